"""A calm line that says what went wrong, and what can be done about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from jellygui.errors import JellyError
from jellygui.gui.elided import wrap
from jellygui.gui.icons import icon, pixmap
from jellygui.gui.photos.toolbar import tool_button

_AMBER = QColor("#D98A00")


class ErrorBar(QWidget):
    """Shows one error or note until it is closed or another comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_error = False
        self._mark = QLabel(self)
        self.message, self.hint = QLabel(self), QLabel(self)
        self.hint.setObjectName("quiet")
        for label in (self.message, self.hint):
            wrap(label)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._log: Path | None = None
        self.show_log = QPushButton(self.tr("Show log"), self)
        self.show_log.setAccessibleName(self.show_log.text())
        self.show_log.clicked.connect(self._open_log)
        self.close_button = tool_button(self, "", self.tr("Close this message"))
        self.close_button.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.message)
        words.addWidget(self.hint)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(self._mark)
        layout.addLayout(words, 1)
        layout.addWidget(self.show_log)
        layout.addWidget(self.close_button)
        self.hide()

    def show_error(self, error: JellyError) -> None:
        self._show(error.message, error.hint, error=True, log=error.log)

    @Slot(str)
    def show_note(self, text: str) -> None:
        self._show(text, "", error=False)

    @Slot()
    def _open_log(self) -> None:
        if self._log is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log)))

    def _show(self, message: str, hint: str, *, error: bool, log: Path | None = None) -> None:
        self._is_error, self._log = error, log
        self.show_log.setVisible(log is not None)
        self._paint_icons()
        self.message.setText(message)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.setAccessibleName(f"{message} {hint}".strip())
        self.show()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._paint_icons()

    def _paint_icons(self) -> None:
        text = self.palette().color(QPalette.ColorRole.WindowText)
        accent = self.palette().color(QPalette.ColorRole.Link)
        name, colour = ("unreadable", _AMBER) if self._is_error else ("help", accent)
        self._mark.setPixmap(pixmap(name, colour, 20, 2))
        self.close_button.setIcon(icon("cancel", text, size_px=16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tint = QColor(_AMBER if self._is_error else self.palette().color(QPalette.ColorRole.Link))
        painter.fillRect(0, 0, 4, self.height(), tint)
        tint.setAlpha(30)
        painter.fillRect(self.rect(), tint)
