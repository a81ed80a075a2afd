"""A photograph is shown in the system's file manager."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from jellygui.domain.frames import frame_path
from jellygui.gui.file_manager import FileManager, asking_for
from jellygui.gui.photos.photos_page import PhotosPage
from tests.gui.photos.conftest import Settle
from tests.support.browsing import FakeProject

_CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def test_each_system_is_asked_in_its_own_way() -> None:
    place = Path("/dive 1/Ø, net.jpg")
    assert asking_for(place, "darwin") == ["open", "-R", str(place)]
    assert asking_for(place, "win32")[:2] == ["explorer.exe", "/select,"]
    asked = asking_for(place, "linux")
    assert asked[0] == "dbus-send"
    assert asked[-2:] == ["array:string:file:///dive%201/%C3%98%2C%20net.jpg", "string:"]


@pytest.mark.skipif(sys.platform == "win32", reason="a script that stands for a program")
@pytest.mark.parametrize("answers", [True, False, None])
def test_where_no_file_manager_listens_the_folder_is_opened(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: bool | None
) -> None:
    """It answers, it says that nobody is there, or there is no such program."""
    programs, told = tmp_path / "programs", tmp_path / "told"
    programs.mkdir()
    if answers is not None:
        script = programs / "dbus-send"
        script.write_text(f'#!/bin/sh\necho "$*" > "{told}"\nexit {int(not answers)}\n')
        script.chmod(0o755)
    monkeypatch.setenv("PATH", str(programs))
    opened: list[Path] = []
    parent = QObject()
    FileManager(parent, system="linux", opens=opened.append).show_file(tmp_path / "a.jpg")
    if answers:
        qtbot.waitUntil(lambda: told.exists() and not parent.children()[0].children())
        assert "FileManager1.ShowItems array:string:file://" in told.read_text()
        assert opened == []
    else:
        qtbot.waitUntil(lambda: opened == [tmp_path])


def test_a_key_shows_the_chosen_photograph_or_the_video_of_a_frame(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    page.grid.go_to(3)
    settle()
    with qtbot.waitSignal(page.file_wanted) as wanted:
        qtbot.keyClick(page.grid, Qt.Key.Key_F, _CTRL_ALT)
    assert wanted.args == [project.rows[4].path]
    video = project.rows[4].path
    project.rows[5] = replace(project.rows[5], path=frame_path(video, 1500))
    page.grid.go_to(4)
    page.model._old.add(5)
    page.model.want(range(4, 5))
    qtbot.waitUntil(lambda: page.preview.row == project.rows[5])
    with qtbot.waitSignal(page.file_wanted) as wanted:
        qtbot.keyClick(page.grid, Qt.Key.Key_F, _CTRL_ALT)
    assert wanted.args == [video]
