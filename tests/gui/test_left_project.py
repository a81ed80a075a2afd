"""A project that is left while something is asked of it, or done in it, touches no other one."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from jellygui.domain.browse import PhotoQuery, Show
from jellygui.errors import JellyError
from jellygui.gui import project_work
from jellygui.gui.main_window import MainWindow
from jellygui.gui.merge_box import MergeBox
from jellygui.gui.project_session import ProjectSession
from jellygui.gui.promise_box import PromiseBox
from jellygui.gui.sightings_view import SightingsBox
from jellygui.gui.species_model import Column
from jellygui.gui.videos_box import VideosBox
from jellygui.jobs import whereabouts
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS, project_of, said_so_far
from tests.gui.test_functions import choose
from tests.gui.test_species_list import begin, keys, opened
from tests.support.waiting import held


def open_another(window: MainWindow, qtbot: QtBot, place: Path) -> None:
    first = window.session.project
    window.session.open(place, create=True)
    qtbot.waitUntil(lambda: window.session.project not in (None, first), timeout=WAIT_MS)


def test_what_is_being_typed_is_kept_and_no_step_of_the_next_project(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    box = opened(window, qtbot, tmp_path)
    told: list[tuple[str, str]] = []
    window.build_pages().photos.correcting.told.connect(lambda *said: told.append(said))
    editor = begin(qtbot, box, keys(box).index("moon_jellyfish"), Column.AUTHORITY)
    qtbot.keyClicks(editor, "(Linnaeus, 1758)")
    open_another(window, qtbot, tmp_path / "other.jelly")
    qtbot.waitUntil(lambda: not isValid(box), timeout=WAIT_MS)
    assert [way for _, way in told if way] == []  # nothing that undo would take back here
    lock = tmp_path / "p.jelly.lock"
    qtbot.waitUntil(lambda: not lock.exists(), timeout=WAIT_MS)
    with Project(tmp_path / "p.jelly") as project:
        assert "(Linnaeus, 1758)" in [kind.authority for kind in project.species.all()]


def test_a_box_goes_with_its_project(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(window, qtbot, tmp_path).reject()
    with Project(tmp_path / "theirs.jelly"):
        pass
    theirs = str(tmp_path / "theirs.jelly")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (theirs, ""))
    pages = window.build_pages()
    window.show_page("counts")
    assert pages.counts is not None
    asks = {
        QInputDialog: lambda: (
            window.show_page("photos"),
            pages.photos.querying.ask_for(PhotoQuery(show=Show.TO_REVIEW)),
            pages.photos.filter_bar.keep_wanted.emit(),
        ),
        PromiseBox: lambda: choose(window, "A promise of precision …"),
        MergeBox: lambda: choose(window, "Merge labels …"),
        VideosBox: lambda: choose(window, "Frames of videos …"),
        SightingsBox: lambda: (window.show_page("counts"), pages.counts.sightings.button.click()),
    }

    def visible(kind: type[QDialog]) -> bool:
        return any(box.isVisible() for box in window.findChildren(kind))

    for kind, ask in asks.items():
        ask()
        qtbot.waitUntil(lambda kind=kind: visible(kind), timeout=WAIT_MS)
        open_another(window, qtbot, tmp_path / f"after {kind.__name__}.jelly")
        assert not visible(kind)


def test_a_small_window_that_asks_goes_with_its_project(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(window, qtbot, tmp_path).reject()
    chosen = window.build_pages().photos.chosen
    window.build_pages().photos.grid.go_to(1)
    qtbot.waitUntil(lambda: len(chosen.ids()) == 1)
    chosen.ask_remark()
    assert QApplication.activePopupWidget() is chosen.remark_box
    qtbot.keyClicks(chosen.remark_box.note, "torn")
    open_another(window, qtbot, tmp_path / "other.jelly")
    assert not chosen.remark_box.isVisible()
    window.ask_check()
    assert window.check_box.isVisible()
    open_another(window, qtbot, tmp_path / "third.jelly")
    assert not window.check_box.isVisible()


def test_a_place_chosen_for_one_project_is_not_taken_for_the_next(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(window, qtbot, tmp_path).reject()
    done: list[str] = []
    for name in ("export_dataset", "locate", "add_labelled_folder", "save_copy", "export_report"):
        monkeypatch.setattr(ProjectSession, name, lambda *_, name=name: done.append(name))
    places = (tmp_path / f"{number}.jelly" for number in range(9))

    def folder(*_: object) -> str:
        open_another(window, qtbot, next(places))
        return str(tmp_path)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", folder)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (folder() + "/report.html", ""))
    for command in (
        "Export dataset …",
        "Locate moved photographs …",
        "Add labelled folder …",
        "Save a copy …",
        "Write report …",
    ):
        choose(window, command)
        assert window.message_line.said.startswith("Another project was opened")
        window.message_line.dismiss()
    assert done == []


def test_counting_what_is_left_is_no_error_and_the_next_is_counted(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(window, qtbot, tmp_path).reject()
    first, count_project = project_of(window), project_work.count_project
    began, go_on = threading.Event(), threading.Event()

    def count(project: Project, *more: object) -> object:
        if project is first:
            began.set()
            assert go_on.wait(WAIT_MS / 1000)
        return count_project(project, *more)

    monkeypatch.setattr(project_work, "count_project", count)
    window.session.count(project_work.CountsChoice())
    qtbot.waitUntil(began.is_set, timeout=WAIT_MS)
    open_another(window, qtbot, tmp_path / "other.jelly")
    lock = tmp_path / "p.jelly.lock"
    qtbot.waitUntil(lambda: not lock.exists(), timeout=WAIT_MS)
    with qtbot.waitSignal(window.session.counted, timeout=WAIT_MS):
        go_on.set()
    assert not [said for said in said_so_far(window) if "is closed" in said]


def test_a_disk_that_does_not_say_whether_a_folder_is_gone_hides_no_error(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with held(monkeypatch, whereabouts, "gone_folders"):
        opened(window, qtbot, tmp_path).reject()
        with qtbot.waitSignal(window.session.failed, timeout=WAIT_MS) as failed:
            window.session.find_cause(error := JellyError("It is not known why."))
        assert failed.args == [error]
