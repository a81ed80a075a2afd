"""What is one sighting in a project, and grouping its photographs anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePath

from jellygui.domain.changes import Changes
from jellygui.domain.configs import SightingConfig
from jellygui.project.clock_rows import correct
from jellygui.project.facts import fact, forget_fact, note_fact
from jellygui.project.groups import SIGHTING_RULE, GroupsInMemory, sighting_rule
from jellygui.project.part import ProjectPart
from jellygui.project.queries import TAKEN
from jellygui.project.store import Store
from jellygui.project.stored_paths import restored

_GROUPED = "grouped"  # by an earlier version, where it is noted
_FILES = f"""
SELECT photograph.id, content_hash, perceptual_hash, mirrored_hash, {TAKEN}, file.absolute_path
FROM photograph JOIN file ON file.photograph_id = photograph.id ORDER BY photograph.id, file.id
"""
_WITHOUT_SERIAL = """
SELECT photograph.id, min(file.absolute_path) FROM photograph
JOIN file ON file.photograph_id = photograph.id AND file.state = 'ok'
WHERE serial IS NULL GROUP BY photograph.id ORDER BY photograph.id
"""


@dataclass(frozen=True, kw_only=True)
class SeenFile:
    """A file of a photograph, as `domain.likeness` looks at it."""

    photograph_id: int
    content_hash: str
    perceptual_hash: int
    mirrored_hash: int
    taken_at: datetime | None
    path: PurePath


class Sightings(ProjectPart):
    """Which photographs are one sighting, and play one role in training."""

    def __init__(self, store: Store, groups: GroupsInMemory) -> None:
        super().__init__(store)
        self._groups = groups

    def rule(self) -> SightingConfig:
        return sighting_rule(self._reader)

    def count(self) -> int:
        """How many groups its photographs form."""
        question = "SELECT count(DISTINCT group_id) FROM photograph"
        return int(self._reader.execute(question).fetchone()[0])

    def is_grouped_as_before(self) -> bool:
        """Whether an earlier version has grouped its photographs, by a rule of its own."""
        return fact(self._reader, _GROUPED) is not None

    def without_serial(self) -> list[tuple[int, Path]]:
        """The photographs of whose camera nobody has looked up the number, and where they are."""
        rows = self._reader.execute(_WITHOUT_SERIAL)
        return [(identity, restored(path)) for identity, path in rows]

    def note_serials(self, found: Sequence[tuple[int, str]]) -> None:
        """Note numbers of cameras; they count when the photographs are grouped anew."""
        rows = [(serial, identity) for identity, serial in found]
        self._write(
            lambda connection: connection.executemany(
                "UPDATE photograph SET serial = ? WHERE id = ?", rows
            )
        )

    def seen(self) -> list[SeenFile]:
        """Every file that was read, by photograph."""
        return [
            SeenFile(
                photograph_id=identity,
                content_hash=content_hash,
                perceptual_hash=perceptual_hash & (2**64 - 1),
                mirrored_hash=mirrored_hash & (2**64 - 1),
                taken_at=datetime.fromisoformat(taken_at) if taken_at else None,
                path=restored(path),
            )
            for (
                identity,
                content_hash,
                perceptual_hash,
                mirrored_hash,
                taken_at,
                path,
            ) in self._reader.execute(_FILES)
        ]

    def group_by(self, rule: SightingConfig, kin: Mapping[int, int] | None = None) -> Changes:
        """Group all photographs by this rule from now on; roles that were given stay.

        `kin` is, by photograph, the least of its copies, where these were looked for anew.
        """

        def change(connection: sqlite3.Connection) -> Changes:
            note_fact(connection, SIGHTING_RULE, rule.model_dump_json())
            if kin is not None:
                connection.executemany(
                    "UPDATE photograph SET kin = ? WHERE id = ?",
                    [(least, identity) for identity, least in kin.items()],
                )
                forget_fact(connection, _GROUPED)
            self._groups.forget()
            # Serial numbers may be known now that tell which clock is meant.
            changes = correct(connection)
            return changes | self._groups.of(connection).settle(connection, everything=True)

        return self._groups.write(change)
