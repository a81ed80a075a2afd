"""How long a picture may take. Its disk may not answer, and its decoder may never come to an end.

Nothing can end a thread. One that hangs is left behind with its picture, and another does what it
had to do. While one hangs, no decoder of this process is trusted: pictures are decoded in
processes, which can be ended (see `images.apart`).
"""

from __future__ import annotations

import errno
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from jellygui.images.unreadable import UnreachableError, UnreadableError

# A hundred times what a large photograph takes on a slow computer, or 8 MB from a slow disk.
TOO_LONG_S = 30.0
_TICK_S, _TURN_S = 1.0, 0.1

# What each thread that reads is at: makes the error that is told if it never comes to its end.
_at: dict[int, _Step] = {}
_left_behind: set[int] = set()


def takes_too_long() -> UnreadableError:
    return UnreadableError("takes too long to open")


def no_answer() -> UnreachableError:
    return UnreachableError(TimeoutError(errno.ETIMEDOUT, "its disk does not answer"))


def begin(error: Callable[[], UnreadableError]) -> None:
    """Say that this thread does something now; if that never ends, the error is told.

    Raises:
        UnreadableError: what it did before has taken too long, and nobody waits for it any more.
    """
    this = threading.get_ident()
    if this in _left_behind:
        raise error()
    _at[this] = _Step(error)


def rests() -> None:
    """Say that this thread waits for what is the fault of no file, however long that takes.

    Raises:
        UnreadableError: as in `begin`.
    """
    begin(takes_too_long)
    _at.pop(threading.get_ident(), None)


class _Step:
    __slots__ = ("error",)

    def __init__(self, error: Callable[[], UnreadableError]) -> None:
        self.error = error


@contextmanager
def attended() -> Iterator[None]:
    """What this thread does here may be given up."""
    try:
        yield
    finally:
        this = threading.get_ident()
        _at.pop(this, None)
        _left_behind.discard(this)


def hangs(thread: int | None = None) -> bool:
    """Whether this thread, or any, was left behind and has not come back."""
    return bool(_left_behind) if thread is None else thread in _left_behind


class Patience:
    """That of who waits for a thread, and asks now and then whether to wait longer.

    Only time in which it is asked counts: a computer that sleeps makes nobody late.
    """

    def __init__(self) -> None:
        self._seen: _Step | None = None
        self._waited_s = self._asked_at = 0.0

    def lost(self, thread: int | None, after_s: float | None = None) -> UnreadableError | None:
        """What is to be said if a thread has been at one thing for too long; it is left behind."""
        at, now = _at.get(thread or 0), time.monotonic()
        self._waited_s += min(now - self._asked_at, _TICK_S)
        if at is not self._seen:
            self._seen, self._waited_s = at, 0.0
        self._asked_at = now
        if at is None or self._waited_s < (after_s or TOO_LONG_S):
            return None
        leave(thread)
        return at.error()


def leave(thread: int | None) -> None:
    """Leave a thread behind that is at something: whoever waits for threads does not for it."""
    if thread is not None and thread in _at:
        _left_behind.add(thread)
        if _turn.holder == thread:
            _renew_turn()


class _Turn:
    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.holder = 0


_turn = _Turn()


def _renew_turn() -> None:
    global _turn
    _turn = _Turn()


@contextmanager
def alone() -> Iterator[None]:
    """One thread after another, but not behind one that hangs; to wait here counts as no step."""
    while True:
        turn = _turn
        if turn.lock.acquire(timeout=_TURN_S):
            break
        begin(takes_too_long)
    turn.holder = threading.get_ident()
    begin(takes_too_long)
    try:
        yield
    finally:
        turn.holder = 0
        turn.lock.release()
