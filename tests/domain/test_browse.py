from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from jellygui.domain.browse import Condition, PhotoQuery, SortBy
from tests.support.queries import ALL_AT_ONCE


def test_each_condition_can_be_taken_away_by_itself() -> None:
    assert PhotoQuery(sort=SortBy.SPECIES, descending=True).conditions == ()
    assert ALL_AT_ONCE.conditions == tuple(Condition)
    for one in Condition:
        left = ALL_AT_ONCE.without(one)
        assert left.conditions == tuple(other for other in Condition if other is not one)
    assert ALL_AT_ONCE.without(*Condition) == PhotoQuery()


def test_what_nothing_is_compared_with_is_in_the_order_of_names() -> None:
    left = ALL_AT_ONCE.without(Condition.SIMILAR_TO)
    assert (left.sort, left.descending) == (SortBy.NAME, False)
    assert ALL_AT_ONCE.without(Condition.CAMERA).sort is SortBy.SIMILARITY
    assert ALL_AT_ONCE.chooses_as(left)
    assert not ALL_AT_ONCE.chooses_as(PhotoQuery())


def test_a_place_is_told_by_folder_day_and_station_alone() -> None:
    place = PhotoQuery(folder=Path("/a"), day=date(2024, 7, 9), station="S1")
    assert place.is_of_a_place
    assert not ALL_AT_ONCE.is_of_a_place
    assert not PhotoQuery(camera="TG-6").is_of_a_place


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("  moon  TG-6 ", ["moon", "TG-6"]),
        ('"dag 7" moon', ["dag 7", "moon"]),
        ('"dag 7', ["dag", "7"]),
        ('""', []),
        ('" "', []),
        ('a"b c"', ["a", "b c"]),
    ],
)
def test_words_in_quotation_marks_stand_together(text: str, words: list[str]) -> None:
    assert PhotoQuery(text=text).words == words
