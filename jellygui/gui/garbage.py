"""Who looks for Python's garbage in the window's process."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QCursor, QGuiApplication

_EVERY_MS = 250
_ALL = 2


class Collector(QObject):
    """Looks for garbage in the GUI thread alone, between two events.

    Python does so in whatever thread makes the next object, which then takes apart what it finds.
    Windows and timers must be taken apart in the thread that they live in, and not while Qt is at
    work on them.

    A look at everything takes the longer the more there is. So what was loaded, and the pages that
    were made of it, are spared from then on: they stay. And it waits until the mouse rests.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._loaded = 0
        self._mouse_at = QPoint()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._collect)

    @Slot()
    def start(self) -> None:
        gc.disable()
        self._spare_what_stays()
        self._timer.start()

    @Slot()
    def _collect(self) -> None:
        if len(sys.modules) > self._loaded:
            self._spare_what_stays()
        rests = self._mouse_rests()
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [n for n, (made, most) in enumerate(counts) if made > most and (rests or n < _ALL)]
        if due:
            gc.collect(due[-1])

    def _spare_what_stays(self) -> None:
        """Leave out what there is now of every further look, which stops every thread."""
        self._loaded = len(sys.modules)
        gc.freeze()

    def _mouse_rests(self) -> bool:
        before, self._mouse_at = self._mouse_at, QCursor.pos()
        held = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        return self._mouse_at == before and not held
