from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jellygui.gui.photos.background import wait_for_threads
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.gui.photos.thumbnail_store import ThumbnailStore
from tests.support.browsing import FakeProject, made_rows, names
from tests.support.drawn import SPECIES, draw, save_photo

Settle = Callable[[], None]


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("pictures")
    for number in range(6):
        image = draw(SPECIES[number], seed=number, size_px=(320, 240))
        save_photo(image, folder / f"{number}.jpg")
    return sorted(folder.iterdir())


@pytest.fixture
def project(pictures: list[Path]) -> FakeProject:
    return FakeProject(made_rows([pictures[n % len(pictures)] for n in range(40)]))


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, project: FakeProject) -> Iterator[PhotosPage]:
    page = PhotosPage(thumbnails=ThumbnailStore(tmp_path / "cache"))
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitActive(page):
        page.show()
    page.set_project(project, names())
    settled(qtbot, page)
    page.grid.setFocus()
    yield page
    page.close_threads()
    assert wait_for_threads(60) == []


@pytest.fixture
def settle(qtbot: QtBot, page: PhotosPage) -> Settle:
    return lambda: settled(qtbot, page)


def settled(qtbot: QtBot, page: PhotosPage) -> None:
    """Wait until all that was asked of other threads has come and been painted."""

    def all_is_there() -> None:
        parts = (page.grid, page.model, page.thumbnails, page.preview, page.correcting)
        assert all(part.is_idle() for part in parts)

    qtbot.waitUntil(lambda: not _fails(all_is_there))
    qtbot.wait(1)


def _fails(check: Callable[[], None]) -> bool:
    try:
        check()
    except AssertionError:
        return True
    return False
