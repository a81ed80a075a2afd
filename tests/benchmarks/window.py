"""How quick the window is: `python -m tests.benchmarks.window [--small COUNT]`.

First paint from the start of the process; how late the event loop is while photographs are
classified and the grid is scrolled, beside an idle probe of the same run; and the rate of
classification with the window open against the command line. Offscreen, on drawn photographs.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.support.copies import copies
from tests.support.drawn import SPECIES, draw, save_photo

ROUNDS = 5
TICK_MS = 5
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


class Probe:
    """Ticks every few milliseconds and notes how late each tick is, in ms."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.late_ms: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late_ms.append(max(0.0, (now - self._last) * 1000 - TICK_MS))
        self._last = now

    def restart(self) -> None:
        self.late_ms, self._last = [], time.perf_counter()

    def percentile(self, share: float = 0.99) -> float:
        ordered = sorted(self.late_ms)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def window_round(folder: Path, count: int) -> tuple[float, float, float, float]:
    """Idle and busy lateness (99 %), the worst busy one, in ms; photographs per second."""
    from jellygui.gui.app import App, Application
    from jellygui.gui.job_runner import Lane

    application = Application.instance() or Application([])
    assert isinstance(application, Application)
    window = App(application).window
    window.show()

    def run_until(done: object, seconds: float = 600.0) -> None:
        deadline = time.monotonic() + seconds
        while not done() and time.monotonic() < deadline:  # type: ignore[operator]
            application.processEvents()
            time.sleep(0.0005)

    window.build_pages()
    run_until(lambda: False, 1.0)
    probe = Probe()
    run_until(lambda: len(probe.late_ms) > 300)
    idle = probe.percentile()
    window.session.classifies_by_itself = False
    window.take([folder])
    run_until(lambda: window.session.project is not None and not window.runner.jobs(), 60)
    run_until(lambda: window.pages.photos.model.rowCount() == count, 60)
    window.session.classify()
    run_until(lambda: bool(window.runner.jobs()), 10)
    job = window.runner.jobs()[0]
    run_until(lambda: job.progress is not None and job.progress.done > 0, 60)
    first, started = job.progress.done, time.perf_counter()
    probe.restart()
    bar = window.pages.photos.grid.verticalScrollBar()
    last = started
    over: list[bool] = []
    job.ended.connect(lambda: over.append(True))
    while not over:
        application.processEvents()
        time.sleep(0.0005)
        if time.perf_counter() - last > 0.016:
            last = time.perf_counter()
            bar.setValue((bar.value() + 40) % max(1, bar.maximum()))
    rate = (count - first) / (time.perf_counter() - started)
    busy, worst = probe.percentile(), max(probe.late_ms)
    assert not window.runner.waiting_in(Lane.CLASSIFICATION)
    window.close()
    return idle, busy, worst, rate


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
    parser.add_argument("--small", nargs="?", type=int, const=500, metavar="COUNT")
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
        idle, busy, worst, rate = zip(*rounds, strict=True)
        ours, theirs = statistics.median(rate), statistics.median(lines)
        load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
        print(f"{count} photographs, median of {chosen.rounds}, load of the computer {load:.1f}")
        for what, figure, must in (
            ("first paint, s", f"{statistics.median(paints):.2f}", "at most 0.8"),
            ("the slowest of them, s", f"{max(paints):.2f}", ""),
            ("idle: event loop late, 99 % of ticks, ms", f"{statistics.median(idle):.1f}", ""),
            (
                "classifying and scrolling: the same, ms",
                f"{statistics.median(busy):.1f}",
                "at most 16",
            ),
            ("the latest of all, ms", f"{max(worst):.0f}", ""),
            ("classified in the window, /s", f"{ours:.0f}", ""),
            ("on the command line, /s", f"{theirs:.0f}", ""),
            ("window beside command line", f"{ours / theirs:.0%}", "at least 90%"),
        ):
            print(f"{what:44}{figure:>10}   {must}".rstrip())


if __name__ == "__main__":
    main()
