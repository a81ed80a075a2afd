"""Stations are typed in the window, or taken from a table that is looked at first."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from jellygui.domain.stations import Station
from jellygui.gui.main_window import MainWindow
from jellygui.gui.stations_box import StationsBox
from jellygui.jobs.counting import per_effort
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS
from tests.gui.test_functions import choose
from tests.project.test_days import add

_TABLE = """Station,Latitude,Longitude,Start,End,Effort,Unit,Tide
north,54.1,7.8,2024-07-09 10:00,2024-07-09 11:00,30,minutes,ebb
south,"54,2",7.9,2024-07-09 12:00,2024-07-09 13:00,30,minutes,ebb
east,54.3,7.9,sometime,,30,furlongs,ebb
"""


def opened(window: MainWindow, qtbot: QtBot, folder: Path) -> StationsBox:
    with Project(folder / "p.jelly") as project:
        add(project, folder, "north/P1.JPG", "north/P2.JPG", "other/P4.JPG")
    window.session.open(folder / "p.jelly")
    qtbot.waitUntil(lambda: window.pages is not None, timeout=WAIT_MS)
    photos = window.pages.photos
    qtbot.waitUntil(lambda: photos.model.rowCount() == 3, timeout=WAIT_MS)
    window.activateWindow()
    photos.grid.setFocus()
    qtbot.keyClick(photos.grid, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: len(photos.selected_ids()) == 1, timeout=WAIT_MS)
    choose(window, "Stations …")
    (box,) = window.findChildren(StationsBox)
    qtbot.waitUntil(lambda: "station, 3:" in box.nowhere.text(), timeout=WAIT_MS)
    return box


def shown(box: StationsBox) -> list[list[str]]:
    columns = box.model.columnCount()
    return [[box.model.data(box.model.index(row, column)) for column in range(columns)]
            for row in range(box.model.rowCount())]  # fmt: skip


def type_in(qtbot: QtBot, box: StationsBox, row: int, column: int, text: str) -> None:
    index = box.model.index(row, column)
    qtbot.mouseClick(box.table.viewport(), Qt.MouseButton.LeftButton,
                     pos=box.table.visualRect(index).center())  # fmt: skip
    if not isinstance(QApplication.focusWidget(), QLineEdit):  # it was the current one before
        qtbot.keyClick(box.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_a_station_is_typed_and_photographs_are_put_there_by_hand(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    box = opened(window, qtbot, tmp_path)
    assert shown(box) == [["+ station", *[""] * 9]]
    type_in(qtbot, box, 0, 0, "North")
    qtbot.waitUntil(lambda: len(shown(box)) == 2 and shown(box)[0][-1] == "2", timeout=WAIT_MS)
    type_in(qtbot, box, 0, 1, "54,1")
    qtbot.waitUntil(lambda: "has a comma" in box.said.text(), timeout=WAIT_MS)
    type_in(qtbot, box, 0, 3, "12.5")
    qtbot.waitUntil(lambda: shown(box)[0][3] == "12.5", timeout=WAIT_MS)
    type_in(qtbot, box, 0, 5, "9.7.2024 10:30")
    qtbot.waitUntil(lambda: shown(box)[0][5] == "2024-07-09 10:30", timeout=WAIT_MS)
    assert "without a station, 1: other (1)" in box.nowhere.text()
    box.table.setCurrentIndex(box.model.index(0, 9))
    qtbot.mouseClick(box.put, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(box)[0][-1] == "3", timeout=WAIT_MS)
    assert "Every photograph belongs" in box.nowhere.text()
    qtbot.mouseClick(box.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(box)[0][-1] == "2", timeout=WAIT_MS)
    box.table.setCurrentIndex(box.model.index(0, 9))
    qtbot.mouseClick(box.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(shown(box)) == 1, timeout=WAIT_MS)
    qtbot.keyClick(box, Qt.Key.Key_Escape)


def test_a_table_is_looked_at_before_it_is_taken(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = opened(window, qtbot, tmp_path)
    (tmp_path / "t.csv").write_text(_TABLE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName",
                        lambda *_: (str(tmp_path / "t.csv"), ""))  # fmt: skip
    qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: hasattr(box, "preview"), timeout=WAIT_MS)
    preview = box.preview
    columns = [preview.columns.item(n).text() for n in range(preview.columns.count())]
    assert columns[0] == "Station: Name"
    assert columns[-1] == "Tide: a column of its own"
    faults = [preview.faults.item(n).text() for n in range(preview.faults.count())]
    assert [fault[:6] for fault in faults] == ["Row 3:", "Row 4:", "Row 4:"]
    assert box.model.stations == []
    assert preview.take.text() == "&Take stations (1)"
    qtbot.mouseClick(preview.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(box)[0][0] == "north", timeout=WAIT_MS)
    assert shown(box)[0] == ["north", "54.1", "7.8", "", "", "2024-07-09 10:00",
                             "2024-07-09 11:00", "30", "minutes", "2"]  # fmt: skip
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    window.show_page("counts")
    page = window.pages.counts
    page.by.setFocus()
    for _ in range(3):
        qtbot.keyClick(page.by, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.model.part_title == "Station", timeout=WAIT_MS)
    assert set(page.model.parts) == {"", "north"}


def test_counts_by_station_say_what_there_is_per_effort(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        add(project, tmp_path, *(f"S{n}/P{n}.JPG" for n in range(6)))
        project.stations.put([Station(name=f"S{n}", effort=2, unit="hauls") for n in range(6)])
        project.species.add("moon jelly")
        project.labels.label_files([1, 2, 3], "moon_jelly")
        project.labels.label_files([4, 5, 6], "none_of_these")
    window.session.open(tmp_path / "p.jelly")
    qtbot.waitUntil(lambda: window.pages is not None, timeout=WAIT_MS)
    window.show_page("counts")
    page = window.pages.counts
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=WAIT_MS)
    assert not page.effort.isVisible()
    page.by.setFocus()
    for _ in range(3):
        qtbot.keyClick(page.by, Qt.Key.Key_Down)
    qtbot.waitUntil(page.effort.isVisible, timeout=WAIT_MS)
    (found,) = [a for a in per_effort(window.session.project) if a.photographs]
    assert found.value == 0.25
    assert f"Moon jelly 0.25 ({found.low:.3g} to {found.high:.3g}) per haul" in page.effort.text()
