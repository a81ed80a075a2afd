"""Measuring a model honestly: on photographs of which it has seen no copy."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path

import numpy as np

from jellygui.classifier.classifier import Classifier
from jellygui.domain.events import Evaluated, Event, Heartbeat, Note
from jellygui.domain.split import NEAR_COPY_BITS, Role, folds
from jellygui.domain.statistics import Answers, measure
from jellygui.errors import JellyError
from jellygui.modelfile import ModelCard, read_model
from jellygui.training.dataset import Dataset, Sample, read_dataset, with_roles
from jellygui.work import Work

_BATCH = 32


def evaluate_model(model: Path, dataset: Path) -> Work:
    """Measure a model file on a folder per species, as it is used: by its ONNX form.

    One photograph of each group of copies is counted. Those that the model learned from or was
    set on, and their near-copies, are reported apart.

    Raises:
        JellyError: the model or the dataset cannot be used.
    """
    file = read_model(model)
    card = file.card
    data = yield from read_dataset(
        dataset, card.preprocessing, {entry.content_hash: entry.role for entry in card.trained_on}
    )
    unknown = sorted({s.key for s in data.species} - set(card.species_keys))
    if unknown:
        yield Note(f"Left out, since the model does not know them: {', '.join(unknown)}.")
    samples = [s for s in data.samples if s.stands_for_group and s.label in card.species_keys]
    seen = seen_groups(card, data)
    classifier = Classifier(file)
    for was_seen in (False, True):
        part = [sample for sample in samples if (sample.group in seen) is was_seen]
        if not part:
            continue
        answers = yield from _answers(classifier, card, data, part)
        yield Evaluated(
            measurement=measure(
                answers,
                measured_on=f"{len(part)} photographs that the model "
                + ("has seen in training or validation" if was_seen else "has not seen"),
            ),
            seen=was_seen,
        )


def seen_groups(card: ModelCard, data: Dataset) -> set[str]:
    """The groups of which any photograph is, or nearly is, one the model was made with."""
    made_with = [entry for entry in card.trained_on if entry.role is not Role.TEST]
    hashes = {entry.content_hash for entry in made_with}
    near = np.array([[e.perceptual_hash, e.mirrored_hash] for e in made_with], dtype=np.uint64)
    near = near.reshape(-1)

    def is_seen(sample: Sample) -> bool:
        if sample.content_hash in hashes:
            return True
        if not len(near):
            return False
        bits = np.bitwise_count(near ^ np.uint64(sample.perceptual_hash))
        return bool(bits.min() <= NEAR_COPY_BITS)

    return {sample.group for sample in data.samples if is_seen(sample)}


def _answers(
    classifier: Classifier, card: ModelCard, data: Dataset, samples: Sequence[Sample]
) -> Generator[Event, None, Answers]:
    place = {key: index for index, key in enumerate(card.species_keys)}
    answers: list[int] = []
    identified: list[bool] = []
    for start in range(0, len(samples), _BATCH):
        rows = [sample.row for sample in samples[start : start + _BATCH]]
        for answer in classifier.predict(data.squares[rows]):
            answers.append(place[answer.prediction.species])
            identified.append(answer.prediction.identified)
        yield Heartbeat()
    return Answers(
        species=card.species_keys,
        truth=np.array([place[sample.label] for sample in samples], dtype=np.intp),
        answer=np.array(answers, dtype=np.intp),
        identified=np.array(identified, dtype=bool),
        groups=[sample.group for sample in samples],
    )


def cross_validate(model: Path, dataset: Path, start: Path, count: int) -> Work:
    """Repeat the recipe of a model `count` times, each time without one fold of the groups.

    Every group is answered once, by a network that has seen no copy of it, in the form and within
    the limits of the model. The pruned and the unpruned networks are both measured.

    Raises:
        JellyError: the card has no recipe, or the dataset cannot be used.
    """
    # torch comes in here: measuring a model file does not need it.
    from jellygui.training.export import Limits, Recipe, answers_of, ship
    from jellygui.training.fine_tune import fine_tune, read_start
    from jellygui.training.prune import prune

    card = read_model(model).card
    if card.fine_tune is None:
        raise JellyError(
            f"The card of “{model}” does not say how it was trained.",
            hint="Cross-validate a model that this program has trained.",
        )
    if card.retrain is not None:
        raise JellyError(
            f"“{model}” was made by retraining, which cannot be repeated from a dataset alone.",
            hint="Cross-validate the model that it grew from.",
        )
    data = yield from read_dataset(dataset, card.preprocessing, {})
    species_of = {sample.group: sample.label for sample in data.samples}
    fold_of = folds(species_of, count)
    origin, recipe, limits = read_start(start), Recipe.of(card), Limits.of(card)
    parts: dict[str, list[Answers]] = {}
    for fold in range(count):
        yield Note(f"Fold {fold + 1} of {count}.")
        part = with_roles(
            data,
            {key: Role.TEST if fold_of[key] == fold else Role.TRAINING for key in species_of},
        )
        held_out = [sample for sample in part.of(Role.TEST) if sample.stands_for_group]
        networks = []
        for teacher in range(card.teachers):
            config = card.fine_tune.model_copy(update={"seed": card.fine_tune.seed + teacher})
            network = origin.network(data.species)
            networks.append((yield from fine_tune(network, part, card.preprocessing, config)))
        results = {"unpruned": networks[0]}
        if card.prune is not None:
            results["pruned"] = yield from prune(
                networks[0], part, card.preprocessing, card.prune, networks[1:]
            )
        for name, network in results.items():
            shipped = yield from ship(network, part, card.preprocessing, recipe, limits)
            parts.setdefault(name, []).append((yield from answers_of(shipped, part, held_out)))
            so_far = _together(parts[name])
            yield Note(f"{name}: {so_far.right.mean():.1%} right on {len(so_far.truth)} so far.")
    for name, answers in parts.items():
        yield Evaluated(
            measurement=measure(
                _together(answers), measured_on=f"{count}-fold cross-validation, {name}"
            ),
            seen=False,
        )


def _together(parts: Sequence[Answers]) -> Answers:
    return Answers(
        species=parts[0].species,
        truth=np.concatenate([part.truth for part in parts]),
        answer=np.concatenate([part.answer for part in parts]),
        identified=np.concatenate([part.identified for part in parts]),
        groups=[group for part in parts for group in part.groups],
    )
