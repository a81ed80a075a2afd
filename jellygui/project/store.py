"""An open project file: who has it, how it is read and how it is written."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from jellygui.errors import JellyError
from jellygui.project.following import follow
from jellygui.project.functions import add_functions
from jellygui.project.lock import ProjectLock
from jellygui.project.reader import Reader, close_left
from jellygui.project.schema import migrate, no_project
from jellygui.project.writer import Lane, Writer

_BUSY_S = 10.0
# Of each thread that reads; SQLite's own 2 MB make large projects slow.
_CACHE_KB = 32_768

T = TypeVar("T")


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
            follow(connection, self.path.parent)
        except BaseException:
            connection.close()
            raise
        return connection

    def close(self) -> None:
        """Finish what is being written and let others open the project."""
        self._is_closed = True
        # Another thread may be in the middle of a question: its connection goes with the answer.
        self._local = threading.local()
        close_left()
        self._writer.close()
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
    def _reader(self) -> Reader:
        """What the thread that asks reads with."""
        reader: Reader | None = getattr(self._local, "reader", None)
        if reader is None:
            if self._is_closed:
                raise JellyError(f"The project “{self.path}” is closed.", hint="Open it again.")
            reader = Reader(self._open_for_reading, name=str(self.path))
            reader.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
            reader.execute("PRAGMA query_only = ON")
            self._local.reader = reader
        return reader

    def _open_for_reading(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path, timeout=_BUSY_S, isolation_level=None, check_same_thread=False
        )
        add_functions(connection)
        return connection

    def _write(self, change: Callable[[sqlite3.Connection], T], lane: Lane = Lane.PROGRAM) -> T:
        return self._writer.do(change, lane)


def _not_opened(path: Path, reason: object) -> JellyError:
    return JellyError(
        f"The project “{path}” cannot be opened ({reason}).",
        hint="Choose a place where you may write; a project that lies elsewhere can be copied "
        "there. Nothing was changed.",
    )
