from __future__ import annotations

import itertools

import numpy as np
import pytest

from jellygui.domain.measurements import Separation
from jellygui.domain.separation import separation
from jellygui.domain.species import NONE_OF_THESE

KEYS = ("a", NONE_OF_THESE)


def told(species: np.ndarray, none: np.ndarray) -> Separation:
    """The separation where these are the probabilities of a species."""
    sure = np.concatenate([species, none])
    truth = np.repeat([0, 1], [len(species), len(none)])
    shares = np.stack([sure, 1 - sure], axis=1)
    found = separation(KEYS, shares, truth, [str(n) for n in range(len(sure))])
    assert found is not None
    return found


def test_the_area_is_the_share_of_pairs_that_are_in_order_and_ties_count_half() -> None:
    chance = np.random.default_rng(0)
    species, none = chance.integers(3, 10, 40) / 10, chance.integers(0, 8, 25) / 10
    pairs = [(s > n) + (s == n) / 2 for s, n in itertools.product(species, none)]
    found = told(species, none).area
    assert found.value == pytest.approx(float(np.mean(pairs)))
    assert found.count == 65
    assert found.low < found.value < found.high


def test_what_is_still_named_is_what_a_limit_lets_pass_that_keeps_19_of_20() -> None:
    species = np.arange(1, 21) / 21  # the least of 20 may go
    none = np.array([0.5 / 21, 1.5 / 21, 2 / 21, 0.9])
    found = told(species, none)
    assert (found.named.value, found.named.count, found.kept) == (0.5, 4, 0.95)
    assert str(found).endswith("still named")


def test_told_without_a_mistake_is_not_certain() -> None:
    found = told(np.full(8, 0.9), np.full(6, 0.1))
    assert (found.area.value, found.area.high) == (1, 1)
    assert 0.7 < found.area.low < 0.9
    assert found.named.value == 0
    assert found.named.high > 0.3
    # Twice as many are surer.
    assert told(np.full(16, 0.9), np.full(12, 0.1)).area.low > found.area.low


def test_newcombes_interval_covers() -> None:
    chance = np.random.default_rng(1)
    # Two normal scores of one spread, 1.2 apart: the area is Phi(1.2 / sqrt(2)) = 0.8019.
    inside = 0
    for _ in range(400):
        scores = chance.normal(1.2, 1, 25), chance.normal(0, 1, 15)
        area = told(*(1 / (1 + np.exp(-score)) for score in scores)).area
        inside += area.low <= 0.8019 <= area.high
    assert 0.93 <= inside / 400 <= 0.985


def test_where_none_of_these_was_not_learned_the_confidence_must_do() -> None:
    shares = np.array([[0.9, 0.1, 0], [0.2, 0.8, 0], [0.4, 0.6, 0], [0.5, 0.5, 0]])
    keys = ("a", "b", NONE_OF_THESE)
    found = separation(keys, shares, np.array([0, 1, 2, 2]), list("wxyz"))
    assert found is not None
    assert found.area.value == 1


def test_without_both_kinds_there_is_nothing_to_tell_apart() -> None:
    shares = np.full((3, 2), 0.5)
    for truth in (0, 1):
        assert separation(KEYS, shares, np.full(3, truth), list("xyz")) is None
    assert separation(("a", "b"), shares, np.array([0, 1, 1]), list("xyz")) is None


def test_what_is_far_from_all_species_is_told_though_none_of_these_is_not_heard() -> None:
    """As a model names: neither what it takes for none of these, nor what is far."""
    of_none = np.array([0.1, 0.2, 0.3, 0.4, 0.05, 0.05, 0.9])
    far = np.array([0.1, 0.3, 0.2, 0.4, 0.8, 0.9, 0.15])
    truth, shares = np.repeat([0, 1], [4, 3]), np.stack([1 - of_none, of_none], axis=1)
    groups = list("stuvwxy")
    alone, both = (separation(KEYS, shares, truth, groups, by) for by in (None, far))
    assert alone is not None
    assert alone.area.value == pytest.approx(1 / 3)
    assert both is not None
    assert both.area.value == 1
    assert [" ".join(found.by) for found in (alone, both)] == [
        "probability",
        "probability distance",
    ]
    assert ") by probability and distance; with 95% of the species kept, " in str(both)
    assert both.named.value == 0
    # A model that has not learned them has its confidence, and the distance.
    keys, shares = ("a", "b", NONE_OF_THESE), np.pad(shares, ((0, 0), (0, 1)))
    unlearned = separation(keys, shares, np.where(truth == 1, 2, 0), groups, far)
    assert unlearned is not None
    assert unlearned.area.value > 0.5
    assert unlearned.by == ("confidence", "distance")
