"""What archives want to know of each photograph: what it shows, who says so, where and when."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from statistics import median

from jellygui.domain.labels import FileRecord, FileState
from jellygui.domain.species import ProjectSpecies
from jellygui.domain.stations import Station
from jellygui.domain.survey import SurveyFacts
from jellygui.project import Project

ME = "JellyGUI"


@dataclass(frozen=True, kw_only=True)
class Observation:
    """One photograph, of which something is known.

    `path` is seen from the folder that all share, with `/`. Position and time are its own where it
    has them, else its station's; `label` is what counts now. Of a person's word `annotator` and
    `said_at` tell who said it and when, of a model's `confidence` how sure it is.
    """

    path: str
    content_hash: str
    event: str
    label: str
    is_by_person: bool
    annotator: str = ""
    said_at: datetime | None = None
    confidence: float | None = None
    individuals: int | None = None
    taken_at: datetime | None = None
    day: date | None = None
    latitude: float | None = None
    longitude: float | None = None
    depth_m: float | None = None
    camera: str = ""


@dataclass(kw_only=True)
class SamplingEvent:
    """A station, or where there is none the photographs of a folder."""

    name: str
    station: Station | None = None
    observations: list[Observation] = field(default_factory=list)

    @property
    def position(self) -> tuple[float, float] | None:
        """The station's, else the middle of its photographs."""
        if self.station is not None and self.station.latitude is not None:
            assert self.station.longitude is not None
            return self.station.latitude, self.station.longitude
        places = [(o.latitude, o.longitude) for o in self.observations
                  if o.latitude is not None and o.longitude is not None]  # fmt: skip
        if not places:
            return None
        return median(p[0] for p in places), median(p[1] for p in places)

    @property
    def dates(self) -> str:
        """When it was, as ISO 8601 has moments, days and intervals; empty where nobody knows."""
        station = self.station
        if station is not None and station.began is not None:
            return _interval(station.began, station.ended or station.began)
        days = sorted(o.day for o in self.observations if o.day is not None)
        return _interval(days[0], days[-1]) if days else ""


@dataclass(frozen=True, kw_only=True)
class ArchivedSurvey:
    """A survey as archives take it; `lacking` says in sentences what they will ask for."""

    facts: SurveyFacts
    species: Sequence[ProjectSpecies]
    events: Sequence[SamplingEvent]
    model: str
    model_id: str
    lacking: Sequence[str]


def observed(project: Project) -> ArchivedSurvey:
    """Gather what there is of all photographs that can be read, copies once."""
    stations = {station.name: station for station in project.stations.all()}
    events = {name: SamplingEvent(name=name, station=one) for name, one in stations.items()}
    records = [record for record in project.browsing.files() if _counts(record)]
    root = Path(os.path.commonpath([r.path.parent for r in records])) if records else Path()
    for record in records:
        folder = record.path.parent.relative_to(root).as_posix()
        name = record.station or (root.name if folder == "." else folder)
        key = name if record.station else f"folder {name}"
        event = events.setdefault(key, SamplingEvent(name=key))
        event.observations.append(_observation(record, root, key, event.station))
    identity, model, _ = project.models.in_use() or ("", "", ())
    facts, species = project.survey.facts(), project.species.all()
    return ArchivedSurvey(
        facts=facts,
        species=species,
        events=list(events.values()),
        model=model,
        model_id=identity,
        lacking=_lacking(facts, species, list(events.values())),
    )


def _counts(record: FileRecord) -> bool:
    return (
        record.photograph is not None
        and not record.is_copy
        and record.state is not FileState.UNREADABLE
    )


def _observation(
    record: FileRecord, root: Path, event: str, station: Station | None
) -> Observation:
    photo, word, said = record.photograph, record.annotation, record.prediction
    assert photo is not None
    own = photo.latitude is not None and photo.longitude is not None
    return Observation(
        path=record.path.relative_to(root).as_posix(),
        content_hash=photo.content_hash,
        event=event,
        label=record.label or "",
        is_by_person=word is not None,
        annotator=word.annotator if word else "",
        said_at=word.annotated_at if word else None,
        confidence=said.confidence if said and not word else None,
        individuals=word.individuals if word else None,
        taken_at=photo.taken_at,
        day=record.day,
        latitude=photo.latitude if own or station is None else station.latitude,
        longitude=photo.longitude if own or station is None else station.longitude,
        depth_m=station.depth_m if station else None,
        camera=photo.camera,
    )


def _lacking(
    facts: SurveyFacts, species: Sequence[ProjectSpecies], events: Sequence[SamplingEvent]
) -> list[str]:
    said = [f"Nobody has said the {name} of the survey." for name in facts.lacking]
    labels = {o.label for event in events for o in event.observations}
    for kind in species:
        if kind.key in labels and not kind.scientific_name:
            said.append(f"“{kind.common_name}” has no scientific name.")
        elif kind.key in labels and kind.aphia_id is None:
            said.append(f"“{kind.common_name}” has no AphiaID; it is left out, never guessed.")
    used = [event for event in events if event.observations]
    nowhere = [event.name for event in used if event.position is None]
    if nowhere:
        said.append(f"{len(nowhere)} of {len(used)} events have no position.")
    undated = [event.name for event in used if not event.dates]
    if undated:
        said.append(f"{len(undated)} of {len(used)} events have no date.")
    return said


def _interval(first: date, last: date) -> str:
    one, other = (
        moment.isoformat(timespec="seconds") if isinstance(moment, datetime) else str(moment)
        for moment in (first, last)
    )
    return one if one == other else f"{one}/{other}"
