from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
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
