"""Stations: where, when and with what effort photographs were taken, as a table tells it."""

from __future__ import annotations

import math
import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum
from functools import lru_cache

from jellygui.domain.days import day_typed
from jellygui.domain.species import species_key
from jellygui.errors import JellyError
from jellygui.files import storable
from jellygui.shown import short

Cell = str | int | float | datetime | date | time | bool | None

_EARTH_KM = 6371.0
_KEYS = 20_000  # the names of a project, as they are and as they are typed
_LAST_SECOND = time(23, 59, 59)
_DEEPEST_M, _MOST_EFFORT = 12_000, 1e12
LONGEST_NAME, LONGEST_TEXT, MOST_OTHERS = 200, 2000, 60
# Coordinates that lie so far from all others, and swapped so near to them, are swapped.
_FAR_KM, _NEAR_KM = 1000, 300
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?", re.ASCII)


class Meaning(StrEnum):
    """What a column of a table of stations is."""

    NAME = "name"
    LATITUDE = "latitude"
    LONGITUDE = "longitude"
    DEPTH = "depth"
    GEAR = "gear"
    START = "start"
    END = "end"
    EFFORT = "effort"
    UNIT = "unit"


# What of a station each is.
FIELDS: Mapping[Meaning, str] = {
    Meaning.NAME: "name",
    Meaning.LATITUDE: "latitude",
    Meaning.LONGITUDE: "longitude",
    Meaning.DEPTH: "depth_m",
    Meaning.GEAR: "gear",
    Meaning.START: "began",
    Meaning.END: "ended",
    Meaning.EFFORT: "effort",
    Meaning.UNIT: "unit",
}


class StationBy(StrEnum):
    """By what a photograph belongs to a station."""

    PERSON = "person"
    FOLDER = "folder"
    TIME = "time"
    POSITION = "position"


# As titles are called, in their form of keys (`species_key`).
_TITLES: Mapping[Meaning, str] = {
    Meaning.NAME: "name station station_name station_id deployment deployment_id site site_name "
    "event event_id eventid haul_id id stationsname",
    Meaning.LATITUDE: "latitude lat decimal_latitude decimallatitude breite breitengrad lat_deg y",
    Meaning.LONGITUDE: "longitude lon long lng decimal_longitude decimallongitude lange "
    "langengrad laenge laengengrad lon_deg x",
    Meaning.DEPTH: "depth depth_m depth_in_m water_depth tiefe tiefe_m",
    Meaning.GEAR: "gear device camera_system instrument sampling_protocol method gerat geraet",
    Meaning.START: "start begin began start_time start_date begin_time datetime_start date datum "
    "beginn von from",
    Meaning.END: "end ended stop end_time end_date datetime_end ende bis until",
    Meaning.EFFORT: "effort sampling_effort sample_size sample_size_value samplesizevalue aufwand",
    Meaning.UNIT: "unit effort_unit sample_size_unit samplesizeunit einheit",
}
_MEANINGS = {title: meaning for meaning, titles in _TITLES.items() for title in titles.split()}
# A day and its clock may stand in a column each; an end without a day is on that of the start.
_DAYS = {
    Meaning.START: {"date", "datum", "start_date", "begin_date", "startdatum"},
    Meaning.END: {"end_date", "stop_date", "enddatum"},
}
_CLOCKS = {
    Meaning.START: {"time", "start_time", "begin_time", "uhrzeit", "zeit", "startzeit"},
    Meaning.END: {"end_time", "stop_time", "endzeit"},
}
_UNITS: Mapping[str, str] = {
    "minutes": "minutes minute min mins minuten",
    "hours": "hours hour h hrs stunden",
    "m³": "m3 m\u00b3 m^3 cubic_metres cubic_meters cubic_metre kubikmeter",
    "m²": "m2 m\u00b2 m^2 square_metres square_meters square_metre quadratmeter",
    "hauls": "hauls haul h\u00f6ls hols",
    "photographs": "photographs photograph photos photo images image bilder",
}
_UNIT_OF = {name: unit for unit, names in _UNITS.items() for name in names.split()}
UNITS = tuple(_UNITS)
ONE_OF = dict(zip(UNITS, ("minute", "hour", "m³", "m²", "haul", "photograph"), strict=True))


@dataclass(frozen=True, kw_only=True)
class Station:
    """A deployment: one place and time of sampling.

    `latitude` and `longitude` are degrees (WGS 84, north and east positive), `began` and `ended`
    the clock of the cameras, without a zone; `effort` is in one of `UNITS`; `others` are free
    columns by their title. What nobody knows is None or empty.
    """

    name: str
    latitude: float | None = None
    longitude: float | None = None
    depth_m: float | None = None
    gear: str = ""
    began: datetime | None = None
    ended: datetime | None = None
    effort: float | None = None
    unit: str = ""
    others: Mapping[str, str] = field(default_factory=dict)

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and last day, where no more is known of when it was than days."""
        began, ended = self.began, self.ended
        if began is None or began.time() != time():
            return None
        if ended is not None and ended.time() != _LAST_SECOND:
            return None
        return began.date(), (ended or began).date()

    @property
    def has_position(self) -> bool:
        return self.latitude is not None and self.longitude is not None


@dataclass(frozen=True)
class TableColumn:
    """What a column will be: a free one where it has no meaning; and why it is `left_out`, if so.

    A title may be empty: then its cells alone are there. A column may be the clock alone of a start
    or end, whose day another one has.
    """

    title: str
    meaning: Meaning | None = None
    left_out: str = ""
    is_clock: bool = False


@dataclass(frozen=True)
class Fault:
    """Why a row of a table (as spreadsheets number it) is not taken."""

    row: int
    words: str

    def __str__(self) -> str:
        return f"Row {self.row}: {self.words}"


@dataclass(frozen=True, kw_only=True)
class TableRead:
    """What a table will be: its columns, its stations, its faults.

    A row with a fault is not among the stations; `notes` tell what else of the file is not read.
    """

    columns: Sequence[TableColumn]
    stations: Sequence[Station]
    faults: Sequence[Fault]
    notes: Sequence[str] = ()

    @property
    def told(self) -> frozenset[Meaning]:
        """What it tells of stations, besides free columns."""
        return frozenset(column.meaning for column in self.columns if column.meaning is not None)

    @property
    def left_out(self) -> Sequence[TableColumn]:
        """The columns that are not taken."""
        return [column for column in self.columns if column.left_out]


def retold(known: Station, new: Station, told: Collection[Meaning]) -> Station:
    """A station of which a table tells this much anew; all else stays as it is known.

    Raises:
        JellyError: it would have too many free columns, or be wrong: end before it begins, say.
    """
    fields = {FIELDS[meaning]: getattr(new, FIELDS[meaning]) for meaning in told}
    others = {**known.others, **new.others}
    if len(others) > MOST_OTHERS:
        raise JellyError(
            f"“{new.name}” would have {len(others)} own columns; {MOST_OTHERS} are possible.",
            hint="Leave some out of the table, or remove the station first.",
        )
    made = replace(known, **fields, others=others)
    cells = [getattr(made, name) for name in FIELDS.values()]
    if faults := read_stations([*FIELDS], [cells]).faults:
        raise JellyError(
            f"“{new.name}” cannot be as the table says: {faults[0].words}.",
            hint="Give all of it in the table, or correct the station first.",
        )
    return made


@lru_cache(_KEYS)
def station_key(name: str) -> str:
    """What two names of one station have in common: it is the same, however each is typed.

    Case, how many spaces, and the form in which a system keeps accents do not tell stations apart
    (canonical caseless matching, The Unicode Standard, D145); all else does.
    """
    folded = unicodedata.normalize("NFD", name).casefold()
    return " ".join(unicodedata.normalize("NFC", folded).split())


def unit_of(text: str) -> str | None:
    """The unit that a text means."""
    return _UNIT_OF.get("_".join(text.strip().casefold().rstrip(".").split()))


def read_stations(
    titles: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    *,
    around: Sequence[tuple[float, float]] = (),
) -> TableRead:
    """Read a table; `around` are positions of photographs, by which swapped coordinates are seen.

    The first row of `rows` is the table's second.
    """
    filled = [
        (number, cells)
        for number, cells in enumerate(rows, start=2)
        if any(not _is_empty(cell) for cell in cells)
    ]
    columns = _columns(titles, [cells for _, cells in filled])
    read = {number: _Row(columns, cells) for number, cells in filled}
    of_name: defaultdict[str, list[int]] = defaultdict(list)
    for number, row in read.items():
        if row.station.name:
            of_name[station_key(row.station.name)].append(number)
    for numbers in of_name.values():
        for number in numbers if len(numbers) > 1 else ():
            other = numbers[1] if number == numbers[0] else numbers[0]
            name = read[number].station.name
            read[number].faults.append(f"“{name}” is the name of row {other} too")
    good = {number: row.station for number, row in read.items() if not row.faults}
    for number in _swapped(good, around):
        name = good.pop(number).name
        read[number].faults.append(
            f"“{name}” lies far from everything else; its latitude and longitude seem to be swapped"
        )
    notes = []
    if not filled:
        notes.append("Below its titles the table is empty.")
    if all(column.meaning is not Meaning.NAME for column in columns):
        notes.append("No column holds the names of the stations: call the one that does “station”.")
    return TableRead(
        columns=[column for column in columns if column.title or column.left_out],
        stations=list(good.values()),
        faults=[Fault(number, words) for number, row in read.items() for words in row.faults],
        notes=notes,
    )


def _is_empty(cell: Cell) -> bool:
    return cell is None or not str(cell).strip()


def _columns(titles: Sequence[str], rows: Sequence[Sequence[Cell]]) -> list[TableColumn]:
    """The first column of a meaning has it; others of the same one are free."""
    found: list[TableColumn] = []
    meant: set[Meaning] = set()
    free: set[str] = set()
    keys = [species_key(title) for title in titles]
    clocks = _clocks(keys)
    for place, title in enumerate(map(str.strip, titles)):
        meaning, left_out = _MEANINGS.get(keys[place]), ""
        if place in clocks.values():
            meaning = next(of for of, clock in clocks.items() if clock == place)
        elif meaning is not None and meaning not in meant:
            meant.add(meaning)
        else:
            meaning = None
            if not title:
                has_cells = any(not _is_empty(cells[place]) for cells in rows if place < len(cells))
                left_out = "it has no title" if has_cells else ""
            elif title in free:
                left_out = "another column is called so"
            elif len(title) > LONGEST_NAME:
                left_out = f"its title has {len(title)} letters; {LONGEST_NAME} are possible"
            elif len(free) == MOST_OTHERS:
                left_out = f"{MOST_OTHERS} columns of their own are possible"
            else:
                free.add(title)
        is_clock = place in clocks.values()
        found.append(TableColumn(short(title, LONGEST_NAME), meaning, left_out, is_clock))
    return found


def _clocks(keys: Sequence[str]) -> dict[Meaning, int]:
    """Which column is the clock alone of a start or an end: where others tell the day."""
    days = {meaning for meaning, names in _DAYS.items() if names.intersection(keys)}
    return {
        meaning: next(place for place, key in enumerate(keys) if key in names)
        for meaning, names in _CLOCKS.items()
        if names.intersection(keys) and days.intersection((meaning, Meaning.START))
    }


class _Row:
    """A row as it is read, with what is wrong with it."""

    def __init__(self, columns: Sequence[TableColumn], cells: Sequence[Cell]) -> None:
        self.faults: list[str] = []
        self._cells: dict[Meaning, Cell] = {}
        self._clocks: dict[Meaning, Cell] = {}
        self._others: dict[str, str] = {}
        for column, cell in zip(columns, cells, strict=False):
            if _is_empty(cell) or column.left_out:
                continue
            if column.meaning is not None:
                (self._clocks if column.is_clock else self._cells)[column.meaning] = cell
            else:
                self._others[column.title] = self._free(column.title, storable(cell).strip())
        if not all(map(_is_empty, cells[len(columns) :])):
            self.faults.append(f"it has more cells than the table has columns ({len(columns)})")
        self.station = self._station()

    def _station(self) -> Station:
        name = self._text(Meaning.NAME, LONGEST_NAME)
        if not name:
            self.faults.append("it has no name")
        latitude, longitude = self._position()
        began, ended = self._moment(Meaning.START), self._moment(Meaning.END)
        if began and ended and ended < began:
            self.faults.append(f"it ends ({ended}) before it begins ({began})")
        effort, unit = self._effort()
        return Station(
            name=name,
            latitude=latitude,
            longitude=longitude,
            depth_m=self._number(Meaning.DEPTH, 0, _DEEPEST_M),
            gear=self._text(Meaning.GEAR, LONGEST_NAME),
            began=began,
            ended=ended,
            effort=effort,
            unit=unit,
            others=self._others,
        )

    def _free(self, title: str, text: str) -> str:
        if len(text) > LONGEST_TEXT:
            said = f"“{title}” has {len(text)} letters; {LONGEST_TEXT} are possible"
            self.faults.append(said)
        return text

    def _text(self, meaning: Meaning, most: int) -> str:
        cell = self._cells.get(meaning)
        if isinstance(cell, float) and cell.is_integer():
            cell = int(cell)  # a spreadsheet's name 7 is 7.0
        text = "" if cell is None else " ".join(storable(cell).split())
        if len(text) > most:
            self.faults.append(f"its {meaning} has {len(text)} letters; {most} are possible")
        return text[:most]

    def _number(self, meaning: Meaning, least: float, most: float) -> float | None:
        cell = self._cells.get(meaning)
        if cell is None:
            return None
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            number = float(cell)
        else:
            text = str(cell).strip().replace("\u2212", "-")
            if not _NUMBER.fullmatch(text):
                said = short(text)
                fault = f"its {meaning} “{said}” is no number"
                if _NUMBER.fullmatch(text.replace(",", ".", 1)):
                    fault = (
                        f"its {meaning} “{said}” has a comma; write it with a point: "
                        f"“{said.replace(',', '.')}”"
                    )
                self.faults.append(fault)
                return None
            number = float(text)
        if not (math.isfinite(number) and least <= number <= most):
            self.faults.append(f"its {meaning} {number:g} is not between {least:g} and {most:g}")
            return None
        return number

    def _position(self) -> tuple[float | None, float | None]:
        before = len(self.faults)
        latitude = self._number(Meaning.LATITUDE, -180, 180)
        longitude = self._number(Meaning.LONGITUDE, -180, 180)
        if len(self.faults) > before:
            return None, None
        if (latitude is None) is not (longitude is None):
            there = Meaning.LONGITUDE if latitude is None else Meaning.LATITUDE
            self.faults.append(f"it has a {there}, but not the other coordinate")
            return None, None
        if latitude is not None and longitude is not None and abs(latitude) > 90:
            fault = f"its latitude {latitude:g} is not between -90 and 90"
            if abs(longitude) <= 90:
                fault += "; latitude and longitude seem to be swapped"
            self.faults.append(fault)
            return None, None
        return latitude, longitude

    def _moment(self, meaning: Meaning) -> datetime | None:
        cell, clock = self._cells.get(meaning), self._clocks.get(meaning)
        if clock is not None:
            day = self._cells.get(Meaning.START) if cell is None else cell
            moment = _moment_at(day, clock)
            cell = clock if day is None else f"{day} {clock}"
        elif cell is None:
            return None
        else:
            moment = moment_of(cell, ends=meaning is Meaning.END)
        if moment is None:
            self.faults.append(
                f"its {meaning} “{short(str(cell))}” is no date and time, as 2024-07-09 10:30 or "
                "9.7.2024 10:30 are"
            )
        return moment

    def _effort(self) -> tuple[float | None, str]:
        effort = self._number(Meaning.EFFORT, 0, _MOST_EFFORT)
        text = self._text(Meaning.UNIT, LONGEST_NAME)
        unit = unit_of(text)
        if text and unit is None:
            self.faults.append(f"“{text}” is no unit of effort; there are {', '.join(UNITS)}")
        elif effort is not None and not text:
            self.faults.append("its effort has no unit")
        return effort, unit or ""


def moment_of(cell: Cell, *, ends: bool = False) -> datetime | None:
    """The date and time that a cell means; a day alone is its midnight, or its last second."""
    whole_day = _LAST_SECOND if ends else time()
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=None)
    if isinstance(cell, date):
        return datetime.combine(cell, whole_day)
    if not isinstance(cell, str):
        return None
    day, _, clock = cell.strip().replace("T", " ").partition(" ")
    found = day_typed(day)
    if found is None:
        return None
    at = _clock_of(clock) if clock.strip() else whole_day
    return None if at is None else datetime.combine(found, at)


def _moment_at(day: Cell, clock: Cell) -> datetime | None:
    """The moment that a day and a clock mean, of cells each; the second may tell both."""
    at = _clock_of(clock)
    if at is None:
        return moment_of(clock)
    found = moment_of(day)
    return None if found is None else datetime.combine(found.date(), at)


def _clock_of(cell: Cell) -> time | None:
    if isinstance(cell, time):
        return cell.replace(tzinfo=None, microsecond=0)
    match = _CLOCK.fullmatch(cell.strip()) if isinstance(cell, str) else None
    if match is None:
        return None
    try:
        hour, minute, second = (int(part or 0) for part in match.groups())
        return time(hour, minute, second)
    except ValueError:
        return None


def _swapped(stations: Mapping[int, Station], around: Sequence[tuple[float, float]]) -> set[int]:
    """The rows that lie far from all others, but near to them if latitude and longitude change."""
    there = {
        number: (found.latitude, found.longitude)
        for number, found in stations.items()
        if found.latitude is not None and found.longitude is not None
    }
    everything = [*around, *there.values()]
    if len(everything) < 3:
        return set()
    ordered = [sorted(place[axis] for place in everything) for axis in (0, 1)]
    swapped = set()
    for number, (latitude, longitude) in there.items():
        middle = _median_without(latitude, ordered[0]), _median_without(longitude, ordered[1])
        if (
            abs(longitude) <= 90
            and distance_km((latitude, longitude), middle) > _FAR_KM
            and distance_km((longitude, latitude), middle) < _NEAR_KM
        ):
            swapped.add(number)
    return swapped


def _median_without(one: float, ordered: Sequence[float]) -> float:
    """The median of the others of these."""
    own, others = bisect_left(ordered, one), len(ordered) - 1
    low, high = ((others - 1) // 2, others // 2)
    return (ordered[low + (low >= own)] + ordered[high + (high >= own)]) / 2


def distance_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The great circle between two positions (haversine)."""
    (a, b), (c, d) = ([math.radians(x) for x in place] for place in (one, other))
    h = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(min(1, math.sqrt(h)))
