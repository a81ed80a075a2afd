"""Trainings that are killed or cannot go on: nothing is lost, and one sentence says what was."""

from __future__ import annotations

import gc
import json
import os
import resource
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from jellygui import paths, work
from jellygui.domain.configs import PruneConfig, RetrainConfig
from jellygui.gui.main_window import MainWindow
from jellygui.gui.status_line import JobLine
from jellygui.modelfile import read_model
from tests.gui.conftest import WAIT_MS, Drop, project_of, until_it_rests
from tests.gui.train.conftest import TRAINING_MS
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.processes import is_over, training_process

LEFT = Qt.MouseButton.LeftButton
LONG = RetrainConfig(epochs=1000, views=0)
PRUNE = PruneConfig(
    target_parameters=20_000,
    steps=2,
    step_epochs=1,
    final_epochs=1000,
    batch_size=8,
    averaging=0.5,
    mixup=0,
    int8_margin=1.0,
)
State = tuple[dict[str, str], tuple[str, str] | None, bytes]


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder per species of the bundled model, drawn."""
    folder = tmp_path_factory.mktemp("drawn")
    for key in SPECIES:
        for seed in range(4):
            save_photo(draw(key, seed=seed, size_px=(240, 200)), folder / key / f"{seed}.jpg")
    return folder


def state(window: MainWindow) -> State:
    """What a person would lose: their labels, and the model that is in use."""
    project = project_of(window)
    labels = {taught.path.name: taught.label for taught in project.teaching.retraining_set()}
    return labels, project.models.in_use(), paths.bundled_model().read_bytes()


def begun(window: MainWindow, qtbot: QtBot, config: RetrainConfig = LONG) -> None:
    """Press Retrain and wait until there is a first network that could be kept."""
    assert window.pages is not None
    train = window.pages.make_train()
    train.form.show_config(config)
    qtbot.mouseClick(window.pages.retrain, LEFT)
    qtbot.waitUntil(train.keep.isEnabled, timeout=TRAINING_MS)


def ended(window: MainWindow, qtbot: QtBot) -> str:
    """Wait until the run is over; the one sentence that the window says of it."""
    assert window.pages is not None
    retraining = window.pages.retraining
    qtbot.waitUntil(lambda: not retraining.is_running, timeout=WAIT_MS)
    sentence = window.message_line.message.text()
    assert window.message_line.isVisible()
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert retraining.runs[-1].outcome.startswith(sentence)
    assert retraining.runs[-1].saved is None
    return sentence


def log_shown(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> str:
    """What stands in the log that the message offers."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    qtbot.mouseClick(window.message_line.show_log, LEFT)
    (url,) = opened
    return Path(url.toLocalFile()).read_text(encoding="utf-8")


# The training process


def test_a_killed_training_is_said_and_offered_again(
    labelled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages, before = labelled.pages, state(labelled)
    assert pages is not None
    begun(labelled, qtbot)
    training_process().kill()
    said = ended(labelled, qtbot)
    assert said == "Training stopped unexpectedly (exit code -9)."
    train = pages.make_train()
    qtbot.waitUntil(lambda: train.cut_off.isVisibleTo(train), timeout=WAIT_MS)
    assert labelled.message_line.message.text() == said
    assert said in log_shown(labelled, qtbot, monkeypatch)
    assert state(labelled) == before
    # What it had learned can still be kept.
    qtbot.mouseClick(train.cut_off.keep, LEFT)
    qtbot.waitUntil(lambda: pages.retraining.runs[-1].is_over, timeout=TRAINING_MS)
    kept = pages.retraining.runs[-1]
    assert kept.saved is not None, kept.outcome
    assert read_model(kept.saved.path).card.parent == before[1][0]
    assert state(labelled) == before
    assert all(run.ended_at is not None for run in project_of(labelled).runs.all())


def test_a_paused_training_rests_and_is_cancelled_at_once(
    labelled: MainWindow, qtbot: QtBot
) -> None:
    begun(labelled, qtbot)
    child, pages = training_process(), labelled.pages
    assert pages is not None
    (line,) = labelled.status.findChildren(JobLine)
    qtbot.mouseClick(line.pause, LEFT)
    run = pages.retraining.runs[-1]
    until_it_rests(qtbot, lambda: (child.cpu_times().user, len(run.batches)))
    qtbot.mouseClick(line.cancel, LEFT)
    qtbot.waitUntil(lambda: not pages.retraining.is_running, timeout=WAIT_MS)
    assert is_over(child)
    assert run.outcome == "Cancelled."


def pruning_begun(window: MainWindow, dataset: Path, qtbot: QtBot) -> None:
    """Start a pruning and wait for its first smaller network."""
    assert window.pages is not None
    window.show_page("train")
    page, pruning = window.pages.prune, window.pages.pruning
    assert page is not None
    assert pruning is not None
    tabs = window.findChild(QTabWidget)
    assert tabs is not None
    tabs.setCurrentIndex(1)
    page.use_folder(dataset)
    page.form.show_config(PRUNE)
    qtbot.waitUntil(page.start.isEnabled, timeout=WAIT_MS)
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: pruning.step(1) is not None, timeout=TRAINING_MS)


def test_a_killed_pruning_is_said_and_its_steps_can_be_kept(
    labelled: MainWindow, dataset: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(labelled)
    pruning_begun(labelled, dataset, qtbot)
    assert labelled.pages is not None
    page, pruning = labelled.pages.prune, labelled.pages.pruning
    assert page is not None
    assert pruning is not None
    training_process().kill()
    qtbot.waitUntil(lambda: not pruning.is_running, timeout=WAIT_MS)
    said = labelled.message_line.message.text()
    assert said == "Training stopped unexpectedly (exit code -9)."
    assert said in log_shown(labelled, qtbot, monkeypatch)
    assert state(labelled) == before
    page.choose(1)
    with qtbot.waitSignal(pruning.kept, timeout=TRAINING_MS) as kept:
        qtbot.mouseClick(page.keep, LEFT)
    qtbot.waitUntil(lambda: not pruning.is_running, timeout=WAIT_MS)
    first = pruning.step(1)
    assert first is not None
    assert read_model(kept.args[0]).card.parameters == first.parameters
    assert state(labelled) == before


# The window, and both


class KilledWindow:
    """A window in a process of its own, and the process in which it trains."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        assert process.stdout is not None
        self.told: dict[str, Any] = json.loads(process.stdout.readline())
        self.child = psutil.Process(self.told["child"])


@pytest.fixture
def other_window(
    survey: Path, small_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., KilledWindow]]:
    """Starts such a window; afterwards the models of this one are that one's."""
    home = tmp_path / "home"
    home.mkdir()
    kept = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    environment = kept | {"HOME": str(home), "USERPROFILE": str(home), "PYTHONUTF8": "1"}
    started: list[KilledWindow] = []

    def start(*more: Path) -> KilledWindow:
        command = [sys.executable, "-m", "tests.support.training_window"]
        process = subprocess.Popen(
            [*command, *map(str, (small_model, survey, *more))],
            env=environment,
            cwd=Path(__file__).parents[3],
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(KilledWindow(process))
        monkeypatch.setattr(paths, "data_dir", lambda: Path(started[-1].told["data"]))
        return started[-1]

    yield start
    for other in started:
        other.process.kill()
        other.process.communicate()
        if not is_over(other.child):
            other.child.kill()


def assert_nothing_is_lost(
    window: MainWindow, other: KilledWindow, drop: Drop, qtbot: QtBot
) -> None:
    """Start again, as a person would, and look."""
    qtbot.waitUntil(lambda: is_over(other.child), timeout=WAIT_MS)  # nobody trains on
    drop([Path(other.told["project"])])
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=WAIT_MS)
    labels, in_use, _ = state(window)
    assert labels == other.told["labels"]
    assert len(labels) == 5
    assert in_use is not None
    assert in_use[0] == other.told["model"] == read_model(paths.bundled_model()).model_id


@pytest.mark.parametrize("both", [False, True], ids=["window", "both"])
def test_after_the_window_was_killed_the_run_is_offered_again(
    both: bool,
    window: MainWindow,
    drop: Drop,
    other_window: Callable[..., KilledWindow],
    qtbot: QtBot,
) -> None:
    other = other_window()
    if both:
        other.child.kill()
    other.process.kill()
    other.process.wait()  # until then the project is its own
    assert_nothing_is_lost(window, other, drop, qtbot)
    pages = window.pages
    assert pages is not None
    qtbot.waitUntil(lambda: pages.retraining.cut_off is not None, timeout=WAIT_MS)
    assert "was cut off" in window.message_line.message.text()
    window.show_page("train")
    train, project = pages.make_train(), project_of(window)
    assert train.cut_off.isVisible()
    (cut_off,) = project.runs.all()
    assert cut_off.folder.exists()
    if both:
        qtbot.mouseClick(train.cut_off.discard, LEFT)
    else:
        qtbot.mouseClick(train.cut_off.keep, LEFT)
        qtbot.waitUntil(lambda: pages.retraining.runs[-1].is_over, timeout=TRAINING_MS)
        kept = pages.retraining.runs[-1]
        assert kept.saved is not None, kept.outcome
        # It is listed once, as the project has it.
        assert pages.retraining.runs == [kept]
        assert train.list.count() == 1
        assert read_model(kept.saved.path).card.parent == other.told["model"]
    # It is not offered for ever.
    qtbot.waitUntil(lambda: pages.retraining.cut_off is None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not train.cut_off.isVisibleTo(train), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not cut_off.folder.exists(), timeout=WAIT_MS)
    (run,) = project.runs.all()
    assert run.ended_at is not None


def test_after_the_window_was_killed_while_it_pruned_nothing_is_lost(
    window: MainWindow,
    drop: Drop,
    other_window: Callable[..., KilledWindow],
    dataset: Path,
    qtbot: QtBot,
) -> None:
    other = other_window(dataset)
    other.process.kill()
    other.process.wait()  # until then the project is its own
    assert_nothing_is_lost(window, other, drop, qtbot)


# What cannot go on


def test_a_full_disk_ends_in_one_sentence_with_the_log_at_hand(
    labelled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(labelled)
    begun(labelled, qtbot)
    folder = project_of(labelled).runs.all()[0].folder
    limit = (1000, resource.RLIM_INFINITY)
    resource.prlimit(training_process().pid, resource.RLIMIT_FSIZE, limit)
    said = ended(labelled, qtbot)
    assert str(folder) in said
    assert "room" in labelled.message_line.hint.text()
    assert "disk_failed" in log_shown(labelled, qtbot, monkeypatch)
    assert state(labelled) == before
    assert not list(folder.glob("*.part"))
    # With room again it can be started as ever.
    begun(labelled, qtbot)
    pages = labelled.pages
    assert pages is not None
    qtbot.mouseClick(pages.make_train().cancel, LEFT)
    qtbot.waitUntil(lambda: not pages.retraining.is_running, timeout=WAIT_MS)


def test_a_project_that_cannot_be_written_ends_the_training_and_keeps_what_it_learned(
    labelled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages, project, before = labelled.pages, project_of(labelled), state(labelled)
    assert pages is not None
    waiting, end = set[bool](), work._end

    def noted(*arguments: Any) -> None:
        waiting.add(threading.current_thread() is threading.main_thread())
        end(*arguments)

    monkeypatch.setattr(work, "_end", noted)
    begun(labelled, qtbot)
    child = training_process()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        said = ended(labelled, qtbot)
        assert is_over(child)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    gc.collect()  # nothing is left for it that would wait
    assert waiting == {False}  # for the end of the process, and not in the window's own thread
    assert str(project.path) in said
    assert "what it has learned is kept" in said
    assert state(labelled) == before
    train = pages.make_train()
    qtbot.waitUntil(lambda: train.cut_off.isVisibleTo(train), timeout=WAIT_MS)
    (run,) = project.runs.all()
    assert run.ended_at is None
    labelled.show_page("train")
    qtbot.mouseClick(train.cut_off.keep, LEFT)
    qtbot.waitUntil(lambda: pages.retraining.runs[-1].is_over, timeout=TRAINING_MS)
    kept = pages.retraining.runs[-1]
    assert kept.saved is not None, kept.outcome
    assert (len(pages.retraining.runs), train.list.count()) == (1, 1)
    (run,) = project.runs.all()
    assert (run.outcome, run.model_id) == ("finished", kept.saved.model_id)
    # The epoch that could not be written down is there too.
    assert [point["epoch"] for point in project.runs.points(run.id)] == [
        *range(1, len(project.runs.points(run.id)) + 1)
    ]


@pytest.fixture
def own_bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The bundled model, in a file that a test may damage."""
    copy = tmp_path / "bundled.jellymodel"
    first, *others = paths.bundled_models()
    shutil.copy(first, copy)
    monkeypatch.setattr(paths, "bundled_models", lambda: (copy, *others))
    return copy


def test_a_damaged_model_ends_in_one_sentence_with_the_log_at_hand(
    own_bundle: Path, labelled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_bundle.write_bytes(own_bundle.read_bytes()[:-1000])
    before = state(labelled)
    assert labelled.pages is not None
    qtbot.mouseClick(labelled.pages.retrain, LEFT)
    said = ended(labelled, qtbot)
    assert str(own_bundle) in said
    assert "read_model" in log_shown(labelled, qtbot, monkeypatch)
    assert state(labelled) == before


def test_without_any_photograph_left_it_ends_in_one_sentence(
    labelled: MainWindow, survey: Path, qtbot: QtBot
) -> None:
    before = state(labelled)
    shutil.rmtree(survey)
    assert labelled.pages is not None
    qtbot.mouseClick(labelled.pages.retrain, LEFT)
    assert "photograph" in ended(labelled, qtbot)
    assert state(labelled) == before
