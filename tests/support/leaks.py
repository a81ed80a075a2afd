"""A pytest plugin: what outlives its test fails that test, and no other.

Looked at when a test and its fixtures are done: threads, child processes, jobs of the window and
timers of Qt. What is still there after half a minute is ended where that can be done; a thread
cannot be, so it is known from then on.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Generator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
import pytest

_PATIENCE_S = 30.0
_TASKS = Path("/proc/self/task")
# Of Python itself: they serve every child and end with this process.
_SERVERS = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")
# tqdm's own, which timm brings along: torch.fx begins it where tqdm is there, and shows nothing;
# the one in which Dask looks through what it is asked for, and those in which fsspec asks stores.
_LIBRARYS = ("tqdm_monitor", "Dask-Offload_0", "fsspecIO", "asyncio_")


_KNOWN = pytest.StashKey[set[Any]]()


def pytest_sessionstart(session: pytest.Session) -> None:
    session.config.stash[_KNOWN] = {found for found, _ in _running(with_qt=False)}


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None]:
    yield
    known, deadline = item.config.stash[_KNOWN], time.monotonic() + _PATIENCE_S
    with_qt = "qapp" in getattr(item, "fixturenames", ())
    if (apart := sys.modules.get("jellygui.images.apart")) is not None:
        apart.end_all()  # who decodes rests there for a while, which nobody need wait for
    while left := [one for one in _running(with_qt=with_qt) if one[0] not in known]:
        if time.monotonic() > deadline:
            for found, _ in left:
                _end(found)
                known.add(found)
            pytest.fail(f"left running: {', '.join(name for _, name in left)}", pytrace=False)
        if with_qt:
            _let_qt_work()
        time.sleep(0.02)


def _running(*, with_qt: bool) -> list[tuple[Any, str]]:
    """What runs now, each with a name that a person knows it by."""
    found: list[tuple[Any, str]] = [
        (thread, f"thread {thread.name}") for thread in threading.enumerate() if _runs(thread)
    ]
    for child in _begun():
        with suppress(psutil.Error):
            words = " ".join(child.cmdline()) or child.name()
            is_ours = child.ppid() == os.getpid()
            is_server = is_ours and any(server in words for server in _SERVERS)
            if not is_server:
                found.append((child, f"process {child.pid} ({words})"))
    return found + (_of_qt() if with_qt else [])


def _begun() -> list[psutil.Process]:
    """The processes that this one has begun, and those that they have."""
    found: list[psutil.Process] = []
    if not Path("/proc/thread-self/children").exists():
        found += psutil.Process().children(recursive=True)
        return found
    # Milliseconds quicker, after every test, than to look through all processes there are.
    numbers = [os.getpid()]
    for number in numbers:
        for task in Path("/proc").glob(f"{number}/task/*/children"):
            with suppress(OSError):  # it has just ended
                numbers += map(int, task.read_text().split())
    for number in numbers[1:]:
        with suppress(psutil.Error):
            found.append(psutil.Process(number))
    return found


def _runs(thread: threading.Thread) -> bool:
    if not isinstance(thread, threading._DummyThread):
        return not thread.name.startswith(_LIBRARYS)
    # One that Python did not begin, as those of Qt: Python does not hear of its end.
    return _TASKS.is_dir() and (_TASKS / str(thread.native_id)).exists()


def _of_qt() -> list[tuple[Any, str]]:
    from PySide6.QtCore import QTimer
    from shiboken6 import isValid

    from jellygui.gui.job_runner import Job

    found: list[tuple[Any, str]] = []
    for one in gc.get_objects():
        kind = type(one)
        if kind is Job and isValid(one) and not one.is_over:
            found.append((one, f"job {one.title}"))
        elif kind is QTimer and isValid(one) and one.isActive():
            found.append((one, f"timer of {one.parent()!r} ({one.interval()} ms)"))
    return found


def _let_qt_work() -> None:
    from PySide6.QtCore import QCoreApplication

    QCoreApplication.processEvents()


def _end(found: Any) -> None:
    if isinstance(found, psutil.Process):
        with suppress(psutil.Error):
            found.kill()
            found.wait(_PATIENCE_S)
    elif "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QTimer

        from jellygui.gui.job_runner import Job

        if isinstance(found, QTimer):
            found.stop()
        elif isinstance(found, Job):
            found.cancel()
            found.wait(_PATIENCE_S)
