"""Reading a project: a connection of each thread, which goes when nobody reads with it."""

from __future__ import annotations

import sqlite3
import sys
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
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
        close_left()
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
        if not hasattr(self, "_connection"):
            return
        try:
            sys._getframe(1)
        except ValueError:
            # Nobody calls: this thread is at its end. Were it one of Qt's, SQLite's farewell to our
            # functions would end it a second time, and with it the program.
            _left.append(self._connection)
        else:
            self._connection.close()


# What threads have left behind, to be closed by others.
_left: deque[sqlite3.Connection] = deque()


def close_left() -> None:
    """Close the connections of threads that are gone."""
    with suppress(IndexError):
        while True:
            _left.popleft().close()
