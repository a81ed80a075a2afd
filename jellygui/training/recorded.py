"""Runs that are written down: going on after a kill, and keeping the best of one that stopped."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from jellygui.domain.events import Event, Note
from jellygui.errors import JellyError
from jellygui.runs import RunFolder
from jellygui.training import fine_tune, prune, retrain
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.job import (
    Job,
    Material,
    PruneJob,
    RetrainJob,
    TrainJob,
    carry_out,
    job_of,
    note_photographs,
)
from jellygui.work import Work


def resume_run(path: Path, out: Path | None = None) -> Work:
    """Go on with a run from its last finished epoch, to the model file that it was to make.

    `out` is another place for that file.

    Raises:
        JellyError: there is no such run, it has ended, or its photographs have changed.
    """
    run = RunFolder.open(path)
    ended = run.outcome()
    if ended is not None and ended["state"] == "finished":
        raise JellyError(
            f"The run in “{path}” has come to its end: its model is “{ended.get('model')}”.",
            hint="Start a new run.",
        )
    job = job_of(run)
    if out is not None:
        job = job.model_copy(update={"out": out.absolute()})
    yield Note(f"Going on after {len(run.curve())} finished epochs.")
    yield from carry_out(job, _material(job), path, resume=True)


def keep_best(path: Path, out: Path) -> Work:
    """Make a model file of the best epoch of a run, whether it has ended or not.

    Raises:
        JellyError: no epoch was finished, or the photographs are not there any more.
    """
    run = RunFolder.open(path)
    checkpoint = Checkpoint(run)
    weights, when = checkpoint.best()
    made = yield from _material(job_of(run))
    note_photographs(checkpoint, made.data)
    yield Note(f"The best so far was {when}.")
    yield from made.export(made.kept(weights), out)


def _material(job: Job) -> Generator[Event, None, Material]:
    match job:
        case TrainJob():
            return (yield from fine_tune.material(job))
        case PruneJob():
            return (yield from prune.material(job))
        case RetrainJob():
            return (yield from retrain.material(job))
        case _:
            raise TypeError(job)
