"""Fitting a last layer to embeddings."""

from __future__ import annotations

import numpy as np

from jellygui.classifier.last_layer import fitted_head


def fitted(pull: float, weight: np.ndarray, bias: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    chance = np.random.default_rng(1)
    centres = chance.normal(0, 1, (3, 8))
    truth = np.repeat([0, 1, 2], [40, 40, 5])
    seen = (centres[truth] + chance.normal(0, 0.3, (len(truth), 8))).astype(np.float32)
    work = fitted_head(seen, truth, weight, bias, pull=pull)
    while True:
        try:
            next(work)
        except StopIteration as stop:
            found, offset = stop.value
            assert ((seen @ found.T + offset).argmax(1) == truth).mean() > (0.9 if pull < 1 else 0)
            return found, offset


def test_a_rare_species_is_learned_and_a_strong_pull_holds_the_old_head() -> None:
    weight = np.random.default_rng(2).normal(0, 0.1, (3, 8)).astype(np.float32)
    bias = np.zeros(3, np.float32)
    loose, _ = fitted(1e-4, weight, bias)
    held, _ = fitted(100, weight, bias)
    assert np.abs(held - weight).max() < 0.02 < np.abs(loose - weight).max()
