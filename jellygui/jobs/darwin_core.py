"""A Darwin Core Archive of a survey: events, occurrences with absences, measurements.

https://dwc.tdwg.org/text and https://manual.obis.org: the events are deployments; an occurrence is
a species on a photograph, or that a species was not found at an event. What a model says is told as
PredictedByMachine, a person's word as ValidatedByHuman.
"""

from __future__ import annotations

import hashlib
import io
import math
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from jellygui import __version__
from jellygui.domain.configs import Separator
from jellygui.domain.longitudes import beside_each_other, within_one_turn
from jellygui.domain.species import Species
from jellygui.domain.stations import Station
from jellygui.domain.survey import LICENCE_URLS, SurveyFacts, person_of
from jellygui.domain.taxa import lsid, taxon_name
from jellygui.jobs.observations import ME, ArchivedSurvey, Observation, SamplingEvent
from jellygui.jobs.spreadsheets import write_rows
from jellygui.outputs import check_replaceable, write_result
from jellygui.shown import Cell, in_archive, on_terminal

_TERMS = "http://rs.tdwg.org/dwc/terms/"
_DC = "http://purl.org/dc/terms/"
_MADE_BY = f"made by {ME}"
_EVENT = (
    "eventID",
    "eventDate",
    "decimalLatitude",
    "decimalLongitude",
    "geodeticDatum",
    "minimumDepthInMeters",
    "maximumDepthInMeters",
    "samplingProtocol",
    "sampleSizeValue",
    "sampleSizeUnit",
    "samplingEffort",
    "locality",
    "eventRemarks",
    "coordinateUncertaintyInMeters",
)
_OCCURRENCE = (
    "eventID",
    "occurrenceID",
    "basisOfRecord",
    "occurrenceStatus",
    "scientificName",
    "scientificNameID",
    "vernacularName",
    "individualCount",
    "eventDate",
    "decimalLatitude",
    "decimalLongitude",
    "identifiedBy",
    "dateIdentified",
    "identificationVerificationStatus",
    "identificationReferences",
    "associatedMedia",
    "occurrenceRemarks",
    "scientificNameAuthorship",
    "taxonRank",
    "identificationQualifier",
    "minimumDepthInMeters",
    "maximumDepthInMeters",
    "coordinateUncertaintyInMeters",
)
_MEASUREMENT = (
    "eventID",
    "occurrenceID",
    "measurementType",
    "measurementValue",
    "measurementUnit",
    "measurementMethod",
)
_MAX_N = "the largest number of individuals on one photograph"
_MEASURES = "http://rs.iobis.org/obis/terms/ExtendedMeasurementOrFact"


def check_archive(path: Path, *, is_asked: bool = True) -> None:
    """Say before the work that an archive could not be written there.

    Raises:
        JellyError: something else lies there.
    """
    check_replaceable(path, "an archive of this program", None if is_asked else _is_ours)


def _is_ours(file: BinaryIO) -> bool:
    try:
        with zipfile.ZipFile(file) as archive:
            return _MADE_BY.encode() in archive.read("meta.xml")[:2000]
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, NotImplementedError):
        return False


def write_archive(observed: ArchivedSurvey, path: Path) -> None:
    """Write `event.txt`, `occurrence.txt`, `measurement.txt`, `meta.xml` and `eml.xml` as a zip.

    Raises:
        JellyError: it cannot be written; one that was there is kept.
    """
    check_archive(path)

    def fill(file: BinaryIO) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("meta.xml", _meta())
            archive.writestr("eml.xml", _eml(observed))
            _write(archive, "event.txt", _EVENT, map(_event, observed.events))
            _write(archive, "occurrence.txt", _OCCURRENCE, _occurrences(observed))
            _write(archive, "measurement.txt", _MEASUREMENT, _measurements(observed))

    write_result(path, fill)


def _write(
    archive: zipfile.ZipFile, name: str, columns: Sequence[str], rows: Iterable[Sequence[Cell]]
) -> None:
    with archive.open(name, "w", force_zip64=True) as raw:
        text = io.TextIOWrapper(raw, "utf-8", newline="", write_through=True)
        write_rows(text, columns, map(_plain, rows), Separator.TAB, line_end="\n")
        text.detach()


def _plain(row: Sequence[Cell]) -> Sequence[Cell]:
    """Texts as one line without tabs: not every reader of archives knows better."""
    return [in_archive(cell) if isinstance(cell, str) else cell for cell in row]


def _event(event: SamplingEvent) -> Sequence[Cell]:
    station, place = event.station, event.position
    effort = None if station is None or station.effort is None else station.effort
    return (
        event.name,
        event.dates or None,
        place[0] if place else None,
        place[1] if place else None,
        "EPSG:4326" if place else None,
        station.depth_m if station else None,
        station.depth_m if station else None,
        station.gear or None if station else None,
        effort,
        station.unit if station and effort is not None else None,
        None if station is None or effort is None else f"{effort:g} {station.unit}",
        station.name if station else None,
        "; ".join(f"{k}: {v}" for k, v in station.others.items()) or None if station else None,
        _uncertainty_m(station, place or (None, None)),
    )


def _uncertainty_m(
    station: Station | None, place: tuple[float | None, float | None]
) -> float | None:
    """How far a station may lie from its position, where a free column is called as the term is.

    Of another `place`, which a photograph tells itself, nobody has said it.
    """
    if station is None or None in place or place != (station.latitude, station.longitude):
        return None
    term = "coordinateUncertaintyInMeters".casefold()
    said = (text for title, text in station.others.items() if title.casefold() == term)
    try:
        metres = float(next(said, ""))
    except ValueError:
        return None
    return metres if 0 < metres < math.inf else None


def _occurrences(observed: ArchivedSurvey) -> Iterator[Sequence[Cell]]:
    kinds = {kind.key: kind for kind in observed.species}
    for event in observed.events:
        for one in event.observations:
            for item in one.items:
                if item.label in kinds:
                    kind = kinds[item.label]
                    yield _occurrence(observed, event, kind, one, item.individuals)
        for kind in observed.absent(event):
            yield _occurrence(observed, event, kind, None)


def _occurrence(
    observed: ArchivedSurvey,
    event: SamplingEvent,
    kind: Species,
    one: Observation | None,
    individuals: int | None = None,
) -> Sequence[Cell]:
    """That a photograph shows a species, or that none of an event shows it."""
    name = taxon_name(kind.scientific_name)
    is_human = one.is_by_person if one else event.is_by_people
    when = _when(one.taken_at or one.day) if one else None
    place = event.position
    own = (one.latitude, one.longitude) if one else place or (None, None)
    depth = one.depth_m if one else event.station.depth_m if event.station else None
    words = [one] if one else event.observations
    people = " | ".join(dict.fromkeys(word.annotator for word in words if word.annotator))
    said_at = [word.said_at for word in words if word.said_at]
    return (
        event.name,
        _occurrence_id(event, kind.key, one),
        "MachineObservation",
        "present" if one else "absent",
        # Of an open name only what is certain is one; the rest qualifies it.
        name.certain or None,
        lsid(kind.aphia_id),
        kind.common_name,
        # Somebody who names a species has seen one: 0 says that nobody counted.
        (individuals or None) if one else 0 if is_human else None,
        when or event.dates or None,
        own[0],
        own[1],
        (people or None) if is_human else observed.model,
        _when(max(said_at, key=_clock)) if is_human and said_at else None,
        "ValidatedByHuman" if is_human else "PredictedByMachine",
        None if is_human else _model(observed),
        on_terminal(one.path) if one else None,
        (one.remark.in_words or None)
        if one
        else f"on none of {len(event.observations)} photographs",
        kind.authority or None,
        (kind.rank or name.rank).lower() or None,
        name.qualifier or None,
        depth,
        depth,
        _uncertainty_m(event.station, own),
    )


def _clock(moment: datetime) -> datetime:
    """Without a zone, which not every moment has."""
    return moment.replace(tzinfo=None)


def _occurrence_id(event: SamplingEvent, key: str, one: Observation | None) -> str:
    """The same in all archives and in no other survey: by what the photographs hold."""
    return f"{one.content_hash}:{key}" if one else f"{event.content_hash}:{event.name}:{key}:absent"


def _model(observed: ArchivedSurvey) -> str:
    return f"{observed.model}, {observed.model_id}; {ME} {__version__}"


def _measurements(observed: ArchivedSurvey) -> Iterator[Sequence[Cell]]:
    kinds = {kind.key: kind for kind in observed.species}
    for event in observed.events:
        station = event.station
        if station is not None and station.effort is not None:
            yield event.name, None, "sampling effort", station.effort, station.unit, station.gear
        yield event.name, None, "photographs", len(event.observations), "photographs", None
        for key, most in event.max_n.items():
            if key in kinds:  # a number may stand with what is no species
                name = kinds[key].scientific_name or kinds[key].common_name
                yield event.name, None, f"MaxN of {name}", most, "individuals", _MAX_N
        for one in event.observations:
            if one.label in kinds and one.confidence is not None:
                yield (
                    event.name,
                    _occurrence_id(event, one.label, one),
                    "confidence of identification",
                    round(one.confidence, 4),
                    None,
                    _model(observed),
                )


def _when(moment: datetime | date | None) -> str | None:
    if moment is None:
        return None
    return moment.isoformat(timespec="seconds") if isinstance(moment, datetime) else str(moment)


def _meta() -> str:
    core = _table("core", f"{_TERMS}Event", "event.txt", "id", _EVENT)
    occurrences = _table(
        "extension", f"{_TERMS}Occurrence", "occurrence.txt", "coreid", _OCCURRENCE
    )
    measures = _table("extension", _MEASURES, "measurement.txt", "coreid", _MEASUREMENT)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- {_MADE_BY} {__version__} -->\n'
        '<archive xmlns="http://rs.tdwg.org/dwc/text/" metadata="eml.xml">\n'
        f"{core}{occurrences}{measures}</archive>\n"
    )


def _table(tag: str, kind: str, name: str, identity: str, columns: Sequence[str]) -> str:
    fields = "".join(
        f'    <field index="{place}" term="{_TERMS}{column}"/>\n'
        for place, column in enumerate(columns)
    )
    return (
        f'  <{tag} encoding="UTF-8" fieldsTerminatedBy="\\t" linesTerminatedBy="\\n" '
        f'fieldsEnclosedBy="&quot;" ignoreHeaderLines="1" rowType="{kind}">\n'
        f"    <files><location>{name}</location></files>\n"
        f'    <{identity} index="0"/>\n{fields}  </{tag}>\n'
    )


def _eml(observed: ArchivedSurvey) -> str:
    facts = observed.facts
    people = [person_of(line) for line in facts.people] or [("", "", "")]
    everyone = "".join(_person("creator", *person, facts) for person in people)
    title = facts.title or "Untitled survey"
    days = sorted(o.day for event in observed.events for o in event.observations if o.day)
    places = [event.position for event in observed.events if event.position]
    coverage = _area(facts, places) + (_days(days[0], days[-1]) if days else "")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<eml:eml xmlns:eml="https://eml.ecoinformatics.org/eml-2.2.0" '
        f'packageId={quoteattr(_identity(observed))} system="{ME}" xml:lang="en">\n<dataset>\n'
        f"<title>{_text(title)}</title>\n{everyone}"
        f"{_person('metadataProvider', *people[0], facts)}"
        f"<pubDate>{date.today()}</pubDate>\n<language>en</language>\n"
        f"<abstract>{_paragraphs(facts.abstract or title)}</abstract>\n"
        f"<intellectualRights><para>{_rights(facts)}</para></intellectualRights>\n"
        f"{f'<coverage>{coverage}</coverage>' if coverage else ''}\n"
        f"{_person('contact', *people[0], facts)}"
        f"<methods><methodStep><description><para>{_text(_methods(observed))}</para></description>"
        "</methodStep></methods>\n</dataset>\n</eml:eml>\n"
    )


def _person(tag: str, name: str, email: str, orcid: str, facts: SurveyFacts) -> str:
    given, _, family = name.rpartition(" ")
    individual = (
        f"<individualName>{f'<givenName>{_text(given)}</givenName>' if given else ''}"
        f"<surName>{_text(family)}</surName></individualName>"
        if name
        else ""
    )
    organisation = facts.institution or ("" if name else "Unknown")
    return (
        f"<{tag}>{individual}"
        + (f"<organizationName>{_text(organisation)}</organizationName>" if organisation else "")
        + (f"<electronicMailAddress>{_text(email)}</electronicMailAddress>" if email else "")
        + (f'<userId directory="https://orcid.org/">{_text(orcid)}</userId>' if orcid else "")
        + f"</{tag}>\n"
    )


def _area(facts: SurveyFacts, places: Sequence[tuple[float, float]]) -> str:
    if not places:
        return ""
    north, south = max(p[0] for p in places), min(p[0] for p in places)
    longitudes = beside_each_other([p[1] for p in places])
    east, west = (within_one_turn(limit) for limit in (max(longitudes), min(longitudes)))
    return (
        "<geographicCoverage>"
        f"<geographicDescription>{_text(facts.area or 'Survey area')}</geographicDescription>"
        f"<boundingCoordinates><westBoundingCoordinate>{west}</westBoundingCoordinate>"
        f"<eastBoundingCoordinate>{east}</eastBoundingCoordinate>"
        f"<northBoundingCoordinate>{north}</northBoundingCoordinate>"
        f"<southBoundingCoordinate>{south}</southBoundingCoordinate></boundingCoordinates>"
        "</geographicCoverage>"
    )


def _days(first: date, last: date) -> str:
    return (
        "<temporalCoverage><rangeOfDates>"
        f"<beginDate><calendarDate>{first}</calendarDate></beginDate>"
        f"<endDate><calendarDate>{last}</calendarDate></endDate>"
        "</rangeOfDates></temporalCoverage>"
    )


def _rights(facts: SurveyFacts) -> str:
    """As a link, by which GBIF knows a licence."""
    link = f"<ulink url={quoteattr(LICENCE_URLS[facts.licence])}>"
    name = f"<citetitle>{_text(facts.licence)}</citetitle>"
    return f"This work is licensed under {link}{name}</ulink>."


def _methods(observed: ArchivedSurvey) -> str:
    return (
        f"Photographs were classified with {_model(observed)}; labels that a person has given or "
        "confirmed are ValidatedByHuman, all others PredictedByMachine, with the model's "
        "confidence."
    )


def _identity(observed: ArchivedSurvey) -> str:
    """The same for the same photographs."""
    hashes = sorted(o.content_hash for event in observed.events for o in event.observations)
    return f"urn:sha256:{hashlib.sha256(' '.join(hashes).encode()).hexdigest()}"


def _text(text: str) -> str:
    return escape(in_archive(text))


def _paragraphs(text: str) -> str:
    lines = filter(None, in_archive(text, lines=True).split("\n"))
    return "".join(f"<para>{_text(line)}</para>" for line in lines)
