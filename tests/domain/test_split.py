from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from jellygui.domain.split import TEST_SHARE, VALIDATION_SHARE, Role, folds, propose_roles

# All that UTF-8 has; to find that out takes hypothesis seconds where a codec is asked.
KEYS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
GROUPS = st.dictionaries(KEYS, st.sampled_from("abc"), max_size=60)


@given(GROUPS)
def test_every_group_has_one_role_and_it_is_the_same_in_every_order(groups: dict[str, str]) -> None:
    roles = propose_roles(groups)
    assert roles.keys() == groups.keys()
    assert propose_roles(dict(reversed(groups.items()))) == roles


@given(GROUPS, KEYS)
def test_another_species_changes_no_role(groups: dict[str, str], key: str) -> None:
    others = {other: species for other, species in groups.items() if other != key}
    roles = propose_roles({**others, key: "another"})
    assert {other: roles[other] for other in others} == propose_roles(others)


def test_the_shares_are_those_that_are_declared() -> None:
    counts = Counter(propose_roles({str(number): "a" for number in range(200)}).values())
    assert counts == {
        Role.TEST: round(200 * TEST_SHARE),
        Role.VALIDATION: round(200 * VALIDATION_SHARE),
        Role.TRAINING: 140,
    }


def test_a_few_are_tested_by_one_and_fewer_only_teach() -> None:
    few = Counter(propose_roles({str(number): "a" for number in range(4)}).values())
    assert few == {Role.TEST: 1, Role.VALIDATION: 1, Role.TRAINING: 2}
    assert set(propose_roles({"1": "a", "2": "a", "3": "a"}).values()) == {Role.TRAINING}


@given(GROUPS, st.integers(2, 7))
def test_folds_share_out_every_species(groups: dict[str, str], count: int) -> None:
    dealt = folds(groups, count)
    assert dealt.keys() == groups.keys()
    for species in set(groups.values()):
        sizes = Counter(dealt[key] for key in groups if groups[key] == species)
        assert max(sizes.values()) - min(sizes.get(fold, 0) for fold in range(count)) <= 1
