"""The large view: neighbours below, two side by side, tones for looking, the animal close."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from jellygui.domain.labels import FileState
from jellygui.domain.tone import PLAIN, Tone
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.gui.photos.pictures import toned
from tests.gui.photos.conftest import Settle
from tests.gui.photos.test_page import CTRL, LEFT, Key, click, looked_at, press
from tests.support.browsing import FakeProject
from tests.support.drawn import SPECIES


@pytest.fixture
def large(qtbot: QtBot, page: PhotosPage, settle: Settle) -> Iterator[PhotosPage]:
    """The page with a photograph large."""
    click(qtbot, page, 10)
    press(qtbot, page, Key.Key_Space)
    settle()
    return page


def middle(page: PhotosPage, row: int) -> QPoint:
    return page.large.strip.rect_of(row).center()


def shown_id(page: PhotosPage) -> int | None:
    return page.preview.row.file_id if page.preview.row else None


def second_id(page: PhotosPage) -> int | None:
    return page.large.second.row.file_id if page.large.second.row else None


def test_the_neighbours_stand_below_and_lead_on(
    qtbot: QtBot, large: PhotosPage, settle: Settle
) -> None:
    strip = large.large.strip
    assert strip.isVisible()
    seen = strip.visible_rows()
    assert 10 in seen
    assert 5 < len(seen) < 20
    qtbot.waitUntil(lambda: all(strip._thumbnails.get(row + 1) for row in strip.visible_rows()))
    qtbot.mouseClick(strip, LEFT, pos=middle(large, 12))
    settle()
    assert shown_id(large) == 13
    assert abs(middle(large, 12).x() - strip.width() // 2) < 2
    strip.setFocus()
    for key, wanted in (
        (Key.Key_Right, 14),
        (Key.Key_Left, 13),
        (Key.Key_End, 40),
        (Key.Key_Right, 40),
        (Key.Key_Home, 1),
    ):
        qtbot.keyClick(strip, key)
        assert large.grid.currentIndex().row() == wanted - 1
    assert strip.rect_of(0).left() == 0  # nothing stands before the first
    # A wheel goes on without showing another photograph large.
    where = QPointF(strip.rect().center())
    turn = QWheelEvent(
        where,
        strip.mapToGlobal(where),
        QPoint(),
        QPoint(0, -360),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(strip, turn)
    assert strip.visible_rows().start == 3
    assert large.grid.currentIndex().row() == 0
    # In the strip too a key names what is large.
    qtbot.keyClick(strip, Key.Key_2)
    known = large.model.row_at(0)
    assert known is not None
    assert known.label == SPECIES[1]
    qtbot.keyClick(strip, Key.Key_Escape)
    assert not strip.isVisible()
    assert large.grid.isVisible()


def test_a_broken_neighbour_is_no_hole(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    project.rows[12] = replace(project.rows[12], state=FileState.UNREADABLE, reason="is cut off")
    page.set_project(project, page.model.names)
    settle()
    click(qtbot, page, 10)
    press(qtbot, page, Key.Key_Space)
    settle()
    qtbot.mouseClick(page.large.strip, LEFT, pos=middle(page, 11))
    settle()
    assert page.preview.canvas.message.endswith("is cut off.")
    page.large.strip.grab()


def test_two_are_seen_side_by_side_at_the_same_place(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    for number, row in project.rows.items():
        project.rows[number] = replace(row, group=7 if number in (11, 15) else number + 100)
    page.set_project(project, page.model.names)
    settle()
    click(qtbot, page, 10)
    press(qtbot, page, Key.Key_V)  # from the grid, too
    settle()
    first, second = page.preview.canvas, page.large.second
    assert page.is_full
    assert second.isVisible()
    assert (shown_id(page), second_id(page)) == (11, 15)  # the next of the burst
    assert second.accessibleDescription().startswith("2.jpg")
    qtbot.waitUntil(lambda: second.image is not None)
    first.setFocus()
    qtbot.keyClick(first, Key.Key_Plus)
    qtbot.keyClick(first, Key.Key_Plus)
    qtbot.keyClick(first, Key.Key_Right)
    assert first.view is not None
    assert second.view == pytest.approx(first.view)
    qtbot.mousePress(second, LEFT, pos=QPoint(60, 60))
    qtbot.mouseMove(second, QPoint(30, 40))
    qtbot.mouseRelease(second, LEFT, pos=QPoint(30, 40))
    assert first.view == pytest.approx(second.view)
    # Another one from below, at the same place; what is named is the first.
    before = first.view
    qtbot.mouseClick(page.large.strip, LEFT, pos=middle(page, 12))
    settle()
    assert (shown_id(page), second_id(page)) == (11, 13)
    assert second.view == pytest.approx(before)
    qtbot.keyClick(first, Key.Key_3)
    settle()
    said = {i for i, row in project.rows.items() if row.annotation}
    assert said == {11}
    # By keys one goes past the one that is seen already.
    left, right = Key.Key_Left, Key.Key_Right
    for key, beside in ((left, 12), (left, 10), (right, 12), (right, 13)):
        qtbot.keyClick(page.large.strip, key)
        assert second_id(page) == beside
    # What a person chose stays while they go on.
    qtbot.keyClick(first, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settle()
    assert (shown_id(page), second_id(page)) == (12, 13)
    assert first.view == pytest.approx(before)
    qtbot.mouseClick(page.large.beside, LEFT)
    assert not second.isVisible()
    assert second_id(page) is None
    assert page.is_full


def test_two_that_are_chosen_are_the_two(qtbot: QtBot, page: PhotosPage, settle: Settle) -> None:
    click(qtbot, page, 3)
    click(qtbot, page, 8, CTRL)
    press(qtbot, page, Key.Key_V)
    settle()
    assert (shown_id(page), second_id(page)) == (4, 9)
    qtbot.keyClick(page.preview.canvas, Key.Key_Escape)
    assert not page.large.second.isVisible()
    press(qtbot, page, Key.Key_Space)
    assert not page.large.is_beside


def test_beside_the_grid_a_photograph_looks_as_before_two_were_seen(
    qtbot: QtBot, page: PhotosPage, settle: Settle
) -> None:
    click(qtbot, page, 10)
    settle()
    before = page.preview.canvas.grab().toImage()
    press(qtbot, page, Key.Key_V)
    settle()
    press(qtbot, page, Key.Key_Escape)
    settle()
    assert page.grid.isVisible()
    qtbot.waitUntil(lambda: page.preview.canvas.grab().toImage() == before)


def test_v_without_a_photograph_says_what_to_do(qtbot: QtBot, page: PhotosPage) -> None:
    page.grid.selectionModel().clear()
    with qtbot.waitSignal(page.noted) as noted:
        press(qtbot, page, Key.Key_V)
    assert noted.args[0].startswith("Choose a photograph first")
    assert not page.is_full


def test_there_are_tools_only_where_there_is_a_photograph(
    qtbot: QtBot, page: PhotosPage, settle: Settle
) -> None:
    click(qtbot, page, 2)
    settle()
    tools = [t for t in page.preview.findChildren(QToolButton) if t.text() in ("+", "1:1", "H")]
    assert [tool.isVisible() for tool in tools] == [True] * 3
    page.grid.selectionModel().clear()
    settle()
    assert [tool.isVisible() for tool in tools] == [False] * 3


def shade(image: QImage | None) -> float:
    assert image is not None
    tiny = image.scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation)
    return tiny.pixelColor(0, 0).lightnessF()


def test_brighter_by_keys_and_sliders_and_never_in_the_file(
    qtbot: QtBot, large: PhotosPage, settle: Settle, pictures: list[Path]
) -> None:
    canvas, tones = large.preview.canvas, large.large.tones
    files = [path.read_bytes() for path in pictures]
    plain = shade(canvas.image)
    for _ in range(3):
        qtbot.keyClick(canvas, Key.Key_Up, CTRL)
    settle()
    assert tones.tone == Tone(brightness=30)
    assert tones.brightness.value() == 30
    assert shade(canvas.image) > plain + 0.03
    tones.contrast.setFocus()
    qtbot.keyClick(tones.contrast, Key.Key_PageUp)
    assert tones.tone == Tone(brightness=30, contrast=20)
    # It is how one looks: the next photograph is seen so, beside the grid it is as it is.
    qtbot.keyClick(canvas, Key.Key_Right)
    settle()
    next_plain = large.preview.pictures.get((12, pictures[11 % len(pictures)]))
    assert next_plain is not None
    assert shade(canvas.image) > shade(next_plain.image)
    qtbot.keyClick(canvas, Key.Key_Escape)
    settle()
    assert canvas.image == next_plain.image
    press(qtbot, large, Key.Key_Right, CTRL)  # which is the grid's own key there
    press(qtbot, large, Key.Key_Left, CTRL)
    assert tones.tone == Tone(brightness=30, contrast=20)
    press(qtbot, large, Key.Key_Space)
    qtbot.keyClick(canvas, Key.Key_0, CTRL)
    settle()
    assert tones.tone == PLAIN
    assert not tones.plain.isEnabled()
    assert canvas.image == next_plain.image
    assert [path.read_bytes() for path in pictures] == files


def test_a_tone_changes_shades_and_nothing_else() -> None:
    image = QImage(600, 500, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    made = toned(image, Tone(brightness=50))
    assert made.size() == image.size()
    assert made.pixelColor(599, 499).getRgb() == (0, 181, 181, 255)
    assert image.pixelColor(599, 499).getRgb() == (0, 128, 128, 255)


def test_z_zooms_to_the_animal_and_back(
    qtbot: QtBot, large: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    large.preview.looking.set_look(looked_at)
    canvas = large.preview.canvas
    said = [row.prediction.species for row in project.rows.values() if row.prediction]
    large.grid.go_to(said.index(SPECIES[0]))
    settle()
    qtbot.keyClick(canvas, Key.Key_Z)
    qtbot.waitUntil(lambda: canvas.view is not None)
    assert canvas.view is not None
    assert canvas.view.closer > 1.2
    assert min(canvas.view.x, canvas.view.y) > 0.6  # it spoke from the lower right
    assert canvas.overlay is None
    qtbot.keyClick(canvas, Key.Key_Z)
    assert canvas.is_fitted
    qtbot.keyClick(canvas, Key.Key_Plus)
    qtbot.keyClick(canvas, Key.Key_Escape)
    assert canvas.is_fitted  # small again, all of it is seen


def test_z_says_why_there_is_no_animal_to_see(
    qtbot: QtBot, large: PhotosPage, settle: Settle
) -> None:
    with qtbot.waitSignal(large.noted) as noted:
        qtbot.keyClick(large.preview.canvas, Key.Key_Z)
    assert noted.args == ["No model has looked at this photograph yet."]


def test_space_presses_the_button_that_has_the_focus(qtbot: QtBot, large: PhotosPage) -> None:
    large.large.beside.setFocus()
    qtbot.keyClick(large.large.beside, Key.Key_Space)
    assert large.large.is_beside
    assert large.is_full
    another = large.preview.species.another
    another.setFocus()
    qtbot.keyClick(another, Key.Key_Space)
    assert large.chosen.another_box.isVisible()
    large.chosen.another_box.hide()
    large.activateWindow()
    large.preview.canvas.setFocus()
    qtbot.waitUntil(large.preview.canvas.hasFocus)
    qtbot.keyClick(large.preview.canvas, Key.Key_Space)
    assert not large.is_full
