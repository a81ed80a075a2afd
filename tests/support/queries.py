"""Queries that several tests ask."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from jellygui.domain.browse import ConfidenceRange, PhotoQuery, Show, SortBy

ALL_AT_ONCE = PhotoQuery(
    show=Show.TO_REVIEW,
    label="moon_jellyfish",
    also=("blue_jellyfish",),
    text="dag",
    folder=Path("/a"),
    day=date(2024, 7, 9),
    station="",
    camera="TG-6",
    labeller="",
    tag="night dive",
    confidence=ConfidenceRange(0.2, 0.5),
    changed_mind=True,
    contradicts=True,
    uncounted=True,
    sort=SortBy.SIMILARITY,
    descending=True,
    similar_to=(1, 2),
)
