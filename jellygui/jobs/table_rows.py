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
from typing import Any

from jellygui.domain.lists import listed
from jellygui.domain.stations import Cell
from jellygui.errors import JellyError

_MOST_BYTES, _MOST_UNPACKED, _MOST_COLUMNS = 20_000_000, 200_000_000, 1_000
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
    try:
        size = path.stat().st_size
        if size > _MOST_BYTES:
            raise JellyError(f"“{path}” is too large for a table of {sheets[0]}.", hint=_HINT)
        rows = list(itertools.islice(_rows(path, sheets), most + 2))
    except OSError as error:
        raise JellyError(
            f"“{path}” cannot be read ({error.strerror or error}).", hint="Check the name."
        ) from error
    if len(rows) > most + 1:
        raise JellyError(f"“{path}” has more than {most:,} rows.", hint=_HINT)
    titles = ["" if cell is None else str(cell) for cell in rows[0]] if rows else []
    if not any(title.strip() for title in titles):
        raise JellyError(f"“{path}” holds no table.", hint=_HINT)
    if path.suffix.lower() in _WORKBOOK:  # in a text, more cells than titles are a row's mistake
        titles += [""] * (max(map(len, rows)) - len(titles))
    return TableRows(titles=titles, rows=rows[1:], notes=_other_sheets(path, sheets))


def _rows(path: Path, sheets: Sequence[str]) -> Iterator[Sequence[Cell]]:
    if path.suffix.lower() in _WORKBOOK:
        return _of_workbook(path, sheets)
    return _of_text(path)


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
        yield from _bounded(path, csv.reader(io.StringIO(text, newline=""), delimiter=between))
    except csv.Error as error:
        raise JellyError(f"“{path}” is no table ({error}).", hint=_HINT) from error


def _of_workbook(path: Path, sheets: Sequence[str]) -> Iterator[Sequence[Cell]]:
    with _opened(path, sheets) as book:
        for row in _sheet_of(book, sheets).iter_rows(max_col=_MOST_COLUMNS + 1):
            width = next((n for n in range(len(row), 0, -1) if row[n - 1].value is not None), 0)
            yield from _bounded(path, [[_value(cell) for cell in row[:width]]])


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


def _other_sheets(path: Path, sheets: Sequence[str]) -> Sequence[str]:
    if path.suffix.lower() not in _WORKBOOK:
        return ()
    with _opened(path, sheets) as book:
        read = _sheet_of(book, sheets).title
        others = [sheet.title for sheet in book.worksheets if sheet.title != read]
    return (f"Of the sheets only “{read}” is read, not {listed(others)}.",) if others else ()


@contextmanager
def _opened(path: Path, sheets: Sequence[str]) -> Iterator[Any]:
    import openpyxl  # takes its time, and few need it

    try:
        with zipfile.ZipFile(path) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > _MOST_UNPACKED:
                raise JellyError(f"“{path}” is too large for a table of {sheets[0]}.", hint=_HINT)
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        try:
            yield book
        finally:
            book.close()
    except (JellyError, OSError):
        raise
    except Exception as error:  # whatever a library says of a broken file
        raise JellyError(f"“{path}” is no workbook ({error}).", hint=_HINT) from error
