"""The stations of a project as a table that is typed into."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from jellygui.domain.stations import Meaning, Station, StationBy, read_stations
from jellygui.gui.translation import tr
from jellygui.gui.words import words_only

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
COLUMNS = tuple(Meaning)
_PHOTOGRAPHS = len(COLUMNS)
_NUMBERS = (Meaning.LATITUDE, Meaning.LONGITUDE, Meaning.DEPTH, Meaning.EFFORT)


class StationsModel(QAbstractTableModel):
    """A row per station, and an empty one for the next.

    `typed(Station, name)` asks that the station which was called so (empty where there was none) is
    as typed, `refused(sentence)` tells why it cannot be.
    """

    typed = Signal(object, str)
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.stations: list[Station] = []
        self._photographs: Mapping[str, Mapping[StationBy, int]] = {}

    def show(
        self, stations: list[Station], photographs: Mapping[str, Mapping[StationBy, int]]
    ) -> None:
        self.beginResetModel()
        self.stations, self._photographs = stations, photographs
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.stations) + 1

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else _PHOTOGRAPHS + 1

    @words_only
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role == _Role.TextAlignmentRole:
            return _aligned(section)
        if orientation is not Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        return tr("Photographs") if section == _PHOTOGRAPHS else title_of(COLUMNS[section])

    @words_only
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role == _Role.TextAlignmentRole:
            return _aligned(column)
        if role not in (_Role.DisplayRole, _Role.ToolTipRole, _Role.EditRole):
            return None
        if row == len(self.stations):
            new = column == 0 and role == _Role.DisplayRole
            return tr("+ station") if new else ""
        station = self.stations[row]
        if column == _PHOTOGRAPHS:
            return self._number(station.name, role)
        return cell_of(station, COLUMNS[column])

    def _number(self, name: str, role: int) -> str:
        found = self._photographs.get(name, {})
        if role != _Role.ToolTipRole:
            return QLocale().toString(sum(found.values()))
        words = {
            StationBy.PERSON: tr("by hand"),
            StationBy.FOLDER: tr("by folder"),
            StationBy.TIME: tr("by time"),
            StationBy.POSITION: tr("by position"),
        }
        return ", ".join(f"{words[by]} {QLocale().toString(n)}" for by, n in found.items())

    def flags(self, index: _Index) -> Qt.ItemFlag:
        editable = index.column() != _PHOTOGRAPHS
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if editable else Qt.ItemFlag(0))

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        row, column = index.row(), index.column()
        is_new = row == len(self.stations)
        text = str(value).strip()
        if text == (self.data(index, _Role.EditRole) or ""):
            return False
        cells = ["" if is_new else cell_of(self.stations[row], meaning) for meaning in COLUMNS]
        cells[column] = text
        read = read_stations([meaning.value for meaning in COLUMNS], [cells])
        if read.faults or not read.stations:
            self.refused.emit(
                tr("Not taken: {why}.").format(why="; ".join(f.words for f in read.faults))
            )
            return False
        station, before = read.stations[0], "" if is_new else self.stations[row].name
        if station.name != before and station.name in {known.name for known in self.stations}:
            self.refused.emit(
                tr("Not taken: another station is called “{name}”.").format(name=station.name)
            )
            return False
        if not is_new:
            station = replace(station, others=self.stations[row].others)
        self.typed.emit(station, before)
        return True


def title_of(meaning: Meaning) -> str:
    return {
        Meaning.NAME: tr("Name"),
        Meaning.LATITUDE: tr("Latitude"),
        Meaning.LONGITUDE: tr("Longitude"),
        Meaning.DEPTH: tr("Depth, m"),
        Meaning.GEAR: tr("Gear"),
        Meaning.START: tr("Start"),
        Meaning.END: tr("End"),
        Meaning.EFFORT: tr("Effort"),
        Meaning.UNIT: tr("Unit"),
    }[meaning]


def cell_of(station: Station, meaning: Meaning) -> str:
    """What a station has under a title, as it may be typed."""
    found = {
        Meaning.NAME: station.name,
        Meaning.LATITUDE: station.latitude,
        Meaning.LONGITUDE: station.longitude,
        Meaning.DEPTH: station.depth_m,
        Meaning.GEAR: station.gear,
        Meaning.START: station.began,
        Meaning.END: station.ended,
        Meaning.EFFORT: station.effort,
        Meaning.UNIT: station.unit,
    }[meaning]
    if found is None:
        return ""
    if isinstance(found, datetime):
        whole_minute = not (found.second or found.microsecond)
        return found.isoformat(" ", "minutes" if whole_minute else "seconds")
    return f"{found:.10g}" if isinstance(found, float) else str(found)


def _aligned(column: int) -> int:
    is_number = column == _PHOTOGRAPHS or COLUMNS[column] in _NUMBERS
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
