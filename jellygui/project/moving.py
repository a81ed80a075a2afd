"""Photographs that moved or could not be read, and a copy of the project elsewhere."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from jellygui.domain.changes import Changes
from jellygui.errors import JellyError
from jellygui.files import made_beside, make_folder, sync
from jellygui.images.scan import FoundFile, is_gone
from jellygui.project.file_rows import move
from jellygui.project.glimpse import note_origin
from jellygui.project.lock import ProjectLock
from jellygui.project.log import call_whole, log_beside
from jellygui.project.paths import relative_to_project, restored, stored
from jellygui.project.store import Store
from jellygui.project.unread import speak_of_read
from jellygui.project.writer import Lane

_HOLDS = """
UPDATE file SET photograph_id = ?, size_bytes = ?, modified_ns = ?, changed_ns = ?,
    state = 'ok', reason = '', look_again = 0
WHERE absolute_path = ? RETURNING id
"""


class Moving(Store):
    """Where things are."""

    def note_origin(self, paths: Sequence[Path]) -> None:
        """Note for which files and folders the project was made."""
        self._write(lambda connection: note_origin(connection, paths))

    def lost_files(self) -> list[tuple[int, int, str]]:
        """Id, size in bytes and content hash of the missing files whose content is nowhere else."""
        rows = self._reader.execute(
            "SELECT file.id, photograph.size_bytes, content_hash FROM file "
            "JOIN photograph ON photograph.id = file.photograph_id WHERE file.state = 'missing' "
            "AND NOT EXISTS (SELECT 1 FROM file AS other "
            "WHERE other.photograph_id = photograph.id AND other.state = 'ok')"
        )
        return rows.fetchall()

    def relocate(self, moved: Sequence[tuple[int, FoundFile]]) -> Changes:
        """Note where files are now, which are known by their content.

        Where the project knows another file of that place, that one holds the photograph now.
        """
        folder = self.path.parent

        def change(connection: sqlite3.Connection) -> Changes:
            touched: set[int] = set()
            for file_id, there in moved:
                (photograph,) = connection.execute(
                    "SELECT photograph_id FROM file WHERE id = ?", [file_id]
                ).fetchone()
                move(connection, file_id, there.path, folder)
                (holder,) = connection.execute(
                    _HOLDS,
                    [photograph, there.size_bytes, there.modified_ns, there.changed_ns,
                     stored(there.path)],
                ).fetchone()  # fmt: skip
                speak_of_read(connection, {holder: photograph})
                touched |= {file_id, holder}
            return Changes(files=frozenset(touched))

        return self._write(change, Lane.PERSON)

    def forget_replaced(self, file_ids: Sequence[int]) -> Changes:
        """Forget those of these missing files of which nothing is known but where they were.

        If one of the same name, size and time is somewhere else now: it was moved unread.
        """

        def change(connection: sqlite3.Connection) -> Changes:
            there = {
                (os.path.basename(path), *facts)
                for path, *facts in connection.execute(
                    "SELECT absolute_path, size_bytes, modified_ns FROM file WHERE state = 'ok'"
                )
            }
            gone = connection.execute(
                "SELECT id, absolute_path, size_bytes, modified_ns FROM file "
                "WHERE id IN (SELECT value FROM json_each(?)) AND state = 'missing' "
                "AND photograph_id IS NULL AND id NOT IN (SELECT file_id FROM unread_word)",
                [json.dumps([*map(int, file_ids)])],
            ).fetchall()
            replaced = [row[0] for row in gone if (os.path.basename(row[1]), *row[2:]) in there]
            connection.executemany("DELETE FROM file WHERE id = ?", [(one,) for one in replaced])
            return Changes(files=frozenset(replaced))

        return self._write(change)

    def try_again(self, file_ids: Sequence[int] | None = None) -> Changes:
        """Let unreadable files be read once more, all of them or these.

        So are those that were gone and are there again.
        """
        rows = self._reader.execute(
            "SELECT id, absolute_path, state FROM file WHERE state <> 'ok'"
        ).fetchall()
        chosen = None if file_ids is None else set(map(int, file_ids))
        again = [
            (file_id,)
            for file_id, absolute, state in rows
            if (chosen is None or file_id in chosen)
            and (state == "unreadable" or not is_gone(restored(absolute)))
        ]

        def change(connection: sqlite3.Connection) -> Changes:
            connection.executemany(
                "UPDATE file SET state = 'ok', reason = '', look_again = 1 WHERE id = ?", again
            )
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
        try:
            make_folder(place.parent)
            lock = ProjectLock(place)
            try:
                with made_beside(place) as part:
                    with suppress(OSError):  # one that is there keeps its rights
                        os.chmod(part, stat.S_IMODE(place.stat().st_mode))
                    self._copy(part, place.parent)
                    sync(part)  # the log of one that is there goes only once nothing can fail
                    log_beside(place).unlink(missing_ok=True)
            finally:
                lock.release()
        except (OSError, sqlite3.Error) as error:
            raise JellyError(
                f"The project cannot be saved as “{place}” ({error}).",
                hint="Choose a place where you may write and that has room. This one is kept.",
            ) from error

    def _copy(self, part: Path, folder: Path) -> None:
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            self._reader.copy_to(copy)
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
