"""The Models page in the real window."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QFile, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from jellygui.classifier.classifier import Classifier
from jellygui.domain.labels import Prediction
from jellygui.domain.species import Species
from jellygui.gui.choosing import documents
from jellygui.gui.main_window import MainWindow
from jellygui.gui.models.models_page import ModelsPage
from jellygui.gui.models.tree import NAME, SPEED
from jellygui.images.photo import read_photo, shrink_to_square
from jellygui.modelfile import SpeciesEntry, read_model, write_model
from jellygui.settings import load_settings
from tests.gui.conftest import WAIT_MS, Drop, is_done
from tests.support.models import tiny_card, tiny_head, tiny_model, tiny_onnx

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _own_models(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("jellygui.jobs.models.models_folder", lambda: tmp_path / "models")


@pytest.fixture
def page(window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot) -> ModelsPage:
    drop([survey])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    assert window.pages is not None
    window.show_page("models")
    assert window.pages.models is not None
    page = window.pages.models
    qtbot.waitUntil(lambda: bool(page.library.entries), timeout=WAIT_MS)
    return page


def names(page: ModelsPage) -> list[str]:
    return [entry.name for entry in page.library.entries]


def settle(page: ModelsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.library.is_idle, timeout=WAIT_MS)


def bring_in(page: ModelsPage, drop: Drop, qtbot: QtBot, place: Path, *, seed: int = 0) -> str:
    model = tiny_model(place, seed=seed)
    drop([place])
    qtbot.waitUntil(lambda: place.stem in names(page), timeout=WAIT_MS)
    settle(page, qtbot)
    page.choose(model.model_id)
    assert page.card.entry is not None
    return model.model_id


def test_a_dropped_model_is_used_and_one_click_goes_back(
    window: MainWindow, page: ModelsPage, drop: Drop, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.session.project is not None
    project = window.session.project
    before = project.models.in_use()
    assert before is not None
    assert page.card.entry is not None
    assert page.card.entry.is_in_use
    assert not page.card.use.isEnabled()
    new = bring_in(page, drop, qtbot, tmp_path / "mine.jellymodel")
    qtbot.mouseClick(page.card.use, LEFT)
    in_use = lambda: next((e.model.model_id for e in page.library.entries if e.is_in_use), "")  # noqa: E731
    qtbot.waitUntil(lambda: in_use() == new, timeout=WAIT_MS)
    predicted = project.models.predicted()
    assert predicted[new] == predicted[before[0]] > 0
    page.choose(before[0])
    assert "are kept" in page.card.kept.text()
    qtbot.mouseClick(page.card.use, LEFT)
    qtbot.waitUntil(lambda: in_use() == before[0], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.runner.jobs(), timeout=WAIT_MS)
    assert project.models.predicted() == predicted
    # What it sees, on which suggestions and doubts stand, is there again too.
    assert len(project.models.embeddings(before[0])) == predicted[before[0]]


def test_a_model_is_renamed_measured_exported_and_deleted(
    window: MainWindow,
    page: ModelsPage,
    drop: Drop,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model_id = bring_in(page, drop, qtbot, tmp_path / "mine.jellymodel")
    qtbot.mouseClick(page.card.rename, LEFT)
    editor = page.tree.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "Helgoland 2")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Helgoland 2" in names(page), timeout=WAIT_MS)
    settle(page, qtbot)
    assert "mine" not in names(page)
    assert page.card.name.text() == "Helgoland 2"

    qtbot.mouseClick(page.card.measure, LEFT)
    speed = lambda: page.model.index_of(model_id).siblingAtColumn(SPEED).data()  # noqa: E731
    qtbot.waitUntil(lambda: speed().endswith(" ms"), timeout=WAIT_MS)

    target = tmp_path / "given away.jellymodel"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(target), ""))
    qtbot.mouseClick(page.card.export, LEFT)
    qtbot.waitUntil(target.is_file, timeout=WAIT_MS)
    settle(page, qtbot)
    assert read_model(target).model_id == model_id

    trashed: list[str] = []

    def to_trash(path: str) -> tuple[bool, str]:
        trashed.append(path)
        Path(path).unlink()
        return True, path

    monkeypatch.setattr(QFile, "moveToTrash", to_trash)
    qtbot.mouseClick(page.card.delete, LEFT)
    qtbot.waitUntil(lambda: "Helgoland 2" not in names(page), timeout=WAIT_MS)
    assert [Path(path).name for path in trashed] == ["Helgoland 2.jellymodel"]


def test_the_bundled_model_and_the_one_in_use_stay(page: ModelsPage) -> None:
    assert page.card.entry is not None
    assert page.card.entry.is_bundled
    assert not page.card.delete.isEnabled()
    assert not page.card.rename.isEnabled()
    index = page.model.index_of(page.card.entry.model.model_id)
    assert not page.model.flags(index) & Qt.ItemFlag.ItemIsEditable


def test_what_is_no_model_is_one_calm_sentence(
    window: MainWindow, page: ModelsPage, drop: Drop, qtbot: QtBot, tmp_path: Path
) -> None:
    settle(page, qtbot)
    before = names(page)
    broken = tmp_path / "broken.jellymodel"
    broken.write_bytes(b"nothing of the kind")
    drop([broken])
    qtbot.waitUntil(window.message_line.isVisible, timeout=WAIT_MS)
    assert "broken.jellymodel" in window.message_line.message.text()
    settle(page, qtbot)
    assert names(page) == before


def test_a_model_stands_under_its_parent(page: ModelsPage, qtbot: QtBot, tmp_path: Path) -> None:
    parent = page.library.entries[0].model
    child = write_model(
        tmp_path / "models" / "child.jellymodel",
        card=tiny_card().model_copy(update={"parent": parent.model_id}),
        onnx=tiny_onnx(species=6, size_px=64, seed=3).SerializeToString(),
        weights={"head.weight": tiny_head(6, seed=3)[0]},
        replay={},
    )
    page.look()
    qtbot.waitUntil(lambda: "child" in names(page), timeout=WAIT_MS)
    index = page.model.index_of(child.model_id)
    assert index.parent().siblingAtColumn(NAME).data().startswith("jellyfish-6")
    assert page.model.rowCount(index.parent()) == 1


def test_two_models_are_laid_side_by_side_and_the_grid_shows_where_they_differ(
    window: MainWindow, page: ModelsPage, drop: Drop, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.session.project is not None
    assert window.pages is not None
    project = window.session.project
    old = page.library.entries[0].model
    said_old = project.models.said_by(old.model_id)
    labelled = [
        r for r in project.browsing.files() if r.photograph and r.prediction and not r.is_copy
    ]
    for record in labelled:  # the bundled model is called right on all but one
        assert record.prediction is not None
        project.labels.label_files([record.id], record.prediction.species)
    wrong = labelled[0]
    assert wrong.prediction is not None
    other = next(k for k in old.card.species_keys if k != wrong.prediction.species)
    project.labels.label_files([wrong.id], other)
    new = bring_in(page, drop, qtbot, tmp_path / "mine.jellymodel", seed=5)
    assert not page.compare.isEnabled()
    page.choose(old.model_id, new)
    qtbot.mouseClick(page.compare, LEFT)
    view = page.comparison
    qtbot.waitUntil(lambda: view.found is not None, timeout=WAIT_MS)
    found = view.found
    assert found is not None
    assert view.isVisible()
    # The card of the tiny model is the older one, so that the bundled one counts as new.
    assert (found.old, found.new) == ("mine", "jellyfish-6")
    assert found.photographs + found.seen == len(labelled)
    right = sum(found.new_table[n][n] for n in range(len(found.species)))
    assert right == found.photographs - 1
    assert found.contest.overall.photographs <= found.photographs
    classifier = Classifier(page.model.entry(page.model.index_of(new)).model, threads=1)
    size = classifier.preprocessing.size_px
    differ = []
    for record in labelled:
        photo = read_photo(record.path, side_px=size)
        square = shrink_to_square(photo.pixels, classifier.preprocessing)
        said = classifier.predict(square[None])[0].prediction.species
        if record.photograph is not None and said != said_old[record.photograph.id]:
            differ.append(record.id)
    assert sorted(found.disagreed) == differ
    assert differ
    qtbot.mouseClick(view.show_differing, LEFT)
    photos = window.pages.photos
    assert photos.isVisible()
    assert sorted(photos.model.ids.tolist()) == differ
    assert "disagree" in photos.only_notice.label.text()
    qtbot.mouseClick(photos.only_notice.button, LEFT)
    qtbot.waitUntil(lambda: photos.model.rowCount() == 9, timeout=WAIT_MS)
    assert not photos.only_notice.isVisible()


def test_a_report_is_opened_and_its_folder_remembered(
    window: MainWindow,
    page: ModelsPage,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    report = tmp_path / "reports" / "comparison.html"
    report.parent.mkdir()
    report.write_text("<h1>Comparison of networks</h1>")
    asked: list[str] = []
    opened: list[QUrl] = []

    def choose(parent: object, title: str, folder: str, kinds: str) -> tuple[str, str]:
        asked.append(folder)
        return str(report), kinds

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    qtbot.mouseClick(page.report, LEFT)
    qtbot.mouseClick(page.report, LEFT)
    assert [Path(url.toLocalFile()) for url in opened] == [report, report]
    assert asked == [str(documents()), str(report.parent)]
    assert not window.message_line.isVisible()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    qtbot.mouseClick(page.report, LEFT)
    assert "comparison.html" in window.message_line.message.text()
    window.close()
    assert load_settings()[0].folders == {"reports": report.parent}


def test_a_species_that_only_the_new_model_knows_is_named_and_counted(
    window: MainWindow, page: ModelsPage, drop: Drop, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.session.project is not None
    project = window.session.project
    old = page.library.entries[0].model
    fried_egg = Species(key="fried_egg", common_name="fried egg jellyfish")
    card = tiny_card(name="taught")
    write_model(
        tmp_path / "taught.jellymodel",
        card=card.model_copy(
            update={
                "species": (*old.card.species, SpeciesEntry.of(fried_egg)),
                "created_at": datetime.now(UTC) + timedelta(days=1),
            }
        ),
        onnx=tiny_onnx(species=7, size_px=64, seed=2).SerializeToString(),
        weights={"head.weight": tiny_head(7, seed=2)[0]},
        replay={},
    )
    drop([tmp_path / "taught.jellymodel"])
    qtbot.waitUntil(lambda: "taught" in names(page), timeout=WAIT_MS)
    settle(page, qtbot)
    new = next(e.model for e in page.library.entries if e.name == "taught")
    project.models.add(new)
    records = [
        r for r in project.browsing.files() if r.photograph and r.prediction and not r.is_copy
    ]
    groups = {r.photograph.group: r for r in records if r.photograph}
    alone = list(groups.values())  # one of each sighting
    taught, rest = alone[:4], alone[4:]
    project.labels.label_files([r.id for r in taught], fried_egg.key)
    for record in rest:
        assert record.prediction is not None
        project.labels.label_files([record.id], record.prediction.species)
    # The new one says what the old one says, and three of the four that it was taught.
    said = {r.id: r.prediction.species for r in alone if r.prediction}
    said |= dict.fromkeys([r.id for r in taught[:3]], fried_egg.key)
    rows = []
    for record in alone:
        assert record.photograph is not None
        kind = said[record.id]
        prediction = Prediction(
            species=kind, confidence=1, identified=True, probabilities={kind: 1.0}
        )
        rows.append((record.photograph.id, prediction, np.zeros(16, np.float16)))
    project.models.add_predictions(new.model_id, rows)
    page.choose(old.model_id, new.model_id)
    qtbot.mouseClick(page.compare, LEFT)
    view = page.comparison
    qtbot.waitUntil(lambda: view.found is not None, timeout=WAIT_MS)
    assert view.verdict.text() == "“taught” learns fried egg jellyfish"
    words = view.words.text()
    assert "learns fried egg jellyfish: 3 of 4 right, jellyfish-6 cannot name it." in words
    assert f"right and wrong on the same {len(rest)} photographs" in words
    assert view.left_title.text() == f"jellyfish-6: right on {len(rest)} of {len(alone)}"
    assert view.right_title.text() == f"taught: right on {len(rest) + 3} of {len(alone)}"
    table = view.table
    cells = {
        table.item(row, 0).text(): [table.item(row, column).text() for column in range(1, 5)]
        for row in range(table.rowCount())
    }
    assert cells["Fried egg jellyfish"] == ["4", "0", "3", "+3"]
    assert sum(int(row[0]) for row in cells.values()) == len(alone)
    assert sum(int(row[2]) for row in cells.values()) == len(rest) + 3
