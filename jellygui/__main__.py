"""The program's entry: without arguments, or with what can be opened, the window."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path


def main() -> None:
    # A frozen program starts again for its training process: this sends it there.
    multiprocessing.freeze_support()
    places = [Path(argument) for argument in sys.argv[1:]]
    if all(_is_place(place) for place in places):
        from jellygui.gui.app import main as window

        sys.exit(window(places))
    try:
        from jellygui.cli import main as command_line
    except KeyboardInterrupt:  # Ctrl-C before the program was there to hear it
        sys.exit(130)
    command_line()


def _is_place(place: Path) -> bool:
    """Whether an argument is a file or folder, as a file manager gives it, and no command."""
    return place.is_absolute() and place.exists()


if __name__ == "__main__":
    main()
