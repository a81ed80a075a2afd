"""Files as a survey disk may hold them at its worst, each with what must be said of it."""

from __future__ import annotations

import io
import os
import pickle
import random
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar, cast

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, TiffImagePlugin

_SIZE = (96, 72)
_NOBODY = 65534
_BOMB_PX = 60_000

T = TypeVar("T")


@dataclass(frozen=True)
class Hostile:
    """`reason_contains` is None where the file must be readable.

    `name` is the path inside the folder. The superuser can read the file that
    `only_ordinary_user` marks.
    """

    name: str
    reason_contains: str | None
    only_ordinary_user: bool = False


def write_hostile(folder: Path) -> list[Hostile]:
    """Write the files that this system can hold, each picture unlike the others."""
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Hostile] = []
    for name, reason, content in (*_cut_off(), *_no_pictures(), *_odd_but_readable()):
        path = folder / name
        try:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
        except (OSError, ValueError):
            continue  # Windows has no newline in names, macOS no bytes that are not UTF-8
        written.append(Hostile(name, reason))
    return written + _odd_entries(folder)


def mismatches(expected: list[Hostile], reasons: Mapping[str, str | None]) -> list[str]:
    """What is wrong with the `reasons` found, by name inside the folder (None: readable)."""
    wrong = [f"{name!r} is not expected" for name in reasons.keys() - {e.name for e in expected}]
    for one in expected:
        reason = one.reason_contains
        if one.only_ordinary_user and _is_superuser():
            reason = None
        if one.name not in reasons:
            wrong.append(f"{one.name!r} is missing")
        elif (found := reasons[one.name]) is None or reason is None:
            if found != reason:
                wrong.append(f"{one.name!r}: {found!r} instead of {reason!r}")
        elif reason not in found:
            wrong.append(f"{one.name!r}: {found!r} does not say {reason!r}")
    return wrong


def as_ordinary_user(function: Callable[[], T]) -> T:
    """What `function` returns to a user who is not the superuser (in a child, where we are)."""
    if not _is_superuser():
        return function()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        answer: tuple[bool, object] = (False, "the child could not begin")
        try:
            os.setgroups([])
            os.setgid(_NOBODY)
            os.setuid(_NOBODY)
            answer = (True, function())
        except BaseException as error:
            answer = (False, repr(error))
        finally:
            with os.fdopen(writing, "wb") as pipe:
                pickle.dump(answer, pipe)
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        succeeded, result = pickle.load(pipe)
    os.waitpid(child, 0)
    assert succeeded, result
    return cast("T", result)


def picture(seed: int, size: tuple[int, int] = _SIZE) -> Image.Image:
    """A bell in murky water, another for every seed."""
    rng = random.Random(seed)
    water = Image.linear_gradient("L").resize(size)
    image = Image.merge(
        "RGB", (water.point(lambda v: v // 4), water.point(lambda v: v // 2), water)
    )
    draw = ImageDraw.Draw(image)
    width, height = size
    for _ in range(4):
        x, y = rng.uniform(0, width * 0.7), rng.uniform(0, height * 0.7)
        w, h = rng.uniform(width * 0.1, width * 0.5), rng.uniform(height * 0.1, height * 0.5)
        colour = (rng.randrange(256), rng.randrange(256), rng.randrange(256))
        draw.ellipse((x, y, x + w, y + h), fill=colour)
    return image


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    """The bytes of a picture file of a kind: "JPEG", "PNG" and so on."""
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def png_claiming(width: int, height: int) -> bytes:
    """A small PNG whose header claims a size, with as good as no pixels behind it."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1_000_000))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        chunk(kind, data) for kind, data in ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    )


def tiff(
    pixels: npt.NDArray[np.generic],
    *,
    order: Literal["<", ">"] = "<",
    big: bool = False,
    planes: bool = False,
    compression: int = 1,
) -> bytes:
    """A TIFF of pixels [H, W, C] in one strip, or one for each of its `planes`, of any type."""
    height, width, samples = pixels.shape
    if planes:
        pixels = pixels.transpose(2, 0, 1)
    raw = pixels.astype(pixels.dtype.newbyteorder(order)).tobytes()
    bits, numbers = 8 * pixels.dtype.itemsize, {"u": 1, "i": 2, "f": 3}[pixels.dtype.kind]
    place, kind, room = ("Q", 16, 8) if big else ("L", 4, 4)
    strips = samples if planes else 1
    name, begin = b"II" if order == "<" else b"MM", 16 if big else 8
    head = struct.pack(
        f"{order}2s{'HHH' if big else 'H'}{place}",
        name,
        *((43, 8, 0) if big else (42,)),
        begin + len(raw),
    )
    tags = [
        (256, 4, 1, width),
        (257, 4, 1, height),
        (258, 3, samples, bits),
        (259, 3, 1, compression),
        (262, 3, 1, 2 if samples > 1 else 1),
        (273, kind, strips, begin),
        (277, 3, 1, samples),
        (278, 4, 1, height),
        (279, kind, strips, len(raw) // strips),
        (284, 3, 1, 2 if planes else 1),
        (339, 3, samples, numbers),
    ]
    count = struct.pack(order + ("Q" if big else "H"), len(tags))
    behind = begin + len(raw) + len(count) + len(tags) * (4 + 2 * room) + room
    entries, more = b"", b""
    for tag, form, number, value in tags:
        letter = {3: "H", 4: "L", 16: "Q"}[form]
        step = len(raw) // strips if tag == 273 else 0
        values = struct.pack(
            f"{order}{number}{letter}", *(value + step * part for part in range(number))
        )
        if len(values) > room:
            values, more = struct.pack(order + place, behind + len(more)), more + values
        entries += struct.pack(f"{order}HH{place}", tag, form, number) + values.ljust(room, b"\0")
    return head + raw + count + entries + bytes(room) + more


def chunk(kind: bytes, data: bytes) -> bytes:
    """A part of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _cut_off() -> Iterator[tuple[str, str | None, bytes]]:
    exif = Image.Exif()
    exif[0x0110] = "Cut in the middle of its name"
    jpeg = encoded(picture(1), "JPEG", exif=exif)
    scan_begin = jpeg.index(b"\xff\xda")
    yield "cut_first_bytes.jpg", "cut off", jpeg[:3]
    yield "cut_in_exif.jpg", "cut off", jpeg[: jpeg.index(b"middle")]
    yield "cut_before_scan.jpg", "cut off", jpeg[:scan_begin]
    yield "cut_mid_scan.jpg", "cut off", jpeg[: (scan_begin + len(jpeg)) // 2]
    yield "only_the_end_is_cut.jpg", None, jpeg[:-2]
    yield "cut_last_bytes.jpg", "cut off", jpeg[:-20] + b"\xff\xd9"
    yield "zeros_after_header.jpg", "cut off", jpeg[: scan_begin + 40] + bytes(4000)
    progressive = encoded(picture(2), "JPEG", progressive=True)
    yield "cut_progressive.jpg", "cut off", progressive[: len(progressive) * 2 // 3]
    png = encoded(picture(3), "PNG")
    yield "cut_in_signature.png", "cut off", png[:5]
    yield "cut_in_header.png", "cut off", png[:20]
    yield "cut_mid_data.png", "cut off", png[: len(png) // 2]
    yield "only_the_end_is_cut.png", None, png[:-3]
    yield "cut_last_bytes.png", "cut off", png[:-30]
    for seed, (ending, kind) in enumerate((("tif", "TIFF"), ("webp", "WEBP"), ("gif", "GIF")), 4):
        whole = encoded(picture(seed), kind)
        yield f"cut_half.{ending}", "cut off", whole[: len(whole) // 2]


def _no_pictures() -> Iterator[tuple[str, str | None, bytes]]:
    yield "empty.jpg", "empty", b""
    yield "text.jpg", "not a picture", b"2024-07-14, transect 3: forty moon jellies, low light.\n"
    yield "page.png", "not a picture", b"<!DOCTYPE html><title>403 Forbidden</title>\n" * 5
    yield "zeros.jpg", "not a picture", bytes(5000)
    yield "phone.jpg", "JPEG XL", b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(500)
    yield "bomb.png", "too large", png_claiming(_BOMB_PX, _BOMB_PX)
    bmp = bytearray(encoded(picture(10), "BMP"))
    bmp[18:26] = struct.pack("<ii", _BOMB_PX, _BOMB_PX)
    yield "bomb.bmp", "too large", bytes(bmp)
    png = encoded(picture(11), "PNG")
    words = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(50_000_000), 1))
    yield "bomb_in_words.png", None, png[:33] + words + png[33:]


def _odd_but_readable() -> Iterator[tuple[str, str | None, bytes]]:
    yield "png_named.jpg", None, encoded(picture(20), "PNG")
    yield "UPPER_CASE.JPG", None, encoded(picture(21), "JPEG")
    yield "cmyk.jpg", None, encoded(picture(22).convert("CMYK"), "JPEG")
    deep = picture(23).convert("L").convert("I").point(lambda v: v * 257).convert("I;16")
    yield "sixteen_bits.png", None, encoded(deep, "PNG")
    deep = picture(24).convert("L").convert("I").point(lambda v: v * 257).convert("I;16")
    yield "sixteen_bits.tif", None, encoded(deep, "TIFF")
    yield "grey.jpg", None, encoded(picture(25).convert("L"), "JPEG")
    yield "palette.png", None, encoded(picture(26).convert("P"), "PNG")
    see_through = picture(27).convert("RGBA")
    see_through.putalpha(Image.linear_gradient("L").resize(_SIZE))
    yield "see_through.png", None, encoded(see_through, "PNG")
    for seed, (ending, kind) in enumerate((("gif", "GIF"), ("webp", "WEBP"), ("apng", "PNG")), 28):
        more = [picture(seed + 100), picture(seed + 200)]
        yield (
            f"animated.{ending}",
            None,
            encoded(picture(seed), kind, save_all=True, append_images=more),
        )
    yield "emoji \U0001fabc\U0001f419.jpg", None, encoded(picture(31), "JPEG")
    yield "line\nbreak.jpg", None, encoded(picture(32), "JPEG")
    yield "=1+1, “quoted”.jpg", None, encoded(picture(33), "JPEG")
    yield "long_" + "x" * 191 + ".jpg", None, encoded(picture(34), "JPEG")
    yield os.fsdecode(b"not_utf8_\xff\xe9.jpg"), None, encoded(picture(35), "JPEG")
    yield "broken_exif.jpg", None, encoded(picture(36), "JPEG", exif=b"Exif\0\0MM\0*\0\0\xff\xff??")
    exif = Image.Exif()
    exif[0x0112] = 6
    yield "on_its_side.jpg", None, encoded(picture(37), "JPEG", exif=exif)
    rational = TiffImagePlugin.IFDRational
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (rational(0, 0), 99.0, 99.0), 3: "?", 4: (500.0, 0.0, 0.0)}
    exif[0x8769] = {0x9003: "0000:00:00 00:00:00"}
    yield "absurd_gps_and_time.jpg", None, encoded(picture(38), "JPEG", exif=exif)
    yield "folder.jpg/inside.jpg", None, encoded(picture(39), "JPEG")


def _odd_entries(folder: Path) -> list[Hostile]:
    """What is not a plain file, where the system has such a thing."""
    locked = folder / "no_permission.jpg"
    locked.write_bytes(encoded(picture(50), "JPEG"))
    written = []
    if hasattr(os, "geteuid"):
        locked.chmod(0)
        written.append(Hostile(locked.name, "no permission", only_ordinary_user=True))
        os.mkfifo(folder / "pipe.jpg")
        written.append(Hostile("pipe.jpg", "pipe"))
    else:
        written.append(Hostile(locked.name, None))
    try:
        (folder / "dangling.jpg").symlink_to("not_there.jpg")
        written.append(Hostile("dangling.jpg", "not there"))
        (folder / "to_itself.jpg").symlink_to("to_itself.jpg")
        written.append(Hostile("to_itself.jpg", "leads to itself"))
        (folder / "loop").symlink_to(folder, target_is_directory=True)
    except OSError:
        pass  # Windows lets only developers make links
    return written


def _is_superuser() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
