"""What a project says of where it comes from, without opening it for anything else."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jellygui.errors import JellyError
from jellygui.project.facts import fact, note_fact
from jellygui.project.glance import address_of
from jellygui.project.header import read_header
from jellygui.project.reader import Reader
from jellygui.project.soundness import UNREADABLE, damaged
from jellygui.project.stored_paths import restored
from jellygui.project.strangers import connect
from jellygui.project.value_kinds import holds
from jellygui.project.values import COLUMNS, FACTS
from jellygui.project.write_ahead_log import log_beside

_ORIGIN = "origin"
_FILES = """
SELECT absolute_path, file.size_bytes, modified_ns, perceptual_hash
FROM file LEFT JOIN photograph ON photograph.id = photograph_id ORDER BY file.id
"""
_KINDS = (
    *(COLUMNS["file"][name] for name in ("absolute_path", "size_bytes", "modified_ns")),
    COLUMNS["photograph"]["perceptual_hash"].or_nothing,
)


@dataclass(frozen=True)
class KnownFile:
    """A file as a project knows it; the hash is None where it was not read."""

    path: Path
    size_bytes: int
    modified_ns: int
    perceptual_hash: int | None


class Glimpse:
    """What one reads of a project that perhaps is not the one that is looked for.

    Raises:
        JellyError: it is damaged.
    """

    def __init__(self, reader: Reader, path: Path) -> None:
        self._reader, self._path = reader, path

    def origin(self) -> tuple[Path, ...] | None:
        """For which files and folders it was made; None where nobody knows."""
        tables = "SELECT count(*) FROM sqlite_master WHERE name = 'fact'"
        if not self._reader.execute(tables).fetchone()[0]:
            return None  # it is of an older version
        written = fact(self._reader, _ORIGIN)
        if written is None:
            return None
        if not holds(FACTS[_ORIGIN], written):
            raise damaged(self._path, "what it says of its origin makes no sense")
        return tuple(Path(os.fsdecode(bytes.fromhex(name))) for name in json.loads(written))

    def files(self) -> Iterator[KnownFile]:
        for row in self._reader.execute(_FILES):
            if not all(map(holds, _KINDS, row)):
                raise damaged(self._path, "what it says of its files makes no sense")
            path, size, modified, value = row
            number = None if value is None else value & (2**64 - 1)
            yield KnownFile(restored(path), size, modified, number)


def glimpse(path: Path) -> Glimpse | None:
    """Look into a project, also while it is open; None if there is none."""
    try:
        address = address_of(path, read_header(path), may_be_open=log_beside(path).exists())
        return Glimpse(Reader(lambda: connect(path, uri=address, shared=True), path=path), path)
    except (JellyError, OSError, *UNREADABLE):
        return None


def note_origin(connection: sqlite3.Connection, paths: Sequence[Path]) -> None:
    """Note for which files and folders a project was made; a name need not be valid text."""
    note_fact(connection, _ORIGIN, json.dumps([os.fsencode(path).hex() for path in paths]))
