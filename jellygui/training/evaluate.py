"""Measuring a model honestly: on photographs of which it has seen no copy."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from jellygui.classifier.classifier import Answer, Classifier
from jellygui.classifier.limits import Bounds, log_probabilities
from jellygui.domain.calibration import calibration
from jellygui.domain.contest import contest
from jellygui.domain.events import Contested, Evaluated, Event, Heartbeat, ModelSaved, Note
from jellygui.domain.lists import listed
from jellygui.domain.lists import photographs as number_of
from jellygui.domain.measurements import Separation
from jellygui.domain.separation import separation
from jellygui.domain.species import NONE_OF_THESE
from jellygui.domain.split import Role
from jellygui.domain.statistics import Answers, measure
from jellygui.errors import JellyError
from jellygui.modelfile import ModelFile, read_model, write_model
from jellygui.modelfile.card import FoldAnswer
from jellygui.modelfile.lineage import seen_groups
from jellygui.tasks import Evaluate, EvaluateBoth
from jellygui.training.dataset import Dataset, Sample, read_dataset
from jellygui.training.thresholds import bounds_of
from jellygui.work import Work

_BATCH = 32


def evaluate_model(task: Evaluate) -> Work:
    """Measure a model, apart on what it has not seen and on what it has.

    Raises:
        JellyError: the model or the dataset cannot be used.
    """
    file = read_model(task.model)
    data = yield from dataset_of(file, task.dataset)
    keys = file.card.species_keys
    samples = yield from _known((*keys, NONE_OF_THESE), data, "the model does not know them")
    others = [s for s in samples if s.label not in keys]
    if others:
        yield Note(
            f"The model has not learned none of these: {number_of(len(others))} say how well its "
            "confidence and distance tell them from species, and are left out of all other figures."
        )
    seen = seen_groups(file.card, data.samples)
    for was_seen in (False, True):
        part = [s for s in samples if s.label in keys and (s.group in seen) is was_seen]
        if not part:
            continue
        found = _evaluated(
            file,
            (yield from answers_of_file(file, data, part)),
            measured_on=f"{len(part)} photographs that the model "
            + ("has seen in training or validation" if was_seen else "has not seen"),
            seen=was_seen,
        )
        if others and not was_seen:
            told = yield from _told_from(file, data, part, others)
            measurement = found.measurement.model_copy(update={"none_of_these": told})
            found = replace(found, measurement=measurement)
        yield found


def _told_from(
    file: ModelFile, data: Dataset, samples: Sequence[Sample], others: Sequence[Sample]
) -> Generator[Event, None, Separation | None]:
    """How well a model that has not learned none of these tells its species from them."""
    keys = (*file.card.species_keys, NONE_OF_THESE)
    answers = yield from answers_of_file(file, data, [*samples, *others], keys)
    assert answers.probabilities is not None
    return separation(keys, answers.probabilities, answers.truth, answers.groups, answers.distances)


def evaluate_both(task: EvaluateBoth) -> Work:
    """Measure two models, and compare them.

    Raises:
        JellyError: a model or the dataset cannot be used, or nothing is left to compare on.
    """
    dataset = task.dataset
    new, old = read_model(task.model), read_model(task.against)
    data = yield from dataset_of(new, dataset)
    species = tuple(dict.fromkeys((*old.card.species_keys, *new.card.species_keys)))
    samples = yield from _known(species, data, "neither model knows them")
    seen = seen_groups(new.card, data.samples) | seen_groups(old.card, data.samples)
    samples = [sample for sample in samples if sample.group not in seen]
    if not samples:
        raise JellyError(
            f"“{dataset}” holds no photograph that “{task.model}” and “{task.against}” can be "
            "compared on.",
            hint="Give photographs that neither was made with, of species that one of them knows.",
        )
    answers = {True: (yield from answers_of_file(new, data, samples, species))}
    if old.card.preprocessing == new.card.preprocessing:
        answers[False] = yield from answers_of_file(old, data, samples, species)
    else:
        again = yield from dataset_of(old, dataset)
        row = {sample.content_hash: sample.row for sample in again.samples}
        moved = [replace(s, row=row[s.content_hash]) for s in samples if s.content_hash in row]
        if len(moved) != len(samples):
            raise JellyError(
                f"Photographs in “{dataset}” changed while they were compared.",
                hint="Start again once nothing writes to the folder.",
            )
        answers[False] = yield from answers_of_file(old, again, moved, species)
    for is_new, file in ((True, new), (False, old)):
        yield _evaluated(
            file,
            answers[is_new],
            measured_on=f"{len(samples)} photographs that neither model has seen",
            seen=False,
        )
    yield Contested(
        contest=contest(
            [sample.label for sample in samples],
            answers[True].right,
            answers[False].right,
            [sample.group for sample in samples],
            new=new.card.name,
            old=old.card.name if old.card.name != new.card.name else f"{old.card.name} (other)",
            new_knows=new.card.species_keys,
            old_knows=old.card.species_keys,
        )
    )


def dataset_of(
    file: ModelFile, dataset: Path, *, roles: bool = False
) -> Generator[Event, None, Dataset]:
    """The dataset as a model sees it; with the `roles` that its photographs had, if they matter."""
    card = file.card
    known = card.trained_on if roles else ()
    return (yield from read_dataset(dataset, card.preprocessing, known, card.species_keys))


def _known(species: Sequence[str], data: Dataset, why: str) -> Generator[Event, None, list[Sample]]:
    """One photograph of each group, of these species; others are named with the reason `why`."""
    if unknown := sorted({kind.key for kind in data.species} - {*species}):
        yield Note(f"Left out, since {why}: {listed(unknown)}.")
    return [s for s in data.samples if s.stands_for_group and s.label in species]


def _evaluated(file: ModelFile, answers: Answers, *, measured_on: str, seen: bool) -> Evaluated:
    return Evaluated(
        measurement=measure(answers, measured_on=measured_on),
        seen=seen,
        calibration=calibration(answers, temperature=file.card.temperature),
        model=file.card.name,
    )


def answers_of_file(
    file: ModelFile,
    data: Dataset,
    samples: Sequence[Sample],
    species: Sequence[str] | None = None,
) -> Generator[Event, None, Answers]:
    """What the model file says of these photographs of the dataset.

    They are of its own species or of `species`, which hold these; it never says the others.
    """
    keys = tuple(species or file.card.species_keys)
    place = {key: index for index, key in enumerate(keys)}
    classifier = Classifier(file)
    answers: list[Answer] = []
    for start in range(0, len(samples), _BATCH):
        rows = [sample.row for sample in samples[start : start + _BATCH]]
        answers += classifier.predict(data.squares[rows])
        yield Heartbeat()
    predictions = [answer.prediction for answer in answers]
    return Answers(
        species=keys,
        truth=np.array([place[sample.label] for sample in samples], dtype=np.intp),
        answer=np.array([place[found.species] for found in predictions], dtype=np.intp),
        identified=np.array([found.identified for found in predictions], dtype=bool),
        groups=[sample.group for sample in samples],
        probabilities=np.array(
            [[found.probabilities.get(key, 0.0) for key in keys] for found in predictions]
        ),
        distances=np.array([answer.distance for answer in answers]),
    )


def set_anew(model: Path, data: Dataset, answers: Answers, out: Path) -> Work:
    """Write the model with temperature and limits set on cross-validated answers of its recipe.

    Many more photographs set them than a validation part holds, and each by a network that has
    not seen it. Groups with a test photograph of the model have no say. What was promised, and
    what was measured of it that depends on either, was of others, and goes.
    """
    # onnx comes in here: measuring a model file does not need it.
    from jellygui.onnx_graphs.head import replace_head

    file = read_model(model)
    tests = {entry.content_hash for entry in file.card.trained_on if entry.role is Role.TEST}
    closed = {sample.group for sample in data.samples if sample.content_hash in tests}
    open_ = np.array([group not in closed for group in answers.groups])
    assert answers.probabilities is not None
    assert answers.distances is not None
    logarithms = np.log(answers.probabilities[open_].clip(1e-12))
    bounds = bounds_of(logarithms, answers.distances[open_], answers.truth[open_], answers.species)
    # These answers were cooled by the model's temperature already.
    temperature = file.card.temperature * bounds.temperature
    said = f"Temperature and limits are set on {open_.sum()} cross-validated answers of its recipe."
    card = file.card.model_copy(
        update={
            "name": out.stem,
            "temperature": temperature,
            "confidence_threshold": bounds.confidence,
            "distance_limit": bounds.distance,
            "precision_note": f"{file.card.precision_note} {said}",
            "fold_answers": fold_answers(answers, open_, bounds),
            "promise": None,
            "measurements": tuple(
                found.under_any_limits.model_copy(update={"none_of_these": None})
                for found in file.card.measurements
            ),
        }
    )
    parts: dict[str, Any] = {
        "onnx": replace_head(file.onnx_bytes(), temperature=temperature),
        "weights": file.weights(),
        "replay": file.replay(),
    }
    changed = write_model(out, card=card, **parts)
    samples = [sample for sample in data.samples if sample.content_hash in tests]
    if samples := [sample for sample in samples if sample.stands_for_group]:
        found = yield from answers_of_file(changed, data, samples)
        measured = measure(found, measured_on="test photographs")
        changed = write_model(
            out, card=card.model_copy(update={"measurements": (measured,)}), **parts
        )
    yield Note(said)
    yield ModelSaved(path=changed.path, model_id=changed.model_id)


def fold_answers(
    answers: Answers, chosen: npt.NDArray[np.bool_], bounds: Bounds
) -> tuple[FoldAnswer, ...]:
    """What a promise of precision is weighed by: answers that are near enough to be named."""
    assert answers.probabilities is not None
    assert answers.distances is not None
    logits = np.log(answers.probabilities.clip(1e-12)).astype(np.float32)
    sure = np.exp(log_probabilities(logits, bounds.temperature)).max(axis=1)
    rows = np.flatnonzero(chosen & (answers.distances <= bounds.distance))
    return tuple(
        FoldAnswer(
            said=answers.species[answers.answer[row]],
            truth=answers.species[answers.truth[row]],
            confidence=float(sure[row]),
        )
        for row in rows.tolist()
    )
