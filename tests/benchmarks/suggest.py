"""How long suggestions take: `python -m tests.benchmarks.suggest`.

500 labels and 10,000 stored features of 1,280 numbers, with a model that remembers as much as one
may; how late the window is meanwhile, while rows are painted. Absolute figures are this computer's.
"""

from __future__ import annotations

import json
import os
import sqlite3
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the window does

import numpy as np

from jellygui.domain.split import Role
from jellygui.images.scan import FoundFile
from jellygui.jobs.suggest import Suggester
from jellygui.project import Project
from jellygui.work import A_LITTLE, give_way
from tests.benchmarks.project import fill
from tests.support.drawn import SPECIES
from tests.support.models import remembering

_WIDTH, _REMEMBERED, _LABELLED, _STORED = 1280, 780, 500, 10_000


def main() -> None:
    chance = np.random.default_rng(0)
    centres = chance.uniform(0, 1.5, (len(SPECIES), _WIDTH))

    def seen(kinds: np.ndarray) -> np.ndarray:
        return np.abs(centres[kinds] + chance.normal(0, 0.5, (len(kinds), _WIDTH)))

    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        kinds = np.arange(_REMEMBERED) % len(SPECIES)
        model = remembering(
            folder / "m.jellymodel",
            seen(kinds),
            [SPECIES[kind] for kind in kinds],
            [Role.VALIDATION if n % 7 == 0 else Role.TRAINING for n in range(_REMEMBERED)],
            species=SPECIES,
        )
        found = [FoundFile(folder / f"DSC{n}.jpg", 1, 1) for n in range(_STORED)]
        with Project(folder / "p.jelly") as project:
            fill(project, found, model)
            vectors = seen(np.arange(_STORED) % len(SPECIES)).astype("<f2")

            def change(connection: sqlite3.Connection) -> None:
                connection.executemany(
                    "UPDATE embedding SET vector = ? WHERE photograph_id = ?",
                    ((vector.tobytes(), n) for n, vector in enumerate(vectors, start=1)),
                )

            project.write(change)
            for kind, key in enumerate(SPECIES):
                project.labels.label_files(range(1 + kind, 1 + _LABELLED, len(SPECIES)), key)
            suggest = Suggester(project)
            suggest()
            spent, of_processor = [], []
            for _ in range(5):
                started, before = time.perf_counter(), time.process_time()
                suggestions = suggest()
                spent.append(time.perf_counter() - started)
                of_processor.append(time.process_time() - before)
            assert suggestions.labels >= 0.6 * _LABELLED
            assert len(suggestions.photographs) == _STORED
            figures["suggest, s"] = round(statistics.median(spent), 2)
            figures["suggest, s of a processor"] = round(statistics.median(of_processor), 2)
            most, nearly_all = late_ms(suggest)
            figures["window late at most, ms"] = most
            figures["window late, 99 % of ticks, ms"] = nearly_all
    print(json.dumps(figures, indent=1))


def late_ms(suggest: Suggester) -> tuple[float, float]:
    """How late a window's clock is while suggestions are made five times in a thread."""
    from PySide6.QtCore import QCoreApplication

    from tests.benchmarks.loop import Probe, run_until

    application = QCoreApplication.instance() or QCoreApplication([])

    def work() -> None:
        give_way(A_LITTLE)
        for _ in range(5):
            suggest()

    sys.setswitchinterval(0.001)  # as the window does
    thread = threading.Thread(target=work)
    probe = Probe()
    thread.start()
    run_until(lambda: not thread.is_alive())
    probe.stop()
    assert application is not None
    return round(max(probe.late_ms), 1), round(probe.percentile(), 1)


if __name__ == "__main__":
    main()
