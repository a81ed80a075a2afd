"""The program's entry: alone or with what can be opened, the window; else the command line."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
from pathlib import Path


def main() -> None:
    # A frozen program starts again for its training process: this sends it there.
    multiprocessing.freeze_support()
    # What is loaded stays: to look for garbage in it takes a sixth of the start. It is looked for
    # from when the window is there (`Collector`), or the command has begun (`Screen`).
    gc.disable()
    # Until it is there to hear it Ctrl-C ends it, as the system does: an exception in the midst of
    # an import comes out as another one. Where Ctrl-C is ignored, it stays so.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    arguments = sys.argv[1:]
    if all(_is_place(argument) for argument in arguments) and (arguments or _has_screen()):
        # Threads of numpy's own wait for each other by spinning, on the cores of the window.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        from jellygui.gui.app import main as window

        sys.exit(window([Path(argument) for argument in arguments]))
    from jellygui.cli import main as command_line

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
