from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from jellygui.domain.absence import is_absent
from jellygui.domain.abundance import Abundance, Measure, abundances
from jellygui.domain.counts import CountRow
from jellygui.domain.species import Species
from jellygui.domain.stations import Station


def told(
    counts: dict[str, dict[str, int]], stations: list[Station], labels: list[str]
) -> list[Abundance]:
    """Of photographs, each of which a person has named."""
    rows = {name: [row(label, n) for label, n in some.items()] for name, some in counts.items()}
    found = abundances(rows, stations, [Species(key=key, common_name=key) for key in labels])
    return [one for one in found if one.measure is Measure.PHOTOGRAPHS]


def row(label: str, photographs: int, *, confirmed: int | None = None, **more: int) -> CountRow:
    return CountRow(
        label=label,
        common_name="",
        files=photographs,
        photographs=photographs,
        confirmed=photographs if confirmed is None else confirmed,
        **more,
    )


def stations(*efforts: float | None, unit: str = "minutes") -> list[Station]:
    return [Station(name=f"S{n}", effort=e, unit=unit) for n, e in enumerate(efforts)]


def test_all_photographs_are_divided_by_all_effort_and_zeros_are_data() -> None:
    counts: dict[str, dict[str, int]] = {"S0": {"x": 30}, "S1": {}, "S2": {"x": 0}}
    found = told(counts, stations(10, 20, 30), ["x", "y"])
    assert [(a.label, a.stations, a.number, a.effort) for a in found] == [
        ("x", 3, 30, 60),
        ("y", 3, 0, 60),
    ]
    assert found[0].value == pytest.approx(0.5)
    assert found[1].value == 0
    assert found[0].low is None  # of three stations


def test_a_station_where_nobody_looked_is_no_zero() -> None:
    found = told({"S0": {"x": 30}, "S2": {"x": 0}}, stations(10, 20, 30), ["x"])
    assert [(a.stations, a.effort, a.value) for a in found] == [(2, 40, 0.75)]
    assert told({}, stations(10, 20), ["x"]) == []


def test_what_nobody_found_has_no_limits() -> None:
    counts = {f"S{n}": {"x": n} for n in range(6)}
    seen, unseen = told(counts, stations(*range(1, 7)), ["x", "y"])
    assert (unseen.value, unseen.low, unseen.high) == (0, None, None)
    assert seen.low is not None
    assert seen.high is not None
    assert 0 <= seen.low < seen.value < seen.high


def test_stations_are_drawn_alike_however_many_are_held_at_a_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chance = np.random.default_rng(3)
    counts = {f"S{n}": {"x": int(chance.poisson(3))} for n in range(300)}
    there = stations(*chance.uniform(10, 40, 300))
    (at_once,) = told(counts, there, ["x"])
    monkeypatch.setattr("jellygui.domain.abundance._CELLS", 7000)
    (in_parts,) = told(counts, there, ["x"])
    assert (in_parts.low, in_parts.high) == pytest.approx((at_once.low, at_once.high))


def test_units_stay_apart_and_what_has_no_effort_has_no_part() -> None:
    mixed = [*stations(10, None), Station(name="V", effort=2, unit="m³"), Station(name="Z")]
    found = told({"S0": {"x": 5}, "S1": {"x": 100}, "V": {"x": 4}}, mixed, ["x"])
    assert [(a.unit, a.value) for a in found] == [("minutes", 0.5), ("m³", 2)]
    assert told({}, [], ["x"]) == []
    assert told({}, stations(0), ["x"]) == []


def test_the_interval_holds_the_rate_of_most_surveys() -> None:
    """20 stations whose own rates differ; in 200 surveys the limits hold the true one."""
    chance, held = np.random.default_rng(5), 0
    for _ in range(200):
        effort = chance.uniform(10, 40, 20)
        seen = chance.poisson(effort * chance.gamma(4, 0.5 / 4, 20))
        counts = {f"S{n}": {"x": int(count)} for n, count in enumerate(seen)}
        (found,) = told(counts, stations(*effort), ["x"])
        assert found.low is not None
        assert found.high is not None
        assert found.low <= found.value <= found.high
        held += found.low <= 0.5 <= found.high
    assert 0.88 <= held / 200 <= 0.99  # percentiles of few stations are somewhat narrow


def test_animals_and_sightings_are_told_where_each_photograph_was_counted() -> None:
    counts = {
        "S0": [row("x", 3, sightings=2, individuals=9, counted=3, max_n=5), row("y", 2)],
        "S1": [row("x", 1, sightings=1, individuals=1, counted=1, max_n=1)],
        "S2": [row("y", 2, sightings=1, individuals=4, counted=1, max_n=4)],
    }
    counts = {
        name: [replace(one, counted_sightings=min(one.counted, one.sightings)) for one in rows]
        for name, rows in counts.items()
    }
    kinds = [Species(key=key, common_name=key) for key in "xyz"]
    found = abundances(counts, stations(10, 10, 20), kinds)
    assert [(one.measure.value, one.label, one.number) for one in found] == [
        ("photographs", "x", 4),
        ("photographs", "y", 4),
        ("photographs", "z", 0),
        ("sightings", "x", 3),
        ("sightings", "y", 1),
        ("sightings", "z", 0),
        ("individuals", "x", 10),
        ("max_n", "x", 6),
    ]
    assert {one.value for one in found if one.label == "x"} == {0.1, 3 / 40, 0.25, 0.15}
    # Of a burst one photograph tells the most that were on one.
    counts["S0"][0] = replace(counts["S0"][0], counted=2, individuals=8)
    found = abundances(counts, stations(10, 10, 20), kinds)
    assert [one.label for one in found if one.measure is Measure.MAX_N] == ["x"]
    assert not any(one.measure is Measure.INDIVIDUALS for one in found)


def test_a_zero_is_an_absence_or_is_called_doubtful() -> None:
    counts = {
        "S0": [row("x", 3, confirmed=0), row("unidentified", 1, confirmed=0)],
        "S1": [row("none_of_these", 2, confirmed=0)],
        "S2": [row("none_of_these", 2), row("unsure", 1)],
        "S3": [row("none_of_these", 2)],
    }
    x, new, open_name = (
        Species(key="x", common_name="x"),
        Species(key="new", common_name="new"),
        Species(key="open", common_name="open", scientific_name="Cyanea sp."),
    )
    found = abundances(counts, stations(10, 10, 10, 10), [x, new, open_name], {"x", "open"})
    told = {one.label: one for one in found if one.measure is Measure.PHOTOGRAPHS}
    assert (told["x"].stations, told["x"].doubtful) == (4, 1)
    # The model does not know it: it was looked for where people looked at every photograph.
    assert (told["new"].stations, told["new"].doubtful) == (2, 1)
    assert (told["open"].stations, told["open"].doubtful) == (4, 4)
    shown = {one.label: one.files for one in counts["S3"]}
    assert is_absent(new, shown, (), is_by_people=True)
    assert not is_absent(new, shown, {"x"}, is_by_people=False)


def test_a_zero_where_a_copy_shows_the_species_is_doubtful() -> None:
    counts = {"S0": [row("x", 3)], "S1": [row("y", 2), row("x", 0)], "S2": [row("y", 1)]}
    kinds = [Species(key=key, common_name=key) for key in "xy"]
    copied = {"S0": {"x"}, "S1": {"x"}}
    found = abundances(counts, stations(10, 10, 10), kinds, copied=copied)
    told = {one.label: one for one in found if one.measure is Measure.PHOTOGRAPHS}
    assert (told["x"].number, told["x"].stations, told["x"].doubtful) == (3, 3, 1)
    assert (told["y"].number, told["y"].stations, told["y"].doubtful) == (3, 3, 0)
