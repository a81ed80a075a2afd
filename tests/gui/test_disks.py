"""Disks that cannot be written, go away in the midst, or do not answer: a sentence, no loss."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
import threading
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from jellygui.gui.main_window import MainWindow
from jellygui.gui.photos.thumbnail_store import ThumbnailStore
from jellygui.jobs import ingest, opening
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS, Drop, is_done, project_of
from tests.gui.test_functions import Answers, answers, choose
from tests.gui.test_window import counted, opened_survey, readable, wait_until_done
from tests.support.projects import found
from tests.support.waiting import reading_waits

__all__ = ["answers"]

_OPENS = """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from jellygui import paths
    from jellygui.gui import app
    home, project = map(Path, sys.argv[1:])
    for name in ("settings_dir", "log_dir", "cache_dir", "data_dir"):
        setattr(paths, name, lambda: home)
    shows = app.MainWindow.show

    def show(window):
        shows(window)
        timer = QTimer(window, interval=10)
        timer.timeout.connect(lambda: said(window))
        timer.start()

    def said(window):
        if window.message_line.isVisible():
            print(window.message_line.message.text(), window.message_line.hint.text())
            window.close()

    app.MainWindow.show = show
    sys.exit(app.main([project]))
"""


def shown_ways(window: MainWindow) -> dict[str, QPushButton]:
    """The buttons of the message that is shown, by what they say."""
    line = window.message_line
    return {one.text(): one for one in line.findChildren(QPushButton) if one.isVisible()}


def said_to_an_ordinary_user(project: Path, home: Path) -> str:
    """What the window says to somebody who opens the project and may do no more than others."""
    command = [sys.executable, "-c", textwrap.dedent(_OPENS), str(home), str(project)]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("needs setpriv, or to be run by an ordinary user")
        # The superuser without the right to overlook what a file's mode forbids.
        command[:0] = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    ended = subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
    )
    return ended.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
@pytest.mark.parametrize("what", ["folder", "file"])
def test_a_project_that_may_only_be_read_is_said_and_stays_as_it_is(
    what: str, tmp_path: Path
) -> None:
    place = tmp_path / "disk" / "Survey.jelly"
    place.parent.mkdir()
    with Project(place) as project:
        project.files.add(found(tmp_path, "a.jpg"))
        project.labels.label_files([1], "x")
    before = place.read_bytes()
    closed = place if what == "file" else place.parent
    closed.chmod(0o444 if what == "file" else 0o555)
    try:
        said = said_to_an_ordinary_user(place, tmp_path / "home")
    finally:
        closed.chmod(0o755)
    assert "Survey.jelly” may only be read" in said
    assert "save it where you may write" in said
    assert place.read_bytes() == before


def test_a_disk_that_is_taken_out_in_the_midst_takes_nothing_with_it(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = next(survey.glob("DSCN*")).read_bytes()
    for number in range(30):
        (survey / f"more {number}.jpg").write_bytes(original + bytes([number]))
    go_on = reading_waits(monkeypatch, after=10)
    drop([survey])
    running = lambda: [j for j in window.runner.jobs() if j.title == "Classifying"]  # noqa: E731
    qtbot.waitUntil(lambda: any(j.progress and j.progress.done for j in running()), timeout=WAIT_MS)
    out = survey.with_name("taken out")
    survey.rename(out)
    go_on.set()
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    assert 39 - 10 <= counted(window, "No longer there") < 39
    assert counted(window, "All") == 39
    assert "no longer there" in window.message_line.message.text()
    assert "Locate" in shown_ways(window)
    out.rename(survey)  # it is connected again
    choose(window, "Try unreadable or missing ones again")
    qtbot.waitUntil(
        lambda: "No longer there" not in [e.text for e in window.pages.side.model.entries],
        timeout=WAIT_MS,
    )
    wait_until_done(window, qtbot)
    assert counted(window, "To review") == 38


def test_a_folder_that_moved_can_be_told_where_that_is_said(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, answers: Answers
) -> None:
    opened_survey(window, drop, survey, qtbot)
    place, elsewhere = project_of(window).path, survey.with_name("andetsteds på Fænø")
    survey.rename(elsewhere)
    window.session.open(place)
    qtbot.waitUntil(lambda: "Locate" in shown_ways(window), timeout=WAIT_MS)
    assert f"“{survey}” is no longer there." in window.message_line.said
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    answers["folder"] = elsewhere
    qtbot.mouseClick(shown_ways(window)["Locate"], Qt.MouseButton.LeftButton)
    texts = lambda: [entry.text for entry in window.pages.side.model.entries]  # noqa: E731
    qtbot.waitUntil(lambda: "No longer there" not in texts(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    assert "no longer there" not in window.message_line.said
    there = Counter(Path(path).parent for _, path, _ in project_of(window).files.known())
    assert there == {elsewhere: 8, survey: 1}  # of what cannot be read nothing is known


def test_of_a_folder_that_is_there_again_nothing_is_said(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot
) -> None:
    opened_survey(window, drop, survey, qtbot)
    out = survey.rename(survey.with_name("taken out"))
    window.session.open(project_of(window).path)
    line = window.message_line
    qtbot.waitUntil(lambda: "is no longer there." in line.said, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    out.rename(survey)  # its disk is connected again, and it is added again
    drop([survey])
    qtbot.waitUntil(lambda: "is no longer there." not in line.said, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    assert not line.more.isVisible()


@pytest.mark.parametrize("in_a_project", [False, True], ids=["first", "later"])
def test_a_server_that_does_not_answer_can_be_left_for_another_folder(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    tmp_path: Path,
    disk_answers: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
    in_a_project: bool,
) -> None:
    scan, asked = ingest.scan, threading.Event()
    if in_a_project:
        window.session.open(tmp_path / "p.jelly", create=True)
        qtbot.waitUntil(lambda: window.session.project is not None, timeout=WAIT_MS)

    def slow(places: list[Path], **named: bool) -> object:
        if survey not in places:
            asked.set()
            disk_answers.wait()
        return scan(places, **named)

    monkeypatch.setattr(ingest, "scan", slow)
    check = opening.check_exists
    monkeypatch.setattr(opening, "check_exists", lambda place: (slow([place]), check(place)))
    drop([tmp_path / "server"])
    qtbot.waitUntil(asked.is_set, timeout=WAIT_MS)
    cancel = lambda: [  # noqa: E731
        button
        for button in window.status.findChildren(QToolButton)
        if button.accessibleName() == "Cancel: Looking for photographs"
    ]
    qtbot.waitUntil(lambda: bool(cancel()), timeout=WAIT_MS)
    qtbot.mouseClick(cancel()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: "does not answer" in window.message_line.message.text(), timeout=WAIT_MS
    )
    drop([survey])
    wait_until_done(window, qtbot)
    assert counted(window, "All") == 9
    disk_answers.set()  # at last; else closing would wait for it too
    left = window.runner._left_behind
    qtbot.waitUntil(lambda: not any(job.is_alive for job in left), timeout=WAIT_MS)


@pytest.mark.logs("left behind: .*jellygui-thumbnails")
def test_thumbnails_that_do_not_come_keep_nobody_from_labelling_and_leaving(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    disk_answers: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    black = np.zeros((4, 4, 3), np.uint8)
    monkeypatch.setattr(
        ThumbnailStore, "read", lambda *a, **k: black if disk_answers.wait() else None
    )
    photos = opened_survey(window, drop, survey, qtbot)
    photos.grid.go_to(readable(photos))
    before = counted(window, "Moon jellyfish")
    qtbot.keyClick(photos.grid, Qt.Key.Key_6)
    qtbot.waitUntil(lambda: counted(window, "Moon jellyfish") == before + 1, timeout=WAIT_MS)
    assert window.close()
    assert any("thumbnails" in name for name in window.leaving.left_behind)


def test_a_place_in_the_network_that_is_not_there_is_a_sentence(
    window: MainWindow, drop: Drop, qtbot: QtBot
) -> None:
    drop([Path("//server/survey/2024")])
    qtbot.waitUntil(window.message_line.isVisible, timeout=WAIT_MS)
    assert "server/survey/2024" in window.message_line.message.text()
    assert "does not exist" in window.message_line.message.text()
