"""Pruning in the real window, in the real training process."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QTabWidget
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.domain.configs import PruneConfig
from jellygui.domain.lists import capital
from jellygui.domain.species import species_named
from jellygui.gui.main_window import MainWindow
from jellygui.gui.train.pruning_chart import PruningCost
from jellygui.gui.train.pruning_page import PruningPage
from jellygui.modelfile import read_model
from tests.gui.conftest import WAIT_MS, Drop, is_done
from tests.gui.train.conftest import TRAINING_MS
from tests.support.labelled import drawn_species
from tests.support.models import tiny_model

LEFT = Qt.MouseButton.LeftButton
PER_SPECIES = 4
QUICK = PruneConfig(
    target_parameters=20_000,
    steps=2,
    step_epochs=1,
    final_epochs=1,
    batch_size=8,
    averaging=0.5,
    mixup=0,
    int8_margin=1.0,
)


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder per species of the bundled model, drawn."""
    keys = read_model(paths.bundled_model()).card.species_keys
    folder = tmp_path_factory.mktemp("drawn")
    return drawn_species(folder, keys, each=PER_SPECIES, size_px=(240, 200))


@pytest.fixture
def page(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> PruningPage:
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")
    drop([survey])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    assert window.pages is not None
    window.show_page("train")
    assert window.pages.prune is not None
    page = window.pages.prune
    tabs = window.findChild(QTabWidget)
    assert tabs is not None
    tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.model() is not None, timeout=WAIT_MS)
    return page


def test_what_the_model_remembers_is_enough_and_a_folder_can_be_chosen(
    page: PruningPage, dataset: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page.start.isEnabled()
    assert "what the model remembers" in page.uses.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **k: str(dataset))
    qtbot.mouseClick(page.folder, LEFT)
    assert str(dataset) in page.uses.text()
    qtbot.mouseClick(page.own, LEFT)
    assert str(dataset) not in page.uses.text()


def test_the_model_in_use_is_pruned_unless_another_was_chosen(
    window: MainWindow, page: PruningPage, drop: Drop, qtbot: QtBot, tmp_path: Path
) -> None:
    pages = window.pages
    assert pages is not None
    models = pages.make_models()

    def pruned() -> str:
        model = page.model()
        return model.model_id if model is not None else ""

    def use(name: str, seed: int) -> str:
        new = tiny_model(tmp_path / f"{name}.jellymodel", seed=seed)
        drop([new.path])
        window.show_page("models")
        library = models.library
        qtbot.waitUntil(lambda: name in [e.name for e in library.entries], timeout=WAIT_MS)
        models.choose(new.model_id)
        qtbot.mouseClick(models.card.use, LEFT)
        qtbot.waitUntil(
            lambda: [e.name for e in library.entries if e.is_in_use] == [name], timeout=WAIT_MS
        )
        window.show_page("train")
        return new.model_id

    bundled = pruned()
    assert bundled == read_model(paths.bundled_model()).model_id
    first = use("first", 1)
    qtbot.waitUntil(lambda: pruned() == first, timeout=WAIT_MS)
    page.models.setFocus()
    qtbot.keyClick(page.models, Qt.Key.Key_Home)
    assert pruned() == bundled
    second = use("second", 2)
    assert pages.pruning is not None
    qtbot.waitUntil(lambda: pages.pruning.in_use == second, timeout=WAIT_MS)
    assert pruned() == bundled


def test_a_pruning_draws_its_steps_and_the_one_that_is_clicked_becomes_a_model(
    window: MainWindow, page: PruningPage, dataset: Path, qtbot: QtBot
) -> None:
    assert window.pages is not None
    assert window.session.project is not None
    project = window.session.project
    pruning = window.pages.pruning
    assert pruning is not None
    page.use_folder(dataset)
    page.form.show_config(QUICK)
    arrived: list[int] = []
    pruning.grown.connect(lambda: arrived.append(len(pruning.steps)))
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: not pruning.is_running, timeout=TRAINING_MS)
    assert [step.step for step in pruning.steps] == [2, 1, 0], pruning.words
    assert {1, 2} & set(arrived)  # one after the other, not all at the end
    assert page.table.rowCount() == 3
    assert page.slider.maximum() == 2
    for cost in range(page.costs.count()):
        page.costs.setCurrentIndex(cost)
        assert len(page.chart.points.data) == 3
    assert page.costs.currentData() == PruningCost.TIME

    # A click, the slider and the list choose the same thing.
    spot = next(point for point in page.chart.points.points() if point.data() == 1)
    page.chart.points.sigClicked.emit(page.chart.points, [spot], None)
    assert page.slider.value() == page.table.currentRow() == 1
    first, before = pruning.step(1), pruning.start_step
    assert first is not None and before is not None  # noqa: PT018
    words = page.words.text()
    assert words.startswith("Step 1:")
    for key, rate in first.validation_recall.items():
        lost = round(rate.value * rate.count) - round(
            before.validation_recall[key].value * rate.count
        )
        said = f"{capital(species_named(key).common_name)} {lost:+d} of {rate.count}"
        assert (said in words) is bool(lost)
    page.slider.setFocus()
    qtbot.keyClick(page.slider, Qt.Key.Key_Left)
    assert page.words.text().startswith("Step 2:")
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.words.text() == words

    with qtbot.waitSignal(pruning.kept, timeout=TRAINING_MS) as kept:
        qtbot.mouseClick(page.keep, LEFT)
    qtbot.waitUntil(lambda: not pruning.is_running, timeout=WAIT_MS)
    model = read_model(kept.args[0])
    assert model.card.parameters == first.parameters
    assert model.card.parent == read_model(paths.bundled_model()).model_id
    (run,) = project.runs.all()
    assert (run.kind, run.outcome) == ("prune", "finished")
    assert [point["step"] for point in project.runs.points(run.id)] == [0, 1, 2]
    window.show_page("models")
    assert window.pages.models is not None
    library = window.pages.models.library
    qtbot.waitUntil(
        lambda: [entry.name for entry in library.entries] == ["small", "small pruned 1"],
        timeout=WAIT_MS,
    )
    # Another choice is still there: undo is choosing another point.
    page.choose(2)
    assert page.keep.isEnabled()


def test_what_a_pruning_may_cost_stands_beside_the_size(page: PruningPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.options, LEFT)
    size, drop = (page.form.fields[name] for name in ("target_parameters", "max_accuracy_drop"))
    assert size.isVisible()
    assert drop.isVisible()
    rows = [page.form.first.getWidgetPosition(field)[0] for field in (size, drop)]
    assert rows == [0, 1]
    tick = drop.findChild(QCheckBox)
    assert tick is not None
    tick.click()
    config = page.form.config()
    assert isinstance(config, PruneConfig)
    assert config.max_accuracy_drop == 0.02


def test_a_pruning_that_was_cut_off_goes_on_from_its_steps(
    window: MainWindow, page: PruningPage, dataset: Path, qtbot: QtBot
) -> None:
    """The project is left and opened again, as when the window is closed and started anew."""
    pages, project = window.pages, window.session.project
    assert pages is not None
    assert project is not None
    pruning = pages.pruning
    assert pruning is not None
    page.use_folder(dataset)
    page.form.show_config(QUICK.model_copy(update={"final_epochs": 4}))
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: pruning.step(1) is not None, timeout=TRAINING_MS)
    first = pruning.step(1)
    assert first is not None
    window.session.open(project.path)
    qtbot.waitUntil(
        lambda: window.session.project not in (None, project) and not pruning.is_running,
        timeout=WAIT_MS,
    )
    qtbot.waitUntil(lambda: pruning.cut_off is not None, timeout=WAIT_MS)
    assert pruning.steps == []  # nobody has asked for them yet
    assert pruning.former == ()  # it is not over
    window.show_page("train")
    assert page.cut_off.isVisible()
    # Its steps are there at once, and can be kept.
    qtbot.mouseClick(page.cut_off.keep, LEFT)
    assert {step.step: step.parameters for step in pruning.steps} == {
        0: pytest.approx(page.model().card.parameters),
        1: first.parameters,
    }
    page.choose(1)
    with qtbot.waitSignal(pruning.kept, timeout=TRAINING_MS) as kept:
        qtbot.mouseClick(page.keep, LEFT)
    qtbot.waitUntil(lambda: not pruning.is_running, timeout=WAIT_MS)
    assert kept.args[0].stem == "small pruned 1"
    assert read_model(kept.args[0]).card.parameters == first.parameters
    # Or it goes on, to the step that it had not come to.
    qtbot.waitUntil(lambda: pruning.cut_off is not None, timeout=WAIT_MS)
    qtbot.mouseClick(page.cut_off.go_on, LEFT)
    qtbot.waitUntil(lambda: not pruning.is_running, timeout=TRAINING_MS)
    assert [step.step for step in pruning.steps] == [2, 1, 0], pruning.words
    now = window.session.project
    assert now is not None
    (run,) = now.runs.all()
    assert run.outcome == "finished"
    assert [point["step"] for point in now.runs.points(run.id)] == [0, 1, 2]


def test_a_pruning_that_was_cut_off_is_said_when_the_project_is_opened(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")
    drop([survey])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    pages, project = window.pages, window.session.project
    assert pages is not None
    assert project is not None
    project.runs.begin("prune", QUICK.model_dump(mode="json"), tmp_path / "gone")
    window.session.open(project.path)
    qtbot.waitUntil(lambda: "was cut off" in window.message_line.message.text(), timeout=WAIT_MS)
    window.show_page("train")
    assert pages.prune is not None
    page = pages.prune
    qtbot.waitUntil(lambda: page.cut_off.isVisibleTo(page), timeout=WAIT_MS)
    # What it had kept is gone, so that it can only be let go.
    assert not page.cut_off.go_on.isVisibleTo(page)
    assert not page.cut_off.keep.isVisibleTo(page)
    page.cut_off.discard.click()
    now = window.session.project
    assert now is not None
    qtbot.waitUntil(lambda: now.runs.all()[0].ended_at is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.cut_off.isVisibleTo(page), timeout=WAIT_MS)
