"""Widgets one after the other, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """Breaks the line where the next widget has no room; what is wider than a line is narrowed."""

    def __init__(self, parent: QWidget, *, spacing_px: int) -> None:
        super().__init__(parent)
        self._spacing_px = spacing_px
        self._widgets: tuple[QWidget, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def put(self, widgets: Sequence[QWidget]) -> None:
        """Have these from now on, in this order, each of which has this one for its parent."""
        self._widgets = tuple(widgets)
        for first, second in zip(self._widgets, self._widgets[1:], strict=False):
            self.setTabOrder(first, second)
        self._place()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        boxes = self._boxes(width)
        return boxes[-1].bottom() + 1 if boxes else 0

    def sizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        self.updateGeometry()

    def _place(self) -> None:
        for widget, box in zip(self._widgets, self._boxes(self.width()), strict=True):
            widget.setGeometry(box)

    def _boxes(self, width: int) -> list[QRect]:
        boxes: list[QRect] = []
        left = top = 0
        for widget in self._widgets:
            size = widget.sizeHint()
            size.setWidth(min(size.width(), max(1, width)))
            if left and left + size.width() > width:
                left, top = 0, boxes[-1].bottom() + 1 + self._spacing_px
            boxes.append(QRect(QPoint(left, top), size))
            left += size.width() + self._spacing_px
        return boxes
