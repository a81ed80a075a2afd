from __future__ import annotations

import os
import socket
import time
from pathlib import Path

import pytest

from jellygui.errors import JellyError
from jellygui.files import natural_key
from jellygui.images import scan as scan_module
from jellygui.images.scan import (
    FailedFolder,
    Found,
    FoundBroken,
    FoundFile,
    PassedOver,
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


def test_who_wants_no_order_hears_of_the_same_before_a_folder_is_listed_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _put(tmp_path, *(f"{number}.jpg" for number in range(9)), "day/1.jpg", "notes.txt", ".a.jpg")
    in_order = {found.path for found in _all(tmp_path)}
    looked_at: list[str] = []
    real = scan_module._is_hidden_by_name
    monkeypatch.setattr(
        scan_module,
        "_is_hidden_by_name",
        lambda name: looked_at.append(name) or real(name),
    )
    found = [entry for entry in scan([tmp_path], in_order=False) if entry is not None]
    assert {entry.path for entry in found} == in_order
    assert len(found) == len(in_order) == 11
    looked_at.clear()
    first = next(entry for entry in scan([tmp_path], in_order=False) if entry is not None)
    assert first.path in in_order
    assert len(looked_at) < 5  # a hidden one or a folder may come before it


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
    _put(tmp_path, *pictures)
    assert _names(tmp_path) == pictures


_JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1"
_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_TIFF = b"II*\0\x08\0\0\0"
_HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("IMG_1.HEIC", _JPEG),
        ("no_ending", _JPEG),
        ("no_ending", b"RIFF\x24\0\0\0WEBPVP8 "),
        ("picture.dat", _PNG),
        ("picture.bin", _TIFF),
        ("picture", b"GIF89a\1\0\1\0"),
        ("notes.txt", b"BM" + bytes(12) + b"\x28\0\0\0"),
        ("stereo.mpo", _JPEG),
        ("a.CR2", _JPEG),
        ("phone", _HEIC),
        ("phone.jpg", _HEIC),
        ("general", b"\0\0\0\x1cftypmif1\0\0\0\0mif1avif"),
        ("web", b"\0\0\0\x20ftypavif\0\0\0\0"),
        ("canon", b"\0\0\0\x18ftypcrx \0\0\0\1crx isom"),
        ("canon", b"II*\0\x10\0\0\0CR\2\0"),
        ("fuji", b"FUJIFILMCCD-RAW 0201"),
        ("P1000001.RAW", b"IIU\0\x18\0\0\0"),
        ("L1000001.RAW", _TIFF),
        *((f"a.{ending}", b"") for ending in ("HEIC", "heif", "hif", "avif")),
        *((f"a.{ending}", b"x") for ending in ("CR2", "cr3", "orf", "rw2", "RAF", "NEF", "dng")),
        *((f"a.{ending}", _TIFF) for ending in ("NEF", "arw", "DNG", "cr2")),
    ],
)
def test_what_a_file_is_its_content_says(tmp_path: Path, name: str, head: bytes) -> None:
    (tmp_path / name).write_bytes(head)
    (found,) = _all(tmp_path)
    assert isinstance(found, FoundFile)
    assert _all(tmp_path / name) == [found]


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("a.jxl", b"", "JPEG XL picture"),
        ("a.jp2", b"", "JPEG 2000 picture"),
        ("a.psd", b"8BPS", "Photoshop picture"),
        ("film.mp4", b"", "video"),
        ("GX010001.LRV", b"", "video preview"),
        ("film", b"\0\0\0\x20ftypisom\0\0\2\0", "video"),
        ("film.dat", b"RIFF\x24\0\0\0AVI LIST", "video"),
        ("sound.wav", b"", "sound recording"),
        ("sound", b"RIFF\x24\0\0\0WAVEfmt ", "sound recording"),
        ("notes.txt", b"", "text file"),
        ("counts.csv", "Spezies;Größe".encode(), "text file"),
        ("README", "Überlingen, 9. Juli, Quallen und mehr".encode(), "text file"),
        ("BM_list", b"BMI,place,date\r\n", "text file"),
        ("a.xmp", b"<x:xmpmeta", "text file"),
        ("report.pdf", b"%PDF-1.7", "document"),
        ("all.zip", b"PK\3\4", "archive"),
        ("unknown", b"\x01\x02\xff\xfe", "other file"),
        ("EK80-D20240714-T101112.raw", b"\x5c\0\0\0CON0", "other file"),  # an echo sounder's
        ("empty", b"", "other file"),
        ("a.jpg_original", _JPEG, "backup copy"),
        ("a.jpg~", _JPEG, "backup copy"),
        ("a.jpg.part", _JPEG, "backup copy"),
        ("GOPR0001.THM", _JPEG, "video preview"),
    ],
)
def test_what_is_passed_over_has_a_kind(tmp_path: Path, name: str, head: bytes, kind: str) -> None:
    (tmp_path / name).write_bytes(head)
    assert _all(tmp_path) == [PassedOver(tmp_path / name, kind)]
    assert _all(tmp_path / name) == [PassedOver(tmp_path / name, kind)]


@pytest.mark.parametrize(
    "folder",
    [
        "@eaDir/a.jpg",
        ".thumbnails",
        ".AppleDouble",
        "#recycle",
        "$RECYCLE.BIN",
        ".Trashes",
        "@Recycle",
        "lost+found",
        ".@__thumb",
        "@Recently-Snapshot",
        "#snapshot",
        ".Trash-1000",
        "RECYCLER",
        "System Volume Information",
        ".Spotlight-V100",
        "Network Trash Folder",
        "PRIVATE/M4ROOT/THMBNL",
        "Catalog Previews.lrdata",
    ],
)
def test_folders_that_servers_and_systems_make_hold_no_photographs(
    tmp_path: Path, folder: str
) -> None:
    _put(tmp_path, "a.jpg", "._a.jpg", f"{folder}/SYNOPHOTO_THUMB_M.jpg", f"{folder}/deep/x.jpg")
    assert _names(tmp_path) == ["a.jpg"]


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
    found = [one.path.name for one in _all(tmp_path) if isinstance(one, FoundFile)]
    assert sorted(found) == ["1.jpg", "2.jpg"]


@on_posix
def test_a_linked_folder_is_followed(tmp_path: Path) -> None:
    _put(tmp_path, "disk/1.jpg")
    (tmp_path / "survey").mkdir()
    (tmp_path / "survey/day1").symlink_to(tmp_path / "disk", target_is_directory=True)
    assert _names(tmp_path / "survey") == ["day1/1.jpg"]


@on_posix
def test_dangling_links_pipes_sockets_and_devices_are_broken_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone.jpg").symlink_to(tmp_path / "nowhere.jpg")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    os.mkfifo(tmp_path / "pipe.jpg")
    os.mkfifo(tmp_path / "queue")
    (tmp_path / "zero.png").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as door:
        monkeypatch.chdir(tmp_path)  # the name of a socket is short
        door.bind("socket.tif")
        found = _all(tmp_path)
    assert found == [
        FoundBroken(tmp_path / "gone.jpg", "is a link to a file that is not there"),
        PassedOver(tmp_path / "gone.txt", "text file"),
        FoundBroken(tmp_path / "pipe.jpg", "is not a file but a pipe or device"),
        PassedOver(tmp_path / "queue", "other file"),
        FoundBroken(tmp_path / "socket.tif", "is not a file but a pipe or device"),
        FoundBroken(tmp_path / "zero.png", "is not a file but a pipe or device"),
    ]
    assert _all(*(one.path for one in found)) == found


@on_posix
def test_a_folder_that_cannot_be_read_is_no_empty_folder(open_folder: Path) -> None:
    _put(open_folder, "locked/1.jpg", "free/2.jpg")
    (open_folder / "locked").chmod(0)
    found = hostile.as_ordinary_user(lambda: _all(open_folder))
    (open_folder / "locked").chmod(0o755)
    assert FailedFolder(open_folder / "locked", "no permission") in found
    assert open_folder / "free/2.jpg" in [one.path for one in found]


@on_posix
def test_a_folder_that_can_be_listed_but_not_entered_is_left_out_and_the_rest_is_not(
    open_folder: Path,
) -> None:
    _put(open_folder, "half/1.jpg", "half/deep/2.jpg", "half/notes.txt", "free/3.jpg", "4.jpg")
    (open_folder / "half").chmod(0o444)
    found, itself = hostile.as_ordinary_user(
        lambda: (_all(open_folder), _all(open_folder / "half"))
    )
    (open_folder / "half").chmod(0o755)
    assert [one for one in found if not isinstance(one, FoundFile)] == [
        FailedFolder(open_folder / "half", "no permission")
    ]
    assert [one.path.name for one in found if isinstance(one, FoundFile)] == ["4.jpg", "3.jpg"]
    assert itself == [FailedFolder(open_folder / "half", "no permission")]


@on_posix
def test_a_file_that_nobody_may_read_is_what_its_name_says(open_folder: Path) -> None:
    _put(open_folder, "a.jxl", "b.mp4", "c.jpg")
    for name in ("a.jxl", "b.mp4", "c.jpg"):
        (open_folder / name).chmod(0)
    found = hostile.as_ordinary_user(lambda: _all(open_folder))
    assert [type(one) for one in found] == [PassedOver, PassedOver, FoundFile]


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
    assert longest_s < 10  # 0.05 to 0.1 on an idle computer
    assert before_s - started_s < 60


def test_of_a_large_folder_that_takes_long_to_list_a_few_files_come_before_all_are_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = [f"day{number}/1.jpg" for number in range(1, 12)]
    files = [f"{number}.jpg" for number in range(60)]
    _put(tmp_path, *files, *folders)
    in_order = _names(tmp_path)
    assert in_order == [*files, *folders]
    for what, value in (
        ("_PATIENCE_S", -1),
        ("_BREATH_S", 0),
        ("_SORTED_AT_ONCE", 20),
        ("_SHOWN_BEFORE", 5),
    ):
        monkeypatch.setattr(scan_module, what, value)
    listed: list[str] = []
    real = scan_module._is_hidden_by_name
    monkeypatch.setattr(
        scan_module, "_is_hidden_by_name", lambda name: listed.append(name) or real(name)
    )
    entries = (found for found in scan([tmp_path], some_ahead=True) if found is not None)
    first = next(entries)
    assert len(listed) < 25  # of 71
    found = [first, *entries]
    names = [one.path.relative_to(tmp_path).as_posix() for one in found]
    before = sorted(listed[:20], key=natural_key)[:5]
    assert names == [*before, *(name for name in in_order if name not in before)]
    ahead = [one.path.name for one in found if isinstance(one, FoundFile) and one.is_ahead]
    assert ahead == [name for name in before if name in files]
    assert _names(tmp_path) == in_order  # of who does not ask for it
