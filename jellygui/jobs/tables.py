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
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO, TextIO

from jellygui.domain.configs import Separator
from jellygui.errors import JellyError
from jellygui.files import write_in_one_step
from jellygui.shown import Cell, in_cell

# What may be overwritten; never a photograph, a project or a model.
_TABLES = ("", ".csv", ".tsv", ".txt")
_TABS = ".tsv"
_BETWEEN = {Separator.COMMA: ",", Separator.SEMICOLON: ";", Separator.TAB: "\t"}


def check_place(path: Path, separator: Separator | None = None) -> None:
    """Say before the work, not after it, that a table could not be written there.

    Raises:
        JellyError: nothing may or can be written to `path`, or not with this separator.
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
    if has_tabs(path) and separator not in (None, Separator.TAB):
        raise _cannot_write(
            path, "a name that ends in .tsv promises tabs", "Give a name that ends in .csv."
        )


def has_tabs(path: Path) -> bool:
    """Whether the name of a table says that tabs stand between its cells."""
    return path.suffix.lower() == _TABS


def _cannot_write(path: Path, why: str, hint: str) -> JellyError:
    return JellyError(f"“{path}” cannot be written: {why}.", hint=hint)


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
        _write(text, columns, rows, between)
        text.detach()

    try:
        write_in_one_step(path, fill)
    except OSError as error:
        raise _cannot_write(
            path,
            error.strerror or str(error),
            "Close it in other programs, or give another place; the project keeps the results, "
            "and “jellygui counts” writes them again.",
        ) from error


def for_clipboard(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table as the text that spreadsheets take from the clipboard, with tabs between cells."""
    text = io.StringIO(newline="")
    _write(text, columns, rows, Separator.TAB, line_end="\n")
    return text.getvalue().removesuffix("\n")


def _write(
    text: TextIO,
    columns: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    between: Separator,
    line_end: str = "\r\n",
) -> None:
    writer = csv.writer(text, delimiter=_BETWEEN[between], lineterminator=line_end)
    comma = between is Separator.SEMICOLON
    for row in itertools.chain((columns,), rows):
        writer.writerow([in_cell(cell, decimal_comma=comma) for cell in row])
