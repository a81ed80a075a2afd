"""Draws the sample photographs: `python -m tests.support.draw_samples [FOLDER]`.

24 pictures, four a species, in a folder as a survey leaves it. One file is broken. They show the
work flow and serve the tests; nothing is tuned so that they are classified correctly.
"""

from __future__ import annotations

import shutil
import sys
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from tests.support.drawn import SPECIES, draw, save_photo

_DAYS = (
    ("2024-07-09 Kattegat, Anholt havn", datetime(2024, 7, 9, 9, 12, 40), 56.7136, 11.5121),
    ("2024-07-10 Øresund, Rungsted", datetime(2024, 7, 10, 13, 5, 3), 55.8842, 12.5493),
    ("2024-07-12 Lillebælt, Middelfart", datetime(2024, 7, 12, 8, 47, 11), 55.5097, 9.7302),
)
_CAMERAS = (("OLYMPUS CORPORATION", "TG-6"), ("NIKON CORPORATION", "COOLPIX W300"))
_BROKEN = 17
_SIZE_PX = (800, 600)


def draw_samples(folder: Path) -> list[Path]:
    """Write the samples; the same bytes every time."""
    chance = np.random.default_rng(2024)
    order = chance.permutation([species for species in SPECIES for _ in range(4)])
    written: list[Path] = []
    for number, species in enumerate(order):
        day, begin, latitude, longitude = _DAYS[number // 8]
        camera = _CAMERAS[number % 2]
        name = f"P709{number + 31:04d}.JPG" if number % 2 == 0 else f"DSCN{number + 412:04d}.jpg"
        path = folder / day / name
        save_photo(
            draw(str(species), seed=number, size_px=_SIZE_PX),
            path,
            taken_at=begin + timedelta(seconds=int(chance.integers(40, 300)) * (number % 8 + 1)),
            latitude=latitude + float(chance.normal(0, 0.002)),
            longitude=longitude + float(chance.normal(0, 0.002)),
            camera=camera,
            quality=82,
        )
        written.append(path)
    broken = written[_BROKEN]
    broken.write_bytes(broken.read_bytes()[:9000])  # as a card that was pulled out too early
    return written


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("resources/sample_images")
    shutil.rmtree(folder, ignore_errors=True)
    for path in draw_samples(folder):
        print(path)


if __name__ == "__main__":
    main()
