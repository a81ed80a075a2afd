"""The training process: where what is slow and heavy is done, so that the window need not."""

from __future__ import annotations

import os
from collections.abc import Generator
from typing import TypeVar

from jellygui.domain.events import Event
from jellygui.tasks import Task
from jellygui.work import in_process

R = TypeVar("R")


def in_child(task: Task[R], *, threads: int | None = None) -> Generator[Event, None, R]:
    """Have a task done in the training process, and give what it gives; see `work.in_process`.

    Networks learn in so many `threads`, in 0 for as many as torch takes unasked; by default the
    environment says in how many.

    Raises:
        JellyError: the task failed in plain words; `ChildDiedError`: the process died.
    """
    return in_process(_done, task, threads)


def _done(task: Task[R], threads: int | None) -> Generator[Event, None, R]:
    """What the training process does; only there is it imported what does it."""
    if threads:
        os.environ["OMP_NUM_THREADS"] = str(threads)  # read when torch is imported
    elif threads is not None:
        os.environ.pop("OMP_NUM_THREADS", None)
    from jellygui.training.table import work_of

    return work_of(task)
