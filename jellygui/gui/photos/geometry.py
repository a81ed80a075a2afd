"""Where the tiles of the grid lie: arithmetic, so that 100 000 cost no more than 100."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, kw_only=True)
class Geometry:
    """`count` equal tiles in rows from left to right, in a view `width_px` wide.

    The columns share the width that is left over. Coordinates are pixels from the top left corner
    of the whole grid.
    """

    count: int
    width_px: int
    tile_width_px: int
    tile_height_px: int
    margin_px: int = 8

    @property
    def columns(self) -> int:
        return max(1, (self.width_px - 2 * self.margin_px) // self.tile_width_px)

    @property
    def lines(self) -> int:
        return -(-self.count // self.columns)

    @property
    def height_px(self) -> int:
        return 2 * self.margin_px + self.lines * self.tile_height_px

    def left_px(self, column: int) -> int:
        room = max(self.tile_width_px * self.columns, self.width_px - 2 * self.margin_px)
        return self.margin_px + column * room // self.columns

    def corner(self, row: int) -> tuple[int, int]:
        """Left and top of a tile."""
        line, column = divmod(row, self.columns)
        return self.left_px(column), self.margin_px + line * self.tile_height_px

    def row_at(self, x: int, y: int) -> int:
        """The tile at a point, or -1 between and outside them."""
        line, column = self._line(y), self._column(x)
        if x < self.left_px(column) or x >= self.left_px(column) + self.tile_width_px:
            return -1
        row = line * self.columns + column
        inside = 0 <= y - self.margin_px < self.lines * self.tile_height_px
        return row if inside and row < self.count else -1

    def span(self, top: int, bottom: int) -> range:
        """The tiles in every line that lies partly between two heights, `bottom` excluded."""
        first = min(max(0, self._line(top)) * self.columns, self.count)
        last = min((max(-1, self._line(bottom - 1)) + 1) * self.columns, self.count)
        return range(first, max(first, last))

    def ranges_in(self, left: int, top: int, right: int, bottom: int) -> list[tuple[int, int]]:
        """First and last tile of every line that a rectangle touches."""
        first = self._column(left)
        if left >= self.left_px(first) + self.tile_width_px:
            first += 1
        last = self._column(right)
        if right < self.left_px(last):
            last -= 1
        if first > last:
            return []
        lines = range(max(0, self._line(top)), min(self.lines - 1, self._line(bottom)) + 1)
        if first == 0 and last == self.columns - 1 and lines:
            end = min(self.count, (lines[-1] + 1) * self.columns) - 1
            return [(lines[0] * self.columns, end)]
        spans = []
        for line in lines:
            start = line * self.columns
            if start + first < self.count:
                spans.append((start + first, min(start + last, self.count - 1)))
        return spans

    def _line(self, y: int) -> int:
        return (y - self.margin_px) // self.tile_height_px

    def _column(self, x: int) -> int:
        room = max(self.tile_width_px * self.columns, self.width_px - 2 * self.margin_px)
        column = min(max((x - self.margin_px) * self.columns // room, 0), self.columns - 1)
        beyond = column + 1 < self.columns and x >= self.left_px(column + 1)
        return column + 1 if beyond else column


def as_ranges(rows: npt.NDArray[np.int64]) -> list[tuple[int, int]]:
    """First and last of every unbroken run in ascending numbers."""
    if not len(rows):
        return []
    breaks = np.flatnonzero(np.diff(rows) != 1)
    firsts = rows[np.concatenate(([0], breaks + 1))]
    lasts = rows[np.concatenate((breaks, [len(rows) - 1]))]
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))
