"""A camera's clock is corrected in the window, after it was seen on photographs."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jellygui.errors import JellyError
from jellygui.gui.clocks_box import ClocksBox
from jellygui.gui.main_window import MainWindow
from jellygui.project import Project
from jellygui.project.clocks import Clocks
from tests.gui.conftest import WAIT_MS, project_of
from tests.gui.test_functions import choose
from tests.support.hostile_names import NAMES
from tests.support.projects import photo, read_in
from tests.support.said_on_screen import everything, wrong

LEFT = Qt.MouseButton.LeftButton
_BEGIN = datetime(2024, 7, 9, 23, 30)


def test_an_offset_is_seen_set_and_taken_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.menus.by_itself.trigger()
    with Project(tmp_path / "p.jelly") as project:
        shots = [
            photo(n, taken_at=_BEGIN + timedelta(minutes=n), camera="TG-6", serial="7")
            for n in range(20)
        ]
        read_in(project, tmp_path, *shots, photo(20, taken_at=_BEGIN, camera=NAMES[0]))
    window.session.open(tmp_path / "p.jelly")
    qtbot.waitUntil(lambda: window.pages is not None and window.session.project is not None)
    choose(window, "Camera clocks …")
    (box,) = window.findChildren(ClocksBox)
    qtbot.waitUntil(lambda: box.camera.count() == 2, timeout=WAIT_MS)
    box.camera.setFocus()
    qtbot.keyClick(box.camera, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: box.examples.rowCount() == 5, timeout=WAIT_MS)

    def column(table: object, number: int) -> list[str]:
        return [table.item(row, number).text() for row in range(table.rowCount())]

    assert box.camera.currentText() == "TG-6 no. 7, 20 photographs"
    assert box.camera.itemText(0).endswith(", 1 photograph")
    assert not box.clocks.isVisible()  # nothing is set yet
    assert column(box.examples, 0)[0] == "0.jpg"
    assert not box.correct.isEnabled()
    qtbot.keyClicks(box.offset, "soon")
    assert "“soon” is no span of time" in box.faults.text()
    box.offset.clear()
    qtbot.keyClicks(box.offset, "+1 h 12 min")
    assert column(box.examples, 1)[0] == column(box.examples, 2)[0] == "2024-07-09 23:30:00"
    assert column(box.examples, 3)[0] == "2024-07-10 00:42:00"
    qtbot.keyClicks(box.began, "2025-01-01 00:00")
    assert "No photograph of this camera lies in that span" in box.faults.text()
    assert not box.correct.isEnabled()
    box.began.clear()
    qtbot.keyClicks(box.began, "9.7.2024 23:40")
    assert column(box.examples, 0)[0] == "10.jpg"
    qtbot.keyClicks(box.ended, "9.7.2024")  # all of that day
    qtbot.keyClicks(box.note, "card 2")
    qtbot.mouseClick(box.correct, LEFT)
    qtbot.waitUntil(lambda: box.clocks.rowCount() == 1, timeout=WAIT_MS)
    assert [box.clocks.item(0, n).text() for n in range(5)] == [
        "TG-6 no. 7",
        "+1 h 12 min",
        "2024-07-09 23:40:00",
        "2024-07-09 23:59:59",
        "card 2",
    ]
    assert box.clocks.isVisible()
    assert column(box.examples, 2)[-1] == "2024-07-10 01:01:00"
    found = project_of(window)
    row = lambda: found.browsing.photo_rows([11])[0].taken_at  # noqa: E731
    assert row() == datetime(2024, 7, 10, 0, 52)
    assert box.said.text() == "+1 h 12 min added to the clock of TG-6 no. 7."
    qtbot.mouseClick(box.undo, LEFT)
    qtbot.waitUntil(lambda: box.clocks.rowCount() == 0, timeout=WAIT_MS)
    assert row() == datetime(2024, 7, 9, 23, 40)
    undo = window.pages.photos.correcting
    undo.redo()
    qtbot.waitUntil(lambda: box.clocks.rowCount() == 1, timeout=WAIT_MS)
    assert row() == datetime(2024, 7, 10, 0, 52)
    box.grab()
    assert [(said, why) for said in everything() if (why := wrong(said))] == []
    place = box.clocks.visualItemRect(box.clocks.item(0, 0)).center()
    qtbot.mouseClick(box.clocks.viewport(), LEFT, pos=place)
    qtbot.mouseClick(box.remove, LEFT)
    qtbot.waitUntil(lambda: box.clocks.rowCount() == 0, timeout=WAIT_MS)
    assert row() == datetime(2024, 7, 9, 23, 40)
    heard: list[tuple[str, str]] = []
    undo.told.connect(lambda *said: heard.append(said))
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    # Ctrl+Z takes it back on the photographs too.
    grid = window.pages.photos.grid
    window.activateWindow()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    qtbot.keyClick(grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: row() == datetime(2024, 7, 10, 0, 52), timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: heard[-1] == ("Taken back: Corrections of clocks taken back: 1.", "redo")
    )


def opened(window: MainWindow, qtbot: QtBot, place: Path) -> ClocksBox:
    window.menus.by_itself.trigger()
    window.session.open(place)
    qtbot.waitUntil(lambda: window.pages is not None and window.session.project is not None)
    choose(window, "Camera clocks …")
    (box,) = window.findChildren(ClocksBox)
    qtbot.waitUntil(box.is_idle, timeout=WAIT_MS)
    return box


def test_what_cannot_be_set_is_said_and_stays_typed_and_is_asked_about(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    asked: list[str],
) -> None:
    def fail(*_: object) -> None:
        raise JellyError("The disk is full.", hint="Make room.")

    with Project(tmp_path / "p.jelly") as project:
        read_in(project, tmp_path, photo(0, taken_at=_BEGIN, camera="TG-6"))
    box = opened(window, qtbot, tmp_path / "p.jelly")
    qtbot.keyClicks(box.offset, "+1 h")
    qtbot.keyClicks(box.note, "card 2")
    with monkeypatch.context() as patch:
        patch.setattr(Clocks, "put", fail)
        qtbot.mouseClick(box.correct, LEFT)
        assert not box.correct.isEnabled()  # twice is once
        qtbot.waitUntil(lambda: box.is_idle() and box.correct.isEnabled(), timeout=WAIT_MS)
    assert box.said.text() == "The disk is full. Make room."
    assert (box.offset.text(), box.note.text()) == ("+1 h", "card 2")
    asked.append("Go on typing")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert asked == ["“+1 h” is not added to the clock: press “Correct the clock” for that."]
    assert box.isVisible()
    qtbot.mouseClick(box.correct, LEFT)
    qtbot.waitUntil(lambda: box.clocks.rowCount() == 1, timeout=WAIT_MS)
    assert box.said.text() == "+1 h added to the clock of TG-6."
    assert (box.offset.text(), box.note.text()) == ("", "")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(ClocksBox), timeout=WAIT_MS)


def test_that_no_photograph_tells_a_time_stays_said(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        read_in(project, tmp_path, photo(0))
    box = opened(window, qtbot, tmp_path / "p.jelly")
    assert box.said.text() == "No photograph here tells a time."
    qtbot.keyClick(box, Qt.Key.Key_Escape)
