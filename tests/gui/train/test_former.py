"""What was trained and pruned in a project is shown when it is opened again."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.domain.configs import PruneConfig, RetrainConfig
from jellygui.domain.contest import contest
from jellygui.domain.events import EpochDone, PruneStep
from jellygui.domain.measurements import Rate
from jellygui.gui.main_window import MainWindow
from jellygui.jobs.points import PRUNE, RETRAIN, point_of
from jellygui.jobs.recorder import begin
from jellygui.modelfile import read_model
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS, Drop, is_done

LEFT = Qt.MouseButton.LeftButton


def epoch(number: int) -> EpochDone:
    return EpochDone(
        stage="retraining",
        epoch=number,
        epochs=5,
        training_loss=1 / number,
        training_accuracy=0.5,
        validation_loss=1.0,
        validation_accuracy=number / 10,
        elapsed_s=number,
    )


def step(number: int) -> PruneStep:
    rate = Rate(value=0.9, low=0.7, high=1, count=10)
    return PruneStep(
        step=number,
        steps=2,
        parameters=1_000_000 - 300_000 * number,
        multiply_adds=1,
        validation_accuracy=rate,
        validation_recall={"moon_jellyfish": rate},
        unwatched=("blue_jellyfish",),
        latency_ms=5.0 - number,
        form_bytes=900_000,
    )


def fill(project: Project, folder: Path) -> None:
    """Two trainings and two prunings, as a former session left them."""
    model_id = read_model(paths.bundled_model()).model_id
    for epochs, outcome, model in ((3, "cancelled", None), (5, "finished", model_id)):
        run = begin(project, RETRAIN, RetrainConfig().model_dump(mode="json"), folder / "r")
        project.runs.add_points(run.id, [point_of(run, epoch(n)) for n in range(1, epochs + 1)])
        project.runs.end(run.id, outcome, model_id=model)
        if model is not None:
            right = np.ones(2, bool)
            species = ["moon_jellyfish", "blue_jellyfish"]
            found = contest(species, right, ~right, ["1", "2"], new="chosen before", old="o")
            project.runs.add_contest(run.id, found)
    for steps in (1, 2):
        place = folder / f"p{steps}"
        run = begin(project, PRUNE, PruneConfig(steps=2).model_dump(mode="json"), place)
        project.runs.add_points(run.id, [point_of(run, step(n)) for n in range(steps + 1)])
        project.runs.end(run.id, "finished")


@pytest.fixture
def reopened(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")
    drop([survey])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    project = window.session.project
    assert project is not None
    fill(project, tmp_path / "folders")
    window.session.open(project.path)
    qtbot.waitUntil(lambda: window.session.project not in (None, project), timeout=WAIT_MS)
    assert window.pages is not None
    window.show_page("train")
    return window


def test_former_trainings_are_listed_drawn_and_say_how_they_ended(
    reopened: MainWindow, qtbot: QtBot
) -> None:
    pages = reopened.pages
    assert pages is not None
    train = pages.make_train()
    qtbot.waitUntil(lambda: train.list.count() == 2, timeout=WAIT_MS)
    assert train.list.isVisible()
    assert train.epochs.rowCount() == 5  # the last one is shown
    # By the names that are there now: of the model, and of the species.
    assert re.match(
        r"A new model: (\S+)\. “\1” against “o”: better on 2, worse on 0 of 2", train.said.text()
    )
    assert train.said.text().endswith("Blue jellyfish +1 of 1; moon jellyfish +1 of 1.")
    first = train.list.visualItemRect(train.list.item(0)).center()
    qtbot.mouseClick(train.list.viewport(), LEFT, pos=first)
    assert train.epochs.rowCount() == 3
    assert train.said.text() == "Cancelled."
    assert train.list.item(0).checkState() is Qt.CheckState.Unchecked
    qtbot.keyClick(train.list, Qt.Key.Key_Space)
    assert train.list.item(0).checkState() is Qt.CheckState.Checked
    assert len(train.charts._drawn) == 2
    assert train.csv.isEnabled()


def test_former_prunings_are_shown_and_can_be_chosen(reopened: MainWindow, qtbot: QtBot) -> None:
    pages = reopened.pages
    assert pages is not None
    pruning = pages.pruning
    assert pruning is not None
    # They are known before the tab is made, which is when somebody looks at it.
    qtbot.waitUntil(lambda: len(pruning.former) == 2, timeout=WAIT_MS)
    tabs = reopened.findChild(QTabWidget)
    assert tabs is not None
    qtbot.mouseClick(tabs.tabBar(), LEFT, pos=tabs.tabBar().tabRect(1).center())
    page = pages.prune
    assert page is not None
    assert page.former.count() == 2
    qtbot.waitUntil(page.former.isVisible, timeout=WAIT_MS)
    assert page.table.rowCount() == 3
    assert page.said.text() == "It came to its end."
    assert len(page.chart.points.data) == 3
    page.former.setFocus()
    qtbot.keyClick(page.former, Qt.Key.Key_Down)
    assert page.table.rowCount() == 2
    row = page.table.visualItemRect(page.table.item(0, 1)).center()
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=row)
    assert "no validation photographs of blue jellyfish" in page.words.text()
    assert not page.keep.isEnabled()  # its weights are gone
