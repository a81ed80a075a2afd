"""What SQL asks Python for."""

from __future__ import annotations

import functools
import json
import os
import sqlite3
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from jellygui.domain.days import day_in_path
from jellygui.domain.species import species_key
from jellygui.files import natural_key
from jellygui.project.stored_paths import Stored

_ASCII = bytes(range(128))
# From the first to before the second, and behind the third, letters join with others, or may.
_COMBINING = ("\u0300", "\u3400", "\u9fff")


def add_functions(connection: sqlite3.Connection) -> None:
    """Make the functions known to a connection."""
    for name, count, function in (
        ("natural_key", 1, natural_key),
        ("margin_in", 1, lambda probabilities: margin_of(json.loads(probabilities).values())),
        ("likeliest", 1, likeliest),
        ("holds_text", 2, holds_text),
        ("is_called", 4, is_called),
        ("folder_of", 1, folder_of),
        ("folder_at", 2, folder_at),
        ("day_in", 1, day_in),
    ):
        connection.create_function(name, count, function, deterministic=True)


def margin_of(probabilities: Iterable[float]) -> float:
    """How far the likeliest lies above the second likeliest."""
    *_, second, best = sorted((*probabilities, 0.0, 0.0))
    return best - second


def likeliest(probabilities: str) -> str | None:
    """The species that is the likeliest by what a model says of each."""
    shares = json.loads(probabilities)
    return max(shares, key=shares.__getitem__, default=None)


def plain(text: str) -> str:
    """As texts are compared: case does not count, nor how a system keeps an accent or a slash."""
    folded = text.casefold()
    if os.sep != "/":
        folded = folded.replace(os.sep, "/")
    return folded if folded.isascii() else unicodedata.normalize("NFC", folded)


def plain_bytes(text: bytes) -> bytes:
    """The same of a long text in UTF-8: quicker by far where few of its letters are not ASCII."""
    try:
        text.decode()
        others = set(text.translate(None, delete=_ASCII).decode())
    except UnicodeDecodeError:  # names that are no UTF-8
        others = {_COMBINING[0]}
    if any(_COMBINING[0] <= letter < _COMBINING[1] or letter > _COMBINING[2] for letter in others):
        return plain(os.fsdecode(text)).encode("utf-8", "surrogatepass")
    folded = text.lower()
    for letter in others:
        if (small := plain(letter)) != letter:
            folded = folded.replace(letter.encode(), small.encode())
    return folded if os.sep == "/" else folded.replace(os.sep.encode(), b"/")


def holds_text(path: Stored, text: str) -> bool:
    """Whether a path holds `text`, which is plain."""
    return text in plain(path if isinstance(path, str) else os.fsdecode(path))


def is_called(part: str, key: str, common_name: str, scientific_name: str) -> bool:
    """Whether one of the names of a species holds `part`, which is written as a key is."""
    names = (key, species_key(common_name), species_key(scientific_name))
    return bool(part) and any(part in name for name in names)


def folder_of(path: Stored) -> Stored:
    return os.path.dirname(path)


def folder_at(path: Stored, depth: int) -> Stored:
    """The folder of a file, at most so many parts of its path."""
    return _first_parts(os.path.dirname(path), depth)


@functools.lru_cache(4096)
def _first_parts(folder: Stored, depth: int) -> Stored:
    parts = Path(os.fsdecode(folder)).parts[:depth]
    return str(Path(*parts)) if isinstance(folder, str) else os.fsencode(Path(*parts))


def day_in(path: Stored) -> str | None:
    """The day that a path's names say, as 2024-07-09."""
    day = day_in_path(os.fsdecode(path))
    return day.isoformat() if day else None
