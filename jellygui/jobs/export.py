"""Counts and photographs as CSV files."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from jellygui import __version__
from jellygui.domain.browse import PhotoQuery
from jellygui.domain.counts import CountBy, CountRow, identified_by, row_of
from jellygui.domain.labels import FileRecord, FileState
from jellygui.errors import JellyError
from jellygui.files import spelled_out, write_in_one_step
from jellygui.project import Project

COUNT_COLUMNS = (
    "label",
    "common_name",
    "scientific_name",
    "files",
    "photographs",
    "sightings",
    "individuals",
    "confirmed",
    "mean_confidence",
    "model",
    "model_id",
    "program_version",
)
IMAGE_COLUMNS = (
    "path",
    "content_hash",
    "time_taken",
    "latitude",
    "longitude",
    "camera",
    "prediction",
    "confidence",
    "annotation",
    "individuals",
    "identified_by",
    "identified_at",
    "label",
    "state",
    "reason",
    "model_id",
)
WHAT_A_COUNT_IS = (
    "Counts that no person has confirmed carry the model's error. Photographs are not abundance "
    "without effort. The bundled model was measured on pictures from the web, not on surveys."
)
# A spreadsheet runs a cell that begins so as a formula, also in full-width letters. Where numbers
# have a decimal comma it splits cells at semicolons, and some split at tabs and line ends.
_FORMULA = re.compile(r"(^|[;\t\r\n])(?=[ \t\r\n]*[=+\-@\uff1d\uff0b\uff0d\uff20])|^(?=[\t\r\n])")
# What may be overwritten; never a photograph, a project or a model.
_TABLES = ("", ".csv", ".tsv", ".txt")

Cell = str | int | float | None


def check_place(path: Path) -> None:
    """Say before the work, not after it, that a table could not be written there.

    Raises:
        JellyError: nothing may or can be written to `path`.
    """
    if path.exists() and not path.is_file():
        raise _cannot_write(path, "it is not a file", "Give the name of a CSV file.")
    if path.exists() and path.suffix.lower() not in _TABLES:
        raise _cannot_write(
            path, "it is there and is not a CSV file", "Give a name that ends in .csv."
        )
    if not path.parent.is_dir():
        raise _cannot_write(path, "its folder is not there", "Make the folder, or give another.")
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise _cannot_write(
            path, "nothing may be written in its folder", "Give a place where you may write."
        )


def _cannot_write(path: Path, why: str, hint: str) -> JellyError:
    return JellyError(f"“{path}” cannot be written: {why}.", hint=hint)


def count(project: Project, query: PhotoQuery | None = None) -> list[CountRow]:
    """The project's counts, with its species first."""
    return project.counts(query)


def write_counts(
    project: Project, path: Path, query: PhotoQuery | None = None, *, by: CountBy | None = None
) -> None:
    """Write `counts.csv`: a row per species, then what is no species.

    Of all files, or of those of a query; `by` parts the counts and puts the day or folder first.

    Raises:
        JellyError: the file cannot be written; one that was there is kept.
    """
    parts = [("", count(project, query))] if by is None else project.counts_by(by, query)
    identity, name, _ = project.model_in_use() or ("", "", ())
    rows = (
        (
            *((part,) if by else ()),
            row.label,
            row.common_name,
            row.scientific_name,
            row.files,
            row.photographs,
            row.sightings,
            row.individuals,
            row.confirmed,
            None if row.mean_confidence is None else round(row.mean_confidence, 4),
            name,
            identity,
            __version__,
        )
        for part, counted in parts
        for row in counted
    )
    write_table(path, (*((by.value,) if by else ()), *COUNT_COLUMNS), rows)


def write_images(project: Project, path: Path, query: PhotoQuery | None = None) -> None:
    """Write `images.csv`: a row per file, of all or of those of a query.

    Raises:
        JellyError: the file cannot be written; one that was there is kept.
    """
    write_table(path, IMAGE_COLUMNS, (_image(record) for record in project.files(query)))


def _image(record: FileRecord) -> tuple[Cell, ...]:
    photo, said, word = record.photograph, record.prediction, record.annotation
    by = identified_by(record)
    return (
        str(record.path),
        photo.content_hash if photo else None,
        _time(photo.taken_at) if photo else None,
        photo.latitude if photo else None,
        photo.longitude if photo else None,
        photo.camera if photo else None,
        said.species if said else None,
        round(said.confidence, 4) if said else None,
        word.label if word else None,
        word.individuals if word else None,
        by.value if by else None,
        _time(word.annotated_at) if word else None,
        record.label or row_of(record),
        "copy" if record.is_copy and record.state is FileState.OK else record.state.value,
        record.reason,
        record.model_id,
    )


def _time(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a CSV that spreadsheets read and cannot run, in one step.

    Raises:
        JellyError: it cannot be written; one that was there is kept.
    """

    def fill(file: BinaryIO) -> None:
        # utf-8-sig: the byte-order mark tells Excel that accents are UTF-8.
        text = io.TextIOWrapper(file, "utf-8-sig", newline="", write_through=True)
        writer = csv.writer(text)
        writer.writerow(columns)
        for row in rows:
            writer.writerow([_safe(cell) for cell in row])
        text.detach()

    check_place(path)
    try:
        write_in_one_step(path, fill)
    except OSError as error:
        raise _cannot_write(
            path,
            error.strerror or str(error),
            "Close it in other programs, or give another place; the project keeps the results, "
            "and “jellygui counts” writes them again.",
        ) from error


def _safe(cell: Cell) -> Cell:
    return _FORMULA.sub(r"\1'", spelled_out(cell)) if isinstance(cell, str) else cell
