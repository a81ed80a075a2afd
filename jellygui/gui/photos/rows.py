"""Provisional: what the page asks a project; becomes domain.browse."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from jellygui.domain.labels import Annotation, FileState, Prediction, effective_label


class SortBy(StrEnum):
    NAME = "name"
    TIME = "time"
    CONFIDENCE = "confidence"
    MARGIN = "margin"
    SPECIES = "species"
    SIMILARITY = "similarity"


class Show(StrEnum):
    ALL = "all"
    TO_REVIEW = "to_review"
    UNSURE = "unsure"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, kw_only=True)
class PhotoQuery:
    show: Show = Show.ALL
    label: str | None = None
    text: str = ""
    sort: SortBy = SortBy.NAME
    descending: bool = False
    similar_to: int | None = None


@dataclass(frozen=True, kw_only=True)
class PhotoRow:
    file_id: int
    path: Path
    state: FileState = FileState.OK
    reason: str = ""
    is_copy: bool = False
    photograph_id: int | None = None
    prediction: Prediction | None = None
    annotation: Annotation | None = None
    taken_at: datetime | None = None
    latitude: float | None = None
    longitude: float | None = None
    camera: str = ""
    width_px: int = 0
    height_px: int = 0
    size_bytes: int = 0
    group: int | None = None

    @property
    def label(self) -> str | None:
        return effective_label(self.prediction, self.annotation)
