from __future__ import annotations

from jellygui.domain.remarks import LONGEST_TAG, MOST_TAGS, tags_in, with_tags, without_tags


def test_tags_are_typed_with_commas_and_stand_once_whatever_their_case() -> None:
    assert tags_in(" night  dive, With Crabs;, night DIVE\nwith crabs") == (
        "night dive",
        "With Crabs",
    )
    assert with_tags(("A",), ["a", "b", " "]) == ("A", "b")
    assert without_tags(("A", "b"), ["B", "c"]) == ("A",)
    assert tags_in("") == ()
    assert len(tags_in(",".join(map(str, range(99))))) == MOST_TAGS
    assert tags_in("x" * 99) == ("x" * LONGEST_TAG,)
