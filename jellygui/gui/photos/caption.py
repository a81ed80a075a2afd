"""What stands below a picture in the grid: what the model and people say, in two lines."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from jellygui.domain.browse import PhotoRow
from jellygui.domain.frames import shown_name
from jellygui.domain.labels import FileState, Items
from jellygui.domain.stacks import StackTally
from jellygui.domain.suggestions import Suggestion
from jellygui.gui.photos.label_names import LabelNames, percent
from jellygui.gui.photos.tile_ink import GAP, PAD, TileInk
from jellygui.gui.photos.wording import both_words
from jellygui.gui.translation import from_below, tr

_MARK = 12
_BAR_HEIGHT = 4
_MOST_STRIPS = 1000
_FIRST_NAME = 10
_Align = Qt.AlignmentFlag
_PaintLines = Callable[[QPainter, QRect, QRect], None]


class Caption:
    """Painted once for all photographs, or stacks, of which the same is said.

    Painting text is what takes longest; there are far fewer different captions than photographs.
    While it `is_blind`, what a model says is hidden until a person has answered.
    """

    def __init__(self, ink: TileInk, side_px: int) -> None:
        self._ink = ink
        self._names = LabelNames()
        self.is_blind = False
        self._side_px = side_px
        self._strips: dict[Hashable, QPixmap] = {}

    @property
    def names(self) -> LabelNames:
        return self._names

    @names.setter
    def names(self, names: LabelNames) -> None:
        self._names = names
        self.forget()

    @property
    def height(self) -> int:
        return self._ink.plain.height() + self._ink.fine.height() + 2 * GAP

    def set_side_px(self, side_px: int) -> None:
        self._side_px = side_px
        self.forget()

    def forget(self) -> None:
        """Paint all of them anew, as the ink is now."""
        self._strips.clear()

    def of_stack(self, tally: StackTally, ratio: float) -> QPixmap:
        """What stands below a stack."""
        return self._kept_strip((tally, ratio), ratio, lambda *places: self._tally(tally, *places))

    def of(self, row: PhotoRow, ratio: float) -> QPixmap:
        """What stands below the picture of one photograph."""
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
        size = QSize(self._side_px, self.height)
        strip = QPixmap(size * ratio)
        strip.setDevicePixelRatio(ratio)
        strip.fill(Qt.GlobalColor.transparent)
        painter = QPainter(strip)
        line = QRect(0, 0, size.width(), self._ink.plain.height())
        below = QRect(0, line.bottom() + 1 + GAP // 2, size.width(), self._ink.fine.height() + 2)
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
            right -= _MARK + GAP
            self._ink.check(painter, QRectF(right + GAP, line.center().y() - 5, 12, 12))
        (label, _), *others = tally.by_label
        left = line.left()
        if label is not None:
            self._ink.mark(painter, self._names.look(label), left, line, _MARK)
            left += _MARK + 6
        if others:
            text = f"+{len(others)}"
            width = self._ink.fine.horizontalAdvance(text) + 2
            right -= width + GAP
            place = QRect(right + GAP, line.top(), width, line.height())
            self._ink.write(painter, place, text, fine=True)
        title = self._names.waiting if label is None else self._names.title(label)
        self._ink.write(painter, QRect(left, line.top(), right - left, line.height()), title)
        if tally.agrees:
            words = self._names.confirmed_of(tally.spoken, tally.total)
            self._ink.write(painter, below, words, fine=True, colour=self._ink.muted)
        else:
            self._paint_shares(painter, below, tally)

    def _paint_shares(self, painter: QPainter, line: QRect, tally: StackTally) -> None:
        """A mark and a number for each label, as many as there is room for."""
        left = line.left()
        for label, count in tally.by_label:
            text = QLocale().toString(count)
            width = self._ink.fine.horizontalAdvance(text) + 2
            if left + 12 + width > line.right():
                self._ink.write(painter, line, "…", fine=True, align=_Align.AlignRight)
                return
            if label is not None:
                self._ink.mark(painter, self._names.look(label), left, line, 10)
            place = QRect(left + 13, line.top(), width, line.height())
            self._ink.write(painter, place, text, fine=True)
            left += 13 + width + 8

    def _paint_label(self, painter: QPainter, line: QRect, row: PhotoRow) -> None:
        right = line.right() + 1
        if row.annotation is not None:
            right -= _MARK + GAP
            self._ink.check(painter, QRectF(right + GAP, line.center().y() - 5, 12, 12))
            if row.annotation.individuals is not None:
                text = f"×{row.annotation.individuals}"
                width = self._ink.fine.horizontalAdvance(text) + 2
                right -= width + GAP
                place = QRect(right + GAP, line.top(), width, line.height())
                self._ink.write(painter, place, text, fine=True)
        if row.is_copy:
            right -= _MARK + GAP
            _draw_copy(painter, QRectF(right + GAP, line.center().y() - 5, 12, 12), self._ink.muted)
        left = line.left()
        if self.is_blind and row.annotation is None:
            self._ink.write(painter, line, self._names.hidden, colour=self._ink.muted)
            return
        if row.label is None:
            self._ink.write(painter, line, self._names.waiting, colour=self._ink.muted)
            return
        self._ink.mark(painter, self._names.look(row.label), left, line, _MARK)
        left += _MARK + 6
        rest = QRect(left, line.top(), right - left, line.height())
        text = self._names.title(row.label)
        if row.others:
            text = _says(both_words(row, self._names)[0][0], self._names.name(row.label))
        self._ink.write(painter, rest, text)

    def _paint_others(self, painter: QPainter, line: QRect, row: PhotoRow) -> None:
        """What others say against the word above."""
        label = row.others[0].label
        self._ink.mark(painter, self._names.look(label), line.left(), line, _MARK)
        rest = line.adjusted(_MARK + 6, 0, 0, 0)
        words = " / ".join(_says(*said) for said in both_words(row, self._names)[1:])
        self._ink.write(painter, rest, words, fine=True, colour=self._ink.hint)

    def _paint_more(self, painter: QPainter, line: QRect, more: Items) -> None:
        """What else it shows: the second species, and how many follow."""
        (label, number), *others = more
        self._ink.mark(painter, self._names.look(label), line.left() + 1, line, 10)
        name = self._names.title(label) + ("" if number is None else f" ×{number}")
        words = " ".join([name, *([f"+{len(others)}"] if others else [])])
        self._ink.write(painter, line.adjusted(_MARK + 6, 0, 0, 0), words, fine=True)

    def _paint_prediction(self, painter: QPainter, line: QRect, row: PhotoRow) -> None:
        said = row.prediction
        if said is None or (self.is_blind and row.annotation is None):
            return
        is_bar = row.label == said.species
        rest = self._paint_share(painter, line, said.confidence, self._ink.muted, is_bar=is_bar)
        if not is_bar:
            self._ink.mark(painter, self._names.look(said.species), rest.left() + 1, rest, 10)
            text = rest.adjusted(_MARK + 6, 0, 0, 0)
            if row.annotation is None:
                name = self._names.perhaps(said.species)
                self._ink.write(painter, text, name, fine=True, colour=self._ink.muted)
            else:  # its middle is where the name begins
                name = self._names.model_said(said.species)
                end = Qt.TextElideMode.ElideRight
                self._ink.write(painter, text, name, fine=True, colour=self._ink.muted, elide=end)
            return
        bar = QRectF(rest.left(), rest.center().y() - 1, rest.width(), _BAR_HEIGHT)
        painter.fillRect(bar, self._ink.track)
        filled = QRectF(bar)
        filled.setWidth(bar.width() * said.confidence)
        painter.fillRect(filled, self._names.look(said.species).colour)

    def _paint_share(
        self, painter: QPainter, line: QRect, share: float, colour: QColor, *, is_bar: bool
    ) -> QRect:
        """A number at the right end; gives what it leaves: bars are equally long, names not."""
        number = percent(share)
        width = self._ink.fine.horizontalAdvance("100 %" if is_bar else number) + 1
        place = QRect(line.right() + 1 - width, line.top(), width, line.height())
        self._ink.write(painter, place, number, fine=True, colour=colour, align=_Align.AlignRight)
        return line.adjusted(0, 0, -width - PAD, 0)

    def _paint_suggestion(self, painter: QPainter, line: QRect, hint: Suggestion) -> None:
        """What Enter would write, after the sign of that key."""
        colour = self._ink.hint
        rest = self._paint_share(painter, line, hint.confidence, colour, is_bar=False)
        _draw_enter(painter, QRectF(rest.left(), line.center().y() - 5, 12, 12), colour)
        left = rest.left() + _MARK + 4
        self._ink.mark(painter, self._names.look(hint.species), left, rest, 10)
        text = rest.adjusted(2 * _MARK + 8, 0, 0, 0)
        self._ink.write(painter, text, self._names.title(hint.species), fine=True, colour=colour)

    def _paint_trouble(self, painter: QPainter, line: QRect, below: QRect, row: PhotoRow) -> None:
        self._ink.write(painter, line, shown_name(row.path))
        self._ink.write(painter, below, from_below(row.reason), fine=True, colour=self._ink.muted)


def _says(person: str, label: str) -> str:
    """Who says what, by the first of their names: what they say must have room."""
    first = person.split(maxsplit=1)[0][:_FIRST_NAME] if person.strip() else person
    return tr("{person}: {label}").format(person=first, label=label)


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
