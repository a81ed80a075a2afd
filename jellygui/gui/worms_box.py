"""Asks before anything is sent to WoRMS, and says what it is."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jellygui.gui.elided import wrap
from jellygui.gui.words import Label
from jellygui.shown import on_screen

_SIZE_PX = (520, 460)


class WormsBox(QDialog):
    """Shows the names that would be sent; nothing is while asking is not `allowed`.

    `sent()` asks that they are, `allowed_changed(bool)` tells whether asking is allowed here.
    """

    sent = Signal()
    allowed_changed = Signal(bool)

    def __init__(self, names: Collection[str], host: str, allowed: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ask WoRMS"))
        self.resize(*_SIZE_PX)
        number = QLocale().toString
        self.words = wrap(
            Label(
                self.tr(
                    "The World Register of Marine Species is asked over the network ({host}). It "
                    "is sent these {count} scientific names, and with them what every request "
                    "tells: the address of this computer and the version of this program. No "
                    "photograph, place, count or name of yours is sent. What it answers is shown "
                    "before it is taken.",
                    "",
                    len(names),
                ).format(host=host, count=number(len(names))),
                self,
            )
        )
        self.names = QListWidget(self)
        self.names.addItems([on_screen(name) for name in names])
        self.names.setAccessibleName(self.tr("Names that are sent"))
        self.allow = QCheckBox(self.tr("&Allow asking WoRMS from this program"), self)
        self.allow.setChecked(allowed)
        buttons = QDialogButtonBox(self)
        self.send = QPushButton(self.tr("&Send names"), self)
        self.send.setProperty("primary", True)
        self.send.setEnabled(allowed)
        buttons.addButton(self.send, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = QPushButton(self.tr("&Cancel"), self)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.send, cancel):
            button.setAccessibleName(button.text().replace("&", ""))
        self.allow.toggled.connect(self.send.setEnabled)
        self.allow.toggled.connect(self.allowed_changed)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self.words)
        layout.addWidget(self.names, 1)
        layout.addWidget(self.allow)
        layout.addWidget(buttons)

    @Slot()
    def accept(self) -> None:
        if self.allow.isChecked():
            self.sent.emit()
            super().accept()
