"""Days of folders are shown as they were read, and can be changed by hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from jellygui.gui.days_box import DaysBox
from jellygui.gui.main_window import MainWindow
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS
from tests.gui.test_functions import choose
from tests.project.test_days import _PLACES, add, days


def test_a_day_is_typed_into_its_folder(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
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
        return [[box.model.data(box.model.index(row, column)) for column in range(4)]
                for row in range(3)]  # fmt: skip

    assert shown() == [
        ["north", "2", "2024-07-09 to 2024-07-10", "a name"],
        ["south", "1", "2024-07-12", "the camera"],
        ["other", "1", "Unknown", ""],
    ]

    def type_day(row: int, text: str) -> None:
        index = box.model.index(row, 2)
        qtbot.mouseClick(box.table.viewport(), Qt.MouseButton.LeftButton,
                         pos=box.table.visualRect(index).center())  # fmt: skip
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit)
        editor.selectAll()
        qtbot.keyClicks(editor, text)
        qtbot.keyClick(editor, Qt.Key.Key_Return)

    type_day(2, "some day")
    qtbot.waitUntil(lambda: "“some day” is no day" in box.said.text(), timeout=WAIT_MS)
    type_day(2, "1.8.2024")
    qtbot.waitUntil(lambda: shown()[2][2:] == ["2024-08-01", "a person"], timeout=WAIT_MS)
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
    page.by.setFocus()
    qtbot.keyClick(page.by, Qt.Key.Key_End)
    qtbot.keyClick(page.by, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.part_title == "Folder" and page.model.rowCount() == 2,
                    timeout=WAIT_MS)  # fmt: skip
    assert page.model.parts == [str(tmp_path / "9.7.2024"), str(tmp_path / "other")]
    assert page.model.data(page.model.index(0, 0)) == "9.7.2024"
