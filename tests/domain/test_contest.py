from __future__ import annotations

import numpy as np
import pytest

from jellygui.domain.contest import Contest, Outcome, contest, mcnemar, photographs_needed
from jellygui.domain.species import NONE_OF_THESE


def rights(*, both: int, better: int, worse: int, neither: int = 0) -> tuple[np.ndarray, ...]:
    """What the new and the old model are right on."""
    new = [True] * both + [True] * better + [False] * worse + [False] * neither
    old = [True] * both + [False] * better + [True] * worse + [False] * neither
    return np.array(new, dtype=bool), np.array(old, dtype=bool)


def between(
    *parts: tuple[str, dict[str, int]],
    new_knows: set[str] | None = None,
    old_knows: set[str] | None = None,
) -> Contest:
    labels: list[str] = []
    new: list[bool] = []
    old: list[bool] = []
    for species, counts in parts:
        first, second = rights(**counts)
        labels += [species] * len(first)
        new += list(first)
        old += list(second)
    return contest(
        labels,
        np.array(new, dtype=bool),
        np.array(old, dtype=bool),
        [str(n) for n in range(len(labels))],
        new="new",
        old="old",
        new_knows=new_knows,
        old_knows=old_knows,
    )


def test_mcnemars_exact_test_is_the_binomial() -> None:
    assert mcnemar(9, 2) == pytest.approx(2 * (1 + 11 + 55) / 2**11)
    assert mcnemar(2, 9) == mcnemar(9, 2)
    assert mcnemar(0, 5) == pytest.approx(2 / 32)
    assert mcnemar(4, 4) == 1
    assert mcnemar(0, 0) == 1
    assert mcnemar(3000, 2000) < 1e-40  # large numbers stay exact


def test_it_is_said_in_words() -> None:
    found = between(("moon", {"both": 50, "better": 9, "worse": 2, "neither": 10}))
    assert found.overall.words == "better on 9, worse on 2 of 71; this could be chance: p = 0.07"
    sure = between(("moon", {"both": 50, "better": 12, "worse": 1}))
    assert sure.overall.words == "better on 12, worse on 1 of 63; this is hardly chance: p = 0.003"
    same = between(("moon", {"both": 3, "better": 0, "worse": 0, "neither": 2}))
    assert "same 5 photographs" in same.overall.words
    assert "no photographs" in between().overall.words


def test_better_and_worse_take_more_than_chance() -> None:
    better = between(("moon", {"both": 30, "better": 12, "worse": 1}))
    assert better.outcome is Outcome.BETTER
    assert better.to_label is None
    value, low, high = better.difference
    assert value == pytest.approx(11 / 43)
    assert 0 < low < value < high
    worse = between(("moon", {"both": 30, "better": 1, "worse": 12}))
    assert worse.outcome is Outcome.WORSE
    few = between(("moon", {"both": 5, "better": 2, "worse": 0}))
    assert few.outcome is Outcome.TOO_FEW
    assert few.to_label is not None
    assert few.to_label > 0
    assert f"label about {few.to_label}" in few.words


def test_a_lost_species_is_worse_however_good_the_rest() -> None:
    rest = ("moon", {"both": 30, "better": 20, "worse": 0})
    surely = between(rest, ("blue", {"both": 5, "better": 0, "worse": 6}))
    assert (surely.outcome, surely.lost) == (Outcome.WORSE, ("blue",))
    assert "Lost: blue" in surely.words
    forgotten = between(rest, ("blue", {"both": 0, "better": 0, "worse": 3}))
    assert (forgotten.outcome, forgotten.lost) == (Outcome.WORSE, ("blue",))
    # One or two photographs, and a few among many, are chance.
    for counts in ({"both": 0, "better": 0, "worse": 2}, {"both": 9, "better": 1, "worse": 4}):
        assert between(rest, ("blue", counts)).outcome is Outcome.BETTER


def test_species_are_compared_each_on_its_own_photographs() -> None:
    found = between(
        ("moon", {"both": 4, "better": 3, "worse": 1}),
        ("blue", {"both": 2, "better": 0, "worse": 2}),
    )
    moon, blue = found.species["moon"], found.species["blue"]
    assert (moon.photographs, moon.new_right, moon.old_right) == (8, 7, 5)
    assert (blue.photographs, blue.better, blue.worse) == (4, 0, 2)
    assert found.overall.better == moon.better + blue.better


@pytest.mark.parametrize(("changed", "difference"), [(0.15, 0.05), (0.2, 0.1), (0.3, 0.2)])
def test_so_many_photographs_show_the_difference_four_times_out_of_five(
    changed: float, difference: float
) -> None:
    count = photographs_needed(changed, difference)
    chance = np.random.default_rng(0)
    up, down = (changed + difference) / 2, (changed - difference) / 2
    draws = chance.multinomial(count, [up, down, 1 - changed], size=2000)
    found = np.mean([mcnemar(int(better), int(worse)) < 0.05 for better, worse, _ in draws])
    assert 0.7 < found < 0.9


def test_alike_models_ask_for_no_impossible_labelling() -> None:
    found = between(("moon", {"both": 500, "better": 900, "worse": 900}))
    assert found.outcome is Outcome.TOO_FEW
    assert found.to_label is None or found.to_label < 5000
    same = between(("moon", {"both": 40, "better": 0, "worse": 0}))
    assert same.to_label is not None
    assert 60 < same.to_label < 300


def knowing(new_knows: str, old_knows: str, *parts: tuple[str, dict[str, int]]) -> Contest:
    """The same where the models know the species of these letters."""
    return between(*parts, new_knows=set(new_knows), old_knows=set(old_knows))


def test_a_species_that_the_new_model_does_not_know_is_lost_however_good_it_is() -> None:
    better = ("a", {"both": 0, "better": 20, "worse": 0})
    assert knowing("ab", "ab", better).outcome is Outcome.BETTER
    untested = knowing("a", "ab", better)
    assert (untested.outcome, untested.lost) == (Outcome.WORSE, ("b",))
    assert "can no longer name b." in untested.words
    assert untested.species["b"].photographs == 0
    tested = knowing("a", "ab", better, ("b", {"both": 0, "better": 0, "worse": 2, "neither": 3}))
    assert (tested.outcome, tested.lost) == (Outcome.WORSE, ("b",))
    assert "can no longer name b: old is right on 2 of 5." in tested.words


def test_a_species_that_only_the_new_model_knows_is_an_outcome_of_its_own() -> None:
    """57 labelled, 25 of 43 right, and it was called “too few to tell” without its name."""
    alike = ("a", {"both": 40, "better": 3, "worse": 4, "neither": 13})
    new = ("b", {"both": 0, "better": 25, "worse": 0, "neither": 18})
    found = knowing("ab", "a", alike, new)
    assert found.outcome is Outcome.LEARNS
    assert (found.learned, found.lost, found.to_label) == (("b",), (), None)
    assert list(found.species) == ["a", "b"]
    assert found.shared == found.species["a"]
    assert (found.overall.photographs, found.overall.new_right) == (103, 68)
    assert found.difference[0] == pytest.approx(-1 / 60)
    assert found.told({"a": "moon jellyfish", "b": "Cotylorhiza tuberculata"}) == (
        "“new” against “old”: learns Cotylorhiza tuberculata: 25 of 43 right, old cannot name it. "
        "On the other species: better on 3, worse on 4 of 60; this could be chance: p = 1.00. "
        "Accuracy there -1.7 points (95 % interval -12.3 to +8.9)."
    )


def test_none_of_these_stands_last_and_is_no_species_in_words() -> None:
    found = between(
        ("purple", {"both": 5, "better": 0, "worse": 0}),
        (NONE_OF_THESE, {"both": 4, "better": 1, "worse": 0}),
        ("zebra", {"both": 0, "better": 3, "worse": 0}),
        new_knows={"purple", "zebra", NONE_OF_THESE},
        old_knows={"purple", NONE_OF_THESE},
    )
    assert list(found.species) == ["purple", "zebra", NONE_OF_THESE]
    assert "On the other species and none of these: better on 1" in found.words
    alone = between(
        (NONE_OF_THESE, {"both": 4, "better": 1, "worse": 0}),
        ("zebra", {"both": 0, "better": 3, "worse": 0}),
        new_knows={"zebra", NONE_OF_THESE},
        old_knows={NONE_OF_THESE},
    )
    assert "On none of these: better on 1" in alone.words


def test_learning_one_species_does_not_outweigh_losing_another() -> None:
    new = ("b", {"both": 0, "better": 25, "worse": 0})
    lost = knowing("ab", "a", ("a", {"both": 1, "better": 0, "worse": 9}), new)
    assert (lost.outcome, lost.learned, lost.lost) == (Outcome.WORSE, ("b",), ("a",))
    better = knowing("ab", "a", ("a", {"both": 9, "better": 9, "worse": 0}), new)
    assert better.outcome is Outcome.BETTER
    assert "learns b: 25 of 25 right" in better.words


def test_a_species_that_is_known_by_name_only_is_not_learned() -> None:
    alike = ("a", {"both": 9, "better": 1, "worse": 1})
    found = knowing("abc", "a", alike, ("b", {"both": 0, "better": 0, "worse": 0, "neither": 5}))
    assert (found.outcome, found.learned) == (Outcome.TOO_FEW, ())
    assert "knows b: none of 5 right, old cannot name it." in found.words
    assert "Knows c, which old cannot name; there are no photographs of it." in found.words
    alone = knowing("ab", "a", ("b", {"both": 0, "better": 3, "worse": 0}))
    assert alone.outcome is Outcome.LEARNS
    assert "There are no photographs of species that both know." in alone.words


def test_one_photograph_of_each_group_counts() -> None:
    right, wrong = np.ones(30, bool), np.zeros(30, bool)
    found = contest(["a"] * 30, right, wrong, ["burst"] * 30, new="new", old="old")
    assert (found.overall.better, found.overall.photographs) == (1, 1)
    assert found.outcome is Outcome.TOO_FEW


def test_a_contest_that_an_earlier_version_stored_is_read() -> None:
    stored = (
        '{"new":"b","old":"a","overall":{"better":9,"worse":2,"both":50,"photographs":71},'
        '"species":{"moon":{"better":9,"worse":2,"both":50,"photographs":71}},'
        '"difference":[0.0986,0.0,0.19],"outcome":"too few to tell","lost":[],"to_label":40}'
    )
    found = Contest.model_validate_json(stored)
    assert found.shared.better == 9
    assert found.words.startswith("“b” against “a”: better on 9, worse on 2 of 71; this could be")
    assert Contest.model_validate_json(found.model_dump_json()) == found


def test_of_many_new_species_ten_are_spoken_of() -> None:
    labels = [f"s{n:02d}" for n in range(14)]
    right = np.ones(14, bool)
    found = contest(labels, right, ~right, labels, new="n", old="o", new_knows=labels, old_knows=())
    assert found.words.count("cannot name it") == 10
    assert "4 further species are known to n alone." in found.words
