"""Reading a project: a connection of each thread, which goes when nobody reads with it."""

from __future__ import annotations

import sqlite3
import sys
import weakref
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from jellygui.errors import JellyError, ProjectRefusedError
from jellygui.project.soundness import UNREADABLE, reason_of
from jellygui.project.strangers import GuardedConnection, refused
from jellygui.project.writer import is_of_the_disk

Values = Sequence[Any] | Mapping[str, Any]


class _Answer(sqlite3.Cursor):
    """The rows of a question; they keep the reader that they come from, which names its file."""

    reader: Reader

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except UNREADABLE as error:
            self.reader.plainly(error)
            raise

    def fetchone(self) -> Any:
        try:
            return super().fetchone()
        except UNREADABLE as error:
            self.reader.plainly(error)
            raise

    def fetchmany(self, *arguments: Any) -> list[Any]:
        try:
            return super().fetchmany(*arguments)
        except UNREADABLE as error:
            self.reader.plainly(error)
            raise

    def fetchall(self) -> list[Any]:
        try:
            return super().fetchall()
        except UNREADABLE as error:
            self.reader.plainly(error)
            raise


class Reader:
    """Asks a project, and names it when it cannot be read.

    It is closed when it and all its answers are gone. A connection alone would not be: its cache
    of statements holds it until Python looks for garbage.
    """

    def __init__(self, connect: Callable[[], GuardedConnection], *, path: Path) -> None:
        close_left()
        self._path = path
        self._answers = weakref.WeakSet[_Answer]()
        self._connection = connect()

    def execute(self, question: str, values: Values = ()) -> sqlite3.Cursor:
        """Ask.

        Raises:
            JellyError: the project cannot be read, for instance because its disk is gone.
        """
        answer = self._connection.cursor(_Answer)
        answer.reader = self
        self._answers.add(answer)
        self._connection.budget.begin()
        try:
            return answer.execute(question, values)
        except UNREADABLE as error:
            self.plainly(error)
            raise

    def plainly(self, error: sqlite3.Error | UnicodeDecodeError) -> None:
        """Name the project where it, or its disk, is at fault.

        Raises:
            JellyError: that is so.
        """
        if (reason := reason_of(error, self._path)) is not None:
            raise reason from error
        if is_of_the_disk(error):
            raise JellyError(
                f"The project “{self._path}” cannot be read ({error}).",
                hint="Check that its disk is there. What was saved before is kept.",
            ) from error

    def refused(self, why: str) -> ProjectRefusedError:
        """The sentence on a project that holds what does not belong there."""
        return refused(self._path, why, may_be_rescued=True)

    def copy_to(self, target: sqlite3.Connection) -> None:
        """Copy all that is committed, in one step."""
        self._connection.backup(target)

    def close(self) -> None:
        """End in the middle of a question, in the thread that asked.

        An answer that somebody keeps would go on reading, and hold what is to be folded in.
        """
        for answer in list(self._answers):
            answer.close()
        self._connection.close()

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
