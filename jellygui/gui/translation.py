"""The words of functions that belong to no class of Qt, in the language of the person.

A class of Qt has its own `tr()`; `pyside6-lupdate` finds the texts of both.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from jellygui.domain.lists import NAMED


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


def capital(text: str) -> str:
    """The text as it begins a line."""
    return text[:1].upper() + text[1:]


def moment_in_words(moment: datetime) -> str:
    """A day and time as the screen's language writes it."""
    there = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(there, QLocale.FormatType.ShortFormat)
