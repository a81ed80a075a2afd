from __future__ import annotations

import numpy as np
import pytest

from jellygui.domain.intervals import paired_difference
from jellygui.domain.species import NONE_OF_THESE
from jellygui.domain.statistics import Answers, measure

SPECIES = ("a", "b", "c")


def answers(truth: list[int], answer: list[int], groups: list[str] | None = None) -> Answers:
    return Answers(
        species=SPECIES,
        truth=np.array(truth, dtype=np.intp),
        answer=np.array(answer, dtype=np.intp),
        identified=np.ones(len(truth), dtype=bool),
        groups=groups or [str(n) for n in range(len(truth))],
    )


def test_rates_of_a_known_confusion() -> None:
    found = measure(answers([0, 0, 0, 1, 1, 2], [0, 0, 1, 1, 1, 0]), measured_on="six")
    assert found.confusion == ((2, 1, 0), (0, 2, 0), (1, 0, 0))
    assert found.accuracy.value == pytest.approx(4 / 6)
    assert found.recall["a"].value == pytest.approx(2 / 3)
    assert found.precision["b"].value == pytest.approx(2 / 3)
    assert found.balanced_accuracy.value == pytest.approx((2 / 3 + 1 + 0) / 3)
    assert found.macro_f1.value == pytest.approx((2 / 3 + 0.8 + 0) / 3)


def test_none_of_these_is_the_last_row_and_no_part_of_means_over_species() -> None:
    """A model that knew none of these before it learned a further species has it in between."""
    found = measure(
        Answers(
            species=("a", NONE_OF_THESE, "b"),
            truth=np.array([0, 0, 2, 2, 1, 1, 1, 1]),
            answer=np.array([0, 1, 2, 2, 1, 1, 1, 0]),
            identified=np.ones(8, dtype=bool),
            groups=list("abcdefgh"),
        ),
        measured_on="eight",
    )
    assert found.species == ("a", "b", NONE_OF_THESE)
    assert found.confusion == ((1, 0, 1), (0, 2, 0), (1, 0, 3))
    assert [found.recall[key].value for key in found.species] == [0.5, 1, 0.75]
    assert found.accuracy.value == pytest.approx(6 / 8)
    assert found.accuracy_of_species is not None
    assert (found.accuracy_of_species.value, found.accuracy_of_species.count) == (0.75, 4)
    assert found.balanced_accuracy.value == pytest.approx((0.5 + 1) / 2)
    # F1 of a: of 2 that are and 2 so called, 1 is both; of b all are.
    assert found.macro_f1.value == pytest.approx((2 * 1 / 4 + 1) / 2)
    assert measure(answers([0], [0]), measured_on="one").accuracy_of_species is None


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


def test_the_paired_difference_is_signed_and_equal_answers_leave_doubt() -> None:
    right = np.array([True, False] * 30)
    groups = [str(n) for n in range(60)]
    value, low, high = paired_difference(right, right, groups)
    assert value == 0
    assert (low, high) == pytest.approx((-0.0602, 0.0602), abs=5e-4)  # z² / (n + z²)
    better = right.copy()
    better[1::4] = True
    value, low, high = paired_difference(better, right, groups)
    assert value == pytest.approx(0.25)
    assert 0 < low < value < high
    assert paired_difference(right, better, groups) == pytest.approx((-value, -high, -low))


def test_every_rate_of_one_right_photograph_is_in_doubt() -> None:
    found = measure(answers([0], [0]), measured_on="one")
    for rate in (
        found.accuracy,
        found.balanced_accuracy,
        found.macro_f1,
        found.recall["a"],
        found.precision["a"],
        found.identified,
    ):
        assert rate is not None
        assert (rate.value, rate.high) == (1, 1)
        assert rate.low < 0.3
    assert found.recall["b"].count == 0


def test_a_burst_that_is_all_right_is_as_sure_as_one_photograph() -> None:
    burst = measure(answers([0] * 30, [0] * 30, ["burst"] * 30), measured_on="a burst")
    one = measure(answers([0], [0]), measured_on="one")
    assert burst.accuracy.low == pytest.approx(one.accuracy.low)
    assert burst.recall["a"].low == pytest.approx(one.recall["a"].low)
    assert burst.balanced_accuracy.low == pytest.approx(one.balanced_accuracy.low)


def test_balanced_accuracy_and_f1_are_held_by_their_intervals() -> None:
    chance = np.random.default_rng(0)
    share = np.array([[0.8, 0.15, 0.05], [0.05, 0.9, 0.05], [0.3, 0.1, 0.6]])
    recall = np.diag(share)
    f1 = 2 * recall / (share.sum(0) + 1)
    held = []
    truth = [0] * 12 + [1] * 12 + [2] * 12
    for _ in range(200):
        said = [int(chance.choice(3, p=share[kind])) for kind in truth]
        found = measure(answers(truth, said), measured_on="drawn")
        held.append(
            [
                found.balanced_accuracy.low <= recall.mean() <= found.balanced_accuracy.high,
                found.macro_f1.low <= f1.mean() <= found.macro_f1.high,
            ]
        )
    assert (np.mean(held, axis=0) >= 0.93).all()
