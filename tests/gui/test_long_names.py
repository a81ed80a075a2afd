"""Names that are longer than any page: species, folders, models, cameras, projects and runs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.domain.counts import CountRow
from jellygui.errors import JellyError
from jellygui.gui.counts_page import CountsPage
from jellygui.gui.elided import ElidedLabel
from jellygui.gui.main_window import MainWindow
from jellygui.gui.photos.grid_model import GridModel
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.train.curve import ShownRun
from tests.gui.conftest import WAIT_MS, Drop, is_done
from tests.support.drawn import SPECIES, draw, save_photo

WORD = "Riesenohrenquallenverwandtschaft"
LONG = WORD * 4


@pytest.fixture
def hostile(
    window: MainWindow, drop: Drop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """A project in which everything has a long name."""
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")
    models = tmp_path / "data" / "models"
    models.mkdir(parents=True)
    shutil.copy(paths.bundled_model(), models / f"{LONG}.jellymodel")
    for day in ("1", "2"):
        folder = tmp_path / f"{LONG} {day}" / WORD / "100MEDIA"
        for number in range(2):
            image = draw(SPECIES[number], seed=10 * int(day) + number, size_px=(160, 120))
            save_photo(image, folder / f"{LONG}{number}.jpg", camera=(LONG, LONG))
    drop([tmp_path / f"{LONG} {day}" for day in ("1", "2")])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    project = window.session.project
    assert project is not None
    kind = project.species.add(LONG, f"{LONG} {WORD}")
    ids = [record.id for record in project.browsing.files()]
    window.session.follow(project.labels.label_files(ids[:2], kind.key))
    assert window.pages is not None
    qtbot.waitUntil(lambda: len(window.pages.side.model.species_keys()) == 7, timeout=WAIT_MS)
    return window


def numbers_are_seen(table: QTableView, names: int) -> bool:
    """Whether the last column ends inside the table, and all but the names have their room."""
    header = table.horizontalHeader()
    shown = [n for n in range(header.count()) if not header.isSectionHidden(n)]
    last = max(header.visualIndex(n) for n in shown)
    end = header.sectionViewportPosition(header.logicalIndex(last)) + header.sectionSize(last)
    wide = all(header.sectionSize(n) >= header.sectionSizeHint(n) for n in shown[names:])
    return end <= table.viewport().width() + 1 and wide


@pytest.mark.parametrize("size", [QSize(912, 520), QSize(1280, 700)], ids=["small", "usual"])
def test_long_names_neither_widen_a_page_nor_push_numbers_off(
    hostile: MainWindow, qtbot: QtBot, size: QSize
) -> None:
    window, pages = hostile, hostile.pages
    assert pages is not None
    photos = pages.photos
    window.resize(size)
    is_fitting(window, qtbot)
    before = (photos.preview.width(), photos.grid.width(), photos.grid._geometry.columns)
    for row in range(4):
        photos.grid.go_to(row)
        qtbot.waitUntil(lambda row=row: photos.preview.row == photos.model.row_at(row) is not None)
        qtbot.wait(1)
        now = (photos.preview.width(), photos.grid.width(), photos.grid._geometry.columns)
        assert now == before
        folder = photos.preview.row.path.parent
        tail = str(Path(*folder.parts[-3:]))
        (shown,) = [
            label for label in photos.preview.findChildren(ElidedLabel) if label.text() == tail
        ]
        assert shown.shown.startswith(WORD[:3])
        assert shown.shown.endswith("MEDIA")
        assert str(folder) in shown.toolTip()
    photos.querying.show_only([1, 2], f"{LONG}, {LONG}")
    window.message_line.show_error(JellyError(f"“{LONG}” {LONG}", hint=LONG))
    is_fitting(window, qtbot)
    photos.only_notice.button.click()
    window.message_line.hide()

    window.show_page("counts")
    counts = pages.counts
    assert counts is not None
    for place, title in enumerate(("", "Day", "Folder")):
        counts.by.setCurrentIndex(place)
        counts.by.activated.emit(place)
        qtbot.waitUntil(
            lambda title=title: bool(counts.model.rows) and counts.model.part_title == title,
            timeout=WAIT_MS,
        )
        is_fitting(window, qtbot)
        names = 3 if place else 2
        qtbot.waitUntil(lambda names=names: numbers_are_seen(counts.table, names))
    # Two folders of one name are told apart.
    names = {counts.model.index(n, 0).data() for n in range(counts.model.rowCount())}
    counts.copy_table()
    for day in ("1", "2"):  # what leaves the program has the whole path
        folder = photos.model.row_at(2 * int(day) - 1).path.parent
        assert f"\n{folder}\t" in QGuiApplication.clipboard().text()
    assert names == {str(Path(f"{LONG} {day}", WORD, "100MEDIA")) for day in ("1", "2")}

    train = pages.make_train()
    window.show_page("train")
    pages.retraining.runs.append(ShownRun(name=LONG, outcome=f"{LONG} {LONG}"))
    train._began(pages.retraining.runs[0])
    train._show_run(0)
    train.charts.values.setText(f"{LONG} {LONG}")
    is_fitting(window, qtbot)
    assert train.list.item(0).toolTip() == LONG
    qtbot.waitUntil(lambda: len(pages.pruning.models) > 1, timeout=WAIT_MS)
    tabs = pages._training.get()
    tabs.setCurrentIndex(1)
    is_fitting(window, qtbot)

    window.show_page("models")
    models = pages.models
    assert models is not None
    qtbot.waitUntil(lambda: len(models.library.entries) > 1, timeout=WAIT_MS)
    for entry in models.library.entries:
        models.choose(entry.model.model_id)
        is_fitting(window, qtbot)

    models.comparison.verdict.setText(f"“{LONG}” / “{LONG}”")
    for title in (models.comparison.left_title, models.comparison.right_title):
        title.setText(LONG)
    models.stack.setCurrentWidget(models.comparison)
    is_fitting(window, qtbot)

    window.show_page("data")
    data = pages.data
    assert data is not None
    qtbot.waitUntil(data.is_idle, timeout=WAIT_MS)
    is_fitting(window, qtbot)
    if size.width() >= 1000:  # else it scrolls
        qtbot.waitUntil(lambda: numbers_are_seen(data.table, 1))
    tip = Qt.ItemDataRole.ToolTipRole
    assert LONG in {data.model.index(n, 0).data(tip) for n in range(data.model.rowCount())}


def is_fitting(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.wait(10)
    qtbot.waitUntil(lambda: is_as_small_as_it_may_be(window))


def is_as_small_as_it_may_be(window: MainWindow) -> bool:
    """Whether its content needs no more than its least size."""
    needed, least = window.layout().minimumSize(), window.minimumSize()
    return needed.width() <= least.width() and needed.height() <= least.height()


def test_a_table_of_thousands_is_copied_whole(qtbot: QtBot) -> None:
    """Its text is made beside the window, which would be late by a second for it."""
    page = CountsPage(GridModel())
    qtbot.addWidget(page)
    row = CountRow(label="a", common_name="moon jelly", photographs=3)
    parts = [(f"day {n}", row) for n in range(3000)]
    page.model.show(parts, LabelNames(), widest={}, part_title="Day")
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.copy.isEnabled, timeout=WAIT_MS)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 3001
    assert lines[3000].startswith("day 2999\tmoon jelly\t")
    page.close_threads()
