from __future__ import annotations

import numpy as np
import pytest

from jellygui.domain.statistics import Answers, measure, paired_difference, wilson

SPECIES = ("a", "b", "c")


def answers(truth: list[int], answer: list[int], groups: list[str] | None = None) -> Answers:
    return Answers(
        species=SPECIES,
        truth=np.array(truth, dtype=np.intp),
        answer=np.array(answer, dtype=np.intp),
        identified=np.ones(len(truth), dtype=bool),
        groups=groups or [str(n) for n in range(len(truth))],
    )


def test_wilsons_interval_is_the_textbooks() -> None:
    # Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662
    rate = wilson(81, 263)
    assert (rate.low, rate.high) == pytest.approx((0.2553, 0.3662), abs=5e-5)


def test_rates_of_a_known_confusion() -> None:
    found = measure(answers([0, 0, 0, 1, 1, 2], [0, 0, 1, 1, 1, 0]), measured_on="six")
    assert found.confusion == ((2, 1, 0), (0, 2, 0), (1, 0, 0))
    assert found.accuracy.value == pytest.approx(4 / 6)
    assert found.recall["a"].value == pytest.approx(2 / 3)
    assert found.precision["b"].value == pytest.approx(2 / 3)
    assert found.balanced_accuracy.value == pytest.approx((2 / 3 + 1 + 0) / 3)
    assert found.macro_f1.value == pytest.approx((2 / 3 + 0.8 + 0) / 3)


def test_the_interval_narrows_with_independent_photographs_but_not_with_copies() -> None:
    truth, answer = [0] * 100, [0, 1] * 50
    alone = measure(answers(truth, answer), measured_on="alone").accuracy
    pairs = [str(n // 10) for n in range(100)]
    sorted_answer = [0] * 50 + [1] * 50  # whole groups right, whole groups wrong
    copies = measure(answers(truth, sorted_answer, pairs), measured_on="copies").accuracy
    assert copies.high - copies.low > 2 * (alone.high - alone.low)


def test_all_right_is_not_certain() -> None:
    rate = measure(answers([0, 1, 2] * 4, [0, 1, 2] * 4), measured_on="few").accuracy
    assert rate.value == 1
    assert rate.low < 0.85


def test_nothing_measured_says_so() -> None:
    rate = measure(answers([], []), measured_on="nothing").accuracy
    assert (rate.value, rate.low, rate.high, rate.count) == (0, 0, 1, 0)


def test_the_paired_difference_is_zero_for_equal_answers_and_signed_otherwise() -> None:
    right = np.array([True, False] * 30)
    groups = [str(n) for n in range(60)]
    assert paired_difference(right, right, groups) == (0.0, 0.0, 0.0)
    better = right.copy()
    better[1::4] = True
    value, low, high = paired_difference(better, right, groups)
    assert value == pytest.approx(0.25)
    assert 0 < low < value < high
