"""The day that the name of a file or folder says, where the camera does not."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

_FIRST_YEAR, _LAST_YEAR = 1900, 2099
# 2024-07-09 (or with _ or .), 20240709, and 9.7.2024 as it is written where the day comes first.
# Digits that go on are another number; with - or _, 09-07-2024 may be July or September.
_DATES = (
    re.compile(
        r"(?<!\d)(?P<y>\d{4})(?P<s>[-_.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?!\d)", re.ASCII
    ),
    re.compile(r"(?<!\d)(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)(?!\d)", re.ASCII),
    re.compile(r"(?<!\d)(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})(?!\d)", re.ASCII),
)
_YEAR = re.compile(r"\d{4}", re.ASCII)  # no date is without one, and most names have no date
_PARTS = re.compile(r"[/\\]")


class DayFrom(StrEnum):
    """Who says on which day a photograph was taken."""

    CAMERA = "camera"
    NAME = "name"
    PERSON = "person"


def day_in_name(name: str) -> date | None:
    """The one day that a name says; None where it says none, or two."""
    found = {
        day
        for pattern in _DATES
        for match in pattern.finditer(name)
        if (day := _day(match)) is not None
    }
    return found.pop() if len(found) == 1 else None


def day_in_path(path: str) -> date | None:
    """The day that a file's name says, else that of the nearest folder above it that says one."""
    for name in reversed(_PARTS.split(path)):
        if _YEAR.search(name) and (day := day_in_name(name)) is not None:
            return day
    return None


def day_typed(text: str) -> date | None:
    """What a person has typed as a day."""
    text = text.strip()
    whole = (pattern.fullmatch(text) for pattern in _DATES)
    return next((day for match in whole if match and (day := _day(match))), None)


def _day(match: re.Match[str]) -> date | None:
    year, month, day = (int(match[part]) for part in "ymd")
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
