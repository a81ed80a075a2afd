"""Training and pruning runs, and what a project has to teach."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from jellygui.domain.contest import Contest
from jellygui.domain.runs import Run, Taught, proposed_roles
from jellygui.domain.species import NEVER_TAUGHT, is_species_key
from jellygui.domain.split import Role
from jellygui.project.paths import restored
from jellygui.project.room import check_room, cut
from jellygui.project.store import Store
from jellygui.project.writer import Lane

# One file of every photograph that a person's word names, and where it came from: that is a fact
# of the photograph, whatever was said of it later.
_TAUGHT = """
SELECT file.absolute_path, photograph.content_hash, item.label,
    photo_group.role, photograph.group_id,
    (SELECT step.origin FROM annotation AS any_word JOIN step ON step.id = any_word.step_id
        WHERE any_word.photograph_id = photograph.id AND step.origin <> ''
        ORDER BY any_word.id DESC LIMIT 1),
    photograph.id, file.id, photograph.perceptual_hash, photograph.mirrored_hash,
    annotation.said,
    coalesce(
        (SELECT excluded FROM exclusion WHERE photograph_id = photograph.id
            ORDER BY id DESC LIMIT 1),
        (SELECT excluded FROM exclusion WHERE species = item.label ORDER BY id DESC LIMIT 1), 0),
    photograph.taken_at,
    photo_group.trained_on OR EXISTS (SELECT 1 FROM photograph AS other
        JOIN made_with USING (content_hash) WHERE other.group_id = photograph.group_id)
FROM photograph
JOIN annotation ON annotation.id =
    (SELECT max(id) FROM annotation WHERE photograph_id = photograph.id)
JOIN annotation_item AS item ON item.annotation_id = annotation.id AND item.place = 0
JOIN photo_group ON photo_group.id = photograph.group_id
JOIN file ON file.id = (SELECT id FROM file AS other WHERE other.photograph_id = photograph.id
    ORDER BY other.state = 'missing', other.id LIMIT 1)
WHERE file.state = 'ok' AND photo_group.role IS NOT 'retired' AND NOT photograph.retired
    AND item.label NOT IN (SELECT value FROM json_each(?))
ORDER BY photograph.id
"""

_RUNS = "SELECT id, kind, config, folder, started_at, ended_at, outcome, model_id FROM run"

_LEARNED_FROM = """
UPDATE photo_group SET trained_on = 1 WHERE id IN (
    SELECT group_id FROM photograph WHERE content_hash IN (SELECT value FROM json_each(?)))
"""

_EXCLUDE = """
INSERT INTO exclusion (photograph_id, species, excluded, annotator, made_at)
VALUES (?, ?, ?, ?, ?)
"""


class Runs(Store):
    """What was trained, how, and with what."""

    def begin_run(
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
                [_now(), cut(outcome), model_id, run],
            )
        )

    def runs(self) -> list[Run]:
        """Every run, the newest first."""
        rows = self._reader.execute(f"{_RUNS} ORDER BY id DESC")
        return [_run(*row) for row in rows]

    def run(self, number: int) -> Run:
        """The run of that number, which must be there."""
        (row,) = self._reader.execute(f"{_RUNS} WHERE id = ?", [number])
        return _run(*row)

    def run_points(self, run: int) -> list[dict[str, Any]]:
        rows = self._reader.execute(
            "SELECT event FROM run_point WHERE run_id = ? ORDER BY place", [run]
        )
        return [json.loads(event) for (event,) in rows]

    def retraining_set(self) -> list[Taught]:
        """The photographs that a person has named, less those that are excluded."""
        return [taught for taught in self.labelled() if not taught.is_excluded]

    def labelled(self) -> list[Taught]:
        """The photographs that a person has named, each once, where they are now.

        As a species or as none of these: what is unsure says nothing that could be learned, nor
        does what no program of ours calls a species.
        """
        rows = self._reader.execute(_TAUGHT, [json.dumps(NEVER_TAUGHT)])
        return [
            Taught(
                path=restored(absolute),
                content_hash=content_hash,
                label=label,
                role=Role(role) if role else None,
                group=group,
                origin=origin or "",
                photograph_id=photograph_id,
                file_id=file_id,
                perceptual_hash=perceptual_hash & (2**64 - 1),
                mirrored_hash=mirrored_hash & (2**64 - 1),
                said=said,
                is_excluded=bool(excluded),
                taken_at=datetime.fromisoformat(taken_at) if taken_at else None,
                is_learned=bool(is_learned),
            )
            for absolute, content_hash, label, role, group, origin, photograph_id,
            file_id, perceptual_hash, mirrored_hash, said, excluded, taken_at, is_learned in rows
            if is_species_key(label)
        ]  # fmt: skip

    def retired(self) -> list[str]:
        """What may not test any longer, since copies of it teach: photographs by their content."""
        rows = self._reader.execute("SELECT content_hash FROM photograph WHERE retired ORDER BY id")
        return [content_hash for (content_hash,) in rows]

    def exclude(
        self, photograph_ids: Sequence[int], *, annotator: str = "", excluded: bool = True
    ) -> None:
        """Let these photographs teach nothing, or teach again; nothing of this is forgotten."""
        rows = [(identity, None, excluded, annotator, _now()) for identity in photograph_ids]
        self._write(lambda connection: connection.executemany(_EXCLUDE, rows), Lane.PERSON)

    def exclude_species(
        self, keys: Sequence[str], *, annotator: str = "", excluded: bool = True
    ) -> None:
        """The same for all photographs of these species, also those that are labelled later."""
        rows = [(None, key, excluded, annotator, _now()) for key in keys]
        self._write(lambda connection: connection.executemany(_EXCLUDE, rows), Lane.PERSON)

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

    def give_roles(self) -> int:
        """Give the groups that have a label and no role one, for ever; gives how many.

        A group with two labels waits.
        """
        return self.set_roles(proposed_roles(self.retraining_set()))

    def set_roles(self, roles: Mapping[int, Role]) -> int:
        """Give groups these roles; one that a group has already stays. Gives how many were new."""
        rows = [(role, group) for group, role in roles.items()]

        def change(connection: sqlite3.Connection) -> int:
            return connection.executemany(
                "UPDATE photo_group SET role = ? WHERE id = ? AND role IS NULL", rows
            ).rowcount

        return self._write(change) if rows else 0


def _run(
    identity: int, kind: str, config: str, folder: str, started: str, ended: str | None,
    outcome: str, model_id: str | None,
) -> Run:  # fmt: skip
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
