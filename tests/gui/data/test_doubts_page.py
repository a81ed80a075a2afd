"""Doubtful labels in the real window, decided by keys and by the mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from jellygui.domain.labels import NONE_OF_THESE
from jellygui.gui.data.doubts_page import DoubtsPage
from jellygui.gui.main_window import MainWindow
from tests.gui.conftest import WAIT_MS, Drop, is_done, project_of
from tests.gui.test_answering import offered
from tests.support.drawn import draw, save_photo

KINDS = ("barrel_jellyfish", "compass_jellyfish", "moon_jellyfish")
EACH = 8
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
# What they show is in their names.
WRONG = {
    "compass_jellyfish 1": "moon_jellyfish",
    "moon_jellyfish 2": "barrel_jellyfish",
    "barrel_jellyfish 3": "compass_jellyfish",
    "moon_jellyfish 5": "compass_jellyfish",
}


def labels(window: MainWindow) -> dict[str, str]:
    return {taught.path.stem: taught.label for taught in project_of(window).teaching.labelled()}


def excluded(window: MainWindow) -> set[str]:
    return {t.path.stem for t in project_of(window).teaching.labelled() if t.is_excluded}


@pytest.fixture
def page(window: MainWindow, drop: Drop, tmp_path: Path, qtbot: QtBot) -> DoubtsPage:
    """Its tab is opened by the mouse, over labels of which four are wrong; one has a copy."""
    folder = tmp_path / "bay"
    for kind in KINDS:
        for seed in range(EACH):
            save_photo(draw(kind, seed=seed, size_px=(280, 220)), folder / f"{kind} {seed}.jpg")
    copied = draw("compass_jellyfish", seed=1, size_px=(280, 220))
    save_photo(copied, folder / "compass_jellyfish 1 copy.jpg", quality=70)
    drop([folder])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    project = project_of(window)
    for record in project.browsing.files():
        name = record.path.stem.removesuffix(" copy")
        project.labels.label_files([record.id], WRONG.get(name, name.rpartition(" ")[0]))
    window.show_page("data")
    assert window.pages is not None
    tabs = window.pages._data.get()
    at = tabs.tabBar().tabRect(1).center()
    qtbot.mouseClick(tabs.tabBar(), LEFT, pos=at)
    doubts = window.pages.doubts
    assert doubts is not None
    window.activateWindow()  # keys go to the window that is in front
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: doubts.is_idle() and bool(doubts.model.entries), timeout=WAIT_MS)
    return doubts


def shown(page: DoubtsPage) -> list[str]:
    return [entry.path.stem.removesuffix(" copy") for entry in page.model.entries]


def choose(page: DoubtsPage, qtbot: QtBot, name: str) -> None:
    """Click its thumbnail."""
    index = page.model.index(shown(page).index(name))
    page.view.scrollTo(index)
    qtbot.mouseClick(page.view.viewport(), LEFT, pos=page.view.visualRect(index).center())
    assert page.view.currentIndex() == index


def test_each_is_decided_by_one_key_and_undone_by_another(
    window: MainWindow, page: DoubtsPage, qtbot: QtBot
) -> None:
    assert page.view.hasFocus()
    count = len(shown(page))
    assert {*shown(page)[:4]} == set(WRONG)
    assert window.pages is not None
    assert f"({count})" in window.pages._data.get().tabText(1)
    assert page.words.text().startswith(f"{count} of {3 * EACH} labels are doubted")

    choose(page, qtbot, "compass_jellyfish 1")
    assert page.take.text() == "Take Compass jellyfish   T"
    assert page.keep.text() == "Keep Moon jellyfish   K"
    qtbot.keyClick(page.view, Qt.Key.Key_T)  # its copy goes with it
    named = lambda name: labels(window)[name]  # noqa: E731
    qtbot.waitUntil(lambda: named("compass_jellyfish 1 copy") == "compass_jellyfish")
    assert named("compass_jellyfish 1") == "compass_jellyfish"
    for way, label in (("Undo", "moon_jellyfish"), ("Redo", "compass_jellyfish")):
        qtbot.waitUntil(lambda: window.status.done.isVisible())
        qtbot.mouseClick(offered(window.status.done, way), LEFT)
        assert ("compass_jellyfish 1" in shown(page)) == (way == "Undo")
        qtbot.waitUntil(lambda label=label: named("compass_jellyfish 1") == label)
    choose(page, qtbot, "moon_jellyfish 2")
    qtbot.keyClick(page.view, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: named("moon_jellyfish 2") == NONE_OF_THESE)
    choose(page, qtbot, "barrel_jellyfish 3")
    qtbot.keyClick(page.view, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: excluded(window) == {"barrel_jellyfish 3"})
    assert named("barrel_jellyfish 3") == "compass_jellyfish"
    choose(page, qtbot, "moon_jellyfish 5")
    qtbot.keyClick(page.view, Qt.Key.Key_K)
    assert not set(WRONG) & {*shown(page)}
    assert named("moon_jellyfish 5") == "compass_jellyfish"

    for name in ("moon_jellyfish 5", "barrel_jellyfish 3"):
        qtbot.keyClick(page.view, Qt.Key.Key_Z, CTRL)
        assert page.model.entries[page.view.currentIndex().row()].path.stem == name
    qtbot.waitUntil(lambda: excluded(window) == set())
    assert named("moon_jellyfish 2") == NONE_OF_THESE
    qtbot.keyClick(page.view, Qt.Key.Key_Y, CTRL)
    qtbot.waitUntil(lambda: excluded(window) == {"barrel_jellyfish 3"})
    assert "barrel_jellyfish 3" not in shown(page)

    # Judged again, what was decided stays away, and what was taken back is there.
    qtbot.keyClick(page.view, Qt.Key.Key_F5)
    qtbot.waitUntil(page.is_idle)
    assert set(WRONG) & {*shown(page)} == {"moon_jellyfish 5"}
    # Undo goes on beyond what is remembered here.
    qtbot.keyClick(page.view, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: excluded(window) == set())


def test_the_mouse_alone_is_enough_and_the_grid_shows_what_was_decided(
    window: MainWindow, page: DoubtsPage, qtbot: QtBot
) -> None:
    for name, button in (
        ("compass_jellyfish 1", page.take),
        ("moon_jellyfish 2", page.none),
        ("barrel_jellyfish 3", page.exclude),
        ("moon_jellyfish 5", page.keep),
    ):
        choose(page, qtbot, name)
        qtbot.mouseClick(button, LEFT)
        assert name not in shown(page)
        assert page.view.hasFocus()  # the keys go on
    qtbot.waitUntil(lambda: excluded(window) == {"barrel_jellyfish 3"})
    qtbot.waitUntil(lambda: labels(window)["moon_jellyfish 2"] == NONE_OF_THESE)
    assert labels(window)["compass_jellyfish 1"] == "compass_jellyfish"
    assert window.pages is not None
    photos = window.pages.photos
    qtbot.mouseClick(window.rail.findChildren(QToolButton)[0], LEFT)
    qtbot.waitUntil(lambda: photos.model.rowCount() == 3 * EACH + 1)
    place = {
        row.path.stem: row.file_id
        for row in project_of(window).browsing.photo_rows(photos.model.ids.tolist())
    }["moon_jellyfish 2"]
    photos.grid.go_to(photos.model.ids.tolist().index(place))
    known = lambda: photos.model.row_for(place)  # noqa: E731
    qtbot.waitUntil(lambda: (row := known()) is not None and row.label == NONE_OF_THESE)
    # The grid's own undo takes back the last of these steps.
    photos.grid.setFocus()
    qtbot.keyClick(photos.grid, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(photos.grid, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: excluded(window) == set())


def test_where_there_is_nothing_to_judge_it_is_said(
    window: MainWindow, drop: Drop, tmp_path: Path, qtbot: QtBot
) -> None:
    for seed in range(2):
        picture = draw("moon_jellyfish", seed=seed, size_px=(160, 120))
        save_photo(picture, tmp_path / "two" / f"{seed}.jpg")
    drop([tmp_path / "two"])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    window.show_page("data")
    assert window.pages is not None
    tabs = window.pages._data.get()
    tabs.setCurrentIndex(1)
    page = tabs.doubts
    qtbot.waitUntil(page.is_idle)
    assert page.words.text().startswith("Confirm or correct photographs of several species")
    assert not page.keep.isEnabled()
    for key in (Qt.Key.Key_K, Qt.Key.Key_T, Qt.Key.Key_0, Qt.Key.Key_X, Qt.Key.Key_Z):
        qtbot.keyClick(page.view, key)
    assert not project_of(window).teaching.labelled()
    project = project_of(window)
    project.labels.label_files([1, 2], "moon_jellyfish")
    for damage, words in (
        ("UPDATE embedding SET vector = zeroblob(2) WHERE photograph_id = 1", "cannot be judged"),
        ("DELETE FROM embedding", "2 labelled photographs wait until the model"),
    ):
        project.write(lambda connection, damage=damage: connection.execute(damage))
        qtbot.keyClick(page.view, Qt.Key.Key_F5)
        qtbot.waitUntil(page.is_idle)
        assert words in page.words.text()
