"""Drawing photographs by lot, the same one of each group only."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence


def one_of_each(
    groups: Mapping[int, int], count: int, chance: random.Random
) -> list[tuple[int, float]]:
    """Up to `count` photographs, one of a group, and how many each stands for.

    `groups` tells the group of each photograph. They are gone through in an order by chance, so
    that of a large group one is likelier to be found; what a photograph stands for makes up for
    it: its group's size over the chance that the group is drawn (B. Rosén, *Journal of Statistical
    Planning and Inference* 1997, 62:135, of successive sampling).
    """
    first: dict[int, int] = {}
    for photograph in chance.sample(list(groups), len(groups)):
        first.setdefault(groups[photograph], photograph)
        if len(first) >= count:
            break
    drawn = list(first.values())[:count]
    sizes = Counter(groups.values())
    chances = _chances(sorted(sizes.values()), len(drawn))
    return [
        (photograph, size / chances[size])
        for photograph in drawn
        for size in [sizes[groups[photograph]]]
    ]


def _chances(sizes: Sequence[int], count: int) -> dict[int, float]:
    """How likely a group of a size is drawn if `count` of all are."""
    kinds = Counter(sizes)
    if count >= len(sizes):
        return dict.fromkeys(kinds, 1.0)

    def expected(rate: float) -> float:
        return sum(number * -math.expm1(-rate * size) for size, number in kinds.items())

    low, high = 0.0, 1.0
    while expected(high) < count:
        high *= 2
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if expected(middle) < count else (low, middle)
    return {size: -math.expm1(-high * size) for size in kinds}
