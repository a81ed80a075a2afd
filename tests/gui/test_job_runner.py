from __future__ import annotations

import itertools
import multiprocessing
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from jellygui.domain.events import Event, Heartbeat, Note, Progress
from jellygui.errors import JellyError
from jellygui.gui.app import Application
from jellygui.gui.job_runner import Job, JobRunner, Lane
from jellygui.gui.message_line import MessageLine
from jellygui.gui.status_line import JobLine, StatusLine
from jellygui.gui.theme import apply_theme
from jellygui.project import Project
from jellygui.work import in_process
from tests.gui.conftest import WAIT_MS, until_it_rests
from tests.test_work import patient, steps

__all__ = ["patient"]
LEFT = Qt.MouseButton.LeftButton
TOO_LONG_S = 30  # 0.4 s on a computer that nobody else uses


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()
    assert runner.jobs() == []


def endless(closed: threading.Event) -> Iterator[Event]:
    try:
        while True:
            time.sleep(0.001)
            yield Heartbeat()
    finally:
        closed.set()


class Heard:
    """Everything a job says."""

    def __init__(self, job: Job) -> None:
        self.events: list[Event] = []
        self.tells = self.ends = 0
        self.errors: list[BaseException] = []
        job.events.connect(self.take)
        job.failed.connect(self.errors.append)
        job.ended.connect(self.end)

    def take(self, events: tuple[Event, ...]) -> None:
        assert threading.current_thread() is threading.main_thread()
        self.tells += 1
        self.events += events

    def end(self) -> None:
        self.ends += 1


def test_every_event_arrives_in_order_and_few_at_a_time(runner: JobRunner, qtbot: QtBot) -> None:
    def work() -> Iterator[Event]:
        for number in range(3000):
            yield Progress(done=number, total=3000, what="things")

    job = runner.run(Lane.FILES, "counting", work)
    heard = Heard(job)
    qtbot.waitUntil(lambda: job.has_begun, timeout=WAIT_MS)
    assert job.over.wait(WAIT_MS / 1000)  # meanwhile nothing is told
    qtbot.waitUntil(lambda: heard.ends == 1, timeout=WAIT_MS)
    assert [event.done for event in heard.events] == list(range(3000))
    assert heard.tells <= 3000 / 100
    assert job.finished


def test_one_after_another_in_a_lane_and_beside_each_other_in_two(
    runner: JobRunner, qtbot: QtBot
) -> None:
    closed = threading.Event()
    first = runner.run(Lane.CLASSIFICATION, "first", lambda: endless(closed))
    second = runner.run(Lane.CLASSIFICATION, "second", lambda: iter([Note("second")]))
    other = runner.run(Lane.TRAINING, "other", lambda: iter([Note("other")]))
    heard = [Heard(job) for job in (first, second, other)]
    qtbot.waitUntil(lambda: heard[2].ends == 1, timeout=WAIT_MS)
    assert not second.has_begun
    first.cancel()
    qtbot.waitUntil(lambda: heard[1].ends == 1, timeout=WAIT_MS)
    assert closed.is_set()
    assert not first.finished
    assert heard[1].events == [Note("second")]
    assert [each.ends for each in heard] == [1, 1, 1]


def test_a_job_that_is_cancelled_before_its_turn_ends_once(runner: JobRunner, qtbot: QtBot) -> None:
    closed = threading.Event()
    runner.run(Lane.FILES, "first", lambda: endless(closed))
    waiting = runner.run(Lane.FILES, "waiting", lambda: pytest.fail("was made"))
    heard = Heard(waiting)
    waiting.cancel()
    assert heard.ends == 1
    qtbot.wait(100)
    assert heard.ends == 1


@pytest.mark.parametrize("error", [JellyError("No.", hint="Yes."), RuntimeError("a bug")])
def test_an_error_comes_before_the_end(runner: JobRunner, qtbot: QtBot, error: Exception) -> None:
    def work() -> Iterator[Event]:
        yield Note("before")
        raise error

    job = runner.run(Lane.FILES, "failing", work)
    heard = Heard(job)
    qtbot.waitUntil(lambda: heard.ends == 1, timeout=WAIT_MS)
    assert heard.errors == [error]
    assert heard.events == [Note("before")]


def test_a_paused_job_does_nothing_until_it_goes_on(runner: JobRunner, qtbot: QtBot) -> None:
    done: list[int] = []

    def work() -> Iterator[Event]:
        for number in range(100_000):
            done.append(number)
            time.sleep(0.001)
            yield Heartbeat()

    job = runner.run(Lane.FILES, "pausing", work)
    heard = Heard(job)
    qtbot.waitUntil(lambda: len(done) > 5, timeout=WAIT_MS)
    job.pause_or_resume()
    until_it_rests(qtbot, lambda: len(done))
    paused_at = len(done)
    job.pause_or_resume()
    qtbot.waitUntil(lambda: len(done) > paused_at, timeout=WAIT_MS)
    job.pause_or_resume()
    job.cancel()  # a paused job can be cancelled
    qtbot.waitUntil(lambda: heard.ends == 1, timeout=WAIT_MS)


@pytest.mark.usefixtures("patient")
def test_pause_holds_the_process_itself_and_cancel_ends_it_at_once(
    runner: JobRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    line, count = StatusLine(runner, MessageLine()), tmp_path / "count"
    qtbot.addWidget(line)
    line.show()
    job = runner.run(Lane.TRAINING, "Training", lambda: in_process(steps, str(count)))
    heard = Heard(job)
    qtbot.waitUntil(lambda: len(heard.events) > 5, timeout=WAIT_MS)
    (shown,) = line.findChildren(JobLine)
    qtbot.mouseClick(shown.pause, LEFT)
    until_it_rests(qtbot, count.read_text)

    def is_of_what_was_heard() -> bool:
        taken = count.read_text()
        return taken.isdigit() and int(taken) <= len(heard.events) + 1

    qtbot.waitUntil(is_of_what_was_heard, timeout=WAIT_MS)
    told = len(heard.events)
    qtbot.mouseClick(shown.pause, LEFT)
    qtbot.waitUntil(lambda: len(heard.events) > told + 5, timeout=WAIT_MS)
    qtbot.mouseClick(shown.pause, LEFT)
    qtbot.wait(200)
    started = time.monotonic()
    qtbot.mouseClick(shown.cancel, LEFT)
    qtbot.waitUntil(lambda: heard.ends == 1, timeout=WAIT_MS)
    assert time.monotonic() - started < TOO_LONG_S
    assert count.read_text().endswith("cleared up")  # so it was not killed
    assert not multiprocessing.active_children()


def test_how_fast_is_said_only_of_photographs(runner: JobRunner, qtbot: QtBot) -> None:
    line = StatusLine(runner, MessageLine())
    qtbot.addWidget(line)
    line.show()
    learns = threading.Event()

    def work() -> Iterator[Event]:
        for number in itertools.count():
            time.sleep(0.001)
            what = "epochs" if learns.is_set() else "photographs"
            yield Progress(done=number, total=10**6, what=what)

    job = runner.run(Lane.TRAINING, "Busy", work)
    qtbot.waitUntil(lambda: bool(line.findChildren(JobLine)), timeout=WAIT_MS)
    (shown,) = line.findChildren(JobLine)
    qtbot.waitUntil(lambda: "/s · " in shown.text.text(), timeout=WAIT_MS)
    assert re.fullmatch(r"Busy [\d,]+ of [\d,]+ · \d+/s · .* left", shown.text.text())
    learns.set()
    qtbot.waitUntil(lambda: "epochs" in shown.text.text(), timeout=WAIT_MS)
    # How fast they are done is known again when the time that is left is.
    qtbot.waitUntil(lambda: "left" in shown.text.text(), timeout=WAIT_MS)
    assert re.fullmatch(r"Busy · [\d,]+ of [\d,]+ epochs · .* left", shown.text.text())
    job.cancel()


def test_how_long_is_known_while_epochs_come_and_go(runner: JobRunner, qtbot: QtBot) -> None:
    line = StatusLine(runner, MessageLine())
    qtbot.addWidget(line)
    line.show()

    def work() -> Iterator[Event]:
        for number in itertools.count():
            time.sleep(0.001)
            yield Progress(done=number, total=10**6, what=f"steps, epoch {number // 5} of 200")

    job = runner.run(Lane.TRAINING, "Learns", work)
    qtbot.waitUntil(lambda: bool(line.findChildren(JobLine)), timeout=WAIT_MS)
    (shown,) = line.findChildren(JobLine)
    qtbot.waitUntil(lambda: "left" in shown.text.text(), timeout=WAIT_MS)
    words = r"Learns · [\d,]+ of [\d,]+ steps, epoch \d+ of 200 · .* left"
    assert re.fullmatch(words, shown.text.text())
    job.cancel()


def test_the_buttons_of_a_job_follow_light_and_dark(
    runner: JobRunner, qtbot: QtBot, qapp: Application
) -> None:
    line = StatusLine(runner, MessageLine())
    qtbot.addWidget(line)
    line.show()
    closed = threading.Event()
    job = runner.run(Lane.FILES, "going on", lambda: endless(closed))
    qtbot.waitUntil(lambda: job.has_begun, timeout=WAIT_MS)
    cancel = line.findChildren(QToolButton)[-1]

    def brightness() -> int:
        image = cancel.icon().pixmap(16).toImage()
        points = [image.pixelColor(x, y) for x in range(16) for y in range(16)]
        return max(points, key=QColor.alpha).lightness()

    try:
        apply_theme(qapp, dark=True)
        assert brightness() > 180
        apply_theme(qapp, dark=False)
        assert brightness() < 70
    finally:
        apply_theme(qapp, dark=False)


def test_a_job_may_read_a_project_and_end(runner: JobRunner, qtbot: QtBot, tmp_path: Path) -> None:
    """What its thread reads with goes with the thread, which Qt ends and not Python."""
    with Project(tmp_path / "p.jelly") as project:
        jobs = [
            runner.run(
                Lane.FILES, "reading", lambda: iter([Note(str(project.browsing.tally().total))])
            )
            for _ in range(5)
        ]
        heard = [Heard(job) for job in jobs]
        qtbot.waitUntil(lambda: [told.ends for told in heard] == [1] * 5, timeout=WAIT_MS)
        assert [event.text for told in heard for event in told.events] == ["0"] * 5
        qtbot.waitUntil(lambda: not runner.jobs(), timeout=WAIT_MS)
