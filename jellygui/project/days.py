"""On which day photographs were taken, as names say it where cameras do not, and as people do."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from jellygui.domain.changes import Changes
from jellygui.domain.days import DayFrom
from jellygui.project.part import ProjectPart
from jellygui.project.queries import DAY, DAY_FROM
from jellygui.project.stations import Stations
from jellygui.project.store import Store
from jellygui.project.stored_paths import stored
from jellygui.project.writer import WriteLane

_FOLDERS = f"""
SELECT folder_of(file.absolute_path) AS folder, count(*), min({DAY}), max({DAY}),
    total({DAY} IS NULL), total({DAY_FROM} = 'camera'), total({DAY_FROM} = 'name'),
    total({DAY_FROM} = 'person')
FROM file LEFT JOIN photograph ON photograph.id = file.photograph_id
WHERE file.state <> 'unreadable' GROUP BY folder ORDER BY min(file.name_key)
"""
_IN_FOLDER = "folder_of(absolute_path) = ?"


@dataclass(frozen=True, kw_only=True)
class FolderDays:
    """The days of the files that a folder itself holds, and how many each says so.

    `first` and `last` are None where no day is known; of `unknown` files none is.
    """

    folder: Path
    files: int
    first: date | None
    last: date | None
    unknown: int
    said_by: dict[DayFrom, int]


class Days(ProjectPart):
    """What is known of the day of each file, and what a person says of it.

    By its day a file may belong to another station.
    """

    def __init__(self, store: Store, stations: Stations) -> None:
        super().__init__(store)
        self._stations = stations

    def folders(self) -> list[FolderDays]:
        """Each folder that holds files, in their order."""
        return [
            FolderDays(
                folder=Path(os.fsdecode(folder)),
                files=files,
                first=date.fromisoformat(first) if first else None,
                last=date.fromisoformat(last) if last else None,
                unknown=int(unknown),
                said_by={
                    by: int(number) for by, number in zip(DayFrom, numbers, strict=True) if number
                },
            )
            for folder, files, first, last, unknown, *numbers in self._reader.execute(_FOLDERS)
        ]

    def say(self, folder: Path, day: date | None) -> Changes:
        """Let this be the day of all files that a folder itself holds; None is unknown."""
        return self._set(folder, "day = ?, day_by = 'person'", [day.isoformat() if day else None])

    def read_again(self, folder: Path) -> Changes:
        """Take back what a person has said: camera and names count again."""
        return self._set(folder, "day = day_in(absolute_path), day_by = 'name'", [])

    def _set(self, folder: Path, what: str, values: list[str | None]) -> Changes:
        def change(connection: sqlite3.Connection) -> Changes:
            rows = connection.execute(
                f"UPDATE file SET {what} WHERE {_IN_FOLDER} RETURNING id",
                [*values, stored(folder)],
            ).fetchall()
            return Changes(files=frozenset(identity for (identity,) in rows))

        return self._write(change, WriteLane.PERSON) | self._stations.assign()
