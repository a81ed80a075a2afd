"""What is like the chosen photographs, and what is unlike its own species."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jellygui.domain.browse import PhotoQuery, SortBy
from jellygui.domain.changes import Changes
from jellygui.gui.photos.photos_page import PhotosPage
from tests.gui.photos.conftest import Settle
from tests.support.browsing import FakeProject, names

Key, LEFT, SHIFT = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


def test_more_like_these_are_ranked_until_the_chip_goes(
    qtbot: QtBot, page: PhotosPage, settle: Settle
) -> None:
    bar = page.filter_bar
    page.grid.go_to(7)
    settle()
    plain = page.grid.grab().toImage()
    qtbot.keyClick(page.grid, Key.Key_L)
    settle()
    query = PhotoQuery(sort=SortBy.SIMILARITY, similar_to=(8,))
    assert page.model.query == query
    assert [chip.text() for chip in bar.chips] == ["More like 1.jpg"]
    assert SortBy(page.toolbar.sort.currentData()) is SortBy.SIMILARITY
    assert page.model.id_at(0) == 8
    assert page.model.likeness_at(0) == 1
    assert page.model.likeness_at(page.model.rowCount() - 1) is None
    tip = page.model.data(page.model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert str(tip).endswith(", 100 % alike")
    # Its bar is as long as the picture is wide, and there is none without a comparison.
    shown = page.grid.grab().toImage()
    box = page.grid.tile.picture_box(page.grid.visualRect(page.model.index(0)).topLeft())
    colour = page.palette().highlight().color()
    assert shown.pixelColor(box.right() - 2, box.bottom() + 2) == colour
    assert plain.pixelColor(box.right() - 2, box.bottom() + 2) != colour
    for _ in range(2):
        qtbot.keyClick(page.grid, Key.Key_Right, SHIFT)
    qtbot.keyClick(page.grid, Key.Key_L)
    settle()
    assert [chip.text() for chip in bar.chips] == ["More like 3 photographs"]
    assert page.model.query == replace(query, similar_to=(8, 9, 10))
    qtbot.mouseClick(bar.chips[0], LEFT)
    settle()
    assert page.model.query == PhotoQuery()
    assert bar.isHidden()
    assert page.model.likeness_at(0) is None


def test_what_is_new_is_compared_when_a_person_asks_for_it(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    page.grid.go_to(3)
    qtbot.keyClick(page.grid, Key.Key_L)
    settle()
    before = page.model.ids.copy()
    project.rows = dict(reversed(project.rows.items()))
    page.apply(Changes(labels=frozenset([1])))
    qtbot.waitUntil(page.stale_notice.isVisible)
    assert page.stale_notice.label.text() == "1 new result"
    assert page.model.ids.tolist() == before.tolist()
    qtbot.mouseClick(page.stale_notice.button, LEFT)
    settle()
    assert page.model.ids.tolist() != before.tolist()


def test_another_order_is_no_longer_of_what_is_alike(
    qtbot: QtBot, page: PhotosPage, settle: Settle
) -> None:
    page.grid.go_to(3)
    qtbot.keyClick(page.grid, Key.Key_L)
    settle()
    page.toolbar.sort.setFocus()
    qtbot.keyClick(page.toolbar.sort, Key.Key_Home)
    settle()
    assert page.model.query == PhotoQuery()
    assert page.filter_bar.isHidden()


def test_odd_ones_are_of_the_species_of_the_chosen_one(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    with qtbot.waitSignal(page.noted):
        qtbot.keyClick(page.grid, Key.Key_O)
    page.grid.go_to(2)
    settle()
    row = page.model.row_at(2)
    assert row is not None
    if row.label not in {kind.key for kind in page.model.names.species}:
        page.label_files([row.file_id], page.model.names.species[0].key)
        settle()
        row = page.model.row_at(2)
        assert row is not None
    qtbot.keyClick(page.grid, Key.Key_O)
    settle()
    assert page.model.query == PhotoQuery(label=row.label, sort=SortBy.ODDITY)
    assert [chip.text() for chip in page.filter_bar.chips] == [page.model.names.title(row.label)]
    assert SortBy(page.toolbar.sort.currentData()) is SortBy.ODDITY


def test_another_project_begins_with_all_of_its_photographs(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    qtbot.keyClicks(page.toolbar.search, "jpg")
    qtbot.waitUntil(lambda: page.model.query == PhotoQuery(text="jpg"))
    settle()
    page.grid.setFocus()
    page.grid.go_to(7)
    settle()
    qtbot.keyClick(page.grid, Key.Key_L)
    settle()
    assert page.model.query == PhotoQuery(text="jpg", sort=SortBy.SIMILARITY, similar_to=(8,))
    page.set_project(FakeProject(list(project.rows.values())[:5]), names())
    settle()
    assert page.model.query == page.querying.query == PhotoQuery()
    assert page.model.rowCount() == 5
    assert page.filter_bar.isHidden()
    assert page.toolbar.search.text() == ""
