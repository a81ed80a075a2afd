"""Everything is reached by typing a few letters of it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from jellygui.domain.browse import PhotoQuery
from jellygui.gui import go_to
from jellygui.gui.go_to import GoToBox, Thing
from jellygui.gui.guide import Guide
from jellygui.gui.main_window import MainWindow
from jellygui.gui.reach import _pages_of
from jellygui.gui.words import plain
from jellygui.project.browsing import Browsing
from tests.gui.conftest import WAIT_MS
from tests.gui.test_access import nameless
from tests.gui.test_answering import NAMES, opened

__all__ = ["opened"]
Key, LEFT, CTRL = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def box(opened: MainWindow, qtbot: QtBot) -> GoToBox:
    """Opened by its key over the Counts page."""
    opened.show_page("counts")
    qtbot.keyClick(opened, Key.Key_K, CTRL)
    assert opened.pages is not None
    found = opened.pages.reach.box
    assert found.isVisible()
    assert nameless(found) == []
    return found


def texts(box: GoToBox) -> list[str]:
    return [box.list.item(n).text() for n in range(box.list.count())]


def type_in(box: GoToBox, qtbot: QtBot, text: str) -> None:
    box.line.clear()
    qtbot.keyClicks(box.line, text)
    qtbot.waitUntil(box.is_idle, timeout=WAIT_MS)


def test_every_command_of_the_menus_is_found_by_its_words(opened: MainWindow, box: GoToBox) -> None:
    bar = opened.menuBar()
    for menu in bar.findChildren(QMenu):
        for action in menu.actions() if menu.title() not in ("", "Open &recent") else ():
            name = plain(action.text())
            if action.isSeparator() or not action.isEnabled() or action.menu() or name == "Go to":
                continue
            box._fill(" ".join(reversed(name.split())))  # in any order
            assert texts(box)[:1] == [name]


def test_a_command_is_done_by_enter_and_shows_its_key(
    opened: MainWindow, box: GoToBox, qtbot: QtBot
) -> None:
    type_in(box, qtbot, "keys")
    assert texts(box)[0] == "Keys"
    qtbot.keyClick(box.line, Key.Key_Return)
    assert not box.isVisible()
    assert opened.stack.currentWidget().name == "help"  # type: ignore[union-attr]
    qtbot.keyClick(opened, Key.Key_K, CTRL)
    assert box.line.text() == ""
    type_in(box, qtbot, "trn")
    assert texts(box)[0] == "Train"
    assert box.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Train, Ctrl+3"
    qtbot.mouseClick(
        box.list.viewport(), LEFT, pos=box.list.visualItemRect(box.list.item(0)).center()
    )
    assert opened.stack.currentWidget().name == "train"  # type: ignore[union-attr]


def test_arrows_choose_and_escape_leaves_all_as_it_was(
    opened: MainWindow, box: GoToBox, qtbot: QtBot
) -> None:
    type_in(box, qtbot, "export")
    assert box.list.currentRow() == 0
    qtbot.keyClick(box.line, Key.Key_Down)
    qtbot.keyClick(box.line, Key.Key_Down)
    qtbot.keyClick(box.line, Key.Key_Up)
    assert box.list.currentRow() == 1
    qtbot.keyClick(box.line, Key.Key_Escape)
    assert not box.isVisible()
    assert opened.stack.currentWidget().name == "counts"  # type: ignore[union-attr]


def test_a_species_is_shown(opened: MainWindow, box: GoToBox, qtbot: QtBot) -> None:
    type_in(box, qtbot, "jelly comp")
    name = next(name for name in NAMES if name.startswith("compass"))
    assert texts(box)[0] == name.capitalize()
    qtbot.keyClick(box.line, Key.Key_Return)
    pages = opened.pages
    assert pages is not None
    assert opened.stack.currentWidget().name == "photos"  # type: ignore[union-attr]
    query = pages.photos.model.query
    assert query is not None
    assert query.label == name.replace(" ", "_")
    # It is shown again, though the list has never left it.
    qtbot.waitUntil(lambda: pages.photos.model.rowCount() == 0, timeout=WAIT_MS)
    qtbot.keyClick(opened, Key.Key_K, CTRL)
    type_in(box, qtbot, "17.jpg")
    qtbot.keyClick(box.line, Key.Key_Return)
    assert pages.photos.model.query is None
    qtbot.keyClick(opened, Key.Key_K, CTRL)
    type_in(box, qtbot, "jelly comp")
    qtbot.keyClick(box.line, Key.Key_Return)
    assert pages.photos.model.query == query
    assert pages.photos.only_notice.isHidden()


def test_what_is_done_to_the_chosen_photographs_is_done_where_they_are_seen(
    opened: MainWindow, box: GoToBox, qtbot: QtBot
) -> None:
    type_in(box, qtbot, "unsure")
    qtbot.keyClick(box.line, Key.Key_Return)
    assert opened.stack.currentWidget().name == "photos"  # type: ignore[union-attr]
    words = "24 marked unsure"
    qtbot.waitUntil(lambda: opened.status.done.text.text() == words, timeout=WAIT_MS)


def test_a_photograph_is_looked_for_elsewhere_and_shown(
    opened: MainWindow, box: GoToBox, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[bool] = set()
    file_ids = Browsing.file_ids

    def heard(self: Browsing, query: PhotoQuery) -> object:
        asked.add(threading.current_thread() is threading.main_thread())
        return file_ids(self, query)

    monkeypatch.setattr(Browsing, "file_ids", heard)
    pages = opened.pages
    assert pages is not None
    type_in(box, qtbot, "17.jpg")
    assert texts(box) == ["17.jpg"]
    assert asked == {False}
    qtbot.keyClick(box.line, Key.Key_Return)
    photos = pages.photos
    assert opened.stack.currentWidget().name == "photos"  # type: ignore[union-attr]
    assert photos.selected_ids().tolist() == [18]
    assert photos.model.rowCount() == 24  # it is one of those that were shown
    # Of many the first are named, and all can be had.
    qtbot.keyClick(opened, Key.Key_K, CTRL)
    type_in(box, qtbot, ".jpg")
    assert texts(box)[-1] == "All 24 photographs that “.jpg” finds"
    qtbot.keyClick(box.line, Key.Key_Up)
    qtbot.keyClick(box.line, Key.Key_End)
    box.list.setCurrentRow(box.list.count() - 1)
    qtbot.keyClick(box.line, Key.Key_Return)
    assert photos.toolbar.search.text() == ".jpg"
    assert QApplication.focusWidget() is photos.toolbar.search
    qtbot.waitUntil(lambda: photos.toolbar.hits.text().startswith("24 found"), timeout=WAIT_MS)
    # One that a filter hides is shown alone.
    qtbot.keyClicks(photos.toolbar.search, "17")
    photos.toolbar.search.setText("17.jpg")
    qtbot.waitUntil(lambda: photos.model.rowCount() == 1, timeout=WAIT_MS)
    qtbot.keyClick(opened, Key.Key_K, CTRL)
    type_in(box, qtbot, "3.jpg")
    row = texts(box).index("3.jpg")
    box.list.setCurrentRow(row)
    qtbot.keyClick(box.line, Key.Key_Return)
    assert photos.selected_ids().tolist() == [4]
    assert photos.only_notice.label.text() == "The photograph that you went to"


def test_a_recent_project_is_opened_though_the_menu_has_others_meanwhile(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert opened.pages is not None
    box, wanted = opened.pages.reach.box, []
    monkeypatch.setattr(opened.session, "open", wanted.append)
    opened.menus.show_recent([str(tmp_path / "harbour.jelly")])
    qtbot.keyClick(opened, Key.Key_K, CTRL)
    type_in(box, qtbot, "harbour")
    opened.menus.show_recent([])
    qtbot.keyClick(box.line, Key.Key_Return)
    assert wanted == [tmp_path / "harbour.jelly"]


def test_without_a_project_commands_are_found(window: MainWindow, qtbot: QtBot) -> None:
    pages = window.build_pages()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    qtbot.keyClick(window, Key.Key_K, CTRL)
    type_in(pages.reach.box, qtbot, "new project")
    assert texts(pages.reach.box)[0] == "New project"
    pages.reach.box.hide()


def test_that_nothing_is_found_is_said_and_is_nothing_to_go_to(
    opened: MainWindow, box: GoToBox, qtbot: QtBot
) -> None:
    type_in(box, qtbot, "qqq")
    assert texts(box) == ["Nothing was found for “qqq”."]
    row = box.list.visualItemRect(box.list.item(0))
    qtbot.mouseClick(box.list.viewport(), LEFT, pos=row.center())
    qtbot.keyClick(box.line, Key.Key_Down)
    qtbot.keyClick(box.line, Key.Key_Return)
    assert box.isVisible()
    type_in(box, qtbot, "17.jpg")
    assert texts(box) == ["17.jpg"]


def test_search_and_species_are_a_key_away_from_any_page(opened: MainWindow, qtbot: QtBot) -> None:
    pages = opened.pages
    assert pages is not None
    opened.show_page("data")
    qtbot.keyClick(opened, Key.Key_F, CTRL)
    assert QApplication.focusWidget() is pages.photos.toolbar.search
    opened.show_page("data")
    qtbot.keyClick(opened, Key.Key_L, CTRL)
    species = pages.photos.chosen.species_box
    assert species.isVisible()
    qtbot.keyClicks(species.line, NAMES[1])
    qtbot.keyClick(species.line, Key.Key_Return)
    words = f"24 named {NAMES[1]}"
    qtbot.waitUntil(lambda: opened.status.done.text.text() == words, timeout=WAIT_MS)


def test_thousands_are_looked_through_beside_the_window(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is meant is told elsewhere; meanwhile Enter takes nothing that was meant before."""
    box, here, go_on = GoToBox(opened, "Type"), threading.get_ident(), threading.Event()
    taken: list[int] = []
    original = go_to._closest

    def closest(typed: str, things: Sequence[Thing]) -> list[Thing]:
        assert threading.get_ident() != here
        go_on.wait()
        return original(typed, things)

    monkeypatch.setattr(go_to, "_closest", closest)
    things = [Thing(f"folder {n}", "1", partial(taken.append, n)) for n in range(3000)]
    box.ask(things, None)
    assert texts(box)[:2] == ["folder 0", "folder 1"]
    qtbot.keyClicks(box.line, "2718")
    assert texts(box) == []
    qtbot.keyClick(box.line, Key.Key_Return)
    assert box.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: texts(box) == ["folder 2718"], timeout=WAIT_MS)
    qtbot.keyClick(box.line, Key.Key_Return)
    assert taken == [2718]
    box.close_threads()
    box.deleteLater()


def test_pages_of_the_guide_are_found_by_their_headings(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    guide = Guide(window)
    box = GoToBox(window)
    box.ask(
        [Thing("Find photographs", "", lambda: None)], None, partial(_pages_of, guide, "G", "en")
    )
    assert texts(box) == ["Find photographs"]
    type_in(box, qtbot, "photographs find")
    assert texts(box)[:2] == ["Find photographs", "Find and filter photographs"]
    qtbot.keyClick(box.line, Key.Key_Down)
    qtbot.keyClick(box.line, Key.Key_Return)
    assert guide.window is not None
    qtbot.waitUntil(lambda: guide.shown == "find")
    box.close_threads()
    guide.close()
