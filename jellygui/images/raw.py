"""Camera raw: the preview that the camera itself made of it, and its EXIF.

What the sensor saw is never developed: the preview is what the photographer saw, and at least as
quick to decode as any JPEG.
"""

from __future__ import annotations

import contextlib
import struct
from io import BytesIO
from typing import Any

from PIL import Image

from jellygui.images import boxes, formats, kinds, tiff
from jellygui.images.exif import Facts, facts_of, read_facts
from jellygui.images.unreadable import cut_off, damaged, not_supported

# A smaller one is for the camera's own screen, and too small to name an animal in.
_LEAST_PX = 480
_FUJI_SIGN, _FUJI_PREVIEW_AT = b"FUJIFILMCCD-RAW", 84
# Those of Olympus are TIFFs but for their first bytes; their previews have no EXIF of their own.
_OLYMPUS_SIGNS = {b"IIRO": b"II*\0", b"IIRS": b"II*\0", b"MMOR": b"MM\0*"}
# Canon's box, and in it EXIF in pieces: the first directory, EXIF's own, that of positions.
_CANON_BOX = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
_CANON_PARTS = (("CMT2", 0x8769), ("CMT4", 0x8825))
_KIND = kinds.RAW


def preview(data: bytes) -> bytes:
    """The largest picture in a camera raw file, as a file of its own: a JPEG or a bitmap.

    Raises:
        UnreadableError: there is none of use, or the file is cut off or damaged.
    """
    import rawpy

    try:
        with rawpy.RawPy() as file:
            file.open_buffer(BytesIO(data))
            found = file.extract_thumb()
    except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError) as error:
        raise not_supported(f"{_KIND} without a preview") from error
    except rawpy.LibRawFileUnsupportedError as error:
        raise not_supported(f"{_KIND} of a rare kind") from error
    except rawpy.LibRawIOError as error:
        raise cut_off() from error
    except rawpy.LibRawError as error:
        raise damaged() from error
    picture = found.data if isinstance(found.data, bytes) else _bitmap(found.data)
    _check_side(picture)
    return picture


def _bitmap(pixels: Any) -> bytes:
    file = BytesIO()
    Image.fromarray(pixels).save(file, "BMP")
    return file.getvalue()


def _check_side(picture: bytes) -> None:
    image = formats.opened(picture)
    if max(image.size) < _LEAST_PX:
        width, height = image.size
        raise not_supported(f"{_KIND} with a small preview alone ({width} x {height} pixels)")


def facts(data: bytes, preview: bytes = b"") -> Facts:
    """What the EXIF of a camera raw file says; where it has none, what that of its preview does."""
    for read, content in ((_of_file, data), (_of_picture, preview)):
        with contextlib.suppress(Exception):  # what is broken is unknown
            if (found := read(content)) != Facts():
                return found
    return Facts()


def _of_file(data: bytes) -> Facts:
    if data.startswith(_FUJI_SIGN):
        at, length = struct.unpack_from(">LL", data, _FUJI_PREVIEW_AT)
        return _of_picture(data[at : at + length])
    if data[4:8] != b"ftyp":
        return facts_of(_exif(_OLYMPUS_SIGNS.get(data[:4], data[:4]) + data[4:]))
    (canon,) = (
        dict(boxes.boxes_in(box.content[16:]))
        for box in boxes.boxes_in(dict(boxes.boxes_in(memoryview(data), may_end=True))["moov"])
        if box.name == "uuid" and box.content[:16] == _CANON_BOX
    )
    exif = _exif(bytes(canon["CMT1"]))
    for name, part in _CANON_PARTS:
        exif.get_ifd(part).update(_exif(bytes(canon[name])))
    return facts_of(exif)


def _of_picture(data: bytes) -> Facts:
    return read_facts(formats.opened(data))


def _exif(data: bytes) -> Image.Exif:
    tiff.check_values(data)
    exif = Image.Exif()
    exif.load(data)
    return exif
