"""Cohen's kappa against the values of textbooks, and how often its interval holds the truth."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from jellygui.domain.agreement import Agreement, agreement, agreement_by_label
from jellygui.domain.merge import Fate, PersonWord, PhotographWords, are_of_two, fate_of, was_seen


def pairs(table: Sequence[Sequence[int]], labels: str) -> tuple[list[str], list[str]]:
    """Words whose table is this, rows first."""
    ours, theirs = [], []
    for row, counts in zip(labels, table, strict=True):
        for column, count in zip(labels, counts, strict=True):
            ours += [row] * count
            theirs += [column] * count
    return ours, theirs


# J. L. Fleiss, B. Levin & M. C. Paik, Statistical Methods for Rates and Proportions, 3rd edition,
# table 18.1: psychotic, neurotic, organic; and table 18.3 for each against the others.
_FLEISS = [[75, 1, 4], [5, 4, 1], [0, 0, 10]]
# A. Agresti, Categorical Data Analysis, 2nd edition, table 10.8: carcinoma by two pathologists.
_AGRESTI = [[22, 2, 2, 0], [5, 7, 14, 0], [0, 2, 36, 0], [0, 1, 17, 10]]


@pytest.mark.parametrize(
    ("table", "kappa", "error"), [(_FLEISS, 0.676, 0.088), (_AGRESTI, 0.493, 0.057)]
)
def test_kappa_is_that_of_the_textbooks(table: list[list[int]], kappa: float, error: float) -> None:
    ours, theirs = pairs(table, "abcd"[: len(table)])
    found = agreement(ours, theirs)
    assert found.kappa == pytest.approx(kappa, abs=0.0006)
    assert found.standard_error == pytest.approx(error, abs=0.0006)
    assert found.low <= kappa - 1.95 * error
    assert found.high >= kappa + 1.95 * error
    assert found.low > kappa - 3 * error
    assert (found.count, found.same) == (len(ours), sum(map(str.__eq__, ours, theirs)))
    turned = agreement(theirs, ours)
    assert (turned.kappa, turned.low) == pytest.approx((found.kappa, found.low))


def alone(words: Sequence[str]) -> list[set[str]]:
    return [{word} for word in words]


def test_of_each_label_it_is_kappa_against_all_else() -> None:
    found = agreement_by_label(*map(alone, pairs(_FLEISS, "pno")))
    assert [round(found[label].kappa or 0, 2) for label in "pno"] == [0.69, 0.50, 0.77]
    numbers = [(found[label].count, found[label].same) for label in "pno"]
    assert numbers == [(85, 75), (11, 4), (15, 10)]
    assert agreement_by_label([], []) == {}
    both = agreement_by_label([{"p", "n"}, {"p"}, {"o"}], [{"p"}, {"n", "p"}, {"o"}])
    assert {label: (of.count, of.same) for label, of in both.items()} == {
        "n": (2, 0),
        "o": (1, 1),
        "p": (2, 2),
    }


def test_where_all_agree_the_interval_stays_open_and_widens_with_fewer() -> None:
    few, many = (agreement(["a", "b"] * n, ["a", "b"] * n) for n in (5, 50))
    assert few.kappa == many.kappa == few.high == 1
    assert few.low < 0.6 < many.low < 1


def test_chance_alone_says_nothing() -> None:
    assert agreement([], []) == Agreement()
    assert agreement(["a"] * 9, ["a"] * 9) == Agreement(count=9, same=9)
    assert agreement(["a"] * 9, ["a"] * 9).kappa is None
    against = agreement(["a", "b"], ["b", "a"])
    assert (against.kappa, against.low) == (-1, -1)


def test_copies_tell_no_more_than_one_of_them() -> None:
    ours, theirs = pairs(_FLEISS, "pno")
    once = agreement(ours, theirs)
    groups = [place for place in range(100) for _ in range(5)]
    repeated = ([w for w in ours for _ in range(5)], [w for w in theirs for _ in range(5)])
    copied = agreement(*repeated, groups)
    assert copied.standard_error == pytest.approx(once.standard_error)
    assert copied.high - copied.low >= once.high - once.low - 1e-9
    apart = agreement(*repeated)
    assert apart.high - apart.low < 0.6 * (once.high - once.low)


_FOUR, _RARE = (0.5, 0.3, 0.15, 0.05), (0.95, 0.05)


@pytest.mark.parametrize(
    ("shares", "right", "count", "size"),
    [
        (_FOUR, 0.6, 25, 1),
        (_FOUR, 0.6, 200, 1),
        (_FOUR, 0.9, 25, 1),
        (_FOUR, 0.97, 100, 1),
        (_RARE, 0.9, 100, 1),
        (_RARE, 0.97, 100, 1),
        (_FOUR, 0.9, 100, 5),
        ((0.8, 0.2), 0.9, 60, 3),
    ],
)
def test_the_interval_holds_the_truth(
    shares: Sequence[float], right: float, count: int, size: int
) -> None:
    """Two people who each see a species rightly so often, in bursts of so many photographs."""
    kinds, surveys = len(shares), 300
    chance = np.random.default_rng(round(1000 * right) + count)
    said = right * np.eye(kinds) + (1 - right) / kinds
    joint = said.T @ np.diag(shares) @ said
    by_chance = joint.sum(1) @ joint.sum(0)
    truth = (np.trace(joint) - by_chance) / (1 - by_chance)
    groups = np.repeat(np.arange(count // size), size).tolist()
    held = 0
    for _ in range(surveys):
        drawn = np.repeat(chance.choice(kinds**2, size=count // size, p=joint.ravel()), size)
        found = agreement((drawn // kinds).tolist(), (drawn % kinds).tolist(), groups)
        held += found.low <= truth <= found.high
    assert held / surveys >= 0.93


A1, A2 = PersonWord("moon", None, "A", "2024-07-09"), PersonWord("blue", None, "A", "2024-07-10")
B1, B2 = PersonWord("blue", None, "B", "2024-07-11"), PersonWord("moon", 3, "B", "2024-07-12")


def words(now: PersonWord | None, *before: PersonWord) -> PhotographWords:
    own = {*before, *([now] if now else [])}
    return PhotographWords(now=now, own=own, known=own)


def test_what_becomes_of_a_word() -> None:
    assert fate_of(B1, words(None)) is Fate.NEW
    assert fate_of(B1, words(A1)) is Fate.DIFFERENT
    assert fate_of(B1, words(A2)) is Fate.SAME
    assert fate_of(B1, words(A1, B1)) is Fate.KNOWN
    assert fate_of(B1, words(B1)) is Fate.KNOWN
    # Who has counted says more than who has not; who has not contradicts nobody.
    assert fate_of(B2, words(A1)) is Fate.DIFFERENT
    assert fate_of(A1, words(B2)) is Fate.SAME


def test_two_words_of_one_person_are_no_second_opinion() -> None:
    assert are_of_two(words(A1), words(B1))
    assert are_of_two(words(A1), words(B1, A1))  # corrected by somebody else
    assert was_seen(words(A1), words(B1, A1))
    assert not was_seen(words(A1), words(B1))
    assert not are_of_two(words(A1), words(A2, A1))
    assert not are_of_two(words(A2, A1), words(A1))
    assert not are_of_two(words(A1), words(A1))
    mine, later = A1._replace(annotator=""), A2._replace(annotator="")
    assert are_of_two(words(mine), words(later, mine))
    assert not are_of_two(words(None), words(B1))
