"""Stations on a map: circles by how many photographs show a species, shared out among them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from jellygui.domain.counts import CountRow, photographs_of
from jellygui.domain.lists import capital
from jellygui.domain.longitudes import beside_each_other
from jellygui.domain.looks import GREY, colour_of
from jellygui.domain.species import ProjectSpecies
from jellygui.domain.stations import Station
from jellygui.report.chart_parts import (
    Area,
    Dot,
    Drawing,
    Line,
    Part,
    Point,
    Spot,
    Words,
    legend,
    shortened,
    width_of,
)
from jellygui.report.coastline import Bounds, Ring, coasts
from jellygui.report.survey_charts import (
    ENGLISH,
    MOST_LEGEND,
    OTHERS,
    ChartWords,
    is_looked_at,
    of_own_colour,
    stacked,
)

Counted = Sequence[tuple[Station, Sequence[CountRow]]]

_KM_PER_DEGREE = 111.195
# The least that a map shows, in degrees of latitude, and the share of it that stays free around.
_LEAST_DEGREES, _MARGIN = 0.2, 0.18
_LEAST_COS = 0.05
_MOST_RADIUS, _LEAST_RADIUS, _EMPTY_RADIUS = 20.0, 4.0, 3.5
_CORNER, _AIR, _NAME_PX, _LINE_PX = 1.5, 5.0, 210.0, 14.0
_BELOW, _LEFT = 20.0, 58.0
_MOST_NAMES = 40
_SMALLEST = 0.4  # a corner of a coast that is nearer to the last one is not seen


@dataclass(frozen=True, kw_only=True)
class _View:
    """From degrees to points: equirectangular, true to scale at the middle latitude."""

    bounds: Bounds
    scale: float  # points per degree of latitude
    left: float
    top: float

    def point(self, longitude: float, latitude: float) -> Point:
        west, south, _, north = self.bounds
        shrink = _shrink((south + north) / 2)
        x = self.left + (longitude - west) * shrink * self.scale
        return x, self.top + (north - latitude) * self.scale


def placed(stations: Counted) -> Counted:
    """Those of which it is known where they are."""
    return [(station, rows) for station, rows in stations if station.has_position]


def largest_of(stations: Counted, species: Sequence[ProjectSpecies]) -> int:
    """How many photographs of species the largest circle stands for."""
    return max(_showing(stations, species), default=0)


def _showing(stations: Counted, species: Sequence[ProjectSpecies]) -> list[int]:
    """How many photographs show any of these species at each, those of several once."""
    keys = {kind.key for kind in species}
    return [photographs_of(row for row in rows if row.label in keys) for _, rows in stations]


def station_map(
    stations: Counted,
    species: Sequence[ProjectSpecies],
    *,
    width: float,
    height: float,
    words: ChartWords = ENGLISH,
) -> Drawing:
    """The stations that have a position, on the coast around them.

    The area of a circle is the number of photographs that show a species, its sectors are the
    species; a small empty one is a station where none was found, a cross one where nobody has
    looked at a photograph.
    """
    there = placed(stations)
    named = [(station.name, rows) for station, rows in there]
    kinds = of_own_colour(named, species)
    found = {row.label for _, rows in named for row in rows if row.photographs}
    others = {kind.key for kind in species if kind.key in found} - {kind.key for kind in kinds}
    shown = {kind.key: (capital(kind.common_name), colour_of(kind)) for kind in kinds}
    shown |= {OTHERS: (words.others, GREY)} if others else {}
    key, top = legend(list(shown.values()), width)
    if top > height * MOST_LEGEND:
        key, top = [], _AIR
    counts = [
        {row.label: row.photographs for row in stacked(rows, shown, others)} for _, rows in there
    ]
    foot = height - _BELOW
    inner = (max(1.0, width - _LEFT - 1), max(1.0, foot - top))
    longitudes = beside_each_other([station.longitude or 0.0 for station, _ in there])
    latitudes = [station.latitude or 0.0 for station, _ in there]
    bounds, scale = _around(longitudes, latitudes, inner)
    view = _View(bounds=bounds, scale=scale, left=_LEFT, top=top)
    frame = [(_LEFT, top), (_LEFT + inner[0], top), (_LEFT + inner[0], foot), (_LEFT, foot)]
    parts: list[Part] = [Area(rings=[frame], kind="sea")]
    rings = [corners for ring in coasts(bounds) if (corners := _corners(ring, view))]
    if rings:
        parts.append(Area(rings=rings, kind="land"))
    parts += _degrees(view, frame, words)
    points = [view.point(*place) for place in zip(longitudes, latitudes, strict=True)]
    sums, largest = _showing(there, species), min(_MOST_RADIUS, inner[1] / 12)
    parts += _circles(there, counts, sums, points, shown, frame, largest, words)
    parts += _ruler(view, frame)
    parts.append(Area(rings=[frame], kind="frame"))
    return Drawing(width=width, height=height, parts=[*key, *parts], name=words.on_map)


def _shrink(latitude: float) -> float:
    return max(_LEAST_COS, math.cos(math.radians(latitude)))


def _around(
    longitudes: Sequence[float], latitudes: Sequence[float], inner: tuple[float, float]
) -> tuple[Bounds, float]:
    """What the map shows, and points per degree of latitude."""
    if not longitudes:
        longitudes, latitudes = [-170.0, 170.0], [-60.0, 75.0]
    south, north = min(latitudes), max(latitudes)
    middle = (min(longitudes) + max(longitudes)) / 2, (south + north) / 2
    shrink = _shrink(middle[1])
    tall = max(_LEAST_DEGREES, (north - south) * (1 + 2 * _MARGIN))
    wide = max(_LEAST_DEGREES, (max(longitudes) - min(longitudes)) * shrink * (1 + 2 * _MARGIN))
    scale = min(inner[0] / wide, inner[1] / tall)
    half = inner[0] / scale / shrink / 2, inner[1] / scale / 2
    return (
        middle[0] - half[0],
        middle[1] - half[1],
        middle[0] + half[0],
        middle[1] + half[1],
    ), scale


def _corners(ring: Ring, view: _View) -> list[Point]:
    """A coast in points, without corners that nobody sees; empty where none is left."""
    west, south, _, north = view.bounds
    x = view.left + (ring[:, 0] - west) * _shrink((south + north) / 2) * view.scale
    y = view.top + (north - ring[:, 1]) * view.scale
    whole = np.stack([np.rint(x / _SMALLEST), np.rint(y / _SMALLEST)], axis=1)
    kept = np.r_[True, (whole[1:] != whole[:-1]).any(axis=1)]
    if kept.sum() < 3 or (np.ptp(x) < _CORNER and np.ptp(y) < _CORNER):
        return []
    return [(float(a), float(b)) for a, b in zip(x[kept], y[kept], strict=True)]


def _degrees(view: _View, frame: Sequence[Point], words: ChartWords) -> list[Part]:
    """Lines of whole steps of degrees, named at the left and below."""
    west, south, east, north = view.bounds
    (left, top), (right, foot) = frame[0], frame[2]
    parts: list[Part] = []
    for latitude in _steps(max(south, -90.0), min(north, 90.0), 5):
        y = view.point(west, latitude)[1]
        parts.append(Line(start=(left, y), end=(right, y), kind="rule"))
        if top + 8 < y < foot:
            name = words.written(_degree(latitude, words.north, words.south))
            parts.append(Words(at=(left - _AIR, y + 4), text=name, kind="tick", anchor="end"))
    for longitude in _steps(west, east, 6):
        x = view.point(longitude, south)[0]
        parts.append(Line(start=(x, top), end=(x, foot), kind="rule"))
        turned = (longitude + 180) % 360 - 180
        name = words.written(_degree(turned, words.east, words.west))
        if left + width_of(name) / 2 < x < right - width_of(name) / 2:
            parts.append(Words(at=(x, foot + 15), text=name, kind="tick", anchor="middle"))
    return parts


def _steps(low: float, high: float, count: int) -> list[float]:
    step = _nice((high - low) / count)
    first = math.ceil(low / step)
    return [n * step for n in range(first, math.floor(high / step) + 1)]


def _nice(least: float) -> float:
    power = 10.0 ** math.floor(math.log10(least))
    return next(power * n for n in (1, 2, 5, 10) if power * n >= least * 0.999)


def _degree(value: float, above: str, below: str) -> str:
    text = f"{abs(round(value, 6)):g}°"
    return text if not round(value, 6) else f"{text} {above if value > 0 else below}"


def _circles(
    there: Counted,
    counts: Sequence[Mapping[str, int]],
    sums: Sequence[int],
    points: Sequence[Point],
    shown: Mapping[str, tuple[str, str]],
    frame: Sequence[Point],
    largest: float,
    words: ChartWords,
) -> list[Part]:
    most = max(sums, default=0)
    order = sorted(range(len(there)), key=lambda n: -sums[n])  # the small ones on top
    radii = [_radius(one, most, largest) for one in sums]
    parts: list[Part] = []
    for n in order:
        is_seen = is_looked_at(there[n][1])
        parts += _pie(points[n], radii[n], counts[n], shown) if is_seen else _cross(points[n])
    parts += _names([(there[n][0].name, points[n], radii[n]) for n in order], frame)
    for n in order:
        (x, y), reach = points[n], max(radii[n], 6.0)
        told = [*filter(None, [there[n][0].name])]
        told += [
            f"{name}: {words.number(counts[n].get(key, 0))}" for key, (name, _) in shown.items()
        ]
        parts.append(
            Spot(x=x - reach, y=y - reach, width=2 * reach, height=2 * reach, text="\n".join(told))
        )
    return parts


def _radius(count: int, most: int, largest: float) -> float:
    if not count:
        return _EMPTY_RADIUS
    return max(_LEAST_RADIUS, largest * math.sqrt(count / most))


def _pie(
    centre: Point, radius: float, counts: Mapping[str, int], shown: Mapping[str, tuple[str, str]]
) -> list[Part]:
    total = sum(counts.values())
    if not total:
        return [Dot(centre=centre, radius=radius, kind="hollow")]
    parts: list[Part] = []
    begin = 0.0
    for key, (_, colour) in shown.items():
        share = counts.get(key, 0) / total
        if share == 1:
            parts.append(Dot(centre=centre, radius=radius, colour=colour))
        elif share:
            steps = max(2, math.ceil(share * 60))
            turns = [2 * math.pi * (begin + share * n / steps) for n in range(steps + 1)]
            arc = [
                (centre[0] + radius * math.sin(t), centre[1] - radius * math.cos(t)) for t in turns
            ]
            parts.append(Area(rings=[[centre, *arc]], colour=colour))
        begin += share
    return [*parts, Dot(centre=centre, radius=radius, kind="ring")]


def _cross(centre: Point) -> list[Part]:
    x, y, r = *centre, _EMPTY_RADIUS
    return [
        Line(start=(x - r, y - sign * r), end=(x + r, y + sign * r), kind="whisker")
        for sign in (1, -1)
    ]


def _names(marks: Sequence[tuple[str, Point, float]], frame: Sequence[Point]) -> list[Part]:
    """A name beside each circle where there is room for it: right, left, above or below."""
    (left, top), (right, foot) = frame[0], frame[2]
    taken = [(x - r, y - r, x + r, y + r) for _, (x, y), r in marks]
    parts: list[Part] = []
    for name, (x, y), radius in [mark for mark in marks if mark[0]][:_MOST_NAMES]:
        words = shortened(name, _NAME_PX)
        wide, half = width_of(words), _LINE_PX / 2
        for anchor, at, level in (
            ("start", x + radius + _AIR, y),
            ("end", x - radius - _AIR, y),
            ("middle", x, y - radius - half - 2),
            ("middle", x, y + radius + half + 2),
        ):
            begin = {"start": at, "end": at - wide, "middle": at - wide / 2}[anchor]
            box = (begin, level - half, begin + wide, level + half)
            is_inside = left < box[0] and box[2] < right and top < box[1] and box[3] < foot
            if is_inside and not any(_overlap(box, other) for other in taken):
                taken.append(box)
                parts.append(Words(at=(at, level + 4), text=words, anchor=anchor))
                break
    return parts


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _ruler(view: _View, frame: Sequence[Point]) -> list[Part]:
    """A length of whole kilometres, true at the middle of the map, in its lower left corner."""
    (left, _), (right, foot) = frame[0], frame[2]
    per_km = view.scale / _KM_PER_DEGREE
    length = _nice((right - left) / per_km / 8)
    x, y = left + 12, foot - 12
    end = x + length * per_km
    return [
        Line(start=(x, y), end=(end, y), kind="whisker"),
        *(Line(start=(at, y - 4), end=(at, y + 4), kind="whisker") for at in (x, end)),
        Words(at=(end + _AIR, y + 4), text=f"{length:g} km"),
    ]
