"""The Counts page says how many photographs there are, and what it costs to know it better."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from jellygui.gui.counts_model import CountsColumn
from jellygui.gui.main_window import MainWindow
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS
from tests.support.surveyed import BLUE, MOON, checked_survey


def test_how_many_there_are_and_what_a_wished_width_costs(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    place = tmp_path / "p.jelly"
    checked_survey(place)
    with Project(place, read_only=True) as project:
        found = project.estimates.of()
        widest = max(e.half_width for e in found.values())
        five = project.estimates.cost(5).answers  # type: ignore[union-attr]
    window.session.open(place)
    qtbot.waitUntil(lambda: window.pages is not None, timeout=WAIT_MS)
    window.show_page("counts")
    page = window.pages.counts
    qtbot.waitUntil(lambda: page.model.rowCount() > 0 and page.check.half_width.isVisible())
    column = page.model.columnCount() - 1
    title = page.model.headerData(column, Qt.Orientation.Horizontal)
    assert title == "There are (95 %)"
    cells = {row.label: page.model.cell(row, CountsColumn.ESTIMATE) for row in page.model.rows}
    for label in (MOON, BLUE):
        value, low, high = (
            round(n) for n in (found[label].value, found[label].low, found[label].high)
        )
        assert cells[label] == f"{value} ({low} to {high})"
        assert low < value < high
    assert cells["unreadable"] == cells["copies"] == ""
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    assert cells[MOON] in QGuiApplication.clipboard().text()

    def said() -> str:
        return " ".join(part.text() for part in page.check.cost)

    assert f"Least certain: ± {round(widest)} photographs" in said()
    assert page.check.half_width.value() == max(1, round(widest / 2))
    before = int(re.search(r"about (\d+) more", said())[1])  # type: ignore[index]
    assert before > 0
    page.check.half_width.setFocus()
    page.check.half_width.selectAll()
    qtbot.keyClicks(page.check.half_width, "5")
    qtbot.keyClick(page.check.half_width, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: f"about {five} more" in said(), timeout=WAIT_MS)
    page.check.half_width.selectAll()
    qtbot.keyClicks(page.check.half_width, "500")
    qtbot.keyClick(page.check.half_width, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "nothing more" in said(), timeout=WAIT_MS)
    # Nothing was checked, and nothing is said.
    window.session.open(tmp_path / "empty.jelly", create=True)
    qtbot.waitUntil(lambda: not page.check.half_width.isVisible(), timeout=WAIT_MS)
