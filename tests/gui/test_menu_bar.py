"""Everything that a button or a key does stands in the menu bar too, and is found by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from jellygui.domain.browse import SortBy
from jellygui.domain.labels import UNSURE
from jellygui.gui.main_window import MainWindow
from jellygui.gui.mnemonics import settle
from tests.gui.conftest import WAIT_MS, project_of
from tests.gui.test_answering import opened
from tests.gui.test_context_menus import ask, entries, press

__all__ = ["opened"]
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def pulled(window: MainWindow, *titles: str) -> QMenu:
    """The menu that clicks on these titles open, from the menu bar on."""
    bar = window.menuBar()
    first, *inner = titles
    action = next(a for a in bar.actions() if a.text().replace("&", "") == first)
    QTest.mouseClick(bar, LEFT, pos=bar.actionGeometry(action).center())
    menu = action.menu()
    for title in inner:
        assert isinstance(menu, QMenu)
        menu.setActiveAction(entries(menu)[title])
        QTest.keyClick(menu, Qt.Key.Key_Right)  # a click waits before it opens
        menu = entries(menu)[title].menu()
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    return menu


def press_rail(window: MainWindow, title: str) -> None:
    button = next(b for b in window.rail.findChildren(QToolButton) if b.text() == title)
    QTest.mouseClick(button, LEFT)


def every_action(menu: QMenu) -> set[object]:
    found: set[object] = {*menu.actions()}
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found |= every_action(inner)
    return found


def test_all_that_a_key_does_to_a_photograph_stands_in_a_menu(opened: MainWindow) -> None:
    there: set[object] = set()
    for action in opened.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        there |= every_action(menu)
    missing = {
        name
        for name, action in opened.pages.photos.commands.actions.items()
        if action not in there and not name.startswith("digit_")  # these stand beside the species
    }
    assert not missing


def test_a_photograph_is_labelled_from_the_menu_bar(opened: MainWindow, qtbot: QtBot) -> None:
    photos = opened.pages.photos
    photos.grid.go_to(1)
    press(pulled(opened, "Photograph"), "Unsure")
    wanted = photos.model.id_at(1)

    def unsure() -> list[int]:
        rows = project_of(opened).browsing.files()
        return [r.id for r in rows if r.annotation and r.annotation.label == UNSURE]

    qtbot.waitUntil(lambda: unsure() == [wanted], timeout=WAIT_MS)
    press_rail(opened, "Counts")  # no photograph is seen there
    assert opened.pages.shown == "counts"
    titles = {action.text().replace("&", ""): action for action in opened.menuBar().actions()}
    assert not titles["Photograph"].isEnabled()
    press_rail(opened, "Photos")
    assert titles["Photograph"].isEnabled()


@pytest.mark.parametrize(
    ("way", "key"),
    [
        ("alt", Qt.Key.Key_0),
        ("alt", Qt.Key.Key_U),
        ("alt", Qt.Key.Key_Return),
        ("bar", Qt.Key.Key_0),
        ("over", Qt.Key.Key_0),
        ("over", Qt.Key.Key_U),
    ],
)
def test_what_is_typed_in_menus_labels_nothing(opened: MainWindow, way: str, key: Qt.Key) -> None:
    """Once Alt has led to the menu bar, keys are of menus, as they are in an open one."""
    settle(opened.menus.bar)
    done: list[str] = []
    for name, action in opened.pages.photos.commands.actions.items():
        action.triggered.connect(lambda *_, name=name: done.append(name))
    if way == "alt":
        QTest.keyClick(opened.pages.photos.grid, Qt.Key.Key_Alt)
        asked = QApplication.focusWidget()
        assert asked is opened.menuBar()
    else:
        asked = ask(opened.pages.over.grid) if way == "over" else pulled(opened, "Photograph")
    QTest.keyClick(asked, key)
    assert done == []
    if key is Qt.Key.Key_Return:
        assert opened.menus.file.isVisible()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


@pytest.mark.parametrize("way", ["key", "menu", "typed"])
def test_a_review_begins_and_ends_from_any_page(opened: MainWindow, qtbot: QtBot, way: str) -> None:
    def ask() -> None:
        if way == "key":
            qtbot.keyClick(opened, Qt.Key.Key_J, CTRL)
        elif way == "menu":
            press(pulled(opened, "Classify"), "Review, the least certain first")
        else:
            qtbot.keyClick(opened, Qt.Key.Key_K, CTRL)
            qtbot.keyClicks(opened.pages.reach.box.line, "review")
            qtbot.keyClick(opened.pages.reach.box.line, Qt.Key.Key_Return)

    qtbot.keyClick(opened, Qt.Key.Key_2, CTRL)
    assert opened.pages.shown == "counts"
    ask()
    assert opened.pages.shown == "photos"
    qtbot.waitUntil(lambda: opened.pages.photos.review.is_on, timeout=WAIT_MS)
    assert opened.pages.photos.toolbar.review.isChecked()
    ask()
    assert not opened.pages.photos.review.is_on
    assert not opened.pages.photos.toolbar.review.isChecked()


def test_a_random_check_is_not_ended_by_the_key_of_a_review(
    opened: MainWindow, qtbot: QtBot
) -> None:
    photos = opened.pages.photos
    photos.reviewing.start_check([1, 2, 3], check=1)
    with qtbot.waitSignal(opened.status.told, timeout=WAIT_MS) as told:
        qtbot.keyClick(photos.grid, Qt.Key.Key_J, CTRL)
    assert "random check" in told.args[0]
    assert photos.review.is_check


def test_the_order_is_chosen_in_the_menu_bar(opened: MainWindow, qtbot: QtBot) -> None:
    photos = opened.pages.photos
    first = photos.model.id_at(0)
    last = photos.model.id_at(photos.model.rowCount() - 1)
    menu = pulled(opened, "View", "Sort by")
    assert [text for text, action in entries(menu).items() if action.isChecked()] == ["Name"]
    press(menu, "Turn the order round")
    qtbot.waitUntil(lambda: photos.model.id_at(0) == last, timeout=WAIT_MS)
    press(pulled(opened, "View", "Sort by"), "Time taken")
    assert photos.toolbar.sort.currentData() == SortBy.TIME
    photos.toolbar.show_sort(SortBy.NAME)
    menu = pulled(opened, "View", "Sort by")
    assert [text for text, action in entries(menu).items() if action.isChecked()] == ["Name"]
    press(menu, "Least certain")
    qtbot.waitUntil(lambda: photos.model.id_at(0) != last, timeout=WAIT_MS)
    assert first != last


def test_what_is_changed_on_the_photographs_from_another_page_is_seen(
    opened: MainWindow, qtbot: QtBot
) -> None:
    """An order ends a check, so it is not chosen unseen."""
    for titles, text in (
        (("View", "Sort by"), "Time taken"),
        (("View",), "Show or fold the preview"),
    ):
        qtbot.keyClick(opened, Qt.Key.Key_2, CTRL)
        assert opened.pages.shown == "counts"
        press(pulled(opened, *titles), text)
        assert opened.pages.shown == "photos"
        with qtbot.waitActive(opened, timeout=WAIT_MS):  # as above
            opened.activateWindow()


def test_without_a_project_no_review_begins(window: MainWindow, qtbot: QtBot) -> None:
    pages = window.build_pages()
    qtbot.keyClick(window, Qt.Key.Key_J, CTRL)
    assert not pages.photos.review.is_on
    assert not pages.photos.toolbar.review.isChecked()
    said = window.message_line.message.text()
    assert said == "Drop photographs first, or open a project."


def test_the_preview_folds_by_the_menu_bar(opened: MainWindow) -> None:
    preview = opened.pages.photos.preview
    assert preview.isVisible()
    press(pulled(opened, "View"), "Show or fold the preview")
    assert not preview.isVisible()
    press(pulled(opened, "View"), "Show or fold the preview")
    assert preview.isVisible()


def test_retrain_in_the_menu_does_what_the_button_does(opened: MainWindow) -> None:
    press(pulled(opened, "Classify"), "Retrain")
    assert opened.pages.shown == "train"
