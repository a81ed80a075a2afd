"""The counts as a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTableView, QWidget

from jellygui.domain.counts import OTHER_ROWS, CountRow
from jellygui.domain.estimates import Estimate
from jellygui.domain.lists import capital
from jellygui.domain.place_names import below_shared
from jellygui.domain.species import COPIES, UNREADABLE
from jellygui.domain.taxa import is_in_italics
from jellygui.gui.palette import mark_icon
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.translation import species_name, tr
from jellygui.gui.words import words_only
from jellygui.jobs.spreadsheets import for_clipboard

_Index = QModelIndex | QPersistentModelIndex


class CountsColumn(IntEnum):
    """The columns, but for the part that may stand before them."""

    NAME = 0
    SCIENTIFIC = 1
    PHOTOGRAPHS = 2
    SIGHTINGS = 3
    INDIVIDUALS = 4
    MAX_N = 5
    CONFIRMED = 6
    CONFIDENCE = 7
    ESTIMATE = 8


_WORDS = 100  # more than a number has digits
# Of two cells of a column that with the higher of these is at least as wide.
_WIDTHS: Mapping[CountsColumn, Callable[[CountRow], float]] = {
    CountsColumn.PHOTOGRAPHS: lambda row: _pictures(row),
    CountsColumn.SIGHTINGS: lambda row: row.sightings,
    CountsColumn.INDIVIDUALS: lambda row: row.individuals or 0,
    CountsColumn.MAX_N: lambda row: row.max_n or 0,
    CountsColumn.CONFIRMED: lambda row: row.confirmed,
    CountsColumn.CONFIDENCE: lambda row: row.mean_confidence or 0,
    CountsColumn.ESTIMATE: lambda row: _digits(row.estimate),
}


def widest(rows: Sequence[CountRow]) -> dict[CountsColumn, int]:
    """In which of these rows the widest cell of each column of numbers is."""
    if not rows:
        return {}
    return {
        column: max(range(len(rows)), key=[width(row) for row in rows].__getitem__)
        for column, width in _WIDTHS.items()
    }


class CountsTable(QTableView):
    """Columns of numbers are as wide as the widest cell; to ask each would make the window late."""

    def sizeHintForColumn(self, column: int) -> int:
        model = self.model()
        row = model.widest_row(column) if isinstance(model, CountsModel) else None
        return 0 if row is None else self.sizeHintForIndex(model.index(row, column)).width()


class CountsModel(QAbstractTableModel):
    """A row per species, then what is no species; the same rows as in counts.csv.

    Parted by day or folder, the part stands first.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: Sequence[tuple[str, CountRow]] = ()
        self._widest: Mapping[CountsColumn, int] = {}
        self._are_folders, self._shared = False, None  # type: tuple[bool, PurePath | None]
        self.part_title = ""
        self._italic = QFont()
        self._italic.setItalic(True)
        self.names = LabelNames()
        self.is_dark = False
        self._titles = (
            self.tr("Species"),
            self.tr("Scientific name"),
            self.tr("Photographs"),
            self.tr("Sightings"),
            self.tr("Individuals"),
            self.tr("MaxN"),
            self.tr("Confirmed"),
            self.tr("Mean confidence"),
            self.tr("There are (95 %)"),
        )

    def show(
        self,
        pairs: Sequence[tuple[str, CountRow]],
        names: LabelNames,
        *,
        widest: Mapping[CountsColumn, int],
        part_title: str = "",
        are_folders: bool = False,
        shared: PurePath | None = None,
    ) -> None:
        """Show these rows behind their parts; `widest` tells where the widest cells are."""
        same = len(pairs) == len(self._pairs) and part_title == self.part_title
        if not same:
            self.beginResetModel()
        self._pairs, self._widest = pairs, widest
        self._are_folders, self._shared = are_folders, shared
        self.names, self.part_title = names, part_title
        if not same:
            self.endResetModel()
        elif pairs:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(pairs) - 1, self.columnCount() - 1)
            )

    @property
    def _shift(self) -> int:
        return 1 if self.part_title else 0

    def place(self, column: CountsColumn) -> int:
        """Where a column stands now."""
        return column + self._shift

    def is_name(self, column: int) -> bool:
        """Whether a column holds words and no numbers."""
        return column < self.place(CountsColumn.PHOTOGRAPHS)

    def widest_row(self, column: int) -> int | None:
        """Where the widest cell of a column of numbers is; None of one of names, or of none."""
        is_number = self.place(CountsColumn.PHOTOGRAPHS) <= column < self.columnCount()
        return self._widest.get(CountsColumn(column - self._shift)) if is_number else None

    @property
    def rows(self) -> list[CountRow]:
        return [row for _, row in self._pairs]

    @property
    def parts(self) -> list[str]:
        return [part for part, _ in self._pairs]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles) + self._shift

    @words_only
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = section - self._shift
        if role == Qt.ItemDataRole.ToolTipRole and column == CountsColumn.ESTIMATE:
            return self.tr(
                "How many photographs there are: what people said, and an estimate of the rest "
                "from random checks, with its 95 % interval. It takes the model's errors off."
            )
        if role == Qt.ItemDataRole.ToolTipRole and column == CountsColumn.MAX_N:
            return self.tr(
                "The largest number of individuals on one photograph, by which no animal is "
                "counted twice: of each part, where the counts are parted by station, day or "
                "folder. Empty where nobody counted."
            )
        if role == Qt.ItemDataRole.DisplayRole:
            return self.part_title if column < 0 else self._titles[column]
        return _aligned(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    @words_only
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        (part, row), column = self._pairs[index.row()], index.column() - self._shift
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if column < 0:
                shown = role == Qt.ItemDataRole.DisplayRole
                return self._part(part) if shown else part
            if row.label in OTHER_ROWS and column == 0:
                return self.names.title(row.label)
            words = self.cell(row, column)
            return capital(species_name(words) if column == 0 else words)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(column)
        if role == Qt.ItemDataRole.FontRole and column == CountsColumn.SCIENTIFIC:
            rank = self.names.rank(row.label)
            return self._italic if is_in_italics(row.scientific_name, rank) else None
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            return mark_icon(row.label, self.names.place(row.label), dark=self.is_dark)
        return None

    def _part(self, part: str) -> str:
        """A folder by its path below what all folders share; the tooltip has the whole."""
        if self._are_folders:
            return below_shared(PurePath(part), self._shared)
        return part or self.tr("Unknown")

    def cell(self, row: CountRow, column: int) -> str:
        """As in counts.csv; the table on the screen begins names with a capital."""
        locale = QLocale()
        match column:
            case CountsColumn.NAME:
                return row.common_name
            case CountsColumn.SCIENTIFIC:
                return row.scientific_name
            case CountsColumn.SIGHTINGS:
                return locale.toString(row.sightings)
            case CountsColumn.INDIVIDUALS:
                return "" if row.individuals is None else locale.toString(row.individuals)
            case CountsColumn.MAX_N:
                return "" if row.max_n is None else locale.toString(row.max_n)
            case CountsColumn.CONFIRMED:
                return locale.toString(row.confirmed)
            case CountsColumn.CONFIDENCE:
                share = row.mean_confidence
                return "" if share is None else f"{round(share * 100)} %"
            case CountsColumn.ESTIMATE:
                return _estimated(row.estimate)
        return locale.toString(_pictures(row))

    def as_text(self) -> str:
        """The table for the clipboard, with tabs between the cells."""
        first = [self.part_title] if self.part_title else []
        rows = (
            [*([part] if first else []), *(self.cell(row, n) for n in range(len(self._titles)))]
            for part, row in self._pairs
        )
        return for_clipboard([*first, *self._titles], rows)


def _pictures(row: CountRow) -> int:
    """A file that cannot be read and a copy are files without a photograph of their own."""
    return row.photographs or (row.files if row.label in (UNREADABLE, COPIES) else 0)


def _digits(estimate: Estimate | None) -> int:
    """How many digits its cell has; with an interval it has words too."""
    if estimate is None:
        return 0
    value, low, high = f"{estimate.value:.0f}", f"{estimate.low:.0f}", f"{estimate.high:.0f}"
    return len(value) if low == high else _WORDS + len(value + low + high)


def _estimated(estimate: Estimate | None) -> str:
    if estimate is None:
        return ""
    value, low, high = (
        QLocale().toString(round(n)) for n in (estimate.value, estimate.low, estimate.high)
    )
    if low == high:
        return value
    return tr("{value} ({low} to {high})").format(value=value, low=low, high=high)


def _aligned(column: int) -> int:
    is_name = column < CountsColumn.PHOTOGRAPHS
    side = Qt.AlignmentFlag.AlignLeft if is_name else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
