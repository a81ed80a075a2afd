"""What one picture may cost: a small file can ask for gigabytes and for minutes."""

from __future__ import annotations

import struct
from io import BytesIO
from typing import TYPE_CHECKING, cast

from PIL import ImageFile

from jellygui.images.unreadable import UnreadableError

if TYPE_CHECKING:
    from PIL.JpegImagePlugin import JpegImageFile

LARGEST_PX = 250_000_000
_LARGEST_FRAME_PX = 70_000_000  # 8192 x 8192
# Bytes of memory for each pixel, measured on the largest picture of each kind.
_EACH = 5
_EACH_OF_WEBP = 16
_EACH_OF_MANY_BITS = 34
_EACH_IN_BOXES = 10
_EACH_IN_VIDEO = 30  # some frames are kept of which others are made
_COEFFICIENT_BYTES = 2
LARGEST_BYTES = 1 << 30
# Less is always there. More must be free several times over, for others work beside this one, and
# no photograph is packed so well: black frames take 1/60 as PNG.
ALWAYS_BYTES = 200_000_000
_FREE_SHARE = 1 / 3
# As stored: four numbers of 32 bits, without packing.
_STORED_AT_MOST = 16
_PACKED_AT_MOST = 100
_PACKED_IN_BOXES_AT_MOST = 1000  # HEIC and AVIF: a twelfth of a bit a pixel
# A progressive camera JPEG has 10 passes; each goes over the whole picture.
_MOST_PASSES = 100
_PASSES_WITHOUT_COUNTING = 12
_MOST_PASSES_PX = 500_000_000
# Markers, chunks and strips: of the largest PNG, written by 8 kB, there are 60,000.
_MOST_PARTS = 100_000
# How often Python reads while a picture is opened: a byte at a time in the worst of them.
_MOST_READS = {"PNG": 600_000}
_MOST_READS_OF_OTHERS = 200_000
# The largest ones of printing presses have 3 MB.
_LARGEST_PROFILE_BYTES = 4_000_000
_MOST_STEPS = 16
_TABLE_AT = 128


def check_size(image: ImageFile.ImageFile, size_bytes: int, *, reduced: bool) -> None:
    """Refuse an opened picture of `size_bytes` that is too large, before it is decoded.

    `reduced` is False where all its pixels are wanted.

    Raises:
        UnreadableError: it has too many pixels, for the memory or for its file.
    """
    each = _each(image, reduced=reduced)
    said = f"{image.width} x {image.height} pixels"
    _check(image.width * image.height, said, size_bytes, each, _PACKED_AT_MOST)


def check_coded(pixels: int, size_bytes: int) -> None:
    """The same of a HEIC or AVIF, of which so many pixels are decoded, before it is opened.

    Raises:
        UnreadableError: as above.
    """
    said = f"{pixels:,} pixels"
    _check(pixels, said, size_bytes, _EACH_IN_BOXES, _PACKED_IN_BOXES_AT_MOST)


def check_video(width: int, height: int) -> None:
    """The same of a video, before it is decoded.

    Raises:
        UnreadableError: as above.
    """
    needed = width * height * _EACH_IN_VIDEO
    if width * height > _LARGEST_FRAME_PX or needed > max(
        ALWAYS_BYTES, _FREE_SHARE * _free_bytes()
    ):
        raise UnreadableError(
            f"is too large for the memory of this computer ({width} x {height} pixels a frame)"
        )


def _check(pixels: int, said: str, size_bytes: int, each: float, packed_at_most: int) -> None:
    if pixels > LARGEST_PX:
        raise UnreadableError(
            f"is too large to open safely ({said}; at most {LARGEST_PX // 1_000_000} megapixels)"
        )
    needed = pixels * each
    if needed <= ALWAYS_BYTES:
        return
    if needed > packed_at_most * size_bytes:
        raise UnreadableError(
            f"says that it has {said}, which its {size_bytes / 1000:,.0f} kB cannot hold"
        )
    if needed > _FREE_SHARE * _free_bytes():
        raise UnreadableError(
            f"is too large for the memory of this computer ({said}, {needed / 1e6:,.0f} MB)"
        )


def check_file_size(size: int) -> None:
    """Refuse a file that is larger than any photograph; `size` in bytes.

    Raises:
        UnreadableError: it is.
    """
    if size > LARGEST_BYTES:
        raise UnreadableError(f"is too large ({size / (1 << 30):,.1f} GB)")


def check_bytes(image: ImageFile.ImageFile, size_bytes: int) -> None:
    """Refuse a file that is much larger than the picture in it, before it is read.

    Raises:
        UnreadableError: it is, or is too large for the memory.
    """
    if size_bytes > ALWAYS_BYTES + _STORED_AT_MOST * image.width * image.height:
        raise UnreadableError(
            f"is too large ({size_bytes / 1e6:,.0f} MB for {image.width} x {image.height} pixels)"
        )
    if size_bytes > _FREE_SHARE * _free_bytes():
        raise UnreadableError(
            f"is too large for the memory of this computer ({size_bytes / 1e6:,.0f} MB)"
        )


def check_passes(image: ImageFile.ImageFile, passes: int) -> None:
    """Refuse a JPEG that would be gone over too often.

    Raises:
        UnreadableError: it would take too long.
    """
    of_pixels = passes * image.width * image.height
    if passes > _MOST_PASSES or (passes > _PASSES_WITHOUT_COUNTING and of_pixels > _MOST_PASSES_PX):
        raise UnreadableError(f"takes too long to open ({passes:,} passes)")


def too_many_parts() -> UnreadableError:
    return UnreadableError("takes too long to open (it is made of too many parts)")


def check_parts(parts: int) -> None:
    """Refuse a file of very many parts, each of which takes its time.

    Raises:
        UnreadableError: there are too many.
    """
    if parts > _MOST_PARTS:
        raise too_many_parts()


class CountedBytes(BytesIO):
    """The bytes of a picture of some kind, which may be asked for only so often."""

    def __init__(self, data: bytes, kind: str | None) -> None:
        super().__init__(data)
        self._left = _MOST_READS.get(kind or "", _MOST_READS_OF_OTHERS)

    def read(self, size: int | None = -1, /) -> bytes:
        """The next bytes.

        Raises:
            UnreadableError: it was asked for too often.
        """
        self._left -= 1
        if self._left < 0:
            raise too_many_parts()
        return super().read(size)


def is_cheap(profile: bytes) -> bool:
    """Whether an ICC profile is of a usual size, and not of any number of steps.

    ICC.1:2022, 7.3 (the table of its parts) and 10.16 (multiProcessElementsType).
    """
    if len(profile) > _LARGEST_PROFILE_BYTES:
        return False
    (count,) = struct.unpack_from(">I", profile.ljust(_TABLE_AT + 4, b"\0"), _TABLE_AT)
    table = profile[_TABLE_AT + 4 : _TABLE_AT + 4 + 12 * count]
    for _, at, _ in struct.iter_unpack(">4sII", table[: len(table) // 12 * 12]):
        part = profile[at : at + 16]
        if part[:4] == b"mpet" and int.from_bytes(part[12:16]) > _MOST_STEPS:
            return False
    return True


def _each(image: ImageFile.ImageFile, *, reduced: bool) -> float:
    """Bytes that are needed for each pixel."""
    match image.format:
        case "JPEG":
            of_all = 0 if reduced else _EACH
            return of_all + _COEFFICIENT_BYTES * _samples(cast("JpegImageFile", image))
        case "HEIF" | "AVIF":
            return 0  # `check_coded` has asked
        case "WEBP":
            return _EACH_OF_WEBP
    stored = image.tile[0].args if image.tile else ""
    name = str(stored[0] if isinstance(stored, tuple) else stored)
    has_many_bits = image.mode[0] in "IF" or "16" in name
    return _EACH_OF_MANY_BITS if has_many_bits else _EACH


def _samples(image: JpegImageFile) -> float:
    """How many numbers a pixel of a JPEG has that is decoded in several passes; else 0.

    One that is not is decoded row by row, and reduced.
    """
    if "progressive" not in image.info:
        return 0.0
    wide, high = (max(layer[place] for layer in image.layer) for place in (1, 2))
    return sum(layer[1] * layer[2] for layer in image.layer) / (wide * high)


def _free_bytes() -> int:
    import psutil  # few pictures are so large that anybody asks

    return int(psutil.virtual_memory().available)
