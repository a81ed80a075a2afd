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

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from jellygui.errors import JellyError
from jellygui.images.patience import Patience, hangs
from jellygui.work import A_LITTLE, give_way

_log = logging.getLogger(__name__)

_OURS = "jellygui-"
_LOOK_EVERY_MS = 500
_MOST_LEFT_BEHIND = 16
# While what is wanted most has to wait, another is left to itself sooner, and may come again.
_FOR_OTHERS_S, _MOST_FOR_OTHERS = 5.0, 4

Job = Callable[[], Any]


class _Messenger(QObject):
    """What threads emit from: only Python owns it, so it is there as long as one of them has it.

    The object that hears of it is Qt's, which may delete it at any moment.
    """

    arrived = Signal(object, object)


class NewestWishes(QObject):
    """Threads that do what is wanted now, in its order; what is no longer wanted is dropped.

    `done(key, result)` is emitted in the thread that made this object, never after `close()`. The
    result of a job that failed is the exception; so it is of one that reads a file and hangs, whose
    thread is left behind (see `images.patience`), and another takes its place.
    """

    done = Signal(object, object)

    def __init__(self, name: str, *, threads: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._count = threads
        self._threads: dict[threading.Thread, Patience] = {}
        self._left_behind: list[threading.Thread] = []
        self._change = threading.Condition()
        self._waiting: dict[Hashable, Job] = {}
        self._wanted: dict[Hashable, Job] = {}
        self._running: dict[Hashable, int] = {}  # by which thread
        self._results: deque[tuple[Hashable, object]] = deque()
        self._closed = False
        self._messenger = _Messenger()
        self._messenger.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._looking = QTimer(self, interval=_LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)

    def want(self, jobs: Iterable[tuple[Hashable, Job]]) -> None:
        """Replace all that waits. A job that runs is not begun again."""
        with self._change:
            if self._closed:
                return
            self._wanted = dict(jobs)
            running = self._running.keys()
            self._waiting = {k: job for k, job in self._wanted.items() if k not in running}
            if not self._waiting:
                return
            self._begin_threads()
            self._change.notify_all()
        if not self._looking.isActive():
            self._looking.start()

    def is_idle(self) -> bool:
        with self._change:
            return not (self._waiting or self._running or self._results)

    def close(self) -> None:
        """Drop what waits; the threads end when they have done what they are doing."""
        self._looking.stop()
        with self._change:
            self._closed = True
            self._waiting.clear()
            self._results.clear()
            self._change.notify_all()

    def _begin_threads(self) -> None:
        if len(self._left_behind) >= _MOST_LEFT_BEHIND:
            return  # a disk that does not answer holds one with each photograph on it
        while len(self._threads) < min(self._count, len(self._waiting)):
            number = len(self._threads) + len(self._left_behind) + 1
            thread = threading.Thread(
                target=self._work, name=f"{_OURS}{self._name}-{number}", daemon=True
            )
            self._threads[thread] = Patience()
            thread.start()

    def _work(self) -> None:
        give_way(A_LITTLE)
        this = threading.get_ident()
        while True:
            with self._change:
                while not self._waiting and not self._closed:
                    self._change.wait()
                if self._closed:
                    return
                key = next(iter(self._waiting))
                job = self._waiting.pop(key)
                self._running[key] = this
            try:
                result = job()
            except Exception as error:
                note_if_unexpected(error)
                result = error
            with self._change:
                if self._running.get(key) != this:
                    return  # it was left behind
                del self._running[key]
                tell = self._keep(key, result)
            if tell:
                with suppress(RuntimeError):  # the program is at its end
                    self._messenger.arrived.emit(None, None)

    @Slot()
    def _look(self) -> None:
        """Give up the jobs that hang."""
        with self._change:
            self._left_behind = [thread for thread in self._left_behind if thread.is_alive()]
            is_awaited = next(iter(self._wanted), None) in self._waiting
            threads = {thread.ident: thread for thread in self._threads}
            for key, this in list(self._running.items()):
                thread = threads[this]
                for_others = is_awaited and len(self._left_behind) < _MOST_FOR_OTHERS
                error = self._threads[thread].lost(this, _FOR_OTHERS_S if for_others else None)
                if error is None:
                    continue
                del self._threads[thread], self._running[key]
                self._left_behind.append(thread)
                if not for_others:
                    self._keep(key, error)
            self._begin_threads()
            if not (self._waiting or self._running):
                self._looking.stop()
        self._deliver()

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
        self._messenger = _Messenger()
        self._messenger.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def do(self, key: object, job: Job) -> Future[Any]:
        self._left += 1

        def finished(future: Future[Any]) -> None:
            error = future.exception()
            note_if_unexpected(error)
            with suppress(RuntimeError):  # the program is at its end
                self._messenger.arrived.emit(key, error if error is not None else future.result())

        self._last = self._pool.submit(job)
        self._last.add_done_callback(finished)
        return self._last

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
    """Wait until the program's threads have ended; the names of those that have not by then.

    Of those that are known to hang the end is not waited for.
    """
    deadline = time.monotonic() + timeout_s
    threads = [t for t in threading.enumerate() if t.name.startswith(_OURS)]
    for thread in threads:
        if not hangs(thread.ident):
            thread.join(max(0.0, deadline - time.monotonic()))
    return [thread.name for thread in threads if thread.is_alive()]
