"""What a report tells of a survey."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from jellygui.domain.abundance import Abundance
from jellygui.domain.checks import CheckResult
from jellygui.domain.clocks import CameraClock
from jellygui.domain.configs import SightingConfig, VideoConfig
from jellygui.domain.counts import CountRow, photographs_of, scanned
from jellygui.domain.estimates import Cost
from jellygui.domain.promise import Promise
from jellygui.domain.species import UNCLASSIFIED, ProjectSpecies
from jellygui.domain.stations import Station
from jellygui.domain.survey import SurveyFacts
from jellygui.modelfile import ModelCard


@dataclass(frozen=True, kw_only=True)
class Findings:
    """All that a report tells, as it was at one moment.

    `rows` are those of counts.csv, `days`, `folders` and `stations` the same for each part; the
    name of an unknown day is empty, a folder is called by its path below what all share, and
    `nowhere` are the rows of what belongs to no station. `checks` is how many random checks
    somebody has answered, `check` the newest of them. `unread` counts files that cannot be read by
    why, `passed_over` what is no photograph by its kind, `frames` how many are of each video, taken
    by `video_rule`, `labellers` of how many photographs a person's word counts. The model in use
    has spoken on `classified` photographs; `card` is what the project keeps of it, None where that
    is not known. `photographs_hash` and `labels_hash` tell whether two reports are of the same
    photographs and the same labels.
    """

    project: str
    made_at: datetime
    facts: SurveyFacts
    species: Sequence[ProjectSpecies]
    rows: Sequence[CountRow]
    days: Sequence[tuple[str, Sequence[CountRow]]]
    folders: Sequence[tuple[str, Sequence[CountRow]]]
    stations: Sequence[tuple[Station, Sequence[CountRow]]]
    nowhere: Sequence[CountRow]
    efforts: Sequence[Abundance]
    checks: int
    check: CheckResult | None
    cost: Cost | None
    model: str
    model_id: str
    classified: int
    card: ModelCard | None
    promise: Promise | None
    sighting: SightingConfig
    unread: Mapping[str, int]
    passed_over: Mapping[str, int]
    missing: int
    frames: Mapping[str, int]
    video_rule: VideoConfig
    clocks: Sequence[CameraClock]
    labellers: Mapping[str, int]
    photographs_hash: str
    labels_hash: str

    def row(self, label: str) -> CountRow:
        """The row of a label; empty where there is none."""
        empty = CountRow(label=label, common_name=label)
        return next((row for row in self.rows if row.label == label), empty)

    @property
    def photographs(self) -> int:
        """Different pictures that can be read."""
        return photographs_of(self.rows)

    @property
    def confirmed(self) -> int:
        return sum(row.confirmed - row.beside for row in self.rows)

    @property
    def files(self) -> int:
        return scanned(self.rows)

    @property
    def known_days(self) -> list[str]:
        return [day for day, rows in self.days if day and any(row.photographs for row in rows)]

    @property
    def without_day(self) -> int:
        return sum(photographs_of(rows) for day, rows in self.days if not day)

    @property
    def is_estimated(self) -> bool:
        return any(row.estimate for row in self.rows)

    @property
    def has_interval(self) -> bool:
        """Whether any number is estimated beyond what people have said."""
        return any(row.has_interval for row in self.rows)

    @property
    def unread_yet(self) -> int:
        """Files that no one has opened so far: they are no photographs yet."""
        waiting = self.row(UNCLASSIFIED)
        return waiting.files - waiting.photographs
