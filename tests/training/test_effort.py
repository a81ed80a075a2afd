from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from jellygui.domain.configs import ArchitectureName, FineTuneConfig
from jellygui.domain.events import Estimated, Event, Note
from jellygui.errors import JellyError
from jellygui.tasks import EstimateTraining
from jellygui.training import effort
from jellygui.training.effort import estimate_training, fitting_batch
from jellygui.training.loop import Course
from jellygui.training.networks import Network, build
from jellygui.training.rates import discriminative
from tests.training.conftest import finish

CONFIG = FineTuneConfig(architecture=ArchitectureName.SIMPLE_CNN, size_px=32, epochs=4)


def fitted(photographs: int = 100) -> tuple[int, list[Event]]:
    network = build("simple_cnn", species=3)
    course = Course(
        training=effort._blank(photographs, CONFIG),
        validation=effort._blank(0, CONFIG),
        config=CONFIG,
        epochs=CONFIG.epochs,
        groups=discriminative(CONFIG),
    )
    found, events = finish(fitting_batch(network, course, size_px=CONFIG.size_px))
    return found.batch_size, events


def test_the_wanted_batch_is_taken_where_memory_is_ample() -> None:
    size, events = fitted()
    assert size == CONFIG.batch_size
    (estimate,) = (event for event in events if isinstance(event, Estimated))
    assert estimate.batch_size == size
    assert estimate.minutes > 0
    assert estimate.memory_mb > 0
    assert estimate.disk_mb > 0
    assert fitted(photographs=5)[0] == 5


def test_little_memory_makes_the_batch_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=5_000_000))
    size, events = fitted()
    assert 2 <= size < CONFIG.batch_size
    assert any("Memory is short" in e.text for e in events if isinstance(e, Note))


def short_for(monkeypatch: pytest.MonkeyPatch, largest: int) -> None:
    def step(network: object, course: Course[Network]) -> float:
        if course.batch_size > largest:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried 99 bytes")
        return 0.1

    monkeypatch.setattr(effort, "step_seconds", step)


def test_an_allocator_error_halves_the_batch_once(monkeypatch: pytest.MonkeyPatch) -> None:
    short_for(monkeypatch, 16)
    size, events = fitted()
    assert size == 16
    assert any("halved to 16" in e.text for e in events if isinstance(e, Note))
    short_for(monkeypatch, 8)
    with pytest.raises(JellyError, match="not enough memory"):
        fitted()


def test_another_error_is_not_taken_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def step(*_: object) -> float:
        raise RuntimeError("shapes do not fit")

    monkeypatch.setattr(effort, "step_seconds", step)
    with pytest.raises(RuntimeError, match="shapes"):
        fitted()


def test_an_estimate_trains_nothing(dataset: Path) -> None:
    events = list(
        estimate_training(EstimateTraining(dataset=dataset, start="scratch", config=CONFIG))
    )
    assert [type(e) for e in events if isinstance(e, Estimated)] == [Estimated]
