from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.gui.main_window import MainWindow
from tests.gui.conftest import WAIT_MS, Drop, is_done

TRAINING_MS = 240_000


@pytest.fixture(autouse=True)
def _quick_children(quick_children: None) -> None:
    """Training begins at once."""


@pytest.fixture(autouse=True)
def _own_models(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")


@pytest.fixture
def labelled(window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot) -> MainWindow:
    """A window in which the first photographs were named by keys."""
    drop([survey])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    pages = window.pages
    assert pages is not None
    grid = pages.photos.grid
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
