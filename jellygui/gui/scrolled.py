"""What scrolls where there is less room than it needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QDialog,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from jellygui.gui.placing import fit_screen

_LEAST_PX = 96
_TABLE_PX = 144


class FittingArea(QScrollArea):
    """Takes the height that its widget needs where there is so much; never asks for a width."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        inside.installEventFilter(self)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        high = inside.minimumHeight() if inside is not None else 0
        # The frame is there for the focus.
        frame = 2 * self.frameWidth() + 2
        return QSize(super().sizeHint().width(), high + frame)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(_LEAST_PX, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A scroll area does not ask how high lines of words become at its width. What is inside is
        # Qt's to know: events come also while Python takes this apart.
        inside = self.widget()
        kinds = (QEvent.Type.LayoutRequest, QEvent.Type.Resize)
        if inside is not None and inside is watched and event.type() in kinds:
            layout = inside.layout()
            if layout is not None:
                height = layout.sizeHint().height()
                if layout.hasHeightForWidth():
                    height = layout.totalHeightForWidth(inside.width())
                if height != inside.minimumHeight():
                    inside.setMinimumHeight(height)
                    self.updateGeometry()
        return super().eventFilter(watched, event)


class FittingBox(QDialog):
    """A box that is no larger than its screen."""

    def showEvent(self, event: QShowEvent) -> None:
        fit_screen(self)
        super().showEvent(event)

    def scrolled(self, widgets: Sequence[QWidget], name: str, *, spacing_px: int) -> FittingArea:
        """Let widgets stand below each other, and scroll; tables among them share what is left."""
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(spacing_px)
        for widget in widgets:
            is_table = isinstance(widget, QAbstractScrollArea)
            if is_table:
                widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
                widget.setMinimumHeight(_TABLE_PX)
            layout.addWidget(widget, int(is_table))
        area = FittingArea(inside, self)
        area.setAccessibleName(name)
        return area
