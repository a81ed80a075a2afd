"""Draws jellyfish: translucent bells on murky water, each species with its marks.

Everything is made of numbers, so that tests and samples need no photograph of anybody.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import ExifTags, Image, ImageDraw, ImageFilter

from jellygui.domain.species import NONE_OF_THESE

Layer = npt.NDArray[np.float32]
Chance = np.random.Generator

# Names the folder where the suite keeps what it has drawn, for every process of it.
FOLDER = "JELLYGUI_TEST_PICTURES"
_SUPER = 2
# What an animal is drawn on, by how large it is to be: half the side takes a quarter of the time.
_SIDES = (105, 210, 420)
_BASE, _GPS = ExifTags.Base, ExifTags.GPS


def draw(species: str, *, seed: int, size_px: tuple[int, int] = (640, 480)) -> Image.Image:
    """A picture of one animal of that species (a key), `size_px` wide and high.

    Of none of these it shows empty water.
    """
    if FOLDER not in os.environ:
        return _drawn(species, seed, size_px)
    kept = Path(os.environ[FOLDER], f"{species} {seed} {size_px[0]}x{size_px[1]}.npy")
    if not kept.exists():
        part = kept.with_suffix(f".{os.getpid()}.npy")
        np.save(part, np.asarray(_drawn(species, seed, size_px)))
        part.replace(kept)
    return Image.fromarray(np.load(kept))


def _drawn(species: str, seed: int, size_px: tuple[int, int]) -> Image.Image:
    if species == NONE_OF_THESE:
        return empty_water(seed=seed, size_px=size_px)
    chance = np.random.default_rng([seed, *species.encode()])
    width, height = size_px
    picture = _water(chance, width, height)
    side = int(min(width, height) * chance.uniform(0.55, 0.85))
    canvas = _Canvas(chance, next((large for large in _SIDES if side <= large), _SIDES[-1]))
    animal = _ANIMALS[species](canvas).resize((side, side), Image.Resampling.LANCZOS)
    animal = animal.rotate(chance.uniform(-35, 35), Image.Resampling.BICUBIC)
    if chance.random() < 0.5:
        animal = animal.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    left = int(chance.uniform(0.05, 0.95) * (width - side))
    top = int(chance.uniform(0.1, 0.9) * (height - side))
    glow = animal.filter(ImageFilter.GaussianBlur(side / 30))
    glow.putalpha(glow.getchannel("A").point(lambda a: a * 0.5))
    picture.paste(glow, (left, top), glow)
    picture.paste(animal, (left, top), animal)
    return _camera(chance, picture)


def _water(chance: Chance, width: int, height: int) -> Image.Image:
    """Water that is lighter above, with drifting clouds of silt."""
    top = chance.uniform((20, 95, 110), (60, 150, 175))
    bottom = top * chance.uniform(0.2, 0.5)
    depth = np.linspace(0, 1, height)[:, None, None] ** chance.uniform(0.7, 1.4)
    clouds = Image.fromarray(chance.integers(0, 255, (5, 7), dtype=np.uint8))
    silt = np.asarray(clouds.resize((width, height), Image.Resampling.BICUBIC)) / 255 - 0.5
    colours = top * (1 - depth) + bottom * depth + silt[..., None] * 34
    return Image.fromarray(colours.clip(0, 255).astype(np.uint8))


def _camera(chance: Chance, picture: Image.Image) -> Image.Image:
    """Plankton, a little blur, grain, and light that falls off towards the corners."""
    width, height = picture.size
    specks = ImageDraw.Draw(picture, "RGBA")
    for _ in range(int(chance.integers(20, 70))):
        x, y, r = chance.uniform(0, width), chance.uniform(0, height), chance.uniform(0.4, 2.2)
        specks.ellipse((x - r, y - r, x + r, y + r), (220, 235, 230, int(chance.uniform(30, 120))))
    picture = picture.filter(ImageFilter.GaussianBlur(chance.uniform(0.3, 1.1)))
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    light = 1 - chance.uniform(0.1, 0.3) * (x**2 + y**2)
    grain = chance.normal(0, 3.5, (height, width, 1))
    values = np.asarray(picture) * light[..., None] + grain
    return Image.fromarray(values.clip(0, 255).astype(np.uint8))


class _Canvas:
    """A transparent square of side 1 to draw on; x to the right, y down."""

    def __init__(self, chance: Chance, side_px: int) -> None:
        self.chance = chance
        self.side = side_px * _SUPER
        self.image = Image.new("RGBA", (self.side, self.side))

    def blend(self, paint: Callable[[ImageDraw.ImageDraw], None], blur: float = 0.0) -> None:
        layer = Image.new("RGBA", self.image.size)
        paint(ImageDraw.Draw(layer))
        if blur and (box := layer.getbbox()):
            # Only as far as it reaches: nothing changes beyond, and each pixel takes its time.
            radius = blur * self.side
            reach = math.ceil(3 * radius) + 3
            left, top, right, bottom = box
            box = (
                max(left - reach, 0),
                max(top - reach, 0),
                min(right + reach, self.side),
                min(bottom + reach, self.side),
            )
            layer.paste(layer.crop(box).filter(ImageFilter.GaussianBlur(radius)), box)
        self.image.alpha_composite(layer)

    def at(self, *numbers: float) -> tuple[float, ...]:
        return tuple(number * self.side for number in numbers)

    def bell(
        self, colour: tuple[int, int, int], *, width: float, height: float, top: float, alpha: int
    ) -> None:
        """A dome with a bright rim and a clear middle."""
        left, right = 0.5 - width / 2, 0.5 + width / 2

        def dome(draw: ImageDraw.ImageDraw) -> None:
            for step in range(12):
                inset = step * 0.012
                shade = int(alpha * (1 - step / 16))
                box = self.at(left + inset, top + inset, right - inset, top + 2 * height - inset)
                draw.pieslice(box, 180, 360, (*colour, shade))

        self.blend(dome, 0.006)
        light = tuple(min(255, c + 60) for c in colour)
        self.blend(
            lambda d: d.arc(
                self.at(left, top, right, top + 2 * height),
                180,
                360,
                (*light, alpha),
                self.side // 90,
            ),
            0.003,
        )

    def hanging(
        self,
        colour: tuple[int, int, int],
        *,
        count: int,
        span: float,
        top: float,
        length: tuple[float, float],
        width: float,
        alpha: int,
        wave: float = 0.02,
        blur: float = 0.001,
    ) -> None:
        """Tentacles or arms from a line, each a wavering curve."""
        chance = self.chance

        def paint(draw: ImageDraw.ImageDraw) -> None:
            for place in np.linspace(0.5 - span / 2, 0.5 + span / 2, count):
                steps = np.linspace(0, 1, 28)
                end = chance.uniform(*length)
                phase, turns = chance.uniform(0, 6.3), chance.uniform(2, 6)
                x = place + wave * np.sin(steps * turns + phase) * steps
                x = x + (place - 0.5) * 0.25 * steps
                y = top + steps * end
                points = [
                    (float(a) * self.side, float(b) * self.side) for a, b in zip(x, y, strict=True)
                ]
                draw.line(points, (*colour, alpha), max(1, int(width * self.side)), joint="curve")

        self.blend(paint, blur)

    def done(self) -> Image.Image:
        small = (self.side // _SUPER, self.side // _SUPER)
        return self.image.resize(small, Image.Resampling.BOX)


def _moon(c: _Canvas) -> Image.Image:
    """Seen from above: a flat disc, four horseshoe rings, a fringe."""
    pale = (200, 215, 235)
    c.blend(lambda d: d.ellipse(c.at(0.08, 0.08, 0.92, 0.92), (*pale, 70)), 0.01)
    c.blend(lambda d: d.ellipse(c.at(0.2, 0.2, 0.8, 0.8), (*pale, 50)), 0.03)

    def spokes(draw: ImageDraw.ImageDraw) -> None:
        for angle in np.linspace(0, 2 * np.pi, 32, endpoint=False):
            x, y = np.cos(angle), np.sin(angle)
            draw.line(
                c.at(0.5 + 0.2 * x, 0.5 + 0.2 * y, 0.5 + 0.41 * x, 0.5 + 0.41 * y),
                (235, 240, 250, 60),
                c.side // 200,
            )
        for angle in np.linspace(0, 2 * np.pi, 140, endpoint=False):
            x, y = np.cos(angle), np.sin(angle)
            draw.line(
                c.at(0.5 + 0.42 * x, 0.5 + 0.42 * y, 0.5 + 0.455 * x, 0.5 + 0.455 * y),
                (240, 245, 255, 110),
                c.side // 260,
            )

    c.blend(spokes, 0.001)

    def rings(draw: ImageDraw.ImageDraw) -> None:
        for turn in range(4):
            angle = turn * np.pi / 2 + np.pi / 4
            x, y, r = 0.5 + 0.13 * np.cos(angle), 0.5 + 0.13 * np.sin(angle), 0.085
            opening = np.degrees(angle) + 180
            draw.arc(
                c.at(x - r, y - r, x + r, y + r),
                opening + 50,
                opening + 310,
                (190, 120, 200, 210),
                c.side // 42,
            )

    c.blend(rings, 0.003)
    c.blend(
        lambda d: d.ellipse(
            c.at(0.08, 0.08, 0.92, 0.92), outline=(245, 248, 255, 150), width=c.side // 130
        ),
        0.002,
    )
    return c.done()


def _compass(c: _Canvas) -> Image.Image:
    """A dome with brown rays from its top, and long thin tentacles."""
    c.hanging(
        (235, 215, 190),
        count=4,
        span=0.14,
        top=0.36,
        length=(0.4, 0.55),
        width=0.022,
        alpha=120,
        wave=0.05,
        blur=0.004,
    )
    c.hanging(
        (170, 110, 70), count=20, span=0.56, top=0.37, length=(0.4, 0.58), width=0.004, alpha=170
    )
    c.bell((225, 200, 165), width=0.66, height=0.3, top=0.08, alpha=150)

    def rays(draw: ImageDraw.ImageDraw) -> None:
        for place in np.linspace(-1, 1, 9):
            for half in (-1, 1):
                x = 0.5 + 0.3 * place + half * 0.018
                draw.line(c.at(0.5 + 0.07 * place, 0.14, x, 0.36), (120, 60, 25, 210), c.side // 95)
        for place in np.linspace(-0.95, 0.95, 16):
            x, y, r = 0.5 + 0.33 * place, 0.378, 0.014
            draw.ellipse(c.at(x - r, y - r, x + r, y + r), (110, 55, 25, 220))
        draw.ellipse(c.at(0.44, 0.1, 0.56, 0.15), (110, 55, 25, 200))

    c.blend(rays, 0.002)
    return c.done()


def _lions_mane(c: _Canvas) -> Image.Image:
    """A broad lobed bell, orange to wine, over a dense mane of hair."""
    warm = (200, int(c.chance.uniform(80, 120)), 50)
    c.hanging(
        warm, count=90, span=0.56, top=0.27, length=(0.35, 0.68), width=0.003, alpha=150, wave=0.06
    )
    c.hanging(
        (150, 50, 40),
        count=24,
        span=0.3,
        top=0.28,
        length=(0.2, 0.4),
        width=0.016,
        alpha=120,
        wave=0.07,
        blur=0.005,
    )
    c.bell((215, 130, 70), width=0.78, height=0.22, top=0.07, alpha=190)

    def lobes(draw: ImageDraw.ImageDraw) -> None:
        for place in np.linspace(-0.875, 0.875, 8):
            x, r = 0.5 + 0.39 * place, 0.05
            draw.ellipse(c.at(x - r, 0.255, x + r, 0.325), (190, 95, 55, 190))

    c.blend(lobes, 0.004)
    c.blend(lambda d: d.ellipse(c.at(0.33, 0.12, 0.67, 0.26), (150, 45, 35, 120)), 0.02)
    return c.done()


def _mauve(c: _Canvas) -> Image.Image:
    """A small deep bell of mauve with warts, frilled arms and eight tentacles."""
    mauve = (190, 95, 165)
    c.hanging(
        (215, 140, 190),
        count=4,
        span=0.16,
        top=0.42,
        length=(0.3, 0.42),
        width=0.032,
        alpha=150,
        wave=0.05,
        blur=0.004,
    )
    c.hanging(
        (200, 120, 180), count=8, span=0.4, top=0.44, length=(0.4, 0.52), width=0.006, alpha=190
    )
    c.bell(mauve, width=0.5, height=0.34, top=0.1, alpha=170)

    def warts(draw: ImageDraw.ImageDraw) -> None:
        for _ in range(120):
            angle, radius = c.chance.uniform(np.pi, 2 * np.pi), np.sqrt(c.chance.uniform(0, 1))
            x, y = 0.5 + 0.24 * radius * np.cos(angle), 0.44 + 0.33 * radius * np.sin(angle)
            r = c.chance.uniform(0.003, 0.007)
            draw.ellipse(c.at(x - r, y - r, x + r, y + r), (250, 190, 225, 190))

    c.blend(warts, 0.001)
    return c.done()


def _blue(c: _Canvas) -> Image.Image:
    """A lobed saucer of deep blue with radial folds and a short mane."""
    blue = (50, 80, 190)
    c.hanging(
        (110, 140, 225),
        count=50,
        span=0.46,
        top=0.32,
        length=(0.2, 0.42),
        width=0.003,
        alpha=170,
        wave=0.05,
    )
    c.hanging(
        (170, 185, 235),
        count=10,
        span=0.2,
        top=0.32,
        length=(0.15, 0.28),
        width=0.02,
        alpha=130,
        wave=0.05,
        blur=0.004,
    )
    c.bell(blue, width=0.68, height=0.26, top=0.08, alpha=200)

    def folds(draw: ImageDraw.ImageDraw) -> None:
        for place in np.linspace(-1, 1, 17):
            draw.line(
                c.at(0.5 + 0.1 * place, 0.16, 0.5 + 0.32 * place, 0.33),
                (150, 175, 245, 130),
                c.side // 150,
            )
        for place in np.linspace(-0.875, 0.875, 8):
            x, r = 0.5 + 0.34 * place, 0.044
            draw.ellipse(c.at(x - r, 0.305, x + r, 0.37), (60, 95, 205, 190))

    c.blend(folds, 0.002)
    return c.done()


def _barrel(c: _Canvas) -> Image.Image:
    """A big pale dome with a violet hem, and eight thick frilled arms, no tentacles."""
    c.hanging(
        (225, 225, 215),
        count=8,
        span=0.34,
        top=0.44,
        length=(0.32, 0.44),
        width=0.06,
        alpha=170,
        wave=0.02,
        blur=0.003,
    )

    def frills(draw: ImageDraw.ImageDraw) -> None:
        for _ in range(150):
            x, y = 0.5 + c.chance.normal(0, 0.12), c.chance.uniform(0.47, 0.7)
            r = c.chance.uniform(0.008, 0.022)
            draw.ellipse(c.at(x - r, y - r, x + r, y + r), (240, 238, 228, 90))

    c.blend(frills, 0.003)
    c.bell((230, 230, 222), width=0.68, height=0.38, top=0.07, alpha=200)

    def hem(draw: ImageDraw.ImageDraw) -> None:
        for place in np.linspace(-1, 1, 30):
            x, r = 0.5 + 0.335 * place, 0.014
            draw.ellipse(c.at(x - r, 0.438, x + r, 0.472), (95, 60, 150, 220))

    c.blend(hem, 0.002)
    return c.done()


def _crystal(c: _Canvas) -> Image.Image:
    """Seen from above: clear, with many thin canals and a hem that glows green."""
    c.blend(lambda d: d.ellipse(c.at(0.1, 0.1, 0.9, 0.9), (150, 230, 170, 60)), 0.01)

    def canals(draw: ImageDraw.ImageDraw) -> None:
        for angle in np.linspace(0, 2 * np.pi, 64, endpoint=False):
            x, y = np.cos(angle), np.sin(angle)
            draw.line(
                c.at(0.5 + 0.12 * x, 0.5 + 0.12 * y, 0.5 + 0.39 * x, 0.5 + 0.39 * y),
                (200, 255, 210, 120),
                c.side // 240,
            )

    c.blend(canals, 0.001)

    def hem(draw: ImageDraw.ImageDraw) -> None:
        for angle in np.linspace(0, 2 * np.pi, 48, endpoint=False):
            x, y, r = 0.5 + 0.4 * np.cos(angle), 0.5 + 0.4 * np.sin(angle), 0.018
            draw.ellipse(c.at(x - r, y - r, x + r, y + r), (90, 255, 120, 230))

    c.blend(hem, 0.004)
    return c.done()


# A species that the bundled model has never seen.
STRANGER = "crystal_jelly"
_ANIMALS: dict[str, Callable[[_Canvas], Image.Image]] = {
    "barrel_jellyfish": _barrel,
    "blue_jellyfish": _blue,
    "compass_jellyfish": _compass,
    "lions_mane_jellyfish": _lions_mane,
    "mauve_stinger_jellyfish": _mauve,
    "moon_jellyfish": _moon,
    STRANGER: _crystal,
}
SPECIES = tuple(key for key in _ANIMALS if key != STRANGER)


def empty_water(*, seed: int, size_px: tuple[int, int] = (640, 480)) -> Image.Image:
    """Water without an animal."""
    chance = np.random.default_rng(seed)
    return _camera(chance, _water(chance, *size_px))


def save_photo(
    image: Image.Image,
    path: Path,
    *,
    taken_at: datetime | None = None,
    latitude: float | None = None,
    longitude: float | None = None,
    camera: tuple[str, str] | None = None,
    quality: int = 85,
) -> None:
    """Save a JPEG as a camera would, with EXIF."""
    exif = Image.Exif()
    if camera is not None:
        exif[_BASE.Make], exif[_BASE.Model] = camera
    if taken_at is not None:
        details = exif.get_ifd(ExifTags.IFD.Exif)
        details[_BASE.DateTimeOriginal] = f"{taken_at:%Y:%m:%d %H:%M:%S}"
        details[_BASE.SubsecTimeOriginal] = f"{taken_at.microsecond // 1000:03d}"
    if latitude is not None and longitude is not None:
        position: dict[int, Any] = exif.get_ifd(ExifTags.IFD.GPSInfo)
        position[_GPS.GPSLatitudeRef] = "N" if latitude >= 0 else "S"
        position[_GPS.GPSLatitude] = _sexagesimal(latitude)
        position[_GPS.GPSLongitudeRef] = "E" if longitude >= 0 else "W"
        position[_GPS.GPSLongitude] = _sexagesimal(longitude)
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, "JPEG", quality=quality, exif=exif)


def _sexagesimal(degrees: float) -> tuple[float, float, float]:
    whole, rest = divmod(abs(degrees) * 3600, 3600)
    minutes, seconds = divmod(rest, 60)
    return whole, minutes, round(seconds, 3)
