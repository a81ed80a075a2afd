"""A confusion matrix, painted: what the photographs show against what a model says."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from jellygui.domain.side_by_side import Table
from jellygui.gui.palette import between, draw_mark, is_dark
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.theme import tabular
from jellygui.gui.translation import joined
from jellygui.gui.words import show_tip

_HEAD_PX, _MARK_PX, _GAP_PX = 28, 14, 8
_SMALLEST_PX, _LARGEST_PX = 26, 80
_NAMES_PX = 168
_WRONG = QColor("#D55E00")


class ConfusionMatrix(QWidget):
    """Rows are what the photographs show, columns what the model says; shade is the row's share.

    Marks stand for the species in the columns, in the order of the rows.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: Table = ()
        self._keys: tuple[str, ...] = ()
        self._names = LabelNames()
        self.setFont(tabular(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_table(self, keys: tuple[str, ...], table: Table, names: LabelNames) -> None:
        self._keys, self._table, self._names = keys, table, names
        self.setAccessibleDescription(self.in_words())
        self.updateGeometry()
        self.update()

    def in_words(self) -> str:
        """The table for those who cannot see it."""
        return joined(
            self._cell_words(row, column)
            for row in range(len(self._keys))
            for column in range(len(self._keys))
            if self._table[row][column]
        )

    def sizeHint(self) -> QSize:
        side = len(self._keys) * 40
        return QSize(_NAMES_PX + side, _HEAD_PX + side)

    def minimumSizeHint(self) -> QSize:
        side = len(self._keys) * _SMALLEST_PX
        return QSize(_NAMES_PX + side, _HEAD_PX + side)

    def _cell_px(self) -> float:
        count = max(1, len(self._keys))
        room = min((self.width() - _NAMES_PX) / count, (self.height() - _HEAD_PX) / count)
        return max(_SMALLEST_PX, min(_LARGEST_PX, room))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, palette = self._cell_px(), self.palette()
        text = palette.color(QPalette.ColorRole.Text)
        for place, key in enumerate(self._keys):
            self._paint_head(painter, place, key, side, text)
            count = sum(self._table[place])
            for column in range(len(self._keys)):
                box = QRectF(_NAMES_PX + column * side, _HEAD_PX + place * side, side, side)
                self._paint_cell(painter, box, place, column, count)

    def _paint_head(
        self, painter: QPainter, place: int, key: str, side: float, text: QColor
    ) -> None:
        look, dark = self._names.look(key), is_dark(self.palette())
        left = _NAMES_PX + place * side + (side - _MARK_PX) / 2
        draw_mark(
            painter, look, QRectF(left, (_HEAD_PX - _MARK_PX) / 2, _MARK_PX, _MARK_PX), dark=dark
        )
        top = _HEAD_PX + place * side
        draw_mark(
            painter, look, QRectF(0, top + (side - _MARK_PX) / 2, _MARK_PX, _MARK_PX), dark=dark
        )
        painter.setPen(text)
        start = _MARK_PX + _GAP_PX
        box = QRectF(start, top, _NAMES_PX - start - _GAP_PX, side)
        name = self.fontMetrics().elidedText(
            self._names.title(key), Qt.TextElideMode.ElideMiddle, int(box.width())
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_cell(
        self, painter: QPainter, box: QRectF, row: int, column: int, count: int
    ) -> None:
        number, roles = self._table[row][column], QPalette.ColorRole
        base = self.palette().color(roles.Base)
        inner = box.adjusted(1, 1, -1, -1)
        empty = self.palette().color(roles.Window)
        if not number:
            painter.fillRect(inner, empty)
            if row == column:
                painter.setPen(self.palette().color(roles.Mid))
                painter.drawRect(inner)
            return
        full = self.palette().color(roles.Highlight) if row == column else _WRONG
        ground = between(base, full, 0.2 + 0.8 * number / count)
        painter.fillRect(inner, ground)
        painter.setPen(QColor("#06141A") if _luminance(ground) > 0.2 else QColor("#FFFFFF"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, QLocale().toString(number))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            side = self._cell_px()
            column = int((event.pos().x() - _NAMES_PX) // side)
            row = int((event.pos().y() - _HEAD_PX) // side)
            there = 0 <= column < len(self._keys)
            if there and row < 0:
                show_tip(event.globalPos(), self._names.title(self._keys[column]), self)
            elif there and row < len(self._keys):
                show_tip(event.globalPos(), self._cell_words(row, column), self)
            return True
        return super().event(event)

    def _cell_words(self, row: int, column: int) -> str:
        truth, said = self._names.name(self._keys[row]), self._names.name(self._keys[column])
        there = sum(self._table[row])
        words = self.tr("{count} of {all} photographs of {truth}: “{said}”.", "", there)
        return words.format(count=self._table[row][column], all=there, truth=truth, said=said)


def _luminance(colour: QColor) -> float:
    """Relative luminance as in WCAG 2, where 0.18 is as far from black as from white."""
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
