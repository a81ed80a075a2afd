"""A picture costs a bounded time and memory, whatever its file says."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image
from PIL.BmpImagePlugin import BmpImageFile

from jellygui.images import apart, bounds
from jellygui.images.photo import UnreadableError, decode_photo, read_photo
from tests.support import bombs, bombs_of_parts
from tests.support.once import made_once
from tests.support.processes import untraced

# Read all the same, since what they hold is reduced while it is decoded.
READ = {"jpeg", "jpeg-cmyk", *bombs_of_parts.READ}


@pytest.fixture(autouse=True)
def _ended() -> Iterator[None]:
    """Some kinds are decoded in a process of their own, which rests."""
    yield
    apart.end_all()


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(tmp_path_factory, "bombs", bombs.make)


def test_small_files_that_ask_for_much_are_refused_within_their_bounds(made: Path) -> None:
    """None with more than 400 MB."""
    out = subprocess.run(
        [sys.executable, "-m", "tests.images.test_bounds", str(made)],
        cwd=Path(__file__).parents[2],
        env=untraced(),
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    told = json.loads(out.stdout)
    assert {name for name, (reason, _) in told["bombs"].items() if not reason} == READ
    # Less than 2 s of a computer that nobody else uses; unbounded they take minutes.
    assert max(seconds for _, seconds in told["bombs"].values()) < 20
    assert told["more_mb"] < 400


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("png", "10000 x 10000 pixels, which its 297 kB cannot hold"),
        ("jpeg-lies", "cannot hold"),
        ("heic-lies", "20,358,144 pixels, which its 5 kB cannot hold"),
        ("heic-boxes", "takes too long to open (it is made of too many parts)"),
        ("jpeg-scans", "takes too long to open (4,003 passes)"),
        ("jpeg-markers", "takes too long to open (it is made of too many parts)"),
        ("png-chunks", "takes too long to open (it is made of too many parts)"),
        ("tiff-strips", "takes too long to open (it is made of too many parts)"),
        ("bmp-steps", "takes too long to open (it is made of too many parts)"),
    ],
)
def test_what_is_refused_is_said(made: Path, name: str, words: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_photo(made / f"{name}.jpg", side_px=64)
    assert words in caught.value.reason


def _saved(kind: str, side: int, **options: object) -> bytes:
    pixels = np.random.default_rng(0).integers(0, 255, (side, side, 3), dtype=np.uint8)
    file = BytesIO()
    Image.fromarray(pixels).save(file, kind, **options)
    return file.getvalue()


def test_large_honest_pictures_are_read() -> None:
    for data in (
        _saved("JPEG", 3500, progressive=True),
        _saved("TIFF", 3500),
        _png_of_night(5000),
    ):
        assert decode_photo(data, side_px=64).width_px >= 3500


def _png_of_night(side: int) -> bytes:
    file = BytesIO()
    Image.new("RGB", (side, side)).save(file, "PNG", compress_level=1)
    return file.getvalue()


def test_a_picture_that_the_memory_cannot_hold_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    free = psutil.virtual_memory()._replace(available=100_000_000)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: free)
    data = BytesIO()
    Image.new("RGB", (8000, 8000)).save(data, "BMP")
    with pytest.raises(UnreadableError) as caught:
        decode_photo(data.getvalue(), side_px=64)
    assert "is too large for the memory of this computer (8000 x 8000" in caught.value.reason


def test_a_file_that_the_memory_cannot_hold_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    image = BmpImageFile(BytesIO(bombs_of_parts.packed_bitmap(8000, b"\0\1")))
    bounds.check_bytes(image, 100_000)
    with pytest.raises(UnreadableError, match="is too large \\(2,000 MB for 8000 x 8000 pixels"):
        bounds.check_bytes(image, 2_000_000_000)
    free = psutil.virtual_memory()._replace(available=100_000_000)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: free)
    with pytest.raises(UnreadableError, match="memory of this computer \\(50 MB"):
        bounds.check_bytes(image, 50_000_000)


@pytest.mark.parametrize("name", ["jpeg-profile", "jpeg-profile-steps"])
def test_a_colour_profile_that_would_take_long_is_as_none(name: str) -> None:
    data = bombs_of_parts.MAKERS[name]()
    image = Image.open(BytesIO(data))
    assert not bounds.is_cheap(image.info["icc_profile"])
    seen = decode_photo(data, side_px=64).pixels
    pixels = np.asarray(image, dtype=int)
    assert np.abs(pixels.mean(axis=(0, 1)) - seen.mean(axis=(0, 1))).max() < 2


def _try_all(folder: Path) -> dict[str, object]:
    import resource
    import time

    def peak_mb() -> float:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    apart.is_here = lambda: True  # what is decoded elsewhere would not be weighed
    decode_photo(_png_of_night(100), side_px=192)
    before, told = peak_mb(), {}
    for path in sorted(folder.iterdir()):
        started, reason = time.process_time(), ""
        try:
            read_photo(path, side_px=192)
        except UnreadableError as error:
            reason = error.reason
        told[path.stem] = (reason, time.process_time() - started)
    return {"bombs": told, "more_mb": peak_mb() - before}


if __name__ == "__main__":
    print(json.dumps(_try_all(Path(sys.argv[1]))))
