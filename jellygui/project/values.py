"""What each column of a project may hold: declared here once, for opening, reading and rescuing.

SQLite keeps any value in any column, whatever its table says, and checks no text. What a stranger
has put there is looked at before anything is made of it.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from jellygui.domain.configs import SightingConfig, VideoConfig
from jellygui.domain.contest import Contest
from jellygui.domain.filters import LONGEST_FILTER_NAME, MOST_FILTERS, query_in
from jellygui.domain.promise import Promise
from jellygui.domain.remarks import MOST_TAGS
from jellygui.domain.species import Species, is_species_key
from jellygui.domain.stations import LONGEST_TEXT, MOST_OTHERS, UNITS
from jellygui.domain.survey import SurveyFacts
from jellygui.project.value_kinds import (
    LONGEST_PATH,
    Kind,
    Value,
    holds,
    in_json,
    moment,
    number,
    one_of,
    path,
    text,
    whole,
)

MOST_SPECIES, MOST_RUNS, MOST_MODELS, MOST_STATIONS = 1_000, 10_000, 1_000, 10_000
MOST_CLOCKS = 1_000
# Of a species, by a step that changes it.
SPECIES_KEPT = frozenset(
    {
        "key",
        "common_name",
        "scientific_name",
        "aphia_id",
        "authority",
        "rank",
        "place",
        "digit",
        "look",
        "becomes",
    }
)
MOST_INDIVIDUALS = 1_000_000_000
# In bytes of UTF-8. What the program writes itself is shorter.
_NAME, _SENTENCE, _SORT_KEY = 1_000, 20_000, 400_000
_LARGEST_OFFSET_S = 100 * 366 * 86_400
_LONGEST_VECTOR, _LONGEST_FACT, _LONGEST_FILTERS = 16_384, 16_000_000, 4_000_000
LONGEST_NAME = 200
_ID, _LARGE = 2**53, 2**62
_LARGEST = 1e300  # beyond which sums and squares are no longer finite
_LEAST_WEIGHT, _LONGEST_OTHERS = 1e-3, 1_000_000
# A probability that was added up in single precision.
_ROUNDING = 0.001
_WORD = re.compile(r"[\w-]{1,64}", re.ASCII)


def _vector(value: Value) -> bool:
    return type(value) is bytes and 2 <= len(value) <= _LONGEST_VECTOR and len(value) % 2 == 0


def _is_record(value: object) -> bool:
    """Plain data under names, with finite numbers and text that can be written."""
    return isinstance(value, dict) and _is_plain(value)


def _is_plain(value: object) -> bool:
    if isinstance(value, dict):
        return all(map(_is_plain, value)) and all(map(_is_plain, value.values()))
    if isinstance(value, list):
        return all(map(_is_plain, value))
    if isinstance(value, str):
        return "\0" not in value and value.encode() is not None
    return not isinstance(value, int | float) or -_LARGEST <= value <= _LARGEST


def _are_shares(value: object) -> bool:
    return (
        isinstance(value, dict)
        and len(value) <= MOST_SPECIES + 1
        and all(map(_is_name, value))
        and all(map(_SHARE.fits, value.values()))
    )


@functools.lru_cache(MOST_SPECIES)
def _is_name(key: str) -> bool:
    return _NAMED.fits(key)


def _are_species(value: object) -> bool:
    """As `models` notes them; see `Species`."""
    if not isinstance(value, list) or len(value) > MOST_SPECIES:
        return False
    found = [Species(**entry) for entry in value]
    return all(
        _KEY.fits(kind.key)
        and _CALLED.fits(kind.common_name)
        and all(map(_CALLED.fits, (kind.scientific_name, kind.authority, kind.rank)))
        and _NUMBERED.or_nothing.fits(kind.aphia_id)
        for kind in found
    )


def _are_species_rows(value: object) -> bool:
    """As a step of the list of species keeps them; its first steps kept no place in it."""
    return _are_rows("species", value, SPECIES_KEPT) or _are_rows(
        "species", value, SPECIES_KEPT - {"place"}
    )


def _are_clocks(value: object) -> bool:
    """As a step that changed clocks keeps them."""
    return _are_rows("camera_clock", value, COLUMNS["camera_clock"].keys())


def _are_rows(table: str, value: object, columns: Collection[str]) -> bool:
    kinds = COLUMNS[table]
    return (
        isinstance(value, list)
        and len(value) <= MOST_ROWS[table]
        and all(isinstance(row, dict) and row.keys() == columns for row in value)
        and all(holds(kinds[name], cell) for row in value for name, cell in row.items())
    )


def _is_day(value: Value) -> bool:
    return type(value) is str and len(value) == 10 and bool(date.fromisoformat(value))


def _is_survey(value: object) -> bool:
    return _is_record(value) and bool(SurveyFacts.model_validate(value))


def _are_filters(value: object) -> bool:
    return (
        _is_record(value)
        and isinstance(value, dict)
        and len(value) <= MOST_FILTERS
        and all(0 < len(name) <= LONGEST_FILTER_NAME for name in value)
        and all(isinstance(kept, dict) and query_in(kept) for kept in value.values())
    )


def _are_others(value: object) -> bool:
    """The free columns of a station, as they are taken from a table."""
    return (
        _is_record(value)
        and isinstance(value, dict)
        and len(value) <= MOST_OTHERS
        and all(len(title) <= LONGEST_NAME for title in value)
        and all(isinstance(said, str) and len(said) <= LONGEST_TEXT for said in value.values())
    )


def _is_a_fact(value: Value) -> bool:
    return any(holds(kind, value) for kind in FACTS.values())


def _are_items(value: object) -> bool:
    """Species with their numbers; see `AnnotationItem`."""
    if not isinstance(value, list) or len(value) > MOST_SPECIES:
        return False
    numbered = whole(0, MOST_INDIVIDUALS).or_nothing
    return all(
        isinstance(entry, list)
        and len(entry) == 2
        and _NAMED.fits(entry[0])
        and numbered.fits(entry[1])
        for entry in value
    )


def _are_ranges(value: object) -> bool:
    """The ids of files, from the first to the last of each range."""
    return isinstance(value, list) and all(
        isinstance(ids, list) and len(ids) == 2 and all(map(_IDENTITY.fits, ids)) for ids in value
    )


def _are_devices(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(names, list) and all(isinstance(n, str) and _NAMED.fits(n) for n in names)
        for names in value.values()
    )


def _are_tags(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) <= MOST_TAGS
        and all(isinstance(tag, str) and _NAMED.fits(tag) for tag in value)
    )


def _is_contest(value: object) -> bool:
    return _is_record(value) and bool(Contest.model_validate(value))


def _is_video_rule(value: object) -> bool:
    return _is_record(value) and bool(VideoConfig.model_validate(value))


def _is_rule(value: object) -> bool:
    return _is_record(value) and bool(SightingConfig.model_validate(value))


def _is_promise(value: object) -> bool:
    return _is_record(value) and bool(Promise.model_validate(value))


def _is_promise_of_one(value: object) -> bool:
    """As version 5 kept it, with the id of its model."""
    return (
        isinstance(value, dict)
        and isinstance(value["model_id"], str)
        and _is_promise(value["promise"])
    )


def _are_places(value: object) -> bool:
    """Places as `glimpse` notes them: their bytes in hexadecimal."""
    return isinstance(value, list) and all(path().fits(bytes.fromhex(name)) for name in value)


_IDENTITY, _NUMBERED = whole(1, _ID), whole(-_ID, _ID)
_ANY_NUMBER, _COUNT, _FLAG = whole(-(2**63), 2**63 - 1), whole(0, _ID), whole(0, 1)
_SIZE_PX, _TIME_NS = whole(0, 10_000_000), whole(-_LARGE, _LARGE)
_NAMED, _CALLED, _SAID = text(_NAME, least=1), text(_NAME), text(_SENTENCE)
_KEY = Kind(lambda value: type(value) is str and is_species_key(value), most=_NAME)
_BECOMES = replace(_KEY, fits=lambda value: value == "" or _KEY.fits(value))
_HASH = Kind(
    lambda value: type(value) is str and bool(_WORD.fullmatch(value)),
    "(typeof({x}) = 'text' AND length({x}) = length(CAST({x} AS BLOB)) "
    "AND length({x}) BETWEEN 1 AND 64 AND {x} NOT GLOB '*[^0-9A-Za-z_-]*')",
)
_MORE = Kind(
    lambda value: text(_LONGEST_OTHERS).fits(value) and _are_items(json.loads(str(value))),
    "({x} = '[]')",
    _LONGEST_OTHERS,
)
_SHARE = number(-_ROUNDING, 1 + _ROUNDING)
# The clock of a camera may be set to anything; ours is that of a computer.
_TAKEN, _DONE = moment(1, 9999, has_zone=False), moment(1970, 2999)
_ROLE = one_of("training", "validation", "test", "retired").or_nothing

COLUMNS: Mapping[str, Mapping[str, Kind]] = {
    "photo_group": {"id": _IDENTITY, "role": _ROLE, "trained_on": _FLAG},
    "photograph": {
        "id": _IDENTITY,
        "content_hash": _HASH,
        "size_bytes": _COUNT,
        "width_px": _SIZE_PX,
        "height_px": _SIZE_PX,
        "perceptual_hash": _ANY_NUMBER,
        "mirrored_hash": _ANY_NUMBER,
        "taken_at": _TAKEN.or_nothing,
        "latitude": number(-90, 90).or_nothing,
        "longitude": number(-180, 180).or_nothing,
        "camera": text(70_000),
        "group_id": _IDENTITY,
        "serial": text(70_000).or_nothing,
        "kin": _IDENTITY.or_nothing,
        "retired": _FLAG,
        "was_id": _IDENTITY.or_nothing,
        "corrected_at": _TAKEN.or_nothing,
        "depth_m": number(0, 11_000).or_nothing,
    },
    "camera_clock": {
        "id": _IDENTITY,
        "camera": text(70_000),
        "serial": text(70_000).or_nothing,
        "began_at": _TAKEN.or_nothing,
        "ended_at": _TAKEN.or_nothing,
        "offset_s": whole(-_LARGEST_OFFSET_S, _LARGEST_OFFSET_S),
        "note": _CALLED,
    },
    "file": {
        "id": _IDENTITY,
        "absolute_path": path(),
        "relative_path": path().or_nothing,
        "size_bytes": _COUNT,
        "modified_ns": _TIME_NS,
        "state": one_of("ok", "missing", "unreadable"),
        "reason": _SAID,
        "photograph_id": _IDENTITY.or_nothing,
        "held_id": _IDENTITY.or_nothing,
        "name_key": text(_SORT_KEY),
        "changed_ns": _TIME_NS.or_nothing,
        "look_again": _FLAG,
        "day": Kind(_is_day, "({x} IS date({x}) AND {x} IS NOT NULL)").or_nothing,
        "station_id": _IDENTITY.or_nothing,
        "station_by": one_of("person", "folder", "time", "position").or_nothing,
        "day_by": one_of("name", "person", "camera"),  # the last when it is asked, never kept
    },
    "station": {
        "id": _IDENTITY,
        "name": _NAMED,
        "latitude": number(-90, 90).or_nothing,
        "longitude": number(-180, 180).or_nothing,
        "depth_m": number(0, 20_000).or_nothing,
        "gear": _CALLED,
        "began_at": _TAKEN.or_nothing,
        "ended_at": _TAKEN.or_nothing,
        "effort": number(0, _LARGE).or_nothing,
        "unit": one_of("", *UNITS),
        "others": in_json(_LONGEST_OTHERS, _are_others),
    },
    "model": {
        "id": _HASH,
        "name": _NAMED,
        "species": in_json(4_000_000, _are_species),
        "card": in_json(16_000_000, _is_record),
        "in_use": _FLAG,
        "path": path(least=0),
        "promise": in_json(_LONGEST_FACT, _is_promise).or_nothing,
    },
    "prediction": {
        "photograph_id": _IDENTITY,
        "model_id": _HASH,
        "species": _NAMED,
        "confidence": _SHARE,
        "identified": _FLAG,
        "probabilities": in_json(1_000_000, _are_shares),
        "margin": _SHARE,
    },
    "embedding": {
        "photograph_id": _IDENTITY,
        "model_id": _HASH,
        "vector": Kind(
            _vector,
            f"(typeof({{x}}) = 'blob' AND length({{x}}) BETWEEN 2 AND {_LONGEST_VECTOR} "
            "AND length({x}) % 2 = 0)",
            _LONGEST_VECTOR,
        ),
    },
    "annotation": {
        "id": _IDENTITY,
        "photograph_id": _IDENTITY,
        "annotator": _CALLED,
        "annotated_at": _DONE,
        "step_id": _IDENTITY.or_nothing,
        "said": _NAMED.or_nothing,
        "repeats": _IDENTITY.or_nothing,
    },
    "second_word": {
        "id": _IDENTITY,
        "photograph_id": _IDENTITY,
        "label": _NAMED.or_nothing,
        "individuals": whole(0, MOST_INDIVIDUALS).or_nothing,
        "more": _MORE,
        "annotator": _CALLED,
        "annotated_at": _DONE,
        "beside": _IDENTITY,
        "step_id": _IDENTITY,
    },
    "remark": {
        "id": _IDENTITY,
        "photograph_id": _IDENTITY,
        "note": _SAID,
        "tags": in_json(_SENTENCE, _are_tags),
        "annotator": _CALLED,
        "said_at": _DONE,
        "step_id": _IDENTITY,
    },
    "annotation_item": {
        "annotation_id": _IDENTITY,
        "place": whole(0, MOST_SPECIES),
        "label": _NAMED,
        "individuals": whole(0, MOST_INDIVIDUALS).or_nothing,
        "box": _SAID.or_nothing,
    },
    "run": {
        "id": _IDENTITY,
        "kind": _NAMED,
        "config": in_json(1_000_000, _is_record),
        "started_at": _DONE,
        "ended_at": _DONE.or_nothing,
        "outcome": _SAID,
        "folder": text(LONGEST_PATH),
        "model_id": _HASH.or_nothing,
    },
    "run_point": {
        "run_id": _IDENTITY,
        "place": _COUNT,
        "event": in_json(1_000_000, _is_record),
    },
    "step": {
        "id": _IDENTITY,
        "kind": one_of("say", "undo", "redo", "import"),
        "target": _IDENTITY.or_nothing,
        "origin": text(LONGEST_PATH),
        "made_at": _DONE,
    },
    "species": {
        "key": _KEY,
        "common_name": _CALLED,
        "scientific_name": _CALLED,
        "aphia_id": _NUMBERED.or_nothing,
        "place": whole(0, 1_000_000),
        "digit": whole(1, 9).or_nothing,
        "authority": _CALLED,
        "rank": _CALLED,
        "look": whole(0, 1_000_000),
        "becomes": _BECOMES.or_nothing,
    },
    "species_step": {
        "step_id": _IDENTITY,
        "before": in_json(_LONGEST_FACT, lambda value: _are_species_rows(value)),
        "after": in_json(_LONGEST_FACT, lambda value: _are_species_rows(value)),
    },
    "clock_step": {
        "step_id": _IDENTITY,
        "before": in_json(_LONGEST_FACT, lambda value: _are_clocks(value)),
        "after": in_json(_LONGEST_FACT, lambda value: _are_clocks(value)),
    },
    "random_check": {
        "id": _IDENTITY,
        "seed": _ANY_NUMBER,
        "model_id": _HASH,
        "drawn_from": _COUNT,
        "made_at": _DONE,
        "annotation_id": _COUNT,
        "photograph_id": _COUNT.or_nothing,
    },
    "check_photograph": {
        "check_id": _IDENTITY,
        "place": _COUNT,
        "photograph_id": _IDENTITY,
        "stratum": text(_NAME),
        "weight": number(_LEAST_WEIGHT, _LARGE),
    },
    "exclusion": {
        "id": _IDENTITY,
        "photograph_id": _IDENTITY.or_nothing,
        "species": _NAMED.or_nothing,
        "excluded": _FLAG,
        "annotator": _CALLED,
        "made_at": _DONE,
        "step_id": _IDENTITY.or_nothing,
        "taken_back": _FLAG,
    },
    "contest": {
        "id": _IDENTITY,
        "run_id": _IDENTITY,
        "contest": in_json(4_000_000, _is_contest),
        "decided_at": _DONE,
    },
    "unread_word": {
        "id": _IDENTITY,
        "file_id": _IDENTITY,
        "label": _NAMED.or_nothing,
        "individuals": whole(0, MOST_INDIVIDUALS).or_nothing,
        "more": _MORE,
        "annotator": _CALLED,
        "said_at": _DONE,
        "step_id": _IDENTITY,
    },
    "fact": {"name": _NAMED, "value": Kind(_is_a_fact, most=_LONGEST_FACT)},
    "made_with": {"content_hash": _HASH, "model_id": _HASH},
    "passed_over": {"path": path(), "kind": _NAMED},
}
# What a fact is depends on its name.
FACTS: Mapping[str, Kind] = {
    "open since": _DONE,
    "folded at": _DONE,
    "survey": in_json(_LONGEST_OTHERS, _is_survey),
    "filters": in_json(_LONGEST_FILTERS, _are_filters),
    "sightings": in_json(_SENTENCE, _is_rule),
    "videos": in_json(_SENTENCE, _is_video_rule),
    "grouped": _NAMED,
    "computed on": in_json(_LONGEST_FACT, _are_devices),
    "found ahead": in_json(_LONGEST_FACT, _are_ranges),
    "promise": in_json(_LONGEST_FACT, _is_promise_of_one),
    "settled in": path(),
    "origin": in_json(_LONGEST_FACT, _are_places),
}
# Of tables that the window shows as a whole.
MOST_ROWS: Mapping[str, int] = {
    "species": MOST_SPECIES,
    "station": MOST_STATIONS,
    "camera_clock": MOST_CLOCKS,
    "model": MOST_MODELS,
    "run": MOST_RUNS,
    "contest": MOST_RUNS,
    "random_check": MOST_RUNS,
    "fact": 100,
}
