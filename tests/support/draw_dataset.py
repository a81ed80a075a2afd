"""Draws a folder of photographs per species: `python -m tests.support.draw_dataset FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.support.drawn import SPECIES, draw, save_photo

_EACH = 4
_SIZE_PX = (320, 240)


def draw_dataset(folder: Path) -> None:
    """Four pictures of every species; the same bytes every time."""
    for place, species in enumerate(SPECIES):
        for number in range(_EACH):
            seed = place * _EACH + number
            save_photo(draw(species, seed=seed, size_px=_SIZE_PX), folder / species / f"{seed}.jpg")


if __name__ == "__main__":
    draw_dataset(Path(sys.argv[1]))
