"""Accuracy with its interval against what a model costs; each step of a pruning is a point."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from jellygui.domain.events import PruneStep
from jellygui.gui.axes import LocalisedAxis
from jellygui.gui.palette import is_dark
from jellygui.gui.train.run_charts import ROOM_BELOW_PX

_LINE, _LINE_IN_THE_DARK, _CHOSEN = "#0072B2", "#56B4E9", "#D55E00"
_DOT_PX, _RING_PX, _ASIDE_PX, _FAINT = 11, 20, 4, 150
# How far the axis reaches before there is anything; and where a point is too near its beginning for
# a word at its left.
_EMPTY, _LEFTMOST = 2.0, 0.08


class PruningCost(StrEnum):
    """What the accuracy is drawn against."""

    PARAMETERS = "parameters"
    SIZE = "size"
    TIME = "time"


class PruningChart(pg.PlotWidget):  # type: ignore[misc]
    """`chosen(step)` tells which point was clicked."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            parent, axisItems={"left": LocalisedAxis("left"), "bottom": LocalisedAxis("bottom")}
        )
        self._steps: list[PruneStep] = []
        self._cost, self._marked = PruningCost.PARAMETERS, -1
        self.setAccessibleName(
            self.tr("Accuracy of each step; the list beside the chart says the same")
        )
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setLabel("left", self.tr("Accuracy on validation photographs, %"))
        self.getAxis("left").setWidth(64)
        self.getPlotItem().layout.setContentsMargins(1, 1, 1, ROOM_BELOW_PX)
        self.points = pg.ScatterPlotItem(
            size=_DOT_PX, pen=None, brush=self._colour(), hoverable=True
        )
        self.points.setZValue(1)  # above the words beside them
        self.points.sigClicked.connect(self._clicked)
        self._dress()
        self.getViewBox().sigResized.connect(self.redraw)

    def show_steps(self, steps: Sequence[PruneStep], cost: PruningCost, marked: int) -> None:
        """Draw these steps, `marked` with a ring; steps that lack a number are left out."""
        self._cost, self._marked = cost, marked
        self._steps = [s for s in steps if s.validation_accuracy and cost_of(s, cost) is not None]
        self.redraw()

    @Slot()
    def redraw(self, _: object = None) -> None:
        self.clear()
        self.setLabel("bottom", self._title())
        if not self._steps:
            self.setXRange(0, _EMPTY, padding=0.02)
            self.setYRange(0, 100, padding=0.02)
            return
        x = np.array([cost_of(step, self._cost) for step in self._steps], dtype=float)
        rates = [step.validation_accuracy for step in self._steps]
        y, low, high = (
            np.array([getattr(rate, name) * 100 for rate in rates])
            for name in ("value", "low", "high")
        )
        faint = self.palette().color(QPalette.ColorRole.PlaceholderText)
        faint.setAlpha(_FAINT)
        self.addItem(
            pg.ErrorBarItem(
                x=x,
                y=y,
                top=high - y,
                bottom=y - low,
                pen=pg.mkPen(faint, width=1),
                beam=(x.max() or 1) * 0.012,
            )
        )
        bottom, top = max(0, low.min() - 5), min(100, high.max() + 5)
        self.setXRange(0, x.max() * 1.15, padding=0.02)
        self.setYRange(bottom, top, padding=0.02)
        px_per_point = self.getViewBox().height() / (top - bottom)
        order = np.argsort(x)
        self.plot(
            x[order], y[order], pen=pg.mkPen(self._colour(), width=1, style=Qt.PenStyle.DotLine)
        )
        self.points.setData(x=x, y=y, data=[step.step for step in self._steps])
        self.addItem(self.points)
        for step, across, up in zip(self._steps, x, y, strict=True):
            # A larger network is mostly better: at its left, above the line, there is room.
            has_room = across > _LEFTMOST * x.max()
            label = pg.TextItem(
                self.tr("before") if step.step == 0 else str(step.step),
                color=self.palette().color(QPalette.ColorRole.Text),
                fill=self.palette().color(QPalette.ColorRole.Base),
            )
            words = label.boundingRect()
            aside = _ASIDE_PX / words.width()
            above = (top - up) * px_per_point > words.height()
            label.setAnchor((1 + aside if has_room else -aside, 1 if above else 0))
            label.setPos(across, up)
            self.addItem(label)
            if step.step == self._marked:
                ring = pg.mkPen(_CHOSEN, width=2)
                self.addItem(
                    pg.ScatterPlotItem([across], [up], size=_RING_PX, pen=ring, brush=None)
                )

    def _colour(self) -> str:
        return _LINE_IN_THE_DARK if is_dark(self.palette()) else _LINE

    def _title(self) -> str:
        titles = {
            PruningCost.PARAMETERS: self.tr("Parameters, millions"),
            PruningCost.SIZE: self.tr("Size of the form that classifies, MB"),
            PruningCost.TIME: self.tr("Measured here, ms for one photograph"),
        }
        return str(titles[self._cost])

    @Slot(object, object)
    def _clicked(self, _: object, points: Sequence[object], *__: object) -> None:
        if len(points):
            self.chosen.emit(int(points[0].data()))  # type: ignore[attr-defined]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "points"):
            self._dress()
            self.redraw()

    def _dress(self) -> None:
        roles = QPalette.ColorRole
        text = self.palette().color(roles.PlaceholderText)
        self.points.setBrush(self._colour())
        self.setBackground(self.palette().color(roles.Base))
        self.showGrid(x=False, y=True, alpha=0.25 if is_dark(self.palette()) else 0.15)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(self.palette().color(roles.Mid))
            axis.setTextPen(text)
            axis.label.setDefaultTextColor(text)


def cost_of(step: PruneStep, cost: PruningCost) -> float | None:
    """Millions of parameters, megabytes or milliseconds; None where it was not measured."""
    match cost:
        case PruningCost.PARAMETERS:
            return step.parameters / 1e6
        case PruningCost.SIZE:
            return None if step.form_bytes is None else step.form_bytes / 1e6
    return step.latency_ms
