"""Colour and shape of every species: two marks, so that colour alone never says anything.

The colours are those of Okabe and Ito, *Color Universal Design*, 2008: they stay apart for people
with protanopia, deuteranopia and tritanopia. Beyond seven species a colour comes again with
another shape; 56 pairs of both are different.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap, QPolygonF

from jellygui.domain.labels import NONE_OF_THESE, UNIDENTIFIED, UNSURE
from jellygui.domain.looks import COLOURS, GREY
from jellygui.gui.translation import tr


class Shape(StrEnum):
    """What a species' mark looks like; the last ones belong to no species."""

    CIRCLE = "circle"
    TRIANGLE = "triangle"
    SQUARE = "square"
    DIAMOND = "diamond"
    STAR = "star"
    PENTAGON = "pentagon"
    PLUS = "plus"
    TRIANGLE_DOWN = "triangle_down"
    CROSS = "cross"
    QUESTION = "question"
    RING = "ring"


_SHAPES = tuple(Shape)[:8]


@dataclass(frozen=True)
class LabelLook:
    """Colour and shape of a label."""

    colour: QColor
    shape: Shape


_NO_SPECIES = {
    NONE_OF_THESE: LabelLook(QColor(GREY), Shape.CROSS),
    UNSURE: LabelLook(QColor(GREY), Shape.QUESTION),
    UNIDENTIFIED: LabelLook(QColor(GREY), Shape.RING),
}


def look_of(label: str, place: int) -> LabelLook:
    """The look of a label; `place` counts from 0 in the project's own order of species."""
    if label in _NO_SPECIES:
        return _NO_SPECIES[label]
    if place < 0:
        return LabelLook(QColor(GREY), Shape.RING)
    # With 7 colours and 8 shapes, counting both on gives 56 pairs before the first comes again.
    return LabelLook(QColor(COLOURS[place % len(COLOURS)]), _SHAPES[place % len(_SHAPES)])


LOOKS = len(COLOURS) * len(_SHAPES)


def look_in_words(place: int) -> str:
    """What a look is called: “orange circle”."""
    colours = (
        tr("orange"),
        tr("sky blue"),
        tr("green"),
        tr("vermilion"),
        tr("pink"),
        tr("blue"),
        tr("yellow"),
    )
    shapes = (
        tr("circle"),
        tr("triangle"),
        tr("square"),
        tr("diamond"),
        tr("star"),
        tr("pentagon"),
        tr("plus"),
        tr("triangle down"),
    )
    colour, shape = colours[place % len(colours)], shapes[place % len(shapes)]
    return tr("{colour} {shape}").format(colour=colour, shape=shape)


def is_dark(palette: QPalette) -> bool:
    """Whether the window is drawn light on dark."""
    return (
        palette.color(QPalette.ColorRole.Window).lightness()
        < palette.color(QPalette.ColorRole.WindowText).lightness()
    )


def draw_mark(painter: QPainter, look: LabelLook, box: QRectF, *, dark: bool = False) -> None:
    """Draw a label's mark into a square; a thin rim keeps pale colours apart from the ground."""
    path = mark_path(look.shape)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    if look.shape in (Shape.QUESTION, Shape.RING, Shape.CROSS):
        pen = QPen(look.colour, 0.14)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(path, pen)
    else:
        painter.fillPath(path, look.colour)
        rim = QColor(255, 255, 255, 60) if dark else look.colour.darker(135)
        painter.strokePath(path, QPen(rim, 0.06))
    painter.restore()


@lru_cache(maxsize=256)
def mark_icon(label: str, place: int, *, dark: bool = False, size_px: int = 16) -> QIcon:
    """The mark as an icon, sharp on screens of every density."""
    icon = QIcon()
    for ratio in (1, 2, 3):
        pixmap = QPixmap(size_px * ratio, size_px * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        edge = ratio * size_px / 16
        side = size_px * ratio - 2 * edge
        draw_mark(painter, look_of(label, place), QRectF(edge, edge, side, side), dark=dark)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        icon.addPixmap(pixmap)
    return icon


@cache
def mark_path(shape: Shape) -> QPainterPath:
    """The outline of a shape in the unit square."""
    path = QPainterPath()
    match shape:
        case Shape.CIRCLE:
            path.addEllipse(QRectF(0.06, 0.06, 0.88, 0.88))
        case Shape.SQUARE:
            path.addRect(QRectF(0.11, 0.11, 0.78, 0.78))
        case Shape.PLUS:
            path.addPolygon(_polygon(_PLUS))
        case Shape.CROSS:
            for ends in (((0.2, 0.2), (0.8, 0.8)), ((0.8, 0.2), (0.2, 0.8))):
                path.moveTo(*ends[0])
                path.lineTo(*ends[1])
        case Shape.RING:
            path.addEllipse(QRectF(0.14, 0.14, 0.72, 0.72))
        case Shape.QUESTION:
            path.moveTo(0.28, 0.3)
            path.cubicTo(QPointF(0.3, 0.0), QPointF(0.74, 0.02), QPointF(0.74, 0.3))
            path.cubicTo(QPointF(0.74, 0.48), QPointF(0.5, 0.46), QPointF(0.5, 0.66))
            path.addEllipse(QPointF(0.5, 0.9), 0.03, 0.03)
        case _:
            path.addPolygon(_polygon(_corners(shape)))
    if shape not in (Shape.CROSS, Shape.QUESTION):
        path.closeSubpath()
    return path


_PLUS = [
    (0.34, 0.05),
    (0.66, 0.05),
    (0.66, 0.34),
    (0.95, 0.34),
    (0.95, 0.66),
    (0.66, 0.66),
    (0.66, 0.95),
    (0.34, 0.95),
    (0.34, 0.66),
    (0.05, 0.66),
    (0.05, 0.34),
    (0.34, 0.34),
]


def _corners(shape: Shape) -> list[tuple[float, float]]:
    count, turn, centre, inner = {
        Shape.TRIANGLE: (3, 0.0, 0.6, 1.0),
        Shape.TRIANGLE_DOWN: (3, math.pi, 0.4, 1.0),
        Shape.DIAMOND: (4, 0.0, 0.5, 1.0),
        Shape.PENTAGON: (5, 0.0, 0.53, 1.0),
        Shape.STAR: (10, 0.0, 0.53, 0.45),
    }[shape]
    points = []
    for number in range(count):
        angle = turn + 2 * math.pi * number / count
        radius = 0.52 * (inner if number % 2 else 1.0)
        points.append((0.5 + radius * math.sin(angle), centre - radius * math.cos(angle)))
    return points


def _polygon(points: list[tuple[float, float]]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def between(one: QColor, other: QColor, share: float) -> QColor:
    """A colour at a share of the way from one to another."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )
