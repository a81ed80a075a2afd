"""Shows where a file lies: the system's file manager opens its folder, with the file chosen.

Windows and macOS have a way of their own. Elsewhere the file manager is asked over D-Bus
(https://www.freedesktop.org/wiki/Specifications/file-manager-interface/), by the program that comes
with it; where none listens, the folder is opened.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QProcess, QUrl, Slot
from PySide6.QtGui import QDesktopServices

_ANSWER_MS = 4000


def asking_for(place: Path, system: str) -> list[str]:
    """The program, and what it is told, that shows a file of a system (as `sys.platform`)."""
    if system == "win32":
        return ["explorer.exe", "/select,", QDir.toNativeSeparators(str(place))]
    if system == "darwin":
        return ["open", "-R", str(place)]
    # A comma would part it in two.
    address = bytes(QUrl.fromLocalFile(str(place)).toEncoded().data()).decode().replace(",", "%2C")
    return [
        "dbus-send",
        "--session",
        "--print-reply",
        f"--reply-timeout={_ANSWER_MS}",
        "--dest=org.freedesktop.FileManager1",
        "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1.ShowItems",
        f"array:string:{address}",
        "string:",
    ]


def open_place(place: Path) -> bool:
    """Have the system open a file or folder; whether it has a program for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))


class FileManager(QObject):
    """Shows files in their folders; `opens` a folder where the file itself cannot be shown."""

    def __init__(
        self,
        parent: QObject,
        *,
        system: str = sys.platform,
        opens: Callable[[Path], object] = open_place,
    ) -> None:
        super().__init__(parent)
        self._system, self._opens = system, opens

    def show_file(self, place: Path) -> None:
        """Show where a file lies; what becomes of it is the system's."""
        program, *told = asking_for(place, self._system)
        asked = QProcess(self)
        asked.finished.connect(partial(self._finished, asked, place))
        asked.errorOccurred.connect(partial(self._failed, asked, place))
        asked.start(program, told)

    @Slot()
    def _finished(self, asked: QProcess, place: Path, code: int, *_: object) -> None:
        asked.deleteLater()
        if code and self._system != "win32":  # explorer says 1 when it has done it
            self._opens(place.parent)

    @Slot()
    def _failed(self, asked: QProcess, place: Path, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            asked.deleteLater()
            self._opens(place.parent)
