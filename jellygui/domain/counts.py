"""Labels to species counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
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
    """What counts can be parted by: the camera's day, or the folder that holds the file."""

    DAY = "day"
    FOLDER = "folder"


_OTHER_ROWS = {
    UNIDENTIFIED: "unidentified",
    UNSURE: "unsure",
    NONE_OF_THESE: "none of these",
    UNCLASSIFIED: "unclassified",
    UNREADABLE: "unreadable",
    COPIES: "copies",
}


@dataclass(frozen=True, kw_only=True)
class CountRow:
    """One row of the counts. `files` of all rows together are the files that were scanned.

    `photographs` are pictures, `sightings` groups of them (copies and bursts once), `individuals`
    the animals that a person has entered (None until then), `confirmed` the photographs whose
    label is a person's word, `mean_confidence` that of the model's predictions that count here.
    `estimate` is how many of these photographs there are, where random checks tell it.
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


@dataclass
class _Tally:
    files: int = 0
    photographs: int = 0
    groups: set[int] = field(default_factory=set)
    individuals: int | None = None
    confirmed: int = 0
    confidences: list[float] = field(default_factory=list)

    def add(self, record: FileRecord) -> None:
        self.files += 1
        if record.photograph is None or record.is_copy:
            return
        self.photographs += 1
        self.groups.add(record.photograph.group)
        if record.annotation is not None:
            self.confirmed += 1
            if record.annotation.individuals is not None:
                self.individuals = (self.individuals or 0) + record.annotation.individuals
        elif record.prediction is not None:
            self.confidences.append(record.prediction.confidence)


def row_of(record: FileRecord) -> str:
    """The row that a file counts in."""
    if record.state is FileState.UNREADABLE:
        return UNREADABLE
    if record.is_copy:
        return COPIES
    return record.label or UNCLASSIFIED


def species_counts(records: Iterable[FileRecord], species: Sequence[Species]) -> list[CountRow]:
    """Count files by species; every species has a row, also where nothing was found."""
    tallies: dict[str, _Tally] = {kind.key: _Tally() for kind in species}
    others = {label: _Tally() for label in _OTHER_ROWS}
    for record in records:
        if record.state is FileState.MISSING and record.is_copy:
            continue  # it was moved, and counts where it is now
        label = row_of(record)
        tally = others.get(label) or tallies.setdefault(label, _Tally())
        tally.add(record)
    return in_order((_row(label, tally) for label, tally in (tallies | others).items()), species)


def in_order(rows: Iterable[CountRow], species: Sequence[Species]) -> list[CountRow]:
    """Give rows their names: those of the species first, also where nothing was found."""
    found = {row.label: row for row in rows}
    names = {kind.key: kind for kind in species}
    names |= {label: species_named(label) for label in found if label not in names}
    for label, name in _OTHER_ROWS.items():
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


def _row(label: str, tally: _Tally) -> CountRow:
    return CountRow(
        label=label,
        common_name="",
        files=tally.files,
        photographs=tally.photographs,
        sightings=len(tally.groups),
        individuals=tally.individuals,
        confirmed=tally.confirmed,
        mean_confidence=sum(tally.confidences) / len(tally.confidences)
        if tally.confidences
        else None,
    )


def identified_by(record: FileRecord) -> IdentifiedBy | None:
    if record.annotation is not None:
        return IdentifiedBy.PERSON
    return IdentifiedBy.MODEL if record.prediction is not None else None
