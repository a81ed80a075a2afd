"""The photographs of a survey as an image FAIR digital object (iFDO 2): YAML, or JSON.

https://www.marine-imaging.com/fair/ifdos/iFDO-overview
"""

from __future__ import annotations

import itertools
import json
import re
import uuid
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from jellygui import __version__
from jellygui.domain.counts import OTHER_ROWS
from jellygui.domain.survey import LICENCE_URLS, person_of
from jellygui.domain.taxa import lsid
from jellygui.jobs.observations import ME, ArchivedSurvey, Observation
from jellygui.outputs import check_replaceable, write_result
from jellygui.shown import in_archive, on_terminal

if TYPE_CHECKING:
    from ifdo import ImageAnnotation, ImageData, ImageSetHeader

_JSON = ".json"
_MACHINE = "model"
_MADE = "image-curation-protocol"
_MADE_BY = f"made by {ME}"
_OURS = re.compile(rf'\{{?\s*"?image-set-header"?:\s*\{{?\s*"?{_MADE}"?:\s*"?{_MADE_BY} '.encode())
# What the iFDO calls its moments: UTC. A camera's clock has no zone, and that is said.
_CLOCK = (
    "The clock of the camera, whose zone is not known, is given as if it were UTC. Where only the "
    "day is known, or a person has corrected it, the day stands alone."
)
_DAY_ALONE = "%Y-%m-%d"
# YAML 1.1, 5.1; and a longer key it takes for a text (7.4.2 of YAML 1.2).
_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_LONGEST_KEY = 1000


def check_ifdo(path: Path, *, is_asked: bool = True) -> None:
    """Say before the work that an iFDO could not be written there.

    Raises:
        JellyError: something else lies there.
    """
    check_replaceable(path, "an iFDO of this program", None if is_asked else _is_ours)


def _is_ours(file: BinaryIO) -> bool:
    return _OURS.match(file.read(4096)) is not None


def write_ifdo(observed: ArchivedSurvey, path: Path) -> None:
    """Write YAML, or JSON where the name ends so.

    Raises:
        JellyError: it cannot be written; one that was there is kept.
    """
    check_ifdo(path)
    write = _write_json if path.suffix.lower() == _JSON else _write_yaml

    def fill(file: BinaryIO) -> None:
        write(observed, file)

    write_result(path, fill)


def _write_json(observed: ArchivedSurvey, file: BinaryIO) -> None:
    before = "{"
    for name, value in _head_of(observed).items():
        text = json.dumps(value, indent=2, ensure_ascii=False)
        file.write(f'{before}\n"{name}": {text}'.encode())
        before = ","
    file.write(b',\n"image-set-items": {')
    before = ""
    for name, item in _items(observed):
        file.write(f"{before}\n{_one_line(name)}: {_one_line(item)}".encode())
        before = ","
    file.write(b"\n}}\n")


def _write_yaml(observed: ArchivedSurvey, file: BinaryIO) -> None:
    """A line for each photograph, in YAML's flow style, which JSON is too.

    Block style takes PyYAML a minute for 100,000 photographs, and whoever reads it another.
    """
    import yaml

    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    options = {"sort_keys": False, "allow_unicode": True, "encoding": "utf-8"}
    yaml.dump(_head_of(observed), file, dumper, **options)
    items = _items(observed)
    first = next(items, None)
    file.write(b"image-set-items:\n" if first else b"image-set-items: {}\n")
    for name, item in itertools.chain([first] if first else (), items):
        key = _one_line(name)
        key = f"  {key}" if len(key) < _LONGEST_KEY else f"  ? {key}\n  "
        file.write(f"{key}: {_one_line(item)}\n".encode())


def _one_line(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    # Not as two halves of a letter, which JSON joins and YAML does not.
    return _NOT_IN_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _head_of(observed: ArchivedSurvey) -> dict[str, Any]:
    """All but the photographs; first that by which a file of this program is known again."""
    from ifdo import iFDO

    made = iFDO(image_set_header=_header(observed), image_set_items={}).to_dict()
    header = made.pop("image-set-header")
    del made["image-set-items"]
    return {"image-set-header": {_MADE: header.pop(_MADE), **header}, **made}


def _items(observed: ArchivedSurvey) -> Iterator[tuple[str, object]]:
    """Every photograph by its path, with what it shows and who says so."""
    now = datetime.now(UTC).replace(microsecond=0)  # by when the model had said what it says
    names = {kind.key: in_archive(kind.common_name) for kind in observed.species}
    for one in (one for event in observed.events for one in event.observations):
        item = _item(one, names, now)
        # As `iFDO.to_dict` gives it, which copies all that there is before.
        made = item.model_dump(mode="json", by_alias=True, exclude_none=True)
        if item.image_datetime is not None and item.image_datetime_format is not None:
            made["image-datetime"] = item.image_datetime.strftime(item.image_datetime_format)
        yield on_terminal(one.path), made


def _header(observed: ArchivedSurvey) -> ImageSetHeader:
    from ifdo import (
        ImageAcquisition,
        ImageAnnotationCreator,
        ImageAnnotationLabel,
        ImageContext,
        ImageCreator,
        ImageLicense,
        ImagePI,
        ImageSetHeader,
    )

    facts = observed.facts
    identity = _set_uuid(observed)
    people = [person_of(in_archive(line)) for line in facts.people]
    creators = [
        ImageCreator(name=name, uri=f"https://orcid.org/{orcid}" if orcid else None)
        for name, _, orcid in people
    ]
    annotators = sorted(
        {o.annotator for e in observed.events for o in e.observations if o.is_by_person}
    )
    return ImageSetHeader(
        image_set_name=in_archive(facts.title) or "Untitled survey",
        image_set_uuid=identity,
        # An archive gives the handle; until then the set is known by its UUID.
        image_set_handle=f"urn:uuid:{identity}",
        image_abstract=in_archive(facts.abstract, lines=True) or None,
        image_project=ImageContext(name=in_archive(facts.title)) if facts.title else None,
        image_pi=ImagePI(name=creators[0].name, uri=creators[0].uri) if creators else None,
        image_creators=creators or None,
        image_license=ImageLicense(name=facts.licence.value, uri=LICENCE_URLS[facts.licence]),
        image_copyright=in_archive(facts.institution) or None,
        image_coordinate_reference_system="EPSG:4326",
        image_acquisition=ImageAcquisition.PHOTO,
        image_curation_protocol=f"{_MADE_BY} {__version__}",
        image_time_synchronisation=_CLOCK,
        image_annotation_labels=[
            ImageAnnotationLabel(
                id=kind.key,
                name=in_archive(kind.scientific_name or kind.common_name),
                info=lsid(kind.aphia_id),
            )
            for kind in observed.species
        ]
        + [
            ImageAnnotationLabel(id=label, name=OTHER_ROWS[label])
            for label in sorted({o.label for e in observed.events for o in e.observations})
            if label in OTHER_ROWS
        ],
        image_annotation_creators=[
            *(
                ImageAnnotationCreator(id=_person_id(name), name=in_archive(name) or "a person")
                for name in annotators
            ),
            ImageAnnotationCreator(
                id=_MACHINE, name=in_archive(f"{observed.model}, {observed.model_id}; {ME}")
            ),
        ],
    )


def _item(one: Observation, names: Mapping[str, str], now: datetime) -> ImageData:
    from ifdo import ImageContext, ImageData

    return ImageData(
        image_datetime=one.taken_at or (one.day and datetime.combine(one.day, time())),
        image_datetime_format=None if one.taken_at or not one.day else _DAY_ALONE,
        image_latitude=one.latitude,
        image_longitude=one.longitude,
        image_altitude_meters=None if one.depth_m is None else -one.depth_m,
        image_event=ImageContext(name=in_archive(one.event)),
        image_sensor=ImageContext(name=in_archive(one.camera)) if one.camera else None,
        image_uuid=str(uuid.uuid5(uuid.NAMESPACE_OID, one.content_hash)),
        image_hash_sha256=one.content_hash,
        image_abstract=_abstract(one, names) or None,
        image_particle_count=_individuals(one),
        image_annotations=[_annotation(one, item.label, now) for item in one.items] or None,
    )


def _individuals(one: Observation) -> int | None:
    """How many animals there are on a photograph; None where not all of them were counted."""
    numbers = [item.individuals for item in one.items if item.label not in OTHER_ROWS]
    return sum(number or 0 for number in numbers) if numbers and all(numbers) else None


def _abstract(one: Observation, names: Mapping[str, str]) -> str:
    """What no field has a place for: how many of each species, a note, and tags."""
    counted = [
        f"{item.individuals} {names.get(item.label, OTHER_ROWS.get(item.label, item.label))}"
        for item in one.items
        if item.individuals
    ]
    numbers = f"individuals: {', '.join(counted)}" if counted else ""
    return in_archive("; ".join(filter(None, (numbers, one.remark.in_words))), lines=True)


def _annotation(one: Observation, label: str, now: datetime) -> ImageAnnotation:
    from ifdo import AnnotationLabel, ImageAnnotation

    return ImageAnnotation(
        coordinates=[],  # the whole picture
        shape="whole-image",
        labels=[
            AnnotationLabel(
                label=label,
                annotator=_person_id(one.annotator) if one.is_by_person else _MACHINE,
                created_at=one.said_at or now,
                confidence=one.confidence,
            )
        ],
    )


def _person_id(name: str) -> str:
    return f"person {in_archive(name)}".strip()


def _set_uuid(observed: ArchivedSurvey) -> str:
    """The same for the same photographs."""
    hashes = sorted(o.content_hash for event in observed.events for o in event.observations)
    return str(uuid.uuid5(uuid.NAMESPACE_OID, " ".join(hashes)))
