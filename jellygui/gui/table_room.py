"""How the columns of a table share its room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QHeaderView, QTableView

# More than this nothing needs: it loses its middle.
_ENOUGH_PX = 160
_Mode = QHeaderView.ResizeMode


def share_room(view: QTableView, column: int) -> None:
    """Let columns be as wide as they need, and one have what they leave, of a view with its model.

    Where the others need all the room there is, Qt's own `Stretch` leaves it nothing; here it has
    what it needs, and the table is scrolled.
    """
    _Room(view, column)


class _Room(QObject):
    def __init__(self, view: QTableView, column: int) -> None:
        super().__init__(view)
        self._view, self._column = view, column
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit)
        header = view.horizontalHeader()
        header.setSectionResizeMode(_Mode.ResizeToContents)
        header.setSectionResizeMode(column, _Mode.Stretch)
        header.sectionResized.connect(self._resized)
        for changed in (view.model().modelReset, view.model().dataChanged):
            changed.connect(self._later.start)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._later.start()
        return super().eventFilter(watched, event)

    @Slot(int, int, int)
    def _resized(self, column: int, before: int, now: int) -> None:
        if column != self._column:
            self._later.start()

    @Slot()
    def _fit(self) -> None:
        view, column, header = self._view, self._column, self._view.horizontalHeader()
        needed = max(view.sizeHintForColumn(column), header.sectionSizeHint(column))
        needed = min(needed, _ENOUGH_PX)
        others = sum(header.sectionSize(n) for n in range(header.count()) if n != column)
        if view.viewport().width() - others >= needed:
            if header.sectionResizeMode(column) is not _Mode.Stretch:  # it measures all anew
                header.setSectionResizeMode(column, _Mode.Stretch)
            return
        if header.sectionResizeMode(column) is not _Mode.Fixed:
            header.setSectionResizeMode(column, _Mode.Fixed)
        header.resizeSection(column, needed)
