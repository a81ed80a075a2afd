"""What was passed over when photographs were looked for, so that it can be said later too."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from jellygui.domain.changes import Changes
from jellygui.project.paths import stored
from jellygui.project.store import Store

_MISTAKEN = """
DELETE FROM file WHERE absolute_path = ? AND state = 'unreadable' AND photograph_id IS NULL
    AND id NOT IN (SELECT file_id FROM unread_word) RETURNING id
"""


class Passing(Store):
    """Files that are no photographs, and folders that cannot be read, each with its kind."""

    def note_passed_over(
        self, passed: Iterable[tuple[Path, str]], *, no_longer: Iterable[str] = ()
    ) -> Changes:
        """Note what was passed over, by its kind, and forget these other places.

        What an older version took for an unreadable photograph goes from the photographs.
        """
        new = [(stored(path), kind) for path, kind in passed]
        old = [(stored(Path(path)),) for path in no_longer]

        def change(connection: sqlite3.Connection) -> Changes:
            before = connection.total_changes
            connection.executemany("DELETE FROM passed_over WHERE path = ?", old)
            connection.executemany(
                "INSERT INTO passed_over VALUES (?, ?) ON CONFLICT (path) "
                "DO UPDATE SET kind = excluded.kind WHERE kind <> excluded.kind",
                new,
            )
            changed = connection.total_changes > before
            mistaken = [
                identity
                for path, _ in new
                for (identity,) in connection.execute(_MISTAKEN, [path]).fetchall()
            ]
            return Changes(passed_over=changed, files=frozenset(mistaken))

        return self._write(change) if new or old else Changes()

    def passed_over_places(self) -> list[str]:
        """Where what was passed over lies."""
        return [
            os.fsdecode(path) for (path,) in self._reader.execute("SELECT path FROM passed_over")
        ]

    def passed_over(self) -> dict[str, int]:
        """How many of each kind were passed over."""
        rows = self._reader.execute("SELECT kind, count(*) FROM passed_over GROUP BY kind")
        return dict(rows.fetchall())
