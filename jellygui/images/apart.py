"""Decoding in a process that can be ended.

It costs a few milliseconds a picture, so it is done only where a thread hangs already, for the
kinds in `kinds.APART`, and for videos.
"""

from __future__ import annotations

import contextlib
import faulthandler
import importlib
import multiprocessing
import os
import pickle
import signal
import threading
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import Any, TypeVar, cast

from jellygui.images import patience
from jellygui.images.unreadable import UnreadableError

T = TypeVar("T")

_MOST = 2  # of each the memory is needed
_BREATH_S = 0.25
_RESTS_S = 20.0
_STARTS_S = 60.0
_ENDS_ITSELF_S = 5.0

_free = threading.BoundedSemaphore(_MOST)
_resting: list[_Helper] = []
_all: set[_Helper] = set()


class _Helper:
    """A process that does what it is sent."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, there = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(there,), name="jellygui-decoder", daemon=True
        )
        self._process.start()
        there.close()
        self.asked_by = 0
        self.has_rested = False
        _all.add(self)

    def end(self) -> None:
        _all.discard(self)
        self._process.kill()
        self._process.join(_BREATH_S)
        self.pipe.close()


def call(function: Callable[..., T], *args: Any, **named: Any) -> T:
    """What a function gives, called in another process, which is ended if it takes too long.

    Raises:
        UnreadableError: it took too long, or the process died of it.
    """
    patience.rests()  # the disk has answered
    while not _free.acquire(timeout=_BREATH_S):
        patience.rests()
    try:
        job = pickle.dumps((patience.TOO_LONG_S, function, args, named))
        return cast(T, _called(job))
    finally:
        _free.release()


def _called(job: bytes) -> Any:
    helper = _helper_with(job)
    try:
        answer = pickle.loads(_heard_from(helper, patience.TOO_LONG_S))
    except (EOFError, OSError) as error:
        helper.end()
        if helper.has_rested:  # it may have ended of itself before it read the job
            return _called(job)
        raise UnreadableError("is damaged (its decoder broke down)") from error
    except BaseException:
        helper.end()
        raise
    helper.has_rested = True
    helper.asked_by = threading.get_ident()
    _resting.append(helper)
    if isinstance(answer, BaseException):
        raise answer
    return answer


def _heard_from(helper: _Helper, most_s: float) -> bytes:
    """What it says next; that it is waited for is no hanging of this thread."""
    waited_s = 0.0
    while not helper.pipe.poll(min(_BREATH_S, most_s)):
        patience.begin(patience.takes_too_long)
        waited_s += _BREATH_S
        if waited_s >= most_s:
            raise patience.takes_too_long()
    return helper.pipe.recv_bytes()


def _helper_with(job: bytes) -> _Helper:
    """A helper that has the job: one that rests, or a new one."""
    patience.begin(patience.takes_too_long)
    while (rested := _rested()) is not None:
        try:
            rested.pipe.send_bytes(job)
        except OSError:  # it has rested for too long
            rested.end()
        else:
            return rested
    patience.rests()
    helper = _Helper()
    try:
        _heard_from(helper, _STARTS_S)
        patience.begin(patience.takes_too_long)
        helper.pipe.send_bytes(job)
    except (EOFError, OSError, UnreadableError) as error:
        helper.end()
        raise UnreadableError("cannot be opened safely now: no process can be started") from error
    return helper


def _rested() -> _Helper | None:
    """One that rests; that which this thread had before is where it was in a video."""
    this = threading.get_ident()
    while there := [*_resting]:
        helper = next((one for one in there if one.asked_by == this), there[-1])
        with contextlib.suppress(ValueError):  # another thread may have taken it
            _resting.remove(helper)
            return helper
    return None


def is_here() -> bool:
    """Whether this process is such a one itself."""
    return multiprocessing.current_process().daemon


def end_all() -> None:
    """End every process, whatever it is at."""
    _resting.clear()
    for helper in [*_all]:
        helper.end()


def _serve(pipe: Connection) -> None:
    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program
    importlib.import_module("jellygui.images.photo")  # else the first picture would wait for it
    with open(os.devnull, "w") as nowhere:
        with contextlib.suppress(OSError):
            os.dup2(nowhere.fileno(), 2)  # where LibRaw writes what it thinks of a file
        for job in _jobs(pipe):
            too_long_s, function, args, named = pickle.loads(job)
            # Ends this process whatever it is in, also when nobody is left to end it.
            faulthandler.dump_traceback_later(too_long_s + _ENDS_ITSELF_S, exit=True, file=nowhere)
            try:
                answer = function(*args, **named)
            except BaseException as error:
                answer = error
            faulthandler.cancel_dump_traceback_later()
            pipe.send_bytes(pickle.dumps(answer, protocol=pickle.HIGHEST_PROTOCOL))


def _jobs(pipe: Connection) -> Iterator[bytes]:
    with contextlib.suppress(EOFError, OSError):  # nobody is there any more
        pipe.send_bytes(b"ready")
        while pipe.poll(_RESTS_S):
            yield pipe.recv_bytes()
