"""Finds photographs by what they are like, without comparing with all of them.

Places are whole numbers from 0. What is added lies in a few sorted parts, each several times as
large as the next; they are united as they grow (P. O'Neil et al., *The log-structured merge-tree*,
1996), so that a place is sorted in some ten times however many there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import combinations
from typing import Any, NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt

Places = npt.NDArray[np.int32]
Keys = npt.NDArray[np.int64]
Hashes = npt.NDArray[np.uint64]
Numbers = npt.NDArray[np.intp]
_Whole = TypeVar("_Whole", bound=np.integer[Any])
# Which of those that were asked for, and a place that was found for it.
Found = tuple[Numbers, Places]

# A part is united with the one before it unless that is so many times larger.
_LARGER = 8
# Fewer are compared one by one, or wait to be sorted in.
_FEW = 1024
# With more hashes it takes as long to compare all values with each as to look those up.
_FEW_KNOWN = 4096
# A hash in three chunks, each the lowest bit and how many: where 8 bits differ, at most 2 of them
# do in one of the chunks.
_CHUNKS = ((43, 21), (22, 21), (0, 22))
MOST_BITS = 8
_FLIPPED = MOST_BITS // len(_CHUNKS)
_MOST_BUCKET_BITS = 21
# How many there are in a bucket, at least: more take longer to compare, fewer take memory.
_IN_A_BUCKET_BITS = 2
# Comparisons that are made at once, and places that are put into buckets.
_AT_ONCE, _PUT_AT_ONCE = 1 << 18, 1 << 16


class KeyIndex:
    """Places by a number of 64 bits, several for some; takes 12 bytes for each."""

    def __init__(self) -> None:
        self._new: list[tuple[int, int]] = []
        self._parts: list[tuple[Keys, Places]] = []

    def __len__(self) -> int:
        return len(self._new) + sum(len(keys) for keys, _ in self._parts)

    def add(self, key: int, place: int) -> None:
        self._new.append((key, place))
        if len(self._new) >= _FEW:
            self._sort_in()

    def add_all(self, keys: Keys, places: Places) -> None:
        while len(keys) and self._parts and len(self._parts[-1][0]) < _LARGER * len(keys):
            before, there = self._parts.pop()
            keys, places = np.concatenate([before, keys]), np.concatenate([there, places])
        if len(keys):
            order = np.argsort(keys, kind="stable")
            self._parts.append((keys[order], places[order]))

    def find(self, keys: Sequence[int] | Keys) -> Found:
        """All places of each of these keys."""
        found = [
            (which, places[at])
            for places, first, last in self._bounds(keys)
            for which, at in [within(first, last)]
        ]
        return _joined(found)

    def counts(self, keys: Sequence[int] | Keys) -> Numbers:
        """How many places each of these keys has."""
        count = np.zeros(len(keys), np.intp)
        for _, first, last in self._bounds(keys):
            count += last - first
        return count

    def _bounds(self, keys: Sequence[int] | Keys) -> Iterable[tuple[Places, Numbers, Numbers]]:
        self._sort_in()
        wanted = np.asarray(keys, np.int64)
        for held, places in self._parts:
            yield places, held.searchsorted(wanted), held.searchsorted(wanted, side="right")

    def _sort_in(self) -> None:
        if self._new:
            keys, places = np.array(self._new, np.int64).T
            self._new.clear()
            self.add_all(keys, places.astype(np.int32))


class ColumnIndex:
    """Places by the number that a column [N] of all places holds; takes 4 bytes for each."""

    def __init__(self) -> None:
        self._parts: list[Places] = []

    def add_all(self, places: Places, column: Keys) -> None:
        while len(places) and self._parts and len(self._parts[-1]) < _LARGER * len(places):
            places = np.concatenate([self._parts.pop(), places])
        if len(places):
            self._parts.append(places[np.argsort(column[places], kind="stable")])

    def find(self, low: Keys, high: Keys, column: Keys) -> Found:
        """All places whose number is in each range [low, high)."""
        found = []
        for places in self._parts:
            which, at = within(_first(places, low, column), _first(places, high, column))
            found.append((which, places[at]))
        return _joined(found)

    def counts(self, low: Keys, high: Keys, column: Keys) -> Numbers:
        """How many places there are in each range."""
        count = np.zeros(len(low), np.intp)
        for places in self._parts:
            count += _first(places, high, column) - _first(places, low, column)
        return count


def _first(places: Places, keys: Keys, column: Keys) -> Numbers:
    """Where each key would be put before what is not less, among places in order of their column.

    As numpy's `searchsorted`, which would need a copy of that column in the same order.
    """
    first, end = np.zeros(len(keys), np.intp), np.full(len(keys), len(places))
    for _ in range(len(places).bit_length()):
        middle = (first + end) >> 1
        is_less = column[places[np.minimum(middle, len(places) - 1)]] < keys
        is_less &= first < end
        first, end = np.where(is_less, middle + 1, first), np.where(is_less, end, middle)
    return first


class HashIndex:
    """Places by a hash of 64 bits, found by one that is like it; takes some 16 bytes for each.

    Source: M. Norouzi, A. Punjani, D. J. Fleet, *Fast Exact Search in Hamming Space with
    Multi-Index Hashing*, 2014. `hashes` [N] are always those of all places.
    """

    def __init__(self) -> None:
        self._parts: list[_Part] = []

    def __len__(self) -> int:
        return sum(len(part.places) for part in self._parts)

    def add_all(self, places: Places, hashes: Hashes) -> None:
        while len(places) and self._parts and len(self._parts[-1].places) < _LARGER * len(places):
            places = np.concatenate([self._parts.pop().places, places])
        if len(places):
            self._parts.append(_part(places, hashes))

    def near(self, values: Hashes, hashes: Hashes) -> Found:
        """All places whose hashes differ from these values in at most `MOST_BITS` bits.

        One may be found more than once.
        """
        return _joined([found for part in self._parts for found in _near(part, values, hashes)])


class _Part(NamedTuple):
    """Some places; by each chunk of their hashes, in buckets that begin at `starts` [B + 1]."""

    places: Places
    buckets: list[tuple[Places, Places]]  # places in the order of the buckets, and starts
    bits: int  # of a chunk, the highest so many tell the bucket


def _part(places: Places, hashes: Hashes) -> _Part:
    if len(places) < _FEW:
        return _Part(places, [], 0)
    bits = min(len(places).bit_length() - _IN_A_BUCKET_BITS, _MOST_BUCKET_BITS)
    buckets = [_in_buckets(places, hashes, chunk, bits) for chunk in range(len(_CHUNKS))]
    return _Part(buckets[0][0], buckets, bits)


def _in_buckets(places: Places, hashes: Hashes, chunk: int, bits: int) -> tuple[Places, Places]:
    """Places in the order of their buckets, and where each of these begins.

    Sorted a piece at a time, by counting: all at once would take as much memory again, and more.
    """
    pieces = [places[at : at + _PUT_AT_ONCE] for at in range(0, len(places), _PUT_AT_ONCE)]
    starts = np.zeros((1 << bits) + 1, np.int32)
    for piece in pieces:
        starts[1:] += np.bincount(_bucket(hashes[piece], chunk, bits), minlength=1 << bits)
    np.cumsum(starts, out=starts)
    free, found = starts[:-1].copy(), np.empty(len(places), np.int32)
    for piece in pieces:
        key = _bucket(hashes[piece], chunk, bits)
        order = np.argsort(key, kind="stable")
        key = key[order]
        begins = np.flatnonzero(np.diff(key, prepend=-1))
        counts = np.diff(begins, append=len(key))
        found[free[key] + np.arange(len(key)) - np.repeat(begins, counts)] = piece[order]
        free[key[begins]] += counts
    return found, starts


def _bucket(values: Hashes, chunk: int, bits: int) -> Places:
    low, width = _CHUNKS[chunk]
    highest = np.right_shift(values, np.uint64(low + width - bits))
    return np.bitwise_and(highest, np.uint64((1 << bits) - 1)).astype(np.int32)


@cache
def _flips(bits: int) -> Places:
    """What differs in at most as many bits as one chunk does."""
    numbers = [0]
    for count in range(1, _FLIPPED + 1):
        numbers += [sum(1 << bit for bit in some) for some in combinations(range(bits), count)]
    return np.array(numbers, np.int32)


def _near(part: _Part, values: Hashes, hashes: Hashes) -> Iterable[Found]:
    if not part.buckets:
        yield from _compared(part, values, hashes)
        return
    firsts, counts = [], []
    for chunk, (_, starts) in enumerate(part.buckets):
        probed = _bucket(values, chunk, part.bits)[:, None] ^ _flips(part.bits)
        first = starts[probed]
        firsts.append(first)
        counts.append(starts[probed + 1] - first)
    total = sum(int(count.sum()) for count in counts)
    if total > len(values) * len(part.places):  # buckets that hold all that there is
        yield from _compared(part, values, hashes)
    elif total > _AT_ONCE and len(values) > 1:
        half = len(values) // 2
        yield from _near(part, values[:half], hashes)
        for which, places in _near(part, values[half:], hashes):
            yield which + half, places
    else:
        for (places, _), first, count in zip(part.buckets, firsts, counts, strict=True):
            probe, at = within(first.ravel(), (first + count).ravel())
            which, some = probe // first.shape[1], places[at]
            near = np.bitwise_count(hashes[some] ^ values[which]) <= MOST_BITS
            yield which[near], some[near]


def _compared(part: _Part, values: Hashes, hashes: Hashes) -> Iterable[Found]:
    held = hashes[part.places]
    step = max(1, _AT_ONCE // len(held))
    for first in range(0, len(values), step):
        some = values[first : first + step, None]
        which, at = np.nonzero(np.bitwise_count(held ^ some) <= MOST_BITS)
        yield which + first, part.places[at]


def may_be_near(values: Hashes, hashes: Hashes) -> npt.NDArray[np.bool_]:
    """Of which of some pairs [2, M] of values one may differ little from one of some hashes.

    Where hashes are few, that is those of which it does; where they are many, all.
    """
    if len(hashes) > _FEW_KNOWN:
        return np.ones(values.shape[1], np.bool_)
    near = np.zeros(values.shape[1], np.bool_)
    step = max(1, _AT_ONCE // max(1, len(hashes)))
    for row in values:
        for first in range(0, len(row), step):
            some = row[first : first + step, None]
            near[first : first + step] |= np.any(
                np.bitwise_count(hashes ^ some) <= MOST_BITS, axis=1
            )
    return near


def distinct(numbers: npt.NDArray[_Whole]) -> npt.NDArray[_Whole]:
    """Each number once, in order, as `np.unique` gives them.

    That one imports numpy.ma, which the first photograph would wait for.
    """
    ordered: npt.NDArray[_Whole] = np.sort(numbers)
    firsts: npt.NDArray[_Whole] = ordered[np.diff(ordered, prepend=ordered[:1] - 1) != 0]
    return firsts


def within(
    first: npt.NDArray[np.integer], last: npt.NDArray[np.integer]
) -> tuple[Numbers, Numbers]:
    """All numbers of each range [first, last), and which range it is."""
    some = np.flatnonzero(last > first)
    counts = (last[some] - first[some]).astype(np.intp)
    begins = np.cumsum(counts) - counts
    at = np.arange(counts.sum()) + np.repeat(first[some] - begins, counts)
    return np.repeat(some, counts), at


def _joined(found: Sequence[Found]) -> Found:
    if not found:
        return np.zeros(0, np.intp), np.zeros(0, np.int32)
    which, places = zip(*found, strict=True)
    return np.concatenate(which), np.concatenate(places)
