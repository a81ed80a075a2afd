"""Lists and numbers in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

NAMED = 10


def listed(things: Sequence[str], *, separator: str = ", ", named: int = NAMED) -> str:
    """The first things by name, and how many more there are."""
    words = separator.join(things[:named])
    more = len(things) - named
    return f"{words}{separator}and {more:,} more" if more > 0 else words


def capital(text: str) -> str:
    """The text as it begins a line."""
    return text[:1].upper() + text[1:]


def files(count: int) -> str:
    """So many files."""
    return f"{count:,} file{'' if count == 1 else 's'}"


def photographs(count: int) -> str:
    """So many photographs."""
    return f"{count:,} photograph{'' if count == 1 else 's'}"
