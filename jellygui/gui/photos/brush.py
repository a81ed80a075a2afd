"""A species in hand: what the mouse is drawn over is named so."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QCursor, QMouseEvent, QPainter, QPixmap

from jellygui.domain.labels import NONE_OF_THESE
from jellygui.gui.palette import draw_mark
from jellygui.gui.photos.grid_model import GridModel
from jellygui.gui.photos.grid_view import GridView
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.photos.notices import Notice
from jellygui.gui.translation import tr

_PLATE, _MARK = 26, 18
_POINT = 12  # of the arrow, which leaves the photograph to be seen
_PAPER, _INK = QColor(255, 255, 255, 235), QColor(20, 24, 28)


class Brush(QObject):
    """Holds a species; a stroke over thumbnails chooses them, its end names them all in one step.

    `drawn(label)` tells that what is chosen now is to be named so. While nothing is held the grid
    is as it was. The `notice` says what is in hand.
    """

    drawn = Signal(str)

    def __init__(self, model: GridModel, grid: GridView, notice: Notice) -> None:
        super().__init__(grid)
        self._model, self._grid, self._notice = model, grid, notice
        self._label: str | None = None
        self._last: QPoint | None = None  # where the stroke is, from the top of the whole grid
        self._rows: dict[int, None] = {}  # in the order in which it met them
        notice.accepted.connect(self.let_go)
        model.modelAboutToBeReset.connect(self._break_off)
        grid.viewport().installEventFilter(self)

    @property
    def label(self) -> str | None:
        """What is in hand."""
        return self._label

    @Slot(str)
    def take(self, label: str) -> None:
        """Take a species in hand, or none of these."""
        self._label = label
        self._break_off()
        self.show_names(self._model.names)
        self._grid.setFocus()

    @Slot()
    def let_go(self) -> None:
        """Have nothing in hand; of a stroke that is being drawn nothing is named."""
        if self._label is None:
            return
        self._label = None
        self._break_off()
        self._notice.say("")
        self._grid.viewport().unsetCursor()
        self._grid.setFocus()

    def show_names(self, names: LabelNames) -> None:
        """Call what is in hand by these names; what the project no longer has is let go."""
        if self._label is None:
            return
        if self._label != NONE_OF_THESE and names.place(self._label) < 0:
            self.let_go()
            return
        words = tr("In hand: {species}. Draw over photographs to name them so.")
        self._notice.say(words.format(species=names.title(self._label)))
        self._grid.viewport().setCursor(_cursor(self._label, names, self._grid))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or self._label is None:
            return super().eventFilter(watched, event)
        kind, kinds = event.type(), QEvent.Type
        here = event.position().toPoint()
        left = Qt.MouseButton.LeftButton
        if kind in (kinds.MouseButtonPress, kinds.MouseButtonDblClick):
            self._break_off()  # one of which the end was seen elsewhere, as by a menu
            if event.button() is not left:
                return False  # its menu is offered as ever
            self._draw(here, here)
        elif kind == kinds.MouseMove and self._last is not None:
            if event.buttons() & left:
                self._draw(self._last - self._scrolled, here)
            else:
                self._break_off()
        elif kind == kinds.MouseButtonRelease and self._last is not None:
            self._end()
        return True

    @property
    def _scrolled(self) -> QPoint:
        return QPoint(0, self._grid.verticalOffset())

    def _draw(self, one: QPoint, other: QPoint) -> None:
        """Choose what lies between two points; mouse events are too few to meet it all."""
        seen = self._grid.viewport().rect()
        way = QPointF(other - one)
        steps = max(1, round(way.manhattanLength() / (self._grid.tile.side_px / 4)))
        for step in range(steps + 1):
            point = (QPointF(one) + way * (step / steps)).toPoint()
            row = self._grid.indexAt(point).row() if seen.contains(point) else -1
            if row >= 0:
                self._rows.pop(row, None)
                self._rows[row] = None
        self._last = other + self._scrolled
        self._grid.select_rows(np.array(sorted(self._rows), dtype=np.int64))

    def _end(self) -> None:
        """Name what the stroke has chosen; the last of it is the current one then."""
        rows = [*self._rows]
        self._break_off()
        if rows and self._label is not None:
            self._grid.select_rows(np.array(sorted(rows), dtype=np.int64), current=rows[-1])
            self.drawn.emit(self._label)

    @Slot()
    def _break_off(self) -> None:
        self._last = None
        self._rows.clear()


def _cursor(label: str, names: LabelNames, grid: GridView) -> QCursor:
    """An arrow with the mark of what is in hand beside it."""
    ratio = grid.devicePixelRatioF()
    side = _POINT + _PLATE
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_INK)
    painter.setBrush(_PAPER)
    painter.drawPolygon([QPointF(0.5, 0.5), QPointF(12.5, 5), QPointF(5, 12.5)])
    painter.drawRoundedRect(QRectF(_POINT - 0.5, _POINT - 0.5, _PLATE, _PLATE), 6, 6)
    room = (_PLATE - 1 - _MARK) / 2
    place = QRectF(_POINT + room, _POINT + room, _MARK, _MARK)
    draw_mark(painter, names.look(label), place)
    painter.end()
    return QCursor(pixmap, 0, 0)
