"""Rates with honest intervals, from what a model answered and what was true.

Photographs of one group (copies, bursts) are not independent, so intervals come from drawing
whole groups again with replacement (the cluster bootstrap: B. Efron & R. Tibshirani, *An
Introduction to the Bootstrap*, 1993). A rate with nothing behind it is 0 with the interval 0 to 1.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from jellygui.domain.measurements import Measurement, Rate

_DRAWS = 2000
_TAILS = (2.5, 97.5)
_Z = 1.959964

Counts = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False, kw_only=True)
class Answers:
    """What a model answered on N photographs, with K species.

    `truth` and `answer` [N] are places in `species`; `identified` [N] says where the model would
    name a species at all; `groups` [N] holds the group of each photograph; `probabilities` [N, K]
    are kept where calibration is asked for, `distances` [N] (from the nearest species, 0 to 2)
    where limits are set.
    """

    species: tuple[str, ...]
    truth: npt.NDArray[np.intp]
    answer: npt.NDArray[np.intp]
    identified: npt.NDArray[np.bool_]
    groups: Sequence[str]
    probabilities: npt.NDArray[np.floating] | None = None
    distances: npt.NDArray[np.floating] | None = None

    @property
    def right(self) -> npt.NDArray[np.bool_]:
        right: npt.NDArray[np.bool_] = self.truth == self.answer
        return right


def wilson(hits: int, count: int) -> Rate:
    """The share `hits / count` with Wilson's 95 % interval, for independent photographs."""
    if count == 0:
        return Rate(value=0, low=0, high=1, count=0)
    share, spread = hits / count, _Z**2 / count
    centre = (share + spread / 2) / (1 + spread)
    half = _Z * np.sqrt(share * (1 - share) / count + spread / (4 * count)) / (1 + spread)
    return Rate(value=share, low=max(0.0, centre - half), high=min(1.0, centre + half), count=count)


def measure(answers: Answers, *, measured_on: str, note: str = "") -> Measurement:
    """Every rate of a model's card; intervals by drawing groups, the same ones on every call."""
    kinds = len(answers.species)
    tables = _tables(answers)
    draws = group_draws(len(tables))
    drawn = np.einsum("dg,gij->dij", draws, tables)
    whole = tables.sum(axis=0) if len(tables) else np.zeros((kinds, kinds))
    named = _cluster_rate(answers, answers.identified, np.ones(len(answers.truth), bool))
    right_named = _cluster_rate(answers, answers.right, answers.identified)

    def rate(figure: Callable[[Counts], Counts], count: float) -> Rate:
        return _rate(float(figure(whole[None])[0]), figure(drawn), int(count))

    return Measurement(
        measured_on=measured_on,
        photographs=len(answers.truth),
        species=answers.species,
        accuracy=rate(_accuracy, whole.sum()),
        balanced_accuracy=rate(_balanced_accuracy, whole.sum()),
        macro_f1=rate(_macro_f1, whole.sum()),
        recall={
            key: rate(lambda t, k=place: _recall(t)[:, k], whole[place].sum())  # type: ignore[misc]
            for place, key in enumerate(answers.species)
        },
        precision={
            key: rate(lambda t, k=place: _precision(t)[:, k], whole[:, place].sum())  # type: ignore[misc]
            for place, key in enumerate(answers.species)
        },
        confusion=tuple(tuple(int(n) for n in row) for row in whole),
        identified=named,
        accuracy_identified=right_named,
        note=note,
    )


def paired_difference(
    a: npt.NDArray[np.bool_], b: npt.NDArray[np.bool_], groups: Sequence[str]
) -> tuple[float, float, float]:
    """How much more often `a` [N] is right than `b` [N], with its 95 % interval by groups."""
    if len(a) == 0:
        return 0.0, -1.0, 1.0
    difference = a.astype(float) - b.astype(float)
    sums, sizes = per_group(difference, groups), per_group(np.ones(len(a)), groups)
    draws = group_draws(len(sums))
    low, high = np.percentile((draws @ sums) / (draws @ sizes), _TAILS)
    return float(difference.mean()), float(low), float(high)


def per_group(values: Counts, groups: Sequence[str]) -> Counts:
    """The sum of `values` [N] in each group [G], in the order of the groups' names."""
    _, place = np.unique(np.asarray(groups, dtype=object).astype(str), return_inverse=True)
    return np.bincount(place, weights=values).astype(np.float64)


def _cluster_rate(
    answers: Answers, hits: npt.NDArray[np.bool_], among: npt.NDArray[np.bool_]
) -> Rate:
    count = int(among.sum())
    if count == 0:
        return Rate(value=0, low=0, high=1, count=0)
    good = per_group((hits & among).astype(float), answers.groups)
    all_ = per_group(among.astype(float), answers.groups)
    draws = group_draws(len(all_))
    return _rate(good.sum() / all_.sum(), _divide(draws @ good, draws @ all_), count)


def _tables(answers: Answers) -> Counts:
    """One confusion matrix per group: [G, K, K]."""
    kinds = len(answers.species)
    names, place = np.unique(
        np.asarray(answers.groups, dtype=object).astype(str), return_inverse=True
    )
    tables = np.zeros((len(names), kinds, kinds))
    np.add.at(tables, (place, answers.truth, answers.answer), 1)
    return tables


def group_draws(groups: int) -> Counts:
    """How often each group is drawn in each of the bootstrap's samples: [draws, G]."""
    if groups == 0:
        return np.zeros((_DRAWS, 0))
    shares = np.full(groups, 1 / groups)
    return np.random.default_rng(0).multinomial(groups, shares, size=_DRAWS).astype(float)


def _rate(value: float, drawn: Counts, count: int) -> Rate:
    drawn = drawn[np.isfinite(drawn)]
    if count == 0 or len(drawn) == 0:
        return Rate(value=0, low=0, high=1, count=0)
    low, high = np.percentile(drawn, _TAILS)
    if value in (0.0, 1.0) and low == high:
        # The bootstrap knows no doubt where every answer is right; Wilson's interval does.
        bounds = wilson(round(value * count), count)
        low, high = bounds.low, bounds.high
    return Rate(value=value, low=float(low), high=float(high), count=count)


def _divide(a: Counts, b: Counts) -> Counts:
    shares: Counts = np.divide(a, b, out=np.full_like(a, np.nan, dtype=float), where=b > 0)
    return shares


def _accuracy(tables: Counts) -> Counts:
    return _divide(np.trace(tables, axis1=1, axis2=2), tables.sum(axis=(1, 2)))


def _recall(tables: Counts) -> Counts:
    return _divide(np.diagonal(tables, axis1=1, axis2=2), tables.sum(axis=2))


def _precision(tables: Counts) -> Counts:
    return _divide(np.diagonal(tables, axis1=1, axis2=2), tables.sum(axis=1))


def _balanced_accuracy(tables: Counts) -> Counts:
    return _mean(_recall(tables), tables)


def _macro_f1(tables: Counts) -> Counts:
    hits = np.diagonal(tables, axis1=1, axis2=2)
    return _mean(_divide(2 * hits, tables.sum(axis=1) + tables.sum(axis=2)), tables)


def _mean(figures: Counts, tables: Counts) -> Counts:
    """The mean over species that are there at all."""
    there = (tables.sum(axis=2) > 0) & np.isfinite(figures)
    return _divide(np.where(there, figures, 0).sum(axis=1), there.sum(axis=1).astype(float))
