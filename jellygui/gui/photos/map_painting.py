"""Very many marks in one picture, painted in another thread: colour and shape as anywhere else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from jellygui.domain.likeness_map import Bools, MapPoints, MapWindow
from jellygui.gui.palette import LabelLook, Shape, draw_mark, mark_path

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
# How large marks are where so many are seen, in points of the screen.
_SIZES = ((1_000, 13), (6_000, 9), (60_000, 7), (400_000, 5))
_SMALLEST = 3
_PALE = 0.28  # what is not chosen, where something is
_FEWEST, _SHARE = 3, 200  # a label that has fewer has no name on the map
_HOLLOW = 70  # of 255
_LAYERS = 8  # so that no species lies above all others
Bytes = npt.NDArray[np.uint8]
_Mark = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False, kw_only=True)
class MapPicture:
    """Points painted as they are seen through a window; marks are `mark` pixels wide.

    `middles` has the middle of the points of each label, the commonest first.
    """

    image: QImage
    window: MapWindow
    mark: float
    middles: Mapping[str, tuple[float, float]]


@dataclass(frozen=True, eq=False, kw_only=True)
class MapPainter:
    """Paints points in their `looks` (of each label, the last one of none), in any thread.

    What a person has said is filled, what a model says is hollow; what is `chosen` [N], if anything
    is, stands out. `ratio` pixels of the screen are one.
    """

    points: MapPoints
    axes: tuple[int, int]
    looks: Sequence[LabelLook]
    chosen: Bools
    window: MapWindow
    ratio: float
    dark: bool

    def __call__(self) -> MapPicture:
        window, ratio = self.window, self.ratio
        wide, high = round(window.width * ratio), round(window.height * ratio)
        at = np.rint(window.pixels(self.points.places[:, self.axes]) * ratio).astype(np.int32)
        x, y = at[:, 0], at[:, 1]
        seen = np.flatnonzero((x >= 0) & (x < wide) & (y >= 0) & (y < high))
        size = _size_of(len(seen))
        side = max(3, round(size * ratio) | 1)
        canvas = np.zeros((high + 2 * side, wide + 2 * side, 4), dtype=np.uint8)
        is_any = bool(self.chosen.any())
        look = self.points.label_of[seen].astype(np.int64) % len(self.looks)
        look = look * 2 + self.points.spoken[seen]
        stands_out = self.chosen[seen]
        flat = (y[seen] + side) * canvas.shape[1] + x[seen] + side
        layer = (seen * 7919) % _LAYERS
        for above in (False, True) if is_any else (False,):
            for number in range(_LAYERS):
                there = (layer == number) & (stands_out == above if is_any else True)
                for one in np.unique(look[there]):
                    which = self.looks[one // 2]
                    colour = which.colour.rgba()
                    mark = _mark(colour, which.shape, side, filled=bool(one % 2), dark=self.dark)
                    strength = _PALE if is_any and not above else 1.0
                    _stamp(canvas, flat[there & (look == one)], mark * np.float32(strength))
        picture = np.ascontiguousarray(canvas[side:-side, side:-side])
        image = QImage(picture.data, wide, high, 4 * wide, _FORMAT).copy()
        image.setDevicePixelRatio(ratio)
        middles = self.points.middles(self.axes, max(_FEWEST, len(self.points) // _SHARE))
        return MapPicture(image=image, window=window, mark=size, middles=middles)


def _size_of(count: int) -> int:
    return next((size for most, size in _SIZES if count <= most), _SMALLEST)


def _stamp(canvas: Bytes, places: npt.NDArray[np.int64], mark: _Mark) -> None:
    """Lay a mark [side, side, 4], premultiplied, over a canvas at each of some flat places."""
    pixels = canvas.reshape(-1, 4)
    middle = len(mark) // 2
    for row, column in np.argwhere(mark[..., 3] > 0).tolist():
        colour = mark[row, column]
        there = places + (row - middle) * canvas.shape[1] + (column - middle)
        below = pixels[there] * np.float32(1 - colour[3] / 255) if colour[3] < 255 else 0
        pixels[there] = colour + below


@lru_cache(maxsize=512)
def _mark(colour: int, shape: Shape, side: int, *, filled: bool, dark: bool) -> _Mark:
    """A mark [side, side, 4], premultiplied blue, green, red and alpha."""
    look = LabelLook(QColor.fromRgba(colour), shape)
    image = QImage(side, side, _FORMAT)
    image.fill(0)
    painter = QPainter(image)
    box = QRectF(0.5, 0.5, side - 1, side - 1)
    if filled or shape in (Shape.RING, Shape.CROSS, Shape.QUESTION):
        draw_mark(painter, look, box, dark=dark)
    else:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(box.topLeft())
        painter.scale(box.width(), box.height())
        inner = QColor(look.colour)
        inner.setAlpha(_HOLLOW)
        painter.fillPath(mark_path(shape), inner)
        painter.strokePath(mark_path(shape), QPen(look.colour, 0.16))
    painter.end()
    found = np.frombuffer(image.constBits(), np.uint8).reshape(side, image.bytesPerLine() // 4, 4)
    return found[:, :side].astype(np.float32)
