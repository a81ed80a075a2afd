"""A copy of a project elsewhere."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing, suppress
from pathlib import Path

from jellygui.errors import JellyError
from jellygui.files import made_beside, make_folder, sync
from jellygui.project.lock import ProjectLock
from jellygui.project.store import Store
from jellygui.project.stored_paths import relative_to_project, restored
from jellygui.project.write_ahead_log import call_whole, log_beside


def save_as(store: Store, place: Path) -> None:
    """Write a copy of an open project at `place`, in one step; this one stays open.

    Raises:
        JellyError: it cannot be written, or the project there is open.
    """
    place = place.absolute()
    if place == store.path:
        return
    try:
        make_folder(place.parent)
        lock = ProjectLock(place)
        try:
            with made_beside(place) as part:
                with suppress(OSError):  # one that is there keeps its rights
                    os.chmod(part, stat.S_IMODE(place.stat().st_mode))
                _copy(store, part, place.parent)
                sync(part)  # the log of one that is there goes only once nothing can fail
                log_beside(place).unlink(missing_ok=True)
        finally:
            lock.release()
    except (OSError, sqlite3.Error) as error:
        raise JellyError(
            f"The project cannot be saved as “{place}” ({error}).",
            hint="Choose a place where you may write and that has room. This one is kept.",
        ) from error


def _copy(store: Store, part: Path, folder: Path) -> None:
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        store.reader.copy_to(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        rows = copy.execute("SELECT absolute_path, id FROM file").fetchall()
        copy.execute("BEGIN")
        call_whole(copy)
        copy.executemany(
            "UPDATE file SET relative_path = ? WHERE id = ?",
            (
                (relative_to_project(restored(absolute), folder), file_id)
                for absolute, file_id in rows
            ),
        )
        copy.execute("COMMIT")
