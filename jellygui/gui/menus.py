"""The menus of the window and their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from jellygui.gui.words import caption, tip

if TYPE_CHECKING:
    from jellygui.gui.main_window import MainWindow

_Keys = QKeySequence.StandardKey
_PLACE = 72  # letters of a place in a menu


class Menus(QObject):
    """Builds the menu bar of a window; the actions stay here, for the page of keys."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        bar = window.menuBar()
        file = bar.addMenu(self.tr("&File"))
        self._add(file, self.tr("Add &photographs …"), window.add_photographs, "Ctrl+I")
        self._add(file, self.tr("Add &folder …"), window.add_folder, "Ctrl+Shift+I")
        self._add(file, self.tr("Add &labelled folder …"), window.add_labelled_folder)
        self._add(file, self.tr("Loca&te moved photographs …"), window.locate)
        file.addSeparator()
        self._add(file, self.tr("&New project …"), window.new_project, _Keys.New)
        self._add(file, self.tr("&Open project …"), window.open_project, _Keys.Open)
        self._add(file, self.tr("&Save project as …"), window.save_as, _Keys.SaveAs)
        self._add(file, self.tr("Save a cop&y …"), window.save_copy)
        self.recent = file.addMenu(self.tr("Open &recent"))
        file.addSeparator()
        self._add(file, self.tr("&Export counts CSV …"), window.export_counts, "Ctrl+E")
        self._add(file, self.tr("Export &images CSV …"), window.export_images, "Ctrl+Shift+E")
        self._add(file, self.tr("Export &dataset …"), window.export_dataset)
        file.addSeparator()
        self._add(file, self.tr("&Close window"), window.close, "Ctrl+Q")
        self.edit = bar.addMenu(self.tr("&Edit"))
        self.view = bar.addMenu(self.tr("&View"))
        jobs = bar.addMenu(self.tr("&Classify"))
        self._add(jobs, self.tr("&Classify now"), window.session.classify, "Ctrl+R")
        self._add(jobs, self.tr("&Try unreadable or missing ones again"), window.try_again)
        self._add(jobs, self.tr("Check a &random sample …"), window.ask_check, "Ctrl+Shift+R")
        self.by_itself = self._add(
            jobs, self.tr("Classify &by itself after a drop"), window.set_by_itself
        )
        self.by_itself.setCheckable(True)
        self.by_itself.setChecked(window.session.classifies_by_itself)
        help_menu = bar.addMenu(self.tr("&Help"))
        self._add(help_menu, self.tr("&Keys"), window.show_help, "F1", "?")
        self._add(help_menu, self.tr("&Self-test"), window.self_test)
        self._add(help_menu, self.tr("Save &diagnostic zip …"), window.diagnose)
        self._add(help_menu, self.tr("&About JellyGUI"), window.about)
        self.actions = [action for menu in (file, jobs, help_menu) for action in menu.actions()]

    def add_page(self, text: str, number: int) -> None:
        action = self._add(self.view, text, self._show_page, f"Ctrl+{number + 1}")
        action.setData(number)

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
        self._window.show_page(int(self._sent().data()))

    def _open_recent(self) -> None:
        self._window.open_place(str(self._sent().data()))

    def _sent(self) -> QAction:
        action = self.sender()
        assert isinstance(action, QAction)
        return action
