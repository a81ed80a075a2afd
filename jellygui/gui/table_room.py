"""How the columns of a table share its room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QHeaderView, QTableView

# More than this nothing needs: it loses its middle.
_ENOUGH_PX = 160
_Mode = QHeaderView.ResizeMode


def share_room(
    view: QTableView, shares: Callable[[int], bool] = lambda column: column == 0
) -> None:
    """Let columns be as wide as they need, and those that share have what these leave.

    Where the others need all the room there is, Qt's own `Stretch` leaves them nothing; here they
    have what they need, and the table is scrolled. The view has its model.
    """
    _Room(view, shares)


class _Room(QObject):
    def __init__(self, view: QTableView, shares: Callable[[int], bool]) -> None:
        super().__init__(view)
        self._view, self._shares = view, shares
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit)
        header = view.horizontalHeader()
        header.setSectionResizeMode(_Mode.ResizeToContents)
        for column in filter(shares, range(header.count())):
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
        if not self._shares(column):
            self._later.start()

    @Slot()
    def _fit(self) -> None:
        header = self._view.horizontalHeader()
        shown = [n for n in range(header.count()) if not header.isSectionHidden(n)]
        columns = [column for column in shown if self._shares(column)]
        if not columns:
            return
        needed = [self._needed(column) for column in columns]
        others = sum(header.sectionSize(column) for column in shown if column not in columns)
        room = self._view.viewport().width() - others
        stretch = room >= len(columns) * max(needed)
        for column in columns:
            self._set_mode(column, _Mode.Stretch if stretch else _Mode.Fixed)
        if not stretch:
            more = max(0, room - sum(needed)) // len(columns)
            for column, width in zip(columns, needed, strict=True):
                header.resizeSection(column, width + more)

    def _needed(self, column: int) -> int:
        cells = min(self._view.sizeHintForColumn(column), _ENOUGH_PX)
        return max(cells, self._view.horizontalHeader().sectionSizeHint(column))

    def _set_mode(self, column: int, mode: QHeaderView.ResizeMode) -> None:
        header = self._view.horizontalHeader()
        if header.sectionResizeMode(column) is not mode:  # it measures all anew
            header.setSectionResizeMode(column, mode)
