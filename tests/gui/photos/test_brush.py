"""A species in hand, drawn over thumbnails with the mouse."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jellygui.domain.changes import Changes
from jellygui.domain.labels import NONE_OF_THESE
from jellygui.gui.photos.photos_page import PhotosPage
from tests.gui.photos.conftest import Settle
from tests.gui.photos.test_page import CTRL, LEFT, Key, click, picture, press
from tests.gui.photos.test_several_species import begin
from tests.support.browsing import FakeProject, names
from tests.support.drawn import SPECIES

NO_KEY = Qt.KeyboardModifier.NoModifier


def stroke(
    qtbot: QtBot, page: PhotosPage, points: Sequence[QPoint], *, let_go: bool = True
) -> None:
    view = page.grid.viewport()
    qtbot.mousePress(view, LEFT, pos=points[0])
    for point in points[1:]:
        qtbot.mouseMove(view, point)
    if let_go:
        qtbot.mouseRelease(view, LEFT, pos=points[-1])


def take(qtbot: QtBot, page: PhotosPage, typed: str) -> None:
    press(qtbot, page, Key.Key_B)
    qtbot.keyClicks(page.chosen.brush_box.line, typed)
    if not page.chosen.brush_box.isHidden():
        qtbot.keyClick(page.chosen.brush_box.line, Key.Key_Return)
    begin(qtbot, page)


def said(project: FakeProject) -> dict[int, str]:
    return {i: row.annotation.label for i, row in project.rows.items() if row.annotation}


def test_a_stroke_names_what_it_meets_in_one_step(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    columns = page.grid._geometry.columns
    assert columns >= 3
    take(qtbot, page, "3")  # the digit of a species is enough
    assert page.brush.label == SPECIES[2]
    name = page.model.names.title(SPECIES[2])
    assert page.hand_notice.label.text().startswith(f"In hand: {name}.")
    assert not page.grid.viewport().cursor().pixmap().isNull()
    # The mouse is seen at the ends alone; what lies between is met too, also below.
    with qtbot.waitSignal(page.changed) as told:
        stroke(qtbot, page, [picture(page, 0), picture(page, 2), picture(page, columns + 2)])
    met = [1, 2, 3, columns + 3]
    assert told.args == [Changes(labels=frozenset(met))]
    settle()
    assert said(project) == dict.fromkeys(met, SPECIES[2])
    assert page.selected_ids().tolist() == met
    press(qtbot, page, Key.Key_Z, CTRL)
    settle()
    assert said(project) == {}
    # One photograph, and no other tool, as long as it is in hand: a drag or a rubber band.
    take(qtbot, page, "none")
    click(qtbot, page, 5)
    settle()
    assert said(project) == {6: NONE_OF_THESE}


def test_escape_lets_go_also_of_a_stroke(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    take(qtbot, page, "2")
    stroke(qtbot, page, [picture(page, 0), picture(page, 1)], let_go=False)
    assert page.selected_ids().tolist() == [1, 2]
    press(qtbot, page, Key.Key_Escape)
    qtbot.mouseRelease(page.grid.viewport(), LEFT, pos=picture(page, 1))
    assert page.brush.label is None
    assert page.hand_notice.isHidden()
    assert page.grid.viewport().cursor().pixmap().isNull()
    click(qtbot, page, 4)
    settle()
    assert said(project) == {}
    assert page.grid.currentIndex().row() == 4


def test_a_stroke_whose_end_was_seen_elsewhere_names_nothing(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    take(qtbot, page, "2")
    stroke(qtbot, page, [picture(page, 0), picture(page, 1)], let_go=False)
    # As after a menu, which hears where the button is let go.
    here = QPointF(picture(page, 2))
    view, none = page.grid.viewport(), Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, here, view.mapToGlobal(here), none, none, NO_KEY)
    QApplication.sendEvent(view, move)
    click(qtbot, page, 4)
    settle()
    assert said(project) == {5: SPECIES[1]}


@pytest.mark.parametrize("edge", [QPoint(0, 4000), QPoint(0, -400)])
def test_nothing_out_of_sight_is_named(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle, edge: QPoint
) -> None:
    take(qtbot, page, "1")
    stroke(qtbot, page, [picture(page, 0), picture(page, 0) + edge])
    settle()
    seen = {page.model.id_at(row) for row in page.grid.visible_rows()}
    assert said(project).keys() <= seen


def test_a_species_that_the_project_loses_is_let_go(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    take(qtbot, page, "1")
    kept = names()
    page.set_names(type(kept)(kept.species[1:]))
    assert page.brush.label is None
    take(qtbot, page, "2")
    page.set_project(project, names())  # another one
    settle()
    assert page.brush.label is None
