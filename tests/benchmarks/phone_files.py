"""How long HEIC and AVIF take beside the naive way: `python -m tests.benchmarks.phone_files`.

The naive way is what a first notebook does: Pillow with its plugin, and the picture made small.
Ours is all that is read of a photograph, in the process that decodes it: structure, hash, EXIF,
colours, perceptual hash. Photographs of 12 megapixels are drawn, HEIC in tiles too, as phones write
it; a FOLDER may hold others. What processors worked, of all processes, says most where others work
beside.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pillow_heif
import psutil
from PIL import AvifImagePlugin, Image

from jellygui.images import apart
from jellygui.images.photo import read_photo
from tests.support.boxed import avif, heic, in_tiles
from tests.support.drawn import SPECIES, draw

SIDE_PX = 224
TILE_PX = 512
OPENED = {"heic": pillow_heif.HeifImageFile, "avif": AvifImagePlugin.AvifImageFile}


def drawn(folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    image = draw(SPECIES[0], seed=1, size_px=(1000, 750)).resize((4000, 3000))
    made = {
        "drawn.avif": avif(image, quality=70),
        "drawn.heic": heic(image, quality=70),
        "drawn-in-tiles.heic": in_tiles(image, TILE_PX, quality=70),
    }
    for name, data in made.items():
        (folder / name).write_bytes(data)
    return sorted(folder.iterdir())


def naive(path: Path) -> None:
    image: Image.Image = OPENED[path.suffix.lower()[1:]](BytesIO(path.read_bytes()))
    image.convert("RGB").resize((SIDE_PX, SIDE_PX))


def ours(path: Path) -> None:
    read_photo(path, side_px=SIDE_PX)


def processor_s() -> float:
    this = psutil.Process()
    times = [one.cpu_times() for one in (this, *this.children())]
    return sum(one.user + one.system for one in times)


def measured(do: Callable[[Path], None], path: Path, rounds: int) -> str:
    do(path)
    clock, processor = [], []
    for _ in range(rounds):
        started, before = time.perf_counter(), processor_s()
        do(path)
        clock.append(time.perf_counter() - started)
        processor.append(processor_s() - before)
    best, middle = min(clock), statistics.median(clock)
    return f"{best * 1000:.0f} ({middle * 1000:.0f}) | {statistics.median(processor) * 1000:.0f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--rounds", type=int, default=9)
    given = parser.parse_args()
    if given.folder:
        paths = [p for p in sorted(given.folder.iterdir()) if p.suffix.lower()[1:] in OPENED]
    else:
        paths = drawn(Path(tempfile.mkdtemp()))
    way = "ms: best (median) | of a processor"
    print(f"| | naive, {way} | ours, {way} |")
    print("|---|---|---|---|---|")
    for path in paths:
        row = (path.name, measured(naive, path, given.rounds), measured(ours, path, given.rounds))
        print("|", " | ".join(row), "|")
    apart.end_all()


if __name__ == "__main__":
    main()
