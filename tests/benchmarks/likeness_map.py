"""What the likeness map costs: `python -m tests.benchmarks.likeness_map`.

100,000 photographs of 18 made-up kinds, with features of 512 numbers (a ResNet18) and of 1,280.
Seconds of a processor, the best of three; all but the last lines run beside the window's thread.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import TypeVar

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the window does
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication

from jellygui.domain.directions import Directions, look_alikes
from jellygui.domain.likeness_map import Axes, MapPoints, MapWindow, nearest, onwards
from jellygui.gui.palette import look_of
from jellygui.gui.photos.map_painting import MapPainter

COUNT, KINDS, DRAWN, AT_ONCE = 100_000, 18, 4096, 4096
T = TypeVar("T")


def timed(name: str, work: Callable[[], T], times: int = 3) -> T:
    spent = []
    for _ in range(times):
        began = time.process_time()
        found = work()
        spent.append(time.process_time() - began)
    print(f"{name}: {1000 * min(spent):.0f} ms")
    return found


def main() -> None:
    application = QApplication([])
    chance = np.random.default_rng(0)
    kinds = chance.integers(0, KINDS, COUNT)
    for width in (512, 1280):
        parts = []
        for first in range(0, COUNT, AT_ONCE):
            of = kinds[first : first + AT_ONCE, None]
            seen = np.abs(chance.normal(0, 1, (len(of), width)))
            seen += (of == np.arange(width) % KINDS) * 0.4
            parts.append(Directions.of(seen.astype(np.float16)))
        few = [part.some(np.arange(len(part)) % (COUNT // DRAWN + 1) == 0) for part in parts]
        drawn = Directions(
            np.concatenate([part.values for part in few]),
            np.concatenate([part.scales for part in few]),
        )
        some = np.concatenate(
            [kinds[n : n + AT_ONCE][:: COUNT // DRAWN + 1] for n in range(0, COUNT, AT_ONCE)]
        )
        axes = timed(f"axes of {len(drawn):,} x {width}", lambda: Axes.between(drawn, some), 1)  # noqa: B023
        places = timed("places", lambda: np.concatenate([axes.places(p) for p in parts]), 1)  # noqa: B023
        timed("look-alikes, none of which are", lambda: look_alikes(parts), 1)  # noqa: B023
    points = MapPoints(
        file_ids=np.arange(1, COUNT + 1),
        places=places,
        labels=tuple(map(str, range(KINDS))),
        label_of=kinds.astype(np.int16),
        spoken=kinds % 2 == 0,
    )
    window = MapWindow.around(places[:, :2], 1400, 900)
    painter = MapPainter(
        points=points,
        axes=(0, 1),
        looks=[look_of("a", place) for place in range(KINDS + 1)],
        chosen=chance.random(COUNT) < 0.1,
        window=window,
        ratio=1.0,
        dark=False,
    )
    timed("painted at 1400 x 900", painter)
    pixels = timed("where all are on the screen", lambda: window.pixels(places[:, :2]))
    timed("the one under the mouse", lambda: nearest(pixels, 700, 450, 12))
    timed("the next by an arrow key", lambda: onwards(pixels, 5, 1, 0))
    del application


if __name__ == "__main__":
    main()
