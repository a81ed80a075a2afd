"""Carrying out a task that can go on: its material, its record in a run's folder, its outcome."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from pydantic import ValidationError
from torch import Tensor

from jellygui.domain.events import Event, ModelSaved, Note
from jellygui.domain.lists import NAMED
from jellygui.errors import JellyError
from jellygui.run_folders import LEFT_OUT, RunFolder
from jellygui.tasks import Prune, RecordedTask, Retrain, Train
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.dataset import Dataset, shown
from jellygui.training.devices import check_asked_for
from jellygui.training.networks import Network


class Material(Protocol):
    """What a task works with."""

    @property
    def data(self) -> Dataset: ...

    def learn(self, checkpoint: Checkpoint | None) -> Generator[Event, None, Network]:
        """Do what is to be done, from the last finished epoch on."""

    def with_weights(self, weights: Mapping[str, Tensor]) -> Network:
        """The network whose weights a checkpoint has kept as the best."""

    def export(self, network: Network, out: Path) -> Generator[Event, None, ModelSaved]:
        """Write a model file of such a network."""


def task_of(run: RunFolder) -> RecordedTask:
    """What a recorded run was started with.

    Raises:
        JellyError: it is recorded no more.
    """
    record = run.record()
    try:
        kinds: dict[str, type[RecordedTask]] = {kind.kind: kind for kind in (Train, Prune, Retrain)}
        return kinds[record["kind"]].read(record["arguments"], run=run.path)
    except (KeyError, TypeError, ValidationError) as error:
        raise JellyError(
            f"The record of the run in “{run.path}” is damaged ({error}).", hint="Start a new run."
        ) from error


@contextmanager
def _recorded(task: RecordedTask, *, resume: bool) -> Iterator[Checkpoint | None]:
    """Record a run from its beginning to its outcome; without a folder, nothing is recorded."""
    if task.run is None:
        yield None
        return
    if resume:
        run = RunFolder.open(task.run)
        run.reopen()
    else:
        run = RunFolder.begin(task.run, kind=task.kind, arguments=task.record())
    checkpoint = Checkpoint(run)
    try:
        yield checkpoint
    except JellyError as error:
        run.end("failed", message=error.message)
        raise
    run.end("finished", model=str(task.out or ""))
    checkpoint.clear()


def carry_out(
    task: RecordedTask, material: Generator[Event, None, Material], *, resume: bool = False
) -> Generator[Event, None, ModelSaved | None]:
    """Do a task with its material, to its model file, and record it.

    Raises:
        JellyError: what it works with cannot be used, or a file cannot be written.
    """
    check_asked_for(task.device)  # before photographs are read for it
    with _recorded(task, resume=resume) as checkpoint:
        made = yield from material
        note_photographs(checkpoint, made.data)
        if checkpoint and len(made.data.left_out) > NAMED:
            yield Note(f"All that is left out is listed in “{checkpoint.run.path / LEFT_OUT}”.")
        network = yield from made.learn(checkpoint)
        return (yield from made.export(network, task.out)) if task.out is not None else None


def note_photographs(checkpoint: Checkpoint | None, data: Dataset) -> None:
    """Record which photographs teach, in which role; they must stay so until the run has ended.

    What is left out is listed beside them, each with the reason.
    """
    if checkpoint is None:
        return
    photographs = [
        {
            "path": shown(sample.path, data.folder),
            "content_hash": sample.content_hash,
            "label": sample.label,
            "role": sample.role.value,
        }
        for sample in data.samples
    ]
    text = json.dumps(photographs, sort_keys=True)
    checkpoint.run.set_photographs(photographs, hashlib.sha256(text.encode()).hexdigest())
    checkpoint.run.set_left_out(
        [(shown(path, data.folder), reason) for path, reason in data.left_out]
    )
