"""How many photographs show a species: what people said, and an estimate of the rest.

What a person has said of a photograph is exact. The others fall into strata by what the model says
of them, and random checks tell what is true in each: of a stratum as many show a species as its
share in the check says. That is the post-stratified estimator by which areas are read off maps with
errors (P. Olofsson et al., *Remote Sensing of Environment* 2014, 148:42). However wrong the model
is, it has no bias; one that starts from a prior, as Dirichlet's, has where few were checked.

The normal interval that goes with it closes up where a check has found nothing, which is where rare
species are. So limits are Wilson's with the effective size that the estimate's variance gives
(C. Franco, R. J. A. Little, T. A. Louis & E. V. Slud, *Journal of Survey Statistics and
Methodology* 2019, 7:334), and in that variance each stratum has half an answer more, of which the
labels are shared as in all strata together (S. E. Fienberg & P. W. Holland's pseudo-Bayes cells,
*JASA* 1973, 68:683): half of one, as in Jeffreys' prior. Strata are finite: n answers of N
photographs are worth n (N - 1) / (N - n) of an endless number. A stratum without an answer is taken
to be what the model says, and may be anything.

A photograph may show several species. So each label is estimated by itself, as the share of the
photographs that show it, and shares of a stratum may add up to more than one; of photographs that
show one species each they add up to one, and all is as above.

The tests hold what the intervals cover, in 200 surveys of each of several kinds of error.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

_Z = 1.959964
# What is reckoned in with the answers of a stratum: of all strata, for the variance; of what the
# model promises, for a plan.
_OF_ALL, _PROMISED = 0.5, 2.0
# A plan asks at least so many of each stratum.
_LEAST = 2
_TINY = 1e-9
# What nobody has named, and may be there.
_UNSEEN = ""

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """How many photographs show something, with the limits of its 95 % interval.

    `known` of them a person has named.
    """

    value: float
    low: float
    high: float
    known: int

    @property
    def half_width(self) -> float:
        return (self.high - self.low) / 2


@dataclass(frozen=True, kw_only=True)
class Cost:
    """How many more `answers` bring every count to ± `half_width` photographs.

    `widest` is how exactly the least exact one is known now. Only so many as are `left` of these
    answers can be asked for, where that is known.
    """

    half_width: int
    answers: int
    widest: float
    left: int | None = None

    @property
    def askable(self) -> int:
        """How many of the answers can be asked for."""
        return self.answers if self.left is None else min(self.answers, self.left)

    @property
    def is_too_much(self) -> bool:
        """Whether more answers are needed than can be asked for."""
        return self.askable < self.answers


@dataclass(frozen=True, kw_only=True)
class CheckedStratum:
    """What one random check tells of one stratum.

    `found` is the weight of its answers by label: how many photographs each stands for, up to a
    factor. `size` is how many answers of equal weight they are worth. `known` counts what people
    have said of those photographs on which nobody had spoken when the check was drawn, the answers
    included: where errors were looked for after a check, fewer are left in the rest.

    An answer that names several species is found, or known, for each: `weight` is that of all
    answers, and `spoken` counts the photographs. Where they are None, each names one.
    """

    found: Mapping[str, float]
    size: float
    known: Mapping[str, int]
    weight: float | None = None
    spoken: int | None = None


@dataclass(frozen=True, kw_only=True)
class Stratum:
    """Photographs of which the model says the same: of `rest` nobody has said anything.

    `confidence` is the model's, on average.
    """

    label: str
    rest: int
    checks: Sequence[CheckedStratum] = ()
    confidence: float = 0.5

    @property
    def size(self) -> float:
        return sum(part.size for part in self.checks)


def estimates(
    known: Mapping[str, int], strata: Sequence[Stratum], unseen: int = 0
) -> dict[str, Estimate]:
    """How many photographs there are of each label, those included that are `known` of it.

    `unseen` ones neither a person nor the model has looked at: they may all show the same.
    """
    table = _Table(known, strata)
    value = table.value()
    low, high = table.limits(value, table.size)
    return {
        label: Estimate(
            value=float(value[j]),
            low=float(low[j]),
            high=float(high[j]) + unseen,
            known=known.get(label, 0),
        )
        for label, j in table.places.items()
        if label != _UNSEEN
    }


def plan(strata: Sequence[Stratum], count: int, room: Sequence[int]) -> list[int]:
    """Of which stratum how many of `count` photographs are best asked for next [H].

    So that all half-widths together (as squares) shrink fastest, what was answered before included:
    J. Neyman's allocation (*Journal of the Royal Statistical Society* 1934), and at least two of
    each stratum where `count` allows it; never more than there is `room` for [H].
    """
    if not strata:
        return []
    most = np.array(room, np.float64)
    count = min(count, int(most.sum()))
    wished = _Table({}, strata).planned(count, most)
    whole = np.floor(wished + _TINY).astype(int)
    for h in np.argsort(whole - wished, kind="stable")[: count - int(whole.sum())]:
        whole[h] += 1
    return [int(number) for number in whole]


def cost(
    known: Mapping[str, int], strata: Sequence[Stratum], half_width: int | None = None
) -> Cost | None:
    """What it takes to know every count to ± `half_width` photographs; else twice as well as now.

    If the answers are asked for by `plan` and share out as those before did. None where nothing was
    checked yet, and where all is known.
    """
    table = _Table(known, strata)
    value = table.value()

    def widest(count: int) -> float:
        more = table.planned(count, table.rest) if count else 0
        low, high = table.limits(value, table.size + more)
        return float((high - low)[:-1].max(initial=0)) / 2

    if not table.size.any() or not (now := widest(0)):
        return None
    wished = half_width or max(1, round(now / 2))

    least, most = 0, int(table.rest.sum())
    while least < most:
        middle = (least + most) // 2
        least, most = (least, middle) if widest(middle) <= wished else (middle + 1, most)
    return Cost(half_width=wished, answers=most, widest=now)


class _Table:
    """Strata [H] by labels [J]: `share` is what the checks found, `rest` [H] is to be estimated.

    `frame` [H] is how many photographs the answers speak of: the rest, and what is known of those
    from which they were drawn.
    """

    def __init__(self, known: Mapping[str, int], strata: Sequence[Stratum]) -> None:
        said = (
            label
            for stratum in strata
            for part in stratum.checks
            for label in (*part.found, *part.known)
        )
        labels = dict.fromkeys([*known, *(part.label for part in strata), *said, _UNSEEN])
        self.places = {label: j for j, label in enumerate(labels)}
        self.known = np.array([known.get(label, 0) for label in labels], np.float64)
        self.rest = np.array([stratum.rest for stratum in strata], np.float64)
        self.size = np.array([stratum.size for stratum in strata], np.float64)
        self._confidence = np.array([stratum.confidence for stratum in strata], np.float64)
        self._own = np.array([self.places[stratum.label] for stratum in strata], np.intp)
        self.share = np.zeros((len(strata), len(labels)))
        self._estimated = np.zeros_like(self.share)
        self.frame = self.rest.copy()
        for h, stratum in enumerate(strata):
            self._add(h, stratum)

    def _add(self, h: int, stratum: Stratum) -> None:
        checks = [part for part in stratum.checks if part.size]
        if not checks:
            self.share[h, self._own[h]] = 1
            self._estimated[h] = self.rest[h] * self.share[h]
        for part in checks:
            # Each check alone has no bias; together they count by their answers.
            weight = part.size / self.size[h]
            found, there = self._row(part.found), self._row(part.known)
            share = found / (found.sum() if part.weight is None else part.weight)
            spoken = there.sum() if part.spoken is None else part.spoken
            self.share[h] += weight * share
            self.frame[h] += weight * spoken
            self._estimated[h] += weight * ((self.rest[h] + spoken) * share - there)

    def _row(self, numbers: Mapping[str, float]) -> Floats:
        row = np.zeros(len(self.places))
        for label, number in numbers.items():
            row[self.places[label]] += number
        return row

    def value(self) -> Floats:
        """How many there are of each label [J].

        Together they are all photographs, or more where some show several species.
        """
        # People may have found more than a check tells of.
        estimated = self._estimated.sum(axis=0)
        rest = estimated.clip(0)
        kept = max(estimated.sum(), 0) / max(rest.sum(), _TINY)
        found: Floats = self.known + (rest * kept).clip(0, self.rest.sum())
        return found

    def limits(self, value: Floats, size: Floats) -> tuple[Floats, Floats]:
        """The limits of `value` [J], had each stratum so many answers [H]."""
        all_of_it = self.frame.sum()
        if not all_of_it:
            return value, value
        frame, answers = self.frame[:, None], size[:, None]
        smooth = self._smooth(self._in_all(), _OF_ALL)
        worth = np.maximum(_worth(answers, frame), _TINY)
        # Where there is no answer, all numbers are as likely.
        variance = np.where(
            answers > 0, frame**2 * smooth * (1 - smooth) / worth, frame**2 / 12
        ).sum(axis=0)
        share = (frame * self.share).sum(axis=0) / all_of_it
        likely = (frame * smooth).sum(axis=0) / all_of_it
        least, most = _wilson(
            share, likely * (1 - likely) * all_of_it**2 / np.maximum(variance, _TINY)
        )
        highest = self.known + self.rest.sum()
        low = (value - all_of_it * (share - least)).clip(self.known, highest)
        high = (value + all_of_it * (most - share)).clip(self.known, highest)
        unchecked = np.where(size > 0, 0, self.rest)
        own = np.bincount(self._own, unchecked, len(value))
        low = np.minimum(low, value - own).clip(self.known, value)
        high = np.maximum(high, value + unchecked.sum() - own).clip(value, highest)
        return low, high

    def _in_all(self) -> Floats:
        hits = (self.share * self.size[:, None]).sum(axis=0)
        found: Floats = (hits + 1 / len(hits)) / (self.size.sum() + 1)
        return found

    def _smooth(self, guess: Floats, answers: float) -> Floats:
        size = self.size[:, None]
        found: Floats = (self.share * size + answers * guess) / (size + answers)
        return found

    def planned(self, count: int, most: Floats) -> Floats:
        """How many of `count` more answers each stratum gets, in fractions, `most` at most [H]."""
        every = np.arange(len(self.rest))
        guess = np.repeat(self._in_all()[None], len(every), axis=0)
        guess[every, self._own] = 0
        guess *= (1 - self._confidence[:, None]) / np.maximum(guess.sum(1, keepdims=True), _TINY)
        guess[every, self._own] = self._confidence
        smooth = self._smooth(guess, _PROMISED)
        spread = self.frame * np.sqrt((smooth * (1 - smooth)).sum(axis=1).clip(_TINY))
        least = np.minimum(most, (_LEAST - self.size).clip(0))
        if least.sum() > count:
            least[:] = 0

        def asked(scale: float) -> Floats:
            more: Floats = (scale * spread - self.size).clip(least, most)
            return more

        low, high = 0.0, float(((most + self.size) / np.maximum(spread, _TINY)).max(initial=0))
        for _ in range(60):
            middle = (low + high) / 2
            low, high = (middle, high) if asked(middle).sum() < count else (low, middle)
        return asked(high)


def _worth(size: Floats, frame: Floats) -> Floats:
    """How many answers from an endless number of photographs tell as much as `size` of `frame`."""
    found: Floats = size * np.maximum(frame - 1, _TINY) / np.maximum(frame - size, _TINY)
    return found


def _wilson(share: Floats, size: Floats) -> tuple[Floats, Floats]:
    """The score interval of shares in so many independent photographs."""
    scale = 1 + _Z**2 / size
    middle = (share + _Z**2 / (2 * size)) / scale
    reach = _Z / scale * np.sqrt((share * (1 - share)).clip(0) / size + (_Z / (2 * size)) ** 2)
    return middle - reach, middle + reach
