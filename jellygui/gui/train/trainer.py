"""What follows a training job of the open project, whatever it trains."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from jellygui.domain.events import Event, Recorded
from jellygui.errors import JellyError
from jellygui.gui.job_runner import Job, JobRunner, Lane
from jellygui.gui.photos.background import InOrder
from jellygui.gui.translation import from_below
from jellygui.work import Work

if TYPE_CHECKING:
    from jellygui.jobs.recorder import CutOff
    from jellygui.project import Project


class Trainer(QObject):
    """Runs one job at a time in the training process, and looks at the project in a thread.

    `failed(error)` tells what went wrong. A run that a person cancels is over; one that ends with
    the window or the project stays open in the project and is offered again: `cut_off`.
    """

    failed = Signal(object)

    def __init__(self, runner: JobRunner, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._project: Project | None = None
        self._job: Job | None = None
        self._jobs_project: Project | None = None
        self._number: int | None = None
        self.cut_off: CutOff | None = None
        self._looking = InOrder(name, self)
        self._looking.done.connect(self._came)

    @property
    def is_running(self) -> bool:
        return self._job is not None

    @Slot()
    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def discard_cut_off(self) -> None:
        """Let go of what was cut off."""
        if self.cut_off is not None:
            self._let_go(self.cut_off.run.id)
            self.cut_off = None
            self.look()  # a look that is under way may still find it

    @Slot()
    def look(self) -> None:
        """See what the project holds now."""
        raise NotImplementedError

    def close_threads(self) -> None:
        self._looking.close()

    def _run(self, title: str, make: Callable[[], Work]) -> None:
        self._number, self._jobs_project = None, self._project
        self._job = self._runner.run(Lane.TRAINING, title, make)
        self._job.events.connect(self._told)
        self._job.failed.connect(self._broke)
        self._job.ended.connect(self._finished)

    def _let_go(self, number: int, *, cancelled: bool = False) -> None:
        assert self._project is not None
        job = partial(_discarded, self._project, number, cancelled=cancelled)
        self._looking.do((self._project, False), job)

    def _look_at(self, look: Callable[[], Any]) -> None:
        """Let the project be looked at in the thread; `_looked` gets what is found."""
        self._looking.do((self._project, True), look)

    def _hear(self, events: Sequence[Event]) -> None:
        """Take in what the job tells."""
        raise NotImplementedError

    def _looked(self, result: Any) -> None:
        """Take in what was looked at in the project."""
        raise NotImplementedError

    def _fail(self, words: str) -> None:
        """The job has failed; it ends next."""
        raise NotImplementedError

    def _end(self, *, cancelled: bool) -> None:
        """The job is over."""
        raise NotImplementedError

    def _goes_on(self) -> bool:
        """Whether a run that was stopped is not given up: something is made of it."""
        return False

    @Slot(object)
    def _told(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, Recorded):
                self._number = event.run
        self._hear(events)

    @Slot(object)
    def _broke(self, error: object) -> None:
        self._fail(
            from_below(str(error)) if isinstance(error, JellyError) else self.tr("It failed.")
        )
        self.failed.emit(error)

    @property
    def _is_here(self) -> bool:
        """Whether the project of the job is still open."""
        return self._project is not None and self._project is self._jobs_project

    @Slot()
    def _finished(self) -> None:
        job, self._job = self._job, None
        cancelled = job is not None and job.is_cancelled
        if cancelled and self._is_here and self._number is not None and not self._goes_on():
            self._let_go(self._number, cancelled=True)
        self._end(cancelled=cancelled)

    @Slot(object, object)
    def _came(self, key: tuple[Project, bool], result: Any) -> None:
        project, was_look = key
        if project is not self._project:
            return  # it was closed while it was being asked
        if isinstance(result, BaseException):
            self.failed.emit(result)
        elif was_look:
            self._looked(result)


def cut_off_in(project: Project, kinds: Collection[str]) -> CutOff | None:
    from jellygui.jobs.recorder import cut_off_run

    return cut_off_run(project, kinds)


def _discarded(project: Project, number: int, *, cancelled: bool) -> None:
    from jellygui.jobs.recorder import discard

    run = project.runs.numbered(number)
    if run.ended_at is None:
        discard(project, run, cancelled=cancelled)
