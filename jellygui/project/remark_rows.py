"""Notes and tags as rows: said in steps, as labels are; the newest of a photograph counts."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime

from jellygui.domain.remarks import NO_REMARK, Remark

# What counts of `file`'s photograph; NULL where nobody has remarked anything.
_NEWEST = """(SELECT {what} FROM remark
    WHERE id = (SELECT max(id) FROM remark WHERE photograph_id = file.photograph_id))"""
NOTE, TAGS = _NEWEST.format(what="note"), _NEWEST.format(what="tags")
# Whether a note or tag of it holds :{text}, which is plain.
REMARK_HOLDS = _NEWEST.format(what="holds_text(note || ' ' || tags, :{text})")

_ADD = "INSERT INTO remark (photograph_id, note, tags, annotator, said_at, step_id)"
# What was said before a step, or in it; where nothing was, the remark that takes back is empty.
_AGAIN = f"""{_ADD}
SELECT said.photograph_id, iif(:undo, coalesce(before.note, ''), said.note),
    iif(:undo, coalesce(before.tags, '[]'), said.tags),
    iif(:undo, coalesce(before.annotator, ''), said.annotator),
    iif(:undo, coalesce(before.said_at, said.said_at), said.said_at), :step
FROM remark AS said LEFT JOIN remark AS before ON before.id = (
    SELECT max(id) FROM remark AS other
    WHERE other.photograph_id = said.photograph_id AND other.id < said.id)
WHERE said.step_id = :target
RETURNING photograph_id
"""


def remark_of(note: object, tags: object) -> Remark:
    """What `NOTE` and `TAGS` give."""
    return Remark(str(note), tuple(json.loads(str(tags)))) if tags is not None else NO_REMARK


def add_remarks(
    connection: sqlite3.Connection,
    remarks: Iterable[tuple[int, Remark]],
    *,
    annotator: str,
    step: int,
) -> None:
    """Remark something on photographs as a part of a step."""
    when = datetime.now().astimezone().isoformat(timespec="seconds")
    connection.executemany(
        f"{_ADD} VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                photograph,
                remark.note,
                json.dumps(remark.tags, ensure_ascii=False),
                annotator,
                when,
                step,
            )
            for photograph, remark in remarks
        ],
    )


def remark_again(
    connection: sqlite3.Connection, target: int, *, undo: bool, step: int
) -> list[int]:
    """Take back or repeat what a step has remarked; these photographs."""
    values = {"undo": undo, "step": step, "target": target}
    return [identity for (identity,) in connection.execute(_AGAIN, values).fetchall()]
