"""A map of photographs on which those that are alike lie near each other, and how it is looked at.

Its axes are those along which what counts of the photographs is told apart best: linear
discriminants (Fisher, *Annals of Eugenics* 7, 1936, p. 179) within the first principal components,
as Belhumeur et al., *IEEE Transactions on Pattern Analysis and Machine Intelligence* 19, 1997,
p. 711 have them. Where nothing is told apart, they are principal components. Of 1,381 photographs
from the web 69 % are called as most of their 15 neighbours on the map are, by principal components
56 %, among all that the model sees 88 %.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from jellygui.domain.directions import Directions, Floats

Ids = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
AXES = 4
# So much of the window stays free around a map that fills it.
_AIR = 0.06
_FEWEST, _COMPONENTS, _SHRUNK, _BESIDE = 5, 64, 0.5, 1e-3
_ALONG = 2.0  # so much worse is what lies aside than what lies ahead


@dataclass(frozen=True, eq=False)
class Axes:
    """Where directions of D numbers lie: from `mean` [D] along `ways` [D, K]."""

    mean: Floats
    ways: Floats

    @classmethod
    def of(cls, directions: Directions, count: int = AXES) -> Axes:
        """Along which these differ most, the most first; each way round by itself."""
        units = directions.units()
        width = units.shape[1]
        ways = np.zeros((width, count), dtype=np.float32)
        if not len(units):
            return cls(np.zeros(width, np.float32), ways)
        mean = units.mean(axis=0)
        apart = units - mean
        _, found = np.linalg.eigh(apart.T @ apart)
        found = found[:, ::-1][:, :count]
        ways[:, : found.shape[1]] = found
        return cls(mean, _turned(ways))

    @classmethod
    def between(cls, directions: Directions, kinds: Ids, count: int = AXES) -> Axes:
        """Along which the kinds [N] differ most beside what those of one do; below 0: of none.

        Each kind counts the same. Where there are no two of some photographs: those of all.
        """
        numbers = np.bincount(kinds[kinds >= 0])
        enough = np.flatnonzero(numbers >= _FEWEST)
        if len(enough) < 2:
            return cls.of(directions, count)
        most = cls.of(directions, _COMPONENTS)
        is_in = np.isin(kinds, enough)
        of_each = np.searchsorted(enough, kinds[is_in])
        places = most.places(directions.some(is_in)).astype(np.float64)
        sums = np.zeros((len(enough), places.shape[1]))
        np.add.at(sums, of_each, places)
        means = sums / numbers[enough][:, None]
        apart = places - means[of_each]
        within = apart.T @ apart / len(places)
        within += np.eye(len(within)) * max(np.trace(within), 1e-9) * _SHRUNK / len(within)
        lengths, turned = np.linalg.eigh(within)
        white = turned / np.sqrt(lengths)
        between = (means - means.mean(axis=0)) @ white
        # Beyond the discriminants, of which there is one fewer than kinds: where all differ most.
        all_of = (places - places.mean(axis=0)) @ white
        both = between.T @ between + all_of.T @ all_of * (_BESIDE / len(places))
        _, found = np.linalg.eigh(both)
        ways = most.ways @ (white @ found[:, ::-1][:, :count]).astype(np.float32)
        return cls(most.mean, _turned(ways))

    def places(self, directions: Directions) -> Floats:
        """Where each lies [N, K]."""
        found: Floats = directions.along(self.ways) - self.mean @ self.ways
        return found


def _turned(ways: Floats) -> Floats:
    """Ways [D, K] of which each points to where it is largest, so that it does so again."""
    largest = np.abs(ways).argmax(axis=0)
    found: Floats = ways * np.sign(ways[largest, np.arange(ways.shape[1])])
    return found


@dataclass(frozen=True, eq=False, kw_only=True)
class MapPlaces:
    """Where the photographs [N], by id, lie: [N, 2 or more]; as long as they are `of` the same."""

    of: Hashable
    photographs: Ids
    places: Floats


@dataclass(frozen=True, eq=False, kw_only=True)
class MapPoints:
    """Files [N], by id, that lie on a map: `places` [N, K].

    What counts of each is the place of its label [N] among `labels`, below 0: nothing; `spoken` [N]
    where a person says so. Of `unplaced` files more nothing is known that could be compared.
    """

    file_ids: Ids
    places: Floats
    labels: tuple[str, ...] = ()
    label_of: npt.NDArray[np.int16]
    spoken: Bools
    unplaced: int = 0

    def __len__(self) -> int:
        return len(self.file_ids)

    def some(self, file_ids: Ids) -> MapPoints:
        """Those of some files; what is not among them is unplaced."""
        which = self.indices(file_ids)
        return replace(
            self,
            file_ids=self.file_ids[which],
            places=self.places[which],
            label_of=self.label_of[which],
            spoken=self.spoken[which],
            unplaced=len(file_ids) - len(which),
        )

    def indices(self, file_ids: Ids) -> Ids:
        """Where those of some files are that are here, ascending."""
        if not len(self.file_ids):
            return np.empty(0, dtype=np.int64)
        wanted = np.sort(file_ids)
        found = np.searchsorted(self.file_ids, wanted).clip(0, len(self.file_ids) - 1)
        indices: Ids = found[self.file_ids[found] == wanted]
        return indices

    def middles(self, axes: tuple[int, int], at_least: int) -> dict[str, tuple[float, float]]:
        """The middle (median) of the points of each label that has enough, the commonest first."""
        counts = np.bincount(self.label_of[self.label_of >= 0], minlength=len(self.labels))
        found = {}
        for label in np.argsort(-counts, kind="stable"):
            if counts[label] >= at_least:
                x, y = np.median(self.places[self.label_of == label][:, axes], axis=0)
                found[self.labels[label]] = float(x), float(y)
        return found


NO_POINTS = MapPoints(
    file_ids=np.empty(0, np.int64),
    places=np.empty((0, AXES), np.float32),
    label_of=np.empty(0, np.int16),
    spoken=np.empty(0, np.bool_),
)


@dataclass(frozen=True, kw_only=True)
class MapWindow:
    """What is seen of a map in `width` x `height` pixels: `x`, `y` in the middle, enlarged so."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    width: int = 1
    height: int = 1

    @classmethod
    def around(cls, places: Floats, width: int, height: int) -> MapWindow:
        """All of some places [N, 2], as large as they fit."""
        if not len(places):
            return cls(width=width, height=height)
        low, high = places.min(axis=0), places.max(axis=0)
        wide, high_ = np.maximum(high - low, 1e-6).tolist()
        room = 1 - 2 * _AIR
        x, y = ((low + high) / 2).tolist()
        scale = min(room * width / wide, room * height / high_)
        return cls(x=x, y=y, scale=scale, width=width, height=height)

    def pixels(self, places: Floats) -> Floats:
        """Where places [N, 2] are on the screen [N, 2]."""
        middle = np.array([self.width / 2, self.height / 2], np.float32)
        found: Floats = (places - np.array([self.x, self.y], np.float32)) * self.scale + middle
        return found

    def moved(self, right: float, down: float) -> MapWindow:
        """The same after what is seen was pulled so many pixels."""
        return replace(self, x=self.x - right / self.scale, y=self.y - down / self.scale)

    def zoomed(self, factor: float, x_px: float, y_px: float) -> MapWindow:
        """The same, larger; what is at a pixel stays there."""
        right, down = x_px - self.width / 2, y_px - self.height / 2
        larger = replace(self, scale=self.scale * factor)
        x, y = self.x + right / self.scale, self.y + down / self.scale
        return replace(larger, x=x - right / larger.scale, y=y - down / larger.scale)


def nearest(pixels: Floats, x: float, y: float, within: float) -> int:
    """The point of [N, 2] that is nearest to a place, not farther than `within`; or -1."""
    if not len(pixels):
        return -1
    apart = pixels - np.array([x, y], np.float32)
    squares = np.einsum("nd,nd->n", apart, apart)
    best = int(squares.argmin())
    return best if squares[best] <= within * within else -1


def onwards(pixels: Floats, point: int, right: int, down: int) -> int:
    """The point of [N, 2] that lies next to one in a direction; -1: there is none."""
    apart = pixels - pixels[point]
    ahead = apart @ np.array([right, down], np.float32)
    aside = np.abs(apart @ np.array([-down, right], np.float32))
    cost = np.where((ahead > 0) & (aside <= _ALONG * ahead), ahead + _ALONG * aside, np.inf)
    best = int(cost.argmin())
    return best if np.isfinite(cost[best]) else -1


def around(pixels: Floats, point: int, count: int) -> Ids:
    """The points of [N, 2] that lie nearest to one, itself among them, ascending."""
    apart = pixels - pixels[point]
    squares = np.einsum("nd,nd->n", apart, apart)
    some: Ids = np.argpartition(squares, min(count, len(squares)) - 1)[:count]
    return np.sort(some)
