"""JSON from a stranger, in bounded memory."""

from __future__ import annotations

import json
from typing import Any

_MOST_VALUES = 1_000_000
_MOST_KEYS = 1_000


class BadPartError(Exception):
    """A part of a model file is not what it should be; the text says what is wrong."""


class NewerVersionError(Exception):
    """A model file is of a format that only a later program knows."""


def parse_object(data: bytes) -> dict[str, Any]:
    """The JSON object in `data`.

    Raises:
        BadPartError: it is none, or names something twice, or is so made that it fills the memory.
    """
    if sum(data.count(mark) for mark in (b",", b"[", b"{")) > _MOST_VALUES:
        raise BadPartError("it holds too many values")
    try:
        value = json.loads(data, object_pairs_hook=_distinct)
    except (ValueError, RecursionError) as error:
        raise BadPartError("it is not readable") from error
    if not isinstance(value, dict):
        raise BadPartError("it is not readable")
    return value


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    named = dict(pairs)
    if len(named) != len(pairs) or len(named) > _MOST_KEYS:
        raise BadPartError("it names something twice, or too much")
    return named
