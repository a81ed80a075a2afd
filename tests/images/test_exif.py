from __future__ import annotations

import re
from datetime import datetime
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PIL.TiffImagePlugin import IFDRational

from jellygui.images.exif import Facts, plain_text, read_facts
from jellygui.images.photo import decode_photo
from tests.support import hostile

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL.TiffImagePlugin")

_EXIF, _GPS = 0x8769, 0x8825
_HERE = {1: "N", 2: (54.0, 10.0, 48.0), 3: "W", 4: (7.0, 53.0, 24.0)}


def _data(tags: dict[int, Any], kind: str = "JPEG") -> bytes:
    exif = Image.Exif()
    for tag, value in tags.items():
        if isinstance(value, dict):
            exif.get_ifd(tag).update(value)
        exif[tag] = value
    return hostile.encoded(hostile.picture(1), kind, exif=exif)


def _facts(data: bytes) -> Facts:
    image = Image.open(BytesIO(data))
    image.load()
    return read_facts(image)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_time_place_and_camera_in_every_kind_of_file(kind: str) -> None:
    times = {0x9003: "2024:07:14 10:11:12", 0x9291: "25"}
    tags = {0x010F: "OLYMPUS CORPORATION", 0x0110: "TG-6", _EXIF: times, _GPS: _HERE}
    facts = _facts(_data(tags, kind))
    assert facts.taken_at == datetime(2024, 7, 14, 10, 11, 12, 250_000)
    assert facts.latitude == pytest.approx(54.18)
    assert facts.longitude == pytest.approx(-7.89)
    assert facts.camera == "OLYMPUS CORPORATION TG-6"


def test_nothing_is_known_without_exif() -> None:
    assert read_facts(hostile.picture(1)) == Facts()


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2024:07:14 10:11:12", datetime(2024, 7, 14, 10, 11, 12)),
        ("2024-07-14T10:11:12+02:00", datetime(2024, 7, 14, 10, 11, 12)),
        ("0000:00:00 00:00:00", None),
        ("2024:13:14 10:11:12", None),
        ("1899:01:01 00:00:00", None),
        ("    :  :     :  :  ", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_times_as_cameras_write_them(written: str, expected: datetime | None) -> None:
    assert _facts(_data({_EXIF: {0x9003: written}})).taken_at == expected


@pytest.mark.parametrize(
    ("written", "depth_m"),
    [
        (IFDRational(54, 10), 5.4),
        (IFDRational(0, 10), None),  # of a camera that knows none, or is above water
        (IFDRational(-5, 10), None),
        (IFDRational(1, 0), None),
        (IFDRational(120_000, 1), None),
    ],
)
def test_the_depth_that_a_camera_says(written: IFDRational, depth_m: float | None) -> None:
    assert _facts(_data({_EXIF: {0x9403: written}})).depth_m == depth_m


def test_time_of_digitising_serves_where_the_other_is_missing() -> None:
    tags = {_EXIF: {0x9003: "0000:00:00 00:00:00", 0x9004: "2024:07:14 10:11:12"}}
    assert _facts(_data(tags)).taken_at == datetime(2024, 7, 14, 10, 11, 12)


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_a_time_in_the_first_part_serves_where_exif_has_none(kind: str) -> None:
    facts = _facts(_data({0x9003: "2006:05:27 12:37:03", 0x9291: "5"}, kind))
    assert facts.taken_at == datetime(2006, 5, 27, 12, 37, 3, 500_000)
    other = {0x9003: "2006:05:27 12:37:03", _EXIF: {0x9003: "2007:01:02 03:04:05"}}
    assert _facts(_data(other, kind)).taken_at == datetime(2007, 1, 2, 3, 4, 5)


def _xmp(inside: str) -> bytes:
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description xmlns:exif='
        f'"http://ns.adobe.com/exif/1.0/" {inside}</rdf:Description></rdf:RDF></x:xmpmeta>'
    ).encode()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ('exif:DateTimeOriginal="2013-07-05T03:18:27">', datetime(2013, 7, 5, 3, 18, 27)),
        (
            'exif:DateTimeOriginal="2013-07-05T03:18:27.25+02:00">',
            datetime(2013, 7, 5, 3, 18, 27, 250_000),
        ),
        (
            "><exif:DateTimeOriginal>2013-07-05T03:18Z</exif:DateTimeOriginal>",
            datetime(2013, 7, 5, 3, 18),
        ),
        (
            'xmp:CreateDate="2014-01-02T03:04:05" photoshop:DateCreated="2013-07-05T03:18:27">',
            datetime(2013, 7, 5, 3, 18, 27),
        ),
        (
            'xmp:CreateDate="2014-01-02T03:04:05" xmp:ModifyDate="2020-01-01T00:00:00">',
            datetime(2014, 1, 2, 3, 4, 5),
        ),
        ('xmp:ModifyDate="2020-01-01T00:00:00">', None),
        ('exif:DateTimeOriginal="2013-07-05">', None),
        ('exif:DateTimeOriginal="">', None),
    ],
)
def test_a_time_in_xmp_serves_where_exif_has_none(
    kind: str, inside: str, expected: datetime | None
) -> None:
    data = _with_xmp(kind, _xmp(inside))
    assert decode_photo(data, side_px=64).taken_at == expected


def _with_xmp(kind: str, xmp: bytes) -> bytes:
    if kind == "PNG":
        words = PngInfo()
        words.add_itxt("XML:com.adobe.xmp", xmp.decode())
        return hostile.encoded(hostile.picture(1), kind, pnginfo=words)
    if kind == "TIFF":
        return hostile.encoded(hostile.picture(1), kind, tiffinfo={700: xmp})
    return hostile.encoded(hostile.picture(1), kind, xmp=xmp)


def test_xmp_without_end_is_not_looked_through() -> None:
    """30 MB of it took seconds, in which no other thread went on."""
    time = 'exif:DateTimeOriginal="2013-07-05T03:18:27"'
    for before, expected in ((900_000, datetime(2013, 7, 5, 3, 18, 27)), (1_000_000, None)):
        data = _with_xmp("TIFF", b"exif: " * (before // 6) + _xmp(time))
        assert decode_photo(data, side_px=64).taken_at == expected


def test_a_name_without_end_is_looked_at_as_far_as_it_is_kept() -> None:
    """Of 30 MB each letter was looked at, which took seconds and half a gigabyte."""
    for value in ("TG-6 " * 6_000_000, b"TG-6 " * 6_000_000):
        assert plain_text(value) == ("TG-6 " * 40)[:200]
    assert plain_text("TG-6\0" + "x" * 30_000_000) == plain_text(b"TG-6\0\xff") == "TG-6"


def test_what_exif_says_stands_above_xmp() -> None:
    exif = Image.Exif()
    exif[_EXIF] = {0x9003: "2024:07:14 10:11:12"}
    xmp = _xmp('exif:DateTimeOriginal="2013-07-05T03:18:27">')
    data = hostile.encoded(hostile.picture(1), "JPEG", exif=exif, xmp=xmp)
    assert _facts(data).taken_at == datetime(2024, 7, 14, 10, 11, 12)
    exif[_EXIF] = {0x9003: "0000:00:00 00:00:00", 0x9004: "2024:07:14 10:11:12"}
    data = hostile.encoded(hostile.picture(1), "JPEG", exif=exif, xmp=xmp)
    assert _facts(data).taken_at == datetime(2013, 7, 5, 3, 18, 27)


def test_time_of_the_last_edit_is_not_when_it_was_taken() -> None:
    assert _facts(_data({0x0132: "2024:07:14 10:11:12"})).taken_at is None


@pytest.mark.parametrize(
    "wrong",
    [
        {1: "?"},
        {1: ""},
        {2: (91.0, 0.0, 0.0)},
        {4: (181.0, 0.0, 0.0)},
        {2: (IFDRational(0, 0), 10.0, 10.0)},
        {2: (0.0, 0.0, 0.0), 4: (0.0, 0.0, 0.0)},
        {4: 7.89},
    ],
)
def test_a_position_that_cannot_be_is_unknown(wrong: dict[int, Any]) -> None:
    facts = _facts(_data({_GPS: _HERE | wrong}))
    assert (facts.latitude, facts.longitude) == (None, None)


def test_south_and_west_are_negative() -> None:
    facts = _facts(_data({_GPS: _HERE | {1: "S", 3: "E"}}))
    assert facts.latitude == pytest.approx(-54.18)
    assert facts.longitude == pytest.approx(7.89)


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [
        ("Canon", "Canon EOS R5\0\0", "Canon EOS R5"),
        ("NIKON CORPORATION", "NIKON D850", "NIKON D850"),
        ("GoPro  ", "HERO9\nBlack", "GoPro HERO9 Black"),
        ("", "TG-6", "TG-6"),
        ("", "", ""),
    ],
)
def test_the_camera_is_named_once(make: str, model: str, camera: str) -> None:
    assert _facts(_data({0x010F: make, 0x0110: model})).camera == camera


def test_one_broken_part_does_not_cost_the_others() -> None:
    tags = {0x0112: 99, 0x0110: "TG-6", _EXIF: {0x9003: "2024:07:14 10:11:12"}, _GPS: _HERE}
    data = bytearray(_data(tags))
    pointer = re.search(rb"\x25\x88\x04\0\x01\0\0\0|\x88\x25\0\x04\0\0\0\x01", data)
    assert pointer is not None
    data[pointer.end() : pointer.end() + 4] = b"\x7f\xff\xff\x7f"
    assert _facts(data) == Facts(camera="TG-6", taken_at=datetime(2024, 7, 14, 10, 11, 12))


@settings(max_examples=60)
@given(st.binary(max_size=300))
def test_any_bytes_as_exif_give_facts_or_nothing(exif: bytes) -> None:
    data = hostile.encoded(hostile.picture(1, (16, 16)), "JPEG", exif=b"Exif\0\0II*\0" + exif)
    assert isinstance(_facts(data), Facts)
