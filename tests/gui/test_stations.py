"""Stations are typed in the window, or taken from a table that is looked at first."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Timer

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from jellygui.domain.stations import Station, read_stations
from jellygui.errors import JellyError
from jellygui.gui.counts_model import CountsColumn
from jellygui.gui.main_window import MainWindow
from jellygui.gui.stations_box import StationsBox, StationsPreview
from jellygui.jobs.counting import per_effort
from jellygui.project import Project
from jellygui.project.stations import Stations
from tests.gui.conftest import WAIT_MS, project_of, said_so_far
from tests.gui.test_functions import choose
from tests.project.test_days import add
from tests.support.waiting import held

NAME, LAT, LON, DEPTH, GEAR, START, END, EFFORT, UNIT = range(9)
_TABLE = """Station,Latitude,Longitude,Start,End,Effort,Unit,Tide,Tide
north,54.1,7.8,2024-07-09 10:00,2024-07-09 11:00,30,minutes,ebb,x
south,"54,2",7.9,2024-07-09 12:00,2024-07-09 13:00,30,minutes,ebb,x
east,54.3,7.9,sometime,,30,furlongs,ebb,x
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
    return [
        [box.model.data(box.model.index(row, column)) for column in range(columns)]
        for row in range(box.model.rowCount())
    ]


def begin(qtbot: QtBot, box: StationsBox, row: int, column: int) -> QLineEdit:
    """Click a cell, and type over what it holds."""
    index = box.model.index(row, column)
    qtbot.mouseClick(
        box.table.viewport(), Qt.MouseButton.LeftButton, pos=box.table.visualRect(index).center()
    )
    if not isinstance(QApplication.focusWidget(), QLineEdit):  # it was the current one before
        qtbot.keyClick(box.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    return editor


def type_in(qtbot: QtBot, box: StationsBox, row: int, column: int, text: str) -> None:
    editor = begin(qtbot, box, row, column)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClicks(editor, text)
    with qtbot.waitSignal(box.table.itemDelegate().closeEditor):
        qtbot.keyClick(editor, Qt.Key.Key_Return)


def kept(window: MainWindow, qtbot: QtBot) -> list[Station]:
    """What the project has when all is written."""
    (box,) = window.findChildren(StationsBox)
    qtbot.waitUntil(box.is_idle, timeout=WAIT_MS)
    return project_of(window).stations.all()


def test_a_station_is_typed_and_photographs_are_put_there_by_hand(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    box = opened(window, qtbot, tmp_path)
    assert shown(box) == [["+ station", *[""] * 9]]
    type_in(qtbot, box, 0, 0, "North")
    qtbot.waitUntil(lambda: len(shown(box)) == 2 and shown(box)[0][-1] == "2", timeout=WAIT_MS)
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


def test_a_position_and_an_effort_are_typed_and_cleared_cell_by_cell(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    box = opened(window, qtbot, tmp_path)
    type_in(qtbot, box, 0, NAME, "North")
    steps = [
        (LAT, "54.1", "it has a latitude, but not the other coordinate", Station(name="North")),
        (LON, "7.8", "", north := Station(name="North", latitude=54.1, longitude=7.8)),
        (EFFORT, "30", "its effort has no unit", north),
        (UNIT, "min", "", whole := replace(north, effort=30.0, unit="minutes")),
        (UNIT, "", "its effort has no unit", whole),
        (EFFORT, "", "", north),
        (LAT, "", "it has a longitude, but not the other coordinate", north),
        (LAT, "54.1", "", north),  # as it was
        (LON, "", "it has a latitude, but not the other coordinate", north),
        (LAT, "", "", Station(name="North")),
        (UNIT, "Hauls", "", Station(name="North", unit="hauls")),
    ]
    for column, text, why, station in steps:
        type_in(qtbot, box, 0, column, text)
        if why:
            assert box.faults.text() == f"Not taken as yet. “North”: {why}."
            assert shown(box)[0][column] == text
            assert shown(box)[0][-1] == "not taken"
            name = box.model.index(0, 0)
            assert not name.data(Qt.ItemDataRole.DecorationRole).isNull()
            assert name.data(Qt.ItemDataRole.ToolTipRole) == why
        else:
            assert not box.faults.isVisible()
        assert kept(window, qtbot) == [station]
    assert shown(box)[0] == ["North", *[""] * 7, "hauls", "2"]
    qtbot.keyClick(box, Qt.Key.Key_Escape)


def test_wrong_words_stay_where_they_are_and_are_said(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, asked: list[str]
) -> None:
    box = opened(window, qtbot, tmp_path)
    project_of(window).stations.put(
        [Station(name=f"S{n}", latitude=54.0, longitude=7.0 + n / 10) for n in range(3)]
    )
    type_in(qtbot, box, 0, NAME, "Moen")
    qtbot.waitUntil(lambda: len(box.model.rows) == 4, timeout=WAIT_MS)
    for column, text, why in (
        (LAT, "54,1", "its latitude “54,1” has a comma; write it with a point: “54.1”"),
        (START, "31.2.2024", "its start “31.2.2024” is no date and time"),
        (UNIT, "ells", "“ells” is no unit of effort"),
        (EFFORT, "many", "its effort “many” is no number"),
    ):
        type_in(qtbot, box, 0, column, text)
        assert why in box.faults.text()
        assert shown(box)[0][column] == text
    for column in (LAT, START, UNIT, EFFORT):
        type_in(qtbot, box, 0, column, "")
    assert not box.faults.isVisible()
    type_in(qtbot, box, 0, LON, "54")  # swapped: it lies where nothing else does
    type_in(qtbot, box, 0, LAT, "7.05")
    assert "latitude and longitude seem to be swapped" in box.faults.text()
    type_in(qtbot, box, 4, NAME, " MOEN")
    assert "“MOEN”: another station is called so" in box.faults.text()
    assert shown(box)[4][-1] == "not taken"
    type_in(qtbot, box, 0, NAME, "East")
    type_in(qtbot, box, 0, LON, "7.05")
    type_in(qtbot, box, 0, LAT, "54")
    assert not box.faults.isVisible()  # both are whole now
    east = Station(name="East", latitude=54, longitude=7.05)
    assert {station.name: station for station in kept(window, qtbot)}.keys() == {
        "S0",
        "S1",
        "S2",
        "East",
        "MOEN",
    }
    assert east in kept(window, qtbot)
    type_in(qtbot, box, 5, GEAR, "pole")  # and no name
    assert "Row 6: it has no name" in box.faults.text()
    for close in (box.close, window.close):
        asked.append("Go on typing")
        assert not close()
        assert box.isVisible()
        assert window.isVisible()
    type_in(qtbot, box, 5, GEAR, "")
    assert len(box.model.rows) == 5
    type_in(qtbot, box, 5, GEAR, "pole")
    asked.append("Close without it")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(StationsBox), timeout=WAIT_MS)
    assert asked == ["Row 6: it has no name"] * 3


def test_who_types_fast_loses_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = opened(window, qtbot, tmp_path)
    with held(monkeypatch, Stations, "correct"):
        type_in(qtbot, box, 0, NAME, "A")
        begin(qtbot, box, 0, LAT)
        for text in ("54.1", "7.8", "3", "pole"):
            qtbot.keyClicks(QApplication.focusWidget(), text)
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClicks(QApplication.focusWidget(), "9.7.")
    qtbot.waitUntil(box.is_idle, timeout=WAIT_MS)
    assert box.model.rows[0].station is not None
    qtbot.keyClicks(QApplication.focusWidget(), "2024")  # what stands in an open cell stays
    with qtbot.waitSignal(box.table.itemDelegate().closeEditor):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    whole = Station(
        name="A", latitude=54.1, longitude=7.8, depth_m=3.0, gear="pole", began=datetime(2024, 7, 9)
    )
    assert kept(window, qtbot) == [whole]
    qtbot.keyClick(box, Qt.Key.Key_Escape)


def test_what_is_typed_before_the_box_or_the_window_closes_is_kept_and_counted(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = opened(window, qtbot, tmp_path)
    window.show_page("counts")
    page = window.pages.counts
    page.by.setFocus()
    for _ in range(3):
        qtbot.keyClick(page.by, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.model.parts[:1] == [""], timeout=WAIT_MS)
    with held(monkeypatch, Stations, "correct"):
        type_in(qtbot, box, 0, NAME, "north")
        begin(qtbot, box, 1, NAME)
        qtbot.keyClicks(QApplication.focusWidget(), "other")
        box.close()  # by its frame: the last cell is still open
        assert not box.isVisible()
    qtbot.waitUntil(lambda: set(page.model.parts) == {"north", "other"}, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.findChildren(StationsBox), timeout=WAIT_MS)
    choose(window, "Stations …")
    (box,) = window.findChildren(StationsBox)
    qtbot.waitUntil(lambda: len(box.model.rows) == 2, timeout=WAIT_MS)
    with held(monkeypatch, Stations, "correct") as go:
        type_in(qtbot, box, 0, GEAR, "pole")
        Timer(0.2, go.set).start()
        window.close()
    with Project(tmp_path / "p.jelly") as project:
        assert [station.gear for station in project.stations.all()] == ["pole", ""]


def test_what_cannot_be_kept_is_said_in_the_box_or_where_it_was(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise JellyError("The disk is full.", hint="Make room.")

    box = opened(window, qtbot, tmp_path)
    monkeypatch.setattr(Stations, "correct", fail)
    type_in(qtbot, box, 0, NAME, "A")
    qtbot.waitUntil(lambda: box.said.text() == "The disk is full. Make room.", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: box.is_idle() and box.model.rows == [], timeout=WAIT_MS)
    assert not any("The disk is full." in said for said in said_so_far(window))
    with held(monkeypatch, Stations, "correct"):
        type_in(qtbot, box, 0, NAME, "B")
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(
        lambda: any("The disk is full." in said for said in said_so_far(window)), timeout=WAIT_MS
    )
    qtbot.waitUntil(lambda: not window.findChildren(StationsBox), timeout=WAIT_MS)


def test_counts_call_a_station_by_all_of_its_name(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        add(project, tmp_path, "a/P1.JPG", "b/P2.JPG")
        project.stations.put([Station(name="HE645/12"), Station(name="HE645/7/")])
        project.stations.put_files([1], "HE645/12")
        project.stations.put_files([2], "HE645/7/")
    window.session.open(tmp_path / "p.jelly")
    qtbot.waitUntil(lambda: window.pages is not None, timeout=WAIT_MS)
    window.show_page("counts")
    page = window.pages.counts
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=WAIT_MS)
    page.by.setFocus()
    for _ in range(3):
        qtbot.keyClick(page.by, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.model.part_title == "Station", timeout=WAIT_MS)
    names = [page.model.index(row, 0).data() for row in range(page.model.rowCount())]
    assert names == ["HE645/7/", "HE645/12"]


def test_a_table_is_looked_at_before_it_is_taken(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = opened(window, qtbot, tmp_path)
    (tmp_path / "t.csv").write_text(_TABLE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "t.csv"), ""))
    qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: hasattr(box, "preview"), timeout=WAIT_MS)
    preview = box.preview
    columns = [preview.columns.item(n).text() for n in range(preview.columns.count())]
    assert columns[0] == "Station: Name"
    assert columns[-2:] == [
        "Tide: a column of its own",
        "Tide: left out, since another column is called so",
    ]
    faults = [preview.faults.item(n).text() for n in range(preview.faults.count())]
    assert [fault[:6] for fault in faults] == ["Row 3:", "Row 4:", "Row 4:"]
    assert box.model.rows == []
    assert preview.words.text() == (
        "New stations: 1. There already: 0; of these, what the table has a column for will be as "
        "in the table."
    )
    assert preview.take.text() == "&Take stations (1)"
    qtbot.mouseClick(preview.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(box)[0][0] == "north", timeout=WAIT_MS)
    assert shown(box)[0] == [
        "north",
        "54.1",
        "7.8",
        "",
        "",
        "2024-07-09 10:00",
        "2024-07-09 11:00",
        "30",
        "minutes",
        "2",
    ]
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    window.show_page("counts")
    page = window.pages.counts
    page.by.setFocus()
    for _ in range(3):
        qtbot.keyClick(page.by, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.model.part_title == "Station", timeout=WAIT_MS)
    assert set(page.model.parts) == {"", "north"}


def test_of_many_faults_the_first_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    read = read_stations(("Name", "Lat"), [[f"S{n}", "9"] for n in range(1500)])
    preview = StationsPreview(read, set(), window)
    assert preview.faults.count() == 201
    assert preview.faults.item(200).text() == "and 1,300 more"
    assert not preview.take.isEnabled()
    preview.close()


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
    found, *_ = [a for a in per_effort(window.session.project) if a.number]
    assert found.value == 0.25
    assert f"Moon jelly 0.25 ({found.low:.3g} to {found.high:.3g}) per haul" in page.effort.text()
    # Where somebody has counted animals, they are told too, and so is MaxN of each station.
    numbers = [page.measure.itemText(n) for n in range(page.measure.count())]
    assert numbers == ["Photographs per effort", "Sightings per effort"]
    column = page.model.place(CountsColumn.MAX_N)
    assert page.table.isColumnHidden(column)
    project = project_of(window)
    window.pages.photos.correcting.changed.emit(project.labels.count_individuals([1, 2, 3], 4))
    qtbot.waitUntil(lambda: page.measure.count() == 4, timeout=WAIT_MS)
    page.measure.setFocus()
    qtbot.keyClick(page.measure, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "Moon jelly 1 (" in page.effort.text(), timeout=WAIT_MS)
    assert page.measure.currentText() == "MaxN per effort"
    assert not page.table.isColumnHidden(column)
    assert page.model.headerData(column, Qt.Orientation.Horizontal) == "MaxN"
    parts = dict(zip(page.model.parts, page.model.rows, strict=True))
    assert page.model.cell(parts["S1"], CountsColumn.MAX_N) == "4"
    assert page.model.cell(parts["S4"], CountsColumn.MAX_N) == ""


def test_a_box_that_opens_types_into_no_cell(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first = opened(window, qtbot, tmp_path)
    type_in(qtbot, first, 0, 0, "Fænø")
    qtbot.waitUntil(first.is_idle, timeout=WAIT_MS)
    first.close()
    choose(window, "Stations …")
    box = window.findChildren(StationsBox)[-1]
    qtbot.waitUntil(lambda: box.is_idle() and box.table.model().rowCount() == 2)
    box.table.setFocus()
    QApplication.processEvents()
    assert box.table.state() is QAbstractItemView.State.NoState
    box.close()
