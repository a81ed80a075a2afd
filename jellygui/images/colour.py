"""Makes 8-bit sRGB of every kind of picture."""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFile

from jellygui.images.bounds import is_cheap

if TYPE_CHECKING:
    from PIL.ImageCms import ImageCmsProfile, ImageCmsTransform

_ROWS_AT_ONCE = 256
_BIT_DEPTHS = (8, 10, 12, 14, 16)
_OF_SIGNED = (*_BIT_DEPTHS[:-1], 15)
_SIGNED = ("I;16S", "I;16BS", "I;16NS")
# Numbers of 32 bits without a sign, which Pillow keeps as some with one.
_UNSIGNED = "I;32N"
# Of a share of white; highlights, and what was made larger or smaller, go beyond 1. Numbers of
# which none is larger would be a black picture.
_LARGEST_SHARE = 16
# What stands where nobody has measured, and beyond: as maps have it, and the largest float.
_NOWHERE, _ENDLESS = -9999, 1e30
# Of 16 bits Pillow keeps the high 8: read with the bytes changed over, it keeps the low ones.
_CHANGED_OVER = {"L": "B", "B": "L", "N": "B" if sys.byteorder == "little" else "L"}
# For which there is no other order: the four bytes of a pixel are taken one by one.
_GREY_ALPHA, _BY_BYTES, _LOW_BYTES = "LA;16B", "RGBA", (1, 1, 1, 3)
_SPACES = {"L": "GRAY", "RGB": "RGB", "CMYK": "CMYK"}
# Those of BT.2020 and Display P3 by their numbers, XYZ as seen under D50; and curves that are as
# good as that of sRGB.
_PRIMARIES = {
    9: ((0.67348, 0.27904, -0.00193), (0.16567, 0.67534, 0.02998), (0.12505, 0.04561, 0.79685)),
    12: ((0.51512, 0.24119, -0.00105), (0.29198, 0.69224, 0.04188), (0.15710, 0.06657, 0.78407)),
}
_LIKE_SRGB = (1, 2, 6, 13, 14, 15)
# Of 256; a profile that changes less is sRGB under another name.
_UNSEEN = 2


def eight_bits(
    image: Image.Image, raw: str, again: Callable[[], ImageFile.ImageFile]
) -> Image.Image:
    """A loaded picture in grey, RGB, CMYK or Lab of 8 bits; what is transparent becomes white.

    `raw` is Pillow's name of what is in the file, `again` opens it once more.
    """
    if image.mode.startswith("I"):
        values = np.asarray(image)
        if raw == _UNSIGNED:
            values = values.view(np.uint32)
        image = Image.fromarray(_scaled(values, _OF_SIGNED if raw in _SIGNED else _BIT_DEPTHS))
    elif image.mode == "F":
        values = np.array(image)
        values[~((values > _NOWHERE) & (values < _ENDLESS))] = 0
        is_share = 0 < float(values.max()) <= _LARGEST_SHARE
        image = Image.fromarray(_scaled(values, white=1 if is_share else None))
    elif raw.startswith(("RGB;16", "RGBX;16", "RGBA;16", "CMYK;16", "R;16", _GREY_ALPHA)):
        image = _with_all_bits(image, raw, again)
    if image.mode == "La":
        image = image.convert("LA")
    if image.mode in ("RGBA", "LA") and not image.getchannel("A").getbbox():
        image = image.convert(image.mode[:-1])  # who has no use for a fourth number leaves zeros
    if image.has_transparency_data:
        see_through = image.convert("RGBA")
        paper = Image.new("RGBA", image.size, "white")
        paper.alpha_composite(see_through)
        return paper.convert("L" if image.mode in ("1", "L", "LA") else "RGB")
    if image.mode in ("L", "RGB", "CMYK", "LAB"):
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def _with_all_bits(
    image: Image.Image, raw: str, again: Callable[[], ImageFile.ImageFile]
) -> Image.Image:
    """The same, scaled where its 16 bits hold fewer: 10, 12 or 14."""
    high = np.asarray(image)
    colours = high.shape[2] - (image.mode in ("RGBA", "LA"))
    if high[:, :, :colours].max() >= 1 << (_BIT_DEPTHS[-2] - 8):
        return image
    other = again()
    other.tile = [tile._replace(args=_changed_over(tile.args)) for tile in other.tile]
    other.load()
    low = np.asarray(other)
    values = high.astype(np.uint16)
    values <<= 8
    values |= low[:, :, _LOW_BYTES] if raw == _GREY_ALPHA else low
    pixels = np.array(high)
    white = _white(values[:, :, :colours], _BIT_DEPTHS)
    pixels[:, :, :colours] = _scaled(values[:, :, :colours], white=white)
    if values[:, :, colours:].max(initial=0) <= white:  # a camera's own depth, too
        pixels[:, :, colours:] = _scaled(values[:, :, colours:], white=white)
    return Image.frombytes(image.mode, image.size, pixels.tobytes())


def _changed_over(args: Any) -> Any:
    if isinstance(args, tuple):
        return (_changed_over(args[0]), *args[1:])
    return _BY_BYTES if args == _GREY_ALPHA else args[:-1] + _CHANGED_OVER[args[-1]]


def _white(values: npt.NDArray[Any], depths: Sequence[int]) -> float:
    """The largest number of the smallest of these `depths` that holds the brightest pixel.

    A camera of 12 bits writes them into 16. Of values below 0, or beyond all, it is the brightest.
    """
    darkest, brightest = float(values.min(initial=0)), float(values.max(initial=0))
    whites = [2**depth - 1 for depth in depths if darkest >= 0 and brightest < 2**depth]
    return whites[0] if whites else max(brightest, darkest + 1)


def _scaled(
    values: npt.NDArray[Any],
    depths: Sequence[int] = _BIT_DEPTHS,
    *,
    white: float | None = None,
) -> npt.NDArray[np.uint8]:
    """Scale numbers of more than 8 bits to 8, from black, or what is below 0, to white."""
    darkest = float(values.min(initial=0))
    white = _white(values, depths) if white is None else white
    scaled = np.empty(values.shape, np.uint8)
    for start in range(0, len(values), _ROWS_AT_ONCE):
        rows = values[start : start + _ROWS_AT_ONCE].astype(np.float32)
        rows = (rows - darkest) * (255 / (white - darkest))
        scaled[start : start + _ROWS_AT_ONCE] = rows.round().clip(0, 255)
    return scaled


def in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """A picture in grey, RGB, CMYK or Lab as sRGB, by its ICC profile where it has one.

    A profile that is broken, or for other colours than the picture has, is as none.
    """
    transform = None
    if profile and not is_cheap(profile):
        profile = None
    if image.mode == "LAB":
        transform = _from_lab()
    elif profile:
        transform = _from_profile(profile, image.mode)
    if transform is not None:
        return transform.apply(image)
    return image if image.mode == "RGB" else image.convert("RGB")


@lru_cache(maxsize=8)  # of up to 4 MB each
def _from_profile(profile: bytes, mode: str) -> ImageCmsTransform | None:
    """How colours become sRGB; None where they are it, or nobody can say."""
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        if source.profile.xcolor_space.strip() != _SPACES[mode]:
            return None
        transform = _transform(source, mode)
        sample = _sample(mode)
        made = transform.apply(sample)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
    seen = np.asarray(made).astype(int) - np.asarray(sample.convert("RGB"))
    return transform if mode == "CMYK" or np.abs(seen).max() > _UNSEEN else None


@cache
def _from_lab() -> ImageCmsTransform:
    from PIL import ImageCms

    return _transform(ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")), "LAB")


def _transform(source: ImageCmsProfile, mode: str) -> ImageCmsTransform:
    from PIL import ImageCms

    return ImageCms.buildTransform(
        source,
        ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")),
        mode,
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )


def _sample(mode: str) -> Image.Image:
    """Colours of every kind."""
    steps = np.linspace(0, 255, 9 if mode == "RGB" else 256).astype(np.uint8)
    if mode == "RGB":
        return Image.fromarray(np.stack(np.meshgrid(steps, steps, steps), -1).reshape(81, 9, 3))
    return Image.fromarray(steps[None]) if mode == "L" else Image.new(mode, (1, 1))


@cache
def adobe_rgb() -> bytes:
    """A profile of Adobe RGB (1998), which cameras name in EXIF instead of writing it down.

    With the primaries, as seen under D50, and the gamma of Adobe's specification.
    """
    gamma = struct.pack(">8sIHxx", b"curv", 1, 563)  # 2 and 51/256, in 256ths
    return _profile(
        ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457)),
        gamma,
    )


@cache
def of_numbers(primaries: int, transfer: int) -> bytes | None:
    """A profile of colours that a file names by numbers (ITU-T H.273), None of those of sRGB.

    Nor is there one of a curve for brighter screens (PQ, HLG): it is no matter of colours alone.
    """
    if primaries not in _PRIMARIES or transfer not in _LIKE_SRGB:
        return None
    numbers = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    whole = (round(number * 65536) for number in numbers)
    return _profile(_PRIMARIES[primaries], struct.pack(">8sHxx5i", b"para", 3, *whole))


def _profile(primaries: Sequence[Sequence[float]], curve: bytes) -> bytes:
    """Of three colours, XYZ as seen under D50, and one curve for all of them; ICC.1:2001-04."""
    places = (*primaries, (0.95045, 1.0, 1.08905))
    parts = [
        (name, struct.pack(">8s3i", b"XYZ ", *(round(part * 65536) for part in xyz)))
        for name, xyz in zip((b"rXYZ", b"gXYZ", b"bXYZ", b"wtpt"), places, strict=True)
    ]
    parts += [(name, curve) for name in (b"rTRC", b"gTRC", b"bTRC")]
    at = 128 + 4 + 12 * len(parts)
    table, content = b"", b""
    for name, part in parts:
        table += struct.pack(">4sII", name, at + len(content), len(part))
        content += part
    head = struct.pack(
        ">I4xI4s4s4s12x4s28x3i",
        at + len(content),
        0x02400000,
        b"mntr",
        b"RGB ",
        b"XYZ ",
        b"acsp",
        63190,
        65536,
        54061,
    )
    return head.ljust(128, b"\0") + struct.pack(">I", len(parts)) + table + content
