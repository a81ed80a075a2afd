"""Pictures in HEIC and AVIF files, as phones write them, and files that say what they are not."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from functools import cache
from io import BytesIO

import pillow_heif
from PIL import Image

from jellygui.images import boxes, kinds

_ISPE = b"ispe\0\0\0\0"
_QUICK = {"preset": "ultrafast"}


def heic(*pictures: Image.Image, **options: object) -> bytes:
    """The bytes of a HEIC; EXIF given as bytes turns it as a phone does, by a box of its own."""
    made = pillow_heif.from_pillow(pictures[0])
    for picture in pictures[1:]:
        made.add_from_pillow(picture)
    file = BytesIO()
    made.save(file, enc_params={**_QUICK}, **options)  # it writes the options into them
    return file.getvalue()


def avif(picture: Image.Image, **options: object) -> bytes:
    file = BytesIO()
    picture.save(file, "AVIF", speed=10, **options)
    return file.getvalue()


def claiming(data: bytes, width: int, height: int) -> bytes:
    """The same, whose file says that its picture is of another size than its stream."""
    at = data.index(_ISPE) + len(_ISPE)
    return data[:at] + struct.pack(">II", width, height) + data[at + 8 :]


@cache
def black(kind: str, side: int = 4500) -> bytes:
    """A large black square in a few kB."""
    picture = Image.new("L", (side, side))
    return heic(picture, quality=1) if kind == "HEIC" else avif(picture, quality=1)


def box(name: bytes, *content: bytes) -> bytes:
    inside = b"".join(content)
    return (8 + len(inside)).to_bytes(4) + name + inside


def _full(name: bytes, *content: bytes, version: int = 0) -> bytes:
    return box(name, bytes((version, 0, 0, 0)), *content)


def nclx(matrix: int, *, is_full: bool) -> bytes:
    """A word on how colours are coded, ISO/IEC 14496-12, 12.1.5."""
    return box(b"colr", b"nclx", struct.pack(">HHHB", 1, 13, matrix, is_full << 7))


def in_tiles(
    picture: Image.Image,
    tile_px: int = 64,
    *,
    said: Sequence[bytes] = (),
    said_of_tiles: Sequence[bytes] = (),
    **options: object,
) -> bytes:
    """The bytes of a HEIC of square tiles, as phones write it, with these properties besides.

    At the right and below, the last tiles show more than the picture.
    """
    columns, rows = (-(-side // tile_px) for side in picture.size)
    whole = picture.crop((0, 0, columns * tile_px, rows * tile_px))
    coded = []
    for number in range(rows * columns):
        left, top = number % columns * tile_px, number // columns * tile_px
        items = boxes.items_of(
            heic(whole.crop((left, top, left + tile_px, top + tile_px)), **options), kinds.HEIC
        )
        coded.append(items.item(items.primary))
    (configuration,) = {
        bytes(atom.content) for item in coded for atom in item.properties if atom.name == "hvcC"
    }
    size = struct.pack(">HH", *picture.size)
    return _of_items(
        [
            *((b"hvc1", b"".join(item.parts)) for item in coded),
            (b"grid", bytes((0, 0, rows - 1, columns - 1)) + size),
        ],
        [box(b"hvcC", configuration), _ispe(tile_px, tile_px), *said_of_tiles],
        [_ispe(*picture.size), *said],
    )


def _ispe(width: int, height: int) -> bytes:
    return _full(b"ispe", struct.pack(">II", width, height))


def _of_items(
    items: Sequence[tuple[bytes, bytes]], of_tiles: Sequence[bytes], of_last: Sequence[bytes]
) -> bytes:
    """A file of items, each a kind and its bytes: tiles, and last what is made of them all."""
    count, last = len(items) - 1, struct.pack(">H", len(items))
    numbers = [struct.pack(">H", number) for number in range(1, count + 1)]
    tile_places = bytes((len(of_tiles), *range(1, len(of_tiles) + 1)))
    first = len(of_tiles) + 1
    last_places = bytes((len(of_last), *range(first, first + len(of_last))))
    entries = [
        _full(b"infe", number, b"\0\0", kind, b"\0", version=2)
        for number, (kind, _) in zip((*numbers, last), items, strict=True)
    ]
    owners = [*(number + tile_places for number in numbers), last + last_places]
    head = box(b"ftyp", b"heic\0\0\0\0mif1heic")

    in_order = [(last, items[-1]), *zip(numbers, items[:-1], strict=True)]

    def meta(at: int) -> bytes:
        places = []
        for number, (_, content) in in_order:
            places.append(number + struct.pack(">HHII", 0, 1, at, len(content)))
            at += len(content)
        return _full(
            b"meta",
            _full(b"hdlr", bytes(4), b"pict", bytes(13)),
            _full(b"pitm", last),
            _full(b"iloc", b"\x44\0", last, *places),
            _full(b"iinf", last, *entries),
            _full(b"iref", box(b"dimg", last, struct.pack(">H", count), *numbers)),
            box(
                b"iprp",
                box(b"ipco", *of_tiles, *of_last),
                _full(b"ipma", struct.pack(">I", len(owners)), *owners),
            ),
        )

    begin = len(head) + len(meta(0)) + 8
    return head + meta(begin) + box(b"mdat", *(content for _, (_, content) in in_order))
