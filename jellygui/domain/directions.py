"""What a model sees of photographs, kept small enough to compare very many of them at once.

Photographs are alike as the cosine of their features says: whoever sees the same in more light sees
it the same. So only the direction of features is kept, in whole numbers of 8 bits.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]

_AT_ONCE = 2048  # rows that a processor keeps beside it
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

    @property
    def size_bytes(self) -> int:
        return self.values.nbytes + self.scales.nbytes

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
        return self.cosines_by(like[None, :], np.zeros(len(self), dtype=np.int64))

    def cosines_by(self, likes: Floats, groups: Ints) -> Floats:
        """How alike each is to that of `likes` [G, D] of its group, from -1 to 1 [N]."""
        lengths = np.linalg.norm(likes, axis=1, keepdims=True)
        likes = likes / np.maximum(lengths, 1e-12)
        found = np.empty(len(self), dtype=np.float32)
        for rows, units in self._units():
            there, which = np.unique(groups[rows], return_inverse=True)
            of_each = likes[there] @ units.T
            found[rows] = of_each[which, np.arange(len(units))] * self.scales[rows]
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
        """Some rows after the other, still to be multiplied by their scales."""
        for first in range(0, len(self), _AT_ONCE):
            rows = slice(first, first + _AT_ONCE)
            yield rows, self.values[rows].astype(np.float32)
