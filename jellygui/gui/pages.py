"""The pages of the window, made once after the first paint."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QWidget

from jellygui.domain.browse import Show
from jellygui.domain.changes import Changes
from jellygui.domain.species import ProjectSpecies
from jellygui.gui.help_page import HelpPage
from jellygui.gui.photos.labels import LabelNames, NamedSpecies
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.gui.project_work import Counted, Drawn
from jellygui.gui.side_list import SideList
from jellygui.gui.train.curve import Run
from jellygui.gui.train.retraining import Retraining
from jellygui.gui.train.wording import button_text, why_not

if TYPE_CHECKING:
    from jellygui.gui.counts_page import CountsPage
    from jellygui.gui.data.data_page import DataPage
    from jellygui.gui.main_window import MainWindow
    from jellygui.gui.models.models_page import ModelsPage
    from jellygui.gui.train.pruning import Pruning
    from jellygui.gui.train.pruning_page import PruningPage
    from jellygui.gui.train.train_page import TrainPage
    from jellygui.project import Project

_NAMES = re.compile(r"\s*(?P<common>[^()]*?)\s*(?:\((?P<scientific>[^()]*)\))?\s*")


class Pages(QObject):
    """Puts the pages into the window's stack and on its rail, and lets them follow the project.

    A page is one `_add`; its place is its number.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._names = LabelNames()
        self._last: Counted | None = None
        self.photos = PhotosPage()
        self.side = SideList()
        self.counts: CountsPage | None = None
        self._counts_place = QWidget()
        self._counts_layout = QHBoxLayout(self._counts_place)
        self._counts_layout.setContentsMargins(0, 0, 0, 0)
        self.help = HelpPage()
        both = QWidget()
        layout = QHBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side)
        layout.addWidget(self.photos, 1)
        self._widgets: list[QWidget] = []
        self._add("photos", self.tr("Photos"), both)
        self._add("counts", self.tr("Counts"), self._counts_place)
        self.retraining = Retraining(window.runner, self)
        self._has_offered = False
        self.train: TrainPage | None = None
        self._train_place = QWidget()
        QHBoxLayout(self._train_place).setContentsMargins(0, 0, 0, 0)
        self.train_number = self._add("train", self.tr("Train"), self._train_place)
        self.pruning: Pruning | None = None
        self.prune: PruningPage | None = None
        self.models: ModelsPage | None = None
        self._models_place = QWidget()
        QHBoxLayout(self._models_place).setContentsMargins(0, 0, 0, 0)
        self.models_number = self._add("models", self.tr("Models"), self._models_place)
        self.data: DataPage | None = None
        self._data_place = QWidget()
        QHBoxLayout(self._data_place).setContentsMargins(0, 0, 0, 0)
        self.data_number = self._add("data", self.tr("Data"), self._data_place)
        self.exclude = QAction(self.tr("Exclude from training"), window)
        self.include = QAction(self.tr("Let teach again"), window)
        self.retrain = QPushButton(button_text(None), window)
        window.status.right.addWidget(self.retrain)
        self.help_number = self._add("help", self.tr("Keys"), self.help, at_the_end=True)
        commands = self.photos.commands.actions
        for key in ("undo", "redo", "select_all"):
            window.menus.edit.addAction(commands[key])
        window.menus.edit.addSeparator()
        window.menus.edit.addActions([self.exclude, self.include])
        self.help.show_actions(
            [
                (self.tr("On the photographs"), commands.values()),
                (self.tr("On a species in the list"), self.side.actions()),
                (self.tr("Everywhere"), [*window.menus.actions, *window.menus.view.actions()]),
            ]
        )
        self._connect()

    def _add(self, icon: str, text: str, page: QWidget, *, at_the_end: bool = False) -> int:
        number = len(self._widgets)
        self._widgets.append(page)
        self._window.stack.addWidget(page)
        self._window.rail.add(icon, text, at_the_end=at_the_end)
        self._window.menus.add_page(text, number)
        return number

    def _connect(self) -> None:
        session = self._window.session
        session.changed.connect(self._apply)
        session.counted.connect(self._show_counted)
        session.drawn.connect(self._start_check)
        session.finish_writing.append(self.photos.correcting.wait)
        self.photos.changed.connect(session.follow)
        self.photos.failed.connect(self._window.show_failure)
        self.photos.check_answered.connect(self._check_answered)
        self.photos.open_wanted.connect(self._window.add_folder)
        self.photos.filter_cleared.connect(self.side.choose_all)
        self.photos.species_wanted.connect(self._species_wanted)
        self.side.chosen.connect(self.photos.set_query)
        self.side.labelled.connect(self.photos.label_files)
        self.side.ordered.connect(session.order_species)
        session.changed.connect(self.retraining.follow)
        self.photos.changed.connect(self.retraining.follow)
        self.retraining.prepared.connect(self._show_lesson)
        self.retraining.failed.connect(self._window.show_failure)
        self.retraining.ended.connect(self._run_ended)
        self.retrain.clicked.connect(self._retrain)
        self.exclude.triggered.connect(self._exclude_chosen)
        self.include.triggered.connect(self._include_chosen)
        self.side.species_named.connect(self._species_typed)

    def show_page(self, number: int) -> None:
        counts = self._widgets[number] is self._counts_place
        if counts:
            self.make_counts().ask(self.photos.model.query)
        else:
            self._window.session.count(None)
        if self._widgets[number] is self._train_place:
            self.make_train()
            if self.pruning is not None:
                self.pruning.look()
        if self._widgets[number] is self._models_place:
            self.make_models().look()
        if self._widgets[number] is self._data_place:
            self.make_data().look()
        self._window.stack.setCurrentWidget(self._widgets[number])
        self._window.rail.show_chosen(number)
        if number == 0:
            self.photos.grid.setFocus()

    def show_project(self, project: Project | None) -> None:
        self._names, self._last = LabelNames(), None
        self._has_offered = False
        self.photos.set_project(project, self._names)
        self.retraining.set_project(project)
        for page in (self.models, self.pruning, self.data):
            if page is not None:
                page.set_project(project)
        if project is not None:
            self.show_page(0)

    def close_threads(self) -> None:
        self.photos.close_threads()
        self.retraining.close_threads()
        if self.models is not None:
            self.models.close_threads()
        if self.pruning is not None:
            self.pruning.close_threads()
        if self.data is not None:
            self.data.close_threads()

    def make_train(self) -> TrainPage:
        """The Train page, made when it is first wanted."""
        if self.train is None:
            from jellygui.gui.train.train_page import TrainPage

            self.train = TrainPage(self.retraining, self._train_place)
            self.train.failed.connect(self._window.show_failure)
            self.train.use_wanted.connect(self._window.session.use_model)
            place = self._train_place.layout()
            assert place is not None
            tabs = QTabWidget(self._train_place)
            tabs.setDocumentMode(True)
            tabs.tabBar().setDrawBase(False)
            tabs.addTab(self.train, self.tr("Retrain"))
            tabs.addTab(self._make_pruning(), self.tr("Prune"))
            place.addWidget(tabs)
        return self.train

    def _make_pruning(self) -> QWidget:
        from jellygui.gui.train.pruning import Pruning
        from jellygui.gui.train.pruning_page import PruningPage

        self.pruning = Pruning(self._window.runner, self)
        self.pruning.set_project(self._window.session.project)
        self.prune = PruningPage(self.pruning)
        self.prune.failed.connect(self._window.show_failure)
        self.pruning.kept.connect(self._pruned)
        return self.prune

    @Slot(object)
    def _pruned(self, path: Path) -> None:
        self._window.error_bar.show_note(
            self.tr("“{name}” is among your models: compare or use it there.").format(
                name=path.stem
            )
        )
        if self.models is not None:
            self.models.look()

    @Slot(object, str)
    def show_photographs(self, file_ids: Sequence[int], words: str) -> None:
        """Show exactly these in the grid, under a sentence that says what they are."""
        self.show_page(0)
        self.photos.show_only(file_ids, words)

    def make_data(self) -> DataPage:
        """The Data page, made when it is first wanted."""
        if self.data is None:
            from jellygui.gui.data.data_page import DataPage

            self.data = DataPage(self._data_place)
            self.data.photographs_wanted.connect(self.show_photographs)
            self.data.failed.connect(self._window.show_failure)
            self.data.changed.connect(self.retraining.follow)
            self._window.session.changed.connect(self.data.follow)
            self.photos.changed.connect(self.data.follow)
            place = self._data_place.layout()
            assert place is not None
            place.addWidget(self.data)
            self.data.set_project(self._window.session.project)
        return self.data

    @Slot()
    def _exclude_chosen(self) -> None:
        self._set_excluded(True)

    @Slot()
    def _include_chosen(self) -> None:
        self._set_excluded(False)

    def _set_excluded(self, excluded: bool) -> None:
        """Let the photographs that are chosen in the grid teach nothing, or teach again."""
        chosen = self.photos.selected_ids().tolist()
        self.make_data().exclude_files(chosen, excluded=excluded)
        if chosen:
            words = (
                self.tr("{count} photographs teach nothing now; the Data page shows them.")
                if excluded
                else self.tr("{count} photographs teach again.")
            )
            self._window.error_bar.show_note(words.format(count=len(chosen)))

    def make_models(self) -> ModelsPage:
        """The Models page, made when it is first wanted."""
        if self.models is None:
            from jellygui.gui.models.models_page import ModelsPage

            session = self._window.session
            self.models = ModelsPage(self._window.runner, self._models_place)
            self.models.use_wanted.connect(session.use_model)
            self.models.photographs_wanted.connect(self.show_photographs)
            self.models.noted.connect(self._window.error_bar.show_note)
            self.models.failed.connect(self._window.show_failure)
            place = self._models_place.layout()
            assert place is not None
            place.addWidget(self.models)
            self.models.set_project(session.project)
        return self.models

    @Slot()
    def _show_lesson(self) -> None:
        lesson = self.retraining.lesson
        if self.retraining.cut_off is not None and not self._has_offered:
            self._has_offered = True
            self._window.error_bar.show_note(
                self.tr("A retraining was cut off. The Train page offers to go on.")
            )
        self.retrain.setText(
            self.tr("Retraining …") if self.retraining.is_running else button_text(lesson)
        )
        self.retrain.setAccessibleName(self.retrain.text())
        can = lesson is not None and lesson.can_teach
        self.retrain.setToolTip(why_not(lesson) if lesson is not None and not can else "")

    @Slot()
    def _retrain(self) -> None:
        """Begin at once where there is something to learn; else say on the page what is missing."""
        train = self.make_train()
        self.show_page(self.train_number)
        lesson = self.retraining.lesson
        if lesson is not None and lesson.can_teach and not self.retraining.is_running:
            train.retrain()
        self._show_lesson()

    @Slot(object)
    def _run_ended(self, run: Run) -> None:
        self._has_offered = True  # that it was cut off has just been said
        self._show_lesson()
        if run.saved is not None:
            self._window.error_bar.show_note(
                self.tr("{outcome} The Train page says whether it is better.").format(
                    outcome=run.outcome
                )
            )

    def make_counts(self) -> CountsPage:
        """The Counts page, made when it is first wanted."""
        if self.counts is None:
            from jellygui.gui.counts_page import CountsPage  # pyqtgraph takes its time

            self.counts = CountsPage(self._counts_place)
            self.counts.export_wanted.connect(self._window.export)
            self.counts.wanted.connect(self._window.session.count)
            self.counts.check_wanted.connect(self._window.ask_check)
            self._counts_layout.addWidget(self.counts)
        return self.counts

    @Slot(object)
    def _start_check(self, drawn: Drawn) -> None:
        self.show_page(0)
        self.photos.start_check(drawn.file_ids, check=drawn.check)

    @Slot(object)
    def _check_answered(self, file_ids: object) -> None:
        """Show what the check found; the grid stays in the check until it is ended there."""
        self.show_page(1)

    @Slot(object)
    def _apply(self, changes: Changes) -> None:
        self.photos.apply(changes)
        if changes.models and self.models is not None:
            self.models.look()
        # Nobody works in an empty grid: there is nothing that must not be sorted under a hand.
        if not self.photos.model.rowCount():
            self.photos.model.sort_again()

    @Slot(object)
    def _show_counted(self, counted: Counted) -> None:
        self._last, tally = counted, counted.tally
        names = named(counted.species)
        if names.species != self._names.species:
            self._names = names
            self.photos.set_names(names)
        self.side.show_tally(tally, self._names)
        if self.counts is not None and counted.wanted is not None:
            self.counts.show_counts(counted, self._names)
        self._window.status.say(
            self.tr("{count} photographs, {review} to review").format(
                count=QLocale().toString(tally.total),
                review=QLocale().toString(tally.by_show[Show.TO_REVIEW]),
            )
        )

    @Slot(str)
    def _species_typed(self, name: str) -> None:
        chosen = self.photos.selected_ids().tolist()
        if not chosen:
            self._window.error_bar.show_note(
                self.tr("Choose the photographs that show “{name}” first.").format(name=name)
            )
            return
        self._species_wanted(name, chosen)
        self.photos.grid.setFocus()

    @Slot(str, object)
    def _species_wanted(self, name: str, file_ids: Any) -> None:
        """`name` may have the scientific one behind it: moon jellyfish (Aurelia aurita)."""
        found = _NAMES.fullmatch(name)
        common, scientific = (found["common"], found["scientific"] or "") if found else (name, "")
        self._window.session.label_as_new(common, scientific, file_ids)


def named(species: Sequence[ProjectSpecies]) -> LabelNames:
    """The project's species as the window shows them: a digit, and with it a look, for ever."""
    return LabelNames(
        [
            NamedSpecies(
                key=kind.key, name=kind.common_name, scientific_name=kind.scientific_name,
                place=kind.digit - 1 if kind.digit else max(9, kind.place), digit=kind.digit,
            )
            for kind in species
        ]
    )  # fmt: skip
