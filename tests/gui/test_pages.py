"""A page is its widget and one line in the list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jellygui.domain.changes import Changes
from jellygui.gui.main_window import MainWindow
from jellygui.gui.page import Page, PagePlace
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS


class Diary(Page, QWidget):
    """A page that notes what it is told."""

    told: list[str]

    def set_project(self, project: Project | None) -> None:
        self.told.append(f"project {project.path.stem if project else None}")

    def follow(self, changes: Changes) -> None:
        self.told.append("changes")

    def look(self) -> None:
        self.told.append("look")

    def leave(self) -> None:
        self.told.append("leave")

    def close_threads(self) -> None:
        self.told.append("close")


def test_one_line_gives_a_page_its_button_menu_and_key_and_all_that_it_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    Diary.told = []
    pages = window.build_pages()
    place = pages._add(PagePlace("folder", "Diary", Diary))
    assert "&Diary" in [action.text() for action in window.menus.view.actions()]
    for name in ("first", "second"):
        window.session.open(tmp_path / f"{name}.jelly", create=True)
        qtbot.waitUntil(lambda name=name: window.windowTitle().startswith(name), timeout=WAIT_MS)
        if name == "first":
            assert place.page is None  # nobody has wanted it
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
            qtbot.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
            assert window.stack.currentWidget() is place
    window.session.changed.emit(Changes(models=True))
    window.close()
    told = Diary.told
    assert told[:2] == ["project first", "look"]
    assert told.index("project None") < told.index("project second")
    assert {"leave", "changes", "close"} < {*told}
