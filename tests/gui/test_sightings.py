"""What one sighting is, said in the window; what changes by it is told."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSpinBox
from pytestqt.qtbot import QtBot

from jellygui.domain.split import Role
from jellygui.gui.main_window import MainWindow
from jellygui.gui.sightings_view import SightingsBox
from tests.gui.conftest import WAIT_MS, Drop, is_done
from tests.support.drawn import SPECIES, draw, save_photo

TEN = datetime(2024, 7, 9, 10)
SECONDS = (0, 2, 4, 60, 80)


@pytest.fixture
def dive(tmp_path: Path) -> Path:
    """Five photographs of one camera: three in one go, and two twenty seconds apart."""
    for number, seconds in enumerate(SECONDS):
        take(tmp_path / "dive", number, seconds=seconds)
    return tmp_path / "dive"


def take(folder: Path, number: int, *, seconds: int) -> None:
    save_photo(
        draw(SPECIES[number], seed=number, size_px=(160, 120)),
        folder / f"P{number}.jpg",
        taken_at=TEN + timedelta(seconds=seconds),
        camera=("OLYMPUS CORPORATION", "TG-6"),
    )


def box_of(window: MainWindow, qtbot: QtBot) -> SightingsBox:
    """Opened with the mouse."""
    window.build_pages()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.pages is not None
    qtbot.waitUntil(lambda: bool(window.pages and window.pages.counts), timeout=WAIT_MS)
    counts = window.pages.counts
    assert counts is not None
    qtbot.waitUntil(lambda: counts.isVisible() and counts.model.rowCount() > 0, timeout=WAIT_MS)
    qtbot.mouseClick(counts.sightings.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: counts.sightings.findChild(SightingsBox) is not None)
    box: SightingsBox = counts.sightings.findChild(SightingsBox)
    qtbot.waitUntil(box.isActiveWindow)
    return box


def tick(box: SightingsBox, qtbot: QtBot) -> None:
    left = QPoint(10, box.bursts.height() // 2)
    qtbot.mouseClick(box.bursts, Qt.MouseButton.LeftButton, pos=left)


def sightings(window: MainWindow) -> int:
    project = window.session.project
    assert project is not None
    return project.sightings.count()


def test_a_person_says_what_one_sighting_is(
    window: MainWindow, qtbot: QtBot, drop: Drop, dive: Path
) -> None:
    drop([dive])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    assert sightings(window) == 3
    box = box_of(window, qtbot)
    gap, length = (box.form.fields[name] for name in ("gap_s", "length_s"))
    for editor, typed in ((gap, "30"), (length, "45")):
        assert isinstance(editor, QAbstractSpinBox)
        editor.setFocus()
        editor.selectAll()
        qtbot.keyClicks(editor.lineEdit(), typed)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sightings(window) == 2, timeout=WAIT_MS)
    counts = window.pages.counts if window.pages else None
    assert counts is not None
    qtbot.waitUntil(lambda: "30 s of each other, 45 s in all" in counts.sightings.words.text())
    assert counts.sightings.words.text().endswith("The frames of a video are one sighting.")
    qtbot.waitUntil(lambda: "2 sightings now; before, they were 3" in said(window))
    # Off is a choice too, and is kept.
    box = box_of(window, qtbot)
    tick(box, qtbot)
    assert not box.form.fields["gap_s"].isEnabled()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sightings(window) == 5, timeout=WAIT_MS)
    project = window.session.project
    assert project is not None
    assert not project.sightings.rule().bursts
    qtbot.waitUntil(lambda: "a sighting of its own" in counts.sightings.words.text())
    # Escape leaves all as it is.
    box = box_of(window, qtbot)
    tick(box, qtbot)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.runner.jobs())
    assert sightings(window) == 5


def said(window: MainWindow) -> str:
    return window.message_line.message.text() if window.message_line.isVisible() else ""


def test_photographs_that_test_no_longer_are_told(
    window: MainWindow, qtbot: QtBot, drop: Drop, tmp_path: Path
) -> None:
    """One more photograph shows that what tests and what was learned from are of one burst."""
    folder = tmp_path / "dive"
    take(folder, 0, seconds=60)
    take(folder, 1, seconds=65)
    drop([folder])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    project = window.session.project
    assert project is not None
    project.labels.label_files([1, 2], SPECIES[0])
    learned, tests = project.teaching.labelled()
    project.teaching.set_roles({learned.group: Role.TRAINING, tests.group: Role.TEST})
    project.runs.begin("train", {}, tmp_path, learned_from=[learned.content_hash])
    take(folder, 2, seconds=62)
    drop([folder])
    qtbot.waitUntil(lambda: "1 photograph that tested the models" in said(window), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.runner.jobs(), timeout=WAIT_MS)
    assert [taught.content_hash for taught in project.teaching.labelled()] == [learned.content_hash]
    qtbot.waitUntil(lambda: sightings(window) == 1, timeout=WAIT_MS)
