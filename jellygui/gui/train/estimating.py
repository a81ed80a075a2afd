"""What a training would take on this computer, asked while its options are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from jellygui.domain.configs import RetrainConfig
from jellygui.domain.devices import AUTO
from jellygui.domain.events import Estimated, Event, Note
from jellygui.errors import JellyError
from jellygui.gui.job_runner import Job, JobRunner, Lane
from jellygui.gui.train.training_words import what_it_takes
from jellygui.gui.translation import from_below, joined
from jellygui.work import Work

if TYPE_CHECKING:
    from jellygui.jobs.train import NewNetwork
    from jellygui.modelfile import ModelFile
    from jellygui.project import Project

_ASK_AFTER_MS = 800


class Estimating(QObject):
    """Asks for the newest wish once it has stood for a moment; `said(sentence)` answers.

    `found(Accelerator)` tells what is beside the processor.
    """

    said = Signal(str)
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._wish: tuple[Project, ModelFile, RetrainConfig | NewNetwork, str] | None = None
        self._asked: object = None
        self._job: Job | None = None
        self._notes: list[str] = []
        self._soon = QTimer(self, singleShot=True, interval=_ASK_AFTER_MS)
        self._soon.timeout.connect(self._ask)

    def ask(
        self,
        project: Project,
        in_use: ModelFile,
        wanted: RetrainConfig | NewNetwork,
        device: str = AUTO,
    ) -> None:
        """Estimate this instead of what was asked before."""
        self.stop()
        self._wish = (project, in_use, wanted, device)
        self.said.emit(self.tr("Measuring what it takes …"))
        self._soon.start()

    @property
    def is_waiting(self) -> bool:
        """Whether something will be measured soon."""
        return self._soon.isActive()

    @Slot()
    def stop(self) -> None:
        """Nobody wants to know any more."""
        self._soon.stop()
        self._wish = None
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _ask(self) -> None:
        if self._wish is None or self._job is not None:
            return  # the one before ends first
        self._notes.clear()
        self._asked = self._wish
        self._job = self._runner.run(
            Lane.ESTIMATE, self.tr("Estimating"), partial(_estimate, *self._wish)
        )
        self._job.events.connect(self._heard)
        self._job.failed.connect(self._broke)
        self._job.ended.connect(self._ended)

    @Slot(object)
    def _heard(self, events: Sequence[Event]) -> None:
        for event in events:
            match event:
                case Note():
                    self._notes.append(from_below(event.text))
                case Estimated() if self._job is not None and not self._job.is_cancelled:
                    self.said.emit(joined([what_it_takes(event), *self._notes]))
                    if event.found is not None:
                        self.found.emit(event.found)

    @Slot(object)
    def _broke(self, error: object) -> None:
        if self._job is not None and self._job.is_cancelled:
            return
        if isinstance(error, JellyError):
            self.said.emit(from_below(str(error)))
        else:
            self.said.emit("")
            self.failed.emit(error)

    @Slot()
    def _ended(self) -> None:
        cancelled = self._job is not None and self._job.is_cancelled
        self._job = None
        if self._wish is not None and self._wish is not self._asked:
            self._soon.start()  # another was asked for while this one ended
        elif cancelled:
            self.said.emit("")


def _estimate(
    project: Project, in_use: ModelFile, wanted: RetrainConfig | NewNetwork, device: str
) -> Work:
    from jellygui.jobs.estimate import estimate

    return estimate(project, in_use, wanted, device)
