"""Intervals hold the truth as often as they say, however few groups and whatever the rate."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest

from jellygui.domain.intervals import (
    Share,
    bounds,
    difference_bounds,
    effective_size,
    mean_of,
    paired_difference,
    rate,
    weighted,
    wilson,
)

GROUPS = (3, 4, 5, 8, 12, 20, 40, 100)
DRAWN_GROUPS = (3, 4, 5, 10, 30, 100)
RATES = (0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.99, 1)
LEAST, MOST = 0.93, 0.99
# So many surveys are drawn, and what they must hold that no more are: where the truth is near 93 %,
# all of them, of whose share the standard error is then 0.2 points.
DRAWN = ((500, 0.945), (3500, 0.938), (16_000, 0.0))

Floats = npt.NDArray[np.float64]


def covered(limits: tuple[Floats, Floats], truth: Floats | float) -> npt.NDArray[np.bool_]:
    low, high = limits
    return (low <= np.asarray(truth) + 1e-9) & (np.asarray(truth) <= high + 1e-9)


def names(count: int) -> list[str]:
    return [str(number) for number in range(count)]


def test_it_is_wilsons_of_the_textbook_where_that_is_right() -> None:
    # Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662
    found = wilson(81, 263)
    assert (found.low, found.high) == pytest.approx((0.2553, 0.3662), abs=5e-5)


def test_a_difference_without_any_is_tangos() -> None:
    # Tango 1998: z² / (n + z²) where no photograph tells the two apart.
    low, high = difference_bounds(0, 0, 100)
    assert (float(low), float(high)) == pytest.approx((-0.0370, 0.0370), abs=5e-5)


@pytest.mark.parametrize("count", [1, 2, 3, 10])
def test_nothing_that_varies_is_no_certainty(count: int) -> None:
    right, wrong = np.ones(count, bool), np.zeros(count, bool)
    for a, b, value in (
        (right, right, 0),
        (wrong, wrong, 0),
        (right, wrong, 1),
        (wrong, right, -1),
    ):
        found = paired_difference(a, b, names(count))
        assert found[0] == value
        assert found[2] - found[1] > 1 / count**0.5 / 2
        if not value:
            assert found[1] < 0 < found[2]
    for hits in (right, wrong):
        found_rate = rate(hits, names(count))
        assert found_rate.low <= hits.mean() <= found_rate.high
        assert found_rate.high - found_rate.low > 0.2


def test_one_group_is_one_photograph_where_all_answer_alike() -> None:
    for many in (np.ones(40, bool), np.zeros(40, bool)):
        alike, one = rate(many, ["burst"] * 40), rate(many[:1], ["burst"])
        assert (alike.low, alike.high) == pytest.approx((one.low, one.high))
        nothing = paired_difference(many, many, ["burst"] * 40)
        assert nothing == pytest.approx(paired_difference(many[:1], many[:1], ["burst"]))


def test_every_rate_is_held_by_93_to_99_in_100() -> None:
    """Every outcome of independent photographs, not drawn but summed.

    At most 99 % is not to be had where a few outcomes share out all of the chance: of three
    photographs that are right half the time, an interval that holds the truth in 93 % holds it in
    all. So the upper bound is asked of the mean over the rates, and from 20 photographs on also of
    each rate that lies between one of them and all but one.
    """
    for size in GROUPS:
        hits, shares = np.arange(size + 1), np.linspace(0, 1, 201)
        low, high = bounds(hits, size)
        inside = covered((low[:, None], high[:, None]), shares)
        held = (_binomial(size, shares) * inside).sum(0)
        assert held.min() >= LEAST, (size, shares[held.argmin()])
        assert held.mean() <= MOST, size
        if size >= 20:
            middle = held[(shares * size >= 1) & ((1 - shares) * size >= 1)]
            assert middle.max() <= MOST, size


def test_every_difference_is_held_by_93_in_100() -> None:
    for size in GROUPS:
        better, worse = np.indices((size + 1, size + 1)).reshape(2, -1)
        better, worse = better[better + worse <= size], worse[better + worse <= size]
        limits = difference_bounds(better, worse, size)
        held = []
        for one in RATES:
            for other in (share for share in RATES if one + share <= 1):
                chance = _trinomial(better, worse, size, one, other)
                held.append(chance[covered(limits, one - other)].sum())
        assert min(held) >= LEAST, size
        assert np.mean(held) <= MOST or size < 8, size


def _log_factorials(most: int) -> Floats:
    return np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, most + 1)))])


def _times_log(count: Floats, share: float | Floats) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(count == 0, 0, count * np.log(share))


def _binomial(size: int, shares: Floats) -> Floats:
    hits, factorial = np.arange(size + 1)[:, None], _log_factorials(size)
    ways = factorial[size] - factorial[hits] - factorial[size - hits]
    return np.exp(ways + _times_log(hits, shares) + _times_log(size - hits, 1 - shares))


def _trinomial(better: Floats, worse: Floats, size: int, one: float, other: float) -> Floats:
    rest, factorial = size - better - worse, _log_factorials(size)
    ways = factorial[size] - factorial[better] - factorial[worse] - factorial[rest]
    of_each = _times_log(better, one) + _times_log(worse, other)
    return np.exp(ways + of_each + _times_log(rest, max(0.0, 1 - one - other)))


# How alike the photographs of a group are (the intraclass correlation), and how many there are.
ALIKE = (0, 0.3, 0.75, 1)
SIZES = ((1, 7), (1, 41), (100, 101))
EVEN_RATES = tuple((place + 0.5) / 12 for place in range(6))
# Right and wrong are treated alike, so that half of the rates tell of all.
HALF_OF_RATES = (0, 0.005, 0.02, *EVEN_RATES, 0.5)
OTHER_HALF = (0.7, 0.95, 1)


def _drawn(chance: np.random.Generator, share: float, alike: float, sizes: Floats) -> Floats:
    """Hits of each group: its photographs share a rate that is drawn around `share`."""
    if alike == 1:
        of_group = (chance.random(sizes.shape) < share).astype(float)
    elif alike and 0 < share < 1:
        spread = 1 / alike - 1
        of_group = chance.beta(share * spread, (1 - share) * spread, sizes.shape)
    else:
        of_group = np.full(sizes.shape, share)
    return chance.binomial(sizes, of_group)


def _held(draw: Callable[[int], npt.NDArray[np.bool_]]) -> float:
    """How often the truth is held; `draw` gives that for so many draws."""
    held = np.zeros(0, dtype=bool)
    for more, clear in DRAWN:
        held = np.concatenate([held, draw(more)])
        if held.mean() >= clear:
            break
    return float(held.mean())


@pytest.mark.parametrize("groups", DRAWN_GROUPS)
def test_rates_of_groups_are_held_by_93_in_100_whatever_a_group_is_like(groups: int) -> None:
    """Drawn with a seed; where nothing varies (rates of 0 and 1), all are held.

    At most 99 % are, on average over the rates, from ten groups on where photographs of one are at
    all alike, and from 100 on where they are not: fewer cannot tell that. From 30 on it is so at
    each rate that is not near its end.
    """
    chance = np.random.default_rng(groups)

    def held(share: float, alike: float, smallest: int, beyond: int) -> float:
        def draw(count: int) -> npt.NDArray[np.bool_]:
            sizes = chance.integers(smallest, beyond, (count, groups))
            hits = _drawn(chance, share, alike, sizes)
            size = effective_size(np.stack([sizes - hits, hits], -1), [0, 1])
            return covered(bounds(hits.sum(-1) / sizes.sum(-1) * size, size), share)

        return _held(draw)

    for alike in ALIKE:
        found = {
            share: [held(share, alike, *sizes) for sizes in SIZES]
            for share in (*HALF_OF_RATES, *OTHER_HALF)
        }
        for share, of_sizes in found.items():
            assert min(of_sizes) >= LEAST, (alike, share, of_sizes)
        even = [np.mean(found[share]) for share in EVEN_RATES]
        if groups >= (10 if alike else 100):
            assert np.mean(even) <= MOST, alike
        if groups >= 30 and alike:
            assert max(even) <= MOST, alike


@pytest.mark.parametrize("groups", DRAWN_GROUPS)
def test_differences_of_groups_are_held_by_93_in_100_whatever_a_group_is_like(groups: int) -> None:
    """Where two models hardly ever differ, more than 99 % are held: what is there tells no more."""
    chance = np.random.default_rng(groups)

    def held(share: float, changed: float, alike: float, smallest: int, beyond: int) -> float:
        def draw(count: int) -> npt.NDArray[np.bool_]:
            sizes = chance.integers(smallest, beyond, (count, groups))
            differ = _drawn(chance, changed, alike, sizes)
            better = _drawn(chance, share, alike, differ)
            table = np.stack([sizes - differ, better, differ - better], -1)
            size = effective_size(table, [0, 1, -1])
            of = sizes.sum(-1)
            more, less = better.sum(-1) / of * size, (differ - better).sum(-1) / of * size
            return covered(difference_bounds(more, less, size), changed * (2 * share - 1))

        return _held(draw)

    for alike in ALIKE:
        for sizes in SIZES[1:]:
            for share in (0, 0.15, 0.5):
                for changed in (0.02, 0.2, 0.6, 1):
                    where = (share, changed, alike)
                    assert held(*where, *sizes) >= LEAST, (where, sizes)


@pytest.mark.parametrize("counts", [(1,) * 6, (3,) * 6, (12,) * 6, (1, 2, 3, 5, 20, 60), (3, 30)])
def test_means_of_shares_are_held(counts: tuple[int, ...]) -> None:
    """As in balanced accuracy, over species with few photographs each."""
    chance, of = np.random.default_rng(0), np.array(counts)
    for truth in (0, 0.05, 0.5, 0.9, 0.95, 1):
        truths = (
            np.clip(truth + np.linspace(-0.1, 0.1, len(of)), 0, 1)
            if 0 < truth < 1
            else (np.full(len(of), float(truth)))
        )
        held = []
        for hits in chance.binomial(of, truths, (60, len(of))):
            shares = [Share(value=h / n, size=n, count=n) for h, n in zip(hits, of, strict=True)]
            found = mean_of(shares)
            held.append(found.low - 1e-9 <= truths.mean() <= found.high + 1e-9)
        assert np.mean(held) >= LEAST - 0.05, truth


def test_answers_of_one_group_tell_as_much_as_one() -> None:
    """Twenty answers of ten groups of two: the value of twenty, the interval of ten."""
    alone = weighted([(n % 5 == 0, 1.0, n) for n in range(20)])
    assert alone == wilson(4, 20)
    pairs = weighted([(n % 5 == 0, 1.0, n // 2) for n in range(20)])
    assert (pairs.value, pairs.count) == (alone.value, 20)
    assert (pairs.low, pairs.high) == (wilson(2, 10).low, wilson(2, 10).high)
    heavy = weighted([(n % 5 == 0, 1.0 + n % 2, n) for n in range(20)])
    assert heavy.value == pytest.approx(6 / 30)
    assert heavy.high > alone.high
    assert weighted([]) == wilson(0, 0)
