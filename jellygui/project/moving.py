"""Photographs that moved or could not be read, and a copy of the project elsewhere."""

from __future__ import annotations

import os
import sqlite3
import uuid
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from jellygui.domain.changes import Changes
from jellygui.errors import JellyError
from jellygui.files import natural_key
from jellygui.images.scan import FoundFile, is_gone
from jellygui.project.lock import ProjectLock
from jellygui.project.paths import relative_to_project, restored, stored
from jellygui.project.store import Store
from jellygui.project.writer import Lane


class Moving(Store):
    """Where things are."""

    def lost_files(self) -> list[tuple[int, int, str]]:
        """Id, size in bytes and content hash of the read files that are noted as missing."""
        rows = self._reader.execute(
            "SELECT file.id, photograph.size_bytes, content_hash FROM file "
            "JOIN photograph ON photograph.id = file.photograph_id WHERE file.state = 'missing'"
        )
        return rows.fetchall()

    def relocate(self, moved: Sequence[tuple[int, FoundFile]]) -> Changes:
        """Note where files are now; one that the project knows there already is passed over."""
        folder = self.path.parent

        def change(connection: sqlite3.Connection) -> Changes:
            done = [
                file_id
                for file_id, there in moved
                if connection.execute(
                    "UPDATE OR IGNORE file SET absolute_path = ?, relative_path = ?, "
                    "name_key = ?, size_bytes = ?, modified_ns = ?, state = 'ok', reason = '' "
                    "WHERE id = ?",
                    [
                        stored(there.path),
                        relative_to_project(there.path, folder),
                        natural_key(stored(there.path)),
                        there.size_bytes,
                        there.modified_ns,
                        file_id,
                    ],
                ).rowcount
            ]
            return Changes(files=frozenset(done))

        return self._write(change, Lane.PERSON)

    def try_again(self, file_ids: Sequence[int] | None = None) -> Changes:
        """Let unreadable files be read once more, all of them or these.

        So are those that were gone and are there again.
        """
        rows = self._reader.execute(
            "SELECT id, absolute_path, relative_path, state FROM file WHERE state <> 'ok'"
        ).fetchall()
        folder = self.path.parent
        chosen = None if file_ids is None else set(map(int, file_ids))
        again = [
            (file_id,)
            for file_id, absolute, relative, state in rows
            if (chosen is None or file_id in chosen)
            and (state == "unreadable" or not is_gone(restored(absolute, relative, folder)))
        ]

        def change(connection: sqlite3.Connection) -> Changes:
            connection.executemany("UPDATE file SET state = 'ok', reason = '' WHERE id = ?", again)
            return Changes(files=frozenset(file_id for (file_id,) in again))

        return self._write(change, Lane.PERSON)

    def save_as(self, place: Path) -> None:
        """Write a copy of the project at `place`, in one step; this one stays open.

        Raises:
            JellyError: it cannot be written, or the project there is open.
        """
        place = place.absolute()
        if place == self.path:
            return
        part = place.with_name(f".{place.stem[:40]}-{uuid.uuid4().hex[:8]}.part")
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            lock = ProjectLock(place)
            try:
                self._copy(part, place.parent)
                for ending in ("-wal", "-shm"):
                    Path(f"{place}{ending}").unlink(missing_ok=True)
                os.replace(part, place)
            finally:
                with suppress(OSError):
                    part.unlink(missing_ok=True)
                lock.release()
        except (OSError, sqlite3.Error) as error:
            raise JellyError(
                f"The project cannot be saved as “{place}” ({error}).",
                hint="Choose a place where you may write and that has room. This one is kept.",
            ) from error

    def _copy(self, part: Path, folder: Path) -> None:
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            self._reader.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            rows = copy.execute("SELECT absolute_path, relative_path, id FROM file").fetchall()
            here = self.path.parent
            copy.execute("BEGIN")
            copy.executemany(
                "UPDATE file SET relative_path = ? WHERE id = ?",
                (
                    (relative_to_project(restored(absolute, relative, here), folder), file_id)
                    for absolute, relative, file_id in rows
                ),
            )
            copy.execute("COMMIT")
