"""Key 0 teaches: the next model says "none of these" by itself, in the real window."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.domain.configs import RetrainConfig
from jellygui.domain.contest import Outcome
from jellygui.domain.labels import NONE_OF_THESE
from jellygui.gui.main_window import MainWindow
from jellygui.gui.side_list import ListEntry
from jellygui.jobs.export import write_images
from jellygui.modelfile import read_model
from tests.gui.conftest import WAIT_MS, Drop, is_done
from tests.gui.train.conftest import (
    EACH_OTHER,
    TAUGHT,
    TRAINING_MS,
    UNSEEN,
    click,
    labels,
    save_bay,
)
from tests.support.drawn import SPECIES, empty_water

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def photographs(tmp_path: Path) -> Path:
    """Empty water, which comes first, and some jellyfish."""
    return save_bay(tmp_path / "Bay", lambda seed: empty_water(seed=seed, size_px=(320, 240)))


def test_key_0_teaches_the_next_model_to_say_none_of_these(
    window: MainWindow, drop: Drop, photographs: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    drop([photographs])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    pages, project = window.pages, window.session.project
    assert pages is not None
    assert project is not None
    grid = pages.photos.grid
    count = TAUGHT + UNSEEN + EACH_OTHER * len(SPECIES)
    qtbot.waitUntil(lambda: pages.photos.model.rowCount() == count, timeout=WAIT_MS)
    before = labels(project)
    assert NONE_OF_THESE not in before.values()

    # One, which may be typed too, is too few, and it is said how many more there must be.
    click(qtbot, pages.photos, 0)
    qtbot.mouseClick(pages.side.new_species, LEFT)
    qtbot.keyClicks(pages.side.new_species, "No jellyfish")
    qtbot.keyClick(pages.side.new_species, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "press 0 on 4 more" in pages.retrain.toolTip(), timeout=WAIT_MS)
    click(qtbot, pages.photos, 1)
    click(qtbot, pages.photos, TAUGHT - 1, shift=True)
    qtbot.keyClick(grid, Qt.Key.Key_0)
    qtbot.waitUntil(
        lambda: pages.retraining.lesson is not None and pages.retraining.lesson.labelled == TAUGHT,
        timeout=WAIT_MS,
    )
    lesson = pages.retraining.lesson
    assert lesson is not None
    assert lesson.new == TAUGHT - lesson.watching
    assert pages.retrain.text() == f"Retrain with {lesson.new} new labels"

    train = pages.make_train()
    assert f"none of these {lesson.new}" in train.uses.text()
    train.form.show_config(RetrainConfig(head_only=True))
    qtbot.mouseClick(pages.retrain, LEFT)
    qtbot.waitUntil(lambda: pages.retraining.is_running, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not pages.retraining.is_running, timeout=TRAINING_MS)
    (run,) = pages.retraining.runs
    saved = run.saved
    assert saved is not None, run.outcome
    assert run.contest is not None
    assert run.contest.outcome is not Outcome.WORSE
    card = read_model(saved.path).card
    assert card.species_keys == (
        *read_model(paths.bundled_model()).card.species_keys,
        NONE_OF_THESE,
    )

    qtbot.mouseClick(train.contest.use, LEFT)
    qtbot.waitUntil(
        lambda: (
            (project.models.in_use() or ("", ""))[0] == saved.model_id and not window.runner.jobs()
        ),
        timeout=WAIT_MS,
    )
    now = labels(project)
    unseen = [f"a {seed:02d}.jpg" for seed in range(TAUGHT, TAUGHT + UNSEEN)]
    assert sum(now[name] == NONE_OF_THESE for name in unseen) > UNSEEN * 0.7, now
    others = [name for name in before if not name.startswith("a ")]
    assert sum(now[name] == NONE_OF_THESE for name in others) < len(others) / 4, now
    # It is no species of the project, and its row counts persons' words and the model's.
    assert [kind.key for kind in project.species.all()] == list(SPECIES)
    total = sum(label == NONE_OF_THESE for label in now.values())
    (row,) = [row for row in project.counts.rows() if row.label == NONE_OF_THESE]
    assert (row.common_name, row.files, row.confirmed) == ("none of these", total, TAUGHT)
    assert row.mean_confidence is not None

    def entry() -> ListEntry:
        (found,) = [e for e in pages.side.model.entries if e.label == NONE_OF_THESE]
        return found

    qtbot.waitUntil(lambda: entry().count == total, timeout=WAIT_MS)
    assert (entry().text, entry().digit) == ("None of these", 0)
    photos, counts_button = window.rail.findChildren(QToolButton)[:2]
    qtbot.mouseClick(photos, LEFT)
    window.activateWindow()  # keys go to the window that is in front
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    row_of_list = pages.side.model.entries.index(entry())
    at = pages.side.view.visualRect(pages.side.model.index(row_of_list)).center()
    qtbot.mouseClick(pages.side.view.viewport(), LEFT, pos=at)
    qtbot.waitUntil(lambda: pages.photos.model.rowCount() == total, timeout=WAIT_MS)

    # Shown as what the model calls it, and put right by a key.
    model = pages.photos.model
    listed = project.browsing.photo_rows(project.browsing.file_ids(entry().query).tolist())
    place = next(n for n, row in enumerate(listed) if row.annotation is None)
    pages.photos.grid.scrollTo(model.index(place))
    qtbot.waitUntil(lambda: getattr(model.row_at(place), "label", "") == NONE_OF_THESE)
    click(qtbot, pages.photos, place)
    shown = model.row_at(place)
    assert shown is not None
    assert (shown.label, shown.annotation) == (NONE_OF_THESE, None)
    qtbot.keyClick(grid, Qt.Key.Key_1)
    first, corrected = project.species.all()[0], shown.path.name
    qtbot.waitUntil(lambda: labels(project)[corrected] == first.key, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: entry().count == total - 1, timeout=WAIT_MS)
    qtbot.mouseClick(counts_button, LEFT)
    qtbot.waitUntil(lambda: bool(pages.counts and pages.counts.model.rows), timeout=WAIT_MS)
    counts = pages.counts
    assert counts is not None
    by_label = {row.label: row for row in counts.model.rows}
    qtbot.waitUntil(lambda: not window.runner.jobs(), timeout=WAIT_MS)
    assert by_label[NONE_OF_THESE].photographs == total - 1
    assert NONE_OF_THESE not in {row.label for row in counts.chart.rows}

    write_images(project, tmp_path / "images.csv")
    with open(tmp_path / "images.csv", encoding="utf-8-sig", newline="") as file:
        rows = {Path(line["path"]).name: line for line in csv.DictReader(file)}
    by_model = [n for n in unseen if now[n] == NONE_OF_THESE and n != corrected]
    for name in by_model:
        line = rows[name]
        assert (line["prediction"], line["label"]) == (NONE_OF_THESE, NONE_OF_THESE)
        assert (line["annotation"], line["identified_by"]) == ("", "model")
