"""The one place where a run of a project is recorded: its start, its curve, its model, its end.

A run stays open until its work has come to its end, a person lets it go, or nothing is left to go
on with. One that is open while nothing runs was cut off, and is offered again.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jellygui.domain.events import (
    BatchTrained,
    Changed,
    Contested,
    EpochDone,
    Event,
    ModelSaved,
    Progress,
    PruneStep,
    Recorded,
)
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.runs import Run
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.files import safe_name
from jellygui.jobs.models import take_in
from jellygui.jobs.points import CANCELLED, DISCARDED, FINISHED, TRAINING, mark_of, point_of
from jellygui.modelfile import SUFFIX, ModelFile, read_model
from jellygui.process import in_child
from jellygui.project import Project
from jellygui.run_folders import NoWayOnError, RunFolder, clear_run, is_own_place, own_run
from jellygui.tasks import KeepBest, ResumeRun
from jellygui.work import ChildDiedError, Work


class NotRecordedError(JellyError):
    """The project could not be written, so that the run was ended; it can go on."""


def begin(
    project: Project,
    kind: str,
    config: Mapping[str, Any],
    folder: Path,
    photographs: Iterable[LabelledPhotograph] = (),
) -> Run:
    """Record that a run begins, whose checkpoints and model go into `folder`.

    It learns from the `photographs` of the project that are not kept to test.
    """
    learned = [p.content_hash for p in photographs if p.role in (Role.TRAINING, Role.VALIDATION)]
    return project.runs.numbered(project.runs.begin(kind, config, folder, learned_from=learned))


def model_place(folder: Path, name: str) -> Path:
    """Where a run writes its model, until it is brought among the person's own."""
    return folder / f"{safe_name(name) or 'model'}{SUFFIX}"


def record_run(project: Project, run: Run, work: Work) -> Generator[Event, None, ModelFile | None]:
    """Record how a run goes on and ends; gives the model that came of it.

    Points of its curve that are told again are not recorded twice.

    Raises:
        NotRecordedError: the project cannot be written; the work is ended, and what it has learned
            is kept.
        JellyError: the work failed; the run can go on if it had learned anything.
    """
    yield Recorded(run.id)
    known = {mark_of(point) for point in project.runs.points(run.id)}
    model: ModelFile | None = None
    batches = 0
    try:
        with closing(work):
            for event in work:
                point = point_of(run, event)
                if point is not None and mark_of(point) not in known:
                    with _writing(run):
                        project.runs.add_points(run.id, [point])
                if isinstance(event, Contested):
                    with _writing(run):
                        project.runs.add_contest(run.id, event.contest)
                if isinstance(event, ModelSaved):
                    made = read_model(event.path)
                    with _writing(run):
                        yield Changed(project.models.add(made))
                    model = take_in(made.path)
                    event = ModelSaved(path=model.path, model_id=model.model_id)
                yield event
                if isinstance(event, BatchTrained) and run.kind in TRAINING:
                    batches = event.batches
                    yield _step(event, event.batch, batches)
                elif isinstance(event, EpochDone) and point is not None and batches:
                    yield _step(event, batches, batches)
                elif point is not None:
                    yield _progress(event)
        with _writing(run):
            project.runs.end(run.id, FINISHED, model_id=model.model_id if model else None)
    except (ChildDiedError, NotRecordedError):
        raise
    except JellyError as error:
        if isinstance(error, NoWayOnError) or not has_learned(run):
            with suppress(JellyError):  # what went wrong first is what is said
                project.runs.end(run.id, error.message)
                forget(run)
        raise
    forget(run)
    return model


def going_on(run: Run) -> Work:
    """The work of a run that was cut off, from where it was; its epochs until then come first.

    Raises:
        JellyError: nothing is kept of it, its photographs are not there, or it failed.
    """
    folder = RunFolder.open(_own(run).path)
    if run.kind in TRAINING:
        for point in folder.curve():
            yield EpochDone(**point)
    ended = folder.outcome() or {}
    if ended.get("state") != "finished":
        yield from in_child(ResumeRun(run=folder.path, out=_here(folder, _out(folder))))
        return
    made = _here(folder, ended.get("model"))
    if made is not None and made.is_file():  # only to be recorded
        model = read_model(made)
        yield ModelSaved(path=model.path, model_id=model.model_id)


def keeping_best(run: Run, name: str) -> Work:
    """The work of making a model of the best network that a run has had.

    Raises:
        JellyError: no epoch was finished, or its model or photographs are not there any more.
    """
    folder = _own(run).path
    yield from in_child(KeepBest(run=folder, out=model_place(folder, name)))


def _own(run: Run) -> RunFolder:
    """The folder of a run, if this program has made it.

    Raises:
        JellyError: it has not, or nothing is recorded there.
    """
    folder = own_run(run.folder)
    if folder is None:
        raise JellyError(
            f"“{run.folder}” does not hold a run of this program on this computer.",
            hint="Start it again.",
        )
    return folder


def _out(folder: RunFolder) -> object:
    arguments = folder.record().get("arguments")
    return arguments.get("out") if isinstance(arguments, dict) else None


def _here(folder: RunFolder, named: object) -> Path | None:
    """The file that a run's record names, in its own folder: it cannot send it elsewhere."""
    return model_place(folder.path, Path(named).stem) if isinstance(named, str) and named else None


@dataclass(frozen=True, kw_only=True)
class CutOff:
    """A run that never ended: whether it `goes_on` where it was, and whether its best is kept.

    One that does not go on can be started again with its settings.
    """

    run: Run
    goes_on: bool
    has_best: bool


def cut_off_run(project: Project, kinds: Collection[str]) -> CutOff | None:
    """The newest run of these kinds that never ended; ask while none of them runs."""
    for run in project.runs.all():
        if run.kind in kinds and run.ended_at is None:
            goes_on = own_run(run.folder) is not None
            return CutOff(run=run, goes_on=goes_on, has_best=goes_on and has_learned(run))
    return None


def discard(project: Project, run: Run, *, cancelled: bool = False) -> None:
    """Note that a run will not go on, and drop what it has kept; the steps of a pruning stay."""
    project.runs.end(run.id, CANCELLED if cancelled else DISCARDED)
    forget(run)


def forget(run: Run) -> None:
    """Drop what a training has kept to go on with; the steps of a pruning stay."""
    if run.kind in TRAINING and is_own_place(run.folder):
        clear_run(run.folder)


def has_learned(run: Run) -> bool:
    """Whether an epoch is finished from which it can go on."""
    folder = own_run(run.folder)
    return folder is not None and bool(folder.curve())


@contextmanager
def _writing(run: Run) -> Iterator[None]:
    """Says what it means for a run that its project cannot be written."""
    try:
        yield
    except JellyError as error:
        kept = (
            "The run was ended; what it has learned is kept, and it can go on."
            if has_learned(run)
            else "The run was ended before it had learned anything."
        )
        raise NotRecordedError(f"{error.message} {kept}", hint=error.hint) from error


def _step(event: BatchTrained | EpochDone, batch: int, batches: int) -> Progress:
    done, total = (event.epoch - 1) * batches + batch, event.epochs * batches
    return Progress(done=done, total=total, what=f"steps, epoch {event.epoch} of {event.epochs}")


def _progress(event: Event) -> Progress:
    if isinstance(event, EpochDone):
        return Progress(done=event.epoch, total=event.epochs, what="epochs")
    assert isinstance(event, PruneStep)
    return Progress(done=event.step, total=event.steps, what="steps")
