"""Fitting a last layer to embeddings."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import numpy as np

from jellygui.classifier.last_layer import fitted_head
from jellygui.domain.events import Event


def fitted(pull: float, weight: np.ndarray, bias: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    chance = np.random.default_rng(1)
    centres = chance.normal(0, 1, (3, 8))
    truth = np.repeat([0, 1, 2], [40, 40, 5])
    seen = (centres[truth] + chance.normal(0, 0.3, (len(truth), 8))).astype(np.float32)
    found, offset = finished(fitted_head(seen, truth, weight, bias, pull=pull))
    assert ((seen @ found.T + offset).argmax(1) == truth).mean() > (0.9 if pull < 1 else 0)
    return found, offset


def finished(work: Generator[Event, None, tuple[np.ndarray, np.ndarray]]) -> tuple[Any, Any]:
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def test_a_rare_species_is_learned_and_a_strong_pull_holds_the_old_head() -> None:
    weight = np.random.default_rng(2).normal(0, 0.1, (3, 8)).astype(np.float32)
    bias = np.zeros(3, np.float32)
    loose, _ = fitted(1e-4, weight, bias)
    held, _ = fitted(100, weight, bias)
    assert np.abs(held - weight).max() < 0.02 < np.abs(loose - weight).max()


def test_what_nothing_new_is_said_of_stays_as_it_is_while_a_new_species_is_learned() -> None:
    chance = np.random.default_rng(3)
    centres = chance.normal(0, 1, (3, 8)) + 5  # far from 0, as what a network sees is
    truth = np.repeat([0, 1, 2], 30)
    seen = (centres[truth] + chance.normal(0, 0.4, (90, 8))).astype(np.float32)
    old, nothing = truth < 2, np.zeros((3, 8), np.float32)
    weight, bias = finished(fitted_head(seen[old], truth[old], nothing, nothing[:, 0], pull=1e-3))
    moved = []
    for taught in (None, np.array([False, False, True])):
        new = fitted_head(seen, truth, weight, bias, pull=1e-3, taught=taught)
        found, offset = finished(new)
        assert ((seen @ found.T + offset).argmax(1) == truth).mean() > 0.9
        moved.append(np.abs(np.column_stack([found - weight, offset - bias])[:2]).max())
    free, held = moved
    assert held < 1e-5 < free
