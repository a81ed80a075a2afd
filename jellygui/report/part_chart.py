"""Counts of folders or stations as bars, the species of each side by side."""

from __future__ import annotations

from collections.abc import Sequence

from jellygui.domain.counts import CountRow, photographs_of
from jellygui.domain.lists import capital
from jellygui.domain.looks import GREY, colour_of
from jellygui.domain.species import ProjectSpecies
from jellygui.report.chart_parts import (
    Box,
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
from jellygui.report.survey_charts import (
    ENGLISH,
    MOST_LEGEND,
    OTHERS,
    ChartWords,
    Parts,
    of_own_colour,
    stacked,
    together,
)

_BAR, _GAP, _TICK, _AIR = 14.0, 22.0, 11.0, 6.0
# Of the width; longer names lose their middle.
_MOST_NAME = 0.35


def part_chart(
    parts: Parts,
    species: Sequence[ProjectSpecies],
    *,
    width: float,
    height: float,
    words: ChartWords = ENGLISH,
) -> Drawing:
    """A bar for each part that has photographs, in their order: full what a person confirmed.

    A part without a name is of no station. Where there is no room for all, those with the fewest
    photographs are one bar, the last.
    """
    kinds = {kind.key: kind for kind in of_own_colour(parts, species)}
    keys = {kind.key for kind in species}
    found = {row.label for _, rows in parts for row in rows if row.photographs}
    others = (keys & found) - set(kinds)
    colours = {key: colour_of(kind) for key, kind in kinds.items()} | {OTHERS: GREY}
    names = {key: capital(kind.common_name) for key, kind in kinds.items()}
    names |= {OTHERS: words.others} if others else {}
    key, top = legend([(name, colours[key]) for key, name in names.items()], width)
    if top > height * MOST_LEGEND:
        key, top = [], _AIR
    there = [(name or words.unknown, stacked(rows, kinds, others)) for name, rows in parts]
    there = [(name, rows) for name, rows in there if _photographs(rows)]
    bars = _as_many(there, max(1, int((height - top - _TICK - 2 * _AIR) // _GAP)), words)
    longest = max((width_of(name) for name, _ in bars), default=0)
    left = min(longest, width * _MOST_NAME) + 2 * _AIR
    numbers = steps_of(max((_photographs(rows) for _, rows in bars), default=0))
    right = width_of(words.number(numbers[-1])) + 2 * _AIR
    scale, foot = (width - left - right) / numbers[-1], top + _GAP * len(bars)
    drawn: list[Part] = [*key]
    for number in numbers:
        x = left + number * scale
        drawn.append(Line(start=(x, top), end=(x, foot), kind="rule"))
        drawn.append(
            Words(at=(x, foot + _TICK + 4), text=words.number(number), kind="tick", anchor="middle")
        )
    for place, (name, rows) in enumerate(bars):
        y, x = top + place * _GAP + (_GAP - _BAR) / 2, left
        short = shortened(name, left - 2 * _AIR)
        drawn.append(Words(at=(left - _AIR, y + _BAR - 3), text=short, anchor="end"))
        for row in rows:
            for count, pale in ((row.confirmed, False), (row.photographs - row.confirmed, True)):
                if count:
                    drawn.append(
                        Box(
                            x=x,
                            y=y,
                            width=count * scale,
                            height=_BAR,
                            colour=colours[row.label],
                            pale=pale,
                        )
                    )
                    x += count * scale
        drawn.append(Words(at=(x + _AIR, y + _BAR - 3), text=words.number(photographs_of(rows))))
        told = [
            f"{names[row.label]}: {words.number(row.photographs)}"
            for row in rows
            if row.photographs
        ]
        drawn.append(
            Spot(x=0, y=top + place * _GAP, width=width, height=_GAP, text="\n".join([name, *told]))
        )
    return Drawing(width=width, height=height, parts=drawn, name=words.by_part)


def _photographs(rows: Sequence[CountRow]) -> int:
    return sum(row.photographs for row in rows)


def _as_many(parts: Parts, room: int, words: ChartWords) -> Parts:
    """The parts in their order, those with the fewest photographs together where there is no room.

    Of these, no more is seen than how many they are.
    """
    if len(parts) <= room:
        return parts
    by_size = sorted(parts, key=lambda part: -_photographs(part[1]))
    shown = {name for name, _ in by_size[: room - 1]}
    rest: dict[str, CountRow] = {}
    for name, rows in parts:
        for row in rows if name not in shown else ():
            rest[row.label] = together(rest.get(row.label), row)
    more = words.more.format(count=words.number(len(parts) - len(shown)))
    return [*(part for part in parts if part[0] in shown), (more, list(rest.values()))]
