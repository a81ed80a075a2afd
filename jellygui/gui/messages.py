"""What was said last, to be read again."""

from __future__ import annotations

from collections import deque
from datetime import datetime

from PySide6.QtCore import QLocale, QObject, QTime, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from jellygui.gui.words import Label, plain
from jellygui.shown import on_screen

_MOST = 50
_SIZE_PX = (640, 400)


class Messages(QObject):
    """Keeps the last sentences that the window has said, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.last: deque[tuple[datetime, str]] = deque(maxlen=_MOST)

    @Slot(str)
    def keep(self, text: str) -> None:
        if not self.last or self.last[0][1] != text:
            self.last.appendleft((datetime.now().astimezone(), text))


class MessagesBox(QDialog):
    """Shows them; what is chosen, or all, can be copied."""

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Messages"))
        self.resize(*_SIZE_PX)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What was said last, the newest first"))
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        for moment, text in messages.last:
            time = QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")
            self.list.addItem(on_screen(f"{time}   {text}", most=1000))
        nothing = Label(self.tr("Nothing has been said yet."), self)
        nothing.setVisible(not messages.last)
        buttons = QDialogButtonBox(self)
        self.copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setEnabled(bool(messages.last))
        close = buttons.addButton(self.tr("C&lose"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.copy, close):
            button.setAccessibleName(plain(button.text()))
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(nothing)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)

    @Slot()
    def _copy(self) -> None:
        rows = self.list.selectedItems() or [self.list.item(n) for n in range(self.list.count())]
        QGuiApplication.clipboard().setText("\n".join(row.text() for row in rows))
