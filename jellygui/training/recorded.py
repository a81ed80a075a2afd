"""Runs that are written down: going on after a kill, and keeping the best of one that stopped."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from jellygui.domain.devices import AUTO, PROCESSOR
from jellygui.domain.events import Event, ModelSaved, Note
from jellygui.errors import JellyError
from jellygui.files import safe_name
from jellygui.modelfile import SUFFIX, check_model_place
from jellygui.run_folders import RunFolder
from jellygui.tasks import KeepBest, Prune, RecordedTask, ResumeRun, Retrain, Train
from jellygui.training import fine_tune, prune, retrain
from jellygui.training.carry_out import Material, carry_out, note_photographs, task_of
from jellygui.training.checkpoint import Checkpoint


def resume_run(task: ResumeRun) -> Generator[Event, None, ModelSaved | None]:
    """Go on where the run was.

    Raises:
        JellyError: there is no such run, it has ended, or its photographs have changed.
    """
    run = RunFolder.open(task.run)
    ended = run.outcome()
    if ended is not None and ended["state"] == "finished":
        raise JellyError(
            f"The run in “{run.path}” has come to its end: its model is “{ended.get('model')}”.",
            hint="Start a new run.",
        )
    begun = task_of(run)
    if not run.is_sealed:
        begun = _at_home(begun, run.path)
    if task.out is not None:
        begun = replace(begun, out=task.out)
    if begun.device != PROCESSOR:  # what it began on may not be here
        begun = replace(begun, device=AUTO)
    if task.out is None and begun.out is not None:
        if not run.is_sealed:
            yield Note(f"You have not begun this run here: its model goes to “{begun.out}”.")
        check_model_place(begun.out)
    yield Note(f"Going on after {len(run.curve())} finished epochs.")
    return (yield from carry_out(begun, _material(begun), resume=True))


def _at_home(task: RecordedTask, folder: Path) -> RecordedTask:
    """The same, writing into the folder that a person has named: no record says where else."""
    if isinstance(task, Prune):
        task = replace(task, keep_steps=None, steps_folder=None)
    if task.out is None:
        return task
    return replace(task, out=folder / f"{safe_name(task.out.stem) or 'model'}{SUFFIX}")


def keep_best(task: KeepBest) -> Generator[Event, None, ModelSaved]:
    """Make a model of what the run's checkpoint keeps as the best.

    Raises:
        JellyError: no epoch was finished, or the photographs are not there any more.
    """
    run = RunFolder.open(task.run)
    checkpoint = Checkpoint(run)
    weights, when = checkpoint.best()
    made = yield from _material(task_of(run))
    note_photographs(checkpoint, made.data)
    yield Note(f"The best so far was {when}.")
    return (yield from made.export(made.with_weights(weights), task.out))


def _material(task: RecordedTask) -> Generator[Event, None, Material]:
    match task:
        case Train():
            return (yield from fine_tune.material(task))
        case Prune():
            return (yield from prune.material(task))
        case Retrain():
            return (yield from retrain.material(task))
        case _:
            raise TypeError(task)
