"""Nothing that a stranger has named is HTML, a mark of a key, or turns the words around it."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLabel,
    QMessageBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

import jellygui.gui
from jellygui import paths
from jellygui.errors import JellyError
from jellygui.gui.about import AboutBox
from jellygui.gui.context_menu import ContextMenu
from jellygui.gui.elided import begin_filling
from jellygui.gui.frame import Frame
from jellygui.gui.main_window import MainWindow
from jellygui.gui.photos.background import InOrder
from jellygui.gui.project_box import ProjectBox
from jellygui.gui.species_box import SpeciesListBox
from jellygui.gui.stations_box import StationsBox
from jellygui.gui.train.epochs_model import EpochsModel
from jellygui.gui.words import Label, message, tip
from jellygui.jobs import worms
from tests.gui.conftest import WAIT_MS, show_every_page
from tests.gui.test_functions import choose
from tests.gui.test_long_names import is_fitting
from tests.support.hostile_names import (
    LONG,
    NAMES,
    hostile_answer,
    hostile_project,
    hostile_tables,
)
from tests.support.register import answering
from tests.support.said_on_screen import Said, everything, wrong

# What a stranger's names did to the window took seconds. It must not be late by 0.1 s, which holds
# where nothing else runs; a loaded machine makes several times that of it.
_LATE_S = 5.0
_GUI = Path(jellygui.gui.__file__).parent
# What makes a widget a window of its own.
_OPENS = re.compile(r"self\.setWindowTitle\(|Qt\.WindowType\.")
B = TypeVar("B", bound=ProjectBox)


@dataclass
class Walk:
    """What was opened and looked at: classes of windows, and where questions are asked."""

    windows: set[str] = field(default_factory=set)
    questions: set[str] = field(default_factory=set)


@pytest.fixture
def walk(monkeypatch: pytest.MonkeyPatch) -> Walk:
    found, original = Walk(), QInputDialog.open

    def opened(box: QInputDialog) -> None:
        asks = sys._getframe(1)
        if asks.f_code.co_name == Frame.open_box.__name__ and asks.f_back is not None:
            asks = asks.f_back
        code = asks.f_code
        found.questions.add(f"{Path(code.co_filename).stem}.{code.co_name}")
        original(box)

    monkeypatch.setattr(QInputDialog, "open", opened)
    return found


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
    timer = QTimer(qapp, interval=5)  # at 0 it would take all of a processor itself
    timer.timeout.connect(found.beat)
    timer.start()
    yield found
    timer.stop()
    timer.deleteLater()


def all_is_well(painted: list[Said], *widgets: QWidget) -> None:
    """All of the program, or what is painted and these."""
    found = [*everything(widgets or None), *painted]
    assert {(said.where, said.text[:80], why) for said in found if (why := wrong(said))} == set()
    painted.clear()


def look_at_what_has_opened(window: MainWindow, painted: list[Said], walk: Walk) -> None:
    """Look at the windows that are open, and close them."""
    opened = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
    for other in opened:
        other.grab()
    walk.windows |= {type(other).__qualname__ for other in opened}
    if opened:
        all_is_well(painted, *(w for box in opened for w in (box, *box.findChildren(QWidget))))
    for other in opened:
        other.close()


def opened_box(window: MainWindow, qtbot: QtBot, kind: type[B], words: str) -> B:
    """A box that is opened by an entry of a menu, and shows what there is."""
    choose(window, words)
    (box,) = [box for box in window.findChildren(kind) if box.isVisible()]
    qtbot.waitUntil(box.is_idle)
    return box


def look_into_boxes(
    window: MainWindow,
    qtbot: QtBot,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    look: Callable[[], None],
) -> None:
    """Look at what opens from within boxes: tables before they are taken, questions."""
    of_species, of_stations = hostile_tables(folder)
    for kind, words, table in (
        (SpeciesListBox, "Species list …", of_species),
        (StationsBox, "Stations …", of_stations),
    ):
        box = opened_box(window, qtbot, kind, words)
        name = str(table)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, name=name, **k: (name, ""))
        box.take.click()
        qtbot.waitUntil(lambda box=box: hasattr(box, "preview"), timeout=WAIT_MS)
        look()
    box = opened_box(window, qtbot, SpeciesListBox, "Species list …")
    box.table.setCurrentIndex(box.model.index(0, 0))
    box.merge.click()
    look()
    with answering() as register:
        monkeypatch.setattr(worms, "_ADDRESS", register.address)
        box = opened_box(window, qtbot, SpeciesListBox, "Species list …")
        register.body = hostile_answer(worms.names_to_ask(box.model.species))
        box.ask.click()
        look()
        box = opened_box(window, qtbot, SpeciesListBox, "Species list …")
        box.ask.click()
        box.asking.allow.setChecked(True)
        box.asking.send.click()
        qtbot.waitUntil(lambda: hasattr(box, "preview"), timeout=WAIT_MS)
        look()


def look_at_filters(window: MainWindow, qtbot: QtBot, look: Callable[[], None]) -> None:
    """Look at what can be filtered by, at filters that are kept, and at what they are called."""
    filtering = window.build_pages().filtering
    for menu in (filtering.menu, *(a.menu() for a in filtering.menu.actions() if a.menu())):
        menu.popup(window.rect().center())
        look()
        for action in menu.actions():
            if action.isEnabled() and not action.menu():
                action.trigger()
                qtbot.waitUntil(lambda: all(j.is_idle() for j in filtering.findChildren(InOrder)))
                look()


def windows_of_ours() -> set[str]:
    """The classes of all windows, boxes and lists that may open beside the one of the program."""
    found: dict[type[QWidget], None] = {}
    for module in pkgutil.walk_packages(jellygui.gui.__path__, "jellygui.gui."):
        loaded = importlib.import_module(module.name)
        bodies = classes_of(Path(str(loaded.__file__)).read_text(encoding="utf-8"))
        for one in vars(loaded).values():
            if isinstance(one, type) and issubclass(one, QWidget):
                is_here = one.__module__ == module.name and one is not MainWindow
                if is_here and (issubclass(one, QDialog) or _OPENS.search(bodies[one.__name__])):
                    found[one] = None
    return {kind.__qualname__ for kind in found if not kind.__subclasses__()}


def classes_of(source: str) -> dict[str, str]:
    """The source of each class: `inspect` takes as long to find one of them as this for all."""
    lines = source.splitlines()
    return {
        node.name: "\n".join(lines[node.lineno - 1 : node.end_lineno])
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ClassDef)
    }


def questions_of_ours() -> set[str]:
    """Where a question is asked that is answered by a word."""
    return {
        f"{path.stem}.{function.name}"
        for path in _GUI.rglob("*.py")
        if "question_box(" in (source := path.read_text(encoding="utf-8"))
        for function in ast.walk(ast.parse(source))
        if isinstance(function, ast.FunctionDef)
        and any(
            isinstance(node, ast.Call) and ast.unparse(node.func) == "question_box"
            for node in ast.walk(function)
        )
    }


def test_no_page_dialog_or_menu_takes_a_name_for_more_than_a_name(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    painted: list[Said],
    stretches: Stretches,
    walk: Walk,
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
            look_at_what_has_opened(window, painted, walk)
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
        look_at_what_has_opened(window, painted, walk)
    look = partial(look_at_what_has_opened, window, painted, walk)
    look_into_boxes(window, qtbot, tmp_path, monkeypatch, look)
    look_at_filters(window, qtbot, look)
    for over in window.findChildren(ContextMenu):
        over._show(window.rect().center())
        if over.menu is not None and over.menu.isVisible():
            all_is_well(painted, over.menu)
            over.menu.close()
    assert windows_of_ours() - walk.windows == set()  # a new one is to be opened here too
    assert questions_of_ours() - walk.questions == set()

    window.message_line.show_error(JellyError(f"“{LONG}” {NAMES[4]}", hint=LONG))
    window.status.say(NAMES[4] + LONG)
    pages.photos.only_notice.say(NAMES[4] + LONG)
    window.grab()
    all_is_well(painted)
    is_fitting(window, qtbot)
    window.message_line.hide()


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


def test_a_number_and_its_sign_stay_on_one_line(qtbot: QtBot) -> None:
    label = Label("The model says moon jellyfish, 32 %, below its limits")
    label.setWordWrap(True)
    qtbot.addWidget(label)
    words = label.fontMetrics()
    narrow = words.horizontalAdvance("The model says moon jellyfish, 32 ")
    rect = words.boundingRect(0, 0, narrow, 999, Qt.TextFlag.TextWordWrap, label.text())
    broken = words.boundingRect(
        0, 0, narrow, 999, Qt.TextFlag.TextWordWrap, "The model says moon jellyfish,"
    )
    assert rect.width() == broken.width()  # "32 %" went to the second line together


def test_a_heading_keeps_its_own_lines(qtbot: QtBot) -> None:
    heads = [EpochsModel().headerData(n, Qt.Orientation.Horizontal) for n in range(3)]
    assert heads[1] == "Training\nloss"
