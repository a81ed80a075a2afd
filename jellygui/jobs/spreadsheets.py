"""Tables as text files that spreadsheets read and cannot run.

No `sep=` line is written: only Excel knows it, which then no longer reads accents as UTF-8, and to
R, pandas and every other reader it is the first row of the table. Where Excel wants semicolons,
numbers have a decimal comma too, and a file with both opens there as it should.
"""

from __future__ import annotations

import csv
import io
import itertools
import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO, TextIO

from jellygui.domain.configs import Separator
from jellygui.outputs import cannot_write, check_replaceable, write_result
from jellygui.shown import Cell, in_cell

# What may be overwritten; never a photograph, a project or a model.
_TABLES = ("", ".csv", ".tsv", ".txt")
_TABS = ".tsv"
# Columns that each of our tables has always had.
_KNOWN_BY = (
    {"path", "label", "suggestion", "doubt"},
    {"label", "common_name", "scientific_name", "mean_confidence"},
    {"path", "content_hash", "time_taken", "prediction"},
)
_LONGEST_HEADER_BYTES = 4096
_BETWEEN = {Separator.COMMA: ",", Separator.SEMICOLON: ";", Separator.TAB: "\t"}


def check_place(path: Path, separator: Separator | None = None, *, is_asked: bool = True) -> None:
    """Say before the work, not after it, that a table could not be written there.

    Where nobody `is_asked` whether a table that is there may go, only one of this program may.

    Raises:
        JellyError: nothing may or can be written to `path`, or not with this separator.
    """
    check_replaceable(path, "a table of this program", None if is_asked else _is_ours)
    if path.exists() and path.suffix.lower() not in _TABLES:
        raise cannot_write(
            path, "it is there and is not a CSV file", "Give a name that ends in .csv."
        )
    if not path.parent.is_dir():
        raise cannot_write(path, "its folder is not there", "Make the folder, or give another.")
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise cannot_write(
            path, "nothing may be written in its folder", "Give a place where you may write."
        )
    if has_tabs(path) and separator not in (None, Separator.TAB):
        raise cannot_write(
            path, "a name that ends in .tsv promises tabs", "Give a name that ends in .csv."
        )


def _is_ours(file: BinaryIO) -> bool:
    """Whether a file begins as a table of this program does, of any version."""
    line, *_ = file.read(_LONGEST_HEADER_BYTES).decode("utf-8-sig", "replace").split("\n")
    columns = {cell.strip('"\r') for cell in re.split(r"[,;\t]", line)}
    return any(columns >= known for known in _KNOWN_BY)


def has_tabs(path: Path) -> bool:
    """Whether the name of a table says that tabs stand between its cells."""
    return path.suffix.lower() == _TABS


def write_table(
    path: Path,
    columns: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    separator: Separator | None = None,
) -> None:
    """Write a table in one step: with tabs where its name ends in .tsv, else as asked, or commas.

    Raises:
        JellyError: it cannot be written; one that was there is kept.
    """
    check_place(path, separator)
    between = Separator.TAB if has_tabs(path) else separator or Separator.COMMA

    def fill(file: BinaryIO) -> None:
        # utf-8-sig: the byte-order mark tells Excel that accents are UTF-8.
        text = io.TextIOWrapper(file, "utf-8-sig", newline="", write_through=True)
        write_rows(text, columns, rows, between)
        text.detach()

    write_result(
        path,
        fill,
        hint="Close it in other programs, or give another place; the project keeps the results.",
    )


def for_clipboard(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table as the text that spreadsheets take from the clipboard, with tabs between cells."""
    text = io.StringIO(newline="")
    write_rows(text, columns, rows, Separator.TAB, line_end="\n")
    return text.getvalue().removesuffix("\n")


def write_rows(
    text: TextIO,
    columns: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    between: Separator,
    line_end: str = "\r\n",
) -> None:
    """Write cells that no spreadsheet runs, those that need it in quotation marks."""
    writer = csv.writer(text, delimiter=_BETWEEN[between], lineterminator=line_end)
    comma = between is Separator.SEMICOLON
    for row in itertools.chain((columns,), rows):
        writer.writerow([in_cell(cell, decimal_comma=comma) for cell in row])
