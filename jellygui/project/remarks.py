"""Notes and tags of photographs."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from jellygui.domain.changes import Changes
from jellygui.domain.remarks import LONGEST_NOTE, Remark, with_tags, without_tags
from jellygui.files import storable
from jellygui.project.labels import add_step
from jellygui.project.part import ProjectPart
from jellygui.project.remark_rows import NOTE, TAGS, add_remarks, remark_of
from jellygui.project.values import LONGEST_NAME
from jellygui.project.writer import WriteLane

_KNOWN = f"""
SELECT DISTINCT file.photograph_id, {NOTE}, {TAGS} FROM file
WHERE file.id IN (SELECT value FROM json_each(?)) AND file.photograph_id IS NOT NULL
ORDER BY file.photograph_id
"""
_NOT_READ = """
SELECT count(*) FROM file
WHERE id IN (SELECT value FROM json_each(?)) AND photograph_id IS NULL AND state = 'ok'
"""
_TAGS = """
SELECT tag.value, count(*) FROM remark, json_each(remark.tags) AS tag
WHERE remark.id = (SELECT max(id) FROM remark AS other
    WHERE other.photograph_id = remark.photograph_id) AND json_valid(remark.tags)
GROUP BY tag.value ORDER BY count(*) DESC, tag.value
"""


class Remarks(ProjectPart):
    """What people note of photographs beside their labels: appended, and a step of undo.

    A remark is on the photograph, and so on every file that holds it; on one that was not read yet
    nothing can be remarked.
    """

    def say(
        self,
        file_ids: Sequence[int],
        *,
        note: str | None = None,
        tags: Sequence[str] = (),
        without: Sequence[str] = (),
        annotator: str = "",
    ) -> Changes:
        """Put a note on the photographs of these files, None leaves theirs, and change their tags.

        What changes nothing is no step.
        """
        chosen = json.dumps([*map(int, file_ids)])
        text = None if note is None else storable(note).strip()[:LONGEST_NOTE]
        more, fewer = [*map(storable, tags)], [*map(storable, without)]

        def change(connection: sqlite3.Connection) -> Changes:
            new: list[tuple[int, Remark]] = []
            for photograph, *known in connection.execute(_KNOWN, [chosen]).fetchall():
                before = remark_of(*known)
                kept = without_tags(before.tags, fewer)
                after = Remark(before.note if text is None else text, with_tags(kept, more))
                new += [(photograph, after)] if after != before else []
            (left,) = connection.execute(_NOT_READ, [chosen]).fetchone()
            notes = (_LEFT.format(count=left),) if left else ()
            if not new:
                return Changes(notes=notes)
            step = add_step(connection, "say")
            name = storable(annotator)[:LONGEST_NAME]
            add_remarks(connection, new, annotator=name, step=step)
            return Changes(labels=frozenset(photograph for photograph, _ in new), notes=notes)

        return self._write(change, WriteLane.PERSON)

    def tags(self) -> dict[str, int]:
        """On how many photographs each tag is, the most used first."""
        return dict(self._reader.execute(_TAGS).fetchall())


_LEFT = (
    "{count:,} of these files were not read yet: a note or tag can be put on them when they were."
)
