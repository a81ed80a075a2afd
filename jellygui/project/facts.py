"""Facts of a project as a whole, each under its name."""

from __future__ import annotations

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


def fact(connection: Asked, name: str) -> Stored | None:
    row = connection.execute("SELECT value FROM fact WHERE name = ?", [name]).fetchone()
    return None if row is None else row[0]


def note_fact(connection: sqlite3.Connection, name: str, value: Stored) -> None:
    connection.execute("INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)", [name, value])


def forget_fact(connection: sqlite3.Connection, name: str) -> None:
    connection.execute("DELETE FROM fact WHERE name = ?", [name])
