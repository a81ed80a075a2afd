"""When the program itself is at fault: the details, and a zip for those who mend it.

Nothing ends in silence: an error that nobody expected, in whatever thread, opens the dialog; what
cannot be answered by anybody (an error in the midst of tidying up, a word of Qt, the end of the
process by a fault of native code) stands in the log folder, which the zip holds.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QMessageBox, QWidget

from jellygui import paths
from jellygui.files import as_own, make_folder
from jellygui.gui.diagnosis_box import DiagnosisBox
from jellygui.gui.translation import tr
from jellygui.gui.words import message
from jellygui.shown import on_terminal

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

_log = logging.getLogger("jellygui")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_MOST_BYTES = 1_000_000


class CrashReporter(QObject):
    """Takes every error that nobody expected, from any thread, and shows the first of them."""

    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self._caught.connect(self._show)

    def install(self) -> None:
        """Hear of every error from now on: of this thread and all others, of Qt, of faults."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread
        sys.unraisablehook = _note_unraisable
        qInstallMessageHandler(_note_qt)
        catch_faults()

    def take(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        _log.error("unexpected", exc_info=(kind, error or kind(), trace))
        with suppress(RuntimeError):  # the program is ending: the log has it
            self._caught.emit("".join(traceback.format_exception(kind, error, trace)))

    def _take_from_thread(self, caught: threading.ExceptHookArgs) -> None:
        if not issubclass(caught.exc_type, SystemExit):
            self.take(caught.exc_type, caught.exc_value, caught.exc_traceback)

    @Slot(str)
    def _show(self, details: str) -> None:
        if self._is_showing:
            return  # one dialog says enough; the log has them all
        self._is_showing = True
        try:
            show_crash(None, details)
        finally:
            self._is_showing = False


def _note_unraisable(caught: UnraisableHookArgs) -> None:
    """An error where Python could not go on with it, as while something is taken apart."""
    error = caught.exc_value or caught.exc_type()
    _log.error(
        "%s: %r",
        caught.err_msg or "Exception ignored in",
        caught.object,
        exc_info=(caught.exc_type, error, caught.exc_traceback),
    )


def _note_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """A word of Qt, which ends the process after a fatal one."""
    level = _LEVELS.get(kind, logging.WARNING)
    _log.log(level, "Qt: %s (%s)", message, context.category or "")
    if level >= logging.WARNING and sys.stderr is not None:  # a windowed program has none
        print(on_terminal(message), file=sys.stderr)


def catch_faults() -> None:
    """Let a fault of native code leave where it happened in `log_dir()/fault.log`."""
    place = paths.log_dir() / "fault.log"
    try:
        make_folder(place.parent, alone=True)
        is_long = place.is_file() and place.stat().st_size > _MOST_BYTES
        # It stays open: there is no time to open it when it is wanted.
        file = open(  # noqa: SIM115
            place, "w" if is_long else "a", encoding="utf-8", opener=as_own
        )
    except OSError:
        return
    faulthandler.enable(file)


def show_crash(parent: QWidget | None, details: str) -> None:
    """Say that the program is at fault, and offer to save what helps to mend it."""
    box = message(
        parent,
        QMessageBox.Icon.Warning,
        tr("Something went wrong inside JellyGUI."),
        tr(
            "All that you have said of photographs is saved. The zip holds log, versions and "
            "settings, no photographs; you see it before it is saved."
        ),
        details,
    )
    save = box.addButton(tr("Save diagnostic zip …"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
    if box.clickedButton() is save:
        DiagnosisBox(details, parent).exec()
