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
from jellygui.domain.stations import Station, StationBy
from jellygui.project.part import ProjectPart
from jellygui.project.queries import TAKEN
from jellygui.project.room import check_room
from jellygui.project.writer import WriteLane

_ALL = """
SELECT id, name, latitude, longitude, depth_m, gear, began_at, ended_at, effort, unit, others
FROM station ORDER BY natural_key(name), id
"""
_PUT = """
INSERT INTO station
    (name, latitude, longitude, depth_m, gear, began_at, ended_at, effort, unit, others)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (name) DO UPDATE SET latitude = excluded.latitude, longitude = excluded.longitude,
    depth_m = excluded.depth_m, gear = excluded.gear, began_at = excluded.began_at,
    ended_at = excluded.ended_at, effort = excluded.effort, unit = excluded.unit,
    others = excluded.others
"""
# What no person has put somewhere.
_SHOTS = f"""
SELECT file.id, folder_of(file.absolute_path),
    iif(day_by = 'person' AND day IS NULL, NULL, {TAKEN}),
    iif(day_by = 'person' AND day IS NOT substr({TAKEN}, 1, 10), day, NULL),
    photograph.latitude, photograph.longitude, station_id, station_by
FROM file LEFT JOIN photograph ON photograph.id = file.photograph_id
WHERE station_by IS NOT 'person'
"""
_TALLY = """
SELECT station.name, station_by, count(*) FROM file LEFT JOIN station ON station.id = station_id
WHERE file.state <> 'unreadable' GROUP BY station.name, station_by
"""
_SOMEWHERE = "SELECT EXISTS (SELECT 1 FROM file WHERE station_id IS NOT NULL)"
_NOWHERE = """
SELECT folder_of(absolute_path) AS folder, count(*) FROM file
WHERE station_id IS NULL AND state <> 'unreadable' GROUP BY folder ORDER BY min(name_key)
"""


@dataclass(frozen=True, kw_only=True)
class Belonging:
    """How many files belong to each station and by what; those of `nowhere` are by their folder."""

    by_station: Mapping[str, Mapping[StationBy, int]]
    nowhere: Mapping[Path, int]


class Stations(ProjectPart):
    """Where, when and with what effort photographs were taken."""

    def all(self) -> list[Station]:
        """In the order of their names."""
        return [station for _, station in self._rows()]

    def _rows(self) -> list[tuple[int, Station]]:
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
            for identity, name, latitude, longitude, depth_m, gear, began, ended, effort, unit,
            others in self._reader.execute(_ALL)
        ]  # fmt: skip

    def put(self, stations: Sequence[Station]) -> Changes:
        """Add stations, or let one that is called so be as given; then find where files belong.

        Raises:
            JellyError: there would be too many.
        """

        def change(connection: sqlite3.Connection) -> None:
            check_room(connection, "station", len(stations))
            connection.executemany(_PUT, [_values(station) for station in stations])

        self._write(change, WriteLane.PERSON)
        return self.assign() | Changes(stations=True)

    def rename(self, name: str, new: str) -> Changes:
        """Call a station otherwise; what belongs to it still does."""
        self._write(
            lambda connection: connection.execute(
                "UPDATE station SET name = ? WHERE name = ?", [new, name]
            ),
            WriteLane.PERSON,
        )
        return self.assign() | Changes(stations=True)

    def remove(self, names: Collection[str]) -> Changes:
        """Forget stations; what a person has put there belongs nowhere until it is found again."""

        def change(connection: sqlite3.Connection) -> None:
            there = "SELECT id FROM station WHERE name IN (SELECT value FROM json_each(?))"
            chosen = [json.dumps(list(names))]
            connection.execute(
                "UPDATE file SET station_id = NULL, station_by = NULL "
                f"WHERE station_id IN ({there})",
                chosen,
            )
            connection.execute(f"DELETE FROM station WHERE id IN ({there})", chosen)

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
        """Let files belong to this station, or to none, whatever else tells of it."""
        chosen = json.dumps([*map(int, file_ids)])

        def change(connection: sqlite3.Connection) -> Changes:
            connection.execute(
                "UPDATE file SET station_id = (SELECT id FROM station WHERE name = ?), "
                "station_by = 'person' WHERE id IN (SELECT value FROM json_each(?))",
                [name, chosen],
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
            if name is not None and by is not None:
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
