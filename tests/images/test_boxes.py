"""HEIC and AVIF: a picture in boxes is read as any other, and what is missing of it is seen."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from jellygui.images import apart, boxes, coded, formats, kinds
from jellygui.images.colour import adobe_rgb
from jellygui.images.photo import (
    Photo,
    UnreadableError,
    decode_photo,
    read_photo,
    read_picture,
    serial_of,
)
from tests.support.boxed import avif, claiming, heic
from tests.support.hostile import encoded, picture

_FILES = Path(__file__).parents[2].parent / "shared" / "files"
_MAKERS = {"HEIC": heic, "AVIF": avif}
_OF_BOTH = pytest.mark.parametrize("made", _MAKERS.values(), ids=_MAKERS)
Made = Callable[..., bytes]


def _exif(**more: object) -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "Apple", "iPhone 15", more.get("orientation", 1)
    exif[0x8769] = {0x9003: "2024:07:14 10:11:12", 0xA431: "C39X"}
    exif[0x8825] = {1: "N", 2: (55.0, 30.0, 0.0), 3: "E", 4: (12.0, 0.0, 0.0)}
    return exif.tobytes()


def _decode(data: bytes) -> Photo:
    return decode_photo(data, side_px=64, reduced=False)


def _difference(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.abs(a.astype(int) - b.astype(int)).mean())


@pytest.fixture
def _ended() -> Iterator[None]:
    yield
    apart.end_all()


@_OF_BOTH
def test_pixels_time_place_and_camera_are_those_of_the_photograph(made: Made) -> None:
    photo = _decode(made(picture(1, (320, 240)), quality=95, exif=_exif()))
    assert _difference(photo.pixels, np.asarray(picture(1, (320, 240)))) < 2
    assert (photo.width_px, photo.height_px) == (320, 240)
    assert photo.taken_at == datetime(2024, 7, 14, 10, 11, 12)
    assert (photo.latitude, photo.longitude) == (55.5, 12.0)
    assert (photo.camera, photo.serial) == ("Apple iPhone 15", "C39X")


@_OF_BOTH
@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_is_turned_upright_once(made: Made, orientation: int) -> None:
    upright = picture(2, (96, 64))
    exif = Image.Exif()
    exif[0x0112] = orientation
    png = _decode(encoded(upright, "PNG", exif=exif))
    photo = _decode(made(upright, quality=95, exif=_exif(orientation=orientation)))
    assert (photo.width_px, photo.height_px) == (png.width_px, png.height_px)
    assert _difference(photo.pixels, png.pixels) < 4


def test_what_exif_says_does_not_turn_a_heic_that_has_no_box_for_it() -> None:
    """ISO/IEC 23008-12, A.2.1: readers ignore it, the decoder has turned what is to be turned."""
    exif = Image.Exif()
    exif[0x0112] = 6
    photo = _decode(heic(picture(2, (96, 64)), exif=exif))
    assert (photo.width_px, photo.height_px) == (96, 64)


@_OF_BOTH
def test_a_reduced_one_is_as_large_as_it_is(made: Made, tmp_path: Path) -> None:
    data = made(picture(3, (400, 600)))
    photo = decode_photo(data, side_px=64)
    assert (photo.width_px, photo.height_px) == (400, 600)
    assert photo.pixels.shape == (150, 100, 3)


@_OF_BOTH
def test_its_colours_are_those_of_its_profile(made: Made) -> None:
    flat = Image.new("RGB", (64, 64), (60, 200, 90))
    named = dict(icc_profile=adobe_rgb(), quality=95)
    expected = _decode(encoded(flat, "PNG", icc_profile=adobe_rgb())).pixels[0, 0]
    assert np.abs(_decode(made(flat, **named)).pixels[32, 32] - expected.astype(int)).max() < 6
    assert expected[0] < 20


def test_ten_bits_become_eight() -> None:
    values = np.zeros((48, 64, 3), np.uint16)
    values[:, 32:] = 65535 * 200 // 255
    made = pillow_heif.from_bytes("RGB;16", (64, 48), values.tobytes())
    file = BytesIO()
    made.save(file, quality=-1)
    pixels = _decode(file.getvalue()).pixels
    assert pixels[:, :28].max() <= 3
    assert np.abs(pixels[:, 36:].astype(int) - 200).max() <= 3


@_OF_BOTH
def test_what_is_transparent_becomes_white(made: Made) -> None:
    see_through = picture(4, (96, 64)).convert("RGBA")
    alpha = np.full((64, 96), 255, np.uint8)
    alpha[40:] = 0
    see_through.putalpha(Image.fromarray(alpha))
    assert _decode(made(see_through, quality=95)).pixels[52:].min() >= 250


def test_of_a_series_in_avif_the_main_picture_counts() -> None:
    """And its film, of which nobody has asked the size, is not decoded."""
    data = avif(picture(5, (96, 64)), save_all=True, append_images=[picture(6, (96, 64))])
    assert data[8:12] == b"avis"
    assert formats.opened(data).n_frames == 1
    assert _difference(_decode(data).pixels, np.asarray(picture(5, (96, 64)))) < 6


def test_of_several_pictures_the_main_one_counts() -> None:
    both = picture(5, (96, 64)), picture(6, (128, 64))
    assert _decode(heic(*both)).width_px == 96
    assert _decode(heic(*both, primary_index=1)).width_px == 128


@_OF_BOTH
def test_one_that_is_cut_off_anywhere_is_never_counted(made: Made) -> None:
    whole = made(picture(7, (160, 120)), quality=90)
    for length in (*range(0, len(whole), len(whole) // 40), len(whole) - 1):
        with pytest.raises(UnreadableError, match=r"is cut off|is empty"):
            _decode(whole[:length])


@_OF_BOTH
def test_a_hole_of_zeros_is_damage(made: Made) -> None:
    whole = made(picture(8, (320, 240)), quality=95)
    begin = whole.index(b"mdat") + 600
    for at in range(begin, len(whole) - 512, 400):
        with pytest.raises(UnreadableError, match="is damaged"):
            _decode(whole[:at] + bytes(256) + whole[at + 256 :])


@pytest.mark.usefixtures("_ended")
@_OF_BOTH
def test_damaged_bytes_give_a_photo_or_a_reason(made: Made) -> None:
    whole = made(picture(12, (40, 30)), exif=_exif())
    place = st.integers(0, len(whole) - 1)

    @settings(max_examples=60)
    @given(
        st.lists(st.tuples(place, st.integers(0, 255)), min_size=1, max_size=8),
        st.integers(0, len(whole)) | st.just(len(whole)),
    )
    def damage(changes: list[tuple[int, int]], length: int) -> None:
        data = bytearray(whole)
        for index, value in changes:
            data[index] = value
        with contextlib.suppress(UnreadableError):  # apart, for some have ended the process
            photo = apart.call(decode_photo, bytes(data[:length]), side_px=64)
            assert photo.pixels.shape[2] == 3

    damage()


def test_a_kind_of_item_that_is_no_word_is_damage() -> None:
    """It ended the process, in pi-heif 1.4.0."""
    data = heic(picture(12, (40, 30)), exif=_exif())
    with pytest.raises(UnreadableError, match="is damaged"):
        _decode(data.replace(b"Exif\0", b"E\xffif\0", 1))


def _box(name: bytes, content: bytes) -> bytes:
    return (8 + len(content)).to_bytes(4) + name + content


_FTYP = _box(b"ftyp", b"heic\0\0\0\0mif1heic")
_META = b"".join(_box(name, bytes(8)) for name in (b"pitm", b"iinf", b"iprp"))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (_FTYP, "is cut off"),
        (_FTYP + _box(b"moov", b"") + _box(b"mdat", b""), "is a HEIC film, which is not supported"),
        (_FTYP + _box(b"meta", bytes(4)), "is damaged"),
        (_FTYP + _box(b"meta", bytes(4) + _META + _box(b"iloc", bytes(4))), "is damaged"),
        (_FTYP + b"\0\0\0\1meta" + bytes(7) + b"\x14" + bytes(4), "is damaged"),
        (_FTYP + _box(b"meta", bytes(4))[:-2], "is cut off"),
        (_FTYP + b"\0\0\0\0meta" + bytes(4) + b"\0\0\0\4odd!", "is damaged"),
    ],
)
def test_boxes_that_make_no_picture(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        _decode(data)


def test_one_with_another_kind_of_picture_in_it_is_not_supported() -> None:
    data = heic(picture(1)).replace(b"hvc1", b"vvc1").replace(b"hvcC", b"vvcC")
    with pytest.raises(UnreadableError, match="is a HEIC picture of a rare kind, which is not sup"):
        _decode(data)
    data = avif(picture(1)).replace(b"av01", b"av02")
    with pytest.raises(UnreadableError, match=r"is (damaged|an AVIF picture of a rare kind)"):
        _decode(data)


@_OF_BOTH
def test_what_a_phone_puts_behind_the_photograph_is_left_alone(made: Made) -> None:
    data = made(picture(1, (96, 64)))
    film = _box(b"mpvd", _FTYP + _box(b"meta", bytes(4)))
    for behind in (film, film[8:], b"SEFH, and what else there is", film[:20]):
        assert _decode(data + behind).width_px == 96


def test_bytes_that_are_used_again_and_again_are_too_many_parts() -> None:
    twice = b"\0\0\0\0" + (2_000_000).to_bytes(4)
    iloc = b"\0\0\0\0\x44\0\0\1\0\1\0\0" + (3).to_bytes(2) + 3 * twice
    with pytest.raises(UnreadableError, match="too many parts"):
        _ = boxes.Items(memoryview(bytes(2_000_000)), {"iloc": memoryview(iloc)}).places
    with pytest.raises(UnreadableError, match="is damaged"):
        _ = boxes.Items(memoryview(b""), {"iloc": memoryview(iloc[:20])}).places


def test_items_and_units_without_end_are_too_many_parts() -> None:
    iloc = b"\2\0\0\0\0\0" + (1 << 31).to_bytes(4) + bytes(10 * 40_000)
    with pytest.raises(UnreadableError, match="too many parts"):
        _ = boxes.Items(memoryview(b""), {"iloc": memoryview(iloc)}).places
    with pytest.raises(UnreadableError, match="too many parts"):
        coded.hevc_px(bytes(23), b"\1\2" * 110_000)
    with pytest.raises(UnreadableError, match="too many parts"):
        coded.av1_px(b"", b"\x12\0" * 110_000)


def test_a_number_of_zeros_without_end_is_damage() -> None:
    unit = b"\x42\1" + b"\0\0\3" * 400_000  # each of its bits was taken from all of them
    with pytest.raises(UnreadableError, match="damaged"):
        coded.hevc_px(b"", len(unit).to_bytes(4) + unit)


def _items(kind: str, *, references: dict[int, list[int]], count: int) -> boxes.Items:
    """Items of which some are made of others."""
    entries = b"".join(
        _box(b"infe", b"\2\0\0\0" + n.to_bytes(2) + b"\0\0" + kind.encode())
        for n in range(1, count + 1)
    )
    made = b"".join(
        _box(b"dimg", n.to_bytes(2) + len(of).to_bytes(2) + b"".join(o.to_bytes(2) for o in of))
        for n, of in references.items()
    )
    ispe = _box(b"ispe", bytes(4) + (100).to_bytes(4) * 2)
    owners = b"".join(n.to_bytes(2) + b"\1\1" for n in range(1, count + 1))
    properties = _box(b"ipco", ispe) + _box(b"ipma", bytes(4) + count.to_bytes(4) + owners)
    meta = bytes(4) + b"".join(
        (
            _box(b"pitm", b"\0\0\0\0\0\1"),
            _box(b"iinf", bytes(4) + count.to_bytes(2) + entries),
            _box(b"iloc", b"\0\0\0\0\x44\0\0\0"),
            _box(b"iref", bytes(4) + made),
            _box(b"iprp", properties),
        )
    )
    return boxes.items_of(_FTYP + _box(b"meta", meta), kinds.HEIC)


def test_what_a_picture_is_put_together_from_is_what_it_costs() -> None:
    assert _items("grid", references={}, count=1).coded_px() == 10_000
    assert _items("hvc1", references={1: [2, 3]}, count=3).coded_px() == 30_000
    many = _items("grid", references={1: [2] * 300, 2: [3] * 300}, count=3)
    assert many.item(3).coded_px() == 10_000
    bomb = {1: [2] * 300, 2: [3] * 300, 3: [4] * 300}
    assert _items("hvc1", references=bomb, count=4).coded_px() > 250_000_000_000
    with pytest.raises(UnreadableError, match="too deep"):
        _items("grid", references={n: [n + 1] for n in range(1, 9)}, count=9).coded_px()
    with pytest.raises(UnreadableError, match="too deep"):
        _items("grid", references={1: [1]}, count=1).coded_px()
    with pytest.raises(UnreadableError, match="too many parts"):
        _items("grid", references={1: [2] * 20_000}, count=2).coded_px()


class _Written:
    def __init__(self) -> None:
        self.bits = ""

    def put(self, value: int, count: int) -> _Written:
        self.bits += f"{value:0{count}b}"
        return self

    def golomb(self, value: int) -> _Written:
        self.bits += "0" * ((value + 1).bit_length() - 1) + f"{value + 1:b}"
        return self

    def data(self) -> bytes:
        return int(self.bits.ljust(-(-len(self.bits) // 8) * 8, "0"), 2).to_bytes(
            -(-len(self.bits) // 8)
        )


def test_the_size_of_a_stream_is_told_by_itself() -> None:
    sps = _Written().put(0, 4).put(2, 3).put(1, 1).put(0, 96)
    sps.put(0b1101, 4).put(0, 12).put(0, 88 + 8 + 8)  # of two layers: profile and level, level
    sps.golomb(0).golomb(3).put(0, 1).golomb(16_384).golomb(8_192)
    unit = b"\x42\1" + sps.data().replace(b"\0\0", b"\0\0\3")
    stream = len(unit).to_bytes(4) + unit
    assert coded.hevc_px(b"", stream) == 16_384 * 8_192
    with pytest.raises(UnreadableError, match="damaged"):
        coded.hevc_px(b"", stream[:-3])
    with pytest.raises(UnreadableError, match="damaged"):
        coded.hevc_px(b"", (6).to_bytes(4) + unit[:6])
    with pytest.raises(UnreadableError, match="damaged"):
        coded.hevc_px(bytes(22) + b"\1\x21\0\1\0\x09ab", b"")

    obu = _Written().put(0, 5).put(1, 1).put(7, 64).put(1, 1).golomb(5).put(1, 1)
    obu.put(9, 5).put(0, 42).put(1, 1).put(0, 5)  # the model of a decoder, delays, one point
    obu.put(0, 12).put(9, 5).put(0, 1).put(1, 1).put(0, 21).put(1, 1).put(3, 4)
    obu.put(15, 4).put(15, 4).put(40_000 - 1, 16).put(30_000 - 1, 16)
    header = obu.data()
    sized = bytes((0x0A, 0x80 | len(header), 0)) + header
    assert coded.av1_px(sized, b"") == 40_000 * 30_000
    assert coded.av1_px(b"", b"\x08" + header) == 40_000 * 30_000
    for broken in (b"\x0a\x7f" + header, b"\x0a" + b"\xff" * 9, b"\x8a\0", b"\x0a\1\0"):
        with pytest.raises(UnreadableError, match="damaged"):
            coded.av1_px(b"", broken)


def test_a_picture_that_claims_to_be_huge_is_refused() -> None:
    whole = heic(picture(1, (64, 64)), quality=10)
    with pytest.raises(UnreadableError, match="too large to open safely"):
        _decode(claiming(whole, 60_000, 60_000))


@pytest.mark.usefixtures("_ended")
@_OF_BOTH
def test_it_is_decoded_in_a_process_of_its_own(made: Made, tmp_path: Path) -> None:
    """One that breaks its decoder ends that process alone; AVIF would stop the window, too."""
    path = tmp_path / "a"
    path.write_bytes(made(picture(9, (320, 240)), exif=_exif()))
    photo = read_photo(path, side_px=64)
    assert photo.content_hash == decode_photo(path.read_bytes(), side_px=64).content_hash
    assert len(apart._all) == 1
    assert read_picture(path, longest_px=100).pixels.shape == (75, 100, 3)
    assert serial_of(path) == "C39X"
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(UnreadableError, match="is cut off"):
        read_photo(path, side_px=64)
    assert len(apart._all) == 1


def test_a_huge_file_is_no_heic(tmp_path: Path) -> None:
    path = tmp_path / "a.heic"
    path.write_bytes(heic(picture(1)))
    with path.open("r+b") as file:
        file.truncate(300_000_000)  # sparse
    with pytest.raises(UnreadableError, match="is too large"):
        read_photo(path, side_px=64)


def test_the_first_picture_of_a_stereo_pair_counts() -> None:
    left, right = picture(10, (160, 120)), picture(11, (160, 120))
    data = encoded(left, "MPO", save_all=True, append_images=[right], quality=95)
    photo = _decode(data)
    assert _difference(photo.pixels, np.asarray(left)) < 3


@pytest.mark.skipif(not _FILES.is_dir(), reason="the shared files are not here")
@pytest.mark.parametrize(
    ("name", "size", "camera", "reason"),
    [
        ("iphone.HEIC", (2566, 3313), "Apple iPhone 11 Pro Max", None),
        ("exif-at-end.heic", (3024, 4032), "Apple iPhone 11 Pro", None),
        ("collection.heic", (1440, 960), "", None),
        ("plain.heic", (1440, 960), "", None),
        ("small.heif", (640, 426), "", None),
        ("gps.avif", (480, 640), "Apple iPhone 3GS", None),
        ("orientation-6.avif", (3024, 4032), "Apple iPhone XS", None),
        ("stereo.mpo", (640, 480), "Nintendo 3DS", None),
        ("jpeg-called.nef", (2000, 3008), "NIKON D70s", None),
        ("broken.heif", None, "", "is damaged"),
        ("pruned.cr3", None, "", "is a camera raw picture without a preview"),
        ("pruned.raf", None, "", "with a small preview alone"),
    ],
)
def test_real_files(name: str, size: tuple[int, int] | None, camera: str, reason: str) -> None:
    data = (_FILES / name).read_bytes()
    if size is None:
        with pytest.raises(UnreadableError, match=reason):
            decode_photo(data, side_px=224)
    else:
        photo = decode_photo(data, side_px=224)
        assert ((photo.width_px, photo.height_px), photo.camera) == (size, camera)


@pytest.mark.skipif(not _FILES.is_dir(), reason="the shared files are not here")
def test_a_hole_in_one_tile_of_a_real_photograph_is_damage() -> None:
    data = bytearray((_FILES / "iphone.HEIC").read_bytes())
    data[400_000:400_512] = bytes(512)
    with pytest.raises(UnreadableError, match="is damaged"):
        decode_photo(bytes(data), side_px=224)
    assert formats.kind_of(bytes(data)) == kinds.HEIC
