"""A folder with videos, dropped on the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from jellygui.gui.main_window import MainWindow
from jellygui.gui.videos_box import VideosBox
from jellygui.images import apart
from tests.gui.conftest import WAIT_MS, Drop, is_done
from tests.support.films import film


@pytest.fixture
def _decoders_ended() -> Iterator[None]:
    yield
    apart.end_all()


@pytest.mark.usefixtures("_decoders_ended")
def test_frames_of_a_video_are_asked_for_shown_and_labelled(
    window: MainWindow, drop: Drop, qtbot: QtBot, tmp_path: Path
) -> None:
    survey = tmp_path / "Anholt"
    film(survey / "film.mp4", 2, told={"creation_time": "2024-07-09T12:00:00.000000Z"})
    (survey / "broken.avi").write_bytes(b"RIFF\x24\0\0\0AVI LIST" + bytes(100))
    drop([survey])

    def asked() -> VideosBox | None:
        boxes = window.findChildren(VideosBox)
        return boxes[0] if boxes and boxes[0].isVisible() else None

    qtbot.waitUntil(lambda: asked() is not None, timeout=WAIT_MS)
    box = asked()
    assert box is not None
    assert box.words.text().startswith("2 videos were found.")
    assert box.every.value() == 1
    box.activateWindow()
    box.every.setFocus()
    qtbot.waitUntil(box.every.hasFocus, timeout=WAIT_MS)
    box.every.selectAll()
    QTest.keyClicks(box.every, "often")
    qtbot.keyClick(box.every, Qt.Key.Key_Tab)
    assert box.form.said.text() == "“often” is not a number; it stays at 1."
    high = box.every.sizeHint().height()
    qtbot.waitUntil(lambda: box.form.said.isVisible() and box.every.height() == high)
    assert box.rect().contains(box.take.mapTo(box, box.take.rect().bottomRight()))
    box.every.selectAll()
    QTest.keyClicks(box.every, "0.5")
    qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    assert window.pages is not None
    photos, side = window.pages.photos, window.pages.side

    def counts() -> dict[str, int]:
        return {entry.text: entry.count for entry in side.model.entries}

    qtbot.waitUntil(lambda: is_done(window) and counts().get("All") == 5, timeout=WAIT_MS)
    assert counts()["Unreadable"] == 1
    photos.grid.setFocus()
    names = lambda: [photos.model.index(n).data() for n in range(photos.model.rowCount())]  # noqa: E731
    frames = [f"film.mp4 {time}" for time in ("0:00", "0:00.5", "0:01", "0:01.5")]
    qtbot.waitUntil(lambda: names() == ["broken.avi", *frames], timeout=WAIT_MS)
    window.activateWindow()  # the box was in front
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    at = photos.grid.visualRect(photos.model.index(3)).center()
    qtbot.mouseClick(photos.grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.keyClick(photos.grid, Qt.Key.Key_1)

    def is_labelled() -> bool:
        row = photos.model.row_for(int(photos.model.ids[3]))
        return row is not None and row.annotation is not None

    qtbot.waitUntil(is_labelled, timeout=WAIT_MS)
    photos.grid.go_to(3)
    qtbot.keyClick(photos.grid, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: photos.preview.canvas.image is not None, timeout=WAIT_MS)

    def said() -> list[str]:
        return [label.text() for label in photos.preview.findChildren(QLabel)]

    qtbot.waitUntil(lambda: "0:01" in said(), timeout=WAIT_MS)
    assert {"film.mp4", "2024-07-09 12:00:01"} <= set(said())
