"""Training and pruning runs, and what a project has to teach."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from jellygui.domain.labels import NONE_OF_THESE, UNSURE
from jellygui.domain.runs import Run, Taught
from jellygui.domain.split import Role
from jellygui.project.paths import restored
from jellygui.project.store import Store

# One file of every photograph on which a person's word counts, and the step it came with.
_TAUGHT = """
SELECT file.absolute_path, file.relative_path, photograph.content_hash, item.label,
    photo_group.role, photograph.group_id, step.origin
FROM photograph
JOIN annotation ON annotation.id =
    (SELECT max(id) FROM annotation WHERE photograph_id = photograph.id)
JOIN annotation_item AS item ON item.annotation_id = annotation.id AND item.place = 0
JOIN photo_group ON photo_group.id = photograph.group_id
JOIN file ON file.id = (SELECT id FROM file AS other WHERE other.photograph_id = photograph.id
    ORDER BY other.state = 'missing', other.id LIMIT 1)
LEFT JOIN step ON step.id = annotation.step_id
WHERE file.state = 'ok' AND item.label NOT IN (?, ?) AND photo_group.role IS NOT 'retired'
ORDER BY photograph.id
"""


class Runs(Store):
    """What was trained, how, and with what."""

    def begin_run(self, kind: str, config: Mapping[str, Any], folder: Path) -> int:
        """Note that a run begins; `config` must be plain data. Gives the run's number."""

        def change(connection: sqlite3.Connection) -> int:
            made = connection.execute(
                "INSERT INTO run (kind, config, folder, started_at) VALUES (?, ?, ?, ?)",
                [kind, json.dumps(config), str(folder), _now()],
            ).lastrowid
            assert made is not None
            return made

        return self._write(change)

    def add_run_points(self, run: int, points: Sequence[Mapping[str, Any]]) -> None:
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

    def end_run(self, run: int, outcome: str, *, model_id: str | None = None) -> None:
        """Note how a run ended, in words, and the model that it gave."""
        self._write(
            lambda connection: connection.execute(
                "UPDATE run SET ended_at = ?, outcome = ?, model_id = ? WHERE id = ?",
                [_now(), outcome, model_id, run],
            )
        )

    def runs(self) -> list[Run]:
        """Every run, the newest first."""
        rows = self._reader.execute(
            "SELECT id, kind, config, folder, started_at, ended_at, outcome, model_id "
            "FROM run ORDER BY id DESC"
        )
        return [
            Run(
                id=identity,
                kind=kind,
                config=json.loads(config),
                folder=Path(folder),
                started_at=datetime.fromisoformat(started),
                ended_at=datetime.fromisoformat(ended) if ended else None,
                outcome=outcome,
                model_id=model_id,
            )
            for identity, kind, config, folder, started, ended, outcome, model_id in rows
        ]

    def run_points(self, run: int) -> list[dict[str, Any]]:
        rows = self._reader.execute(
            "SELECT event FROM run_point WHERE run_id = ? ORDER BY place", [run]
        )
        return [json.loads(event) for (event,) in rows]

    def retraining_set(self) -> list[Taught]:
        """The photographs that a person has named as a species, each once, where they are now."""
        rows = self._reader.execute(_TAUGHT, [NONE_OF_THESE, UNSURE])
        return [
            Taught(
                path=restored(absolute, relative, self.path.parent),
                content_hash=content_hash,
                label=label,
                role=Role(role) if role else None,
                group=group,
                origin=origin or "",
            )
            for absolute, relative, content_hash, label, role, group, origin in rows
        ]


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
