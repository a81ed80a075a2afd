"""An open project file: who has it, how it is read and how it is written."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self, TypeVar

from jellygui.errors import JellyError, ProjectRefusedError
from jellygui.files import make_folder
from jellygui.project.following import follow
from jellygui.project.functions import add_functions
from jellygui.project.glance import Glance
from jellygui.project.header import read_header
from jellygui.project.lock import ProjectLock
from jellygui.project.reader import Reader, close_left
from jellygui.project.schema import create_project, migrate
from jellygui.project.soundness import UNREADABLE, check_all, check_pages, is_small, reason_of
from jellygui.project.strangers import GuardedConnection, check_files, connect, refused
from jellygui.project.write_ahead_log import BUSY_MS, Log, folded_at, log_beside
from jellygui.project.writer import WriteLane, Writer
from jellygui.reasons import why_not_written

_COPY_AGAIN = "Close the project before you copy its file, or use “Save a copy …” in the window."
# Of each thread that reads, and a window has half a dozen: SQLite's own 2 MB make large projects
# slow, 32 make none quicker.
_CACHE_KB = 8192
# What is committed survives a loss of power: the log is on disk at every commit, the name of a
# rollback journal too, and macOS has its disk write down what it was given. It costs one wait for
# the disk, in the thread that writes. https://www.sqlite.org/pragma.html#pragma_synchronous
_DURABLE = ("synchronous = EXTRA", "fullfsync = ON", "checkpoint_fullfsync = ON")

T = TypeVar("T")


class NumberOfChanges(NamedTuple):
    """How often a project was changed since it was opened, and with it what its files are."""

    of_all: int = 0
    of_files: int = 0


class Store:
    """An open project file. Reading is free from any thread; every change goes through one.

    `changes` tells whether something was changed since. `for_reading` leaves the file untouched
    until something is changed; with `read_only` nothing can be, and it may lie where nothing may be
    written. Who will `inspect_later` need not wait for that where a program was killed. `lacks`
    says what a copy lacks that was made while the project was open, `has_followed` that it was
    moved with its photographs, `unguarded` that nothing keeps a second program out.

    Raises:
        JellyError: another program has it open, or it cannot be opened.
    """

    def __init__(
        self,
        path: Path,
        *,
        create: bool = True,
        for_reading: bool = False,
        read_only: bool = False,
        inspect_later: bool = False,
    ) -> None:
        # By a link it is the same project: it is locked, and its files are found, where it lies.
        self.path = Path(os.path.realpath(path)) if path.is_symlink() else path.absolute()
        self.is_read_only = read_only
        self.has_followed = False
        self.changes = NumberOfChanges()
        self._numbering = threading.Lock()  # several threads have something changed
        self.lacks = self.unguarded = ""
        self._is_for_reading = for_reading
        self._inspect_later, self._was_left_open = inspect_later, False
        # A thread's connection, and the memory that it has, goes with the thread.
        self._local = threading.local()
        self._is_closed = False
        # Whether every value was looked at (until then they are with more care), and every page.
        self.is_sound = self._is_whole = False
        self._inspecting: GuardedConnection | None = None
        self._glance: Glance | None = None
        self._writer: Writer | None = None
        try:
            self._look_and_open(path, create=create)
        except Exception as error:
            if (cause := self.cause_of(error)) is error:
                raise
            raise cause from error

    def _look_and_open(self, path: Path, *, create: bool) -> None:
        with self._plain_reasons():
            if os.path.lexists(self.path):
                read_header(self.path)
            elif self.is_read_only or not create:
                raise JellyError(f"The project “{path}” is not there.", hint="Check the name.")
            if self.is_read_only:
                is_alone = not log_beside(self.path).exists()
                self._glance = Glance(self.path)
                self.is_sound = self._glance.is_sound
                with closing(self._open_for_reading()) as connection:
                    self._look_for_losses(connection, is_alone=is_alone)
            else:
                self._open()

    @contextmanager
    def _plain_reasons(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise self._not_opened(why_not_written(error)) from error
        except UNREADABLE as error:
            raise reason_of(error, self.path) or self._not_opened(error) from error

    def _not_opened(self, reason: object) -> JellyError:
        error = (NotForWritingError if self.path.exists() else JellyError)(
            f"The project “{self.path}” cannot be opened ({reason}).",
            hint="Choose a place where you may write; a project that lies elsewhere can be copied "
            "there. Nothing was changed.",
        )
        if isinstance(error, NotForWritingError):
            error.reason = str(reason)
        return error

    def _open(self) -> None:
        if self.path.exists() and not os.access(self.path, os.W_OK):
            raise self._not_opened("its file is write-protected")
        make_folder(self.path.parent)
        self._lock = ProjectLock(self.path)
        self.unguarded = self._lock.warning
        try:
            if not self.path.exists():
                create_project(self.path)
            check_files(self.path, for_writing=True)
            self._writer = Writer(self._open_for_writing, path=self.path)
        except BaseException:
            self._lock.release()
            raise

    def _open_for_writing(self) -> Log:
        is_alone = not log_beside(self.path).exists()
        connection = connect(self.path, timeout_s=BUSY_MS / 1000)
        try:
            add_functions(connection)
            for name in _DURABLE:
                connection.execute(f"PRAGMA {name}")
            self.is_sound = migrate(connection, self.path)
            self._look_for_losses(connection, is_alone=is_alone)
            # Where a write-ahead log cannot work, SQLite keeps its rollback journal.
            with suppress(sqlite3.OperationalError):
                connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA foreign_keys = ON")
            self.has_followed = follow(connection, self.path.parent)
            log = Log(connection)
            # A copy goes on saying what it lacks until it is changed.
            if not (self._is_for_reading or self.lacks):
                log.begin()
            return log
        except BaseException:
            connection.close()
            raise

    def _look_for_losses(self, connection: sqlite3.Connection, *, is_alone: bool) -> None:
        """Say what a file lacks that was not closed: it is copied or the program was killed.

        Raises:
            JellyError: it was copied in the midst of a change, and is useless.
        """
        whole_until = folded_at(connection)
        if whole_until is None:
            return
        # A log beside it makes a killed program's file whole, unless both were copied meanwhile.
        if self._inspect_later and not is_alone and not is_small(connection):
            self._was_left_open = True
        else:
            check_pages(connection, self.path, wholly=True)
        if is_alone:
            self.lacks = (
                f"“{self.path}” is a copy that was made while the project was open. It holds what "
                f"was saved until {whole_until:%Y-%m-%d %H:%M:%S}; what came later is not in it. "
                f"{_COPY_AGAIN}"
            )

    def close(self) -> None:
        """Finish what is being written and let others open the project."""
        self._is_closed = True
        if (inspecting := self._inspecting) is not None:
            with suppress(sqlite3.ProgrammingError):  # it has just ended
                inspecting.interrupt()
        # Another thread may be in the middle of a question: its connection goes with the answer. So
        # would that of this one, if an error still holds the question.
        if (reader := getattr(self._local, "reader", None)) is not None:
            reader.close()
        self._local = threading.local()
        close_left()
        if self._writer is not None:
            self._writer.close()
            self._lock.release()
        if self._glance is not None:
            self._glance.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if isinstance(error, Exception) and (cause := self.cause_of(error)) is not error:
                raise cause from error
        finally:
            self.close()

    @property
    def reader(self) -> Reader:
        """What the thread that asks reads with."""
        reader: Reader | None = getattr(self._local, "reader", None)
        if reader is None:
            if self._is_closed:
                raise JellyError(f"The project “{self.path}” is closed.", hint="Open it again.")
            reader = Reader(self._open_for_reading, path=self.path)
            reader.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
            reader.execute("PRAGMA query_only = ON")
            self._local.reader = reader
        return reader

    def _open_for_reading(self) -> GuardedConnection:
        uri = self._glance.uri if self._glance else ""
        connection = connect(self.path, uri=uri, timeout_s=BUSY_MS / 1000, shared=True)
        add_functions(connection)
        return connection

    def inspect(self) -> None:
        """See that all that the project holds is as it should be, which takes a while.

        Raises:
            JellyError: it is not, or cannot be read.
        """
        if self._is_whole or self._is_closed:
            return
        with self._plain_reasons(), closing(self._open_for_reading()) as connection:
            self._inspecting = connection
            try:
                if not self.is_sound:
                    check_all(connection, self.path)
                    self.is_sound = True
                check_pages(connection, self.path, wholly=self._was_left_open)
                self._is_whole = True
            except sqlite3.OperationalError:
                if not self._is_closed:  # else it was broken off
                    raise
            finally:
                self._inspecting = None

    def refused(self, why: str) -> ProjectRefusedError:
        """The sentence on a project that holds what makes no sense."""
        return refused(self.path, why, may_be_rescued=True)

    def cause_of(self, error: Exception) -> Exception:
        """What is behind an error that nobody expected: a value that does not belong, if any."""
        if not isinstance(error, JellyError):
            try:
                self.inspect()
            except JellyError as found:
                return found
        return error

    def write(
        self,
        change: Callable[[sqlite3.Connection], T],
        lane: WriteLane = WriteLane.PROGRAM,
        *,
        of_files: bool | Callable[[T], bool] = True,
    ) -> T:
        """Have the writer make a change, in one transaction; gives what it gives.

        One that is not `of_files` changes neither what files are, nor what the model says of them;
        where only the change itself tells that, it is asked of what it gives. One that finds all as
        it is to be counts among no `changes`: what was read is not read again for it.

        Raises:
            JellyError: the project may only be read, or its disk does not take it.
        """
        if self._writer is None:
            raise JellyError(
                f"The project “{self.path}” may only be read: nothing can be changed in it.",
                hint="Save it where you may write, and go on there.",
            )
        is_change, is_of_files = True, of_files is not False

        def watched(connection: sqlite3.Connection) -> T:
            nonlocal is_change
            before = connection.total_changes
            made = change(connection)
            is_change = connection.total_changes > before
            return made

        try:
            made = self._writer.do(watched, lane)
            if callable(of_files):
                is_of_files = of_files(made)
            return made
        finally:
            with self._numbering:
                known = self.changes
                self.changes = NumberOfChanges(
                    known.of_all + is_change, known.of_files + (is_change and is_of_files)
                )


class NotForWritingError(JellyError):
    """A project is there and cannot be opened for writing; perhaps it can be looked at."""

    reason = ""
