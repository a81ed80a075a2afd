"""When the program itself is at fault: the details, and a zip for those who mend it."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
import zipfile
from functools import partial
from importlib import metadata
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from jellygui import __version__, paths

_log = logging.getLogger("jellygui")
_LIBRARIES = ("PySide6-Essentials", "pyqtgraph", "numpy", "onnxruntime", "Pillow", "pydantic")


class CrashReporter(QObject):
    """Takes every error that nobody expected, from any thread, and shows the first of them."""

    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self._caught.connect(self._show)

    def install(self) -> None:
        sys.excepthook = self.take

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("unexpected", exc_info=(kind, error, trace))
        self._caught.emit("".join(traceback.format_exception(kind, error, trace)))

    @Slot(str)
    def _show(self, details: str) -> None:
        if self._is_showing:
            return  # one dialog says enough; the log has them all
        self._is_showing = True
        try:
            show_crash(None, details)
        finally:
            self._is_showing = False


def show_crash(parent: QWidget | None, details: str) -> None:
    """Say that the program is at fault, and offer to save what helps to mend it."""
    tr = partial(QCoreApplication.translate, "crash")
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("JellyGUI")
    box.setText(tr("Something went wrong inside JellyGUI."))
    box.setInformativeText(
        tr("All that you have said of photographs is saved. The zip holds log, versions and "
           "settings, no photographs.")
    )  # fmt: skip
    box.setDetailedText(details)
    save = box.addButton(tr("Save diagnostic zip …"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
    if box.clickedButton() is save:
        name, _ = QFileDialog.getSaveFileName(parent, save.text(), "jellygui-diagnosis.zip")
        if name:
            write_diagnosis(Path(name), details)


def write_diagnosis(path: Path, details: str) -> None:
    """Write log, versions and settings into a zip; no photographs, no project."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("error.txt", details)
        made.writestr("versions.txt", "\n".join(versions()))
        for folder, name in ((paths.log_dir(), "log"), (paths.settings_dir(), "settings")):
            for entry in sorted(folder.glob("*")) if folder.is_dir() else ():
                if entry.suffix in (".log", ".json", ".ini", ".1", ".2", ".3"):
                    made.write(entry, f"{name}/{entry.name}")


def versions() -> list[str]:
    """The program, its libraries and the system, a line each."""
    lines = [f"JellyGUI {__version__}", f"Python {platform.python_version()}", platform.platform()]
    for name in _LIBRARIES:
        try:
            lines.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:  # a frozen program may leave this out
            continue
    return lines
