"""Reading a project: a connection of each thread, which goes when nobody reads with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from jellygui.errors import JellyError
from jellygui.project.writer import is_of_the_disk

Values = Sequence[Any] | Mapping[str, Any]


class _Answer(sqlite3.Cursor):
    """The rows of a question; they keep the reader that they come from."""

    reader: Reader


class Reader:
    """Asks a project, and names it when it cannot be read.

    It is closed when it and all its answers are gone. A connection alone would not be: its cache
    of statements holds it until Python looks for garbage.
    """

    def __init__(self, connect: Callable[[], sqlite3.Connection], *, name: str) -> None:
        self._name = name
        self._connection = connect()

    def execute(self, question: str, values: Values = ()) -> sqlite3.Cursor:
        """Ask.

        Raises:
            JellyError: the project cannot be read, for instance because its disk is gone.
        """
        answer = self._connection.cursor(_Answer)
        answer.reader = self
        try:
            return answer.execute(question, values)
        except sqlite3.DatabaseError as error:
            if not is_of_the_disk(error):
                raise
            raise JellyError(
                f"The project “{self._name}” cannot be read ({error}).",
                hint="Check that its disk is there. What was saved before is kept.",
            ) from error

    def copy_to(self, target: sqlite3.Connection) -> None:
        """Copy all that is committed, in one step."""
        self._connection.backup(target)

    def __del__(self) -> None:
        if hasattr(self, "_connection"):
            self._connection.close()
