"""Training in the window: what it would use, the run that goes on, and those that were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from jellygui.domain import comparison
from jellygui.domain.configs import RetrainConfig
from jellygui.domain.devices import AUTO
from jellygui.domain.events import Event
from jellygui.gui.job_runner import JobRunner
from jellygui.gui.train.curve import ShownRun
from jellygui.gui.train.former import former_runs
from jellygui.gui.train.trainer import Trainer, cut_off_in
from jellygui.work import Work

if TYPE_CHECKING:
    from jellygui.domain.teaching import TeachingCounts
    from jellygui.jobs.recorder import CutOff
    from jellygui.jobs.train import NewNetwork
    from jellygui.modelfile import ModelFile
    from jellygui.project import Project

_LOOK_AFTER_MS = 400


@dataclass(frozen=True, kw_only=True)
class Preparation:
    """What a project has to teach: the model in use (`lesson`), and a new network (`anew`).

    `pruning_waits` tells that a pruning was cut off; `drawable` is how many photographs a random
    check could draw, copies once.
    """

    model: ModelFile
    lesson: TeachingCounts
    anew: TeachingCounts
    can_train_anew: bool
    contests: int
    cut_off: CutOff | None
    pruning_waits: bool
    drawable: int


class Retraining(Trainer):
    """Follows the project's labels, and trains: the model in use, or a new network.

    `runs` are those of the project, the former ones first; `listed()` tells that they are others
    now. `prepared()` tells that `found` is new, `began(ShownRun)` that a run has begun,
    `grown(ShownRun)` that it has more to show, `ended(ShownRun)` that it is over.
    """

    listed = Signal()
    prepared = Signal()
    began = Signal(object)
    grown = Signal(object)
    ended = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(runner, "labels", parent)
        self.found: Preparation | None = None
        self.runs: list[ShownRun] = []
        self._run_now = ShownRun(name="")
        self._keeps = False
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._soon.timeout.connect(self.look)

    @property
    def project(self) -> Project | None:
        return self._project

    @property
    def lesson(self) -> TeachingCounts | None:
        return self.found.lesson if self.found else None

    @property
    def parent_model(self) -> ModelFile | None:
        return self.found.model if self.found else None

    @property
    def contests(self) -> int:
        return self.found.contests if self.found else 0

    def set_project(self, project: Project | None) -> None:
        self._project, self.found, self.cut_off = project, None, None
        self.runs = []
        self.listed.emit()
        self.prepared.emit()
        if project is not None:
            self._look_at(partial(former_runs, project))
        self.follow()

    @Slot()
    def follow(self, _: object = None) -> None:
        """Labels may have changed."""
        if self._project is not None and not self._soon.isActive():
            self._soon.start()

    def start(self, wanted: RetrainConfig | NewNetwork, device: str = AUTO) -> None:
        """Begin a run with the labels as they are now; it learns on the `device`."""
        if self._project is None or self.parent_model is None or self.is_running:
            return
        if isinstance(wanted, RetrainConfig):
            title, about, name = self.tr("Retraining"), "", self._model_name()
        else:
            title = self.tr("Training")
            about = comparison.title(wanted.config.architecture)
            name = f"{self._project.path.stem}, {about}"
        make = partial(_started, self._project, self.parent_model, name, wanted, device)
        self._begin(title, make, about)

    @Slot()
    def go_on(self) -> None:
        """Go on with what was cut off, or begin it anew with its own settings."""
        self._take_up(self.tr("Training"), _gone_on)

    @Slot()
    def keep_cut_off(self) -> None:
        """Make a model of the best network that the run had when it was cut off."""
        self._take_up(self.tr("Keeping the best"), _best_kept)

    @Slot()
    def discard_cut_off(self) -> None:
        super().discard_cut_off()
        self.prepared.emit()

    @property
    def can_keep(self) -> bool:
        """Whether an epoch is done, whose network could be kept."""
        return self.is_running and not self._keeps and bool(self._run_now.epochs)

    @Slot()
    def stop_and_keep(self) -> None:
        """End the run now and make a model of the best network that it has had."""
        if self.can_keep and self._job is not None:
            self._keeps = True
            self._job.cancel()

    def close_threads(self) -> None:
        self._soon.stop()
        super().close_threads()

    def _model_name(self) -> str:
        assert self._project is not None
        return self.tr("{project}, retrained").format(project=self._project.path.stem)

    def _begin(self, title: str, make: Any, about: str = "") -> None:
        name = self.tr("Run {number}").format(number=len(self.runs) + 1)
        self._run_now = ShownRun(name=f"{name}: {about}" if about else name)
        self.runs.append(self._run_now)
        self._keeps = False
        self._run(title, make)
        self.began.emit(self._run_now)

    def _take_up(self, title: str, job: Any) -> None:
        """Make something of what was cut off."""
        if self._project is None or self.parent_model is None or self.is_running:
            return
        if self.cut_off is not None:
            number, self.cut_off = self.cut_off.run.id, None
            name = self._model_name()
            # It is one run, as the project has it, also where it is begun anew.
            self.runs = [run for run in self.runs if run.number != number]
            self.listed.emit()
            self._begin(title, partial(job, self._project, self.parent_model, number, name))

    # How it goes on

    @Slot()
    def look(self) -> None:
        if self._project is not None:
            self._look_at(partial(_prepared, self._project, self.parent_model))

    def _looked(self, result: Preparation | list[ShownRun]) -> None:
        if isinstance(result, list):
            self.runs[:0] = result
            self.listed.emit()
            return
        self.found = result
        if not self.is_running:
            self.cut_off = result.cut_off
        self.prepared.emit()

    def _hear(self, events: Sequence[Event]) -> None:
        run = self._run_now
        run.hear(events)
        self.grown.emit(run)

    def _fail(self, words: str) -> None:
        self._run_now.outcome = words

    def _goes_on(self) -> bool:
        return self._keeps

    def _end(self, *, cancelled: bool) -> None:
        run = self._run_now
        stopped, self._keeps = self._keeps and run.saved is None and not run.outcome, False
        if stopped and self._number is not None and self._is_here and self.parent_model is not None:
            assert self._project is not None
            name, number = self._model_name(), self._number
            self._run(
                self.tr("Keeping the best"),
                partial(_best_kept, self._project, self.parent_model, number, name),
            )
            self.grown.emit(run)
            return
        run.is_over = True
        if not run.outcome:
            if run.saved is not None:
                run.outcome = self.tr("A new model: {name}.").format(name=run.saved.path.stem)
            elif cancelled:
                run.outcome = self.tr("Cancelled.")
        self.ended.emit(run)
        self.follow()


def _prepared(project: Project, known: ModelFile | None) -> Preparation:
    """The model in use, which is read anew only if it is not `known`, and what it would learn."""
    from jellygui.domain.teaching import teaching
    from jellygui.jobs.models import model_of
    from jellygui.jobs.points import PRUNING, TRAINING
    from jellygui.jobs.teaching import teaching_set
    from jellygui.jobs.train import can_train

    in_use = project.models.in_use()
    is_known = known is not None and in_use is not None and known.model_id == in_use[0]
    model = known if known is not None and is_known else model_of(project)
    found = teaching_set(project, model.card)
    lesson, labelled = found.counts, found.labelled
    del found  # of very many labels both at once would be much memory
    with project.teaching.in_turn:
        anew = teaching(labelled).counts
    del labelled
    project.rest_reading()
    return Preparation(
        model=model,
        lesson=lesson,
        anew=anew,
        can_train_anew=can_train(anew),
        drawable=project.checks.count_drawable(),
        contests=len(project.runs.contests()),
        cut_off=cut_off_in(project, TRAINING),
        pruning_waits=cut_off_in(project, PRUNING) is not None,
    )


def _started(
    project: Project, in_use: ModelFile, name: str, wanted: RetrainConfig | NewNetwork, device: str
) -> Work:
    from jellygui.jobs.retrain import retrain_project
    from jellygui.jobs.train import train_project

    if isinstance(wanted, RetrainConfig):
        return retrain_project(project, in_use, name, wanted, device)
    return train_project(project, in_use, name, wanted, device)


def _gone_on(project: Project, in_use: ModelFile, number: int, name: str) -> Work:
    from jellygui.jobs.cut_off import go_on

    return go_on(project, in_use, project.runs.numbered(number), name)


def _best_kept(project: Project, in_use: ModelFile, number: int, name: str) -> Work:
    from jellygui.jobs.cut_off import keep_best

    return keep_best(project, in_use, project.runs.numbered(number), name)
