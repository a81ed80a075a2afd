"""When a photograph was taken: what its camera says, corrected where the camera's clock was off.

That is the one time that days, bursts, stations, exports and the order of the grid go by. A camera
is told by its make and model and, where it writes one, its serial number; a correction holds for
all its photographs or for a span of its own time. Where two hold, the one that was set last counts.
Without a camera's word there is no time; a name may still tell the day (`domain.days`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

# What a person means by a longer one is another year, which is written as days.
_MOST_S = 100 * 366 * 86_400
_PART = re.compile(r"(\d+(?:[.,]\d+)?)\s*([a-z]+)\.?", re.ASCII | re.IGNORECASE)
_CLOCK = re.compile(r"(\d{1,6}):(\d\d)(?::(\d\d))?", re.ASCII)
_SECONDS_OF = {
    86_400: "d day days tag tage",
    3_600: "h hr hrs hour hours std stunde stunden",
    60: "min m mins minute minutes minuten",
    1: "s sec secs second seconds sek sekunde sekunden",
}
_SECONDS = {word: seconds for seconds, words in _SECONDS_OF.items() for word in words.split()}
_MINUS = "-\N{MINUS SIGN}\N{EN DASH}"


@dataclass(frozen=True, kw_only=True)
class CameraClock:
    """What is to be added to the time of a camera, in seconds; a `note` says why.

    `serial` is None for every camera of that name, empty for those that write none. `began` and
    `ended` are the first and last moment of that camera's own time for which it holds, None without
    an end.
    """

    camera: str
    serial: str | None = None
    began: datetime | None = None
    ended: datetime | None = None
    offset_s: int
    note: str = ""

    def is_of(self, camera: str, serial: str | None) -> bool:
        """Whether it is about this camera; where nobody has looked, the serial number is None."""
        return self.camera == camera and self.serial in (None, serial)

    def holds_for(self, camera: str, serial: str | None, moment: datetime) -> bool:
        """Whether it corrects a photograph of this camera."""
        return (
            self.is_of(camera, serial)
            and (self.began is None or self.began <= moment)
            and (self.ended is None or moment.replace(microsecond=0) <= self.ended)
        )


def corrected(
    clocks: Iterable[CameraClock], camera: str, serial: str | None, moment: datetime
) -> datetime | None:
    """The time of a photograph by the last of the `clocks` that holds for it; None: none does."""
    holding = [clock for clock in clocks if clock.holds_for(camera, serial, moment)]
    if not holding:
        return None
    try:
        return moment + timedelta(seconds=holding[-1].offset_s)
    except OverflowError:
        return None


def offset_typed(text: str) -> int | None:
    """The seconds that a person has typed: +1 h 12 min, -0:30, 90 s, 2 d; None: it is no offset."""
    plain = text.strip()
    sign = -1 if plain.startswith(tuple(_MINUS)) else 1
    plain = plain[1:].strip() if plain.startswith(("+", *_MINUS)) else plain
    if found := _CLOCK.fullmatch(plain):
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        total = float(hours * 3600 + minutes * 60 + seconds)
    elif plain and not _PART.sub("", plain).strip():
        parts = [(number, unit.lower()) for number, unit in _PART.findall(plain)]
        if any(unit not in _SECONDS for _, unit in parts):
            return None
        total = sum(float(number.replace(",", ".")) * _SECONDS[unit] for number, unit in parts)
    else:
        return None
    return sign * round(total) if total <= _MOST_S else None


def offset_in_words(seconds: int) -> str:
    """An offset as it is typed: +1 h 12 min."""
    parts, rest = [], abs(seconds)
    for unit in ("d", "h", "min", "s"):
        number, rest = divmod(rest, _SECONDS[unit])
        if number:
            parts.append(f"{number} {unit}")
    return ("\N{MINUS SIGN}" if seconds < 0 else "+") + (" ".join(parts) or "0 s")
