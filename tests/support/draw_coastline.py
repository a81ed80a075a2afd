"""Makes resources/coastline.bin of Natural Earth's land at 1:10 million (public domain).

    python -m tests.support.draw_coastline land-10m.json

The file is the one of the npm package world-atlas 2.0.2 (TopoJSON of Natural Earth 4.1.0).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt

from jellygui import paths
from jellygui.report.coastline import PER_DEGREE, packed

MOST_BYTES = 200_000
# A corner stays that is farther than this from the line without it (degrees); islands that are
# smaller in both directions go.
_FARTHEST, _SMALLEST = 0.012, 0.015


def rings_of(topology: dict[str, object]) -> list[npt.NDArray[np.float64]]:
    """The rings [N, 2] of all polygons, in degrees."""
    scale, shift = (np.array(topology["transform"][part]) for part in ("scale", "translate"))  # type: ignore[index]
    arcs = [np.cumsum(arc, axis=0) * scale + shift for arc in topology["arcs"]]  # type: ignore[attr-defined]
    found = []
    (land,) = topology["objects"]["land"]["geometries"]  # type: ignore[index]
    for polygon in land["arcs"]:
        for ring in polygon:
            parts = [arcs[n] if n >= 0 else arcs[~n][::-1] for n in ring]
            whole = np.concatenate([part[1:] if k else part for k, part in enumerate(parts)])
            found.append(_beyond_180(whole))
    return found


def _beyond_180(ring: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """A ring that goes on beyond 180 degrees instead of jumping; Antarctica by way of the pole."""
    ring = np.stack([np.unwrap(ring[:, 0], period=360), ring[:, 1]], axis=1)
    ring[:, 0] -= 360 * np.rint(ring[:, 0].mean() / 360)
    if abs(ring[-1, 0] - ring[0, 0]) > 180:
        ring = np.concatenate([ring, [[ring[-1, 0], -90], [ring[0, 0], -90], ring[0]]])
    return ring


def simplified(ring: npt.NDArray[np.float64], farthest: float) -> npt.NDArray[np.float64]:
    """D. Douglas & T. Peucker, *Cartographica* 1973, 10:112; degrees of longitude as they are."""
    kept = np.zeros(len(ring), bool)
    middle = len(ring) // 2
    kept[[0, middle, -1]] = True
    left = [(0, middle), (middle, len(ring) - 1)]
    while left:
        first, last = left.pop()
        if last - first < 2:
            continue
        shrink = np.array([max(0.05, np.cos(np.radians(ring[first, 1]))), 1])
        start, line = ring[first] * shrink, (ring[last] - ring[first]) * shrink
        away = ring[first + 1 : last] * shrink - start
        length = np.hypot(*line)
        off = (
            abs(line[0] * away[:, 1] - line[1] * away[:, 0]) / length
            if length
            else np.hypot(*away.T)
        )
        place = int(off.argmax())
        if off[place] > farthest:
            middle = first + 1 + place
            kept[middle] = True
            left += [(first, middle), (middle, last)]
    return ring[kept]


def drawn(rings: list[npt.NDArray[np.float64]], farthest: float, smallest: float) -> bytes:
    made = []
    for ring in rings:
        shrink = max(0.05, np.cos(np.radians(ring[:, 1].mean())))
        if np.ptp(ring[:, 0]) * shrink < smallest and np.ptp(ring[:, 1]) < smallest:
            continue
        whole = np.rint(simplified(ring, farthest) * PER_DEGREE).astype(np.int16)
        whole = whole[np.r_[True, (whole[1:] != whole[:-1]).any(axis=1)]]
        if len(whole) > 3:
            made.append(whole)
    made.sort(key=lambda ring: ring[0].tolist())
    return packed(made)


if __name__ == "__main__":
    rings = rings_of(json.loads(Path(sys.argv[1]).read_text("utf-8")))
    data = drawn(rings, _FARTHEST, _SMALLEST)
    assert len(data) <= MOST_BYTES, f"{len(data):,} bytes are too many"
    paths.resource("coastline.bin").write_bytes(data)
    print(f"{len(rings):,} rings, {sum(map(len, rings)):,} points, {len(data):,} bytes")
