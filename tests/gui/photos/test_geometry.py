from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jellygui.gui.photos.geometry import Geometry, as_ranges

geometries = st.builds(
    Geometry,
    count=st.integers(0, 60),
    width_px=st.integers(1, 900),
    tile_width_px=st.integers(40, 200),
    tile_height_px=st.integers(30, 200),
)


def boxes(grid: Geometry) -> list[tuple[int, int, int, int]]:
    """Left, top, right, bottom (both excluded) of every tile."""
    corners = [grid.corner(row) for row in range(grid.count)]
    return [(x, y, x + grid.tile_width_px, y + grid.tile_height_px) for x, y in corners]


@given(geometries)
def test_tiles_do_not_overlap_and_lie_inside(grid: Geometry) -> None:
    seen: list[tuple[int, int, int, int]] = []
    for left, top, right, bottom in boxes(grid):
        assert top >= 0
        assert bottom <= grid.height_px
        assert left >= 0
        assert grid.columns == 1 or right <= grid.width_px
        for l2, t2, r2, b2 in seen:
            assert right <= l2 or r2 <= left or bottom <= t2 or b2 <= top
        seen.append((left, top, right, bottom))


@given(geometries, st.integers(-20, 1000), st.integers(-20, 4000))
def test_a_point_finds_its_tile(grid: Geometry, x: int, y: int) -> None:
    hits = [row for row, (a, b, c, d) in enumerate(boxes(grid)) if a <= x < c and b <= y < d]
    assert grid.row_at(x, y) == (hits[0] if hits else -1)


@given(geometries, st.integers(0, 3000), st.integers(1, 900))
def test_the_span_holds_all_that_is_seen(grid: Geometry, top: int, height: int) -> None:
    seen = [row for row, (_, b, _, d) in enumerate(boxes(grid)) if b < top + height and d > top]
    assert list(grid.span(top, top + height)) == seen


@given(
    geometries, st.integers(0, 900), st.integers(0, 900), st.integers(0, 2000), st.integers(0, 2000)
)
def test_a_band_takes_what_it_touches(grid: Geometry, x1: int, x2: int, y1: int, y2: int) -> None:
    left, right, top, bottom = min(x1, x2), max(x1, x2), min(y1, y2), max(y1, y2)
    touched = [
        row
        for row, (a, b, c, d) in enumerate(boxes(grid))
        if a <= right and c > left and b <= bottom and d > top
    ]
    taken = [row for a, b in grid.ranges_in(left, top, right, bottom) for row in range(a, b + 1)]
    assert taken == touched


def test_a_whole_screen_is_one_range() -> None:
    grid = Geometry(count=100_000, width_px=1000, tile_width_px=100, tile_height_px=100)
    assert grid.ranges_in(0, 0, 999, grid.height_px) == [(0, 99_999)]


@pytest.mark.parametrize(
    ("rows", "ranges"),
    [([], []), ([4], [(4, 4)]), ([1, 2, 3, 7, 9, 10], [(1, 3), (7, 7), (9, 10)])],
)
def test_ranges(rows: list[int], ranges: list[tuple[int, int]]) -> None:
    assert as_ranges(np.array(rows, dtype=np.int64)) == ranges
