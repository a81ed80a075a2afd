"""The Data page in the real window."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from jellygui.domain.labels import FileRecord
from jellygui.domain.split import Role
from jellygui.gui.data import doubts_page
from jellygui.gui.data.data_page import DataPage
from jellygui.gui.main_window import MainWindow
from jellygui.jobs import overview
from jellygui.jobs.labelled_folders import add_labelled_folder
from jellygui.jobs.retrain import retraining_set
from jellygui.modelfile import read_model
from jellygui.paths import bundled_model
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS, Drop, are_shown, is_done, project_of
from tests.support.drawn import draw, save_photo

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot) -> DataPage:
    drop([survey])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    assert window.pages is not None
    window.show_page("data")
    assert window.pages.data is not None
    settle(window.pages.data, qtbot)
    return window.pages.data


def settle(page: DataPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.is_idle, timeout=WAIT_MS)


def cell(page: DataPage, species: str, title: str) -> QModelIndex:
    rows = [page.model.index(n, 0).data() for n in range(page.model.rowCount())]
    titles = [page.model.title(n) for n in range(page.model.columnCount())]
    return page.model.index(rows.index(species), titles.index(title))


def named(project: Project) -> list[FileRecord]:
    return [r for r in project.browsing.files() if r.photograph and r.prediction and not r.is_copy]


def test_every_number_says_where_its_photographs_come_from_and_shows_them(
    window: MainWindow, page: DataPage, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.pages is not None
    project = project_of(window)
    assert page.words.text().startswith("Confirm or correct")
    first, second = named(project)[:2]
    assert first.prediction is not None and second.prediction is not None  # noqa: PT018
    project.labels.label_files([first.id], first.prediction.species)
    wrong = "mauve_stinger_jellyfish"
    if second.prediction.species == wrong:
        wrong = "moon_jellyfish"
    project.labels.label_files([second.id], wrong)
    folder = tmp_path / "labelled" / "barrel_jellyfish"
    folder.mkdir(parents=True)
    for seed in range(3):
        save_photo(draw("barrel_jellyfish", seed=seed, size_px=(240, 200)), folder / f"{seed}.jpg")
    list(add_labelled_folder(project, folder.parent))
    page.look()
    settle(page, qtbot)
    text = lambda species, title: cell(page, species, title).data()  # noqa: E731
    assert text("All", "Labelled") == "5"
    assert text("All", "Confirmed") == "1"
    assert text("All", "Corrected") == "1"
    assert text("Barrel jellyfish", "Folders") == "3"
    assert text("All", "New") == "5"
    assert text("All", "Training") == "5"  # as they would be used, before they are
    assert int(text("All", "Remembered")) > 100
    project.teaching.give_roles()
    page.look()
    settle(page, qtbot)
    given = [taught.role for taught in project.teaching.labelled()]
    for title, role in (("Training", Role.TRAINING), ("Test", Role.TEST), ("Unused", None)):
        assert int(text("All", title) or 0) == given.count(role)
    corrected = cell(page, "All", "Corrected")
    page.table.setCurrentIndex(corrected)
    qtbot.mouseClick(page.show_files, LEFT)
    photos = window.pages.photos
    assert photos.isVisible()
    assert photos.model.ids.tolist() == [second.id]
    assert "corrected" in photos.only_notice.label.text()


def test_a_species_and_single_photographs_are_excluded_and_the_lesson_follows(
    window: MainWindow, page: DataPage, qtbot: QtBot
) -> None:
    assert window.pages is not None
    project = project_of(window)
    card = read_model(bundled_model()).card
    records = named(project)
    for record in records[:3]:
        project.labels.label_files([record.id], "moon_jellyfish")
    page.look()
    settle(page, qtbot)
    taught = lambda: len(retraining_set(project, card).photographs)  # noqa: E731
    assert taught() == 3
    page.table.setCurrentIndex(cell(page, "Moon jellyfish", "Labelled"))
    qtbot.mouseClick(page.exclude, LEFT)
    qtbot.waitUntil(lambda: cell(page, "Moon jellyfish", "Excluded").data() == "3", timeout=WAIT_MS)
    assert taught() == 0
    assert page.exclude.text() == "Let species teach again"
    qtbot.mouseClick(page.exclude, LEFT)
    qtbot.waitUntil(lambda: not cell(page, "Moon jellyfish", "Excluded").data(), timeout=WAIT_MS)
    assert taught() == 3

    page.photographs_wanted.emit((records[0].id, records[1].id), "two of them")
    photos = window.pages.photos
    photos.grid.go_to(1)
    excluded = lambda: [t.file_id for t in project.teaching.labelled() if t.is_excluded]  # noqa: E731
    window.pages.exclude.trigger()
    qtbot.waitUntil(lambda: excluded() == [records[1].id], timeout=WAIT_MS)
    assert taught() == 2
    window.pages.include.trigger()
    qtbot.waitUntil(lambda: not excluded(), timeout=WAIT_MS)
    photos.grid.setFocus()
    qtbot.keyClick(photos.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: excluded() == [records[1].id], timeout=WAIT_MS)
    qtbot.keyClick(photos.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not excluded(), timeout=WAIT_MS)
    assert taught() == 3


def test_near_copies_and_contradictions_are_listed_and_shown(
    window: MainWindow, page: DataPage, drop: Drop, survey: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.pages is not None
    project = project_of(window)
    record = named(project)[0]
    copied = tmp_path / "copies"
    copied.mkdir()
    shutil.copy(record.path, copied / "again.jpg")
    with open(copied / "again.jpg", "ab") as file:
        file.write(b"one byte more makes another photograph")
    drop([copied])
    qtbot.waitUntil(
        lambda: is_done(window) and len(list(project.browsing.files())) == 10, timeout=WAIT_MS
    )
    again = next(r for r in project.browsing.files() if r.path.name == "again.jpg")
    project.labels.label_files([record.id], "moon_jellyfish")
    project.labels.label_files([again.id], "blue_jellyfish")
    page.look()
    settle(page, qtbot)
    assert page.copies.count() == page.contradictions.count() == 1
    item = page.contradictions.item(0)
    assert "Blue jellyfish" in item.text() and "Moon jellyfish" in item.text()  # noqa: PT018
    window.show_page("data")
    page.contradictions.setFocus()
    page.contradictions.itemActivated.emit(item)
    assert sorted(window.pages.photos.model.ids.tolist()) == sorted([record.id, again.id])
    project.labels.label_files([again.id], "moon_jellyfish")
    page.look()
    settle(page, qtbot)
    assert page.copies.count() == 1
    assert page.contradictions.count() == 0


def test_labels_are_not_read_for_a_page_that_nobody_looks_at(
    window: MainWindow, page: DataPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.pages is not None
    project, photos, retraining = project_of(window), window.pages.photos, window.pages.retraining
    settle_doubts = lambda: qtbot.waitUntil(  # noqa: E731
        lambda: (
            window.pages is not None
            and window.pages.doubts is not None
            and window.pages.doubts.is_idle()
        ),
        timeout=WAIT_MS,
    )
    settle_doubts()
    read: list[str] = []
    for module, name in ((overview, "dataset_overview"), (doubts_page, "judge_labels")):
        original = getattr(module, name)
        monkeypatch.setattr(
            module, name, lambda *a, o=original, n=name, **k: (read.append(n), o(*a, **k))[1]
        )
    window.show_page("photos")
    qtbot.waitUntil(lambda: are_shown(photos, 9), timeout=WAIT_MS)
    photos.grid.go_to(photos.model.ids.tolist().index(named(project)[0].id))
    photos.grid.setFocus()
    qtbot.keyClick(photos.grid, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: bool(project.teaching.labelled()), timeout=WAIT_MS)
    qtbot.waitUntil(  # which begins to read no earlier than a page that is looked at
        lambda: retraining.lesson is not None and retraining.lesson.new > 0, timeout=WAIT_MS
    )
    settle(page, qtbot)
    settle_doubts()
    assert not read
    window.show_page("data")
    qtbot.waitUntil(lambda: read == ["dataset_overview", "judge_labels"], timeout=WAIT_MS)
    settle(page, qtbot)
    settle_doubts()
    assert cell(page, "All", "Labelled").data() == "1"
    window.show_page("photos")
    qtbot.keyClick(photos.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not project.teaching.labelled(), timeout=WAIT_MS)
    window.show_page("data")
    qtbot.waitUntil(lambda: page.words.text().startswith("Confirm or correct"), timeout=WAIT_MS)
