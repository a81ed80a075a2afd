"""The counts as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from jellygui.domain.counts import CountRow
from jellygui.gui.palette import mark_icon
from jellygui.gui.photos.labels import LabelNames

_Index = QModelIndex | QPersistentModelIndex


class CountsModel(QAbstractTableModel):
    """A row per species, then what is no species; the same rows as in counts.csv."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[CountRow] = []
        self.names = LabelNames()
        self.is_dark = False
        self._titles = (
            self.tr("Species"), self.tr("Scientific name"), self.tr("Photographs"),
            self.tr("Sightings"), self.tr("Individuals"), self.tr("Confirmed"),
            self.tr("Mean confidence"),
        )  # fmt: skip

    def show(self, rows: Sequence[CountRow], names: LabelNames) -> None:
        same = len(rows) == len(self.rows)
        if not same:
            self.beginResetModel()
        self.rows, self.names = list(rows), names
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(rows) - 1, len(self._titles) - 1)
            )

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return _aligned(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(column)
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            return mark_icon(row.label, self.names.place(row.label), dark=self.is_dark)
        return None

    def cell(self, row: CountRow, column: int) -> str:
        locale = QLocale()
        match column:
            case 0:
                return row.common_name
            case 1:
                return row.scientific_name
            case 4:
                return "" if row.individuals is None else locale.toString(row.individuals)
            case 6:
                share = row.mean_confidence
                return "" if share is None else f"{round(share * 100)} %"
        # A file that cannot be read and a copy are files without a photograph of their own.
        photographs = row.photographs or (row.files if row.label in ("unreadable", "copies") else 0)
        return locale.toString({2: photographs, 3: row.sightings, 5: row.confirmed}[column])

    def as_text(self) -> str:
        """The table for the clipboard, with tabs between the cells."""
        lines = ["\t".join(self._titles)]
        lines += [
            "\t".join(self.cell(row, column) for column in range(len(self._titles)))
            for row in self.rows
        ]
        return "\n".join(lines)


def _aligned(column: int) -> int:
    side = Qt.AlignmentFlag.AlignLeft if column < 2 else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
