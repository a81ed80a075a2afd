"""Decodes a HEIC reduced, as phones write it: tile by tile, in half the time.

libheif decodes nothing smaller than it is, and makes RGB of all of it. Here each tile is decoded by
FFmpeg, where PyAV is installed, and reduced before its colours are made. Only what is plainly a
usual photograph is decoded so. All else, and all that FFmpeg has a word against, is left to
libheif, which alone says what is wrong with a file.
"""

from __future__ import annotations

import importlib.util
import logging
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import Any, NamedTuple

from PIL import Image, ImageFile

from jellygui.images import boxes, kinds

_log = logging.getLogger(__name__)

# ISO/IEC 23008-12: what may be said of a picture and of a tile without its being an unusual one.
_OF_PICTURE = frozenset(("ispe", "colr", "pixi", "irot", "imir"))
_OF_TILE = frozenset(("ispe", "colr", "pixi", "hvcC"))
_IN_HALVES = frozenset(("yuv420p", "yuvj420p"))
# Shares of red and blue in brightness (ITU-T H.273, table 4); 2 is what nobody has said, which
# libheif takes for that of JPEG.
_SHARES = {1: (0.2126, 0.0722), **dict.fromkeys((2, 5, 6), (0.299, 0.114))}
_FULL_RANGE = 2  # AVCOL_RANGE_JPEG
_TURNED = (
    None,
    Image.Transpose.ROTATE_90,
    Image.Transpose.ROTATE_180,
    Image.Transpose.ROTATE_270,
)
_MIRRORED = (Image.Transpose.FLIP_TOP_BOTTOM, Image.Transpose.FLIP_LEFT_RIGHT)
# From here on nobody sees whether the edges of blocks were smoothed.
_SMOOTH = 4
_THREADS = 2


class _UnusualError(Exception):
    """It is not plainly a whole photograph of the usual kind."""


class _Grid(NamedTuple):
    """A picture of `width` x `height` pixels that is cut into tiles, row by row."""

    tiles: Sequence[boxes.Item]
    columns: int
    width: int
    height: int

    def place(self, number: int) -> tuple[int, int, int, int]:
        """Left, top, width and height of what is seen of a tile."""
        wide, high = self.tiles[0].size()
        left, top = number % self.columns * wide, number // self.columns * high
        return left, top, min(wide, self.width - left), min(high, self.height - top)


class _Coded(NamedTuple):
    """How colours are coded: by which matrix of ITU-T H.273, and whether in all levels."""

    matrix: int
    is_full: bool


def reduced(image: ImageFile.ImageFile, data: bytes, at_least_px: int | None) -> Image.Image | None:
    """An opened HEIC in RGB, its short side to `at_least_px` or more, by a power of two smaller.

    None where it is to be decoded by libheif: it is damaged, of a rare kind, or not much larger, or
    there is no PyAV.
    """
    if at_least_px is None:
        return None
    factor = 1 << (min(image.size) // at_least_px).bit_length() >> 1
    if factor < 2 or importlib.util.find_spec("av") is None:
        return None
    try:
        return _reduced(image, data, factor)
    except Exception as error:  # whatever it is: libheif says it
        _log.debug("Not decoded by tiles: %r", error)
        return None


def _reduced(image: ImageFile.ImageFile, data: bytes, factor: int) -> Image.Image:
    _require(image.mode == "RGB" and image.info["bit_depth"] == 8 and image.info["chroma"] == 420)
    items = boxes.items_of(data, kinds.HEIC)
    picture = items.item(items.primary)
    grid = _grid(items, picture)
    _vouch(data, items.made_of[items.primary][0])
    planes, by_stream = _planes(grid, factor)
    (coded_as,) = _coded_as(picture) or _coded_as(grid.tiles[0]) or by_stream
    made = _rgb(planes, coded_as)
    for turn in _turns(picture):
        made = made.transpose(turn)
    _require(made.size == tuple(-(-side // factor) for side in image.size))
    return made


def _require(is_so: bool) -> None:
    if not is_so:
        raise _UnusualError


def _grid(items: boxes.Items, picture: boxes.Item) -> _Grid:
    """What a picture is put together from (ISO/IEC 23008-12, 6.6.2.3)."""
    _require(picture.kind == "grid" and _names(picture) <= _OF_PICTURE)
    said = b"".join(picture.parts)
    _require(len(said) == 8 and said[:2] == b"\0\0")  # with sizes of 16 bits
    rows, columns = said[2] + 1, said[3] + 1
    width, height = int.from_bytes(said[4:6]), int.from_bytes(said[6:])
    numbers = items.made_of[items.primary]
    tiles = [items.item(number) for number in numbers]
    _require(len(tiles) == rows * columns and (width, height) == picture.size())
    for tile in tiles:
        _require(tile.kind == "hvc1" and tile.properties == tiles[0].properties)
    _require(_names(tiles[0]) <= _OF_TILE and items.endless.isdisjoint(numbers))
    wide, high = tiles[0].size()
    _require((columns - 1) * wide < width <= columns * wide)
    _require((rows - 1) * high < height <= rows * high)
    return _Grid(tiles, columns, width, height)


def _names(item: boxes.Item) -> set[str]:
    return {box.name for box in item.properties}


def _vouch(data: bytes, tile: int) -> None:
    """Let libheif decode one tile: of what all of them share, it refuses more than FFmpeg does."""
    from pi_heif.as_plugin import HeifImageFile

    HeifImageFile(BytesIO(boxes.as_primary(data, kinds.HEIC, tile))).load()


def _planes(grid: _Grid, factor: int) -> tuple[list[Image.Image], set[_Coded]]:
    """Brightness and both colours, reduced, and how they are coded by the stream."""
    wide, high = grid.tiles[0].size()
    _require(wide % factor == high % factor == 0)
    size = -(-grid.width // factor), -(-grid.height // factor)
    planes = [Image.new("L", size) for _ in range(3)]
    by_stream = set()

    def put(numbers: range) -> None:
        frames = _decoded([grid.tiles[number] for number in numbers], factor)
        for number, frame in zip(numbers, frames, strict=True):
            _require((frame.width, frame.height) == (wide, high) and not frame.is_corrupt)
            _require(frame.format.name in _IN_HALVES)
            by_stream.add(_Coded(int(frame.colorspace), frame.color_range == _FULL_RANGE))
            left, top, width, height = grid.place(number)
            for plane, part in zip(planes, _parts(frame, factor, width, height), strict=True):
                plane.paste(part, (left // factor, top // factor))

    shares = [range(first, len(grid.tiles), _THREADS) for first in range(_THREADS)]
    with ThreadPoolExecutor(_THREADS) as threads:
        list(threads.map(put, shares))
    return planes, by_stream


def _decoded(tiles: Sequence[boxes.Item], factor: int) -> Iterator[Any]:
    """A frame of each tile; the first word that its decoder has against one is an error."""
    import av

    decoder = av.CodecContext.create("hevc", "r")
    (decoder.extradata,) = {bytes(box.content) for box in tiles[0].properties if box.name == "hvcC"}
    decoder.thread_count = 1
    decoder.options = {"err_detect": "explode"}
    if factor >= _SMOOTH:
        decoder.options |= {"skip_loop_filter": "all"}
    for tile in tiles:
        yield from decoder.decode(av.Packet(b"".join(tile.parts)))
    yield from decoder.decode(None)


def _parts(frame: Any, factor: int, width: int, height: int) -> Iterator[Image.Image]:
    """The planes of a frame, reduced to the same size, of so many of its pixels."""
    for plane, half in zip(frame.planes, (1, 2, 2), strict=True):
        size = plane.width, plane.height
        whole = Image.frombuffer("L", size, plane, "raw", "L", plane.line_size, 1)
        yield whole.reduce(factor // half, (0, 0, -(-width // half), -(-height // half)))


def _coded_as(item: boxes.Item) -> set[_Coded]:
    """How its colours are coded, where the file says it (ISO/IEC 14496-12, 12.1.5)."""
    return {
        _Coded(int.from_bytes(box.content[8:10]), bool(box.content[10] & 0x80))
        for box in item.properties
        if box.name == "colr" and bytes(box.content[:4]) == b"nclx"
    }


def _rgb(planes: Sequence[Image.Image], coded_as: _Coded) -> Image.Image:
    """Of brightness and colours (ITU-T H.273, 8.3)."""
    red, blue = _SHARES[coded_as.matrix]
    green = 1 - red - blue
    light, black, colour = (1.0, 0, 1.0) if coded_as.is_full else (255 / 219, 16, 255 / 224)
    to_red, to_blue = 2 * (1 - red) * colour, 2 * (1 - blue) * colour
    rows = (
        (light, 0.0, to_red),
        (light, -to_blue * blue / green, -to_red * red / green),
        (light, to_blue, 0.0),
    )
    each = [(*row, -black * light - 128 * (row[1] + row[2])) for row in rows]
    return Image.merge("RGB", planes).convert("RGB", (*each[0], *each[1], *each[2]))


def _turns(picture: boxes.Item) -> Iterator[Image.Transpose]:
    """How it is turned, in the order of the file."""
    for box in picture.properties:
        if box.name == "irot" and (turn := _TURNED[box.content[0] & 3]) is not None:
            yield turn
        elif box.name == "imir":
            yield _MIRRORED[box.content[0] & 1]
