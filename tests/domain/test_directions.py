from __future__ import annotations

import numpy as np
import pytest

from jellygui.domain.directions import ALIKE, Directions, look_alikes


@pytest.fixture(scope="module")
def features() -> np.ndarray:
    chance = np.random.default_rng(7)
    return np.maximum(chance.normal(0.3, 1, (5000, 64)), 0).astype(np.float16)


def unit(features: np.ndarray) -> np.ndarray:
    rows = features.astype(np.float64)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_cosines_are_those_of_the_features_to_a_hundredth(features: np.ndarray) -> None:
    directions = Directions.of(features)
    like = features[3].astype(np.float32)
    right = unit(features) @ unit(features)[3]
    np.testing.assert_allclose(directions.cosines(like), right, atol=0.005)
    assert directions.cosines(like).argmax() == 3
    assert directions.values.nbytes + directions.scales.nbytes == 5000 * (64 + 4)
    np.testing.assert_allclose(directions.mean(), unit(features).mean(axis=0), atol=0.001)


def test_each_is_compared_with_the_mean_of_its_own_group(features: np.ndarray) -> None:
    groups = np.arange(5000) % 3
    directions = Directions.of(features)
    found = directions.cosines_by(directions.sums(groups, 3), groups)
    units = unit(features)
    for group in range(3):
        mean = units[groups == group].mean(axis=0)
        right = units[groups == group] @ mean / np.linalg.norm(mean)
        np.testing.assert_allclose(found[groups == group], right, atol=0.005)
    some = directions.some(groups == 1)
    mean = directions.sums(groups, 3)[1] / np.float32(len(some))
    np.testing.assert_allclose(some.mean(), mean, atol=1e-5)


def test_what_is_zero_everywhere_is_like_nothing() -> None:
    directions = Directions.of(np.array([[0, 0], [2, 0]], np.float16))
    assert directions.cosines(np.array([1, 0], np.float32)).tolist() == [0, 1]
    assert directions.cosines(np.zeros(2, np.float32)).tolist() == [0, 0]
    nothing = Directions.of(np.empty((0, 2), np.float16))
    assert len(nothing.cosines(np.ones(2, np.float32))) == 0
    assert nothing.mean().tolist() == [0, 0]


def test_look_alikes_are_each_like_the_first_of_them_wherever_they_are() -> None:
    chance = np.random.default_rng(1)
    kinds = chance.integers(0, 40, 700)
    features = chance.normal(0, 1, (40, 64))[kinds] + chance.normal(0, 0.1, (700, 64))
    directions = Directions.of(features.astype(np.float16))
    parts = [directions.some(np.arange(700) // 300 == part) for part in range(3)]
    found = look_alikes(parts)
    assert found.tolist() == [int(np.flatnonzero(kinds == kind)[0]) for kind in kinds]
    units = directions.units()
    assert ((units * units[found]).sum(axis=1) >= ALIKE).all()
    chain = np.array([[np.cos(a), np.sin(a)] for a in (0, 0.3, 0.6, 0.1)], np.float16)
    assert look_alikes([Directions.of(chain)]).tolist() == [0, 0, 2, 0]  # no chain from one on
    assert look_alikes([]).tolist() == []


def test_look_alikes_are_looked_for_among_the_newest() -> None:
    apart = np.eye(900, dtype=np.float16)
    again = np.concatenate([apart, apart[:1], apart[-1:]])
    assert look_alikes([Directions.of(again)]).tolist() == [*range(900), 900, 899]
