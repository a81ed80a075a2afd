"""Photographs and species dragged with the mouse, as a person drags them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jellygui.domain.browse import Show, Tally
from jellygui.domain.labels import NONE_OF_THESE, UNIDENTIFIED
from jellygui.gui.photos.grid_model import GridModel
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.gui.side_list import SideList
from tests.gui.photos.conftest import Settle
from tests.gui.photos.test_page import CTRL, click, picture
from tests.support.browsing import FakeProject, names
from tests.support.dragging import drag_and_drop
from tests.support.drawn import SPECIES

DRAGGED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled


@pytest.fixture
def side(qtbot: QtBot, page: PhotosPage, settle: Settle) -> Iterator[SideList]:
    """The list of species beside the page, as in the window."""
    side = SideList()
    side.labelled.connect(page.label_files)
    both = QWidget()
    layout = QHBoxLayout(both)
    layout.addWidget(side)
    layout.addWidget(page, 1)
    qtbot.addWidget(both)
    both.resize(1500, 750)
    side.show_tally(Tally(total=40, by_show=dict.fromkeys(Show, 0), by_label={}), names())
    with qtbot.waitExposed(both):
        both.show()
    settle()
    yield side
    page.setParent(None)


def line_of(side: SideList, label: str) -> QRect:
    row = next(n for n, entry in enumerate(side.model.entries) if entry.label == label)
    return side.view.visualRect(side.model.index(row))


@pytest.mark.parametrize("edge", ["top", "middle", "bottom"])
def test_photographs_are_dragged_to_a_species(
    qtbot: QtBot,
    page: PhotosPage,
    side: SideList,
    project: FakeProject,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
    edge: str,
) -> None:
    click(qtbot, page, 2)
    click(qtbot, page, 5, CTRL)
    line = line_of(side, SPECIES[4])
    place = {
        "top": line.topLeft() + QPoint(40, 1),
        "middle": line.center(),
        "bottom": line.bottomLeft() + QPoint(40, -1),
    }[edge]
    view, grid = side.view.viewport(), page.grid.viewport()
    assert drag_and_drop(monkeypatch, grid, picture(page, 5), view, place) == 1
    settle()
    said = {i: row.annotation.label for i, row in project.rows.items() if row.annotation}
    assert said == {3: SPECIES[4], 6: SPECIES[4]}
    assert page.grid.selected_rows().tolist() == [2, 5]


def test_a_photograph_that_was_not_chosen_is_dragged_alone(
    qtbot: QtBot,
    page: PhotosPage,
    side: SideList,
    project: FakeProject,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    click(qtbot, page, 2)
    view, grid = side.view.viewport(), page.grid.viewport()
    place = line_of(side, NONE_OF_THESE).center()
    assert drag_and_drop(monkeypatch, grid, picture(page, 7), view, place) == 1
    settle()
    said = {i: row.annotation.label for i, row in project.rows.items() if row.annotation}
    assert said == {8: NONE_OF_THESE}
    # Elsewhere nothing takes them, and the next click is a click.
    unidentified = line_of(side, UNIDENTIFIED).center()
    assert drag_and_drop(monkeypatch, grid, picture(page, 3), view, unidentified) == 1
    settle()
    assert len([row for row in project.rows.values() if row.annotation]) == 1
    click(qtbot, page, 4)
    assert page.grid.selected_rows().tolist() == [4]


def test_a_drag_of_very_many_begins_at_once(
    qtbot: QtBot, page: PhotosPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is asked of every photograph that is dragged."""
    asked = []
    monkeypatch.setattr(GridModel, "flags", lambda model, index: asked.append(index) or DRAGGED)
    page.grid.selectAll()
    asked.clear()
    view = page.grid.viewport()
    assert drag_and_drop(monkeypatch, view, picture(page, 0), view, picture(page, 1)) == 1
    assert len(asked) < page.model.rowCount()
