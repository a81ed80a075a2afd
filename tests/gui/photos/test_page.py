from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from jellygui.domain.browse import PhotoQuery, Show, SortBy
from jellygui.domain.changes import Changes
from jellygui.domain.labels import NONE_OF_THESE, UNSURE, Annotation, FileState, Prediction
from jellygui.domain.looked_at import Axis, LookedAt
from jellygui.domain.suggestions import Suggestions
from jellygui.errors import JellyError
from jellygui.gui import announcing
from jellygui.gui.photos.label_names import LabelNames, NamedSpecies, percent
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.gui.words import Label
from tests.support.browsing import FakeProject, names
from tests.support.drawn import SPECIES

Settle = Callable[[], None]
Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
NOTHING = Qt.KeyboardModifier.NoModifier


def label_of(page: PhotosPage, row: int) -> str | None:
    known = page.model.row_at(row)
    assert known is not None
    return known.label


def picture(page: PhotosPage, row: int) -> QPoint:
    return page.grid.tile.picture_box(
        page.grid.visualRect(page.model.index(row)).topLeft()
    ).center()


def click(qtbot: QtBot, page: PhotosPage, row: int, held: Qt.KeyboardModifier = NOTHING) -> None:
    qtbot.mouseClick(page.grid.viewport(), LEFT, held, picture(page, row))


def press(qtbot: QtBot, page: PhotosPage, key: Key, held: Qt.KeyboardModifier = NOTHING) -> None:
    qtbot.keyClick(page.grid, key, held)


# Choosing


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_0, Key.Key_U, Key.Key_Return, Key.Key_N])
def test_a_key_without_a_chosen_photograph_says_what_to_do(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, key: Key
) -> None:
    page.grid.clearSelection()
    with qtbot.waitSignal(page.noted) as noted:
        press(qtbot, page, key)
    assert noted.args[0].startswith("Choose a photograph first")
    assert all(row.annotation is None for row in project.rows.values())


def test_click_shift_and_ctrl(qtbot: QtBot, page: PhotosPage) -> None:
    click(qtbot, page, 1)
    click(qtbot, page, 9, SHIFT)
    assert page.grid.selected_rows().tolist() == list(range(1, 10))
    click(qtbot, page, 4, CTRL)
    assert page.grid.selected_rows().tolist() == [1, 2, 3, 5, 6, 7, 8, 9]
    click(qtbot, page, 2)
    assert page.grid.selected_rows().tolist() == [2]


def test_a_rubber_band_takes_a_rectangle(qtbot: QtBot, page: PhotosPage) -> None:
    columns = page.grid._geometry.columns
    assert columns >= 3
    view = page.grid.viewport()
    start = page.grid.visualRect(page.model.index(0)).topLeft() + QPoint(2, 2)
    end = picture(page, columns + 1)
    qtbot.mousePress(view, LEFT, pos=start)
    qtbot.mouseMove(view, start + QPoint(40, 40))
    qtbot.mouseMove(view, end)
    assert page.grid.selected_rows().tolist() == [0, 1, columns, columns + 1]
    qtbot.mouseRelease(view, LEFT, pos=end)
    assert page.grid.selected_rows().tolist() == [0, 1, columns, columns + 1]


def test_keys_walk_the_grid(qtbot: QtBot, page: PhotosPage) -> None:
    columns = page.grid._geometry.columns
    page.grid.go_to(0)
    for key, row in (
        (Key.Key_Right, 1),
        (Key.Key_Down, 1 + columns),
        (Key.Key_Left, columns),
        (Key.Key_Up, 0),
        (Key.Key_Up, 0),
        (Key.Key_End, 39),
        (Key.Key_Down, 39),
        (Key.Key_Home, 0),
    ):
        press(qtbot, page, key)
        assert page.grid.currentIndex().row() == row
    press(qtbot, page, Key.Key_PageDown)
    assert page.grid.currentIndex().row() >= columns
    assert page.grid.currentIndex().row() in page.grid.visible_rows()
    press(qtbot, page, Key.Key_Home)
    press(qtbot, page, Key.Key_Down, SHIFT)
    assert page.grid.selected_rows().tolist() == list(range(columns + 1))


def test_the_current_photograph_stays_in_sight(qtbot: QtBot, page: PhotosPage) -> None:
    page.grid.go_to(30)
    page.toolbar.slider.setValue(280)
    assert 30 in page.grid.visible_rows()
    page.resize(700, 500)
    assert 30 in page.grid.visible_rows()


def test_a_choice_outlives_a_new_order(qtbot: QtBot, page: PhotosPage, settle: Settle) -> None:
    page.grid.select_rows(np.array([3, 4]), current=4)
    chosen = page.selected_ids().tolist()
    page.toolbar.descending.click()
    settle()
    assert sorted(page.selected_ids().tolist()) == chosen
    assert page.grid.selected_rows().tolist() == [35, 36]
    assert page.grid.currentIndex().row() == 35


def test_what_a_new_order_shows_is_read_at_once(
    page: PhotosPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[range] = []
    monkeypatch.setattr(page.model, "want", lambda rows, chosen: asked.append(rows))
    page.model.show_only([40, 39, 38])
    assert asked == [range(3)]


def test_copies_and_burst_are_selected_together(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    for number, row in project.rows.items():
        project.rows[number] = replace(row, group=number % 7)
    page.grid.go_to(5)
    settle()
    press(qtbot, page, Key.Key_G)
    settle()
    assert page.selected_ids().tolist() == [6, 13, 20, 27, 34]
    assert page.grid.currentIndex().row() == 5


# Correcting


def test_a_digit_labels_at_once_and_on_disk(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    click(qtbot, page, 1)
    click(qtbot, page, 3, SHIFT)
    with qtbot.waitSignal(page.changed) as told:
        press(qtbot, page, Key.Key_6)
        assert [label_of(page, row) for row in (1, 2, 3)] == [SPECIES[5]] * 3
    assert told.args == [Changes(labels=frozenset([2, 3, 4]))]
    assert project.rows[2].annotation == Annotation(label=SPECIES[5])
    settle()
    assert label_of(page, 2) == SPECIES[5]
    assert page.stale_notice.isHidden()  # one's own words do not make the order old


def test_enter_confirms_zero_refuses_and_u_doubts(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    for row, key in ((0, Key.Key_Return), (1, Key.Key_0), (2, Key.Key_U)):
        page.grid.go_to(row)
        press(qtbot, page, key)
    settle()
    said = [project.rows[file_id].annotation for file_id in (1, 2, 3)]
    prediction = project.rows[1].prediction
    assert prediction is not None
    assert [word and word.label for word in said] == [prediction.species, NONE_OF_THESE, UNSURE]


def test_undo_and_redo_step_by_step(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    first = label_of(page, 5)
    page.grid.go_to(5)
    press(qtbot, page, Key.Key_2)
    press(qtbot, page, Key.Key_3)
    assert label_of(page, 5) == SPECIES[2]
    for key, held, label in (
        (Key.Key_Z, CTRL, SPECIES[1]),
        (Key.Key_Z, CTRL, first),
        (Key.Key_Z, CTRL | SHIFT, SPECIES[1]),
        (Key.Key_Z, CTRL | SHIFT, SPECIES[2]),
    ):
        press(qtbot, page, key, held)
        assert label_of(page, 5) == label
        settle()
        assert label_of(page, 5) == project.rows[6].label == label


def test_a_word_that_cannot_be_written_is_said_and_taken_back(
    qtbot: QtBot, page: PhotosPage, project: FakeProject
) -> None:
    before = label_of(page, 5)
    project.error = JellyError("The disk is full.")
    page.grid.go_to(5)
    with qtbot.waitSignal(page.failed) as told:
        press(qtbot, page, Key.Key_0)
    assert told.args == [project.error]
    assert label_of(page, 5) == before


def test_an_unreadable_file_gets_no_label(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    project.rows[2] = replace(project.rows[2], state=FileState.UNREADABLE, reason="is cut off")
    page.apply(Changes(files=frozenset([2])))
    settle()
    page.grid.select_rows(np.array([1, 2]))
    press(qtbot, page, Key.Key_1)
    settle()
    assert project.rows[2].annotation is None
    assert project.rows[3].annotation == Annotation(label=SPECIES[0])


def test_a_species_is_found_by_typing(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    page.grid.go_to(4)
    press(qtbot, page, Key.Key_S)
    box = page.chosen.species_box
    assert box.isVisible()
    qtbot.keyClicks(box.line, "moon")
    assert box.list.count() == 2
    assert "Moon" in box.list.item(0).text()
    qtbot.keyClick(box.line, Key.Key_Return)
    settle()
    assert project.rows[5].annotation == Annotation(label="moon_jellyfish")
    assert box.isHidden()


def test_what_means_none_of_these_is_offered_as_such(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    page.grid.go_to(4)
    press(qtbot, page, Key.Key_S)
    box = page.chosen.species_box
    qtbot.keyClicks(box.line, "unsure")
    assert box.list.count() == 0
    qtbot.keyClick(box.line, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(box.line, "Background")
    assert [box.list.item(n).text() for n in range(box.list.count())] == ["None of these   0"]
    qtbot.keyClick(box.line, Key.Key_Return)
    settle()
    assert project.rows[5].annotation == Annotation(label=NONE_OF_THESE)


def test_a_species_that_is_new_is_asked_for(qtbot: QtBot, page: PhotosPage) -> None:
    page.grid.go_to(4)
    press(qtbot, page, Key.Key_S)
    qtbot.keyClicks(page.chosen.species_box.line, "Crystal jelly")
    with qtbot.waitSignal(page.species_wanted) as told:
        qtbot.keyClick(page.chosen.species_box.line, Key.Key_Return)
    assert told.args == ["Crystal jelly", [5]]


def test_individuals_are_counted(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    page.grid.go_to(7)
    press(qtbot, page, Key.Key_N)
    qtbot.keyClicks(page.chosen.number_box.line, "12")
    qtbot.keyClick(page.chosen.number_box.line, Key.Key_Return)
    settle()
    word = project.rows[8].annotation
    assert word is not None
    assert word.individuals == 12


@pytest.mark.parametrize("key", [Key.Key_0, Key.Key_U])
def test_of_what_is_no_species_no_individuals_are_counted(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle, key: Key
) -> None:
    page.grid.go_to(7)
    press(qtbot, page, key)
    settle()
    with qtbot.waitSignal(page.noted) as noted:
        press(qtbot, page, Key.Key_N)
    assert noted.args == ["Individuals are those of a species: name it first."]
    assert not page.chosen.number_box.isVisible()
    press(qtbot, page, Key.Key_1)
    settle()
    press(qtbot, page, Key.Key_N)
    assert page.chosen.number_box.isVisible()


@pytest.mark.parametrize("pasted", [False, True])
def test_what_is_no_number_of_individuals_is_said_and_not_taken(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle, *, pasted: bool
) -> None:
    page.grid.go_to(7)
    press(qtbot, page, Key.Key_N)
    box = page.chosen.number_box
    for text in ("3.7", "3,7", "-1", "1e3", "abc", "9999999", "½"):
        if pasted:
            QApplication.clipboard().setText(text)
            qtbot.keyClick(box.line, Key.Key_V, CTRL)
        else:
            qtbot.keyClicks(box.line, text)
        assert box.line.text() == text
        assert not box.trouble.isVisible()
        qtbot.keyClick(box.line, Key.Key_Return)
        assert box.trouble.isVisible(), text
        assert box.trouble.text().startswith("A whole number from 0 to 100")
    settle()
    assert project.rows[8].annotation is None
    qtbot.keyClicks(box.line, " 4 ")  # what was typed is chosen, to be typed over
    qtbot.keyClick(box.line, Key.Key_Return)
    assert box.isHidden()
    settle()
    word = project.rows[8].annotation
    assert word is not None
    assert word.individuals == 4


def test_letters_in_the_search_line_are_no_commands(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    page.grid.go_to(3)
    page.toolbar.search.setFocus()
    qtbot.keyClicks(page.toolbar.search, "u5")
    assert page.toolbar.search.text() == "u5"
    settle()
    assert all(row.annotation is None for row in project.rows.values())


# Review


def test_review_walks_the_least_certain_first(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    page.toolbar.review.click()
    settle()
    shares = [row.prediction.confidence for row in project.rows.values() if row.prediction]
    order = np.argsort(shares, kind="stable")
    assert page.model.ids.tolist() == (order + 1).tolist()
    assert page.grid.currentIndex().row() == 0
    assert page.review_notice.label.text() == "0 of 40 reviewed"
    for key in (Key.Key_Return, Key.Key_0, Key.Key_3):
        press(qtbot, page, key)
    assert page.grid.selected_rows().tolist() == [3]
    assert page.review_notice.label.text() == "3 of 40 reviewed"
    settle()
    assert sum(row.annotation is not None for row in project.rows.values()) == 3
    assert page.model.rowCount() == 40  # nothing vanishes under the hand
    qtbot.mouseClick(page.review_notice.button, LEFT)
    settle()
    assert page.review_notice.isHidden()
    assert page.grid.hasFocus()


def test_a_review_ends_where_something_is_looked_for(
    qtbot: QtBot, page: PhotosPage, settle: Settle
) -> None:
    page.toolbar.review.click()
    settle()
    page.toolbar.search.setFocus()
    qtbot.keyClicks(page.toolbar.search, "3.jpg")
    qtbot.waitUntil(lambda: page.model.query == PhotoQuery(text="3.jpg", sort=SortBy.CONFIDENCE))
    settle()
    assert page.review_notice.isHidden()
    assert not page.toolbar.review.isChecked()
    assert page.toolbar.search.hasFocus()


def test_undo_takes_a_review_step_back(qtbot: QtBot, page: PhotosPage, settle: Settle) -> None:
    page.toolbar.review.click()
    settle()
    press(qtbot, page, Key.Key_Return)
    press(qtbot, page, Key.Key_Return)
    press(qtbot, page, Key.Key_Z, CTRL)
    assert page.review_notice.label.text() == "1 of 40 reviewed"
    assert page.grid.currentIndex().row() == 1


def test_a_random_check_hides_the_prediction_until_answered(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    page.reviewing.start_check([9, 4, 30])
    settle()
    assert page.model.ids.tolist() == [9, 4, 30]
    assert page.review_notice.label.text() == "Random check: 0 of 3 answered"

    def heard(row: int) -> str:
        index = page.model.index(row)
        roles = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole)
        return " ".join(str(page.model.data(index, role)) for role in roles)

    assert "model" not in heard(0)
    assert page.preview.bars.accessibleDescription() == ""
    press(qtbot, page, Key.Key_2)
    assert "the model says" in heard(0)
    assert "model" not in heard(1)
    press(qtbot, page, Key.Key_0)
    with qtbot.waitSignal(page.reviewing.answered) as told:
        press(qtbot, page, Key.Key_U)
    assert told.args == [[9, 4, 30]]
    page.review_notice.button.click()
    settle()
    assert page.model.rowCount() == 40
    assert page.preview.bars.accessibleDescription() != ""


def test_a_review_that_is_begun_in_a_random_check_ends_the_check(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    page.reviewing.start_check([9, 4, 30], check=1)
    settle()
    qtbot.mouseClick(page.toolbar.review, LEFT)
    settle()
    assert page.review_notice.label.text() == "0 of 40 reviewed"
    assert page.toolbar.review.isChecked()
    assert not page.model.is_blind
    first = int(page.model.ids[0])
    press(qtbot, page, Key.Key_2)
    settle()
    assert project.answered == []
    assert annotated(project, first) == SPECIES[1]


@pytest.mark.parametrize("key", [Key.Key_O, Key.Key_I, Key.Key_L])
def test_no_key_beside_those_of_answers_ends_a_random_check(
    qtbot: QtBot, page: PhotosPage, settle: Settle, key: Qt.Key
) -> None:
    page.reviewing.start_check([9, 4, 30], check=1)
    settle()
    with qtbot.waitSignal(page.noted) as said:
        press(qtbot, page, key)
    assert "end it first" in said.args[0]
    settle()
    assert page.review.is_check
    assert page.model.ids.tolist() == [9, 4, 30]


def test_without_a_project_there_is_nothing_to_review(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    page.set_project(None, names())
    qtbot.mouseClick(page.toolbar.review, LEFT)
    settle()
    assert not page.review.is_on
    page.set_project(project, names())
    qtbot.mouseClick(page.toolbar.review, LEFT)
    settle()
    assert page.review.is_on


@pytest.mark.parametrize("check", [False, True])
def test_a_review_or_a_check_is_not_of_those_that_were_shown_alone(
    qtbot: QtBot, page: PhotosPage, settle: Settle, check: bool
) -> None:
    press(qtbot, page, Key.Key_A, CTRL)
    press(qtbot, page, Key.Key_I)
    settle()
    assert page.only_notice.isVisible()
    if check:
        page.reviewing.start_check([9, 4, 30], check=1)
    else:
        qtbot.mouseClick(page.toolbar.review, LEFT)
    settle()
    assert page.review_notice.isVisible()
    assert page.only_notice.isHidden()


# Looking


def test_space_shows_it_large_and_back(qtbot: QtBot, page: PhotosPage, settle: Settle) -> None:
    click(qtbot, page, 2)
    settle()
    press(qtbot, page, Key.Key_Space)
    assert page.is_full
    assert page.preview.canvas.hasFocus()
    canvas = page.preview.canvas
    qtbot.keyClick(canvas, Key.Key_Right)
    settle()
    assert page.preview.row is not None
    assert page.preview.row.file_id == 4
    qtbot.keyClick(canvas, Key.Key_2)
    assert label_of(page, 3) == SPECIES[1]
    qtbot.keyClick(canvas, Key.Key_Escape)
    assert not page.is_full
    assert page.grid.hasFocus()


def test_double_click_shows_it_large(qtbot: QtBot, page: PhotosPage, settle: Settle) -> None:
    click(qtbot, page, 2)
    settle()
    qtbot.mouseDClick(page.grid.viewport(), LEFT, pos=picture(page, 2))
    assert page.is_full


def test_the_preview_zooms_and_says_all(qtbot: QtBot, page: PhotosPage, settle: Settle) -> None:
    click(qtbot, page, 2)
    settle()
    canvas, row = page.preview.canvas, page.preview.row
    assert row is not None
    assert row.prediction is not None
    assert canvas.image is not None
    assert canvas.is_fitted
    canvas.setFocus()
    qtbot.keyClick(canvas, Key.Key_Plus)
    assert not canvas.is_fitted
    canvas.show_actual()
    assert canvas.zoom == pytest.approx(max(1.0, canvas._fit_zoom()))
    canvas.fit()
    assert canvas.is_fitted
    bars = page.preview.bars.accessibleDescription()
    assert len(bars.split(", ")) == 6
    assert bars.startswith(names().name(row.prediction.species))


def test_a_broken_photograph_shows_its_reason(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle, tmp_path: Path
) -> None:
    (tmp_path / "cut.jpg").write_bytes(b"\xff\xd8\xff\xe0 and no more")
    project.rows[2] = replace(project.rows[2], path=tmp_path / "cut.jpg")
    page.apply(Changes(files=frozenset([2])))
    settle()
    page.grid.go_to(1)
    settle()
    assert page.preview.canvas.message == "cut.jpg is cut off."


# Finding and sorting


def test_search_and_an_empty_answer(qtbot: QtBot, page: PhotosPage, settle: Settle) -> None:
    qtbot.keyClicks(page.toolbar.search, "3.jpg")
    qtbot.waitUntil(lambda: page.model.rowCount() < 40)
    settle()
    assert page.model.rowCount() == 7
    qtbot.keyClicks(page.toolbar.search, "xyz")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert page._empty.isVisible()
    assert page._empty.label.text() == "No photograph matches."
    page._empty.button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 40)
    assert page.grid.isVisible()


def test_a_filter_begins_at_the_top_with_nothing_chosen(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    bar = page.grid.verticalScrollBar()
    # The wheel takes a person down; the chosen one is still there, out of sight.
    page.grid.go_to(2)
    for text, query in (("jpg", None), ("", PhotoQuery(show=Show.TO_REVIEW)), ("", PhotoQuery())):
        bar.setValue(bar.maximum())
        settle()
        assert bar.value() > 0
        if query is None:
            qtbot.keyClicks(page.toolbar.search, text)
            qtbot.waitUntil(lambda: page.model.query.text == "jpg")
        else:
            page.toolbar.search.clear()
            page.querying.set_query(query)
        settle()
        assert bar.value() == 0
        assert page.grid.selected_rows().tolist() == []
        page.grid.setFocus()
        with qtbot.waitSignal(page.noted):
            press(qtbot, page, Key.Key_1)
        press(qtbot, page, Key.Key_Right)
        assert page.grid.selected_rows().tolist() == [0]
    assert all(row.annotation is None for row in project.rows.values())


def test_another_order_shows_what_is_chosen(page: PhotosPage, settle: Settle) -> None:
    page.grid.go_to(2)
    page.toolbar.descending.click()
    settle()
    assert page.grid.selected_rows().tolist() == [37]
    assert 37 in page.grid.visible_rows()


def test_a_search_says_how_many_were_found(qtbot: QtBot, page: PhotosPage, settle: Settle) -> None:
    hits = page.toolbar.hits
    assert hits.text() == ""
    qtbot.keyClicks(page.toolbar.search, "3.jpg")
    qtbot.waitUntil(lambda: hits.text() == "7 found")
    qtbot.keyClicks(page.toolbar.search, "x")
    qtbot.waitUntil(lambda: hits.text() == "0 found")
    page.toolbar.search.selectAll()
    qtbot.keyClick(page.toolbar.search, Key.Key_Backspace)
    qtbot.waitUntil(lambda: hits.text() == "")
    settle()
    page.querying.show_only([1, 2], "Two of them")
    assert hits.text() == ""


def test_names_that_come_later_are_shown(page: PhotosPage, settle: Settle) -> None:
    page.set_names(LabelNames())
    page.grid.go_to(0)
    settle()
    row = page.model.row_at(0)
    assert row is not None
    page.set_names(
        LabelNames([NamedSpecies(key=str(row.label), name="Ohrenqualle", place=0, digit=1)])
    )
    assert page.preview._label.text() == "Ohrenqualle"


def test_an_empty_grid_says_what_is_being_done(page: PhotosPage) -> None:
    page.set_project(None, names())
    page.set_looking("Looking for photographs …")
    assert page._empty.label.text() == "Looking for photographs …"
    assert page._empty.button.isHidden()
    page.set_looking("")
    assert page._empty.label.text() == "Drop photographs or folders here."
    assert page._empty.button.isVisible()


def test_similar_needs_a_photograph(page: PhotosPage, project: FakeProject, settle: Settle) -> None:
    sort = page.toolbar.sort
    similar = sort.findData(SortBy.SIMILARITY)
    page.set_project(None, names())
    sort.setCurrentIndex(similar)
    sort.activated.emit(similar)
    assert SortBy(sort.currentData()) is SortBy.NAME
    page.set_project(project, names())
    settle()
    page.grid.go_to(7)
    settle()
    sort.setCurrentIndex(similar)
    sort.activated.emit(similar)
    settle()
    assert page.model.query.similar_to == (8,)


def test_the_side_list_filters(qtbot: QtBot, page: PhotosPage, settle: Settle) -> None:
    page.querying.set_query(PhotoQuery(show=Show.TO_REVIEW, label=SPECIES[0]))
    settle()
    labels = {label_of(page, row) for row in range(page.model.rowCount())}
    assert labels == {SPECIES[0]}


def test_new_results_offer_to_sort_again(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    page.querying.set_query(PhotoQuery(show=Show.TO_REVIEW))
    settle()
    project.rows[1] = replace(project.rows[1], annotation=Annotation(label=UNSURE))
    page.apply(Changes(labels=frozenset([1])))
    settle()
    assert page.stale_notice.isVisible()
    assert page.stale_notice.label.text() == "1 new result"
    # By name nothing is to be sorted again: what is new is shown.
    assert page.stale_notice.button.text() == "Show them"
    assert page.model.rowCount() == 40
    page.stale_notice.button.click()
    settle()
    assert page.model.rowCount() == 39
    assert page.stale_notice.isHidden()
    assert page.grid.hasFocus()
    page.toolbar.show_sort(SortBy.CONFIDENCE)
    page.querying.set_query(PhotoQuery(show=Show.TO_REVIEW))
    settle()
    project.rows[2] = replace(project.rows[2], annotation=Annotation(label=UNSURE))
    page.apply(Changes(labels=frozenset([2])))
    settle()
    assert page.stale_notice.button.text() == "Sort again"


def test_new_files_come_between_others_until_a_person_is_at_one(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    def comes_first(file_id: int) -> None:
        project.rows = {file_id: replace(project.rows[1], file_id=file_id)} | project.rows
        page.apply(Changes(files=frozenset([file_id])))
        settle()

    comes_first(41)
    assert (page.model.id_at(0), page.model.rowCount()) == (41, 41)
    assert page.stale_notice.isHidden()
    qtbot.mouseClick(
        page.grid.viewport(), LEFT, pos=page.grid.visualRect(page.model.index(1)).center()
    )
    comes_first(42)
    assert (page.model.id_at(0), page.model.rowCount()) == (41, 41)
    assert page.stale_notice.label.text() == "1 new result"


# Manners


def test_every_control_has_a_name_for_screen_readers(page: PhotosPage) -> None:
    kinds = (QAbstractButton, QComboBox, QLineEdit, QSlider)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, kinds)
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QLineEdit)
    ]
    assert nameless == []


def test_the_grid_is_a_list_to_screen_readers(page: PhotosPage) -> None:
    found = QAccessible.queryAccessibleInterface(page.grid)
    assert found.role() == QAccessible.Role.List
    assert found.childCount() == 40
    known = page.model.row_at(2)
    assert known is not None
    assert known.prediction is not None
    said = found.child(2).text(QAccessible.Text.Name)
    name, share = names().name(known.prediction.species), percent(known.prediction.confidence)
    assert said.startswith("2.jpg, 3 of 40: The model says ")
    assert f"{name}, {share}" in said


def test_what_is_large_or_has_just_been_named_is_announced(
    qtbot: QtBot, page: PhotosPage, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def keep(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    heard = SimpleNamespace(isActive=lambda: True, updateAccessibility=keep)
    monkeypatch.setattr(announcing, "QAccessible", heard)
    click(qtbot, page, 2)
    settle()
    assert said == []  # the grid tells by itself which one is current
    press(qtbot, page, Key.Key_3)
    settle()
    assert said[0].startswith(f"2.jpg, 3 of 40: You say {names().name(SPECIES[2])}")
    press(qtbot, page, Key.Key_Space)
    qtbot.keyClick(page.preview.canvas, Key.Key_Right)
    settle()
    assert said[-1].startswith("3.jpg, 4 of 40: The model says ")


def test_tab_reaches_the_grid(qtbot: QtBot, page: PhotosPage) -> None:
    page.toolbar.search.setFocus()
    for _ in range(12):
        if page.grid.hasFocus():
            break
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Key.Key_Tab)
    assert page.grid.hasFocus()


def test_another_project_forgets_the_first(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    page.grid.go_to(3)
    rows = [replace(row, path=row.path.with_name("other.jpg")) for row in project.rows.values()]
    page.set_project(FakeProject(rows[:5]), names())
    settle()
    assert page.model.rowCount() == 5
    known = page.model.row_at(0)
    assert known is not None
    assert known.path.name == "other.jpg"
    page.set_project(None, names())
    assert page.model.rowCount() == 0
    assert page._empty.label.text() == "Drop photographs or folders here."


# What the model looked at


def looked_at(path: Path) -> LookedAt:
    """The first species speaks from the lower right, the second from the upper left."""
    logits = np.zeros((len(SPECIES), 4, 4), np.float32)
    logits[0, 3, 3] = logits[1, 0, 0] = 5
    down, across = (Axis(first_px=16, step_px=32, start_px=0, length_px=128) for _ in range(2))
    return LookedAt(
        species=SPECIES, logits=logits, down=down, across=across, width_px=320, height_px=240
    )


def shown(page: PhotosPage) -> tuple[str, QImage]:
    overlay = page.preview.canvas.overlay
    assert overlay is not None
    assert overlay.image is not None
    return overlay.words, overlay.image


def test_h_lays_over_what_the_model_looked_at(
    qtbot: QtBot, page: PhotosPage, settle: Settle
) -> None:
    page.preview.looking.set_look(looked_at)
    click(qtbot, page, 2)
    press(qtbot, page, Key.Key_Space)
    settle()
    canvas, bars, row = page.preview.canvas, page.preview.bars, page.preview.row
    assert row is not None
    assert row.prediction is not None
    plain = canvas.grab().toImage()
    qtbot.keyClick(canvas, Key.Key_H)
    settle()
    assert shown(page)[0] == f"What spoke for {names().name(row.prediction.species)}"
    assert canvas.accessibleDescription() == shown(page)[0]
    order = sorted(row.prediction.probabilities.items(), key=lambda entry: -entry[1])
    first = [key for key, _ in order].index(SPECIES[0])
    qtbot.mouseMove(bars, QPoint(20, first * 28 + 10))
    words, image = shown(page)
    assert words == f"What spoke for {names().name(SPECIES[0])}"
    lower_right, upper_left = (image.width() - 9, image.height() - 9), (8, 8)
    assert image.pixelColor(*lower_right).alpha() > 100
    assert image.pixelColor(*lower_right).red() > image.pixelColor(*lower_right).blue()
    assert image.pixelColor(*upper_left).red() < image.pixelColor(*upper_left).blue()
    # The photograph shines through.
    assert canvas.grab().toImage() != plain
    QApplication.sendEvent(bars, QEvent(QEvent.Type.Leave))
    assert shown(page)[0] == f"What spoke for {names().name(row.prediction.species)}"
    qtbot.keyClick(canvas, Key.Key_Right)
    settle()
    assert page.preview.row is not None
    assert page.preview.row.file_id == row.file_id + 1
    assert shown(page)
    qtbot.keyClick(canvas, Key.Key_Left)
    qtbot.keyClick(canvas, Key.Key_H)
    settle()
    assert canvas.overlay is None
    assert canvas.grab().toImage() == plain


def test_a_model_that_does_not_average_says_so_in_words(
    qtbot: QtBot, page: PhotosPage, settle: Settle
) -> None:
    def look(path: Path) -> LookedAt:
        raise JellyError("It cannot be shown.", hint="Use another model.")

    page.preview.looking.set_look(look)
    click(qtbot, page, 2)
    press(qtbot, page, Key.Key_H)
    settle()
    overlay = page.preview.canvas.overlay
    assert overlay is not None
    assert overlay.words == "It cannot be shown. Use another model."
    assert overlay.image is None


def test_in_a_random_check_h_tells_nothing(qtbot: QtBot, page: PhotosPage, settle: Settle) -> None:
    page.preview.looking.set_look(looked_at)
    page.reviewing.start_check([3, 4])
    settle()
    press(qtbot, page, Key.Key_H)
    settle()
    overlay = page.preview.canvas.overlay
    assert overlay is not None
    assert overlay.words == "What the model looked at is shown when you have answered."
    assert overlay.image is None


# Suggestions while one labels


class Suggesting:
    """Suggests the last species for the photographs 8 and 9; counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self) -> Suggestions:
        self.asked += 1
        return Suggestions(
            species=SPECIES,
            photographs=np.array([8, 9], np.int64),
            answers=np.array([len(SPECIES) - 1] * 2, np.int16),
            confidences=np.array([0.75, 0.8], np.float16),
            labels=5,
        )


@pytest.fixture
def suggesting(qtbot: QtBot, page: PhotosPage, project: FakeProject) -> Suggesting:
    """Five photographs are labelled by keys, and suggestions have come."""
    for number in (8, 9):  # the model says another species of both
        row = project.rows[number]
        shares = dict.fromkeys(SPECIES, 0.02) | {SPECIES[1]: 0.9}
        said = Prediction(species=SPECIES[1], confidence=0.9, identified=True, probabilities=shares)
        project.rows[number] = replace(row, prediction=said)
    page.model.apply(Changes(labels=frozenset([8, 9])), own=True)
    suggest = Suggesting()
    page.suggesting.set_suggest(suggest)
    for row in range(5):
        click(qtbot, page, row)
        press(qtbot, page, Key.Key_1)
    qtbot.waitUntil(lambda: bool(page.model.suggestions.labels))
    qtbot.waitUntil(lambda: label_of(page, 7) == SPECIES[1])
    return suggest


def test_between_quick_keys_nothing_is_suggested(
    qtbot: QtBot, page: PhotosPage, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("_BREATH_MS", "_PAUSE_MS"):
        monkeypatch.setattr(f"jellygui.gui.photos.suggesting.{name}", 3_600_000)
    suggest = Suggesting()
    page.suggesting.set_suggest(suggest)
    for row in range(8):
        click(qtbot, page, row)
        press(qtbot, page, Key.Key_1)
    settle()
    assert suggest.asked == 0


def annotated(project: FakeProject, file_id: int) -> str | None:
    word = project.rows[file_id].annotation
    return word.label if word else None


def test_a_suggestion_stands_beside_the_models_word_and_enter_takes_it(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle, suggesting: Suggesting
) -> None:
    assert suggesting.asked == 1
    click(qtbot, page, 7)
    settle()
    name, other = names().name(SPECIES[-1]), names().name(SPECIES[1])
    said = page.model.index(7).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert said == f"The model says {other}, 90 %, your labels suggest {name}, 75 %"
    assert label_of(page, 7) == SPECIES[1]  # it is what counts, until a model is chosen
    shown = [label.text() for label in page.preview.findChildren(Label)]
    assert f"Enter takes the suggestion: {name}" in shown
    press(qtbot, page, Key.Key_Return)
    settle()
    assert annotated(project, 8) == SPECIES[-1]
    press(qtbot, page, Key.Key_Z, CTRL)
    settle()
    assert annotated(project, 8) is None
    known = page.model.row_at(7)
    assert known is not None
    assert known.suggestion is not None
    # Of several at once each gets its own: one is suggested, the other only predicted.
    click(qtbot, page, 8)
    click(qtbot, page, 9, CTRL)
    press(qtbot, page, Key.Key_Return)
    settle()
    assert annotated(project, 9) == SPECIES[-1]
    predicted = project.rows[10].prediction
    assert predicted is not None
    assert annotated(project, 10) == predicted.species


def test_where_nothing_else_is_suggested_enter_says_that_it_confirms(
    qtbot: QtBot, page: PhotosPage, settle: Settle, suggesting: Suggesting
) -> None:
    click(qtbot, page, 20)
    settle()
    known = page.model.row_at(20)
    assert known is not None
    assert known.prediction is not None
    name = names().name(known.prediction.species)
    shown = [label.text() for label in page.preview.findChildren(Label)]
    assert f"Enter confirms: {name}" in shown


def test_the_switch_takes_suggestions_off_and_brings_them_back(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle, suggesting: Suggesting
) -> None:
    page.suggesting.switch(False)
    known = page.model.row_at(7)
    assert known is not None
    assert known.suggestion is None
    click(qtbot, page, 7)
    press(qtbot, page, Key.Key_Return)
    settle()
    assert annotated(project, 8) == SPECIES[1]
    assert suggesting.asked == 1
    page.suggesting.switch(True)
    qtbot.waitUntil(lambda: suggesting.asked == 2)


def test_in_a_random_check_nothing_is_suggested(
    qtbot: QtBot, page: PhotosPage, settle: Settle, suggesting: Suggesting
) -> None:
    page.reviewing.start_check([8, 9])
    settle()
    known = page.model.row_for(8)
    assert known is not None
    assert known.suggestion is None
    shown = [label.text() for label in page.preview.findChildren(Label)]
    assert not [text for text in shown if "Enter" in text or "suggest" in text]
