"""What a person asks to see of a project, and what is seen of each photograph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from jellygui.domain.labels import Annotation, FileState, Prediction, effective_label
from jellygui.domain.suggestions import Suggestion


class SortBy(StrEnum):
    """What photographs are sorted by; confidence and margin (best less second) from low to high."""

    NAME = "name"
    TIME = "time"
    CONFIDENCE = "confidence"
    MARGIN = "margin"
    SPECIES = "species"
    SIMILARITY = "similarity"


class Show(StrEnum):
    """Which photographs are shown; to review is what a model has named and no person has.

    On those of a disagreement two people have said something else, and nobody has since.
    """

    ALL = "all"
    TO_REVIEW = "to_review"
    CONFIRMED = "confirmed"
    UNIDENTIFIED = "unidentified"
    UNSURE = "unsure"
    NONE_OF_THESE = "none_of_these"
    UNREADABLE = "unreadable"
    MISSING = "missing"
    UNCLASSIFIED = "unclassified"
    DISAGREEMENT = "disagreement"


@dataclass(frozen=True, kw_only=True)
class PhotoQuery:
    """A choice of photographs and their order.

    `label` is what counts now, `text` a part of the path or of a name of the species that counts
    now, `folder` holds the files at any depth, `day` is what a person says, else the camera, else a
    name. `similar_to` is the file that SIMILARITY compares with; the most similar come first. What
    has no value to sort by comes last, also when descending.
    """

    show: Show = Show.ALL
    label: str | None = None
    text: str = ""
    folder: Path | None = None
    day: date | None = None
    sort: SortBy = SortBy.NAME
    descending: bool = False
    similar_to: int | None = None

    @property
    def is_of_a_place(self) -> bool:
        """Whether it chooses by folder and day alone, whatever photographs show."""
        return self.chooses_as(PhotoQuery(folder=self.folder, day=self.day))

    def chooses_as(self, other: PhotoQuery) -> bool:
        """Whether both choose the same photographs, be it in another order."""
        here = replace(self, sort=other.sort, descending=other.descending)
        return replace(here, similar_to=other.similar_to) == other


@dataclass(frozen=True, kw_only=True)
class PhotoRow:
    """One file with what is known of it now; see `FileRecord` and `Photograph` for the fields.

    `camera_says` is the time of the camera's own clock where that was corrected.
    `suggestion` is there where it says something else than the label that counts, `others` are
    the words of other people that contradict it and are still to be settled.
    """

    file_id: int
    path: Path
    state: FileState = FileState.OK
    reason: str = ""
    is_copy: bool = False
    photograph_id: int | None = None
    prediction: Prediction | None = None
    annotation: Annotation | None = None
    taken_at: datetime | None = None
    camera_says: datetime | None = None
    latitude: float | None = None
    longitude: float | None = None
    camera: str = ""
    width_px: int = 0
    height_px: int = 0
    size_bytes: int = 0
    group: int | None = None
    suggestion: Suggestion | None = None
    others: tuple[Annotation, ...] = ()

    @property
    def offered(self) -> str | None:
        """What a person confirms: the suggestion, else what the model holds likeliest."""
        if self.suggestion is not None:
            return self.suggestion.species
        return self.prediction.species if self.prediction is not None else None

    @property
    def label(self) -> str | None:
        return effective_label(self.prediction, self.annotation)


@dataclass(frozen=True, kw_only=True)
class Tally:
    """How many files stand behind each choice, copies left out.

    `by_label` has the labels that count now; what has none is not in it.
    """

    total: int
    by_show: Mapping[Show, int]
    by_label: Mapping[str, int]
