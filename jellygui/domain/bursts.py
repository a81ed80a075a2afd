"""Bursts: photographs that one camera took in one go.

At most a gap lies between two of them, and all together last at most a length. What goes on longer
at an even pace is a time-lapse, of which every picture stands for itself. The clock is the
camera's, and is believed as far as it goes on: where it was set back, another clock begins.
"""

from __future__ import annotations

from collections.abc import Sequence
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


def moments_of(times: Sequence[datetime | str | None]) -> Ints:
    """The camera's clock, as it is or written as in ISO 8601, in microseconds."""
    return np.array(times, "datetime64[us]").astype(np.int64)


def camera_of(camera: str, serial: str, folder: str) -> str:
    """What tells cameras apart: make, model and serial number; without one, the folder instead."""
    return f"{camera}\n#{serial}" if serial else f"{camera}\n{folder}"


def shortest_pause(rule: SightingConfig) -> int:
    """A shorter one, of files in their order, says that the clock was set back; below 0."""
    return -round(rule.length_s * _S)


def times_set_back(moments: Ints, rule: SightingConfig) -> Ints:
    """How often a camera's clock was set back before each photograph of a folder, in their order.

    That is seen where files follow the clock but for a few places; else it is not believed.
    """
    back = np.append(False, np.diff(moments) < shortest_pause(rule))
    if np.count_nonzero(back) * _SELDOM > len(back):
        back[:] = False
    return np.cumsum(back)


def longest_pause(rule: SightingConfig) -> float:
    """A longer one, in microseconds, parts photographs that tell nothing about each other."""
    # Of a pace that is just slower than a burst, some pauses are as short as in one.
    return 2 * rule.gap_s * _S + _S


def follow(
    clock: Ints, order: Ints, moment: Ints, rule: SightingConfig
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """The photographs of bursts, each but the first of one with the one before it.

    By the number of each one's clock, the order of the files of equal moments, and the moment.
    """
    by = np.lexsort((order, moment, clock))
    moments = moment[by]
    same_clock = np.diff(clock[by]) == 0
    gap, length = rule.gap_s * _S, round(rule.length_s * _S)
    pauses = np.diff(moments)
    linked = same_clock & (pauses <= gap) & ~_stands_still(moments, same_clock)
    linked &= ~_even(moments, same_clock & (pauses <= longest_pause(rule)), length)
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
