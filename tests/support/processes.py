"""Processes that are begun: those in which models are trained, and those that a test ends."""

from __future__ import annotations

import multiprocessing
import os
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


def untraced() -> dict[str, str]:
    """The environment of a process that is not followed by coverage.

    What takes longer so than the bound that it holds, or is killed and tells nothing.
    """
    return {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
