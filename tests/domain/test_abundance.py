from __future__ import annotations

import numpy as np
import pytest

from jellygui.domain.abundance import abundances
from jellygui.domain.stations import Station


def stations(*efforts: float | None, unit: str = "minutes") -> list[Station]:
    return [Station(name=f"S{n}", effort=e, unit=unit) for n, e in enumerate(efforts)]


def test_all_photographs_are_divided_by_all_effort_and_zeros_are_data() -> None:
    counts: dict[str, dict[str, int]] = {"S0": {"x": 30}, "S1": {}, "S2": {"x": 0}}
    found = abundances(counts, stations(10, 20, 30), ["x", "y"])
    assert [(a.label, a.stations, a.photographs, a.effort) for a in found] == [
        ("x", 3, 30, 60),
        ("y", 3, 0, 60),
    ]
    assert found[0].value == pytest.approx(0.5)
    assert found[1].value == 0
    assert found[0].low is None  # of three stations


def test_a_station_where_nobody_looked_is_no_zero() -> None:
    found = abundances({"S0": {"x": 30}, "S2": {"x": 0}}, stations(10, 20, 30), ["x"])
    assert [(a.stations, a.effort, a.value) for a in found] == [(2, 40, 0.75)]
    assert abundances({}, stations(10, 20), ["x"]) == []


def test_what_nobody_found_has_no_limits() -> None:
    counts = {f"S{n}": {"x": n} for n in range(6)}
    seen, unseen = abundances(counts, stations(*range(1, 7)), ["x", "y"])
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
    (at_once,) = abundances(counts, there, ["x"])
    monkeypatch.setattr("jellygui.domain.abundance._CELLS", 7000)
    (in_parts,) = abundances(counts, there, ["x"])
    assert (in_parts.low, in_parts.high) == pytest.approx((at_once.low, at_once.high))


def test_units_stay_apart_and_what_has_no_effort_has_no_part() -> None:
    mixed = [*stations(10, None), Station(name="V", effort=2, unit="m³"), Station(name="Z")]
    found = abundances({"S0": {"x": 5}, "S1": {"x": 100}, "V": {"x": 4}}, mixed, ["x"])
    assert [(a.unit, a.value) for a in found] == [("minutes", 0.5), ("m³", 2)]
    assert abundances({}, [], ["x"]) == []
    assert abundances({}, stations(0), ["x"]) == []


def test_the_interval_holds_the_rate_of_most_surveys() -> None:
    """20 stations whose own rates differ; in 200 surveys the limits hold the true one."""
    chance, held = np.random.default_rng(5), 0
    for _ in range(200):
        effort = chance.uniform(10, 40, 20)
        seen = chance.poisson(effort * chance.gamma(4, 0.5 / 4, 20))
        counts = {f"S{n}": {"x": int(count)} for n, count in enumerate(seen)}
        (found,) = abundances(counts, stations(*effort), ["x"])
        assert found.low is not None
        assert found.high is not None
        assert found.low <= found.value <= found.high
        held += found.low <= 0.5 <= found.high
    assert 0.88 <= held / 200 <= 0.99  # percentiles of few stations are somewhat narrow
