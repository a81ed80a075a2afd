"""The training process: where what is slow and heavy is done, so that the window need not."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

from jellygui.domain.events import Event
from jellygui.tasks import Task
from jellygui.work import in_process

R = TypeVar("R")


def in_child(task: Task[R]) -> Generator[Event, None, R]:
    """Have a task done in the training process, and give what it gives; see `work.in_process`.

    Raises:
        JellyError: the task failed in plain words; `ChildDiedError`: the process died.
    """
    return in_process(_done, task)


def _done(task: Task[R]) -> Generator[Event, None, R]:
    """What the training process does; only there is it imported what does it."""
    from jellygui.training.table import work_of

    return work_of(task)
