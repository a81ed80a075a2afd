"""The program's entry: alone or with what can be opened, the window; else the command line."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
from pathlib import Path


def main() -> None:
    # A frozen program starts again for its training process: this sends it there.
    multiprocessing.freeze_support()
    # What is loaded stays: to look for garbage in it takes a sixth of the start. It is looked for
    # from when the window is there (`Collector`), or the command has begun (`Screen`).
    gc.disable()
    arguments = sys.argv[1:]
    if all(_is_place(argument) for argument in arguments) and (arguments or _has_screen()):
        # Threads of numpy's own wait for each other by spinning, on the cores of the window.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        from jellygui.gui.app import main as window

        sys.exit(window([Path(argument) for argument in arguments]))
    try:
        from jellygui.cli import main as command_line
    except KeyboardInterrupt:  # Ctrl-C before the program was there to hear it
        sys.exit(130)
    command_line()


def _is_place(argument: str) -> bool:
    """Whether it names a file or folder, as a file manager gives it, and no command."""
    return ("." in argument or os.sep in argument) and os.path.exists(argument)


def _has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    main()
