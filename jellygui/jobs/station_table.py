"""Tables of stations, as people keep them: CSV and XLSX files."""

from __future__ import annotations

import csv
import io
import itertools
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from jellygui.domain.stations import Cell, TableRead, read_stations
from jellygui.errors import JellyError
from jellygui.project import Project
from jellygui.project.values import MOST_STATIONS

_MOST_BYTES, _MOST_UNPACKED, _MOST_COLUMNS = 20_000_000, 200_000_000, 100
_WORKBOOK = (".xlsx", ".xlsm")
_BETWEEN = ",;\t"
_HINT = "Save it as CSV (UTF-8) or XLSX, with the titles in the first row."


def read_station_table(project: Project, path: Path) -> TableRead:
    """What a table will be, and what is wrong with it; nothing is changed.

    Raises:
        JellyError: it cannot be read, or holds no table.
    """
    try:
        size = path.stat().st_size
        if size > _MOST_BYTES:
            raise JellyError(f"“{path}” is too large for a table of stations.", hint=_HINT)
        rows = list(itertools.islice(_rows(path), MOST_STATIONS + 2))
    except OSError as error:
        raise JellyError(
            f"“{path}” cannot be read ({error.strerror or error}).", hint="Check the name."
        ) from error
    if len(rows) > MOST_STATIONS + 1:
        raise JellyError(f"“{path}” has more than {MOST_STATIONS:,} rows.", hint=_HINT)
    titles = ["" if cell is None else str(cell) for cell in rows[0]] if rows else []
    if not any(title.strip() for title in titles):
        raise JellyError(f"“{path}” holds no table.", hint=_HINT)
    return read_stations(titles, rows[1:], around=project.stations.positions())


def _rows(path: Path) -> Iterator[Sequence[Cell]]:
    if path.suffix.lower() in _WORKBOOK:
        return _of_workbook(path)
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
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=between):
            yield row[:_MOST_COLUMNS]
    except csv.Error as error:
        raise JellyError(f"“{path}” is no table ({error}).", hint=_HINT) from error


def _of_workbook(path: Path) -> Iterator[Sequence[Cell]]:
    """The first sheet."""
    import openpyxl  # takes its time, and few need it

    try:
        with zipfile.ZipFile(path) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > _MOST_UNPACKED:
                raise JellyError(f"“{path}” is too large for a table of stations.", hint=_HINT)
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        try:
            sheet = book.worksheets[0]
            for row in sheet.iter_rows(max_col=_MOST_COLUMNS, values_only=True):
                yield list(row)
        finally:
            book.close()
    except (JellyError, OSError):
        raise
    except Exception as error:  # whatever a library says of a broken file
        raise JellyError(f"“{path}” is no workbook ({error}).", hint=_HINT) from error
