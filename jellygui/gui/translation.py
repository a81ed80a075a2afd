"""Words in the language of the person: of functions, and of what lies below the window.

A class of Qt has its own `tr()`; `packaging/translations.py` finds the texts of all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from jellygui.domain.common_names import COMMON_NAMES
from jellygui.domain.lists import NAMED
from jellygui.domain.species import species_key, species_named
from jellygui.speech import Speech


def tr(text: str, comment: str = "", number: int = -1) -> str:
    """The text in the language of the person, in its form for this number of things."""
    # What stands outside a class has no context: so lupdate writes it down, so it is found.
    return QCoreApplication.translate("", text, comment, number)


def quoted(name: object) -> str:
    """A name between the marks of the person's language."""
    return tr("“{name}”").format(name=name)


def listed(things: Sequence[str], *, separator: str = ", ", named: int = NAMED) -> str:
    """The first things by name and how many more there are, as `domain.lists.listed` says it."""
    return speech().listed(things, separator=separator, named=named)


def joined(sentences: Iterable[str]) -> str:
    """Sentences one after the other, but for those that are empty."""
    return speech().joined([*sentences])


def decimal(number: float, places: int = 1) -> str:
    """A number with so many decimals, as the screen's language writes it."""
    return QLocale().toString(number, "f", places)


def moment_in_words(moment: datetime) -> str:
    """A day and time as the screen's language writes it."""
    there = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(there, QLocale.FormatType.ShortFormat)


def from_below(text: str) -> str:
    """What was said below the window, in the language of the person."""
    return speech().below(text)


def species_name(name: str) -> str:
    """A common name as the person's language has it, where the program knows the species."""
    return speech().species(name)


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
    speech.cache_clear()


@lru_cache(1)
def speech() -> Speech:
    """How the window speaks now."""
    return Speech(QLocale().name(), QCoreApplication.translate, _separators)


def _separators() -> tuple[str, str]:
    locale = QLocale()
    return locale.groupSeparator(), locale.decimalPoint()
