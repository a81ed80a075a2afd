"""The real event loop for benchmarks: waiting in it, and clocks that tell how late it is."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot

FRAME_MS = 16.0
_TICK_MS = 5
_LOOK_EVERY_MS = 10


def run_until(done: Callable[[], bool], *, within_s: float = 120.0) -> None:
    """Let the event loop run until `done()`, which is asked every few milliseconds.

    Raises:
        TimeoutError: it did not come true in time.
    """
    loop = QEventLoop()
    deadline = time.monotonic() + within_s

    def look() -> None:
        if time.monotonic() > deadline:
            loop.exit(1)
        elif done():
            loop.exit(0)

    timer = QTimer(interval=_LOOK_EVERY_MS)
    timer.timeout.connect(look)
    timer.start()
    if loop.exec():
        raise TimeoutError(f"not done within {within_s:.0f} s")


def run_for(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop, loop.quit)
    loop.exec()


class Probe:
    """Ticks every few milliseconds and notes how late each tick is, in ms."""

    def __init__(self) -> None:
        self.late_ms: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late_ms.append(max(0.0, (now - self._last) * 1000 - _TICK_MS))
        self._last = now

    def restart(self) -> None:
        self.late_ms, self._last = [], time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def percentile(self, share: float = 0.99) -> float:
        ordered = sorted(self.late_ms)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Clock(QObject):
    """Calls `step` every 16 ms, and notes how long after it was due each call was done."""

    def __init__(self, step: Callable[[int], None], count: int) -> None:
        super().__init__()
        self.frames_ms: list[float] = []
        self._step, self._count = step, count
        self._loop = QEventLoop()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def run(self) -> list[float]:
        self._due = time.perf_counter()
        self._timer.start(0)
        self._loop.exec()
        return self.frames_ms

    @Slot()
    def _tick(self) -> None:
        self._step(len(self.frames_ms))
        done = time.perf_counter()
        self.frames_ms.append((done - self._due) * 1000)
        if len(self.frames_ms) == self._count:
            self._loop.quit()
            return
        # A frame that came too late does not make the next one late as well.
        self._due = max(self._due + FRAME_MS / 1000, done)
        self._timer.start(max(0, math.ceil(1000 * (self._due - time.perf_counter()))))


def spread(values: Sequence[float]) -> dict[str, float]:
    return {
        "median": round(float(np.median(values)), 1),
        "p99": round(float(np.percentile(values, 99)), 1),
        "most": round(max(values), 1),
        "within_16_ms": round(100 * float(np.mean(np.array(values) <= FRAME_MS)), 1),
    }
