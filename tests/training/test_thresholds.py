from __future__ import annotations

import numpy as np
import pytest

from jellygui.classifier.limits import (
    Bounds,
    bounds_in,
    log_probabilities,
)
from jellygui.domain.promise import Promise, PromisedLimit
from jellygui.domain.species import NONE_OF_THESE
from jellygui.domain.split import Role
from jellygui.modelfile import CardPhotograph
from jellygui.training.heard import NetworkOutputs, bounds_after
from jellygui.training.thresholds import bounds_of, fitted_temperature
from tests.support.models import tiny_card


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
    bounds = bounds_of(logits, distance, truth, "abc")
    shares = np.exp(log_probabilities(logits, bounds.temperature))
    right = shares.argmax(1) == truth
    assert (shares.max(1) >= bounds.confidence)[right].mean() == pytest.approx(0.95, abs=0.01)
    assert (distance <= bounds.distance)[right].mean() == pytest.approx(0.99, abs=0.01)


def test_without_photographs_nothing_is_held_back() -> None:
    nothing = np.zeros(0, np.float32)
    bounds = bounds_of(np.zeros((0, 3), np.float32), nothing, np.zeros(0, np.intp), "abc")
    assert bounds == Bounds(temperature=1.0, confidence=0.0, distance=2.0)


def test_none_of_these_do_not_move_the_limits_of_species() -> None:
    chance = np.random.default_rng(0)
    keys = ("a", "b", "none_of_these")
    truth = np.repeat([0, 1, 2], [100, 100, 2000])
    logits = (4 * np.eye(3)[truth] + chance.normal(0, 1, (2200, 3))).astype(np.float32)
    logits[truth == 2] *= 3  # much surer
    distance = np.where(truth == 2, 0.9, chance.uniform(0, 0.3, 2200)).astype(np.float32)
    bounds = bounds_of(logits, distance, truth, keys)
    answer = logits.argmax(1)
    shares = np.exp(log_probabilities(logits, bounds.temperature)).max(1)
    named = bounds.let_through(keys, answer, shares, distance)
    species = truth != 2
    assert named[species & (answer == truth)].mean() == pytest.approx(0.94, abs=0.02)
    assert bounds.distance < 0.3


def test_far_from_all_species_is_none_of_these_but_no_species() -> None:
    keys = ("a", "none_of_these", "copies")
    bounds = Bounds(confidence=0.5, distance=0.2)
    answer = np.array([0, 0, 1, 1, 2])
    confidence = np.array([0.9, 0.9, 0.9, 0.4, 0.9], np.float32)
    distance = np.array([0.1, 0.9, 0.9, 0.1, 0.1], np.float32)
    named = bounds.let_through(keys, answer, confidence, distance)
    assert named.tolist() == [True, False, True, False, False]


@pytest.mark.parametrize(("of_species", "is_set"), [(9, False), (10, True)])
def test_none_of_these_alone_set_no_limits_of_species(of_species: int, is_set: bool) -> None:
    keys = ("a", "b", NONE_OF_THESE)
    labels = ["a", "b"] * 20
    labels = labels[:of_species] + [NONE_OF_THESE] * 30
    truth = np.array([keys.index(label) for label in labels])
    entries = [
        CardPhotograph(
            content_hash=f"{n:064x}",
            perceptual_hash=n,
            mirrored_hash=n,
            label=label,
            role=Role.VALIDATION,
            group=str(n),
        )
        for n, label in enumerate(labels)
    ]
    heard = NetworkOutputs(
        entries=entries,
        logits=(5 * np.eye(3)[truth]).astype(np.float32),
        distance=np.full(len(labels), 0.1, np.float32),
    )
    limit = PromisedLimit(confidence=0.8, right=59, count=59, low=0.95, is_own=True, is_shown=True)
    promise = Promise(wish=0.95, measured_on="a test", limits={"a": limit})
    parent = tiny_card().model_copy(update={"promise": promise})
    bounds, said = bounds_after(heard, keys, parent)
    # What was promised of the parent is not of its child.
    assert (bounds == bounds_in(tiny_card())) is not is_set
    assert bounds.limits == {}
    assert bounds_in(parent).limits == {"a": 0.8}
    assert said.startswith("Limits set on 40" if is_set else "Limits of the parent: 9 photographs")
