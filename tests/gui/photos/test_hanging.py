"""Photographs that hang in a library hold up no other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jellygui.gui.photos import background
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.gui.photos.thumbnail_store import ThumbnailStore
from jellygui.images import formats, patience, photo
from tests.gui.photos.conftest import settled
from tests.support import hanging
from tests.support.browsing import FakeProject, made_rows, names

HANGING = 4


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PhotosPage]:
    """A page of twenty photographs, four of which hang in this process."""
    hanging.enough.clear()
    monkeypatch.setattr(formats, "opened", hanging.opened)
    monkeypatch.setattr(patience.Patience, "lost", hanging.lost)
    monkeypatch.setattr(photo, "hangs", lambda: False)
    monkeypatch.setattr(patience, "TOO_LONG_S", 1.2)
    monkeypatch.setattr(background, "_LOOK_EVERY_MS", 50)
    monkeypatch.setattr(background, "_FOR_OTHERS_S", 0.5)
    folder = tmp_path / "pictures"
    hanging.write_hanging(folder, good=16, hanging=HANGING)
    for path in folder.iterdir():  # what loops would take the cores from the other tests
        path.write_bytes(path.read_bytes().replace(hanging.LOOPS, hanging.SLEEPS))
    page = PhotosPage(thumbnails=ThumbnailStore(tmp_path / "cache"))
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.set_project(FakeProject(made_rows(sorted(folder.iterdir()))), names())
    yield page
    page.close_threads()
    assert background.wait_for_threads(0.0) != []  # and the program would end all the same
    hanging.enough.set()
    qtbot.waitUntil(lambda: not patience.hangs())
    assert background.wait_for_threads(60) == []


def test_all_that_can_be_shown_is_shown(qtbot: QtBot, page: PhotosPage) -> None:
    settled(qtbot, page)
    shown = [page.thumbnails.get(file_id) for file_id in range(1, 21)]
    there = [one is not None and one.image is not None for one in shown]
    assert there == [n % 2 == 1 or n // 2 >= HANGING for n in range(20)]


def test_the_next_photograph_comes_while_one_hangs(qtbot: QtBot, page: PhotosPage) -> None:
    qtbot.waitUntil(lambda: page.model.rowCount() == 20 and page.model.is_idle())
    page.grid.go_to(0)
    canvas = page.preview.canvas
    qtbot.waitUntil(lambda: canvas.message == "000.jpg takes too long to open.")
    page.grid.setFocus()
    for _ in range(3):  # past one that hangs, which is a neighbour then
        qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: canvas.image is not None)
    assert page.preview.row is not None
    assert page.preview.row.path.name == "003.jpg"
