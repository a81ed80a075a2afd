from __future__ import annotations

import pytest

from jellygui.domain.remarks import (
    LONGEST_NOTE,
    LONGEST_TAG,
    MOST_TAGS,
    Remark,
    as_known,
    brought_together,
    has_room,
    tags_in,
    with_tags,
    without_tags,
)


def test_tags_are_typed_with_commas_and_stand_once_whatever_their_case() -> None:
    assert tags_in(" night  dive, With Crabs;, night DIVE\nwith crabs") == (
        "night dive",
        "With Crabs",
    )
    assert with_tags(("A",), ["a", "b", " "]) == ("A", "b")
    assert without_tags(("A", "b"), ["B", "c"]) == ("A",)
    assert tags_in("") == ()
    assert len(tags_in(",".join(map(str, range(99))))) == 99  # which have room is said elsewhere
    assert tags_in("x" * 99) == ("x" * LONGEST_TAG,)
    assert as_known(["CRAB", "crab", " eel  "], {"crab": "Crab"}) == ("Crab", "eel")
    assert Remark("torn", ("a", "b")).in_words == "torn; tags: a, b"
    assert not has_room(Remark("x" * (LONGEST_NOTE + 1)))
    assert not has_room(Remark(tags=tuple(map(str, range(MOST_TAGS + 1)))))


@pytest.mark.parametrize(
    ("ours", "theirs", "before", "together"),
    [
        ("", "torn", "", "torn"),
        ("torn", "", "", "torn"),
        ("torn", "torn", "torn", "torn"),
        ("torn", "torn bell", "torn", "torn bell"),
        ("torn bell", "torn", "torn", "torn bell"),
        ("torn, old", "torn", "torn", "torn, old"),
        ("large", "torn", "", "large\nBo: torn"),
        ("large\nBo: torn", "torn", "", "large\nBo: torn"),
        ("not torn", "torn", "", "not torn\nBo: torn"),
        ("torn", "not torn", "", "torn\nBo: not torn"),
        ("13", "3", "", "13\nBo: 3"),
        ("torn", "large\nAn: torn", "", "large\nAn: torn"),  # they have ours already
        ("torn", "large\nAn: torn, old", "", "torn\nBo: large\nAn: torn, old"),
        ("torn", "", "torn", "torn"),  # what they took away is not lost here
    ],
)
def test_of_two_notes_both_stay(ours: str, theirs: str, before: str, together: str) -> None:
    found = brought_together(Remark(ours), Remark(theirs), Remark(before), "Bo")
    assert found == Remark(together)


def test_tags_of_two_come_together_and_what_went_stays_away() -> None:
    ours, theirs = Remark("", ("Crab", "new")), Remark("", ("crab", "gone", "eel"))
    assert brought_together(ours, theirs, Remark("", ("gone",)), "").tags == ("Crab", "new", "eel")
    assert brought_together(Remark("a"), Remark("b"), Remark(), "").note == "a\nb"
