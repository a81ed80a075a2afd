"""What a model sees of photographs, kept small enough to compare very many of them at once.

Photographs are alike as the cosine of their features says: whoever sees the same in more light sees
it the same. So only the direction of features is kept, in whole numbers of 8 bits.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]

# Photographs are look-alikes whose cosine is at least that: of 546 such pairs among 1,381 from the
# web, each was of one species.
ALIKE = 0.9
_NEWEST, _STEP = 512, 256
_AT_ONCE_BYTES = 650_000  # of rows that a processor keeps beside it
_MOST = 127


@dataclass(frozen=True, eq=False)
class Directions:
    """Of features [N, D]: `values` [N, D], which times `scales` [N] are of length 1."""

    values: npt.NDArray[np.int8]
    scales: Floats

    @classmethod
    def of(cls, features: npt.NDArray[np.float16]) -> Directions:
        """Features [N, D] that are finite; one that is zero everywhere is like nothing."""
        rows = features.astype(np.float32)
        largest = np.abs(rows).max(axis=1, initial=0.0)
        values = np.rint(rows * (_MOST / np.maximum(largest, 1e-12))[:, None]).astype(np.int8)
        rounded = values.astype(np.float32)
        lengths = np.sqrt(np.einsum("nd,nd->n", rounded, rounded))
        scales = np.where(lengths > 0, 1 / np.maximum(lengths, 1), 0)
        return cls(values, scales.astype(np.float32))

    def __len__(self) -> int:
        return len(self.values)

    def some(self, which: npt.NDArray[np.bool_]) -> Directions:
        """Those of `which` [N] it is true."""
        return Directions(self.values[which], self.scales[which])

    def mean(self) -> Floats:
        """Of all of them [D]."""
        found: Floats = self.sums(np.zeros(len(self), dtype=np.int64), 1)[0]
        return found / np.float32(max(len(self), 1))

    def sums(self, groups: Ints, count: int) -> Floats:
        """Of those of each of `count` groups [count, D]; `groups` [N] says of which each is."""
        found = np.zeros((count, self.values.shape[1]), dtype=np.float32)
        for rows, units in self._units():
            there, which = np.unique(groups[rows], return_inverse=True)
            shares = np.zeros((len(there), len(units)), dtype=np.float32)
            shares[which, np.arange(len(units))] = self.scales[rows]
            of_each = shares @ units
            found[there] += of_each
        return found

    def cosines(self, like: Floats) -> Floats:
        """How alike each is to `like` [D]: from -1 to 1 [N]."""
        like = like / np.maximum(np.linalg.norm(like), np.float32(1e-12))
        found = np.empty(len(self), dtype=np.float32)
        for rows, units in self._units():
            np.dot(units, like, out=found[rows])
        found *= self.scales
        return found

    def cosines_by(self, likes: Floats, groups: Ints) -> Floats:
        """How alike each is to that of `likes` [G, D] of its group, from -1 to 1 [N]."""
        lengths = np.linalg.norm(likes, axis=1, keepdims=True)
        likes = likes / np.maximum(lengths, 1e-12)
        found = np.empty(len(self), dtype=np.float32)
        for rows, units in self._units():
            np.einsum("nd,nd->n", units, likes[groups[rows]], out=found[rows])
        found *= self.scales
        return found

    def units(self) -> Floats:
        """All of them as they are [N, D]: of length 1, or 0."""
        found: Floats = self.values * self.scales[:, None]
        return found

    def along(self, axes: Floats) -> Floats:
        """How far each goes along `axes` [D, K]: [N, K]."""
        found = np.empty((len(self), axes.shape[1]), dtype=np.float32)
        for rows, units in self._units():
            found[rows] = (units @ axes) * self.scales[rows, None]
        return found

    def _units(self) -> Iterator[tuple[slice, Floats]]:
        """Some rows after the other, still to be multiplied by their scales, in the same place."""
        width = self.values.shape[1]
        at_once = max(1, _AT_ONCE_BYTES // (4 * max(width, 1)))
        place = np.empty((min(at_once, len(self)), width), dtype=np.float32)
        for first in range(0, len(self), at_once):
            rows = slice(first, first + at_once)
            some = self.values[rows]
            units = place[: len(some)]
            np.copyto(units, some)
            yield rows, units


def look_alikes(parts: Iterable[Directions], at_least: float = ALIKE) -> Ints:
    """Which of all look alike, by number [N]: each is so much like the first one of its number.

    Each joins the first one that is most like it, of the newest of them (Hartigan, *Clustering
    Algorithms*, 1975, ch. 3, calls that the leader algorithm).
    """
    firsts: Floats | None = None
    numbers: list[int] = []  # of the first ones
    found: list[int] = []
    for part in parts:
        for start in range(0, len(part), _STEP):
            rows = np.arange(len(part))
            units = part.some((rows >= start) & (rows < start + _STEP)).units()
            before = np.empty((0, units.shape[1]), np.float32) if firsts is None else firsts
            likest, much = _likest(units @ before.T)
            among = units @ units.T
            begun = len(found)
            new: list[int] = []
            for place in range(len(units)):
                own, share = _likest(among[place : place + 1, new])
                if max(much[place], share[0]) < at_least:
                    new.append(place)
                    found.append(len(found))
                elif share[0] > much[place]:
                    found.append(found[begun + new[own[0]]])
                else:
                    found.append(numbers[likest[place]])
            firsts = np.concatenate([before, units[new]])[-_NEWEST:]
            numbers = [*numbers, *(found[begun + place] for place in new)][-_NEWEST:]
    return np.array(found, dtype=np.int64)


def _likest(cosines: Floats) -> tuple[Ints, Floats]:
    """For each row of cosines [N, M] the place of the largest, and that: [N], [N]."""
    if not cosines.shape[1]:
        return np.zeros(len(cosines), np.int64), np.full(len(cosines), -2, np.float32)
    places = cosines.argmax(axis=1)
    return places, cosines[np.arange(len(cosines)), places]
