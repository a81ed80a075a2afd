"""Another species on a photograph: by keys and by the mouse, of one photograph and of several."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from jellygui.domain.labels import AnnotationItem, Items
from jellygui.gui.photos.photos_page import PhotosPage
from tests.gui.photos.test_page import LEFT, SHIFT, click, press
from tests.support.browsing import FakeProject
from tests.support.drawn import SPECIES

Key = Qt.Key
Settle = Callable[[], None]
FIRST, THIRD, FIFTH = SPECIES[0], SPECIES[2], SPECIES[4]


def items(project: FakeProject, file_id: int) -> Items:
    word = project.rows[file_id].annotation
    return word.items if word else ()


def begin(qtbot: QtBot, page: PhotosPage) -> None:
    """Give the keys back to the grid: without a screen a second popup keeps them."""
    page.activateWindow()
    page.grid.setFocus()
    qtbot.waitUntil(page.grid.hasFocus)


def add(qtbot: QtBot, page: PhotosPage, digit: str, number: str) -> None:
    """A, a digit, a number, Enter."""
    press(qtbot, page, Key.Key_A)
    qtbot.keyClicks(page.chosen.another_box.line, digit)
    box = page.chosen.another_number
    assert box.isVisible()
    qtbot.keyClicks(box.line, number)
    qtbot.keyClick(box.line, Key.Key_Return)
    assert box.isHidden()
    begin(qtbot, page)


def button(page: PhotosPage, name: str) -> QToolButton:
    """By what it is called."""
    (found,) = (
        b
        for b in page.preview.species.findChildren(QToolButton)
        if b.accessibleName() == name and b.isVisible()
    )
    return found


def test_species_are_added_counted_and_taken_away(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    click(qtbot, page, 4)
    press(qtbot, page, Key.Key_1)
    add(qtbot, page, "3", "2")
    settle()
    assert items(project, 5) == (AnnotationItem(FIRST), AnnotationItem(THIRD, 2))
    assert page.grid.currentIndex().row() == 4
    first, third = (key.replace("_", " ") for key in (FIRST, THIRD))
    assert page.preview._said.text().startswith(f"You say {first} + {third} ×2")
    # By typing its name, and with no number.
    press(qtbot, page, Key.Key_A)
    qtbot.keyClicks(page.chosen.another_box.line, FIFTH.replace("_", " "))
    qtbot.keyClick(page.chosen.another_box.line, Key.Key_Return)
    qtbot.keyClick(page.chosen.another_number.line, Key.Key_Return)
    begin(qtbot, page)
    settle()
    assert items(project, 5)[2:] == (AnnotationItem(FIFTH),)
    # Below the photograph each has its number, and can go.
    qtbot.mouseClick(button(page, f"How many: {third}"), LEFT)
    assert page.chosen.another_number.line.text() == "2"
    qtbot.keyClicks(page.chosen.another_number.line, "7")
    qtbot.keyClick(page.chosen.another_number.line, Key.Key_Return)
    settle()
    assert items(project, 5)[1] == AnnotationItem(THIRD, 7)
    qtbot.mouseClick(button(page, f"Take away: {first}"), LEFT)
    settle()
    assert [item.label for item in items(project, 5)] == [THIRD, FIFTH]
    # By keys; one digit gives one species, as ever.
    begin(qtbot, page)
    press(qtbot, page, Key.Key_A, SHIFT)
    shown = page.chosen.away_box.list
    assert shown.count() == 2
    qtbot.keyClicks(page.chosen.away_box.line, "5")
    begin(qtbot, page)
    settle()
    assert items(project, 5) == (AnnotationItem(THIRD, 7),)
    press(qtbot, page, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    press(qtbot, page, Key.Key_1)
    settle()
    assert [item.label for item in items(project, 5)] == [FIRST]
    with qtbot.waitSignal(page.noted):
        press(qtbot, page, Key.Key_A, SHIFT)


def test_several_photographs_get_it_at_once_and_are_told_of(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    told: list[tuple[str, str]] = []
    page.correcting.told.connect(lambda words, way: told.append((words, way)))
    click(qtbot, page, 0)
    click(qtbot, page, 2, SHIFT)
    press(qtbot, page, Key.Key_1)
    add(qtbot, page, "3", "4")
    settle()
    assert all(items(project, n)[1:] == (AnnotationItem(THIRD, 4),) for n in (1, 2, 3))
    third = THIRD.replace("_", " ")
    assert told[-1] == (f"3 show {third} ×4, too", "undo")
    press(qtbot, page, Key.Key_A, SHIFT)
    qtbot.keyClicks(page.chosen.away_box.line, "3")
    settle()
    assert told[-1] == (f"{third.capitalize()} taken away from 3", "undo")
    assert all(items(project, n) == (AnnotationItem(FIRST),) for n in (1, 2, 3))


@pytest.mark.parametrize("is_check", [False, True])
def test_a_review_stays_where_another_species_is_named(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle, *, is_check: bool
) -> None:
    if is_check:
        page.reviewing.start_check([1, 2, 3], check=1)
    else:
        page.toolbar.review.click()
    settle()
    here = page.model.id_at(0)
    if is_check:  # what was not answered has nothing beside which it could stand
        told: list[tuple[str, str]] = []
        page.correcting.told.connect(lambda *words: told.append(words))
        add(qtbot, page, "3", "2")
        settle()
        assert items(project, here) == ()
        assert told == [("In a random check, name what it shows first.", "")]
    press(qtbot, page, Key.Key_1)
    settle()
    assert page.grid.currentIndex().row() == 1
    page.grid.go_to(0)
    add(qtbot, page, "3", "2")
    settle()
    assert page.grid.currentIndex().row() == 0
    assert items(project, here) == (AnnotationItem(FIRST), AnnotationItem(THIRD, 2))
    assert page.review.done == 1
