from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

from hypothesis import given
from hypothesis import strategies as st

from jellygui.domain.place_names import below_shared, seen_from, shared_folder, told_apart


def test_only_as_much_as_tells_them_apart() -> None:
    places = [
        PurePosixPath(place)
        for place in (
            "/s/Day 1/DCIM/100MEDIA",
            "/s/Day 2/DCIM/100MEDIA",
            "/s/Day 2/DCIM/101MEDIA",
            "/100MEDIA",
            "/s/Day 1/DCIM/100MEDIA",
            "/other/pictures",
        )
    ]
    assert list(told_apart(places).values()) == [
        "101MEDIA",
        "pictures",
        "/100MEDIA",
        "Day 1/DCIM/100MEDIA",
        "Day 2/DCIM/100MEDIA",
    ]
    card = [PureWindowsPath(place) for place in ("E:/DCIM/100MEDIA", "F:/DCIM/100MEDIA")]
    assert list(told_apart(card).values()) == ["E:\\DCIM\\100MEDIA", "F:\\DCIM\\100MEDIA"]
    assert told_apart([PurePosixPath("2024-07-09")]) == {PurePosixPath("2024-07-09"): "2024-07-09"}
    assert told_apart([]) == {}


def test_what_lies_on_two_drives_shares_no_folder() -> None:
    here = [PurePosixPath(folder) for folder in ("/s/a/b", "/s/a", "/s/ab/c")]
    assert shared_folder(here) == PurePosixPath("/s")
    assert shared_folder(here[:1]) == here[0]
    assert shared_folder(here[:2]) == PurePosixPath("/s/a")
    assert shared_folder([]) is None
    card = PureWindowsPath("E:/DCIM/100MEDIA")
    assert shared_folder([card, PureWindowsPath("F:/DCIM/100MEDIA")]) is None
    assert shared_folder([card, PureWindowsPath("e:/dcim/101MEDIA")]) == PureWindowsPath("E:/DCIM")
    assert seen_from(card, None) == "E:/DCIM/100MEDIA"
    assert seen_from(card, PureWindowsPath("e:/DCIM")) == "100MEDIA"


def test_a_folder_is_called_by_all_of_its_path_below_what_is_shared() -> None:
    survey = PurePosixPath("/data/survey")
    assert below_shared(survey / "Day 1" / "100MEDIA", survey) == "Day 1/100MEDIA"
    assert below_shared(survey, survey) == "/data/survey"
    assert below_shared(PurePosixPath("/other/a"), survey) == "/other/a"
    assert below_shared(survey, None) == "/data/survey"


def test_a_path_of_thousands_of_folders_takes_no_longer_than_it_is_long() -> None:
    deep = [PurePosixPath("/", first, *["a"] * 20_000) for first in "xyz"]
    assert [len(name) for name in told_apart(deep).values()] == [40_001] * 3
    assert shared_folder([*deep, PurePosixPath("/x")]) == PurePosixPath("/")
    assert shared_folder([deep[0], PurePosixPath("/x")]) == PurePosixPath("/x")


@given(st.lists(st.lists(st.sampled_from("ab"), max_size=6), max_size=12))
def test_no_two_are_called_alike(parts: list[list[str]]) -> None:
    places = {PurePosixPath("/", *some) for some in parts}
    names = told_apart(places)
    assert set(names) == places
    assert len(set(names.values())) == len(places)
    for place, name in names.items():
        assert str(place).endswith(name)
