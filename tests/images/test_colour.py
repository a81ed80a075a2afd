"""All pictures come as sRGB of 8 bits, whatever their profile and depth."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageCms

from jellygui.images import colour
from jellygui.images.photo import decode_photo
from tests.support import hostile
from tests.support.hostile import encoded, tiff

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL.TiffImagePlugin")

_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
_ADOBE = colour.adobe_rgb()
_PNG_KINDS = {1: 0, 3: 2}


def _pixels(data: bytes) -> npt.NDArray[np.int64]:
    return decode_photo(data, side_px=300).pixels.astype(int)


def _muted() -> Image.Image:
    """Colours that every space has."""
    return hostile.picture(3).point(lambda value: 60 + value * 130 // 255)


def _in_space(image: Image.Image, profile: bytes, mode: str = "RGB") -> Image.Image:
    into = ImageCms.ImageCmsProfile(BytesIO(profile))
    return ImageCms.profileToProfile(
        image, _SRGB, into, ImageCms.Intent.RELATIVE_COLORIMETRIC, outputMode=mode
    )


def _grey_profile(gamma: float) -> bytes:
    """The profile of grey with another gamma than sRGB's: Adobe's with one curve and no colours."""
    return (
        _ADOBE.replace(b"RGB ", b"GRAY", 1)
        .replace(b"rTRC", b"kTRC", 1)
        .replace(b"\0\1\2\x33", b"\0\1" + round(gamma * 256).to_bytes(2), 1)
    )


@pytest.mark.parametrize(
    ("kind", "near"), [("PNG", 1.5), ("TIFF", 1.5), ("WEBP", 1.5), ("JPEG", 4)]
)
def test_a_profile_is_applied_in_every_kind_of_file(kind: str, near: float) -> None:
    options = {"lossless": True} if kind == "WEBP" else {"quality": 95} if kind == "JPEG" else {}
    stored = _in_space(_muted(), _ADOBE)
    expected = np.asarray(_muted()).astype(int)
    assert np.abs(np.asarray(stored).astype(int) - expected).max() > 15
    found = _pixels(encoded(stored, kind, icc_profile=_ADOBE, **options))
    assert np.abs(found - expected).mean() < near


@pytest.mark.parametrize(
    ("tags", "is_adobe"),
    [
        ({0xA001: 0xFFFF, 0xA005: {1: "R03"}}, True),
        ({0xA001: 0xFFFF, 0xA005: {1: "R98"}}, False),
        ({0xA001: 0xFFFF}, False),
        ({0xA001: 2}, True),
        ({0xA001: 1, 0xA005: {1: "R98"}}, False),
    ],
)
def test_the_space_that_a_camera_names_in_exif_is_applied(
    tags: dict[int, object], is_adobe: bool
) -> None:
    exif = Image.Exif()
    exif[0x8769] = tags
    stored = _in_space(_muted(), _ADOBE)
    found = _pixels(encoded(stored, "JPEG", quality=98, subsampling=0, exif=exif))
    expected = _muted() if is_adobe else stored
    assert np.abs(found - np.asarray(expected)).mean() < 1.5


def test_the_near_copies_of_a_picture_are_found_across_spaces() -> None:
    plain = decode_photo(encoded(_muted(), "PNG"), side_px=64)
    stored = encoded(_in_space(_muted(), _ADOBE), "PNG", icc_profile=_ADOBE)
    assert (
        decode_photo(stored, side_px=64).perceptual_hash ^ plain.perceptual_hash
    ).bit_count() < 3


def test_a_profile_of_srgb_changes_nothing_and_is_not_gone_through() -> None:
    profile = _SRGB.tobytes()
    image = hostile.picture(4, (1200, 900))
    plain, named = encoded(image, "JPEG"), encoded(image, "JPEG", icc_profile=profile)
    assert np.array_equal(_pixels(named), _pixels(plain))
    assert colour.in_srgb(image, profile) is image


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("profile", [b"no profile", _ADOBE[:200], _grey_profile(1.0)])
def test_a_profile_that_is_broken_or_of_other_colours_is_as_none(kind: str, profile: bytes) -> None:
    image = hostile.picture(5)
    assert np.array_equal(
        _pixels(encoded(image, kind, icc_profile=profile)), _pixels(encoded(image, kind))
    )


@pytest.mark.parametrize("mode", ["L", "LA"])
def test_grey_has_its_profile_too(mode: str) -> None:
    steps = Image.linear_gradient("L").convert(mode)
    found = _pixels(encoded(steps, "PNG", icc_profile=_grey_profile(1.0)))
    assert found[0, 0].tolist() == [0, 0, 0]
    assert found[128, 0, 0] == pytest.approx(188, abs=3)  # half of the light, in sRGB
    assert np.ptp(found[128, 0]) <= 1


def test_lab_becomes_the_colours_it_means() -> None:
    lab = ImageCms.profileToProfile(
        _muted(), _SRGB, ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")), outputMode="LAB"
    )
    assert np.abs(_pixels(encoded(lab, "TIFF")) - np.asarray(_muted())).mean() < 2


# Ten, twelve and fourteen bits in sixteen


@pytest.mark.parametrize(("primaries", "transfer"), [(12, 13), (9, 14), (9, 1), (12, 2)])
@pytest.mark.parametrize("kind", ["PNG", "AVIF"])
def test_colours_that_are_named_by_numbers_are_those(
    kind: str, primaries: int, transfer: int
) -> None:
    """Display P3 and BT.2020 without a profile: by cICP in PNG, by nclx in HEIC and AVIF."""
    profile = colour.of_numbers(primaries, transfer)
    assert profile is not None
    stored = Image.fromarray(np.asarray(_in_space(_muted(), profile)))  # without the profile
    expected = np.asarray(_muted()).astype(int)
    assert np.abs(np.asarray(stored).astype(int) - expected).max() > 10
    options = {"quality": 100, "subsampling": "4:4:4"} if kind == "AVIF" else {}
    found = _pixels(_numbered(encoded(stored, kind, **options), primaries, transfer))
    assert np.abs(found - expected).mean() < 2
    # A curve for brighter screens is another thing; a profile that is there counts.
    left = _pixels(_numbered(encoded(stored, kind, **options), primaries, 16))
    assert np.abs(left - np.asarray(stored)).mean() < 2
    both = encoded(_in_space(_muted(), _ADOBE), kind, icc_profile=_ADOBE, **options)
    assert np.abs(_pixels(_numbered(both, primaries, transfer)) - expected).mean() < 3


def _numbered(data: bytes, primaries: int, transfer: int) -> bytes:
    if data.startswith(b"\x89PNG"):
        at = data.index(b"IDAT") - 4
        said = hostile.chunk(b"cICP", bytes((primaries, transfer, 0, 1)))
        return data[:at] + said + data[at:]
    at = data.find(b"nclx") + 4
    if at < 4:  # Pillow writes the one or the other
        return data
    return data[:at] + bytes((0, primaries, 0, transfer)) + data[at + 4 :]


def test_the_profile_of_display_p3_is_that_of_its_makers() -> None:
    """Its red, green and blue in sRGB's own terms go beyond what that has."""
    profile = colour.of_numbers(12, 13)
    assert profile is not None
    source = ImageCms.ImageCmsProfile(BytesIO(profile))
    made = ImageCms.profileToProfile(
        Image.new("RGB", (1, 1), (200, 60, 60)),
        source,
        _SRGB,
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
    )
    # By the matrices of SMPTE EG 432-1 and IEC 61966-2-1.
    assert np.abs(np.array(made.getpixel((0, 0))) - (217, 42, 52)).max() <= 3
    assert colour.of_numbers(1, 13) is None


def _deep(bits: int) -> npt.NDArray[np.uint16]:
    """A picture whose brightest point is all but white."""
    image = np.asarray(hostile.picture(6)).astype(float)
    return (image / image.max() * (2**bits - 1)).round().astype(np.uint16)


@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("planes", [False, True])
def test_colours_of_fewer_bits_in_sixteen_are_scaled(bits: int, order: str, planes: bool) -> None:
    found = _pixels(tiff(_deep(bits), order=order, planes=planes))
    assert np.abs(found - _deep(8)).max() <= 1


@pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_adobe_deflate"])
def test_so_are_those_that_libtiff_decodes(compression: str) -> None:
    number = {"tiff_lzw": 5, "tiff_adobe_deflate": 8}[compression]
    raw = _deep(12)
    with Image.open(BytesIO(tiff(raw))) as image:
        (begin,), (size,) = image.tag_v2[273], image.tag_v2[279]
    data = tiff(raw, compression=number)
    packed = _packed(data[begin : begin + size], compression)
    assert len(packed) <= size
    data = data[:begin] + packed.ljust(size, b"\0") + data[begin + size :]
    assert np.abs(_pixels(data) - _deep(8)).max() <= 1


def _packed(raw: bytes, compression: str) -> bytes:
    """Bytes as they stand in a strip."""
    as_grey = Image.frombytes("L", (len(raw), 1), raw)
    written = encoded(as_grey, "TIFF", compression=compression)
    with Image.open(BytesIO(written)) as image:
        (begin,), (size,) = image.tag_v2[273], image.tag_v2[279]
    return written[begin : begin + size]


@pytest.mark.parametrize("bits", [10, 12, 14, 16])
@pytest.mark.parametrize("alpha", [False, True])
def test_so_are_those_of_a_png(bits: int, alpha: bool) -> None:
    found = _pixels(_deep_png(_deep(bits), alpha=alpha))
    assert np.abs(found - _deep(8)).max() <= 1


@pytest.mark.parametrize("colours", [1, 3])
@pytest.mark.parametrize("opaque", [4095, 65535])
def test_so_is_what_is_transparent(colours: int, opaque: int) -> None:
    stored = _deep(12)[:, :, :colours]
    found = _pixels(_deep_png(stored, alpha=True, opaque=opaque))
    assert np.abs(found - _deep(8)[:, :, :colours]).max() <= 1


def _deep_png(pixels: npt.NDArray[np.uint16], *, alpha: bool, opaque: int = 65535) -> bytes:
    """A PNG of 16 bits, which Pillow does not write."""
    import struct
    import zlib

    height, width, colours = pixels.shape
    if alpha:
        whole = np.full((height, width, 1), opaque, np.uint16)
        pixels = np.concatenate([pixels, whole], axis=2)
    lines = pixels.astype(">u2").reshape(height, -1)
    raw = b"".join(b"\0" + line.tobytes() for line in lines)
    head = struct.pack(">IIBBBBB", width, height, 16, _PNG_KINDS[colours] + 4 * alpha, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(raw)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(hostile.chunk(*part) for part in parts)


def test_grey_and_colours_of_one_camera_are_equally_bright() -> None:
    grey = (np.asarray(hostile.picture(6).convert("L")).astype(float) * 4095 / 255).astype(
        np.uint16
    )
    colours = np.repeat(grey[:, :, None], 3, axis=2)
    found = _pixels(encoded(Image.fromarray(grey), "TIFF"))
    assert np.abs(_pixels(tiff(colours)) - found).max() <= 1
