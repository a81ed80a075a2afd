"""Photographs on a map: looked at, and chosen in the grid, with the mouse and by keys."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jellygui.domain.changes import Changes
from jellygui.domain.likeness_map import MapPlaces, MapPoints
from jellygui.errors import JellyError
from jellygui.gui.photos.photos_page import PhotosPage
from tests.gui.photos.conftest import Settle
from tests.support.browsing import FakeProject, LargeProject, names
from tests.support.drawn import SPECIES

Key, LEFT, MIDDLE = Qt.Key, Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(qtbot: QtBot, page: PhotosPage, settle: Settle) -> PhotosPage:
    """Forty photographs on a map, eight in a line, but the last, of which nothing is known."""
    qtbot.keyClick(page.grid, Key.Key_M)
    qtbot.waitUntil(lambda: len(page.map.canvas.points) == 39)
    rest(qtbot, page)
    assert page.map.canvas.hasFocus()
    return page


def rest(qtbot: QtBot, page: PhotosPage) -> None:
    qtbot.waitUntil(page.map.is_idle)


def at(page: PhotosPage, file_id: int) -> QPoint:
    x, y = page.map.canvas.pixels[file_id - 1].tolist()
    return QPoint(round(x), round(y))


def draw_round(
    qtbot: QtBot,
    page: PhotosPage,
    first: int,
    last: int,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Draw a line round two corners and all between them."""
    air = QPoint(9, 9)
    one, other = at(page, first) - air, at(page, last) + air
    corners = [QPoint(other.x(), one.y()), other, QPoint(one.x(), other.y())]
    canvas = page.map.canvas
    qtbot.mousePress(canvas, LEFT, modifier, pos=one)
    for corner in corners:
        qtbot.mouseMove(canvas, corner)
    qtbot.mouseRelease(canvas, LEFT, modifier, pos=corners[-1])


def test_a_line_drawn_round_photographs_chooses_them_in_the_grid(
    qtbot: QtBot, shown: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    assert shown.map.words.text().endswith(" · Without 1 that no model has looked at")
    draw_round(qtbot, shown, 1, 10)
    assert shown.selected_ids().tolist() == [1, 2, 9, 10]
    assert shown.toolbar.hits.text() == "4 chosen"
    draw_round(qtbot, shown, 3, 3, SHIFT)
    draw_round(qtbot, shown, 9, 10, CTRL)
    assert shown.selected_ids().tolist() == [1, 2, 3]
    qtbot.keyClick(shown.map.canvas, Key.Key_3)
    qtbot.waitUntil(lambda: project.rows[3].annotation is not None)
    settle()
    rest(qtbot, shown)
    points = shown.map.canvas.points
    assert [points.labels[n] for n in points.label_of[:3]] == [SPECIES[2]] * 3
    assert points.spoken.sum() == 3
    qtbot.keyClick(shown.map.canvas, Key.Key_I)
    settle()
    assert not shown.is_map
    assert shown.model.ids.tolist() == [1, 2, 3]
    assert shown.only_notice.label.text() == "3 photographs that you chose"
    qtbot.keyClick(shown.grid, Key.Key_M)
    qtbot.waitUntil(lambda: len(shown.map.canvas.points) == 3)
    qtbot.keyClick(shown.map.canvas, Key.Key_Escape)
    assert shown.grid.isVisible()
    assert shown.grid.hasFocus()


def test_escape_ends_a_line_that_is_being_drawn_and_then_the_map(
    qtbot: QtBot, shown: PhotosPage
) -> None:
    canvas = shown.map.canvas
    qtbot.mousePress(canvas, LEFT, pos=at(shown, 1) - QPoint(9, 9))
    qtbot.mouseMove(canvas, at(shown, 10) + QPoint(9, 9))
    qtbot.keyClick(canvas, Key.Key_Escape)
    qtbot.mouseRelease(canvas, LEFT, pos=at(shown, 10) + QPoint(9, 9))
    assert shown.is_map
    assert not len(shown.selected_ids())
    qtbot.keyClick(canvas, Key.Key_Escape)
    assert not shown.is_map


def test_a_map_that_cannot_be_made_says_so_and_comes_when_it_is_asked_for_again(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(former: MapPlaces | None) -> MapPlaces:
        raise JellyError("“survey.jelly” cannot be read.", hint="Look for its disk.")

    with monkeypatch.context() as patch:
        patch.setattr(project, "places", fail)
        with qtbot.waitSignal(page.failed) as said:
            qtbot.keyClick(page.grid, Key.Key_M)
    assert said.args is not None
    assert isinstance(said.args[0], JellyError)
    rest(qtbot, page)
    assert page.map.empty.text().startswith("The photographs could not be placed.")
    qtbot.keyClick(page.map.canvas, Key.Key_M)
    qtbot.keyClick(page.grid, Key.Key_M)
    qtbot.waitUntil(lambda: len(page.map.canvas.points) == 39)
    assert page.map.empty.text() == ""


def test_what_changed_while_the_map_was_asked_for_is_shown(
    qtbot: QtBot, shown: PhotosPage, project: FakeProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The points were read, but had not come, when somebody else's word came."""
    read, goes_on, points = threading.Event(), threading.Event(), project.points

    def slowly(places: MapPlaces) -> MapPoints:
        found = points(places)
        read.set()
        goes_on.wait(60)
        return found

    monkeypatch.setattr(project, "points", slowly)
    shown.map.follow(Changes(labels=frozenset([1])), own=True)
    qtbot.waitUntil(read.is_set)
    shown.apply(project.label_files([1], SPECIES[2]))
    goes_on.set()
    rest(qtbot, shown)
    shown.map.settle()
    qtbot.waitUntil(lambda: shown.map.canvas.points.spoken.sum() == 1)


def test_points_are_gone_through_and_chosen_by_keys(
    qtbot: QtBot, shown: PhotosPage, settle: Settle
) -> None:
    canvas = shown.map.canvas
    qtbot.mouseClick(canvas, LEFT, pos=at(shown, 10))
    assert shown.selected_ids().tolist() == [10]
    for key, modifier in ((Key.Key_Right, 0), (Key.Key_Down, 0), (Key.Key_Left, SHIFT)):
        qtbot.keyClick(canvas, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert shown.selected_ids().tolist() == [18, 19]
    assert canvas.points.file_ids[canvas.current] == 18
    qtbot.keyClick(canvas, Key.Key_C)
    assert len(shown.selected_ids()) == 8
    qtbot.keyClick(canvas, Key.Key_C)
    assert len(shown.selected_ids()) == 16
    qtbot.keyClick(canvas, Key.Key_Space)
    assert shown.is_full
    qtbot.keyClick(shown.preview.canvas, Key.Key_Escape)
    assert canvas.hasFocus()
    before = canvas.window_seen
    qtbot.keyClick(canvas, Key.Key_Plus)
    assert canvas.window_seen.scale > 1.5 * before.scale
    qtbot.keyClick(canvas, Key.Key_Left, CTRL)
    assert canvas.window_seen.x < before.x
    qtbot.keyClick(canvas, Key.Key_Minus)
    qtbot.keyClick(canvas, Key.Key_Home)
    assert canvas.window_seen == before
    shown.map.axes.setFocus()
    qtbot.keyClick(shown.map.axes, Key.Key_End)
    assert canvas.axes == (2, 3)


def test_the_mouse_looks_at_one_and_pulls_and_zooms_and_filters_count(
    qtbot: QtBot, shown: PhotosPage, settle: Settle
) -> None:
    canvas = shown.map.canvas
    plain = canvas.grab().toImage()
    qtbot.mouseMove(canvas, at(shown, 20))
    assert canvas.points.file_ids[canvas.hovered] == 20
    qtbot.waitUntil(lambda: shown.thumbnails.get(20) is not None)
    assert canvas.grab().toImage() != plain
    before = canvas.window_seen
    there = at(shown, 20)
    qtbot.mousePress(canvas, MIDDLE, pos=there)
    qtbot.mouseMove(canvas, there + QPoint(30, 10))
    qtbot.mouseRelease(canvas, MIDDLE, pos=there + QPoint(30, 10))
    assert at(shown, 20) == there + QPoint(30, 10)
    wheel = QWheelEvent(
        QPointF(there),
        QPointF(canvas.mapToGlobal(there)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, wheel)
    assert canvas.window_seen.scale > before.scale
    qtbot.mouseDClick(canvas, LEFT, pos=at(shown, 20))
    assert shown.is_full
    assert shown.selected_ids().tolist() == [20]
    qtbot.keyClick(shown.preview.canvas, Key.Key_Escape)
    qtbot.keyClicks(shown.toolbar.search, "1.jpg")
    expected = [i for i in range(1, 40) if (i - 1) % 6 == 1]
    qtbot.waitUntil(lambda: canvas.points.file_ids.tolist() == expected)
    # In a check each photograph is seen by itself, without what the model says of it.
    shown.reviewing.start_check([1, 2])
    settle()
    assert not shown.is_map
    with qtbot.waitSignal(shown.noted):
        qtbot.keyClick(shown.grid, Key.Key_M)
    assert shown.grid.isVisible()


def test_a_map_of_nothing_that_a_model_has_seen_says_so(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    for identity in [*project.rows][:-1]:
        del project.rows[identity]
    page.model.sort_again()
    settle()
    qtbot.mouseClick(page.toolbar.map, LEFT)
    qtbot.waitUntil(lambda: "is not known" in page.map.empty.text())
    assert page.is_map


def test_very_many_that_are_scattered_are_chosen_instead_of_others(
    page: PhotosPage, pictures: list[Path], settle: Settle
) -> None:
    page.set_project(LargeProject(pictures, 3000), names())
    settle()
    for first in (0, 1):
        rows = np.arange(first, 3000, 2)
        page.grid.select_rows(rows, current=first)
        assert np.array_equal(page.grid.selected_rows(), rows)
        assert page.toolbar.hits.text() in (
            "1,500 chosen",
            "1500 chosen",
        )  # as the system writes it
        assert page.grid.currentIndex().row() == first
