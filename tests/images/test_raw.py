"""Camera raw is read by the preview that the camera made of it."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from jellygui.domain.album import NEAR_COPY_BITS
from jellygui.images import apart, formats, kinds, raw
from jellygui.images.photo import UnreadableError, decode_photo, read_photo, read_picture, serial_of
from tests.support.hostile import encoded, picture
from tests.support.raws import dng

_SIZE = (640, 480)


def _jpeg(seed: int = 1, size: tuple[int, int] = _SIZE, **options: object) -> bytes:
    return encoded(picture(seed, size), "JPEG", quality=92, **options)


@pytest.fixture
def _ended() -> Iterator[None]:
    yield
    apart.end_all()


@pytest.mark.usefixtures("_ended")
def test_the_preview_with_time_place_and_camera_of_the_raw_file(tmp_path: Path) -> None:
    path = tmp_path / "P7140001.ORF"
    data = dng(_jpeg(), size_px=_SIZE, position=(55, 12))
    path.write_bytes(data)
    photo = read_photo(path, side_px=64, reduced=False)
    assert (photo.width_px, photo.height_px, photo.size_bytes) == (*_SIZE, len(data))
    assert photo.taken_at == datetime(2024, 7, 14, 10, 11, 12)
    assert (photo.latitude, photo.longitude, photo.camera) == (55, 12, "OLYMPUS TG-6")
    expected = decode_photo(_jpeg(), side_px=64, reduced=False)
    assert (photo.pixels == expected.pixels).all()
    assert photo.content_hash != expected.content_hash
    assert read_picture(path, longest_px=100).pixels.shape == (75, 100, 3)
    assert serial_of(path) == ""
    assert len(apart._all) == 1


def test_it_is_turned_upright_by_what_the_raw_file_says() -> None:
    photo = decode_photo(dng(_jpeg(), size_px=_SIZE, orientation=6), side_px=64, reduced=False)
    assert (photo.width_px, photo.height_px) == (480, 640)
    assert (photo.pixels == np.rot90(decode_photo(_jpeg(), side_px=640).pixels, -1)).all()


def test_a_raw_file_and_its_jpeg_look_the_same_and_are_of_one_moment() -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "OLYMPUS", "TG-6"
    exif[0x8769] = {0x9003: "2024:07:14 10:11:12"}
    beside = decode_photo(
        encoded(picture(1, (2400, 1800)), "JPEG", quality=80, exif=exif), side_px=64
    )
    photo = decode_photo(dng(_jpeg(), size_px=_SIZE), side_px=64)
    assert (photo.perceptual_hash ^ beside.perceptual_hash).bit_count() <= NEAR_COPY_BITS
    assert (photo.taken_at, photo.camera) == (beside.taken_at, beside.camera)


def test_a_preview_without_packing_is_read() -> None:
    pixels = picture(2, _SIZE)
    data = dng(pixels.tobytes(), size_px=_SIZE, compression=1)
    assert (decode_photo(data, side_px=640).pixels == np.asarray(pixels)).all()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (dng(b"", size_px=(1, 1)), "is a camera raw picture without a preview, which is not supp"),
        (dng(_jpeg(size=(160, 120)), size_px=(160, 120)), r"a small preview alone \(160 x 120 pix"),
        (dng(_jpeg(), size_px=_SIZE)[:9000], "is (cut off|damaged)"),
        (dng(_jpeg()[:5000], size_px=_SIZE), "is cut off"),
        (b"II*\0\x10\0\0\0CR\2\0" + bytes(90), "is a camera raw picture of a rare kind, which is"),
        (b"FUJIFILMCCD-RAW 0201" + bytes(90), "is a camera raw picture of a rare kind, which is"),
    ],
)
def test_what_cannot_be_read_is_said(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        decode_photo(data, side_px=64)


def test_a_whole_preview_of_a_file_that_is_cut_off_behind_it_is_read() -> None:
    """The numbers of the sensor are never asked for."""
    data = dng(_jpeg(), size_px=_SIZE)
    assert formats.kind_of(data) == kinds.RAW
    assert decode_photo(data + bytes(100), side_px=64).width_px == 640


def test_an_ordinary_tiff_is_no_raw_file() -> None:
    data = encoded(picture(3), "TIFF")
    assert formats.kind_of(data) == "TIFF"
    assert formats.kind_of(data[:6]) == "TIFF"
    # Its pixels may lie where Canon has its letters.
    assert formats.kind_of(b"II*\0\x20\x4e\0\0CR\x40\x53" + bytes(90)) == "TIFF"


def test_a_tiff_that_begins_with_a_smaller_picture_is_a_raw_file_of_a_camera_alone() -> None:
    assert formats.kind_of(encoded(picture(3), "TIFF", tiffinfo={254: 1})) == "TIFF"
    data = encoded(picture(3), "TIFF", tiffinfo={254: 1, 271: "NIKON CORPORATION"})
    assert formats.kind_of(data) == kinds.RAW


def test_a_directory_that_lies_nowhere_is_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(b"II+\0\x08\0\0\0" + b"\xff" * 8 + bytes(90))
    with pytest.raises(UnreadableError, match="is cut off"):
        read_photo(path, side_px=64)
    assert serial_of(path) == ""


@pytest.mark.parametrize("sign", [b"IIRO", b"IIRS"])
def test_an_olympus_file_tells_what_its_preview_does_not(sign: bytes) -> None:
    data = dng(_jpeg(), size_px=_SIZE, position=(55, 12), orientation=6)
    photo = decode_photo(sign + data[4:], side_px=64)
    assert (photo.width_px, photo.height_px) == (480, 640)
    assert photo.taken_at == datetime(2024, 7, 14, 10, 11, 12)
    assert (photo.latitude, photo.longitude, photo.camera) == (55, 12, "OLYMPUS TG-6")


def test_values_of_exif_that_lie_on_each_other_are_not_read() -> None:
    count = 30_000
    entries = b"".join(
        struct.pack("<HHLL", 1000 + number, 7, 200_000, 8) for number in range(count)
    )
    data = b"II*\0\x08\0\0\0" + struct.pack("<H", count) + entries + bytes(4)
    assert raw.facts(data) == raw.Facts()


def _exif_alone(tags: dict[int, object]) -> bytes:
    exif = Image.Exif()
    for tag, value in tags.items():
        exif[tag] = value
    return exif.tobytes().removeprefix(b"Exif\0\0")


def _box(name: bytes, content: bytes) -> bytes:
    return (8 + len(content)).to_bytes(4) + name + content


def test_the_pieces_of_exif_of_a_cr3_are_put_together() -> None:
    pieces = {
        b"CMT1": {0x010F: "Canon", 0x0110: "Canon EOS R6", 0x0112: 8},
        b"CMT2": {0x9003: "2024:07:14 10:11:12", 0xA431: "042"},
        b"CMT4": {1: "S", 2: (33.0, 30.0, 0.0), 3: "E", 4: (18.0, 0.0, 0.0)},
    }
    canon = raw._CANON_BOX + b"".join(_box(name, _exif_alone(of)) for name, of in pieces.items())
    data = _box(b"ftyp", b"crx \0\0\0\1crx isom") + _box(b"moov", _box(b"uuid", canon))
    assert formats.kind_of(data) == kinds.RAW
    found = raw.facts(data)
    assert (found.camera, found.serial, found.orientation) == ("Canon EOS R6", "042", 8)
    assert found.taken_at == datetime(2024, 7, 14, 10, 11, 12)
    assert (found.latitude, found.longitude) == (-33.5, 18)


def test_exif_of_a_raf_is_that_of_the_jpeg_in_it() -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "FUJIFILM", "X-T4"
    jpeg = _jpeg(exif=exif)
    data = b"FUJIFILMCCD-RAW ".ljust(84, b"\0") + struct.pack(">LL", 92, len(jpeg)) + jpeg
    assert raw.facts(data).camera == "FUJIFILM X-T4"


def test_where_a_raw_file_tells_nothing_its_preview_does() -> None:
    exif = Image.Exif()
    exif[0x0110] = "X3"
    assert raw.facts(b"FOVb" + bytes(90), _jpeg(exif=exif)).camera == "X3"
    assert raw.facts(b"FOVb" + bytes(90), b"") == raw.Facts()
