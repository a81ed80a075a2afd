"""What a change to the project touched, so that every view can decide whether it cares."""

from __future__ import annotations

from dataclasses import dataclass, field

Ids = frozenset[int]
_NONE: Ids = frozenset()


@dataclass(frozen=True, kw_only=True)
class Changes:
    """Ids of what is new or different. `notes` are sentences for the person.

    `spoken_before` counts the labels that stand in place of an earlier word of a person.
    """

    files: Ids = _NONE
    photographs: Ids = _NONE
    labels: Ids = _NONE
    models: bool = False
    species: bool = False
    passed_over: bool = False
    stations: bool = False
    clocks: bool = False
    spoken_before: int = field(default=0, compare=False)
    notes: tuple[str, ...] = field(default=())

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            files=self.files | other.files,
            photographs=self.photographs | other.photographs,
            labels=self.labels | other.labels,
            models=self.models or other.models,
            species=self.species or other.species,
            passed_over=self.passed_over or other.passed_over,
            stations=self.stations or other.stations,
            clocks=self.clocks or other.clocks,
            spoken_before=self.spoken_before + other.spoken_before,
            notes=self.notes + other.notes,
        )

    def __bool__(self) -> bool:
        touched = self.files or self.photographs or self.labels
        return bool(
            touched
            or self.models
            or self.species
            or self.passed_over
            or self.stations
            or self.clocks
        )
