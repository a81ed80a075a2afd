"""The program `jellygui-cli` of the bundle: the command line, also without arguments."""

from __future__ import annotations

import multiprocessing

if __name__ == "__main__":
    # The training process is this program again: this sends it there.
    multiprocessing.freeze_support()
    from jellygui.cli import main

    main()
