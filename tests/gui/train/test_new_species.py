"""What a person says changes the next model: the whole circle, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.domain.configs import RetrainConfig
from jellygui.domain.contest import Outcome
from jellygui.gui.main_window import MainWindow
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
from tests.support.drawn import SPECIES, STRANGER, draw

LEFT = Qt.MouseButton.LeftButton
SHORT = RetrainConfig(epochs=3, views=2, averaging=0.7, learning_rate=2e-3, mixup=0)
QUICK = RetrainConfig(head_only=True)


@pytest.fixture
def photographs(tmp_path: Path) -> Path:
    """Many of a species that the model has never seen, which come first, and some of the others."""
    return save_bay(tmp_path / "Bay", lambda seed: draw(STRANGER, seed=seed, size_px=(320, 240)))


@pytest.mark.usefixtures("_real_model_first")
@pytest.mark.parametrize("config", [SHORT, QUICK], ids=["trained", "head only"])
def test_a_species_that_was_labelled_by_keys_is_recognised_after_retraining(
    config: RetrainConfig, window: MainWindow, drop: Drop, photographs: Path, qtbot: QtBot
) -> None:
    assert STRANGER not in read_model(paths.bundled_model()).card.species_keys
    drop([photographs])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    pages, project = window.pages, window.session.project
    assert pages is not None
    assert project is not None
    grid, count = pages.photos.grid, TAUGHT + UNSEEN + EACH_OTHER * len(SPECIES)
    qtbot.waitUntil(lambda: pages.photos.model.rowCount() == count, timeout=WAIT_MS)
    before = labels(project)

    # The first one is named by typing, which gives the species its digit.
    click(qtbot, pages.photos, 0)
    qtbot.mouseClick(pages.side.new_species, LEFT)
    qtbot.keyClicks(pages.side.new_species, "Crystal jelly")
    qtbot.keyClick(pages.side.new_species, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "4 more" in pages.retrain.toolTip(), timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: STRANGER in [entry.label for entry in pages.side.model.entries], timeout=WAIT_MS
    )
    digit = next(entry.digit for entry in pages.side.model.entries if entry.label == STRANGER)
    assert digit == len(SPECIES) + 1

    # The others are chosen together.
    click(qtbot, pages.photos, 1)
    click(qtbot, pages.photos, TAUGHT - 1, shift=True)
    assert len(pages.photos.selected_ids()) == TAUGHT - 1
    qtbot.keyClick(grid, str(digit))
    qtbot.waitUntil(
        lambda: pages.retraining.lesson is not None and pages.retraining.lesson.labelled == TAUGHT,
        timeout=WAIT_MS,
    )
    lesson = pages.retraining.lesson
    assert lesson is not None
    assert lesson.new == TAUGHT - lesson.watching
    assert f"with {lesson.new} new" in pages.retrain.text()

    train = pages.make_train()
    train.form.show_config(config)
    qtbot.mouseClick(pages.retrain, LEFT)
    qtbot.waitUntil(lambda: pages.retraining.is_running, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not pages.retraining.is_running, timeout=TRAINING_MS)
    (run,) = pages.retraining.runs
    saved = run.saved
    assert saved is not None, run.outcome
    assert STRANGER in read_model(saved.path).card.species_keys
    assert run.contest is not None
    # By what the parent remembers of its own test photographs.
    assert run.contest.outcome is not Outcome.WORSE
    assert not run.contest.lost

    qtbot.mouseClick(train.contest.use, LEFT)
    qtbot.waitUntil(
        lambda: (
            (project.models.in_use() or ("", ""))[0] == saved.model_id and not window.runner.jobs()
        ),
        timeout=WAIT_MS,
    )
    now, unseen = labels(project), [f"a {seed:02d}.jpg" for seed in range(TAUGHT, TAUGHT + UNSEEN)]
    assert sum(now[name] == STRANGER for name in unseen) > UNSEEN * 0.7, [now[n] for n in unseen]
    # Of the others, which are drawn as the parent has never seen them, most stay right.
    others = [name for name in before if not name.startswith("a ")]
    right = [name for name in others if name.startswith(str(before[name]))]
    assert len(right) > len(others) / 3
    kept = sum(now[name] == before[name] for name in right)
    assert kept > len(right) / 2, {name: now[name] for name in right}
    assert sum(now[name] == STRANGER for name in others) < len(others) / 4
    # The person's words stand.
    assert sum(taught.label == STRANGER for taught in project.teaching.retraining_set()) == TAUGHT
