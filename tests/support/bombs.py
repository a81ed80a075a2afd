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
_LESS_OF_WEBP = 3_600
_ROW = b"\xff\0" * (_SIDE // 255) + bytes((_SIDE % 255, 0)) + b"\0\0"  # of a packed bitmap
_SOS = b"\xff\xda"
# A progressive JPEG of three colours: one quantisation, and two Huffman tables of one word, a 0,
# which means no difference to the block before, and 16,384 blocks and more (by 14 bits) of nothing.
_TABLES = (
    b"\xff\xdb\0\x43\0" + b"\x10" * 64,
    b"\xff\xc4\0\x14\0\1" + bytes(16),
    b"\xff\xc4\0\x14\x10\1" + bytes(15) + b"\xe0",
)


def _png(width: int, height: int, *, channels: int = 3, depth: int = 8) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    colour = {1: 0, 3: 2, 4: 6}[channels]
    body = bombs_of_parts.packed_zeros((1 + width * channels * depth // 8) * height)
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def _saved(kind: str, image: Image.Image, **options: object) -> bytes:
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def _flat(side: int = _LESS, mode: str = "RGB") -> Image.Image:
    return Image.new(mode, (side, side))


def _grey(side: int, subsampling: int = 2) -> bytes:
    """A progressive JPEG of one grey, in four scans that are all zeros. ITU-T T.81, annex G."""
    factor = 16 * subsampling + subsampling
    kinds = b"".join(bytes((colour, factor if colour == 1 else 0x11, 0)) for colour in (1, 2, 3))
    frame = b"\xff\xc2\0\x11\x08" + struct.pack(">HHB", side, side, 3) + kinds
    blocks = [_many(side, 8) ** 2, *[_many(side, 8 * subsampling) ** 2] * 2]
    first = _scan((1, 2, 3), 0, 0, blocks[1] * (subsampling**2 + 2))
    rest = [_scan((n,), 1, 63, 15 * _many(blocks[n - 1], 16_384)) for n in (1, 2, 3)]
    return b"".join((b"\xff\xd8", _TABLES[0], frame, *_TABLES[1:], first, *rest, b"\xff\xd9"))


def _scan(colours: tuple[int, ...], start: int, end: int, bits: int) -> bytes:
    body = bytes((len(colours), *(b for c in colours for b in (c, 0)), start, end, 0))
    return _SOS + struct.pack(">H", len(body) + 2) + body + bytes(_many(bits, 8))


def _many(size: int, each: int) -> int:
    """How many of such a size it takes."""
    return -(-size // each)


def _many_scans(data: bytes, scans: int) -> bytes:
    """A progressive JPEG of which one scan comes again and again."""
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
    small = _saved("TIFF", Image.new("RGB", (64, 64)), compression="tiff_deflate")
    tags = _tags_of(small)
    tags[322] = tags[323] = 60_000
    tags[324], tags[325] = tags[273], tags[279]
    for strip in (273, 278, 279):
        del tags[strip]
    return small[:4] + struct.pack("<I", len(small)) + small[8:] + tags.tobytes(len(small))


def _tiff_again(compression: str, mode: str = "RGB", side: int = _LESS) -> bytes:
    """A large TIFF whose strips are all packed alike, each at a place of its own."""
    rows, strips = side // 100, 100
    picture = Image.new(mode, (side, rows))
    small = _saved("TIFF", picture, compression=compression, tiffinfo={278: rows})
    tags = _tags_of(small)
    (at,), (size,) = tags[273], tags[279]
    tags[257] = side
    tags[273] = tuple(n * size for n in range(strips))  # behind the directory
    tags[279] = (size,) * strips
    return b"II*\0\x08\0\0\0" + tags.tobytes(8) + small[at : at + size] * strips


def _tags_of(data: bytes) -> TiffImagePlugin.ImageFileDirectory_v2:
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags.update(TiffImagePlugin.TiffImageFile(BytesIO(data)).tag_v2)
    return tags


MAKERS: dict[str, Callable[[], bytes]] = {
    "png": lambda: _png(_SIDE, _SIDE),
    "png16": lambda: _png(9_000, 9_000, channels=4, depth=16),
    "png-long": lambda: _png(2_000_000, 100),
    "jpeg": lambda: _saved("JPEG", _flat()),
    "jpeg-progressive": lambda: _grey(_SIDE),
    "jpeg-444": lambda: _grey(_LESS, subsampling=1),
    "jpeg-cmyk": lambda: _saved("JPEG", _flat(mode="CMYK")),
    "jpeg-scans": lambda: _many_scans(_grey(2_000), 4_000),
    "jpeg-scans-large": lambda: _many_scans(_grey(8_000), 200),
    "jpeg-lies": lambda: _resized_jpeg(_SIDE),
    "gif": lambda: _saved("GIF", _flat(mode="P")),
    "bmp-rle": lambda: bombs_of_parts.packed_bitmap(_SIDE, _ROW * _SIDE + b"\0\1"),
    "webp": lambda: _saved("WEBP", _flat(_LESS_OF_WEBP), quality=1, method=0),
    "tiff-deflate": lambda: _tiff_again("tiff_deflate"),
    "tiff-lzw": lambda: _tiff_again("tiff_lzw"),
    "tiff-fax": lambda: _saved("TIFF", _flat(_SIDE, "1"), compression="group4"),
    "tiff-jpeg": lambda: _tiff_again("jpeg"),
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
    "tiff-float": lambda: _tiff_again("tiff_deflate", "F"),
}


def make(folder: Path) -> dict[str, Path]:
    """Write every bomb into a folder; gives their places by their names."""
    made = {}
    for name, maker in (MAKERS | bombs_of_parts.MAKERS).items():
        path = folder / f"{name}.jpg"  # a name tells nothing
        path.write_bytes(maker())
        made[name] = path
    return made
