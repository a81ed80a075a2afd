"""What is told of tasks that are done beside each other."""

from __future__ import annotations

from collections.abc import Generator

from jellygui.domain.events import DatasetTold, Event, Note
from jellygui.jobs.spread import abreast, named, without_repeats


def fold(right: str) -> Generator[Event, None, str]:
    yield DatasetTold("3 photographs are left out.")
    yield Note("Memory is short: batches of 16 photographs instead of 32.")
    yield Note(right)
    return right


def test_what_is_said_of_the_dataset_is_said_once_and_all_else_by_each() -> None:
    said: set[str] = set()
    folds = [
        named(without_repeats(fold("80% right on 5."), said), f"Fold {number}") for number in (1, 2)
    ]
    assert [*abreast(folds, lambda: 1)] == [
        DatasetTold("Fold 1: 3 photographs are left out."),
        Note("Fold 1: Memory is short: batches of 16 photographs instead of 32."),
        Note("Fold 1: 80% right on 5."),
        Note("Fold 2: Memory is short: batches of 16 photographs instead of 32."),
        Note("Fold 2: 80% right on 5."),
    ]
