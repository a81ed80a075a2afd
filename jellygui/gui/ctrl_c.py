"""Ctrl-C in the terminal that the window was begun in."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class CtrlC(QObject):
    """Hears it wherever the program is, though Qt does: `pressed`. The second ends the program.

    Where Ctrl-C is ignored, as in what a shell begins in the background, it stays so. Source:
    Python, *signal*, `set_wakeup_fd`.
    """

    pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hears, self._tells = socket.socketpair()
        self._is_on = signal.getsignal(signal.SIGINT) is not signal.SIG_IGN
        if self._is_on:
            self._tells.setblocking(False)
            signal.set_wakeup_fd(self._tells.fileno())
            signal.signal(signal.SIGINT, lambda *_: None)  # else nothing is told
            read = QSocketNotifier.Type.Read
            self._notifier = QSocketNotifier(self._hears.fileno(), read, self)
            self._notifier.activated.connect(self._heard)

    @Slot()
    def _heard(self) -> None:
        self._hears.recv(64)
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        self.pressed.emit()

    def close(self) -> None:
        """From now on the system ends the program at once."""
        if self._is_on:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            self._notifier.setEnabled(False)
        self._hears.close()
        self._tells.close()
