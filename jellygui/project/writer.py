"""The one thread that writes to a project."""

from __future__ import annotations

import itertools
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from enum import IntEnum
from pathlib import Path
from typing import TypeVar

from jellygui.errors import JellyError
from jellygui.project.soundness import UNREADABLE, reason_of
from jellygui.project.write_ahead_log import Log
from jellygui.work import A_LITTLE, give_way

T = TypeVar("T")


class WriteLane(IntEnum):
    """What a person does goes ahead of what a model says."""

    PERSON = 0
    PROGRAM = 1
    LAST = 2


class Writer:
    """Runs every change in a transaction of its own, in one thread with the only write connection.

    `open_log` is called in that thread; the log and its connection are closed there.
    """

    def __init__(self, open_log: Callable[[], Log], *, path: Path) -> None:
        self._open_log = open_log
        self._path = path
        self._order = itertools.count()
        self._waiting: queue.PriorityQueue[tuple[WriteLane, int, Callable[[Log], None] | None]] = (
            queue.PriorityQueue()
        )
        self._is_closed = False
        self._closing = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="jellygui-writer", daemon=True)
        ready: Future[None] = Future()
        self._ready = ready
        try:
            self._thread.start()
            ready.result()
        except BaseException:
            self.close()  # after Ctrl-C the thread is well and would wait for ever
            raise

    def do(
        self, change: Callable[[sqlite3.Connection], T], lane: WriteLane = WriteLane.PROGRAM
    ) -> T:
        """Make the change and wait until it is on disk; give what it gave.

        Raises:
            JellyError: the project cannot be written, for instance because the disk is full.
        """
        outcome: Future[T] = Future()

        def task(log: Log) -> None:
            connection = log.connection
            try:
                log.begin()
                connection.execute("BEGIN IMMEDIATE")
                result = change(connection)
                connection.execute("COMMIT")
                log.changed()
            except BaseException as error:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                outcome.set_exception(self._plain(error))
            else:
                outcome.set_result(result)

        with self._closing:  # nothing may be put behind the end, where it would wait for ever
            if self._is_closed:
                raise JellyError(
                    f"The project “{self._path}” is closed.", hint="Open it again, then repeat it."
                )
            self._waiting.put((lane, next(self._order), task))
        return outcome.result()

    def close(self) -> None:
        """Finish what is waiting, then end."""
        with self._closing:
            self._is_closed = True
            self._waiting.put((WriteLane.LAST, next(self._order), None))
        self._thread.join()

    def _run(self) -> None:
        give_way(A_LITTLE)
        try:
            log = self._open_log()
        except BaseException as error:
            self._ready.set_exception(error)
            return
        self._ready.set_result(None)
        try:
            while True:
                try:
                    task = self._waiting.get(timeout=log.wait_s)[2]
                except queue.Empty:
                    log.fold()
                    continue
                if task is None:
                    return
                task(log)
                if log.is_due and self._waiting.empty():
                    log.fold()
        finally:
            log.close()

    def _plain(self, error: BaseException) -> BaseException:
        if isinstance(error, UNREADABLE) and (reason := reason_of(error, self._path)):
            return reason
        if is_of_the_disk(error):
            return JellyError(
                f"The project “{self._path}” cannot be written ({error}).",
                hint="Check that its disk is there and has room. What was saved before is kept.",
            )
        return error


def is_of_the_disk(error: BaseException) -> bool:
    """Whether SQLite says that its file cannot be read or written, or is damaged."""
    # Its subclasses besides are our own mistakes.
    return isinstance(error, sqlite3.OperationalError) or type(error) is sqlite3.DatabaseError
