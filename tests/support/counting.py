"""What a count is, file by file: the database's counts are held against it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from jellygui.domain.counts import OTHER_ROWS, CountRow, in_order, row_of
from jellygui.domain.labels import FileRecord, FileState
from jellygui.domain.species import Species


@dataclass
class _Tally:
    files: int = 0
    photographs: int = 0
    groups: set[int] = field(default_factory=set)
    individuals: int | None = None
    counted: int = 0
    most: dict[int, int] = field(default_factory=dict)
    beside: int = 0
    confirmed: int = 0
    confidences: list[float] = field(default_factory=list)

    def add(self, record: FileRecord, place: int = 0) -> None:
        self.files += 1
        self.beside += place > 0
        if record.photograph is None or record.is_copy:
            return
        self.photographs += 1
        self.groups.add(record.photograph.group)
        if record.annotation is not None:
            self.confirmed += 1
            number, group = record.annotation.items[place].individuals, record.photograph.group
            if number is not None:
                self.counted += 1
                self.individuals = (self.individuals or 0) + number
                self.most[group] = max(number, self.most.get(group, 0))
        elif record.prediction is not None:
            self.confidences.append(record.prediction.confidence)


def species_counts(records: Iterable[FileRecord], species: Sequence[Species]) -> list[CountRow]:
    """Count files by species; every species has a row, also where nothing was found."""
    tallies: dict[str, _Tally] = {kind.key: _Tally() for kind in species}
    others = {label: _Tally() for label in OTHER_ROWS}
    for record in records:
        if record.state is FileState.MISSING and record.is_copy:
            continue  # it was moved, and counts where it is now
        labels = [row_of(record)]
        if record.annotation is not None and labels == [record.annotation.label]:
            labels = [item.label for item in record.annotation.items]
        for place, label in enumerate(labels):
            tally = others.get(label) or tallies.setdefault(label, _Tally())
            tally.add(record, place)
    return in_order((_row(label, tally) for label, tally in (tallies | others).items()), species)


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
        beside=tally.beside,
        counted=tally.counted,
        counted_sightings=len(tally.most),
        max_n=max(tally.most.values(), default=None),
        max_n_of_sightings=sum(tally.most.values()) if tally.most else None,
    )
