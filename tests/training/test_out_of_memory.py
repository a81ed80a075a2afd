"""A training process whose memory really ends: the system gives it no more."""

from __future__ import annotations

import multiprocessing
import resource
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from jellygui.domain.configs import ArchitectureName, FineTuneConfig
from jellygui.domain.events import BatchTrained, EpochDone, Estimated, Event, Note
from jellygui.errors import JellyError
from jellygui.process import in_child
from jellygui.run_folders import RunFolder
from jellygui.tasks import ResumeRun, Train
from jellygui.work import in_process

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits a process's memory")

# One photograph of this size takes several MB in a step.
CONFIG = FineTuneConfig(
    architecture=ArchitectureName.SIMPLE_CNN, size_px=512, epochs=2, batch_size=32, mixup=0
)
MB = 2**20


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tests.training.conftest import blob  # the child, which imports this file, needs no torch

    folder = tmp_path_factory.mktemp("few")
    for place, name in enumerate(("moon", "compass")):
        (folder / name).mkdir()
        for number in range(24):
            blob(place, number).save(folder / name / f"{number}.png")
    return folder


def limit(bytes_: int) -> None:
    """Let this process have no more memory than that, until it is lifted."""
    resource.setrlimit(resource.RLIMIT_AS, (bytes_, resource.RLIM_INFINITY))


def used() -> int:
    return int(psutil.Process().memory_info().vms)


def most_used() -> int:
    line = next(
        line for line in Path("/proc/self/status").read_text().splitlines() if "VmPeak" in line
    )
    return int(line.split()[1]) * 1024


def allocate(size_mb: int) -> Iterator[Event]:
    limit(used() + size_mb * MB // 2)
    yield Note(str(len(bytearray(size_mb * MB))))


def estimate_with_room_for(batch: int, task: Train) -> Iterator[Event]:
    """A training that, while it tries out its batch, has room for one of so many photographs."""
    import torch

    from jellygui.training.effort import _blank, step_seconds
    from jellygui.training.fine_tune import train_model
    from jellygui.training.loop import Course
    from jellygui.training.networks import build
    from jellygui.training.rates import discriminative

    torch.set_num_threads(1)
    network = build(CONFIG.architecture, species=2)
    course = Course(
        training=_blank(2 * batch, CONFIG),
        validation=_blank(0, CONFIG),
        config=CONFIG,
        epochs=CONFIG.epochs,
        groups=discriminative(CONFIG),
    )
    step_seconds(network, course.in_batches_of(batch))
    enough = most_used()
    step_seconds(network, course.in_batches_of(2 * batch))
    limit((enough + 3 * most_used()) // 4)
    for event in train_model(task):
        if isinstance(event, Estimated):
            limit(resource.RLIM_INFINITY)
        yield event


def train_and_starve(task: Train) -> Iterator[Event]:
    """A training that gets no more memory once its first epoch is done."""
    import torch

    from jellygui.training.fine_tune import train_model

    torch.set_num_threads(1)
    for event in train_model(task):
        yield event
        if isinstance(event, EpochDone):
            limit(used())


def test_a_process_without_memory_ends_with_one_sentence() -> None:
    with pytest.raises(JellyError, match="Memory ran out") as caught:
        list(in_process(allocate, 400))
    assert "Close other programs" in caught.value.hint
    assert not multiprocessing.active_children()


def test_a_batch_that_does_not_fit_is_halved_once_and_training_goes_on(
    few: Path, tmp_path: Path
) -> None:
    task = Train(dataset=few, start="scratch", out=tmp_path / "m.jellymodel", config=CONFIG)
    work = in_process(estimate_with_room_for, 16, task)
    events: list[Event] = []
    for event in work:
        events.append(event)
        if isinstance(event, BatchTrained):
            work.close()  # type: ignore[attr-defined]
    notes = [event.text for event in events if isinstance(event, Note)]
    assert "Memory was too short for a batch; it is halved to 16 photographs." in notes
    (estimated,) = (event for event in events if isinstance(event, Estimated))
    assert estimated.batch_size == 16
    trained = events[-1]
    assert isinstance(trained, BatchTrained)
    assert trained.batches == 2  # of the 34 photographs that teach


def test_where_not_even_half_a_batch_fits_it_is_said(few: Path, tmp_path: Path) -> None:
    task = Train(dataset=few, start="scratch", out=tmp_path / "m.jellymodel", config=CONFIG)
    # Which of the two comes depends on what the libraries had mapped before the limit was set.
    said = "not enough memory to train this network, even 16|Memory ran out"
    with pytest.raises(JellyError, match=said):
        list(in_process(estimate_with_room_for, 4, task))


def test_memory_that_ends_in_an_epoch_leaves_a_run_that_goes_on(few: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    small = CONFIG.model_copy(update={"size_px": 256})
    task = Train(dataset=few, start="scratch", out=tmp_path / "m.jellymodel", config=small, run=run)
    with pytest.raises(JellyError, match="Memory ran out"):
        list(in_process(train_and_starve, task))
    assert not multiprocessing.active_children()
    assert len(RunFolder.open(run).curve()) == 1
    assert RunFolder.open(run).outcome() is None
    assert not list(run.glob("*.part"))
    resumed = in_child(ResumeRun(run=run))
    assert next(event.epoch for event in resumed if isinstance(event, EpochDone)) == 2
    resumed.close()  # type: ignore[attr-defined]
