"""What was said last stands there; an error that it covers is not lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from jellygui.errors import JellyError
from jellygui.gui.error_bar import ErrorBar
from jellygui.gui.main_window import MainWindow
from jellygui.gui.ways import way

_FULL, _AWAY, _WORN = (
    JellyError("The disk is full.", hint="Make room."),
    JellyError("The folder went away.", hint="Connect its disk."),
    JellyError("The disk is worn.", hint="Take another."),
)


@pytest.fixture
def bar(window: MainWindow) -> ErrorBar:
    window.show()
    return window.error_bar


def shown(bar: ErrorBar) -> str:
    if not bar.isVisible():
        return ""
    more = f" {bar.more.text()}" if bar.more.isVisible() else ""
    return f"{bar.message.text()} {bar.hint.text()}".strip() + more


def close(qtbot: QtBot, bar: ErrorBar) -> None:
    qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)


def test_an_error_comes_back_when_what_covered_it_is_closed(qtbot: QtBot, bar: ErrorBar) -> None:
    bar.show_error(_FULL)
    bar.show_note("Three photographs were passed over.")
    assert shown(bar) == "Three photographs were passed over. +1"
    bar.show_note("Written: counts.csv")  # a note covers a note for good
    assert shown(bar) == "Written: counts.csv +1"
    close(qtbot, bar)
    assert shown(bar) == "The disk is full. Make room."
    close(qtbot, bar)
    assert shown(bar) == ""


def test_the_last_errors_come_back_the_newest_first(
    qtbot: QtBot, window: MainWindow, bar: ErrorBar
) -> None:
    for error in (_FULL, _AWAY, _WORN, _AWAY, _FULL):
        bar.show_error(error)  # none is said twice
    assert shown(bar) == "The disk is full. Make room. +2"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert shown(bar) == "The folder went away. Connect its disk. +1"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert shown(bar) == "The disk is worn. Take another."
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert shown(bar) == ""


def test_what_is_settled_does_not_come_back(qtbot: QtBot, bar: ErrorBar) -> None:
    bar.show_error(_FULL)
    bar.about("Write counts")
    bar.show_error(_AWAY)
    bar.show_note("Something else.")
    bar.settle("Write counts")
    assert shown(bar) == "Something else. +1"
    close(qtbot, bar)
    assert shown(bar) == "The folder went away. Connect its disk."
    bar.forget_errors()
    assert shown(bar) == ""


def test_what_stands_outlives_what_a_person_begins(qtbot: QtBot, bar: ErrorBar) -> None:
    bar.stand("The project was damaged and is whole again.")
    bar.show_error(_FULL)
    bar.show_note("Something else.")
    bar.go_on()
    assert shown(bar) == "The project was damaged and is whole again."
    bar.settle("")  # it is about nothing that could be settled
    assert shown(bar) == "The project was damaged and is whole again."
    bar.show_error(_AWAY)
    bar.forget_standing()
    close(qtbot, bar)
    assert shown(bar) == ""


def test_a_note_outlives_the_command_that_it_offered(bar: ErrorBar) -> None:
    bar.show_error(_FULL)
    way = QAction("Undo")
    bar.show_note("457 named moon jellyfish.", way)
    way.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    bar.forget_errors()
    assert shown(bar) == "457 named moon jellyfish."
    bar.forget_standing()
    bar.settle("anything")
    assert shown(bar) == "457 named moon jellyfish."


def test_a_way_out_works_when_something_else_is_settled(qtbot: QtBot, bar: ErrorBar) -> None:
    undone: list[str] = []
    bar.show_note("The filter was removed.", way("Undo", lambda: undone.append("the removal")))
    for _ in range(2):
        bar.settle("Another job")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (button,) = (one for one in bar.findChildren(QPushButton) if one.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == ["the removal"]


def test_what_stands_outlives_any_number_of_errors(qtbot: QtBot, bar: ErrorBar) -> None:
    bar.stand("The project was damaged and is whole again.")
    bar.show_note("The project was damaged and is whole again.")
    for error in (_FULL, _AWAY, _WORN):
        bar.show_error(error)
    for _ in range(3):
        close(qtbot, bar)
    assert shown(bar) == "The project was damaged and is whole again."
    bar.go_on()
    assert shown(bar) == "The project was damaged and is whole again."
