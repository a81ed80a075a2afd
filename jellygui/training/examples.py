"""What a network learns from: photographs, or activations that stand for photographs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from jellygui.domain.configs import Preprocessing, TrainConfig
from jellygui.domain.species import NONE_OF_THESE
from jellygui.training.augment import colour_cast, views
from jellygui.training.dataset import Dataset, Sample
from jellygui.training.devices import Device

Places = npt.NDArray[np.intp]
Batch = tuple[Tensor, Tensor]


class Examples(Protocol):
    """Labelled examples: what a network takes, and the place of its species among the answers."""

    def precision(self, device: Device) -> torch.dtype:
        """In which numbers a network that takes them computes on a device."""

    def __len__(self) -> int: ...

    def batches(self, size: int) -> int:
        """In how many batches of that size an epoch shows them."""

    def epoch(self, size: int, config: TrainConfig, chance: np.random.Generator) -> Iterator[Batch]:
        """These batches, in an order by chance: another view of each example, and its species."""

    def plain(self, places: Places) -> Tensor:
        """Examples as they are."""

    def species(self, places: Places) -> Tensor:
        """Theirs, int64."""


def normaliser(preprocessing: Preprocessing) -> tuple[Tensor, Tensor]:
    """Mean and deviation [1, 3, 1, 1] on the scale 0 to 255."""
    mean, std = (
        torch.tensor(values).view(1, 3, 1, 1) * 255
        for values in (preprocessing.mean, preprocessing.std)
    )
    return mean, std


@dataclass(frozen=True, eq=False)
class Photographs:
    """Labelled squares: `pixels` [N, S, S, 3] uint8 (perhaps on disk), `rows` and `truth` [M].

    Rows from N on are those of `drawn` [W, S, S, 3], which are no photographs.
    """

    pixels: npt.NDArray[np.uint8]
    rows: Places
    truth: Tensor
    preprocessing: Preprocessing
    drawn: npt.NDArray[np.uint8] | None = None

    @classmethod
    def of(
        cls,
        dataset: Dataset,
        samples: Sequence[Sample],
        preprocessing: Preprocessing,
        water: npt.NDArray[np.uint8] | None = None,
    ) -> Photographs:
        """Those of a dataset, and drawn `water` [W, S, S, 3], which shows none of these."""
        rows = np.array([sample.row for sample in samples], dtype=np.intp)
        truth = dataset.places(samples)
        if water is None or not len(water):
            return cls(dataset.squares, rows, torch.from_numpy(truth), preprocessing)
        none = [kind.key for kind in dataset.species].index(NONE_OF_THESE)
        return cls(
            dataset.squares,
            np.concatenate([rows, np.arange(len(water)) + len(dataset.squares)]),
            torch.from_numpy(np.concatenate([truth, np.full(len(water), none)])),
            preprocessing,
            water,
        )

    def precision(self, device: Device) -> torch.dtype:
        return device.precision

    def __len__(self) -> int:
        return len(self.rows)

    def batches(self, size: int) -> int:
        return max(1, len(self) // size)

    def epoch(self, size: int, config: TrainConfig, chance: np.random.Generator) -> Iterator[Batch]:
        mean, std = normaliser(self.preprocessing)
        order = self.order(balanced=config.balanced)
        for batch in range(self.batches(size)):
            places = order[batch * size : (batch + 1) * size]
            seen = views(self.squares(places), smallest_crop=config.smallest_crop)
            yield (colour_cast(seen) - mean) / std, self.species(places)

    def order(self, *, balanced: bool) -> Places:
        """The places in an order by chance; balanced, every species equally often on average."""
        if not balanced:
            return torch.randperm(len(self)).numpy()
        shares = 1 / torch.bincount(self.truth).clamp(min=1)[self.truth]
        return torch.multinomial(shares, len(self), replacement=True).numpy()

    def squares(self, places: Sequence[int] | Places) -> Tensor:
        """uint8 [B, 3, S, S], channels last in memory."""
        rows = self.rows[places]
        if self.drawn is None:
            return torch.from_numpy(self.pixels[rows]).permute(0, 3, 1, 2)
        is_drawn = rows >= len(self.pixels)
        pixels = np.empty((len(rows), *self.pixels.shape[1:]), np.uint8)
        pixels[~is_drawn] = self.pixels[rows[~is_drawn]]
        pixels[is_drawn] = self.drawn[rows[is_drawn] - len(self.pixels)]
        return torch.from_numpy(pixels).permute(0, 3, 1, 2)

    def plain(self, places: Places) -> Tensor:
        mean, std = normaliser(self.preprocessing)
        return (self.squares(places).float() - mean) / std

    def species(self, places: Places) -> Tensor:
        return self.truth[places]


@dataclass(frozen=True, eq=False, kw_only=True)
class Memories:
    """Activations of N photographs, of each as it is and perhaps as some other views.

    `rows` [R, C, H, W] int8 (value = int8 x `scale` [C]), perhaps on disk; photograph n has the
    `counts[n]` rows from `starts[n]` on, the first of them plain, and the species `truth[n]`.
    """

    rows: npt.NDArray[np.int8]
    scale: npt.NDArray[np.float32]
    starts: Places
    counts: Places
    truth: Places

    def precision(self, device: Device) -> torch.dtype:
        return torch.float32

    def __len__(self) -> int:
        return len(self.truth)

    def of(self, wanted: npt.NDArray[np.bool_]) -> Memories:
        """A part of the photographs."""
        return replace(
            self,
            starts=self.starts[wanted],
            counts=self.counts[wanted],
            truth=self.truth[wanted],
        )

    def batches(self, size: int) -> int:
        return -(-len(self) // size)

    def epoch(self, size: int, config: TrainConfig, chance: np.random.Generator) -> Iterator[Batch]:
        """Every species equally often, however few of its photographs are remembered."""
        order = balanced_order(self.truth, self.batches(size) * size, chance)
        for batch in range(self.batches(size)):
            places = order[batch * size : (batch + 1) * size]
            yield self._views(places, chance), self.species(places)

    def _views(self, places: Places, chance: np.random.Generator) -> Tensor:
        """One of the views of each, perhaps mirrored: a mirrored picture's are nearly that."""
        values = self._values(self.starts[places] + chance.integers(self.counts[places]))
        mirrored = torch.from_numpy(chance.random(len(places)) < 0.5)
        return torch.where(mirrored[:, None, None, None], values.flip(3), values)

    def plain(self, places: Places) -> Tensor:
        return self._values(self.starts[places])

    def species(self, places: Places) -> Tensor:
        return torch.from_numpy(self.truth[places])

    def _values(self, rows: Places) -> Tensor:
        return torch.from_numpy(self.rows[rows] * self.scale[:, None, None])


def balanced_order(truth: Places, count: int, chance: np.random.Generator) -> Places:
    """So many places, every species equally often, each of its photographs before any again."""
    kinds = np.unique(truth)
    each = -(-count // len(kinds))
    drawn: list[Places] = []
    for kind in kinds:
        there = np.flatnonzero(truth == kind)
        rounds = -(-each // len(there))
        drawn.append(np.concatenate([chance.permutation(there) for _ in range(rounds)])[:each])
    return chance.permutation(np.concatenate(drawn))[:count]
