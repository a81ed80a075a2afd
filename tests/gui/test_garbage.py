from __future__ import annotations

import gc
import itertools
import sys
import threading
import weakref
from collections.abc import Iterator
from types import ModuleType

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jellygui.gui import garbage
from jellygui.gui.app import Application
from jellygui.gui.garbage import Collector


class Window(QWidget):
    """One that is written in Python."""


@pytest.fixture
def collector(qapp: Application, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    monkeypatch.setattr(garbage, "_EVERY_MS", 1)
    before = gc.get_threshold()
    gc.set_threshold(50, 1, 1)
    collector = Collector(qapp)
    collector.start()
    yield collector
    gc.set_threshold(*before)
    collector.deleteLater()


@pytest.mark.usefixtures("collector")
@pytest.mark.parametrize("kind", [QObject, QTimer, Window])
def test_objects_of_qt_are_taken_apart_in_their_own_thread(
    kind: type[QObject], qtbot: QtBot
) -> None:
    taken_apart_in: list[int] = []

    def note() -> None:
        taken_apart_in.append(threading.get_ident())

    one = kind()
    one.destroyed.connect(note, Qt.ConnectionType.DirectConnection)
    circle: list[object] = [one]
    circle.append(circle)
    del one, circle
    litters = threading.Thread(target=lambda: [[n] for n in range(100_000)])
    litters.start()
    litters.join()
    assert taken_apart_in == []
    qtbot.waitUntil(lambda: bool(taken_apart_in))
    assert taken_apart_in == [threading.get_ident()]


@pytest.mark.usefixtures("collector")
def test_what_was_loaded_and_what_is_made_of_it_are_not_looked_at_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look at the pages, which stay, takes as long as three frames."""
    qtbot.wait(10)
    before = gc.get_freeze_count()
    made = [[number] for number in range(10_000)]
    monkeypatch.setitem(sys.modules, "a_page", ModuleType("a_page"))
    qtbot.waitUntil(lambda: gc.get_freeze_count() >= before + len(made))
    assert not any(one is made for one in gc.get_objects())


@pytest.mark.usefixtures("collector")
def test_litter_is_not_spared_with_what_was_loaded(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = weakref.ref(old := Window())
    circle: list[object] = [old]
    circle.append(circle)
    del circle, old
    monkeypatch.setitem(sys.modules, "a_page", ModuleType("a_page"))
    qtbot.waitUntil(lambda: gone() is None)


@pytest.mark.usefixtures("collector")
def test_much_that_comes_and_stays_is_looked_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As of a project of ten thousands of folders: to look again takes a third of a second."""
    qtbot.wait(10)
    monkeypatch.setattr(garbage, "_MUCH_S", 0.0)
    monkeypatch.setattr(garbage, "_LONG_S", 0.0)
    before, gone = gc.get_freeze_count(), weakref.ref(old := Window())
    circle: list[object] = [old]
    circle.append(circle)
    del circle, old
    made = [[number] for number in range(10_000)]
    qtbot.waitUntil(lambda: gc.get_freeze_count() >= before + len(made))
    assert gone() is None  # what is none of it went before
    assert not any(one is made for one in gc.get_objects())


@pytest.mark.usefixtures("collector")
def test_a_look_at_everything_waits_until_the_mouse_rests(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Mouse:
        ticks = itertools.count()
        rests = False

        @classmethod
        def pos(cls) -> QPoint:
            return QPoint() if cls.rests else QPoint(next(cls.ticks), 0)

    monkeypatch.setattr(garbage, "QCursor", Mouse)
    circle: list[object] = []
    old = Window()
    circle += [circle, old]
    gone = weakref.ref(old)
    gc.collect(1)  # it has been there for long
    gc.collect(1)
    del circle, old
    litter = []

    def litters() -> None:
        litter.append([[number] for number in range(200)])

    def has_moved() -> bool:
        litters()
        return next(Mouse.ticks) > 60

    qtbot.waitUntil(has_moved)
    assert gone() is not None
    Mouse.rests = True

    def is_gone() -> bool:
        litters()
        return gone() is None

    qtbot.waitUntil(is_gone)
