"""The Train page as it stands in the window: a tab to train, and one to prune."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QWidget

from jellygui.domain.changes import Changes
from jellygui.gui.job_runner import JobRunner
from jellygui.gui.page import Page
from jellygui.gui.train.estimating import Estimating
from jellygui.gui.train.pruning import Pruning
from jellygui.gui.train.pruning_page import PruningPage
from jellygui.gui.train.retraining import Retraining
from jellygui.gui.train.train_page import TrainPage

if TYPE_CHECKING:
    from jellygui.project import Project


class TrainingTabs(Page, QTabWidget):
    """`use_wanted(path)` asks for the model of a run, `kept(path)` tells of a pruned one."""

    use_wanted = Signal(object)
    kept = Signal(object)
    failed = Signal(object)

    def __init__(
        self, runner: JobRunner, retraining: Retraining, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.pruning = Pruning(runner, self)
        self.train = TrainPage(runner, retraining, Estimating(runner, self))
        self._prune: PruningPage | None = None
        self._second = QWidget(self)
        layout = QHBoxLayout(self._second)
        layout.setContentsMargins(0, 0, 0, 0)
        self.addTab(self.train, self.tr("Train"))
        self.addTab(self._second, self.tr("Prune"))
        self.currentChanged.connect(self._make)
        self.train.use_wanted.connect(self.use_wanted)
        self.pruning.kept.connect(self.kept)
        self.pruning.looked.connect(self._offer_models)
        self.train.failed.connect(self.failed)

    @property
    def guide_page(self) -> str:  # type: ignore[override]
        return "prune" if self.currentWidget() is self._second else "retrain"

    @property
    def prune(self) -> PruningPage:
        """The second tab, made when it is first wanted."""
        if self._prune is None:
            self._prune = PruningPage(self.pruning)
            self._prune.failed.connect(self.failed)
            layout = self._second.layout()
            assert layout is not None
            layout.addWidget(self._prune)
        return self._prune

    @Slot(int)
    def _make(self, tab: int) -> None:
        if self.widget(tab) is self._second:
            _ = self.prune

    def set_project(self, project: Project | None) -> None:
        self.pruning.set_project(project)

    def follow(self, changes: Changes) -> None:
        if changes.models:
            self.pruning.look()

    def look(self) -> None:
        self.pruning.look()

    def close_threads(self) -> None:
        self.pruning.close_threads()

    @Slot()
    def _offer_models(self) -> None:
        """A new network may start from a model of the library."""
        self.train.panel.start.show_models(self.pruning.models)
