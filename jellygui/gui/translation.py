"""Words in the language of the person: of functions, and of what lies below the window.

A class of Qt has its own `tr()`; `packaging/translations.py` finds the texts of all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from jellygui import paths
from jellygui.domain.common_names import COMMON_NAMES
from jellygui.domain.lists import NAMED, capital
from jellygui.domain.species import species_key, species_named

_BELOW, _SPECIES = "below", "species"
# Fewer letters of its own do not tell a pattern from other texts.
_FEWEST_LETTERS = 5
_DEEPEST = 3
_NUMBER = re.compile(r"[+-]?\d{1,3}(?:,\d{3})*(?:\.\d+)?%?|[+-]?\d+\.\d+%?")
_GAP = re.compile(r"(?<=[.?!:]) ")
_MOST_SENTENCES = 6
# The texts of strangers may be long; the window looks no longer for what it does not know.
_LONGEST, _MOST_MISSED, _MOST_PARTS = 2000, 4, 20
_HOLE = re.compile(r"\{(\w+)\}")


def tr(text: str) -> str:
    """The text in the language of the person."""
    # What stands outside a class has no context: so lupdate writes it down, so it is found.
    return QCoreApplication.translate("", text)


def listed(things: Sequence[str], *, separator: str = ", ", named: int = NAMED) -> str:
    """The first things by name and how many more there are, as `domain.lists.listed` says it."""
    more = len(things) - named
    parts = [*things[:named]]
    if more > 0:
        parts.append(tr("and {count} more").format(count=QLocale().toString(more)))
    return separator.join(parts)


def decimal(number: float, places: int = 1) -> str:
    """A number with so many decimals, as the screen's language writes it."""
    return QLocale().toString(number, "f", places)


def moment_in_words(moment: datetime) -> str:
    """A day and time as the screen's language writes it."""
    there = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(there, QLocale.FormatType.ShortFormat)


def from_below(text: str) -> str:
    """What was said below the window, in the language of the person.

    Errors, notes and reasons are made in English, for files, terminal and log, some of them in
    another process or long ago. They are known by their patterns (`{count} files`); what is put
    into these is looked up in turn. What has no pattern stays as it is.
    """
    return text if _speaks_english() else _looked_up(text, 0)


def species_name(name: str) -> str:
    """A common name as the person's language has it, where the program knows the species."""
    found = QCoreApplication.translate(_SPECIES, name)
    return found if found != name else QCoreApplication.translate(_BELOW, name)


def species_known_as(key: str) -> str:
    """What a species is called of which only the key is known."""
    return species_name(species_named(key).common_name)


def species_in_english(name: str) -> str:
    """The English name of a known species that is typed in the person's language, else as typed."""
    typed = species_key(name)
    names = (known for known in COMMON_NAMES.values() if species_key(species_name(known)) == typed)
    return next(names, name)


def forget() -> None:
    """Another language is spoken from now on."""
    _looked_up.cache_clear()


def _speaks_english() -> bool:
    known = next(iter(COMMON_NAMES.values()))
    return QCoreApplication.translate(_SPECIES, known) == known


@lru_cache(1000)
def _looked_up(text: str, depth: int) -> str:
    """Each of the sentences, or as many together as there is a pattern for."""
    if depth > _DEEPEST or len(text) > _LONGEST:
        return text
    left, said, missed = _GAP.split(text), [], 0
    while left and missed < _MOST_MISSED:
        count, found = next(_tries(left, depth), (1, None))
        missed += found is None
        said.append(left[0] if found is None else found)
        del left[:count]
    return " ".join([*said, *left])


def _tries(sentences: Sequence[str], depth: int) -> Iterator[tuple[int, str | None]]:
    """How many of the first sentences are one pattern, and what they say."""
    counts = range(1, min(len(sentences), _MOST_SENTENCES) + 1)
    for count in counts:
        if (found := _as_one(" ".join(sentences[:count]), depth, gaps=count - 1)) is not None:
            yield count, found
    for count in reversed(counts):  # what is put in may be sentences, too
        if (found := _as_one(" ".join(sentences[:count]), depth)) is not None:
            yield count, found


def _as_one(text: str, depth: int, gaps: int | None = None) -> str | None:
    found = _found(text, depth, gaps)
    if found is None and text[:1].isupper():  # a part that begins a line here
        found = _found(text[:1].lower() + text[1:], depth, gaps)
        return None if found is None else capital(found)
    return found


def _found(text: str, depth: int, gaps: int | None) -> str | None:
    """By a pattern with so many gaps between sentences, none in what is put in; None: by any."""
    found = QCoreApplication.translate(_BELOW, text)
    if found != text:
        return found
    parts = text.split(", ") if text[:1].isdigit() else []  # 12 HEIC pictures, 3 videos
    if 1 < len(parts) <= _MOST_PARTS:
        several = [_found(part, depth, 0) for part in parts]
        if None not in several:
            return ", ".join(filter(None, several))
    for source, words, names in _patterns():
        values = _values(text, words)
        if values is None:
            continue
        if gaps is None or (gaps == len(_GAP.findall(source)) and "; " not in "\n".join(values)):
            given = {
                name: _value(value, depth, is_quoted=before.endswith("“"))
                for name, value, before in zip(names, values, words, strict=False)
            }
            return QCoreApplication.translate(_BELOW, source).format(**given)
    return None


def _value(value: str, depth: int, *, is_quoted: bool) -> str:
    if _NUMBER.fullmatch(value):
        if is_quoted:  # so it was typed, or is to be
            return value
        locale = QLocale()
        return value.translate({ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()})
    known = QCoreApplication.translate(_SPECIES, value)
    return known if known != value else _looked_up(value, depth + 1)


def _values(text: str, words: Sequence[str]) -> list[str] | None:
    """What stands between these words, where the text is made of them; else None."""
    first, *middle, last = words
    if not text.startswith(first) or not text.endswith(last):
        return None
    values: list[str] = []
    at, end = len(first), len(text) - len(last)
    for word in middle:
        place = text.find(word, at + 1, end)
        if place < 0:
            return None
        values.append(text[at:place])
        at = place + len(word)
    return [*values, text[at:end]] if at < end else None


@lru_cache(1)
def _patterns() -> list[tuple[str, list[str], list[str]]]:
    """Each pattern, the words in it and the names between them; what says most comes first."""

    def parted() -> Iterator[tuple[str, list[str], list[str]]]:
        for source in paths.resource("translations", "below.txt").read_text("utf-8").splitlines():
            words = [word.replace("{{", "{").replace("}}", "}") for word in _HOLE.split(source)]
            if len(words) > 1 and sum(map(len, words[::2])) >= _FEWEST_LETTERS:
                yield source, words[::2], words[1::2]

    return sorted(parted(), key=lambda entry: -sum(map(len, entry[1])))
