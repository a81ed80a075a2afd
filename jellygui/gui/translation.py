"""The words of functions that belong to no class of Qt, in the language of the person.

A class of Qt has its own `tr()`; `pyside6-lupdate` finds the texts of both.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """The text in the language of the person."""
    # What stands outside a class has no context: so lupdate writes it down, so it is found.
    return QCoreApplication.translate("", text)


def capital(text: str) -> str:
    """The text as it begins a line."""
    return text[:1].upper() + text[1:]
