"""Labels to species counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import PurePath
from typing import TYPE_CHECKING

from jellygui.domain.labels import FileRecord, FileState, IdentifiedBy
from jellygui.domain.species import (
    COPIES,
    NONE_OF_THESE,
    UNCLASSIFIED,
    UNIDENTIFIED,
    UNREADABLE,
    UNSURE,
    Species,
    species_named,
)

if TYPE_CHECKING:
    from jellygui.domain.estimates import Estimate


class CountBy(StrEnum):
    """What counts can be parted by: the day, the folder that holds the file, the station."""

    DAY = "day"
    FOLDER = "folder"
    STATION = "station"


@dataclass(frozen=True)
class FolderLevel:
    """Counts parted by the first `depth` parts of each file's folder."""

    depth: int

    @property
    def value(self) -> str:
        """What such parts are called in a table."""
        return CountBy.FOLDER.value


Parting = CountBy | FolderLevel


def folder_levels(folders: Iterable[PurePath]) -> dict[FolderLevel, int]:
    """The levels that part files neither all together nor by each folder, from the top.

    Each with the number of its parts.
    """
    paths = list(dict.fromkeys(folder.parts for folder in folders))
    most = max((len(parts) for parts in paths), default=0)
    found = {depth: len({parts[:depth] for parts in paths}) for depth in range(1, most)}
    return {
        FolderLevel(depth): number for depth, number in found.items() if 1 < number < len(paths)
    }


OTHER_ROWS = {
    UNIDENTIFIED: "unidentified",
    UNSURE: "unsure",
    NONE_OF_THESE: "none of these",
    UNCLASSIFIED: "unclassified",
    UNREADABLE: "unreadable",
    COPIES: "copies",
}


@dataclass(frozen=True, kw_only=True)
class CountRow:
    """One row of the counts; see `scanned` for all rows together.

    `photographs` are pictures, `sightings` groups of them (copies and bursts once), `individuals`
    the animals that a person has entered (None until then), `confirmed` the photographs whose
    label is a person's word, `mean_confidence` that of the model's predictions that count here.
    `estimate` is how many of these photographs there are, where random checks tell it.

    A photograph of several species counts once for each: `beside` are those of the files that
    another row has first. MaxN, `max_n`, is the largest number of individuals on one photograph, by
    which nobody is counted twice (M. Cappo et al. 2003, in *Aquatic Protected Areas*: 455);
    `max_n_of_sightings` adds up that of each sighting.
    """

    label: str
    common_name: str
    scientific_name: str = ""
    files: int = 0
    photographs: int = 0
    sightings: int = 0
    individuals: int | None = None
    confirmed: int = 0
    mean_confidence: float | None = None
    estimate: Estimate | None = None
    beside: int = 0
    max_n: int | None = None
    max_n_of_sightings: int | None = None

    @property
    def has_interval(self) -> bool:
        """Whether it is not known exactly how many there are, but an interval of it is."""
        return self.estimate is not None and self.estimate.low < self.estimate.high


def scanned(rows: Iterable[CountRow]) -> int:
    """How many files were scanned: those of all rows together, each once."""
    return sum(row.files - row.beside for row in rows)


def row_of(record: FileRecord) -> str:
    """The row that a file counts in."""
    if record.state is FileState.UNREADABLE:
        return UNREADABLE
    if record.is_copy:
        return COPIES
    return record.label or UNCLASSIFIED


def in_order(rows: Iterable[CountRow], species: Sequence[Species]) -> list[CountRow]:
    """Give rows their names: those of the species first, also where nothing was found."""
    found = {row.label: row for row in rows}
    names = {kind.key: kind for kind in species}
    names |= {label: species_named(label) for label in found if label not in names}
    for label, name in OTHER_ROWS.items():
        names.pop(label, None)
        names[label] = Species(key=label, common_name=name)
    return [
        replace(
            found.get(label) or CountRow(label=label, common_name=""),
            common_name=kind.common_name,
            scientific_name=kind.scientific_name,
        )
        for label, kind in names.items()
    ]


def identified_by(record: FileRecord) -> IdentifiedBy | None:
    if record.annotation is not None:
        return IdentifiedBy.PERSON
    return IdentifiedBy.MODEL if record.prediction is not None else None
