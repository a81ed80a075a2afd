"""Asking where a table is to be written, and what shall stand between its cells."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from jellygui.domain.configs import Separator
from jellygui.gui.choosing import FileKind, ask_new, ended, free
from jellygui.gui.translation import tr

_ENDING = {Separator.COMMA: ".csv", Separator.SEMICOLON: ".csv", Separator.TAB: ".tsv"}


@dataclass(frozen=True)
class Place:
    """A file for a table, and the separator that was chosen with it."""

    path: Path
    separator: Separator


def ask_place(parent: QWidget, title: str, name: str, separator: Separator) -> Place | None:
    """Ask for a file, first offering `name` without its ending and this separator."""
    kinds = _kinds()
    wanted = {kind: text for text, kind in kinds.items()}[separator]
    ordered = [wanted, *(text for text in kinds if text != wanted)]
    asked = ask_new(parent, title, FileKind.EXPORTS, name + _ENDING[separator], ordered, wanted)
    if asked is None:
        return None
    place, found = asked[0], kinds.get(asked[1], separator)
    if place.suffix.lower() == _ENDING[Separator.TAB]:
        found = Separator.TAB
    elif place.suffix.lower() not in (".csv", ".txt"):
        place = ended(place, _ENDING[found])
    elif found is Separator.TAB and place.suffix.lower() == _ENDING[Separator.COMMA]:
        # The kind was chosen after the name, which not every system's dialog follows.
        place = free(place.with_suffix(_ENDING[found]))
    return Place(place, found)


def _kinds() -> dict[str, Separator]:
    """What a chooser of files calls the separators."""
    return {
        tr("CSV: commas, decimal point (*.csv)"): Separator.COMMA,
        tr("CSV: semicolons, decimal comma (*.csv)"): Separator.SEMICOLON,
        tr("Tabs, decimal point (*.tsv)"): Separator.TAB,
    }
