"""The coasts of the world, without a network.

Natural Earth's land at 1:10 million (public domain), simplified to about a kilometre; how the file
was made is in `tests/support/draw_coastline.py`.
"""

from __future__ import annotations

import lzma
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from jellygui import paths

Ring = npt.NDArray[np.float64]
# West, south, east, north in degrees; the west may be below -180 or the east above 180.
Bounds = tuple[float, float, float, float]

# Positions are stored in hundredths of a degree.
PER_DEGREE = 100


def packed(rings: list[npt.NDArray[np.int16]]) -> bytes:
    """Rings [N, 2] of hundredths of a degree (longitude, latitude) as the file has them."""
    lengths = np.array([len(ring) for ring in rings], "<u4")
    steps = np.concatenate([np.diff(ring, axis=0, prepend=np.zeros((1, 2))) for ring in rings])
    bytes_apart = steps.T.astype("<i2").copy().view(np.uint8).reshape(2, -1, 2).transpose(0, 2, 1)
    head = np.array([len(rings)], "<u4").tobytes() + lengths.tobytes()
    return lzma.compress(head + bytes_apart.tobytes())


def unpacked(data: bytes) -> list[Ring]:
    """Rings [N, 2] of degrees, as `packed` wrote them."""
    plain = lzma.decompress(data)
    count = int(np.frombuffer(plain, "<u4", 1)[0])
    lengths = np.frombuffer(plain, "<u4", count, 4).astype(int)
    apart = np.frombuffer(plain, np.uint8, offset=4 * (count + 1)).reshape(2, 2, -1)
    steps = apart.transpose(0, 2, 1).copy().view("<i2")[..., 0]
    ends = np.cumsum(lengths)
    return [
        steps[:, end - length : end].cumsum(axis=1, dtype=np.int16).T / PER_DEGREE
        for end, length in zip(ends, lengths, strict=True)
    ]


@lru_cache(maxsize=1)
def _world() -> tuple[list[Ring], npt.NDArray[np.float64]]:
    """All rings, and the bounds of each [R, 4]."""
    rings = unpacked(paths.resource("coastline.bin").read_bytes())
    bounds = [(*ring.min(axis=0), *ring.max(axis=0)) for ring in rings]
    return rings, np.array(bounds).reshape(-1, 4)


def coasts(bounds: Bounds) -> list[Ring]:
    """The land within `bounds`, as closed rings [N, 2] of longitude and latitude, cut there."""
    west, south, east, north = bounds
    rings, boxes = _world()
    found = []
    for turn in (-360, 0, 360):
        is_near = (
            (boxes[:, 0] + turn < east)
            & (boxes[:, 2] + turn > west)
            & (boxes[:, 1] < north)
            & (boxes[:, 3] > south)
        )
        for number in np.flatnonzero(is_near):
            cut = _cut(rings[number] + (turn, 0), bounds)
            if len(cut) > 2:
                found.append(cut)
    return found


def _cut(ring: Ring, bounds: Bounds) -> Ring:
    """A polygon cut by a rectangle (I. E. Sutherland & G. W. Hodgman, *CACM* 1974, 17:32)."""
    west, south, east, north = bounds
    for axis, limit, sign in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        if not len(ring):
            break
        inside = sign * (ring[:, axis] - limit) >= 0
        if inside.all():
            continue
        before, was_inside = np.roll(ring, 1, axis=0), np.roll(inside, 1)
        crosses = inside != was_inside
        span = ring[:, axis] - before[:, axis]
        share = np.divide(limit - before[:, axis], span, out=np.zeros(len(ring)), where=span != 0)
        crossings = before + share[:, None] * (ring - before)
        # Of each point: where its side crosses the limit, then itself.
        points = np.stack([crossings, ring], axis=1)
        ring = points[np.stack([crosses, inside], axis=1)]
    return ring
