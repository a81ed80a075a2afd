"""The neighbours of the large photograph, in one line below it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from jellygui.domain.browse import PhotoRow
from jellygui.domain.frames import shown_name
from jellygui.domain.labels import FileState
from jellygui.gui.palette import between, draw_mark, is_dark
from jellygui.gui.photos.grid_model import GridModel
from jellygui.gui.photos.thumbnails import Thumbnails
from jellygui.gui.photos.tile import draw_broken
from jellygui.gui.words import show_tip

_BOX = QSize(96, 72)
_AIR, _MARK = 6, 12
_STEP_PX = _BOX.width() + 2 * _AIR
_ASK_EVERY_MS = 30


class Filmstrip(QWidget):
    """Paints what is in sight of the grid's order, the current one in the middle.

    `chosen(row)` tells that a person wants one, by the mouse or by a key; `opened(row)` that they
    want it itself large, where something else is done with what is chosen.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(
        self, model: GridModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._thumbnails = model, thumbnails
        self._current = self._other = -1
        self._left_px = 0
        self._ask = QTimer(self, singleShot=True, interval=_ASK_EVERY_MS)
        self._ask.timeout.connect(self._ask_now)
        self.setAccessibleName(self.tr("Photographs before and after this one"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_BOX.height() + _MARK + 4 * _AIR)
        model.rows_changed.connect(self._changed)
        model.shown.connect(self._changed)
        thumbnails.ready.connect(self._thumbnail_ready)

    def show_rows(self, current: int, other: int = -1) -> None:
        """Mark the photograph that is large, and the one beside it; bring what is new in sight."""
        is_new = (current, other) != (self._current, self._other)
        wanted = other if other not in (-1, self._other) else current
        self._current, self._other = current, other
        if is_new:
            self._scroll_to(wanted)

    def visible_rows(self) -> range:
        first = self._left_px // _STEP_PX
        last = (self._left_px + self.width() - 1) // _STEP_PX + 1
        return range(max(0, first), max(0, min(last, self._model.rowCount())))

    def row_at(self, point: QPoint) -> int:
        """The photograph at a point, or -1."""
        row = (point.x() + self._left_px) // _STEP_PX
        return row if self.rect().contains(point) and 0 <= row < self._model.rowCount() else -1

    def rect_of(self, row: int) -> QRect:
        """Where a photograph lies, with its frame."""
        return QRect(row * _STEP_PX - self._left_px, 0, _STEP_PX, self.height())

    def is_idle(self) -> bool:
        return not self._ask.isActive() and self._thumbnails.is_idle()

    # What is in sight

    def _scroll_to(self, row: int) -> None:
        self._scroll(row * _STEP_PX + (_STEP_PX - self.width()) // 2)

    def _scroll(self, left_px: int) -> None:
        """Few photographs stand in the middle, many end at the edges."""
        room = self._model.rowCount() * _STEP_PX - self.width()
        self._left_px = room // 2 if room < 0 else min(max(left_px, 0), room)
        self._changed()

    @Slot()
    def _changed(self) -> None:
        if self.isVisible():
            self.update()
            if not self._ask.isActive():
                self._ask.start()

    @Slot()
    def _ask_now(self) -> None:
        if self.isVisible():
            self._model.want(self.visible_rows())
            self._thumbnails.want(self._wanted(), box=_BOX * self.devicePixelRatioF())

    def _wanted(self) -> Iterator[tuple[int, Path]]:
        """From the current one on, outwards: a person goes on from there."""
        rows = self.visible_rows()
        middle = self._current if self._current in rows else (rows.start + rows.stop) // 2
        for row in sorted(rows, key=lambda row: abs(row - middle)):
            known = self._model.row_at(row)
            if known is not None and known.state is FileState.OK:
                yield known.file_id, known.path

    @Slot(int)
    def _thumbnail_ready(self, file_id: int) -> None:
        row = self._model.row_of(file_id)
        if row in self.visible_rows():
            self.update(self.rect_of(row))

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        self._scroll_to(self._current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scroll_to(self._current)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        way = event.angleDelta()
        self._scroll(self._left_px - (way.x() or way.y()) * _STEP_PX // 120)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().toPoint())
        if row >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().toPoint())
        if row >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, count = Qt.Key, self._model.rowCount()
        row = self._current if self._other < 0 else self._other
        page = max(1, self.width() // _STEP_PX - 1)
        there = {
            keys.Key_Left: row - 1,
            keys.Key_Right: row + 1,
            keys.Key_PageUp: row - page,
            keys.Key_PageDown: row + page,
            keys.Key_Home: 0,
            keys.Key_End: count - 1,
        }
        if event.key() not in there or not count:
            super().keyPressEvent(event)
            return
        wanted = min(max(there[keys(event.key())], 0), count - 1)
        if self._other >= 0 and wanted == self._current:  # it is seen already: go past it
            on = 1 if wanted > row else -1
            wanted += on if 0 <= wanted + on < count else -on
        if wanted != row:
            self.chosen.emit(wanted)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.row_at(event.pos())
            known = self._model.row_at(row) if row >= 0 else None
            show_tip(event.globalPos(), shown_name(known.path) if known else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Window))
        for row in self.visible_rows():
            rect = self.rect_of(row)
            if rect.intersects(event.rect()):
                self._paint(painter, row, rect)
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint(self, painter: QPainter, row: int, rect: QRect) -> None:
        known = self._model.row_at(row)
        box = QRect(rect.topLeft() + QPoint(_AIR, 2 * _AIR), _BOX)
        thumbnail = self._thumbnails.get(self._model.id_at(row))
        image = thumbnail.image if thumbnail is not None else None
        base, text = self._colour(QPalette.ColorRole.Window), self._colour(QPalette.ColorRole.Text)
        if image is None or (known is not None and known.state is not FileState.OK):
            painter.fillRect(box, between(base, text, 0.06))
            if known is not None and (thumbnail is not None or known.state is not FileState.OK):
                draw_broken(painter, box, between(base, text, 0.62))
        else:
            size = image.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(QPoint(), size)
            place.moveCenter(box.center())
            painter.drawImage(place, image)
        if known is not None:
            self._paint_mark(painter, known, box)
        self._paint_frame(painter, row, rect)

    def _paint_mark(self, painter: QPainter, row: PhotoRow, box: QRect) -> None:
        """What it is called, by its mark alone: the name stands beside the large one."""
        is_hidden = self._model.is_blind and row.annotation is None
        if row.label is None or is_hidden or row.state is not FileState.OK:
            return
        look = self._model.names.look(row.label)
        place = QRectF(0, 0, _MARK, _MARK)
        place.moveCenter(QRectF(box).center())
        place.moveTop(box.bottom() + _AIR)
        draw_mark(painter, look, place, dark=is_dark(self.palette()))

    def _paint_frame(self, painter: QPainter, row: int, rect: QRect) -> None:
        """A full frame around the large one; a broken one around the one beside it."""
        if row not in (self._current, self._other):
            return
        pen = QPen(self._colour(QPalette.ColorRole.Highlight), 2)
        if row != self._current:
            pen = QPen(self._colour(QPalette.ColorRole.Text), 2, Qt.PenStyle.DashLine)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, _AIR - 1, -1, 1 - _AIR / 2), 6, 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self.palette().color(role)
