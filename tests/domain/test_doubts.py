from __future__ import annotations

import time

import numpy as np
import numpy.typing as npt
import pytest

from jellygui.domain.doubts import _Inputs, doubts
from jellygui.domain.species import NONE_OF_THESE

KEYS = ("barrel", "compass", "moon", NONE_OF_THESE)


def seen_of(labels: list[str], *, size: int = 64, seed: int = 0) -> npt.NDArray[np.float32]:
    """A cloud for each label, some of which overlap."""
    chance = np.random.default_rng(seed)
    middles = {key: chance.normal(size=size) for key in KEYS}
    rows = [middles[label] + chance.normal(scale=1.5, size=size) for label in labels]
    return np.array(rows, dtype=np.float32)


def test_wrong_labels_come_first_with_what_they_show() -> None:
    truth = [KEYS[n % 4] for n in range(200)]
    labels = [*truth]
    wrong = {5: "moon", 22: "barrel", 40: NONE_OF_THESE, 63: "compass", 120: "moon"}
    for place, label in wrong.items():
        labels[place] = label
    found = doubts(seen_of(truth), labels)
    first = found[: len(wrong)]
    assert {doubt.place for doubt in first} == set(wrong)
    for doubt in first:
        assert (doubt.label, doubt.suggestion) == (wrong[doubt.place], truth[doubt.place])
        assert doubt.label != doubt.suggestion
    assert [d.doubt for d in found] == sorted((d.doubt for d in found), reverse=True)
    assert all(d.doubt > -0.1 for d in found)
    assert len(found) < 20


@pytest.mark.parametrize("size", [8, 60], ids=["more photographs", "more features"])
def test_an_answer_is_that_of_a_fit_without_the_photograph(size: int) -> None:
    """The closed form against fits that leave one out, where all are trusted."""
    labels = [KEYS[n % 3] for n in range(30)]
    seen = seen_of(labels, size=size)
    labels[4] = "moon"
    found = {doubt.place: doubt for doubt in doubts(seen, labels)}
    mean, spread = seen.mean(axis=0), seen.std(axis=0) + 1e-6
    inputs = (seen - mean) / spread
    inputs /= np.linalg.norm(inputs, axis=1, keepdims=True)
    inputs = np.column_stack([inputs, np.ones(30)])
    keys = sorted({*labels})
    truth = np.array([keys.index(label) for label in labels])

    def margins(trusted: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
        counts = np.bincount(truth[trusted])
        weight = trusted * (trusted.sum() / 3 / counts)[truth]
        wanted = 2 * np.eye(3)[truth] - 1
        result = []
        for place in range(30):
            now = weight * (np.arange(30) != place)
            gram = (inputs * now[:, None]).T @ inputs + 0.3 * np.eye(size + 1)
            answer = inputs[place] @ np.linalg.solve(gram, (inputs * now[:, None]).T @ wanted)
            others = np.delete(answer, truth[place])
            result.append(others.max() - answer[truth[place]])
        return np.array(result)

    expected = margins(margins(np.ones(30, dtype=bool)) <= 0.25)
    assert 4 in found
    assert {*found} == {*np.flatnonzero(expected > -0.1)}
    for place, doubt in found.items():
        np.testing.assert_allclose(doubt.doubt, expected[place], atol=2e-3)


def test_what_is_fitted_is_the_same_however_many_rows_are_asked_for() -> None:
    """They are worked out in parts, since all of very many would be much memory."""
    inputs = _Inputs(seen_of([KEYS[n % 4] for n in range(50)]).astype(np.float16))
    parts = [inputs[begin : begin + 7] for begin in range(0, 50, 7)]
    assert np.array_equal(np.concatenate(parts), inputs[:])
    assert inputs[:].shape == (50, inputs.width)
    np.testing.assert_allclose(np.linalg.norm(inputs[:][:, :-1], axis=1), 1, atol=1e-6)


def test_what_cannot_be_compared_is_not_doubted() -> None:
    labels = [*["moon"] * 10, *["barrel"] * 2]
    assert doubts(seen_of(labels), labels) == []  # two of a kind are too few
    assert doubts(np.zeros((0, 5), np.float32), []) == []
    labels = [*["moon"] * 10, *["barrel"] * 10, "compass"]
    found = doubts(seen_of(labels), labels)
    assert all(doubt.place < 20 and doubt.suggestion != "compass" for doubt in found)
    flat = doubts(np.ones((20, 7), np.float16), labels[:20])  # nothing to be told by
    assert all(np.isfinite(doubt.doubt) for doubt in flat)


def test_a_label_that_is_mostly_wrong_keeps_its_photographs() -> None:
    """Half of a species is another one, as where a folder was filled by its colour."""
    truth = [*["moon"] * 40, *["barrel"] * 12]
    labels = [*["moon"] * 28, *["barrel"] * 24]
    found = doubts(seen_of(truth), labels)
    doubted = {doubt.place for doubt in found if doubt.label == "barrel"}
    assert len(doubted & {*range(28, 40)}) >= 9
    assert not doubted & {*range(40, 52)}


def test_ten_thousand_photographs_take_seconds() -> None:
    labels = [KEYS[n % 4] for n in range(10_000)]
    seen = seen_of(labels, size=1280).astype(np.float16)
    began = time.process_time()
    assert len(doubts(seen, labels)) < 100
    assert time.process_time() - began < 20  # of all cores together


def test_what_is_remembered_helps_to_judge_a_few_labels_and_is_not_judged() -> None:
    truth = [KEYS[n % 4] for n in range(12)]
    labels = ["moon" if n == 5 else label for n, label in enumerate(truth)]
    known = [KEYS[n % 4] for n in range(160)]
    mistaken = ["barrel" if n == 3 else label for n, label in enumerate(known)]
    alone = doubts(seen_of([*truth, *known])[:12], labels)
    found = doubts(seen_of([*truth, *known]), [*labels, *mistaken], remembered=len(known))
    assert [(doubt.place, doubt.suggestion) for doubt in found] == [(5, truth[5])]
    assert alone[0].place != 5  # three of each kind doubt a right label more
    # A single label is judged where the species is known.
    one = doubts(seen_of(["moon", *known]), ["compass", *known], remembered=len(known))
    assert [(doubt.place, doubt.suggestion) for doubt in one] == [(0, "moon")]
