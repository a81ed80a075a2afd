"""What a project has to teach: labelled photographs, their roles, and what is left out."""

from __future__ import annotations

import json
import os
import sqlite3
import threading
import weakref
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from jellygui.domain.changes import Changes
from jellygui.domain.runs import TaughtPhotograph, proposed_roles
from jellygui.domain.species import NEVER_TAUGHT, is_species_key
from jellygui.domain.split import Role
from jellygui.project.exclusions import exclude, exclude_species
from jellygui.project.labels import DOUBT, add_step
from jellygui.project.part import ProjectPart
from jellygui.project.queries import TAKEN
from jellygui.project.store import NumberOfChanges, Store
from jellygui.project.writer import WriteLane

# One file of every photograph that a person's word names, and where it came from: that is a fact
# of the photograph, whatever was said of it later. A model gives one answer to a photograph, so one
# that shows several species has no right one: it neither teaches nor tests.
_TAUGHT = f"""
SELECT file.absolute_path, photograph.content_hash, item.label,
    photo_group.role, photograph.group_id,
    (SELECT step.origin FROM annotation AS any_word JOIN step ON step.id = any_word.step_id
        WHERE any_word.photograph_id = photograph.id AND step.origin NOT IN ('', :doubt)
        ORDER BY any_word.id DESC LIMIT 1),
    photograph.id, file.id, photograph.perceptual_hash, photograph.mirrored_hash,
    coalesce((SELECT nullif(becomes, '') FROM species WHERE key = annotation.said),
        annotation.said),
    coalesce(
        (SELECT iif(taken_back, NULL, excluded) FROM exclusion
            WHERE photograph_id = photograph.id ORDER BY id DESC LIMIT 1),
        (SELECT excluded FROM exclusion WHERE species = item.label ORDER BY id DESC LIMIT 1), 0),
    {TAKEN},
    photo_group.trained_on OR EXISTS (SELECT 1 FROM photograph AS other
        JOIN made_with USING (content_hash) WHERE other.group_id = photograph.group_id),
    (SELECT iif(step.kind = 'redo', target.origin, step.origin) = :doubt FROM step
        LEFT JOIN step AS target ON target.id = step.target WHERE step.id = annotation.step_id)
FROM photograph
JOIN annotation ON annotation.id =
    (SELECT max(id) FROM annotation WHERE photograph_id = photograph.id)
JOIN annotation_item AS item ON item.annotation_id = annotation.id AND item.place = 0
JOIN photo_group ON photo_group.id = photograph.group_id
JOIN file ON file.id = (SELECT id FROM file AS other WHERE other.photograph_id = photograph.id
    ORDER BY other.state = 'missing', other.id LIMIT 1)
WHERE file.state = 'ok' AND photo_group.role IS NOT 'retired' AND NOT photograph.retired
    AND item.label NOT IN (SELECT value FROM json_each(:never))
    AND NOT EXISTS (SELECT 1 FROM annotation_item AS more
        WHERE more.annotation_id = annotation.id AND more.place > 0)
ORDER BY photograph.id
"""

# The photographs of these files that a person has named.
_OF_FILES = """
SELECT DISTINCT file.photograph_id FROM file JOIN effective_label USING (photograph_id)
WHERE file.id IN (SELECT value FROM json_each(?)) AND identified_by = 'person'
"""


class _Labelled(list[TaughtPhotograph]):
    """A list that may be known to somebody who does not keep it."""


class Teaching(ProjectPart):
    """Which photographs models are taught and tested with; free from any thread."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._reading = threading.Lock()
        # What is made of all labels takes as much memory again, and so do those of before a change
        # beside those of now: of very many, they are read and one thing is made at a time.
        self.in_turn = threading.RLock()
        # What was read last, as long as anybody has it, and after which change of the project.
        self._read: tuple[NumberOfChanges, weakref.ref[_Labelled]] | None = None

    def retraining_set(self) -> list[TaughtPhotograph]:
        """The photographs that a person has named, less those that are excluded."""
        return [taught for taught in self.labelled() if not taught.is_excluded]

    def labelled(self) -> Sequence[TaughtPhotograph]:
        """The photographs that a person has named, each once, where they are now.

        As a species or as none of these: what is unsure says nothing that could be learned, nor
        does what no program of ours calls a species. Those of several species are left out. Where
        several ask at once, one reads for all.
        """
        with self._reading:
            changes, known = self._store.changes, self._read
            is_new = known is not None and known[0] == changes and not self._store.is_read_only
            found = known[1]() if known is not None and is_new else None
            if found is None:
                found = _Labelled(self._read_all())
                self._read = changes, weakref.ref(found)
            return found

    def _read_all(self) -> Iterator[TaughtPhotograph]:
        rows = self._reader.execute(_TAUGHT, {"never": json.dumps(NEVER_TAUGHT), "doubt": DOUBT})
        texts: dict[str | None, Any] = {}  # of those that are the same, one stays
        return (
            TaughtPhotograph(
                place=os.fsdecode(absolute),
                content_hash=content_hash,
                label=texts.setdefault(label, label),
                role=Role(role) if role else None,
                group=group,
                origin=origin or "",
                photograph_id=photograph_id,
                file_id=file_id,
                perceptual_hash=perceptual_hash & (2**64 - 1),
                mirrored_hash=mirrored_hash & (2**64 - 1),
                said=texts.setdefault(said, said),
                is_excluded=bool(excluded),
                taken_at=datetime.fromisoformat(taken_at) if taken_at else None,
                is_learned=bool(is_learned),
                is_decided=bool(is_decided),
            )
            for (
                absolute,
                content_hash,
                label,
                role,
                group,
                origin,
                photograph_id,
                file_id,
                perceptual_hash,
                mirrored_hash,
                said,
                excluded,
                taken_at,
                is_learned,
                is_decided,
            ) in rows
            if is_species_key(label)
        )

    def retired(self) -> list[str]:
        """What may not test any longer, since copies of it teach: photographs by their content."""
        rows = self._reader.execute("SELECT content_hash FROM photograph WHERE retired ORDER BY id")
        return [content_hash for (content_hash,) in rows]

    def exclude(
        self, photograph_ids: Sequence[int], *, annotator: str = "", excluded: bool = True
    ) -> Changes:
        """Let these photographs teach nothing, or teach again; a step of undo."""
        return self._write(
            lambda connection: _excluded(connection, photograph_ids, annotator, excluded),
            WriteLane.PERSON,
        )

    def exclude_files(
        self, file_ids: Sequence[int], *, annotator: str = "", excluded: bool = True
    ) -> Changes:
        """The same for the photographs of these files, as far as a person has named them."""
        chosen = json.dumps([*map(int, file_ids)])

        def change(connection: sqlite3.Connection) -> Changes:
            ids = [identity for (identity,) in connection.execute(_OF_FILES, [chosen])]
            return _excluded(connection, ids, annotator, excluded)

        return self._write(change, WriteLane.PERSON)

    def exclude_species(
        self, keys: Sequence[str], *, annotator: str = "", excluded: bool = True
    ) -> None:
        """The same for all photographs of these species, also those that are labelled later.

        It is no step of undo.
        """
        self._write(
            lambda connection: exclude_species(
                connection, keys, annotator=annotator, excluded=excluded
            ),
            WriteLane.PERSON,
        )

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


def _excluded(
    connection: sqlite3.Connection, photograph_ids: Sequence[int], annotator: str, excluded: bool
) -> Changes:
    if photograph_ids:
        step = add_step(connection, "say")
        exclude(connection, photograph_ids, annotator=annotator, excluded=excluded, step=step)
    return Changes(labels=frozenset(photograph_ids))
