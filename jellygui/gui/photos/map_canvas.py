"""A map of photographs to look at and to choose from, with the mouse or by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from jellygui.domain.likeness_map import (
    NO_POINTS,
    Bools,
    Ids,
    MapPoints,
    MapWindow,
    around,
    nearest,
    onwards,
)
from jellygui.gui.palette import is_dark
from jellygui.gui.photos.background import NewestWishes
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.photos.map_painting import MapPainter, MapPicture
from jellygui.shown import on_screen

_REACH_PX = 12  # so near the mouse must be
_STEP = 1.25
_PULL = 0.25  # of what is seen
_FIRST_AROUND = 8
_CLOSEST, _FARTHEST = 4000, 0.5  # beside the whole map
_NAME_AIR = 4
_Keys, _Mods = Qt.Key, Qt.KeyboardModifier
_ARROWS = {
    _Keys.Key_Left: (-1, 0),
    _Keys.Key_Right: (1, 0),
    _Keys.Key_Up: (0, -1),
    _Keys.Key_Down: (0, 1),
}
Card = Callable[[QPainter, int, QRect], None]


class MapCanvas(QWidget):
    """Points in a window that is moved and zoomed.

    A line drawn round some with the left button chooses them: `drawn_round(indices, modifiers)`.
    `gone_to(index, adds)` tells of a click or an arrow key, `opened(index)` of a double click, and
    `pointed(index)` which point the mouse is on, -1: none. `card` paints what is told of it.
    """

    drawn_round = Signal(object, object)
    gone_to = Signal(int, bool)
    opened = Signal(int)
    pointed = Signal(int)
    failed = Signal(object)

    def __init__(self, card: Card, card_size: Callable[[], QSize], parent: QWidget) -> None:
        super().__init__(parent)
        self._card, self._card_size = card, card_size
        self.names = LabelNames()
        self.points, self.axes = NO_POINTS, (0, 1)
        self.window_seen = MapWindow()
        self.current = self.hovered = -1
        self._chosen: Bools = np.zeros(0, dtype=np.bool_)
        self._picture: MapPicture | None = None
        self._pixels: np.ndarray | None = None
        self._is_whole = True
        self._line: list[QPointF] = []
        self._pulled: QPointF | None = None
        self._pressed: QPointF | None = None
        self._around = (-1, 0)
        self._serial = 0
        self._painting = NewestWishes("map", threads=1, parent=self)
        self._painting.done.connect(self._painted)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setMinimumSize(120, 90)

    # What is shown

    def show_points(self, points: MapPoints, *, anew: bool) -> None:
        """Show these; `anew`: all of them, else what is looked at stays."""
        self.points = points
        self._chosen = np.zeros(len(points), dtype=np.bool_)
        self.current = -1
        self._point_at(-1)
        self._is_whole = self._is_whole or anew
        self._see(self.window_seen)

    def show_axes(self, axes: tuple[int, int]) -> None:
        """Look along other axes."""
        self.axes = axes
        self.see_whole()

    def show_chosen(self, indices: Ids, current: int) -> None:
        """Let these stand out, and one be marked."""
        chosen = np.zeros(len(self.points), dtype=np.bool_)
        chosen[indices] = len(indices) > 1
        self.current = current
        if not np.array_equal(chosen, self._chosen):
            self._chosen = chosen
            self.paint_anew()
        self.update()

    @Slot()
    def see_whole(self) -> None:
        """Show all of the map."""
        self._is_whole = True
        self._see(self.window_seen)

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge what is at a place, or in the middle."""
        at = at or QPointF(self.rect().center())
        whole = self._whole().scale
        wanted = self.window_seen.scale * factor
        factor *= min(max(wanted, _FARTHEST * whole), _CLOSEST * whole) / wanted
        self._is_whole = False
        self._see(self.window_seen.zoomed(factor, at.x(), at.y()))

    @property
    def pixels(self) -> np.ndarray:
        """Where the points are [N, 2]."""
        if self._pixels is None:
            self._pixels = self.window_seen.pixels(self.points.places[:, self.axes])
        return self._pixels

    def choose_around(self) -> None:
        """Choose what lies around the current point; more of it each time."""
        if self.current < 0:
            return
        last, count = self._around
        count = 2 * count if last == self.current else _FIRST_AROUND
        self._around = self.current, count
        self.drawn_round.emit(around(self.pixels, self.current, count), _Mods.NoModifier)

    def is_idle(self) -> bool:
        return self._painting.is_idle()

    def close_threads(self) -> None:
        self._painting.close()

    def _whole(self) -> MapWindow:
        size = self.size()
        return MapWindow.around(self.points.places[:, self.axes], size.width(), size.height())

    def _see(self, window: MapWindow) -> None:
        self.window_seen = self._whole() if self._is_whole else window
        self._pixels = None
        self.paint_anew()
        self.update()

    def paint_anew(self) -> None:
        """Have all points painted as they are seen now."""
        if not self.isVisible():
            return
        labels = self.points.labels
        looks = [*(self.names.look(label) for label in labels), self.names.look("")]
        self._serial += 1
        painter = MapPainter(
            points=self.points,
            axes=self.axes,
            looks=looks,
            chosen=self._chosen,
            window=self.window_seen,
            ratio=self.devicePixelRatioF(),
            dark=is_dark(self.palette()),
        )
        self._painting.want([(self._serial, painter)])

    @Slot(object, object)
    def _painted(self, serial: int, result: object) -> None:
        if isinstance(result, MapPicture):
            self._picture = result
            self.update()
        else:
            self.failed.emit(result)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._picture is not None:
            self._paint_picture(painter, self._picture)
            self._paint_names(painter, self._picture)
        if 0 <= self.current < len(self.points):
            self._paint_ring(painter, self.current, self.palette().color(QPalette.ColorRole.Text))
        if len(self._line) > 1:
            self._paint_line(painter)
        elif 0 <= self.hovered < len(self.points):
            accent = self.palette().color(QPalette.ColorRole.Highlight)
            self._paint_ring(painter, self.hovered, accent)
            self._card(painter, self.hovered, self._place_of_card())

    def _paint_picture(self, painter: QPainter, picture: MapPicture) -> None:
        """As it was painted, moved to where it is seen now, until another one comes."""
        before, now = picture.window, self.window_seen
        factor = now.scale / before.scale
        left, top = now.pixels(
            np.array(
                [
                    before.x - before.width / 2 / before.scale,
                    before.y - before.height / 2 / before.scale,
                ],
                np.float32,
            )
        ).tolist()
        place = QRectF(left, top, before.width * factor, before.height * factor)
        painter.drawImage(QPointF(left, top) if factor == 1 else place, picture.image)

    def _paint_names(self, painter: QPainter, picture: MapPicture) -> None:
        """The names of the labels where most of each lies, the commonest first, none over another.

        Shapes are hard to tell apart where there are very many points.
        """
        taken: list[QRectF] = []
        metrics = painter.fontMetrics()
        ground, ink = (
            self.palette().color(role)
            for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Text)
        )
        ground.setAlpha(215)
        for label, place in picture.middles.items():
            words = on_screen(self.names.title(label))
            x, y = self.window_seen.pixels(np.array(place, np.float32)).tolist()
            width = metrics.horizontalAdvance(words) + 2 * _NAME_AIR
            box = QRectF(x - width / 2, y - metrics.height() / 2, width, metrics.height() + 2)
            if not QRectF(self.rect()).contains(box) or any(box.intersects(o) for o in taken):
                continue
            taken.append(box)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_ring(self, painter: QPainter, index: int, colour: QColor) -> None:
        x, y = self.pixels[index].tolist()
        mark = self._picture.mark if self._picture is not None else _REACH_PX
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Base), 4))
        painter.drawEllipse(QPointF(x, y), mark * 0.8 + 3, mark * 0.8 + 3)
        painter.setPen(QPen(colour, 2))
        painter.drawEllipse(QPointF(x, y), mark * 0.8 + 3, mark * 0.8 + 3)

    def _paint_line(self, painter: QPainter) -> None:
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        fill = QColor(accent)
        fill.setAlpha(40)
        painter.setBrush(fill)
        painter.setPen(QPen(accent, 1.5))
        painter.drawPolygon(QPolygonF(self._line), Qt.FillRule.WindingFill)

    def _place_of_card(self) -> QRect:
        """Beside the point, within the map."""
        x, y = self.pixels[self.hovered].tolist()
        size, room = self._card_size(), self.rect().adjusted(4, 4, -4, -4)
        left, top = round(x) + 16, round(y) + 16
        if left + size.width() > room.right():
            left = round(x) - 16 - size.width()
        if top + size.height() > room.bottom():
            top = round(y) - 16 - size.height()
        left = max(room.left(), min(left, room.right() - size.width()))
        top = max(room.top(), min(top, room.bottom() - size.height()))
        return QRect(left, top, size.width(), size.height())

    # Mouse and keys

    def resizeEvent(self, event: QResizeEvent) -> None:
        size = event.size()
        self._see(replace(self.window_seen, width=size.width(), height=size.height()))

    def showEvent(self, event: QEvent) -> None:
        self._see(replace(self.window_seen, width=self.width(), height=self.height()))

    def event(self, event: QEvent) -> bool:
        # Escape, which leaves the map, ends a line that is being drawn.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == _Keys.Key_Escape
            and self._pressed is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.paint_anew()

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        if turns:
            self.zoom(_STEP**turns, event.position())
            self._point_at(-1)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._line = place, []
        elif event.button() == Qt.MouseButton.MiddleButton:
            self._pulled = place
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.RightButton:
            self._take_under(place)

    def _take_under(self, place: QPointF) -> None:
        """A menu speaks of what is chosen, else of what lies under the mouse."""
        index = nearest(self.pixels, place.x(), place.y(), _REACH_PX)
        if index >= 0 and not self._chosen[index]:
            self.gone_to.emit(index, False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._pulled is not None:
            way, self._pulled = place - self._pulled, place
            self._is_whole = False
            self._see(self.window_seen.moved(way.x(), way.y()))
        elif self._pressed is not None:
            far = QApplication.startDragDistance()
            if self._line or (place - self._pressed).manhattanLength() >= far:
                self._line = [*(self._line or [self._pressed]), place]
                self.update()
        else:
            self._point_at(nearest(self.pixels, place.x(), place.y(), _REACH_PX))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pulled = None
            self.unsetCursor()
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        place, line = event.position(), self._line
        self._pressed, self._line = None, []
        self.update()
        adds = bool(event.modifiers() & (_Mods.ShiftModifier | _Mods.ControlModifier))
        if line:
            self.drawn_round.emit(self._within([*line, place]), event.modifiers())
            return
        index = nearest(self.pixels, place.x(), place.y(), _REACH_PX)
        if index >= 0:
            self.gone_to.emit(index, adds)
        elif not adds:
            self.drawn_round.emit(np.empty(0, np.int64), event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        index = nearest(self.pixels, place.x(), place.y(), _REACH_PX)
        if index >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.gone_to.emit(index, False)
            self.opened.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = _Keys(event.key()), event.modifiers()
        if key in _ARROWS and modifiers & _Mods.ControlModifier:
            right, down = _ARROWS[key]
            self._is_whole = False
            pull = -_PULL * right * self.width(), -_PULL * down * self.height()
            self._see(self.window_seen.moved(*pull))
        elif key in _ARROWS:
            self._go(*_ARROWS[key], adds=bool(modifiers & _Mods.ShiftModifier))
        elif key in (_Keys.Key_Plus, _Keys.Key_Equal):
            self.zoom(_STEP**2)
        elif key == _Keys.Key_Minus:
            self.zoom(_STEP**-2)
        elif key == _Keys.Key_Home:
            self.see_whole()
        elif key == _Keys.Key_Escape and self._pressed is not None:
            self._pressed, self._line = None, []
            self.update()
        else:
            event.ignore()

    def _go(self, right: int, down: int, *, adds: bool) -> None:
        """Go to the next point in a direction; to begin with, to the one in the middle."""
        if not len(self.points):
            return
        if self.current < 0:
            middle = self.rect().center()
            found = nearest(self.pixels, middle.x(), middle.y(), np.inf)
        else:
            found = onwards(self.pixels, self.current, right, down)
        if found >= 0:
            self.gone_to.emit(found, adds)
            self._keep_in_sight(found)

    def _keep_in_sight(self, index: int) -> None:
        x, y = self.pixels[index].tolist()
        if not self.rect().contains(round(x), round(y)):
            self._is_whole = False
            middle = self.rect().center()
            self._see(self.window_seen.moved(middle.x() - x, middle.y() - y))

    def _point_at(self, index: int) -> None:
        if index != self.hovered:
            self.hovered = index
            self.pointed.emit(index)
            self.update()

    def _within(self, line: Sequence[QPointF]) -> Ids:
        """The points that are seen within a line, as it is drawn: to a pixel."""
        mask = QImage(self.size(), QImage.Format.Format_Grayscale8)
        mask.fill(0)
        painter = QPainter(mask)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawPolygon(QPolygonF(list(line)), Qt.FillRule.WindingFill)
        painter.end()
        wide, high = self.width(), self.height()
        shape = high, mask.bytesPerLine()
        is_in = np.frombuffer(mask.constBits(), np.uint8).reshape(shape)[:, :wide] > 0
        at = np.rint(self.pixels).astype(np.int64)
        seen = (at >= 0).all(axis=1) & (at[:, 0] < wide) & (at[:, 1] < high)
        indices = np.flatnonzero(seen)
        found: Ids = indices[is_in[at[indices, 1], at[indices, 0]]]
        return found
