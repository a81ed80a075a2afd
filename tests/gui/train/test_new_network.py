"""A new network from the labels of a project, in the real window and training process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QSpinBox
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.domain.configs import ArchitectureName, FineTuneConfig
from jellygui.domain.contest import Outcome
from jellygui.domain.devices import Accelerator
from jellygui.domain.events import Estimated, Event, Heartbeat
from jellygui.domain.split import Role
from jellygui.gui.main_window import MainWindow
from jellygui.gui.mnemonics import Mnemonics
from jellygui.gui.train.device_choice import DeviceChoice
from jellygui.gui.train.train_page import TrainPage
from jellygui.jobs.train import NewNetwork
from jellygui.modelfile import read_model
from jellygui.settings import load_settings
from tests.gui.conftest import WAIT_MS, Drop, is_done
from tests.gui.train.conftest import TRAINING_MS
from tests.support.children import THIN
from tests.support.labelled import drawn_species

LEFT = Qt.MouseButton.LeftButton
SPECIES = ("moon_jellyfish", "compass_jellyfish")
EACH = 8


@pytest.fixture(autouse=True)
def _own_models(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")


@pytest.fixture
def page(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> TrainPage:
    """The Train page of a project with a labelled folder, its options open."""
    drop([survey])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    folder = drawn_species(tmp_path / "labelled", SPECIES, each=EACH)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **k: str(folder))
    window.filing.add_labelled_folder()
    pages = window.pages
    assert pages is not None
    qtbot.waitUntil(
        lambda: (
            pages.retraining.found is not None
            and pages.retraining.found.lesson.labelled == EACH * len(SPECIES)
            and not window.runner.jobs()
        ),
        timeout=WAIT_MS,
    )
    window.show_page("train")
    assert pages.train is not None
    qtbot.mouseClick(pages.train.options, LEFT)
    return pages.train


def choose_network(page: TrainPage, name: ArchitectureName) -> None:
    choice = page.panel.network_form.fields["architecture"]
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(choice.findData(name))


def set_numbers(page: TrainPage, **numbers: int) -> None:
    for name, value in numbers.items():
        field = page.panel.network_form.fields[name]
        assert isinstance(field, QSpinBox)
        field.setValue(value)


def test_each_network_offers_what_it_can_start_from(
    window: MainWindow,
    page: TrainPage,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    qtbot.mouseClick(page.panel.anew, LEFT)
    start = page.panel.start
    assert start.isVisible()
    assert not page.panel.retrain_form.isVisible()
    pruning = window.pages.pruning if window.pages else None
    assert pruning is not None
    qtbot.waitUntil(lambda: bool(pruning.models), timeout=WAIT_MS)
    texts: dict[ArchitectureName, list[str]] = {}
    for name in ArchitectureName:
        choose_network(page, name)
        texts[name] = [start.itemText(place) for place in range(start.count())]
        wanted = page.panel.wanted()
        assert isinstance(wanted, NewNetwork)
        assert wanted.config.architecture is name
        expected = "imagenet" if name.has_imagenet_weights else "scratch"
        assert wanted.start == expected
    # Only a network of its own kind can grow from the bundled model.
    bundled = read_model(paths.bundled_model())
    of_its_kind = [bundled.card.architecture]
    assert [name for name, there in texts.items() if bundled.path.stem in there] == of_its_kind
    weights = tmp_path / "weights.safetensors"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(weights), ""))
    start.setFocus()
    qtbot.keyClick(start, Qt.Key.Key_End)
    wanted = page.panel.wanted()
    assert isinstance(wanted, NewNetwork)
    assert wanted.start == str(weights)
    assert start.currentText() == weights.name


def test_a_network_brings_what_suits_it_and_leaves_what_a_person_has_set(
    page: TrainPage, qtbot: QtBot
) -> None:
    """The first one needs no connection, and its last layer alone learns."""
    qtbot.mouseClick(page.panel.anew, LEFT)
    form, choice = page.panel.network_form, page.panel.network_form.fields["architecture"]
    assert isinstance(choice, QComboBox)

    def seen() -> tuple[str, int, int, bool, int]:
        config = form.config()
        assert isinstance(config, FineTuneConfig)
        return (
            choice.currentText(),
            config.size_px,
            config.frozen_stages,
            config.balanced,
            config.epochs,
        )

    assert seen() == ("EfficientNet-Lite0", 224, 6, True, 50)
    assert page.panel.start.start() == "imagenet"
    assert "come with this program" in page.panel.start.itemData(0, Qt.ItemDataRole.ToolTipRole)
    epochs = form.fields["epochs"]
    assert isinstance(epochs, QSpinBox)
    epochs.setFocus()
    epochs.selectAll()
    qtbot.keyClicks(epochs, "7")
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Up)
    assert seen() == ("ResNet18", 192, 0, False, 7)
    assert "torchvision" in page.panel.start.itemData(0, Qt.ItemDataRole.ToolTipRole)
    set_numbers(page, size_px=96)
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert seen() == ("EfficientNet-Lite0", 96, 6, True, 7)


@pytest.mark.usefixtures("_real_model_first")
def test_a_new_network_is_estimated_trained_and_compared(
    window: MainWindow, page: TrainPage, qtbot: QtBot, tmp_path: Path
) -> None:
    pages, project = window.pages, window.session.project
    assert pages is not None
    assert project is not None
    # What the model in use would learn is estimated first.
    said = page.panel.estimate
    qtbot.waitUntil(lambda: said.text().startswith("It takes about"), timeout=WAIT_MS)
    qtbot.mouseClick(page.panel.anew, LEFT)
    choose_network(page, ArchitectureName.SIMPLE_CNN)
    set_numbers(page, epochs=2, size_px=32)
    assert "simple CNN" in page.uses.text()
    assert "would learn from 10 labelled photographs" in page.uses.text()
    assert "2 more say when to stop. 4 more test it." in page.uses.text()
    assert not said.text().startswith("It takes about")
    qtbot.waitUntil(lambda: said.text().startswith("It takes about"), timeout=WAIT_MS)
    split = page.panel.split
    assert split.rowCount() == len(SPECIES)
    shown = [[int(split.item(row, column).text()) for column in (1, 2, 3)] for row in range(2)]

    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: pages.retraining.is_running, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not pages.retraining.is_running, timeout=TRAINING_MS)
    (run,) = pages.retraining.runs
    assert run.saved is not None, run.outcome
    assert run.name == "Run 1: simple CNN"
    assert len(run.epochs) == 2
    model = read_model(run.saved.path)
    assert model.card.architecture == "simple_cnn"
    came = [
        [
            sum(e.label == key and e.role is role for e in model.card.trained_on)
            for role in (Role.TRAINING, Role.VALIDATION, Role.TEST)
        ]
        for key in sorted(SPECIES)
    ]
    assert came == shown
    # It does not know what the bundled model knows: that is said, and the old one stays.
    assert run.contest is not None
    assert run.contest.outcome is Outcome.WORSE
    assert page.contest.isVisibleTo(page)
    assert "has lost" in page.contest.verdict.text()
    (recorded,) = project.runs.all()
    assert (recorded.kind, recorded.outcome) == ("train", "finished")

    # Another run is laid over it: the model in use, quickly.
    assert not page.panel.isVisible()
    assert page.list.isVisible()
    qtbot.mouseClick(page.options, LEFT)
    qtbot.mouseClick(page.panel.retrain, LEFT)
    quick = page.form.fields["head_only"]
    quick.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(page.start.isEnabled, timeout=WAIT_MS)
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: len(pages.retraining.runs) == 2, timeout=WAIT_MS)
    assert page.list.count() == 2
    assert all(page.list.item(row).checkState() is Qt.CheckState.Checked for row in range(2))
    qtbot.waitUntil(lambda: not pages.retraining.is_running, timeout=TRAINING_MS)
    window.show_page("models")
    assert pages.models is not None
    library = pages.models.library
    qtbot.waitUntil(lambda: len(library.entries) == 4, timeout=WAIT_MS)


def test_where_there_is_an_accelerator_a_person_may_say_what_it_learns_on(
    page: TrainPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The training process stands for one on a computer that has an accelerator."""
    asked, begun = list[str](), list[str]()

    def estimate(project: object, in_use: object, wanted: object, device: str) -> Iterator[Event]:
        asked.append(device)
        accelerator = Accelerator("cuda", "A large card")
        yield Estimated(minutes=1, memory_mb=1, disk_mb=1, batch_size=8, found=accelerator)

    def begin(project: object, *_: object) -> Iterator[Event]:
        begun.append(str(_[-1]))
        yield Heartbeat()

    choice, said = page.panel.learns_on, page.panel.estimate
    qtbot.waitUntil(lambda: said.text().startswith("It takes about"), timeout=WAIT_MS)
    assert not choice.isVisible()  # there is nothing to choose from
    monkeypatch.setattr("jellygui.jobs.estimate.estimate", estimate)
    monkeypatch.setattr("jellygui.jobs.retrain.retrain_project", begin)
    monkeypatch.setattr("jellygui.jobs.train.train_project", begin)
    qtbot.mouseClick(page.panel.anew, LEFT)
    qtbot.waitUntil(choice.isVisible, timeout=WAIT_MS)
    texts = [choice.box.itemText(place) for place in range(choice.box.count())]
    assert texts == ["Whichever is quicker", "The processor", "A large card"]
    choice.box.setFocus()
    qtbot.keyClick(choice.box, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: asked == ["auto", "cuda"], timeout=WAIT_MS)
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: begun == ["cuda"], timeout=WAIT_MS)
    qtbot.waitUntil(page.start.isEnabled, timeout=WAIT_MS)
    qtbot.mouseClick(page.options, LEFT)
    qtbot.mouseClick(page.panel.retrain, LEFT)
    choice.box.setFocus()
    qtbot.keyClick(choice.box, Qt.Key.Key_Up)
    assert choice.box.count() == len(texts)
    qtbot.waitUntil(page.start.isEnabled, timeout=WAIT_MS)
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: begun == ["cuda", "cpu"], timeout=WAIT_MS)


def test_what_it_is_to_learn_on_is_remembered_until_it_is_there_again(
    window: MainWindow, page: TrainPage, qtbot: QtBot
) -> None:
    choice = page.panel.learns_on
    choice.show_found(Accelerator("cuda", "A large card"))
    choice.box.setFocus()
    qtbot.keyClick(choice.box, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: load_settings()[0].learns_on == "cuda", timeout=WAIT_MS)
    for kind, device in (("mps", "auto"), ("cuda", "cuda")):
        another = DeviceChoice(Mnemonics())
        qtbot.addWidget(another)
        another.remember(window.wishes)
        another.show_found(Accelerator(kind, "A card"))
        assert another.device() == device
    assert load_settings()[0].learns_on == "cuda"


def test_the_curves_of_several_networks_are_laid_over_one_another(
    window: MainWindow, page: TrainPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are thin: whole ones are trained in the laboratory's own tests."""
    monkeypatch.setenv(THIN, "yes")
    pages = window.pages
    assert pages is not None
    networks = {
        "Run 1: AlexNet": (ArchitectureName.ALEXNET, 64),
        "Run 2: ResNet18": (ArchitectureName.RESNET18, 32),
    }
    retraining, start = pages.retraining, page.panel.start
    for number, (network, size_px) in enumerate(networks.values(), start=1):
        if not page.panel.isVisible():
            qtbot.mouseClick(page.options, LEFT)
        qtbot.mouseClick(page.panel.anew, LEFT)
        choose_network(page, network)
        start.setFocus()
        qtbot.keyClick(start, Qt.Key.Key_Down)
        assert start.start() == "scratch"  # the weights of ImageNet would be fetched
        set_numbers(page, epochs=1, size_px=size_px)
        qtbot.waitUntil(page.start.isEnabled, timeout=WAIT_MS)
        qtbot.mouseClick(page.start, LEFT)
        qtbot.waitUntil(
            lambda number=number: [len(run.epochs) for run in retraining.runs] == [1] * number,
            timeout=TRAINING_MS,
        )
        # What it would take to make a model of it is no matter here.
        qtbot.mouseClick(page.cancel, LEFT)
        qtbot.waitUntil(lambda: not retraining.is_running, timeout=WAIT_MS)
    assert [page.list.item(row).text() for row in range(page.list.count())] == list(networks)
    losses = [run.epochs[0].training_loss for run in retraining.runs]
    qtbot.waitUntil(lambda: list(losses_drawn(page).values()) == losses, timeout=WAIT_MS)
    # The one that is not ticked any more goes, the others stay.
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: list(losses_drawn(page).values()) == losses[:1], timeout=WAIT_MS)


def losses_drawn(page: TrainPage) -> dict[str, float]:
    """Where the training's loss stands at the first epoch, by the colour of its line."""
    lines = page.charts.loss.getPlotItem().listDataItems()
    return {
        line.opts["pen"].color().name(): line.getData()[1][0]
        for line in lines
        if isinstance(line, pg.PlotDataItem)
        and line.getData()[0] is not None
        and line.opts["pen"].style() is Qt.PenStyle.SolidLine
    }


def test_what_was_cut_off_with_the_window_goes_on(
    window: MainWindow, page: TrainPage, qtbot: QtBot
) -> None:
    """The project is left and opened again, as when the window is closed and started anew."""
    pages, project = window.pages, window.session.project
    assert pages is not None
    assert project is not None
    qtbot.mouseClick(page.panel.anew, LEFT)
    choose_network(page, ArchitectureName.SIMPLE_CNN)
    set_numbers(page, epochs=1000, size_px=32)
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(page.keep.isEnabled, timeout=TRAINING_MS)
    place = project.path
    window.session.open(place)
    qtbot.waitUntil(
        lambda: window.session.project not in (None, project) and not pages.retraining.is_running,
        timeout=WAIT_MS,
    )
    qtbot.waitUntil(lambda: pages.retraining.cut_off is not None, timeout=WAIT_MS)
    assert "was cut off" in window.message_line.message.text()
    window.show_page("train")
    assert "simple CNN" in page.cut_off.words.text()
    assert page.cut_off.go_on.text() == "Go on"
    before = len(pages.retraining.runs[0].epochs)
    qtbot.mouseClick(page.cut_off.go_on, LEFT)
    qtbot.waitUntil(lambda: len(pages.retraining.runs[-1].epochs) > before, timeout=TRAINING_MS)
    qtbot.mouseClick(page.keep, LEFT)
    qtbot.waitUntil(lambda: pages.retraining.runs[-1].is_over, timeout=TRAINING_MS)
    run = pages.retraining.runs[-1]
    assert run.saved is not None, run.outcome
    # Its curve is whole: what was learned before the cut stands in it too.
    assert [epoch.epoch for epoch in run.epochs] == list(range(1, len(run.epochs) + 1))


def test_cancelling_gives_up(window: MainWindow, page: TrainPage, qtbot: QtBot) -> None:
    pages, project = window.pages, window.session.project
    assert pages is not None
    assert project is not None
    qtbot.mouseClick(page.panel.anew, LEFT)
    choose_network(page, ArchitectureName.SIMPLE_CNN)
    set_numbers(page, epochs=1000, size_px=32)
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(page.keep.isEnabled, timeout=TRAINING_MS)
    qtbot.mouseClick(page.cancel, LEFT)
    qtbot.waitUntil(lambda: not pages.retraining.is_running, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: project.runs.all()[0].outcome == "cancelled", timeout=WAIT_MS)
    assert pages.retraining.runs[0].outcome == "Cancelled."
    assert not page.cut_off.isVisibleTo(page)
