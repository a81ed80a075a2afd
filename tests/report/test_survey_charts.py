"""Charts and the map: what is drawn is what was counted, within its frame."""

from __future__ import annotations

import itertools
import math
import re
from dataclasses import replace

import numpy as np
import pytest

from jellygui.domain.counts import CountRow
from jellygui.domain.estimates import Estimate
from jellygui.domain.looks import GREY, colour_of
from jellygui.domain.species import ProjectSpecies
from jellygui.domain.stations import Station
from jellygui.report.chart_parts import (
    Area,
    Box,
    Dot,
    Drawing,
    Line,
    Spot,
    Words,
    shortened,
    steps_of,
    width_of,
)
from jellygui.report.coastline import coasts, packed, unpacked
from jellygui.report.survey_charts import ENGLISH, MOST_BARS, day_chart, span_of, species_chart
from jellygui.report.survey_map import largest_of, station_map

SPECIES = [
    ProjectSpecies(key=f"s{n}", common_name=f"species {n}", place=n, digit=n + 1 if n < 9 else None)
    for n in range(10)
]


def row(n: int, photographs: int, confirmed: int = 0, estimate: Estimate | None = None) -> CountRow:
    return CountRow(
        label=f"s{n}",
        common_name=f"species {n}",
        photographs=photographs,
        confirmed=confirmed,
        estimate=estimate,
    )


def boxes(drawing: Drawing, n: int) -> list[Box]:
    """Those of a species' bars, without its square in the legend."""
    found = [p for p in drawing.parts if isinstance(p, Box) and p.colour == colour_of(SPECIES[n])]
    return [box for box in found if (box.width, box.height) != (11.0, 11.0)]


def is_within(drawing: Drawing) -> bool:
    """Whether all words and boxes lie on the drawing."""
    for part in drawing.parts:
        if isinstance(part, Box):
            box = (part.x, part.y, part.x + part.width, part.y + part.height)
        elif isinstance(part, Words):
            wide = width_of(part.text, part.kind)
            left = part.at[0] - {"start": 0, "middle": wide / 2, "end": wide}[part.anchor]
            box = (left, part.at[1] - 8, left + wide, part.at[1])
        else:
            continue
        if box[0] < -1 or box[1] < -1 or box[2] > drawing.width + 1 or box[3] > drawing.height + 1:
            return False
    return True


def test_bars_of_species_are_as_long_as_there_are_photographs() -> None:
    there = Estimate(value=90, low=70, high=120, known=20)
    rows = [row(0, 100, 40), row(1, 50, estimate=there), row(2, 0)]
    drawing = species_chart(rows, SPECIES[:3], width=700, most=0)
    full, pale = boxes(drawing, 0)
    assert (full.pale, pale.pale) == (False, True)
    assert pale.width / full.width == pytest.approx(60 / 40)
    (other,) = boxes(drawing, 1)
    assert other.width == pytest.approx((full.width + pale.width) / 2)
    whisker = next(p for p in drawing.parts if isinstance(p, Line) and p.kind == "whisker")
    assert (whisker.end[0] - whisker.start[0]) / other.width == pytest.approx(50 / 50)
    assert [w.text for w in drawing.parts if isinstance(w, Words) and w.anchor == "start"] == [
        "100",
        "50",
        "0",
    ]
    assert is_within(drawing)
    assert is_within(species_chart([], [], width=700, most=0))


def test_days_are_in_their_order_the_unknown_one_last_and_said() -> None:
    there = Estimate(value=12, low=8, high=20, known=2)
    days = [
        ("", [row(0, 3)]),
        ("2024-07-10", [row(0, 10, 4, there), row(1, 5)]),
        ("2024-07-09", [row(1, 7)]),
        ("2024-07-11", [row(0, 0)]),
    ]
    drawing = day_chart(days, SPECIES[:2], width=700, height=300)
    names = [
        w.text
        for w in drawing.parts
        if isinstance(w, Words) and w.kind == "tick" and w.anchor == "middle"
    ]
    assert names == ["2024-07-09", "2024-07-10", "unknown"]
    heights = {b.x: b.height for b in boxes(drawing, 1)}
    assert len(heights) == 2
    full, pale, unknown = boxes(drawing, 0)
    scale = full.height / 4
    assert (pale.height, unknown.height) == pytest.approx((6 * scale, 3 * scale))
    assert sorted(heights.values()) == pytest.approx([5 * scale, 7 * scale])
    (whisker,) = [p for p in drawing.parts if isinstance(p, Line) and p.kind == "whisker"]
    foot = full.y + full.height
    assert foot - whisker.start[1] == pytest.approx(8 * scale)
    assert foot - whisker.end[1] == pytest.approx(20 * scale)
    assert is_within(drawing)


@pytest.mark.parametrize("count", [0, 1, 30, MOST_BARS, MOST_BARS + 1, 400])
def test_many_days_keep_their_photographs_and_their_room(count: int) -> None:
    first = np.datetime64("2023-01-30")
    days = [(str(first + n), [row(0, 2, 1), row(1, 1)]) for n in range(count)]
    drawing = day_chart(days, SPECIES[:2], width=780, height=320)
    assert is_within(drawing)
    total = sum(box.height for box in boxes(drawing, 0))
    others = sum(box.height for box in boxes(drawing, 1))
    assert total == pytest.approx(2 * others)
    bars = {box.x for box in boxes(drawing, 1)}
    assert len(bars) == len({day if count <= MOST_BARS else day[:7] for day, _ in days})


def test_more_species_than_can_be_told_apart_are_one_part() -> None:
    days = [("2024-07-09", [row(n, n + 1) for n in range(10)])]
    drawing = day_chart(days, SPECIES, width=700, height=300)
    assert "other species" in [w.text for w in drawing.parts if isinstance(w, Words)]
    grey = [p for p in drawing.parts if isinstance(p, Box) and p.colour == GREY]
    assert len(grey) == 2  # in the legend and in the bar
    bars = [p for p in drawing.parts if isinstance(p, Box) and (p.width, p.height) != (11.0, 11.0)]
    most = next(box for box in bars if box.colour == colour_of(SPECIES[9]))
    assert grey[1].height / most.height == pytest.approx((1 + 2 + 3) / 10)


def station(name: str, latitude: float | None, longitude: float | None) -> Station:
    return Station(name=name, latitude=latitude, longitude=longitude)


def circles(drawing: Drawing) -> dict[tuple[float, float], float]:
    return {part.centre: part.radius for part in drawing.parts if isinstance(part, Dot)}


def test_circles_have_the_area_of_their_number_and_stand_where_stations_are() -> None:
    stations = [
        (station("a", 56.7, 11.5), [row(0, 100)]),
        (station("b", 55.9, 12.6), [row(0, 25)]),
        (station("c", 57.7, 10.6), [CountRow(label="unsure", common_name="", photographs=2)]),
        (station("d", 57.0, 11.0), []),
        (station("adrift", None, None), [row(0, 9)]),
    ]
    drawing = station_map(stations, SPECIES[:2], width=780, height=460)
    found = circles(drawing)
    assert len(found) == 3
    (ax, ay), (bx, by), (_, cy) = found
    assert found[ax, ay] == 2 * found[bx, by]
    per_degree = (ay - by) / (55.9 - 56.7)
    assert (ay - cy) / (57.7 - 56.7) == pytest.approx(per_degree)
    shrink = math.cos(math.radians((55.9 + 57.7) / 2))
    assert (bx - ax) / (12.6 - 11.5) == pytest.approx(per_degree * shrink)
    words = [w.text for w in drawing.parts if isinstance(w, Words)]
    assert {"a", "b", "c", "d", "Species 0"} <= {*words}
    slopes = [
        p
        for p in drawing.parts
        if isinstance(p, Line)
        and p.kind == "whisker"
        and p.start[0] != p.end[0]
        and p.start[1] != p.end[1]
    ]
    assert len(slopes) == 2  # the cross where no photograph was taken
    assert any(word.endswith(" km") for word in words)
    assert [part.kind for part in drawing.parts if isinstance(part, Area)][:2] == ["sea", "land"]
    assert is_within(drawing)


def test_a_photograph_of_two_species_makes_no_circle_larger() -> None:
    """At a, each of 50 photographs shows both."""
    both = [row(0, 50), replace(row(1, 50), beside=50)]
    there = [(station("a", 56.7, 11.5), both), (station("b", 55.9, 12.6), [row(0, 50)])]
    assert largest_of(there, SPECIES[:2]) == 50
    drawing = station_map(there, SPECIES[:2], width=780, height=460)
    radii = [p.radius for p in drawing.parts if isinstance(p, Dot) and p.kind == "ring"]
    assert len(radii) == 2
    assert radii[0] == radii[1]


def test_degrees_are_written_as_in_the_language() -> None:
    words = replace(ENGLISH, east="O", written=lambda number: number.replace(".", ","))
    drawing = station_map(
        [(station("a", 54.18, 7.89), [row(0, 1)])], SPECIES, width=780, height=460, words=words
    )
    degrees = [w.text for w in drawing.parts if isinstance(w, Words) and "°" in w.text]
    assert any(re.fullmatch(r"\d+,\d+° N", text) for text in degrees)
    assert any(re.fullmatch(r"\d+,\d+° O", text) for text in degrees)
    assert not any("." in text for text in degrees)


@pytest.mark.parametrize(
    "places",
    [
        [],
        [(0.0, 0.0)],
        [(54.18, 7.89), (54.18, 7.89)],
        [(-17.7, 179.5), (-16.5, -179.2)],
        [(-77.0, -170.0), (80.0, 20.0), (0.0, 170.0)],
        [(89.9, 10.0), (89.8, -100.0)],
        [(89.0, 10.0), (-85.0, 11.0)],
        [(54.0 + n / 90, 7.0 + n / 70) for n in range(60)],
    ],
)
def test_a_map_can_be_drawn_anywhere(places: list[tuple[float, float]]) -> None:
    stations = [
        (station(f"station {n}", *place), [row(0, n + 1), row(1, 2)])
        for n, place in enumerate(places)
    ]
    drawing = station_map(stations, SPECIES[:2], width=780, height=460)
    frame = next(p for p in drawing.parts if isinstance(p, Area) and p.kind == "frame").rings[0]
    (left, top), (right, foot) = frame[0], frame[2]
    corners = [
        c
        for p in drawing.parts
        if isinstance(p, Area) and p.kind == "land"
        for ring in p.rings
        for c in ring
    ]
    centres = list(circles(drawing))
    assert len(centres) >= min(1, len(places))
    degrees = [
        p.text.split("°")[0]
        for p in drawing.parts
        if isinstance(p, Words) and p.kind == "tick" and p.text[-1] in "NS"
    ]
    assert all(float(text) <= 90 for text in degrees)
    for x, y in [*corners, *centres]:
        assert left - 0.1 <= x <= right + 0.1
        assert top - 0.1 <= y <= foot + 0.1
    assert is_within(drawing)


def is_land(longitude: float, latitude: float) -> bool:
    """Whether a place lies within an odd number of rings."""
    inside = False
    for ring in coasts((longitude - 3, latitude - 3, longitude + 3, latitude + 3)):
        after = np.roll(ring, -1, axis=0)
        above = (ring[:, 1] > latitude) != (after[:, 1] > latitude)
        here, there = ring[above], after[above]
        at = here[:, 0] + (latitude - here[:, 1]) / (there[:, 1] - here[:, 1]) * (
            there[:, 0] - here[:, 0]
        )
        inside ^= bool((at > longitude).sum() % 2)
    return inside


@pytest.mark.parametrize(
    ("place", "is_ashore"),
    [
        ((12.5, 55.7), True),
        ((11.5, 56.2), False),
        ((10.0, 51.0), True),
        ((7.0, 55.0), False),
        ((-3.0, 56.5), True),
        ((18.0, 34.5), False),
        ((179.0, -16.6), True),
        ((-150.0, 0.0), False),
        ((0.0, -85.0), True),
        ((151.0, -33.5), True),
        ((10.58, 55.9), True),
    ],
)
def test_land_is_where_it_is(place: tuple[float, float], is_ashore: bool) -> None:
    assert is_land(*place) is is_ashore


def test_coasts_are_packed_and_unpacked() -> None:
    rings = [
        np.array([[1, 2], [-18_000, 9000], [18_000, -9000]], np.int16),
        np.array([[5, 5], [6, 6], [7, 5], [6, 4]], np.int16),
    ]
    again = unpacked(packed(rings))
    assert [(ring * 100).round().astype(int).tolist() for ring in again] == [
        ring.tolist() for ring in rings
    ]


@pytest.mark.parametrize("most", [0, 0.4, 1, 3, 7, 99, 100, 101, 12_345, 1e7])
def test_steps_are_whole_round_and_enough(most: float) -> None:
    steps = steps_of(most)
    assert steps[0] == 0
    assert steps[-1] >= max(1, most)
    assert 2 <= len(steps) <= 7
    assert len({b - a for a, b in itertools.pairwise(steps)}) == 1


def test_words_are_shortened_in_the_middle_by_their_width() -> None:
    assert shortened("moon jellyfish", 500) == "moon jellyfish"
    short = shortened("moon jellyfish of the North Sea", 80)
    assert short.startswith("moon")
    assert short.endswith("Sea")
    assert "…" in short
    assert width_of(short) <= 80
    assert shortened("moon", 3) == ""
    assert width_of("\u6c34\u6bcd") > width_of("ab")


def test_many_years_are_bars_and_none_is_lost() -> None:
    days = [(f"{2000 + n // 12}-{n % 12 + 1:02d}-15", [row(0, 2), row(1, 1)]) for n in range(240)]
    assert [span_of(days[:MOST_BARS]), span_of(days)] == ["day", "year"]
    drawing = day_chart([*days, ("", [row(1, 240)])], SPECIES[:2], width=780, height=320)
    assert is_within(drawing)
    bars = boxes(drawing, 0)
    assert len(bars) == 20
    unknown = boxes(drawing, 1)[-1]
    assert sum(bar.height for bar in bars) == pytest.approx(2 * unknown.height)


def test_a_species_called_others_is_not_what_has_no_colour() -> None:
    kinds = [
        SPECIES[0],
        ProjectSpecies(key="others", common_name="others", place=1, digit=2),
        SPECIES[7],
    ]
    rows = [row(0, 5), CountRow(label="others", common_name="others", photographs=3), row(7, 2)]
    drawings = (
        day_chart([("2024-07-09", rows)], kinds, width=700, height=300),
        station_map([(station("a", 56.7, 11.5), rows)], kinds, width=700, height=300),
    )
    for drawing in drawings:
        (told,) = [p.text.split("\n")[1:] for p in drawing.parts if isinstance(p, Spot)]
        assert told == ["Species 0: 5", "Others: 3", "other species: 2"]


def test_where_nobody_has_looked_no_ring_says_that_none_was_found() -> None:
    waiting = [CountRow(label="unclassified", common_name="", photographs=4)]
    drawing = station_map([(station("a", 56.7, 11.5), waiting)], SPECIES, width=700, height=300)
    assert circles(drawing) == {}
    crosses = [
        p
        for p in drawing.parts
        if isinstance(p, Line)
        and p.kind == "whisker"
        and p.start[0] != p.end[0]
        and p.start[1] != p.end[1]
    ]
    assert len(crosses) == 2
