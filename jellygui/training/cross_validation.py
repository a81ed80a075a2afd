"""Repeating the recipe of a model, each time without one fold of the groups."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from jellygui.domain.calibration import calibration
from jellygui.domain.configs import FineTuneConfig, PruneConfig
from jellygui.domain.contest import contest
from jellygui.domain.events import Contested, Evaluated, Event, Note
from jellygui.domain.split import Role, folds
from jellygui.domain.statistics import Answers, measure
from jellygui.errors import JellyError
from jellygui.images.labelled import changed
from jellygui.modelfile import ModelCard, read_model
from jellygui.tasks import AnswerFold, CrossValidate, FoldAnswers, SumFolds
from jellygui.training.dataset import Dataset, read_dataset, with_roles
from jellygui.training.devices import check_asked_for
from jellygui.training.evaluate import set_anew
from jellygui.training.fine_tune import fine_tune
from jellygui.training.model_export import Limits, Recipe, answers_of, ship
from jellygui.training.prune import prune
from jellygui.training.start import Start, find_start
from jellygui.work import Work

_UNPRUNED = "unpruned"


@dataclass(frozen=True, eq=False, kw_only=True)
class _Repeated:
    """What is repeated, on what; the device is where networks learn."""

    card: ModelCard
    fine_tune: FineTuneConfig
    data: Dataset
    origin: Start
    prunings: Mapping[str, PruneConfig]
    count: int
    device: str

    def fold(self, number: int) -> Generator[Event, None, dict[str, Answers]]:
        """What networks that have not seen this fold answer of it; the first is number 0."""
        card, species_of = self.card, {s.group: s.label for s in self.data.samples}
        fold_of = folds(species_of, self.count)
        part = with_roles(
            self.data,
            {key: Role.TEST if fold_of[key] == number else Role.TRAINING for key in species_of},
        )
        held_out = [sample for sample in part.of(Role.TEST) if sample.stands_for_group]
        networks = []
        for teacher in range(card.teachers):
            config = self.fine_tune.model_copy(update={"seed": self.fine_tune.seed + teacher})
            network = self.origin.network(self.data.species, seed=config.seed)
            networks.append(
                (
                    yield from fine_tune(
                        network, part, card.preprocessing, config, device=self.device
                    )
                )
            )
        results = {_UNPRUNED: networks[0]}
        for name, settings in self.prunings.items():
            results[name] = yield from prune(
                networks[0],
                part,
                card.preprocessing,
                settings,
                networks[1:],
                device=self.device,
            )
        answers: dict[str, Answers] = {}
        for name, network in results.items():
            shipped = yield from ship(
                network, part, card.preprocessing, Recipe.of(card), Limits.of(card)
            )
            answers[name] = yield from answers_of(shipped, part, held_out)
        return answers


def _repeated(task: CrossValidate | AnswerFold) -> Generator[Event, None, _Repeated]:
    """Read what is repeated.

    Raises:
        JellyError: the card has no recipe, or the dataset cannot be used.
    """
    check_asked_for(task.device)
    card = read_model(task.model).card
    if card.fine_tune is None:
        raise JellyError(
            f"The card of “{task.model}” does not say how it was trained.",
            hint="Cross-validate a model that this program has trained.",
        )
    if card.retrain is not None:
        raise JellyError(
            f"“{task.model}” was made by retraining, which cannot be repeated from a dataset "
            "alone.",
            hint="Cross-validate the model that it grew from.",
        )
    return _Repeated(
        card=card,
        fine_tune=card.fine_tune,
        data=(yield from read_dataset(task.dataset, card.preprocessing, (), card.species_keys)),
        origin=(yield from find_start(task.start, card.fine_tune)),
        prunings=_prunings(card, task.targets),
        count=task.count,
        device=task.device,
    )


def cross_validate(task: CrossValidate) -> Work:
    """Make the model anew for each fold, and measure all answers together.

    Raises:
        JellyError: the card has no recipe, or the dataset cannot be used.
    """
    repeated = yield from _repeated(task)
    parts: list[Mapping[str, Answers]] = []
    for number in range(task.count):
        yield Note(f"Fold {number + 1} of {task.count}.")
        parts.append((yield from repeated.fold(number)))
        for name in parts[0]:
            so_far = _together([part[name] for part in parts])
            yield Note(f"{name}: {so_far.right.mean():.1%} right on {len(so_far.truth)} so far.")
    yield from _measured(task, parts, repeated.data)


def answer_fold(task: AnswerFold) -> Generator[Event, None, FoldAnswers]:
    """Make the model anew without one fold, and answer that.

    Raises:
        JellyError: the card has no recipe, or the dataset cannot be used.
    """
    repeated = yield from _repeated(task)
    answers = yield from repeated.fold(task.fold)
    return FoldAnswers(photographs=_mark_of(repeated.data), by=answers)


def sum_folds(task: SumFolds) -> Work:
    """Measure the answers of all folds together.

    Raises:
        JellyError: the dataset cannot be used or has changed, or the model cannot be written.
    """
    whole = task.whole
    marks = {part.photographs for part in task.answers}
    data = None
    if whole.out is not None:
        card = read_model(whole.model).card
        data = yield from read_dataset(whole.dataset, card.preprocessing, (), card.species_keys)
        marks.add(_mark_of(data))
    if len(marks) > 1:
        raise changed(whole.dataset)
    yield from _measured(whole, [part.by for part in task.answers], data)


def _mark_of(data: Dataset) -> str:
    told = sorted((sample.content_hash, sample.label, sample.group) for sample in data.samples)
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def _measured(
    task: CrossValidate, parts: Sequence[Mapping[str, Answers]], data: Dataset | None
) -> Work:
    card = read_model(task.model).card
    whole = {name: _together([part[name] for part in parts]) for name in parts[0]}
    for name, answers in whole.items():
        yield Evaluated(
            measurement=measure(answers, measured_on=f"{task.count}-fold cross-validation, {name}"),
            seen=False,
            calibration=calibration(answers, temperature=card.temperature),
            model=name,
        )
    if task.out is not None and data is not None:
        answers = whole["pruned" if card.prune else _UNPRUNED]
        yield from set_anew(task.model, data, answers, task.out)
    unpruned = whole.pop(_UNPRUNED)
    for name, answers in whole.items():
        yield Contested(
            contest=contest(
                [answers.species[place] for place in answers.truth],
                answers.right,
                unpruned.right,
                answers.groups,
                new=name,
                old=_UNPRUNED,
            )
        )


def _prunings(card: ModelCard, targets: Sequence[int]) -> dict[str, PruneConfig]:
    """How a trained network is pruned: as the card says, or in that way to each of `targets`."""
    if not targets:
        return {"pruned": card.prune} if card.prune is not None else {}
    recipe = card.prune or PruneConfig()
    return {
        f"pruned to {target / 1e6:g} M": recipe.model_copy(update={"target_parameters": target})
        for target in targets
    }


def _together(parts: Sequence[Answers]) -> Answers:
    return Answers(
        species=parts[0].species,
        truth=np.concatenate([part.truth for part in parts]),
        answer=np.concatenate([part.answer for part in parts]),
        identified=np.concatenate([part.identified for part in parts]),
        groups=[group for part in parts for group in part.groups],
        probabilities=np.concatenate(
            [part.probabilities for part in parts if part.probabilities is not None]
        ),
        distances=np.concatenate([part.distances for part in parts if part.distances is not None]),
    )
