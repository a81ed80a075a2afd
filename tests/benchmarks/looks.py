"""How long another theme, page or language holds the window: `python -m tests.benchmarks.looks`.

The program's own window, offscreen, with the PROJECT that is given, if any. Told are the longest
stretches in which nothing else could be done, in milliseconds of a processor and of the clock.
"""

from __future__ import annotations

import argparse
import heapq
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer

from jellygui.gui.app import App, Application
from jellygui.gui.theme import Theme
from tests.benchmarks.loop import run_for, run_until

_SOME, _REST_S, _TOLD_MS = 5, 1.0, 3


class Stretches:
    """Notes how long the event loop was away, each time."""

    def __init__(self) -> None:
        self._all: list[tuple[float, float]] = []
        self._at = time.thread_time(), time.perf_counter()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.thread_time(), time.perf_counter()
        self._all.append((1000 * (now[0] - self._at[0]), 1000 * (now[1] - self._at[1])))
        self._at = now

    def longest(self, rest_s: float = _REST_S) -> list[tuple[float, float]]:
        """The longest since it was asked before, in ms of a processor and of the clock."""
        run_for(rest_s)
        longest = heapq.nlargest(_SOME, self._all)
        self._all.clear()
        self._at = time.thread_time(), time.perf_counter()  # without what this took
        return longest

    def tell(self, what: str) -> None:
        longest = self.longest()
        told = " ".join(f"{ours:.0f}/{clock:.0f}" for ours, clock in longest if ours > _TOLD_MS)
        print(f"{what:24}{told}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("project", type=Path, nargs="?")
    given = parser.parse_args()
    application = Application([])
    app = App(application)
    app.window.resize(1366, 768)
    app.window.show()
    watch = Stretches()
    watch.tell("first paint")
    app.window.build_pages()
    watch.tell("pages made")
    if given.project:
        app.window.take([given.project])
        run_until(lambda: app.window.session.project is not None)
        watch.tell("project opened")
    for round_ in ("first", "again"):
        for name in app.window.build_pages().names:
            app.window.show_page(name)
            watch.tell(f"{name}, {round_}")
    for theme in (Theme.DARK, Theme.LIGHT, Theme.DARK):
        app.theme.theme = theme
        app.theme.dress()
        watch.tell(f"theme {theme}")
    for language in ("de", "en"):
        app.speak(language)
        watch.tell(f"language {language}")
    sys.stdout.flush()
    os._exit(0)  # threads may still read


if __name__ == "__main__":
    main()
