"""How a network that has lost channels learns again, and what it is watched on.

All of its layers learn where the photographs that made it are there. Where they are not, its lower
layers stay, channels and weights, and the upper ones learn from the photographs that are given and
from what the model remembers of the others: what is remembered was seen by these lower layers.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from jellygui.classifier.session import Squares
from jellygui.domain.configs import Preprocessing, PruneConfig, RetrainConfig
from jellygui.domain.events import Event, Heartbeat
from jellygui.domain.intervals import wilson
from jellygui.domain.measurements import Rate
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.loop import Examples, Teacher, fit, normaliser, predict
from jellygui.training.networks import Network
from jellygui.training.rehearse import Memories, Upper, answers, rehearse
from jellygui.work import Work

_TAYLOR_BATCHES = 8
_FOR_TIMING = 8

Recall = Mapping[str, Rate]


class Recovery(Protocol):
    """What a network of the species `keys` learns from between two steps."""

    @property
    def keys(self) -> tuple[str, ...]: ...

    @property
    def preprocessing(self) -> Preprocessing: ...

    @property
    def seen(self) -> int:
        """From how many of the photographs that watch it the unpruned network has learned."""

    def losing(self, network: Network) -> tuple[nn.Module, Tensor]:
        """The part that may lose channels, and an example of what is put into it."""

    def gradients(self, network: Network) -> Work:
        """Let every weight of that part have the gradient of the loss."""

    def recovered(
        self, network: Network, epochs: int, stage: str
    ) -> Generator[Event, None, Network]:
        """The network after so many epochs; `network` itself may be changed."""

    def rates(self, network: Network) -> Generator[Event, None, tuple[Rate | None, Recall]]:
        """Accuracy, and recall of every species that has validation photographs."""

    def squares(self) -> Squares:
        """A few photographs, for timing: which does not matter."""


@dataclass(frozen=True, eq=False, kw_only=True)
class FromPhotographs:
    """All layers learn, from `training`."""

    training: Examples
    validation: Examples
    seen: int
    keys: tuple[str, ...]
    teacher: Teacher
    preprocessing: Preprocessing
    config: PruneConfig
    checkpoint: Checkpoint | None

    def losing(self, network: Network) -> tuple[nn.Module, Tensor]:
        size_px = self.preprocessing.size_px
        return network, torch.zeros(1, 3, size_px, size_px)

    def gradients(self, network: Network) -> Work:
        mean, std = normaliser(self.preprocessing)
        for places in _batches(len(self.training), self.config.batch_size):
            inputs = (self.training.photographs(places).float() - mean) / std
            functional.cross_entropy(network(inputs), self.training.truth[places]).backward()  # type: ignore[no-untyped-call]
            yield Heartbeat()

    def recovered(
        self, network: Network, epochs: int, stage: str
    ) -> Generator[Event, None, Network]:
        rate = self.config.learning_rate * network.rate
        return fit(
            network,
            self.training,
            self.validation,
            preprocessing=self.preprocessing,
            config=self.config,
            epochs=epochs,
            parameter_groups=[{"params": list(network.parameters()), "lr": rate}],
            stage=stage,
            teacher=self.teacher,
            checkpoint=self.checkpoint,
        )

    def rates(self, network: Network) -> Generator[Event, None, tuple[Rate | None, Recall]]:
        if not len(self.validation):
            return None, {}
        places = np.arange(len(self.validation))
        logits = yield from predict(network, self.validation, places, self.preprocessing)
        return _rates(logits, self.validation.truth.numpy(), self.keys)

    def squares(self) -> Squares:
        return self.training.pixels[:_FOR_TIMING]


@dataclass(frozen=True, eq=False, kw_only=True)
class FromMemory:
    """The layers above the replay set learn, from `teaching`; the others stay as they are."""

    teaching: Memories
    validation: Memories
    seen: int
    keys: tuple[str, ...]
    teacher: Network
    preprocessing: Preprocessing
    config: PruneConfig
    checkpoint: Checkpoint | None

    def losing(self, network: Network) -> tuple[nn.Module, Tensor]:
        return Upper(network).eval(), torch.zeros(1, *self.teaching.rows.shape[1:])

    def gradients(self, network: Network) -> Work:
        upper = Upper(network).eval()
        for places in _batches(len(self.teaching), self.config.batch_size):
            truth = torch.from_numpy(self.teaching.truth[places])
            functional.cross_entropy(upper(self.teaching.plain(places)), truth).backward()  # type: ignore[no-untyped-call]
            yield Heartbeat()

    def recovered(
        self, network: Network, epochs: int, stage: str
    ) -> Generator[Event, None, Network]:
        if epochs:
            yield from rehearse(
                network,
                self.teaching,
                self.validation,
                teacher=self.teacher,
                config=rehearsal(self.config, epochs),
                checkpoint=self.checkpoint,
                stage=stage,
                norms_follow=True,
            )
        return network.eval()

    def rates(self, network: Network) -> Generator[Event, None, tuple[Rate | None, Recall]]:
        yield Heartbeat()
        if not len(self.validation):
            return None, {}
        logits = answers(Upper(network), self.validation)
        return _rates(logits, self.validation.truth, self.keys)

    def squares(self) -> Squares:
        size_px = self.preprocessing.size_px
        shape = (_FOR_TIMING, size_px, size_px, 3)
        return np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)


def rehearsal(config: PruneConfig, epochs: int) -> RetrainConfig:
    """How the upper layers of a pruned network are retrained."""
    common = {name: getattr(config, name) for name in RetrainConfig.model_fields
              if name in PruneConfig.model_fields}  # fmt: skip
    return RetrainConfig(**common, epochs=epochs)


def _rates(
    logits: Tensor, truth: npt.NDArray[np.intp], keys: tuple[str, ...]
) -> tuple[Rate, Recall]:
    right = logits.argmax(1).numpy() == truth
    recall = {
        key: wilson(int(right[truth == place].sum()), int((truth == place).sum()))
        for place, key in enumerate(keys)
        if (truth == place).any()
    }
    return wilson(int(right.sum()), len(right)), recall


def _batches(count: int, size: int) -> Iterator[npt.NDArray[np.intp]]:
    for start in range(0, min(count, size * _TAYLOR_BATCHES), size):
        yield np.arange(start, min(count, start + size))
