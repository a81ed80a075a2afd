"""The stations of a project, and which photographs belong to them."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from jellygui.domain.assigning import Assigning, PlaceAndTime
from jellygui.domain.changes import Changes
from jellygui.domain.stations import Meaning, Station, StationBy, retold, station_key
from jellygui.errors import JellyError
from jellygui.project.choice import COPIES
from jellygui.project.part import ProjectPart
from jellygui.project.queries import TAKEN
from jellygui.project.room import check_room
from jellygui.project.store import NumberOfChanges, Store
from jellygui.project.writer import WriteLane

_ALL = """
SELECT id, name, latitude, longitude, depth_m, gear, began_at, ended_at, effort, unit, others
FROM station ORDER BY natural_key(name), id
"""
_COLUMNS = (
    "name",
    "latitude",
    "longitude",
    "depth_m",
    "gear",
    "began_at",
    "ended_at",
    "effort",
    "unit",
    "others",
)
_ADD = f"INSERT INTO station ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
_CHANGE = f"UPDATE station SET {', '.join(f'{column} = ?' for column in _COLUMNS)} WHERE id = ?"
# What no person has put somewhere.
_SHOTS = f"""
SELECT file.id, folder_of(file.absolute_path),
    iif(day_by = 'person' AND day IS NULL, NULL, {TAKEN}),
    iif(day_by = 'person' AND day IS NOT substr({TAKEN}, 1, 10), day, NULL),
    photograph.latitude, photograph.longitude, station_id, station_by
FROM file LEFT JOIN photograph ON photograph.id = file.photograph_id
WHERE station_by IS NOT 'person'
"""
_COUNTS = "file.state <> 'unreadable' AND file.id NOT IN copies"
_TALLY = f"""
WITH copies AS MATERIALIZED ({COPIES})
SELECT station.name, station_by, count(*) FROM file JOIN station ON station.id = station_id
WHERE {_COUNTS} GROUP BY station.name, station_by
"""
_SOMEWHERE = "SELECT EXISTS (SELECT 1 FROM file WHERE station_id IS NOT NULL)"
_NOWHERE = f"""
WITH copies AS MATERIALIZED ({COPIES})
SELECT folder_of(absolute_path) AS folder, count(*) FROM file
WHERE station_id IS NULL AND {_COUNTS} GROUP BY folder ORDER BY min(name_key)
"""


@dataclass(frozen=True, kw_only=True)
class Belonging:
    """How many photographs belong to each station and by what; those of `nowhere` by their folder.

    Copies are left out, as wherever photographs are counted.
    """

    by_station: Mapping[str, Mapping[StationBy, int]]
    nowhere: Mapping[Path, int]


class Stations(ProjectPart):
    """Where, when and with what effort photographs were taken."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._known: tuple[NumberOfChanges, list[tuple[int, Station]]] | None = None

    def all(self) -> list[Station]:
        """In the order of their names."""
        return [station for _, station in self._rows()]

    def _rows(self) -> list[tuple[int, Station]]:
        """Read once, and kept until more is changed than what people say of photographs."""
        changes, known = self._store.changes, self._known
        is_old = known is None or known[0].of_files != changes.of_files
        if known is None or is_old or self._store.is_read_only:
            known = self._known = changes, self._read()
        return known[1]

    def _read(self) -> list[tuple[int, Station]]:
        return [
            (
                identity,
                Station(
                    name=name,
                    latitude=latitude,
                    longitude=longitude,
                    depth_m=depth_m,
                    gear=gear,
                    began=datetime.fromisoformat(began) if began else None,
                    ended=datetime.fromisoformat(ended) if ended else None,
                    effort=effort,
                    unit=unit,
                    others=json.loads(others),
                ),
            )
            for (
                identity,
                name,
                latitude,
                longitude,
                depth_m,
                gear,
                began,
                ended,
                effort,
                unit,
                others,
            ) in self._reader.execute(_ALL)
        ]

    def put(self, stations: Sequence[Station], told: Collection[Meaning] | None = None) -> Changes:
        """Add stations, or let one that is called so be as given; then find where files belong.

        Where a table has `told` this of them, all else of one that is there already stays.

        Raises:
            JellyError: there would be too many, or one with too many free columns.
        """
        known = {} if told is None else dict(self._rows())

        def change(connection: sqlite3.Connection) -> None:
            there = _There(connection)
            places = [there.place_of(station.name) for station in stations]
            check_room(connection, "station", places.count(None))
            for station in stations:
                place = there.place_of(station.name)
                if told is not None and place in known:
                    station = retold(known[place], station, told)
                there.write(station, place)

        self._write(change, WriteLane.PERSON)
        return self.assign() | Changes(stations=True)

    def correct(
        self, station: Station, *, was: str = "", told: Collection[Meaning] | None = None
    ) -> Changes:
        """Let the one that is called `was` be as given, its name too; empty: a new one.

        What belongs to it still does. Where this was `told` of it, all else stays as it is now.

        Raises:
            JellyError: none is called `was`, another is called as this one, or there would be too
                many.
        """
        known = {} if told is None else dict(self._rows())

        def change(connection: sqlite3.Connection) -> None:
            there = _There(connection)
            place = there.known(was) if was else None
            if there.place_of(station.name) not in (None, place):
                raise JellyError(
                    f"Another station is called “{station.name}”.", hint="Give another name."
                )
            check_room(connection, "station", place is None)
            if told is not None and place in known:
                there.write(retold(known[place], replace(station, others={}), told), place)
            else:
                there.write(station, place)

        self._write(change, WriteLane.PERSON)
        return self.assign() | Changes(stations=True)

    def remove(self, names: Collection[str]) -> Changes:
        """Forget stations; what a person has put there belongs nowhere until it is found again.

        Raises:
            JellyError: one of them is not there.
        """

        def change(connection: sqlite3.Connection) -> None:
            there = _There(connection)
            for place in [there.known(name) for name in names]:
                connection.execute(
                    "UPDATE file SET station_id = NULL, station_by = NULL WHERE station_id = ?",
                    [place],
                )
                connection.execute("DELETE FROM station WHERE id = ?", [place])

        self._write(change, WriteLane.PERSON)
        return self.assign() | Changes(stations=True)

    def assign(self) -> Changes:
        """Find to which station each file belongs, but for those of which a person has said it."""
        rows = self._rows()
        if not rows and not self._reader.execute(_SOMEWHERE).fetchone()[0]:
            return Changes()
        ids = [identity for identity, _ in rows]
        assigning = Assigning([station for _, station in rows])
        new = []
        for (
            file_id,
            folder,
            taken_at,
            day,
            latitude,
            longitude,
            was,
            was_by,
        ) in self._reader.execute(_SHOTS):
            shot = PlaceAndTime(
                folder=os.fsdecode(folder),
                taken_at=datetime.fromisoformat(taken_at) if taken_at else None,
                day=date.fromisoformat(day) if day else None,
                latitude=latitude,
                longitude=longitude,
            )
            found = assigning.station_of(shot) if ids else None
            station, by = (ids[found[0]], found[1].value) if found else (None, None)
            if (station, by) != (was, was_by):
                new.append((station, by, file_id))
        if not new:
            return Changes()

        def change(connection: sqlite3.Connection) -> Changes:
            connection.executemany(
                "UPDATE file SET station_id = ?, station_by = ? "
                "WHERE id = ? AND station_by IS NOT 'person'",
                new,
            )
            return Changes(files=frozenset(file_id for _, _, file_id in new))

        return self._write(change)

    def put_files(self, file_ids: Sequence[int], name: str | None) -> Changes:
        """Let files belong to this station, or to none, whatever else tells of it.

        Raises:
            JellyError: no station is called so.
        """
        chosen = json.dumps([*map(int, file_ids)])

        def change(connection: sqlite3.Connection) -> Changes:
            place = None if name is None else _There(connection).known(name)
            connection.execute(
                "UPDATE file SET station_id = ?, station_by = 'person' "
                "WHERE id IN (SELECT value FROM json_each(?))",
                [place, chosen],
            )
            return Changes(files=frozenset(map(int, file_ids)), stations=True)

        return self._write(change, WriteLane.PERSON)

    def find_again(self, file_ids: Sequence[int]) -> Changes:
        """Take back what a person has said of these files: folder, time and position count."""
        chosen = json.dumps([*map(int, file_ids)])
        self._write(
            lambda connection: connection.execute(
                "UPDATE file SET station_id = NULL, station_by = NULL "
                "WHERE id IN (SELECT value FROM json_each(?))",
                [chosen],
            ),
            WriteLane.PERSON,
        )
        changes = self.assign()
        return replace(changes, files=changes.files | frozenset(file_ids), stations=True)

    def belonging(self) -> Belonging:
        """What belongs where, and what nowhere."""
        by_station: dict[str, dict[StationBy, int]] = {}
        for name, by, count in self._reader.execute(_TALLY):
            if by is not None:
                by_station.setdefault(name, {})[StationBy(by)] = count
        return Belonging(
            by_station=by_station,
            nowhere={
                Path(os.fsdecode(folder)): count for folder, count in self._reader.execute(_NOWHERE)
            },
        )

    def positions(self) -> list[tuple[float, float]]:
        """Some positions of photographs, from all over the survey."""
        rows = self._reader.execute(
            "SELECT latitude, longitude FROM photograph WHERE latitude IS NOT NULL "
            "AND longitude IS NOT NULL ORDER BY random() LIMIT 100"
        )
        return [(latitude, longitude) for latitude, longitude in rows]


class _There:
    """The stations that are there, by their names as `station_key` tells these apart.

    Where two are called alike all the same, each is found as it is spelled.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._spelled: dict[str, int] = {}
        self._of_key: dict[str, int] = {}
        for name, place in connection.execute("SELECT name, id FROM station ORDER BY id"):
            self._note(name, place)

    def place_of(self, name: str) -> int | None:
        return self._spelled.get(name) or self._of_key.get(station_key(name))

    def known(self, name: str) -> int:
        place = self.place_of(name)
        if place is None:
            raise JellyError(f"No station is called “{name}”.", hint="Look at the list of them.")
        return place

    def write(self, station: Station, place: int | None) -> None:
        if place is None:
            place = self._connection.execute(_ADD, _values(station)).lastrowid
            assert place is not None
        else:
            self._connection.execute(_CHANGE, [*_values(station), place])
        self._note(station.name, place)

    def _note(self, name: str, place: int) -> None:
        self._spelled[name] = place
        self._of_key.setdefault(station_key(name), place)


def _values(station: Station) -> tuple[object, ...]:
    return (
        station.name,
        station.latitude,
        station.longitude,
        station.depth_m,
        station.gear,
        station.began and station.began.isoformat(timespec="microseconds"),
        station.ended and station.ended.isoformat(timespec="microseconds"),
        station.effort,
        station.unit,
        json.dumps(dict(station.others), ensure_ascii=False),
    )
