"""Threads that read files in their order, of which one may hang and the others go on."""

from __future__ import annotations

import itertools
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from contextlib import closing
from pathlib import Path
from typing import Any, Generic, TypeVar

from jellygui.images.patience import Patience, hangs, leave
from jellygui.images.unreadable import UnreachableError, UnreadableError
from jellygui.work import give_way

T = TypeVar("T")
K = TypeVar("K")
R = TypeVar("R", bound="Reading[Any, Any]")

_BREATH_S = 0.05
# Who closes waits so long for what has been begun; what hangs is left behind.
_ENDS_S = 0.4
_OURS = "jellygui-"


class Reading(Generic[K, T]):
    """Files that one thread reads, one after another; another thread, if that one hangs.

    `results` are what was read of each, or why it cannot be; `patience` is that with its thread.
    """

    def __init__(self, files: Sequence[tuple[K, Path]], read: Callable[[Path], T]) -> None:
        self.results: list[tuple[K, Path, T | UnreadableError]] = []
        self.thread: int | None = None
        self.patience = Patience()
        self.read = read
        self._left = deque(files)
        self._changing = threading.Lock()

    def run(self) -> None:
        """Read what is left, unless another thread is to do so by then."""
        self.thread = this = threading.get_ident()
        while self._left:
            key, path = self._left[0]
            result: T | UnreadableError
            try:
                result = self.read(path)
            except UnreadableError as error:
                result = error
            if not self._take(this, key, path, result):
                return
        self.finish()

    def finish(self) -> None:
        """What is to be done when all is read."""

    def give_up(self, error: UnreadableError | None = None) -> None:
        """Let the thread that is at it have no more to do with it; with an error, go on behind.

        A disk that does not answer for one file is not asked for its neighbours.
        """
        with self._changing:
            self.thread = None
            if error is None or not self._left:
                return
            folder = self._left[0][1].parent
            while self._left and self._left[0][1].parent == folder:
                key, path = self._left.popleft()
                self.keep(key, path, error)
                if not isinstance(error, UnreachableError):
                    return

    def keep(self, key: K, path: Path, result: T | UnreadableError) -> None:
        """Note what was read."""
        self.results.append((key, path, result))

    def _take(self, thread: int, key: K, path: Path, result: T | UnreadableError) -> bool:
        with self._changing:
            if self.thread != thread:
                return False
            self._left.popleft()
            self.keep(key, path, result)
            return True


def in_order(readings: Iterable[R], *, threads: int, name: str, ahead: int) -> Generator[R | None]:
    """Let threads do these readings; each comes when it is done, in their order.

    So many are begun `ahead`. None comes at least every 50 ms while there is nothing new. A file
    that takes too long is given up. Closing the iterator ends the threads, which at most finish
    the file that they have begun.
    """
    source = iter(readings)
    hands = _Hands(f"{_OURS}{name}", threads)
    begun: deque[tuple[R, Future[None]]] = deque()

    def begin(count: int) -> None:
        for reading in itertools.islice(source, count):
            begun.append((reading, hands.do(reading)))

    try:
        begin(ahead)
        while begun:
            reading, future = begun[0]
            try:
                future.result(timeout=_BREATH_S)
            except NotYet:
                for place, (reading, future) in enumerate(begun):
                    error = None if future.done() else reading.patience.lost(reading.thread)
                    if error is not None:
                        reading.give_up(error)
                        hands.add()
                        begun[place] = reading, hands.do(reading)
                yield None
                continue
            begun.popleft()
            begin(1)
            yield reading
    finally:
        for reading, future in begun:
            future.cancel()
            reading.give_up()
        hands.end()


def read_each(
    files: Iterable[tuple[K, Path]], read: Callable[[Path], T]
) -> Generator[tuple[K, Path, T | UnreadableError] | None]:
    """What `read` gives of each file, or why it cannot be read; one is read ahead, in a thread.

    None comes at least every 50 ms. `read` is `attended`, as those of `images.photo` are.
    """
    readings = (Reading([file], read) for file in files)
    done = in_order(readings, threads=1, name="reading", ahead=2)
    with closing(done):
        for reading in done:
            if reading is None:
                yield None
            else:
                yield from reading.results


def read_one(path: Path, read: Callable[[Path], T]) -> T:
    """The same of one file, for which the caller waits.

    Raises:
        UnreadableError: it cannot be read, or takes too long.
    """
    for found in read_each([(None, path)], read):
        if found is not None:
            *_, result = found
            if isinstance(result, UnreadableError):
                raise result
            return result
    raise AssertionError


class _Hands:
    """Threads, each of which ends with the reading that it was relieved of.

    They are no reason for the program to stay: one that hangs may do so for ever.
    """

    def __init__(self, name: str, count: int) -> None:
        self._name = name
        self._jobs: queue.SimpleQueue[tuple[Reading[Any, Any], Future[None]] | None] = (
            queue.SimpleQueue()
        )
        self._threads: list[threading.Thread] = []
        for _ in range(count):
            self.add()

    def add(self) -> None:
        number = len(self._threads) + 1
        thread = threading.Thread(target=self._work, name=f"{self._name}-{number}", daemon=True)
        self._threads.append(thread)
        thread.start()

    def do(self, reading: Reading[Any, Any]) -> Future[None]:
        future: Future[None] = Future()
        self._jobs.put((reading, future))
        return future

    def end(self) -> None:
        deadline = time.monotonic() + _ENDS_S
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            if not hangs(thread.ident):
                thread.join(max(0.0, deadline - time.monotonic()))
            if thread.is_alive():
                leave(thread.ident)

    def _work(self) -> None:
        give_way()
        while (job := self._jobs.get()) is not None:
            reading, future = job
            if not future.set_running_or_notify_cancel():
                continue
            try:
                reading.run()
            except BaseException as error:
                future.set_exception(error)
            if reading.thread != threading.get_ident():
                return
            if not future.done():
                future.set_result(None)
