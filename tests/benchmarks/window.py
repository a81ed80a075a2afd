"""How quick the window is: `python -m tests.benchmarks.window [--small COUNT]`.

First paint from the start of the process; the rate of classification with the window open against
the command line; and how late the event loop is while photographs are classified and the grid is
scrolled without a pause, beside an idle probe of the same run. Offscreen, a real event loop, drawn
photographs. Both halves of a round, in peace and scrolling, are of the same folder.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.support.copies import copies
from tests.support.drawn import SPECIES, draw, save_photo

ROUNDS = 5
FIRST_PAINT = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
import jellygui.gui.app as app
from PySide6.QtWidgets import QApplication
class Watch(QObject):
    def eventFilter(self, target, event):
        if event.type() == QEvent.Type.Paint:
            assert "torch" not in sys.modules
            print(time.time() - float(sys.argv[1]), flush=True)
            QTimer.singleShot(0, QApplication.instance().quit)
            target.removeEventFilter(self)
        return False
watch = Watch()
made = app.MainWindow.show
def show(window):
    window.welcome.installEventFilter(watch)
    made(window)
app.MainWindow.show = show
app.main()
"""


def first_paint_s() -> float:
    command = [sys.executable, "-c", FIRST_PAINT, str(time.time())]
    return float(subprocess.check_output(command, text=True).split()[0])


@dataclass(frozen=True, kw_only=True)
class Round:
    """Lateness of the event loop in ms, and photographs per second."""

    idle_ms: float
    busy_ms: float
    worst_ms: float
    rate: float
    scrolling_rate: float


def window_round(folder: Path, count: int) -> Round:
    """Classify in the window: the first half in peace, the second while a person scrolls."""
    from PySide6.QtCore import Qt, QTimer

    from jellygui.gui.app import App, Application
    from jellygui.gui.garbage import Collector
    from jellygui.gui.job_runner import Lane
    from tests.benchmarks.loop import FRAME_MS, Probe, run_for, run_until

    application = Application.instance() or Application([])
    assert isinstance(application, Application)
    app = App(application)
    window = app.window
    window.ready.connect(Collector(application).start)
    window.show()
    photos = window.build_pages().photos
    run_for(1.0)
    probe = Probe()
    run_until(lambda: len(probe.late_ms) > 300)
    idle = probe.percentile()
    probe.stop()
    window.session.classifies_by_itself = False
    window.take([folder])
    run_until(lambda: window.session.project is not None and not window.runner.jobs())
    run_until(lambda: photos.model.rowCount() == count)
    window.session.classify()
    run_until(lambda: bool(window.runner.jobs()))
    job = window.runner.jobs()[0]
    over: list[float] = []
    job.ended.connect(lambda: over.append(time.perf_counter()))

    def done() -> int:
        return job.progress.done if job.progress is not None else 0

    def until_done(wanted: int) -> tuple[int, float]:
        """How many are done when so many are, and when it is told."""
        run_until(lambda: bool(over) or done() >= wanted, within_s=600)
        return done(), over[0] if over else time.perf_counter()

    first, started = until_done(1)
    half, changed = until_done((first + count) // 2)
    bar = photos.grid.verticalScrollBar()
    hand = QTimer(interval=round(FRAME_MS), timerType=Qt.TimerType.PreciseTimer)
    hand.timeout.connect(lambda: bar.setValue((bar.value() + 40) % max(1, bar.maximum())))
    hand.start()
    probe.restart()
    last, ended = until_done(count)
    hand.stop()
    probe.stop()
    run_until(lambda: bool(over))
    assert not window.runner.waiting_in(Lane.CLASSIFICATION)
    window.close()
    return Round(
        idle_ms=idle,
        busy_ms=probe.percentile(),
        worst_ms=max(probe.late_ms),
        rate=(half - first) / (changed - started),
        scrolling_rate=(last - half) / (ended - changed),
    )


def command_line_rate(folder: Path, count: int, place: Path) -> float:
    command = [sys.executable, "-m", "jellygui", "classify", str(folder)]
    command += ["--project", str(place), "--verbose"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    process.stdout.readline()
    started = time.perf_counter()
    for _ in process.stdout:
        pass
    rate = (count - 1) / (time.perf_counter() - started)
    if process.wait():
        raise SystemExit("jellygui classify failed")
    return rate


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", nargs="?", type=int, const=1000, metavar="COUNT")
    parser.add_argument("--rounds", type=int, default=0, help="0: five, or one where small")
    chosen = parser.parse_args()
    chosen.rounds = chosen.rounds or (1 if chosen.small else ROUNDS)
    count = chosen.small or 10_000
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="jellygui-bench-") as place:
        home = Path(place)
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(home / name)
        os.environ["HOME"] = place
        paints = [first_paint_s() for _ in range(chosen.rounds)]
        drawn = home / "drawn"
        for number, species in enumerate(SPECIES):
            save_photo(draw(species, seed=number, size_px=(224, 224)), drawn / f"{number}.jpg")
        rounds, lines = [], []
        for number in range(chosen.rounds):
            folder = home / f"survey {number}"
            copies(sorted(drawn.glob("*.jpg")), folder, count)
            lines.append(command_line_rate(folder, count, home / f"{number}.jelly"))
            rounds.append(window_round(folder, count))
        commanded = statistics.median(lines)
        load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
        print(f"{count} photographs, median of {chosen.rounds}, load of the computer {load:.1f}")
        rate = statistics.median(r.rate for r in rounds)
        scrolling = statistics.median(r.scrolling_rate for r in rounds)
        for what, figure, must in (
            ("first paint, s", f"{statistics.median(paints):.2f}", "at most 0.8"),
            ("the slowest of them, s", f"{max(paints):.2f}", ""),
            (
                "idle: event loop late, 99 % of ticks, ms",
                f"{statistics.median(r.idle_ms for r in rounds):.1f}",
                "",
            ),
            (
                "classifying and scrolling: the same, ms",
                f"{statistics.median(r.busy_ms for r in rounds):.1f}",
                "at most 16",
            ),
            ("the latest of all, ms", f"{max(r.worst_ms for r in rounds):.0f}", ""),
            ("on the command line, /s", f"{commanded:.0f}", ""),
            ("classified with the window open, /s", f"{rate:.0f}", ""),
            ("the same while scrolling without a pause, /s", f"{scrolling:.0f}", ""),
            ("window beside command line", f"{rate / commanded:.0%}", "at least 90%"),
            ("the same while scrolling without a pause", f"{scrolling / commanded:.0%}", ""),
        ):
            print(f"{what:46}{figure:>10}   {must}".rstrip())


if __name__ == "__main__":
    main()
