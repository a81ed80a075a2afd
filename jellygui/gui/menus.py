"""The menus of the window and their keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from jellygui.gui.filing import Filing
from jellygui.gui.language import SYSTEM, languages
from jellygui.gui.mnemonics import menu_titles
from jellygui.gui.project_session import ProjectSession
from jellygui.gui.words import caption, tip

_Keys = QKeySequence.StandardKey
_PLACE = 72  # letters of a place in a menu


class Menus(QObject):
    """Builds the menu bar of a window; the actions stay here, for the page of keys."""

    review_wanted = Signal()
    check_wanted = Signal()
    promise_wanted = Signal()
    days_wanted = Signal()
    clocks_wanted = Signal()
    stations_wanted = Signal()
    species_wanted = Signal()
    videos_wanted = Signal()
    archives_wanted = Signal()
    name_wanted = Signal()
    by_itself_changed = Signal(bool)
    suggests_changed = Signal(bool)
    suggested_wanted = Signal()
    retrain_wanted = Signal()
    language_wanted = Signal(str)
    guide_wanted = Signal()
    help_wanted = Signal()
    self_test_wanted = Signal()
    diagnosis_wanted = Signal()
    messages_wanted = Signal()
    about_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self, window: QMainWindow, session: ProjectSession, filing: Filing) -> None:
        super().__init__(window)
        self._window, self._filing = window, filing
        self.bar = bar = window.menuBar()
        menus = map(bar.addMenu, menu_titles())
        file, self.edit, self.view, self.photograph, jobs, survey, help_menu = menus
        self.file = file
        add_photographs = self._add(
            file, self.tr("Add &photographs …"), filing.add_photographs, "Ctrl+I"
        )
        add_folder = self._add(file, self.tr("Add &folder …"), filing.add_folder, "Ctrl+Shift+I")
        self._add(file, self.tr("Add from a&ddress …"), filing.add_address)
        self._add(file, self.tr("Add &labelled folder …"), filing.add_labelled_folder)
        self.locate = self._add(file, self.tr("Loca&te moved photographs …"), filing.locate)
        self.new_project = file.addSeparator()
        self._add(file, self.tr("&New project …"), filing.new_project, _Keys.New)
        self._add(file, self.tr("&Open project …"), filing.open_project, _Keys.Open)
        self._add(file, self.tr("&Save project as …"), filing.save_as, _Keys.SaveAs)
        self._add(file, self.tr("Save a cop&y …"), filing.save_copy)
        self._add(file, self.tr("&Merge labels …"), filing.merge)
        self._add(file, self.tr("Your n&ame …"), self.name_wanted)
        self._add(file, self.tr("Resc&ue labels …"), filing.rescue)
        self.recent = file.addMenu(self.tr("Open &recent"))
        file.addSeparator()
        self._add(file, self.tr("&Export counts CSV …"), filing.export_counts, "Ctrl+E")
        self._add(file, self.tr("Export &images CSV …"), filing.export_images, "Ctrl+Shift+E")
        self._add(file, self.tr("&Write report …"), filing.export_report, "Ctrl+Shift+P")
        self._add(file, self.tr("Export for arc&hives …"), self.archives_wanted, "Ctrl+Alt+E")
        self._add(file, self.tr("Export &dataset …"), filing.export_dataset)
        file.addSeparator()
        self._add(file, self.tr("&Close window"), window.close, "Ctrl+Q")
        now = self._add(jobs, self.tr("&Classify now"), session.classify, "Ctrl+R")
        self.again = self._add(
            jobs, self.tr("&Try unreadable or missing ones again"), filing.try_again
        )
        self.of_all = [add_photographs, add_folder, now]
        self._add(jobs, self.tr("Re&view, the least certain first"), self.review_wanted, "Ctrl+J")
        self._add(jobs, self.tr("Check a &random sample …"), self.check_wanted, "Ctrl+Shift+R")
        self._add(jobs, self.tr("A &promise of precision …"), self.promise_wanted)
        self.by_itself = self._add(
            jobs, self.tr("Classify &by itself after a drop"), self.by_itself_changed
        )
        self.by_itself.setCheckable(True)
        self.by_itself.setChecked(session.classifies_by_itself)
        self.suggests = self._add(jobs, self.tr("&Suggest as I label"), self.suggests_changed)
        self.suggests.setCheckable(True)
        self.suggests.setChecked(True)
        self._add(jobs, self.tr("Show what is suggested &otherwise"), self.suggested_wanted)
        self._add(jobs, self.tr("R&etrain"), self.retrain_wanted)
        days = self._add(survey, self.tr("&Days …"), self.days_wanted)
        self._add(survey, self.tr("&Camera clocks …"), self.clocks_wanted)
        stations = self._add(survey, self.tr("S&tations …"), self.stations_wanted)
        self._add(survey, self.tr("Frames of &videos …"), self.videos_wanted)
        self.of_places = [days, stations]
        self.species = self._add(
            survey, self.tr("Species &list …"), self.species_wanted, "Ctrl+Shift+L"
        )
        self._add(help_menu, self.tr("&Guide"), self.guide_wanted, "F1")
        self._add(help_menu, self.tr("&Keys"), self.help_wanted, "?")
        self._add(help_menu, self.tr("Last &messages"), self.messages_wanted)
        self._add(help_menu, self.tr("&Self-test"), self.self_test_wanted)
        self._add(help_menu, self.tr("Save &diagnostic zip …"), self.diagnosis_wanted)
        self._add(help_menu, self.tr("&About JellyGUI"), self.about_wanted)
        self.actions = [
            action for menu in (file, jobs, survey, help_menu) for action in menu.actions()
        ]

    def add_page(self, name: str, text: str) -> None:
        number = sum(action.data() is not None for action in self.view.actions()) + 1
        action = self._add(self.view, text, self._show_page, f"Ctrl+{number}")
        action.setData(name)

    def add_languages(self) -> None:
        """Offer the languages that there are, each by its own name."""
        menu = self.view.addMenu(self.tr("&Language"))
        self._languages = QActionGroup(menu)
        for code, name in {SYSTEM: self.tr("As the &system"), **languages()}.items():
            action = self._add(menu, name, self._choose_language)
            action.setData(code)
            action.setCheckable(True)
            self._languages.addAction(action)

    def show_language(self, code: str) -> None:
        for action in self._languages.actions():
            action.setChecked(action.data() == code)

    def show_recent(self, places: list[str]) -> None:
        self.recent.clear()
        for place in places:
            action = self.recent.addAction(caption(place, _PLACE))
            action.setToolTip(tip(place))
            action.setData(place)
            action.triggered.connect(self._open_recent)
        self.recent.setEnabled(bool(places))

    def _add(self, menu: QMenu, text: str, slot: object, *keys: object) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])  # type: ignore[call-overload]
        action.triggered.connect(slot)
        menu.addAction(action)
        return action

    def _show_page(self) -> None:
        self.page_wanted.emit(str(self._sent().data()))

    def _choose_language(self) -> None:
        self.language_wanted.emit(str(self._sent().data()))

    def _open_recent(self) -> None:
        self._filing.open_place(str(self._sent().data()))

    def _sent(self) -> QAction:
        action = self.sender()
        assert isinstance(action, QAction)
        return action
