"""A small window that asks between which confidences photographs lie."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QSpinBox, QWidget

from jellygui.domain.browse import ConfidenceRange
from jellygui.gui.placing import move_near
from jellygui.gui.words import Label


class ConfidenceBox(QFrame):
    """Two whole per cents; `chosen(ConfidenceRange)` is emitted by Enter and by the button."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Confidence"))
        layout = QGridLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        self.low, self.high = QSpinBox(self), QSpinBox(self)
        for row, (box, text) in enumerate(
            ((self.low, self.tr("&From")), (self.high, self.tr("&To")))
        ):
            box.setRange(0, 100)
            box.setSuffix(" %")
            box.setAccessibleName(text.replace("&", ""))
            box.lineEdit().returnPressed.connect(self._take)
            label = Label(text, self)
            label.setBuddy(box)
            layout.addWidget(label, row, 0)
            layout.addWidget(box, row, 1)
        self.show_them = QPushButton(self.tr("Show these"), self)
        self.show_them.setAccessibleName(self.show_them.text())
        self.show_them.clicked.connect(self._take)
        layout.addWidget(self.show_them, 2, 0, 1, 2)

    def ask(self, between: ConfidenceRange, place: QPoint) -> None:
        """Open at a place on the screen, with what there is now."""
        self.low.setValue(round(100 * between.low))
        self.high.setValue(round(100 * between.high))
        move_near(self, place)
        self.show()
        self.low.setFocus()
        self.low.selectAll()

    @Slot()
    def _take(self) -> None:
        low, high = sorted((self.low.value(), self.high.value()))
        self.hide()
        self.chosen.emit(ConfidenceRange(low / 100, high / 100))
