"""How one photograph looks in the grid."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QWidget

from jellygui.domain.browse import PhotoRow
from jellygui.domain.frames import clock, frame_of, shown_name
from jellygui.domain.labels import FileState, Items
from jellygui.domain.stacks import Stack, StackTally
from jellygui.domain.suggestions import Suggestion
from jellygui.gui.palette import LabelLook, draw_mark, is_dark
from jellygui.gui.photos.label_names import LabelNames, percent
from jellygui.gui.photos.thumbnails import Thumbnail
from jellygui.gui.photos.wording import both_words
from jellygui.gui.translation import from_below, tr
from jellygui.shown import on_screen

_PAD = 8
_GAP = 4
_MARK = 12
_BAR_HEIGHT = 4
_LIKENESS_HEIGHT = 3
_ARROW = 8
_SHEET = 3  # px by which a sheet of a stack looks out from behind the one before it
_BADGE = QColor(0, 0, 0, 190)  # under white, on any photograph
_MOST_STRIPS = 1000
_FIRST_NAME = 10
_ON_BADGE = QColor(Qt.GlobalColor.white)
_Align = Qt.AlignmentFlag
_Role = QPalette.ColorRole
_PaintLines = Callable[[QPainter, QRect, QRect], None]


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
    """Paints a photograph as a whole, its label, and what the model and a person say.

    `begin` is called once before a number of tiles are painted. While it `is_blind`, what a model
    says is hidden until a person has answered.
    """

    def __init__(self) -> None:
        self._names = LabelNames()
        self.is_blind = False
        self._side_px = 160
        self._strips: dict[Hashable, QPixmap] = {}
        self._palette_key = 0
        self._set_fonts(QApplication.font())

    @property
    def names(self) -> LabelNames:
        return self._names

    @names.setter
    def names(self, names: LabelNames) -> None:
        self._names = names
        self._strips.clear()

    @property
    def side_px(self) -> int:
        return self._side_px

    def set_side_px(self, side_px: int) -> None:
        self._side_px = side_px
        self._strips.clear()

    @property
    def box(self) -> QSize:
        """The room for the picture; most cameras take 4:3."""
        return QSize(self._side_px, self._side_px * 3 // 4)

    @property
    def size(self) -> QSize:
        text = self._plain.height() + _GAP + self._fine.height()
        return QSize(self._side_px + 2 * _PAD, self.box.height() + text + 2 * _PAD + _GAP)

    def picture_box(self, corner: QPoint) -> QRect:
        return QRect(corner + QPoint(_PAD, _PAD), self.box)

    def badge_box(self, corner: QPoint, stack: Stack) -> QRect:
        """Where the number of a stack stands, which opens and folds it."""
        width = self._fine.horizontalAdvance(QLocale().toString(stack.size)) + 3 * _GAP + _ARROW
        box = self.picture_box(corner)
        return QRect(box.right() + 1 - width, box.top(), width, self._fine.height() + _GAP)

    def begin(self, widget: QWidget) -> None:
        """Take over the colours and the font of a widget."""
        palette = widget.palette()
        if palette.cacheKey() != self._palette_key:
            self._palette_key = palette.cacheKey()
            self._strips.clear()
            self._take_colours(palette)
        if widget.font() != self._font:
            self._set_fonts(widget.font())

    def _take_colours(self, palette: QPalette) -> None:
        self._dark = is_dark(palette)
        self._text = palette.color(_Role.Text)
        base = palette.color(_Role.Base)
        self._muted = between(base, self._text, 0.62)
        self._track = between(base, self._text, 0.14)
        self._ground = between(base, self._text, 0.06)
        self._sheet = between(base, self._text, 0.45)
        self._accent = palette.color(_Role.Highlight)
        # Readable as small text on either ground.
        self._hint = between(self._accent, self._text, 0.4)
        self._on_accent = palette.color(_Role.HighlightedText)
        self._chosen = between(base, self._accent, 0.28)

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
        if state.contradicts and not self.is_blind:
            self._paint_contradiction(painter, box)
        ratio = painter.device().devicePixelRatioF()
        tally = state.tally if is_folded and not self.is_blind else None
        strip = self._strip(row, ratio) if tally is None else self._stack_strip(tally, ratio)
        painter.drawPixmap(box.left(), box.bottom() + 1 + _GAP, strip)

    def _stack_strip(self, tally: StackTally, ratio: float) -> QPixmap:
        """What stands below a stack, painted once for all of which the same is said."""
        return self._kept_strip((tally, ratio), ratio, lambda *places: self._tally(tally, *places))

    def _strip(self, row: PhotoRow, ratio: float) -> QPixmap:
        """What stands below a picture, painted once for all photographs of which the same is said.

        Painting text is what takes longest; there are far fewer different strips than photographs.
        """
        said, hint = row.prediction, row.suggestion
        key = (
            row.label,
            said and (said.species, round(said.confidence * 100)),
            hint and (hint.species, round(hint.confidence * 100)),
            row.annotation and (row.annotation.individuals, row.annotation.more),
            row.annotation is None,
            row.others and (row.annotation, row.others),
            row.is_copy,
            row.state is not FileState.OK and (shown_name(row.path), row.reason),
            self.is_blind,
            ratio,
        )
        return self._kept_strip(key, ratio, lambda *places: self._say(row, *places))

    def _kept_strip(self, key: Hashable, ratio: float, paint: _PaintLines) -> QPixmap:
        strip = self._strips.get(key)
        if strip is None:
            if len(self._strips) >= _MOST_STRIPS:
                self._strips.clear()
            strip = self._strips[key] = self._painted_strip(ratio, paint)
        return strip

    def _painted_strip(self, ratio: float, paint: _PaintLines) -> QPixmap:
        size = QSize(self._side_px, self.size.height() - self.box.height() - 2 * _PAD)
        strip = QPixmap(size * ratio)
        strip.setDevicePixelRatio(ratio)
        strip.fill(Qt.GlobalColor.transparent)
        painter = QPainter(strip)
        line = QRect(0, 0, size.width(), self._plain.height())
        below = QRect(0, line.bottom() + 1 + _GAP // 2, size.width(), self._fine.height() + 2)
        paint(painter, line, below)
        painter.end()
        return strip

    def _say(self, row: PhotoRow, painter: QPainter, line: QRect, below: QRect) -> None:
        """What is said of a photograph, in two lines."""
        if row.state is not FileState.OK:
            self._paint_trouble(painter, line, below, row)
            return
        self._paint_label(painter, line, row)
        if row.others:
            self._paint_others(painter, below, row)
        elif row.annotation is not None and row.annotation.more:
            self._paint_more(painter, below, row.annotation.more)
        elif row.suggestion is not None:
            self._paint_suggestion(painter, below, row.suggestion)
        else:
            self._paint_prediction(painter, below, row)

    def _tally(self, tally: StackTally, painter: QPainter, line: QRect, below: QRect) -> None:
        """What counts of a stack, in two lines: the commonest label, and how many there are."""
        right = line.right() + 1
        if tally.spoken == tally.total:
            right -= _MARK + _GAP
            self._paint_check(painter, QRectF(right + _GAP, line.center().y() - 5, 12, 12))
        (label, _), *others = tally.by_label
        left = line.left()
        if label is not None:
            self._paint_mark(painter, self._names.look(label), left, line, _MARK)
            left += _MARK + 6
        if others:
            text = f"+{len(others)}"
            width = self._fine.horizontalAdvance(text) + 2
            right -= width + _GAP
            place = QRect(right + _GAP, line.top(), width, line.height())
            self._write(painter, place, text, fine=True)
        title = self._names.waiting if label is None else self._names.title(label)
        self._write(painter, QRect(left, line.top(), right - left, line.height()), title)
        if tally.agrees:
            words = self._names.confirmed_of(tally.spoken, tally.total)
            self._write(painter, below, words, fine=True, colour=self._muted)
        else:
            self._paint_shares(painter, below, tally)

    def _paint_shares(self, painter: QPainter, line: QRect, tally: StackTally) -> None:
        """A mark and a number for each label, as many as there is room for."""
        left = line.left()
        for label, count in tally.by_label:
            text = QLocale().toString(count)
            width = self._fine.horizontalAdvance(text) + 2
            if left + 12 + width > line.right():
                self._write(painter, line, "…", fine=True, align=_Align.AlignRight)
                return
            if label is not None:
                self._paint_mark(painter, self._names.look(label), left, line, 10)
            place = QRect(left + 13, line.top(), width, line.height())
            self._write(painter, place, text, fine=True)
            left += 13 + width + 8

    # Parts of a tile

    def _paint_ground(self, painter: QPainter, rect: QRect, state: TileState) -> None:
        inside = QRectF(rect).adjusted(2, 2, -2, -2)
        if state.selected:
            painter.fillPath(_rounded(inside), self._chosen)
        if state.current and state.focused:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.strokePath(_rounded(inside), QPen(self._accent, 2))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_picture(
        self, painter: QPainter, box: QRect, row: PhotoRow | None, thumbnail: Thumbnail | None
    ) -> None:
        image = None if thumbnail is None else thumbnail.image
        if image is None or (row is not None and row.state is not FileState.OK):
            painter.fillRect(box, self._ground)
            if row is not None and (thumbnail is not None or row.state is not FileState.OK):
                draw_broken(painter, box, self._muted)
            return
        place = _place_of(image, box, painter.device().devicePixelRatioF())
        painter.drawImage(place, image)
        if row is not None and (frame := frame_of(row.path)) is not None:
            self._paint_time(painter, place, clock(frame.ms))

    def _paint_sheets(self, painter: QPainter, place: QRect) -> None:
        """Two sheets that look out from behind a picture."""
        painter.setPen(QPen(self._sheet, 1))
        painter.setBrush(self._ground)
        for by in (2 * _SHEET, _SHEET):
            painter.drawRect(place.translated(by, -by).adjusted(0, 0, -1, -1))

    def _paint_bracket(self, painter: QPainter, rect: QRect, stack: Stack) -> None:
        """A line over all that is in an open stack, which begins with its first."""
        left = rect.left() + (_PAD if stack.is_first else 0)
        painter.fillRect(QRect(left, rect.top(), rect.right() + 1 - left, 2), self._sheet)

    def _paint_badge(self, painter: QPainter, box: QRect, stack: Stack) -> None:
        """How many photographs are in a stack, and whether it is folded."""
        self._paint_plate(painter, box)
        x, y = box.left() + _GAP + 1, box.center().y() + 1
        open_arrow = [QPointF(x, y - 2), QPointF(x + 7, y - 2), QPointF(x + 3.5, y + 2.5)]
        folded = [QPointF(x + 1, y - 4), QPointF(x + 1, y + 3.5), QPointF(x + 5.5, y)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(_ON_BADGE)
        painter.drawPolygon(open_arrow if stack.is_open else folded)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        number = box.adjusted(_ARROW + 2 * _GAP - 1, 0, 0, 0)
        text = QLocale().toString(stack.size)
        self._write(painter, number, text, fine=True, colour=_ON_BADGE)

    def _paint_time(self, painter: QPainter, place: QRect, text: str) -> None:
        """When a video shows this, on its picture."""
        plate = QRect(0, 0, self._fine.horizontalAdvance(text) + 2 * _GAP, self._fine.height() + 2)
        plate.moveBottomRight(place.bottomRight() - QPoint(2, 2))
        self._paint_plate(painter, plate)
        self._write(painter, plate, text, fine=True, colour=_ON_BADGE, align=_Align.AlignHCenter)

    def _paint_contradiction(self, painter: QPainter, box: QRect) -> None:
        """That others of its sighting are called differently."""
        side = self._fine.height() + _GAP
        plate = QRect(box.left(), box.top(), side, side)
        self._paint_plate(painter, plate)
        self._write(painter, plate, "≠", fine=True, colour=_ON_BADGE, align=_Align.AlignHCenter)

    def _paint_plate(self, painter: QPainter, box: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_BADGE)
        painter.drawRoundedRect(box, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_likeness(self, painter: QPainter, box: QRect, likeness: float) -> None:
        """A bar between the picture and what stands below it."""
        bar = QRectF(box.left(), box.bottom() + 1, box.width(), _LIKENESS_HEIGHT)
        painter.fillRect(bar, self._track)
        bar.setWidth(bar.width() * max(0.0, likeness))
        painter.fillRect(bar, self._accent)

    def _paint_label(self, painter: QPainter, line: QRect, row: PhotoRow) -> None:
        right = line.right() + 1
        if row.annotation is not None:
            right -= _MARK + _GAP
            self._paint_check(painter, QRectF(right + _GAP, line.center().y() - 5, 12, 12))
            if row.annotation.individuals is not None:
                text = f"×{row.annotation.individuals}"
                width = self._fine.horizontalAdvance(text) + 2
                right -= width + _GAP
                place = QRect(right + _GAP, line.top(), width, line.height())
                self._write(painter, place, text, fine=True)
        if row.is_copy:
            right -= _MARK + _GAP
            _draw_copy(painter, QRectF(right + _GAP, line.center().y() - 5, 12, 12), self._muted)
        left = line.left()
        if self.is_blind and row.annotation is None:
            self._write(painter, line, self._names.hidden, colour=self._muted)
            return
        if row.label is None:
            self._write(painter, line, self._names.waiting, colour=self._muted)
            return
        self._paint_mark(painter, self._names.look(row.label), left, line, _MARK)
        left += _MARK + 6
        rest = QRect(left, line.top(), right - left, line.height())
        text = self._names.title(row.label)
        if row.others:
            text = _says(both_words(row, self._names)[0][0], self._names.name(row.label))
        self._write(painter, rest, text)

    def _paint_others(self, painter: QPainter, line: QRect, row: PhotoRow) -> None:
        """What others say against the word above."""
        label = row.others[0].label
        self._paint_mark(painter, self._names.look(label), line.left(), line, _MARK)
        rest = line.adjusted(_MARK + 6, 0, 0, 0)
        words = " / ".join(_says(*said) for said in both_words(row, self._names)[1:])
        self._write(painter, rest, words, fine=True, colour=self._hint)

    def _paint_more(self, painter: QPainter, line: QRect, more: Items) -> None:
        """What else it shows: the second species, and how many follow."""
        (label, number), *others = more
        self._paint_mark(painter, self._names.look(label), line.left() + 1, line, 10)
        name = self._names.title(label) + ("" if number is None else f" ×{number}")
        words = " ".join([name, *([f"+{len(others)}"] if others else [])])
        self._write(painter, line.adjusted(_MARK + 6, 0, 0, 0), words, fine=True)

    def _paint_prediction(self, painter: QPainter, line: QRect, row: PhotoRow) -> None:
        said = row.prediction
        if said is None or (self.is_blind and row.annotation is None):
            return
        number = percent(said.confidence)
        width = self._fine.horizontalAdvance("100 %")
        place = QRect(line.right() + 1 - width, line.top(), width, line.height())
        self._write(painter, place, number, fine=True, colour=self._muted, align=_Align.AlignRight)
        rest = QRect(line.left(), line.top(), line.width() - width - _PAD, line.height())
        if row.label != said.species:
            self._paint_mark(painter, self._names.look(said.species), rest.left() + 1, rest, 10)
            text = rest.adjusted(_MARK + 6, 0, 0, 0)
            if row.annotation is None:
                name = self._names.perhaps(said.species)
                self._write(painter, text, name, fine=True, colour=self._muted)
            else:  # its middle is where the name begins
                name = self._names.model_said(said.species)
                end = Qt.TextElideMode.ElideRight
                self._write(painter, text, name, fine=True, colour=self._muted, elide=end)
            return
        bar = QRectF(rest.left(), rest.center().y() - 1, rest.width(), _BAR_HEIGHT)
        painter.fillRect(bar, self._track)
        filled = QRectF(bar)
        filled.setWidth(bar.width() * said.confidence)
        painter.fillRect(filled, self._names.look(said.species).colour)

    def _paint_suggestion(self, painter: QPainter, line: QRect, hint: Suggestion) -> None:
        """What Enter would write, after the sign of that key."""
        number = percent(hint.confidence)
        width = self._fine.horizontalAdvance("100 %")
        place = QRect(line.right() + 1 - width, line.top(), width, line.height())
        colour = self._hint
        self._write(painter, place, number, fine=True, colour=colour, align=_Align.AlignRight)
        rest = QRect(line.left(), line.top(), line.width() - width - _PAD, line.height())
        _draw_enter(painter, QRectF(rest.left(), line.center().y() - 5, 12, 12), colour)
        left = rest.left() + _MARK + 4
        self._paint_mark(painter, self._names.look(hint.species), left, rest, 10)
        text = rest.adjusted(2 * _MARK + 8, 0, 0, 0)
        self._write(painter, text, self._names.title(hint.species), fine=True, colour=colour)

    def _paint_trouble(self, painter: QPainter, line: QRect, below: QRect, row: PhotoRow) -> None:
        self._write(painter, line, shown_name(row.path))
        self._write(painter, below, from_below(row.reason), fine=True, colour=self._muted)

    def _paint_check(self, painter: QPainter, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        painter.drawEllipse(box)
        pen = QPen(self._on_accent, 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = box.x(), box.y()
        painter.drawPolyline(
            [QPointF(x + 3, y + 6.2), QPointF(x + 5.2, y + 8.4), QPointF(x + 9, y + 4)]
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_mark(
        self, painter: QPainter, look: LabelLook, left: int, line: QRect, side: int
    ) -> None:
        top = line.top() + (line.height() - side) / 2
        draw_mark(painter, look, QRectF(left, top, side, side), dark=self._dark)

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        *,
        fine: bool = False,
        colour: QColor | None = None,
        align: Qt.AlignmentFlag = _Align.AlignLeft,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        metrics = self._fine if fine else self._plain
        elided = metrics.elidedText(on_screen(text), elide, rect.width())
        painter.setFont(self._fine_font if fine else self._font)
        painter.setPen(colour or self._text)
        painter.drawText(rect, align | _Align.AlignVCenter, elided)

    def _set_fonts(self, font: QFont) -> None:
        self._font = QFont(font)
        self._fine_font = QFont(font)
        self._fine_font.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
        self._plain = QFontMetrics(self._font)
        self._fine = QFontMetrics(self._fine_font)
        self._strips.clear()


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


def between(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


def _says(person: str, label: str) -> str:
    """Who says what, by the first of their names: what they say must have room."""
    first = person.split(maxsplit=1)[0][:_FIRST_NAME] if person.strip() else person
    return tr("{person}: {label}").format(person=first, label=label)


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


def _draw_enter(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """The sign of the Enter key: down, and an arrow to the left."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    pen = QPen(colour, 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline([QPointF(10.5, 2), QPointF(10.5, 7), QPointF(2, 7)])
    painter.drawPolyline([QPointF(5, 4), QPointF(2, 7), QPointF(5, 10)])
    painter.restore()


def _draw_copy(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Two sheets: another file holds the same photograph."""
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(box.x() + 0.5, box.y() + 0.5, 7, 7))
    painter.drawRect(QRectF(box.x() + 3.5, box.y() + 3.5, 7, 7))
