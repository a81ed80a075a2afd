from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pytest

from jellygui.domain.estimates import (
    CheckedStratum,
    Estimate,
    Stratum,
    cost,
    estimates,
    plan,
)

_SURVEYS = 200
_SPECIES = ("moon", "blue", "compass", "lion", "barrel", "mauve")
_SKEWED = dict(zip(_SPECIES, (2500, 600, 300, 120, 40, 15), strict=True))


@dataclass(frozen=True)
class Survey:
    """What there is, what a model says of each, and how many are checked.

    `chosen` of the others a person has labelled afterwards, errors five times as readily.
    """

    there: Mapping[str, int]
    said: Mapping[str, Mapping[str, float]]
    checked: int
    by_plan: bool = True
    chosen: int = 0


def model(right: float, **others: Mapping[str, float]) -> dict[str, Mapping[str, float]]:
    wrong = (1 - right) / (len(_SPECIES) - 1)
    return {
        key: {other: right if other == key else wrong for other in _SPECIES} for key in _SPECIES
    } | others


SURVEYS = {
    "all alike": Survey(dict.fromkeys(_SPECIES, 500), model(0.93), 150, by_plan=False),
    "rare species": Survey(_SKEWED, model(0.9), 150),
    "a poor model": Survey(_SKEWED, model(0.65), 200),
    "drawn as earlier versions did": Survey(_SKEWED, model(0.9), 150, by_plan=False),
    "found only in the check": Survey(
        _SKEWED | {"crystal": 200, "none_of_these": 300},
        model(
            0.9,
            crystal={"moon": 0.6, "blue": 0.3, "compass": 0.1},
            none_of_these={"moon": 0.3, "lion": 0.2, "unidentified": 0.5},
        ),
        200,
    ),
    "one species called another": Survey(
        _SKEWED,
        model(0.97, blue={"blue": 0.5, "moon": 0.5}, lion={"lion": 0.6, "compass": 0.4}),
        150,
    ),
    "few photographs": Survey(
        dict(zip(_SPECIES, (60, 30, 20, 20, 10, 4), strict=True)), model(0.85), 60
    ),
    "errors looked for afterwards": Survey(_SKEWED, model(0.85), 150, chosen=700),
}


def surveyed(survey: Survey, chance: np.random.Generator) -> dict[str, Estimate]:
    truth = np.repeat(list(survey.there), list(survey.there.values()))
    said = np.concatenate(
        [
            chance.choice(list(survey.said[key]), count, p=list(survey.said[key].values()))
            for key, count in survey.there.items()
        ]
    )
    labels = sorted(set(said))
    strata = [Stratum(label=h, rest=int((said == h).sum()), confidence=0.8) for h in labels]
    if survey.by_plan:
        counts = plan(strata, survey.checked, [part.rest for part in strata])
        drawn = np.concatenate(
            [
                chance.permutation(np.flatnonzero(said == h))[:count]
                for h, count in zip(labels, counts, strict=True)
            ]
        )
    else:
        drawn = chance.permutation(len(truth))[: survey.checked]
    is_drawn = np.zeros(len(truth), bool)
    is_drawn[drawn] = True
    is_known = is_drawn.copy()
    if survey.chosen:
        wish = np.where(truth != said, 5.0, 1.0) * ~is_drawn
        is_known[chance.choice(len(truth), survey.chosen, replace=False, p=wish / wish.sum())] = (
            True
        )

    def numbers(which: npt.NDArray[np.bool_]) -> dict[str, int]:
        keys, counts = np.unique(truth[which], return_counts=True)
        return dict(zip(map(str, keys), map(int, counts), strict=True))

    return estimates(
        numbers(is_known),
        [
            Stratum(
                label=h,
                rest=int((there & ~is_known).sum()),
                checks=[
                    CheckedStratum(
                        found=numbers(there & is_drawn),
                        size=float((there & is_drawn).sum()),
                        known=numbers(there & is_known),
                    )
                ],
            )
            for h in labels
            for there in [said == h]
        ],
    )


@pytest.mark.parametrize("name", SURVEYS)
def test_intervals_hold_the_truth_and_estimates_have_no_bias(name: str) -> None:
    # Of 2,000 surveys all alike 97.9 % are held: with another seed 200 may have more than 98.
    survey, chance = SURVEYS[name], np.random.default_rng(16)
    held: list[bool] = []
    off = dict.fromkeys(survey.there, 0.0)
    for _ in range(_SURVEYS):
        found = surveyed(survey, chance)
        for key, count in survey.there.items():
            estimate = found.get(key, Estimate(value=0, low=0, high=0, known=0))
            held.append(estimate.low - 1e-6 <= count <= estimate.high + 1e-6)
            off[key] += (estimate.value - count) / _SURVEYS
    total = sum(survey.there.values())
    assert 0.92 <= np.mean(held) <= 0.98
    assert max(map(abs, off.values())) < 0.01 * total
    # Of what is not rare, also by itself; 200 surveys tell it to some two percent.
    assert all(abs(off[key]) < 0.02 * n for key, n in survey.there.items() if n >= total / 6)


def stratum(label: str, rest: int, confidence: float = 0.9, **found: int) -> Stratum:
    check = CheckedStratum(found=found, size=sum(found.values()), known=found)
    return Stratum(label=label, rest=rest, confidence=confidence, checks=[check] if found else [])


def test_what_people_said_is_exact() -> None:
    assert estimates({"x": 7, "y": 3}, []) == {
        "x": Estimate(value=7, low=7, high=7, known=7),
        "y": Estimate(value=3, low=3, high=3, known=3),
    }
    known = {"x": 18, "y": 2}
    found = estimates(known, [stratum("x", 0, x=18, y=2)])
    assert {key: round(e.high - e.low, 6) for key, e in found.items()} == {"x": 0, "y": 0}


def test_errors_are_taken_off_and_all_photographs_stay() -> None:
    known = {"x": 45, "y": 65}
    found = estimates(known, [stratum("x", 950, x=40, y=10), stratum("y", 440, x=5, y=55)])
    # 0.8 of 1000 and a twelfth of 500; the rest.
    assert found["x"].value == pytest.approx(800 + 500 / 12)
    assert sum(e.value for e in found.values()) == pytest.approx(1500)
    assert all(e.low < e.value < e.high for e in found.values())
    assert (found["x"].known, found["y"].known) == (45, 65)


def test_what_a_check_did_not_reach_may_be_anything() -> None:
    found = estimates({"x": 20}, [stratum("x", 100, x=20), stratum("z", 3)])
    assert found["z"].value == 3
    assert found["z"].low == 0
    assert found["x"].high >= 120
    without = estimates({"x": 20}, [stratum("x", 100, x=20)])
    assert found["x"].half_width > without["x"].half_width
    assert 90 < without["x"].low < 119 < without["x"].value


def test_who_finds_errors_after_a_check_leaves_fewer() -> None:
    """10 of 100 were wrong; 90 of the other 900 are, of which a person has found 85."""
    check = CheckedStratum(found={"x": 90, "y": 10}, size=100, known={"x": 90, "y": 95})
    rest = Stratum(label="x", rest=815, checks=[check])
    found = estimates({"x": 90, "y": 95}, [rest])
    assert found["y"].value == pytest.approx(100)
    assert found["y"].low >= 95


def test_checks_count_by_their_answers_and_weights_make_up_for_how_they_were_drawn() -> None:
    first = CheckedStratum(found={"x": 30, "y": 10}, size=40, known={"x": 30, "y": 10})
    second = CheckedStratum(found={"x": 100, "y": 100}, size=20, known={"x": 10, "y": 10})
    found = estimates({"x": 40, "y": 20}, [Stratum(label="x", rest=900, checks=[first, second])])
    share = (40 * (940 * 0.25 - 10) + 20 * (920 * 0.5 - 10)) / 60
    assert found["y"].value == pytest.approx(20 + share)


def test_photographs_of_several_species_count_for_each_without_bias() -> None:
    """Each species as if it were asked for alone; the limits hold the truth."""
    chance = np.random.default_rng(16)
    said = np.repeat(["x", "y"], [900, 300])
    shows = np.stack(
        [
            chance.random(1200) < np.where(said == "x", 0.9, 0.2),
            chance.random(1200) < np.where(said == "x", 0.3, 0.8),
        ]
    )
    off, held = np.zeros(2), []
    for _ in range(200):
        is_drawn = np.zeros(1200, bool)
        for key, number in (("x", 90), ("y", 60)):
            is_drawn[chance.choice(np.flatnonzero(said == key), number, replace=False)] = True

        def numbers(which: npt.NDArray[np.bool_]) -> dict[str, int]:
            return dict(zip("ab", map(int, (shows & which).sum(axis=1)), strict=True))

        parts = [(key, said == key) for key in ("x", "y")]
        found = estimates(
            numbers(is_drawn),
            [
                Stratum(
                    label=key,
                    rest=int((there & ~is_drawn).sum()),
                    checks=[
                        CheckedStratum(
                            found=numbers(there & is_drawn),
                            size=float((there & is_drawn).sum()),
                            known=numbers(there & is_drawn),
                            weight=float((there & is_drawn).sum()),
                            spoken=int((there & is_drawn).sum()),
                        )
                    ],
                )
                for key, there in parts
            ],
        )
        for place, key in enumerate("ab"):
            there = shows[place].sum()
            off[place] += (found[key].value - there) / 200
            held.append(found[key].low <= there <= found[key].high)
    assert np.abs(off).max() < 0.01 * 1200
    assert 0.92 <= np.mean(held) <= 0.98


def test_what_every_photograph_shows_is_on_all_of_the_rest() -> None:
    check = CheckedStratum(
        found={"x": 40, "y": 40}, size=40, known={"x": 40, "y": 40}, weight=40, spoken=40
    )
    found = estimates({"x": 40, "y": 40}, [Stratum(label="x", rest=60, checks=[check])])
    assert (found["x"].value, found["y"].value) == (100, 100)
    assert found["x"].low == found["y"].low < 100 == found["y"].high


def test_a_plan_asks_where_most_is_in_doubt() -> None:
    alike = [stratum("x", 1000), stratum("y", 1000)]
    assert plan(alike, 100, [1000, 1000]) == [50, 50]
    doubtful, small = stratum("x", 1000, 0.5), stratum("y", 1000, 0.99)
    first, second = plan([doubtful, small], 100, [1000, 1000])
    assert (first + second, first > 3 * second) == (100, True)
    assert min(plan([stratum("x", 5000), stratum("y", 3)], 40, [5000, 3])) == 2
    # What was answered before counts, and no more is asked than there is.
    assert plan([stratum("x", 1000, x=50, y=5), stratum("y", 1000)], 50, [1000, 1000])[0] < 5
    assert plan(alike, 100, [10, 20]) == [10, 20]
    assert plan(alike, 3, [1000, 1000]) in ([1, 2], [2, 1])
    assert plan([], 10, []) == []


def test_a_wished_width_costs_what_it_then_takes() -> None:
    known, strata = (
        {"x": 45, "y": 55},
        [stratum("x", 4950, x=40, y=10), stratum("y", 450, y=45, x=5)],
    )
    now = max(e.half_width for e in estimates(known, strata).values())
    told = cost(known, strata, round(now) + 1)
    assert told is not None
    assert (told.answers, told.widest) == (0, pytest.approx(now))
    by_default = cost(known, strata)
    assert by_default is not None
    half, width = by_default.answers, by_default.half_width
    assert width == round(now / 2)
    assert 100 < half < 400
    more = plan(strata, half, [4950, 450])
    later = [
        stratum("x", 4950 - more[0], x=round(0.8 * (50 + more[0])), y=round(0.2 * (50 + more[0]))),
        stratum("y", 450 - more[1], y=round(0.9 * (50 + more[1])), x=round(0.1 * (50 + more[1]))),
    ]
    said = {key: sum(int(c.found[key]) for s in later for c in s.checks) for key in "xy"}
    then = max(e.half_width for e in estimates(said, later).values())
    assert then == pytest.approx(width, rel=0.1)
    assert cost({"x": 3}, [stratum("x", 10)], 1) is None
    assert cost({"x": 3}, [stratum("x", 0, x=3)], 1) is None
    least = cost(known, strata, 1)
    assert least is not None
    assert 5000 < least.answers <= 5400


def test_a_thousand_species_are_estimated_at_once() -> None:
    strata = [stratum(f"s{n}", 100, **{f"s{n}": 9, f"s{n + 1}": 1}) for n in range(1000)]
    began = time.process_time()
    found = estimates({f"s{n}": 10 for n in range(1001)}, strata)
    assert len(found) == 1001
    assert time.process_time() - began < 20  # .13 s on a computer that nobody else uses
