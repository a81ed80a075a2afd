from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from jellygui.gui.photos import thumbnail_store
from jellygui.gui.photos.background import wait_for_threads
from jellygui.gui.photos.thumbnail_store import ThumbnailStore
from jellygui.gui.photos.thumbnails import Thumbnails, as_image
from jellygui.images.photo import UnreadableError


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "Qualle größer.jpg"
    Image.effect_noise((900, 600), 60).convert("RGB").save(path)
    return path


def cached(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_second_look_comes_from_the_cache(photo: Path, tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path / "cache")
    first = store.read(photo, side_px=200)
    assert max(first.shape[:2]) == 256
    (kept,) = cached(tmp_path / "cache")
    Image.new("RGB", (10, 10), "red").save(kept)
    assert store.read(photo, side_px=200).shape[:2] == (10, 10)


def test_a_changed_photograph_gets_a_new_thumbnail(photo: Path, tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path / "cache")
    store.read(photo, side_px=200)
    Image.new("RGB", (600, 900), "green").save(photo)
    os.utime(photo, (1, 1))
    assert store.read(photo, side_px=200).shape[:2] == (256, 171)


def test_a_broken_cache_file_is_made_again(photo: Path, tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path / "cache")
    store.read(photo, side_px=200)
    (kept,) = cached(tmp_path / "cache")
    kept.write_bytes(kept.read_bytes()[:40])
    assert max(store.read(photo, side_px=200).shape[:2]) == 256
    assert kept.stat().st_size > 40


def test_the_cache_stays_within_its_bound(
    photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnail_store, "_LOOK_EVERY", 1)
    folder = tmp_path / "cache"
    store = ThumbnailStore(folder, largest_bytes=60_000)
    for number in range(12):
        copy = tmp_path / f"{number}.jpg"
        shutil.copy(photo, copy)
        store.read(copy, side_px=200)
    sizes = [path.stat().st_size for path in cached(folder)]
    assert 0 < sum(sizes) < 60_000 + max(sizes)


def test_a_cache_that_cannot_be_written_does_no_harm(photo: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("not a folder")
    assert max(ThumbnailStore(tmp_path / "cache").read(photo, side_px=200).shape[:2]) == 256


def test_a_missing_photograph_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="cannot be read"):
        ThumbnailStore(tmp_path).read(tmp_path / "none.jpg", side_px=100)


def test_colours_are_kept() -> None:
    pixels = np.zeros((2, 3, 3), dtype=np.uint8)
    pixels[0, 0], pixels[1, 2] = (200, 10, 30), (1, 2, 255)
    image = as_image(pixels)
    assert image.pixelColor(0, 0).getRgb()[:3] == (200, 10, 30)
    assert image.pixelColor(2, 1).getRgb()[:3] == (1, 2, 255)


@pytest.fixture
def thumbnails(qtbot: QtBot, tmp_path: Path) -> Iterator[Thumbnails]:
    made = Thumbnails(ThumbnailStore(tmp_path / "cache"), largest_bytes=200_000, threads=1)
    yield made
    made.close()
    assert wait_for_threads(60) == []


def test_the_whole_picture_fits_into_its_box(
    qtbot: QtBot, thumbnails: Thumbnails, tmp_path: Path
) -> None:
    tall = tmp_path / "tall.png"
    Image.new("RGB", (300, 900), "blue").save(tall)
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.want([(7, tall)], box=QSize(160, 120))
    made = thumbnails.get(7)
    assert made is not None
    assert made.image is not None
    assert made.image.height() == 120
    assert made.image.width() in (39, 40)


def test_what_scrolled_away_is_never_made(
    qtbot: QtBot, thumbnails: Thumbnails, pictures: list[Path]
) -> None:
    made: list[int] = []
    thumbnails.ready.connect(made.append)
    thumbnails.want([(n, pictures[n % 6]) for n in range(500)], box=QSize(160, 120))
    thumbnails.want([(1000, pictures[0]), (1001, pictures[1])], box=QSize(160, 120))
    qtbot.waitUntil(lambda: 1001 in made and thumbnails.is_idle())
    assert len(made) < 250  # those that were made meanwhile


def test_memory_stays_within_its_bound(
    qtbot: QtBot, thumbnails: Thumbnails, pictures: list[Path]
) -> None:
    for start in range(0, 12, 4):
        thumbnails.want(
            [(n, pictures[n % 6]) for n in range(start, start + 4)], box=QSize(160, 120)
        )
        qtbot.waitUntil(thumbnails.is_idle)
    assert thumbnails.kept_bytes <= 200_000
    assert thumbnails.get(11) is not None
    assert thumbnails.get(0) is None


def test_a_broken_file_is_known_to_be_broken(
    qtbot: QtBot, thumbnails: Thumbnails, tmp_path: Path
) -> None:
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff nothing")
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.want([(1, tmp_path / "broken.jpg")], box=QSize(160, 120))
    made = thumbnails.get(1)
    assert made is not None
    assert made.image is None


def test_what_was_seen_stays_until_it_is_made_anew(
    qtbot: QtBot, thumbnails: Thumbnails, tmp_path: Path
) -> None:
    place, broken = tmp_path / "a.png", tmp_path / "broken.jpg"
    Image.new("RGB", (300, 200), "blue").save(place)
    broken.write_bytes(b"\xff\xd8\xff nothing")
    wanted, box = [(1, place), (2, broken)], QSize(160, 120)
    thumbnails.want(wanted, box=box)
    qtbot.waitUntil(lambda: thumbnails.get(1) is not None and thumbnails.get(2) is not None)
    Image.new("RGB", (300, 200), "red").save(place)
    os.utime(place, (1, 1))
    thumbnails.forget([1, 2])
    assert middle(thumbnails, 1) == "#0000ff"
    assert thumbnails.get(2) is None
    thumbnails.want(wanted, box=box)
    qtbot.waitUntil(lambda: middle(thumbnails, 1) == "#ff0000")


def middle(thumbnails: Thumbnails, file_id: int) -> str:
    made = thumbnails.get(file_id)
    assert made is not None
    assert made.image is not None
    return made.image.pixelColor(made.image.rect().center()).name()
