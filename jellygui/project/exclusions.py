"""Photographs that teach nothing, or teach again: said in steps, as labels are."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime

_ADD = """
INSERT INTO exclusion (photograph_id, species, excluded, annotator, made_at, step_id)
"""
# What was said before a step, or in it; where nothing was, the word that takes back is none.
_AGAIN = """
INSERT INTO exclusion
    (photograph_id, species, excluded, taken_back, annotator, made_at, step_id)
SELECT said.photograph_id, NULL, iif(:undo, coalesce(before.excluded, 0), said.excluded),
    iif(:undo, coalesce(before.taken_back, 1), said.taken_back), said.annotator, :when, :step
FROM exclusion AS said LEFT JOIN exclusion AS before ON before.id = (
    SELECT max(id) FROM exclusion AS other
    WHERE other.photograph_id = said.photograph_id AND other.id < said.id)
WHERE said.step_id = :target AND said.photograph_id IS NOT NULL
RETURNING photograph_id
"""


def exclude(
    connection: sqlite3.Connection,
    photograph_ids: Sequence[int],
    *,
    annotator: str,
    excluded: bool,
    step: int,
) -> None:
    """Note as a part of a step that photographs teach nothing, or teach again."""
    rows = [(i, None, excluded, annotator, _now(), step) for i in photograph_ids]
    connection.executemany(f"{_ADD} VALUES (?, ?, ?, ?, ?, ?)", rows)


def exclude_species(
    connection: sqlite3.Connection, keys: Sequence[str], *, annotator: str, excluded: bool
) -> None:
    """The same for all photographs of species; it is no part of a step."""
    rows = [(None, key, excluded, annotator, _now(), None) for key in keys]
    connection.executemany(f"{_ADD} VALUES (?, ?, ?, ?, ?, ?)", rows)


def exclude_again(
    connection: sqlite3.Connection, target: int, *, undo: bool, step: int
) -> list[int]:
    """Take back or repeat what a step has excluded; these photographs."""
    values = {"undo": undo, "when": _now(), "step": step, "target": target}
    return [identity for (identity,) in connection.execute(_AGAIN, values).fetchall()]


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
