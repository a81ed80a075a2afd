"""Days of folders are shown as they were read, and can be changed by hand."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from jellygui.gui.days_box import DaysBox
from jellygui.gui.main_window import MainWindow
from jellygui.project import Project
from jellygui.project.days import Days
from tests.gui.conftest import WAIT_MS
from tests.gui.test_functions import choose
from tests.project.test_days import _PLACES, add, days
from tests.support.waiting import held


def type_in(qtbot: QtBot, box: DaysBox, row: int, text: str) -> None:
    index = box.model.index(row, 2)
    qtbot.mouseClick(
        box.table.viewport(), Qt.MouseButton.LeftButton, pos=box.table.visualRect(index).center()
    )
    if not isinstance(QApplication.focusWidget(), QLineEdit):  # it was the current one before
        qtbot.keyClick(box.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClicks(editor, text)
    with qtbot.waitSignal(box.table.itemDelegate().closeEditor):
        qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_a_day_is_typed_into_its_folder(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, asked: list[str]
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        add(project, tmp_path, *_PLACES)
    window.session.open(tmp_path / "p.jelly")
    qtbot.waitUntil(lambda: window.pages is not None, timeout=WAIT_MS)
    window.show_page("counts")
    choose(window, "Days …")
    boxes = window.findChildren(DaysBox)
    assert len(boxes) == 1
    box = boxes[0]
    qtbot.waitUntil(lambda: box.model.rowCount() == 3, timeout=WAIT_MS)

    def shown() -> list[list[str]]:
        return [
            [box.model.data(box.model.index(row, column)) for column in range(4)]
            for row in range(3)
        ]

    assert shown() == [
        ["north", "2", "2024-07-09 to 2024-07-10", "a name"],
        ["south", "1", "2024-07-12", "the camera"],
        ["other", "1", "Unknown", ""],
    ]

    type_day = partial(type_in, qtbot, box)
    type_day(2, "31.2.2024")
    said = "“31.2.2024” is no day; write it as 2024-07-09 or 9.7.2024."
    assert box.faults.text() == said
    assert shown()[2][2] == "31.2.2024"
    index = box.model.index(2, 2)
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    asked.append("Go on typing")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.isVisible()
    assert asked == [said]
    type_day(2, "")
    assert shown()[2][2:] == ["Unknown", ""]  # as it was
    type_day(2, "1.8.2024")
    assert not box.faults.isVisible()
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert shown()[2][2:] == ["2024-08-01", "a person"]
    qtbot.waitUntil(box.is_idle, timeout=WAIT_MS)
    assert shown()[2][2:] == ["2024-08-01", "a person"]
    project = window.session.project
    assert project is not None
    assert days(project)[3] == ("2024-08-01", "person")
    box.table.selectRow(2)
    qtbot.mouseClick(box.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown()[2][2] == "Unknown", timeout=WAIT_MS)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    # The counts can be parted by the level between all and each.
    page = window.pages.counts
    assert page is not None
    qtbot.waitUntil(lambda: page.by.count() == 5, timeout=WAIT_MS)
    assert page.by.itemText(4) == "By folder, level 1 (2 folders)"
    page.by.setFocus()
    qtbot.keyClick(page.by, Qt.Key.Key_End)
    qtbot.keyClick(page.by, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: page.model.part_title == "Folder" and page.model.rowCount() == 2, timeout=WAIT_MS
    )
    assert page.model.parts == [str(tmp_path / "9.7.2024"), str(tmp_path / "other")]
    assert page.model.data(page.model.index(0, 0)) == "9.7.2024"
    # Of each folder all of its path below what they share is said.
    qtbot.keyClick(page.by, Qt.Key.Key_Up)
    qtbot.keyClick(page.by, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3, timeout=WAIT_MS)
    assert page.model.data(page.model.index(0, 0)) == "9.7.2024/north"
    # So does a chart, which there is as long as they are counted so.
    tabs = page.charts.tabs
    place = next(n for n in range(tabs.count()) if tabs.tabText(n) == "By folder")
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(place).center())
    qtbot.waitUntil(lambda: page.charts.parts.drawing is not None, timeout=WAIT_MS)
    page.by.setFocus()
    qtbot.keyClick(page.by, Qt.Key.Key_Home)
    assert not tabs.isTabVisible(place)
    assert tabs.currentIndex() == 0


def test_days_that_are_typed_fast_are_kept_and_counted(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        add(project, tmp_path, "a/P1.JPG", "a/20240710_P2.JPG", "b/P4.JPG")
    window.session.open(tmp_path / "p.jelly")
    qtbot.waitUntil(lambda: window.pages is not None, timeout=WAIT_MS)
    window.show_page("counts")
    page = window.pages.counts
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=WAIT_MS)
    page.by.setFocus()
    qtbot.keyClick(page.by, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: set(page.model.parts) == {"", "2024-07-10"}, timeout=WAIT_MS)
    choose(window, "Days …")
    (box,) = window.findChildren(DaysBox)
    qtbot.waitUntil(lambda: box.model.rowCount() == 2, timeout=WAIT_MS)
    assert box.model.index(0, 2).data() == "2024-07-10 (1 unknown)"
    with held(monkeypatch, Days, "say"):
        # All of a folder is of the day that some of it is of.
        type_in(qtbot, box, 0, "2024-07-10")
        assert box.model.index(0, 2).data() == "2024-07-10"
        type_in(qtbot, box, 1, "2024-08-01")
        type_in(qtbot, box, 1, "2024-08-02")
        type_in(qtbot, box, 1, "2024-08-01")
        assert [box.model.index(1, column).data() for column in (2, 3)] == [
            "2024-08-01",
            "a person",
        ]
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: set(page.model.parts) == {"2024-07-10", "2024-08-01"})
    qtbot.waitUntil(lambda: not window.findChildren(DaysBox), timeout=WAIT_MS)
