from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.domain.browse import PhotoQuery
from jellygui.domain.configs import ArchitectureName, FineTuneConfig
from jellygui.gui.main_window import MainWindow
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.project import Project
from jellygui.tasks import Train
from tests.gui.conftest import WAIT_MS, Drop, are_shown, is_done
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.labelled import drawn_species
from tests.support.models import QUICK_FIRST
from tests.support.once import made_once

TRAINING_MS = 5 * WAIT_MS
# Photographs of one kind that are labelled, and those of it that are not; of each other species.
TAUGHT, UNSEEN, EACH_OTHER = 12, 10, 3


def save_bay(folder: Path, one_kind: Callable[[int], Image.Image]) -> Path:
    """Many photographs of one kind, which come first, by their seed, and some of each species."""
    for seed in range(TAUGHT + UNSEEN):
        save_photo(one_kind(seed), folder / f"a {seed:02d}.jpg")
    for species in SPECIES:
        for seed in range(EACH_OTHER):
            picture = draw(species, seed=seed, size_px=(320, 240))
            save_photo(picture, folder / f"{species} {seed}.jpg")
    return folder


def labels(project: Project) -> dict[str, str | None]:
    """What counts for each photograph, by the name of its file."""
    rows = project.browsing.photo_rows(project.browsing.file_ids(PhotoQuery()).tolist())
    return {row.path.name: row.label for row in rows}


def click(qtbot: QtBot, photos: PhotosPage, row: int, *, shift: bool = False) -> None:
    """Click a photograph of the grid."""
    photos.grid.scrollTo(photos.model.index(row))
    qtbot.waitUntil(lambda: photos.model.row_at(row) is not None, timeout=WAIT_MS)
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    at = photos.grid.visualRect(photos.model.index(row)).center()
    qtbot.mouseClick(photos.grid.viewport(), Qt.MouseButton.LeftButton, held, at)


@pytest.fixture(scope="module", autouse=True)
def _quick_children(quick_children: None) -> None:
    """Training begins at once."""


@pytest.fixture(autouse=True)
def _own_models(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")


@pytest.fixture(scope="session")
def small_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of the bundled one's species that is trained and pruned in a moment."""

    def make(folder: Path) -> None:
        # Not above: the processes that are begun from here need no torch.
        from jellygui.training.fine_tune import train_model
        from tests.support.tried import try_little

        try_little()
        task = Train(
            dataset=drawn_species(folder / "drawn", SPECIES, each=6),
            start="scratch",
            out=folder / "small.jellymodel",
            config=FineTuneConfig(
                architecture=ArchitectureName.SIMPLE_CNN, size_px=32, epochs=1, batch_size=8
            ),
        )
        for _ in train_model(task):
            pass

    return made_once(tmp_path_factory, "small", make) / "small.jellymodel"


@pytest.fixture(autouse=True)
def _small_model_first(small_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A project begins with a model that learns in a moment."""
    monkeypatch.setattr(paths, "bundled_models", lambda: (small_model,))


@pytest.fixture
def _real_model_first(_small_model_first: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A project begins with a model that knows its species, and learns in seconds."""
    monkeypatch.setattr(paths, "bundled_models", lambda: QUICK_FIRST)


@pytest.fixture
def labelled(window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot) -> MainWindow:
    """A window in which the first photographs were named by keys."""
    drop([survey])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    pages = window.pages
    assert pages is not None
    grid = pages.photos.grid
    qtbot.waitUntil(lambda: are_shown(pages.photos, 9), timeout=WAIT_MS)
    grid.setFocus()
    # The first one by name is the broken one.
    for row, key in enumerate((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_6), start=1):
        grid.setCurrentIndex(pages.photos.model.index(row, 0))
        qtbot.waitUntil(lambda row=row: pages.photos.model.row_at(row) is not None, timeout=WAIT_MS)
        qtbot.keyClick(grid, key)
    qtbot.waitUntil(
        lambda: pages.retraining.lesson is not None and pages.retraining.lesson.new == 4,
        timeout=WAIT_MS,
    )
    return window
