"""Notes and tags as rows: said in steps, as labels are; the newest of a photograph counts."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from jellygui.domain.remarks import NO_REMARK, Remark, as_known, brought_together
from jellygui.project.reader import Reader

# What counts of `file`'s photograph; NULL where nobody has remarked anything.
_NEWEST = """(SELECT {what} FROM remark
    WHERE id = (SELECT max(id) FROM remark WHERE photograph_id = file.photograph_id))"""
NOTE, TAGS = _NEWEST.format(what="note"), _NEWEST.format(what="tags")
# Whether a note or tag of it holds :{text}, which is plain.
REMARK_HOLDS = _NEWEST.format(what="holds_text(note || ' ' || tags, :{text})")
# Whether :tag is on it. To begin with the remarks is quicker than to look for one of each file.
HAS_TAG = """file.photograph_id IN (SELECT photograph_id FROM remark WHERE id = (
        SELECT max(id) FROM remark AS other WHERE other.photograph_id = remark.photograph_id)
    AND json_valid(tags) AND EXISTS (SELECT 1 FROM json_each(remark.tags) WHERE value = :tag))"""
# The tags of `file`'s photograph, a row each.
EACH_TAG = _NEWEST.format(what="iif(json_valid(tags), tags, NULL)").join(
    ("JOIN json_each(coalesce(", ", '[]')) AS tag")
)

# All remarks on each photograph, the last of them the one that counts.
_SPOKEN = """
SELECT content_hash, json_group_array(json_array(note, json(tags), annotator, said_at, step_id))
FROM (SELECT * FROM remark ORDER BY photograph_id, id) AS remark
JOIN photograph ON photograph.id = photograph_id GROUP BY content_hash
"""
_TAGS = """
SELECT tag.value, count(*) FROM remark, json_each(remark.tags) AS tag
WHERE remark.id = (SELECT max(id) FROM remark AS other
    WHERE other.photograph_id = remark.photograph_id) AND json_valid(remark.tags)
GROUP BY tag.value ORDER BY count(*) DESC, tag.value
"""
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


class SaidRemark(NamedTuple):
    """A remark, who made it, and when, as it is written down in ISO 8601."""

    remark: Remark
    annotator: str
    said_at: str


NOTHING_SAID = SaidRemark(NO_REMARK, "", "")


def remark_of(note: object, tags: object) -> Remark:
    """What `NOTE` and `TAGS` give."""
    return Remark(str(note), tuple(json.loads(str(tags)))) if tags is not None else NO_REMARK


def add_remarks(
    connection: sqlite3.Connection, remarks: Iterable[tuple[int, SaidRemark]], *, step: int
) -> None:
    """Remark something on photographs as a part of a step."""
    connection.executemany(
        f"{_ADD} VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                photograph,
                said.remark.note,
                json.dumps(said.remark.tags, ensure_ascii=False),
                said.annotator,
                said.said_at,
                step,
            )
            for photograph, said in remarks
        ],
    )


class SpokenRemarks(Mapping[str, "RemarksOfPhotograph"]):
    """What people remarked on each photograph, by its content; kept as text until it is asked for.

    What a step has remarked that is not undone is of one of the `standing` ones.
    """

    def __init__(self, remarks: Mapping[str, str], standing: Collection[int]) -> None:
        self._remarks, self._standing = remarks, standing

    def __getitem__(self, content: str) -> RemarksOfPhotograph:
        rows = json.loads(self._remarks[content])
        said = [
            (SaidRemark(Remark(note, tuple(tags)), who, when), step)
            for note, tags, who, when, step in rows
        ]
        return RemarksOfPhotograph(
            now=said[-1][0], standing=[remark for remark, step in said if step in self._standing]
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self._remarks)

    def __len__(self) -> int:
        return len(self._remarks)


@dataclass(frozen=True)
class RemarksOfPhotograph:
    """The remark that counts now, and all that were made and are not undone, the last one last."""

    now: SaidRemark = NOTHING_SAID
    standing: Sequence[SaidRemark] = ()


def spoken_remarks(
    connection: sqlite3.Connection | Reader,
    standing: Collection[int],
    became: Mapping[str, str] = MappingProxyType({}),
) -> SpokenRemarks:
    """What people have remarked, by the content of photographs, or by what that `became`."""
    return SpokenRemarks(as_now(dict(connection.execute(_SPOKEN)), became), standing)


def as_now(said: Mapping[str, str], became: Mapping[str, str]) -> Mapping[str, str]:
    """What is said of contents, of what they became, of which nothing is said itself."""
    if not became:
        return said
    return {became.get(one, one): text for one, text in said.items() if became.get(one) not in said}


def taken_over(
    here: RemarksOfPhotograph,
    there: RemarksOfPhotograph,
    known: Mapping[str, str] = {},
) -> SaidRemark:
    """What counts here when somebody else's remark has come to it; see `brought_together`.

    Tags are written as they are `known`. One that was brought before goes on under the name and the
    moment of theirs: what of it was taken away here since then stays away. So does a tag that was
    taken away here after they had put it there.
    """
    brought = {said[1:] for said in here.standing}
    shared = [said for said in there.standing if said in here.standing or said[1:] in brought]
    before = shared[-1].remark if shared else NO_REMARK
    theirs, ours = there.now.remark, here.now.remark
    theirs = Remark(theirs.note, as_known(theirs.tags, known))
    before = Remark(before.note, (*before.tags, *_taken_away(here, there)))
    both = brought_together(ours, theirs, before, there.now.annotator)
    return here.now if both == ours else there.now._replace(remark=both)


def _taken_away(here: RemarksOfPhotograph, there: RemarksOfPhotograph) -> Iterator[str]:
    """The tags there that came before they were taken away here."""
    for tag in there.now.remark.tags:
        came, went = _since(there, tag, is_there=True), _since(here, tag, is_there=False)
        if came is not None and went is not None and came <= went:
            yield tag


def _since(of: RemarksOfPhotograph, tag: str, *, is_there: bool) -> float | None:
    """Since when a photograph has a tag, or has it no longer; None where that is not so."""
    since, has_it = None, False
    for said in of.standing:
        if (tag.casefold() in map(str.casefold, said.remark.tags)) is not has_it:
            since, has_it = datetime.fromisoformat(said.said_at).timestamp(), not has_it
    return since if has_it is is_there else None


def tags_used(connection: sqlite3.Connection | Reader) -> dict[str, int]:
    """On how many photographs each tag is, the most used first; written as it mostly is."""
    counts, written = Counter[str](), dict[str, str]()
    for tag, count in connection.execute(_TAGS):
        counts[written.setdefault(tag.casefold(), tag)] += count
    return dict(counts.most_common())


def known_tags(connection: sqlite3.Connection | Reader) -> dict[str, str]:
    """How each tag is written, by its `casefold`."""
    return {tag.casefold(): tag for tag in tags_used(connection)}


def remark_again(
    connection: sqlite3.Connection, target: int, *, undo: bool, step: int
) -> list[int]:
    """Take back or repeat what a step has remarked; these photographs."""
    values = {"undo": undo, "step": step, "target": target}
    return [identity for (identity,) in connection.execute(_AGAIN, values).fetchall()]
