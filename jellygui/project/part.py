"""What every part of a project has."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from jellygui.project.reader import Reader
from jellygui.project.store import Store, T
from jellygui.project.writer import WriteLane


class ProjectPart:
    """A part of an open project: it owns its statements, and asks and changes the one file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def _reader(self) -> Reader:
        return self._store.reader

    def _write(
        self,
        change: Callable[[sqlite3.Connection], T],
        lane: WriteLane = WriteLane.PROGRAM,
        *,
        of_files: bool | Callable[[T], bool] = True,
    ) -> T:
        return self._store.write(change, lane, of_files=of_files)
