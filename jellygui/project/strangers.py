"""A project comes from anybody: what is looked at before its file, and what lies beside, is used.

SQLite trusts both. A journal may name another file, which is deleted; a link in the place of a log
or lock is written through; triggers and views of a file run whenever it is used.
"""

from __future__ import annotations

import functools
import os
import re
import sqlite3
import stat
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from jellygui.errors import ProjectRefusedError
from jellygui.project.functions import add_functions

_BESIDE = ("-wal", "-shm", "-journal")
# What SQLite may keep of its own accord.
_OWN = re.compile(r"sqlite_(autoindex_\w+|sequence|stat1|stat4)")
# https://www.sqlite.org/fileformat2.html#the_rollback_journal and, in SQLite's pager.c,
# readSuperJournal(): a journal that ends so names another file before it.
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_LONGEST_VALUE_BYTES = 32_000_000
_DEEPEST_TRIGGER = 10
# 100,000 photographs are counted in 33 million steps, in a file of 160 MB.
_FREE_STEPS, _STEPS_PER_BYTE = 300_000_000, 10
_STEPS_AT_ONCE = 500_000


def check_files(path: Path, *, for_writing: bool = False) -> None:
    """See that a project and what lies beside it are plain files.

    Raises:
        ProjectRefusedError: one is a link, a pipe or a device, or has a second name; or a journal
            is not of this project alone.
        OSError: it cannot be looked at.
    """
    info = path.stat()
    if not stat.S_ISREG(info.st_mode):
        raise refused(path, "it is no file")
    if for_writing and info.st_nlink > 1:
        raise refused(
            path,
            "its file has a second name elsewhere (a hard link), under which it could be changed "
            "at the same time",
            "Copy it, and open the copy.",
        )
    for ending in _BESIDE:
        beside = path.with_name(path.name + ending)
        try:
            found = beside.lstat()
        except FileNotFoundError:
            continue
        if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
            raise refused(path, f"“{beside.name}” beside it is a link, or no file")
        if ending == "-journal" and names_another(beside):
            raise refused(path, f"“{beside.name}” beside it names another file")


def names_another(journal: Path) -> bool:
    with open(journal, "rb") as file:
        file.seek(max(0, os.fstat(file.fileno()).st_size - len(_JOURNAL_MAGIC)))
        return file.read() == _JOURNAL_MAGIC


class GuardedConnection(sqlite3.Connection):
    """A connection to a file from anybody: `connect` makes one.

    The file's own schema calls nothing, no value grows without end, and no statement works for
    longer than the size of the file explains.
    """

    budget: Budget

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        self.budget.begin()
        return super().execute(*arguments)

    def executemany(self, *arguments: Any) -> sqlite3.Cursor:
        self.budget.begin()
        return super().executemany(*arguments)


class Budget:
    """How long a statement may still work, in steps of SQLite's own machine.

    What reads or changes each row of a project takes less than one step per byte of its file;
    only rows that were made to be looked up again and again take a multiple. Unlike a time, that
    is the same on a slow computer, and while whoever asks takes their time for the answer.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._used = self._most = 0

    def begin(self) -> None:
        self._used = 0

    def is_over(self) -> bool:
        """Called by SQLite every so many steps; ends the statement by True."""
        self._used += _STEPS_AT_ONCE
        if self._used > self._most:  # perhaps the file has grown
            with suppress(OSError):
                self._most = _FREE_STEPS + _STEPS_PER_BYTE * os.stat(self._path).st_size
        return self._used > max(self._most, _FREE_STEPS)


def connect(
    path: Path, *, uri: str = "", timeout_s: float = 5, shared: bool = False
) -> GuardedConnection:
    """Open a project, or what `uri` says instead; from several threads in turn if it is `shared`.

    Raises:
        sqlite3.Error: it cannot be opened.
    """
    connection = sqlite3.connect(
        uri or path,
        uri=bool(uri),
        timeout=timeout_s,
        isolation_level=None,
        check_same_thread=not shared,
        factory=GuardedConnection,
    )
    connection.budget = Budget(path)
    connection.set_progress_handler(connection.budget.is_over, _STEPS_AT_ONCE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE_BYTES)
    connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, _DEEPEST_TRIGGER)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def check_schema(connection: sqlite3.Connection, path: Path, steps: tuple[str, ...]) -> None:
    """See that a project has the tables, and nothing else, that these `steps` make.

    Raises:
        ProjectRefusedError: it has others.
    """
    found, right = _schema(connection), _made_by(steps)
    if found == right:
        return
    odd = sorted(name for name, _ in found ^ right)
    why = f"its tables are not those that this program makes ({odd[0][:60]!r} is one of them)"
    raise refused(path, why, may_be_rescued=True)


@functools.cache
def _made_by(steps: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        add_functions(connection)
        connection.executescript("".join(steps))
        return _schema(connection)


def _schema(connection: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    """Kind and name of everything in a schema, with how it was made."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    return frozenset(
        (f"{kind} {name}", f"{table} {' '.join(str(sql).split())}")
        for kind, name, table, sql in rows
        if not _OWN.fullmatch(str(name))
    )


def refused(
    path: Path, why: str, hint: str = "", *, may_be_rescued: bool = False
) -> ProjectRefusedError:
    """The sentence on a project that is not opened."""
    if may_be_rescued:
        hint = (
            "Ask where it comes from, open a backup of it, or save what can be read in a new "
            "project by “Rescue labels …”. Nothing was changed."
        )
    return ProjectRefusedError(
        f"The project “{path}” is not opened: {why}.",
        hint=hint or "Ask where it comes from, or open a backup of it. Nothing was changed.",
        project=path if may_be_rescued else None,
    )
