from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jellygui.domain.roles import RETIRED, Roles, role_beside, strongest, united_role
from jellygui.domain.split import Role

TRAINING, VALIDATION, TEST = Role.TRAINING, Role.VALIDATION, Role.TEST
ROLES = st.sampled_from(Role)


@pytest.mark.parametrize(
    ("given_roles", "known", "expected"),
    [
        ([None], [], None),
        ([TRAINING, TEST], [], TEST),
        ([TRAINING, VALIDATION], [], VALIDATION),
        ([TRAINING], [TEST], TEST),
        ([VALIDATION], [TRAINING], TRAINING),
        ([None], [VALIDATION], VALIDATION),
        ([TEST], [TRAINING], RETIRED),
        ([None], [TRAINING, TEST], RETIRED),
        ([TEST], [VALIDATION], RETIRED),
    ],
)
def test_the_role_of_a_group(
    given_roles: list[Role | None], known: list[Role], expected: str | None
) -> None:
    assert role_beside(given_roles, known) == expected


@given(st.lists(ROLES | st.none()), st.lists(ROLES))
def test_nothing_tests_that_was_learned_and_nothing_teaches_that_is_to_test(
    given_roles: list[Role | None], known: list[Role]
) -> None:
    role = role_beside(given_roles, known)
    if role is TEST:
        assert set(known) <= {TEST}
    if role in (TRAINING, VALIDATION):
        assert TEST not in known
        assert TEST not in given_roles


@given(st.lists(st.tuples(ROLES | st.just(RETIRED) | st.none(), st.booleans()), min_size=1))
def test_groups_that_unite_never_teach_what_one_of_them_tests(
    groups: list[tuple[str | None, bool]],
) -> None:
    role = united_role(groups)
    assert role in [one for one, _ in groups]
    if role == TRAINING and not any(known for one, known in groups if one == TRAINING):
        assert not {one for one, _ in groups} & {TEST, RETIRED}
    assert united_role(groups[::-1]) == role


def test_the_strongest_of_what_copies_were_given() -> None:
    assert strongest([TRAINING, VALIDATION, TEST]) is TEST
    assert strongest([TRAINING, None]) is TRAINING
    assert strongest([None]) is None


def roles(given_roles: Sequence[Role | None], *, parts: set[Role]) -> Roles:
    return Roles(known=[()] * len(given_roles), given=given_roles, parts=frozenset(parts))


def test_what_a_dataset_has_no_folder_for_is_taken_from_those_that_teach() -> None:
    count = 40
    there = roles([TRAINING] * count + [TEST] * 5, parts={TRAINING, TEST})
    groups = {str(place): [place] for place in range(count + 5)}
    found = there.of(groups, ["a"] * (count + 5))
    assert {found[str(place)] for place in range(count, count + 5)} == {TEST}
    shared = [found[str(place)] for place in range(count)]
    assert set(shared) == {TRAINING, VALIDATION}  # that of test is there
    assert shared.count(VALIDATION) == 4


def test_what_has_no_part_is_shared_out_and_what_a_model_knows_stays() -> None:
    there = Roles(known=[(TEST,), (TRAINING,), (), ()], given=[None] * 4, parts=frozenset())
    found = there.of({"a": [0], "b": [1], "c": [2, 3]}, ["x"] * 4)
    assert found == {"a": TEST, "b": TRAINING, "c": TRAINING}


def test_photographs_that_go_with_a_copy_are_counted() -> None:
    there = roles([TEST, TRAINING, TRAINING, None], parts=set(Role))
    assert there.moved([0, 1, 2, 3], TEST) == 2
    assert there.moved([1, 2], TEST) == 0
