"""Counts, photographs and stations as a workbook (XLSX), in which numbers and dates are such."""

from __future__ import annotations

import itertools
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from jellygui.domain.abundance import MEASURED, Abundance
from jellygui.domain.counts import CountBy, left_out
from jellygui.domain.species import ProjectSpecies, Species
from jellygui.domain.stations import Meaning, Station
from jellygui.errors import JellyError
from jellygui.jobs.columns import WHAT_COLUMNS_ARE
from jellygui.jobs.counting import counted, per_effort
from jellygui.jobs.export import (
    COUNT_COLUMNS,
    IMAGE_COLUMNS,
    WHAT_A_COUNT_IS,
    count_rows,
    image_rows,
)
from jellygui.jobs.observations import ME
from jellygui.outputs import check_replaceable, write_result
from jellygui.project import Project
from jellygui.shown import Cell, in_cell
from jellygui.temporary import temporary_folder

_MOMENTS, _DAYS = ("time_taken", "identified_at", "start", "end"), ("day",)
_MADE_BY_ME = f"<dc:creator>{ME}</dc:creator>".encode()
# Who changes a workbook in another program leaves their name.
_CHANGED_BY = re.compile(b"<cp:lastModifiedBy>(.*?)</cp:lastModifiedBy>", re.DOTALL)
_MOST_LETTERS, _MOST_ROWS = 32_767, 1_048_575  # of a cell, and below the titles of a sheet
_MOST_FREE = 1_000  # columns of stations; a stranger's may each have others
# What XML cannot hold.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_WIDTHS = {"path": 60, "what": 100, "common_name": 24, "scientific_name": 24, "reason": 32}
EFFORT_COLUMNS = (
    "label",
    "common_name",
    "scientific_name",
    "measure",
    "number",
    "stations",
    "effort",
    "unit",
    "per_unit",
    "per_unit_low",
    "per_unit_high",
    "doubtful_zeros",
)
SPECIES_COLUMNS = (
    "label",
    "common_name",
    "scientific_name",
    "authority",
    "aphia_id",
    "rank",
    "digit",
)
STATION_COLUMNS = tuple(meaning.value for meaning in Meaning)


def check_workbook(path: Path, *, is_asked: bool = True) -> None:
    """Say before the work that a workbook could not be written there.

    Raises:
        JellyError: something else lies there.
    """
    check_replaceable(path, "a workbook of this program", None if is_asked else _is_ours)


def _is_ours(file: BinaryIO) -> bool:
    try:
        with zipfile.ZipFile(file) as packed:
            about = packed.read("docProps/core.xml")[:4096]
        changed_by = _CHANGED_BY.search(about)
        is_as_made = changed_by[1] == ME.encode() if changed_by else b"lastModifiedBy" not in about
        return _MADE_BY_ME in about and is_as_made
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, NotImplementedError):
        return False


def write_workbook(project: Project, path: Path) -> None:
    """Write a sheet of counts, by day, station and folder too, of photographs, stations, columns.

    Raises:
        JellyError: it cannot be written; one that was there is kept.
    """
    check_workbook(path)

    def fill(file: BinaryIO) -> None:
        with temporary_folder("workbook") as folder:
            book = _Book(file, folder)
            try:
                _fill(book, project)
                book.close()
            except BaseException:
                book.let_go()
                raise

    write_result(path, fill)


def _fill(book: _Book, project: Project) -> None:
    stations = project.stations.all()
    free = _free_columns(stations)
    rows: list[Sequence[Cell]] = [("", "", WHAT_A_COUNT_IS)]
    book.add("Counts", COUNT_COLUMNS, count_rows(project, counted(project)))
    parted = {CountBy.DAY: True, CountBy.STATION: bool(stations)}
    parted[CountBy.FOLDER] = len(project.browsing.folders()) > 1
    for by in (by for by, is_parted in parted.items() if is_parted):
        title, parts = f"By {by.value}", counted(project, by=by)
        book.add(title, (by.value, *COUNT_COLUMNS), count_rows(project, parts, by=by))
        if missing := left_out(parts, project.species.all()):
            words = f"{missing:,} rows in which nothing was found are left out"
            rows.append((title, "", words))
    if efforts := per_effort(project):
        names = {kind.key: kind for kind in project.species.all()}
        book.add("Per effort", EFFORT_COLUMNS, (_abundance(a, names[a.label]) for a in efforts))
    book.add("Photographs", IMAGE_COLUMNS, image_rows(project))
    if stations:
        book.add("Stations", STATION_COLUMNS, (_of(s, free) for s in stations), free.values())
    book.add("Species", SPECIES_COLUMNS, map(_species, project.species.all()))
    rows += [(sheet, name, words) for sheet, name, words in WHAT_COLUMNS_ARE]
    rows += [("Stations", name, "as your table of stations has it") for name in free.values()]
    if len(free) == _MOST_FREE:
        rows.append(("Stations", "", f"columns of your own, the first {_MOST_FREE:,} of them"))
    book.add("Columns", ("sheet", "column", "what"), rows)


def _free_columns(stations: Iterable[Station]) -> Mapping[str, str]:
    """What the free columns of stations are called here, by their titles: each otherwise."""
    names: dict[str, str] = {}
    used = set(STATION_COLUMNS)
    titles = dict.fromkeys(title for station in stations for title in station.others)
    for title in itertools.islice(titles, _MOST_FREE):
        ways = itertools.chain([title], (f"{title} ({number})" for number in itertools.count(2)))
        names[title] = next(name for name in ways if name.casefold() not in used)
        used.add(names[title].casefold())
    return names


def _of(station: Station, free: Iterable[str]) -> Sequence[Cell]:
    began, ended = (
        moment.isoformat(timespec="seconds") if moment else None
        for moment in (station.began, station.ended)
    )
    return (
        station.name,
        station.latitude,
        station.longitude,
        station.depth_m,
        station.gear or None,
        began,
        ended,
        station.effort,
        station.unit or None,
        *(station.others.get(title) for title in free),
    )


def _species(kind: ProjectSpecies) -> Sequence[Cell]:
    return (
        kind.key,
        kind.common_name,
        kind.scientific_name or None,
        kind.authority or None,
        kind.aphia_id,
        kind.rank or None,
        kind.digit,
    )


def _abundance(found: Abundance, kind: Species) -> Sequence[Cell]:
    return (
        found.label,
        kind.common_name,
        kind.scientific_name,
        MEASURED[found.measure],
        found.number,
        found.stations,
        found.effort,
        found.unit,
        found.value,
        found.low,
        found.high,
        found.doubtful,
    )


class _Book:
    """A workbook that is written row by row, and kept in a folder until it is closed."""

    def __init__(self, file: BinaryIO, folder: str) -> None:
        import xlsxwriter  # takes its time, and few need it

        # Rows go to the disk one by one; a text is never a formula, a link or a number.
        self._book = xlsxwriter.Workbook(
            file,
            {
                "constant_memory": True,
                "tmpdir": folder,
                "use_zip64": True,  # only where a sheet, unpacked, has more than 2 GB
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        self._book.set_properties({"author": ME})
        self._bold = self._book.add_format({"bold": True})
        self._moment = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd"})

    def add(
        self,
        title: str,
        columns: Sequence[str],
        rows: Iterable[Sequence[Cell]],
        free: Iterable[str] = (),
    ) -> None:
        """Add a sheet of rows; what stands under `free` names, after our own `columns`, is text."""
        sheet = self._book.add_worksheet(title)
        sheet.freeze_panes(1, 0)
        for place, name in enumerate(columns):
            sheet.set_column(place, place, _WIDTHS.get(name, max(10, len(name) + 2)))
        for place, name in enumerate((*columns, *free)):
            sheet.write_string(0, place, _text(name), self._bold)
        for number, row in enumerate(_typed(columns, rows), start=1):
            if number > _MOST_ROWS:
                raise JellyError(
                    f"A sheet of a workbook holds {_MOST_ROWS:,} rows, and “{title}” has more.",
                    hint="Export them as CSV, which has no end.",
                )
            for place, cell in enumerate(row):
                if cell is None or cell == "":
                    continue
                if isinstance(cell, str):
                    sheet.write_string(number, place, cell)
                elif isinstance(cell, datetime):
                    sheet.write_datetime(number, place, cell, self._moment)
                elif isinstance(cell, date):
                    sheet.write_datetime(number, place, cell, self._day)
                else:
                    sheet.write_number(number, place, cell)

    def let_go(self) -> None:
        """Close the files of its rows, for which Windows would keep their folder."""
        for sheet in self._book.worksheets():
            sheet.row_data_fh.close()

    def close(self) -> None:
        from xlsxwriter.exceptions import FileCreateError

        try:
            self._book.close()
        except FileCreateError as error:
            (cause,) = error.args
            raise cause if isinstance(cause, OSError) else OSError(str(cause)) from error


def _typed(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Iterator[list[object]]:
    moments = {place for place, name in enumerate(columns) if name in _MOMENTS}
    days = {place for place, name in enumerate(columns) if name in _DAYS}
    for row in rows:
        yield [
            _moment(cell)
            if place in moments
            else _day(cell)
            if place in days
            else _text(cell)
            if isinstance(cell, str)
            else cell
            for place, cell in enumerate(row)
        ]


@lru_cache(4096)  # of a column many cells are alike
def _text(text: str) -> str:
    plain = str(in_cell(text))
    return _NO_XML.sub(lambda found: f"\\x{ord(found[0]):02x}", plain)[:_MOST_LETTERS]


def _moment(cell: Cell) -> object:
    """A moment without its zone, which workbooks cannot hold: as the clock there showed it."""
    if not isinstance(cell, str):
        return cell
    moment = datetime.fromisoformat(cell).replace(tzinfo=None)
    return moment if moment.year >= 1900 else _text(cell)  # before which workbooks know no days


def _day(cell: Cell) -> object:
    if not isinstance(cell, str) or not cell:
        return None
    day = date.fromisoformat(cell)
    return day if day.year >= 1900 else _text(cell)
