"""What was said last stands there; an error that it covers is not lost."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jellygui.domain.events import Progress
from jellygui.errors import JellyError
from jellygui.gui.job_runner import Lane
from jellygui.gui.main_window import MainWindow
from jellygui.gui.message_line import MessageLine
from jellygui.gui.messages import MessagesBox
from jellygui.gui.status_line import JobLine
from jellygui.gui.ways import way
from tests.gui.conftest import WAIT_MS

_FULL, _AWAY, _WORN = (
    JellyError("The disk is full.", hint="Make room."),
    JellyError("The folder went away.", hint="Connect its disk."),
    JellyError("The disk is worn.", hint="Take another."),
)


@pytest.fixture
def bar(window: MainWindow) -> MessageLine:
    window.show()
    return window.message_line


def shown(bar: MessageLine) -> str:
    if not bar.isVisible():
        return ""
    more = f" {bar.more.text()}" if bar.more.isVisible() else ""
    return f"{bar.message.text()} {bar.hint.text()}".strip() + more


def close(qtbot: QtBot, bar: MessageLine) -> None:
    qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)


def test_an_error_comes_back_when_what_covered_it_is_closed(qtbot: QtBot, bar: MessageLine) -> None:
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
    qtbot: QtBot, window: MainWindow, bar: MessageLine
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


def test_what_is_settled_does_not_come_back(qtbot: QtBot, bar: MessageLine) -> None:
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


def test_the_ways_of_an_error_that_comes_back_are_there_again(
    qtbot: QtBot, bar: MessageLine
) -> None:
    pressed: list[str] = []
    bar.show_error(_AWAY, way("Locate …", lambda: (pressed.append("locate"), bar.dismiss())))
    bar.show_error(_FULL, way("Undo", lambda: pressed.append("undo")))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    close(qtbot, bar)
    (button,) = (b for b in bar.findChildren(QPushButton) if b.isVisible() and b.text() == "Locate")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (pressed, shown(bar)) == (["locate"], "")


def test_what_can_wait_covers_nothing_and_stays(qtbot: QtBot, bar: MessageLine) -> None:
    bar.show_note("Three photographs were passed over.")
    for _ in range(2):
        bar.stand_behind("The folder is gone.", way("Locate …", lambda: None), about="moved")
    assert shown(bar) == "Three photographs were passed over. +1"
    bar.show_note("Written: counts.csv")
    close(qtbot, bar)
    assert shown(bar) == "The folder is gone."
    bar.show_error(_FULL)
    close(qtbot, bar)
    assert shown(bar) == "The folder is gone."
    bar.settle("moved")
    assert shown(bar) == ""
    bar.stand_behind("The folder is gone.", about="moved")
    assert shown(bar) == "The folder is gone."


def test_what_stands_outlives_what_a_person_begins(qtbot: QtBot, bar: MessageLine) -> None:
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


def test_a_note_outlives_the_command_that_it_offered(bar: MessageLine) -> None:
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


def test_a_way_out_works_when_something_else_is_settled(qtbot: QtBot, bar: MessageLine) -> None:
    undone: list[str] = []
    bar.show_note("The filter was removed.", way("Undo", lambda: undone.append("the removal")))
    for _ in range(2):
        bar.settle("Another job")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (button,) = (one for one in bar.findChildren(QPushButton) if one.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == ["the removal"]


def test_what_stands_outlives_any_number_of_errors(qtbot: QtBot, bar: MessageLine) -> None:
    bar.stand("The project was damaged and is whole again.")
    bar.show_note("The project was damaged and is whole again.")
    for error in (_FULL, _AWAY, _WORN):
        bar.show_error(error)
    for _ in range(3):
        close(qtbot, bar)
    assert shown(bar) == "The project was damaged and is whole again."
    bar.go_on()
    assert shown(bar) == "The project was damaged and is whole again."


def where(window: MainWindow) -> dict[QWidget, QRect]:
    """What is seen of the window besides its bottom line, and where."""
    return {
        part: QRect(part.mapTo(window, QPoint()), part.size())
        for part in window.findChildren(QWidget)
        if part.isVisible() and part is not window.status and not window.status.isAncestorOf(part)
    }


@pytest.mark.parametrize("size", [(1024, 640), (1920, 1080)])
def test_a_message_covers_and_moves_nothing(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    before = where(window)
    window.message_line.show_error(JellyError("The disk is full. " * 40, hint="Make room. " * 40))
    qtbot.wait(0)
    assert where(window) == before
    bar = QRect(window.message_line.mapTo(window, QPoint()), window.message_line.size())
    assert window.rect().contains(bar)
    assert not bar.intersects(before[window.stack])
    close(qtbot, window.message_line)
    assert where(window) == before


def test_a_long_message_is_read_whole_by_a_click(
    qtbot: QtBot, window: MainWindow, bar: MessageLine
) -> None:
    window.resize(1024, 640)
    text, hint = "The disk is full: " + "Fænø " * 60 + "P1.JPG", ("Make room there. " * 20).strip()
    bar.show_error(_AWAY)
    bar.show_error(JellyError(text, hint=hint))
    for label, whole in ((bar.message, text), (bar.hint, hint)):
        assert "…" in label.shown
        assert label.text() == whole
        assert label.toolTip()
    bar.show_note("Word " * 60)
    qtbot.waitUntil(lambda: bar.message.shown.count("\n") == 1)  # a note has both lines
    bar.dismiss()
    qtbot.mouseClick(bar.message, Qt.MouseButton.LeftButton)
    (box,) = window.findChildren(MessagesBox)
    _, error, before = (box.list.item(n).text() for n in range(3))
    assert text in error
    assert hint in error
    assert _AWAY.message in before
    box.close()
    assert bar.said == text


def test_of_what_is_too_long_a_path_gives_way_and_no_verb(
    window: MainWindow, bar: MessageLine
) -> None:
    window.resize(1024, 640)
    path = "/media/ålesund/USB DISK/2024-07-09 Lillebælt, Fænø/" + "a folder/" * 20 + "counts.csv"
    for before, after in (
        ("“", "” could not be written."),
        ("„", "“ kann nicht geschrieben werden."),
    ):
        bar.show_error(JellyError(f"{before}{path}{after}", hint="Make room there. " * 20))
        bar.message.resize(360, bar.message.height())
        assert bar.message.shown.startswith(f"{before}/me")
        assert bar.message.shown.endswith(f".csv{after}")
        assert path in bar.message.toolTip()
    assert bar.hint.shown.startswith("Make room there. Make room there.")
    assert bar.hint.shown.endswith("…")
    bar.show_note("Written: " + "/tmp/folder" * 30)
    bar.message.resize(60, bar.message.height())
    lines = bar.message.shown.split("\n")
    assert max(map(bar.message.fontMetrics().horizontalAdvance, lines)) <= 60


def test_no_window_begins_on_a_message(qtbot: QtBot, window: MainWindow, bar: MessageLine) -> None:
    bar.show_error(_FULL)
    window.build_pages()
    window.activateWindow()
    window.focusNextChild()
    focus = window.focusWidget()
    assert focus is not None
    assert not bar.isAncestorOf(focus)


def test_the_buttons_of_a_job_stay_where_they_are(
    qtbot: QtBot, window: MainWindow, bar: MessageLine
) -> None:
    gate, goes = Event(), Event()
    window.resize(1366, 768)

    def waits() -> Iterator[object]:
        goes.wait(WAIT_MS / 1000)
        yield Progress(done=123_456, total=999_999, what="photographs")
        gate.wait(WAIT_MS / 1000)

    job = window.runner.run(Lane.FILES, "Write", waits)
    qtbot.waitUntil(lambda: bool(window.status.findChildren(JobLine)))
    (line,) = window.status.findChildren(JobLine)
    qtbot.waitUntil(lambda: line.cancel.x() > line.pause.x())
    before = line.mapTo(window, line.pause.pos()), line.mapTo(window, line.cancel.pos())
    goes.set()
    qtbot.waitUntil(lambda: "123" in line.text.text(), timeout=WAIT_MS)
    window.status.tell("457 named moon jellyfish " * 9, way("Undo", int))
    bar.show_error(JellyError("The disk is full. " * 40, hint="Make room. " * 40))
    qtbot.wait(0)
    assert window.status.done.isVisible()  # there is room for three
    assert (line.mapTo(window, line.pause.pos()), line.mapTo(window, line.cancel.pos())) == before
    qtbot.mouseClick(line.cancel, Qt.MouseButton.LeftButton)
    gate.set()
    qtbot.waitUntil(lambda: not window.runner.jobs(), timeout=WAIT_MS)
    assert job.is_cancelled


def test_a_job_a_message_and_what_was_done_have_room(
    qtbot: QtBot, window: MainWindow, bar: MessageLine
) -> None:
    gate, status = Event(), window.status
    window.resize(1024, 640)
    undone: list[str] = []

    def waits() -> Iterator[object]:
        gate.wait(WAIT_MS / 1000)
        yield from ()

    status.tell("457 named moon jellyfish", way("Undo", lambda: undone.append("")))
    bar.show_note("counts.csv " * 40, way("Show in folder", int), way("Open the report", int))
    assert status.done.isVisible()
    window.runner.run(Lane.FILES, "Write counts of Fænø " * 9, waits)
    qtbot.waitUntil(lambda: not status.done.isVisible())
    assert window.width() == 1024
    gate.set()
    qtbot.waitUntil(status.done.isVisible, timeout=WAIT_MS)
    (button,) = status.done.findChildren(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == [""]
    bar.dismiss()
    assert not status.done.isHidden()
