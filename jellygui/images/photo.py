"""Reads a photograph: one read of its bytes gives hash, EXIF, perceptual hash and pixels.

A frame of a video is a photograph too, by its path (`domain.frames`): all that opens photographs
comes by here.
"""

from __future__ import annotations

import contextlib
import logging
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
from PIL import Image

from jellygui.domain.addresses import is_address
from jellygui.domain.album import NO_DETAIL
from jellygui.domain.configs import Fit, Preprocessing
from jellygui.domain.frames import VideoFrame, frame_of
from jellygui.images import apart, film, formats, kinds, raw
from jellygui.images.bounds import check_size
from jellygui.images.colour import adobe_rgb, in_srgb
from jellygui.images.exif import Facts, read_facts
from jellygui.images.fingerprint import content_hash, frame_hash, perceptual_hashes
from jellygui.images.patience import alone, attended, begin, hangs, takes_too_long
from jellygui.images.reading import read_file
from jellygui.images.remote import came_whole
from jellygui.images.unreadable import UnreachableError as UnreachableError
from jellygui.images.unreadable import UnreadableError as UnreadableError
from jellygui.images.video import HashedVideo, check_can_be_read, hash_of_video

_LARGE_PX = 30_000_000
# Nearly always, EXIF is within these.
_HEAD_BYTES = 1 << 20
# A reduced picture keeps at least this many times the pixels of the square it is to become.
_MARGIN = 1.5
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ON_ITS_SIDE = 5

T = TypeVar("T")

_log = logging.getLogger(__name__)
# Pillow remarks on odd files; the person who waits for species counts cannot mend them.
warnings.filterwarnings("ignore", module=r"PIL\.")
logging.getLogger("PIL").addHandler(logging.NullHandler())


@dataclass(frozen=True, eq=False, kw_only=True)
class Photo:
    """What one file holds.

    Hashes are unsigned, 64 bits. `width_px` and `height_px` are those of the upright picture at
    full size; `pixels` [H, W, 3] uint8 RGB is upright, perhaps reduced, and not to be written to.
    `taken_at` is the camera clock, without a zone; latitude and longitude are degrees, `depth_m` is
    how deep the camera was. `serial` is its number, empty where nothing says it. Of a frame,
    `size_bytes` is that of its video.
    """

    content_hash: str
    size_bytes: int
    perceptual_hash: int
    mirrored_hash: int
    width_px: int
    height_px: int
    taken_at: datetime | None
    latitude: float | None
    longitude: float | None
    camera: str
    pixels: npt.NDArray[np.uint8]
    serial: str = ""
    depth_m: float | None = None


@dataclass(frozen=True, eq=False, kw_only=True)
class Picture:
    """A photograph to look at: `pixels` [H, W, 3] uint8 RGB, upright, perhaps reduced.

    `width_px` and `height_px` are those at full size.
    """

    pixels: npt.NDArray[np.uint8]
    width_px: int
    height_px: int


def read_photo(path: Path, *, side_px: int, reduced: bool = True) -> Photo:
    """Read a photograph that is to be seen in a square of `side_px`.

    A much larger picture is decoded at a reduced scale, which is several times faster, unless
    `reduced` is False.

    Raises:
        UnreadableError: the file cannot be read, or is not a whole picture of a known kind.
    """
    try:
        with attended():
            if (frame := frame_of(path)) is not None:
                check_can_be_read()
                at_least_px = round(side_px * _MARGIN) if reduced else None
                return apart.call(_frame_photo, frame, hash_of_video(frame.video), at_least_px)
            return _read(path, decode_photo, side_px=side_px, reduced=reduced)
    except UnreadableError as error:
        _log.info("%r %s: %r", path, error.reason, error.__cause__)
        raise


def decode_photo(data: bytes, *, side_px: int, reduced: bool = True) -> Photo:
    """The same from the bytes of a file."""
    with _plain_reasons(data):
        return _photo(data, round(side_px * _MARGIN) if reduced else None)


def read_picture(path: Path, *, longest_px: int | None = None) -> Picture:
    """Read a photograph to look at: upright, its long side at most `longest_px`; None: all of it.

    Raises:
        UnreadableError: as in `read_photo`.
    """
    with attended():
        if (frame := frame_of(path)) is not None:
            check_can_be_read()
            return apart.call(_frame_picture, frame, longest_px)
        return _read(path, _picture, longest_px)


def _read(path: Path, decode: Callable[..., T], *args: Any, **named: Any) -> T:
    """What a file shows; one from a store that is broken may only have come so."""
    data = read_file(path)
    try:
        return _safely(decode, data, *args, **named)
    except UnreadableError:
        if is_address(path):
            came_whole(path, data)
        raise


def _safely(decode: Callable[..., T], data: bytes, *args: Any, **named: Any) -> T:
    """Decode here; in another process, which can be ended, some kinds, and if a thread hangs."""
    if hangs() or (formats.kind_of(data) in kinds.APART and not apart.is_here()):
        return apart.call(decode, data, *args, **named)
    begin(takes_too_long)
    return decode(data, *args, **named)


def _picture(data: bytes, longest_px: int | None) -> Picture:
    with _plain_reasons(data):
        picture, pixels, _, (width, height) = _decoded(data, longest_px, long_side=True)
        if longest_px is not None and max(picture.size) > longest_px:
            picture.thumbnail((longest_px, longest_px), Image.Resampling.BILINEAR)
            pixels = np.asarray(picture)
        return Picture(pixels=pixels, width_px=width, height_px=height)


def hash_of(path: Path) -> str:
    """The content hash of a photograph, as `read_photo` gives it; no pixel is decoded.

    Raises:
        UnreadableError: the file cannot be read.
    """
    with attended():
        if (frame := frame_of(path)) is not None:
            return frame_hash(hash_of_video(frame.video).content_hash, frame.ms)
        return content_hash(read_file(path))


def serial_of(path: Path) -> str:
    """The number of the camera that took a photograph, empty where nothing says it.

    No pixel is decoded.

    Raises:
        UnreadableError: the file cannot be read.
    """
    if frame_of(path) is not None:
        return ""  # no video says it where it would be looked for
    with attended():
        for most_bytes in (_HEAD_BYTES, None):
            found = _safely(_facts, read_file(path, most_bytes=most_bytes))
            if found is not None:
                return found.serial
    return ""


def _frame_photo(frame: VideoFrame, video: HashedVideo, at_least_px: int | None) -> Photo:
    """What a video shows at a time; in a process that can be ended."""
    found = film.shown(frame.video, frame.ms, at_least_px)
    taken_at = found.facts.taken_at(frame.ms)
    # A fixed camera shows one scene in all its videos: without a time, nothing tells these apart.
    perceptual_hash, mirrored_hash = (
        perceptual_hashes(Image.fromarray(found.pixels)) if taken_at else (NO_DETAIL, NO_DETAIL)
    )
    return Photo(
        content_hash=frame_hash(video.content_hash, frame.ms),
        size_bytes=video.size_bytes,
        perceptual_hash=perceptual_hash,
        mirrored_hash=mirrored_hash,
        width_px=found.width_px,
        height_px=found.height_px,
        taken_at=taken_at,
        latitude=found.facts.latitude,
        longitude=found.facts.longitude,
        camera=found.facts.camera,
        pixels=found.pixels,
    )


def _frame_picture(frame: VideoFrame, longest_px: int | None) -> Picture:
    pixels, width, height, _ = film.shown(frame.video, frame.ms, longest_px, long_side=True)
    return Picture(pixels=pixels, width_px=width, height_px=height)


def _facts(data: bytes) -> Facts | None:
    """What is told beside the picture; None where it may stand behind these bytes."""
    with contextlib.suppress(Exception):  # in what is cut off, anything may be missing
        if formats.kind_of(data) != kinds.RAW:
            return read_facts(formats.opened(data))
        if (found := raw.facts(data)) != Facts():
            return found
    return None


def as_jpeg(pixels: npt.NDArray[np.uint8], *, quality: int = 88) -> bytes:
    """The bytes of a JPEG file of a picture [H, W, 3]."""
    file = BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=quality)
    return file.getvalue()


@contextlib.contextmanager
def _plain_reasons(data: bytes) -> Iterator[None]:
    try:
        yield
    except UnreadableError:
        raise
    except (MemoryError, Image.DecompressionBombError) as error:
        raise UnreadableError("is too large for the memory of this computer") from error
    except Exception as error:  # a broken file fails in every way that Pillow's decoders have
        raise formats.why(data, error) from error


def shrink_to_square(
    pixels: npt.NDArray[np.uint8], preprocessing: Preprocessing
) -> npt.NDArray[np.uint8]:
    """Fit a whole picture [H, W, 3] into the square [S, S, 3] that a network sees.

    The one preprocessing of training and classification: squashed, or padded with the mean colour.
    """
    side = preprocessing.size_px
    height, width = pixels.shape[:2]
    if height == width == side:
        return pixels
    left, top, width, height = place_in_square(width, height, preprocessing)
    inside = _resized(pixels, width, height)
    if inside.shape[0] == inside.shape[1]:
        return inside
    square = np.empty((side, side, 3), dtype=np.uint8)
    square[:] = inside.mean(axis=(0, 1)).round()
    square[top : top + height, left : left + width] = inside
    return square


def place_in_square(
    width: int, height: int, preprocessing: Preprocessing
) -> tuple[int, int, int, int]:
    """Left, top, width and height that a picture has in the square that a network sees."""
    side = preprocessing.size_px
    if preprocessing.fit is Fit.SQUASH or height == width:
        return 0, 0, side, side
    scale = side / max(height, width)
    width, height = max(1, round(width * scale)), max(1, round(height * scale))
    return (side - width) // 2, (side - height) // 2, width, height


def _resized(pixels: npt.NDArray[np.uint8], width: int, height: int) -> npt.NDArray[np.uint8]:
    image = Image.fromarray(pixels)
    # Antialiased; a first rough step, no closer than twice the size, where there is far to go.
    shrunk = image.resize((width, height), Image.Resampling.BILINEAR, reducing_gap=2.0)
    return np.asarray(shrunk)


def _photo(data: bytes, at_least_px: int | None) -> Photo:
    picture, pixels, facts, (width, height) = _decoded(data, at_least_px)
    perceptual_hash, mirrored_hash = perceptual_hashes(picture)
    return Photo(
        content_hash=content_hash(data),
        size_bytes=len(data),
        perceptual_hash=perceptual_hash,
        mirrored_hash=mirrored_hash,
        width_px=width,
        height_px=height,
        taken_at=facts.taken_at,
        latitude=facts.latitude,
        longitude=facts.longitude,
        depth_m=facts.depth_m,
        camera=facts.camera,
        serial=facts.serial,
        pixels=pixels,
    )


def _decoded(
    data: bytes, at_least_px: int | None, *, long_side: bool = False
) -> tuple[Image.Image, npt.NDArray[np.uint8], Facts, tuple[int, int]]:
    """The upright picture in sRGB, its pixels, what its EXIF says, its upright size unreduced.

    Where there is far to go it is reduced, its short (or long) side to `at_least_px` or more. Of
    camera raw that is the camera's own preview.
    """
    if formats.kind_of(data) == kinds.RAW:
        preview = raw.preview(data)
        with _plain_reasons(preview):
            facts = raw.facts(data, preview)
            return _upright(preview, at_least_px, long_side=long_side, facts=facts)
    return _upright(data, at_least_px, long_side=long_side)


def _upright(
    data: bytes, at_least_px: int | None, *, long_side: bool, facts: Facts | None = None
) -> tuple[Image.Image, npt.NDArray[np.uint8], Facts, tuple[int, int]]:
    image = formats.opened(data)
    check_size(image, len(data), reduced=at_least_px is not None)
    size = image.size
    if at_least_px is not None and long_side:
        at_least_px = -(-at_least_px * min(size) // max(size))
    # One after the other: several huge pictures at a time could exhaust the memory.
    with alone() if image.width * image.height > _LARGE_PX else contextlib.nullcontext():
        stored, pixels = formats.decoded(image, data, at_least_px)
        if image.format != "JPEG":
            size = image.size  # a TIFF turns upright as it is loaded
        picture = stored
        if at_least_px is not None:
            factor = min(stored.size) // at_least_px
            picture = stored.reduce(factor) if factor > 1 else stored
    facts = facts or read_facts(image)
    profile = formats.profile(image, data) or (adobe_rgb() if facts.is_adobe_rgb else None)
    picture = in_srgb(picture, profile)
    if facts.orientation in _UPRIGHT:
        picture = picture.transpose(_UPRIGHT[facts.orientation])
    if pixels is None or picture is not stored:
        pixels = np.asarray(picture)
    return picture, pixels, facts, size[::-1] if facts.orientation >= _ON_ITS_SIDE else size
