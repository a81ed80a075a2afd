"""Which kind of picture a file's bytes are, whatever its name says.

Only these six kinds are ever opened: a file never chooses one of Pillow's many other decoders.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from io import BytesIO
from typing import Literal, cast

from PIL import ImageFile

_JPEG, _PNG, _WEBP, _GIF, _BMP = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF", b"GIF8", b"BM"
_TIFFS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_PLUGINS = {
    _JPEG: "Jpeg",
    _PNG: "Png",
    _WEBP: "WebP",
    _GIF: "Gif",
    _BMP: "Bmp",
    **dict.fromkeys(_TIFFS, "Tiff"),
}
_FEWEST_BYTES = 16
_ISO_MEDIA = {b"hei": "HEIC", b"hev": "HEIC", b"mif": "HEIC", b"avi": "AVIF", b"crx": "camera raw"}


def plugin_for(data: bytes) -> Callable[[BytesIO], ImageFile.ImageFile] | None:
    """The decoder for a picture's bytes, imported when first needed; None if they are not one."""
    for sign, name in _PLUGINS.items():
        if data.startswith(sign) and (sign != _WEBP or data[8:12] == b"WEBP"):
            module = importlib.import_module(f"PIL.{name}ImagePlugin")
            plugin = getattr(module, f"{name}ImageFile")
            return cast("Callable[[BytesIO], ImageFile.ImageFile]", plugin)
    return None


def what_else(data: bytes) -> str:
    """Why bytes that are none of the known kinds cannot be used."""
    if len(data) < _FEWEST_BYTES and any(sign.startswith(data[: len(sign)]) for sign in _PLUGINS):
        return "is cut off"
    kind = _ISO_MEDIA.get(data[8:11]) if data[4:8] == b"ftyp" else None
    if kind is not None:
        return f"is a {kind} picture, which cannot be read yet"
    return "is not a picture although its name says so"


def is_whole(data: bytes) -> bool:
    """Whether a picture reaches as far as its kind must; not every cut-off file fails this."""
    if data.startswith(_JPEG):
        return data.rfind(b"\xff\xd9") > 0
    if data.startswith(_PNG):
        return data.rfind(b"IEND\xaeB`\x82") > 0
    if data.startswith(_WEBP):
        return len(data) >= 8 + int.from_bytes(data[4:8], "little")
    if data.startswith(_TIFFS):
        order: Literal["little", "big"] = "little" if data[:1] == b"I" else "big"
        directory = data[8:16] if b"+" in data[:4] else data[4:8]
        return len(data) > int.from_bytes(directory, order)
    return True
