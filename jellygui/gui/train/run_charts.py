"""The curves of runs, live: loss above, accuracy below; training solid, validation dashed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QVBoxLayout, QWidget

from jellygui.gui.axes import LocalisedAxis, WholeNumbers
from jellygui.gui.elided import wrap
from jellygui.gui.palette import is_dark
from jellygui.gui.train.curve import ShownRun
from jellygui.gui.translation import decimal
from jellygui.gui.words import Label

# Okabe and Ito's colours that stand out from each other and from both backgrounds, each with a
# mark of its own, since colour alone does not tell runs apart.
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
_MARKS = ("o", "t1", "s", "d", "star", "+")
_REDRAW_MS = 200
_FAINT, _FAINT_IN_THE_DARK = 70, 120
_MOST_BATCHES = 2000
_MOST_MARKS = 80
# Less would make a storm of what is chance.
_FEWEST_POINTS = 10
_ICON_PX, _RATIO = 14, 2
# pyqtgraph lets the title of an axis hang out by so much.
ROOM_BELOW_PX = 6


def look_of(place: int) -> tuple[str, str]:
    """Colour and mark of the run that is shown at this place."""
    return _COLOURS[place % len(_COLOURS)], _MARKS[place % len(_MARKS)]


class _RunLines:
    """What is drawn of one run, made once."""

    def __init__(self, loss: pg.PlotWidget, accuracy: pg.PlotWidget, place: int) -> None:
        colour, self._mark = look_of(place)
        self._plots = (loss, accuracy)
        self._shown = (-1, -1)
        self._wide = 0.0
        self._colour = QColor(colour)
        self._batches = pg.PlotCurveItem()
        self._room = pg.PlotCurveItem(pen=None)
        loss.addItem(self._batches)
        loss.addItem(self._room)
        # Loss of training and validation, accuracy of both.
        self._lines = [
            plot.plot(
                pen=pg.mkPen(colour, width=2, style=style),
                connect="finite",
                symbolSize=7,
                symbolPen=None,
                symbolBrush=colour,
            )
            for plot in self._plots
            for style in (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)
        ]
        self._ring = pg.ScatterPlotItem(size=16, pen=pg.mkPen(colour, width=2), brush=None)
        self._best_words = pg.TextItem()
        self._best_words.setZValue(1)  # above the lines, which run behind it
        self._best_words.hide()
        accuracy.addItem(self._ring)
        accuracy.addItem(self._best_words)
        self.dress(accuracy.palette())

    def dress(self, palette: QPalette) -> None:
        """Follow light and dark."""
        faint = QColor(self._colour)
        faint.setAlpha(_FAINT_IN_THE_DARK if is_dark(palette) else _FAINT)
        self._batches.setPen(pg.mkPen(faint, width=1))
        self._best_words.setColor(palette.color(QPalette.ColorRole.Text))
        self._best_words.fill = pg.mkBrush(palette.color(QPalette.ColorRole.Base))

    def show(self, run: ShownRun, best_words: str) -> None:
        batches, epochs = self._shown
        self._shown = (len(run.batches), len(run.epochs))
        if run.batches and len(run.batches) != batches:
            points = np.array(run.batches[:: 1 + len(run.batches) // _MOST_BATCHES])
            self._batches.setData(points[:, 0], points[:, 1])
        if run.batches:
            self._make_room(run)
        if run.epochs and len(run.epochs) != epochs:
            self._show_epochs(run, best_words)

    def _make_room(self, run: ShownRun) -> None:
        """Leave room for the epochs to come: an axis that grows at every batch takes too long."""
        done = max(len(run.epochs), run.batches[-1][0])
        room = float(len(run.epochs))
        if not run.is_over:
            last = run.epochs[-1] if run.epochs else None
            whole = len(run.epochs) + (last.epochs - last.epoch if last else 1)
            room = max(np.ceil(done), min(whole, 2.0 ** np.ceil(np.log2(max(2.0, done)))))
        if room != self._wide:
            self._wide = room
            height = run.batches[0][1]
            self._room.setData([0.0, room], [height, height])

    def _show_epochs(self, run: ShownRun, best_words: str) -> None:
        at = np.arange(1, len(run.epochs) + 1, dtype=float)
        values: tuple[list[float | None], ...] = (
            [e.training_loss for e in run.epochs],
            [e.validation_loss for e in run.epochs],
            [_percent(e.training_accuracy) for e in run.epochs],
            [_percent(e.validation_accuracy) for e in run.epochs],
        )
        for line, heights in zip(self._lines, values, strict=True):
            known = np.array([np.nan if v is None else v for v in heights])
            if not np.isnan(known).all():
                line.setData(at, known, symbol=self._mark if len(at) < _MOST_MARKS else None)
        if best_words and run.best is not None:
            height = _percent(run.epochs[run.best].validation_accuracy)
            assert height is not None
            self._ring.setData([run.best + 1], [height])
            self._best_words.setText(best_words)
            # Below it, since above the best and beside the last one the chart may end.
            self._best_words.setAnchor((run.best / max(1, len(run.epochs) - 1), -0.4))
            self._best_words.setPos(run.best + 1, height)
            self._best_words.show()

    def remove(self) -> None:
        loss, accuracy = self._plots
        for item in (self._batches, self._room, *self._lines[:2]):
            loss.removeItem(item)
        for item in (*self._lines[2:], self._ring, self._best_words):
            accuracy.removeItem(item)


def _percent(share: float | None) -> float | None:
    return None if share is None else share * 100


class RunCharts(QWidget):
    """Draws runs at most five times a second, however often it is told that they have grown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: list[tuple[int, ShownRun]] = []
        self._drawn: dict[int, _RunLines] = {}
        self.loss = _plot(self, self.tr("Loss"))
        self.accuracy = _plot(self, self.tr("Accuracy, %"))
        self.accuracy.setXLink(self.loss)
        self.accuracy.setLimits(yMin=-2, yMax=104, minYRange=_FEWEST_POINTS)
        self.accuracy.setRange(yRange=(0, 100), disableAutoRange=False)  # until there is a run
        self.accuracy.setLabel("bottom", self.tr("Epoch"))
        self.loss.setAccessibleName(self.tr("Loss of training and validation by epoch"))
        self.accuracy.setAccessibleName(self.tr("Accuracy of training and validation by epoch"))
        self._legend = self.tr(
            "Solid: training. Dashed: validation. Faint: every batch. Point at an epoch to read it."
        )
        self.values = wrap(Label(self._legend, self))
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

    def show_places(self, runs: Sequence[tuple[int, ShownRun]]) -> None:
        """Lay these runs over one another; a run's place gives it its look."""
        self._runs = list(runs)
        self.redraw()

    def grown(self) -> None:
        """Some run has more to show; it is drawn soon."""
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def redraw(self) -> None:
        """Draw what is new; making the lines anew would take longer than a frame."""
        self.redraws += 1
        shown = dict(self._runs)
        for place in set(self._drawn) - set(shown):
            self._drawn.pop(place).remove()
        for place, run in shown.items():
            if place not in self._drawn:
                self._drawn[place] = _RunLines(self.loss, self.accuracy, place)
            self._drawn[place].show(run, self._best_words(run))

    def _best_words(self, run: ShownRun) -> str:
        share = run.epochs[run.best].validation_accuracy if run.best is not None else None
        return "" if share is None else self.tr("best {share} %").format(share=round(share * 100))

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
                        run=run.name,
                        epoch=place + 1,
                        loss=decimal(epoch.training_loss, 3),
                        training=decimal(epoch.training_accuracy * 100),
                    )
                    + (
                        ""
                        if watched is None
                        else self.tr(", validation {share} %").format(share=decimal(watched * 100))
                    )
                )
        self.values.setText("   ·   ".join(parts) or self._legend)

    def png(self) -> bytes:
        """What is seen, as the bytes of a picture."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.grab().save(buffer, "PNG")
        return bytes(buffer.data().data())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_soon"):
            self._dress()

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
        for lines in self._drawn.values():
            lines.dress(self.palette())


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
    plot = pg.PlotWidget(
        parent, axisItems={"left": LocalisedAxis("left"), "bottom": WholeNumbers("bottom")}
    )
    plot.setLimits(xMin=0, minXRange=1)
    plot.setLabel("left", left)
    plot.setMenuEnabled(False)
    plot.setMouseEnabled(x=True, y=False)
    plot.getAxis("left").setWidth(64)
    plot.getAxis("left").enableAutoSIPrefix(False)  # a loss of 0.8 is not 800 thousandths
    plot.getPlotItem().layout.setContentsMargins(1, 1, 1, ROOM_BELOW_PX)
    for side in ("left", "bottom"):
        # Their words and lines are seldom new, but take most of the time that a redraw takes.
        plot.getAxis(side).setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
    return plot
