"""Small files of very many parts, of parts that lie on each other, and of parts that swell."""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Callable, Sequence
from functools import cache
from io import BytesIO

import numpy as np
from PIL import Image

from tests.support import boxed

_SMALL = Image.fromarray(
    np.random.default_rng(0).integers(0, 255, (240, 320, 3), dtype=np.uint8), "RGB"
)
_MANY = 1_000_000
_PIECE = 1_000_000
_BEHIND_START = 2
_BEHIND_IHDR = 33
_WHITE = struct.pack(">8s3i", b"XYZ ", 63190, 65536, 54061)

Entry = tuple[int, int, int, int]  # tag, type, number of values, value or its place


def _saved(kind: str, image: Image.Image = _SMALL, **options: object) -> bytes:
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def packed_zeros(count: int) -> bytes:
    """What zlib makes of so many zeros: one piece, again and again, and their sum (RFC 1950)."""
    packer = zlib.compressobj(9)
    first, again = (
        packer.compress(bytes(_PIECE)) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2)
    )
    rest = packer.compress(bytes(count % _PIECE)) + packer.flush()
    pieces = first + again * (count // _PIECE - 1)
    return pieces + rest[:-4] + struct.pack(">HH", count % 65_521, 1)


def _within(data: bytes, at: int, more: bytes) -> bytes:
    return data[:at] + more + data[at:]


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _png(more: bytes) -> bytes:
    return _within(_saved("PNG"), _BEHIND_IHDR, more)


def _directory(entries: Sequence[Entry], following: int = 0) -> bytes:
    body = b"".join(struct.pack("<HHLL", *entry) for entry in sorted(entries))
    return struct.pack("<H", len(entries)) + body + struct.pack("<L", following)


def _exif(size: int, *, loops: bool = False) -> bytes:
    """EXIF of so many bytes, in which every value is nearly all of it."""
    count = min((size - 200) // 12, 60_000)
    entries = [(1000 + n, 7, size - 8, 8) for n in range(count) if not 0x8700 < 1000 + n < 0x8900]
    if loops:
        entries += [(0x8769, 4, 1, 8), (0x8825, 4, 1, 8)]
    return (b"II*\0\x08\0\0\0" + _directory(entries, 8)).ljust(size, b"\0")


def _quietly(made: Callable[..., bytes]) -> bytes:
    """A picture with EXIF that whoever writes it reads, and remarks on."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return made(Image.new("RGB", _SMALL.size), exif=_exif(2_000_000))


def _tiff(entries: Sequence[Entry], body: bytes) -> bytes:
    return b"II*\0" + struct.pack("<L", 8 + len(body)) + body + _directory(entries)


def _tiff_of_strips(width: int, count: int, strip: bytes, compression: int) -> bytes:
    """Rows that all are the same bytes of the file."""
    places, lengths = 8 + len(strip), 8 + len(strip) + 4 * count
    entries = [
        (256, 4, 1, width),
        (257, 4, 1, count),
        (258, 3, 1, 8),
        (259, 3, 1, compression),
        (262, 3, 1, 1),
        (273, 4, count, places),
        (277, 3, 1, 1),
        (278, 4, 1, 1),
        (279, 4, count, lengths),
    ]
    numbers = struct.pack("<L", 8) * count + struct.pack("<L", len(strip)) * count
    return _tiff(entries, strip + numbers)


def _tiff_that_follows_itself() -> bytes:
    data = bytearray(_saved("TIFF"))
    (first,) = struct.unpack_from("<L", data, 4)
    (count,) = struct.unpack_from("<H", data, first)
    struct.pack_into("<L", data, first + 2 + 12 * count, first)
    return bytes(data)


def _tiff_of_overlapping_values() -> bytes:
    data = bytearray(_saved("TIFF"))
    (first,) = struct.unpack_from("<L", data, 4)
    (count,) = struct.unpack_from("<H", data, first)
    entries = [struct.unpack_from("<HHLL", data, first + 2 + 12 * n) for n in range(count)]
    entries += [(tag, 7, 2_000_000, 8) for tag in range(35_000, 65_000)]
    data += bytes(2_000_000)
    struct.pack_into("<L", data, 4, len(data))
    return bytes(data) + _directory(entries)


def _bigtiff_of_overlapping_values() -> bytes:
    size, count = 3_000_000, 60_000
    known = {
        256: (4, 1, 64 << 32),
        257: (4, 1, 64 << 32),
        258: (3, 1, 8 << 48),
        259: (3, 1, 1 << 48),
        262: (3, 1, 1 << 48),
        273: (16, 1, 16),
        278: (3, 1, 64 << 48),
        279: (16, 1, 4096),
    }
    entries = b"".join(
        struct.pack(">HHQQ", tag, *known.get(tag, (1, size - 100_000, 16)))
        for tag in range(1, count + 1)
    )
    head = struct.pack(">4sHHQ", b"MM\0+", 8, 0, 16 + size)
    return head + bytes(size) + struct.pack(">Q", count) + entries + bytes(8)


def _moved(data: bytes, at: int, side: int) -> bytes:
    """A GIF that says at this place that it is a large square."""
    return data[:at] + struct.pack("<HH", side, side) + data[at + 4 :]


@cache
def _gif() -> bytes:
    return _saved("GIF")


def _gif_frame() -> int:
    return _gif().index(b",\0\0\0\0")


def _webp_of_canvas(side: int) -> bytes:
    spot = Image.new("RGB", (16, 16))
    data = bytearray(
        _saved("WEBP", spot, save_all=True, append_images=[Image.new("RGB", (16, 16), "red")])
    )
    sides = struct.pack("<I", side - 1)[:3] * 2
    at = data.index(b"VP8X") + 12
    data[at : at + 6] = sides
    return bytes(data)


def _webp_of_chunks() -> bytes:
    data = _saved("WEBP", exif=b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0") + b"abcd\0\0\0\0" * _MANY
    return data[:4] + struct.pack("<I", len(data) - 8) + data[8:]


def packed_bitmap(side: int, steps: bytes, bits: int = 8) -> bytes:
    """A square BMP of so many bits a pixel, packed in these steps (BI_RLE8, BI_RLE4)."""
    colours, packing = 1 << bits, 8 // bits
    head = struct.pack(
        "<IiiHHIIiiII", 40, side, side, 1, bits, packing, len(steps), 0, 0, colours, colours
    )
    at = 14 + len(head) + 4 * colours
    return (
        struct.pack("<2sIHHI", b"BM", at + len(steps), 0, 0, at) + head + bytes(4 * colours) + steps
    )


def _profile(parts: Sequence[tuple[bytes, bytes]]) -> bytes:
    """An ICC profile. ICC.1:2022."""
    at, table, body = 128 + 4 + 12 * len(parts), b"", b""
    for name, part in parts:
        table += struct.pack(">4sII", name, at + len(body), len(part))
        body += part.ljust(-(-len(part) // 4) * 4, b"\0")
    head = struct.pack(
        ">I4xI4s4s4s12x4s28x3i",
        at + len(body),
        0x04300000,
        b"mntr",
        b"RGB ",
        b"XYZ ",
        b"acsp",
        63190,
        65536,
        54061,
    )
    return head.ljust(128, b"\0") + struct.pack(">I", len(parts)) + table + body


def _steps(count: int) -> bytes:
    """So many matrices after each other, which are one in the file."""
    matrix = struct.pack(
        ">4s4xHH12f", b"matf", 3, 3, 0.99, 0.01, 0, 0, 0.99, 0.01, 0.01, 0, 0.99, 0, 0, 0
    )
    place = struct.pack(">II", 16 + 8 * count, len(matrix))
    return struct.pack(">4s4xHHI", b"mpet", 3, 3, count) + place * count + matrix


def _table(grid: int) -> bytes:
    ramp = struct.pack(">4096H", *range(0, 1 << 16, 16))
    unit = (65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    head = struct.pack(">4s4xBBBx9iHH", b"mft2", 3, 3, grid, *unit, 4096, 4096)
    return head + ramp * 3 + bytes(6 * grid**3) + ramp * 3


def _with_profile(kind: str, *parts: tuple[bytes, bytes]) -> bytes:
    return _saved(kind, icc_profile=_profile([(b"wtpt", _WHITE), *parts]))


MAKERS: dict[str, Callable[[], bytes]] = {
    "jpeg-markers": lambda: _within(_saved("JPEG"), _BEHIND_START, b"\xff\xe5\0\2" * _MANY),
    "jpeg-markers-behind": lambda: _within(_saved("JPEG"), -2, b"\xff\xe5\0\2" * _MANY),
    "jpeg-comments": lambda: _within(
        _saved("JPEG"), _BEHIND_START, _segment(0xFE, bytes(65_000)) * 300
    ),
    "jpeg-filling": lambda: _within(_saved("JPEG"), _BEHIND_START, b"\xff" * 20_000_000),
    "jpeg-filling-to-end": lambda: _saved("JPEG")[:_BEHIND_START] + b"\xff" * 20_000_000,
    "jpeg-stuffing": lambda: _within(_saved("JPEG"), _BEHIND_START, b"\xff\0" * 10_000_000),
    "jpeg-restarts": lambda: _saved(
        "JPEG", Image.new("RGB", (4000, 4000)), restart_marker_blocks=1
    ),
    "jpeg-exif": lambda: _within(
        _saved("JPEG"), _BEHIND_START, _segment(0xE1, b"Exif\0\0" + _exif(65_000))
    ),
    "jpeg-exif-loops": lambda: _within(
        _saved("JPEG"), _BEHIND_START, _segment(0xE1, b"Exif\0\0" + _exif(65_000, loops=True))
    ),
    "jpeg-mpo": lambda: _saved("MPO", save_all=True, append_images=[_SMALL] * 300),
    "jpeg-profile": lambda: _with_profile("JPEG", (b"desc", bytes(14_000_000))),
    "jpeg-profile-steps": lambda: _with_profile(
        "JPEG", (b"D2B0", _steps(50_000)), (b"D2B1", _steps(50_000)), (b"A2B0", _steps(50_000))
    ),
    "png-profile-table": lambda: _with_profile("PNG", (b"A2B0", _table(120))),
    "png-chunks": lambda: _png(_chunk(b"aaAa", b"") * _MANY),
    "png-empty-data": lambda: _png(_chunk(b"IDAT", b"") * _MANY),
    "png-exif": lambda: _png(_chunk(b"eXIf", _exif(2_000_000))),
    "png-text": lambda: _png(
        _chunk(b"zTXt", b"Raw profile type exif\0\0" + packed_zeros(60_000_000)) * 20
    ),
    "png-xmp": lambda: _png(
        _chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + packed_zeros(15_000_000)) * 40
    ),
    "png-xmp-names": lambda: _png(
        _chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + b"exif:DateTimeOriginal " * 400_000)
    ),
    "png-profile": lambda: _png(_chunk(b"iCCP", b"x\0\0" + packed_zeros(100_000_000))),
    "gif-canvas": lambda: _moved(_gif(), 6, 65_535),
    "gif-canvas-small": lambda: _moved(_gif(), 6, 15_000),
    "gif-frame": lambda: _moved(_gif(), _gif_frame() + 5, 15_000),
    "gif-blocks": lambda: _within(_gif(), _gif_frame(), b"!\xfe\1a\0" * _MANY),
    "webp-canvas": lambda: _webp_of_canvas(16_383),
    "webp-canvas-small": lambda: _webp_of_canvas(3_500),
    "webp-frames": lambda: _saved(
        "WEBP", save_all=True, append_images=[_SMALL.rotate(n) for n in range(20)], method=0
    ),
    "webp-chunks": _webp_of_chunks,
    "heic-exif": lambda: _quietly(boxed.heic),
    "avif-exif": lambda: _quietly(boxed.avif),
    "heic-boxes": lambda: boxed.heic(_SMALL) + b"\0\0\0\x08free" * _MANY,
    "webp-exif": lambda: _saved("WEBP", exif=_exif(2_000_000)),
    "tiff-strips": lambda: _tiff_of_strips(1, _MANY, b"\0", 1),
    "tiff-shared": lambda: _tiff_of_strips(6000, 6000, packed_zeros(36_000_000), 8),
    "tiff-loop": _tiff_that_follows_itself,
    "tiff-values": _tiff_of_overlapping_values,
    "tiff-big-values": _bigtiff_of_overlapping_values,
    # nothing but moves to where it is
    "bmp-steps": lambda: packed_bitmap(7000, b"\0\2\0\0" * 2_000_000 + b"\0\1"),
    # rows of one pixel, of which Pillow makes whole ones, a pixel at a time
    "bmp-short-rows": lambda: packed_bitmap(6000, b"\1\1\0\0" * 6000 + b"\0\1"),
}
# Whole pictures beside which something is too much, which is left aside.
READ = {
    "jpeg-comments",
    "jpeg-filling",
    "jpeg-stuffing",
    "jpeg-restarts",
    "jpeg-exif",
    "jpeg-exif-loops",
    "jpeg-mpo",
    "jpeg-profile",
    "jpeg-profile-steps",
    "jpeg-markers-behind",
    "png-profile-table",
    "png-exif",
    "png-text",
    "png-xmp",
    "png-xmp-names",
    "png-profile",
    "webp-canvas-small",
    "webp-frames",
    "webp-chunks",
    "webp-exif",
    "heic-exif",
    "avif-exif",
    "tiff-shared",
    "tiff-loop",
    "tiff-values",
    "bmp-short-rows",
}
