"""The steps of a pruning: what each is worth, and its weights, so that any can be kept."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import BinaryIO, Literal

import numpy as np

from jellygui.classifier.measure import latency_ms
from jellygui.classifier.quantise import quantise
from jellygui.domain.configs import Preprocessing, PruneConfig
from jellygui.domain.events import Event, Heartbeat, PruneStep
from jellygui.domain.intervals import wilson
from jellygui.domain.measurements import Rate
from jellygui.errors import JellyError
from jellygui.files import write_in_one_step
from jellygui.modelfile.plain import BadPartError
from jellygui.modelfile.tensors import pack_tensors, unpack_tensors
from jellygui.training.dataset import Dataset
from jellygui.training.forms import onnx_form
from jellygui.training.job import PruneJob
from jellygui.training.loop import Examples, predict
from jellygui.training.networks import (
    Network,
    arrays,
    count_multiply_adds,
    count_parameters,
    rebuild,
)

_JOB = "prune.json"
# Quantising needs a few photographs; how fast the form is does not depend on which.
_FOR_TIMING = 8


class Steps:
    """A folder with the weights of each step, and the job that they belong to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def begin(cls, folder: Path, job: PruneJob) -> Steps:
        """Use this folder for a job; steps of an earlier one are gone.

        Raises:
            JellyError: it cannot be written to.
        """
        steps = cls(folder)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for old in folder.glob("step-*.safetensors"):
                old.unlink()
        except OSError as error:
            raise steps._not_written(error) from error
        steps._write(folder / _JOB, json.dumps(job.arguments(), indent=1, default=str).encode())
        return steps

    def job(self) -> PruneJob:
        try:
            return PruneJob.model_validate(json.loads((self.folder / _JOB).read_bytes()))
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
            write_in_one_step(path, lambda file: _fill(file, data))
        except OSError as error:
            raise self._not_written(error) from error

    def _not_written(self, error: OSError) -> JellyError:
        return JellyError(
            f"“{self.folder}” cannot be written to ({error.strerror or error}).",
            hint="Check that you may write there and that the disk has room.",
        )


def _fill(file: BinaryIO, data: bytes) -> None:
    file.write(data)


class Watcher:
    """Says what a network is worth after a step, on the validation photographs of a dataset."""

    def __init__(
        self,
        *,
        data: Dataset,
        config: PruneConfig,
        preprocessing: Preprocessing,
        timed: Literal["int8", "fp32"] | None,
    ) -> None:
        self.validation = Examples.of(data, data.to_watch(config))
        self._data, self._config = data, config
        self._preprocessing, self._timed = preprocessing, timed

    def look(
        self, network: Network, step: int, steps: Steps | None
    ) -> Generator[Event, None, Rate | None]:
        """Measure, keep the weights, and tell; gives the accuracy."""
        accuracy, recall = yield from self.rates(network)
        latency = size = None
        if self._timed is not None:
            latency, size = yield from self._time(network, self._timed)
        yield PruneStep(
            step=step,
            steps=self._config.steps,
            parameters=count_parameters(network),
            multiply_adds=count_multiply_adds(network, self._preprocessing.size_px),
            validation_accuracy=accuracy,
            validation_recall=recall,
            latency_ms=latency,
            form_bytes=size,
            weights=steps.save(network, step) if steps is not None else None,
        )
        return accuracy

    def rates(
        self, network: Network
    ) -> Generator[Event, None, tuple[Rate | None, Mapping[str, Rate]]]:
        """Accuracy and recall of every species that has validation photographs."""
        validation = self.validation
        if not len(validation):
            return None, {}
        places = np.arange(len(validation))
        logits = yield from predict(network, validation, places, self._preprocessing)
        truth = validation.truth.numpy()
        right = logits.argmax(1).numpy() == truth
        recall = {
            species.key: wilson(int(right[truth == place].sum()), int((truth == place).sum()))
            for place, species in enumerate(self._data.species)
            if (truth == place).any()
        }
        return wilson(int(right.sum()), len(right)), recall

    def _time(
        self, network: Network, precision: Literal["int8", "fp32"]
    ) -> Generator[Event, None, tuple[float, int]]:
        """Milliseconds for one photograph and bytes of the form, as it would be shipped."""
        head = network.head
        centres = np.zeros((head.out_features, head.in_features), np.float32)
        form = onnx_form(network, self._preprocessing, centres)
        yield Heartbeat()
        if precision == "int8":
            form = quantise(form, self._data.squares[:_FOR_TIMING])
            yield Heartbeat()
        return latency_ms(form, size_px=self._preprocessing.size_px), len(form)
