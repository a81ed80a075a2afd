"""Facts of a project as a whole, each under its name."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Protocol

from jellygui.project.stored_paths import Stored


class Asked(Protocol):
    """What can be asked: a connection, or a reader that has one a thread."""

    def execute(self, question: str, values: Sequence[Stored], /) -> sqlite3.Cursor: ...


# The folder of the project when all its files were last found, as seen from there.
SETTLED_IN = "settled in"
# On what models have computed, by their ids.
DEVICES = "computed on"
# Ids of files, from the first to the last, that were taken in before others of their folder that
# are before them in order.
AHEAD = "found ahead"
_MOST_AHEAD = 100


def fact(connection: Asked, name: str) -> Stored | None:
    row = connection.execute("SELECT value FROM fact WHERE name = ?", [name]).fetchone()
    return None if row is None else row[0]


def note_fact(connection: sqlite3.Connection, name: str, value: Stored) -> None:
    connection.execute("INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)", [name, value])


def found_ahead(asked: Asked) -> list[range]:
    """Ids of files that tell nothing about the order of the files of their folders."""
    known = fact(asked, AHEAD)
    ranges = json.loads(known) if known is not None else ()
    return [range(first, last + 1) for first, last in ranges]


def note_ahead(connection: sqlite3.Connection, file_ids: Sequence[int]) -> None:
    known = [[ids[0], ids[-1]] for ids in found_ahead(connection)]
    known.append([min(file_ids), max(file_ids)])
    note_fact(connection, AHEAD, json.dumps(known[-_MOST_AHEAD:]))


def forget_fact(connection: sqlite3.Connection, name: str) -> None:
    connection.execute("DELETE FROM fact WHERE name = ?", [name])
