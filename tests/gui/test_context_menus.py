"""Menus over what is on a page: by the right button and by keys, with commands that exist."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu
from pytestqt.qtbot import QtBot

from jellygui.domain.browse import SortBy
from jellygui.domain.labels import UNSURE
from jellygui.gui.context_menu import ContextMenu
from jellygui.gui.main_window import MainWindow
from jellygui.gui.stations_box import StationsBox
from tests.gui.conftest import WAIT_MS, project_of
from tests.gui.test_answering import NAMES, opened
from tests.gui.test_functions import choose

__all__ = ["opened"]
LEFT = Qt.MouseButton.LeftButton
Reason = QContextMenuEvent.Reason


def ask(over: ContextMenu, place: QPoint | None = None) -> QMenu:
    """The menu that a press of the right button opens at a place, or the Menu key."""
    widget = over._over
    if place is None:
        middle = widget.rect().center()
        asked = QContextMenuEvent(Reason.Keyboard, middle, widget.mapToGlobal(middle))
    else:
        widget = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        asked = QContextMenuEvent(Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, asked)
    assert over.menu is not None
    assert over.menu.isVisible()
    return over.menu


def entries(menu: QMenu) -> dict[str, QAction]:
    return {
        action.text().replace("&", ""): action
        for action in menu.actions()
        if not action.isSeparator()
    }


def press(menu: QMenu, text: str) -> None:
    """Choose an entry by the mouse."""
    action = entries(menu)[text]
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def test_thumbnails_offer_the_commands_of_the_page_with_their_keys(
    opened: MainWindow, qtbot: QtBot
) -> None:
    pages = opened.pages
    assert pages is not None
    grid, actions = pages.photos.grid, pages.photos.commands.actions
    # What is not chosen is chosen first; what is one of several lets them be.
    menu = ask(pages.over.grid, grid.visualRect(grid.model().index(1)).center())
    assert len(pages.photos.selected_ids()) == 24
    menu.close()
    grid.go_to(0)
    menu = ask(pages.over.grid, grid.visualRect(grid.model().index(1)).center())
    assert pages.photos.selected_ids().tolist() == [pages.photos.model.id_at(1)]
    found = entries(menu)
    assert found["Unsure"] is actions["unsure"]
    assert {"Exclude from training", "Undo", "Select copies and burst"} <= {*found}
    (names,) = (action.menu() for action in menu.actions() if action.menu() is not None)
    assert isinstance(names, QMenu)
    assert [name.lower() for name in entries(names)] == NAMES
    assert [action.shortcut().toString() for action in names.actions()] == [*"123456"]
    press(menu, "Unsure")

    def said() -> set[str]:
        rows = project_of(opened).browsing.files()
        return {row.annotation.label for row in rows if row.annotation}

    qtbot.waitUntil(lambda: said() == {UNSURE}, timeout=WAIT_MS)
    QApplication.sendEvent(
        grid.viewport(),
        QContextMenuEvent(Reason.Mouse, QPoint(2, 2), grid.viewport().mapToGlobal(QPoint(2, 2))),
    )
    assert pages.over.grid.menu is menu  # nothing is there that could be meant


def test_the_menu_key_opens_the_menu_over_the_current_photograph(
    opened: MainWindow, qtbot: QtBot
) -> None:
    pages = opened.pages
    assert pages is not None
    grid = pages.photos.grid
    grid.go_to(2)
    qtbot.keyClick(grid, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = pages.over.grid.menu
    assert menu is not None
    assert menu.isVisible()
    menu.close()
    menu = ask(pages.over.grid)  # by what a system makes of the Menu key
    assert grid.visualRect(grid.currentIndex()).contains(
        grid.viewport().mapFromGlobal(menu.geometry().topLeft())
    )
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert len(pages.photos.selected_ids()) == 1


def test_a_check_offers_no_word_of_the_model(opened: MainWindow) -> None:
    pages = opened.pages
    assert pages is not None
    pages.photos.reviewing.start_check([1, 2, 3], check=1)
    assert "Confirm what is offered" not in entries(ask(pages.over.large, QPoint(5, 5)))


def test_lines_of_the_list_offer_what_they_are_about(opened: MainWindow, qtbot: QtBot) -> None:
    pages = opened.pages
    assert pages is not None
    view, model = pages.side.view, pages.side.model

    def over(text: str) -> list[str]:
        row = next(n for n, entry in enumerate(model.entries) if entry.text == text)
        place = view.visualRect(model.index(row)).center()
        menu = ask(pages.over.list, place)
        found = [*entries(menu)]
        menu.close()
        return found

    first, second = (name.capitalize() for name in NAMES[:2])
    assert over("All") == ["Add photographs …", "Add folder …", "Classify now"]
    assert over("Unreadable") == ["Try unreadable or missing ones again"]
    assert over("To review") == ["Review"]
    moves = ["Move the species up", "Move the species down", "Species list …"]
    assert over(first) == ["Odd ones of this species", *moves]
    press(ask(pages.over.list), "Odd ones of this species")
    asked = pages.photos.querying.query
    assert (asked.label, asked.sort) == (model.species_keys()[0], SortBy.ODDITY)
    menu = ask(pages.over.list)
    press(menu, "Move the species down")
    there = lambda: [entry.text for entry in model.entries if entry.text in (first, second)]  # noqa: E731
    qtbot.waitUntil(lambda: there() == [second, first], timeout=WAIT_MS)


def test_tables_and_charts_offer_their_buttons(opened: MainWindow) -> None:
    pages = opened.pages
    assert pages is not None
    for name in ("counts", "train", "data"):
        opened.show_page(name)
    counts, train, data = pages.counts, pages.train, pages.data
    assert counts is not None
    assert train is not None
    assert data is not None
    for name, over, offered in (
        ("counts", counts.over, {"Copy table", "Export CSV …", "Report …"}),
        ("train", train.over, {"Retrain", "Export PNG …", "Export CSV …"}),
        ("data", [data.over], {"Show photographs", "Exclude species"}),
    ):
        opened.show_page(name)
        for one in over:
            menu = ask(one)
            assert offered <= {*entries(menu)}
            menu.close()


def test_models_offer_what_their_card_does(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("jellygui.jobs.models.models_folder", lambda: tmp_path / "models")
    opened.show_page("models")
    models = opened.pages.models if opened.pages else None
    assert models is not None
    qtbot.waitUntil(lambda: bool(models.library.entries), timeout=WAIT_MS)
    used: list[object] = []
    monkeypatch.setattr(opened.session, "use_model", used.append)
    models.use_wanted.connect(used.append)
    index = models.model.index(0, 0)
    menu = ask(models.over, models.tree.visualRect(index).center())
    found = entries(menu)
    assert [*found] == [
        "Use this model",
        "Rename",
        "Export …",
        "Measure speed",
        "Compare two",
        "Delete",
    ]
    assert not found["Delete"].isEnabled()  # it came with the program
    press(menu, "Use this model")
    assert used


def test_stations_offer_their_commands(opened: MainWindow, qtbot: QtBot) -> None:
    choose(opened, "Stations …")
    (box,) = opened.findChildren(StationsBox)
    menu = ask(box.over)
    assert {"Remove", "Import …"} <= {*entries(menu)}
    menu.close()
    box.close()
