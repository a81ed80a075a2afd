from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from jellygui.domain.folder_tree import FolderTree, HowFar, folder_tree


def some(files: int, looked_at: int = 0) -> HowFar:
    return HowFar(files, files, looked_at)


def lines(found: dict[Any, HowFar]) -> list[str]:
    """A line for each folder of the tree, those in it further in."""
    tree = folder_tree(found)
    progress = tree.progress(found)

    def below(above: int, depth: int) -> Iterator[str]:
        for place, name in enumerate(tree.names):
            if tree.above[place] == above:
                here = progress[place]
                yield f"{'  ' * depth}{name} {here.looked_at}/{here.files}"
                yield from below(place, depth + 1)

    return [*below(-1, 0)]


def test_a_folder_has_what_lies_in_it_at_any_depth_and_a_chain_is_one_branch() -> None:
    found = {
        PurePosixPath(f"/data/survey/{place}"): progress
        for place, progress in {
            "2024/Day 10/DCIM/100MEDIA": some(4, 1),
            "2024/Day 2/DCIM/101MEDIA": some(2, 2),
            "2024/Day 2/DCIM/100MEDIA": some(3),
            "2024/Day 2": some(1),
            "2023/tow": some(5),
        }.items()
    }
    assert lines(found) == [
        "2023/tow 0/5",
        "2024 3/10",
        "  Day 2 2/6",
        "    DCIM 2/5",
        "      100MEDIA 0/3",
        "      101MEDIA 2/2",
        "  Day 10/DCIM/100MEDIA 1/4",
    ]


def test_what_all_share_is_a_branch_where_it_holds_files_or_is_all() -> None:
    one = {PurePosixPath("/data/survey"): some(2)}
    assert lines(one) == ["survey 0/2"]
    assert lines(one | {PurePosixPath("/data/survey/a/b"): some(1)}) == [
        "survey 0/3",
        "  a/b 0/1",
    ]
    assert lines({PurePosixPath("/"): some(1), PurePosixPath("/a"): some(1)}) == [
        "/ 0/2",
        "  a 0/1",
    ]
    assert folder_tree([]) == FolderTree()


def test_drives_are_branches_of_their_own() -> None:
    found = {
        PureWindowsPath(place): some(1)
        for place in ("F:/DCIM/100MEDIA", "E:/DCIM/100MEDIA", "e:/dcim/101MEDIA")
    }
    assert lines(found) == [
        "E:/DCIM 0/2",
        "  100MEDIA 0/1",
        "  101MEDIA 0/1",
        "F:/DCIM/100MEDIA 0/1",
    ]


def test_very_deep_folders_are_a_tree_too() -> None:
    folder, found = PurePosixPath("/s"), {}
    for _ in range(1100):
        folder /= "a"
        found[folder] = some(1)
    assert folder_tree(found).progress(found)[0].files == 1100


@given(st.lists(st.lists(st.sampled_from("abc"), max_size=4), min_size=1, max_size=8))
def test_no_file_is_lost_and_each_folder_is_there(places: list[list[str]]) -> None:
    found = {PurePosixPath("/s", *parts): some(1) for parts in places}
    tree = folder_tree(found)
    tops = [place for place, above in enumerate(tree.above) if above < 0]
    assert sum(tree.progress(found)[place].files for place in tops) == len(found)
    assert len(tree.folders) == len({*tree.folders})
    assert {*found} <= {*tree.folders}
    for place, (folder, above) in enumerate(zip(tree.folders, tree.above, strict=True)):
        assert above < place
        assert above < 0 or tree.folders[above] in folder.parents
        assert folder in found or tree.above.count(place) > 1


def test_what_cannot_be_read_is_no_work_left() -> None:
    assert (some(3, 1) + HowFar(2, 0, 0)).share == 1 / 3
    assert HowFar(2, 0, 0).share == 0
