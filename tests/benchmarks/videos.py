"""How many frames of a video are read in a second: `python -m tests.benchmarks.videos`.

The naive way is what a first notebook does: every frame decoded and made a picture, those that are
wanted made small. Ours is all that is read of a photograph, in the processes that decode: hash,
time, perceptual hash, pixels for the network, by as many threads as classify. Videos of 1920 x 1080
are drawn; a FILE may be another one. What processors worked, of all processes, says most where
others work beside: 66 ms a frame are 30 frames a second on two cores. `memory` is what all
processes had at most beyond the first frames, in MB.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import av
import numpy as np
import psutil
from PIL import Image

from jellygui.classifier.session import available_cores
from jellygui.domain.frames import frame_path
from jellygui.images import apart
from jellygui.images.hands import Reading, in_order
from jellygui.images.photo import Photo, read_photo
from jellygui.images.video import frames_of
from tests.support.drawn import SPECIES, draw
from tests.support.films import Pixels, film

SIDE_PX, FPS, SECONDS = 224, 30, 10
_AT_ONCE = 8


def moving(number: int, size_px: tuple[int, int]) -> Pixels:
    """A jellyfish that drifts by, before noise as of plankton."""
    return np.roll(_still(size_px), (number * 3, number * 5), axis=(0, 1))


def _still(size_px: tuple[int, int], *, known: dict[tuple[int, int], Pixels] = {}) -> Pixels:  # noqa: B006
    if size_px not in known:
        sharp = draw(SPECIES[0], seed=1, size_px=(960, 540)).resize(size_px)
        noise = np.random.default_rng(1).normal(0, 6, (size_px[1], size_px[0], 3))
        known[size_px] = np.clip(np.asarray(sharp) + noise, 0, 255).astype(np.uint8)
    return known[size_px]


def naive(path: Path, every_s: float) -> int:
    found, wanted_s = 0, 0.0
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            if frame.time + 1e-6 >= wanted_s:
                Image.fromarray(frame.to_ndarray(format="rgb24")).resize((SIDE_PX, SIDE_PX))
                found, wanted_s = found + 1, wanted_s + every_s
    return found


def ours(path: Path, every_s: float) -> int:
    times = frames_of(path, every_s).times_ms
    files = [(ms, frame_path(path, ms)) for ms in times]
    read: Callable[[Path], Photo] = partial(read_photo, side_px=SIDE_PX)
    batches = (Reading(files[n : n + _AT_ONCE], read) for n in range(0, len(files), _AT_ONCE))
    threads, found = available_cores(), 0
    with closing(in_order(batches, threads=threads, name="videos", ahead=2 * threads + 2)) as done:
        for reading in done:
            found += sum(isinstance(r[2], Photo) for r in reading.results) if reading else 0
            _memory.append(memory_mb())
    return found


_memory: list[float] = []


def memory_mb() -> float:
    this = psutil.Process()
    return sum(one.memory_info().rss for one in (this, *this.children())) / 1e6


def processor_s() -> float:
    this = psutil.Process()
    times = [one.cpu_times() for one in (this, *this.children())]
    return sum(one.user + one.system for one in times)


def films(folder: Path) -> Iterator[Path]:
    for name, codec, between_keys, options in (
        ("short.mp4", "libx264", 15, {"preset": "veryfast"}),
        ("long.mkv", "libx264", 250, {"preset": "veryfast"}),
        ("camera.avi", "mjpeg", 1, {}),
    ):
        yield film(
            folder / name,
            SECONDS,
            size_px=(1920, 1080),
            codec=codec,
            between_keys=between_keys,
            options=options,
            picture=moving,
            fps=FPS,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, nargs="*")
    parser.add_argument("--every", type=float, nargs="*", default=[1.0, 0.1, 1 / FPS])
    given = parser.parse_args()
    way = "frames/s (ms of a processor)"
    print(f"| video | every, s | frames | naive: {way} | ours: {way} | memory, MB |")
    print("|---|---|---|---|---|---|")
    for path in given.file or films(Path(tempfile.mkdtemp())):
        read_photo(frame_path(path, 0), side_px=SIDE_PX)  # the processes begin
        for every_s in given.every:
            rates = []
            for do in (naive, ours):
                _memory.clear()
                began, before = time.perf_counter(), processor_s()
                found = do(path, every_s)
                taken_s, worked_s = time.perf_counter() - began, processor_s() - before
                rates.append(f"{found / taken_s:.1f} ({worked_s / found * 1000:.0f})")
            first = _memory[: max(1, len(_memory) // 4)]
            more = max(_memory) - max(first)
            print(f"| {path.name} | {every_s:.3f} | {found} | {' | '.join(rates)} | {more:.0f} |")
        path.unlink() if not given.file else None
    apart.end_all()


if __name__ == "__main__":
    main()
