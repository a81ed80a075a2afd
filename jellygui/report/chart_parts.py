"""A chart as lines, boxes and words, which a page, a printer and the window draw alike.

What is drawn has a `kind`, which the style sheet of the pages and `report.painting` give a colour,
or the colour of a species.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from jellygui.shown import on_page

Point = tuple[float, float]

# Of the size of letters: about what letters are wide, those of East Asia twice so.
_NARROW, _WIDE = 0.58, 1.05
_LINE, _SWATCH, _AIR = 18.0, 11.0, 6.0
SIZES = {"label": 12.0, "tick": 11.0}


@dataclass(frozen=True, kw_only=True)
class Line:
    """From a point to another; `kind` is rule, border (broken) or whisker."""

    start: Point
    end: Point
    kind: str


@dataclass(frozen=True, kw_only=True)
class Box:
    """A rectangle of a species' `colour`, pale or full, with a rim of the same."""

    x: float
    y: float
    width: float
    height: float
    colour: str
    pale: bool = False


@dataclass(frozen=True, kw_only=True)
class Dot:
    """A circle of a species' `colour`, or of a `kind`: whisker, hollow."""

    centre: Point
    radius: float
    colour: str = ""
    kind: str = ""


@dataclass(frozen=True, kw_only=True)
class Area:
    """Closed rings of points; a `colour`, or a `kind`: sea, land, frame (its rim alone)."""

    rings: Sequence[Sequence[Point]]
    colour: str = ""
    kind: str = ""


@dataclass(frozen=True, kw_only=True)
class Words:
    """Words at a place of their foot; `kind` is label (with a halo) or tick (small and quiet)."""

    at: Point
    text: str
    kind: str = "label"
    anchor: str = "start"


@dataclass(frozen=True, kw_only=True)
class Spot:
    """A rectangle of which more is said where the mouse rests."""

    x: float
    y: float
    width: float
    height: float
    text: str


Part = Line | Box | Dot | Area | Words | Spot


@dataclass(frozen=True, kw_only=True)
class Drawing:
    """Parts in the order in which they are drawn, on `width` x `height` points."""

    width: float
    height: float
    parts: Sequence[Part]
    name: str


def width_of(text: str, kind: str = "label") -> float:
    """About how wide words are, in whichever font."""
    letters = sum(
        _WIDE if unicodedata.east_asian_width(letter) in "WF" else _NARROW for letter in text
    )
    return letters * SIZES[kind]


def shortened(text: str, room: float, kind: str = "label") -> str:
    """Words without their middle where there is no room for all of them; empty for none at all."""
    if width_of(text, kind) <= room:
        return text
    for most in range(len(text) - 1, 1, -1):
        end = (most - 1) // 2
        found = f"{text[: most - 1 - end]}…{text[len(text) - end :]}"
        if width_of(found, kind) <= room:
            return found
    return ""


def steps_of(most: float, count: int = 5) -> list[int]:
    """Whole numbers from 0 on, some `count` of them, the last at least `most`."""
    size = max(1.0, most / count)
    power = 10 ** math.floor(math.log10(size))
    step = math.ceil(next(power * n for n in (1, 2, 5, 10) if power * n >= size))
    return list(range(0, math.ceil(max(1, most) / step) * step + 1, step))


def legend(entries: Sequence[tuple[str, str]], width: float) -> tuple[list[Part], float]:
    """What each colour is, as pairs of name and colour, in as many lines as it takes; how high."""
    parts: list[Part] = []
    x, y = 0.0, _SWATCH
    for name, colour in entries:
        words = shortened(name, width * 0.4)
        needed = _SWATCH + _AIR + width_of(words)
        if x and x + needed > width:
            x, y = 0.0, y + _LINE
        parts.append(Box(x=x, y=y - _SWATCH + 1, width=_SWATCH, height=_SWATCH, colour=colour))
        parts.append(Words(at=(x + _SWATCH + _AIR, y), text=words))
        x += needed + 3 * _AIR
    return parts, (y + 2 * _AIR if parts else _AIR)


def as_svg(drawing: Drawing) -> Markup:
    """The drawing within a page of HTML, in the colours of its style sheet."""
    return Markup('<svg viewBox="0 0 {:.0f} {:.0f}" role="img" aria-label="{}">{}</svg>').format(
        drawing.width,
        drawing.height,
        on_page(drawing.name),
        Markup("").join(_svg(part) for part in drawing.parts),
    )


def _svg(part: Part) -> Markup:
    match part:
        case Line(start=(x1, y1), end=(x2, y2), kind=kind):
            return Markup(
                '<line x1="{:.1f}" y1="{:.1f}" x2="{:.1f}" y2="{:.1f}" class="{}"/>'
            ).format(x1, y1, x2, y2, kind)
        case Box(x=x, y=y, width=width, height=height, colour=colour, pale=pale):
            return Markup(
                '<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" class="{}" '
                'fill="{}" stroke="{}"/>'
            ).format(x, y, width, height, "part pale" if pale else "part", colour, colour)
        case Dot(centre=(x, y), radius=radius, colour=colour, kind=kind):
            return Markup('<circle cx="{:.1f}" cy="{:.1f}" r="{:.1f}" {}/>').format(
                x, y, radius, _dress(colour, kind)
            )
        case Area(rings=rings, colour=colour, kind=kind):
            path = "".join(
                "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in ring) + "Z" for ring in rings
            )
            return Markup('<path d="{}" {}/>').format(path, _dress(colour, kind))
        case Words(at=(x, y), text=text, kind=kind, anchor=anchor):
            classes = kind if anchor == "start" else f"{kind} {anchor}"
            return Markup('<text x="{:.1f}" y="{:.1f}" class="{}">{}</text>').format(
                x, y, classes, on_page(text)
            )
        case Spot(x=x, y=y, width=width, height=height, text=text):
            return Markup(
                '<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" class="spot">'
                "<title>{}</title></rect>"
            ).format(x, y, width, height, on_page(text))


def _dress(colour: str, kind: str) -> Markup:
    if kind:
        return Markup('class="{}"').format(kind)
    return Markup('class="part" fill="{}" stroke="{}"').format(colour, colour)
