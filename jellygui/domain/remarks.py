"""What a person remarks on a photograph, beside what it shows: a note, and tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

LONGEST_NOTE, LONGEST_TAG, MOST_TAGS = 4_000, 60, 50
_BETWEEN = re.compile(r"[,;\n]")


@dataclass(frozen=True)
class Remark:
    """A note on one photograph, and tags, each once whatever its case."""

    note: str = ""
    tags: tuple[str, ...] = ()

    @property
    def in_words(self) -> str:
        """Both as one text."""
        tags = f"tags: {', '.join(self.tags)}" if self.tags else ""
        return "; ".join(filter(None, (self.note, tags)))


NO_REMARK = Remark()


def tags_in(text: str) -> tuple[str, ...]:
    """The tags that somebody has typed, with commas between them."""
    return with_tags((), _BETWEEN.split(text))


def with_tags(tags: Iterable[str], more: Iterable[str]) -> tuple[str, ...]:
    """Tags and more tags; one that is there stays as it was written.

    A photograph keeps the first `MOST_TAGS` of them.
    """
    found: dict[str, str] = {}
    for tag in (*tags, *more):
        plain = " ".join(tag.split())[:LONGEST_TAG].strip()
        if plain:
            found.setdefault(plain.casefold(), plain)
    return tuple(found.values())


def without_tags(tags: Iterable[str], fewer: Iterable[str]) -> tuple[str, ...]:
    """Tags less those, whatever their case."""
    gone = {tag.casefold() for tag in fewer}
    return tuple(tag for tag in tags if tag.casefold() not in gone)


def as_known(tags: Iterable[str], known: Mapping[str, str]) -> tuple[str, ...]:
    """Tags as they are written already; `known` ones by their `casefold`."""
    return tuple(known.get(tag.casefold(), tag) for tag in with_tags((), tags))


def brought_together(ours: Remark, theirs: Remark, before: Remark, who: str) -> Remark:
    """Our remark with what somebody else, `who`, has remarked since they had the one `before`.

    Nothing of ours goes: of two notes both stand there, theirs with their name, unless one has the
    other in lines of its own, or theirs goes on from ours. A tag that they had before may have been
    taken away here, and does not come back.
    """
    note, more = ours.note, theirs.note
    if more and more != before.note and not _has_lines(note, more):
        goes_on = note == before.note and note in more
        together = f"{note}\n{f'{who}: ' if who else ''}{more}"
        note = more if goes_on or not note or _has_lines(more, note) else together
    return Remark(note, with_tags(ours.tags, without_tags(theirs.tags, before.tags)))


def _has_lines(note: str, other: str) -> bool:
    """Whether a note has another, perhaps behind a name; a part of a line may say the contrary."""
    return re.search(rf"(?:\A|\n)(?:[^\n]*: )?{re.escape(other)}(?:\n|\Z)", note) is not None


def has_room(remark: Remark) -> bool:
    """Whether a photograph can keep all of it."""
    return len(remark.note) <= LONGEST_NOTE and len(remark.tags) <= MOST_TAGS
