"""How fast a network is on this computer."""

from __future__ import annotations

import platform
import statistics
import time
from contextlib import suppress
from pathlib import Path

import numpy as np

from jellygui.classifier.session import available_cores, open_session, run


def processor_name() -> str:
    """The processor as it calls itself, with the cores that this process may use."""
    name = platform.processor() or platform.machine()
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                name = line.partition(":")[2].strip()
                break
    return f"{name} ({available_cores()} cores)"


def latency_ms(form: bytes, *, size_px: int, photographs: int = 1, runs: int = 15) -> float:
    """Median milliseconds for one call with so many photographs, after warming up."""
    session = open_session(form, threads=available_cores())
    squares = np.zeros((photographs, size_px, size_px, 3), dtype=np.uint8)
    times: list[float] = []
    for _ in range(runs + 3):
        started = time.perf_counter()
        run(session, squares)
        times.append(time.perf_counter() - started)
    return 1000 * statistics.median(times[3:])
