"""Photographs of a species per unit of effort, over stations.

All photographs over all effort (the ratio of sums), so that a short haul counts less than a long
one; a station that was looked at and is without the species is data. The 95 % interval comes of
drawing whole stations again, with replacement (B. Efron & R. J. Tibshirani, *An Introduction to the
Bootstrap* 1993, percentiles of 2,000 draws), and holds what differs from station to station; of
fewer than five stations there is none, since so few do not tell that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from jellygui.domain.stations import Station

FEWEST = 5
_DRAWS, _SEED = 2000, 16
# So many stations of draws are held at a time.
_CELLS = 1_000_000
_LIMITS = (0.025, 0.975)

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Abundance:
    """`value` photographs of a label per `unit`, from so many stations.

    There are no limits from few stations, nor where no photograph shows it.
    """

    label: str
    unit: str
    stations: int
    photographs: int
    effort: float
    value: float
    low: float | None = None
    high: float | None = None


def abundances(
    counts: Mapping[str, Mapping[str, int]], stations: Sequence[Station], labels: Sequence[str]
) -> list[Abundance]:
    """Of each label per unit; `counts` are photographs by station and label, none where missing.

    Stations without effort have no part in it, nor have those that are not in `counts`: nobody has
    looked there. Those of different units stay apart.
    """
    by_unit: defaultdict[str, list[Station]] = defaultdict(list)
    for station in stations:
        if station.effort and station.unit and station.name in counts:
            by_unit[station.unit].append(station)
    return [
        found for unit, there in by_unit.items() for found in _of_unit(unit, there, counts, labels)
    ]


def _of_unit(
    unit: str,
    stations: Sequence[Station],
    counts: Mapping[str, Mapping[str, int]],
    labels: Sequence[str],
) -> list[Abundance]:
    effort = np.array([station.effort for station in stations], np.float64)
    table = np.array(
        [[counts[s.name].get(label, 0) for label in labels] for s in stations], np.float64
    ).reshape(len(stations), len(labels))
    total, all_effort = table.sum(axis=0), float(effort.sum())
    limits: dict[int, tuple[float, float]] = {}
    # Where nothing was found at all, no draw finds anything, which is no limit of what there is.
    found = np.flatnonzero(total)
    if len(stations) >= FEWEST and len(found):
        low, high = np.quantile(_drawn_again(table[:, found], effort), _LIMITS, axis=0)
        limits = dict(
            zip(found.tolist(), zip(low.tolist(), high.tolist(), strict=True), strict=True)
        )
    return [
        Abundance(
            label=label,
            unit=unit,
            stations=len(stations),
            photographs=int(total[j]),
            effort=all_effort,
            value=float(total[j] / all_effort),
            low=limits[j][0] if j in limits else None,
            high=limits[j][1] if j in limits else None,
        )
        for j, label in enumerate(labels)
    ]


def _drawn_again(table: Floats, effort: Floats) -> Floats:
    """The rates [draws, labels] of a `table` [S, labels], its stations drawn with replacement."""
    number, chance = len(effort), np.random.default_rng(_SEED)
    sums = np.column_stack([table, effort])
    at_once = max(1, min(_DRAWS, _CELLS // number))
    rates = []
    for first in range(0, _DRAWS, at_once):
        draws = min(at_once, _DRAWS - first)
        chosen = chance.integers(0, number, (draws, number), np.int32)
        chosen += np.arange(draws, dtype=np.int32)[:, None] * number
        times = np.bincount(chosen.ravel(), minlength=draws * number).reshape(draws, number)
        drawn = times.astype(np.float64) @ sums
        rates.append(drawn[:, :-1] / drawn[:, -1:])
    return np.concatenate(rates)
