"""Corrections of clocks as rows, and the steps that set them and take them back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from jellygui.domain.changes import Changes
from jellygui.domain.clocks import CameraClock, corrected
from jellygui.files import storable
from jellygui.project.reader import Reader
from jellygui.project.room import check_room
from jellygui.project.values import COLUMNS

_KEPT = tuple(COLUMNS["camera_clock"])
_ALL = f"SELECT {', '.join(_KEPT)} FROM camera_clock ORDER BY id"
_PUT = f"INSERT OR REPLACE INTO camera_clock VALUES ({', '.join(f':{name}' for name in _KEPT)})"
_REMOVE = "DELETE FROM camera_clock WHERE id IN (SELECT value FROM json_each(?))"
_TIMED = """
SELECT id, camera, serial, taken_at, corrected_at FROM photograph
WHERE taken_at IS NOT NULL
"""
_ANY_CORRECTED = "SELECT EXISTS (SELECT 1 FROM photograph WHERE corrected_at IS NOT NULL)"

_Row = Mapping[str, object]


def numbered_clocks(connection: sqlite3.Connection | Reader) -> list[tuple[int, CameraClock]]:
    """The corrections with their numbers, the last one last."""
    return [
        (
            number,
            CameraClock(
                camera=camera,
                serial=serial,
                began=datetime.fromisoformat(began) if began else None,
                ended=datetime.fromisoformat(ended) if ended else None,
                offset_s=offset,
                note=note,
            ),
        )
        for number, camera, serial, began, ended, offset, note in connection.execute(_ALL)
    ]


def clocks_of(connection: sqlite3.Connection) -> list[CameraClock]:
    """The corrections, the last one last."""
    return [clock for _, clock in numbered_clocks(connection)]


def change_clocks(
    connection: sqlite3.Connection,
    step: int,
    *,
    new: Sequence[CameraClock] = (),
    gone: Collection[int] = (),
) -> Changes:
    """Set these corrections, and take those back that have these numbers, as a part of a step.

    Raises:
        JellyError: there would be too many.
    """
    check_room(connection, "camera_clock", len(new))
    before = [row for row in _rows(connection) if row["id"] in gone]
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM camera_clock").fetchone()
    after = [
        {
            "id": last + number,
            "camera": clock.camera,
            "serial": clock.serial,
            "began_at": _written(clock.began),
            "ended_at": _written(clock.ended),
            "offset_s": clock.offset_s,
            "note": storable(clock.note),
        }
        for number, clock in enumerate(new, start=1)
    ]
    return _replace(connection, before, after, step)


def change_clocks_again(
    connection: sqlite3.Connection, target: int, *, undo: bool, step: int
) -> Changes:
    """Take back or repeat what a step has set or taken back."""
    found = connection.execute(
        "SELECT before, after FROM clock_step WHERE step_id = ?", [target]
    ).fetchone()
    if found is None:
        return Changes()
    before, after = map(json.loads, reversed(found) if undo else found)
    return _replace(connection, before, after, step)


def correct(connection: sqlite3.Connection) -> Changes:
    """Let the time of each photograph be what the corrections say."""
    clocks, new = clocks_of(connection), []
    if not clocks and not connection.execute(_ANY_CORRECTED).fetchone()[0]:
        return Changes()
    for identity, camera, serial, taken, before in connection.execute(_TIMED).fetchall():
        moment = corrected(clocks, camera, serial, datetime.fromisoformat(taken))
        if (text := _written(moment)) != before:
            new.append((text, identity))
    connection.executemany("UPDATE photograph SET corrected_at = ? WHERE id = ?", new)
    rows = connection.execute(
        "SELECT id FROM file WHERE photograph_id IN (SELECT value FROM json_each(?))",
        [json.dumps([identity for _, identity in new])],
    )
    return Changes(files=frozenset(file_id for (file_id,) in rows))


def _replace(
    connection: sqlite3.Connection, before: Sequence[_Row], after: Sequence[_Row], step: int
) -> Changes:
    connection.execute(_REMOVE, [json.dumps([row["id"] for row in before])])
    connection.executemany(_PUT, after)
    kept = [json.dumps(rows, ensure_ascii=False) for rows in (before, after)]
    connection.execute("INSERT INTO clock_step VALUES (?, ?, ?)", [step, *kept])
    return correct(connection) | Changes(clocks=True)


def _rows(connection: sqlite3.Connection) -> list[_Row]:
    return [dict(zip(_KEPT, row, strict=True)) for row in connection.execute(_ALL)]


def _written(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="microseconds") if moment else None
