"""The clocks of cameras: how far each was off, kept here and never in the photographs' files."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from jellygui.domain.changes import Changes
from jellygui.domain.clocks import CameraClock
from jellygui.project.clock_rows import change_clocks, numbered_clocks
from jellygui.project.groups import GroupsInMemory
from jellygui.project.labels import add_step
from jellygui.project.part import ProjectPart
from jellygui.project.stations import Stations
from jellygui.project.store import Store
from jellygui.project.stored_paths import restored
from jellygui.project.writer import WriteLane

_CAMERAS = """
SELECT camera, serial, count(*), min(taken_at), max(taken_at)
FROM photograph WHERE taken_at IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2
"""
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

    Each is a step of undo. Groups stay as they are until a person has the photographs grouped anew.
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
        return numbered_clocks(self._reader)

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
        return self._change(new=[clock])

    def remove(self, numbers: Sequence[int]) -> Changes:
        """Take corrections back: what else holds for a camera counts again."""
        return self._change(gone=[*map(int, numbers)])

    def _change(self, new: Sequence[CameraClock] = (), gone: Sequence[int] = ()) -> Changes:
        def made(connection: sqlite3.Connection) -> Changes:
            there = {number for number, _ in numbered_clocks(connection)}
            if not new and there.isdisjoint(gone):
                return Changes()
            self._groups.forget()  # their times are others now
            return change_clocks(connection, add_step(connection, "say"), new=new, gone=gone)

        return self._write(made, WriteLane.PERSON) | self._stations.assign()
