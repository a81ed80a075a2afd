"""What is done to several photographs is said in words, with the way back; much is asked first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jellygui.domain.changes import Changes
from jellygui.domain.labels import FileState
from jellygui.gui.photos import correcting
from jellygui.gui.photos.photos_page import PhotosPage
from tests.gui.photos.test_page import CTRL, SHIFT, click, picture, press
from tests.support.browsing import FakeProject
from tests.support.drawn import SPECIES

Key = Qt.Key
Settle = Callable[[], None]
Told = list[tuple[str, str]]


@pytest.fixture
def told(page: PhotosPage) -> Told:
    heard: Told = []
    page.correcting.told.connect(lambda words, way: heard.append((words, way)))
    return heard


def name(number: int) -> str:
    return SPECIES[number].replace("_", " ")


def test_many_labels_are_told_with_how_many_were_confirmed_before_and_so_is_undo(
    qtbot: QtBot, page: PhotosPage, told: Told, settle: Settle
) -> None:
    for row, last in ((0, 1), (0, 3)):
        click(qtbot, page, row)
        click(qtbot, page, last, SHIFT)
        press(qtbot, page, Key.Key_6)
        settle()
    first, second = f"2 named {name(5)}", f"4 named {name(5)}, 2 of them confirmed before"
    assert [words for words in told if words[0]] == [(first, "undo"), (second, "undo")]
    told.clear()
    for key, held in ((Key.Key_Z, CTRL), (Key.Key_Z, CTRL | SHIFT)):
        press(qtbot, page, key, held)
        settle()
    over = ("", "")
    taken_back, done_again = (f"Taken back: {second}", "redo"), (f"Done again: {second}", "undo")
    assert told == [over, taken_back, over, done_again]


def test_who_undoes_before_it_is_written_is_told_of_the_undoing_alone(
    qtbot: QtBot, page: PhotosPage, told: Told, settle: Settle
) -> None:
    click(qtbot, page, 0)
    click(qtbot, page, 2, SHIFT)
    press(qtbot, page, Key.Key_6)
    press(qtbot, page, Key.Key_Z, CTRL)
    settle()
    assert told == [("", ""), ("", ""), (f"Taken back: 3 named {name(5)}", "redo")]


def test_what_is_merged_is_the_last_that_was_done(
    page: PhotosPage, told: Told, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(correcting, "_merged", lambda *_, **__: Changes(labels=frozenset([1])))
    page.correcting.merge(None, False)  # type: ignore[arg-type]
    settle()
    assert told == [("", "")]


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (Key.Key_0, "3 named none of these"),
        (Key.Key_U, "3 marked unsure"),
        (Key.Key_Return, "3 confirmed"),
    ],
)
def test_every_word_is_told_as_what_it_is(
    qtbot: QtBot, page: PhotosPage, told: Told, settle: Settle, key: Key, words: str
) -> None:
    click(qtbot, page, 1)
    click(qtbot, page, 3, SHIFT)
    press(qtbot, page, key)
    settle()
    assert told == [("", ""), (words, "undo")]


def test_numbers_of_individuals_are_told(
    qtbot: QtBot, page: PhotosPage, told: Told, settle: Settle
) -> None:
    for typed, words in (
        ("3", "2 set to 3 individuals"),
        ("1", "2 set to 1 individual"),
        ("", "2 without a number of individuals"),
    ):
        click(qtbot, page, 0)
        click(qtbot, page, 1, SHIFT)
        press(qtbot, page, Key.Key_N)
        box = page.chosen.number_box
        box.line.setText(typed)
        qtbot.keyClick(box.line, Key.Key_Return)
        settle()
        assert told[-1] == (words, "undo")


def test_one_photograph_tells_nothing_but_that_what_was_told_is_no_longer_the_last(
    qtbot: QtBot, page: PhotosPage, told: Told, settle: Settle
) -> None:
    press(qtbot, page, Key.Key_Z, CTRL)
    settle()
    assert told == [("", ""), ("There is nothing to take back", "")]
    told.clear()
    click(qtbot, page, 1)
    press(qtbot, page, Key.Key_6)
    settle()
    assert told == [("", "")]
    press(qtbot, page, Key.Key_Z, CTRL)
    settle()
    assert told[-1] == (f"Taken back: 1 named {name(5)}", "redo")


def test_what_was_confirmed_as_something_else_is_asked_about_above_a_number(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    page.correcting.unasked = 3
    press(qtbot, page, Key.Key_A, CTRL)
    press(qtbot, page, Key.Key_1)
    settle()
    page.grid.go_to(0)
    press(qtbot, page, Key.Key_2)
    settle()
    press(qtbot, page, Key.Key_A, CTRL)
    with qtbot.waitSignal(page.correcting.doubtful) as asked:
        press(qtbot, page, Key.Key_2)
        press(qtbot, page, Key.Key_Z, CTRL)  # waits for the answer
    assert asked.args == [39, 40, SPECIES[1]]
    assert label(project, 2) == SPECIES[0]
    page.correcting.answer(True)
    settle()
    assert label(project, 2) == SPECIES[0]  # said, and taken back
    press(qtbot, page, Key.Key_Z, CTRL | SHIFT)
    settle()
    assert label(project, 2) == SPECIES[1]
    with qtbot.waitSignal(page.correcting.doubtful):
        press(qtbot, page, Key.Key_3)
    page.correcting.answer(False)
    settle()
    assert label(project, 2) == SPECIES[1]
    click(qtbot, page, 0)
    click(qtbot, page, 2, SHIFT)
    press(qtbot, page, Key.Key_3)  # no more than may become others unasked
    settle()
    assert label(project, 2) == SPECIES[2]


def test_a_question_dies_with_its_project(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    page.correcting.unasked = 0
    press(qtbot, page, Key.Key_A, CTRL)
    press(qtbot, page, Key.Key_1)
    with qtbot.waitSignal(page.correcting.doubtful):
        press(qtbot, page, Key.Key_2)
    page.correcting.set_project(project)
    page.correcting.answer(True)
    settle()
    assert label(project, 2) == SPECIES[0]


def test_how_many_are_chosen_stands_in_the_bar(qtbot: QtBot, page: PhotosPage) -> None:
    click(qtbot, page, 0)
    assert page.toolbar.hits.text() == ""
    click(qtbot, page, 2, SHIFT)
    assert page.toolbar.hits.text() == "3 chosen"
    press(qtbot, page, Key.Key_A, CTRL)
    assert page.toolbar.hits.text() == "40 chosen"
    page.toolbar.show_hits(40)
    assert page.toolbar.hits.text() == "40 found · 40 chosen"


def label(project: FakeProject, file_id: int) -> str | None:
    word = project.rows[file_id].annotation
    return word.label if word else None


def test_in_a_random_check_several_are_not_answered_at_once_by_whatever_names_them(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, told: Told, settle: Settle
) -> None:
    page.reviewing.start_check([9, 4, 30], check=1)
    settle()
    one_by_one = ("In a random check each photograph is answered by itself: choose one.", "")
    press(qtbot, page, Key.Key_A, CTRL)
    for key in (Key.Key_2, Key.Key_0, Key.Key_U):
        press(qtbot, page, key)
        assert told.pop() == one_by_one
    press(qtbot, page, Key.Key_S)
    qtbot.keyClicks(page.chosen.species_box.line, name(1))
    qtbot.keyClick(page.chosen.species_box.line, Key.Key_Return)
    assert told.pop() == one_by_one
    press(qtbot, page, Key.Key_B)
    qtbot.keyClicks(page.chosen.brush_box.line, name(1))
    qtbot.keyClick(page.chosen.brush_box.line, Key.Key_Return)
    view = page.grid.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=picture(page, 0))
    qtbot.mouseMove(view, picture(page, 1))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=picture(page, 1))
    assert told.pop() == one_by_one
    page.activateWindow()  # without a screen the small window stays the active one
    qtbot.waitUntil(page.grid.hasFocus)
    press(qtbot, page, Key.Key_Escape)
    settle()
    assert (page.correcting.last_label, page.review.done, project.answered) == ("", 0, [])
    click(qtbot, page, 2)
    press(qtbot, page, Key.Key_2)
    press(qtbot, page, Key.Key_A, CTRL)
    press(qtbot, page, Key.Key_R)
    assert told.pop() == one_by_one
    settle()
    assert project.answered == [(1, 30, SPECIES[1])]
    assert page.review_notice.label.text() == "Random check: 1 of 3 answered"


def test_a_digit_that_names_no_species_says_so(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    click(qtbot, page, 2)
    with qtbot.waitSignal(page.noted) as noted:
        press(qtbot, page, Key.Key_9)
    assert noted.args == ["No species has the digit 9."]
    settle()
    assert label(project, 3) is None


def test_in_a_review_several_are_named_at_once(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, told: Told, settle: Settle
) -> None:
    qtbot.mouseClick(page.toolbar.review, Qt.MouseButton.LeftButton)
    settle()
    press(qtbot, page, Key.Key_A, CTRL)
    press(qtbot, page, Key.Key_2)
    settle()
    assert told[-1] == (f"40 named {name(1)}", "undo")


def test_of_what_cannot_be_read_nothing_is_said_and_nothing_is_offered_again(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, told: Told, settle: Settle
) -> None:
    for number, state in ((1, FileState.UNREADABLE), (2, FileState.MISSING)):
        project.rows[number] = replace(project.rows[number], state=state, reason="is cut off")
    page.apply(Changes(files=frozenset([1, 2])))
    settle()
    for row in range(2):
        click(qtbot, page, row)
        for key in (Key.Key_2, Key.Key_0, Key.Key_Return):
            press(qtbot, page, key)
            words = "Nothing is said of what cannot be read or is no longer there."
            assert told.pop() == (words, "")
    settle()
    assert page.commands.actions["again"].text() == "Same as last"
    assert page.correcting.last_label == ""
    click(qtbot, page, 3, SHIFT)  # of those that can be seen it is said
    press(qtbot, page, Key.Key_2)
    settle()
    assert told[-1] == (f"2 named {name(1)}", "undo")
    assert page.correcting.last_label == SPECIES[1]
