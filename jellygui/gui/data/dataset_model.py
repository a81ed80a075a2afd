"""The dataset as a table: a row per species, each number stands for photographs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from jellygui.domain.lists import capital
from jellygui.domain.overview import Files, Overview, OverviewPart, SpeciesOverview
from jellygui.gui.palette import mark_icon
from jellygui.gui.translation import species_name
from jellygui.gui.words import words_only

_Index = QModelIndex | QPersistentModelIndex
REMEMBERED = 6
# Not shown while nothing stands in them.
_SPARE = (OverviewPart.CHECK, OverviewPart.UNUSED, OverviewPart.RELABELLED, OverviewPart.EXCLUDED)
# What stands in each column after the name; None is what the model remembers.
_COLUMNS: tuple[OverviewPart | None, ...] = (
    OverviewPart.LABELLED,
    OverviewPart.FOLDER,
    OverviewPart.CHECK,
    OverviewPart.CONFIRMED,
    OverviewPart.CORRECTED,
    None,
    OverviewPart.TRAINING,
    OverviewPart.VALIDATION,
    OverviewPart.TEST,
    OverviewPart.UNUSED,
    OverviewPart.NEW,
    OverviewPart.RELABELLED,
    OverviewPart.EXCLUDED,
)


class DatasetModel(QAbstractTableModel):
    """The last row is the sum."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.overview = Overview()
        self.is_dark = False
        self._titles = (
            self.tr("Species"),
            self.tr("Labelled"),
            self.tr("Folders"),
            self.tr("Checks"),
            self.tr("Confirmed"),
            self.tr("Corrected"),
            self.tr("Remembered"),
            self.tr("Training"),
            self.tr("Validation"),
            self.tr("Test"),
            self.tr("Unused"),
            self.tr("New"),
            self.tr("Relabelled"),
            self.tr("Excluded"),
        )
        self._tips = (
            self.tr("What the photographs show"),
            self.tr("Photographs whose species a person has said"),
            self.tr("Labels that came with a folder per species"),
            self.tr("Labels that were given in a random check"),
            self.tr("A person has said what the model said that was in use then"),
            self.tr("A person has said something else than the model that was in use then"),
            self.tr("What the model in use has kept of its own photographs, without a pixel"),
            self.tr("These teach"),
            self.tr("These say when to stop"),
            self.tr("These measure, and never teach"),
            self.tr(
                "These neither teach nor test: near-copies with other labels, altered copies, "
                "or too few of a species that is new to the model"
            ),
            self.tr("These teach, and the model in use was made without them"),
            self.tr("These teach, and had another label when the model in use was made"),
            self.tr("These teach nothing until you let them"),
        )

    def show(self, found: Overview) -> None:
        self.beginResetModel()
        self.overview = found
        self.endResetModel()

    def row(self, number: int) -> SpeciesOverview | None:
        """The species of a row, None for the sum."""
        rows = self.overview.rows
        return rows[number] if 0 <= number < len(rows) else None

    def files(self, index: _Index) -> Files:
        """The photographs behind a number."""
        part = _COLUMNS[index.column() - 1] if index.column() else OverviewPart.LABELLED
        if part is None:
            return ()
        row = self.row(index.row())
        rows = self.overview.rows if row is None else (row,)
        return tuple(file_id for one in rows for file_id in one.parts.get(part, ()))

    def is_spare(self, column: int) -> bool:
        """Whether a column says nothing now, and need not be shown."""
        part = _COLUMNS[column - 1]
        return part in _SPARE and not any(row.parts.get(part) for row in self.overview.rows)

    def title(self, column: int) -> str:
        return self._titles[column]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid() or not self.overview.rows:
            return 0
        return len(self.overview.rows) + 1

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    @words_only
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._titles[section]
            case Qt.ItemDataRole.ToolTipRole:
                return self._tips[section]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _aligned(section)
        return None

    @words_only
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.row(index.row()), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index, row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _aligned(column)
            case Qt.ItemDataRole.DecorationRole if column == 0 and row is not None:
                return mark_icon(row.species.key, row.place, dark=self.is_dark)
            case Qt.ItemDataRole.FontRole if row is None or row.is_excluded:
                font = QFont()
                font.setBold(row is None)
                font.setStrikeOut(row is not None and column == 0)
                return font
            case Qt.ItemDataRole.ToolTipRole:
                return self._tips[column] if column else self._text(index, row)
        return None

    def _text(self, index: _Index, row: SpeciesOverview | None) -> str:
        column = index.column()
        if column == 0:
            return self.tr("All") if row is None else capital(species_name(row.species.common_name))
        if column == REMEMBERED:
            count = sum(r.remembered for r in self.overview.rows) if row is None else row.remembered
        else:
            count = len(self.files(index))
        return QLocale().toString(count) if count else ""


def _aligned(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
