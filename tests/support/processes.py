"""The processes in which models are trained."""

from __future__ import annotations

import multiprocessing
from contextlib import suppress

import psutil


def training_process() -> psutil.Process:
    """The one in which this process trains."""
    (child,) = multiprocessing.active_children()
    return psutil.Process(child.pid)


def is_over(process: psutil.Process) -> bool:
    """Whether it does nothing any more; nobody may be left who takes note of its end."""
    with suppress(psutil.NoSuchProcess):
        return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE
    return True
