from __future__ import annotations

import contextlib
import hashlib
import os
import struct
import subprocess
import sys
from datetime import datetime
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from jellygui.domain.album import NEAR_COPY_BITS
from jellygui.domain.configs import Fit, Preprocessing
from jellygui.images import bounds
from jellygui.images import photo as photo_module
from jellygui.images.photo import (
    Photo,
    UnreadableError,
    decode_photo,
    read_photo,
    read_picture,
    shrink_to_square,
)
from jellygui.images.scan import FoundFile, scan
from tests.support import hostile
from tests.support.hostile import encoded, picture, tiff

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL.TiffImagePlugin")

_SQUARE = Preprocessing(size_px=64)
_KINDS = ("JPEG", "PNG", "TIFF", "WEBP", "BMP", "GIF")
_REAL = Path(__file__).parents[2].parent / "shared" / "data" / "jellyfish"


def _steps(white: int) -> np.ndarray:
    """Left half black, right half at 200 / 255 of `white`."""
    values = np.zeros((48, 64))
    values[:, 32:] = white * 200 / 255
    return values


def _decode(data: bytes) -> Photo:
    return decode_photo(data, side_px=64)


def _difference(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.abs(a.astype(int) - b.astype(int)).mean())


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_what_is_looked_at_is_no_longer_than_it_is_wanted(tmp_path: Path, kind: str) -> None:
    wide = np.zeros((200, 1000, 3), np.uint8)
    wide[:, 500:] = 255
    Image.fromarray(wide).save(tmp_path / "a", kind)
    seen = read_picture(tmp_path / "a", longest_px=250)
    assert (seen.width_px, seen.height_px) == (1000, 200)
    assert seen.pixels.shape == (50, 250, 3)
    assert seen.pixels[:, :120].max() < 20
    assert seen.pixels[:, 130:].min() > 235
    assert read_picture(tmp_path / "a").pixels.shape == (200, 1000, 3)


def test_one_read_gives_everything(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0110] = "TG-6"
    exif[0x8769] = {0x9003: "2024:07:14 10:11:12"}
    data = encoded(picture(1), "JPEG", exif=exif, quality=95)
    (tmp_path / "a.jpg").write_bytes(data)
    photo = read_photo(tmp_path / "a.jpg", side_px=64)
    assert photo.content_hash == hashlib.sha256(data).hexdigest()
    assert photo.size_bytes == len(data)
    assert (photo.width_px, photo.height_px) == (96, 72)
    assert photo.taken_at == datetime(2024, 7, 14, 10, 11, 12)
    assert (photo.latitude, photo.longitude, photo.camera) == (None, None, "TG-6")
    assert photo.pixels.dtype == np.uint8
    assert _difference(photo.pixels, np.asarray(picture(1))) < 6


@pytest.mark.parametrize("kind", _KINDS)
def test_every_kind_of_file(kind: str) -> None:
    options = {"lossless": True} if kind == "WEBP" else {"quality": 95} if kind == "JPEG" else {}
    photo = _decode(encoded(picture(2), kind, **options))
    assert photo.pixels.shape == (72, 96, 3)
    assert _difference(photo.pixels, np.asarray(picture(2))) < 6


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_the_first_picture_of_an_animation(kind: str) -> None:
    data = encoded(picture(3), kind, save_all=True, append_images=[picture(4), picture(5)])
    pixels = _decode(data).pixels
    assert _difference(pixels, np.asarray(picture(3))) < 8
    assert _difference(pixels, np.asarray(picture(4))) > 15


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_turns_the_picture_upright(kind: str, orientation: int) -> None:
    upright = picture(6)
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    as_held = upright.transpose(turns[orientation]) if orientation in turns else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    photo = _decode(encoded(as_held, kind, exif=exif, quality=95))
    assert (photo.width_px, photo.height_px) == upright.size
    assert photo.pixels.shape == (72, 96, 3)
    assert _difference(photo.pixels, np.asarray(upright)) < 6


@pytest.mark.parametrize(
    "stored",
    [
        pytest.param(Image.fromarray(_steps(255).astype(np.uint8)), id="grey"),
        pytest.param(Image.fromarray(_steps(65535).astype(np.uint16)), id="16 bits"),
        pytest.param(Image.fromarray(_steps(4095).astype(np.uint16)), id="12 bits in 16"),
        pytest.param(Image.fromarray(_steps(1).astype(np.float32)), id="0 to 1"),
        pytest.param(Image.fromarray(_steps(255).astype(np.float32)), id="floats 0 to 255"),
        pytest.param(Image.fromarray(_steps(65535).astype(np.int32)), id="32 bits"),
    ],
)
def test_grey_of_every_depth(stored: Image.Image) -> None:
    pixels = _decode(encoded(stored, "TIFF")).pixels
    assert pixels.shape == (48, 64, 3)
    assert np.abs(pixels[:, :32].astype(int)).max() <= 1
    assert np.abs(pixels[:, 32:].astype(int) - 200).max() <= 1


@pytest.mark.parametrize(
    ("white", "kind"), [(65535, np.uint16), (4095, np.uint16), (1, np.float32), (255, np.float32)]
)
@pytest.mark.parametrize("compression", [None, "tiff_lzw"])
def test_grey_of_which_more_is_darker(
    white: int, kind: type[np.generic], compression: str | None
) -> None:
    negative = Image.fromarray((white - _steps(white)).astype(kind))
    white_is_zero = {262: 0}
    data = encoded(negative, "TIFF", compression=compression, tiffinfo=white_is_zero)
    pixels = _decode(data).pixels
    assert np.abs(pixels[:, :32].astype(int)).max() <= 1
    assert np.abs(pixels[:, 32:].astype(int) - 200).max() <= 1


def test_grey_that_does_not_say_whether_more_is_darker() -> None:
    said, something_else = (struct.pack("<HH", tag, 3) for tag in (262, 263))
    data = encoded(Image.fromarray(_steps(65535).astype(np.uint16)), "TIFF")
    pixels = _decode(data.replace(said, something_else)).pixels
    assert (pixels[0, 0].tolist(), pixels[0, -1].tolist()) == ([0] * 3, [200] * 3)


@pytest.mark.parametrize("kind", [np.uint32, np.int16])
def test_grey_by_its_own_kind_of_number(kind: type[np.integer]) -> None:
    most = np.iinfo(kind).max
    values = np.linspace(0, most, 64 * 48).astype(kind).reshape(48, 64, 1)
    pixels = _decode(tiff(values)).pixels
    wanted = np.linspace(0, 255, 64 * 48).reshape(48, 64)
    assert np.abs(pixels[:, :, 0] - wanted).max() <= 1


def test_grey_of_16_bits_in_png() -> None:
    pixels = _decode(encoded(Image.fromarray(_steps(65535).astype(np.uint16)), "PNG")).pixels
    assert pixels[0, 0].tolist() == [0, 0, 0]
    assert pixels[0, -1].tolist() == [200, 200, 200]


def test_numbers_that_are_none_do_not_spoil_the_rest() -> None:
    values = _steps(255).astype(np.float32)
    values[0, :6] = np.nan, np.inf, -np.inf, -9999, np.finfo(np.float32).max, -3.4e38
    pixels = _decode(encoded(Image.fromarray(values), "TIFF")).pixels
    assert pixels[20, -1].tolist() == [200, 200, 200]
    assert not pixels[:, :32].any()


@pytest.mark.parametrize("brightest", [1.01, 1.6, 9.0])
def test_a_highlight_beyond_white_does_not_make_the_rest_black(brightest: float) -> None:
    values = _steps(1).astype(np.float32)
    values[3, 40] = brightest
    pixels = _decode(encoded(Image.fromarray(values), "TIFF")).pixels
    assert (pixels[3, 40].tolist(), pixels[20, -1].tolist()) == ([255] * 3, [200] * 3)


def test_negative_numbers_are_stretched() -> None:
    values = _steps(1000).astype(np.int32) - 500
    pixels = _decode(encoded(Image.fromarray(values), "TIFF")).pixels
    assert (int(pixels.min()), int(pixels.max())) == (0, 255)


@pytest.mark.parametrize(("mode", "kind"), [("CMYK", "JPEG"), ("CMYK", "TIFF"), ("YCbCr", "TIFF")])
def test_printing_and_video_colours(mode: str, kind: str) -> None:
    options = {"quality": 95} if kind == "JPEG" else {}
    pixels = _decode(encoded(picture(7).convert(mode), kind, **options)).pixels
    assert _difference(pixels, np.asarray(picture(7))) < 6


@pytest.mark.parametrize(
    ("mode", "kind"),
    [(mode, kind) for mode in ("RGBA", "LA") for kind in ("PNG", "TIFF", "WEBP")]
    + [("RGBA", "GIF"), ("P", "PNG")],
)
def test_what_is_transparent_is_white(mode: str, kind: str) -> None:
    see_through = picture(8).convert("RGBA")
    alpha = np.full((72, 96), 255, dtype=np.uint8)
    alpha[36:] = 0
    see_through.putalpha(Image.fromarray(alpha))
    pixels = _decode(encoded(see_through.convert(mode), kind)).pixels
    assert (pixels[40:] == 255).all()
    assert (pixels[:32] < 250).any()


@pytest.mark.parametrize(("mode", "kind"), [("RGBA", "PNG"), ("LA", "PNG"), ("RGBA", "TIFF")])
def test_a_transparency_that_leaves_nothing_is_none(mode: str, kind: str) -> None:
    """Who keeps a fourth number without a use for it writes zeros."""
    hidden = picture(8).convert(mode)
    hidden.putalpha(0)
    shown = np.asarray(picture(8).convert(mode[:-1]).convert("RGB"))
    assert (_decode(encoded(hidden, kind)).pixels == shown).all()


def test_palette_and_colour_key() -> None:
    palette = picture(9).quantize(16)
    assert _difference(
        _decode(encoded(palette, "PNG")).pixels, np.asarray(palette.convert("RGB"))
    ) == pytest.approx(0)
    keyed = Image.new("RGB", (64, 64), (1, 2, 3))
    assert (_decode(encoded(keyed, "PNG", transparency=(1, 2, 3))).pixels == 255).all()


def test_a_wrong_ending_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "really_png.jpg").write_bytes(encoded(picture(10), "PNG"))
    photo = read_photo(tmp_path / "really_png.jpg", side_px=64)
    assert (photo.pixels == np.asarray(picture(10))).all()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b"a text", "is not a picture although its name says so"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "is not a picture"),
        (b"P6 1 1 255 abc", "is not a picture"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "is cut off"),
        (b"\xff\x0a" + bytes(30), "is a JPEG XL picture, which is not supported yet"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "is not a picture although its name says so, but a sound"),
        (b"\0\0\0\x20ftypisom\0\0\2\0", "is not a picture although its name says so, but a video"),
        (b"II*\0CR\2\0" + bytes(90), "is (cut off|damaged)"),
        (hostile.png_claiming(60_000, 60_000), "is too large to open safely"),
    ],
)
def test_what_is_no_picture(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        _decode(data)


@pytest.mark.parametrize("kind", _KINDS)
def test_damaged_bytes_give_a_photo_or_a_reason(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "LARGEST_PX", 1_000_000)  # damage may claim any size
    exif = Image.Exif()
    exif[0x0110] = "TG-6"
    whole = encoded(picture(12, (40, 30)), kind, exif=exif)
    place = st.integers(0, len(whole) - 1) | st.integers(0, min(200, len(whole) - 1))

    @settings(max_examples=120)
    @given(
        st.lists(st.tuples(place, st.integers(0, 255)), min_size=1, max_size=8),
        st.integers(0, len(whole)) | st.just(len(whole)),
    )
    def damage(changes: list[tuple[int, int]], length: int) -> None:
        data = bytearray(whole)
        for index, value in changes:
            data[index] = value
        with contextlib.suppress(UnreadableError):
            assert _decode(bytes(data[:length])).pixels.shape[2] == 3

    damage()


def test_memory_that_does_not_suffice_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    def exhausted(_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(photo_module, "read_facts", exhausted)
    with pytest.raises(UnreadableError, match="too large for the memory"):
        _decode(encoded(picture(1), "PNG"))


def test_a_file_larger_than_the_limit_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.tif").open("wb") as file:
        file.truncate(bounds.LARGEST_BYTES + 1)  # sparse: takes no room
    with pytest.raises(UnreadableError, match=r"is too large \(1.0 GB\)"):
        read_photo(tmp_path / "huge.tif", side_px=64)


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="it is gone"):
        read_photo(tmp_path / "gone.jpg", side_px=64)
    with pytest.raises(UnreadableError, match="is a folder"):
        read_photo(tmp_path, side_px=64)


@pytest.mark.skipif(os.name == "nt", reason="no pipes with names")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(UnreadableError, match="pipe"):
        read_photo(tmp_path / "pipe.jpg", side_px=64)


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_no_permission_as_an_ordinary_user(open_folder: Path) -> None:
    for name in ("free.png", "locked.png"):
        (open_folder / name).write_bytes(encoded(picture(1), "PNG"))
    (open_folder / "locked.png").chmod(0)

    def reason(name: str) -> str | None:
        try:
            read_photo(open_folder / name, side_px=64)
        except UnreadableError as error:
            return error.reason
        return None

    reasons = hostile.as_ordinary_user(lambda: [reason("free.png"), reason("locked.png")])
    assert reasons == [None, "cannot be read: no permission"]


def test_a_folder_of_hostile_files(open_folder: Path) -> None:
    folder = open_folder / "hostile"
    expected = hostile.write_hostile(folder)
    if os.name != "nt":
        assert len(expected) > 40
    before = {path: path.lstat() for path in folder.rglob("*")}

    def reasons() -> dict[str, str | None]:
        found: dict[str, str | None] = {}
        for one in scan([folder]):
            if one is None:
                continue
            name = one.path.relative_to(folder).as_posix()
            found[name] = getattr(one, "reason", None)
            if isinstance(one, FoundFile):
                try:
                    read_photo(one.path, side_px=64)
                except UnreadableError as error:
                    found[name] = error.reason
        return found

    assert hostile.mismatches(expected, reasons()) == []
    if os.name != "nt":
        as_user = hostile.as_ordinary_user(reasons)
        assert as_user["no_permission.jpg"] == "cannot be read: no permission"
        as_user["no_permission.jpg"] = reasons()["no_permission.jpg"]
        assert hostile.mismatches(expected, as_user) == []
    after = {path: path.lstat() for path in folder.rglob("*")}
    assert {p: (i.st_size, i.st_mtime_ns) for p, i in after.items()} == {
        p: (i.st_size, i.st_mtime_ns) for p, i in before.items()
    }


@cache
def _survey_photograph(width: int, height: int, kind: str) -> bytes:
    """Detail at every scale, as a camera gives it."""
    rng = np.random.default_rng(0)
    pixels = np.asarray(picture(13, (width, height))).astype(np.int16)
    for grain in (1, 3, 9, 27):
        noise = rng.normal(0, 8, (height // grain + 1, width // grain + 1, 1))
        pixels += np.kron(noise, np.ones((grain, grain, 1)))[:height, :width].astype(np.int16)
    return encoded(Image.fromarray(pixels.clip(0, 255).astype(np.uint8)), kind)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("fit", Fit)
def test_reduced_and_full_scale_look_the_same_to_a_network(kind: str, fit: Fit) -> None:
    preprocessing = Preprocessing(size_px=192, fit=fit)
    data = _survey_photograph(2400, 1800, kind)
    reduced = decode_photo(data, side_px=192)
    full = decode_photo(data, side_px=192, reduced=False)
    assert full.pixels.shape == (1800, 2400, 3)
    assert 288 <= reduced.pixels.shape[0] <= 600
    assert (reduced.width_px, reduced.height_px) == (full.width_px, full.height_px) == (2400, 1800)
    distance = (reduced.perceptual_hash ^ full.perceptual_hash).bit_count()
    assert distance <= NEAR_COPY_BITS // 2
    a, b = (shrink_to_square(photo.pixels, preprocessing) for photo in (reduced, full))
    assert _difference(a, b) < 1.0


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (5000, 3), (65, 64), (1921, 300)])
@pytest.mark.parametrize("fit", Fit)
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_any_shape_becomes_the_square(size: tuple[int, int], fit: Fit, kind: str) -> None:
    photo = _decode(encoded(Image.new("RGB", size, (40, 90, 160)), kind))
    assert (photo.width_px, photo.height_px) == size
    square = shrink_to_square(photo.pixels, Preprocessing(size_px=64, fit=fit))
    assert square.shape == (64, 64, 3)
    assert np.abs(square.astype(int) - (40, 90, 160)).max() <= 3


def test_a_square_of_the_right_size_is_left_alone() -> None:
    pixels = np.asarray(picture(14, (64, 64)))
    assert shrink_to_square(pixels, _SQUARE) is pixels


def test_squashed_or_padded_with_the_mean_colour() -> None:
    pixels = np.zeros((100, 200, 3), dtype=np.uint8)
    pixels[:, 100:] = (200, 100, 50)
    squashed = shrink_to_square(pixels, _SQUARE)
    assert (squashed[:, -1] == (200, 100, 50)).all()
    padded = shrink_to_square(pixels, _SQUARE.model_copy(update={"fit": Fit.PAD}))
    assert np.abs(padded[:16].astype(int) - (100, 50, 25)).max() <= 1
    assert (padded[16:48, -1] == (200, 100, 50)).all()


def test_shrinking_does_not_alias() -> None:
    chequers = np.kron(np.indices((512, 512)).sum(axis=0) % 2, np.ones((1, 1)))
    pixels = np.repeat((chequers * 255).astype(np.uint8)[:, :, None], 3, axis=2)
    square = shrink_to_square(pixels, Preprocessing(size_px=96))
    assert np.abs(square.astype(int) - 127).max() <= 4


def test_only_the_decoders_of_known_kinds_are_ever_loaded() -> None:
    program = (
        "import sys, jellygui.images.photo, jellygui.images.scan\n"
        "from jellygui.images.photo import decode_photo, UnreadableError\n"
        "try: decode_photo(b'%!PS-Adobe-3.0 EPSF-3.0', side_px=64)\n"
        "except UnreadableError: pass\n"
        "print([name for name in sys.modules if name.endswith('ImagePlugin')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(not _REAL.is_dir(), reason="the shared photographs are not here")
def test_real_photographs_are_all_read() -> None:
    files = [one for one in scan([_REAL]) if isinstance(one, FoundFile)]
    assert len(files) > 800
    for one in files[::40]:
        photo = read_photo(one.path, side_px=192)
        assert min(photo.pixels.shape[:2]) > 30
        assert photo.size_bytes == one.size_bytes
