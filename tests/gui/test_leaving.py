"""Closing the window while something does not answer, as a disk in the network that is gone."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from jellygui.domain.events import Event, Heartbeat
from jellygui.gui import leaving
from jellygui.gui.job_runner import Job, Lane
from jellygui.gui.main_window import MainWindow
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS, Drop
from tests.gui.test_window import opened_survey, readable


def never_ending(window: MainWindow, qtbot: QtBot, disk_answers: threading.Event) -> Job:
    """A job that has begun and waits for the disk."""
    begun = threading.Event()

    def work() -> Iterator[Event]:
        begun.set()
        disk_answers.wait()
        yield Heartbeat()

    job = window.runner.run(Lane.FILES, "Looking for photographs", work)
    job.failed.connect(window.show_failure)
    qtbot.waitUntil(begun.is_set, timeout=WAIT_MS)
    return job


@pytest.mark.logs("left behind: Looking for photographs")
def test_a_job_that_never_ends_does_not_keep_the_program(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    disk_answers: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(leaving, "_FOR_THREADS_S", WAIT_MS / 1000)
    photos = opened_survey(window, drop, survey, qtbot)
    project = window.session.project
    assert project is not None
    job = never_ending(window, qtbot, disk_answers)
    row = readable(photos)
    photos.grid.go_to(row)
    qtbot.keyClick(photos.grid, Qt.Key.Key_6)
    said_of = photos.model.id_at(row)
    # The disk of the job does not answer; that of the project does, if late on a busy machine.
    finish = photos.correcting.finish
    monkeypatch.setattr(photos.correcting, "finish", lambda _: finish(WAIT_MS / 1000))
    assert window.close()
    assert window.leaving.left_behind == ["Looking for photographs"]
    with Project(project.path, create=False) as again:  # it is closed and whole
        (kept,) = again.browsing.photo_rows([said_of])
        assert kept.annotation is not None
        assert kept.annotation.label == "moon_jellyfish"
    disk_answers.set()
    qtbot.waitUntil(lambda: not job.is_alive, timeout=WAIT_MS)


def test_a_job_that_does_not_see_that_it_is_cancelled_makes_way_for_the_next(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, disk_answers: threading.Event
) -> None:
    opened_survey(window, drop, survey, qtbot)
    first = window.session.project
    assert first is not None
    stuck = never_ending(window, qtbot, disk_answers)
    window.session.open(first.path)  # leaves the project with its jobs, and opens it again
    qtbot.waitUntil(lambda: window.session.project not in (None, first), timeout=WAIT_MS)
    assert "was left behind" in window.message_line.message.text()
    assert stuck.is_alive
    ran = threading.Event()

    def quick() -> Iterator[Event]:
        ran.set()
        yield Heartbeat()

    window.runner.run(Lane.FILES, "next", quick)
    qtbot.waitUntil(ran.is_set, timeout=WAIT_MS)
    disk_answers.set()
    qtbot.waitUntil(lambda: not (isValid(stuck) and stuck.is_alive), timeout=WAIT_MS)


@pytest.mark.logs("left behind: .*jellygui-writer")
def test_words_that_cannot_be_written_are_said_before_they_are_left(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    disk_answers: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    photos = opened_survey(window, drop, survey, qtbot)
    project = window.session.project
    assert project is not None
    write = project.write
    monkeypatch.setattr(project, "write", lambda *a, **k: disk_answers.wait() and write(*a, **k))
    photos.grid.go_to(readable(photos))
    qtbot.keyClick(photos.grid, Qt.Key.Key_6)
    assert not window.close()
    assert window.isVisible()
    assert "not written" in window.message_line.message.text()
    assert window.close()  # who closes again has read it
    assert window.leaving.left_behind
    disk_answers.set()


_STUCK = """
    import sys, threading
    from pathlib import Path
    from jellygui import paths
    for name in ("settings_dir", "log_dir", "cache_dir", "data_dir"):
        setattr(paths, name, lambda: Path(sys.argv[1]))
    from jellygui.domain.events import Note
    from jellygui.gui import app, job_runner, leaving
    job_runner.PATIENCE_S = leaving.PATIENCE_S = 0.3
    never = threading.Event()

    def begin(window):
        job = window.runner.run(job_runner.Lane.FILES, "stuck", stuck)
        window.wishes._writing.do("stuck", never.wait)
        job.events.connect(window.close)

    def stuck():
        yield Note("it has begun")
        never.wait()

    built = app.MainWindow.build_pages

    def build_pages(window):
        built(window)
        begin(window)

    app.MainWindow.build_pages = build_pages
    sys.exit(app.main())
"""


def test_the_process_ends_though_its_threads_do_not(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(_STUCK), tmp_path],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
