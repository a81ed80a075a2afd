"""One photograph to look at closely: zoom and pan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from jellygui.shown import on_screen

_STEP = 1.25
_LARGEST = 16.0
_PAN_PX = 64
# What lies over photographs looks alike in a light and in a dark window, as photographs do.
_PLATE, _ON_PLATE = QColor(20, 24, 28, 215), QColor(245, 245, 245)
_SCALE = QSize(96, 8)


@dataclass(frozen=True, eq=False, kw_only=True)
class Overlay:
    """What lies over a whole photograph: a picture with gaps, or words alone that say why not.

    The picture's scale goes from the first to the last of the `colours`.
    """

    words: str
    image: QImage | None = None
    colours: tuple[QColor, ...] = ()
    ends: tuple[str, str] = ("", "")


class View(NamedTuple):
    """What is seen of a photograph: so many times closer than it fits, about a point of it.

    `x` and `y` are shares of its sides.
    """

    closer: float
    x: float
    y: float


class Canvas(QWidget):
    """Shows a picture fitted into the widget, or at a zoom with the mouse's point held still.

    `zoom` is screen pixels per pixel of the photograph at full size, whatever part of its pixels
    has been decoded. `more_wanted` asks for all of them. `moved` tells that a person sees another
    part of it now.
    """

    zoomed = Signal()
    moved = Signal()
    more_wanted = Signal()
    double_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._full = QSize()
        self._message = ""
        self._zoom: float | None = None
        self._centre = QPointF()
        self._grip: QPointF | None = None
        self._overlay: Overlay | None = None
        self._caption = ""
        self.setAccessibleName(self.tr("Large photograph"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)

    def sizeHint(self) -> QSize:
        return QSize(320, 240)

    # What is shown

    def set_image(self, image: QImage | None, full: QSize, *, keep_zoom: bool = False) -> None:
        """Show a picture; `full` is the size of the whole photograph."""
        self._image, self._full, self._message = image, full, ""
        if not keep_zoom:
            self._zoom = None
            self._centre = QPointF(full.width() / 2, full.height() / 2)
        self.update()
        self.zoomed.emit()

    def set_message(self, text: str) -> None:
        """Show a sentence instead of a picture."""
        self._image, self._full, self._message, self._zoom = None, QSize(), on_screen(text), None
        self.update()

    def lay_over(self, overlay: Overlay | None) -> None:
        """Lay something over the photograph, whichever is shown; None takes it off."""
        self._overlay = overlay
        self.setAccessibleDescription(overlay.words if overlay else "")
        self.update()

    @property
    def overlay(self) -> Overlay | None:
        return self._overlay

    def set_caption(self, text: str) -> None:
        """Let words stand in the corner of whatever is shown."""
        caption = on_screen(text)
        if caption != self._caption:  # to paint a photograph takes its time
            self._caption = caption
            self.update()

    @property
    def image(self) -> QImage | None:
        return self._image

    @property
    def message(self) -> str:
        return self._message

    @property
    def zoom(self) -> float:
        return self._fit_zoom() if self._zoom is None else self._zoom

    @property
    def is_fitted(self) -> bool:
        return self._zoom is None

    @property
    def view(self) -> View | None:
        """What is seen of the photograph; None: all of it."""
        if self._zoom is None or self._full.isEmpty():
            return None
        x, y = self._centre.x() / self._full.width(), self._centre.y() / self._full.height()
        return View(self._zoom / self._fit_zoom(), x, y)

    def look_as(self, view: View | None) -> None:
        """See the same part as of another photograph, which may be larger."""
        if not self._full.isEmpty():
            self._place(
                None if view is None else self._fit_zoom() * view.closer,
                QPointF() if view is None else self._at(view.x, view.y),
            )

    def look_at(self, left: float, top: float, right: float, bottom: float) -> None:
        """See a part of the photograph as large as it fits; all are shares of its sides."""
        if not self._full.isEmpty():
            across, down = (right - left) * self._full.width(), (bottom - top) * self._full.height()
            zoom = min(self.width() / max(across, 1.0), self.height() / max(down, 1.0))
            self._place(zoom, self._at((left + right) / 2, (top + bottom) / 2))
            self.moved.emit()

    def fit(self) -> None:
        self._set_zoom(None)

    def show_actual(self) -> None:
        self._set_zoom(1.0)

    def zoom_in(self) -> None:
        self._set_zoom(self.zoom * _STEP)

    def zoom_out(self) -> None:
        self._set_zoom(self.zoom / _STEP)

    def _fit_zoom(self) -> float:
        if self._full.isEmpty():
            return 1.0
        return min(self.width() / self._full.width(), self.height() / self._full.height(), _LARGEST)

    def _at(self, x: float, y: float) -> QPointF:
        return QPointF(x * self._full.width(), y * self._full.height())

    def _set_zoom(self, zoom: float | None, *, at: QPointF | None = None) -> None:
        """Zoom, as a person asks for it, with a point held still."""
        if self._full.isEmpty():
            return
        middle = QPointF(self.width() / 2, self.height() / 2)
        off, before = (at or middle) - middle, self.zoom
        zoom = self._bounded(zoom)
        self._place(zoom, self._centre + off / before - off / (zoom or before))
        self.moved.emit()

    def _bounded(self, zoom: float | None) -> float | None:
        if zoom is None or zoom <= self._fit_zoom():
            return None
        return min(zoom, _LARGEST)

    def _place(self, zoom: float | None, centre: QPointF) -> None:
        self._zoom = self._bounded(zoom)
        self._centre = self._at(0.5, 0.5) if self._zoom is None else QPointF(centre)
        self._hold()
        ratio = self.devicePixelRatioF()
        if self._image is not None and self._image.width() < self._full.width() * min(
            1.0, self.zoom * ratio
        ):
            self.more_wanted.emit()
        self.update()
        self.zoomed.emit()

    def _pan(self, by: QPointF) -> None:
        self._centre += by
        self._hold()
        self.update()
        self.moved.emit()

    def _hold(self) -> None:
        """Keep the picture from being moved off the widget."""
        for size, room, get, put in (
            (self._full.width(), self.width(), self._centre.x, self._centre.setX),
            (self._full.height(), self.height(), self._centre.y, self._centre.setY),
        ):
            half = room / self.zoom / 2
            put(size / 2 if 2 * half >= size else min(max(get(), half), size - half))

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
        if self._image is None:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(16, 16, -16, -16), flags, self._message)
        else:
            zoom = self.zoom
            room = QSizeF(self.width() / zoom, self.height() / zoom)
            corner = self._centre - QPointF(room.width() / 2, room.height() / 2)
            shown = QRectF(corner, room) & QRectF(QPointF(), QSizeF(self._full))
            target = QRectF((shown.topLeft() - corner) * zoom, shown.size() * zoom)
            scale = self._image.width() / self._full.width()
            source = QRectF(shown.topLeft() * scale, shown.size() * scale)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom < 3)
            painter.drawImage(target, self._image, source)
            if self._overlay is not None:
                painter.save()
                self._paint_over(painter, self._overlay, target, shown)
                painter.restore()
        if self._caption:
            self._paint_caption(painter)
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_caption(self, painter: QPainter) -> None:
        metrics = painter.fontMetrics()
        room, middle = self.width() - 40, Qt.TextElideMode.ElideMiddle
        words = metrics.elidedText(self._caption, middle, room)
        plate = QRect(10, 10, metrics.horizontalAdvance(words) + 20, metrics.height() + 12)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_PLATE)
        painter.drawRoundedRect(plate, 6, 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_ON_PLATE)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_over(
        self, painter: QPainter, overlay: Overlay, target: QRectF, shown: QRectF
    ) -> None:
        """Paint what lies over the part of the photograph that is `shown`, and its legend."""
        if overlay.image is not None:
            x, y = (
                overlay.image.width() / self._full.width(),
                overlay.image.height() / self._full.height(),
            )
            part = QRectF(shown.x() * x, shown.y() * y, shown.width() * x, shown.height() * y)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, overlay.image, part)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        room = self.rect().adjusted(20, 20, -20, -18)
        words = painter.boundingRect(room, flags, on_screen(overlay.words))
        below = 0
        if overlay.image is not None:
            below = painter.fontMetrics().height() + 4
        words.moveBottom(room.bottom() - below)
        plate = words.adjusted(-10, -8, 10, 8 + below)
        ends = "    ".join(overlay.ends)
        width = painter.fontMetrics().horizontalAdvance(ends) + _SCALE.width() + 20
        if overlay.image is not None and plate.width() < width:
            plate.setWidth(min(width, self.width() - 20))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_PLATE)
        painter.drawRoundedRect(plate, 6, 6)
        painter.setPen(_ON_PLATE)
        painter.drawText(words, flags, on_screen(overlay.words))
        if overlay.image is not None:
            line = QRect(words.left(), words.bottom() + 4, plate.width() - 20, below - 4)
            self._paint_scale(painter, overlay, line)

    def _paint_scale(self, painter: QPainter, overlay: Overlay, line: QRect) -> None:
        """The colours, between what their ends mean."""
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        first, last = overlay.ends
        painter.drawText(line, flags, first)
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(first) + 8)
        scale = QRect(line.topLeft(), _SCALE)
        scale.moveTop(line.center().y() - _SCALE.height() // 2)
        colours = QLinearGradient(scale.topLeft(), scale.topRight())
        for place, colour in enumerate(overlay.colours):
            colours.setColorAt(place / max(1, len(overlay.colours) - 1), colour)
        painter.fillRect(scale, colours)
        line.setLeft(scale.right() + 9)
        painter.drawText(line, flags, last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if not self._full.isEmpty():
            if self._zoom is None:
                self._centre = QPointF(self._full.width() / 2, self._full.height() / 2)
            self._hold()
        self.zoomed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        self._set_zoom(self.zoom * _STEP**steps, at=event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        moves = {
            keys.Key_Left: (-1, 0),
            keys.Key_Right: (1, 0),
            keys.Key_Up: (0, -1),
            keys.Key_Down: (0, 1),
        }
        if not self.is_fitted and event.key() in moves:
            x, y = moves[keys(event.key())]
            self._pan(QPointF(x, y) * (_PAN_PX / self.zoom))
        elif event.key() in (keys.Key_Plus, keys.Key_Equal):
            self.zoom_in()
        elif event.key() == keys.Key_Minus:
            self.zoom_out()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.is_fitted:
            self._grip = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._pan((self._grip - event.position()) / self.zoom)
            self._grip = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.double_clicked.emit()
