"""Estimates follow what is wanted now; the measuring itself is stood in for."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from jellygui.domain.configs import RetrainConfig
from jellygui.domain.events import Estimated, Event, Heartbeat
from jellygui.errors import JellyError
from jellygui.gui.job_runner import JobRunner
from jellygui.gui.train.estimating import Estimating
from tests.gui.conftest import WAIT_MS


class Measured:
    """Stands for the training process: tells the epochs as minutes once it is let go."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.go = threading.Event()

    def __call__(
        self, project: Any, in_use: Any, wanted: RetrainConfig, device: str
    ) -> Iterator[Event]:
        self.asked.append(wanted.epochs)
        while not self.go.wait(0.01):
            yield Heartbeat()
        if wanted.epochs == 13:
            raise JellyError("There is not enough memory.", hint="Close other programs.")
        yield Estimated(minutes=float(wanted.epochs), memory_mb=250, disk_mb=1500, batch_size=32)


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> Measured:
    found = Measured()
    monkeypatch.setattr("jellygui.jobs.estimate.estimate", found)
    return found


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.close()


def ask(estimating: Estimating, epochs: int) -> None:
    estimating.ask(None, None, RetrainConfig(epochs=epochs))  # type: ignore[arg-type]


def test_the_newest_wish_is_answered(runner: JobRunner, measured: Measured, qtbot: QtBot) -> None:
    estimating = Estimating(runner)
    said: list[str] = []
    estimating.said.connect(said.append)
    ask(estimating, 5)
    qtbot.waitUntil(lambda: measured.asked == [5], timeout=WAIT_MS)
    ask(estimating, 100)
    measured.go.set()
    qtbot.waitUntil(lambda: measured.asked == [5, 100], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "1 h 40 min, 250 MB of memory and 1.5 GB" in said[-1], timeout=WAIT_MS)
    assert not any("5 min" in sentence for sentence in said)


def test_what_is_cancelled_by_hand_is_not_asked_again(
    runner: JobRunner, measured: Measured, qtbot: QtBot
) -> None:
    estimating = Estimating(runner)
    said: list[str] = []
    estimating.said.connect(said.append)
    ask(estimating, 5)
    qtbot.waitUntil(lambda: measured.asked == [5], timeout=WAIT_MS)
    (job,) = runner.jobs()
    job.cancel()
    qtbot.waitUntil(lambda: not runner.jobs() and said[-1] == "", timeout=WAIT_MS)
    assert not estimating.is_waiting


def test_why_it_cannot_be_done_stands_where_the_numbers_would(
    runner: JobRunner, measured: Measured, qtbot: QtBot
) -> None:
    estimating = Estimating(runner)
    said: list[str] = []
    estimating.said.connect(said.append)
    measured.go.set()
    ask(estimating, 13)
    qtbot.waitUntil(
        lambda: bool(said) and said[-1].startswith("There is not enough memory."), timeout=WAIT_MS
    )
