"""The rows of files: taking them in, and letting them be elsewhere."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from jellygui.domain.frames import file_of
from jellygui.files import natural_key
from jellygui.images.scan import FoundBroken, FoundFile
from jellygui.project import queries
from jellygui.project.facts import note_ahead
from jellygui.project.room import cut
from jellygui.project.stored_paths import relative_to_project, restored, stored

_CALLED = "SELECT name_key FROM file WHERE name_key IN (SELECT value FROM json_each(?))"
_OTHERS_SO_CALLED = "SELECT id, absolute_path FROM file WHERE name_key = ? AND absolute_path <> ?"
# A day that a person has said goes with the file.
_MOVE = """
UPDATE OR IGNORE file SET absolute_path = ?1, relative_path = ?2, name_key = ?3,
    day = iif(day_by = 'name', day_in(?1), day)
WHERE id = ?4
"""
# Files that are gone and of which a person has said something, by others of the same photograph.
_GONE = """
SELECT gone.id, file.id FROM file JOIN file AS gone ON gone.photograph_id = file.photograph_id
WHERE file.id IN (SELECT value FROM json_each(?)) AND gone.state = 'missing'
    AND (gone.day_by = 'person' OR gone.station_by = 'person')
"""
_DAY_OF_GONE = """
UPDATE file SET day = gone.day, day_by = 'person' FROM file AS gone
WHERE gone.id = ? AND file.id = ? AND gone.day_by = 'person' AND file.day_by = 'name'
"""
_STATION_OF_GONE = """
UPDATE file SET station_id = gone.station_id, station_by = 'person' FROM file AS gone
WHERE gone.id = ? AND file.id = ? AND gone.station_by = 'person'
    AND file.station_by IS NOT 'person'
"""
# What one held that was edited, and moved before it was read again.
_HELD_BY_GONE = """
UPDATE file SET held_id = gone.held_id FROM file AS gone
WHERE gone.id = ? AND file.id = ? AND file.photograph_id IS NULL AND file.held_id IS NULL
"""


def take_in(
    connection: sqlite3.Connection, found: Sequence[FoundFile | FoundBroken], folder: Path
) -> set[int]:
    """Take files in, as seen from the project's `folder`; the ids of those that are new or changed.

    One that may have changed since it was read is marked to be read again.
    """
    touched, ahead = set[int](), list[int]()
    newest: int = connection.execute("SELECT coalesce(max(id), 0) FROM file").fetchone()[0]
    paths = [stored(entry.path) for entry in found]
    keys = [*map(natural_key, paths)]
    called = {key for (key,) in connection.execute(_CALLED, [json.dumps(keys)])}
    for entry, path, key in zip(found, paths, keys, strict=True):
        facts: dict[str, object] = {
            "absolute": path,
            "name_key": key,
            "relative": relative_to_project(entry.path, folder),
        }
        if isinstance(entry, FoundBroken):
            facts |= {"size": 0, "modified": 0, "changed": None}
            facts |= {"state": "unreadable", "reason": cut(entry.reason)}
        else:
            facts |= {"size": entry.size_bytes, "modified": entry.modified_ns}
            facts |= {"changed": entry.changed_ns, "state": "ok", "reason": ""}
        if key in called:
            touched.update(_called_otherwise_now(connection, entry.path, key, folder))
        called.add(key)
        added = [identity for (identity,) in connection.execute(queries.ADD_FILE, facts)]
        touched.update(added)
        if isinstance(entry, FoundFile) and entry.is_ahead:
            ahead += [identity for identity in added if identity > newest]
    if ahead:
        note_ahead(connection, ahead)
    return touched


def _called_otherwise_now(
    connection: sqlite3.Connection, path: Path, key: str, folder: Path
) -> list[int]:
    """Let what is known of a file follow it where only the case of its name is another now.

    Or the form of its letters; where the disk does not tell such names apart, both lead to it.
    """
    others = connection.execute(_OTHERS_SO_CALLED, [key, stored(path)]).fetchall()
    return [
        file_id
        for file_id, other in others
        if str(restored(other)).casefold() == str(path).casefold()
        and _is_same(file_of(restored(other)), file_of(path))
        and move(connection, file_id, path, folder)
    ]


def _is_same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False


def follow_photographs(connection: sqlite3.Connection, file_ids: Iterable[int]) -> None:
    """Let files have what a person has said of one that is gone and held the same photograph."""
    gone = connection.execute(_GONE, [json.dumps(list(file_ids))])
    take_over(connection, gone.fetchall())


def take_over(connection: sqlite3.Connection, moved: Sequence[tuple[int, int]]) -> None:
    """Let files have the day and station that a person has said of others: (of which, who).

    So do they have what those held, where they were not read yet.
    """
    for statement in (_DAY_OF_GONE, _STATION_OF_GONE, _HELD_BY_GONE):
        connection.executemany(statement, moved)


def move(connection: sqlite3.Connection, file_id: int, there: Path, folder: Path) -> bool:
    """Let a file be there now; False where the project knows another file of that place."""
    path = stored(there)
    place = [path, relative_to_project(there, folder), natural_key(path)]
    return connection.execute(_MOVE, [*place, file_id]).rowcount > 0
