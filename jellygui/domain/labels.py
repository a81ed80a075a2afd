"""Photograph, prediction, annotation, and the label that counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from jellygui.domain.days import DayFrom
from jellygui.domain.remarks import NO_REMARK, Remark
from jellygui.domain.species import NONE_OF_THESE as NONE_OF_THESE
from jellygui.domain.species import UNIDENTIFIED as UNIDENTIFIED
from jellygui.domain.species import UNSURE as UNSURE
from jellygui.domain.species import Species
from jellygui.domain.split import Role
from jellygui.domain.stations import StationBy

_NO_SPECIES = (NONE_OF_THESE, UNSURE, UNIDENTIFIED)


class FileState(StrEnum):
    OK = "ok"
    MISSING = "missing"
    UNREADABLE = "unreadable"


class IdentifiedBy(StrEnum):
    MODEL = "model"
    PERSON = "person"


@dataclass(frozen=True, kw_only=True)
class Prediction:
    """What a model says of a photograph.

    `species` is the likeliest one, or `NONE_OF_THESE`, `confidence` its probability,
    `probabilities` sum to 1. `identified` is False where the model is below its own limits.
    """

    species: str
    confidence: float
    identified: bool
    probabilities: Mapping[str, float]


class AnnotationItem(NamedTuple):
    """What a photograph shows, and how many animals of it; None: nobody has counted."""

    label: str
    individuals: int | None = None


Items = tuple[AnnotationItem, ...]


@dataclass(frozen=True, kw_only=True)
class Annotation:
    """What a person says of a photograph: a species key, `NONE_OF_THESE` or `UNSURE`.

    `more` are the species that it shows besides, each once.
    """

    label: str
    individuals: int | None = None
    annotator: str = ""
    annotated_at: datetime | None = None
    more: Items = ()

    @property
    def items(self) -> Items:
        return (AnnotationItem(self.label, self.individuals), *self.more)


def annotation_of(
    items: Items, *, annotator: str = "", annotated_at: datetime | None = None
) -> Annotation | None:
    """What a person says who names these, None who names nothing."""
    if not items:
        return None
    (label, individuals), *more = items
    return Annotation(
        label=label,
        individuals=individuals,
        annotator=annotator,
        annotated_at=annotated_at,
        more=tuple(more),
    )


def with_species(
    items: Items, label: str, individuals: int | None = None, *, keeps_number: bool = False
) -> Items:
    """These and one species more; one that is among them gets this number, or keeps its own.

    What is no species stands alone: it gives way to a species, and takes the place of all.
    """
    new = AnnotationItem(label, individuals)
    if label in _NO_SPECIES or any(item.label in _NO_SPECIES for item in items):
        return (new,)
    if any(item.label == label for item in items):
        if keeps_number:
            return items
        return tuple(new if item.label == label else item for item in items)
    return (*items, new)


def only_species(items: Items, label: str) -> Items:
    """One label instead of these, with its own number, else that of the first of them."""
    numbers = {item.label: item.individuals for item in reversed(items)}
    first = items[0].individuals if items else None
    return (AnnotationItem(label, numbers.get(label, first)),)


def without_species(items: Items, label: str) -> Items:
    """These without one species; the last one stays, which is taken back as a whole word is."""
    return tuple(item for item in items if item.label != label) or items


def effective_label(prediction: Prediction | None, annotation: Annotation | None) -> str | None:
    """The label that counts now: the person's word, else the model's; None if there is neither."""
    if annotation is not None:
        return annotation.label
    if prediction is None:
        return None
    return prediction.species if prediction.identified else UNIDENTIFIED


@dataclass(frozen=True, kw_only=True)
class LabelledPhotograph:
    """A photograph that is to teach or to test, as a folder or a project knows it.

    Its role is proposed where none was given before, and its group is found where it has none.
    Without a content hash, whatever the file holds is meant.
    """

    path: Path
    species: Species
    content_hash: str = ""
    role: Role | None = None
    group: str = ""


@dataclass(frozen=True, kw_only=True)
class Photograph:
    """One picture, however many files hold it.

    `taken_at` is when it was taken (see `domain.clocks`), without a zone; latitude and longitude
    are degrees (WGS 84, north and east positive), `depth_m` is how deep the camera was; `group` is
    shared by near-copies and bursts.
    """

    id: int
    content_hash: str
    group: int
    taken_at: datetime | None = None
    latitude: float | None = None
    longitude: float | None = None
    depth_m: float | None = None
    camera: str = ""


@dataclass(frozen=True, kw_only=True)
class FileRecord:
    """One file of a project, with all that is known of it now.

    `photograph` is None until the file has been read, and where it cannot be read; `reason` then
    says why. `is_copy` marks the later files of a photograph that an earlier file already holds.
    `prediction` is that of the model `model_id`. `day` is when it was taken, as `day_from` says;
    it belongs to a `station`, or to none, by what `station_by` says.
    """

    id: int
    path: Path
    size_bytes: int
    state: FileState
    reason: str = ""
    is_copy: bool = False
    photograph: Photograph | None = None
    prediction: Prediction | None = None
    model_id: str | None = None
    annotation: Annotation | None = None
    day: date | None = None
    day_from: DayFrom | None = None
    station: str = ""
    station_by: StationBy | None = None
    remark: Remark = NO_REMARK

    @property
    def label(self) -> str | None:
        return effective_label(self.prediction, self.annotation)

    @property
    def moment(self) -> datetime | None:
        """The camera's time, where that is on the day that counts: else the day is all we know."""
        taken_at = self.photograph.taken_at if self.photograph else None
        return taken_at if taken_at is not None and taken_at.date() == self.day else None
