from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from jellygui.errors import JellyError
from jellygui.images.scan import (
    FolderFailed,
    Found,
    FoundBroken,
    FoundFile,
    NotYetSupported,
    found_file,
    scan,
)
from tests.support import hostile

on_posix = pytest.mark.skipif(os.name == "nt", reason="needs links and permissions of POSIX")


def _put(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"scan does not look inside")


def _all(*paths: Path) -> list[Found]:
    return [found for found in scan(paths) if found is not None]


def _names(folder: Path) -> list[str]:
    return [found.path.relative_to(folder).as_posix() for found in _all(folder)]


def test_natural_order_files_before_subfolders(tmp_path: Path) -> None:
    _put(
        tmp_path,
        "img_10.jpg",
        "IMG_9.JPG",
        "img_1.png",
        "day10/1.jpg",
        "day2/1.jpg",
        "day2/b/x.gif",
    )
    assert _names(tmp_path) == [
        "img_1.png",
        "IMG_9.JPG",
        "img_10.jpg",
        "day2/1.jpg",
        "day2/b/x.gif",
        "day10/1.jpg",
    ]


def test_size_and_time_are_those_of_the_file(tmp_path: Path) -> None:
    _put(tmp_path, "a.jpg")
    info = (tmp_path / "a.jpg").stat()
    assert _all(tmp_path) == [found_file(tmp_path / "a.jpg", info)]
    assert _all(tmp_path)[0].modified_ns == info.st_mtime_ns


def test_hidden_and_system_files_are_left_out(tmp_path: Path) -> None:
    _put(
        tmp_path,
        "seen.jpg",
        ".hidden.jpg",
        "._seen.jpg",
        ".thumbnails/a.jpg",
        "__MACOSX/a.jpg",
        "$RECYCLE.BIN/a.jpg",
        "System Volume Information/a.jpg",
        "Thumbs.db",
        "desktop.ini",
    )
    assert _names(tmp_path) == ["seen.jpg"]


def test_a_hidden_file_is_taken_when_it_is_given_by_name(tmp_path: Path) -> None:
    _put(tmp_path, ".hidden.jpg")
    (found,) = _all(tmp_path, tmp_path / ".hidden.jpg")
    assert isinstance(found, FoundFile)


def test_endings_of_every_kind_in_upper_case_too(tmp_path: Path) -> None:
    pictures = ["a.JPG", "b.jpeg", "c.PNG", "d.tif", "e.TIFF", "f.webp", "g.bmp", "h.gif"]
    _put(tmp_path, *pictures, "notes.txt", "film.mp4", "no_ending")
    assert _names(tmp_path) == pictures


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.HEIC", "HEIC"), ("a.heif", "HEIC"), ("a.avif", "AVIF")]
    + [
        (f"a.{raw}", "camera raw")
        for raw in ("CR2", "cr3", "NEF", "arw", "DNG", "orf", "rw2", "RAF")
    ],
)
def test_photographs_that_cannot_be_read_yet_are_named(
    tmp_path: Path, name: str, kind: str
) -> None:
    _put(tmp_path, name)
    assert _all(tmp_path) == [NotYetSupported(tmp_path / name, kind)]
    assert _all(tmp_path / name) == [NotYetSupported(tmp_path / name, kind)]


def test_another_kind_of_file_given_by_name_is_not_passed_over(tmp_path: Path) -> None:
    _put(tmp_path, "notes.txt")
    (found,) = _all(tmp_path / "notes.txt")
    assert isinstance(found, FoundBroken)
    assert "is not a JPEG" in found.reason


@pytest.mark.parametrize("folder_first", [True, False])
def test_a_file_given_twice_appears_once(tmp_path: Path, folder_first: bool) -> None:
    _put(tmp_path, "a.jpg", "b.jpg")
    given = [tmp_path, tmp_path / "a.jpg", tmp_path / "a.jpg", tmp_path]
    found = _all(*given) if folder_first else _all(*reversed(given))
    assert sorted(one.path.name for one in found) == ["a.jpg", "b.jpg"]


def test_a_path_that_does_not_exist_is_said_before_anything_is_done(tmp_path: Path) -> None:
    _put(tmp_path, "a.jpg")
    with pytest.raises(JellyError, match=r"day3.*does not exist"):
        next(scan([tmp_path, tmp_path / "day3"]))


def test_an_empty_folder_has_nothing_and_is_no_failure(tmp_path: Path) -> None:
    assert _all(tmp_path) == []


@on_posix
def test_loops_of_links_end_and_a_folder_is_visited_once(tmp_path: Path) -> None:
    _put(tmp_path, "a/1.jpg", "b/2.jpg")
    (tmp_path / "a/up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "b/across").symlink_to(tmp_path / "a", target_is_directory=True)
    (tmp_path / "c").symlink_to(tmp_path / "c")
    assert sorted(name.rpartition("/")[2] for name in _names(tmp_path)) == ["1.jpg", "2.jpg"]


@on_posix
def test_a_linked_folder_is_followed(tmp_path: Path) -> None:
    _put(tmp_path, "disk/1.jpg")
    (tmp_path / "survey").mkdir()
    (tmp_path / "survey/day1").symlink_to(tmp_path / "disk", target_is_directory=True)
    assert _names(tmp_path / "survey") == ["day1/1.jpg"]


@on_posix
def test_dangling_links_and_pipes_are_broken_pictures(tmp_path: Path) -> None:
    (tmp_path / "gone.jpg").symlink_to(tmp_path / "nowhere.jpg")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    os.mkfifo(tmp_path / "pipe.jpg")
    assert _all(tmp_path) == [
        FoundBroken(tmp_path / "gone.jpg", "is a link to a file that is not there"),
        FoundBroken(tmp_path / "pipe.jpg", "is not a file but a pipe or device"),
    ]
    assert _all(tmp_path / "gone.jpg", tmp_path / "pipe.jpg") == _all(tmp_path)


@on_posix
def test_a_folder_that_cannot_be_read_is_no_empty_folder(open_folder: Path) -> None:
    _put(open_folder, "locked/1.jpg", "free/2.jpg")
    (open_folder / "locked").chmod(0)
    found = hostile.as_ordinary_user(lambda: _all(open_folder))
    (open_folder / "locked").chmod(0o755)
    assert FolderFailed(open_folder / "locked", "no permission") in found
    assert open_folder / "free/2.jpg" in [one.path for one in found]


@on_posix
def test_names_that_only_some_systems_have(tmp_path: Path) -> None:
    names = ["line\nbreak.jpg", "🐙.jpg", "x" * 200 + ".jpg", os.fsdecode(b"\xff\xe9.jpg"), "é.jpg"]
    try:
        _put(tmp_path, *names)
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    assert sorted(_names(tmp_path)) == sorted(names)


def test_a_large_folder_is_scanned_in_a_second_without_losing_its_breath(tmp_path: Path) -> None:
    for number in range(10_000):
        (tmp_path / f"IMG_{number}.jpg").touch()
    longest_s, count = 0.0, 0
    started_s = before_s = time.monotonic()
    for found in scan([tmp_path]):
        count += found is not None
        longest_s, before_s = max(longest_s, time.monotonic() - before_s), time.monotonic()
    assert count == 10_000
    assert longest_s < 1  # 0.05 to 0.1 on an idle computer
    assert before_s - started_s < 5
