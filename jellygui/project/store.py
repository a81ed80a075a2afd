"""An open project file: who has it, how it is read and how it is written."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from jellygui.errors import JellyError
from jellygui.project.functions import add_functions
from jellygui.project.lock import ProjectLock
from jellygui.project.schema import migrate, no_project
from jellygui.project.writer import Lane, Writer, is_of_the_disk

_BUSY_S = 10.0
# Of each thread that reads; SQLite's own 2 MB make large projects slow.
_CACHE_KB = 32_768

T = TypeVar("T")


class _Reader(sqlite3.Connection):
    """Closes itself when nobody reads with it any longer, and names a project that is not there."""

    name = ""

    def execute(self, *question: Any) -> sqlite3.Cursor:
        try:
            return super().execute(*question)
        except sqlite3.DatabaseError as error:
            if not is_of_the_disk(error):
                raise
            raise JellyError(
                f"The project “{self.name}” cannot be read ({error}).",
                hint="Check that its disk is there. What was saved before is kept.",
            ) from error

    def __del__(self) -> None:
        self.close()


class Store:
    """An open project file. Reading is free from any thread; every change goes through one.

    Raises:
        JellyError: another program has it open, or it cannot be opened.
    """

    def __init__(self, path: Path, *, create: bool = True) -> None:
        self.path = path.absolute()
        if not create and not self.path.is_file():
            raise JellyError(f"The project “{path}” is not there.", hint="Check the name.")
        if self.path.is_dir():
            raise no_project(path)
        if self.path.exists() and not os.access(self.path, os.W_OK):
            raise _not_opened(path, "it may only be read")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._lock = ProjectLock(self.path)
        except OSError as error:
            raise _not_opened(path, error.strerror or error) from error
        # A thread's connection, and the memory that it has, goes with the thread.
        self._local = threading.local()
        self._is_closed = False
        try:
            self._writer = Writer(self._open_for_writing, name=str(path))
        except sqlite3.Error as error:
            self._lock.release()
            raise _not_opened(path, error) from error
        except BaseException:
            self._lock.release()
            raise

    def _open_for_writing(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=_BUSY_S, isolation_level=None)
        try:
            add_functions(connection)
            migrate(connection, self.path)
            # Where a write-ahead log cannot work, SQLite keeps its rollback journal.
            with suppress(sqlite3.OperationalError):
                connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
        return connection

    def close(self) -> None:
        """Finish what is being written and let others open the project."""
        self._writer.close()
        self._is_closed = True
        own: sqlite3.Connection | None = getattr(self._local, "reader", None)
        if own is not None:
            own.close()
        # Another thread may be in the middle of a question: its connection goes with the answer.
        self._local = threading.local()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def _reader(self) -> sqlite3.Connection:
        """The connection of the thread that asks."""
        connection: sqlite3.Connection | None = getattr(self._local, "reader", None)
        if connection is None:
            if self._is_closed:
                raise JellyError(f"The project “{self.path}” is closed.", hint="Open it again.")
            connection = sqlite3.connect(
                self.path,
                timeout=_BUSY_S,
                isolation_level=None,
                check_same_thread=False,
                factory=_Reader,
            )
            connection.name = str(self.path)
            add_functions(connection)
            connection.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
            connection.execute("PRAGMA query_only = ON")
            self._local.reader = connection
        return connection

    def _write(self, change: Callable[[sqlite3.Connection], T], lane: Lane = Lane.PROGRAM) -> T:
        return self._writer.do(change, lane)


def _not_opened(path: Path, reason: object) -> JellyError:
    return JellyError(
        f"The project “{path}” cannot be opened ({reason}).",
        hint="Choose a place where you may write; a project that lies elsewhere can be copied "
        "there. Nothing was changed.",
    )
