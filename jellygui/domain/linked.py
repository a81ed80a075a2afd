"""What belongs together, by however many links: one by one, all at once, or kept in rings."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.integer]


def joined(links: Iterable[tuple[int, int]]) -> Callable[[int], int]:
    """Gives the lowest number that each number is linked with, by however many steps."""
    parent: dict[int, int] = {}

    def find(number: int) -> int:
        while (above := parent.get(number, number)) != number:
            parent[number] = parent.get(above, above)
            number = above
        return number

    for a, b in links:
        first, second = sorted((find(a), find(b)))
        parent[second] = first
    return find


def united(labels: Integers, links: Integers) -> Integers:
    """The same for all numbers at once: [N] with their own labels, linked as [M, 2] says."""
    least = np.minimum(labels, np.arange(len(labels), dtype=labels.dtype))
    while len(links := links[least[links[:, 0]] != least[links[:, 1]]]):
        above = least[links]
        np.minimum.at(least, above, above.min(axis=1, keepdims=True))
        while (further := least[least] != least).any():
            least[further] = least[least[further]]
    return least


class Rings:
    """Places that belong together, each the next one of another; takes 4 bytes for each."""

    def __init__(self) -> None:
        self._next = array("i")

    def __len__(self) -> int:
        return len(self._next)

    def add(self, count: int) -> None:
        """Add so many places, each for itself."""
        self._next.extend(range(len(self), len(self) + count))

    def add_all(self, labels: Integers) -> None:
        """Add places, of which those with the same label [N] belong together."""
        order = np.argsort(labels, kind="stable").astype(np.int32)
        ends = np.ones(len(labels), np.bool_)  # where what stands next is of another label
        in_order = labels[order]
        ends[:-1] = in_order[1:] != in_order[:-1]
        del in_order
        following = np.empty(len(labels), np.int32)
        following[order] = np.roll(order, -1)
        following[order[ends]] = order[np.roll(ends, 1)]
        following += len(self)
        self._next.frombytes(following.view(np.uint8).data)

    def next(self, place: int) -> int:
        return self._next[place]

    def of(self, place: int) -> list[int]:
        """All that belong together with a place, itself included."""
        following, found = self._next, [place]
        at = following[place]
        while at != place:
            found.append(at)
            at = following[at]
        return found

    def unite(self, one: int, other: int) -> None:
        """Let two that do not belong together do so, and all that belong to them."""
        following = self._next
        following[one], following[other] = following[other], following[one]

    def set(self, places: Sequence[int]) -> None:
        """Let these, and no others, belong together; what did so before is to be set, too."""
        for one, other in zip(places, [*places[1:], *places[:1]], strict=True):
            self._next[one] = other
