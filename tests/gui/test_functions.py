"""What the menus do, through the window: real files, real keys."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from jellygui import __version__
from jellygui.domain.counts import CountBy
from jellygui.domain.labels import NONE_OF_THESE, Prediction
from jellygui.gui.about import AboutBox
from jellygui.gui.main_window import MainWindow
from jellygui.settings import load_settings
from tests.gui.conftest import WAIT_MS, Drop
from tests.gui.test_access import nameless
from tests.gui.test_window import counted, opened_survey, readable, wait_until_done
from tests.support.models import tiny_model
from tests.support.tables import rows_in

Answers = dict[str, Path]


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    """What file choosers answer: `save` and `folder`."""
    found: Answers = {}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(found["save"]), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **k: str(found["folder"]))
    return found


def choose(window: MainWindow, text: str) -> None:
    """Choose an entry of a menu by its words."""
    found = [a for a in window.findChildren(QAction) if a.text().replace("&", "") == text]
    assert len(found) == 1
    found[0].trigger()


def test_a_project_is_saved_elsewhere_and_goes_on_there(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    photos = opened_survey(window, drop, survey, qtbot)
    before = counted(window, "Moon jellyfish")
    photos.grid.go_to(readable(photos))
    qtbot.keyClick(photos.grid, Qt.Key.Key_6)
    first = window.session.project
    answers["save"] = tmp_path / "elsewhere" / "Åse 2024"
    choose(window, "Save project as …")
    qtbot.waitUntil(lambda: window.session.project not in (None, first), timeout=WAIT_MS)
    assert window.session.project is not None
    assert window.session.project.path == tmp_path / "elsewhere" / "Åse 2024.jelly"
    qtbot.waitUntil(lambda: counted(window, "Moon jellyfish") == before + 1, timeout=WAIT_MS)


def test_a_labelled_folder_is_taken_in_and_a_dataset_is_given_out(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    opened_survey(window, drop, survey, qtbot)
    nothing = counted(window, "None of these")  # what the model says
    labelled = tmp_path / "labelled"
    places = ("moon_jellyfish/a.jpg", "Crystal jelly/a.jpg", "Copies/a.jpg", "Other/a.jpg")
    for place, original in zip(places, sorted(survey.glob("P*")) * 2, strict=False):
        (labelled / place).parent.mkdir(parents=True)
        (labelled / place).write_bytes(original.read_bytes() + b"another")
    answers["folder"] = labelled
    choose(window, "Add labelled folder …")
    qtbot.waitUntil(
        lambda: "Crystal jelly" in [e.text for e in window.pages.side.model.entries],
        timeout=WAIT_MS,
    )
    qtbot.waitUntil(lambda: not window.runner.jobs(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: counted(window, "Crystal jelly") == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: counted(window, "None of these") == nothing + 1, timeout=WAIT_MS)
    assert "copies" not in [entry.label for entry in window.pages.side.model.entries]
    assert window.message_line.message.text() == (
        "Left out: 1 photograph in folders whose names are of no species: “Copies” (1)."
    )
    answers["folder"] = tmp_path / "dataset"
    with qtbot.waitSignal(window.session.written, timeout=WAIT_MS):
        choose(window, "Export dataset …")
    written = {row["file"]: row["label"] for row in rows_in(tmp_path / "dataset" / "labels.csv")}
    assert written == {
        "moon_jellyfish/a.jpg": "moon_jellyfish",
        "crystal_jelly/a.jpg": "crystal_jelly",
        "none_of_these/a.jpg": "none_of_these",
    }
    assert (tmp_path / "dataset" / "crystal_jelly" / "a.jpg").is_file()


def test_moved_photographs_are_located(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, answers: Answers
) -> None:
    photos = opened_survey(window, drop, survey, qtbot)
    row = readable(photos)
    known = photos.model.row_at(row)
    assert known is not None
    photos.grid.go_to(row)
    qtbot.keyClick(photos.grid, Qt.Key.Key_6)
    moved = survey.with_name("moved")
    survey.rename(moved)
    answers["folder"] = moved
    choose(window, "Locate moved photographs …")
    project = window.session.project
    assert project is not None
    there = lambda: project.browsing.photo_rows([known.file_id])[0]  # noqa: E731
    qtbot.waitUntil(lambda: there().path.parent == moved, timeout=WAIT_MS)
    assert there().label == "moon_jellyfish"
    qtbot.waitUntil(lambda: not window.runner.jobs(), timeout=WAIT_MS)


def test_unreadable_ones_are_tried_again(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot
) -> None:
    opened_survey(window, drop, survey, qtbot)
    broken = counted(window, "Unreadable")
    original = next(survey.glob("P*"))
    (survey / "broken.jpg").write_bytes(original.read_bytes() + b"mended")
    choose(window, "Try unreadable or missing ones again")
    qtbot.waitUntil(lambda: counted(window, "Unreadable") == broken - 1, timeout=WAIT_MS)
    wait_until_done(window, qtbot)


def test_a_random_check_hides_the_model_and_reports_its_errors(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    photos = opened_survey(window, drop, survey, qtbot)
    choose(window, "Check a random sample …")
    qtbot.waitUntil(window.check_box.isVisible, timeout=WAIT_MS)
    window.check_box.line.clear()
    qtbot.keyClicks(window.check_box.line, "3")
    qtbot.keyClick(window.check_box.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: photos.review.is_check and photos.review.total == 3, timeout=WAIT_MS)
    ids = photos.model.ids.tolist()
    qtbot.waitUntil(lambda: photos.model.row_at(2) is not None, timeout=WAIT_MS)
    assert "model" not in str(photos.model.data(photos.model.index(0), Qt.ItemDataRole.ToolTipRole))
    window.activateWindow()
    photos.grid.setFocus()
    qtbot.waitUntil(photos.grid.hasFocus, timeout=WAIT_MS)
    qtbot.keyClick(photos.grid, Qt.Key.Key_Return)  # what is hidden cannot be confirmed
    project = window.session.project
    assert project is not None
    assert photos.review.done == 0
    said = [project.browsing.photo_rows([i])[0].prediction for i in ids]
    digits = {kind.key: kind.digit for kind in project.species.all()} | {NONE_OF_THESE: 0}
    for number, prediction in enumerate(said):
        assert prediction is not None
        right = digits[prediction.species]
        wrong = next(digit for digit in digits.values() if digit != right)
        qtbot.keyClick(photos.grid, str(right if number else wrong))
    qtbot.waitUntil(
        lambda: (
            window.pages.counts is not None
            and "3 are answered" in window.pages.counts.check.words.text()
        ),
        timeout=WAIT_MS,
    )
    result = project.checks.result(project.checks.numbers()[0])
    is_named = [bool(p and p.identified and p.species != NONE_OF_THESE) for p in said]
    named = sum(is_named)
    assert (result.answered, result.errors.count) == (3, named)
    words = window.pages.counts.check.words.text()
    if named:
        assert f"n = {named}" in words
        # Each stands for as many as it was drawn from.
        assert (0 < result.errors.value < 1) is (is_named[0] and named > 1)
        assert "“jellyfish-6” is wrong on" in words
    else:
        assert "“jellyfish-6” had named none of them" in words

    # Another model comes into use: the answers stay, and are held against what it says.
    other = tiny_model(tmp_path / "other.jellymodel", name="other")
    rows = [
        (
            row.photograph_id,
            Prediction(
                species="moon_jellyfish",
                confidence=0.9,
                identified=True,
                probabilities={"moon_jellyfish": 0.9},
            ),
            np.zeros(16, np.float16),
        )
        for row in project.browsing.photo_rows(ids[:2])
        if row.photograph_id
    ]
    project.models.add(other)
    project.models.add_predictions(other.model_id, rows)
    window.session.follow(project.models.use(other.model_id))
    view = window.pages.counts.check
    qtbot.waitUntil(lambda: "with “jellyfish-6” in use" in view.words.text(), timeout=WAIT_MS)
    words = view.words.text()
    assert "3 are answered; 2 apply to “other”, 1 waits to be classified." in words
    assert "“other” is wrong on" in words
    assert "n = 2" in words


def test_counts_by_folder_of_what_is_filtered_are_what_the_csv_holds(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    photos = opened_survey(window, drop, survey, qtbot)
    qtbot.keyClicks(photos.toolbar.search, "DSCN")
    qtbot.waitUntil(lambda: photos.model.rowCount() == 4, timeout=WAIT_MS)
    window.show_page("counts")
    page = window.pages.counts
    assert page is not None
    page.scope.setFocus()
    qtbot.keyClick(page.scope, Qt.Key.Key_Down)
    page.by.setFocus()
    for _ in range(page.by.findData(CountBy.FOLDER)):
        qtbot.keyClick(page.by, Qt.Key.Key_Down)
    assert page.choice().by is CountBy.FOLDER
    qtbot.waitUntil(
        lambda: page.model.part_title == "Folder" and sum(r.files for r in page.model.rows) == 4,
        timeout=WAIT_MS,
    )
    assert set(page.model.parts) == {str(survey)}
    answers["save"] = tmp_path / "counts.csv"
    with qtbot.waitSignal(window.session.written, timeout=WAIT_MS):
        qtbot.mouseClick(page.counts, Qt.MouseButton.LeftButton)
    written = [row for row in rows_in(tmp_path / "counts.csv") if row["files"] != "0"]
    assert [(row["folder"], row["label"], int(row["files"])) for row in written] == [
        (part, row.label, row.files)
        for part, row in zip(page.model.parts, page.model.rows, strict=True)
    ]
    answers["save"] = tmp_path / "images.csv"
    with qtbot.waitSignal(window.session.written, timeout=WAIT_MS):
        qtbot.mouseClick(page.images, Qt.MouseButton.LeftButton)
    assert Counter(Path(row["path"]).name[:4] for row in rows_in(tmp_path / "images.csv")) == {
        "DSCN": 4
    }


def test_wishes_are_kept_as_readable_json(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot
) -> None:
    photos = opened_survey(window, drop, survey, qtbot)
    choose(window, "Classify by itself after a drop")
    photos.toolbar.slider.setValue(200)
    photos.toolbar.preview.click()
    window.close()
    kept = load_settings()[0]
    assert [path.stem for path in kept.recent_projects] == [survey.name]
    assert (kept.classify_after_drop, kept.thumbnail_px, kept.preview_shown) == (False, 200, False)


def test_closing_asks_while_a_model_is_trained(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_survey(window, drop, survey, qtbot)
    monkeypatch.setattr(type(window.pages.retraining), "is_running", True)
    answer = "Go on training"

    def press(box: QMessageBox) -> int:
        next(b for b in box.buttons() if b.text() == answer).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    assert not window.close()
    assert window.isVisible()
    answer = "Stop and close"
    assert window.close()
    assert not window.isVisible()


def test_licences_are_read_inside_the_program(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, "About JellyGUI")
    box = window.findChild(AboutBox)
    assert box is not None
    assert box.isVisible()
    assert f"JellyGUI {__version__}" in box.versions.text()
    qtbot.mouseClick(box.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == box.versions.text()
    qtbot.waitUntil(lambda: box.titles.count() > 10, timeout=WAIT_MS)
    assert "BSD 3-Clause License" in box.text.toPlainText()
    titles = [box.titles.item(n).text() for n in range(box.titles.count())]
    box.titles.setFocus()
    qtbot.keyClick(box.titles, Qt.Key.Key_Down)
    assert "GNU Lesser General" in box.text.toPlainText()
    assert "| numpy" not in box.text.toPlainText()  # it is shown as a table
    box.titles.setCurrentRow(titles.index("pydantic"))
    assert "MIT License" in box.text.toPlainText()
    assert nameless(box) == []
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.isVisible()
