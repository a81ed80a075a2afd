"""What a person remarks on a photograph, beside what it shows: a note, and tags."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

LONGEST_NOTE, LONGEST_TAG, MOST_TAGS = 4_000, 60, 50
_BETWEEN = re.compile(r"[,;\n]")


@dataclass(frozen=True)
class Remark:
    """A note on one photograph, and tags, each once whatever its case."""

    note: str = ""
    tags: tuple[str, ...] = ()


NO_REMARK = Remark()


def tags_in(text: str) -> tuple[str, ...]:
    """The tags that somebody has typed, with commas between them."""
    return with_tags((), _BETWEEN.split(text))


def with_tags(tags: Iterable[str], more: Iterable[str]) -> tuple[str, ...]:
    """Tags and more tags; one that is there stays as it was written."""
    found: dict[str, str] = {}
    for tag in (*tags, *more):
        plain = " ".join(tag.split())[:LONGEST_TAG].strip()
        if plain:
            found.setdefault(plain.casefold(), plain)
    return tuple(found.values())[:MOST_TAGS]


def without_tags(tags: Iterable[str], fewer: Iterable[str]) -> tuple[str, ...]:
    """Tags less those, whatever their case."""
    gone = {tag.casefold() for tag in fewer}
    return tuple(tag for tag in tags if tag.casefold() not in gone)
