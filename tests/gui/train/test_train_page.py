from __future__ import annotations

import csv
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QSpinBox
from pytestqt.qtbot import QtBot

from jellygui import files
from jellygui.domain.configs import Separator
from jellygui.gui.main_window import MainWindow
from jellygui.gui.table_files import Place
from jellygui.modelfile import read_model
from tests.gui.conftest import WAIT_MS, Drop, is_done
from tests.gui.train.conftest import TRAINING_MS


def test_the_button_says_what_it_would_use(labelled: MainWindow, qtbot: QtBot) -> None:
    pages = labelled.pages
    assert pages is not None
    lesson = pages.retraining.lesson
    assert lesson is not None
    assert str(lesson.new) in pages.retrain.text()
    assert lesson.new == lesson.labelled == 4


def test_without_labels_the_button_says_why_it_cannot(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot
) -> None:
    drop([survey])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    pages = window.pages
    assert pages is not None
    qtbot.waitUntil(lambda: pages.retraining.lesson is not None, timeout=WAIT_MS)
    qtbot.mouseClick(pages.retrain, Qt.MouseButton.LeftButton)
    assert pages.train is not None
    assert not pages.train.start.isEnabled()
    assert "Confirm or correct" in pages.train.uses.text()
    assert not pages.retraining.is_running


def test_labels_become_a_model_that_is_measured_and_used(
    labelled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    pages = labelled.pages
    assert pages is not None
    train = pages.make_train()
    for name, value in (("epochs", 2), ("views", 1)):
        field = train.form.fields[name]
        assert isinstance(field, QSpinBox)
        field.setValue(value)
    before = labelled.session.project
    assert before is not None
    old = before.models.in_use()
    qtbot.mouseClick(pages.retrain, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pages.retraining.is_running, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not pages.retraining.is_running, timeout=TRAINING_MS)
    (run,) = pages.retraining.runs
    assert run.saved is not None, run.outcome
    assert len(run.epochs) == 2
    assert train.epochs.rowCount() == 2
    assert train.charts.redraws < 60 * len(run.batches)
    train.export_table(Place(tmp_path / "epochs.csv", Separator.COMMA))
    qtbot.waitUntil((tmp_path / "epochs.csv").is_file, timeout=WAIT_MS)
    with open(tmp_path / "epochs.csv", encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 2
    (recorded,) = before.runs.all()
    assert (recorded.outcome, recorded.model_id) == ("finished", run.saved.model_id)
    assert len(before.runs.points(recorded.id)) == 2
    # The present model counts until a person says otherwise.
    assert before.models.in_use() == old
    assert train.contest.isVisibleTo(train)
    qtbot.mouseClick(train.contest.use, Qt.MouseButton.LeftButton)

    def is_used() -> bool:
        now = before.models.in_use()
        return now is not None and now[0] == run.saved.model_id and not labelled.runner.jobs()

    qtbot.waitUntil(is_used, timeout=WAIT_MS)
    # The persons' words stand.
    assert len(before.teaching.retraining_set()) == 4


def test_cancelling_leaves_no_model(labelled: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    pages = labelled.pages
    assert pages is not None
    train = pages.make_train()
    qtbot.mouseClick(pages.retrain, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pages.retraining.is_running, timeout=WAIT_MS)
    qtbot.mouseClick(train.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not pages.retraining.is_running, timeout=WAIT_MS)
    (run,) = pages.retraining.runs
    assert run.saved is None
    assert run.outcome == "Cancelled."
    assert not list((tmp_path / "data").rglob("*.jellymodel"))


def test_stopping_keeps_the_best_network_so_far(labelled: MainWindow, qtbot: QtBot) -> None:
    pages = labelled.pages
    assert pages is not None
    train = pages.make_train()
    for name, value in (("epochs", 1000), ("views", 0)):
        field = train.form.fields[name]
        assert isinstance(field, QSpinBox)
        field.setValue(value)
    qtbot.mouseClick(pages.retrain, Qt.MouseButton.LeftButton)
    assert not train.keep.isEnabled()
    qtbot.waitUntil(train.keep.isEnabled, timeout=TRAINING_MS)
    qtbot.mouseClick(train.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pages.retraining.runs[-1].is_over, timeout=TRAINING_MS)
    (run,) = pages.retraining.runs
    assert run.saved is not None, run.outcome
    assert 1 <= len(run.epochs) < 1000
    assert read_model(run.saved.path).card.parent is not None


@pytest.mark.usefixtures("_real_model_first")
def test_a_quick_retraining_makes_only_a_head(labelled: MainWindow, qtbot: QtBot) -> None:
    """The bundled model is what it has to work with: it must remember embeddings."""
    pages = labelled.pages
    assert pages is not None
    train = pages.make_train()
    head_only = train.form.fields["head_only"]
    assert isinstance(head_only, QCheckBox)
    head_only.click()
    qtbot.mouseClick(pages.retrain, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pages.retraining.is_running, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not pages.retraining.is_running, timeout=TRAINING_MS)
    (run,) = pages.retraining.runs
    assert run.saved is not None, run.outcome
    assert run.contest is not None
    assert run.contest.overall.photographs > 30


def test_exports_are_written_beside_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk may be slow: the window's own thread writes nothing."""
    pages, threads = window.build_pages(), list[threading.Thread]()
    page = pages.make_train()
    write = files.write_bytes_in_one_step

    def noted(*arguments: Any) -> None:
        threads.append(threading.current_thread())
        write(*arguments)

    monkeypatch.setattr("jellygui.gui.train.train_page.write_bytes_in_one_step", noted)
    place, nowhere = tmp_path / "curves.png", tmp_path / "none" / "curves.png"
    answers = iter([place, nowhere])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(next(answers)), ""))
    page._ask_png()
    qtbot.waitUntil(place.is_file, timeout=WAIT_MS)
    page._ask_png()
    qtbot.waitUntil(lambda: "cannot be written" in window.message_line.said, timeout=WAIT_MS)
    page.export_table(Place(tmp_path / "none" / "epochs.csv", Separator.COMMA))
    qtbot.waitUntil(lambda: "epochs.csv" in window.message_line.said, timeout=WAIT_MS)
    assert threading.main_thread() not in threads
