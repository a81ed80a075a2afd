"""Tasks beside each other: where each of several is done, and how their events come together."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from jellygui.domain.events import DatasetTold, EpochDone, Event, Note, PruneEnded
from jellygui.process import in_child
from jellygui.tasks import Task
from jellygui.work import FollowedWork

R = TypeVar("R")


class TaskPlace(Protocol):
    """Where tasks are done, and how many `at_once`: this computer, or a cluster."""

    @property
    def at_once(self) -> int: ...

    def done(self, task: Task[R]) -> Generator[Event, None, R]:
        """Have a task done, and give what it gives."""


class _ThisComputer:
    at_once = 1

    def done(self, task: Task[R]) -> Generator[Event, None, R]:
        return in_child(task)


THIS_COMPUTER: TaskPlace = _ThisComputer()


def abreast(
    works: Sequence[Generator[Event, None, R]], at_once: Callable[[], int]
) -> Generator[Event, None, list[R]]:
    """Run generators beside each other, so many at a time, and give what they give, in order.

    Their steps are taken in turn, here. One that fails ends them all.
    """
    waiting, running = list(enumerate(works)), dict[int, Generator[Event, None, R]]()
    given: dict[int, R] = {}
    try:
        while waiting or running:
            while waiting and len(running) < at_once():
                number, work = waiting.pop(0)
                running[number] = work
            for number, work in list(running.items()):
                try:
                    event = next(work)
                except StopIteration as ended:
                    given[number] = ended.value
                    del running[number]
                    break  # the next begins before the others go on
                yield event
    finally:
        for work in works:
            work.close()
    return [given[number] for number in range(len(works))]


def named(work: Generator[Event, None, R], name: str) -> Generator[Event, None, R]:
    """The same with the name of what it tells of, since others are told of at the same time."""
    with closing(FollowedWork(work)) as followed:
        for event in followed:
            match event:
                case Note() | PruneEnded():
                    yield replace(event, text=f"{name}: {event.text}")
                case EpochDone():
                    yield replace(event, stage=f"{name}, {event.stage}")
                case _:
                    yield event
    return followed.result


def without_repeats(work: Generator[Event, None, R], said: set[str]) -> Generator[Event, None, R]:
    """Leave out what another one's process has `said` of the dataset."""
    with closing(FollowedWork(work)) as followed:
        for event in followed:
            if isinstance(event, DatasetTold):
                if event.text in said:
                    continue
                said.add(event.text)
            yield event
    return followed.result


@dataclass
class Turn:
    """What only one of several does at a time."""

    _is_taken: bool = False

    def taken(self, work: Generator[Event, None, R], meanwhile: Event) -> Generator[Event, None, R]:
        """Do this once nobody else does."""
        while self._is_taken:
            yield meanwhile
        self._is_taken = True
        try:
            with closing(FollowedWork(work)) as followed:
                yield from followed
            return followed.result
        finally:
            self._is_taken = False
