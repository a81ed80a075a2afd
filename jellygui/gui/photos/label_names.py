"""What labels are called and how they look, in this project."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from jellygui.domain.labels import NONE_OF_THESE, UNIDENTIFIED, UNSURE
from jellygui.domain.lists import capital
from jellygui.domain.looks import place_of
from jellygui.domain.species import COPIES, UNCLASSIFIED, UNREADABLE, ProjectSpecies
from jellygui.gui.palette import LabelLook, look_of
from jellygui.gui.translation import species_name, tr
from jellygui.shown import on_screen


def percent(share: float) -> str:
    """A share of 1 in whole per cent, as the system writes numbers."""
    return f"{QLocale().toString(round(share * 100))} %"


@dataclass(frozen=True, kw_only=True)
class NamedSpecies:
    """A species as the window shows it; `place` gives it its look and never changes."""

    key: str
    name: str
    scientific_name: str = ""
    rank: str = ""
    place: int = 0
    digit: int | None = None

    @property
    def common_name(self) -> str:
        return self.name


class LabelNames:
    """The project's species and the labels that are no species."""

    def __init__(self, species: Sequence[NamedSpecies] = ()) -> None:
        self.species = tuple(species)
        self._species = {entry.key: entry for entry in self.species}
        self._others = {
            NONE_OF_THESE: tr("none of these"),
            UNSURE: tr("unsure"),
            UNIDENTIFIED: tr("unidentified"),
            UNCLASSIFIED: tr("unclassified"),
            UNREADABLE: tr("unreadable"),
            COPIES: tr("copies"),
        }
        self.waiting = tr("Not yet classified")
        self.hidden = tr("What is it?")

    def name(self, label: str) -> str:
        """What it is called within a sentence, and in files."""
        entry = self._species.get(label)
        said = entry.name if entry else self._others.get(label) or label.replace("_", " ")
        return on_screen(said)

    def title(self, label: str) -> str:
        """What it is called where the name stands by itself: on a tile, in a list, in a table."""
        return capital(self.name(label))

    def look(self, label: str) -> LabelLook:
        entry = self._species.get(label)
        return look_of(label, entry.place if entry else -1)

    def place(self, label: str) -> int:
        entry = self._species.get(label)
        return entry.place if entry else -1

    def rank(self, label: str) -> str:
        """That of its scientific name, as far as it is known."""
        entry = self._species.get(label)
        return entry.rank if entry else ""

    def knows(self, label: str) -> bool:
        """Whether a person can give it: a species of the project, none of these, or unsure."""
        return label in self._species or label in (NONE_OF_THESE, UNSURE)

    def of_digit(self, digit: int) -> NamedSpecies | None:
        return next((entry for entry in self.species if entry.digit == digit), None)

    def perhaps(self, label: str) -> str:
        return tr("{name}?").format(name=self.title(label))

    def confirmed_of(self, confirmed: int, total: int) -> str:
        """Of how many of some photographs a person has said what they show."""
        number = QLocale().toString
        text = tr("{confirmed} of {total} confirmed")
        return text.format(confirmed=number(confirmed), total=number(total))

    def model_said(self, label: str) -> str:
        return tr("Model: {name}").format(name=self.name(label))


def named(species: Sequence[ProjectSpecies]) -> LabelNames:
    """The project's species as the window shows them: a digit, and with it a look, for ever."""
    return LabelNames(
        [
            NamedSpecies(
                key=kind.key,
                name=species_name(kind.common_name),
                scientific_name=kind.scientific_name,
                rank=kind.rank,
                place=place_of(kind),
                digit=kind.digit,
            )
            for kind in species
        ]
    )
