"""The stations of a project as a table that is typed into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
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

from jellygui.domain.stations import (
    FIELDS,
    Cell,
    Meaning,
    Station,
    StationBy,
    read_stations,
    station_key,
)
from jellygui.gui.icons import icon
from jellygui.gui.message_line import AMBER
from jellygui.gui.translation import from_below, tr
from jellygui.gui.words import words_only

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
COLUMNS = tuple(Meaning)
_PHOTOGRAPHS = len(COLUMNS)
_NUMBERS = (Meaning.LATITUDE, Meaning.LONGITUDE, Meaning.DEPTH, Meaning.EFFORT)
_POSITION = {Meaning.LATITUDE, Meaning.LONGITUDE}
_MARK_PX = 16


@dataclass(frozen=True, kw_only=True)
class StationRow:
    """A station as the project has it, if it does, and what is `typed` over it.

    What is typed stays so while it is not taken, for what its `faults` say.
    """

    station: Station | None = None
    typed: Mapping[Meaning, str] = field(default_factory=dict)
    faults: Sequence[str] = ()

    def value(self, meaning: Meaning) -> Cell:
        if meaning in self.typed:
            return self.typed[meaning]
        return None if self.station is None else value_of(self.station, meaning)

    @property
    def name(self) -> str:
        return text_of(self.value(Meaning.NAME))

    def is_called(self, key: str) -> bool:
        """By what is typed, or by what that stands over: it does not free a name as yet."""
        return (self.station is not None and station_key(self.station.name) == key) or (
            Meaning.NAME in self.typed and station_key(self.typed[Meaning.NAME]) == key
        )


class StationsModel(QAbstractTableModel):
    """A row per station, and an empty one for the next.

    What is typed stands here at once. `typed(Station, name, meanings)` asks that the station which
    was called so is as typed in these of its columns; an empty name and None: it is a new one. A
    row that is not whole, or wrong, stays as typed and is not asked for; `judged` tells that these
    may be others now.
    """

    typed = Signal(object, str, object)
    judged = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[StationRow] = []
        self._photographs: Mapping[str, Mapping[StationBy, int]] = {}
        self._positions: Sequence[tuple[float, float]] = ()

    def show(
        self,
        stations: Sequence[Station],
        photographs: Mapping[str, Mapping[StationBy, int]],
        positions: Sequence[tuple[float, float]],
    ) -> None:
        """Show what the project has now; every row stays where it is, with what is typed there.

        `positions` are some of photographs.
        """
        self._photographs, self._positions = photographs, positions
        now = {station.name: station for station in stations}
        for place in reversed(range(len(self.rows))):
            kept = self.rows[place].station
            if kept is not None and kept.name not in now:
                self._drop(place)
        for place, row in enumerate(self.rows):
            if row.station is not None:
                self.rows[place] = replace(row, station=now.pop(row.station.name))
        if now:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(now) - 1)
            self.rows += [StationRow(station=station) for station in now.values()]
            self.endInsertRows()
        self._all_changed()

    def forget(self, place: int) -> None:
        """Let go of a row."""
        self._drop(place)
        self._judge_again()
        self._all_changed()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows) + 1

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
        place, column = index.row(), index.column()
        if role == _Role.TextAlignmentRole:
            return _aligned(column)
        if place == len(self.rows):
            new = column == 0 and role == _Role.DisplayRole
            return tr("+ station") if new else "" if role in _TEXTS else None
        row = self.rows[place]
        if role == _Role.DecorationRole and column == 0 and row.faults:
            return icon("unreadable", AMBER, size_px=_MARK_PX)
        if role == _Role.ToolTipRole and row.faults:
            return "; ".join(row.faults)
        if role not in _TEXTS:
            return None
        if column == _PHOTOGRAPHS:
            return tr("not taken") if row.faults else self._number(row.name, role)
        return text_of(row.value(COLUMNS[column]))

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
        place, meaning = index.row(), COLUMNS[index.column()]
        text = str(value).strip()
        if text == (self.data(index, _Role.EditRole) or ""):
            return False
        if place == len(self.rows):
            self.beginInsertRows(QModelIndex(), place + 1, place + 1)  # the one for the next
            self.rows.append(StationRow())
            self.endInsertRows()
        row = self.rows[place]
        typed = {**row.typed, meaning: text}
        if row.station is not None and text == text_of(value_of(row.station, meaning)):
            del typed[meaning]  # it is again as it was
        if row.station is None and not any(typed.values()):
            self._drop(place)
        else:
            self.rows[place] = self._judge(place, replace(row, typed=typed))
        self._judge_again()
        self._all_changed()
        return True

    def _judge(self, place: int, row: StationRow) -> StationRow:
        """Take a row as it is typed, or say why not."""
        if not row.typed:
            return replace(row, faults=())
        moved = bool(_POSITION & row.typed.keys())
        read = read_stations(
            [meaning.value for meaning in COLUMNS],
            [[row.value(meaning) for meaning in COLUMNS]],
            around=self._around(place) if moved else (),
        )
        faults = [from_below(fault.words) for fault in read.faults]
        if not (faults or read.stations):
            faults.append(tr("it has no name"))  # nor anything else
        if Meaning.NAME in row.typed and self._is_taken(row.name, place):
            faults.append(tr("another station is called so"))
        if faults:
            return replace(row, faults=faults)
        (station,) = read.stations
        was = row.station
        if was is not None:
            station = replace(station, others=was.others)
        told = frozenset(row.typed) if was is not None else None
        self.typed.emit(station, was.name if was is not None else "", told)
        return StationRow(station=station)

    def _judge_again(self) -> None:
        """What was wrong beside a row that is another now may be right."""
        for place, row in enumerate(self.rows):
            if row.faults:
                self.rows[place] = self._judge(place, row)

    def _is_taken(self, name: str, place: int) -> bool:
        key = station_key(name)
        return key != "" and any(
            row.is_called(key) for n, row in enumerate(self.rows) if n != place
        )

    def _around(self, place: int) -> list[tuple[float, float]]:
        """Where photographs and the other stations lie."""
        there = (row.station for n, row in enumerate(self.rows) if n != place)
        return [
            *self._positions,
            *(
                (station.latitude, station.longitude)
                for station in there
                if station and station.latitude is not None and station.longitude is not None
            ),
        ]

    def _drop(self, place: int) -> None:
        self.beginRemoveRows(QModelIndex(), place, place)
        del self.rows[place]
        self.endRemoveRows()

    def _all_changed(self) -> None:
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.judged.emit()


_TEXTS = (_Role.DisplayRole, _Role.ToolTipRole, _Role.EditRole)


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


def value_of(station: Station, meaning: Meaning) -> Cell:
    """What a station has under a title."""
    value: Cell = getattr(station, FIELDS[meaning])
    return value


def text_of(value: Cell) -> str:
    """A cell as it may be typed."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        whole_minute = not (value.second or value.microsecond)
        return value.isoformat(" ", "minutes" if whole_minute else "seconds")
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def _aligned(column: int) -> int:
    is_number = column == _PHOTOGRAPHS or COLUMNS[column] in _NUMBERS
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
