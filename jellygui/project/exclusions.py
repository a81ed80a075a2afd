"""Photographs that teach nothing, or teach again: said in steps, as labels are."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Sequence
from datetime import datetime

# Of a photograph that was excluded by itself, or again was not, that word goes on counting.
_BY_SPECIES = """
WITH said AS MATERIALIZED (SELECT species, excluded FROM exclusion WHERE id IN
    (SELECT max(id) FROM exclusion WHERE species IS NOT NULL GROUP BY species))
SELECT photograph_id FROM annotation
JOIN annotation_item AS item ON item.annotation_id = annotation.id AND item.place = 0
JOIN said ON said.species = item.label AND said.excluded
WHERE item.label IN (SELECT value FROM json_each(:keys))
    AND NOT EXISTS (SELECT 1 FROM said WHERE species = :into AND excluded)
    AND annotation.id = (SELECT max(id) FROM annotation AS newest
        WHERE newest.photograph_id = annotation.photograph_id)
    AND (SELECT iif(taken_back, NULL, excluded) FROM exclusion
        WHERE photograph_id = annotation.photograph_id ORDER BY id DESC LIMIT 1) IS NULL
"""
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


def exclude_merged(
    connection: sqlite3.Connection, keys: Collection[str], into: str, *, step: int
) -> None:
    """Let photographs that teach nothing, as all of their species, go on so under another's name.

    As a part of the step in which these species become that one.
    """
    values = {"keys": json.dumps([*keys]), "into": into}
    rows = connection.execute(_BY_SPECIES, values).fetchall()
    exclude(connection, [i for (i,) in rows], annotator="", excluded=True, step=step)


def exclude_again(
    connection: sqlite3.Connection, target: int, *, undo: bool, step: int
) -> list[int]:
    """Take back or repeat what a step has excluded; these photographs."""
    values = {"undo": undo, "when": _now(), "step": step, "target": target}
    return [identity for (identity,) in connection.execute(_AGAIN, values).fetchall()]


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
