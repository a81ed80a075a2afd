"""All probabilities of a prediction, as bars."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from jellygui.domain.labels import Prediction
from jellygui.gui.palette import between, draw_mark, is_dark
from jellygui.gui.photos.label_names import LabelNames, percent

_LINE = 28
_MARK = 12


class Bars(QWidget):
    """One line per species, the likeliest first: mark, name, share and a bar.

    `hovered(species)` tells over whose line the mouse is; empty: over none.
    """

    hovered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = LabelNames()
        self._shares: list[tuple[str, float]] = []
        self.setAccessibleName(self.tr("Probabilities"))
        self.setMouseTracking(True)
        self._under = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_prediction(self, prediction: Prediction | None, names: LabelNames) -> None:
        self.names = names
        shares = prediction.probabilities.items() if prediction else ()
        self._shares = sorted(shares, key=lambda entry: -entry[1])
        text = ", ".join(f"{names.name(key)} {percent(share)}" for key, share in self._shares)
        self.setAccessibleDescription(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _LINE * len(self._shares))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _LINE * len(self._shares))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y()) // _LINE
        self._be_over(self._shares[place][0] if 0 <= place < len(self._shares) else "")

    def leaveEvent(self, event: QEvent) -> None:
        self._be_over("")

    def _be_over(self, species: str) -> None:
        if species != self._under:
            self._under = species
            self.hovered.emit(species)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.WindowText)
        window = palette.color(QPalette.ColorRole.Window)
        numbers = self.fontMetrics().horizontalAdvance("100 %")
        dark = is_dark(palette)
        for place, (key, share) in enumerate(self._shares):
            look = self.names.look(key)
            top = place * _LINE
            draw_mark(painter, look, QRectF(0, top + 2, _MARK, _MARK), dark=dark)
            left = _MARK + 8
            room = QRect(left, top, self.width() - left - numbers - 8, 17)
            name = self.fontMetrics().elidedText(
                self.names.title(key), Qt.TextElideMode.ElideMiddle, room.width()
            )
            painter.setPen(text if place == 0 else between(window, text, 0.75))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
            number = QRect(self.width() - numbers, top, numbers, 17)
            painter.drawText(
                number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, percent(share)
            )
            bar = QRectF(left, top + 19, self.width() - left, 4)
            painter.fillRect(bar, between(window, text, 0.12))
            bar.setWidth(bar.width() * share)
            painter.fillRect(bar, look.colour)
