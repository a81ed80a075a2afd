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
from contextlib import closing
from pathlib import Path

from jellygui.domain.species import is_species_key
from jellygui.errors import JellyError
from jellygui.project.functions import add_functions

_BESIDE = ("-wal", "-shm", "-journal")
# What SQLite may keep of its own accord.
_OWN = re.compile(r"sqlite_(autoindex_\w+|sequence|stat1|stat4)")
# https://www.sqlite.org/fileformat2.html#the_rollback_journal and, in SQLite's pager.c,
# readSuperJournal(): a journal that ends so names another file before it.
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
# Labels of photographs are too many to be looked at here; only those that are keys are learned.
_KEYS = {
    "species": "SELECT key FROM species",
    "model": "SELECT json_extract(entry.value, '$.key') FROM model, json_each(species) AS entry",
}
_LONGEST_VALUE_BYTES = 64_000_000
_DEEPEST_TRIGGER = 10


def check_files(path: Path, *, for_writing: bool = False) -> None:
    """See that a project and what lies beside it are plain files.

    Raises:
        JellyError: one is a link, a pipe or a device, or has a second name; or a journal is not
            of this project alone.
        OSError: it cannot be looked at.
    """
    info = path.stat()
    if not stat.S_ISREG(info.st_mode):
        raise _refused(path, "it is no file")
    if for_writing and info.st_nlink > 1:
        raise _refused(
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
            raise _refused(path, f"“{beside.name}” beside it is a link, or no file")
        if ending == "-journal" and _names_another(beside):
            raise _refused(path, f"“{beside.name}” beside it names another file")


def _names_another(journal: Path) -> bool:
    with open(journal, "rb") as file:
        file.seek(max(0, os.fstat(file.fileno()).st_size - len(_JOURNAL_MAGIC)))
        return file.read() == _JOURNAL_MAGIC


def guard(connection: sqlite3.Connection) -> None:
    """Let a file's own schema call nothing, and no value of it grow without end."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE_BYTES)
    connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, _DEEPEST_TRIGGER)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)


def check_schema(connection: sqlite3.Connection, path: Path, steps: tuple[str, ...]) -> None:
    """See that a project has the tables, and nothing else, that these `steps` make.

    Raises:
        JellyError: it has others.
    """
    found, right = _schema(connection), _made_by(steps)
    if found == right:
        return
    odd = sorted(name for name, _ in found ^ right)
    raise _refused(
        path, f"its tables are not those that this program makes ({odd[0][:60]!r} is one of them)"
    )


def check_keys(connection: sqlite3.Connection, path: Path) -> None:
    """See that the species of a project and of its models have keys as this program makes them.

    Raises:
        JellyError: something is not.
    """
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    for table, keys in _KEYS.items():
        for (key,) in connection.execute(keys) if table in tables else ():
            if not is_species_key(key):
                raise _refused(
                    path, f"it names a species {str(key)[:60]!r}, which is no name of one"
                )


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


def _refused(path: Path, why: str, hint: str = "") -> JellyError:
    return JellyError(
        f"The project “{path}” is not opened: {why}.",
        hint=hint or "Ask where it comes from, or open a backup of it. Nothing was changed.",
    )
