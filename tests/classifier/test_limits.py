from __future__ import annotations

import numpy as np
import pytest

from jellygui.classifier.limits import Bounds, bounds_of, fitted_temperature, log_probabilities


@pytest.mark.parametrize("temperature", [0.5, 1.0, 3.0])
def test_the_temperature_that_made_the_labels_is_found(temperature: float) -> None:
    chance = np.random.default_rng(0)
    logits = chance.normal(0, 3, (5000, 4)).astype(np.float32)
    shares = np.exp(log_probabilities(logits, temperature))
    truth = np.array([chance.choice(4, p=row / row.sum()) for row in shares.astype(float)])
    assert fitted_temperature(logits, truth) == pytest.approx(temperature, rel=0.1)


def test_the_limits_let_most_right_answers_through() -> None:
    chance = np.random.default_rng(0)
    truth = chance.integers(0, 3, 1000)
    logits = (4 * np.eye(3)[truth] + chance.normal(0, 1, (1000, 3))).astype(np.float32)
    distance = chance.uniform(0, 1, 1000).astype(np.float32)
    bounds = bounds_of(logits, distance, truth)
    shares = np.exp(log_probabilities(logits, bounds.temperature))
    right = shares.argmax(1) == truth
    assert (shares.max(1) >= bounds.confidence)[right].mean() == pytest.approx(0.95, abs=0.01)
    assert (distance <= bounds.distance)[right].mean() == pytest.approx(0.99, abs=0.01)


def test_without_photographs_nothing_is_held_back() -> None:
    nothing = np.zeros(0, np.float32)
    bounds = bounds_of(np.zeros((0, 3), np.float32), nothing, np.zeros(0, np.intp))
    assert bounds == Bounds(temperature=1.0, confidence=0.0, distance=2.0)
