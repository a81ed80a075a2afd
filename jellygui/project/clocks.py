"""The clocks of cameras: how far each was off, kept here and never in the photographs' files."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from jellygui.domain.changes import Changes
from jellygui.domain.clocks import CameraClock, corrected
from jellygui.files import storable
from jellygui.project.groups import GroupsInMemory
from jellygui.project.part import ProjectPart
from jellygui.project.reader import Reader
from jellygui.project.room import check_room
from jellygui.project.stations import Stations
from jellygui.project.store import Store
from jellygui.project.stored_paths import restored
from jellygui.project.writer import WriteLane

_ALL = """
SELECT id, camera, serial, began_at, ended_at, offset_s, note FROM camera_clock ORDER BY id
"""
_CAMERAS = """
SELECT camera, serial, count(*), min(taken_at), max(taken_at)
FROM photograph WHERE taken_at IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2
"""
_TIMED = """
SELECT id, camera, serial, taken_at, corrected_at FROM photograph
WHERE taken_at IS NOT NULL
"""
_ANY_CORRECTED = "SELECT EXISTS (SELECT 1 FROM photograph WHERE corrected_at IS NOT NULL)"
_EXAMPLES = """
SELECT file.absolute_path, taken_at FROM photograph
JOIN file ON file.id = (SELECT id FROM file AS other WHERE other.photograph_id = photograph.id
    ORDER BY other.state = 'missing', other.id LIMIT 1)
WHERE camera = ? AND serial IS ? AND taken_at IS NOT NULL ORDER BY taken_at, file.id
"""
_MOST_EXAMPLES = 2_000


@dataclass(frozen=True, kw_only=True)
class SurveyCamera:
    """A camera of which there are photographs, and the first and last time that it says.

    Where nobody has looked for its serial number, that is None.
    """

    camera: str
    serial: str | None
    photographs: int
    first: datetime
    last: datetime


class Clocks(ProjectPart):
    """Corrections of what cameras say; each holds for all of a camera or for a span of its time.

    Groups stay as they are until a person has the photographs grouped anew.
    """

    def __init__(self, store: Store, groups: GroupsInMemory, stations: Stations) -> None:
        super().__init__(store)
        self._groups, self._stations = groups, stations

    def cameras(self) -> list[SurveyCamera]:
        """The cameras that tell a time."""
        return [
            SurveyCamera(
                camera=camera,
                serial=serial,
                photographs=count,
                first=datetime.fromisoformat(first),
                last=datetime.fromisoformat(last),
            )
            for camera, serial, count, first, last in self._reader.execute(_CAMERAS)
        ]

    def all(self) -> list[tuple[int, CameraClock]]:
        """The corrections with their numbers, in the order in which they were set."""
        return _clocks(self._reader)

    def photographs(self, camera: str, serial: str | None) -> list[tuple[Path, datetime]]:
        """Where photographs of a camera are and what its clock says, evenly out of all of them."""
        rows = self._reader.execute(_EXAMPLES, [camera, serial]).fetchall()
        step = -(-len(rows) // _MOST_EXAMPLES) or 1
        return [(restored(path), datetime.fromisoformat(moment)) for path, moment in rows[::step]]

    def put(self, clock: CameraClock) -> Changes:
        """Set a correction; it stands above those that were set before.

        Raises:
            JellyError: there would be too many.
        """

        def change(connection: sqlite3.Connection) -> None:
            check_room(connection, "camera_clock", 1)
            connection.execute(
                "INSERT INTO camera_clock (camera, serial, began_at, ended_at, offset_s, note) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                [
                    clock.camera,
                    clock.serial,
                    _written(clock.began),
                    _written(clock.ended),
                    clock.offset_s,
                    storable(clock.note),
                ],
            )

        return self._change(change)

    def remove(self, numbers: Sequence[int]) -> Changes:
        """Take corrections back: what else holds for a camera counts again."""
        chosen = json.dumps([*map(int, numbers)])

        def change(connection: sqlite3.Connection) -> None:
            connection.execute(
                "DELETE FROM camera_clock WHERE id IN (SELECT value FROM json_each(?))", [chosen]
            )

        return self._change(change)

    def _change(self, change: Callable[[sqlite3.Connection], None]) -> Changes:
        def made(connection: sqlite3.Connection) -> Changes:
            change(connection)
            self._groups.forget()  # their times are others now
            return correct(connection)

        return self._write(made, WriteLane.PERSON) | self._stations.assign()


def clocks_of(connection: sqlite3.Connection) -> list[CameraClock]:
    """The corrections, the last one last."""
    return [clock for _, clock in _clocks(connection)]


def correct(connection: sqlite3.Connection) -> Changes:
    """Let the time of each photograph be what the corrections say."""
    clocks, new = clocks_of(connection), []
    if not clocks and not connection.execute(_ANY_CORRECTED).fetchone()[0]:
        return Changes()
    for identity, camera, serial, taken, before in connection.execute(_TIMED).fetchall():
        moment = corrected(clocks, camera, serial, datetime.fromisoformat(taken))
        if (text := _written(moment)) != before:
            new.append((text, identity))
    connection.executemany("UPDATE photograph SET corrected_at = ? WHERE id = ?", new)
    rows = connection.execute(
        "SELECT id FROM file WHERE photograph_id IN (SELECT value FROM json_each(?))",
        [json.dumps([identity for _, identity in new])],
    )
    return Changes(files=frozenset(file_id for (file_id,) in rows))


def _clocks(connection: sqlite3.Connection | Reader) -> list[tuple[int, CameraClock]]:
    return [
        (
            number,
            CameraClock(
                camera=camera,
                serial=serial,
                began=datetime.fromisoformat(began) if began else None,
                ended=datetime.fromisoformat(ended) if ended else None,
                offset_s=offset,
                note=note,
            ),
        )
        for number, camera, serial, began, ended, offset, note in connection.execute(_ALL)
    ]


def _written(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="microseconds") if moment else None
