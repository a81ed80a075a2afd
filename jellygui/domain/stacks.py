"""Stacks: photographs that are shown, chosen and labelled as one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

import numpy as np
import numpy.typing as npt

Ids = npt.NDArray[np.int64]
Places = npt.NDArray[np.int32]
Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float32]
_NOTHING = np.empty(0, dtype=np.int64)


class StackBy(StrEnum):
    """What is one stack: nothing, near-copies, look-alikes, a sighting (copies and bursts), a
    deployment.

    Of deployments only photographs are stacked that belong to one.
    """

    NONE = "none"
    COPIES = "copies"
    ALIKE = "alike"
    SIGHTING = "sighting"
    DEPLOYMENT = "deployment"


@dataclass(frozen=True, kw_only=True)
class StackTally:
    """What counts of the photographs of a stack.

    `by_label` has how many show each label, the commonest first, and how many have none as None;
    one of several species is behind each. Of `spoken` of them a person has said what they show.
    """

    total: int
    spoken: int
    by_label: tuple[tuple[str | None, int], ...]

    @property
    def agrees(self) -> bool:
        """Whether the same counts of all of them."""
        return all(count == self.total for _, count in self.by_label)

    @property
    def is_of_several(self) -> bool:
        """Whether some of them show several species."""
        return sum(count for _, count in self.by_label) > self.total


def all_called(label: str, total: int) -> StackTally:
    """What counts where a person has given all the same label."""
    return StackTally(total=total, spoken=total, by_label=((label, total),))


@dataclass(frozen=True, kw_only=True)
class Stack:
    """The stack that a row belongs to: of `size` files, shown by its first alone or `is_open`."""

    key: int
    size: int
    is_open: bool
    is_first: bool


@dataclass(frozen=True, eq=False)
class StackedFiles:
    """Files [N] in an order in which those of a stack follow each other.

    `keys` [N] tell the stack of each, below 0 that of a file by itself; `likeness` [N] is how alike
    each is to what it was compared with, or [0].
    """

    file_ids: Ids
    keys: Ids
    likeness: Floats = field(default_factory=lambda: np.empty(0, dtype=np.float32))

    @cached_property
    def begins(self) -> Bools:
        """Whether a stack begins with each file: [N]."""
        return np.append(True, np.diff(self.keys) != 0)[: len(self.keys)]

    @cached_property
    def starts(self) -> Places:
        """The place of the first file of each stack, and where the last one ends: [S + 1]."""
        return _places(self.begins)

    @cached_property
    def by_id(self) -> tuple[Ids, Places]:
        """The ids, ascending, and the place of each: [N], [N]."""
        places = np.argsort(self.file_ids, kind="stable").astype(np.int32)
        return self.file_ids[places], places

    def prepared(self) -> StackedFiles:
        """This, with all worked out that takes long."""
        _ = self.by_id, self.starts
        return self


def _places(which: Bools) -> Places:
    """The places that are marked, and the end."""
    return np.append(np.flatnonzero(which), len(which)).astype(np.int32)


def each_alone(file_ids: Ids, likeness: Floats | None = None) -> StackedFiles:
    """Files of which none is in a stack."""
    none = np.empty(0, dtype=np.float32)
    return StackedFiles(
        file_ids, -1 - np.arange(len(file_ids)), none if likeness is None else likeness
    )


def stacked(file_ids: Ids, keys: Ids, likeness: Floats) -> StackedFiles:
    """Files in an order, with each stack where its first file is."""
    _, first, stack = np.unique(keys, return_index=True, return_inverse=True)
    order = np.argsort(first[stack], kind="stable")
    return StackedFiles(
        file_ids[order], keys[order], likeness[order] if len(likeness) else likeness
    )


class FoldedFiles:
    """Files in rows: one for each stack, and one for each file of a stack that is open."""

    def __init__(self, files: StackedFiles, opened: Collection[int] = ()) -> None:
        self.files = files
        is_shown, self._places = files.begins, files.starts
        if opened:
            keys = np.fromiter(opened, dtype=np.int64, count=len(opened))
            is_shown = is_shown | np.isin(files.keys, keys)
            self._places = _places(is_shown)
        self.opened = frozenset(opened)
        self._row_of_place: Places = np.cumsum(is_shown, dtype=np.int32) - np.int32(1)
        is_each_alone = len(self._places) > len(files.file_ids)
        self.ids: Ids = files.file_ids if is_each_alone else files.file_ids[self._places[:-1]]

    def rows_of(self, file_ids: Ids) -> Ids:
        """The rows, ascending, in which those of the files are that are shown."""
        ids, places = self.files.by_id
        if not len(ids):
            return _NOTHING
        found = np.searchsorted(ids, file_ids).clip(0, len(ids) - 1)
        is_in = np.zeros(len(self.ids), dtype=np.bool_)
        is_in[self._row_of_place[places[found[ids[found] == file_ids]]]] = True
        return np.flatnonzero(is_in)

    def row_of(self, file_id: int) -> int:
        """The row in which a file is, be it the one of its stack; -1: it is not shown."""
        ids, places = self.files.by_id
        place = int(np.searchsorted(ids, file_id))
        if place < len(ids) and ids[place] == file_id:
            return int(self._row_of_place[places[place]])
        return -1

    def files_of(self, rows: Ids) -> Ids:
        """All files that are in rows."""
        begins, counts = self._places[rows], self._places[rows + 1] - self._places[rows]
        offsets = begins - np.append(0, np.cumsum(counts)[:-1])[: len(counts)]
        places: Ids = np.repeat(offsets, counts) + np.arange(counts.sum())
        return self.files.file_ids[places]

    def firsts_of(self, rows: Ids) -> Ids:
        """The first file of each row, which is the one that is shown."""
        return self.files.file_ids[self._places[rows]]

    def size_at(self, row: int) -> int:
        """How many files are in a row."""
        return int(self._places[row + 1] - self._places[row])

    def count_in(self, rows: Ids) -> int:
        """How many files are in rows."""
        return int((self._places[rows + 1] - self._places[rows]).sum())

    def stack_at(self, row: int) -> Stack | None:
        """The stack of a row; None where its file is by itself."""
        place = int(self._places[row])
        starts = self.files.starts
        # In their own type: for another one numpy would copy all of them, for each tile.
        number = int(starts.searchsorted(np.int32(place), side="right")) - 1
        size, key = int(starts[number + 1] - starts[number]), int(self.files.keys[place])
        if size < 2:
            return None
        return Stack(
            key=key, size=size, is_open=key in self.opened, is_first=place == starts[number]
        )

    @property
    def stacks(self) -> Ids:
        """The keys of all stacks of several files."""
        starts = self.files.starts
        return self.files.keys[starts[:-1][np.diff(starts) > 1]]

    def likeness_at(self, row: int) -> float | None:
        """That of the first file of a row; None where it was not compared."""
        likeness = self.files.likeness
        if row >= len(self.ids) or not len(likeness) or np.isnan(likeness[self._places[row]]):
            return None
        return float(likeness[self._places[row]])
