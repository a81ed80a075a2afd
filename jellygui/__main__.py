"""The program's entry: the command line. The window comes in a later version."""

from __future__ import annotations

import multiprocessing


def main() -> None:
    # A frozen program starts again for its training process: this sends it there.
    multiprocessing.freeze_support()
    from jellygui.cli import main as command_line

    command_line()


if __name__ == "__main__":
    main()
