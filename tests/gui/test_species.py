"""Species that a person names while looking at photographs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jellygui.domain.labels import NONE_OF_THESE
from jellygui.gui.main_window import MainWindow
from jellygui.gui.photos.photos_page import PhotosPage
from tests.gui.conftest import WAIT_MS, Drop, are_shown, project_of
from tests.gui.test_window import counted, opened_survey, readable

Key = Qt.Key


@pytest.fixture
def photos(window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot) -> PhotosPage:
    return opened_survey(window, drop, survey, qtbot)


def name_in_the_list(window: MainWindow, qtbot: QtBot, text: str) -> None:
    assert window.pages is not None
    line = window.pages.side.new_species
    line.setFocus()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Ohrenqualle (AURELIA  aurita)", "“moon jellyfish” is in the list already"),
        ("moon jellyfish (Aurelia labiata)", "another scientific name: “Aurelia aurita”"),
        ("unsure", "is not the name of a species"),
    ],
)
def test_a_name_of_another_species_is_refused_in_words(
    window: MainWindow, photos: PhotosPage, qtbot: QtBot, typed: str, said: str
) -> None:
    row = readable(photos)
    photos.grid.go_to(row)
    before = photos.model.row_at(row)
    name_in_the_list(window, qtbot, typed)
    qtbot.waitUntil(lambda: said in window.message_line.message.text(), timeout=WAIT_MS)
    qtbot.waitUntil(photos.correcting.is_idle, timeout=WAIT_MS)
    assert photos.model.row_at(row) == before
    assert len(project_of(window).species.all()) == 6


def test_any_name_of_a_species_means_it(
    window: MainWindow, photos: PhotosPage, qtbot: QtBot
) -> None:
    project, row = project_of(window), readable(photos)
    before = counted(window, "Moon jellyfish")
    photos.grid.go_to(row)
    name_in_the_list(window, qtbot, "aurelia  AURITA")
    qtbot.waitUntil(lambda: counted(window, "Moon jellyfish") == before + 1, timeout=WAIT_MS)
    assert len(project.species.all()) == 6
    # The box that the key S opens does not offer to add what is there.
    photos.grid.setFocus()
    qtbot.keyClick(photos.grid, Key.Key_S)
    box = photos.chosen.species_box
    qtbot.keyClicks(box.line, "aurelia aurita")
    assert [box.list.item(n).text().split("  ")[0] for n in range(box.list.count())] == [
        "Moon jellyfish"
    ]
    qtbot.keyClick(box.line, Key.Key_Escape)
    # A scientific name that was missing is taken.
    photos.grid.go_to(row)
    for text in ("Crystal jelly", "crystal jelly (Aequorea victoria)"):
        name_in_the_list(window, qtbot, text)
        qtbot.waitUntil(photos.correcting.is_idle, timeout=WAIT_MS)
    new = project.species.all()[-1]
    assert (new.common_name, new.scientific_name) == ("Crystal jelly", "Aequorea victoria")
    texts = lambda: [(e.text, e.count) for e in window.pages.side.model.entries]  # noqa: E731
    qtbot.waitUntil(lambda: ("Crystal jelly", 1) in texts(), timeout=WAIT_MS)


def test_a_species_typed_in_a_review_goes_on_to_the_next_and_is_undone(
    window: MainWindow, photos: PhotosPage, qtbot: QtBot
) -> None:
    project = project_of(window)
    photos.toolbar.review.click()
    qtbot.waitUntil(
        lambda: photos.review.total > 3 and are_shown(photos, photos.model.rowCount()),
        timeout=WAIT_MS,
    )
    assert photos.grid.selected_rows().tolist() == [0]
    qtbot.keyClick(photos.grid, Key.Key_Return)
    qtbot.keyClick(photos.grid, Key.Key_S)
    box = photos.chosen.species_box
    qtbot.keyClicks(box.line, "Crystal jelly")
    qtbot.keyClick(box.line, Key.Key_Return)
    assert photos.grid.currentIndex().row() == 2
    assert photos.review.done == 2
    name_in_the_list(window, qtbot, "Comb jelly")
    assert photos.grid.currentIndex().row() == 3
    assert photos.review.done == 3
    assert photos.grid.hasFocus()
    qtbot.waitUntil(lambda: len(project.species.all()) == 8, timeout=WAIT_MS)
    rows = lambda: [photos.model.row_at(n).annotation for n in range(4)]  # noqa: E731
    qtbot.waitUntil(photos.correcting.is_idle, timeout=WAIT_MS)
    assert [word and word.label for word in rows()][1:] == ["crystal_jelly", "comb_jelly", None]
    window.activateWindow()  # without a screen the small window stays the active one
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    for left in (2, 1, 0):
        qtbot.keyClick(photos.grid, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert len([word for word in rows() if word]) == left
        assert photos.grid.currentIndex().row() == left
        qtbot.waitUntil(photos.correcting.is_idle, timeout=WAIT_MS)
        assert len([row for row in project.browsing.files() if row.annotation]) == left


def test_a_species_typed_in_a_random_check_is_an_answer(
    window: MainWindow, photos: PhotosPage, qtbot: QtBot
) -> None:
    project = project_of(window)
    window.session.draw_check(3)
    qtbot.waitUntil(lambda: photos.review.is_check and photos.review.total == 3, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: photos.model.row_at(0) is not None, timeout=WAIT_MS)
    qtbot.keyClick(photos.grid, Key.Key_S)
    qtbot.keyClicks(photos.chosen.species_box.line, "Crystal jelly")
    qtbot.keyClick(photos.chosen.species_box.line, Key.Key_Return)
    assert photos.review.done == 1
    name_in_the_list(window, qtbot, "nothing")  # no jellyfish at all
    qtbot.waitUntil(photos.correcting.is_idle, timeout=WAIT_MS)
    (check,) = project.checks.numbers()
    assert project.checks.result(check).answered == 2
    said = [row.annotation.label for row in project.browsing.files() if row.annotation]
    assert sorted(said) == ["crystal_jelly", NONE_OF_THESE]
