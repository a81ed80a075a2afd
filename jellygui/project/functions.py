"""What SQL asks Python for."""

from __future__ import annotations

import heapq
import json
import os
import sqlite3
from collections.abc import Iterable

from jellygui.files import natural_key
from jellygui.project.paths import Stored


def add_functions(connection: sqlite3.Connection) -> None:
    """Make the functions known to a connection."""
    for name, count, function in (
        ("natural_key", 1, natural_key),
        ("margin_in", 1, lambda probabilities: margin_of(json.loads(probabilities).values())),
        ("holds_text", 2, holds_text),
        ("folder_of", 1, folder_of),
    ):
        connection.create_function(name, count, function, deterministic=True)


def margin_of(probabilities: Iterable[float]) -> float:
    """How far the likeliest lies above the second likeliest."""
    best, second = heapq.nlargest(2, (*probabilities, 0.0, 0.0))
    return best - second


def holds_text(path: Stored, text: str) -> bool:
    """Whether a path holds `text`, which is casefolded."""
    return text in os.fsdecode(path).casefold()


def folder_of(path: Stored) -> Stored:
    return os.path.dirname(path)
