"""Longitudes beside each other, also where they lie on both sides of 180 degrees."""

from __future__ import annotations

import math
from collections.abc import Sequence

_TINY = 1e-9


def beside_each_other(longitudes: Sequence[float]) -> list[float]:
    """The same places with the widest gap between them outside: some may lie beyond 180 degrees.

    Each is as it was, or a whole turn away from it.
    """
    if not longitudes:
        return []
    ordered = sorted(x % 360 for x in longitudes)
    gaps = [(b - a, b) for a, b in zip(ordered, [*ordered[1:], ordered[0] + 360], strict=True)]
    begin = max(gaps)[1] % 360 - _TINY  # or the first itself could be a whole turn away
    turns = [-math.floor((x - begin) / 360) for x in longitudes]
    found = [x + 360 * turn for x, turn in zip(longitudes, turns, strict=True)]
    back = (min(found) + max(found)) / 2 > 180
    return [x + 360 * (turn - back) for x, turn in zip(longitudes, turns, strict=True)]


def within_one_turn(longitude: float) -> float:
    """The same place from -180 to 180 degrees."""
    return longitude if abs(longitude) <= 180 else (longitude + 180) % 360 - 180
