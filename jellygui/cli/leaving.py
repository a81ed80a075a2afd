"""The end of the program: at once where a person says so twice, and whatever hangs."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

STOPPED = 130
# What Python does by itself at the second Ctrl-C, as to remove half-written files, has this time.
_LAST_S = 0.7
_SHOW_CURSOR = b"\x1b[?25h"


@contextmanager
def ending_at_once() -> Iterator[None]:
    """A second Ctrl-C ends the program, whatever library or disk it waits for.

    Python itself hears of it only between two of its own steps.
    """
    hears, tells = os.pipe()
    os.set_blocking(tells, False)
    try:
        before = signal.set_wakeup_fd(tells, warn_on_full_buffer=False)
    except ValueError:  # not in the main thread: nobody can press anything here
        yield
        return
    threading.Thread(target=_end_at_second, args=(hears,), name="ctrl-c", daemon=True).start()
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        os.close(tells)


def _end_at_second(hears: int) -> None:
    pressed = 0
    while pressed < 2:
        told = os.read(hears, 64)
        if not told:
            os.close(hears)
            return
        pressed += told.count(signal.SIGINT)
    time.sleep(_LAST_S)
    with suppress(OSError):
        os.write(2, b"Stopped at once.\n" + (_SHOW_CURSOR if os.isatty(2) else b""))
    _end(STOPPED)


def leave(code: int) -> None:
    """Let the program end, without waiting for a thread that hangs in a library or at a disk."""
    patience = sys.modules.get("jellygui.images.patience")
    if patience is not None and patience.hangs():
        logging.shutdown()
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError, AttributeError):
                stream.flush()
        _end(code)


def _end(code: int) -> None:
    if apart := sys.modules.get("jellygui.images.apart"):
        apart.end_all()
    os._exit(code)
