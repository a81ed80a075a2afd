"""What a person asks to see of a project, and what is seen of each photograph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum, StrEnum
from pathlib import Path

import numpy as np
import numpy.typing as npt

from jellygui.domain.labels import Annotation, FileState, Prediction, effective_label
from jellygui.domain.remarks import NO_REMARK, Remark
from jellygui.domain.suggestions import Suggestion

# Of words that are looked for: what a line holds, and SQLite can ask for at once.
LONGEST_SEARCH = 1_000
_WORDS = re.compile(r'"([^"]*[^"\s][^"]*)"|([^\s"]+)')


class SortBy(StrEnum):
    """What photographs are sorted by; confidence and margin (best less second) from low to high.

    By similarity the most similar come first; by oddity those that are least like the others that
    show the same.
    """

    NAME = "name"
    TIME = "time"
    CONFIDENCE = "confidence"
    MARGIN = "margin"
    SPECIES = "species"
    SIMILARITY = "similarity"
    ODDITY = "oddity"

    @property
    def is_by_likeness(self) -> bool:
        """Whether it compares what the model in use sees of photographs."""
        return self in (SortBy.SIMILARITY, SortBy.ODDITY)


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


class Condition(StrEnum):
    """What a query may ask for, each by its field, in the order in which people read it."""

    TEXT = "text"
    SHOW = "show"
    LABEL = "label"
    SIMILAR_TO = "similar_to"
    CONFIDENCE = "confidence"
    CHANGED_MIND = "changed_mind"
    CONTRADICTS = "contradicts"
    UNCOUNTED = "uncounted"
    LABELLER = "labeller"
    TAG = "tag"
    FOLDER = "folder"
    DAY = "day"
    STATION = "station"
    CAMERA = "camera"


@dataclass(frozen=True)
class ConfidenceRange:
    """Confidences from `low` to `high`, both among them."""

    low: float = 0.0
    high: float = 1.0


class NoDay(Enum):
    """Stands for the day of what was taken on no day that is known."""

    UNKNOWN = "unknown"


UNKNOWN_DAY = NoDay.UNKNOWN
Day = date | NoDay


@dataclass(frozen=True, kw_only=True)
class PhotoQuery:
    """A choice of photographs, by conditions that hold together, and their order.

    - `label`: what counts now, be it one of several species; or one of those that are `also` asked
      for;
    - `text`: words, each a part of the path, of the camera, of a note or tag, or of a name of a
      species that counts now; words in quotation marks stand together;
    - `folder`: holds the files at any depth;
    - `day`: what a person says, else the camera, else a name; or `UNKNOWN_DAY`;
    - `tag`: one that people have put on it;
    - `station`, `camera`, `labeller`: as they are called; empty: there is none, or no name;
    - `confidence`: of what the model in use says;
    - `changed_mind`: the model in use says another species than the one before it;
    - `contradicts`: it is of a sighting whose photographs are called differently;
    - `uncounted`: a species is shown, and nobody has said how many there are.

    `similar_to` are the files whose mean SIMILARITY compares with: they choose nothing. What has no
    value to sort by comes last, also when descending.
    """

    show: Show = Show.ALL
    label: str | None = None
    also: tuple[str, ...] = ()
    text: str = ""
    folder: Path | None = None
    day: Day | None = None
    station: str | None = None
    camera: str | None = None
    labeller: str | None = None
    tag: str | None = None
    confidence: ConfidenceRange | None = None
    changed_mind: bool = False
    contradicts: bool = False
    uncounted: bool = False
    sort: SortBy = SortBy.NAME
    descending: bool = False
    similar_to: tuple[int, ...] = ()

    @property
    def words(self) -> list[str]:
        """What is looked for: each word, or what stands between two quotation marks."""
        return [phrase or word for phrase, word in _WORDS.findall(self.text)]

    @property
    def labels(self) -> tuple[str, ...]:
        """What may count now; nothing: whatever does."""
        return () if self.label is None else (self.label, *self.also)

    def with_labels(self, labels: Iterable[str]) -> PhotoQuery:
        """The same of photographs that show one of these, each once."""
        each = tuple(dict.fromkeys(labels))
        return replace(self, label=each[0] if each else None, also=each[1:])

    @property
    def place(self) -> PhotoQuery:
        """The same folder and day, whatever photographs show."""
        return PhotoQuery(folder=self.folder, day=self.day)

    @property
    def is_of_a_place(self) -> bool:
        """Whether it chooses by folder, day and station alone, whatever photographs show."""
        return self.chooses_as(replace(self.place, station=self.station))

    @property
    def unsorted(self) -> PhotoQuery:
        """The same photographs, in the order of their names."""
        return replace(self, sort=SortBy.NAME, descending=False, similar_to=())

    def chooses_as(self, other: PhotoQuery) -> bool:
        """Whether both choose the same photographs, be it in another order."""
        return self.unsorted == other.unsorted

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """What it asks for."""
        nothing = PhotoQuery()
        return tuple(one for one in Condition if getattr(self, one) != getattr(nothing, one))

    def without(self, *conditions: Condition) -> PhotoQuery:
        """The same without these conditions; without `similar_to` the order is that of names."""
        nothing = PhotoQuery()
        query = replace(self, **{str(one): getattr(nothing, one) for one in conditions})
        if Condition.LABEL in conditions:
            query = replace(query, also=())
        if query.sort is SortBy.SIMILARITY and not query.similar_to:
            query = replace(query, sort=SortBy.NAME, descending=False)
        return query


@dataclass(frozen=True, eq=False, kw_only=True)
class Ranking:
    """Files [N] in order, and how alike each is to what it was compared with: cosines [N].

    The cosine is NaN where the model in use has not seen a photograph.
    """

    file_ids: npt.NDArray[np.int64]
    likeness: npt.NDArray[np.float32]


@dataclass(frozen=True, kw_only=True)
class PhotoRow:
    """One file with what is known of it now; see `FileRecord` and `Photograph` for the fields.

    `camera_says` is the time of the camera's own clock where that was corrected.
    `suggestion` is there where it says something else than the label that counts, `others` are
    the words of other people that contradict it and are still to be settled. It `contradicts` where
    photographs of its sighting are called differently.
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
    depth_m: float | None = None
    camera: str = ""
    width_px: int = 0
    height_px: int = 0
    size_bytes: int = 0
    group: int | None = None
    suggestion: Suggestion | None = None
    others: tuple[Annotation, ...] = ()
    remark: Remark = NO_REMARK
    contradicts: bool = False

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

    `by_label` has the labels that count now, a photograph behind each of several species; what has
    none is not in it.
    """

    total: int
    by_show: Mapping[Show, int]
    by_label: Mapping[str, int]
