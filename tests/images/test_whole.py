"""A picture is whole when its decoder says so: what is cut, holed or mixed up is never classified,
and what is whole is never refused."""

from __future__ import annotations

import base64
import random
import struct
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from jellygui.images.photo import UnreadableError, decode_photo
from tests.support import hostile
from tests.support.hostile import encoded, tiff

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL.TiffImagePlugin")

_SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "jellyfish"
_END = b"\xff\xd9"
_FORMS: dict[str, dict[str, object]] = {
    "baseline": {},
    "optimised": {"optimize": True},
    "progressive": {"progressive": True},
    "restarting": {"restart_marker_blocks": 5},
    "fine": {"quality": 98, "subsampling": 0},
    "grey": {"mode": "L"},
    "inks": {"mode": "CMYK"},
}
# 64 x 48, colours stored at a quarter of the width and half of the height; drawn, then cjpeg.
_FOUR_BY_TWO = base64.b64decode(
    """
/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhl
bXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8
fHx8fHx8fHx8fHx8fHz/wAARCAAwAEADAUIAAhEBAxEB/8QAGgAAAwEBAQEAAAAAAAAAAAAAAAQFAwIBBv/EACkQAAEEAQIF
AwUBAAAAAAAAAAEAAgMSEQQxBSEiQVETMmEGcYGRsfD/xAAYAQADAQEAAAAAAAAAAAAAAAACAwQFAf/EAB0RAAIDAAMBAQAA
AAAAAAAAAAABAgMRBBIhEyP/2gAMAwEAAhEDEQA/APkKIoiiKJiiKIoiib1A0Xouo4HyyNZG0uc44ACqs+n3FovqA13cBuR+
8qfq9DLpJAyUDmMhw2K6bC53taTjwFY4Np/TZJI5uHE1GRzA/wB/FTS3EYhNopQcdIsDjOMc1Hda67FFCLbXGaREoiiKLbTi
Nrusc+xK6ouZMMHydliSTuV4tRrB9abelIODtiD9kzpZACWE77JpKcQmDIHRg9bxgD47qQx+D1bLai3bqJ2jAkP5AKxcHOOX
EknuVJZxPpNS3wVyf0mm/MGKLOWD1G+CNko+N7Pc0hcgZOBzKs0RRFEUWnKrTkLehNi0znHLwQ3x5TVEURRMURRFEURKGLAJ
T16f/9k=
"""
)


@cache
def _jpeg(form: str = "baseline", seed: int = 1) -> bytes:
    options = dict(_FORMS[form])
    noise = np.random.default_rng(seed).normal(0, 9 * seed, (180, 240, 3))
    drawn = np.asarray(hostile.picture(seed, (240, 180))) + noise
    image = Image.fromarray(drawn.clip(0, 255).astype(np.uint8))
    return encoded(image.convert(str(options.pop("mode", "RGB"))), "JPEG", **options)


def _scan_begin(data: bytes) -> int:
    return data.index(b"\xff\xda")


def _pixels(data: bytes) -> npt.NDArray[np.uint8]:
    return decode_photo(data, side_px=300, reduced=False).pixels


def _reason(data: bytes) -> str | None:
    try:
        decode_photo(data, side_px=64)
    except UnreadableError as error:
        return error.reason
    return None


def _places(data: bytes, count: int = 20) -> Iterator[int]:
    begin = _scan_begin(data) + 14
    yield from (begin + (len(data) - 2 - begin) * place // count for place in range(count))


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("reduced", [False, True])
def test_a_jpeg_cut_anywhere_and_closed_again_is_cut_off(form: str, reduced: bool) -> None:
    whole = _jpeg(form)
    for place in _places(whole):
        with pytest.raises(UnreadableError, match="is cut off"):
            decode_photo(whole[:place] + _END, side_px=16 if reduced else 300)


@pytest.mark.parametrize("form", _FORMS)
def test_zeros_in_place_of_the_rest_are_no_picture(form: str) -> None:
    whole = _jpeg(form)
    for place in _places(whole, 8):
        assert _reason(whole[:place] + bytes(len(whole) - place)) is not None
        assert _reason(whole[:place] + bytes(len(whole) - place - 2) + _END) is not None


@pytest.mark.parametrize("form", [form for form in _FORMS if form != "progressive"])
def test_a_hole_of_zeros_is_damage(form: str) -> None:
    whole = _jpeg(form)
    for place in _places(whole[:-1100], 8):
        assert _reason(whole[:place] + bytes(1024) + whole[place + 1024 :]) is not None


@pytest.mark.parametrize("form", _FORMS)
def test_half_of_another_file_is_damage(form: str) -> None:
    whole, other = _jpeg(form), _jpeg(form, 2)
    for place in list(_places(whole, 8))[1:]:
        assert _reason(whole[:place] + other[place:]) is not None


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize(
    "end", [b"", b"\xff", bytes(512), b"\xff" * 512, bytes(700) + _END, _END + bytes(99)]
)
def test_a_jpeg_that_lacks_only_its_end_mark_is_whole(form: str, end: bytes) -> None:
    whole = _jpeg(form)
    assert np.array_equal(_pixels(whole[:-2] + end), _pixels(whole))


def test_the_end_mark_of_a_thumbnail_is_not_that_of_the_picture() -> None:
    thumbnail = encoded(hostile.picture(3, (80, 60)), "JPEG")
    words = b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0" + thumbnail
    part = b"\xff\xe1" + struct.pack(">H", len(words) + 2) + words
    whole = _jpeg()[:2] + part + _jpeg()[2:]
    assert _reason(whole) is None
    assert np.array_equal(_pixels(whole[:-2]), _pixels(whole))
    assert _reason(whole[: len(whole) * 3 // 4]) == "is cut off"


def test_a_progressive_jpeg_without_its_late_scans_is_cut_off() -> None:
    whole = _jpeg("progressive")
    scans = [n for n in range(len(whole)) if whole.startswith(b"\xff\xda", n)]
    assert len(scans) > 4
    for later in scans[1:]:
        head = whole.rindex(b"\xff\xc4", 0, later)  # the tables of this scan
        for end in (head, later):
            assert _reason(whole[:end] + _END) == "is cut off"


def _with(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    return lambda data: data.replace(old, new, 1)


@pytest.mark.parametrize("form", ["baseline", "progressive"])
@pytest.mark.parametrize(
    "change",
    [
        pytest.param(_with(b"\xff\xdb", b"stray\xff\0bytes\xff\xdb"), id="stray bytes in the head"),
        pytest.param(_with(b"\xff\xda", b"\0\0\0\xff\xda"), id="before the scan"),
        pytest.param(_with(b"JFIF\0\1", b"JFIF\0\3"), id="another JFIF"),
        pytest.param(lambda data: data + b"what a camera adds", id="behind the end"),
        pytest.param(lambda data: data + _jpeg(seed=5), id="a second picture"),
        pytest.param(lambda data: data[:-2] + b"\xff" * 9 + _END, id="filled up"),
    ],
)
def test_what_costs_no_pixel_is_no_damage(form: str, change: Callable[[bytes], bytes]) -> None:
    whole = _jpeg(form)
    changed = change(whole)
    assert changed != whole
    assert np.array_equal(_pixels(changed), _pixels(whole))
    assert _reason(changed[: _scan_begin(changed) + 900] + _END) == "is cut off"


def test_parameters_that_mean_nothing_in_a_baseline_scan() -> None:
    whole = _jpeg()
    begin = _scan_begin(whole)
    odd = whole[: begin + 11] + b"\0\0\0" + whole[begin + 14 :]
    assert np.array_equal(_pixels(odd), _pixels(whole))


def test_a_flat_picture_may_hold_nothing_but_zeros() -> None:
    data = encoded(Image.new("RGB", (1200, 900)), "JPEG", optimize=True)
    assert bytes(64) in data
    assert _reason(data) is None


def test_colours_at_a_scale_that_few_know() -> None:
    assert _pixels(_FOUR_BY_TWO).shape == (48, 64, 3)
    expected = np.asarray(hostile.picture(40, (64, 48))).astype(int)
    assert np.abs(_pixels(_FOUR_BY_TWO) - expected).mean() < 12
    for place in range(_scan_begin(_FOUR_BY_TWO) + 14, len(_FOUR_BY_TWO) - 20, 5):
        assert _reason(_FOUR_BY_TWO[:place] + _END) == "is cut off"


@pytest.mark.parametrize(
    ("old", "new"), [(b"\xff\xc0\0\x11\x08", b"\xff\xc0\0\x11\x0c"), (b"\xff\xc0", b"\xff\xc3")]
)
def test_a_jpeg_of_a_rare_kind_is_not_supported(old: bytes, new: bytes) -> None:
    assert _reason(_jpeg().replace(old, new, 1)) == (
        "is a JPEG of a rare kind, which is not supported yet"
    )


@pytest.mark.skipif(not _SHARED.is_dir(), reason="the shared photographs are not here")
def test_real_photographs_cut_at_twenty_places_are_all_refused_and_whole_ones_none() -> None:
    files = sorted(_SHARED.rglob("*.jpg"))
    assert len(files) > 800
    whole = [file.read_bytes() for file in files]
    assert [file for file, data in zip(files, whole, strict=True) if _reason(data)] == []
    accepted = [
        (data, place)
        for data in random.Random(12).sample(whole, 200)
        for place in _places(data)
        if _reason(data[:place] + _END) is None
    ]
    assert accepted == []


# Other kinds


def _png(*extra: tuple[bytes, bytes], seed: int = 1) -> bytes:
    plain = encoded(hostile.picture(seed), "PNG")
    return plain[:33] + b"".join(hostile.chunk(*one) for one in extra) + plain[33:]


def test_a_png_with_a_wrong_checksum_is_damaged() -> None:
    whole = _png()
    place = whole.index(b"IDAT") + 200
    assert _reason(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]) == "is damaged"
    assert _reason(whole[:place] + bytes(64) + whole[place + 64 :]) == "is damaged"
    assert _reason(whole[:place]) == "is cut off"


@pytest.mark.parametrize(
    "extra",
    [
        (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + b"<x/>" * 700_000),
        (b"tEXt", b"Comment\0" + b"." * 2_000_000),
        (b"zTXt", b"Comment\0\0" + zlib.compress(bytes(50_000_000), 1)),
        (b"gAMA", b"\0"),
        (b"iCCP", b"broken"),
    ],
    ids=["long XMP", "long words", "very long words", "short gamma", "no profile"],
)
def test_what_stands_beside_a_png_does_not_spoil_it(extra: tuple[bytes, bytes]) -> None:
    data = _png(extra)
    assert np.array_equal(_pixels(data), np.asarray(hostile.picture(1)))
    wrong = data.index(extra[0]) + 4 + len(extra[1])  # its checksum
    assert _reason(data[:wrong] + b"????" + data[wrong + 4 :]) is None


def test_a_png_that_lacks_only_its_end_is_whole() -> None:
    assert np.array_equal(_pixels(_png()[:-12]), np.asarray(hostile.picture(1)))
    assert np.array_equal(_pixels(_png()[:-3]), np.asarray(hostile.picture(1)))


def test_a_png_as_apple_writes_it_is_not_supported() -> None:
    assert "which is not supported" in str(_reason(_png((b"CgBI", b"\x50\0\x20\2"))))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "BMP", "GIF"])
def test_what_is_cut_off_is_refused_or_whole_to_the_last_pixel(kind: str) -> None:
    whole = encoded(hostile.picture(11), kind)
    pixels = _pixels(whole)
    lengths = {*range(1, 60), *range(60, len(whole), len(whole) // 60)}
    for length in sorted(lengths | set(range(len(whole) - 30, len(whole)))):
        reason = _reason(whole[:length])
        assert reason == "is cut off" or np.array_equal(_pixels(whole[:length]), pixels)


@pytest.mark.parametrize(
    "compression", ["raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg", "zstd", "lzma"]
)
def test_a_cut_tiff_says_so_whatever_its_compression(compression: str) -> None:
    whole = encoded(hostile.picture(4, (240, 180)), "TIFF", compression=compression)
    assert _reason(whole) is None
    for length in range(1, len(whole), len(whole) // 50):
        assert _reason(whole[:length]) == "is cut off"


@pytest.mark.parametrize(
    ("compression", "words"),
    [
        ("tiff_lzw", "LZWDecode: Not enough data"),
        ("tiff_adobe_deflate", "incorrect data check"),
        ("zstd", "ZSTDDecode"),
        ("jpeg", "Corrupt JPEG data"),
    ],
)
def test_a_damaged_tiff_is_refused_in_the_words_of_its_decoder_and_nothing_reaches_the_terminal(
    compression: str, words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    whole = encoded(Image.open(BytesIO(_jpeg())), "TIFF", compression=compression)
    with Image.open(BytesIO(whole)) as image:
        begin, length = image.tag_v2[273][0], image.tag_v2[279][0]
    place = begin + length // 2
    damage = bytes([whole[place] ^ 1]) if "deflate" in compression else bytes(500)
    reason = str(_reason(whole[:place] + damage + whole[place + len(damage) :]))
    assert reason.startswith("is damaged (")
    assert words in reason
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_a_tiff_in_either_order_of_bytes_and_of_any_size(
    order: str, big: bool, kind: type[np.generic]
) -> None:
    expected = np.asarray(hostile.picture(9))
    stored = expected.astype(kind) * np.array(257 if kind is np.uint16 else 1, kind)
    assert np.array_equal(_pixels(tiff(stored, order=order, big=big)), expected)


def test_a_big_endian_bigtiff_that_is_cut_off_says_so() -> None:
    whole = tiff(np.asarray(hostile.picture(9)), order=">", big=True)
    assert {_reason(whole[:length]) for length in range(4, len(whole), 97)} == {"is cut off"}


def test_healthy_tiffs_that_are_not_read_are_called_so() -> None:
    floats = np.zeros((48, 64, 3), np.float32)
    assert _reason(tiff(floats)) == (
        "is a TIFF of floating-point numbers (32 + 32 + 32 bits, compression 1), which is not "
        "supported yet"
    )
    strange = tiff(np.zeros((48, 64, 3), np.uint8), compression=34712)
    assert "rare kind" in str(_reason(strange))
    assert "not supported" in str(_reason(strange))
    assert _reason(tiff(floats)[:-90]) == "is cut off"


def test_a_bmp_that_holds_another_kind_of_picture_is_not_supported() -> None:
    bmp = bytearray(encoded(hostile.picture(5), "BMP"))
    bmp[30] = 4  # a JPEG inside
    assert _reason(bytes(bmp)) == "is a BMP of a rare kind, which is not supported yet"
