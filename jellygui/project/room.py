"""What is written is never more, nor longer, than what is read again."""

from __future__ import annotations

import sqlite3

from jellygui.errors import JellyError
from jellygui.project.values import MOST_ROWS

_LONGEST_WORDS = 2_000
_CALLED = {"model": "models", "run": "training runs", "camera_clock": "camera clocks"}


def check_room(connection: sqlite3.Connection, table: str, more: int) -> None:
    """See that a table can take so many rows more.

    Raises:
        JellyError: a project cannot hold that many.
    """
    (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    if count + more > MOST_ROWS[table]:
        raise JellyError(
            f"A project holds at most {MOST_ROWS[table]:,} {_CALLED.get(table, table)}.",
            hint="Begin a new project for what comes now.",
        )


def cut(words: str) -> str:
    """The beginning of a sentence that nobody would read to its end."""
    return words[:_LONGEST_WORDS]
