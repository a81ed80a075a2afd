"""What is loaded while nobody waits, so that it is there when it is wanted."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal, Slot

_SLICE_S = 0.004
_MODULES = (QtCore, QtGui, QtWidgets)


class Warming(QObject):
    """Makes all classes of Qt in the window's thread, a few at a time; `made` tells that they are.

    PySide makes a class when it is first asked for. Two threads that ask for one at the same moment
    make it twice, and the process dies (PySide 6.11: a script of twenty lines does in a second).
    pyqtgraph asks for all of them, so it is imported in another thread only after `made`.
    """

    made = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = _classes()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._go_on)

    def start(self) -> None:
        self._soon.start()

    def stop(self) -> None:
        self._soon.stop()

    @Slot()
    def _go_on(self) -> None:
        end_s = time.monotonic() + _SLICE_S
        for _ in self._left:
            if time.monotonic() >= end_s:
                self._soon.start()
                return
        self.made.emit()


def _classes() -> Iterator[object]:
    """Those that nobody has asked for yet, each made when it is its turn."""
    for module in _MODULES:
        for name in set(dir(module)) - vars(module).keys():
            yield getattr(module, name, None)


def load_pages() -> None:
    """Import what the pages stand on, charts above all, in whatever thread this is called.

    Done when a page is first shown, it would hold the window for a tenth of a second.
    """
    import jellygui.gui.counts_page
    import jellygui.gui.data.data_page
    import jellygui.gui.models.models_page
    import jellygui.gui.train.training_tabs  # noqa: F401
