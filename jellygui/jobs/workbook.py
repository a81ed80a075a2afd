"""Counts, photographs and stations as a workbook (XLSX), in which numbers and dates are such."""

from __future__ import annotations

import itertools
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO

from jellygui.domain.abundance import MEASURED, Abundance
from jellygui.domain.counts import CountBy, left_out
from jellygui.domain.species import ProjectSpecies, Species
from jellygui.domain.stations import Meaning, Station
from jellygui.files import write_in_one_step
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
from jellygui.outputs import cannot_write, check_replaceable
from jellygui.project import Project
from jellygui.shown import Cell, in_cell

_MOMENTS, _DAYS = ("time_taken", "identified_at", "start", "end"), ("day",)
_MADE_BY_ME = f"<dc:creator>{ME}</dc:creator>".encode()
_MOST_LETTERS = 32_767  # of a cell
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
        return _MADE_BY_ME in about and b"lastModifiedBy" not in about
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, NotImplementedError):
        return False


def write_workbook(project: Project, path: Path) -> None:
    """Write a sheet of counts, by day, station and folder too, of photographs, stations, columns.

    Raises:
        JellyError: it cannot be written; one that was there is kept.
    """
    import openpyxl  # takes its time, and few need it

    check_workbook(path)
    book = openpyxl.Workbook(write_only=True)
    book.properties.creator = ME
    stations = project.stations.all()
    free = _free_columns(stations)
    rows: list[Sequence[Cell]] = [("", "", WHAT_A_COUNT_IS)]
    _sheet(book, "Counts", COUNT_COLUMNS, count_rows(project, counted(project)))
    parted = {CountBy.DAY: True, CountBy.STATION: bool(stations)}
    parted[CountBy.FOLDER] = len(project.browsing.folders()) > 1
    for by in (by for by, is_parted in parted.items() if is_parted):
        title, parts = f"By {by.value}", counted(project, by=by)
        _sheet(book, title, (by.value, *COUNT_COLUMNS), count_rows(project, parts, by=by))
        if missing := left_out(parts, project.species.all()):
            words = f"{missing:,} rows in which nothing was found are left out"
            rows.append((title, "", words))
    if efforts := per_effort(project):
        names = {kind.key: kind for kind in project.species.all()}
        _sheet(book, "Per effort", EFFORT_COLUMNS, (_abundance(a, names[a.label]) for a in efforts))
    _sheet(book, "Photographs", IMAGE_COLUMNS, image_rows(project))
    if stations:
        _sheet(book, "Stations", STATION_COLUMNS, (_of(s, free) for s in stations), free.values())
    _sheet(book, "Species", SPECIES_COLUMNS, map(_species, project.species.all()))
    rows += [(sheet, name, words) for sheet, name, words in WHAT_COLUMNS_ARE]
    rows += [("Stations", name, "as your table of stations has it") for name in free.values()]
    if len(free) == _MOST_FREE:
        rows.append(("Stations", "", f"columns of your own, the first {_MOST_FREE:,} of them"))
    _sheet(book, "Columns", ("sheet", "column", "what"), rows)

    def fill(file: BinaryIO) -> None:
        book.save(file)

    try:
        write_in_one_step(path, fill)
    except OSError as error:
        raise cannot_write(path, error.strerror or str(error), "Give another place.") from error


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


def _sheet(
    book: Any,
    title: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    free: Iterable[str] = (),
) -> None:
    """Add a sheet of rows; what stands under `free` names, after our own `columns`, is text."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for place, name in enumerate(columns):
        sheet.column_dimensions[_letters(place)].width = _WIDTHS.get(name, max(10, len(name) + 2))
    head = []
    for name in (*columns, *free):
        cell = WriteOnlyCell(sheet, _text(name))
        cell.font = Font(bold=True)
        head.append(cell)
    sheet.append(head)
    for row in _typed(columns, rows):
        sheet.append(row)


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


def _letters(place: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(place + 1))
