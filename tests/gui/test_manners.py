"""Small manners of the window: letters of the menus, names of models, the bottom button."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from jellygui.domain.changes import Changes
from jellygui.domain.events import Event, Heartbeat
from jellygui.errors import JellyError
from jellygui.gui.job_runner import Lane
from jellygui.gui.main_window import MainWindow
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS
from tests.gui.test_access import focusable

ALT = Qt.KeyboardModifier.AltModifier


def test_alt_and_letters_lead_through_every_menu(window: MainWindow, qtbot: QtBot) -> None:
    pages = window.build_pages()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    for menu in window.menuBar().findChildren(QMenu):
        texts = [entry.text() for entry in menu.actions() if not entry.isSeparator()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(texts), texts
        assert len(letters) == len(set(letters)), texts
    for letter, name in (("c", "counts"), ("m", "models"), ("p", "photos")):
        qtbot.keyClick(window, Qt.Key.Key_V, ALT)
        qtbot.waitUntil(window.menus.view.isVisible, timeout=WAIT_MS)
        qtbot.keyClick(window.menus.view, letter)
        assert window.stack.currentWidget() is pages._places[name]


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    place = tmp_path / "Survey 1.jelly"
    with Project(place):
        pass
    window.filing.open_place(str(place))
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=WAIT_MS)
    return window


def test_a_model_is_not_called_by_two_numbers(opened: MainWindow) -> None:
    assert opened.pages is not None
    assert opened.pages.retraining._model_name() == "Survey 1, retrained"


@pytest.mark.parametrize("prunes", [False, True])
def test_the_bottom_button_offers_no_retraining_while_one_runs(
    opened: MainWindow, qtbot: QtBot, *, prunes: bool
) -> None:
    pages, going = opened.pages, threading.Event()
    assert pages is not None

    def learns() -> Iterator[Event]:
        while not going.wait(0.01):
            yield Heartbeat()

    found, soon = pages.retraining._looking, pages.retraining._soon
    qtbot.waitUntil(lambda: found.is_idle() and not soon.isActive(), timeout=WAIT_MS)
    offered = "Retrain: no new labels"
    assert pages.retrain.text() == offered
    if prunes:
        pages._training.get().pruning._run("Pruning", learns)
    else:
        pages.retraining._begin("Retraining", learns)
    qtbot.waitUntil(lambda: pages.retrain.text() == "Training …", timeout=WAIT_MS)
    going.set()
    qtbot.waitUntil(lambda: not opened.runner.jobs(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: pages.retrain.text() == offered, timeout=WAIT_MS)


def test_a_message_moves_nothing_and_escape_closes_it_wherever_the_focus_is(
    opened: MainWindow, qtbot: QtBot
) -> None:
    pages, bar = opened.pages, opened.message_line
    assert pages is not None
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow, timeout=WAIT_MS)
    for name in pages.names:
        opened.show_page(name)
        qtbot.wait(1)
        before = opened.stack.geometry()
        for widget in focusable(opened.stack):
            opened.show_failure(JellyError("The disk is gone.", hint="Connect it again."))
            qtbot.wait(1)
            assert opened.stack.geometry() == before
            assert before.contains(bar.geometry())
            widget.setFocus()
            qtbot.keyClick(widget, Qt.Key.Key_Escape)
            assert not bar.isVisible(), (name, widget)


def test_a_message_goes_when_its_cause_goes(opened: MainWindow, qtbot: QtBot) -> None:
    pages, bar, runner = opened.pages, opened.message_line, opened.runner
    assert pages is not None

    def works() -> Iterator[Event]:
        yield Heartbeat()

    def fails() -> Iterator[Event]:
        yield Heartbeat()
        raise JellyError("The model is not there.")

    runner.run(Lane.FILES, "Counting stars", fails).failed.connect(opened.show_failure)
    qtbot.waitUntil(bar.isVisible, timeout=WAIT_MS)
    opened.show_page("counts")
    runner.run(Lane.FILES, "Self-test", works)
    qtbot.waitUntil(lambda: not runner.jobs(), timeout=WAIT_MS)
    assert bar.isVisible()  # another job says nothing of this one
    runner.run(Lane.FILES, "Counting stars", works)
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=WAIT_MS)
    opened.filing._say_written("/x/counts.csv", 0)
    assert bar.isVisible()
    opened.show_page("photos")
    assert not bar.isVisible()
    pages.photos.noted.emit("Choose a photograph first: click it, or press an arrow key.")
    assert bar.isVisible()
    pages.photos.selection_changed.emit(1)
    assert not bar.isVisible()
    pages.photos.failed.emit(JellyError("The disk is full."))
    assert bar.isVisible()
    pages.photos.changed.emit(Changes(labels=frozenset([1])))
    assert not bar.isVisible()


def test_a_table_that_is_written_at_last_settles_that_it_was_not(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages, bar = opened.build_pages(), opened.message_line
    opened.show_page("counts")
    assert pages.counts is not None
    places = iter((tmp_path / "not there" / "counts.csv", tmp_path / "counts.csv"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(next(places)), ""))
    qtbot.mouseClick(pages.counts.counts, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.is_error, timeout=WAIT_MS)
    qtbot.mouseClick(pages.counts.counts, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.said.startswith("Written"), timeout=WAIT_MS)
    assert not bar.more.isVisible()
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert not bar.isVisible()
