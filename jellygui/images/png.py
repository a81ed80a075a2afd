"""Checks a PNG's checksums, and leaves out what is no part of the picture."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from jellygui.images.bounds import CountedBytes, check_parts
from jellygui.images.unreadable import cut_off, damaged, not_supported

if TYPE_CHECKING:
    from PIL.PngImagePlugin import PngImageFile

_SIGN = b"\x89PNG\r\n\x1a\n"
_PICTURE = {b"IHDR", b"PLTE", b"IDAT", b"IEND"}
# What is known of a photograph, and how its colours are meant.
_ABOUT = {b"tRNS", b"iCCP", b"eXIf"}
_TEXTS = {b"tEXt", b"zTXt", b"iTXt"}
_KEYS = (b"XML:com.adobe.xmp\0", b"Raw profile type ")
_LARGEST_TEXT = 1 << 24


def opened(data: bytes, plugin: Callable[[CountedBytes], PngImageFile]) -> PngImageFile:
    """Open a PNG of which every part of the picture is as it was written.

    A broken note beside the picture is left out: the pixels are whole without it.

    Raises:
        UnreadableError: it is cut off, damaged, or of Apple's own kind.
    """
    from PIL import PngImagePlugin

    PngImagePlugin.MAX_TEXT_CHUNK = _LARGEST_TEXT
    parts = list(_parts(data))
    try:
        return plugin(CountedBytes(_joined(part for name, part in parts), "PNG"))
    except (SyntaxError, ValueError, IndexError):
        return plugin(
            CountedBytes(_joined(part for name, part in parts if name in _PICTURE), "PNG")
        )


def colours(data: bytes) -> tuple[int, int] | None:
    """The numbers of its primaries and its curve (cICP), where it says them."""
    at = len(_SIGN)
    while at + 12 <= len(data) and (name := data[at + 4 : at + 8]) != b"IDAT":
        if name == b"cICP":
            return data[at + 8], data[at + 9]
        at += 12 + int.from_bytes(data[at : at + 4])
    return None


def _joined(parts: Iterator[memoryview]) -> bytes:
    return b"".join((_SIGN, *parts))


def _parts(data: bytes) -> Iterator[tuple[bytes, memoryview]]:
    """The named parts that are wanted, up to the end of the picture or of the file."""
    whole, at, begun, count = memoryview(data), len(_SIGN), False, 0
    while at < len(data):
        check_parts(count := count + 1)
        head = data[at : at + 8]
        name = head[4:]
        end = at + 12 + int.from_bytes(head[:4])
        part = whole[at:end]
        if len(part) < 12 or end > len(data):
            if begun or name == b"IDAT":  # whether pixels are missing the decoder will say
                yield name, part
                return
            break
        if name not in _PICTURE and not name[0] & 32:
            raise not_supported("PNG of a rare kind")
        is_whole = zlib.crc32(part[4:-4]) == struct.unpack(">I", part[-4:])[0]
        if name in _PICTURE:
            if not is_whole:
                raise damaged()
            begun = begun or name == b"IDAT"
            yield name, part
            if name == b"IEND":
                return
        elif is_whole and (name in _ABOUT or (name in _TEXTS and data.startswith(_KEYS, at + 8))):
            yield name, part
        at = end
    if not begun:
        raise cut_off()
