"""Two ways to let other threads work for the window, each with one way back into it.

They stand a little behind the window's own thread, which a person feels first.

Neither blocks when it is closed: a thread may wait for a disk that does not answer. Who leaves the
program calls `wait_for_threads`, which has an end.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Hashable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from jellygui.errors import JellyError
from jellygui.work import A_LITTLE, give_way

_log = logging.getLogger(__name__)

_OURS = "jellygui-"

Job = Callable[[], Any]


class NewestWanted(QObject):
    """Threads that do what is wanted now, in its order; what is no longer wanted is dropped.

    `done(key, result)` is emitted in the thread that made this object, never after `close()`. The
    result of a job that failed is the exception.
    """

    done = Signal(object, object)
    _arrived = Signal()

    def __init__(self, name: str, *, threads: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._count = threads
        self._threads: list[threading.Thread] = []
        self._change = threading.Condition()
        self._waiting: dict[Hashable, Job] = {}
        self._running: set[Hashable] = set()
        self._results: deque[tuple[Hashable, object]] = deque()
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def want(self, jobs: Iterable[tuple[Hashable, Job]]) -> None:
        """Replace all that waits. A job that runs is not begun again."""
        with self._change:
            if self._closed:
                return
            self._waiting = {key: job for key, job in jobs if key not in self._running}
            if not self._waiting:
                return
            while len(self._threads) < min(self._count, len(self._waiting)):
                number = len(self._threads) + 1
                thread = threading.Thread(
                    target=self._work, name=f"{_OURS}{self._name}-{number}", daemon=True
                )
                self._threads.append(thread)
                thread.start()
            self._change.notify_all()

    def is_idle(self) -> bool:
        with self._change:
            return not (self._waiting or self._running or self._results)

    def close(self) -> None:
        """Drop what waits; the threads end when they have done what they are doing."""
        with self._change:
            self._closed = True
            self._waiting.clear()
            self._results.clear()
            self._change.notify_all()

    def _work(self) -> None:
        give_way(A_LITTLE)
        while True:
            with self._change:
                while not self._waiting and not self._closed:
                    self._change.wait()
                if self._closed:
                    return
                key = next(iter(self._waiting))
                job = self._waiting.pop(key)
                self._running.add(key)
            try:
                result = job()
            except Exception as error:
                note_if_unexpected(error)
                result = error
            with self._change:
                self._running.discard(key)
                tell = self._keep(key, result)
            if tell:
                with suppress(RuntimeError):  # this object is gone
                    self._arrived.emit()

    def _keep(self, key: Hashable, result: object) -> bool:
        """Keep a result; whether it has to be told that there are some."""
        if self._closed:
            return False
        self._results.append((key, result))
        return len(self._results) == 1

    @Slot()
    def _deliver(self) -> None:
        while True:
            with self._change:
                if not self._results:
                    return
                key, result = self._results.popleft()
            self.done.emit(key, result)


class InOrder(QObject):
    """One thread that does every job, in the order they were given.

    `done(key, result)` is emitted in the thread that made this object; the result of a job that
    failed is the exception.
    """

    done = Signal(object, object)
    _arrived = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(
            1,
            thread_name_prefix=f"{_OURS}{name}",
            initializer=give_way,
            initargs=(A_LITTLE,),
        )
        self._left = 0
        self._last: Future[Any] | None = None
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def do(self, key: object, job: Job) -> None:
        self._left += 1

        def finished(future: Future[Any]) -> None:
            error = future.exception()
            note_if_unexpected(error)
            with suppress(RuntimeError):  # this object is gone
                self._arrived.emit(key, error if error is not None else future.result())

        self._last = self._pool.submit(job)
        self._last.add_done_callback(finished)

    def is_idle(self) -> bool:
        return self._left == 0

    def wait(self, timeout_s: float | None = None) -> bool:
        """Block until every job that was given has been done; whether that is so after a time."""
        return self._last is None or bool(wait_for([self._last], timeout_s).done)

    def close(self) -> None:
        """Take no more jobs; the thread ends when it has done those that it was given."""
        self._pool.shutdown(wait=False)

    @Slot(object, object)
    def _deliver(self, key: object, result: object) -> None:
        self._left -= 1
        self.done.emit(key, result)


def note_if_unexpected(error: BaseException | None) -> None:
    """Write a bug of ours into the log, whoever hears of it besides."""
    from jellygui.images.photo import UnreadableError  # it takes its time, and no window needs it

    if error is not None and not isinstance(error, JellyError | UnreadableError):
        _log.error("unexpected, in the background", exc_info=error)


def wait_for_threads(timeout_s: float) -> list[str]:
    """Wait until the program's threads have ended; the names of those that have not by then."""
    deadline = time.monotonic() + timeout_s
    threads = [t for t in threading.enumerate() if t.name.startswith(_OURS)]
    for thread in threads:
        thread.join(max(0.0, deadline - time.monotonic()))
    return [thread.name for thread in threads if thread.is_alive()]
