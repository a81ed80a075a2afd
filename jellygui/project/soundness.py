"""Whether a project holds what one of its version holds: values, references, pages."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator
from pathlib import Path

from jellygui.errors import ProjectRefusedError
from jellygui.project.strangers import refused
from jellygui.project.value_kinds import Kind, Value, holds
from jellygui.project.values import COLUMNS, FACTS, MOST_ROWS

# What reading may raise: SQLite's own words on a damaged schema need not be text.
UNREADABLE = (sqlite3.Error, UnicodeDecodeError)
# These are looked at in opening, however large a project is; the others only of a small one, where
# that takes no time.
_SMALL_BYTES = 4_000_000
_SHORT = ("species", "station", "camera_clock", "model", "run", "contest", "random_check", "fact")
_VECTORS = """
SELECT 1 FROM embedding GROUP BY model_id HAVING min(length(vector)) <> max(length(vector)) LIMIT 1
"""
# Without a declared reference; the least of its copies is a photograph too.
_KIN = "SELECT 1 FROM photograph WHERE kin NOT IN (SELECT id FROM photograph) LIMIT 1"


def check_opening(connection: sqlite3.Connection, path: Path, *, wholly: bool = False) -> bool:
    """Look at what there is time for in opening, or `wholly`; whether that was all.

    Raises:
        ProjectRefusedError: something is not as it should be.
        sqlite3.Error: the file cannot be read.
    """
    if not (wholly or is_small(connection)):
        check_values(connection, path, _SHORT)
        return False
    check_all(connection, path)
    return True


def is_small(connection: sqlite3.Connection) -> bool:
    """Whether a project is looked at as a whole in no time.

    Raises:
        sqlite3.Error: the file cannot be read.
    """
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
    return bool(pages * page_bytes <= _SMALL_BYTES)


def check_all(connection: sqlite3.Connection, path: Path) -> None:
    """See that all that a project holds fits.

    Raises:
        ProjectRefusedError: it is not.
        sqlite3.Error: the file cannot be read.
    """
    check_values(connection, path)
    check_references(connection, path)


def check_values(
    connection: sqlite3.Connection, path: Path, tables: Collection[str] = tuple(COLUMNS)
) -> None:
    """See that every value of these tables is of the right kind and size.

    The schema must have been looked at.

    Raises:
        ProjectRefusedError: one is not, or there are too many of them.
        sqlite3.Error: the file cannot be read.
    """
    connection.create_function("fits", 4, _fits, deterministic=True)
    for table in tables:
        if odd := next(_odd(connection, table), None):
            raise refused(path, odd, may_be_rescued=True)


def check_references(connection: sqlite3.Connection, path: Path) -> None:
    """See that what refers to something refers to what is there.

    Raises:
        ProjectRefusedError: something is not there.
        sqlite3.Error: the file cannot be read.
    """
    found = connection.execute("PRAGMA foreign_key_check").fetchone()
    table = found and found[0]
    if table is None and connection.execute(_VECTORS).fetchone():
        table = "embedding"
    if table is None and "kin" in _columns(connection, "photograph"):
        table = "photograph" if connection.execute(_KIN).fetchone() else None
    if table is not None:
        why = f"a row of its table “{table}” belongs to none of the others"
        raise refused(path, why, may_be_rescued=True)


def check_pages(connection: sqlite3.Connection, path: Path, *, wholly: bool = False) -> None:
    """See that the file is whole, as far as SQLite can tell; `wholly` if its indexes fit, too.

    Raises:
        ProjectRefusedError: it is damaged.
        sqlite3.Error: it cannot be read.
    """
    check = "integrity_check" if wholly else "quick_check"
    (state,) = connection.execute(f"PRAGMA {check}(1)").fetchone()
    if state != "ok":
        raise damaged(path, str(state))


def damaged(path: Path, why: str) -> ProjectRefusedError:
    """The sentence on a project of which not all can be read."""
    error = ProjectRefusedError(
        f"The project “{path}” is damaged ({' '.join(why.split())[:200]}).",
        hint="That happens to copies that are made in the midst of a change: close it before you "
        "copy it again. Or go on with a backup, or save what can be read in a new project by "
        "“Rescue labels …”.",
        project=path,
    )
    error.is_damage = True
    return error


def reason_of(error: BaseException, path: Path) -> ProjectRefusedError | None:
    """What an error says of a project itself; None where its disk is at fault, or we."""
    if isinstance(error, UnicodeDecodeError):
        return damaged(path, "it holds what is no text")
    code = getattr(error, "sqlite_errorcode", None)
    code = code and code & 0xFF
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged(path, str(error))
    if code == sqlite3.SQLITE_INTERRUPT:
        return refused(path, "it asks for work without end", may_be_rescued=True)
    if code == sqlite3.SQLITE_TOOBIG or "Could not decode" in str(error):
        return refused(path, "it holds what is no text, or without end", may_be_rescued=True)
    return None


def _odd(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    """Sentences on what is wrong with a table."""
    there = _columns(connection, table)
    columns = {name: kind for name, kind in COLUMNS[table].items() if name in there}
    if most := MOST_ROWS.get(table):
        rows = f"SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT {most + 1})"
        if there and connection.execute(rows).fetchone()[0] > most:
            yield f"its table “{table}” has more than {most:,} rows"
    fit = {name: _condition(table, name, kind) for name, kind in columns.items()}
    if table == "fact" and columns:
        fit["value"] = _asked("fact", "value", columns["value"].most, "name")
    if fit and _has_others(connection, table, " AND ".join(fit.values())):
        for name, condition in fit.items():
            if _has_others(connection, table, condition):
                yield f"the column “{name}” of its table “{table}” holds what does not belong there"


def _has_others(connection: sqlite3.Connection, table: str, condition: str) -> bool:
    question = f"SELECT 1 FROM {table} WHERE ({condition}) IS NOT TRUE LIMIT 1"
    return connection.execute(question).fetchone() is not None


def _condition(table: str, name: str, kind: Kind) -> str:
    surely = kind.surely.format(x=name)
    return f"({surely} OR {_asked(table, name, kind.most)})"


def _asked(table: str, name: str, most: int, key: str = "NULL") -> str:
    # As bytes: SQLite hands on no text that is no UTF-8.
    value = f"iif(typeof({name}) = 'text', CAST({name} AS BLOB), {name})"
    key = key if key == "NULL" else f"CAST({key} AS BLOB)"
    fits = f"fits('{table}.{name}', typeof({name}) = 'text', {value}, {key})"
    return f"(coalesce(length(CAST({name} AS BLOB)), 0) <= {most} AND {fits})"


def _fits(place: str, is_text: int, value: Value, key: bytes | None) -> bool:
    table, name = place.split(".")
    kind = COLUMNS[table][name]
    if key is not None:
        kind = FACTS.get(key.decode("utf-8", "replace"), COLUMNS["fact"]["name"])
    if is_text and isinstance(value, bytes):
        try:
            value = value.decode()
        except UnicodeDecodeError:
            return False
    return holds(kind, value)


def _columns(connection: sqlite3.Connection, table: str) -> frozenset[str]:
    rows = connection.execute(f"PRAGMA table_info({table})")
    return frozenset(row[1] for row in rows)
