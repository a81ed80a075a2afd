"""Draws empty water: what a camera sees when no animal is there."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter

Pixels = npt.NDArray[np.uint8]
_Layer = npt.NDArray[np.float64]
# Blue sea, green sea, a murky estuary, a pale lagoon, night.
_SEAS = ((20, 95, 150), (25, 110, 95), (95, 95, 60), (140, 185, 195), (12, 22, 34))


def empty_water(number: int, *, side_px: int) -> Pixels:
    """A picture [S, S, 3] of water without an animal; the same for the same `number`."""
    chance = np.random.default_rng([number, 20_151])
    y, x = np.mgrid[0 : 1 : side_px * 1j, 0 : 1 : side_px * 1j]
    tilt = chance.uniform(-0.3, 0.3)
    depth = np.clip(y + tilt * (x - 0.5), 0, 1) ** chance.uniform(0.6, 1.6)
    above = np.array(_SEAS[number % len(_SEAS)]) * chance.uniform(0.7, 1.3, 3)
    below = above * chance.uniform(0.15, 0.8)
    light = _clouds(chance, side_px, 5) * chance.uniform(0, 30)
    light += _clouds(chance, side_px, 17) * chance.uniform(0, 12)
    if chance.random() < 0.3:
        slope, wide = chance.uniform(-0.6, 0.6), chance.uniform(9, 30)
        light += 14 * np.sin(wide * (x + slope * y)) * (1 - depth)
    light -= chance.uniform(0, 60) * ((x - 0.5) ** 2 + (y - 0.5) ** 2)
    light += chance.normal(0, chance.uniform(0, 5), (side_px, side_px))
    water = above * (1 - depth[..., None]) + below * depth[..., None] + light[..., None]
    picture = Image.fromarray(water.clip(0, 255).astype(np.uint8))
    specks = ImageDraw.Draw(picture, "RGBA")
    for _ in range(int(chance.integers(0, 60))):
        left, top = chance.uniform(0, side_px, 2)
        radius = chance.uniform(0.001, 0.006) * side_px
        strength = int(chance.uniform(20, 120))
        box = (left - radius, top - radius, left + radius, top + radius)
        specks.ellipse(box, (225, 235, 230, strength))
    return np.asarray(picture.filter(ImageFilter.GaussianBlur(chance.uniform(0, 1.2))))


def _clouds(chance: np.random.Generator, side_px: int, cells: int) -> _Layer:
    """Soft patches from -0.5 to 0.5."""
    coarse = Image.fromarray(chance.integers(0, 256, (cells, cells), dtype=np.uint8))
    smooth = coarse.resize((side_px, side_px), Image.Resampling.BICUBIC)
    return np.asarray(smooth, dtype=np.float64) / 255 - 0.5
