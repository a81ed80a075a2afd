"""Ctrl-C in the terminal that the window was begun in."""

from __future__ import annotations

import signal

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from jellygui.gui.ctrl_c import CtrlC
from tests.gui.conftest import WAIT_MS


@pytest.mark.usefixtures("ctrl_c")
def test_it_is_heard_though_qt_waits_and_the_second_is_the_systems(qtbot: QtBot) -> None:
    owner = QObject()
    heard = CtrlC(owner)
    try:
        with qtbot.waitSignal(heard.pressed, timeout=WAIT_MS):
            signal.raise_signal(signal.SIGINT)
        assert signal.getsignal(signal.SIGINT) is signal.SIG_DFL
    finally:
        heard.close()


@pytest.mark.usefixtures("ctrl_c")
def test_where_it_is_ignored_it_stays_so() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    heard = CtrlC(QObject())
    heard.close()
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
