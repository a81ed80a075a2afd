"""A small survey in which there is something of every kind."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from tests.support.drawn import SPECIES, draw, save_photo


def draw_mixed_survey(folder: Path) -> Path:
    """Two days with bursts, a near-copy, an exact copy in another folder, and a broken file."""
    for number in range(10):
        save_photo(
            draw(SPECIES[number % 6], seed=number, size_px=(96, 72)),
            folder / ("Anholt" if number < 6 else "Læsø") / f"{number}.jpg",
            taken_at=datetime(2024, 7, 9 + number // 6, 12, number // 2, number % 2),
            latitude=56.5,
            longitude=11.25,
            camera=("ACME", "Boat"),
        )
    save_photo(draw(SPECIES[1], seed=1, size_px=(96, 72)), folder / "Læsø" / "altered.jpg")
    shutil.copy(folder / "Anholt" / "3.jpg", folder / "Læsø" / "copy.jpg")
    whole = (folder / "Anholt" / "2.jpg").read_bytes()
    (folder / "Læsø" / "broken.jpg").write_bytes(whole[: len(whole) // 2])
    return folder
