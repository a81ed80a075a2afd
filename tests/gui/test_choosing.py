"""Where choosers of files begin, and what is made of the names that are typed into them."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from jellygui.gui.choosing import documents, ended
from jellygui.gui.main_window import MainWindow
from jellygui.settings import load_settings
from tests.gui.conftest import WAIT_MS, Drop
from tests.gui.test_archives import box_of
from tests.gui.test_functions import choose
from tests.gui.test_window import opened_survey

FOLDERS = ("Add folder …", "Add labelled folder …", "Locate moved photographs …")


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, list[str]]:
    """Where each chooser began; nothing is chosen. The working directory is no place to begin."""
    places: defaultdict[str, list[str]] = defaultdict(list)

    def choose_one(parent: object, title: str, place: str = "", *_: object) -> tuple[str, str]:
        places[title].append(place)
        return "", ""

    def choose_many(*words: object) -> tuple[list[str], str]:
        return [], choose_one(*words)[1]  # type: ignore[arg-type]

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose_one)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose_one)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose_many)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *words: choose_one(*words)[0])
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    return places


def test_a_box_asks_where_its_window_would(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    tmp_path: Path,
    begun: dict[str, list[str]],
) -> None:
    opened_survey(window, drop, survey, qtbot)
    box = box_of(window, qtbot)
    qtbot.mouseClick(box.export, Qt.MouseButton.LeftButton)
    assert begun == {"Into which folder?": [str(tmp_path / "docs")]}


def test_choosers_begin_in_the_documents_then_where_it_fits_then_where_it_was(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    tmp_path: Path,
    begun: dict[str, list[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    home, docs = str(documents()), tmp_path / "docs"
    for action in ("Add photographs …", "Add folder …", "New project …", "Open project …"):
        choose(window, action)
    # The folder of projects is not there before the first one: what holds it is.
    assert begun == {
        "Add photographs": [home],
        "Open folder": [home],
        "New project": [str(tmp_path)],
        "Open project": [str(tmp_path)],
    }
    begun.clear()
    opened_survey(window, drop, survey, qtbot)
    for action in (*FOLDERS, "Export dataset …", "Export counts CSV …", "Save project as …"):
        choose(window, action)
    assert {place for places in begun.values() for place in places} == {
        str(survey),
        str(docs / "counts.csv"),  # not among the photographs
        str(docs),
    }
    begun.clear()
    # One kind is looked for where it was chosen last, also after a new start.
    exports = tmp_path / "results"
    exports.mkdir()
    with monkeypatch.context() as once:
        answer = str(exports / "Station 3.5")
        once.setattr(QFileDialog, "getSaveFileName", lambda *_: (answer, ""))
        with qtbot.waitSignal(window.session.written, timeout=WAIT_MS):
            choose(window, "Export counts CSV …")
    assert (exports / "Station 3.5.csv").is_file()
    choose(window, "Export images CSV …")
    choose(window, "Add folder …")
    assert begun == {"Export table": [str(exports / "images.csv")], "Open folder": [str(survey)]}
    window.close()
    assert load_settings()[0].folders == {"exports": exports}


def test_every_chooser_of_the_pages_begins_somewhere(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    tmp_path: Path,
    begun: dict[str, list[str]],
) -> None:
    opened_survey(window, drop, survey, qtbot)
    pages = window.pages
    assert pages is not None
    train = pages.make_train()
    window.show_page("train")
    train._ask_png()
    train._ask_csv()
    assert pages.prune is not None
    pages.prune.folder.click()
    window.show_page("models")
    assert pages.models is not None
    models = pages.models
    qtbot.waitUntil(lambda: models.card.entry is not None, timeout=WAIT_MS)
    for button in (models.bring_in, models.report, models.card.export):
        button.click()
    found = {title: Path(*places) for title, places in begun.items()}
    name = models.card.entry.name if models.card.entry else ""
    assert found == {
        "Export the curves": tmp_path / "docs" / "curves.png",
        "Export the epochs": tmp_path / "docs" / "epochs.csv",
        "A folder per species": survey,
        "Import models": documents(),
        "Open a report": documents(),
        "Export the model": documents() / f"{name}.jellymodel",
    }


def test_a_new_project_keeps_the_dots_of_its_name_and_takes_nobodys_place(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = tmp_path / "Station 3.5"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(answer), ""))
    places = []
    for _ in range(2):
        before = window.session.project
        choose(window, "New project …")
        qtbot.waitUntil(
            lambda before=before: window.session.project not in (None, before), timeout=WAIT_MS
        )
        places.append(window.session.project.path.name)
    assert places == ["Station 3.5.jelly", "Station 3.5 2.jelly"]


def test_endings_are_added_only_where_they_lack(tmp_path: Path) -> None:
    (tmp_path / "there.png").write_bytes(b"")
    for name, written in (
        ("a", "a.png"),
        ("a.PNG", "a.PNG"),
        ("9.7.2024", "9.7.2024.png"),
        ("there.png", "there.png"),
        ("there", "there 2.png"),
    ):
        assert ended(tmp_path / name, ".png") == tmp_path / written
