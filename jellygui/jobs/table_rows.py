"""The rows of tables as people keep them: CSV and XLSX files."""

from __future__ import annotations

import csv
import io
import itertools
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from typing import Any, TypeVar

from jellygui.domain.lists import listed
from jellygui.domain.stations import LONGEST_TEXT, Cell
from jellygui.errors import JellyError
from jellygui.images import apart
from jellygui.images.patience import attended
from jellygui.images.unreadable import UnreadableError
from jellygui.reasons import plain_reason
from jellygui.shown import short
from jellygui.work import bounded_memory

_Row = TypeVar("_Row")

_MOST_BYTES, _MOST_UNPACKED, _MOST_COLUMNS = 20_000_000, 200_000_000, 1_000
_LONGEST_LINE = _MOST_COLUMNS * LONGEST_TEXT
_LONGEST_REASON = 200  # it may tell all that a cell holds
# Beside what a process has; a workbook of as many rows, columns and letters as there may be takes
# half of it.
_ROOM_BYTES = 300_000_000
_WORKBOOK = (".xlsx", ".xlsm")
_BETWEEN = ",;\t"
# What in a format of numbers is shown as it is, or tells a language.
_NO_CODES = re.compile(r'"[^"]*"|\[[^]]*\]|\\.')
_HINT = "Save it as CSV (UTF-8) or XLSX, with the titles in the first row."


@dataclass(frozen=True, kw_only=True)
class TableRows:
    """The titles and rows of a table; `notes` say what of the file was not read."""

    titles: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    notes: Sequence[str] = ()


def read_table_rows(path: Path, sheets: Sequence[str], most: int) -> TableRows:
    """Read a table of at most so many rows; of a workbook the sheet called so, or the first.

    Raises:
        JellyError: it cannot be read, or holds no table.
    """
    is_workbook = path.suffix.lower() in _WORKBOOK
    notes: Sequence[str] = ()
    try:
        if not path.is_file():
            raise JellyError(f"“{path}” is no file, or not there.", hint="Check the name.")
        if path.stat().st_size > _MOST_BYTES:
            raise _too_large(path, sheets)
        if is_workbook:
            rows, notes = _of_workbook(path, sheets, most)
        else:
            rows = _first(_of_text(path), most)
    except OSError as error:
        raise JellyError(
            f"“{path}” cannot be read ({plain_reason(error)}).", hint="Check the name."
        ) from error
    if len(rows) > most + 1:
        raise JellyError(f"“{path}” has more than {most:,} rows.", hint=_HINT)
    titles = ["" if cell is None else str(cell) for cell in rows[0]] if rows else []
    if not any(title.strip() for title in titles):
        raise JellyError(f"“{path}” holds no table.", hint=_HINT)
    if is_workbook:  # in a text, more cells than titles are a row's mistake
        titles += [""] * (max(map(len, rows)) - len(titles))
    return TableRows(titles=titles, rows=rows[1:], notes=notes)


def _too_large(path: Path, sheets: Sequence[str]) -> JellyError:
    return JellyError(f"“{path}” is too large for a table of {sheets[0]}.", hint=_HINT)


def _first(rows: Iterable[_Row], most: int) -> list[_Row]:
    """The titles, as many rows as there may be, and one more."""
    return list(itertools.islice(rows, most + 2))


def _of_text(path: Path) -> Iterator[Sequence[Cell]]:
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")  # as spreadsheets on Windows write it
    if "\0" in text:
        raise JellyError(f"“{path}” is no text.", hint=_HINT)
    first = text.partition("\n")[0]
    between = max(_BETWEEN, key=first.count)
    try:
        yield from _bounded(path, csv.reader(_lines(path, text), delimiter=between))
    except csv.Error as error:
        raise JellyError(f"“{path}” is no table ({error}).", hint=_HINT) from error


def _lines(path: Path, text: str) -> Iterator[str]:
    """The lines of a text, none so long that no other thread goes on while it is parted."""
    for line in io.StringIO(text, newline=""):
        if len(line) > _LONGEST_LINE:
            raise JellyError(f"“{path}” has a line of {len(line):,} letters.", hint=_HINT)
        yield line


def _of_workbook(
    path: Path, sheets: Sequence[str], most: int
) -> tuple[list[Sequence[Cell]], Sequence[str]]:
    """Its rows, and what is not read; in another process, for it may unpack to anything."""
    try:
        with attended():
            return apart.call(_unpacked, path, sheets, most, _ROOM_BYTES)
    except UnreadableError as error:
        raise JellyError(f"“{path}” {error.reason}.", hint=_HINT) from error
    except MemoryError as error:
        raise _too_large(path, sheets) from error


def _unpacked(
    path: Path, sheets: Sequence[str], most: int, room_bytes: int
) -> tuple[list[Sequence[Cell]], Sequence[str]]:
    letters = 0
    rows: list[Sequence[Cell]] = []
    with bounded_memory(room_bytes), _opened(path, sheets) as book:
        sheet = _sheet_of(book, sheets)
        for cells in _first(sheet.iter_rows(max_col=_MOST_COLUMNS + 1), most):
            width = next((n for n in range(len(cells), 0, -1) if cells[n - 1].value is not None), 0)
            row = [_value(cell) for cell in cells[:width]]
            letters += sum(len(cell) for cell in row if isinstance(cell, str))
            if letters > _MOST_BYTES:
                raise _too_large(path, sheets)
            rows += _bounded(path, [row])
        others = [short(o.title) for o in book.worksheets if o.title != sheet.title]
    notes = (f"Of the sheets only “{short(sheet.title)}” is read, not {listed(others)}.",)
    return rows, notes if others else ()


def _bounded(path: Path, rows: Iterable[Sequence[Cell]]) -> Iterator[Sequence[Cell]]:
    for row in rows:
        if len(row) > _MOST_COLUMNS:
            raise JellyError(f"“{path}” has more than {_MOST_COLUMNS:,} columns.", hint=_HINT)
        yield row


def _value(cell: Any) -> Cell:
    """What a cell of a workbook holds; where no hours are shown, a date."""
    value: Cell = cell.value
    if isinstance(value, datetime) and value.time() == time():
        shown = _NO_CODES.sub("", cell.number_format.casefold())
        return value if "h" in shown else value.date()
    return value


def _sheet_of(book: Any, sheets: Sequence[str]) -> Any:
    """The sheet that is called so, as this program's own workbooks have one, else the first."""
    named = (sheet for sheet in book.worksheets if sheet.title.casefold() in sheets)
    return next(named, None) or book.worksheets[0]


@contextmanager
def _opened(path: Path, sheets: Sequence[str]) -> Iterator[Any]:
    import openpyxl  # takes its time, and few need it

    try:
        with open(path, "rb") as file:
            with zipfile.ZipFile(file) as packed:
                if sum(entry.file_size for entry in packed.infolist()) > _MOST_UNPACKED:
                    raise _too_large(path, sheets)
            book = openpyxl.load_workbook(file, read_only=True, data_only=True)
            try:
                yield book
            finally:
                book.close()
    except (JellyError, OSError, MemoryError):
        raise
    except Exception as error:  # whatever a library says of a broken file
        why = short(str(error), _LONGEST_REASON)
        raise JellyError(f"“{path}” is no workbook ({why}).", hint=_HINT) from error
