"""Longitudes on both sides of 180 degrees."""

from __future__ import annotations

import pytest

from jellygui.domain.longitudes import beside_each_other, within_one_turn


@pytest.mark.parametrize(
    ("longitudes", "found"),
    [
        ([], []),
        ([7.89], [7.89]),
        ([-70.1, -60.7, -70.1], [-70.1, -60.7, -70.1]),
        ([179.9, -179.9], [179.9, 180.1]),
        ([179.5, -179.0, -178.0], [-180.5, -179.0, -178.0]),
        ([180.0, -180.0], [180.0, 180.0]),
        ([-10.0, 15.0], [-10.0, 15.0]),
    ],
)
def test_places_stand_beside_each_other(longitudes: list[float], found: list[float]) -> None:
    assert beside_each_other(longitudes) == pytest.approx(found)


@pytest.mark.parametrize(
    ("longitude", "found"), [(180.0, 180.0), (-180.0, -180.0), (180.5, -179.5), (-180.5, 179.5)]
)
def test_a_longitude_is_within_one_turn(longitude: float, found: float) -> None:
    assert within_one_turn(longitude) == pytest.approx(found)
