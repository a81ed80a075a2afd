"""The counts as bars."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QLocale, Qt, Slot
from PySide6.QtGui import QColor, QHelpEvent, QPalette
from PySide6.QtWidgets import QWidget

from jellygui.domain.counts import CountRow
from jellygui.domain.lists import capital
from jellygui.gui.axes import LocalisedAxis
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.translation import species_name
from jellygui.gui.words import show_tip
from jellygui.shown import on_screen

# Between the number and its bar; between the names of two bars.
_AIR_PX, _GAP_PX = 6, 12
_PALE = 110
# No more can be told apart, and thousands would make the window late.
_MOST_BARS = 60


def _highest(rows: Sequence[CountRow]) -> list[CountRow]:
    """As many as there is room for, in their order."""
    least = sorted((row.photographs for row in rows), reverse=True)[:_MOST_BARS]
    return [row for row in rows if not least or row.photographs >= least[-1]][:_MOST_BARS]


class CountsChart(pg.PlotWidget):  # type: ignore[misc]
    """A bar for each species: what the model says pale, what a person has confirmed full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, axisItems={"left": LocalisedAxis("left")})
        self.rows: list[CountRow] = []
        self._names = LabelNames()
        self.setAccessibleName(self.tr("Photographs by species, as bars"))
        self.setMouseEnabled(x=False, y=False)
        self.setMenuEnabled(False)
        self.hideButtons()
        # pyqtgraph leaves too little for letters that reach below the line.
        self.getAxis("bottom").setHeight(self.fontMetrics().height() + _AIR_PX)
        # Half of a number at the upper end of the axis stands above it.
        self.getPlotItem().layout.setContentsMargins(0, self.fontMetrics().height() / 2, 0, 0)
        self._dress()
        self.getViewBox().sigResized.connect(self._lay_out)

    def show_counts(self, rows: Sequence[CountRow], names: LabelNames) -> None:
        self.rows, self._names = _highest(rows), names
        self.clear()
        self._draw()
        for place, row in enumerate(self.rows):
            number = pg.TextItem(
                QLocale().toString(row.photographs),
                color=self.palette().color(QPalette.ColorRole.Text),
                anchor=(0.5, 1.0),
            )
            number.setPos(place, row.photographs)
            self.addItem(number)
        self._lay_out()

    def _draw(self) -> None:
        """Draw all bars as one thing: for each that is added the axes are laid out anew."""
        bars: list[tuple[int, int, int, QColor, QColor]] = []
        for place, row in enumerate(self.rows):
            colour = QColor(self._names.look(row.label).colour)
            pale = QColor(colour)
            pale.setAlpha(_PALE)
            said, confirmed = row.photographs - row.confirmed, row.confirmed
            bars += [(place, 0, confirmed, colour, colour), (place, confirmed, said, pale, colour)]
        if bars := [bar for bar in bars if bar[2]]:
            x, y0, height, brushes, colours = zip(*bars, strict=True)
            pens = [pg.mkPen(colour) for colour in colours]
            self.addItem(
                pg.BarGraphItem(x=x, y0=y0, height=height, width=0.56, brushes=brushes, pens=pens)
            )

    @Slot()
    def _lay_out(self, _: object = None) -> None:
        """Leave room for the number above the highest bar, and names no wider than their bars."""
        box, count = self.getViewBox(), max(1, len(self.rows))
        most = max((row.photographs for row in self.rows), default=0)
        numbers = [item for item in self.getPlotItem().items if isinstance(item, pg.TextItem)]
        text_px = max((item.boundingRect().height() for item in numbers), default=0) + _AIR_PX
        share = min(0.9, text_px / max(1.0, box.height()))
        self.setXRange(-0.5, max(0.5, count - 0.5), padding=0.02)
        self.setYRange(0, max(1, most) / (1 - share), padding=0)
        room = round(box.width() / count) - _GAP_PX
        middle, metrics = Qt.TextElideMode.ElideMiddle, self.fontMetrics()
        names = [
            metrics.elidedText(on_screen(capital(species_name(row.common_name))), middle, room)
            for row in self.rows
        ]
        self.getAxis("bottom").setTicks([list(enumerate(names))])

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self.getViewBox().mapSceneToView(self.mapToScene(event.pos()))
            place = round(at.x())
            words = ""
            if 0 <= place < len(self.rows):
                row = self.rows[place]
                words = self.tr(
                    "{name}: {count} photographs, {confirmed} confirmed", "", row.photographs
                ).format(
                    name=capital(species_name(row.common_name)),
                    count=QLocale().toString(row.photographs),
                    confirmed=QLocale().toString(row.confirmed),
                )
            show_tip(event.globalPos(), words, self)
            return True
        return bool(super().viewportEvent(event))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "rows"):
            self._dress()
            self.show_counts(self.rows, self._names)

    def _dress(self) -> None:
        roles = QPalette.ColorRole
        self.setBackground(self.palette().color(roles.Base))
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(self.palette().color(roles.Mid))
            axis.setTextPen(self.palette().color(roles.PlaceholderText))
            axis.setStyle(tickLength=0)
