from __future__ import annotations

import numpy as np
import pytest

from jellygui.domain.calibration import calibration, reliability, with_temperature
from jellygui.domain.statistics import Answers


def said(confidence: list[float]) -> np.ndarray:
    """The first of two species with that confidence."""
    first = np.array(confidence)
    return np.stack([first, 1 - first], axis=1)


def names(count: int) -> list[str]:
    return [str(number) for number in range(count)]


def test_the_error_is_the_mean_gap_weighted_by_photographs() -> None:
    # Four at 95 %, three of them right; two at 65 %, both right.
    probabilities = said([0.95, 0.95, 0.95, 0.95, 0.65, 0.65])
    found = reliability(probabilities, np.array([0, 0, 0, 1, 0, 0]), names(6))
    assert found.error.value == pytest.approx(4 / 6 * abs(0.95 - 0.75) + 2 / 6 * abs(0.65 - 1))
    assert [(part.low, part.right.count) for part in found.bins] == [(0.6, 2), (0.9, 4)]
    assert found.bins[1].confidence == pytest.approx(0.95)
    assert found.bins[1].right.value == pytest.approx(0.75)
    assert found.error.low <= found.error.value <= found.error.high


def test_confidence_that_means_what_it_says_has_hardly_an_error() -> None:
    chance = np.random.default_rng(0)
    confidence = chance.uniform(0.5, 1, 20_000)
    truth = (chance.random(20_000) > confidence).astype(int)
    found = reliability(said(list(confidence)), truth, names(20_000))
    assert found.error.value < 0.02
    sure = reliability(said(list(np.minimum(1, confidence + 0.2))), truth, names(20_000))
    assert sure.error.value > 0.1
    assert sure.error.low > found.error.high


def test_the_interval_is_wider_where_copies_answer_together() -> None:
    probabilities, truth = said([0.8] * 40), np.array([0] * 20 + [1] * 20)
    alone = reliability(probabilities, truth, names(40)).error
    copies = reliability(probabilities, truth, [str(n // 10) for n in range(40)]).error
    assert copies.high - copies.low > 1.5 * (alone.high - alone.low)


def test_the_temperature_can_be_taken_away_again() -> None:
    logits = np.random.default_rng(0).normal(0, 2, (50, 4))
    shares = with_temperature(np.exp(logits) / np.exp(logits).sum(1, keepdims=True), 0.7)
    direct = np.exp(logits / 0.7) / np.exp(logits / 0.7).sum(1, keepdims=True)
    np.testing.assert_allclose(shares, direct, atol=1e-9)
    answers = Answers(
        species=("a", "b", "c", "d"),
        truth=np.zeros(50, np.intp),
        answer=shares.argmax(1),
        identified=np.ones(50, bool),
        groups=names(50),
        probabilities=shares,
    )
    found = calibration(answers, temperature=0.7)
    assert found is not None
    before = reliability(with_temperature(shares, 1 / 0.7), answers.truth, answers.groups)
    assert found.before == before
    assert found.before.error.value != found.after.error.value


def test_nothing_to_measure_says_so() -> None:
    found = reliability(np.zeros((0, 2)), np.zeros(0, np.intp), [])
    assert (found.error.count, found.error.high, found.bins) == (0, 1, ())
