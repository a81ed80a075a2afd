"""Drawings painted by Qt: in the window, and on paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from jellygui.report.chart_parts import SIZES, Area, Box, Dot, Drawing, Line, Part, Words
from jellygui.shown import on_screen

_PALE = 110
_HALO = 3.0


@dataclass(frozen=True, kw_only=True)
class Inks:
    """The colours of what has no species' colour, as #RRGGBB."""

    ink: str
    quiet: str
    rule: str
    paper: str
    sea: str
    land: str
    coast: str


ON_PAPER = Inks(
    ink="#000000",
    quiet="#444444",
    rule="#c4c9ce",
    paper="#ffffff",
    sea="#eef4f8",
    land="#e3e0d8",
    coast="#b3aea0",
)


def paint(drawing: Drawing, painter: QPainter, inks: Inks, font: QFont, *, grain: int = 1) -> None:
    """Paint a drawing at the painter's place, a point of it as one of the painter's.

    Letters are set `grain` times as large and made small again, where Qt shall not round them.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for part in drawing.parts:
        _paint(part, painter, inks, font, grain)


def _paint(part: Part, painter: QPainter, inks: Inks, font: QFont, grain: int) -> None:
    match part:
        case Line(start=start, end=end, kind=kind):
            painter.setPen(_pen(kind, inks))
            painter.drawLine(QPointF(*start), QPointF(*end))
        case Box(x=x, y=y, width=width, height=height, colour=colour, pale=pale):
            fill = QColor(colour)
            if pale:
                fill.setAlpha(_PALE)
            painter.setPen(QPen(QColor(colour), 1))
            painter.setBrush(fill)
            painter.drawRect(QRectF(x, y, width, height))
        case Dot(centre=centre, radius=radius, colour=colour, kind=kind):
            _dress(painter, colour, kind, inks)
            painter.drawEllipse(QPointF(*centre), radius, radius)
        case Area(rings=rings, colour=colour, kind=kind):
            path = QPainterPath()
            path.setFillRule(Qt.FillRule.WindingFill)
            for ring in rings:
                path.moveTo(*ring[0])
                for corner in ring[1:]:
                    path.lineTo(*corner)
                path.closeSubpath()
            _dress(painter, colour, kind, inks)
            painter.drawPath(path)
        case Words():
            _write(part, painter, inks, font, grain)


def _write(words: Words, painter: QPainter, inks: Inks, font: QFont, grain: int) -> None:
    own = QFont(font)
    own.setPixelSize(round(SIZES[words.kind] * grain))
    text = on_screen(words.text)
    wide = QFontMetricsF(own).horizontalAdvance(text) / grain
    painter.save()
    painter.translate(
        words.at[0] - {"start": 0.0, "middle": wide / 2, "end": wide}[words.anchor], words.at[1]
    )
    painter.scale(1 / grain, 1 / grain)
    if words.kind == "label":
        halo = QPainterPath()
        halo.addText(QPointF(0, 0), own, text)
        painter.strokePath(halo, QPen(QColor(inks.paper), _HALO * grain))
    painter.setFont(own)
    painter.setPen(QColor(inks.quiet if words.kind == "tick" else inks.ink))
    painter.drawText(QPointF(0, 0), text)
    painter.restore()


def _pen(kind: str, inks: Inks) -> QPen:
    if kind == "whisker":
        return QPen(QColor(inks.ink), 1.4)
    if kind == "border":
        return QPen(QColor(inks.quiet), 1, Qt.PenStyle.DotLine)
    return QPen(QColor(inks.rule), 1)


def _dress(painter: QPainter, colour: str, kind: str, inks: Inks) -> None:
    """Choose rim and filling of a colour, or of a kind."""
    fill, rim, width = {
        "": (colour, colour, 1.0),
        "whisker": (inks.ink, inks.paper, 0.8),
        "hollow": (inks.paper, inks.ink, 1.2),
        "ring": (None, inks.paper, 1.2),
        "sea": (inks.sea, None, 0.0),
        "land": (inks.land, inks.coast, 0.8),
        "frame": (None, inks.quiet, 1.0),
    }[kind]
    painter.setPen(QPen(QColor(rim), width) if rim else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(fill)) if fill else Qt.BrushStyle.NoBrush)
