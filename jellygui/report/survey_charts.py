"""Counts as bars: by species, and by day."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from jellygui.domain.counts import CountRow
from jellygui.domain.estimates import Estimate
from jellygui.domain.lists import capital
from jellygui.domain.looks import GREY, colour_of
from jellygui.domain.species import UNCLASSIFIED, ProjectSpecies
from jellygui.report.chart_parts import (
    Box,
    Dot,
    Drawing,
    Line,
    Part,
    Spot,
    Words,
    legend,
    shortened,
    steps_of,
    width_of,
)
from jellygui.speech import IN_ENGLISH, Speech

# No species is called so: in their keys there are no spaces.
OTHERS = "other species"
# More bars have no room.
MOST_BARS = 92
# How many letters of a day tell it.
_SPANS = {"day": 10, "month": 7, "year": 4}
_BAR, _GAP, _TICK, _AIR = 14.0, 24.0, 11.0, 6.0
# Of the height; where there is less room, colours are told by the mouse alone.
MOST_LEGEND = 0.5
_WIDEST_BAR, _LEAST_FOR_WHISKERS = 44.0, 3.0

Parts = Sequence[tuple[str, Sequence[CountRow]]]


@dataclass(frozen=True, kw_only=True)
class ChartWords:
    """The words of a chart in a language."""

    unknown: str
    unknown_day: str
    others: str
    more: str
    there_are: str
    there_are_about: str
    told: str
    by_species: str
    by_day: str
    by_part: str
    on_map: str
    north: str
    south: str
    east: str
    west: str
    number: Callable[[float], str]
    written: Callable[[str], str]  # a number that is written in English

    def estimate(self, found: Estimate | None) -> str:
        """How many there are; empty where nobody knows."""
        if found is None:
            return ""
        form = self.there_are if found.low == found.high else self.there_are_about
        value, low, high = map(self.number, (found.value, found.low, found.high))
        return form.format(value=value, low=low, high=high)


def chart_words(speech: Speech) -> ChartWords:
    """The words of charts in a language."""
    tr = speech.tr
    return ChartWords(
        unknown=tr("unknown"),
        unknown_day=tr("unknown day"),
        others=tr("other species"),
        more=tr("{count} more"),
        there_are=tr("there are {value}"),
        there_are_about=tr("there are {value} (95 % interval {low} to {high})"),
        told=tr("{name}: {photographs} photographs, {confirmed} confirmed"),
        by_species=tr("Photographs by species"),
        by_day=tr("Photographs by day and species"),
        by_part=tr("Photographs by part and species"),
        on_map=tr("Map of the stations"),
        north=tr("N"),
        south=tr("S"),
        east=tr("E"),
        west=tr("W"),
        number=speech.number,
        written=speech.written,
    )


ENGLISH = chart_words(IN_ENGLISH)


def species_chart(
    rows: Sequence[CountRow],
    species: Sequence[ProjectSpecies],
    *,
    width: float,
    most: float,
    words: ChartWords = ENGLISH,
) -> Drawing:
    """A bar for each species: full what a person confirmed, pale what the model says alone.

    The scale reaches to `most`, at least.

    A whisker is the 95 % interval of how many photographs there are, its dot the estimate.
    """
    names = {kind.key: kind for kind in species}
    shown = [row for row in rows if row.label in names]
    longest = max((width_of(capital(row.common_name)) for row in shown), default=0)
    left = min(longest, width * 0.3) + 2 * _AIR
    most = max([most, *map(reach, shown)])
    numbers = steps_of(most)
    right = width_of(words.number(most)) + 2 * _AIR
    height = _GAP * len(shown) + _TICK + 2 * _AIR
    scale = (width - left - right) / numbers[-1]
    foot = _GAP * len(shown)
    parts: list[Part] = []
    for number in numbers:
        x = left + number * scale
        parts.append(Line(start=(x, 0), end=(x, foot), kind="rule"))
        parts.append(
            Words(at=(x, foot + _TICK + 4), text=words.number(number), kind="tick", anchor="middle")
        )
    for place, row in enumerate(shown):
        y, colour = place * _GAP + (_GAP - _BAR) / 2, colour_of(names[row.label])
        name = shortened(capital(row.common_name), left - 2 * _AIR)
        parts.append(Words(at=(left - _AIR, y + _BAR - 3), text=name, anchor="end"))
        x = left
        for count, pale in ((row.confirmed, False), (row.photographs - row.confirmed, True)):
            if count:
                parts.append(
                    Box(x=x, y=y, width=count * scale, height=_BAR, colour=colour, pale=pale)
                )
                x += count * scale
        end = x
        if (there := row.estimate) is not None and there.low < there.high:
            middle, low, high = (left + n * scale for n in (there.value, there.low, there.high))
            parts.append(Line(start=(low, y + _BAR / 2), end=(high, y + _BAR / 2), kind="whisker"))
            parts += [
                Line(start=(limit, y + 3), end=(limit, y + _BAR - 3), kind="whisker")
                for limit in (low, high)
            ]
            parts.append(Dot(centre=(middle, y + _BAR / 2), radius=2.5, kind="whisker"))
            end = max(end, high)
        parts.append(Words(at=(end + _AIR, y + _BAR - 3), text=words.number(row.photographs)))
        parts.append(Spot(x=0, y=place * _GAP, width=width, height=_GAP, text=_told(row, words)))
    return Drawing(width=width, height=height, parts=parts, name=words.by_species)


def reach(row: CountRow) -> float:
    """How far a row reaches on a scale: what was counted, or may be there."""
    return max(row.photographs, row.estimate.high if row.estimate else 0)


def is_looked_at(rows: Sequence[CountRow]) -> bool:
    """Whether a model or a person has looked at any photograph: else no number is a zero."""
    return any(row.photographs for row in rows if row.label != UNCLASSIFIED)


def _told(row: CountRow, words: ChartWords) -> str:
    told = words.told.format(
        name=capital(row.common_name),
        photographs=words.number(row.photographs),
        confirmed=words.number(row.confirmed),
    )
    return f"{told}; {found}" if (found := words.estimate(row.estimate)) else told


@dataclass(frozen=True, kw_only=True)
class _Bar:
    name: str
    rows: Sequence[CountRow]
    is_apart: bool = False


def day_chart(
    days: Parts,
    species: Sequence[ProjectSpecies],
    *,
    width: float,
    height: float,
    words: ChartWords = ENGLISH,
) -> Drawing:
    """A bar for each day, the species on top of each other; days without photographs have none.

    A whisker is the 95 % interval of how many photographs of a species there are, from the foot of
    its part. A colour is one species', and grey is what has none of its own. What no day is known
    of stands last. Where there are more days than have room, a bar is a month or a year, without
    whiskers.
    """
    kinds = {kind.key: kind for kind in of_own_colour(days, species)}
    found = {row.label for _, rows in days for row in rows if row.photographs}
    others = {kind.key for kind in species if kind.key in found} - set(kinds)
    colours = {key: colour_of(kind) for key, kind in kinds.items()} | {OTHERS: GREY}
    names = {key: capital(kind.common_name) for key, kind in kinds.items()}
    names |= {OTHERS: words.others} if others else {}
    bars = [_Bar(name=day, rows=stacked(rows, kinds, others)) for day, rows in by_time(days)]
    bars = [replace(bar, is_apart=not bar.name) for bar in bars]
    key, top = legend([(name, colours[key]) for key, name in names.items()], width)
    if top > height * MOST_LEGEND:
        key, top = [], _AIR
    tallest = max((_height(bar) for bar in bars), default=0)
    numbers = steps_of(tallest, 4)
    left, foot = width_of(words.number(numbers[-1]), "tick") + 2 * _AIR, height - _TICK - 2 * _AIR
    scale = (foot - top - _AIR) / numbers[-1]
    parts: list[Part] = [*key]
    for number in numbers:
        y = foot - number * scale
        parts.append(Line(start=(left, y), end=(width, y), kind="rule"))
        parts.append(
            Words(at=(left - _AIR, y + 4), text=words.number(number), kind="tick", anchor="end")
        )
    slots = len(bars) + 0.5 * any(bar.is_apart for bar in bars)
    name_width = width_of("2024-07-09", "tick")
    slot = (width - left - name_width / 2) / max(1.0, slots)
    bar_width = min(_WIDEST_BAR, slot * 0.66)
    every = max(1, -int(-(name_width + 2 * _AIR) // slot))
    for place, bar in enumerate(bars):
        middle = left + (place + 0.5 + 0.5 * bar.is_apart) * slot
        parts += _drawn(bar, middle, bar_width, foot, scale, colours)
        if bar.is_apart or (place % every == 0 and not _hides(place, bars, every)):
            at = max(middle, name_width / 2)
            parts.append(
                Words(
                    at=(at, foot + _TICK + 4),
                    text=bar.name or words.unknown,
                    kind="tick",
                    anchor="middle",
                )
            )
        parts.append(
            Spot(
                x=middle - slot / 2,
                y=top,
                width=slot,
                height=foot - top,
                text=_day_told(bar, names, words),
            )
        )
    return Drawing(width=width, height=height, parts=parts, name=words.by_day)


def _hides(place: int, bars: Sequence[_Bar], every: int) -> bool:
    """Whether a name would run into that of the bar that stands apart."""
    return bars[-1].is_apart and len(bars) - 1 - place + 0.5 < every


def _drawn(
    bar: _Bar, middle: float, width: float, foot: float, scale: float, colours: Mapping[str, str]
) -> list[Part]:
    parts: list[Part] = []
    whiskers: list[Part] = []
    step = width / (len(bar.rows) + 1)
    y = foot
    for place, row in enumerate(bar.rows, start=1):
        base = y
        for count, pale in ((row.confirmed, False), (row.photographs - row.confirmed, True)):
            if count:
                y -= count * scale
                parts.append(
                    Box(
                        x=middle - width / 2,
                        y=y,
                        width=width,
                        height=count * scale,
                        colour=colours[row.label],
                        pale=pale,
                    )
                )
        there = row.estimate
        if there is not None and there.low < there.high and step >= _LEAST_FOR_WHISKERS:
            x = middle - width / 2 + place * step
            at, low, high = (base - n * scale for n in (there.value, there.low, there.high))
            whiskers.append(Line(start=(x, low), end=(x, high), kind="whisker"))
            whiskers.append(Dot(centre=(x, at), radius=min(2.2, step / 2.5), kind="whisker"))
    return [*parts, *whiskers]


def _height(bar: _Bar) -> float:
    tallest = base = 0.0
    for row in bar.rows:
        tallest = max(tallest, base + reach(row))
        base += row.photographs
    return tallest


def by_time(days: Parts) -> Parts:
    """The days in their order, those of a month or of a year together where there are too many."""
    found = sorted(_shown(days), key=_last)
    letters = _SPANS[span_of(days)]
    if letters == _SPANS["day"]:
        return found
    longer: dict[str, dict[str, CountRow]] = {}
    for day, rows in found:
        part = longer.setdefault(day[:letters], {})
        for row in rows:
            part[row.label] = together(part.get(row.label), row)
    return [(name, list(rows.values())) for name, rows in longer.items()]


def span_of(days: Parts) -> str:
    """What a bar is, that there are not too many: a day, a month, a year."""
    names = [day for day, _ in _shown(days)]
    few = (span for span, n in _SPANS.items() if len({name[:n] for name in names}) <= MOST_BARS)
    return next(few, "year")


def _shown(days: Parts) -> Parts:
    return [part for part in days if any(row.photographs for row in part[1])]


def _last(part: tuple[str, Sequence[CountRow]]) -> tuple[bool, str]:
    return not part[0], part[0]


def together(one: CountRow | None, other: CountRow) -> CountRow:
    """Two rows as one of the same label, of which nothing is estimated."""
    if one is None:
        return replace(other, estimate=None)
    return replace(
        one,
        photographs=one.photographs + other.photographs,
        confirmed=one.confirmed + other.confirmed,
        estimate=None,
    )


def of_own_colour(parts: Parts, species: Sequence[ProjectSpecies]) -> list[ProjectSpecies]:
    """The species that were found, of those with the same colour the commonest, in their order."""
    found: dict[str, int] = {}
    for _, rows in parts:
        for row in rows:
            found[row.label] = found.get(row.label, 0) + row.photographs
    there = [kind for kind in species if found.get(kind.key)]
    by_colour: dict[str, str] = {}
    for kind in sorted(there, key=lambda kind: -found[kind.key]):
        by_colour.setdefault(colour_of(kind), kind.key)
    return [kind for kind in there if kind.key in by_colour.values()]


def stacked(
    rows: Sequence[CountRow], kinds: Iterable[str], others: Collection[str]
) -> list[CountRow]:
    """The rows of these kinds, and one of the others together."""
    by_label = {row.label: row for row in rows}
    found = [by_label[key] for key in kinds if key in by_label]
    rest: CountRow | None = None
    for row in rows:
        if row.label in others and row.photographs:
            rest = together(rest, row)
    return [*found, replace(rest, label=OTHERS, common_name=OTHERS)] if rest else found


def _day_told(bar: _Bar, names: Mapping[str, str], words: ChartWords) -> str:
    lines = [bar.name or words.unknown_day]
    for row in bar.rows:
        line = f"{names.get(row.label, row.common_name)}: {words.number(row.photographs)}"
        lines.append(f"{line}; {found}" if (found := words.estimate(row.estimate)) else line)
    return "\n".join(lines)
