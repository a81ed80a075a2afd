"""Filters are added, taken away one by one, saved under a name and chosen again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from jellygui.domain.browse import ConfidenceRange, PhotoQuery, Show
from jellygui.gui.filtering import Filtering
from jellygui.gui.main_window import MainWindow
from jellygui.gui.photos.notices import EmptyState
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS, project_of
from tests.gui.test_access import nameless
from tests.support.drawn import SPECIES
from tests.support.models import tiny_model
from tests.support.projects import classified, photo, read_in, said

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_COUNT = 8


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with photographs of two cameras, of which a model is more and more certain."""
    with Project(tmp_path / "bay.jelly") as project:
        photos = [photo(n, camera="TG-6" if n % 2 else "") for n in range(_COUNT)]
        ids = read_in(project, tmp_path, *photos)
        model = tiny_model(tmp_path / "m.jellymodel")
        classified(project, model, ids, *(said(SPECIES[0], n / 10) for n in range(_COUNT)))
    pages = window.build_pages()
    window.menus.by_itself.trigger()
    window.session.open(tmp_path / "bay.jelly")
    qtbot.waitUntil(lambda: pages.photos.model.rowCount() == _COUNT, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(pages.photos.model.names.species), timeout=WAIT_MS)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    pages.photos.grid.setFocus()
    return window


def parts(window: MainWindow) -> tuple[PhotosPage, Filtering]:
    assert window.pages is not None
    return window.pages.photos, window.pages.filtering


def texts(chips: list[QToolButton]) -> list[str]:
    return [chip.text() for chip in chips]


def click(qtbot: QtBot, menu: QMenu, *titles: str) -> QAction:
    """Click a command of a menu that is open, perhaps in a menu in it."""
    for title in titles:
        action = next(a for a in menu.actions() if a.text() == title)
        qtbot.waitUntil(menu.isVisible)
        qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        if isinstance(inner := action.menu(), QMenu):
            menu = inner
    return action


def test_filters_hold_together_and_go_one_by_one(opened: MainWindow, qtbot: QtBot) -> None:
    photos, filtering = parts(opened)
    bar, menu = photos.filter_bar, filtering.menu
    assert bar.isHidden()
    qtbot.keyClick(opened, Key.Key_F, CTRL | SHIFT)
    click(qtbot, menu, "Camera …")
    qtbot.waitUntil(filtering.box.isVisible)
    there = [filtering.box.list.item(n).text() for n in range(filtering.box.list.count())]
    assert there == ["Camera not known", "TG-6"]
    assert nameless(filtering.box) == []
    qtbot.keyClicks(filtering.box.line, "tg")
    qtbot.keyClick(filtering.box.line, Key.Key_Return)
    qtbot.waitUntil(lambda: texts(bar.chips) == ["Camera TG-6"])
    qtbot.waitUntil(lambda: bar.count.text() == "4 photographs")
    qtbot.mouseClick(bar.add, LEFT)
    click(qtbot, menu, "Confidence …")
    box = filtering.confidence_box
    assert nameless(box) == []
    for field, text in ((box.low, "20"), (box.high, "50")):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)
    qtbot.keyClick(box.high, Key.Key_Return)
    qtbot.waitUntil(lambda: bar.count.text() == "2 photographs")
    assert texts(bar.chips) == ["Confidence 20 % to 50 %", "Camera TG-6"]
    assert photos.querying.query == PhotoQuery(camera="TG-6", confidence=ConfidenceRange(0.2, 0.5))
    assert nameless(bar) == []
    qtbot.keyClicks(photos.toolbar.search, "3.jpg")
    qtbot.waitUntil(lambda: bar.count.text() == "1 photograph")
    photos.toolbar.search.clear()
    qtbot.waitUntil(lambda: bar.count.text() == "2 photographs")
    qtbot.mouseClick(bar.chips[0], LEFT)
    qtbot.waitUntil(lambda: bar.count.text() == "4 photographs")
    bar.chips[0].setFocus()
    qtbot.keyClick(bar.chips[0], Key.Key_Delete)
    qtbot.waitUntil(lambda: photos.model.rowCount() == _COUNT)
    assert bar.isHidden()
    assert opened.focusWidget() is photos.grid
    # Where nothing is left to show, the chips and a way back are there.
    qtbot.mouseClick(photos.toolbar.search.findChildren(QToolButton)[-1], LEFT)
    click(qtbot, menu, "State", "People disagree")
    qtbot.waitUntil(lambda: photos.model.rowCount() == 0)
    assert texts(bar.chips) == ["People disagree"]
    assert bar.count.text() == "0 photographs"
    assert photos._empty.button.text() == "Show all photographs"
    qtbot.mouseClick(photos._empty.button, LEFT)
    qtbot.waitUntil(lambda: photos.model.rowCount() == _COUNT)
    assert photos.querying.query == PhotoQuery()


def test_one_of_several_species_is_asked_for_and_a_tag(opened: MainWindow, qtbot: QtBot) -> None:
    photos, filtering = parts(opened)
    bar, project = photos.filter_bar, project_of(opened)
    project.labels.label_files([2, 3], SPECIES[1])
    project.labels.label_files([4], SPECIES[2])
    project.remarks.say([1, 2, 3], tags=["night dive"])

    def add(title: str, typed: str) -> None:
        filtering.show_menu()
        click(qtbot, filtering.menu, title)
        qtbot.waitUntil(filtering.box.isVisible)
        qtbot.keyClicks(filtering.box.line, typed)
        qtbot.keyClick(filtering.box.line, Key.Key_Return)

    first, second = (photos.model.names.title(one) for one in SPECIES[1:3])
    add("Species …", first)
    qtbot.waitUntil(lambda: photos.model.ids.tolist() == [2, 3])
    add("Species …", second)
    qtbot.waitUntil(lambda: photos.model.ids.tolist() == [2, 3, 4])
    assert texts(bar.chips) == [first, f"or {second.lower()}"]
    add("Tag …", "night")
    qtbot.waitUntil(lambda: photos.model.ids.tolist() == [2, 3])
    assert texts(bar.chips) == [first, f"or {second.lower()}", "Tag night dive"]
    qtbot.mouseClick(bar.chips[0], LEFT)
    qtbot.waitUntil(lambda: photos.model.rowCount() == 0)
    assert texts(bar.chips) == [second, "Tag night dive"]
    assert photos.querying.query == PhotoQuery(label=SPECIES[2], tag="night dive")


def test_filters_are_saved_chosen_again_and_forgotten(opened: MainWindow, qtbot: QtBot) -> None:
    photos, filtering = parts(opened)
    bar, menu = photos.filter_bar, filtering.menu
    filtering.show_menu()
    click(qtbot, menu, "Save these filters …")
    assert opened.message_line.message.text() == "There are no filters to save: add one first."
    filtering.show_menu()
    click(qtbot, menu, "State", "To review")
    qtbot.keyClicks(photos.toolbar.search, "jpg")
    qtbot.waitUntil(lambda: photos.model.query == PhotoQuery(show=Show.TO_REVIEW, text="jpg"))
    side = opened.pages.side if opened.pages else None
    assert side is not None
    entry = side.chosen_entry()
    assert entry is not None
    assert entry.text == "To review"
    save = next(b for b in bar.findChildren(QToolButton) if b.text() == "Save …")
    qtbot.mouseClick(save, LEFT)
    (box,) = opened.findChildren(QInputDialog)
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    assert box.textValue() == "“jpg”, To review"
    line = box.findChildren(QLineEdit)[0]
    line.selectAll()
    qtbot.keyClicks(line, "My  own & only")
    qtbot.keyClick(line, Key.Key_Return)
    qtbot.waitUntil(lambda: "“My own & only”" in opened.message_line.message.text())
    clear = next(b for b in bar.findChildren(QToolButton) if b.text() == "Clear all")
    qtbot.mouseClick(clear, LEFT)
    qtbot.waitUntil(bar.isHidden)
    assert photos.toolbar.search.text() == ""
    filtering.show_menu()
    click(qtbot, menu, "Saved filters", "My own && only")
    qtbot.waitUntil(lambda: photos.model.query == PhotoQuery(show=Show.TO_REVIEW, text="jpg"))
    assert photos.toolbar.search.text() == "jpg"
    photos.querying.clear()
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    qtbot.keyClick(opened, Key.Key_K, CTRL)
    assert opened.pages is not None
    go_to = opened.pages.reach.box
    qtbot.waitUntil(go_to.isVisible)
    qtbot.keyClicks(go_to.line, "own only")
    assert go_to.list.item(0).text() == "My own & only"
    place = go_to.list.visualItemRect(go_to.list.item(0)).center()
    qtbot.mouseClick(go_to.list.viewport(), LEFT, pos=place)
    qtbot.waitUntil(lambda: photos.model.query == PhotoQuery(show=Show.TO_REVIEW, text="jpg"))
    # Another under the same name is said, and can be taken back.
    filtering.show_menu()
    click(qtbot, menu, "State", "Unsure")
    qtbot.waitUntil(lambda: texts(bar.chips) == ["Unsure"])
    qtbot.mouseClick(save, LEFT)
    (box,) = (one for one in opened.findChildren(QInputDialog) if one.isVisible())
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    box.setTextValue("My own & only")
    qtbot.keyClick(box.findChildren(QLineEdit)[0], Key.Key_Return)
    qtbot.waitUntil(lambda: "was saved before" in opened.message_line.message.text())
    (undo,) = (b for b in opened.message_line.findChildren(QPushButton) if b.text() == "Undo")
    qtbot.mouseClick(undo, LEFT)
    kept = {"My own & only": PhotoQuery(show=Show.TO_REVIEW, text="jpg")}
    qtbot.waitUntil(lambda: project_of(opened).filters.all() == kept)
    filtering.show_menu()
    click(qtbot, menu, "Forget saved filters …")
    qtbot.waitUntil(filtering.box.isVisible)
    there = filtering.box.list
    place = there.visualItemRect(there.item(0)).center()
    qtbot.mouseClick(there.viewport(), LEFT, pos=place)
    qtbot.waitUntil(lambda: project_of(opened).filters.all() == {})
    qtbot.waitUntil(lambda: "are forgotten" in opened.message_line.message.text())


def test_a_review_begun_where_there_is_nothing_to_review_stands_at_what_it_shows(
    opened: MainWindow, qtbot: QtBot
) -> None:
    photos, _ = parts(opened)
    assert opened.pages is not None
    side = opened.pages.side

    def lit() -> list[str]:
        return [index.data() for index in side.view.selectedIndexes()]

    def go_to(text: str) -> None:
        row = next(n for n, entry in enumerate(side.model.entries) if entry.text == text)
        rect = side.view.visualRect(side.model.index(row))
        qtbot.mouseClick(side.view.viewport(), LEFT, pos=rect.center())

    go_to("Unreadable")
    qtbot.waitUntil(lambda: photos.model.rowCount() == 0)
    assert lit() == ["Unreadable"]
    qtbot.mouseClick(photos.toolbar.review, LEFT)
    qtbot.waitUntil(lambda: photos.model.rowCount() == _COUNT)
    assert lit() == ["To review"]
    qtbot.mouseClick(photos.review_notice.button, LEFT)
    qtbot.waitUntil(lambda: photos.model.rowCount() == 0)
    assert lit() == ["Unreadable"]
    qtbot.mouseClick(photos.toolbar.review, LEFT)
    qtbot.waitUntil(lambda: photos.model.rowCount() == _COUNT)
    go_to("Unreadable")  # which ends the review
    qtbot.waitUntil(lambda: photos.model.rowCount() == 0)
    assert not photos.review.is_on


def test_of_what_is_asked_for_there_may_be_nothing_to_review(
    opened: MainWindow, qtbot: QtBot
) -> None:
    photos, _ = parts(opened)
    qtbot.keyClicks(photos.toolbar.search, "no such name")
    qtbot.waitUntil(lambda: photos.model.rowCount() == 0)
    qtbot.mouseClick(photos.toolbar.review, LEFT)
    says = "Nothing of what is asked for is left to review."
    (empty,) = photos.findChildren(EmptyState)
    qtbot.waitUntil(lambda: photos.review.is_on and empty.label.text() == says)
    assert photos.review_notice.isHidden()  # its keys would do nothing
    qtbot.mouseClick(empty.button, LEFT)
    assert not photos.review.is_on
