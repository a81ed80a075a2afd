from __future__ import annotations

import numpy as np
import pytest

from jellygui.domain.directions import Directions
from jellygui.domain.likeness_map import (
    NO_POINTS,
    Axes,
    MapPoints,
    MapWindow,
    around,
    nearest,
    onwards,
)

KINDS, EACH, WIDTH = 4, 60, 80


@pytest.fixture(scope="module")
def seen() -> tuple[Directions, np.ndarray]:
    """Four kinds, which differ in a few numbers, where all differ most in others."""
    chance = np.random.default_rng(3)
    kinds = np.arange(KINDS * EACH) % KINDS
    features = chance.normal(1, 0.1, (len(kinds), WIDTH))
    features[:, :8] += chance.normal(0, 1.5, (len(kinds), 8))
    features[np.arange(len(kinds)), 20 + kinds] += 1
    return Directions.of(features.astype(np.float16)), kinds


def apart(places: np.ndarray, kinds: np.ndarray) -> float:
    """How many have their nearest neighbour among their own."""
    squares = ((places[:, None] - places[None]) ** 2).sum(axis=2)
    np.fill_diagonal(squares, np.inf)
    return float((kinds[squares.argmin(axis=1)] == kinds).mean())


def test_axes_are_those_along_which_photographs_differ_most(
    seen: tuple[Directions, np.ndarray],
) -> None:
    directions, _ = seen
    axes = Axes.of(directions)
    units = directions.units()
    np.testing.assert_allclose(np.linalg.norm(units, axis=1), 1, atol=1e-3)
    centred = units - units.mean(axis=0)
    _, lengths, ways = np.linalg.svd(centred, full_matrices=False)
    places = axes.places(directions)
    np.testing.assert_allclose(np.abs(places), np.abs(centred @ ways[:4].T), atol=1e-3)
    np.testing.assert_allclose(places.std(axis=0) ** 2, lengths[:4] ** 2 / len(units), rtol=0.01)
    assert Axes.of(directions).ways.tolist() == axes.ways.tolist()
    none = Axes.of(Directions.of(np.empty((0, 3), np.float16)))
    assert none.places(Directions.of(np.ones((2, 3), np.float16))).tolist() == [[0] * 4] * 2


def test_kinds_are_told_apart_where_there_are_some(seen: tuple[Directions, np.ndarray]) -> None:
    directions, kinds = seen
    known = np.where(np.arange(len(kinds)) % 3 == 0, -1, kinds)  # of a third nothing is known
    between = Axes.between(directions, known).places(directions)
    assert apart(between[:, :2], kinds) > 0.9
    assert apart(Axes.of(directions).places(directions)[:, :2], kinds) < 0.5
    one = Axes.between(directions, np.where(kinds == 0, 0, -1))
    assert one.ways.tolist() == Axes.of(directions).ways.tolist()
    two = Axes.between(directions, np.where(kinds < 2, kinds, -1)).places(directions)
    of_two = two[:, :1][kinds < 2]
    assert apart(of_two, kinds[kinds < 2]) > 0.8
    assert np.isfinite(two).all()


def test_points_are_found_by_their_files() -> None:
    points = MapPoints(
        file_ids=np.array([2, 4, 6, 8]),
        places=np.array([[0, 0], [1, 0], [2, 0], [9, 9]], np.float32),
        labels=("a", "b"),
        label_of=np.array([1, 1, 1, -1], np.int16),
        spoken=np.array([True, False, False, False]),
    )
    some = points.some(np.array([8, 2, 5, 9]))
    assert some.file_ids.tolist() == [2, 8]
    assert (some.unplaced, len(some)) == (2, 2)
    assert some.spoken.tolist() == [True, False]
    assert points.middles((0, 1), 2) == {"b": (1.0, 0.0)}
    assert points.middles((0, 1), 4) == {}
    assert NO_POINTS.indices(np.array([1])).tolist() == []
    assert NO_POINTS.middles((0, 1), 1) == {}


def test_a_window_shows_all_and_is_pulled_and_zoomed() -> None:
    places = np.array([[-2, 0], [2, 0], [0, 1]], np.float32)
    window = MapWindow.around(places, 400, 100)
    pixels = window.pixels(places)
    assert pixels.min() > 0
    assert (pixels < [400, 100]).all()
    assert pixels[:, 1].tolist() == pytest.approx([6, 6, 94])
    pulled = pixels + np.array([10, -5])
    np.testing.assert_allclose(window.moved(10, -5).pixels(places), pulled, atol=1e-3)
    larger = window.zoomed(2, *pixels[1].tolist())
    np.testing.assert_allclose(larger.pixels(places)[1], pixels[1], atol=1e-3)
    assert larger.scale == 2 * window.scale
    assert MapWindow.around(places[:0], 4, 3) == MapWindow(width=4, height=3)
    alone = MapWindow.around(places[:1], 400, 100)
    assert alone.pixels(places[:1]).tolist() == [[200, 50]]


def test_points_are_gone_through_by_their_places() -> None:
    pixels = np.array([[0, 0], [10, 1], [20, 0], [0, 30]], np.float32)
    assert nearest(pixels, 11, 0, 5) == 1
    assert nearest(pixels, 11, 20, 5) == nearest(pixels[:0], 1, 1, 5) == -1
    assert [onwards(pixels, 0, 1, 0), onwards(pixels, 1, 1, 0), onwards(pixels, 2, 1, 0)] == [
        1,
        2,
        -1,
    ]
    assert [onwards(pixels, 0, 0, 1), onwards(pixels, 3, 0, -1)] == [3, 0]
    assert around(pixels, 0, 2).tolist() == [0, 1]
    assert around(pixels, 0, 9).tolist() == [0, 1, 2, 3]
