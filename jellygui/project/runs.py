"""Training and pruning runs."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from jellygui.domain.contest import Contest
from jellygui.domain.runs import Run
from jellygui.project.part import ProjectPart
from jellygui.project.room import check_room, cut

_MOST_POINTS = 20_000  # a run has a thousand epochs at most, in few stages
_RUNS = "SELECT id, kind, config, folder, started_at, ended_at, outcome, model_id FROM run"

_LEARNED_FROM = """
UPDATE photo_group SET trained_on = 1 WHERE id IN (
    SELECT group_id FROM photograph WHERE content_hash IN (SELECT value FROM json_each(?)))
"""


class Runs(ProjectPart):
    """What was trained, how, and with what."""

    def begin(
        self,
        kind: str,
        config: Mapping[str, Any],
        folder: Path,
        learned_from: Collection[str] = (),
    ) -> int:
        """Note that a run begins; `config` must be plain data. Gives the run's number.

        The groups of the photographs that it learns from, by their content, never test again.
        """

        def change(connection: sqlite3.Connection) -> int:
            check_room(connection, "run", 1)
            made = connection.execute(
                "INSERT INTO run (kind, config, folder, started_at) VALUES (?, ?, ?, ?)",
                [kind, json.dumps(config), str(folder), _now()],
            ).lastrowid
            assert made is not None
            connection.execute(_LEARNED_FROM, [json.dumps([*learned_from])])
            return made

        return self._write(change)

    def add_points(self, run: int, points: Sequence[Mapping[str, Any]]) -> None:
        """Append to a run's curve; every point is plain data."""

        def change(connection: sqlite3.Connection) -> None:
            (last,) = connection.execute(
                "SELECT coalesce(max(place), -1) FROM run_point WHERE run_id = ?", [run]
            ).fetchone()
            connection.executemany(
                "INSERT INTO run_point (run_id, place, event) VALUES (?, ?, ?)",
                [(run, last + n, json.dumps(point)) for n, point in enumerate(points, start=1)],
            )

        self._write(change)

    def end(self, run: int, outcome: str, *, model_id: str | None = None) -> None:
        """Note how a run ended, in words, and the model that it gave."""
        self._write(
            lambda connection: connection.execute(
                "UPDATE run SET ended_at = ?, outcome = ?, model_id = ? WHERE id = ?",
                [_now(), cut(outcome), model_id, run],
            )
        )

    def all(self) -> list[Run]:
        """Every run, the newest first."""
        rows = self._reader.execute(f"{_RUNS} ORDER BY id DESC")
        return [_run(*row) for row in rows]

    def numbered(self, number: int) -> Run:
        """The run of that number, which must be there."""
        (row,) = self._reader.execute(f"{_RUNS} WHERE id = ?", [number])
        return _run(*row)

    def points(self, run: int) -> list[dict[str, Any]]:
        """What is kept of its curve.

        Raises:
            JellyError: it is more than any run comes to.
        """
        rows = self._reader.execute(
            "SELECT event FROM run_point WHERE run_id = ? ORDER BY place LIMIT ?",
            [run, _MOST_POINTS + 1],
        ).fetchall()
        if len(rows) > _MOST_POINTS:
            raise self._reader.refused(f"its run {run} has more than {_MOST_POINTS:,} points")
        return [json.loads(event) for (event,) in rows]

    def add_contest(self, run: int, contest: Contest) -> None:
        """Note that the test photographs have decided about a run's model."""
        self._write(
            lambda connection: connection.execute(
                "INSERT INTO contest (run_id, contest, decided_at) VALUES (?, ?, ?)",
                [run, contest.model_dump_json(), _now()],
            )
        )

    def contests(self) -> list[tuple[int, Contest]]:
        """Every contest that was decided on this project's test photographs, with its run.

        The more there are, the more the winner owes to chance.
        """
        rows = self._reader.execute("SELECT run_id, contest FROM contest ORDER BY id")
        return [(run, Contest.model_validate_json(text)) for run, text in rows]


def _run(
    identity: int,
    kind: str,
    config: str,
    folder: str,
    started: str,
    ended: str | None,
    outcome: str,
    model_id: str | None,
) -> Run:
    return Run(
        id=identity,
        kind=kind,
        config=json.loads(config),
        folder=Path(folder),
        started_at=datetime.fromisoformat(started),
        ended_at=datetime.fromisoformat(ended) if ended else None,
        outcome=outcome,
        model_id=model_id,
    )


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
