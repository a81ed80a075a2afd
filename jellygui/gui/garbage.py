"""Who looks for Python's garbage in the window's process."""

from __future__ import annotations

import gc
import sys
import time

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QCursor, QGuiApplication

_EVERY_MS = 250
_NEW, _ALL = 1, 2
# Of a processor: when looks at what is new have taken so long, what they have left is looked at as
# a whole, which takes no longer; and what such a look leaves is spared if it has taken so long.
_MUCH_S, _LONG_S = 0.03, 0.01


class Collector(QObject):
    """Looks for garbage in the GUI thread alone, between two events.

    Python does so in whatever thread makes the next object, which then takes apart what it finds.
    Windows and timers must be taken apart in the thread that they live in, and not while Qt is at
    work on them.

    A look at everything takes the longer the more there is. So what was loaded, and the pages that
    were made of it, are spared from then on: they stay. And it waits until the mouse rests. Where
    very much comes, as of a project of ten thousands of folders, it comes sooner, while it is
    short, and spares what it leaves: to find that again and again takes a third of a second.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._loaded = 0
        self._mouse_at = QPoint()
        self._looked_s = 0.0
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
            gc.collect(_NEW)  # what is litter already would stay, too
            self._spare_what_stays()
        rests = self._mouse_rests()
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [n for n, (made, most) in enumerate(counts) if made > most and (rests or n < _ALL)]
        if self._looked_s > _MUCH_S:
            due.append(_ALL)
        if not due:
            return
        began = time.thread_time()
        gc.collect(due[-1])
        took = time.thread_time() - began
        self._looked_s = 0.0 if due[-1] == _ALL else self._looked_s + took
        if due[-1] == _ALL and took > _LONG_S:
            self._spare_what_stays()

    def _spare_what_stays(self) -> None:
        """Leave out what there is now of every further look, which stops every thread."""
        self._loaded = len(sys.modules)
        gc.freeze()

    def _mouse_rests(self) -> bool:
        before, self._mouse_at = self._mouse_at, QCursor.pos()
        held = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        return self._mouse_at == before and not held
