"""How the table of counts shows its cells, and how wide it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jellygui.domain.counts import CountRow
from jellygui.domain.estimates import Estimate
from jellygui.gui.counts_model import CountsColumn, CountsModel, CountsTable, widest
from jellygui.gui.main_window import MainWindow
from jellygui.gui.photos.label_names import LabelNames, NamedSpecies
from jellygui.gui.theme import tabular
from jellygui.project import Project
from tests.project.test_days import add


def _row(number: int) -> CountRow:
    return CountRow(
        label="moon jellyfish",
        common_name="moon jellyfish",
        files=number,
        photographs=number,
        sightings=number * 7,
        individuals=number**3 if number % 2 else None,
        confirmed=number // 3,
        max_n=number**2 if number % 5 else None,
        mean_confidence=number / 200,
        # The widest of all is not that of the highest: where all is known there is no interval.
        estimate=Estimate(
            value=number, low=number if number > 120 else 1, high=number, known=number
        ),
    )


def test_scientific_names_are_in_italics_and_nothing_else(qtbot: QtBot) -> None:
    table, model = CountsTable(), CountsModel()
    qtbot.addWidget(table)
    table.setModel(model)
    called = {"moon": ("Aurelia aurita", ""), "salp": ("Salpa", "Genus"), "any": ("Hydrozoa", "")}
    rows = [replace(_row(1), label=key, scientific_name=name) for key, (name, _) in called.items()]
    names = LabelNames([NamedSpecies(key=key, name=key, rank=called[key][1]) for key in called])
    model.show([("", row) for row in rows], names, widest=widest(rows))
    italic = {
        (row, column)
        for row in range(3)
        for column in range(model.columnCount())
        if (font := model.index(row, column).data(Qt.ItemDataRole.FontRole)) and font.italic()
    }
    assert italic == {(0, CountsColumn.SCIENTIFIC), (1, CountsColumn.SCIENTIFIC)}


def test_a_column_is_as_wide_as_its_widest_cell_wherever_that_is(qtbot: QtBot) -> None:
    rows = [*map(_row, range(200)), _row(3)]
    table, model = CountsTable(), CountsModel()
    qtbot.addWidget(table)
    table.setModel(model)
    table.setFont(tabular(table.font()))
    for part_title in ("", "Day"):
        model.show(
            [("2024-07-09", row) for row in rows],
            LabelNames(),
            widest=widest(rows),
            part_title=part_title,
        )
        for column in list(CountsColumn)[CountsColumn.PHOTOGRAPHS :]:
            place = model.place(column)
            table.resizeColumnToContents(place)
            needed = [
                table.sizeHintForIndex(model.index(n, place)).width() for n in range(len(rows))
            ]
            assert table.sizeHintForColumn(place) == max(needed) > min(needed)
            assert table.columnWidth(place) >= max(needed)
    model.show([], LabelNames(), widest=widest([]))
    assert table.sizeHintForColumn(CountsColumn.PHOTOGRAPHS) == 0


def test_a_high_window_shows_every_row_and_a_low_one_keeps_the_bars(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        add(project, tmp_path, "north/P1.JPG")
    window.session.open(tmp_path / "p.jelly")
    pages = window.build_pages()
    qtbot.waitUntil(lambda: pages.photos.model.rowCount() == 1)
    window.resize(1600, 1040)
    window.show_page("counts")
    page = pages.counts
    assert page is not None
    qtbot.waitUntil(lambda: page.model.rowCount() > 8)
    scroll = page.table.verticalScrollBar()
    qtbot.waitUntil(lambda: scroll.maximum() == 0)
    window.resize(1600, 760)
    qtbot.waitUntil(lambda: scroll.maximum() > 0)
    assert page.charts.height() >= page.charts.minimumHeight() > 0
