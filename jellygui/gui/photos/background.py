"""Two ways to let other threads work for the window, each with one way back into it."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Hashable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from jellygui.errors import JellyError

_log = logging.getLogger(__name__)

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
                    target=self._work, name=f"jellygui-{self._name}-{number}", daemon=True
                )
                self._threads.append(thread)
                thread.start()
            self._change.notify_all()

    def is_idle(self) -> bool:
        with self._change:
            return not (self._waiting or self._running or self._results)

    def close(self) -> None:
        """Drop what waits and end the threads."""
        with self._change:
            self._closed = True
            self._waiting.clear()
            self._change.notify_all()
        for thread in self._threads:
            thread.join()
        with self._change:
            self._results.clear()

    def _work(self) -> None:
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
                tell = not self._results
                self._results.append((key, result))
            if tell:
                self._arrived.emit()

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
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=f"jellygui-{name}")
        self._left = 0
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def do(self, key: object, job: Job) -> None:
        self._left += 1

        def finished(future: Future[Any]) -> None:
            error = future.exception()
            note_if_unexpected(error)
            self._arrived.emit(key, error if error is not None else future.result())

        self._pool.submit(job).add_done_callback(finished)

    def is_idle(self) -> bool:
        return self._left == 0

    def wait(self) -> None:
        """Block another thread until every job that was given has been done."""
        with suppress(RuntimeError):  # it is closed, and has done them all
            self._pool.submit(_nothing).result()

    def close(self) -> None:
        """Finish every job that was given, then end the thread."""
        self._pool.shutdown(wait=True)

    @Slot(object, object)
    def _deliver(self, key: object, result: object) -> None:
        self._left -= 1
        self.done.emit(key, result)


def note_if_unexpected(error: BaseException | None) -> None:
    """Write a bug of ours into the log, whoever hears of it besides."""
    from jellygui.images.photo import UnreadableError  # it takes its time, and no window needs it

    if error is not None and not isinstance(error, JellyError | UnreadableError):
        _log.error("unexpected, in the background", exc_info=error)


def _nothing() -> None:
    pass
