"""How much there is of a species per unit of effort, over stations: photographs, or animals.

All of it over all effort (the ratio of sums), so that a short haul counts less than a long one; a
station that was looked at and is without the species is data. The 95 % interval comes of drawing
whole stations again, with replacement (B. Efron & R. J. Tibshirani, *An Introduction to the
Bootstrap* 1993, percentiles of 2,000 draws), and holds what differs from station to station; of
fewer than five stations there is none, since so few do not tell that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from jellygui.domain.absence import is_absent, is_looked_for
from jellygui.domain.counts import CountRow
from jellygui.domain.species import Species
from jellygui.domain.stations import Station

FEWEST = 5
_DRAWS, _SEED = 2000, 16
# So many stations of draws are held at a time.
_CELLS = 1_000_000
_LIMITS = (0.025, 0.975)

Floats = npt.NDArray[np.float64]


class Measure(StrEnum):
    """What is counted: photographs, sightings, the animals on all of them, or the most on one.

    MaxN of stations is added up over them.
    """

    PHOTOGRAPHS = "photographs"
    SIGHTINGS = "sightings"
    INDIVIDUALS = "individuals"
    MAX_N = "max_n"


MEASURED = {
    Measure.PHOTOGRAPHS: "photographs",
    Measure.SIGHTINGS: "sightings",
    Measure.INDIVIDUALS: "individuals",
    Measure.MAX_N: "MaxN",
}
DOUBTFUL_ZEROS = (
    "Some zeros are of stations where photographs may show anything (unidentified, unsure or "
    "unreadable), or where a copy of one that counts elsewhere shows the species."
)


@dataclass(frozen=True, kw_only=True)
class Abundance:
    """`value` per `unit`: so great a `number` at so many stations.

    There are no limits from few stations, nor where no photograph shows it. At `doubtful` of the
    stations it was not found, and nobody can be sure that it is not there: see `domain.absence`.
    """

    label: str
    unit: str
    measure: Measure
    stations: int
    number: int
    effort: float
    value: float
    low: float | None = None
    high: float | None = None
    doubtful: int = 0


@dataclass(frozen=True)
class _Column:
    """The numbers of a species at stations, in their order; at how many a zero is doubtful."""

    label: str
    measure: Measure
    numbers: tuple[int, ...]
    doubtful: int


def abundances(
    counts: Mapping[str, Sequence[CountRow]],
    stations: Sequence[Station],
    species: Sequence[Species],
    known: Collection[str] = (),
    copied: Mapping[str, Collection[str]] | None = None,
) -> list[Abundance]:
    """Of each species per unit, first photographs, then the other measures.

    `counts` are the rows of each station, none where one has no part in it: nobody has looked
    there. Nor have those without effort, and those where a species was not looked for, which the
    model does not know (`known` are those that it does). Stations of different units stay apart.
    Copies at each, of photographs that count elsewhere, show what is `copied`: no sure zero.

    Individuals are told of species of which every photograph was counted, MaxN where of every
    sighting one was.
    """
    by_unit: defaultdict[str, list[Station]] = defaultdict(list)
    for station in stations:
        if station.effort and station.unit and station.name in counts:
            by_unit[station.unit].append(station)
    found = []
    for unit, there in by_unit.items():
        rows = [_Station(counts[one.name], (copied or {}).get(one.name, ())) for one in there]
        effort = np.array([station.effort for station in there], np.float64)
        columns: defaultdict[tuple[int, ...], list[_Column]] = defaultdict(list)
        for kind in species:
            places = tuple(n for n, row in enumerate(rows) if row.is_looked_for(kind, known))
            columns[places] += _columns(kind, [rows[n] for n in places], known)
        found += [
            one
            for places, some in columns.items()
            if places
            for one in _of_stations(unit, effort[list(places)], some)
        ]
    order = {kind.key: number for number, kind in enumerate(species)}
    units, measures = list(by_unit), list(Measure)
    found.sort(key=lambda a: (units.index(a.unit), measures.index(a.measure), order[a.label]))
    return found


class _Station:
    """What was counted at a station, and what the copies there show."""

    def __init__(self, rows: Iterable[CountRow], copied: Iterable[str]) -> None:
        self._rows = {row.label: row for row in rows}
        self._shown = dict.fromkeys(copied, 1)
        self._shown |= {label: row.files for label, row in self._rows.items() if row.files}
        self._is_by_people = all(r.confirmed == r.photographs for r in self._rows.values())

    def is_looked_for(self, kind: Species, known: Collection[str]) -> bool:
        """On every photograph; where it was found by chance alone, most of it may be missed."""
        return is_looked_for(kind, known, is_by_people=self._is_by_people)

    def is_doubtful(self, kind: Species, known: Collection[str]) -> bool:
        """Whether a species was not found, and may be there."""
        row = self._rows.get(kind.key)
        return not (
            (row and row.files)
            or is_absent(kind, self._shown, known, is_by_people=self._is_by_people)
        )

    def number(self, label: str, measure: Measure) -> int | None:
        """None where not all of it was counted."""
        row = self._rows.get(label)
        if row is None or not row.photographs:
            return 0
        if measure is Measure.PHOTOGRAPHS:
            return row.photographs
        if measure is Measure.SIGHTINGS:
            return row.sightings
        if measure is Measure.MAX_N:
            return row.max_n if row.counted_sightings == row.sightings else None
        return row.individuals if row.counted == row.photographs else None


def _columns(kind: Species, there: Sequence[_Station], known: Collection[str]) -> list[_Column]:
    doubtful = sum(station.is_doubtful(kind, known) for station in there)
    found = []
    for measure in Measure:
        numbers = [station.number(kind.key, measure) for station in there]
        whole = tuple(number for number in numbers if number is not None)
        is_told = any(whole) or measure in (Measure.PHOTOGRAPHS, Measure.SIGHTINGS)
        if len(whole) == len(numbers) and is_told:
            found.append(_Column(kind.key, measure, whole, doubtful))
    return found


def _of_stations(unit: str, effort: Floats, columns: Sequence[_Column]) -> list[Abundance]:
    table = np.array([column.numbers for column in columns], np.float64).T
    table = table.reshape(len(effort), len(columns))
    total, all_effort = table.sum(axis=0), float(effort.sum())
    limits: dict[int, tuple[float, float]] = {}
    # Where nothing was found at all, no draw finds anything, which is no limit of what there is.
    found = np.flatnonzero(total)
    if len(effort) >= FEWEST and len(found):
        low, high = np.quantile(_drawn_again(table[:, found], effort), _LIMITS, axis=0)
        limits = dict(
            zip(found.tolist(), zip(low.tolist(), high.tolist(), strict=True), strict=True)
        )
    return [
        Abundance(
            label=column.label,
            unit=unit,
            measure=column.measure,
            stations=len(effort),
            number=int(total[j]),
            effort=all_effort,
            value=float(total[j] / all_effort),
            low=limits[j][0] if j in limits else None,
            high=limits[j][1] if j in limits else None,
            doubtful=column.doubtful,
        )
        for j, column in enumerate(columns)
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
