"""Who looks for Python's garbage in the window's process."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 1000


class Collector(QObject):
    """Looks for garbage in the GUI thread alone, between two events.

    Python does so in whatever thread makes the next object, which then takes apart what it finds.
    Windows and timers must be taken apart in the thread that they live in, and not while Qt is at
    work on them.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._collect)

    @Slot()
    def start(self) -> None:
        """Spare what is there for good the search, which stops every thread."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    @Slot()
    def _collect(self) -> None:
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        if due := [n for n, (made, most) in enumerate(counts) if made > most]:
            gc.collect(due[-1])
