from __future__ import annotations

import tracemalloc

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from jellygui.domain.stacks import (
    FoldedFiles,
    Stack,
    StackTally,
    all_called,
    each_alone,
    stacked,
)

_NONE = np.empty(0, dtype=np.float32)


def folded(keys: list[int], opened: set[int] | None = None) -> FoldedFiles:
    """Files 101, 102 … of these stacks."""
    ids = np.arange(101, 101 + len(keys))
    return FoldedFiles(stacked(ids, np.array(keys, dtype=np.int64), _NONE), opened or set())


def test_a_stack_stands_where_its_first_file_is() -> None:
    files = folded([7, -102, 5, 7, 5, -106])
    assert files.files.file_ids.tolist() == [101, 104, 102, 103, 105, 106]
    assert files.ids.tolist() == [101, 102, 103, 106]
    assert [files.size_at(row) for row in range(4)] == [2, 1, 2, 1]
    assert files.stack_at(0) == Stack(key=7, size=2, is_open=False, is_first=True)
    assert files.stack_at(1) is None
    assert files.stacks.tolist() == [7, 5]


def test_a_file_in_a_folded_stack_is_in_the_row_of_its_stack() -> None:
    files = folded([7, -102, 5, 7, 5, -106])
    assert [files.row_of(i) for i in (101, 104, 105, 106, 999)] == [0, 0, 2, 3, -1]
    assert files.rows_of(np.array([106, 104, 101, 999])).tolist() == [0, 3]
    assert files.files_of(np.array([0, 3])).tolist() == [101, 104, 106]
    assert files.count_in(np.array([0, 3])) == 3
    assert files.count_in(np.empty(0, dtype=np.int64)) == 0
    assert files.files_of(np.empty(0, dtype=np.int64)).tolist() == []


def test_an_open_stack_has_a_row_for_each_of_its_files() -> None:
    files = folded([7, -102, 5, 7, 5, -106], {5})
    assert files.ids.tolist() == [101, 102, 103, 105, 106]
    assert files.stack_at(3) == Stack(key=5, size=2, is_open=True, is_first=False)
    assert files.files_of(np.array([2, 3])).tolist() == [103, 105]
    assert folded([7, -102, 5, 7, 5, -106], {5, 7}).count_in(np.arange(6)) == 6


def test_likeness_stays_with_its_file() -> None:
    likeness = np.array([0.9, 0.5, 0.4, np.nan], dtype=np.float32)
    files = FoldedFiles(stacked(np.array([4, 3, 2, 1]), np.array([8, -3, 8, -1]), likeness))
    found = [files.likeness_at(row) for row in range(4)]
    assert found == [np.float32(0.9), 0.5, None, None]
    assert FoldedFiles(each_alone(np.array([1]))).likeness_at(0) is None


@given(st.lists(st.integers(0, 5), max_size=30), st.sets(st.integers(0, 5)))
def test_rows_hold_every_file_once_whatever_is_open(keys: list[int], opened: set[int]) -> None:
    files = folded(keys, opened)
    rows = np.arange(len(files.ids))
    assert sorted(files.files_of(rows).tolist()) == [*range(101, 101 + len(keys))]
    assert files.count_in(rows) == len(keys)
    shown = [opened & {key} or {keys.index(key) == n} == {True} for n, key in enumerate(keys)]
    assert len(rows) == sum(map(bool, shown))
    for row, file_id in enumerate(files.ids.tolist()):
        assert files.row_of(file_id) == row
        assert file_id in files.files_of(np.array([row]))


def test_what_counts_of_a_stack_agrees_or_not() -> None:
    same = all_called("moon_jellyfish", 3)
    assert same.agrees
    assert not same.is_of_several
    several = StackTally(total=2, spoken=1, by_label=(("a", 2), ("b", 1)))
    assert not several.agrees
    assert several.is_of_several


def test_the_ids_of_files_by_themselves_are_kept_once() -> None:
    files = each_alone(np.array([3, 1, 2]))
    assert FoldedFiles(files).ids is files.file_ids
    two = stacked(np.array([3, 1, 2]), np.array([7, -1, 7]), np.empty(0, np.float32))
    assert FoldedFiles(two).ids.tolist() == [3, 1]
    assert FoldedFiles(two, {7}).ids.tolist() == [3, 2, 1]


def test_the_stack_of_a_row_is_found_without_a_copy_of_all() -> None:
    count = 100_000
    files = folded([place // 2 for place in range(count)])
    assert files.stack_at(7) == Stack(key=7, size=2, is_open=False, is_first=True)
    tracemalloc.start()
    try:
        for row in range(0, count // 2, 5_000):
            files.stack_at(row)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < count
