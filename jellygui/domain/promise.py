"""A promise of precision: how sure a model must be, so that of what it names enough is right.

For each species the lowest confidence is looked for above which at least the promised share of its
answers is right, as shown at 95 % by answers on photographs that taught nothing. That a share is
shown is an exact test of the binomial distribution (C. J. Clopper & E. S. Pearson, *Biometrika*
1934). Of the many limits that are tried, the first that shows it by luck would be too low; so they
are tried from the strictest on, and the first that fails ends it: then the chance that a promise is
made that does not hold stays below 5 % (fixed-sequence testing: A. N. Angelopoulos et al., *Learn
then Test*, 2021). It is begun at several places, among which the 5 % are shared out.

A species with too few answers to show it alone is taken together with the others that have too few;
where these do not show it, all species are taken together. Where that cannot be shown either, the
limit is the lowest above which the promised share of the answers themselves was right, if there are
enough of them: an estimate, which is called so, with the share that they show beside it. What not
even reaches that is not named.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, Field

LOWEST, HIGHEST = 0.5, 0.99
_RISK = 0.05
# Tests begin at so many places at most: each more leaves less risk to the others.
_MOST_STARTS = 3
# An estimate is made from no fewer answers.
_FEWEST_TO_ESTIMATE = 10
_HALVINGS = 40
_TINY = 1e-9

Floats = npt.NDArray[np.float64]


class PromisedLimit(BaseModel):
    """From which confidence on a species is named, and what shows it.

    `confidence` is None where it cannot be shown: the species is not named. Of `count` answers at
    or above the limit `right` were right, which shows a precision of `low` at least, at 95 %.
    `is_own` tells that they are of this species alone, `is_shown` that the tests have shown what
    was wished; else the limit is an estimate.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    confidence: float | None = Field(ge=0, le=1.001)
    right: int = Field(ge=0)
    count: int = Field(ge=0)
    low: float = Field(ge=0, le=1)
    is_own: bool
    is_shown: bool


class Promise(BaseModel):
    """Of what is named, at least the share `wish` is right; `measured_on` says what shows it.

    `limits` has one for each species of the model.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    wish: float = Field(ge=LOWEST, le=HIGHEST)
    measured_on: str = Field(max_length=300)
    limits: Mapping[str, PromisedLimit] = Field(max_length=1_000)

    @property
    def is_possible(self) -> bool:
        """Whether anything can be named under it."""
        return any(limit.confidence is not None for limit in self.limits.values())

    @property
    def is_shown(self) -> bool:
        """Whether the answers show it of all that is named."""
        return all(x.is_shown for x in self.limits.values() if x.confidence is not None)

    @property
    def confidences(self) -> dict[str, float]:
        """The limit of each species; above 1 where it is not named."""
        return {
            key: 2.0 if limit.confidence is None else limit.confidence
            for key, limit in self.limits.items()
        }


@dataclass(frozen=True, eq=False, kw_only=True)
class HeldOut:
    """What a model says of N photographs that taught it nothing, one of each group.

    `said` [N] are species that it would name if it were sure enough, `confidences` [N] how sure it
    is, `right` [N] whether that is what they show. `measured_on` says where they are from.
    `weights` [N] are how many photographs each stands for, up to a factor, where they differ;
    `kind` is a word for where they are from.
    """

    said: Sequence[str]
    confidences: Floats
    right: npt.NDArray[np.bool_]
    measured_on: str
    weights: Floats | None = None
    kind: str = ""


def fewest_answers(wish: float) -> int:
    """How many answers, all of them right, are the fewest that show it."""
    return math.ceil(math.log(_RISK) / math.log(wish))


def promise_of(answers: HeldOut, wish: float, species: Sequence[str]) -> Promise:
    """The lowest limits under which at least `wish` of what is named of each `species` is right."""
    said = np.array(answers.said, dtype=object)
    parts = {key: _Part.of(answers, said == key) for key in species}
    limits: dict[str, PromisedLimit] = {}
    for key, part in parts.items():
        if count := part.shown(wish):
            limits[key] = part.shown_limit(count, wish, is_own=True)
    rest = [key for key in species if key not in limits]
    together = _Part.of(answers, np.isin(said, rest))
    if count := together.shown(wish):
        same = together.shown_limit(count, wish, is_own=len(rest) == 1)
        return _in_order(answers, wish, species, limits | dict.fromkeys(rest, same))
    if not together.whole:  # of what was never said nobody knows how often it is right
        never = together.estimated_limit(wish, is_own=len(rest) == 1)
        return _in_order(answers, wish, species, limits | dict.fromkeys(rest, never))
    every = _Part.of(answers, np.isin(said, list(species)))
    if count := every.shown(wish):
        same = every.shown_limit(count, wish, is_own=len(species) == 1)
        return _in_order(answers, wish, species, dict.fromkeys(species, same))
    alone = [key for key in rest if parts[key].whole >= _FEWEST_TO_ESTIMATE]
    limits |= {key: parts[key].estimated_limit(wish, is_own=True) for key in alone}
    few = [key for key in rest if key not in alone]
    together = _Part.of(answers, np.isin(said, few))
    limits |= dict.fromkeys(few, together.estimated_limit(wish, is_own=len(few) == 1))
    return _in_order(answers, wish, species, limits)


def _in_order(
    answers: HeldOut, wish: float, species: Sequence[str], limits: Mapping[str, PromisedLimit]
) -> Promise:
    ordered = {key: limits[key] for key in species}
    return Promise(wish=wish, measured_on=answers.measured_on, limits=ordered)


@dataclass(frozen=True, eq=False)
class _Part:
    """Some answers, the surest first: how sure, and how many there are and are wrong up to each.

    Where they have different weights, as many as if these were equal (the effective size of
    L. Kish, *Survey Sampling*, 1965; wrong ones are rounded up).
    """

    sure: Floats
    size: npt.NDArray[np.int64]
    wrong: npt.NDArray[np.int64]

    @classmethod
    def of(cls, answers: HeldOut, chosen: npt.NDArray[np.bool_]) -> _Part:
        order = np.argsort(-answers.confidences[chosen], kind="stable")
        sure, wrong = answers.confidences[chosen][order], ~answers.right[chosen][order]
        if answers.weights is None:
            return cls(sure, np.arange(1, len(sure) + 1), np.cumsum(wrong))
        weight = answers.weights[chosen][order]
        whole = np.cumsum(weight)
        size = np.floor(whole**2 / np.cumsum(weight**2) + _TINY)
        share = np.cumsum(weight * wrong) / whole
        return cls(sure, size.astype(np.int64), np.ceil(share * size - _TINY).astype(np.int64))

    @property
    def whole(self) -> int:
        """How many there are in all."""
        return int(self.size[-1]) if len(self.size) else 0

    @property
    def steps(self) -> list[int]:
        """How many answers a limit can let through: all that are equally sure."""
        last = len(self.sure)
        drops = np.flatnonzero(self.sure[1:] < self.sure[:-1]) + 1
        return [*drops.tolist(), last] if last else []

    def shown(self, wish: float) -> int:
        """The most answers, from the surest on, that show what is wished; 0 for none."""
        starts, risk = _starts(self.whole, wish)
        best = 0
        for start in starts:
            for count in (step for step in self.steps if self.size[step - 1] >= start):
                if _chance(int(self.size[count - 1]), int(self.wrong[count - 1]), wish) > risk:
                    break
                best = max(best, count)
        return best

    def shown_limit(self, count: int, wish: float, *, is_own: bool) -> PromisedLimit:
        """The limit that lets through what `shown` has found."""
        return self._limit(count, _starts(self.whole, wish)[1], is_own=is_own, is_shown=True)

    def estimated_limit(self, wish: float, *, is_own: bool) -> PromisedLimit:
        """The limit that lets through the most answers of which as many are right, if any.

        It is looked for at many places, each of which may be right by luck: they share out the risk
        of what is shown (O. J. Dunn, *JASA* 1961, 56:52).
        """
        tried = [n for n in self.steps if self.size[n - 1] >= _FEWEST_TO_ESTIMATE]
        right = (
            n for n in reversed(tried) if self.wrong[n - 1] <= (1 - wish) * self.size[n - 1] + _TINY
        )
        count = next(right, 0)
        risk = _RISK / len(tried) if count else _RISK
        return self._limit(count, risk, is_own=is_own, is_shown=False)

    def _limit(self, count: int, risk: float, *, is_own: bool, is_shown: bool) -> PromisedLimit:
        """The limit that lets `count` answers through; 0: none does."""
        last = count or len(self.sure)
        among = int(self.size[last - 1]) if last else 0
        wrong = int(self.wrong[last - 1]) if last else 0
        return PromisedLimit(
            confidence=float(self.sure[count - 1]) if count else None,
            right=among - wrong,
            count=among,
            low=_shown(among, wrong, risk),
            is_own=is_own,
            is_shown=is_shown,
        )


def _starts(total: int, wish: float) -> tuple[list[int], float]:
    """With how many answers the tests begin, and the risk that each row of tests may take.

    The first with as few as could show it at all, each further one with twice as many.
    """
    starts: list[int] = []
    for rows in range(1, _MOST_STARTS + 1):
        first = math.ceil(math.log(_RISK / rows) / math.log(wish))
        if first << rows - 1 > total:
            break
        starts = [first << number for number in range(rows)]
    return starts, _RISK / max(1, len(starts))


def _chance(count: int, wrong: int, share: float) -> float:
    """The chance of so few wrong ones of `count`, or fewer, if only `share` of all are right."""
    numbers = np.arange(wrong + 1)
    ways = _LOG_FACTORIAL(count) - _LOG_FACTORIAL(numbers) - _LOG_FACTORIAL(count - numbers)
    logs = ways + numbers * math.log(1 - share) + (count - numbers) * math.log(share)
    return float(np.exp(logs).sum())


def _shown(count: int, wrong: int, risk: float) -> float:
    """The largest share of right ones that so many answers show."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS if count > wrong else 0):
        middle = (low + high) / 2
        low, high = (middle, high) if _chance(count, wrong, middle) <= risk else (low, middle)
    return low


class _LogFactorial:
    """Logarithms of factorials, summed once."""

    def __init__(self) -> None:
        self._known: Floats = np.zeros(1)

    def __call__(self, numbers: npt.ArrayLike) -> Floats:
        most = int(np.max(numbers))
        if most >= len(self._known):
            self._known = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, 2 * most + 2)))])
        found: Floats = self._known[np.asarray(numbers)]
        return found


_LOG_FACTORIAL = _LogFactorial()
