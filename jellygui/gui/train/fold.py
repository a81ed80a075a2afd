"""Options beside a page, which are shown only when they are wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


class Fold(QScrollArea):
    """Holds a widget of a fixed width that may be higher than the page."""

    def __init__(self, inside: QWidget, width_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        inside.installEventFilter(self)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(width_px)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A scroll area does not ask how high lines of words become at its width.
        inside = self.widget()
        kinds = (QEvent.Type.LayoutRequest, QEvent.Type.Resize)
        if inside is watched and event.type() in kinds:
            layout = inside.layout()
            if layout is not None and layout.hasHeightForWidth():
                inside.setMinimumHeight(layout.totalHeightForWidth(inside.width()))
        return super().eventFilter(watched, event)
