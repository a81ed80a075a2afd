"""The program's entry: the command line. The window comes in a later version."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> None:
    # A frozen program starts again for its training process: this sends it there.
    multiprocessing.freeze_support()
    try:
        from jellygui.cli import main as command_line
    except KeyboardInterrupt:  # Ctrl-C before the program was there to hear it
        sys.exit(130)
    command_line()


if __name__ == "__main__":
    main()
