"""How the columns of a table share its room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from jellygui.gui.elided import elide
from jellygui.gui.table_room import share_room

NAME, NUMBER = "Middelfart", "2024-07-09 08:30"


@pytest.fixture
def table(qtbot: QtBot) -> QTableWidget:
    table = QTableWidget(1, 4)
    qtbot.addWidget(table)
    elide(table)
    share_room(table)
    for column, text in enumerate((NAME, NUMBER, NUMBER, NUMBER)):
        table.setItem(0, column, QTableWidgetItem(text))
    table.show()
    return table


def widths(table: QTableWidget) -> list[int]:
    return [table.columnWidth(column) for column in range(table.columnCount())]


def fits(table: QTableWidget) -> bool:
    return sum(widths(table)) == table.viewport().width()


def test_a_column_has_what_the_others_leave_and_never_less_than_it_needs(
    qtbot: QtBot, table: QTableWidget
) -> None:
    table.resize(900, 200)
    qtbot.waitUntil(lambda: fits(table) and table.columnWidth(0) > 300)
    needed = table.sizeHintForColumn(0)
    others = sum(widths(table)[1:])
    table.resize(others + needed // 2, 200)
    qtbot.waitUntil(lambda: widths(table) == [needed, *widths(table)[1:]])
    assert table.horizontalScrollBar().maximum() > 0
    table.resize(900, 200)
    qtbot.waitUntil(lambda: fits(table) and table.columnWidth(0) > 300)


def test_it_needs_more_when_more_is_written_there_but_no_endless_name_has_it_all(
    qtbot: QtBot, table: QTableWidget
) -> None:
    table.resize(300, 200)
    qtbot.waitUntil(lambda: table.columnWidth(0) == table.sizeHintForColumn(0))
    before = table.columnWidth(0)
    table.setItem(0, 0, QTableWidgetItem(NAME + "x"))
    qtbot.waitUntil(lambda: table.columnWidth(0) == table.sizeHintForColumn(0) > before)
    table.setItem(0, 0, QTableWidgetItem(100 * NAME))
    qtbot.waitUntil(lambda: table.columnWidth(0) > before + 20)
    assert table.columnWidth(0) < 300 < table.sizeHintForColumn(0)


def test_when_the_others_need_more_it_keeps_what_it_needs(
    qtbot: QtBot, table: QTableWidget
) -> None:
    needed = table.sizeHintForColumn(0)
    table.resize(sum(table.sizeHintForColumn(n) for n in range(4)) + 40, 200)
    qtbot.waitUntil(lambda: fits(table))
    table.setItem(0, 3, QTableWidgetItem(3 * NUMBER))
    qtbot.waitUntil(lambda: table.columnWidth(0) == needed)


def test_several_share_and_the_one_that_needs_more_has_more(qtbot: QtBot) -> None:
    table = QTableWidget(1, 3)
    qtbot.addWidget(table)
    share_room(table, lambda column: column < 2)
    for column, text in enumerate((NAME, "Wissenschaftlicher", NUMBER)):
        table.setItem(0, column, QTableWidgetItem(text))
    table.show()
    needed = [table.sizeHintForColumn(column) for column in range(3)]
    assert needed[0] < needed[1] - 20
    beside = table.width() - table.viewport().width()
    table.resize(sum(needed) + 10 + beside, 200)  # halves would be too little for the second
    qtbot.waitUntil(lambda: table.columnWidth(1) >= needed[1])
    assert table.columnWidth(0) >= needed[0]
    assert sum(widths(table)) <= table.viewport().width()
    table.resize(900, 200)
    qtbot.waitUntil(lambda: fits(table) and abs(table.columnWidth(0) - table.columnWidth(1)) <= 1)
