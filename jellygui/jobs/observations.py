"""What archives want to know of each photograph: what it shows, who says so, where and when."""

from __future__ import annotations

import hashlib
import itertools
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from statistics import median

from jellygui.domain.absence import IN_DOUBT, doubts, is_absent, is_looked_for, is_open
from jellygui.domain.counts import OTHER_ROWS
from jellygui.domain.labels import AnnotationItem, FileRecord, FileState, Items
from jellygui.domain.lists import listed
from jellygui.domain.longitudes import beside_each_other, within_one_turn
from jellygui.domain.place_names import seen_from, shared_folder
from jellygui.domain.remarks import NO_REMARK, Remark
from jellygui.domain.species import UNCLASSIFIED, UNREADABLE, Species, species_named
from jellygui.domain.stations import Station
from jellygui.domain.survey import SurveyFacts
from jellygui.project import Project

ME = "JellyGUI"


@dataclass(frozen=True, kw_only=True)
class Observation:
    """One photograph, of which something is known.

    `path` is seen from the folder that all share, with `/`. The position and the depth are its own
    where it has them, else its station's; `taken_at` is None where no more than the `day` is known,
    or nothing.
    `label` is what counts now, empty where nothing does, `more` are the species that a person has
    seen on it besides. Of a person's word `annotator` and `said_at` tell who said it and when, of a
    model's `confidence` how sure it is.
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
    more: Items = ()
    remark: Remark = NO_REMARK
    taken_at: datetime | None = None
    day: date | None = None
    latitude: float | None = None
    longitude: float | None = None
    depth_m: float | None = None
    camera: str = ""

    @property
    def items(self) -> Items:
        """What it shows, and how many of each."""
        return (AnnotationItem(self.label, self.individuals), *self.more) if self.label else ()


@dataclass(kw_only=True)
class SamplingEvent:
    """A station, or where there is none the photographs of a folder.

    `shown` counts its files by what they show, one of several species for each, those too that are
    no observation here: what cannot be read or was not read yet, and the copies of photographs that
    another event has.
    """

    name: str
    station: Station | None = None
    observations: list[Observation] = field(default_factory=list)
    shown: Counter[str] = field(default_factory=Counter)

    @cached_property
    def content_hash(self) -> str:
        """The SHA-256 of those of its photographs; asked for when all of them are there."""
        hashes = sorted(one.content_hash for one in self.observations)
        return hashlib.sha256(" ".join(hashes).encode()).hexdigest()

    @property
    def position(self) -> tuple[float, float] | None:
        """The station's, else the middle of its photographs."""
        if self.station is not None and self.station.latitude is not None:
            assert self.station.longitude is not None
            return self.station.latitude, self.station.longitude
        places = [
            (o.latitude, o.longitude)
            for o in self.observations
            if o.latitude is not None and o.longitude is not None
        ]
        if not places:
            return None
        longitudes = beside_each_other([p[1] for p in places])
        return median(p[0] for p in places), within_one_turn(median(longitudes))

    @property
    def doubts(self) -> Counter[str]:
        """How many of its files may show anything, by why."""
        return doubts(self.shown)

    @property
    def max_n(self) -> Mapping[str, int]:
        """The largest number of individuals on one photograph, of the species that were counted."""
        found: dict[str, int] = {}
        for one in self.observations:
            for label, number in one.items:
                if number:  # somebody who names a species has seen one
                    found[label] = max(number, found.get(label, 0))
        return found

    @property
    def is_by_people(self) -> bool:
        """Whether a person has looked at every photograph."""
        return all(one.is_by_person for one in self.observations)

    @property
    def dates(self) -> str:
        """When it was, as ISO 8601 has moments, days and intervals; empty where nobody knows."""
        station = self.station
        if station is not None and station.began is not None:
            return _interval(*(station.days or (station.began, station.ended or station.began)))
        days = sorted(o.day for o in self.observations if o.day is not None)
        return _interval(days[0], days[-1]) if days else ""


@dataclass(frozen=True, kw_only=True)
class ArchivedSurvey:
    """A survey as archives take it.

    `species` are those of the project, and what else is named; `known` those of them that the model
    can name.
    """

    facts: SurveyFacts
    species: Sequence[Species]
    events: Sequence[SamplingEvent]
    model: str
    model_id: str
    known: Collection[str]

    def absent(self, event: SamplingEvent) -> list[Species]:
        """The species that were looked for on every photograph of an event, and are on none.

        Where one photograph is in doubt there are none; what the model does not know, only people
        have looked for; and a name that leaves the species open may be of any that is there.
        """
        if not event.observations:
            return []
        is_by_people = event.is_by_people
        return [
            kind
            for kind in self.species
            if is_absent(kind, event.shown, self.known, is_by_people=is_by_people)
        ]

    @property
    def lacking(self) -> list[str]:
        """What archives will ask for, and what is not told, in sentences."""
        return [*_lacking(self.facts, self.species, self.events), *_not_told(self)]


def observed(project: Project) -> ArchivedSurvey:
    """Gather what there is of all photographs, copies once."""
    events: dict[str | Path, SamplingEvent] = {
        station.name: SamplingEvent(name=station.name, station=station)
        for station in project.stations.all()
    }
    records = list(project.browsing.files())
    originals = [record for record in records if not record.is_copy]
    folders = dict.fromkeys(record.path.parent for record in originals)
    root = shared_folder(folders)
    names = _folder_names(folders, root, taken=[event.name for event in events.values()])
    for record in originals:
        where = _event_of(record)
        event = events.get(where)
        if event is None:
            event = events[where] = SamplingEvent(name=names[record.path.parent])
        event.shown.update(_shows(record))
        if record.photograph is not None and record.state is not FileState.UNREADABLE:
            event.observations.append(_observation(record, root, event))
    for record in records:
        if record.is_copy and record.state is FileState.OK:
            event = events.get(_event_of(record))
            if event is not None:
                event.shown.update(_shows(record))
    identity, model, known = project.models.in_use() or ("", "", ())
    return ArchivedSurvey(
        facts=project.survey.facts(),
        species=_named(project.species.all(), events.values()),
        events=list(events.values()),
        model=model,
        model_id=identity,
        known=frozenset(project.species.known_as(kind).key for kind in known),
    )


def _event_of(record: FileRecord) -> str | Path:
    """What tells its event from all others: the station, else the folder."""
    return record.station or record.path.parent


def _folder_names(
    folders: Iterable[Path], root: Path | None, *, taken: Collection[str]
) -> Mapping[Path, str]:
    """What the events of folders are called, each otherwise than all other events."""
    names: dict[Path, str] = {}
    used = set(taken)
    for folder in sorted(folders):
        ways = [seen_from(folder, root), folder.as_posix()]
        if root is not None:
            top = root.name or root.as_posix()
            ways[:1] = [top] if folder == root else [ways[0], f"{top}/{ways[0]}"]
        numbered = (f"{folder.as_posix()} ({number})" for number in itertools.count(2))
        found = (f"folder {way}" for way in itertools.chain(ways, numbered))
        names[folder] = next(name for name in found if name not in used)
        used.add(names[folder])
    return names


def _shows(record: FileRecord) -> list[str]:
    if record.state is FileState.UNREADABLE:
        return [UNREADABLE]
    if record.annotation is not None:
        return [item.label for item in record.annotation.items]
    return [record.label or UNCLASSIFIED]


def _named(species: Sequence[Species], events: Iterable[SamplingEvent]) -> list[Species]:
    """These species, and what else photographs are said to show."""
    known = {*(kind.key for kind in species), *OTHER_ROWS}
    others = dict.fromkeys(label for event in events for label in event.shown)
    return [*species, *(species_named(label) for label in others if label not in known)]


def _observation(record: FileRecord, root: Path | None, event: SamplingEvent) -> Observation:
    station = event.station
    photo, word, said = record.photograph, record.annotation, record.prediction
    assert photo is not None
    own = photo.latitude is not None and photo.longitude is not None
    return Observation(
        path=seen_from(record.path, root),
        content_hash=photo.content_hash,
        event=event.name,
        label=record.label or "",
        is_by_person=word is not None,
        annotator=word.annotator if word else "",
        said_at=word.annotated_at if word else None,
        confidence=said.confidence if said and not word else None,
        individuals=word.individuals if word else None,
        more=word.more if word else (),
        remark=record.remark,
        taken_at=record.moment,
        day=record.day,
        latitude=photo.latitude if own or station is None else station.latitude,
        longitude=photo.longitude if own or station is None else station.longitude,
        depth_m=photo.depth_m or (station.depth_m if station else None),
        camera=photo.camera,
    )


def _lacking(
    facts: SurveyFacts, species: Sequence[Species], events: Sequence[SamplingEvent]
) -> list[str]:
    said = facts.lacking
    labels = {item.label for event in events for o in event.observations for item in o.items}
    shown = [kind for kind in species if kind.key in labels]
    if nameless := [kind.common_name for kind in shown if not kind.scientific_name]:
        names = listed(nameless)
        said.append(f"Without a scientific name: {names}.")
    named = [kind for kind in shown if kind.scientific_name]
    if unnumbered := [kind.common_name for kind in named if kind.aphia_id is None]:
        names = listed(unnumbered)
        said.append(f"Without an AphiaID, which is left out, never guessed: {names}.")
    used = [event for event in events if event.observations]
    nowhere = [event.name for event in used if event.position is None]
    if nowhere:
        said.append(f"{len(nowhere)} of {len(used)} events have no position.")
    undated = [event.name for event in used if not event.dates]
    if undated:
        said.append(f"{len(undated)} of {len(used)} events have no date.")
    return said


def _not_told(survey: ArchivedSurvey) -> list[str]:
    """Why what was not found is not told as absent, where it is not."""
    used = [event for event in survey.events if event.observations]
    said = []
    if empty := len(survey.events) - len(used):
        said.append(
            f"{empty} of {len(survey.events)} events have no photographs that were read: nothing "
            "is told there, and no absence."
        )
    if doubted := [event for event in used if event.doubts]:
        number = sum(kind.key not in event.shown for event in doubted for kind in survey.species)
        found = sum((event.doubts for event in doubted), Counter[str]())
        reasons = ", ".join(f"{found[why]:,} {OTHER_ROWS[why]}" for why in IN_DOUBT if found[why])
        said.append(
            f"At {len(doubted)} of {len(used)} events no absences are told ({number:,} in all), "
            f"since photographs there may show anything: {reasons}."
        )
    if left_open := [f"“{kind.common_name}”" for kind in survey.species if is_open(kind)]:
        said.append(
            f"No absence of {listed(left_open)} is told: the scientific name leaves open which "
            "species it is."
        )
    for kind in survey.species:
        unknown = sum(
            kind.key not in event.shown
            and not event.doubts
            and not is_looked_for(kind, survey.known, is_by_people=event.is_by_people)
            for event in used
        )
        if unknown:
            said.append(
                f"At {unknown} of {len(used)} events no absence of “{kind.common_name}” is told: "
                "the model does not know it, and people have not looked at every photograph."
            )
    return said


def _interval(first: date, last: date) -> str:
    one, other = (
        moment.isoformat(timespec="seconds") if isinstance(moment, datetime) else str(moment)
        for moment in (first, last)
    )
    return one if one == other else f"{one}/{other}"
