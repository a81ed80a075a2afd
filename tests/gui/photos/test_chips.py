"""A review shows its keys, and what Enter writes before it writes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from jellygui.domain.labels import NONE_OF_THESE
from jellygui.domain.suggestions import Suggestion
from jellygui.gui.photos.photos_page import PhotosPage
from tests.gui.photos.test_page import CTRL, LEFT, click, press
from tests.support.browsing import FakeProject
from tests.support.drawn import SPECIES

Key = Qt.Key
Settle = Callable[[], None]


def chip(page: PhotosPage, begins: str) -> QToolButton:
    (found,) = (b for b in page.chips.findChildren(QToolButton) if b.text().startswith(begins))
    assert found.isVisible()
    return found


@pytest.fixture
def review(qtbot: QtBot, page: PhotosPage, settle: Settle) -> PhotosPage:
    page.resize(1500, 700)
    qtbot.mouseClick(page.toolbar.review, LEFT)
    settle()
    return page


def test_enter_says_what_it_writes_and_that_the_model_is_below_its_limits(
    qtbot: QtBot, review: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    unsure = review.preview.row  # the least certain comes first
    assert unsure is not None
    assert unsure.prediction is not None
    name = title(unsure.prediction.species)
    assert review.chips.words() == [
        f"Enter: {name}, below its limits",
        "R: Same as last",
        "0: None of these",
        "U: Unsure",
        "J: Skip",
        "N: Number",
        "S: Species",
        "Ctrl+Z: Undo",
        "A: Another species",
    ]
    assert review.preview._offer.text() == f"Enter confirms: {name.lower()}, below its limits"
    press(qtbot, review, Key.Key_End)
    settle()
    sure = review.preview.row
    assert sure is not None
    assert sure.prediction is not None
    name = title(sure.prediction.species)
    assert chip(review, "Enter").text() == f"Enter: {name}"
    press(qtbot, review, Key.Key_Return)
    settle()
    word = project.rows[sure.file_id].annotation
    assert word is not None
    assert word.label == sure.prediction.species
    assert chip(review, "Enter").text() == "Enter: Nothing to confirm"
    press(qtbot, review, Key.Key_A, CTRL)
    assert chip(review, "Enter").text() == "Enter: Confirm 40"


def test_enter_speaks_of_the_chosen_photograph_though_another_is_looked_at(
    qtbot: QtBot, review: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    rows = [review.model.row_at(n) for n in range(review.model.rowCount())]
    offered = [row.offered if row else None for row in rows]
    other = next(n for n, label in enumerate(offered) if label and label != offered[0])
    click(qtbot, review, 0)
    for _ in range(2):  # chosen, and no longer
        click(qtbot, review, other, CTRL)
    assert review.grid.selected_rows().tolist() == [0]
    assert rows[0] is not None
    said = chip(review, "Enter").text()
    press(qtbot, review, Key.Key_Return)
    settle()
    word = project.rows[rows[0].file_id].annotation
    assert word is not None
    assert said.startswith(f"Enter: {title(word.label)}")


def test_a_chip_does_what_its_key_does(
    qtbot: QtBot, review: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    first = review.preview.row
    assert first is not None
    qtbot.mouseClick(chip(review, "0"), LEFT)
    settle()
    word = project.rows[first.file_id].annotation
    assert word is not None
    assert word.label == NONE_OF_THESE
    assert review.preview.row != first  # the review went on
    assert review.grid.hasFocus()


def test_a_check_does_not_say_what_the_model_says(review: PhotosPage, settle: Settle) -> None:
    review.reviewing.start_check([1, 2, 3], check=1)
    settle()
    assert review.chips.words()[:2] == ["R: Same as last", "0: None of these"]
    assert not any(title(species) in " ".join(review.chips.words()) for species in SPECIES)


def shown_chips(page: PhotosPage) -> list[QToolButton]:
    return [b for b in page.chips.findChildren(QToolButton) if b.isVisible()]


def chips_are_whole(page: PhotosPage) -> bool:
    chips = shown_chips(page)
    return all(chip.width() >= chip.sizeHint().width() for chip in chips) and all(
        page.chips.rect().contains(chip.geometry()) for chip in chips
    )


def test_only_whole_chips_are_shown_and_the_number_of_the_reviewed_stays(
    qtbot: QtBot, review: PhotosPage
) -> None:
    label = review.review_notice.label
    for width in (500, 700, 1000, 1500):
        review.resize(width, 700)
        qtbot.wait(1)
        qtbot.waitUntil(lambda: chips_are_whole(review))
        qtbot.waitUntil(lambda: label.shown == label.text() == "0 of 40 reviewed")
    qtbot.waitUntil(lambda: len(shown_chips(review)) == 9)


def test_keys_of_species_are_called_by_the_species(page: PhotosPage) -> None:
    texts = [page.commands.actions[f"digit_{digit}"].text() for digit in (1, 6, 7)]
    first, sixth = title(SPECIES[0]), title(SPECIES[5])
    assert texts == [first, sixth, "Species 7"]
    names = page.model.names
    page.set_names(type(names)([replace(names.species[0], name="salt & pepper", digit=7)]))
    texts = [page.commands.actions[f"digit_{digit}"].text() for digit in (1, 7)]
    assert texts == ["Species 1", "Salt && pepper"]


def test_what_is_suggested_is_what_enter_writes(review: PhotosPage, settle: Settle) -> None:
    row = review.preview.row
    assert row is not None
    other = next(key for key in SPECIES if row.prediction and key != row.prediction.species)
    suggested = replace(row, suggestion=Suggestion(other, 0.9))
    review.chips.show_offer(suggested, 1, review.model.names, is_check=False)
    assert chip(review, "Enter").text() == f"Enter: {title(other)}"


def title(species: str) -> str:
    return species.replace("_", " ").capitalize()
