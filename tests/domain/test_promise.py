"""Limits for a wished precision: what is promised holds, and what cannot be is not promised."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from jellygui.domain.promise import HeldOut, Promise, fewest_answers, promise_of


def held_out(*kinds: tuple[str, int, float], sure: float = 0.8) -> HeldOut:
    """So many answers of each kind, of which a share is right: the surest, but for every fifth."""
    said, right = [], []
    for key, count, share in kinds:
        said += [key] * count
        right += [n < round(share * count) for n in range(count)]
    places = np.concatenate([np.linspace(1, sure, count) for _, count, _ in kinds])
    return HeldOut(said=said, confidences=places, right=np.array(right), measured_on="a test")


def test_the_fewest_answers_that_show_it() -> None:
    """As many as R. W. Clopper's limit asks for: 0.95 ** 59 is just below 5 %."""
    assert fewest_answers(0.95) == 59
    assert fewest_answers(0.9) == 29
    enough = promise_of(held_out(("a", 59, 1)), 0.95, ["a"])
    assert enough.is_shown
    assert enough.limits["a"].confidence == pytest.approx(0.8)
    assert enough.limits["a"].low == pytest.approx(0.05 ** (1 / 59))
    one_less = promise_of(held_out(("a", 58, 1)), 0.95, ["a"])
    assert not one_less.is_shown
    assert one_less.limits["a"].low < 0.95


def test_a_species_with_enough_answers_has_its_own_limit_others_share_one() -> None:
    promise = promise_of(
        held_out(("a", 200, 0.95), ("b", 40, 1), ("c", 40, 1)), 0.9, ["a", "b", "c", "d"]
    )
    limits = promise.limits
    assert promise.is_shown
    assert limits["a"].is_own
    assert limits["a"].confidence == pytest.approx(0.8)
    assert limits["b"].is_own  # 40 right ones show 90 %
    together = promise_of(held_out(("b", 20, 1), ("c", 20, 1)), 0.9, ["b", "c", "d"])
    assert together.is_shown
    assert not together.limits["b"].is_own
    assert together.limits["b"] == together.limits["c"] == together.limits["d"]
    assert together.limits["b"].count == 40


def test_where_the_rest_does_not_show_it_all_species_are_taken_together() -> None:
    """Else a lower wish could show less than a higher one."""
    answers = held_out(("a", 200, 1), ("b", 20, 0.9))
    promise = promise_of(answers, 0.9, ["a", "b"])
    assert promise.is_shown
    assert promise.limits["a"] == promise.limits["b"]
    assert promise.limits["b"].count > 200
    assert not promise.limits["b"].is_own


def test_what_cannot_be_shown_is_an_estimate_and_called_so() -> None:
    promise = promise_of(held_out(("a", 50, 0.8)), 0.95, ["a"])
    limit = promise.limits["a"]
    assert promise.is_possible
    assert not promise.is_shown
    assert limit.right / limit.count >= 0.95
    assert limit.count == 42
    assert limit.low < 0.95


def test_a_limit_that_no_test_has_shown_is_an_estimate_however_much_it_lets_through() -> None:
    """The surest twelve are wrong: the tests end there, and what comes later was picked out."""
    answers = HeldOut(
        said=["a"] * 400,
        confidences=np.linspace(1, 0.5, 400),
        right=np.arange(400) >= 12,
        measured_on="a test",
    )
    promise = promise_of(answers, 0.9, ["a"])
    limit = promise.limits["a"]
    assert not promise.is_shown
    assert (limit.right, limit.count, limit.is_shown) == (388, 400, False)
    # By so many looks less is shown than by one, which would show 95 %.
    assert 0.9 < limit.low < 0.94


def test_what_not_even_reaches_that_is_not_named() -> None:
    answers = held_out(("a", 40, 0), ("b", 100, 1))
    promise = promise_of(answers, 0.9, ["a", "b"])
    assert promise.limits["a"].confidence is None
    assert promise.confidences["a"] > 1
    assert promise.limits["b"].confidence is not None
    nothing = promise_of(held_out(("a", 30, 0)), 0.9, ["a", "b"])
    assert not nothing.is_possible
    empty = HeldOut(
        said=[], confidences=np.empty(0), right=np.empty(0, bool), measured_on="nothing"
    )
    assert not promise_of(empty, 0.9, ["a"]).is_possible


def test_what_is_equally_sure_is_named_together() -> None:
    answers = HeldOut(
        said=["a"] * 80,
        confidences=np.repeat([0.9, 0.7], 40),
        right=np.array([True] * 40 + [True] * 20 + [False] * 20),
        measured_on="a test",
    )
    limit = promise_of(answers, 0.8, ["a"]).limits["a"]
    assert (limit.confidence, limit.count) == (0.9, 40)


def test_answers_that_stand_for_more_count_for_more() -> None:
    """Of 80 answers 40 stand for nine times as many: they are worth 48 of equal weight."""
    answers = held_out(("a", 80, 1))
    uneven = replace(answers, weights=np.tile([9.0, 1.0], 40))
    limit = promise_of(uneven, 0.9, ["a"]).limits["a"]
    assert limit.count == (40 * 10) ** 2 // (40 * 82)
    alike = promise_of(replace(answers, weights=np.full(80, 3.0)), 0.9, ["a"])
    assert alike == promise_of(answers, 0.9, ["a"])
    # The light ones are wrong: a tenth, where half of the answers are.
    right = replace(uneven, right=np.tile([True, False], 40))
    found = promise_of(right, 0.85, ["a"]).limits["a"]
    assert found.count - found.right == 5


def test_a_promise_is_read_as_it_was_written() -> None:
    promise = promise_of(held_out(("a", 59, 1), ("b", 30, 0)), 0.95, ["a", "b"])
    assert Promise.model_validate_json(promise.model_dump_json()) == promise


@pytest.mark.parametrize(("count", "wish"), [(80, 0.9), (266, 0.9), (266, 0.8), (600, 0.95)])
def test_a_promise_that_is_shown_is_broken_in_at_most_one_of_twenty(
    count: int, wish: float
) -> None:
    """Answers that are right as often as they are sure, and less often."""
    chance = np.random.default_rng(3)
    broken = made = 0
    for number in range(60):
        sure, exponent = chance.beta(4, 1, count), 1 + number % 2
        right = chance.random(count) < sure**exponent
        answers = HeldOut(
            said=["a"] * count, confidences=sure, right=right, measured_on="a simulation"
        )
        promise = promise_of(answers, wish, ["a"])
        limit = promise.limits["a"].confidence
        if promise.is_possible and promise.is_shown and limit is not None:
            above = np.linspace(limit, 1, 500)
            true = (above ** (3 + exponent)).sum() / (above**3).sum()
            made += 1
            broken += true < wish
    assert broken <= 60 * 0.05
