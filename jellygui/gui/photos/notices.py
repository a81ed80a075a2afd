"""Calm lines above the grid, and what stands in its place when there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from jellygui.gui.elided import ElidedLabel, wrap
from jellygui.gui.palette import between
from jellygui.gui.photos.toolbar import tool_button
from jellygui.gui.translation import tr
from jellygui.gui.words import Label


class Notice(QWidget):
    """One sentence with one button, and perhaps how far something is; hidden while it is empty."""

    accepted = Signal()

    def __init__(self, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.label = ElidedLabel("", self)
        self.button = QPushButton(button, self)
        self.button.setAccessibleName(button)
        self.button.clicked.connect(self.accepted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)
        self.hide()

    def put_beside(self, widget: QWidget) -> None:
        """Let this stand between the sentence, which is short then, and the button."""
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.setStretch(0, 0)
        layout.insertWidget(1, widget, 1)
        layout.setSpacing(16)
        self.label.is_whole = True

    def say(self, text: str, *, share: float = 0.0) -> None:
        self._share = share
        self.label.setText(text)
        self.setAccessibleName(self.label.text())
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        roles = QPalette.ColorRole
        accent, base = self.palette().color(roles.Highlight), self.palette().color(roles.Base)
        painter.fillRect(self.rect(), between(base, accent, 0.16))
        if self._share:
            bar = QRectF(0, self.height() - 2, self.width() * self._share, 2)
            painter.fillRect(bar, accent)


def guide_link(parent: QWidget) -> QToolButton:
    """What offers the guide to who begins."""
    link = tool_button(parent, tr("How it goes"), tr("Open the guide: from a folder to counts"))
    link.setProperty("link", True)
    return link


class EmptyState(QWidget):
    """Says what to do next, with one button; where nothing is yet, the guide is offered too."""

    accepted = Signal()
    guide_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.label = wrap(Label(self, alignment=Qt.AlignmentFlag.AlignCenter))
        font = self.label.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.label.setFont(font)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.accepted)
        self.guide = guide_link(self)
        self.guide.clicked.connect(self.guide_wanted)
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        layout.addStretch(1)
        layout.addWidget(self.label)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.guide, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def show_waiting(self, text: str) -> None:
        """Say what is being done, while nobody knows yet whether there is something to show."""
        self.label.setText(text)
        self.button.hide()
        self.guide.hide()

    def show_reason(self, *, filtered: bool, review: bool) -> None:
        if review:
            text, button = self.tr("Everything has been reviewed."), self.tr("End review")
            if filtered:
                text = self.tr("Nothing of what is asked for is left to review.")
        elif filtered:
            text, button = self.tr("No photograph matches."), self.tr("Show all photographs")
        else:
            text = self.tr("Drop photographs or folders here.")
            button = self.tr("Open folder …")
        self.label.setText(text)
        self.guide.setVisible(not review and not filtered)
        self.button.show()
        self.button.setText(button)
        self.button.setAccessibleName(button)
