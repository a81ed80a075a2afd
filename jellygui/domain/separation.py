"""How well a model tells photographs of its species from those of none of these.

A model names what it does not take for none of these and what is not far from all its species, so
two things speak against a species: that probability, and the distance. How much each says is told
by the species themselves, as the share of their photographs of which it says less; the larger share
is how strange a photograph is. So it is let pass by limits, both of which keep that share.

The area under the receiver operating characteristic is the share of pairs, one of each kind, in
which none of these is the stranger; a tie counts half (H. B. Mann & D. R. Whitney, *Annals of
Mathematical Statistics* 1947).
Its interval is R. G. Newcombe's method 5 (*Statistics in Medicine* 2006, 25:559), which is a closed
form of the rate and does not close up at 0 or 1.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Literal

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
    distances: Floats | None = None,
) -> Separation | None:
    """How well `probabilities` [N, K] of `keys` and `distances` [N] from the nearest species, where
    they are known, tell them; None unless both kinds are there.

    `truth` [N] are places in `keys`, of which one is none of these. Its probability is 0 throughout
    where it was not learned: then the confidence must do. Count one of each group where the
    interval of the area shall hold. Shares, and the limit that keeps `KEPT` of the species, are
    taken from these very photographs.
    """
    if NONE_OF_THESE not in keys:
        return None
    place = list(keys).index(NONE_OF_THESE)
    is_species = truth != place
    if is_species.all() or not is_species.any():
        return None
    of_none = probabilities[:, place]
    against: dict[Literal["probability", "confidence", "distance"], Floats] = (
        {"probability": of_none} if of_none.any() else {"confidence": -probabilities.max(axis=1)}
    )
    if distances is not None:
        against["distance"] = distances
    shares = [_share_below(value, value[is_species]) for value in against.values()]
    strange = np.max(shares, axis=0)
    species, none = np.sort(-strange[is_species]), -strange[~is_species]
    limit = species[int((1 - KEPT) * len(species) + 1e-9)]
    return Separation(
        area=_area(species, none),
        named=rate(none >= limit, list(itertools.compress(groups, ~is_species))),
        kept=KEPT,
        by=tuple(against),
    )


def _share_below(values: Floats, others: Floats) -> Floats:
    """The share of `others` that lie below each of `values`; one that is equal counts half."""
    others = np.sort(others)
    below = np.searchsorted(others, values, side="left")
    not_above = np.searchsorted(others, values, side="right")
    share: Floats = (below + not_above) / (2 * len(others))
    return share


def _area(species: Floats, none: Floats) -> Rate:
    """The area with its interval."""
    value = float(1 - _share_below(none, species).mean())
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
