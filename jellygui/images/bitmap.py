"""Opens a BMP whose pixels are packed, run by run; Pillow unpacks many of them pixel by pixel.

BI_RLE8 and BI_RLE4: [MS-WMF] 3.1.6, and Windows' documentation of bitmap compression.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PIL import Image, ImageFile

from jellygui.images.bounds import CountedBytes, too_many_parts

if TYPE_CHECKING:
    from PIL.BmpImagePlugin import BmpImageFile

_PACKED, _UNPACKER = "bmp_rle", "bmp_rle_by_runs"
# A photograph of 12 megapixels has 50,000 where each of its pixels differs from the next.
_MOST_STEPS = 1_500_000
_END_OF_ROW, _END_OF_BITMAP, _MOVE = 0, 1, 2
_HALVES = bytes.maketrans(b"0123456789abcdef", bytes(range(16)))


def opened(data: bytes, plugin: Callable[[CountedBytes], BmpImageFile]) -> BmpImageFile:
    """Open a BMP, so that what is packed in it is unpacked quickly, or refused, when it is loaded.

    Raises:
        UnreadableError: it is made of too many parts.
    """
    image = plugin(CountedBytes(data, "BMP"))
    image.tile = [
        tile._replace(codec_name=_UNPACKER) if tile.codec_name == _PACKED else tile
        for tile in image.tile
    ]
    return image


class _Unpacker(ImageFile.PyDecoder):
    """Gives the pixels that Pillow's own gives, and fails where that does."""

    _pulls_fd = True

    def decode(self, buffer: object) -> tuple[int, int]:
        assert self.fd is not None
        begin = self.fd.tell()
        _, has_halves, direction = self.args
        size = self.state.xsize, self.state.ysize
        pixels = _unpacked(self.fd.read(), size, has_halves=has_halves, is_odd=begin % 2)
        self.set_as_raw(pixels, "L" if self.mode in {"1", "L"} else "P", (0, direction))
        return -1, 0


Image.register_decoder(_UNPACKER, _Unpacker)


def _unpacked(packed: bytes, size: tuple[int, int], *, has_halves: bool, is_odd: int) -> bytearray:
    """A byte for each pixel, row by row, as far as there are steps.

    `has_halves` where a byte holds two pixels, `is_odd` is 1 where steps begin at an odd place.

    Raises:
        UnreadableError: there are too many steps.
    """
    width, whole = size[0], size[0] * size[1]
    pixels, at, x = bytearray(), 0, 0
    runs = [(bytes((n >> 4, n & 15)) if has_halves else bytes((n, n))) * 128 for n in range(256)]
    for _ in range(_MOST_STEPS):
        if len(pixels) >= whole or at + 2 > len(packed):
            return pixels
        count, what = packed[at], packed[at + 1]
        at += 2
        if count:
            if x + count > width:
                count = max(0, width - x)
            pixels += runs[what][:count]
            x += count
        elif what == _END_OF_ROW:
            pixels += bytes(-len(pixels) % width)
            x = 0
        elif what == _END_OF_BITMAP:
            return pixels
        elif what == _MOVE:
            if at + 2 > len(packed):
                return pixels
            if moved := packed[at] + packed[at + 1] * width:
                pixels += bytes(min(moved, whole - len(pixels)))
            x = len(pixels) % width
            at += 2
        else:
            run = packed[at : at + (-(-what // 2) if has_halves else what)]
            at += len(run)
            at += (at + is_odd) % 2
            if has_halves:
                run = run.hex().encode().translate(_HALVES)
            pixels += run[: min(what, whole - len(pixels))]
            x += what
    raise too_many_parts()
