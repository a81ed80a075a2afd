"""How well a model tells photographs of its species from those of none of these.

Every photograph has a score that it shows a species at all. The area under the receiver operating
characteristic is the share of pairs, one of each kind, in which the score is higher for the
species; a tie counts half (H. B. Mann & D. R. Whitney, *Annals of Mathematical Statistics* 1947).
Its interval is R. G. Newcombe's method 5 (*Statistics in Medicine* 2006, 25:559), which is a closed
form of the rate and does not close up at 0 or 1.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from jellygui.domain.intervals import rate
from jellygui.domain.measurements import Rate, Separation
from jellygui.domain.species import NONE_OF_THESE

KEPT = 0.95
_Z = 1.959964
_HALVINGS = 50

Floats = npt.NDArray[np.floating]


def separation(
    keys: Sequence[str],
    probabilities: Floats,
    truth: npt.NDArray[np.intp],
    groups: Sequence[str],
) -> Separation | None:
    """How well `probabilities` [N, K] of `keys` tell them; None unless both kinds are there.

    `truth` [N] are places in `keys`, of which one is none of these. Its probability, by which a
    model that has learned it tells them, is 0 throughout where it was not learned: then the
    confidence must do. Count one of each group where the interval of the area shall hold. The limit
    that keeps `KEPT` of the species is taken from these very photographs.
    """
    if NONE_OF_THESE not in keys:
        return None
    place = list(keys).index(NONE_OF_THESE)
    is_species = truth != place
    of_none = probabilities[:, place]
    # Not 1 less it, which would be 1 for many.
    score = -of_none if of_none.any() else probabilities.max(axis=1)
    species, none = np.sort(score[is_species]), score[~is_species]
    if not len(species) or not len(none):
        return None
    limit = species[int((1 - KEPT) * len(species) + 1e-9)]
    return Separation(
        area=_area(species, none),
        named=rate(none >= limit, list(itertools.compress(groups, ~is_species))),
        kept=KEPT,
    )


def _area(species: Floats, none: Floats) -> Rate:
    """The area with its interval; `species` must be in order."""
    below = np.searchsorted(species, none, side="left")
    not_above = np.searchsorted(species, none, side="right")
    higher = len(species) - (below + not_above) / 2
    value = float(higher.mean() / len(species))
    sizes = len(species), len(none)
    return Rate(
        value=value,
        low=1 - _upper_limit(1 - value, *sizes),
        high=_upper_limit(value, *sizes),
        count=sum(sizes),
    )


def _upper_limit(value: float, one: int, other: int) -> float:
    """The largest area from which `value` is no farther off than 1.96 of its standard errors.

    The variance is that of J. A. Hanley and B. J. McNeil (*Radiology* 1982) with the mean of both
    sizes in the place of each, as Newcombe has it; where the area is 1 or 0, it is 0.
    """
    more = (one + other) / 2 - 1

    def is_within(area: float) -> bool:
        odds = 1 + more * (1 - area) / (2 - area) + more * area / (1 + area)
        return area - value <= _Z * float(np.sqrt(area * (1 - area) * odds / (one * other)))

    low, high = value, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if is_within(middle) else (low, middle)
    return high
