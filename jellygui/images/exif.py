"""Reads when, where and with which camera a photograph was taken.

Cameras, phones and editors write EXIF as they please: what cannot be understood is unknown, and
never makes a photograph unreadable.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from numbers import Rational
from typing import TypeVar

from PIL import Image

_MAKE, _MODEL, _ORIENTATION = 0x010F, 0x0110, 0x0112
_EXIF_PART, _GPS_PART, _RULES_PART = 0x8769, 0x8825, 0xA005
_COLOUR_SPACE, _ADOBE_RGB, _UNCALIBRATED = 0xA001, 2, 0xFFFF
# When the picture was taken, and when it was digitised, each with its fraction of a second; in
# EXIF's part or, as some write it, in the first one. The general time (0x0132) is that of the last
# edit: a batch saved by an editor would look like one burst.
_TAKEN, _DIGITISED = (0x9003, 0x9291), (0x9004, 0x9292)
# The same in XMP, as an attribute or an element. https://developer.adobe.com/xmp/docs
_TAKEN_IN_XMP = ("exif:DateTimeOriginal",)
_DIGITISED_IN_XMP = (
    "photoshop:DateCreated",
    "exif:DateTimeDigitized",
    "xmp:CreateDate",
    "xap:CreateDate",
)
# The number of the camera's body: EXIF's own, Adobe's, that of DNG.
_SERIALS = (0xA431, 0xFDE9, 0xC62F)
_NO_SERIAL = re.compile(r"[\W0]*|n/?a|none|null|unknown|default|serial ?number", re.IGNORECASE)
_LATITUDE, _LONGITUDE = (1, 2), (3, 4)
# How deep the camera was in water (Exif 2.31, CIPA DC-008); none is deeper than the sea.
_WATER_DEPTH, _DEEPEST_M = 0x9403, 11_000
_TIME = re.compile(r"(\d{4})\D(\d\d)\D(\d\d)\D(\d\d)\D(\d\d)(?:\D(\d\d)(?:\.(\d+))?)?")
_FIRST_YEAR = 1980
_LONGEST_TEXT, _LOOKED_AT = 200, 10_000
# Of XMP; to look through more of it at once would keep every other thread waiting.
_LONGEST_XMP = 1_000_000

T = TypeVar("T")
Position = tuple[float | None, float | None]


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What EXIF says of a photograph; None or empty where it is unknown.

    `orientation` is 1 to 8 as in EXIF; `taken_at` is the camera clock, without a zone; latitude
    and longitude are degrees, north and east positive, `depth_m` metres below the surface of the
    water. `serial` is the number of the camera;
    `is_adobe_rgb` is what EXIF says of the colours, and an ICC profile overrules it.
    """

    orientation: int = 1
    taken_at: datetime | None = None
    latitude: float | None = None
    longitude: float | None = None
    depth_m: float | None = None
    camera: str = ""
    serial: str = ""
    is_adobe_rgb: bool = False


def read_facts(image: Image.Image) -> Facts:
    """Read the EXIF of an opened picture; unknown where it is missing, broken or absurd.

    The time may stand in XMP alone.
    """
    return facts_of(_guarded(image.getexif, None), image.info.get("xmp") or b"")


def facts_of(exif: Image.Exif | None, xmp: bytes | str = b"") -> Facts:
    """The same of EXIF, and of XMP beside it."""
    if not exif:
        return Facts(taken_at=_guarded(lambda: _taken_at((), xmp), None))
    nowhere: Position = (None, None)
    nothing: Mapping[int, object] = {}
    part = _guarded(lambda: exif.get_ifd(_EXIF_PART), nothing)
    latitude, longitude = _guarded(lambda: _position(exif.get_ifd(_GPS_PART)), nowhere)
    return Facts(
        orientation=_guarded(lambda: _orientation(exif), 1),
        taken_at=_guarded(lambda: _taken_at((part, exif), xmp), None),
        latitude=latitude,
        longitude=longitude,
        depth_m=_guarded(lambda: _depth(part), None),
        camera=_guarded(lambda: _camera(exif), ""),
        serial=_guarded(lambda: _serial(exif), ""),
        is_adobe_rgb=_guarded(lambda: _is_adobe_rgb(exif), False),
    )


def _guarded(read: Callable[[], T], unknown: T) -> T:
    try:
        return read()
    except Exception:  # broken EXIF fails in every way there is: struct, key, Unicode, recursion
        return unknown


def _orientation(exif: Mapping[int, object]) -> int:
    value = exif.get(_ORIENTATION)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _is_adobe_rgb(exif: Image.Exif) -> bool:
    """Whether the colours are of DCF's optional space: "R03" among the rules, not sRGB beside it.

    JEITA CP-3461B (DCF 2.0). Some cameras write 2 for it.
    """
    space = exif.get_ifd(_EXIF_PART).get(_COLOUR_SPACE)
    if space != _UNCALIBRATED:
        return space == _ADOBE_RGB
    return plain_text(exif.get_ifd(_RULES_PART).get(1)).startswith("R03")


def _taken_at(parts: Sequence[Mapping[int, object]], xmp: bytes | str) -> datetime | None:
    """The first time that can be: when it was taken, else when it was digitised."""
    for tags, names in ((_TAKEN, _TAKEN_IN_XMP), (_DIGITISED, _DIGITISED_IN_XMP)):
        for part in parts:
            text, fraction = (plain_text(part.get(tag)) for tag in tags)
            if (moment := moment_in(text, fraction)) is not None:
                return moment
        for name in names if xmp else ():
            if (moment := moment_in(_in_xmp(xmp, name))) is not None:
                return moment
    return None


def moment_in(text: str, fraction: str = "") -> datetime | None:
    """A time as EXIF or ISO 8601 write it, without its zone; None where it cannot be."""
    match = _TIME.match(text)
    if match is None:
        return None
    *numbers, second, digits = match.groups()
    found = re.match(r"\d*", fraction or digits or "")
    microsecond = int((found[0] if found else "")[:6].ljust(6, "0"))
    year, month, day, hour, minute = map(int, numbers)
    try:
        moment = datetime(year, month, day, hour, minute, int(second or 0), microsecond)
    except ValueError:  # the clock was never set: 0000:00:00
        return None
    return moment if moment.year >= _FIRST_YEAR else None


def _in_xmp(xmp: bytes | str, name: str) -> str:
    """The text of a property; it is looked for, since much XMP is broken as XML."""
    xmp = xmp[:_LONGEST_XMP]
    text = xmp.decode("utf-8", "replace") if isinstance(xmp, bytes) else xmp
    found = re.search(rf"""\b{name}\s*(?:=\s*["']|>)\s*([^"'<]+)""", text)
    return plain_text(found[1]) if found else ""


def _position(tags: Mapping[int, object]) -> Position:
    latitude = _degrees(tags, _LATITUDE, "NS", 90)
    longitude = _degrees(tags, _LONGITUDE, "EW", 180)
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return None, None  # zeros are what a receiver writes that has no position yet
    return latitude, longitude


def _degrees(
    tags: Mapping[int, object], keys: tuple[int, int], signs: str, limit: float
) -> float | None:
    side = plain_text(tags.get(keys[0])).upper()[:1]
    parts = tags.get(keys[1])
    if not side or side not in signs or not isinstance(parts, tuple) or not 1 <= len(parts) <= 3:
        return None
    degrees = math.fsum(float(part) / 60**place for place, part in enumerate(parts))
    if not 0 <= degrees <= limit or any(not 0 <= float(part) < 360 for part in parts):
        return None
    return degrees if side == signs[0] else -degrees


def _depth(part: Mapping[int, object]) -> float | None:
    """What a camera that knows it says; 0 is what others write, and what is said above water."""
    value = part.get(_WATER_DEPTH)
    depth = float(value) if isinstance(value, (int, float, Rational)) else 0.0
    return depth if 0 < depth <= _DEEPEST_M else None


def _camera(exif: Mapping[int, object]) -> str:
    make, model = plain_text(exif.get(_MAKE)), plain_text(exif.get(_MODEL))
    named = make and model.casefold().startswith(make.split()[0].casefold())
    return model if named else f"{make} {model}".strip()


def _serial(exif: Image.Exif) -> str:
    """The number of the camera's body; zeros and the like are what those write that have none."""
    for tags in (exif.get_ifd(_EXIF_PART), exif):
        for tag in _SERIALS:
            value = tags.get(tag)
            text = str(value) if isinstance(value, int) else plain_text(value)
            if not _NO_SERIAL.fullmatch(text):
                return text
    return ""


def plain_text(value: object) -> str:
    """What a file says, in one line that can be printed; empty where it is no text."""
    if isinstance(value, bytes):
        value = value[:_LOOKED_AT].decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    said = value[:_LOOKED_AT].partition("\0")[0]
    visible = "".join(letter if letter.isprintable() else " " for letter in said)
    return " ".join(visible.split())[:_LONGEST_TEXT]
