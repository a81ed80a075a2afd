"""The program with decoders that never come to an end, where a picture asks for it.

As the program itself it is run as `python -m tests.support.hanging`; its decoding processes load
this module too.
"""

from __future__ import annotations

import ctypes
import os
import threading
from pathlib import Path
from typing import Any

from jellygui.images import formats, patience
from tests.support.drawn import draw, save_photo

SLEEPS, LOOPS = b"this sleeps", b"this loops"
# Set by a test when it ends: what hangs in its own process comes back.
enough = threading.Event()
_opened = formats.opened


def opened(data: bytes) -> Any:
    """What `images.formats.opened` gives, or nothing, for ever."""
    if data.endswith(SLEEPS):
        enough.wait()
    while data.endswith(LOOPS) and not enough.is_set():
        pass
    return _opened(data)


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
    patience.TOO_LONG_S = float(os.environ.get("JELLYGUI_TEST_TOO_LONG_S", patience.TOO_LONG_S))


if __name__ in ("__main__", "__mp_main__"):
    _patch()
if __name__ == "__main__":
    from jellygui.__main__ import main

    if "JELLYGUI_TEST_STANDS_STILL" in os.environ:
        from jellygui.project import Project

        Project.close = _never_end  # type: ignore[assignment, method-assign]
    main()
