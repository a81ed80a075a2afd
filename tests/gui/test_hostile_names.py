"""Nothing that a stranger has named is HTML, a mark of a key, or turns the words around it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMessageBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QToolTip,
)
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.errors import JellyError
from jellygui.gui.about import AboutBox
from jellygui.gui.elided import begin_filling
from jellygui.gui.main_window import MainWindow
from jellygui.gui.photos.background import InOrder
from jellygui.gui.train.epochs_model import EpochsModel
from jellygui.gui.words import Label, message, tip
from tests.gui.conftest import WAIT_MS, show_every_page
from tests.gui.test_long_names import is_fitting
from tests.support.hostile_names import LONG, NAMES, hostile_project
from tests.support.said_on_screen import Said, everything, wrong

# What a stranger's names did to the window took seconds. It must not be late by 0.1 s, which holds
# where nothing else runs; a loaded machine makes several times that of it.
_LATE_S = 1.5


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[Said]:
    """What the program paints itself, and shows as a tooltip at once."""
    found: list[Said] = []

    def record(owner: type, name: str, rich: bool) -> None:
        original: Callable[..., Any] = getattr(owner, name)

        def note(*arguments: Any) -> Any:
            found.extend(Said(name, a, rich=rich) for a in arguments if isinstance(a, str))
            return original(*arguments)

        monkeypatch.setattr(owner, name, note)

    record(QPainter, "drawText", rich=False)
    monkeypatch.setattr(
        QToolTip, "showText", lambda place, text, *_: found.append(Said("tip", text, rich=True))
    )
    return found


class Stretches:
    """Seconds of a processor that the window's thread takes at a stretch."""

    def __init__(self) -> None:
        self.longest = 0.0
        self.restart()

    def restart(self) -> None:
        """Leave out what the test itself has done."""
        self._before = time.thread_time()

    def beat(self) -> None:
        self.longest = max(self.longest, time.thread_time() - self._before)
        self.restart()


@pytest.fixture
def stretches(qapp: QApplication) -> Iterator[Stretches]:
    found = Stretches()
    timer = QTimer(qapp, interval=0)
    timer.timeout.connect(found.beat)
    timer.start()
    yield found
    timer.stop()
    timer.deleteLater()


def all_is_well(painted: list[Said]) -> None:
    found = [*everything(), *painted]
    assert {(said.where, said.text[:80], why) for said in found if (why := wrong(said))} == set()
    painted.clear()


def look_at_what_has_opened(window: MainWindow, painted: list[Said]) -> None:
    """Look at the dialogs that are open, and close them."""
    opened = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
    for other in opened:
        other.grab()
    if opened:
        all_is_well(painted)
    for other in opened:
        other.close()


def test_no_page_dialog_or_menu_takes_a_name_for_more_than_a_name(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    painted: list[Said],
    stretches: Stretches,
) -> None:
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")
    for ask in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        nothing = "" if ask == "getExistingDirectory" else ([] if ask.endswith("s") else "", "")
        monkeypatch.setattr(QFileDialog, ask, lambda *a, nothing=nothing, **k: nothing)
    place = hostile_project(tmp_path / "survey", tmp_path / "data" / "models")
    copy = Path(shutil.copy(place, tmp_path / "copy.jelly"))
    pages = window.build_pages()
    show_every_page(window)
    window.show_page("photos")
    qtbot.wait(50)
    stretches.longest = 0.0

    window.session.open(place)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: not window.runner.jobs() and pages.photos.model.rowCount() == len(NAMES) + 1,
        timeout=WAIT_MS,
    )
    assert "Zap" in window.windowTitle()
    assert "[*][*]" not in window.windowTitle()
    for row in range(len(NAMES) + 1):
        pages.photos.grid.go_to(row)
        qtbot.waitUntil(lambda row=row: pages.photos.preview.row == pages.photos.model.row_at(row))
        pages.photos.grid.grab()
        pages.photos.preview.grab()
        stretches.restart()
    all_is_well(painted)
    is_fitting(window, qtbot)
    stretches.restart()
    for name in pages.names:
        window.show_page(name)
        qtbot.wait(20)
        for tabs in window.stack.currentWidget().findChildren(QTabWidget):
            for tab in range(tabs.count()):
                tabs.setCurrentIndex(tab)
                qtbot.wait(10)
                window.grab()
        for which in ("counts", "models", "data"):
            page = getattr(pages, which)
            if page is not None and hasattr(page, "is_idle"):
                qtbot.waitUntil(page.is_idle, timeout=WAIT_MS)
        window.grab()
        all_is_well(painted)
        is_fitting(window, qtbot)
        stretches.restart()
    assert stretches.longest < _LATE_S

    models = pages.models
    assert models is not None
    qtbot.waitUntil(lambda: len(models.library.entries) == 5, timeout=WAIT_MS)
    for entry in models.library.entries:
        models.choose(entry.model.model_id)
        qtbot.wait(5)
        all_is_well(painted)
        is_fitting(window, qtbot)
    window.show_page("models")
    models.choose(*[e.model.model_id for e in models.library.entries if not e.is_bundled][:2])
    models.compare.click()
    qtbot.waitUntil(lambda: models.comparison.found is not None, timeout=WAIT_MS)
    window.grab()
    all_is_well(painted)
    is_fitting(window, qtbot)

    for action in list(window.menus.actions):
        slot_is_left_out = action.text() in ("&Close window", "&Self-test", "")
        if action.isEnabled() and not slot_is_left_out and action.menu() is None:
            action.trigger()
            qtbot.wait(5)
            qtbot.waitUntil(
                lambda: all(others.is_idle() for others in window.findChildren(InOrder)),
                timeout=WAIT_MS,
            )
            for box in window.findChildren(AboutBox):
                qtbot.waitUntil(lambda box=box: box.titles.count() > 0, timeout=WAIT_MS)
            look_at_what_has_opened(window, painted)
    qtbot.waitUntil(lambda: not window.runner.jobs(), timeout=WAIT_MS)

    assert pages.counts is not None
    window.show_page("photos")
    for open_it in (
        pages.counts.sightings.button.click,
        pages.photos.chosen.ask_species,
        pages.photos.chosen.ask_remark,
        partial(pages.show_merge, copy),
    ):
        open_it()
        qtbot.waitUntil(lambda: all(work.is_idle() for work in window.findChildren(InOrder)))
        look_at_what_has_opened(window, painted)

    window.error_bar.show_error(JellyError(f"“{LONG}” {NAMES[4]}", hint=LONG))
    window.status.say(NAMES[4] + LONG)
    pages.photos.only_notice.say(NAMES[4] + LONG)
    window.grab()
    all_is_well(painted)
    is_fitting(window, qtbot)
    window.error_bar.hide()


@pytest.mark.parametrize("name", [*NAMES, LONG, LONG + NAMES[4]])
def test_labels_tips_and_boxes_are_text(qtbot: QtBot, painted: list[Said], name: str) -> None:
    label = Label(name)
    label.setToolTip(tip(f"{name}\n{name}"))
    box = message(None, QMessageBox.Icon.Warning, name, name)
    qtbot.addWidget(label)
    qtbot.addWidget(box)
    assert {child.textFormat() for child in box.findChildren(QLabel)} == {label.textFormat()}
    all_is_well(painted)
    assert len(label.text()) <= 1000
    assert "Zap" in label.text()


def test_a_long_table_is_empty_before_it_is_filled_anew(qtbot: QtBot) -> None:
    table = QTableWidget(0, 1)
    qtbot.addWidget(table)
    for rows, is_emptied in ((100, True), (3, False)):
        begin_filling(table, rows)
        table.setItem(0, 0, QTableWidgetItem("Zap"))
        begin_filling(table, rows)
        assert table.rowCount() == rows
        assert (table.item(0, 0) is None) is is_emptied


def test_a_heading_keeps_its_own_lines(qtbot: QtBot) -> None:
    heads = [EpochsModel().headerData(n, Qt.Orientation.Horizontal) for n in range(3)]
    assert heads[1] == "Training\nloss"
