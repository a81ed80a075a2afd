"""Reading what can be read of a project that is damaged, or was made by a stranger.

A copy is read, never the file itself. Its schema is put aside, and this program's own takes its
place: of the file's only the places of its tables are used. So nothing of it is ever run, and a
page that holds its schema or its header may be lost.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path

from jellygui.project.functions import add_functions
from jellygui.project.schema import APPLICATION_ID, MIGRATIONS
from jellygui.project.soundness import UNREADABLE
from jellygui.project.strangers import GuardedConnection, connect, names_another
from jellygui.project.value_kinds import Value
from jellygui.project.values import COLUMNS

# https://www.sqlite.org/fileformat2.html
_MAGIC, _HEADER, _LEAST_PAGE = b"SQLite format 3\0", 100, 512
_USUAL_PAGE, _LARGEST_PAGE = 4096, 65_536
_INNER = 5
# A page for everything that the schema names.
_FEWEST_PAGES = 64
_FIRST_KEY, _LAST_KEY = -(2**63), 2**62

Row = tuple[Value, ...]
_Roots = dict[str, int]


def readable_copy(damaged: Path, copy: Path) -> tuple[GuardedConnection, int]:
    """Copy a project, with what its log holds; gives the copy, opened, and its version.

    Raises:
        OSError: it cannot be copied.
        sqlite3.Error: it is too short to hold anything.
    """
    shutil.copyfile(damaged, copy)
    for ending in ("-wal", "-journal"):
        beside = damaged.with_name(damaged.name + ending)
        with suppress(FileNotFoundError):
            if not stat.S_ISREG(beside.lstat().st_mode):
                continue
            if ending == "-wal" or not names_another(beside):
                shutil.copyfile(beside, copy.with_name(copy.name + ending))
    with suppress(*UNREADABLE), closing(connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")  # folds the log in
    for ending in ("-wal", "-shm", "-journal"):
        copy.with_name(copy.name + ending).unlink(missing_ok=True)
    version = _mend(copy)
    connection = connect(copy)
    # Bytes that are no UTF-8 come as halves of letters, which fit nowhere.
    connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    return connection, version


def rows_of(
    connection: GuardedConnection,
    source: str,
    columns: tuple[str, ...],
    gaps: list[tuple[int, int]],
) -> Iterator[Row]:
    """The rows of a table, or of one of its indexes, by a whole number, their first column.

    What cannot be read is passed over, and its range of numbers noted in `gaps`. Numbers that are
    out of order are wrong, or their neighbours are: neither counts.
    """
    order = f"SELECT {', '.join(columns)} FROM {source} WHERE {columns[0]} > ? "
    after: int | None = _FIRST_KEY
    while after is not None:
        last, held = after, list[Row]()
        try:
            for row in connection.execute(f"{order} ORDER BY {columns[0]}", [last]):
                key = row[0]
                if type(key) is not int or key < last or (held and key < _key(held[-1])):
                    gaps.append((last, _key(held[-1]) if held else last))
                    held = [row] if type(key) is int and key > last else []
                    continue
                if held and key > _key(held[-1]):
                    yield from held
                    last, held = _key(held[-1]), []
                held.append(row)
            yield from held
            return
        except UNREADABLE:
            yield from held
            last = _key(held[-1]) if held else last
        after = _next_readable(connection, f"{order} ORDER BY {columns[0]} LIMIT 1", last)
        gaps.append((last, _LAST_KEY if after is None else after))


def _key(row: Row) -> int:
    assert isinstance(row[0], int)
    return row[0]


def _next_readable(connection: GuardedConnection, first_after: str, last: int) -> int | None:
    """The least number after which rows can be read again; None if there is none."""
    low, step = max(last, -1), 1
    while not _can_read(connection, first_after, low + step):
        low, step = low + step, 2 * step
        if low > _LAST_KEY:
            return None
    high = low + step
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if _can_read(connection, first_after, middle) else (middle, high)
    return high


def _can_read(connection: GuardedConnection, first_after: str, number: int) -> bool:
    try:
        connection.execute(first_after, [number]).fetchone()
    except UNREADABLE:
        return False
    return True


def from_both_ends(connection: GuardedConnection, question: str, order: str) -> Iterator[Row]:
    """The rows that can be read from the beginning on, and those from the end, if not all can."""
    for way in ("ASC", "DESC"):
        try:
            yield from connection.execute(f"{question} ORDER BY {order} {way}")
            return
        except UNREADABLE:
            continue


def _mend(copy: Path) -> int:
    """Give a file the header and the schema of this program; its version."""
    with open(copy, "rb") as file:
        header = file.read(_HEADER)
    says = int.from_bytes(header[16:18]) if header.startswith(_MAGIC) else _USUAL_PAGE
    page = _LARGEST_PAGE if says == 1 else says
    if page.bit_count() != 1 or not _LEAST_PAGE <= page <= _LARGEST_PAGE:
        page = _USUAL_PAGE
    pages = max(os.stat(copy).st_size // page, _FEWEST_PAGES)
    os.truncate(copy, pages * page)
    _write_header(copy, page, pages)
    found = _roots(copy, pages)
    version = _version(int.from_bytes(header[60:64]), found)
    _write_schema(copy, page, pages, version, found)
    return version


def _write_header(copy: Path, page: int, pages: int) -> None:
    """Say no more of a file than that it has so many pages, and no log beside it."""
    header = bytearray(_HEADER)
    header[:16] = _MAGIC
    header[16:24] = (page % _LARGEST_PAGE).to_bytes(2) + bytes((1, 1, 0, 64, 32, 32))
    header[24:32] = (1).to_bytes(4) + pages.to_bytes(4)
    header[40:48] = (1).to_bytes(4) + (4).to_bytes(4)
    header[56:60] = (1).to_bytes(4)
    header[68:72] = APPLICATION_ID.to_bytes(4)
    header[92:96] = (1).to_bytes(4)
    header[96:100] = (3_040_000).to_bytes(4)
    with open(copy, "r+b") as file:
        file.write(header)


def _roots(copy: Path, pages: int) -> _Roots:
    """Where the file says that its tables and indexes begin."""
    found: _Roots = {}
    with suppress(*UNREADABLE), closing(connect(copy)) as connection:
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        connection.execute("PRAGMA writable_schema = ON")  # else it is read as a whole or not
        question = "SELECT name, rootpage FROM sqlite_master WHERE type IN ('table', 'index')"
        for name, root in connection.execute(question):
            if type(root) is int and 1 < root <= pages:
                found.setdefault(str(name), root)
    return found


def _version(said: int, found: _Roots) -> int:
    """What fits the tables that were found best; what the header has `said` where none was."""
    versions = range(len(MIGRATIONS), 0, -1)
    said = said if said in versions else len(MIGRATIONS)
    if not found:
        return said

    def fit(version: int) -> tuple[int, bool]:
        tables = {name for kind, name, *_ in _schema(version) if kind == "table"}
        return len(tables & found.keys()) - len(tables - found.keys()), version == said

    return max(versions, key=fit)


def _schema(version: int) -> list[tuple[str, str, str, int, str | None]]:
    """Kind, name, table, root and text of all that this program makes in a project."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        add_functions(connection)
        connection.executescript("".join(MIGRATIONS[:version]))
        return connection.execute(
            "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master "
            "WHERE type IN ('table', 'index') AND name NOT LIKE 'sqlite_stat%'"
        ).fetchall()


def _write_schema(
    copy: Path, page: int, pages: int, version: int, found: Mapping[str, int]
) -> None:
    """Put this program's schema into the file's first page, and into new ones at its end."""
    taken = set[int]()
    others = iter(range(pages, 1, -1))
    made = copy.with_name("schema.jelly")
    with closing(sqlite3.connect(made, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA page_size = {page}")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("CREATE TABLE blank (a)")
        connection.execute("DELETE FROM sqlite_master")
        connection.execute("BEGIN")
        for kind, name, table, root, text in _schema(version):
            # In a file whose schema cannot be read, they are where a new project has them. What is
            # elsewhere gets a page that cannot be read as one.
            at = found.get(name, root)
            place = at if at not in taken else next(n for n in others if n not in taken)
            taken.add(place)
            row = (kind, name, table, place, text)
            connection.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", row)
        connection.execute("COMMIT")
    with open(made, "rb") as source:
        schema = bytearray(source.read())
    # Its pages but the first come behind all that are there.
    schema[:] = b"".join(
        _moved(bytes(schema[at : at + page]), _HEADER if at == 0 else 0, pages - 1)
        for at in range(0, len(schema), page)
    )
    with open(copy, "r+b") as target:
        target.write(schema[:page])
        target.seek(pages * page)
        target.write(schema[page:])
    _write_header(copy, page, pages + len(schema) // page - 1)


def _moved(page: bytes, begin: int, by: int) -> bytes:
    """An inner page of a tree whose other pages lie elsewhere now; other pages as they are."""
    if page[begin] != _INNER:
        return page
    moved = bytearray(page)
    cells = int.from_bytes(page[begin + 3 : begin + 5])
    pointers = range(begin + 12, begin + 12 + 2 * cells, 2)
    for at in (begin + 8, *(int.from_bytes(page[n : n + 2]) for n in pointers)):
        moved[at : at + 4] = (int.from_bytes(page[at : at + 4]) + by).to_bytes(4)
    return bytes(moved)


def columns_of(table: str, connection: sqlite3.Connection) -> tuple[str, ...]:
    """The columns that a table of this version has, its key first."""
    rows = connection.execute(f"PRAGMA table_info({table})").fetchall()
    there = {row[1] for row in rows}
    return tuple(name for name in COLUMNS[table] if name in there)
