"""The steps of a pruning: what each is worth, and its weights, so that any can be kept."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

import numpy as np

from jellygui.classifier.measure import latency_ms
from jellygui.domain.events import Event, Heartbeat, ModelSaved, PruneStep
from jellygui.domain.measurements import Rate
from jellygui.errors import JellyError
from jellygui.files import make_folder, read_json, write_bytes_in_one_step
from jellygui.modelfile import SUFFIX, ModelCard
from jellygui.modelfile.plain import BadPartError
from jellygui.modelfile.tensors import pack_tensors, unpack_tensors
from jellygui.onnx_graphs.quantise import quantise
from jellygui.reasons import why_not_written
from jellygui.run_folders import STEPS, STEPS_OF, is_ours
from jellygui.tasks import Prune
from jellygui.temporary import temporary_folder
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.forms import onnx_form
from jellygui.training.networks import (
    Network,
    arrays,
    count_multiply_adds,
    count_parameters,
    rebuild,
)
from jellygui.training.recovery import Recovery
from jellygui.work import FollowedWork


class Steps:
    """A folder with the weights of each step, and the task that they belong to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def begin(cls, folder: Path, task: Prune) -> Steps:
        """Use this folder for a task; steps of an earlier one are gone.

        Raises:
            JellyError: it cannot be written to.
        """
        steps = cls(folder)
        try:
            make_folder(folder)
            for old in folder.glob("step-*.safetensors"):
                if is_ours(old.name):
                    old.unlink()
        except OSError as error:
            raise steps._not_written(error) from error
        steps._write(folder / STEPS_OF, json.dumps(task.record(), indent=1, default=str).encode())
        return steps

    def task(self) -> Prune:
        try:
            return Prune.read(read_json(self.folder / STEPS_OF))
        except (OSError, ValueError) as error:
            raise JellyError(
                f"“{self.folder}” does not hold the steps of a pruning.",
                hint="Give the folder that was given to the pruning.",
            ) from error

    def save(self, network: Network, step: int) -> Path:
        path = self._path(step)
        self._write(path, pack_tensors(arrays(network)))
        return path

    def load(self, architecture: str, step: int) -> Network:
        """The network of a step.

        Raises:
            JellyError: there is none, or its file is damaged.
        """
        path = self._path(step)
        try:
            return rebuild(architecture, unpack_tensors(path.read_bytes()))
        except OSError as error:
            raise JellyError(
                f"“{self.folder}” holds no step {step}.", hint="Choose one that is there."
            ) from error
        except BadPartError as error:
            raise JellyError(
                f"“{path}” is damaged ({error}).", hint="Choose another step, or prune again."
            ) from error

    def _path(self, step: int) -> Path:
        return self.folder / f"step-{step:02d}.safetensors"

    def _write(self, path: Path, data: bytes) -> None:
        try:
            write_bytes_in_one_step(path, data, own=True)
        except OSError as error:
            raise self._not_written(error) from error

    def _not_written(self, error: OSError) -> JellyError:
        return JellyError(
            f"“{self.folder}” cannot be written to ({why_not_written(error)}).",
            hint="Check that you may write there and that the disk has room.",
        )


class Prunable(Protocol):
    """What a pruning starts from, and what its models are made with."""

    @property
    def task(self) -> Prune: ...

    @property
    def card(self) -> ModelCard: ...

    def pruned(
        self, checkpoint: Checkpoint | None, steps: Steps
    ) -> Generator[Event, None, Network]:
        """Prune, and keep every step."""

    def export(self, network: Network, out: Path) -> Generator[Event, None, ModelSaved]:
        """Write a model file of such a network."""


def steps_learned(made: Prunable, checkpoint: Checkpoint | None) -> Generator[Event, None, Network]:
    """Prune; write a model file of every step where that is wanted."""
    task = made.task
    with _place_of_steps(task, checkpoint) as place_of_steps:
        steps = Steps.begin(place_of_steps, task)
        with closing(FollowedWork(made.pruned(checkpoint, steps))) as work:
            for event in work:
                yield event
                if task.keep_steps is not None and isinstance(event, PruneStep) and event.step:
                    name = (task.out or task.model).stem
                    place = task.keep_steps / f"{name}-step-{event.step:02d}{SUFFIX}"
                    yield from made.export(steps.load(made.card.architecture, event.step), place)
        return work.result


@contextmanager
def _place_of_steps(task: Prune, checkpoint: Checkpoint | None) -> Iterator[Path]:
    """Where the weights of the steps go: to the folder given, else to the run, else nowhere."""
    place = task.steps_folder or (checkpoint.run.path / STEPS if checkpoint else None)
    if place is not None:
        yield place
        return
    with temporary_folder("prune") as temporary:
        yield Path(temporary)


@dataclass(frozen=True, eq=False, kw_only=True)
class Watcher:
    """Says what a network is worth after each of so many `steps`, and keeps its weights.

    `timed` says in which form a step is timed, if it is to be.
    """

    recovery: Recovery
    steps: int
    timed: Literal["int8", "fp32"] | None
    kept: Steps | None

    def look(self, network: Network, step: int) -> Generator[Event, None, Rate | None]:
        """Measure, keep the weights, and tell; gives the accuracy."""
        accuracy, recall = yield from self.recovery.rates(network)
        latency = size = None
        if self.timed is not None:
            latency, size = yield from self._time(network, self.timed)
        yield PruneStep(
            step=step,
            steps=self.steps,
            parameters=count_parameters(network),
            multiply_adds=count_multiply_adds(network, self.recovery.preprocessing.size_px),
            validation_accuracy=accuracy,
            validation_recall=recall,
            unwatched=tuple(key for key in self.recovery.keys if key not in recall),
            seen=self.recovery.seen,
            latency_ms=latency,
            form_bytes=size,
            weights=self.kept.save(network, step) if self.kept is not None else None,
        )
        return accuracy

    def _time(
        self, network: Network, precision: Literal["int8", "fp32"]
    ) -> Generator[Event, None, tuple[float, int]]:
        """Milliseconds for one photograph and bytes of the form, as it would be shipped."""
        head = network.head
        centres = np.zeros((head.out_features, head.in_features), np.float32)
        form = onnx_form(network, self.recovery.preprocessing, centres)
        yield Heartbeat()
        if precision == "int8":
            form = quantise(form, self.recovery.squares(), for_timing=True)
            yield Heartbeat()
        return latency_ms(form, size_px=self.recovery.preprocessing.size_px), len(form)
