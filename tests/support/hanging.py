"""The program with decoders that never come to an end, where a picture asks for it.

As the program itself it is run as `python -m tests.support.hanging`; its decoding processes load
this module too.
"""

from __future__ import annotations

import ctypes
import math
import os
import threading
from pathlib import Path
from typing import Any

from jellygui.images import formats, patience
from jellygui.images.patience import Patience
from jellygui.images.unreadable import UnreadableError
from tests.support.drawn import draw, save_photo

SLEEPS, LOOPS = b"this sleeps", b"this loops"
# Set by a test when it ends: what hangs in its own process comes back.
enough = threading.Event()
_opened, _lost = formats.opened, Patience.lost
_hanging: set[int] = set()


def opened(data: bytes) -> Any:
    """What `images.formats.opened` gives, or nothing, for ever."""
    if data.endswith(SLEEPS):
        hang()
    while data.endswith(LOOPS) and not enough.is_set():
        _hanging.add(threading.get_ident())
    _hanging.discard(threading.get_ident())
    return _opened(data)


def hang() -> None:
    """Do nothing until it is enough."""
    _hanging.add(threading.get_ident())
    enough.wait()
    _hanging.discard(threading.get_ident())


def lost(
    self: Patience, thread: int | None, after_s: float | None = None
) -> UnreadableError | None:
    """What `Patience.lost` gives: of who hangs only, not of who has no turn on a busy machine."""
    return _lost(self, thread, after_s if thread in _hanging else math.inf)


def write_hanging(folder: Path, *, good: int, hanging: int) -> None:
    """Photographs, of which the first and the last hang, each in its way."""
    pictures = [draw("moon_jellyfish", seed=n, size_px=(320, 240)) for n in range(good + hanging)]
    for number, picture in enumerate(pictures):
        path = folder / f"{number:03d}.jpg"
        save_photo(picture, path, camera=("ACME", str(number)))
        if number % 2 == 0 and number // 2 < hanging:
            path.write_bytes(path.read_bytes() + (SLEEPS if number % 4 else LOOPS))


def _never_end(*_: object) -> None:
    """Stand still in a library, as one does whose server is gone; Python hears of nothing."""
    library = ctypes.CDLL(None)
    lock = ctypes.create_string_buffer(64)
    library.pthread_mutex_lock(lock)
    print("stands still", flush=True)
    library.pthread_mutex_lock(lock)


def _patch() -> None:
    formats.opened = opened
    Patience.lost = lost  # type: ignore[method-assign]
    patience.TOO_LONG_S = float(os.environ.get("JELLYGUI_TEST_TOO_LONG_S", patience.TOO_LONG_S))


if __name__ in ("__main__", "__mp_main__"):
    _patch()
if __name__ == "__main__":
    from jellygui.__main__ import main

    if "JELLYGUI_TEST_STANDS_STILL" in os.environ:
        from jellygui.project import Project

        Project.close = _never_end  # type: ignore[assignment, method-assign]
    main()
