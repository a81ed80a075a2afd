"""Small files that ask for much: pictures of every kind whose decoding costs time or memory."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image, TiffImagePlugin

from tests.support import bombs_of_parts, boxed, raws

_SIDE = 10_000
# As many pixels as make a picture too large where its bytes take their time to be packed.
_LESS = 7_000
_PIECE = 1_000_000
_SOS = b"\xff\xda"


def _png(width: int, height: int, *, channels: int = 3, depth: int = 8) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    colour = {1: 0, 3: 2, 4: 6}[channels]
    body = _packed_zeros((1 + width * channels * depth // 8) * height)
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def _packed_zeros(count: int) -> bytes:
    """What zlib makes of so many zeros: one piece, again and again, and their sum (RFC 1950)."""
    packer = zlib.compressobj(9)
    first, again = (
        packer.compress(bytes(_PIECE)) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2)
    )
    rest = packer.compress(bytes(count % _PIECE)) + packer.flush()
    pieces = first + again * (count // _PIECE - 1)
    return pieces + rest[:-4] + struct.pack(">HH", count % 65_521, 1)


def _saved(kind: str, image: Image.Image, **options: object) -> bytes:
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def _flat(side: int = _LESS, mode: str = "RGB") -> Image.Image:
    return Image.new(mode, (side, side))


def _many_scans(side: int, scans: int) -> bytes:
    """A progressive JPEG of which one scan comes again and again."""
    data = _saved("JPEG", Image.new("RGB", (side, side), (90, 120, 200)), progressive=True)
    last = data.rindex(_SOS)
    return data[:last] + data[last:-2] * scans + data[-2:]


def _resized_jpeg(side: int) -> bytes:
    """A small JPEG whose header says that it is huge."""
    data = bytearray(_saved("JPEG", Image.new("RGB", (64, 64), (90, 120, 200)), progressive=True))
    frame = data.index(b"\xff\xc2")
    data[frame + 5 : frame + 9] = struct.pack(">HH", side, side)
    return bytes(data)


def _tiff_of_tiles() -> bytes:
    """A TIFF of few pixels in one tile of very many."""
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    small = _saved("TIFF", Image.new("RGB", (64, 64)), compression="tiff_deflate")
    image = TiffImagePlugin.TiffImageFile(BytesIO(small))
    for tag, value in image.tag_v2.items():
        tags[tag] = value
    tags[322] = tags[323] = 60_000
    tags[324], tags[325] = tags[273], tags[279]
    for strip in (273, 278, 279):
        del tags[strip]
    file = BytesIO(small[:8] + bytes(8))
    file.seek(0)
    offset = len(small)
    body = bytearray(small)
    body[4:8] = struct.pack("<I", offset)
    return bytes(body) + tags.tobytes(offset)


MAKERS: dict[str, Callable[[], bytes]] = {
    "png": lambda: _png(_SIDE, _SIDE),
    "png16": lambda: _png(9_000, 9_000, channels=4, depth=16),
    "png-long": lambda: _png(2_000_000, 100),
    "jpeg": lambda: _saved("JPEG", _flat()),
    "jpeg-progressive": lambda: _saved("JPEG", _flat(_SIDE), progressive=True),
    "jpeg-444": lambda: _saved("JPEG", _flat(), progressive=True, subsampling=0),
    "jpeg-cmyk": lambda: _saved("JPEG", _flat(7_000, "CMYK")),
    "jpeg-scans": lambda: _many_scans(2_000, 4_000),
    "jpeg-scans-large": lambda: _many_scans(8_000, 200),
    "jpeg-lies": lambda: _resized_jpeg(_SIDE),
    "gif": lambda: _saved("GIF", _flat(_SIDE, "P")),
    "bmp-rle": lambda: _rle_bmp(_SIDE),
    "webp": lambda: _saved("WEBP", _flat(), quality=1, method=0),
    "tiff-deflate": lambda: _saved("TIFF", _flat(), compression="tiff_deflate"),
    "tiff-lzw": lambda: _saved("TIFF", _flat(), compression="tiff_lzw"),
    "tiff-fax": lambda: _saved("TIFF", _flat(_SIDE, "1"), compression="group4"),
    "tiff-jpeg": lambda: _saved("TIFF", _flat(), compression="jpeg"),
    "tiff-tile": _tiff_of_tiles,
    "heic": lambda: boxed.black("HEIC"),
    "heic-lies": lambda: boxed.claiming(boxed.black("HEIC"), 64, 64),
    "heic-huge": lambda: boxed.claiming(boxed.heic(_flat(64)), 60_000, 60_000),
    "avif": lambda: boxed.black("AVIF"),
    "avif-lies": lambda: boxed.claiming(boxed.black("AVIF"), 64, 64),
    "avif-huge": lambda: boxed.claiming(boxed.avif(_flat(64)), 60_000, 60_000),
    "raw": lambda: raws.dng(_png(_SIDE, _SIDE), size_px=(_SIDE, _SIDE)),
    "raw-jpeg": lambda: raws.dng(_resized_jpeg(_SIDE), size_px=(_SIDE, _SIDE)),
    "raw-plain": lambda: raws.dng(bytes(3000), size_px=(60_000, 60_000), compression=1),
    "tiff-float": lambda: _saved("TIFF", _flat(7_000, "F"), compression="tiff_deflate"),
}


def _rle_bmp(side: int) -> bytes:
    row = b"\xff\0" * (side // 255) + bytes((side % 255, 0)) + b"\0\0"
    pixels = row * side + b"\0\1"
    palette = bytes(1024)
    head = struct.pack("<IiiHHIIiiII", 40, side, side, 1, 8, 1, len(pixels), 0, 0, 256, 256)
    size = 14 + len(head) + len(palette) + len(pixels)
    return b"BM" + struct.pack("<IHHI", size, 0, 0, 14 + 1064) + head + palette + pixels


def make(folder: Path) -> dict[str, Path]:
    """Write every bomb into a folder; gives their places by their names."""
    made = {}
    for name, maker in (MAKERS | bombs_of_parts.MAKERS).items():
        path = folder / f"{name}.jpg"  # a name tells nothing
        path.write_bytes(maker())
        made[name] = path
    return made
