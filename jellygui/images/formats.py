"""How a picture of each kind is opened and decoded, and what is said where that fails.

Only the kinds in `kinds.DECODERS` are ever opened: a file never chooses one of Pillow's many other
decoders.
"""

from __future__ import annotations

import importlib
from functools import cache, partial
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from PIL import Image, ImageFile, ImageOps

from jellygui.images import bitmap, boxes, heic_tiles, jpeg, kinds, png, tiff
from jellygui.images.bounds import ALWAYS_BYTES, CountedBytes, check_coded
from jellygui.images.colour import eight_bits, of_numbers
from jellygui.images.unreadable import UnreadableError, cut_off, damaged, not_supported

if TYPE_CHECKING:
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.TiffImagePlugin import TiffImageFile


def opened(data: bytes) -> ImageFile.ImageFile:
    """Open a picture by its content, whatever its name says; its decoder is imported when needed.

    Raises:
        UnreadableError: it is not a picture of a known kind, or seen to be broken.
    """
    if not data:
        raise UnreadableError("is empty")
    kind, plugin = _plugin(data)
    if kind == "JPEG":
        return jpeg.opened(data, plugin)
    if kind == "PNG":
        return png.opened(data, plugin)
    if kind == "TIFF":
        return tiff.opened(data, plugin)
    if kind == "BMP":
        return bitmap.opened(data, plugin)
    if kind in kinds.IN_BOXES:
        check_coded(boxes.items_of(data, kind).coded_px(), len(data))
        data = boxes.as_still(data)
    return cast(ImageFile.ImageFile, plugin(CountedBytes(data, kind)))


def header(file: BinaryIO) -> ImageFile.ImageFile:
    """The same of an open file, of which no more is read than its size takes.

    Raises:
        UnreadableError: as above, or no file of its kind is of such a size.
    """
    head = file.read(kinds.HEAD_BYTES)
    if kinds.kind_of(head) in (*kinds.IN_BOXES, kinds.RAW):
        raise UnreadableError(f"is too large (more than {ALWAYS_BYTES / 1e6:,.0f} MB)")
    _, plugin = _plugin(head)
    file.seek(0)
    try:
        image = plugin(file)
    except Exception as error:
        raise damaged() from error
    file.seek(0)
    return cast(ImageFile.ImageFile, image)


def kind_of(data: bytes) -> str | None:
    """What a whole file is; most camera raw begins as any TIFF does."""
    kind = kinds.kind_of(data[: kinds.HEAD_BYTES])
    return kinds.RAW if kind == "TIFF" and tiff.is_camera_raw(data) else kind


def _plugin(data: bytes) -> tuple[str, Any]:
    """What begins with these bytes, and what opens it."""
    kind = kinds.kind_of(data[: kinds.HEAD_BYTES])
    if kind is None or kind not in kinds.DECODERS:
        raise _what_else(data, kind)
    return kind, _decoder(kind)


@cache
def _decoder(kind: str) -> Any:
    module, _, name = kinds.DECODERS[kind].rpartition(".")
    return getattr(importlib.import_module(module), name)


def decoded(
    image: ImageFile.ImageFile, data: bytes, at_least_px: int | None
) -> tuple[Image.Image, jpeg.Pixels | None]:
    """All of an opened picture in 8 bits: grey, RGB, CMYK or Lab.

    A JPEG or HEIC may come reduced, its short side to `at_least_px` or more, a JPEG with its
    pixels, which are slow to get from a picture.

    Raises:
        UnreadableError: some of it is missing or damaged. Of other errors `why` knows the reason.
    """
    if image.format == "JPEG":
        return jpeg.decoded(data, cast("JpegImageFile", image), at_least_px)
    if image.format == "HEIF":
        made = heic_tiles.reduced(image, data, at_least_px)
        if made is not None:
            return made, None
    stored = image.tile[0].args if image.tile else ""
    image.decodermaxblock = len(data)  # the whole file in one call, without the GIL
    if image.format == "TIFF":
        tiff.load(cast("TiffImageFile", image))
    else:
        image.load()
    name = stored[0] if isinstance(stored, tuple) else stored
    made = eight_bits(image, str(name), partial(opened, data))
    if image.format == "TIFF" and tiff.is_negative(cast("TiffImageFile", image)):
        made = ImageOps.invert(made)
    return made, None


def profile(image: ImageFile.ImageFile, data: bytes) -> bytes | None:
    """The ICC profile of an opened picture, or one of the colours that it names by numbers."""
    if (written := image.info.get("icc_profile")) is not None:
        return cast(bytes, written)
    kind, numbers = kinds.kind_of(data[: kinds.HEAD_BYTES]), None
    if kind == "PNG":
        numbers = png.colours(data)
    elif kind in kinds.IN_BOXES:
        numbers = boxes.items_of(data, kind).colours
    return of_numbers(*numbers) if numbers else None


def _what_else(data: bytes, kind: str | None) -> UnreadableError:
    if kind is None and kinds.starts_one_that_is_read(data):
        return cut_off()
    if kind in kinds.NOT_YET:
        return not_supported(str(kind))
    but = f", but a{'n' if kind[0] in 'aeiou' else ''} {kind}" if kind else ""
    return UnreadableError(f"is not a picture although its name says so{but}")


def why(data: bytes, error: BaseException) -> UnreadableError:
    """What is to be said of a picture whose decoder failed with `error`."""
    try:
        return _why(data, error)
    except Exception:  # what is damaged enough cannot even be looked at
        return damaged()


def _why(data: bytes, error: BaseException) -> UnreadableError:
    kind = kinds.kind_of(data[: kinds.HEAD_BYTES])
    words = str(error).lower()
    if kind == "JPEG":
        return jpeg.why(data)
    if kind == "TIFF":
        return tiff.why(data, error)
    if kind in kinds.IN_BOXES:
        return _why_in_boxes(str(kind), words)
    if "unsupported" in words:
        return not_supported(f"{kind} of a rare kind")
    if kind == "GIF":
        is_short = not data.rstrip(b"\0").endswith(b";") or "no more images" in words
    elif kind == "WebP":
        is_short = len(data) < 8 + int.from_bytes(data[4:8], "little")
    else:
        is_short = kind == "BMP" and len(data) < int.from_bytes(data[2:6], "little")
    return cut_off() if is_short or "truncated" in words else damaged()


def _why_in_boxes(kind: str, words: str) -> UnreadableError:
    """What libheif and libavif say; a file that is cut off has been refused before."""
    if "unsupported" in words or "not supported" in words or "not implemented" in words:
        return not_supported(f"{kind} of a rare kind")
    return damaged()
