"""What tiles are painted with."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication

from jellygui.gui.palette import LabelLook, between, draw_mark, is_dark
from jellygui.shown import on_screen

PAD, GAP = 8, 4
_Align = Qt.AlignmentFlag
_Role = QPalette.ColorRole


class TileInk:
    """Colours and fonts, and the words, marks and signs that are written with them."""

    def __init__(self) -> None:
        self.set_font(QApplication.font())

    def take_colours(self, palette: QPalette) -> None:
        self.dark = is_dark(palette)
        self.text = palette.color(_Role.Text)
        base = palette.color(_Role.Base)
        self.muted = between(base, self.text, 0.62)
        self.track = between(base, self.text, 0.14)
        self.ground = between(base, self.text, 0.06)
        self.sheet = between(base, self.text, 0.45)
        self.accent = palette.color(_Role.Highlight)
        # Readable as small text on either ground.
        self.hint = between(self.accent, self.text, 0.4)
        self.on_accent = palette.color(_Role.HighlightedText)
        self.chosen = between(base, self.accent, 0.28)

    def set_font(self, font: QFont) -> None:
        self.font = QFont(font)
        self.fine_font = QFont(font)
        self.fine_font.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
        self.plain = QFontMetrics(self.font)
        self.fine = QFontMetrics(self.fine_font)

    def write(
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
        metrics = self.fine if fine else self.plain
        elided = metrics.elidedText(on_screen(text), elide, rect.width())
        painter.setFont(self.fine_font if fine else self.font)
        painter.setPen(colour or self.text)
        painter.drawText(rect, align | _Align.AlignVCenter, elided)

    def mark(self, painter: QPainter, look: LabelLook, left: int, line: QRect, side: int) -> None:
        top = line.top() + (line.height() - side) / 2
        draw_mark(painter, look, QRectF(left, top, side, side), dark=self.dark)

    def check(self, painter: QPainter, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.accent)
        painter.drawEllipse(box)
        pen = QPen(self.on_accent, 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = box.x(), box.y()
        painter.drawPolyline(
            [QPointF(x + 3, y + 6.2), QPointF(x + 5.2, y + 8.4), QPointF(x + 9, y + 4)]
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
