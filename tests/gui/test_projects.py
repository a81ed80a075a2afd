"""Projects in the window: each folder its own, none lost for another, copies that are whole."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from jellygui.domain.events import Event
from jellygui.errors import MissingError, ProjectRefusedError
from jellygui.gui import project_work
from jellygui.gui.main_window import MainWindow
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS, Drop
from tests.gui.test_functions import choose
from tests.gui.test_window import counted, opened_survey, readable, wait_until_done
from tests.support.projects import photo, read_in


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """What file choosers answer."""
    found: dict[str, Path] = {}
    for name, kind in (("getSaveFileName", "save"), ("getOpenFileName", "open")):
        monkeypatch.setattr(QFileDialog, name, lambda *a, kind=kind, **k: (str(found[kind]), ""))
    return found


def said(window: MainWindow) -> str:
    return f"{window.message_line.message.text()} {window.message_line.hint.text()}"


def place_of(window: MainWindow) -> Path:
    assert window.session.project is not None
    return window.session.project.path


def test_two_dropped_cards_with_dots_in_their_names_are_two_projects(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    one = survey.rename(tmp_path / "9.7.2024")
    other = tmp_path / "10.7.2024"
    other.mkdir()
    for file in one.glob("P*"):
        (other / file.name).write_bytes(file.read_bytes() + b"another")
    drop([one])
    wait_until_done(window, qtbot)
    assert place_of(window) == tmp_path / "docs" / "9.7.2024.jelly"
    window.session.open(tmp_path / "docs" / "empty.jelly", create=True)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("empty"), timeout=WAIT_MS)
    window.close()
    with Project(tmp_path / "docs" / "9.7.2024.jelly") as project:
        assert {record.path.parent for record in project.browsing.files()} == {one}


def labelled(window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot) -> int:
    """Drop the survey and name one photograph; how many moon jellyfish there are then."""
    photos = opened_survey(window, drop, survey, qtbot)
    before = counted(window, "Moon jellyfish")
    photos.grid.go_to(readable(photos))
    qtbot.keyClick(photos.grid, Qt.Key.Key_6)
    qtbot.waitUntil(lambda: counted(window, "Moon jellyfish") == before + 1, timeout=WAIT_MS)
    return before + 1


@pytest.mark.parametrize("what", ["empty", "foreign", "locked", "nowhere"])
def test_a_project_that_cannot_be_opened_leaves_the_present_one_open(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    tmp_path: Path,
    what: str,
    answers: dict[str, Path],
) -> None:
    count = labelled(window, drop, survey, qtbot)
    present, title = window.session.project, window.windowTitle()
    other = tmp_path / f"{what}.jelly"
    holder = Project(other) if what == "locked" else None
    if what in ("empty", "foreign"):
        other.write_bytes(b"" if what == "empty" else b"<html>" * 2000)
    before = other.read_bytes() if other.exists() else None
    answers["open"] = other
    choose(window, "Open project …")
    qtbot.waitUntil(lambda: f"{what}.jelly" in said(window), timeout=WAIT_MS)
    assert window.session.project is present
    assert (window.windowTitle(), counted(window, "Moon jellyfish")) == (title, count)
    photos = window.pages.photos
    photos.grid.setFocus()
    qtbot.keyClick(photos.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: counted(window, "Moon jellyfish") == count - 1, timeout=WAIT_MS)
    if holder is not None:
        holder.close()
    elif before is not None:
        assert other.read_bytes() == before


def test_photographs_dropped_with_a_project_go_into_that_one(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    with Project(tmp_path / "other.jelly"):
        pass
    opened_survey(window, drop, survey, qtbot)
    more = tmp_path / "more"
    more.mkdir()
    shutil.copy(next(survey.glob("P*")), more / "one.jpg")
    drop([tmp_path / "other.jelly", more])
    qtbot.waitUntil(lambda: window.windowTitle().startswith("other"), timeout=WAIT_MS)
    wait_until_done(window, qtbot)
    assert counted(window, "All") == 1
    window.close()
    with Project(tmp_path / "docs" / f"{survey.name}.jelly") as project:
        assert project.files.count() == 9


def test_a_copy_is_saved_whole_and_one_goes_on_in_the_present_project(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    tmp_path: Path,
    answers: dict[str, Path],
) -> None:
    labelled(window, drop, survey, qtbot)
    present = window.session.project
    answers["save"] = tmp_path / "backup" / "2024.07"
    choose(window, "Save a copy …")
    copy = tmp_path / "backup" / "2024.07.jelly"
    qtbot.waitUntil(lambda: str(copy) in said(window), timeout=WAIT_MS)
    assert "A copy of all up to now" in said(window)
    assert window.session.project is present
    with Project(copy, create=False) as project:
        assert not project.lacks
        assert project.files.count() == 9
        assert [r.label for r in project.browsing.files() if r.annotation] == ["moon_jellyfish"]
    assert [entry.name for entry in copy.parent.iterdir()] == [copy.name]


def test_projects_are_called_as_they_were_typed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, answers: dict[str, Path]
) -> None:
    answers["save"] = tmp_path / "Station 3.5"
    choose(window, "New project …")
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=WAIT_MS)
    assert place_of(window) == tmp_path / "Station 3.5.jelly"
    answers["save"] = tmp_path / "Station 3.6.jelly"
    choose(window, "Save project as …")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Station 3.6"), timeout=WAIT_MS)
    assert place_of(window) == tmp_path / "Station 3.6.jelly"


def test_a_copy_that_lacks_something_says_so_in_the_window(
    window: MainWindow, drop: Drop, qtbot: QtBot, tmp_path: Path
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        read_in(project, tmp_path, photo(1))
        shutil.copy(project.path, tmp_path / "copy.jelly")
    drop([tmp_path / "copy.jelly"])
    qtbot.waitUntil(lambda: "made while the project was open" in said(window), timeout=WAIT_MS)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_what_had_failed_in_a_project_that_is_left_does_not_hide_why(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, go_on = threading.Event(), threading.Event()

    def work() -> Iterator[Event]:
        began.set()
        go_on.wait(WAIT_MS / 1000)
        raise MissingError("8 photographs were no longer there.")
        yield

    monkeypatch.setattr(project_work, "classification", lambda *_: work())
    window.session.open(tmp_path / "left.jelly", create=True)
    qtbot.waitUntil(began.is_set, timeout=WAIT_MS)
    (job,) = (job for job in window.runner.jobs() if job.title == "Classifying")
    go_on.set()
    assert job.over.wait(WAIT_MS / 1000)  # it has failed, and nobody has heard of it yet
    refused = ProjectRefusedError("The project is damaged.", project=tmp_path / "left.jelly")
    with qtbot.waitSignal(job.ended, timeout=WAIT_MS):
        window.session._inspected(("whole", window.session.project), refused)
    assert window.session.project is None
    assert window.message_line.said == "The project is damaged."


def test_a_project_that_may_only_be_read_is_looked_at_and_keeps_no_word(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    tmp_path: Path,
    answers: dict[str, Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    count = labelled(window, drop, survey, qtbot)
    place = place_of(window)
    window.session.open(tmp_path / "empty.jelly", create=True)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("empty"), timeout=WAIT_MS)
    lock = place.with_name(f"{place.name}.lock")
    qtbot.waitUntil(lambda: not lock.exists(), timeout=WAIT_MS)
    before = place.read_bytes()
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: path != place and allowed(path, mode))
    drop([place])
    qtbot.waitUntil(lambda: window.windowTitle().startswith(survey.name[:6]), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "may only be read" in said(window), timeout=WAIT_MS)
    named = lambda: [e.count for e in window.pages.side.model.entries if "Moon" in e.text]  # noqa: E731
    qtbot.waitUntil(lambda: named() == [count], timeout=WAIT_MS)
    # Nothing is begun that could not be written; what the last project was doing ends.
    assert all(job.is_cancelled for job in window.runner.jobs())
    photos = window.pages.photos
    qtbot.waitUntil(lambda: photos.model.rowCount() == 9, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: all(map(photos.model.row_at, range(9))), timeout=WAIT_MS)
    window.message_line.hide()
    window.activateWindow()
    photos.grid.setFocus()
    qtbot.waitUntil(photos.grid.hasFocus)
    photos.grid.go_to(readable(photos))
    qtbot.keyClick(photos.grid, Qt.Key.Key_6)
    qtbot.waitUntil(lambda: "nothing can be changed in it" in said(window), timeout=WAIT_MS)
    assert counted(window, "Moon jellyfish") == count
    assert place.read_bytes() == before
    answers["save"] = tmp_path / "mine.jelly"
    choose(window, "Save project as …")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("mine"), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: named() == [count], timeout=WAIT_MS)
    assert place_of(window) == tmp_path / "mine.jelly"


def test_a_window_that_is_closed_while_a_project_opens_leaves_nothing_open(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with Project(tmp_path / "p.jelly"):
        pass
    window.session.open(tmp_path / "p.jelly")
    window.close()
    assert window.leaving.left_behind == []
    with Project(tmp_path / "p.jelly"):
        pass
