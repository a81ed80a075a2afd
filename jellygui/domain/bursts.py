"""Bursts: photographs that one camera took in one go.

At most a gap lies between two of them, and all together last at most a length. What goes on longer
at an even pace is a time-lapse, of which every picture stands for itself. The clock is the
camera's, and is believed as far as it goes on: where it was set back, another clock begins.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import numpy as np
import numpy.typing as npt

from jellygui.domain.configs import SightingConfig

# The moment of a photograph of which nobody knows when it was taken.
UNKNOWN: int = np.iinfo(np.int64).min  # as numpy has it for a time that is none
_S = 1_000_000
# A clock that shows one second for more photographs than any camera takes in it stands still.
_MOST_IN_A_SECOND = 60
# Photographs follow each other as their files do, where no more than one in so many goes back.
_SELDOM = 6
# A pace is told from a burst by at most so many photographs in the length of one.
_MOST_IN_A_LENGTH = 20
# How exactly a pace is kept, and the fastest there is: where fractions of seconds are known, and
# where they are not.
_EXACT, _FASTEST = (0.1 * _S, 1.0 * _S), (0.5 * _S, 1.0 * _S)
_LOOSE = 20

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Pairs = npt.NDArray[np.int64]


def moments_of(times: Sequence[datetime | str | None]) -> Ints:
    """The camera's clock, as it is or written as in ISO 8601, in microseconds."""
    return np.array(times, "datetime64[us]").astype(np.int64)


def camera_of(camera: str, serial: str, folder: str) -> str:
    """What tells cameras apart: make, model and serial number; without one, the folder instead."""
    return f"{camera}\n#{serial}" if serial else f"{camera}\n{folder}"


class Timeline:
    """When and with which camera photographs were taken, by their files; one may be several files.

    Those of unknown time are left out.
    """

    def __init__(self) -> None:
        self._rows = np.zeros((0, 5), np.int64)  # place, camera, folder, order, moment
        self._new: list[tuple[int, ...]] = []
        self._codes: dict[str, int] = {}

    def add(self, files: Iterable[tuple[int, str, str, int, int]]) -> None:
        """Note files: photograph's place, camera, folder, order within the folder, and moment."""
        code = self._codes.setdefault
        self._new += [
            (place, code(camera, len(self._codes)), code(folder, len(self._codes)), order, moment)
            for place, camera, folder, order, moment in files
            if moment != UNKNOWN
        ]

    def bursts(self, rule: SightingConfig) -> Pairs:
        """The places that follow each other in a burst, as pairs [N, 2]."""
        if self._new:
            self._rows = np.concatenate([self._rows, np.array(self._new, np.int64)])
            self._new.clear()
        if not rule.bursts or not len(self._rows):
            return np.zeros((0, 2), np.int64)
        place, camera, folder, order, moment = self._rows.T
        clock = _clocks(camera, folder, order, moment, round(rule.length_s * _S))
        first, second = _follow(clock, order, moment, rule)
        return np.stack([place[first], place[second]], axis=1)


def _clocks(camera: Ints, folder: Ints, order: Ints, moment: Ints, jump: int) -> Ints:
    """The camera of each photograph, or another number since its clock was set back.

    That is seen in a folder whose files follow the clock but for a few places.
    """
    by = np.lexsort((order, folder, camera))
    cameras, folders, moments = camera[by], folder[by], moment[by]
    begins = np.ones(len(by), bool)
    begins[1:] = (np.diff(cameras) != 0) | (np.diff(folders) != 0)
    series = np.cumsum(begins) - 1
    back = np.zeros(len(by), bool)
    back[1:] = ~begins[1:] & (np.diff(moments) < -jump)
    back &= (np.bincount(series, back) * _SELDOM <= np.bincount(series))[series]
    times_back = np.cumsum(back)
    is_other = times_back > times_back[begins][series]
    clock = np.empty_like(camera)
    clock[by] = np.where(is_other, camera.max() + times_back, cameras)
    return clock


def _follow(
    clock: Ints, order: Ints, moment: Ints, rule: SightingConfig
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """The photographs of bursts, each but the first of one with the one before it."""
    by = np.lexsort((order, moment, clock))
    moments = moment[by]
    same_clock = np.diff(clock[by]) == 0
    gap, length = rule.gap_s * _S, round(rule.length_s * _S)
    pauses = np.diff(moments)
    linked = same_clock & (pauses <= gap) & ~_stands_still(moments, same_clock)
    # Of a pace that is just slower than a burst, some pauses are as short as in one.
    linked &= ~_even(moments, same_clock & (pauses <= 2 * gap + _S), length)
    _cut(moments, linked, length)
    where = np.flatnonzero(linked)
    return by[where], by[where + 1]


def _stands_still(moments: Ints, same_clock: Bools) -> Bools:
    seconds = np.cumsum(np.append(True, ~same_clock | (np.diff(moments // _S) != 0))) - 1
    crowded = (np.bincount(seconds) > _MOST_IN_A_SECOND)[seconds]
    either: Bools = crowded[1:] | crowded[:-1]
    return either


def _runs(moments: Ints, linked: Bools) -> tuple[Ints, Ints, Ints]:
    """The first and the last place of every run of links, and how long it lasts."""
    begins = np.flatnonzero(np.append(True, ~linked))
    ends = np.append(begins[1:], len(moments)) - 1
    return begins, ends, moments[ends] - moments[begins]


def _even(moments: Ints, linked: Bools, length: int) -> Bools:
    """Which links are those of a time-lapse: of photographs that keep a pace for over a length."""
    begins, ends, lasts = _runs(moments, linked)
    long = lasts > length
    found = np.zeros(len(linked), bool)
    if not long.any():
        return found
    run = np.repeat(np.arange(len(begins)), ends - begins + 1)
    places = np.flatnonzero(long[run])
    run = np.cumsum(np.append(False, np.diff(run[places]) != 0))
    begins, lasts = begins[long], lasts[long]
    # One run after the other on a single scale, further apart than any window reaches.
    offsets = np.append(0, np.cumsum(lasts + length + 1)[:-1])
    at = moments[places] - moments[begins][run] + offsets[run]
    is_rough = np.bincount(run, moments[places] % _S) == 0
    # From each photograph on, and up to each, for just over a length.
    end = np.searchsorted(at, at + length, side="right")
    begin = np.searchsorted(at, at - length, side="left") - 1
    every = np.arange(len(at))
    first = np.concatenate([every[end < len(at)], begin[begin >= 0]])
    last = np.concatenate([end[end < len(at)], every[begin >= 0]])
    in_one = run[first] == run[last]
    first, last = first[in_one], last[in_one]
    steps = last - first
    pace = (at[last] - at[first]) / steps
    rough = is_rough[run[first]].astype(int)
    exact = np.maximum(np.array(_EXACT)[rough], pace / _LOOSE)
    even = (steps <= _MOST_IN_A_LENGTH) & (pace >= np.array(_FASTEST)[rough])
    for step in range(1, _MOST_IN_A_LENGTH + 1):
        there = np.minimum(first + step, last)
        off = np.abs(at[there] - at[first] - step * pace) > exact
        uneven = np.abs(at[there] - at[there - 1] - pace) >= exact
        even &= (step > steps) | ~(off | uneven)
    marks = np.zeros(len(at) + 1, int)
    np.add.at(marks, first[even], 1)
    np.add.at(marks, last[even], -1)
    found[places[np.flatnonzero(np.cumsum(marks) > 0)]] = True
    return found


def _cut(moments: Ints, linked: Bools, length: int) -> None:
    """Cut what lasts longer than a burst where the pause is longest.

    Of equal pauses, at the last one that leaves a burst before it.
    """
    begins, ends, lasts = _runs(moments, linked)
    long = lasts > length
    waiting = list(zip(begins[long].tolist(), ends[long].tolist(), strict=True))
    while waiting:
        begin, end = waiting.pop()
        if moments[end] - moments[begin] <= length:
            continue
        pauses = np.diff(moments[begin : end + 1])
        longest = begin + np.flatnonzero(pauses == pauses.max())
        leaving = longest[moments[longest] - moments[begin] <= length]
        cut = int(leaving[-1] if len(leaving) else longest[0])
        linked[cut] = False
        waiting += [(begin, cut), (cut + 1, end)]
