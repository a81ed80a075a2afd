"""A pruning that runs, its steps so far, and the step that is made a model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

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
from jellygui.domain.lists import capital
from jellygui.gui.job_runner import JobRunner
from jellygui.gui.train.former import FormerPruning, former_prunings
from jellygui.gui.train.trainer import Trainer, cut_off_in
from jellygui.gui.translation import from_below
from jellygui.modelfile import ModelFile
from jellygui.work import Work

if TYPE_CHECKING:
    from jellygui.jobs.recorder import CutOff
    from jellygui.project import Project


@dataclass(frozen=True, kw_only=True)
class PruningChoice:
    """What can be pruned: `missing` counts the photographs of species that have too few.

    `cut_off_steps` are what a pruning that was cut off had come to, `cut_off_name` is its model.
    """

    models: tuple[ModelFile, ...]
    in_use: str
    missing: Mapping[str, Mapping[str, int]]
    cut_off: CutOff | None
    cut_off_steps: tuple[PruneStep, ...] = ()
    cut_off_name: str = ""
    former: tuple[FormerPruning, ...] = ()


class Pruning(Trainer):
    """Runs prunings.

    `looked()` tells that `models` and what the project lacks are new, `grown()` that there are
    more steps or words, `ended()` that the run or the keeping is over, `kept(path)` that a step
    has become a model. `ended_at` is the step at which the run itself has stopped, None before.
    `wanted` is the id of the model that a person has chosen to start from, empty while it is the
    one in use.
    """

    looked = Signal()
    grown = Signal()
    ended = Signal()
    kept = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(runner, "pruning", parent)
        self._folder = Path()
        self._name = ""
        self.models: tuple[ModelFile, ...] = ()
        self.in_use = self.wanted = ""
        self.missing: Mapping[str, Mapping[str, int]] = {}
        self.words = ""
        self.ended_at: int | None = None
        self._steps: dict[int, PruneStep] = {}
        self._cut_off_steps: tuple[PruneStep, ...] = ()
        self._cut_off_name = ""
        self.former: tuple[FormerPruning, ...] = ()
        self._is_new = True

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
        self._project, self.cut_off, self.wanted = project, None, ""
        self.former, self._is_new = (), True
        self._set_out(Path(), "", "")
        self.grown.emit()
        self.look()

    @Slot()
    def look(self) -> None:
        """Models or labels may have changed."""
        if self._project is not None:
            self._look_at(partial(_look, self._project))

    def start(self, model: ModelFile, dataset: Path | None, config: PruneConfig) -> None:
        """Prune a model on a folder per species, or on the project's own labels."""
        if self._project is None or self.is_running:
            return
        from jellygui.jobs.prune import new_pruning_folder

        self._set_out(new_pruning_folder(), model.path.stem, self.tr("Getting ready …"))
        make = partial(_pruning, self._project, model, dataset, self._folder, config)
        self._run(self.tr("Pruning"), make)
        self.grown.emit()

    @Slot()
    def go_on(self) -> None:
        """Go on with what was cut off."""
        if self._project is not None and self.cut_off is not None and not self.is_running:
            run, self.cut_off = self.cut_off.run, None
            self._take_up(run.folder, self.tr("Getting ready …"))
            make = partial(_gone_on, self._project, run.id)
            self._run(self.tr("Pruning"), make)
            self.grown.emit()

    @Slot()
    def show_cut_off(self) -> None:
        """Show the steps of what was cut off; any of them can be kept."""
        if self.cut_off is not None and not self.is_running:
            self._take_up(
                self.cut_off.run.folder, self.tr("These steps were done. Any of them can be kept.")
            )
            self.grown.emit()

    @Slot()
    def discard_cut_off(self) -> None:
        super().discard_cut_off()
        self.looked.emit()

    def show_former(self, place: int) -> None:
        """Show the steps of a pruning that is over."""
        if not self.is_running and 0 <= place < len(self.former):
            former = self.former[place]
            self._set_out(former.folder, former.model, former.outcome)
            self._steps = {step.step: step for step in former.steps}
            self.grown.emit()

    @property
    def former_shown(self) -> int:
        """Which of the former ones is shown; -1 for none."""
        folders = [former.folder for former in self.former]
        return folders.index(self._folder) if self._folder in folders else -1

    def can_keep(self, number: int) -> bool:
        """Whether a step can become a model: its weights are there."""
        kept = next((f.kept for f in self.former if f.folder == self._folder), None)
        there = number in self._steps and (kept is None or number in kept)
        return there and number > 0 and not self.is_running

    def _take_up(self, folder: Path, words: str) -> None:
        """Take up the steps of the pruning that was cut off, which lie in this folder."""
        self._set_out(folder, self._cut_off_name, words)
        self._steps = {step.step: step for step in self._cut_off_steps}

    def keep(self, step: int) -> None:
        """Make a model of this step."""
        if self._project is None or self.is_running or step not in self._steps:
            return
        name = self.tr("{model} pruned {step}").format(model=self._name, step=step)
        make = partial(_keeping, self._project, self._folder, step, name)
        self._run(self.tr("Keeping a step"), make)
        self.grown.emit()

    def _set_out(self, folder: Path, name: str, words: str) -> None:
        self._folder, self._name, self.words = folder, name, words
        self._steps.clear()
        self.ended_at = None

    def _looked(self, result: PruningChoice) -> None:
        self.models, self.in_use, self.missing = result.models, result.in_use, result.missing
        if not self.is_running:
            self.cut_off, self._cut_off_steps = result.cut_off, result.cut_off_steps
            self._cut_off_name = result.cut_off_name
            self.former = result.former
            if self._is_new and not self._steps:
                self.show_former(0)
            self._is_new = False
        self.looked.emit()

    def _hear(self, events: Sequence[Event]) -> None:
        if not self._is_here:
            return
        for event in events:
            match event:
                case PruneStep():
                    self._steps[event.step] = event
                case EpochDone():
                    self.words = self.tr("{stage}, epoch {epoch} of {epochs}").format(
                        stage=capital(event.stage), epoch=event.epoch, epochs=event.epochs
                    )
                case PruneEnded():
                    self.words, self.ended_at = event.text, event.step
                case Note() if self.ended_at is None:
                    self.words = event.text
                case Progress(total=int()):
                    self.words = self.tr("{done} of {total} {what}").format(
                        done=event.done, total=event.total, what=from_below(event.what)
                    )
                case ModelSaved():
                    self.words = self.tr("A new model: {name}.").format(name=event.path.stem)
                    self.kept.emit(event.path)
        if any(not isinstance(event, BatchTrained) for event in events):
            self.grown.emit()

    def _fail(self, words: str) -> None:
        self.words = words

    def _end(self, *, cancelled: bool) -> None:
        if cancelled and self._is_here:
            self.words = self.tr("Stopped. Any step so far can be kept.")
        self.ended.emit()
        self.look()


def _look(project: Project) -> PruningChoice:
    from jellygui.jobs.models import known_models
    from jellygui.jobs.points import PRUNING, steps_of
    from jellygui.jobs.prune import missing_for_pruning, pruned_name

    models = tuple(known_models())
    in_use = project.models.in_use()
    cut_off = cut_off_in(project, PRUNING)
    return PruningChoice(
        models=models,
        in_use=in_use[0] if in_use else "",
        missing={m.model_id: missing_for_pruning(project, m) for m in models},
        cut_off=cut_off,
        cut_off_steps=steps_of(project, cut_off.run) if cut_off else (),
        cut_off_name=pruned_name(cut_off.run) if cut_off else "",
        former=former_prunings(project),
    )


def _pruning(
    project: Project, model: ModelFile, dataset: Path | None, folder: Path, config: PruneConfig
) -> Work:
    from jellygui.jobs.prune import prune_in_project

    return prune_in_project(project, model, dataset, folder, config)


def _keeping(project: Project, folder: Path, step: int, name: str) -> Work:
    from jellygui.jobs.prune import keep_pruned

    return keep_pruned(project, folder, step, name)


def _gone_on(project: Project, number: int) -> Work:
    from jellygui.jobs.recorder import going_on, record_run

    run = project.runs.numbered(number)
    yield from record_run(project, run, going_on(run))
