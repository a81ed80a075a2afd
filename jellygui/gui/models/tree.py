"""The models as a tree: a model stands under the one that it grew from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from jellygui.domain.measurements import Measurement
from jellygui.domain.species import NONE_OF_THESE
from jellygui.domain.split import Role
from jellygui.gui.models.library import ModelEntry
from jellygui.gui.translation import decimal, from_below, tr
from jellygui.gui.words import words_only
from jellygui.shown import on_screen

_Index = QModelIndex | QPersistentModelIndex
NAME, SPECIES, ACCURACY, PARAMETERS, SIZE, SPEED, DATA, DATE = range(8)


class ModelsTree(QAbstractItemModel):
    """`renamed(entry, name)` tells that a person has typed another name."""

    renamed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[ModelEntry, ...] = ()
        self._children: dict[int, list[int]] = {}
        self._parents: list[int] = []
        self._titles = (
            self.tr("Name"),
            self.tr("Species"),
            self.tr("Accuracy"),
            self.tr("Parameters"),
            self.tr("Size"),
            self.tr("Speed here"),
            self.tr("Data"),
            self.tr("Made"),
        )

    def show(self, entries: Sequence[ModelEntry]) -> None:
        self.beginResetModel()
        self._entries = tuple(entries)
        places = {entry.model.model_id: n for n, entry in enumerate(self._entries)}
        self._parents = [
            _known_ancestor(places, entry.model.card.parent, n)
            for n, entry in enumerate(self._entries)
        ]
        self._children = {}
        for n, parent in enumerate(self._parents):
            self._children.setdefault(parent, []).append(n)
        self.endResetModel()

    def entry(self, index: _Index) -> ModelEntry:
        return self._entries[index.internalId()]

    def index_of(self, model_id: str) -> QModelIndex:
        for n, entry in enumerate(self._entries):
            if entry.model.model_id == model_id:
                return self._index(n)
        return QModelIndex()

    def _index(self, n: int, column: int = 0) -> QModelIndex:
        row = self._children[self._parents[n]].index(n)
        return self.createIndex(row, column, n)

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        there = parent.internalId() if parent.isValid() else -1
        return self.createIndex(row, column, self._children[there][row])

    def parent(self, index: _Index = QModelIndex()) -> Any:  # noqa: B008
        if not index.isValid():
            return QModelIndex()
        above = self._parents[index.internalId()]
        return self._index(above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        if parent.column() > 0:
            return 0
        there = parent.internalId() if parent.isValid() else -1
        return len(self._children.get(there, ()))

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._titles)

    @words_only
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return _aligned(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == NAME and not self.entry(index).is_bundled:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @words_only
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry, column = self.entry(index), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, column)
            case Qt.ItemDataRole.EditRole:
                return entry.name
            case Qt.ItemDataRole.TextAlignmentRole:
                return _aligned(column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(entry, column)
            case Qt.ItemDataRole.FontRole if entry.is_in_use and column == NAME:
                font = QFont()
                font.setBold(True)
                return font
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = str(value).strip()
        entry = self.entry(index)
        if not name or name in (entry.name, on_screen(entry.name)):
            return False
        self.renamed.emit(entry, name)
        return True

    def _text(self, entry: ModelEntry, column: int) -> str:
        card, locale = entry.model.card, QLocale()
        match column:
            case 0:
                return (
                    self.tr("{name} · in use").format(name=entry.name)
                    if (entry.is_in_use)
                    else entry.name
                )
            case 1:
                return locale.toString(len({*card.species_keys} - {NONE_OF_THESE}))
            case 2:
                return accuracy(entry)
            case 3:
                return self.tr("{number} M").format(
                    number=locale.toString(card.parameters / 1e6, "f", 2)
                )
            case 4:
                return locale.formattedDataSize(
                    entry.size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat
                )
            case 5:
                return (
                    ""
                    if entry.speed_ms is None
                    else self.tr("{time} ms").format(time=decimal(entry.speed_ms))
                )
            case 6:
                return entry.revision
        made = card.created_at.astimezone()
        return locale.toString(
            QDate(made.year, made.month, made.day), QLocale.FormatType.ShortFormat
        )

    def _tip(self, entry: ModelEntry, column: int) -> str:
        match column:
            case 2 if (found := measured(entry)) is not None:
                return self.tr("On {what}: {rate}").format(
                    what=from_below(found.measured_on), rate=from_below(str(found.accuracy))
                )
            case 6:
                return self.tr("Models of the same data were made with the same photographs.")
            case 5 if entry.speed_ms is None:
                return self.tr("Not measured yet: Measure speed does it.")
        return self._text(entry, column)


def measured(entry: ModelEntry) -> Measurement | None:
    """What the card says first of how good the model is."""
    return next((m for m in entry.model.card.measurements if m.photographs), None)


def accuracy(entry: ModelEntry) -> str:
    """`71 % (59 to 83), n = 58`, and on what, unless on test photographs."""
    found = measured(entry)
    if found is None:
        return ""
    rate = found.accuracy
    value, low, high = (f"{share * 100:.0f}" for share in (rate.value, rate.low, rate.high))
    text = tr("{value} % ({low} to {high}), n = {count}").format(
        value=value, low=low, high=high, count=rate.count
    )
    # Figures of one column are of one kind, or say that they are not.
    if found.measured_on.startswith(Role.TEST.value):
        return text
    return tr("{rate}, on {photographs}").format(
        rate=text, photographs=from_below(found.measured_on)
    )


def _known_ancestor(places: dict[str, int], parent: str | None, own: int) -> int:
    there = places.get(parent or "", -1)
    return there if there != own else -1


def _aligned(column: int) -> int:
    left = column in (NAME, DATA)
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
