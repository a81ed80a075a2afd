"""The curves of runs, live: loss above, accuracy below; training solid, validation dashed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyqtgraph as pg
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from jellygui.gui.palette import is_dark
from jellygui.gui.train.curve import Run

# Okabe and Ito's colours that stand out from each other and from both backgrounds, each with a
# mark of its own, since colour alone does not tell runs apart.
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
_MARKS = ("o", "t1", "s", "d", "star", "+")
_REDRAW_MS = 100
_FAINT = 70
_MOST_BATCHES = 2000
# Less would make a storm of what is chance.
_FEWEST_POINTS = 10
_ICON_PX, _RATIO = 14, 2


def look_of(place: int) -> tuple[str, str]:
    """Colour and mark of the run that is shown at this place."""
    return _COLOURS[place % len(_COLOURS)], _MARKS[place % len(_MARKS)]


class _WholeNumbers(pg.AxisItem):  # type: ignore[misc]
    """There are no halves of an epoch to count."""

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        spacings = super().tickSpacing(low, high, size)
        return sorted({(max(1.0, float(round(space))), 0.0) for space, _ in spacings}, reverse=True)


class RunCharts(QWidget):
    """Draws runs at most ten times a second, however often it is told that they have grown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: list[tuple[int, Run]] = []
        self.loss = _plot(self, self.tr("Loss"))
        self.accuracy = _plot(self, self.tr("Accuracy, %"))
        self.accuracy.setXLink(self.loss)
        self.accuracy.setLimits(yMin=-2, yMax=104, minYRange=_FEWEST_POINTS)
        self.accuracy.setLabel("bottom", self.tr("Epoch"))
        self.loss.setAccessibleName(self.tr("Loss of training and validation by epoch"))
        self.accuracy.setAccessibleName(self.tr("Accuracy of training and validation by epoch"))
        self._legend = self.tr(
            "Solid: training. Dashed: validation. Faint: every batch. Point at an epoch to read it."
        )
        self.values = QLabel(self._legend, self)
        self.values.setObjectName("quiet")
        self.redraws = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.loss, 1)
        layout.addWidget(self.accuracy, 1)
        layout.addWidget(self.values)
        self._soon = QTimer(self, singleShot=True, interval=_REDRAW_MS)
        self._soon.timeout.connect(self.redraw)
        for plot in (self.loss, self.accuracy):
            plot.scene().sigMouseMoved.connect(self._hover)
        self._dress()

    def show_places(self, runs: Sequence[tuple[int, Run]]) -> None:
        """Lay these runs over one another; a run's place gives it its look."""
        self._runs = list(runs)
        self.redraw()

    def grown(self) -> None:
        """Some run has more to show; it is drawn soon."""
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def redraw(self) -> None:
        self.redraws += 1
        self.loss.clear()
        self.accuracy.clear()
        for place, run in self._runs:
            self._draw(run, *look_of(place))

    def _draw(self, run: Run, colour: str, mark: str) -> None:
        if run.batches:
            faint = QColor(colour)
            faint.setAlpha(_FAINT)
            points = np.array(run.batches[:: 1 + len(run.batches) // _MOST_BATCHES])
            self.loss.plot(points[:, 0], points[:, 1], pen=pg.mkPen(faint, width=1))
        if not run.epochs:
            return
        at = np.arange(1, len(run.epochs) + 1, dtype=float)
        lines = (
            (self.loss, [e.training_loss for e in run.epochs], False, 1),
            (self.loss, [e.validation_loss for e in run.epochs], True, 1),
            (self.accuracy, [e.training_accuracy for e in run.epochs], False, 100),
            (self.accuracy, [e.validation_accuracy for e in run.epochs], True, 100),
        )
        for plot, values, dashed, scale in lines:
            heights = np.array([np.nan if v is None else v * scale for v in values])
            if np.isnan(heights).all():
                continue
            style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
            plot.plot(
                at, heights, pen=pg.mkPen(colour, width=2, style=style), connect="finite",
                symbol=mark if len(at) < 80 else None, symbolSize=7, symbolPen=None,
                symbolBrush=colour,
            )  # fmt: skip
        self._mark_best(run, colour)

    def _mark_best(self, run: Run, colour: str) -> None:
        if run.best is None:
            return
        share = run.epochs[run.best].validation_accuracy
        assert share is not None
        ring = pg.ScatterPlotItem(
            [run.best + 1], [share * 100], size=16, pen=pg.mkPen(colour, width=2), brush=None
        )
        text = pg.TextItem(
            self.tr("best {share} %").format(share=round(share * 100)),
            color=self.palette().color(QPalette.ColorRole.Text), anchor=(0.5, 1.4),
        )  # fmt: skip
        text.setPos(run.best + 1, share * 100)
        self.accuracy.addItem(ring)
        self.accuracy.addItem(text)

    @Slot(object)
    def _hover(self, at: QPointF) -> None:
        """Say the values of the epoch under the pointer."""
        plot = self.sender()
        view = self.loss if plot is self.loss.scene() else self.accuracy
        x = view.getPlotItem().vb.mapSceneToView(at).x()
        parts = []
        for _, run in self._runs:
            place = round(x) - 1
            if 0 <= place < len(run.epochs):
                epoch = run.epochs[place]
                watched = epoch.validation_accuracy
                parts.append(
                    self.tr("{run}, epoch {epoch}: loss {loss}, training {training} %").format(
                        run=run.name, epoch=place + 1, loss=f"{epoch.training_loss:.3f}",
                        training=f"{epoch.training_accuracy * 100:.1f}",
                    )
                    + (
                        ""
                        if watched is None
                        else self.tr(", validation {share} %").format(share=f"{watched * 100:.1f}")
                    )
                )  # fmt: skip
        self.values.setText("   ·   ".join(parts) or self._legend)

    def write_png(self, path: Path) -> bool:
        """Write what is seen as a picture; whether that worked."""
        return bool(self.grab().save(str(path), "PNG"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_soon"):
            self._dress()
            self.redraw()

    def _dress(self) -> None:
        roles = QPalette.ColorRole
        text = self.palette().color(roles.PlaceholderText)
        for plot in (self.loss, self.accuracy):
            plot.setBackground(self.palette().color(roles.Base))
            plot.showGrid(x=False, y=True, alpha=0.25 if is_dark(self.palette()) else 0.15)
            for side in ("left", "bottom"):
                axis = plot.getAxis(side)
                axis.setPen(self.palette().color(roles.Mid))
                axis.setTextPen(text)
                axis.label.setDefaultTextColor(text)


def run_icon(place: int) -> QIcon:
    """A piece of the line that a run is drawn with."""
    colour, mark = look_of(place)
    picture = QPixmap(_ICON_PX * 2 * _RATIO, _ICON_PX * _RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(_RATIO)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 2))
    painter.drawLine(0, _ICON_PX // 2, 2 * _ICON_PX, _ICON_PX // 2)
    painter.translate(_ICON_PX, _ICON_PX / 2)
    painter.scale(_ICON_PX * 0.6, _ICON_PX * 0.6)
    painter.fillPath(Symbols[mark], QColor(colour))
    painter.end()
    return QIcon(picture)


def _plot(parent: QWidget, left: str) -> pg.PlotWidget:
    plot = pg.PlotWidget(parent, axisItems={"bottom": _WholeNumbers("bottom")})
    plot.setLimits(xMin=0, minXRange=1)
    plot.setLabel("left", left)
    plot.setMenuEnabled(False)
    plot.setMouseEnabled(x=True, y=False)
    plot.getAxis("left").setWidth(64)
    return plot
