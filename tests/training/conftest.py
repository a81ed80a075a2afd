from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from jellygui.domain.configs import FineTuneConfig, PruneConfig
from jellygui.domain.events import Event
from jellygui.modelfile import write_model
from jellygui.tasks import Prune, Train
from jellygui.training.fine_tune import train_model
from jellygui.training.networks import arrays, build
from jellygui.training.prune import prune_model
from tests.support.models import tiny_card, tiny_onnx
from tests.support.once import made_once
from tests.support.thin import thin as thin_networks
from tests.support.tried import try_little

SPECIES = ("moon_jellyfish", "compass_jellyfish", "Blåmand")
FINE_TUNE = FineTuneConfig(size_px=64, epochs=12, batch_size=8, averaging=0.8, mixup=0)
PRUNE = PruneConfig(
    target_parameters=100_000,
    steps=2,
    step_epochs=4,
    final_epochs=10,
    batch_size=8,
    averaging=0.8,
    mixup=0,
    int8_margin=0.5,
)


def blob(species: int, seed: int) -> Image.Image:
    """A bright bell on dark water, in the colour of its species."""
    chance = np.random.default_rng(1000 * species + seed)
    y, x = np.mgrid[0:80, 0:96] / 80
    cy, cx = chance.uniform(0.3, 0.7, 2)
    bell = np.exp(-(((x - cx) ** 2 + (y - cy) ** 2) / chance.uniform(0.01, 0.04)))
    colour = np.roll([220.0, 90.0, 40.0], species)
    currents = Image.fromarray(chance.integers(0, 120, (9, 9), dtype=np.uint8)).resize((96, 80))
    water = np.asarray(currents)[..., None] * chance.uniform(0.4, 0.6, 3)
    return Image.fromarray((water + bell[..., None] * colour).clip(0, 255).astype(np.uint8))


def finish(work: Generator[Event, None, Any]) -> tuple[Any, list[Event]]:
    """What a generator of events returns, and its events."""
    events: list[Event] = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as stop:
            return stop.value, events


def drain(work: Generator[Event, None, Any]) -> Any:
    """What a generator of events returns."""
    return finish(work)[0]


@pytest.fixture(scope="module", autouse=True)
def _quick_children(quick_children: None) -> None:
    """Training begins at once."""


@pytest.fixture(scope="session", autouse=True)
def _little_is_tried() -> None:
    """As in the processes of `quick_children`; what is trained once for all needs it too."""
    try_little()


def few_in(folder: Path) -> Path:
    """Two species of 14 photographs each, drawn into this folder."""
    for place, name in enumerate(("moon", "compass")):
        (folder / name).mkdir(parents=True)
        for number in range(14):
            blob(place, number).save(folder / name / f"{number}.png")
    return folder


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """A dataset small enough that a run takes a moment."""
    return few_in(tmp_path / "few")


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    def make(folder: Path) -> None:
        for place, name in enumerate(SPECIES):
            (folder / name).mkdir()
            for number in range(14):
                blob(place, number).save(folder / name / f"{number}.png")

    return made_once(tmp_path_factory, "dataset", make)


@pytest.fixture(scope="session")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of a ResNet18 with a quarter of its channels, random, of species of its own.

    Whole ones, and weights under torchvision's names, are in test_networks.py and tests/e2e.
    """

    def make(folder: Path) -> None:
        torch.manual_seed(0)
        whole = arrays(build("resnet18", species=2))
        weights = {name: _quarter(value) for name, value in whole.items()}
        write_model(
            folder / "start.jellymodel",
            card=tiny_card(species=("some", "other")).model_copy(
                update={"architecture": "resnet18"}
            ),
            onnx=tiny_onnx(species=2, size_px=64, seed=0).SerializeToString(),
            weights=weights,
            replay={},
        )

    return made_once(tmp_path_factory, "start", make) / "start.jellymodel"


def _quarter(tensor: np.ndarray) -> np.ndarray:
    """Of its outputs and inputs; a pixel keeps its three channels, and the head its species."""
    sizes = [n if n <= 3 else n // 4 for n in tensor.shape[:2]]
    return np.ascontiguousarray(tensor[tuple(map(slice, sizes))])


@pytest.fixture
def thin() -> Iterator[None]:
    """The large networks have few channels."""
    with thin_networks():
        yield


@pytest.fixture(scope="session")
def trained(dataset: Path, start: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    def make(folder: Path) -> None:
        out = folder / "trained.jellymodel"
        drain(
            train_model(
                Train(
                    dataset=dataset,
                    start=start,
                    out=out,
                    config=FINE_TUNE,
                    attribution=("drawn by a test",),
                )
            )
        )

    return made_once(tmp_path_factory, "trained", make) / "trained.jellymodel"


@pytest.fixture(scope="session")
def pruned(dataset: Path, trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    def make(folder: Path) -> None:
        drain(
            prune_model(
                Prune(
                    model=trained, dataset=dataset, out=folder / "pruned.jellymodel", config=PRUNE
                )
            )
        )

    return made_once(tmp_path_factory, "pruned", make) / "pruned.jellymodel"
