"""95 % intervals for shares of photographs, and for what is made of such shares.

Closed forms: nothing is drawn, and no interval closes up where nothing varies. One share has
Wilson's score interval, which is right on average over all rates (R. G. Newcombe, *Statistics in
Medicine* 1998, 17:857), but at rates near 0 or 1 holds the truth in 83 cases of 100 only (L. D.
Brown, T. T. Cai & A. DasGupta, *Statistical Science* 2001). So no limit lies inside that of the
score interval with continuity correction (Newcombe's method 4) at 94 %, and where all answers are
alike, none inside the exact one-sided one at 96.5 % (the other limit is 0 or 1 and holds always).
Sums and differences of shares get theirs from the limits of the parts by the method of variance
estimates recovery (MOVER: G. Y. Zou & A. Donner, *Statistics in Medicine* 2008, 27:1693; for two
shares it is Newcombe's squaring and adding).

Photographs of one group (copies, bursts) answer alike, so fewer count than there are: the effective
size of a sample is that size over its design effect (J. N. K. Rao & A. J. Scott, *Biometrics* 1992;
in Wilson's interval: K. K. Saha, D. Miller & S. Wang, *International Journal of Biostatistics*
2016).

The tests hold what they cover, for 3 to 100 groups of up to 100 photographs, however alike those of
a group are (beta-binomial): 93 % at least at every rate. 99 % at most on average over all rates
where ten groups or more are at all alike, from 30 groups on at each rate but those near 0 and 1.
Elsewhere that cannot be had: where all answers are alike at rates of 0 and 1, an interval that
holds its own value holds the truth always; near them, and with few photographs, a few outcomes
share out all of the chance, and an interval that is not drawn by lot holds the truth in less than
93 cases of 100 or in nearly all (Brown, Cai & DasGupta 2001); and so few groups cannot tell whether
their photographs are independent, so that the interval must be as wide as if they were not. Less
is held where groups are of two kinds, wholly alike and independent, and those of the former that
are wrong may not have been seen (at worst 86 % of 30 groups of 20 at a rate of 10 %, 79 % of 100 at
2 %; by Student's t, see `effective_size`, 77 and 67), and of four groups of a thousand (92 %).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from jellygui.domain.measurements import Rate

_Z = 1.959964
_Z_GUARD = 1.880794  # of 94 %
_TAIL = 0.035
# What is reckoned in with the groups that tell how alike photographs of a group are.
_UNKNOWN_GROUP = 7 / 4
_ALIKE = 1 + 1e-9

Floats = npt.NDArray[np.float64]


def bounds(hits: npt.ArrayLike, size: npt.ArrayLike) -> tuple[Floats, Floats]:
    """The limits of the share `hits / size` in independent photographs; sizes are at least 1.

    Both may be arrays, and need not be whole numbers.
    """
    found, of = np.asarray(hits, dtype=np.float64), np.asarray(size, dtype=np.float64)
    return _lower(found, of), 1 - _lower(of - found, of)


def _lower(hits: Floats, size: Floats) -> Floats:
    guarded = np.where(
        hits < size, _score(np.maximum(hits - 0.5, 0), size, _Z_GUARD), _TAIL ** (1 / size)
    )
    limit: Floats = np.minimum(_score(hits, size, _Z), guarded).clip(0, 1)
    return limit


def _score(hits: Floats, size: Floats, z: float) -> Floats:
    """The lower limit of the score interval."""
    # A share that comes of arithmetic may be above 1 by its last digit.
    spread = np.sqrt((hits * (size - hits) / size).clip(0) + z**2 / 4)
    limit: Floats = (hits + z**2 / 2 - z * spread) / (size + z**2)
    return limit


def difference_bounds(
    better: npt.ArrayLike, worse: npt.ArrayLike, size: npt.ArrayLike
) -> tuple[Floats, Floats]:
    """The limits of the share that is `better` less the share that is `worse`, of the same `size`.

    No photograph is both, so that each share is the less the greater the other is; this covariance,
    like the variances, is taken at the limits. Where nothing is better or worse it is T. Tango's
    score interval (*Statistics in Medicine* 1998, 17:891).
    """
    more, less, of = (np.asarray(number, dtype=np.float64) for number in (better, worse, size))
    value = (more - less) / of
    limits = [
        _apart(more / of, best, less / of, worst)
        for best, worst in zip(bounds(more, of), reversed(bounds(less, of)), strict=True)
    ]
    return (value - limits[0]).clip(-1, 1), (value + limits[1]).clip(-1, 1)


def _apart(one: Floats, limit: Floats, other: Floats, its_limit: Floats) -> Floats:
    """How far the difference of two shares, of which no photograph is in both, may be off."""
    rest = np.maximum((1 - limit) * (1 - its_limit), 1e-12)
    together = np.sqrt(np.minimum(limit * its_limit / rest, 1))
    first, second = np.abs(one - limit), np.abs(other - its_limit)
    reach: Floats = np.sqrt(first**2 + second**2 + 2 * together * first * second)
    return reach


def effective_size(table: npt.ArrayLike, values: npt.ArrayLike) -> Floats:
    """How many independent photographs tell as much as those of a sample in groups.

    `table` [..., G, V] counts the photographs of each group that have each of the `values` [V].
    Between all of them and as many as if a group were wholly alike ((Σn)² / Σn²), by the
    analysis-of-variance estimate of how alike photographs of a group are (M. S. Ridout, C. G. B.
    Demétrio & D. Firth, *Biometrics* 1999). Few groups tell little of that: with those in which
    anything differs from the commonest value, one and three quarters that are wholly alike are
    reckoned in, and where nothing differs, groups are taken to be wholly alike. That is the
    narrowest that holds 93 % (with one and a half, four groups of 100 hold 92.9 %). The quantile of
    Student's t in place of the normal one (E. L. Korn & B. I. Graubard, *Survey Methodology* 1998),
    with degrees of freedom by the groups that tell, is 4 to 5 % wider for 3 to 10 groups of up to
    40.
    """
    counts, worth = np.asarray(table, np.float64), np.asarray(values, np.float64)
    sizes = counts.sum(axis=-1)
    photographs, groups = sizes.sum(axis=-1), (sizes > 0).sum(axis=-1)
    sums, squares = counts @ worth, counts @ worth**2
    variance = squares.sum(-1) / photographs - (sums.sum(-1) / photographs) ** 2
    within = (squares - sums**2 / np.maximum(sizes, 1)).sum(-1)
    alike = counts.sum(axis=-2).argmax(axis=-1)
    commonest = np.take_along_axis(counts, alike[..., None, None], axis=-1)[..., 0]
    telling = ((sizes > 1) & (commonest < sizes)).sum(axis=-1)
    expected = (photographs - groups) * variance
    apart = np.divide(within, expected, out=np.zeros_like(within), where=expected > 1e-12)
    apart = np.minimum(apart, 1) * telling / (telling + _UNKNOWN_GROUP)
    mean_size = (sizes**2).sum(axis=-1) / photographs
    size: Floats = photographs / (1 + (mean_size - 1) * (1 - apart))
    return size


def wilson(hits: int, count: int) -> Rate:
    """The share `hits / count` of independent photographs."""
    if count == 0:
        return Rate(value=0, low=0, high=1, count=0)
    low, high = bounds(hits, count)
    return Rate(value=hits / count, low=float(low), high=float(high), count=count)


def weighted(answers: Sequence[tuple[bool, float, int]]) -> Rate:
    """The share of hits in photographs, each of which stands for as many as its weight.

    The last tells the group: those of one are taken to be wholly alike. Groups tell as much as
    (Σw)² / Σw² of equal weight (L. Kish, *Survey Sampling* 1965).
    """
    hits = sum(is_hit for is_hit, _, _ in answers)
    weights = defaultdict[int, float](float)
    for _, weight, group in answers:
        weights[group] += weight
    alike = not answers or max(weights.values()) <= min(weights.values()) * _ALIKE
    if alike and len(weights) == len(answers):
        return wilson(hits, len(answers))
    total = sum(weights.values())
    value = sum(weight for is_hit, weight, _ in answers if is_hit) / total
    size = total**2 / sum(weight**2 for weight in weights.values())
    return Share(value=value, size=size, count=len(answers)).rate


@dataclass(frozen=True, kw_only=True)
class Share:
    """A share of `count` photographs that tell as much as `size` independent ones."""

    value: float
    size: float
    count: int

    @property
    def rate(self) -> Rate:
        if not self.count:
            return wilson(0, 0)
        low, high = bounds(self.value * self.size, self.size)
        return _around(self.value, float(low), float(high), self.count)


def share(hits: npt.NDArray[np.bool_], groups: Sequence[str]) -> Share:
    """The share of `hits` [N] in photographs of these `groups` [N]."""
    if not len(hits):
        return Share(value=0, size=0, count=0)
    size = effective_size(_table([~hits, hits], groups), [0, 1])
    return Share(value=float(hits.mean()), size=float(size), count=len(hits))


def rate(hits: npt.NDArray[np.bool_], groups: Sequence[str]) -> Rate:
    """The share of `hits` [N] in photographs of these `groups` [N], with its limits."""
    return share(hits, groups).rate


def mean_of(shares: Sequence[Share]) -> Rate:
    """The mean of shares of different photographs; one of nothing has no part in it.

    MOVER, which is too narrow where few photographs of each are nearly all right, and there no
    narrower than one share of as many photographs as if all shares were equal.
    """
    there = [part for part in shares if part.count]
    if not there:
        return wilson(0, 0)
    low, high = _mean_bounds([part.rate for part in there])
    value = sum(part.value for part in there) / len(there)
    size = len(there) ** 2 / sum(1 / part.size for part in there)
    least, most = bounds(value * size, size)
    count = sum(part.count for part in there)
    return _around(value, min(low, float(least)), max(high, float(most)), count)


def mean_f1(overlaps: Sequence[Share], *, count: int) -> Rate:
    """The mean F1 of species; `count` photographs are behind it.

    Each of the `overlaps` is the share of right answers among all photographs that are of a species
    or were called so. F1 is 2x / (1 + x) of it, and so are its limits (K. F. Y. Lam, V. Gopal & J.
    Qian, *Confidence Intervals for the F1 Score*, 2023: the indirect method). Each error counts in
    two species, so that their mean varies by √2 more at most than that of different photographs.
    """
    there = [part.rate for part in overlaps if part.count]
    if not there:
        return wilson(0, 0)
    scores = [
        Rate(value=_f1(part.value), low=_f1(part.low), high=_f1(part.high), count=part.count)
        for part in there
    ]
    low, high = _mean_bounds(scores, wider=math.sqrt(2))
    return _around(sum(score.value for score in scores) / len(scores), low, high, count)


def _f1(overlap: float) -> float:
    return 2 * overlap / (1 + overlap)


def _mean_bounds(rates: Sequence[Rate], *, wider: float = 1) -> tuple[float, float]:
    value = sum(part.value for part in rates) / len(rates)
    below = math.hypot(*(part.value - part.low for part in rates)) / len(rates)
    above = math.hypot(*(part.high - part.value for part in rates)) / len(rates)
    return value - wider * below, value + wider * above


def _around(value: float, low: float, high: float, count: int) -> Rate:
    """A rate whose limits hold its value, whatever its last digit is."""
    return Rate(
        value=value, low=max(0.0, min(low, value)), high=min(1.0, max(high, value)), count=count
    )


def paired_difference(
    a: npt.NDArray[np.bool_], b: npt.NDArray[np.bool_], groups: Sequence[str]
) -> tuple[float, float, float]:
    """How much more often `a` [N] is right than `b` [N], and the limits of that, by groups [N]."""
    if not len(a):
        return 0.0, -1.0, 1.0
    better, worse = a & ~b, b & ~a
    size = effective_size(_table([a == b, better, worse], groups), [0, 1, -1])
    low, high = difference_bounds(better.mean() * size, worse.mean() * size, size)
    value = float(better.mean() - worse.mean())
    return value, min(float(low), value), max(float(high), value)


def _table(kinds: Sequence[npt.NDArray[np.bool_]], groups: Sequence[str]) -> Floats:
    """How many photographs of each group are of each kind: [G, kinds]."""
    _, place = np.unique(np.asarray(groups, dtype=object).astype(str), return_inverse=True)
    counted = [np.bincount(place, weights=kind) for kind in kinds]
    return np.stack(counted, axis=1)
