"""A project that was moved together with its photographs finds them where they are now."""

from __future__ import annotations

import os
import sqlite3
from collections import defaultdict
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from jellygui.domain.frames import file_of
from jellygui.images.scan import FoundFile, found_file
from jellygui.project.facts import SETTLED_IN, fact, note_fact
from jellygui.project.file_rows import move, take_in
from jellygui.project.stored_paths import relative_to_project, stored

_FILES = "SELECT id, absolute_path, relative_path, size_bytes FROM file WHERE relative_path NOTNULL"
_SUPERSEDED = """
UPDATE file SET state = 'missing', reason = 'is no longer there', relative_path = NULL WHERE id = ?
"""

_Row = tuple[int, Path, Path, int]  # id, where it was, where it is as seen from the project, size
_Listing = dict[str, FoundFile]


def follow(connection: sqlite3.Connection, folder: Path) -> bool:
    """Let each file be where it is as seen from the project's `folder`, if it is there.

    Gives whether any was elsewhere before.

    Else it stays where it was; both at once happens where project and photographs were copied. Each
    folder is listed once.
    """
    if fact(connection, SETTLED_IN) == stored(folder):
        return False
    connection.execute("BEGIN IMMEDIATE")
    try:
        has_moved = _follow(connection, folder)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    return has_moved


def _follow(connection: sqlite3.Connection, folder: Path) -> bool:
    unsettled = has_moved = False
    for (old, new), rows in _strayed(connection, folder).items():
        there, here = _listing(new), _listing(old)
        for file_id, was, now, size in rows:
            found = there.get(file_of(now).name)
            is_here = file_of(was).name in here
            if found is None or (found.size_bytes != size and is_here):
                unsettled |= not is_here
                if is_here:
                    _keep(connection, file_id, was, folder)
            elif move(connection, file_id, now, folder):
                take_in(connection, [replace(found, path=now)], folder)
                has_moved = True
            else:
                connection.execute(_SUPERSEDED, [file_id])
    if not unsettled:
        note_fact(connection, SETTLED_IN, stored(folder))
    return has_moved


def _strayed(connection: sqlite3.Connection, folder: Path) -> dict[tuple[Path, Path], list[_Row]]:
    """By their folders: the files that are elsewhere than as seen from the project."""
    strayed: defaultdict[tuple[Path, Path], list[_Row]] = defaultdict(list)
    for file_id, absolute, relative, size in connection.execute(_FILES).fetchall():
        was = os.fsdecode(absolute)
        now = os.path.normpath(os.path.join(folder, os.fsdecode(relative)))
        if was != now:
            old, new = Path(was), Path(now)
            strayed[file_of(old).parent, file_of(new).parent].append((file_id, old, new, size))
    return strayed


def _listing(folder: Path) -> _Listing:
    found: _Listing = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                path = folder / entry.name
                with suppress(OSError):  # a link that leads nowhere
                    found[entry.name] = found_file(path, entry.stat())
    except OSError:  # it is not there, or cannot be looked into
        return {}
    return found


def _keep(connection: sqlite3.Connection, file_id: int, was: Path, folder: Path) -> None:
    connection.execute(
        "UPDATE file SET relative_path = ? WHERE id = ?",
        [relative_to_project(was, folder), file_id],
    )
