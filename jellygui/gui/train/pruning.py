"""A pruning that runs, its steps so far, and the step that is made a model."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from jellygui.domain.configs import PruneConfig
from jellygui.domain.events import (
    BatchTrained,
    EpochDone,
    Event,
    ModelSaved,
    Note,
    Progress,
    PruneEnded,
    PruneStep,
)
from jellygui.errors import JellyError
from jellygui.gui.job_runner import Job, JobRunner, Lane
from jellygui.gui.photos.background import InOrder
from jellygui.modelfile import ModelFile

if TYPE_CHECKING:
    from jellygui.project import Project


class Pruning(QObject):
    """Runs prunings, one at a time.

    `looked()` tells that `models` and what the project lacks are new, `grown()` that there are
    more steps or words, `ended()` that the run or the keeping is over, `kept(path)` that a step
    has become a model, `failed(error)` what went wrong. `ended_at` is the step at which the run
    itself has stopped, None before.
    """

    looked = Signal()
    grown = Signal()
    ended = Signal()
    kept = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._project: Project | None = None
        self._job: Job | None = None
        self._folder = Path()
        self.models: tuple[ModelFile, ...] = ()
        self.in_use = ""
        self.missing: dict[str, dict[str, int]] = {}
        self.parent_model: ModelFile | None = None
        self.words = ""
        self.ended_at: int | None = None
        self._steps: dict[int, PruneStep] = {}
        self._looking = InOrder("pruning", self)
        self._looking.done.connect(self._looked)

    @property
    def is_running(self) -> bool:
        return self._job is not None

    @property
    def steps(self) -> list[PruneStep]:
        """The newest state of each step, the smallest network first."""
        return sorted(self._steps.values(), key=lambda step: step.parameters)

    @property
    def start_step(self) -> PruneStep | None:
        """The network before."""
        return self._steps.get(0)

    def step(self, number: int) -> PruneStep | None:
        return self._steps.get(number)

    def set_project(self, project: Project | None) -> None:
        self._project = project
        if project is not None:
            self.look()

    @Slot()
    def look(self) -> None:
        """Models or labels may have changed."""
        if self._project is not None:
            self._looking.do(self._project, partial(_look, self._project))

    def start(self, model: ModelFile, dataset: Path | None, config: PruneConfig) -> None:
        """Prune a model on a folder per species, or on the project's own labels."""
        if self._project is None or self.is_running:
            return
        from jellygui.jobs.prune import new_pruning_folder

        self.parent_model, self._folder = model, new_pruning_folder()
        self._steps.clear()
        self.ended_at = None
        self.words = self.tr("Getting ready …")
        make = partial(_pruning, self._project, model, dataset, self._folder, config)
        self._follow(self._runner.run(Lane.TRAINING, self.tr("Pruning"), make))
        self.grown.emit()

    def keep(self, step: int) -> None:
        """Make a model of this step."""
        if self._project is None or self.parent_model is None or self.is_running:
            return
        name = self.tr("{model} pruned {step}").format(model=self.parent_model.path.stem, step=step)
        make = partial(_keeping, self._project, self._folder, step, name)
        self._follow(self._runner.run(Lane.TRAINING, self.tr("Keeping a step"), make))
        self.grown.emit()

    @Slot()
    def cancel(self) -> None:
        """Stop; the steps so far can be kept."""
        if self._job is not None:
            self._job.cancel()

    def close_threads(self) -> None:
        self._looking.close()

    def _follow(self, job: Job) -> None:
        self._job = job
        job.events.connect(self._heard)
        job.failed.connect(self._broke)
        job.ended.connect(self._finished)

    @Slot(object, object)
    def _looked(self, project: object, result: Any) -> None:
        if project is not self._project:
            return
        if isinstance(result, BaseException):
            self.failed.emit(result)
            return
        self.models, self.in_use, self.missing = result
        self.looked.emit()

    @Slot(object)
    def _heard(self, events: Sequence[Event]) -> None:
        for event in events:
            match event:
                case PruneStep():
                    self._steps[event.step] = event
                case EpochDone():
                    self.words = self.tr("{stage}: {epoch} of {epochs}").format(
                        stage=event.stage, epoch=event.epoch, epochs=event.epochs
                    )
                case PruneEnded():
                    self.words, self.ended_at = event.text, event.step
                case Note() if self.ended_at is None:
                    self.words = event.text
                case Progress():
                    self.words = self.tr("{done} of {total} {what}").format(
                        done=event.done, total=event.total, what=event.what
                    )
                case ModelSaved():
                    self.words = self.tr("A new model: {name}.").format(name=event.path.stem)
                    self.kept.emit(event.path)
        if any(not isinstance(event, BatchTrained) for event in events):
            self.grown.emit()

    @Slot(object)
    def _broke(self, error: object) -> None:
        self.words = str(error) if isinstance(error, JellyError) else self.tr("It failed.")
        self.failed.emit(error)

    @Slot()
    def _finished(self) -> None:
        job, self._job = self._job, None
        if job is not None and job.is_cancelled:
            self.words = self.tr("Stopped. Any step so far can be kept.")
        self.ended.emit()


def _look(project: Project) -> tuple[tuple[ModelFile, ...], str, dict[str, dict[str, int]]]:
    from jellygui.jobs.models import known_models
    from jellygui.jobs.prune import missing_for_pruning

    models = tuple(known_models())
    in_use = project.model_in_use()
    missing = {m.model_id: dict(missing_for_pruning(project, m.card)) for m in models}
    return models, in_use[0] if in_use else "", missing


def _pruning(
    project: Project, model: ModelFile, dataset: Path | None, folder: Path, config: PruneConfig
) -> Any:
    from jellygui.jobs.prune import prune_in_project

    return prune_in_project(project, model, dataset, folder, config)


def _keeping(project: Project, folder: Path, step: int, name: str) -> Any:
    from jellygui.jobs.prune import keep_pruned

    return keep_pruned(project, folder, step, name)
