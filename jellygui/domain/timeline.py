"""Bursts while photographs come: only what is near to what is new is looked at.

What follows what in a burst depends on nothing behind a long pause (see `domain.bursts`).
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

import numpy as np
import numpy.typing as npt

from jellygui.domain.bursts import (
    UNKNOWN,
    Ints,
    follow,
    longest_pause,
    shortest_pause,
    times_set_back,
)
from jellygui.domain.configs import SightingConfig
from jellygui.domain.lookup import Places

Pairs = npt.NDArray[np.integer]
# A camera; where its clock was set back, also the series in which, and how often.
_Clock = tuple[str, int, int]

_NONE = -1
_NO_PAIRS: Pairs = np.zeros((0, 2), np.int32)
_STEP = 64
# Of numbers that no longer fit.
_WIDER = {"H": "i", "i": "q"}


class _Files:
    """Files in the order in which they came, mostly one behind the other; as ranges of them."""

    def __init__(self) -> None:
        self._bounds = array("i")

    def extend(self, files: Iterable[int]) -> None:
        for file in files:
            if self._bounds and self._bounds[-1] == file:
                self._bounds[-1] += 1
            else:
                self._bounds.extend((file, file + 1))

    def __iter__(self) -> Iterator[int]:
        return chain.from_iterable(map(range, self._bounds[::2], self._bounds[1::2]))


@dataclass
class _Series:
    """The files of one camera in one folder, or of those whose order says nothing."""

    camera: str
    is_in_order: bool
    files: _Files = field(default_factory=_Files)
    # Whether they came in their order, and the clock went on; and the last of them.
    goes_on: bool = True
    last: int = _NONE


class Timeline:
    """When and with which camera photographs were taken, by their files; one may be several files.

    Those of unknown time are left out. `moments` gives those [N] of all photographs now. Takes some
    26 bytes for each.
    """

    def __init__(self, rule: SightingConfig, moments: Callable[[], Ints]) -> None:
        self._rule, self._moments = rule, moments
        # Of each file: its photograph and order within its folder; then the files before and behind
        # it in a burst.
        self._place, self._series = array("i"), array("H")
        self._order = array("i")  # it and the series are of wider numbers, where one is
        self._before, self._after = array("i"), array("i")
        self._codes: dict[tuple[str, str | None], int] = {}
        self._all_series: list[_Series] = []
        # Files by their moments; and those of another clock than their camera's.
        self._clocks: dict[_Clock, Places] = {}
        self._other_clock: dict[int, _Clock] = {}
        self._followed = 0
        # By photograph: its first file, and further ones.
        self._file = array("i")
        self._more_files: defaultdict[int, list[int]] = defaultdict(list)

    def add(self, files: Iterable[tuple[int, str, str | None, int]]) -> None:
        """Note files: photograph's place, camera, folder, and order within the folder.

        Without a folder, the order does not tell whether the clock was set back.
        """
        moments = self._moments()
        for place, camera, folder, order in files:
            if moments[place] == UNKNOWN:
                continue
            series = self._codes.setdefault((camera, folder), len(self._codes))
            if series == len(self._all_series):
                self._all_series.append(_Series(camera, folder is not None))
            if place >= len(self._file):
                self._file.extend([_NONE] * (place + 1 - len(self._file)))
            if self._file[place] == _NONE:
                self._file[place] = len(self._place)
            else:
                self._more_files[place].append(len(self._place))
            self._place.append(place)
            self._series = _with(self._series, series)
            self._order = _with(self._order, order)
            self._before.append(_NONE)
            self._after.append(_NONE)

    def beside(self, place: int) -> Iterator[int]:
        """The photographs before and behind one in a burst."""
        file = self._file[place] if place < len(self._file) else _NONE
        if file != _NONE:
            for one in (file, *self._more_files.get(place, ())):
                for other in (self._before[one], self._after[one]):
                    if other != _NONE:
                        yield self._place[other]

    def pairs(self) -> Pairs:
        """The places that follow each other in a burst: [N, 2]."""
        behind, place = (np.frombuffer(column, np.int32) for column in (self._after, self._place))
        files = np.flatnonzero(behind != _NONE).astype(np.int32)
        found = np.empty((len(files), 2), np.int32)
        found[:, 0], found[:, 1] = place[files], place[behind[files]]
        return found

    def follow(self) -> tuple[Pairs, Pairs]:
        """The places that no longer follow each other in a burst, and those that do now: [N, 2]."""
        regions = list(self._near(self._set_clocks())) if self._rule.bursts else []
        if not regions:
            return _NO_PAIRS, _NO_PAIRS
        files = np.concatenate(regions)
        clocks = np.repeat(np.arange(len(regions)), [len(region) for region in regions])
        by = np.argsort(files)
        files, clocks = files[by], clocks[by]
        first, second = follow(
            clocks, self._values(self._order, files), self._moments_of(files), self._rule
        )
        behind = np.full(len(files), _NONE)
        behind[first] = files[second]
        before = self._values(self._after, files)
        gone, new = (
            np.stack([files, others], axis=1)[(before != behind) & (others != _NONE)]
            for others in (before, behind)
        )
        for file, other in gone.tolist():
            self._after[file] = self._before[other] = _NONE
        for file, other in new.tolist():
            self._after[file], self._before[other] = other, file
        return self._values(self._place, gone), self._values(self._place, new)

    def _set_clocks(self) -> dict[_Clock, list[int]]:
        """Put new files on their clocks; by clock, the files near which something has changed."""
        by_series: defaultdict[int, list[int]] = defaultdict(list)
        for file in range(self._followed, len(self._place)):
            by_series[self._series[file]].append(file)
        came: defaultdict[_Clock, list[int]] = defaultdict(list)
        went: defaultdict[_Clock, list[int]] = defaultdict(list)
        for number, files in by_series.items():
            series = self._all_series[number]
            its_own: _Clock = (series.camera, _NONE, 0)
            if not series.is_in_order:
                came[its_own] += files
                continue
            series.files.extend(files)
            if self._go_on(series, files):
                came[its_own] += files
                continue
            for file, times in zip(series.files, self._times_set_back(series), strict=True):
                clock = (series.camera, number, times) if times else its_own
                was = self._other_clock.get(file, its_own) if file < self._followed else None
                if clock != was:
                    came[clock].append(file)
                    if was is not None:
                        went[was].append(file)
                    self._other_clock.pop(file, None)
                    if times:
                        self._other_clock[file] = clock
        self._followed = len(self._place)
        near = {clock: self._take_off(clock, files) for clock, files in went.items()}
        for clock, files in came.items():
            self._put_on(clock, files)
            near[clock] = [*near.get(clock, ()), *files]
        return near

    def _go_on(self, series: _Series, files: Sequence[int]) -> bool:
        """Whether these come behind all of a series, and its clock was never set back."""
        for file in files:
            if not series.goes_on:
                return False
            if series.last != _NONE:
                pause = self._moment(file) - self._moment(series.last)
                in_order = self._order[file] >= self._order[series.last]
                series.goes_on = in_order and pause >= shortest_pause(self._rule)
            series.last = file
        return series.goes_on

    def _times_set_back(self, series: _Series) -> list[int]:
        files = np.fromiter(series.files, np.int32)
        order = self._values(self._order, files)
        moment = self._moments_of(files)
        by = np.argsort(order, kind="stable")
        series.goes_on = bool((np.diff(moment[by]) >= shortest_pause(self._rule)).all())
        series.last = int(files[by[-1]])
        times = np.empty(len(by), np.int64)
        times[by] = times_set_back(moment[by], self._rule)
        counts: list[int] = times.tolist()
        return counts

    def _put_on(self, clock: _Clock, files: list[int]) -> None:
        there = self._clocks.get(clock, np.zeros(0, np.int32))
        new = np.array(files, np.int32)
        new = new[np.argsort(self._moments_of(new), kind="stable")]
        at = [self._at(there, self._moment(file)) for file in new.tolist()] if len(there) else 0
        self._clocks[clock] = np.insert(there, at, new) if len(there) else new

    def _take_off(self, clock: _Clock, files: list[int]) -> list[int]:
        """Gives the files that were beside them."""
        there = self._clocks[clock]
        goes = np.isin(there, files)
        beside = np.zeros(len(there), bool)
        beside[:-1] |= goes[1:]
        beside[1:] |= goes[:-1]
        self._clocks[clock] = there[~goes]
        return [int(file) for file in there[beside & ~goes]]

    def _near(self, changed: dict[_Clock, list[int]]) -> Iterator[Places]:
        """The files of each clock that may follow others now, or no longer."""
        for clock, files in changed.items():
            there = self._clocks[clock]
            if 2 * len(files) > len(there):
                yield there
                continue
            end, regions = 0, list[Places]()
            for moment in sorted({self._moment(file) for file in files}):
                at = self._at(there, moment)
                if at >= end:
                    begin, end = self._run(there, at)
                    regions.append(there[begin:end])
            if regions:
                yield np.concatenate(regions)

    def _at(self, there: Places, moment: int) -> int:
        moments, place = self._moments(), self._place
        return bisect_left(there, moment, key=lambda file: moments[place[file]])

    def _run(self, there: Places, at: int) -> tuple[int, int]:
        """From where to where no long pause lies between files; `at` is among them."""
        most = longest_pause(self._rule)
        begin, step = at, _STEP
        while begin > 0:
            first = max(0, begin - step)
            pauses = np.diff(self._moments_of(there[first : begin + 1]))
            far = np.flatnonzero(pauses > most)
            begin = first + int(far[-1]) + 1 if len(far) else first
            if len(far):
                break
            step *= 2
        last, step = at, _STEP
        while last < len(there) - 1:
            pauses = np.diff(self._moments_of(there[last : last + step + 1]))
            far = np.flatnonzero(pauses > most)
            last += int(far[0]) if len(far) else len(pauses)
            if len(far):
                break
            step *= 2
        return begin, last + 1

    def _moment(self, file: int) -> int:
        return int(self._moments()[self._place[file]])

    def _moments_of(self, files: npt.NDArray[np.integer]) -> Ints:
        moments: Ints = self._moments()[self._values(self._place, files)]
        return moments

    @staticmethod
    def _values(column: array[int], files: npt.NDArray[np.integer]) -> npt.NDArray[Any]:
        # What looks into an array must be gone before it can grow.
        values: npt.NDArray[Any] = np.frombuffer(column, column.typecode)[files]
        return values


def _with(column: array[int], number: int) -> array[int]:
    """The same with one more at its end, or wider numbers where that is no longer one of them."""
    try:
        column.append(number)
    except OverflowError:
        column = array(_WIDER[column.typecode], column)
        column.append(number)
    return column
