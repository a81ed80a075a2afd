"""A drawing of a report in the window: drawn and painted by another thread, in its size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFont, QHelpEvent, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from jellygui.gui.palette import is_dark
from jellygui.gui.photos.background import NewestWishes
from jellygui.gui.words import show_tip
from jellygui.report.chart_parts import Drawing, Spot
from jellygui.report.painting import Inks, paint

_LEAST_PX = 40
_SEA = {False: ("#EEF4F8", "#E3E0D8", "#B3AEA0"), True: ("#18222B", "#33373A", "#5A6065")}

Draw = Callable[[float, float], Drawing]


@dataclass(frozen=True, eq=False)
class _Painted:
    image: QImage
    drawing: Drawing


class DrawnView(QWidget):
    """Shows what `show_drawing` was given last; where the mouse rests, more is said.

    `failed(error)` tells that it could not be drawn: then nothing is, until there is another.
    """

    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw: Draw | None = None
        self._painted: _Painted | None = None
        self._number = self._cleared = 0
        self._wishes = NewestWishes("charts", threads=1, parent=self)
        self._wishes.done.connect(self._take)

    @property
    def drawing(self) -> Drawing | None:
        """What is seen."""
        return self._painted.drawing if self._painted else None

    def show_drawing(self, draw: Draw | None) -> None:
        """Have something drawn, of a width and height in points; None is nothing."""
        self._draw = draw
        if draw is None:
            self._painted, self._cleared = None, self._number
            self.update()
        self._ask()

    def is_idle(self) -> bool:
        return self._wishes.is_idle()

    def close_threads(self) -> None:
        self._wishes.close()

    def _ask(self) -> None:
        size, draw = self.size(), self._draw
        if draw is None or not self.isVisible() or min(size.width(), size.height()) < _LEAST_PX:
            return
        inks, font, ratio = _inks(self), QFont(self.font()), self.devicePixelRatioF()
        self._number += 1

        def painted() -> _Painted:
            drawing = draw(size.width(), size.height())
            image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            try:
                paint(drawing, painter, inks, font)
            finally:
                painter.end()
            return _Painted(image, drawing)

        self._wishes.want([(self._number, painted)])

    @Slot(object, object)
    def _take(self, number: int, result: object) -> None:
        if number <= self._cleared:
            return
        if isinstance(result, _Painted):
            self._painted = result
            self.update()
        else:
            self.show_drawing(None)
            self.failed.emit(result)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._painted is not None:
            painter = QPainter(self)
            painter.drawImage(QPointF(0, 0), self._painted.image)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._ask()
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            show_tip(event.globalPos(), self._words_at(event.pos().x(), event.pos().y()), self)
            return True
        return super().event(event)

    def _words_at(self, x: float, y: float) -> str:
        parts = self._painted.drawing.parts if self._painted else ()
        spots = [
            part
            for part in parts
            if isinstance(part, Spot)
            and 0 <= x - part.x <= part.width
            and 0 <= y - part.y <= part.height
        ]
        return spots[-1].text if spots else ""


def _inks(widget: QWidget) -> Inks:
    palette, roles = widget.palette(), QPalette.ColorRole
    ink, quiet, rule, paper = (
        palette.color(role).name()
        for role in (roles.Text, roles.PlaceholderText, roles.Mid, roles.Base)
    )
    sea, land, coast = _SEA[is_dark(palette)]
    return Inks(ink=ink, quiet=quiet, rule=rule, paper=paper, sea=sea, land=land, coast=coast)
