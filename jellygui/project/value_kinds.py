"""What a value of a column may be: how that is told here, and how SQL tells it sooner."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

LONGEST_PATH = 40_000  # in bytes of UTF-8
_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{3}(\d{3})?)?([+-]\d\d:\d\d(:\d\d)?)?", re.ASCII
)

Value = None | int | float | str | bytes


@dataclass(frozen=True)
class Kind:
    """What fits, exactly; and in SQL, for a column `{x}`, what certainly does, which is quicker.

    What has more than `most` bytes is not even looked at.
    """

    fits: Callable[[Value], bool]
    surely: str = "FALSE"
    most: int = 100

    @property
    def or_nothing(self) -> Kind:
        return replace(
            self,
            fits=lambda value: value is None or self.fits(value),
            surely=f"({{x}} IS NULL OR {self.surely})",
        )


def whole(least: int, most: int) -> Kind:
    return Kind(
        lambda value: type(value) is int and least <= value <= most,
        f"(typeof({{x}}) = 'integer' AND {{x}} BETWEEN {least} AND {most})",
    )


def number(least: float, most: float) -> Kind:
    return Kind(
        lambda value: type(value) in (int, float) and least <= value <= most,  # type: ignore[operator]
        f"(typeof({{x}}) = 'real' AND {{x}} BETWEEN {least} AND {most})",
    )


def text(most: int, *, least: int = 0) -> Kind:
    """Text without a NUL, of so many bytes."""

    def fits(value: Value) -> bool:
        return (
            type(value) is str and "\0" not in value and least <= len(value.encode()) <= most
        )  # half a letter cannot be encoded, and does not fit

    # Two lengths differ by letters of several bytes, and by NUL, at which SQLite ends to count.
    return Kind(
        fits,
        "(typeof({x}) = 'text' AND length({x}) = length(CAST({x} AS BLOB)) "
        f"AND length({{x}}) BETWEEN {least} AND {most} AND {{x}} NOT GLOB '*[^\x01-~]*')",
        most,
    )


def one_of(*words: str) -> Kind:
    listed = ", ".join(f"'{word}'" for word in words)
    return Kind(lambda value: value in words, f"({{x}} IN ({listed}))")


def path(*, least: int = 1) -> Kind:
    """Text, or bytes that are no UTF-8; both without a NUL."""
    plain = text(LONGEST_PATH, least=least)

    def fits(value: Value) -> bool:
        if type(value) is bytes:
            return 0 < len(value) <= LONGEST_PATH and b"\0" not in value
        return plain.fits(value)

    return Kind(fits, plain.surely, LONGEST_PATH)


def moment(first: int, last: int, *, has_zone: bool | None = None) -> Kind:
    """A time as it is written in ISO 8601, of these years."""

    def fits(value: Value) -> bool:
        if type(value) is not str or not _MOMENT.fullmatch(value):
            return False
        told = datetime.fromisoformat(value)
        return first <= told.year <= last and (
            has_zone is None or (told.tzinfo is not None) is has_zone
        )

    surely = (
        "({x} GLOB '????-??-??T??:??:??.??????' AND length({x}) = length(CAST({x} AS BLOB)) "
        "AND strftime('%Y-%m-%dT%H:%M:%S', {x}) = substr({x}, 1, 19) "
        "AND substr({x}, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' "
        f"AND substr({{x}}, 1, 4) BETWEEN '{first:04d}' AND '{last:04d}')"
    )
    return Kind(fits, "FALSE" if has_zone else surely)


def in_json(most: int, has_shape: Callable[[object], bool]) -> Kind:
    """Text that holds JSON of some shape."""
    plain = text(most)
    return Kind(lambda value: plain.fits(value) and has_shape(json.loads(str(value))), most=most)


def holds(kind: Kind, value: Value) -> bool:
    """Whether a value fits, whatever it is."""
    try:
        return kind.fits(value)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return False
