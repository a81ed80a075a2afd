"""Camera raw as a camera writes it: few numbers of a sensor, a JPEG to look at, EXIF (DNG 1.4)."""

from __future__ import annotations

import struct
from collections.abc import Mapping

Value = bytes | tuple[int, ...]
_ASCII, _SHORT, _LONG, _RATIONAL, _BYTE = 2, 3, 4, 5, 1
_SENSOR_SIDE = 64


def dng(
    preview: bytes,
    *,
    size_px: tuple[int, int],
    camera: tuple[str, str] = ("OLYMPUS", "TG-6"),
    taken_at: str = "2024:07:14 10:11:12",
    orientation: int = 1,
    position: tuple[int, int] | None = None,
    compression: int = 7,
) -> bytes:
    """The bytes of a DNG with this preview, a JPEG of that size (or plain RGB: compression 1).

    With an empty one it holds none. `position` is whole degrees north and east.
    """
    file = bytearray(b"II*\0\0\0\0\0")

    def put(more: bytes) -> int:
        file.extend(bytes(len(file) % 2) + more)
        return len(file) - len(more)

    def directory(entries: Mapping[int, tuple[int, Value]]) -> int:
        rows = b""
        for tag, (kind, value) in sorted(entries.items()):
            if isinstance(value, bytes):
                packed, count = value, len(value)
            else:
                letter = "H" if kind == _SHORT else "B" if kind == _BYTE else "L"
                packed = struct.pack(f"<{len(value)}{letter}", *value)
                count = len(value) // (2 if kind == _RATIONAL else 1)
            if len(packed) > 4:
                packed = struct.pack("<L", put(packed))
            rows += struct.pack("<HHL4s", tag, kind, count, packed.ljust(4, b"\0"))
        return put(struct.pack("<H", len(entries)) + rows + bytes(4))

    def text(words: str) -> tuple[int, bytes]:
        return _ASCII, words.encode() + b"\0"

    width, height = size_px
    numbers = put(bytes(2 * _SENSOR_SIDE**2))
    sensor = directory(
        {
            254: (_LONG, (0,)),
            256: (_LONG, (_SENSOR_SIDE,)),
            257: (_LONG, (_SENSOR_SIDE,)),
            258: (_SHORT, (16,)),
            259: (_SHORT, (1,)),
            262: (_SHORT, (32803,)),
            273: (_LONG, (numbers,)),
            277: (_SHORT, (1,)),
            278: (_LONG, (_SENSOR_SIDE,)),
            279: (_LONG, (2 * _SENSOR_SIDE**2,)),
            33421: (_SHORT, (2, 2)),
            33422: (_BYTE, (0, 1, 1, 2)),
        }
    )
    first: dict[int, tuple[int, Value]] = {
        271: text(camera[0]),
        272: text(camera[1]),
        274: (_SHORT, (orientation,)),
        330: (_LONG, (sensor,)),
        34665: (_LONG, (directory({36867: text(taken_at)}),)),
        50706: (_BYTE, (1, 4, 0, 0)),
        50708: text(" ".join(camera)),
    }
    if position is not None:
        north, east = ((_RATIONAL, (degrees, 1, 0, 1, 0, 1)) for degrees in position)
        places: dict[int, tuple[int, Value]] = {1: text("N"), 2: north, 3: text("E"), 4: east}
        first[34853] = _LONG, (directory(places),)
    if preview:
        first |= {
            254: (_LONG, (1,)),
            256: (_LONG, (width,)),
            257: (_LONG, (height,)),
            258: (_SHORT, (8, 8, 8)),
            259: (_SHORT, (compression,)),
            262: (_SHORT, (6 if compression == 7 else 2,)),
            273: (_LONG, (put(preview),)),
            277: (_SHORT, (3,)),
            278: (_LONG, (height,)),
            279: (_LONG, (len(preview),)),
        }
    struct.pack_into("<L", file, 4, directory(first))
    return bytes(file)
