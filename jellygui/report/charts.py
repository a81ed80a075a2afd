"""Charts as SVG inside a page; colours are classes of its style sheet, for light and dark.

Nothing is told by colour alone: every series has a marker of its own, and lines differ in dashes.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from jellygui.domain.calibration import Reliability
from jellygui.domain.comparison import Contestant, CurvePoint
from jellygui.domain.measurements import Rate
from jellygui.shown import on_page

_SHAPES = ("circle", "square", "triangle", "diamond", "drop", "cross", "plus")
_MARKS_ON_A_CURVE = 6
_LABEL_HEIGHT, _LETTER_WIDTH = 14, 7.4


@dataclass(frozen=True, kw_only=True)
class ChartFrame:
    """A drawing area of `width` x `height` units with margins, and the way from data to it."""

    width: float
    height: float
    x_range: tuple[float, float]
    y_range: tuple[float, float] = (0.0, 1.0)
    left: float = 44
    right: float = 20
    top: float = 10
    bottom: float = 34
    logarithmic: bool = False

    def x(self, value: float) -> float:
        low, high = self.x_range
        if self.logarithmic:
            low, high, value = math.log(low), math.log(high), math.log(value)
        share = (value - low) / (high - low) if high > low else 0.5
        return self.left + share * (self.width - self.left - self.right)

    def y(self, value: float) -> float:
        low, high = self.y_range
        return (
            self.height
            - self.bottom
            - (value - low) / (high - low) * (self.height - self.top - self.bottom)
        )

    def svg(self, parts: Sequence[Markup], *, name: str) -> Markup:
        return Markup(
            '<svg viewBox="0 0 {:.0f} {:.0f}" role="img" aria-label="{}">{}</svg>'
        ).format(self.width, self.height, on_page(name), Markup("").join(parts))

    def axes(self, ticks: Sequence[tuple[float, str]], title: str) -> list[Markup]:
        """Rules at every quarter of the height, ticks and a title below."""
        parts: list[Markup] = []
        for quarter in range(5):
            value = quarter / 4
            y = self.y(value)
            parts.append(line(self.left, y, self.width - self.right, y, "rule"))
            parts.append(text(self.left - 6, y + 4, f"{value:.0%}", "tick end"))
        bottom = self.height - self.bottom
        for value, label in ticks:
            parts.append(line(self.x(value), bottom, self.x(value), bottom + 4, "rule"))
            parts.append(text(self.x(value), bottom + 16, label, "tick middle"))
        middle = (self.left + self.width - self.right) / 2
        parts.append(text(middle, self.height - 3, title, "tick middle"))
        return parts


def line(x1: float, y1: float, x2: float, y2: float, kind: str) -> Markup:
    return Markup('<line x1="{:.1f}" y1="{:.1f}" x2="{:.1f}" y2="{:.1f}" class="{}"/>').format(
        x1, y1, x2, y2, kind
    )


def text(x: float, y: float, content: str, kind: str) -> Markup:
    return Markup('<text x="{:.1f}" y="{:.1f}" class="{}">{}</text>').format(
        x, y, kind, on_page(content)
    )


def marker(place: int, x: float, y: float, *, hollow: bool = False, size: float = 4) -> Markup:
    """The mark of series number `place`: a colour and a shape of its own."""
    s = size
    paths = {
        "circle": f"M{-s} 0a{s} {s} 0 1 0 {2 * s} 0a{s} {s} 0 1 0 {-2 * s} 0Z",
        "square": f"M{-s} {-s}H{s}V{s}H{-s}Z",
        "triangle": f"M0 {-1.2 * s}L{1.1 * s} {s}H{-1.1 * s}Z",
        "diamond": f"M0 {-1.35 * s}L{1.35 * s} 0L0 {1.35 * s}L{-1.35 * s} 0Z",
        "cross": f"M{-s} {-s}L{s} {s}M{s} {-s}L{-s} {s}",
        "drop": f"M0 {1.2 * s}L{1.1 * s} {-s}H{-1.1 * s}Z",
        "plus": f"M{-s} 0H{s}M0 {-s}V{s}",
    }
    shape = _SHAPES[place % len(_SHAPES)]
    kind = f"mark s{place % len(_SHAPES)}" + (" hollow" if hollow else "")
    return Markup('<path d="{}" transform="translate({:.1f} {:.1f})" class="{}"/>').format(
        Markup(paths[shape]), x, y, kind
    )


def symbol(place: int) -> Markup:
    """A series' mark for use within text."""
    return Markup('<svg class="symbol" viewBox="-7 -7 14 14" aria-hidden="true">{}</svg>').format(
        marker(place, 0, 0, size=4.5)
    )


def interval(rate: Rate, place: int = 3) -> Markup:
    """A rate with its interval as a dot and a bar, beside its number."""
    frame = ChartFrame(width=120, height=16, x_range=(0, 1), left=6, right=6, top=0, bottom=0)
    return Markup('<svg class="interval" viewBox="0 0 120 16" aria-hidden="true">{}</svg>').format(
        Markup("").join(
            [
                line(frame.x(0), 8, frame.x(1), 8, "rule"),
                line(frame.x(rate.low), 8, frame.x(rate.high), 8, f"bar s{place}"),
                marker(place, frame.x(rate.value), 8, size=3.5),
            ]
        )
    )


def curve(contestant: Contestant, place: int) -> Markup:
    """Accuracy over the epochs: training solid and filled, validation dashed and hollow."""
    points = contestant.curve
    last = max(2, len(points))
    frame = ChartFrame(width=360, height=230, x_range=(1, last))
    ticks = [(float(n), str(n)) for n in _whole_ticks(last)]
    parts = frame.axes(ticks, "epoch")
    parts += _stage_borders(frame, points)
    for validation in (True, False):
        values = [
            (number, point.validation_accuracy if validation else point.training_accuracy)
            for number, point in enumerate(points, start=1)
        ]
        there = [(frame.x(n), frame.y(value)) for n, value in values if value is not None]
        if not there:
            continue
        path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in there)
        kind = f"curve s{place % len(_SHAPES)}" + (" dashed" if validation else "")
        parts.append(Markup('<path d="{}" class="{}"/>').format(path, kind))
        step = max(1, round(len(there) / _MARKS_ON_A_CURVE))
        marked = sorted({*range(0, len(there), step), len(there) - 1})
        parts += [marker(place, *there[n], hollow=validation) for n in marked]
    return frame.svg(parts, name=f"Accuracy of {contestant.title} over the epochs")


def _stage_borders(frame: ChartFrame, points: Sequence[CurvePoint]) -> list[Markup]:
    """Where pruning goes on with another step, the curve begins again."""
    borders = [
        number
        for number, (before, after) in enumerate(itertools.pairwise(points), start=1)
        if before.stage != after.stage
    ]
    bottom = frame.height - frame.bottom
    return [line(frame.x(n + 0.5), frame.top, frame.x(n + 0.5), bottom, "border") for n in borders]


def _whole_ticks(last: int) -> list[int]:
    step = next(s for s in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000) if last / s <= 7)
    return [1, *range(step if step > 1 else 2, last + 1, step)]


def reliability(found: Reliability, name: str) -> Markup:
    """How often right, by how sure: on the diagonal, confidence is what it says."""
    frame = ChartFrame(width=280, height=290, x_range=(0, 1))
    parts = frame.axes([(n / 4, f"{n / 4:.0%}") for n in range(5)], "confidence")
    parts.append(line(frame.x(0), frame.y(0), frame.x(1), frame.y(1), "border"))
    for part in found.bins:
        x = frame.x(part.confidence)
        parts.append(line(x, frame.y(part.right.low), x, frame.y(part.right.high), "bar s3"))
        size = min(7.0, 2.5 + part.right.count**0.5 / 2)
        # A circle, whatever the series: its size is how many photographs stand behind it.
        parts.append(
            Markup('<circle cx="{:.1f}" cy="{:.1f}" r="{:.1f}" class="mark s3"/>').format(
                x, frame.y(part.right.value), size
            )
        )
    return frame.svg(parts, name=name)


def against(contestants: Sequence[Contestant], places: Sequence[int], what: str) -> Markup:
    """Accuracy with its interval against `parameters` or `images_per_s`, on a logarithmic scale."""
    values = [float(getattr(contestant, what)) for contestant in contestants]
    low, high = min(values) / 1.7, max(values) * 1.7
    frame = ChartFrame(width=460, height=300, x_range=(low, high), logarithmic=True, top=16)
    units = {
        "parameters": "parameters (logarithmic scale)",
        "images_per_s": "photographs per second on this computer (logarithmic scale)",
    }
    parts = frame.axes([(tick, _short(tick)) for tick in _log_ticks(low, high)], units[what])
    marks: list[Markup] = []
    names: list[tuple[str, float, float]] = []
    for contestant, value, place in zip(contestants, values, places, strict=True):
        x, rate = frame.x(value), contestant.accuracy
        kind = f"bar s{place % len(_SHAPES)}"
        parts.append(line(x, frame.y(rate.low), x, frame.y(rate.high), kind))
        marks.append(marker(place, x, frame.y(rate.value), size=5))
        names.append((contestant.title, x, frame.y(rate.value)))
    parts += [*_labels(frame, names), *marks]
    return frame.svg(parts, name=f"Accuracy against {units[what]}")


def _labels(frame: ChartFrame, marks: Sequence[tuple[str, float, float]]) -> list[Markup]:
    """A name beside every mark: to the right or left where there is room, else lower down."""
    parts: list[Markup] = []
    taken = [(x - 8, x + 8, y) for _, x, y in marks]
    for name, x, y in sorted(marks, key=lambda mark: mark[2]):
        width = _LETTER_WIDTH * len(name)
        choices = [
            (start, level)
            for level in (y, *(y + sign * step for step in range(12, 72, 6) for sign in (1, -1)))
            for start in (x + 10, x - 10 - width)
            if frame.left < start and start + width < frame.width
        ]
        start, level = next(
            (
                (start, level)
                for start, level in choices
                if not any(
                    abs(level - other) < _LABEL_HEIGHT and start < end and start + width > begin
                    for begin, end, other in taken
                )
            ),
            (x + 10, y),
        )
        taken.append((start, start + width, level))
        to_left = start < x
        kind = "label end" if to_left else "label"
        parts.append(text(x - 10 if to_left else x + 10, level + 4, name, kind))
    return parts


def _log_ticks(low: float, high: float) -> list[float]:
    ticks = [
        step * 10.0**power
        for power in range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
        for step in (1, 2, 5)
    ]
    inside = [tick for tick in ticks if low <= tick <= high]
    return inside if len(inside) <= 6 else [t for t in inside if f"{t:.0e}".startswith("1")]


def _short(value: float) -> str:
    for size, unit in ((1e9, " G"), (1e6, " M"), (1e3, " k")):
        if value >= size:
            return f"{value / size:g}{unit}"
    return f"{value:g}"
