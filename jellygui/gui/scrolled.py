"""A column of words that scrolls where there is less room than it needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

_LEAST_PX = 96


class FittingArea(QScrollArea):
    """Takes the height that its widget needs where there is so much; never asks for a width."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        inside.installEventFilter(self)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        # The frame is there for the focus.
        frame = 2 * self.frameWidth() + 2
        return QSize(super().sizeHint().width(), self._inside.minimumHeight() + frame)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(_LEAST_PX, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A scroll area does not ask how high lines of words become at its width.
        inside = self._inside
        kinds = (QEvent.Type.LayoutRequest, QEvent.Type.Resize)
        if inside is watched and event.type() in kinds:
            layout = inside.layout()
            if layout is not None:
                height = layout.sizeHint().height()
                if layout.hasHeightForWidth():
                    height = layout.totalHeightForWidth(inside.width())
                if height != inside.minimumHeight():
                    inside.setMinimumHeight(height)
                    self.updateGeometry()
        return super().eventFilter(watched, event)
