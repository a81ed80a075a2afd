"""The trainings and prunings of a project that are over, as its file keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jellygui.domain import comparison
from jellygui.domain.events import PruneStep
from jellygui.gui.train.curve import ShownRun
from jellygui.gui.train.outcome import in_words
from jellygui.gui.translation import joined, moment_in_words, tr

if TYPE_CHECKING:
    from jellygui.domain.runs import Run
    from jellygui.project import Project

# The newest; a list of all that were ever made would make the window late.
_SHOWN = 300


def former_runs(project: Project) -> list[ShownRun]:
    """The trainings, the first one first, each with its curve and how it ended."""
    from jellygui.jobs.points import TRAIN, TRAINING, epochs_of

    names, contests = _names(), dict(project.runs.contests())
    found: list[ShownRun] = []
    for kept in reversed(project.runs.all()[:_SHOWN]):
        if kept.kind not in TRAINING:
            continue
        began = moment_in_words(kept.started_at)
        name = tr("Run {number}, {moment}").format(number=len(found) + 1, moment=began)
        if kept.kind == TRAIN:
            about = comparison.title(str(kept.config.get("architecture", "")))
            name = f"{name}: {about}"
        run = ShownRun(name=name, is_over=True, outcome=_outcome(kept, names), number=kept.id)
        run.epochs.extend(epochs_of(project, kept))
        contest = contests.get(kept.id)
        if contest is not None:
            called = names.get(kept.model_id or "", contest.new)
            run.contest = contest.model_copy(update={"new": called})
            run.outcome = joined([run.outcome, in_words(run.contest)])
        found.append(run)
    return found


@dataclass(frozen=True, kw_only=True)
class FormerPruning:
    """A pruning that is over; the weights of the steps `kept` are there, so that they can be kept.

    `model` is what the model is called that it started from.
    """

    title: str
    outcome: str
    model: str
    folder: Path
    steps: tuple[PruneStep, ...]
    kept: frozenset[int]


def former_prunings(project: Project) -> tuple[FormerPruning, ...]:
    """The prunings that have ended and had come to a step, the newest first.

    One that never ended was cut off, or runs: what becomes of it is not said yet.
    """
    from jellygui.jobs.points import PRUNING, steps_of
    from jellygui.jobs.prune import kept_steps, pruned_name

    found = []
    for kept in project.runs.all()[:_SHOWN]:
        if kept.kind not in PRUNING or kept.ended_at is None:
            continue
        if not (steps := steps_of(project, kept)):
            continue
        model = pruned_name(kept)
        began = moment_in_words(kept.started_at)
        found.append(
            FormerPruning(
                title=f"{began}: {model}" if model else began,
                outcome=_outcome(kept, {}),
                model=model,
                folder=kept.folder,
                steps=steps,
                kept=kept_steps(kept.folder),
            )
        )
    return tuple(found)


def _outcome(run: Run, names: Mapping[str, str]) -> str:
    """How a run ended, in a sentence."""
    from jellygui.jobs.points import CANCELLED, DISCARDED, FINISHED

    if run.outcome == FINISHED and run.model_id is not None:
        name = names.get(run.model_id)
        if name is None:
            return tr("It gave a model, which is no longer on this computer.")
        return tr("A new model: {name}.").format(name=name)
    sentences = {
        "": tr("It was cut off."),
        DISCARDED: tr("It was cut off, and has been discarded."),
        CANCELLED: tr("Cancelled."),
        FINISHED: tr("It came to its end."),
    }
    return sentences.get(run.outcome, run.outcome)


def _names() -> dict[str, str]:
    from jellygui.jobs.models import known_models, name_of

    return {model.model_id: name_of(model) for model in known_models()}
