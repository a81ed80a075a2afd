"""Choices of photographs that are kept under a name, as plain data."""

from __future__ import annotations

import functools
import os
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from jellygui.domain.browse import LONGEST_SEARCH, NoDay, PhotoQuery

_WAY = "folder_from_here"
MOST_FILTERS, LONGEST_FILTER_NAME = 500, 80
# A species each has its chip; what a file calls its camera is long.
MOST_ASKED_FOR, MOST_COMPARED_WITH, _LONGEST_VALUE = 100, 100_000, 70_000


def as_record(query: PhotoQuery, *, way: str = "") -> dict[str, Any]:
    """What a query asks for, and its order; JSON can hold it.

    `way` leads to its folder from where the record is kept.
    """
    nothing = asdict(PhotoQuery())
    record = {name: value for name, value in asdict(query).items() if value != nothing[name]}
    if query.folder is not None:
        record["folder"] = os.fsencode(query.folder).hex()  # it may be no text
        if way:
            record[_WAY] = os.fsencode(way).hex()
    if query.day is not None:
        record["day"] = query.day.value if isinstance(query.day, NoDay) else query.day.isoformat()
    return record


def query_in(record: Mapping[str, Any]) -> PhotoQuery:
    """The query that such data says.

    Raises:
        ValueError: it says none, or asks for more than a window can show.
    """
    known = dict(record)
    known.pop(_WAY, way_in(record))
    if "folder" in known:
        known["folder"] = Path(os.fsdecode(bytes.fromhex(known["folder"])))
    query = _shape().validate_python(known)
    if _asks_too_much(query):
        raise ValueError("it asks for too much")
    return query


def _asks_too_much(query: PhotoQuery) -> bool:
    values = (*query.labels, query.station, query.camera, query.labeller, query.tag)
    return (
        len(query.text) > LONGEST_SEARCH
        or len(query.labels) > MOST_ASKED_FOR
        or len(query.similar_to) > MOST_COMPARED_WITH
        or any(len(value or "") > _LONGEST_VALUE for value in values)
    )


def way_in(record: Mapping[str, Any]) -> str:
    """The way to the folder of such a query; empty where none is known.

    Raises:
        ValueError: it is no way.
    """
    return os.fsdecode(bytes.fromhex(record.get(_WAY, "")))


@functools.cache
def _shape() -> TypeAdapter[PhotoQuery]:
    return TypeAdapter(PhotoQuery)
