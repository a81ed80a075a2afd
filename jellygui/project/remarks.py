"""Notes and tags of photographs."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime

from jellygui.domain.changes import Changes
from jellygui.domain.lists import listed
from jellygui.domain.remarks import (
    LONGEST_NOTE,
    LONGEST_TAG,
    MOST_TAGS,
    Remark,
    as_known,
    with_tags,
    without_tags,
)
from jellygui.files import storable
from jellygui.project.labels import add_step
from jellygui.project.part import ProjectPart
from jellygui.project.remark_rows import (
    NOTE,
    TAGS,
    SaidRemark,
    add_remarks,
    known_tags,
    remark_of,
    tags_used,
)
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

        What changes nothing is no step. A tag is written as others of it are; what a photograph has
        no room for is said.
        """
        chosen = json.dumps([*map(int, file_ids)])
        text = None if note is None else storable(note).strip()[:LONGEST_NOTE]
        more, fewer = [*map(storable, tags)], [*map(storable, without)]

        def change(connection: sqlite3.Connection) -> Changes:
            new: list[tuple[int, Remark]] = []
            written = as_known(more, known_tags(connection)) if more else ()
            too_many: dict[str, None] = {}
            for photograph, *known in connection.execute(_KNOWN, [chosen]).fetchall():
                before = remark_of(*known)
                all_tags = with_tags(without_tags(before.tags, fewer), written)
                too_many |= dict.fromkeys(all_tags[MOST_TAGS:])
                note = before.note if text is None else text
                after = Remark(note, all_tags[:MOST_TAGS])
                new += [(photograph, after)] if after != before else []
            (left,) = connection.execute(_NOT_READ, [chosen]).fetchone()
            notes = (
                *([_LEFT.format(count=left)] if left else ()),
                *([_TOO_MANY.format(tags=listed(_quoted(too_many)))] if too_many else ()),
                *([_CUT] if any(len(" ".join(tag.split())) > LONGEST_TAG for tag in more) else ()),
            )
            if not new:
                return Changes(notes=notes)
            step = add_step(connection, "say")
            name = storable(annotator)[:LONGEST_NAME]
            when = datetime.now().astimezone().isoformat(timespec="seconds")
            said = [(photograph, SaidRemark(remark, name, when)) for photograph, remark in new]
            add_remarks(connection, said, step=step)
            return Changes(labels=frozenset(photograph for photograph, _ in new), notes=notes)

        return self._write(change, WriteLane.PERSON, of_files=False)

    def tags(self) -> dict[str, int]:
        """On how many photographs each tag is, whatever its case, the most used first."""
        return tags_used(self._reader)


def _quoted(tags: Iterable[str]) -> list[str]:
    return [f"“{tag}”" for tag in tags]


_LEFT = (
    "{count:,} of these files were not read yet: a note or tag can be put on them when they were."
)
_TOO_MANY = f"A photograph has at most {MOST_TAGS} tags: there was no room for {{tags}}."
_CUT = f"A tag has at most {LONGEST_TAG} letters: what was longer is cut."
