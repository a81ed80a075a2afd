"""How one photograph looks in the grid."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from jellygui.domain.browse import PhotoRow
from jellygui.domain.frames import clock, frame_of
from jellygui.domain.labels import FileState
from jellygui.domain.stacks import Stack, StackTally
from jellygui.gui.photos.caption import Caption
from jellygui.gui.photos.thumbnails import Thumbnail
from jellygui.gui.photos.tile_ink import GAP, PAD, TileInk

_FIRST_SIDE_PX = 160
_LIKENESS_HEIGHT = 3
_ARROW = 8
_SHEET = 3  # px by which a sheet of a stack looks out from behind the one before it
_BADGE = QColor(0, 0, 0, 190)  # under white, on any photograph
_ON_BADGE = QColor(Qt.GlobalColor.white)
_Align = Qt.AlignmentFlag


@dataclass(frozen=True, slots=True)
class TileState:
    """What the grid knows of a tile, apart from its photograph.

    `likeness` is how alike it is to what the photographs are compared with, from -1 to 1; `stack`
    is what it belongs to, `tally` what counts of one that it shows alone. It `contradicts` where
    others of its sighting are called differently.
    """

    selected: bool
    current: bool
    focused: bool
    likeness: float | None = None
    stack: Stack | None = None
    tally: StackTally | None = None
    contradicts: bool = False


class Tile:
    """Paints a photograph as a whole, its stack, and the `caption` below it.

    `begin` is called once before a number of tiles are painted.
    """

    def __init__(self) -> None:
        self._ink = TileInk()
        self.caption = Caption(self._ink, _FIRST_SIDE_PX)
        self._side_px = _FIRST_SIDE_PX
        self._palette_key = 0

    @property
    def side_px(self) -> int:
        return self._side_px

    def set_side_px(self, side_px: int) -> None:
        self._side_px = side_px
        self.caption.set_side_px(side_px)

    @property
    def box(self) -> QSize:
        """The room for the picture; most cameras take 4:3."""
        return QSize(self._side_px, self._side_px * 3 // 4)

    @property
    def size(self) -> QSize:
        height = self.box.height() + self.caption.height
        return QSize(self._side_px + 2 * PAD, height + 2 * PAD)

    def picture_box(self, corner: QPoint) -> QRect:
        return QRect(corner + QPoint(PAD, PAD), self.box)

    def badge_box(self, corner: QPoint, stack: Stack) -> QRect:
        """Where the number of a stack stands, which opens and folds it."""
        width = self._ink.fine.horizontalAdvance(QLocale().toString(stack.size)) + 3 * GAP + _ARROW
        box = self.picture_box(corner)
        return QRect(box.right() + 1 - width, box.top(), width, self._ink.fine.height() + GAP)

    def begin(self, widget: QWidget) -> None:
        """Take over the colours and the font of a widget."""
        palette = widget.palette()
        if palette.cacheKey() != self._palette_key:
            self._palette_key = palette.cacheKey()
            self._ink.take_colours(palette)
            self.caption.forget()
        if widget.font() != self._ink.font:
            self._ink.set_font(widget.font())
            self.caption.forget()

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        row: PhotoRow | None,
        thumbnail: Thumbnail | None,
        state: TileState,
    ) -> None:
        self._paint_ground(painter, rect, state)
        box = self.picture_box(rect.topLeft())
        stack = state.stack
        is_folded = stack is not None and not stack.is_open
        if is_folded:
            image = thumbnail.image if thumbnail is not None else None
            ratio = painter.device().devicePixelRatioF()
            self._paint_sheets(painter, box if image is None else _place_of(image, box, ratio))
        self._paint_picture(painter, box, row, thumbnail)
        if state.likeness is not None:
            self._paint_likeness(painter, box, state.likeness)
        if stack is not None and stack.is_open:
            self._paint_bracket(painter, rect, stack)
        if stack is not None and stack.is_first:
            self._paint_badge(painter, self.badge_box(rect.topLeft(), stack), stack)
        if row is None:
            return
        if state.contradicts and not self.caption.is_blind:
            self._paint_contradiction(painter, box)
        ratio = painter.device().devicePixelRatioF()
        tally = state.tally if is_folded and not self.caption.is_blind else None
        said = self.caption.of(row, ratio) if tally is None else self.caption.of_stack(tally, ratio)
        painter.drawPixmap(box.left(), box.bottom() + 1 + GAP, said)

    # Parts of a tile

    def _paint_ground(self, painter: QPainter, rect: QRect, state: TileState) -> None:
        inside = QRectF(rect).adjusted(2, 2, -2, -2)
        if state.selected:
            painter.fillPath(_rounded(inside), self._ink.chosen)
        if state.current and state.focused:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.strokePath(_rounded(inside), QPen(self._ink.accent, 2))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_picture(
        self, painter: QPainter, box: QRect, row: PhotoRow | None, thumbnail: Thumbnail | None
    ) -> None:
        image = None if thumbnail is None else thumbnail.image
        if image is None or (row is not None and row.state is not FileState.OK):
            painter.fillRect(box, self._ink.ground)
            if row is not None and (thumbnail is not None or row.state is not FileState.OK):
                draw_broken(painter, box, self._ink.muted)
            return
        place = _place_of(image, box, painter.device().devicePixelRatioF())
        painter.drawImage(place, image)
        if row is not None and (frame := frame_of(row.path)) is not None:
            self._paint_time(painter, place, clock(frame.ms))

    def _paint_sheets(self, painter: QPainter, place: QRect) -> None:
        """Two sheets that look out from behind a picture."""
        painter.setPen(QPen(self._ink.sheet, 1))
        painter.setBrush(self._ink.ground)
        for by in (2 * _SHEET, _SHEET):
            painter.drawRect(place.translated(by, -by).adjusted(0, 0, -1, -1))

    def _paint_bracket(self, painter: QPainter, rect: QRect, stack: Stack) -> None:
        """A line over all that is in an open stack, which begins with its first."""
        left = rect.left() + (PAD if stack.is_first else 0)
        painter.fillRect(QRect(left, rect.top(), rect.right() + 1 - left, 2), self._ink.sheet)

    def _paint_badge(self, painter: QPainter, box: QRect, stack: Stack) -> None:
        """How many photographs are in a stack, and whether it is folded."""
        self._paint_plate(painter, box)
        x, y = box.left() + GAP + 1, box.center().y() + 1
        open_arrow = [QPointF(x, y - 2), QPointF(x + 7, y - 2), QPointF(x + 3.5, y + 2.5)]
        folded = [QPointF(x + 1, y - 4), QPointF(x + 1, y + 3.5), QPointF(x + 5.5, y)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(_ON_BADGE)
        painter.drawPolygon(open_arrow if stack.is_open else folded)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        number = box.adjusted(_ARROW + 2 * GAP - 1, 0, 0, 0)
        text = QLocale().toString(stack.size)
        self._ink.write(painter, number, text, fine=True, colour=_ON_BADGE)

    def _paint_time(self, painter: QPainter, place: QRect, text: str) -> None:
        """When a video shows this, on its picture."""
        plate = QRect(
            0, 0, self._ink.fine.horizontalAdvance(text) + 2 * GAP, self._ink.fine.height() + 2
        )
        plate.moveBottomRight(place.bottomRight() - QPoint(2, 2))
        self._paint_plate(painter, plate)
        self._ink.write(
            painter, plate, text, fine=True, colour=_ON_BADGE, align=_Align.AlignHCenter
        )

    def _paint_contradiction(self, painter: QPainter, box: QRect) -> None:
        """That others of its sighting are called differently."""
        side = self._ink.fine.height() + GAP
        plate = QRect(box.left(), box.top(), side, side)
        self._paint_plate(painter, plate)
        self._ink.write(painter, plate, "≠", fine=True, colour=_ON_BADGE, align=_Align.AlignHCenter)

    def _paint_plate(self, painter: QPainter, box: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_BADGE)
        painter.drawRoundedRect(box, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_likeness(self, painter: QPainter, box: QRect, likeness: float) -> None:
        """A bar between the picture and what stands below it."""
        bar = QRectF(box.left(), box.bottom() + 1, box.width(), _LIKENESS_HEIGHT)
        painter.fillRect(bar, self._ink.track)
        bar.setWidth(bar.width() * max(0.0, likeness))
        painter.fillRect(bar, self._ink.accent)


def _place_of(image: QImage, box: QRect, ratio: float) -> QRect:
    """Where a picture is painted as a whole in the middle of a box."""
    size = QSize(round(image.width() / ratio), round(image.height() / ratio))
    if (
        size.width() > box.width()
        or size.height() > box.height()
        or (size.width() < box.width() and size.height() < box.height())
    ):
        size = size.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(QPoint(), size)
    place.moveCenter(box.center())
    return place


def _rounded(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, 6, 6)
    return path


def draw_broken(painter: QPainter, box: QRect, colour: QColor) -> None:
    """A picture frame with a tear: quiet, since nothing is wrong with the program."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(QRectF(box).center())
    pen = QPen(colour, 2)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(-20, -15, 40, 30), 3, 3)
    painter.drawPolyline([QPointF(3, -15), QPointF(-4, -4), QPointF(4, 2), QPointF(-3, 15)])
    painter.restore()
