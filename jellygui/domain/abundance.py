"""Photographs of a species per unit of effort, over stations.

All photographs over all effort (the ratio of sums), so that a short haul counts less than a long
one; a station without the species is data. The 95 % interval comes of drawing whole stations again,
with replacement (B. Efron & R. J. Tibshirani, *An Introduction to the Bootstrap* 1993, percentiles
of 2,000 draws), and holds what differs from station to station; of fewer than five stations there
is none, since so few do not tell that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from jellygui.domain.stations import Station

FEWEST = 5
_DRAWS, _SEED = 2000, 16
_LIMITS = (0.025, 0.975)


@dataclass(frozen=True, kw_only=True)
class Abundance:
    """`value` photographs of a label per `unit`, from so many stations; no limits from few."""

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

    Stations without effort have no part in it; those of different units stay apart.
    """
    by_unit: defaultdict[str, list[Station]] = defaultdict(list)
    for station in stations:
        if station.effort and station.unit:
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
    number = len(stations)
    effort = np.array([station.effort for station in stations], np.float64)
    table = np.array(
        [[counts.get(s.name, {}).get(label, 0) for label in labels] for s in stations], np.float64
    ).reshape(number, len(labels))
    total = table.sum(axis=0)
    drawn = np.random.default_rng(_SEED).multinomial(number, [1 / number] * number, _DRAWS)
    rates = (drawn @ table) / (drawn @ effort)[:, None]
    low, high = np.quantile(rates, _LIMITS, axis=0) if number >= FEWEST else (None, None)
    return [
        Abundance(
            label=label,
            unit=unit,
            stations=number,
            photographs=int(total[j]),
            effort=float(effort.sum()),
            value=float(total[j] / effort.sum()),
            low=None if low is None else float(low[j]),
            high=None if high is None else float(high[j]),
        )
        for j, label in enumerate(labels)
    ]
