"""What stands in the window before there is a project."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jellygui.domain.place_names import told_apart
from jellygui.gui.elided import wrap
from jellygui.gui.icons import app_icon
from jellygui.gui.photos.notices import guide_link
from jellygui.gui.photos.toolbar import tool_button
from jellygui.gui.words import Label, caption

_TARGET_PX = (640, 344)
_RECENT, _NAME = 5, 40


class Welcome(QWidget):
    """One large place to drop photographs on, three ways in, and the guide."""

    open_wanted = Signal()
    guide_wanted = Signal()
    samples_wanted = Signal()
    recent_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._target = _Target(self)
        self._build_target()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self._target, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(24)
        self.guide_button = guide_link(self)
        self.guide_button.clicked.connect(self.guide_wanted)
        layout.addWidget(self.guide_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(self._recent)
        layout.addStretch(3)

    def _build_target(self) -> None:
        picture = Label(self._target)
        picture.setPixmap(app_icon().pixmap(64, 64))
        title = Label(self.tr("Drop photographs or folders here"), self._target)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.8)
        title.setFont(font)
        words = wrap(
            Label(
                self.tr(
                    "Their species are counted. Your photographs are only read, never changed."
                ),
                self._target,
            )
        )
        words.setObjectName("quiet")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.open_button = QPushButton(self.tr("Open folder …"), self._target)
        self.open_button.setProperty("primary", True)
        self.open_button.clicked.connect(self.open_wanted)
        self.samples_button = QPushButton(self.tr("Try it with the samples"), self._target)
        self.samples_button.clicked.connect(self.samples_wanted)
        for button in (self.open_button, self.samples_button):
            button.setAccessibleName(button.text())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.samples_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self._target)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.addStretch(1)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(16)
        layout.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(words)
        layout.addSpacing(24)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def show_recent(self, projects: Sequence[str]) -> None:
        """Offer the projects that were open last."""
        while item := self._recent.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        shown = projects[:_RECENT]
        called = told_apart(Path(place).with_suffix("") for place in shown)
        for place in shown:
            name = caption(called[Path(place).with_suffix("")], _NAME)
            button = tool_button(self, name, self.tr("Open the project {path}").format(path=place))
            button.setProperty("place", place)
            button.clicked.connect(self._recent_clicked)
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_dragging(self, on: bool) -> None:
        self._target.is_lit = on
        self._target.update()

    @Slot()
    def _recent_clicked(self) -> None:
        self.recent_wanted.emit(self.sender().property("place"))


class _Target(QWidget):
    is_lit = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(*_TARGET_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(self.palette().color(QPalette.ColorRole.Link))
        line = accent if self.is_lit else self.palette().color(QPalette.ColorRole.PlaceholderText)
        pen = QPen(line, 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 5])
        painter.setPen(pen)
        accent.setAlpha(36 if self.is_lit else 12)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 16, 16)
