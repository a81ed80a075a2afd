"""Labels to species counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
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


@dataclass(frozen=True)
class PositionGrid:
    """Counts parted by where photographs were taken, to so many decimals of a degree."""

    decimals: int

    @property
    def value(self) -> str:
        """What such parts are called in a table."""
        return "position"


Parting = CountBy | FolderLevel | PositionGrid
# Rows of species in parts; a survey of 30 species in 10,000 folders has all of them.
MOST_ZEROS = 300_000
_MOST_LEVELS = 30  # nobody chooses among more, and a stranger's path may have thousands


def folder_levels(folders: Iterable[PurePath]) -> dict[FolderLevel, int]:
    """The first levels that part files neither all together nor by each folder, from the top.

    Each with the number of its parts.
    """
    paths = list(dict.fromkeys(folder.parts for folder in folders))
    going, ended, depth = [(0, parts) for parts in paths], 0, 0
    levels: dict[FolderLevel, int] = {}
    while going and len(levels) < _MOST_LEVELS:
        depth += 1
        known: dict[tuple[int, str], int] = {}
        going = [
            (known.setdefault((above, parts[depth - 1]), len(known)), parts)
            for above, parts in going
        ]
        if 1 < (number := len(known) + ended) < len(paths):
            levels[FolderLevel(depth)] = number
        ended += sum(len(parts) == depth for _, parts in going)
        going = [(above, parts) for above, parts in going if len(parts) > depth]
    return levels


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
    `max_n_of_sightings` adds up that of each sighting. On `counted` of the photographs somebody has
    counted them, and so in `counted_sightings`, on one photograph of each at least.
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
    counted: int = 0
    counted_sightings: int = 0

    @property
    def has_interval(self) -> bool:
        """Whether it is not known exactly how many there are, but an interval of it is."""
        return self.estimate is not None and self.estimate.low < self.estimate.high


def scanned(rows: Iterable[CountRow]) -> int:
    """How many files were scanned: those of all rows together, each once."""
    return sum(row.files - row.beside for row in rows)


def photographs_of(rows: Iterable[CountRow]) -> int:
    """How many different pictures all these rows are, each once however much it shows."""
    return sum(row.photographs - row.beside for row in rows)


def row_of(record: FileRecord) -> str:
    """The row that a file counts in."""
    if record.state is FileState.UNREADABLE:
        return UNREADABLE
    if record.is_copy:
        return COPIES
    return record.label or UNCLASSIFIED


def kinds_of_rows(species: Iterable[Species]) -> dict[str, Species]:
    """What the rows of counts are called, by their labels and in order: what is no species last."""
    kinds = {kind.key: kind for kind in species if kind.key not in OTHER_ROWS}
    others = (Species(key=label, common_name=name) for label, name in OTHER_ROWS.items())
    return kinds | {kind.key: kind for kind in others}


def in_order(
    rows: Iterable[CountRow], species: Iterable[Species], *, zeros: bool = True
) -> list[CountRow]:
    """Give rows their names: those of the species first, with `zeros` also where none was found."""
    return next(parts_in_order([rows], species, zeros=zeros))


def parts_in_order(
    parts: Iterable[Iterable[CountRow]], species: Iterable[Species], *, zeros: bool = True
) -> Iterator[list[CountRow]]:
    """The same of each part."""
    kinds = kinds_of_rows(species)
    none = {label: _named(CountRow(label=label, common_name=""), kinds) for label in kinds}
    place_of = {label: place for place, label in enumerate(kinds)}
    behind_species = len(kinds) - len(OTHER_ROWS) - 0.5
    for rows in parts:
        found = {row.label: _named(row, kinds) for row in rows}
        told = none | found if zeros else found
        if found.keys() <= none.keys() and zeros:
            yield [*told.values()]
        else:
            yield sorted(
                told.values(), key=lambda row: (place_of.get(row.label, behind_species), row.label)
            )


def _named(row: CountRow, kinds: Mapping[str, Species]) -> CountRow:
    kind = kinds.get(row.label) or species_named(row.label)
    if (row.common_name, row.scientific_name) == (kind.common_name, kind.scientific_name):
        return row
    return replace(row, common_name=kind.common_name, scientific_name=kind.scientific_name)


def left_out(parts: Iterable[tuple[str, Iterable[CountRow]]], species: Iterable[Species]) -> int:
    """How many rows of species of which nothing was found these parts have not; see MOST_ZEROS."""
    keys = {kind.key for kind in species}
    return sum(len(keys.difference(row.label for row in rows)) for _, rows in parts)


def together(
    parts: Iterable[tuple[str, Iterable[CountRow]]], species: Iterable[Species]
) -> list[CountRow]:
    """A row for each species, with the photographs of all parts."""
    photographs, confirmed = Counter[str](), Counter[str]()
    for _, rows in parts:
        for row in rows:
            photographs[row.label] += row.photographs
            confirmed[row.label] += row.confirmed
    return [
        CountRow(
            label=kind.key,
            common_name=kind.common_name,
            scientific_name=kind.scientific_name,
            photographs=photographs[kind.key],
            confirmed=confirmed[kind.key],
        )
        for kind in species
    ]


def identified_by(record: FileRecord) -> IdentifiedBy | None:
    if record.annotation is not None:
        return IdentifiedBy.PERSON
    return IdentifiedBy.MODEL if record.prediction is not None else None
