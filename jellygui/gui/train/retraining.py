"""Retraining in the window: what it would use, the run that goes on, and those that were."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from jellygui.domain.configs import RetrainConfig
from jellygui.domain.events import Event
from jellygui.errors import JellyError
from jellygui.gui.job_runner import Job, JobRunner, Lane
from jellygui.gui.photos.background import InOrder
from jellygui.gui.train.curve import Run

if TYPE_CHECKING:
    from jellygui.domain.runs import Run as RunRecord
    from jellygui.jobs.retrain import RetrainingSet
    from jellygui.modelfile import ModelFile
    from jellygui.project import Project

_LOOK_AFTER_MS = 400


class Retraining(QObject):
    """Follows the project's labels and runs the training.

    `prepared()` tells that `lesson` and `parent` are new, `grown(Run)` that a run has more to
    show, `ended(Run)` that it is over, `failed(error)` what went wrong.
    """

    prepared = Signal()
    began = Signal(object)
    grown = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._project: Project | None = None
        self.lesson: RetrainingSet | None = None
        self.parent_model: ModelFile | None = None
        self.cut_off: RunRecord | None = None
        self.has_best = False
        self.contests = 0
        self.runs: list[Run] = []
        self._job: Job | None = None
        self._config = RetrainConfig()
        self._keeps = False
        self._looking = InOrder("labels", self)
        self._looking.done.connect(self._looked)
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._soon.timeout.connect(self._look)

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def set_project(self, project: Project | None) -> None:
        self._project, self.lesson, self.parent_model = project, None, None
        self.cut_off, self.has_best = None, False
        self.prepared.emit()
        self.follow()

    @Slot()
    def follow(self, _: object = None) -> None:
        """Labels may have changed."""
        if self._project is not None and not self._soon.isActive():
            self._soon.start()

    def start(self, config: RetrainConfig) -> None:
        """Begin a run with the labels as they are now."""
        if self._project is None or self.parent_model is None or self.is_running:
            return
        run = Run(name=self.tr("Run {number}").format(number=len(self.runs) + 1))
        self.runs.append(run)
        self._config, self._keeps = config, False
        self._run(self.tr("Retraining"), keep=False)
        self.began.emit(run)

    def _run(self, title: str, *, keep: bool) -> None:
        assert self._project is not None
        assert self.parent_model is not None
        name = f"{self._project.path.stem} {len(self.runs)}"
        make = partial(_retraining, self._project, self.parent_model, name, self._config, keep=keep)
        self._job = self._runner.run(Lane.TRAINING, title, make)
        self._job.events.connect(self._heard)
        self._job.failed.connect(self._broke)
        self._job.ended.connect(self._finished)

    @Slot()
    def train_again(self) -> None:
        """Begin anew what was cut off, with its own settings."""
        if self.cut_off is not None:
            config = RetrainConfig.model_validate(dict(self.cut_off.config))
            self.cut_off = None
            self.start(config)

    @Slot()
    def keep_cut_off(self) -> None:
        """Make a model of the best network that the run had when it was cut off."""
        if self.cut_off is None or self.parent_model is None or self.is_running:
            return
        self._config = RetrainConfig.model_validate(dict(self.cut_off.config))
        self.cut_off = None
        run = Run(name=self.tr("Run {number}").format(number=len(self.runs) + 1))
        self.runs.append(run)
        self._run(self.tr("Keeping the best"), keep=True)
        self.began.emit(run)

    @Slot()
    def discard_cut_off(self) -> None:
        """Let go of what was cut off."""
        self.cut_off = None
        if self._project is not None:
            self._looking.do(None, partial(_let_go, self._project))
        self.prepared.emit()

    @Slot()
    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @property
    def can_keep(self) -> bool:
        """Whether an epoch is done, whose network could be kept."""
        return self.is_running and not self._keeps and bool(self.runs[-1].epochs)

    @Slot()
    def stop_and_keep(self) -> None:
        """End the run now and make a model of the best network that it has had."""
        if self.can_keep and self._job is not None:
            self._keeps = True
            self._job.cancel()

    def close_threads(self) -> None:
        self._soon.stop()
        self._looking.close()

    @Slot()
    def _look(self) -> None:
        if self._project is not None:
            self._looking.do(self._project, partial(_prepared, self._project, self.parent_model))

    @Slot(object, object)
    def _looked(self, project: object, result: Any) -> None:
        if project is not self._project:
            return
        if isinstance(result, BaseException):
            self.failed.emit(result)
            return
        self.parent_model, self.lesson, self.contests, cut_off, has_best = result
        if not self.is_running:
            self.cut_off, self.has_best = cut_off, has_best
        self.prepared.emit()

    @Slot(object)
    def _heard(self, events: Sequence[Event]) -> None:
        run = self.runs[-1]
        run.hear(events)
        self.grown.emit(run)

    @Slot(object)
    def _broke(self, error: object) -> None:
        run = self.runs[-1]
        run.outcome = str(error) if isinstance(error, JellyError) else self.tr("It failed.")
        self.failed.emit(error)

    @Slot()
    def _finished(self) -> None:
        job, self._job = self._job, None
        run = self.runs[-1]
        if self._keeps and run.saved is None and not run.outcome and self._project is not None:
            self._keeps = False
            self._run(self.tr("Keeping the best"), keep=True)
            self.grown.emit(run)
            return
        run.is_over = True
        if not run.outcome:
            if run.saved is not None:
                run.outcome = self.tr("A new model: {name}.").format(name=run.saved.path.stem)
            elif job is not None and job.is_cancelled:
                run.outcome = self.tr("Cancelled.")
        self.ended.emit(run)
        self.follow()


def _prepared(
    project: Project, known: ModelFile | None
) -> tuple[ModelFile, RetrainingSet, int, RunRecord | None, bool]:
    """The model in use (read anew only if it is not `known`), its lesson, contests, what waits."""
    from jellygui.jobs.models import model_with_id
    from jellygui.jobs.retrain import can_go_on, cut_off_run, retraining_set

    in_use = project.model_in_use()
    identity = in_use[0] if in_use else None
    model = known if known and known.model_id == identity else model_with_id(identity)
    lesson = retraining_set(project, model.card)
    contests = len(project.contests())
    return model, lesson, contests, cut_off_run(project), can_go_on(project)


def _let_go(project: Project) -> None:
    from jellygui.jobs.retrain import let_go

    let_go(project)


def _retraining(
    project: Project, parent: ModelFile, name: str, config: RetrainConfig, *, keep: bool
) -> Any:
    from jellygui.jobs.retrain import KIND, keep_best_of, retrain_project

    if not keep:
        return retrain_project(project, parent, name, config)
    return keep_best_of(project, next(run for run in project.runs() if run.kind == KIND), name)
