"""How a network that has lost channels learns again, and what it is watched on.

All of its layers learn where the photographs that made it are there. Where they are not, its lower
layers stay, channels and weights, and the upper ones learn from the photographs that are given and
from what the model remembers of the others: what is remembered was seen by these lower layers.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from jellygui.classifier.session import Squares
from jellygui.domain.configs import Criterion, Preprocessing, PruneConfig
from jellygui.domain.events import Event, Heartbeat
from jellygui.domain.intervals import wilson
from jellygui.domain.measurements import Rate
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.devices import ON_THE_PROCESSOR, StepPlace
from jellygui.training.examples import Examples, Memories, Photographs
from jellygui.training.loop import Course, Teacher, fit, predict
from jellygui.training.networks import Network, UpperStages
from jellygui.training.rates import alike
from jellygui.training.rehearse import rehearsal
from jellygui.work import Work

_TAYLOR_BATCHES = 8
_FOR_TIMING = 8

Recall = Mapping[str, Rate]


class Recovery(Protocol):
    """What a network of the species `keys` learns from between two steps."""

    @property
    def keys(self) -> tuple[str, ...]: ...

    @property
    def training(self) -> Examples: ...

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
        """The network after so many epochs; `network` itself may be changed.

        What least squares have fitted stays as it is: then only the last layer learns.
        """

    def rates(self, network: Network) -> Generator[Event, None, tuple[Rate | None, Recall]]:
        """Accuracy, and recall of every species that has validation photographs."""

    def squares(self) -> Squares:
        """A few photographs, for timing: which does not matter."""


@dataclass(frozen=True, eq=False, kw_only=True)
class FromPhotographs:
    """All layers learn, from `training`."""

    training: Photographs
    validation: Photographs
    seen: int
    keys: tuple[str, ...]
    teacher: Teacher
    config: PruneConfig
    checkpoint: Checkpoint | None
    place: StepPlace = ON_THE_PROCESSOR

    @property
    def preprocessing(self) -> Preprocessing:
        return self.training.preprocessing

    def course(self, epochs: int) -> Course[Network]:
        return Course(
            training=self.training,
            validation=self.validation,
            config=self.config,
            epochs=epochs,
            groups=alike(self.config.learning_rate),
            teacher=self.teacher,
            place=self.place,
        )

    def losing(self, network: Network) -> tuple[nn.Module, Tensor]:
        size_px = self.preprocessing.size_px
        return network, torch.zeros(1, 3, size_px, size_px)

    def gradients(self, network: Network) -> Work:
        return _gradients(network, self.training, self.config.batch_size)

    def recovered(
        self, network: Network, epochs: int, stage: str
    ) -> Generator[Event, None, Network]:
        if self.config.criterion is Criterion.LEAST_SQUARES:
            network.freeze(len(network.body))
        return fit(network, self.course(epochs), stage=stage, checkpoint=self.checkpoint)

    def rates(self, network: Network) -> Generator[Event, None, tuple[Rate | None, Recall]]:
        return _rates(network, self.validation, self.keys)

    def squares(self) -> Squares:
        return self.training.pixels[:_FOR_TIMING]


@dataclass(frozen=True, eq=False, kw_only=True)
class FromMemory:
    """The layers above the replay set learn, from `training`; the others stay as they are."""

    training: Memories
    validation: Memories
    seen: int
    keys: tuple[str, ...]
    teacher: Network
    preprocessing: Preprocessing
    config: PruneConfig
    checkpoint: Checkpoint | None
    place: StepPlace = ON_THE_PROCESSOR

    def course(self, epochs: int) -> Course[UpperStages]:
        course = rehearsal(self.training, self.validation, self.teacher, self.config, epochs)
        return course.at(self.place)

    def losing(self, network: Network) -> tuple[nn.Module, Tensor]:
        return UpperStages(network).eval(), torch.zeros(1, *self.training.rows.shape[1:])

    def gradients(self, network: Network) -> Work:
        return _gradients(UpperStages(network).eval(), self.training, self.config.batch_size)

    def recovered(
        self, network: Network, epochs: int, stage: str
    ) -> Generator[Event, None, Network]:
        refitted = self.config.criterion is Criterion.LEAST_SQUARES
        upper = UpperStages(network, norms_follow=not refitted)
        upper.stages.requires_grad_(not refitted)
        learned = yield from fit(
            upper, self.course(epochs), stage=stage, checkpoint=self.checkpoint
        )
        upper.load_state_dict(learned.state_dict())
        return network.eval()

    def rates(self, network: Network) -> Generator[Event, None, tuple[Rate | None, Recall]]:
        return _rates(UpperStages(network), self.validation, self.keys)

    def squares(self) -> Squares:
        size_px = self.preprocessing.size_px
        shape = (_FOR_TIMING, size_px, size_px, 3)
        return np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)


def epochs_of(config: PruneConfig) -> int:
    """Of all recoveries together."""
    return (config.steps_in_all - 1) * config.step_epochs + config.final_epochs


def _gradients(network: Network | UpperStages, examples: Examples, size: int) -> Work:
    for start in range(0, min(len(examples), size * _TAYLOR_BATCHES), size):
        places = np.arange(start, min(len(examples), start + size))
        logits = network(examples.plain(places))
        functional.cross_entropy(logits, examples.species(places)).backward()  # type: ignore[no-untyped-call]
        yield Heartbeat()


def _rates(
    network: Network | UpperStages, examples: Examples, keys: tuple[str, ...]
) -> Generator[Event, None, tuple[Rate | None, Recall]]:
    if not len(examples):
        return None, {}
    places = np.arange(len(examples))
    truth = examples.species(places).numpy()
    logits = yield from predict(network, examples, places)
    right = logits.argmax(1).numpy() == truth
    recall = {
        key: wilson(int(right[truth == place].sum()), int((truth == place).sum()))
        for place, key in enumerate(keys)
        if (truth == place).any()
    }
    return wilson(int(right.sum()), len(right)), recall
