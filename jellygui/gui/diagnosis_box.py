"""What the diagnostic zip holds, before it is saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jellygui.errors import JellyError
from jellygui.gui.choosing import documents, ended
from jellygui.gui.elided import wrap
from jellygui.gui.photos.background import InOrder
from jellygui.gui.scrolled import FittingBox
from jellygui.gui.words import Label, message
from jellygui.jobs.diagnosis import ZipPart, parts, write_parts
from jellygui.shown import on_screen

_SIZE_PX, _LIST_PX = (820, 560), 240
# Of a long log the end is what is looked for, and what the window shows at once.
_MOST = 50_000
_SAVED = object()


class DiagnosisBox(FittingBox):
    """Lists the files, shows each, and asks whether names may leave the computer.

    `details` are those of an error; empty where there was none.
    """

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = details
        self.parts: list[ZipPart] = []
        self.setWindowTitle(self.tr("Diagnostic zip"))
        self.resize(*_SIZE_PX)
        words = wrap(
            Label(
                self.tr(
                    "This is what the zip will hold: no photographs and no project. Nothing is "
                    "sent; you save it, and give it to whom you like."
                ),
                self,
            )
        )
        self.files = QListWidget(self)
        self.files.setAccessibleName(self.tr("Files in the zip"))
        self.files.setFixedWidth(_LIST_PX)
        self.files.setSpacing(2)
        self.files.currentRowChanged.connect(self._show)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What the file holds"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setPlainText(self.tr("Reading the log …"))
        self.names = QCheckBox(
            self.tr("With &names: of files, folders, projects, species, people and this computer"),
            self,
        )
        self.names.setAccessibleName(self.names.text().replace("&", ""))
        self.names.toggled.connect(self._read)
        buttons = QDialogButtonBox(self)
        self.save = QPushButton(self.tr("&Save …"), self)
        self.save.setProperty("primary", True)
        self.save.clicked.connect(self._save)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = buttons.addButton(
            self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole
        )
        for button in (self.save, self.close_button):
            button.setAccessibleName(button.text().replace("&", ""))
        buttons.rejected.connect(self.reject)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.files)
        middle.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(words)
        layout.addLayout(middle, 1)
        layout.addWidget(self.names)
        layout.addWidget(buttons)
        self._working = InOrder("diagnosis", self)
        self._working.done.connect(self._done)
        self.finished.connect(self._working.close)
        self._read()

    @Slot()
    def _read(self, *_: object) -> None:
        """Gather what the zip holds; until it is there nothing can be saved."""
        self.save.setEnabled(False)
        named = self.names.isChecked()
        self._working.do(named, partial(parts, self._details, names=named))

    @Slot(object, object)
    def _done(self, what: object, result: object) -> None:
        if what is _SAVED:
            self._have_written(result)
        else:
            self._have_read(what, result)

    def _have_read(self, named: object, result: object) -> None:
        if named is not self.names.isChecked():
            return  # it has been ticked again meanwhile
        if not isinstance(result, list):
            self.text.setPlainText(self.tr("The log cannot be read."))
            return
        row = max(0, self.files.currentRow())
        self.parts = result
        self.files.blockSignals(True)
        self.files.clear()
        size = QLocale().formattedDataSize
        self.files.addItems([on_screen(f"{p.name}  ({size(p.size_bytes)})") for p in result])
        self.files.blockSignals(False)
        self.files.setCurrentRow(min(row, len(result) - 1))
        self.save.setEnabled(True)

    @Slot(int)
    def _show(self, row: int) -> None:
        text = self.parts[row].text if 0 <= row < len(self.parts) else ""
        shown = text[-_MOST:]
        if len(text) > _MOST:
            shown = self.tr("… (what came before is in the zip)") + "\n" + shown
        self.text.setPlainText(on_screen(shown, most=len(shown), lines=True))

    @Slot()
    def _save(self) -> None:
        offered = str(documents() / "jellygui-diagnosis.zip")
        title = self.tr("Save diagnostic zip")
        name, _ = QFileDialog.getSaveFileName(self, title, offered)
        if not name:
            return
        self.save.setEnabled(False)
        self._working.do(_SAVED, partial(write_parts, ended(Path(name), ".zip"), self.parts))

    def _have_written(self, result: object) -> None:
        self.save.setEnabled(True)
        if isinstance(result, JellyError):
            icon = QMessageBox.Icon.Warning
            message(self, icon, result.message, result.hint).exec()
        elif not isinstance(result, BaseException):  # a bug is in the log, and may be tried again
            self.accept()
