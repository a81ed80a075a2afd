"""Folders of drawn photographs, one for each species."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tests.support.drawn import draw, save_photo


def drawn_species(
    folder: Path, keys: Iterable[str], *, each: int, size_px: tuple[int, int] = (96, 72)
) -> Path:
    """Draw `each` photographs of every species into a folder of its name; gives `folder`."""
    for key in keys:
        (folder / key).mkdir(parents=True)
        for seed in range(each):
            save_photo(draw(key, seed=seed, size_px=size_px), folder / key / f"{seed}.jpg")
    return folder
