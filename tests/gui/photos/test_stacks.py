"""Stacks in the grid: shown, chosen and labelled as one, opened and folded again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from jellygui.domain.changes import Changes
from jellygui.domain.labels import UNSURE, Annotation
from jellygui.domain.remarks import Remark
from jellygui.domain.stacks import StackBy, StackTally
from jellygui.gui.photos.photos_page import PhotosPage
from tests.gui.photos.test_page import CTRL, LEFT, SHIFT, click, press
from tests.gui.photos.test_several_species import add, begin
from tests.support.browsing import FakeProject
from tests.support.drawn import SPECIES

Key = Qt.Key
Settle = Callable[[], None]


@pytest.fixture
def stacks(qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle) -> PhotosPage:
    """Forty photographs, of which the second to the sixth are a burst, and the last two."""
    for identity, row in project.rows.items():
        group = 2 if 2 <= identity <= 6 else 39 if identity >= 39 else identity
        project.rows[identity] = replace(row, group=group)
    page.model.sort_again()
    with qtbot.waitSignal(page.noted) as noted:
        press(qtbot, page, Key.Key_K)
    settle()
    assert noted.args == ["7 photographs are in 2 stacks. By sighting (bursts and copies)."]
    assert page.model.ids.tolist() == [1, 2, *range(7, 40)]
    return page


def badge(page: PhotosPage, row: int) -> QPoint:
    stack = page.model.folded.stack_at(row)
    assert stack is not None
    corner = page.grid.visualRect(page.model.index(row)).topLeft()
    return page.grid.tile.badge_box(corner, stack).center()


def labels(project: FakeProject, *files: int) -> list[str | None]:
    words = [project.rows[i].annotation for i in files]
    return [word.label if word else None for word in words]


def test_a_stack_is_labelled_as_one_and_undone_as_one(
    qtbot: QtBot, stacks: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    click(qtbot, stacks, 1)
    assert stacks.toolbar.hits.text() == "5 chosen"
    qtbot.waitUntil(lambda: None not in [stacks.model.row_for(i) for i in range(2, 7)])
    told: list[tuple[str, str]] = []
    stacks.correcting.told.connect(lambda *words: told.append(words))
    press(qtbot, stacks, Key.Key_3)
    tally = StackTally(total=5, spoken=5, by_label=((SPECIES[2], 5),))
    assert stacks.model.tally_at(1) == tally  # on the screen before it is on disk
    settle()
    assert labels(project, *range(1, 8)) == [None, *[SPECIES[2]] * 5, None]
    assert told[-1] == (f"5 named {SPECIES[2].replace('_', ' ')}", "undo")
    assert stacks.model.tally_at(1) == tally
    press(qtbot, stacks, Key.Key_Z, CTRL)
    settle()
    assert labels(project, *range(2, 7)) == [None] * 5
    found = stacks.model.tally_at(1)
    assert found is not None
    assert found.spoken == 0
    press(qtbot, stacks, Key.Key_Return)
    settle()
    assert None not in labels(project, *range(2, 7))
    press(qtbot, stacks, Key.Key_U)
    settle()
    assert labels(project, 1, 2, 6, 7) == [None, UNSURE, UNSURE, None]


def test_another_species_on_a_stack_with_its_number_is_one_step(
    qtbot: QtBot, stacks: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    """All show it, what is shown of the stack is counted, and one undo takes both back."""
    click(qtbot, stacks, 1)
    press(qtbot, stacks, Key.Key_1)
    settle()
    told: list[str] = []
    stacks.correcting.told.connect(lambda words, _: told.append(words))
    add(qtbot, stacks, "2", "3")
    settle()
    words = [project.rows[i].annotation for i in range(2, 7)]
    numbers = [[item.individuals for item in word.items] for word in words if word]
    assert numbers == [[None, 3], *[[None, None]] * 4]
    name = SPECIES[1].replace("_", " ")
    assert told[-1] == f"5 show {name}, too: ×3 on what is shown of a stack"
    press(qtbot, stacks, Key.Key_Z, CTRL)
    settle()
    words = [project.rows[i].annotation for i in range(2, 7)]
    assert [[item.label for item in word.items] for word in words if word] == [[SPECIES[0]]] * 5


def test_a_stack_opens_and_folds_by_key_and_by_its_number(
    qtbot: QtBot, stacks: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    click(qtbot, stacks, 0)
    qtbot.mouseClick(stacks.grid.viewport(), LEFT, pos=badge(stacks, 1))
    assert stacks.model.ids.tolist() == [*range(1, 40)]
    assert stacks.selected_ids().tolist() == [1]  # what was chosen stays so
    settle()
    # A hand that trembles on the number chooses nothing.
    view, there = stacks.grid.viewport(), badge(stacks, 1)
    for _ in range(2):
        qtbot.mousePress(view, LEFT, pos=there)
        qtbot.mouseMove(view, there + QPoint(3, 3))
        qtbot.mouseRelease(view, LEFT, pos=there + QPoint(3, 3))
    assert stacks.model.ids.tolist() == [*range(1, 40)]
    assert stacks.selected_ids().tolist() == [1]
    assert stacks.grid.state() == stacks.grid.State.NoState
    settle()
    click(qtbot, stacks, 3)
    press(qtbot, stacks, Key.Key_1)
    settle()
    assert labels(project, 3, 4, 5) == [None, SPECIES[0], None]
    press(qtbot, stacks, Key.Key_E)
    settle()
    assert stacks.model.ids.tolist() == [1, 2, *range(7, 40)]
    assert stacks.grid.currentIndex().row() == 1
    tally = stacks.model.tally_at(1)
    assert tally is not None
    assert tally.spoken == 1
    press(qtbot, stacks, Key.Key_E)
    assert stacks.selected_ids().tolist() == [4]  # and is not widened by the stack it was in
    for _ in StackBy:
        press(qtbot, stacks, Key.Key_K)
        settle()
    assert stacks.model.stack_by is StackBy.SIGHTING
    assert stacks.toolbar.hits.text() == "5 chosen"
    press(qtbot, stacks, Key.Key_E)
    assert stacks.selected_ids().tolist() == [4]
    press(qtbot, stacks, Key.Key_E, SHIFT)
    press(qtbot, stacks, Key.Key_E, SHIFT)
    assert stacks.model.rowCount() == 40
    qtbot.mouseClick(stacks.grid.viewport(), LEFT, pos=badge(stacks, 1))
    assert stacks.model.rowCount() == 36
    with qtbot.waitSignal(stacks.noted, check_params_cb=lambda said: "in no stack" in said):
        click(qtbot, stacks, 0)
        press(qtbot, stacks, Key.Key_E)


def test_what_comes_into_a_stack_is_shown_without_a_row_of_its_own(
    qtbot: QtBot, stacks: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    last = stacks.model.rowCount() - 1
    project.rows[41] = replace(project.rows[40], file_id=41, photograph_id=41)
    stacks.model._look.setInterval(0)
    with qtbot.waitSignal(stacks.order_shown) as shown:
        stacks.apply(Changes(files=frozenset([41])))
    settle()
    assert shown.args == [41]
    assert stacks.model.rowCount() == last + 1
    stack, tally = stacks.model.folded.stack_at(last), stacks.model.tally_at(last)
    assert stack is not None
    assert tally is not None
    assert (stack.size, tally.total) == (3, 3)


def test_what_is_chosen_and_counted_are_photographs(
    qtbot: QtBot, stacks: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    press(qtbot, stacks, Key.Key_A, CTRL)
    assert stacks.toolbar.hits.text() == "40 chosen"
    assert sorted(stacks.shown_ids()) == [*range(1, 41)]
    stacks.toolbar.review.click()
    settle()
    assert stacks.review_notice.label.text() == "0 of 40 reviewed"
    row = stacks.model.row_of(2)
    stacks.grid.go_to(row)
    size = len(stacks.selected_ids())
    assert stacks.chips.words()[0] == "Enter: Confirm 5"
    press(qtbot, stacks, Key.Key_0)
    settle()
    assert size == 5
    assert stacks.review_notice.label.text() == "5 of 40 reviewed"
    assert stacks.grid.currentIndex().row() == row + 1
    press(qtbot, stacks, Key.Key_Z, CTRL)
    settle()
    assert stacks.review_notice.label.text() == "0 of 40 reviewed"


def test_the_menu_says_what_is_stacked_and_a_screen_reader_what_is_in_a_stack(
    qtbot: QtBot, stacks: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    menu = stacks.toolbar.stacks.menu()
    assert isinstance(menu, QMenu)
    checked = [action.text() for action in menu.actions() if action.isChecked()]
    assert checked == ["By sighting (bursts and copies)"]
    assert stacks.toolbar.stacks.accessibleName() == f"Stacks: {checked[0]} (K)"
    for file_id in range(2, 7):
        said = Annotation(label=SPECIES[file_id > 4])
        project.rows[file_id] = replace(project.rows[file_id], annotation=said, contradicts=True)
    stacks.model.sort_again()
    settle()
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    names = [key.replace("_", " ") for key in SPECIES[:2]]
    assert stacks.model.data(stacks.model.index(1), role) == (
        f"A stack of 5: 3 {names[0]}, 2 {names[1]}; 5 of them confirmed"
    )
    with qtbot.waitSignal(stacks.noted) as noted:
        menu.actions()[0].trigger()
    assert noted.args == ["Each photograph stands for itself."]
    settle()
    assert stacks.model.stack_by is StackBy.NONE
    assert stacks.model.ids.tolist() == [*range(1, 41)]
    said_of_one = str(stacks.model.data(stacks.model.index(1), role))
    assert said_of_one.endswith("others of its sighting are called differently")


def test_one_stack_is_one(
    qtbot: QtBot, stacks: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    for identity in (39, 40):
        project.rows[identity] = replace(project.rows[identity], group=identity)
    said: list[str] = []
    stacks.noted.connect(said.append)
    for _ in StackBy:
        press(qtbot, stacks, Key.Key_K)
        settle()
    assert said[-1] == "5 photographs are in one stack. By sighting (bursts and copies)."


def test_a_random_check_has_no_stacks(qtbot: QtBot, stacks: PhotosPage, settle: Settle) -> None:
    assert [stacks.model.reveal(i) for i in (1, 4, 7, 99)] == [0, 3, 6, -1]  # as Go to does
    stacks.reviewing.start_check([2, 3, 4], check=1)
    settle()
    assert stacks.model.ids.tolist() == [2, 3, 4]
    with qtbot.waitSignal(stacks.noted) as noted:
        press(qtbot, stacks, Key.Key_K)
    assert noted.args == ["Here each photograph stands for itself; elsewhere not."]
    assert stacks.model.ids.tolist() == [2, 3, 4]


def test_the_same_as_last_and_the_next_to_look_at(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    click(qtbot, page, 0)
    with qtbot.waitSignal(page.noted) as noted:
        press(qtbot, page, Key.Key_R)
    assert noted.args == ["No label was given before: a digit, 0, U or S gives one."]
    press(qtbot, page, Key.Key_2)
    name = SPECIES[1].replace("_", " ").capitalize()
    assert page.commands.actions["again"].text() == f"Same as last: {name}"
    click(qtbot, page, 2)
    click(qtbot, page, 3, SHIFT)
    press(qtbot, page, Key.Key_R)
    settle()
    assert labels(project, 1, 2, 3, 4) == [SPECIES[1], None, SPECIES[1], SPECIES[1]]
    click(qtbot, page, 0)
    for row in (1, 4):
        press(qtbot, page, Key.Key_J)
        settle()
        assert page.grid.selected_rows().tolist() == [row]
    press(qtbot, page, Key.Key_Return)
    word = project.rows[5].prediction
    assert word is not None
    assert page.correcting.last_label == word.species


def test_a_review_skips_what_it_leaves_and_comes_back_to_it(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    page.reviewing.start_check([7, 8, 9], check=1)
    settle()
    assert "J: Skip" in page.chips.words()
    press(qtbot, page, Key.Key_J)
    assert page.grid.currentIndex().row() == 1
    press(qtbot, page, Key.Key_1)
    settle()
    assert page.grid.currentIndex().row() == 2
    press(qtbot, page, Key.Key_J)
    assert page.grid.currentIndex().row() == 0
    press(qtbot, page, Key.Key_R)
    press(qtbot, page, Key.Key_J)
    press(qtbot, page, Key.Key_R)
    with qtbot.waitSignal(page.noted) as noted:
        press(qtbot, page, Key.Key_J)
    settle()
    assert noted.args == ["Nothing else here is to be looked at."]
    assert labels(project, 7, 8, 9) == [SPECIES[0]] * 3


def test_a_note_and_tags_are_said_of_all_in_a_stack_and_a_number_of_what_is_shown(
    qtbot: QtBot, stacks: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    project.rows[4] = replace(project.rows[4], remark=Remark("torn", ()))
    stacks.apply(Changes(labels=frozenset([4])))
    click(qtbot, stacks, 1)
    settle()
    press(qtbot, stacks, Key.Key_T)
    box = stacks.chosen.remark_box
    assert box.note.placeholderText().startswith("several notes")
    qtbot.keyClicks(box.tags, "night")
    qtbot.keyClick(box.tags, Key.Key_Return)
    settle()
    remarks = [project.rows[i].remark for i in range(1, 8)]
    assert [remark.tags for remark in remarks] == [(), *[("night",)] * 5, ()]
    assert remarks[3].note == "torn"
    told: list[str] = []
    stacks.correcting.told.connect(lambda words, _: told.append(words))
    press(qtbot, stacks, Key.Key_N)
    qtbot.keyClicks(stacks.chosen.number_box.line, "3")
    qtbot.keyClick(stacks.chosen.number_box.line, Key.Key_Return)
    settle()
    words = [project.rows[i].annotation for i in range(2, 7)]
    assert [word.individuals if word else None for word in words] == [3, None, None, None, None]
    assert told[-1] == (
        "1 set to 3 individuals: what is shown of a stack; E opens it to count the others"
    )
    # Another species is on all of them, and its number too of what is shown.
    begin(qtbot, stacks)
    add(qtbot, stacks, "3", "2")
    settle()
    words = [project.rows[i].annotation for i in range(2, 7)]
    assert [dict(word.items)[SPECIES[2]] for word in words if word] == [2, None, None, None, None]
    # What was counted of the others is not lost when it is said again, with a number or without.
    for digit, number, shown in (("3", "5", 5), ("4", "", None)):
        label = SPECIES[int(digit) - 1]
        project.add_species([4], label, 7)
        add(qtbot, stacks, digit, number)
        settle()
        words = [project.rows[i].annotation for i in range(2, 7)]
        numbers = [dict(word.items)[label] for word in words if word]
        assert numbers == [shown, None, 7, None, None]
