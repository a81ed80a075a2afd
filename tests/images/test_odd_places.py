"""Trees without a floor, and what only looks like a file: each is passed over with its reason."""

from __future__ import annotations

import os
import socket
import sys
import threading
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TypeVar, cast

import pytest

from jellygui.images import reading
from jellygui.images.labelled import read_labelled
from jellygui.images.photo import UnreachableError, UnreadableError, read_photo
from jellygui.images.scan import FailedFolder, FoundBroken, FoundFile, PassedOver, scan
from tests.support.drawn import draw, save_photo

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the odd places of POSIX")

DEPTH = 10_000
T = TypeVar("T")
TOO_LONG = "its path is too long"


@pytest.fixture(scope="module")
def deep(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A tree of 10,000 folders, one in another, with a file in each 500th."""
    top = tmp_path_factory.mktemp("deep")
    at = os.open(top, os.O_RDONLY)
    for number in range(DEPTH):
        os.mkdir("d", dir_fd=at)
        at, above = os.open("d", os.O_RDONLY, dir_fd=at), at
        os.close(above)
        if number % 500 == 0:
            os.close(os.open(f"{number}.jpg", os.O_CREAT, dir_fd=at))
    os.close(at)
    yield top
    _remove(top)


def _remove(top: Path) -> None:
    """Without a path that is too long: each folder is moved up before its own are."""
    number = 0
    while (inner := top / "d").exists():
        below = inner / "d"
        number += 1
        moved = top.parent / f"{top.name}-{number}"
        if below.exists():
            below.rename(moved)
        for path in inner.iterdir():
            path.unlink()
        inner.rmdir()
        if moved.exists():
            moved.rename(inner)


def test_a_tree_of_any_depth_is_read_as_far_as_paths_go(deep: Path) -> None:
    started = time.monotonic()
    found = [one for one in scan([deep]) if one is not None]
    assert time.monotonic() - started < 60  # 1.2 s on a computer that nobody else uses
    *files, failed = found
    assert isinstance(failed, FailedFolder)
    assert failed.reason == TOO_LONG
    names = [one.path.name for one in files]
    assert names[:4] == ["0.jpg", "500.jpg", "1000.jpg", "1500.jpg"]
    assert len(names) <= 5  # as the folder of the tests has a long path or a short one


def test_neither_is_a_labelled_one_a_reason_to_fail(deep: Path) -> None:
    read = _outcome(read_labelled(deep))
    assert [failed.reason for failed in read.failed] == [TOO_LONG]


def _outcome(work: Generator[object, None, T]) -> T:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return cast(T, end.value)


def test_links_in_a_ring_end(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "1.jpg").touch()
    (tmp_path / "a" / "b" / "up").symlink_to(tmp_path)
    (tmp_path / "a" / "b" / "here").symlink_to(".")
    (tmp_path / "a" / "self.jpg").symlink_to("self.jpg")
    (tmp_path / "a" / "ring").symlink_to("ring")
    found = [one for one in scan([tmp_path]) if one is not None]
    assert [(type(one), one.path.name) for one in found] == [
        (FoundFile, "1.jpg"),
        (PassedOver, "ring"),
        (FoundBroken, "self.jpg"),
    ]
    (broken,) = (one for one in found if isinstance(one, FoundBroken))
    assert broken.reason == "cannot be read: it is a link that leads to itself"


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/random", "/dev/tty", "/dev/full"])
def test_devices_are_never_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, device: str
) -> None:
    monkeypatch.setattr(os, "open", lambda *_, **__: pytest.fail("something was opened"))
    link = tmp_path / "photo.jpg"
    link.symlink_to(device)
    (tmp_path / "no name").symlink_to(device)
    other, found = (one for one in scan([tmp_path]) if one is not None)
    assert isinstance(other, PassedOver)
    assert isinstance(found, FoundBroken)
    assert found.reason == "is not a file but a pipe or device"
    with pytest.raises(UnreadableError, match="is not a file but a pipe or device"):
        read_photo(link, side_px=64)


def test_pipes_and_sockets_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with socket.socket(socket.AF_UNIX) as server:
        try:
            server.bind(str(tmp_path / "socket.jpg"))
        except OSError:
            pytest.skip("the folder's path is too long for a socket")
        for one in scan([tmp_path]):
            assert isinstance(one, FoundBroken)
            assert one.reason == "is not a file but a pipe or device"
            with pytest.raises(UnreadableError, match="pipe or device"):
                read_photo(one.path, side_px=64)


def test_what_becomes_a_pipe_when_it_is_opened_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, opens = tmp_path / "1.jpg", reading._opened
    path.write_bytes(b"as it was")

    def swapped(name: str, flags: int) -> int:
        path.unlink()
        os.mkfifo(path)
        return opens(name, flags)

    monkeypatch.setattr(reading, "_opened", swapped)
    with pytest.raises(UnreadableError, match="pipe or device"):
        read_photo(path, side_px=64)


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="has no such files")
@pytest.mark.parametrize("name", ["/proc/kmsg", "/proc/self/mem", "/proc/self/environ"])
def test_files_that_a_system_makes_up_are_empty(tmp_path: Path, name: str) -> None:
    (tmp_path / "1.jpg").symlink_to(name)
    with pytest.raises(UnreadableError, match=r"is empty|no permission"):
        read_photo(tmp_path / "1.jpg", side_px=64)


@pytest.mark.parametrize(
    ("size", "head", "words"),
    [
        (1 << 40, b"", r"is too large \(1,024.0 GB\)"),
        (900 << 20, b"", "is not a picture although its name says so"),
        (900 << 20, b"a photograph", r"is too large \(944 MB for 320 x 240 pixels\)"),
    ],
)
def test_files_without_content_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int, head: bytes, words: str
) -> None:
    path = tmp_path / "1.jpg"
    if head:
        save_photo(draw("moon_jellyfish", seed=1, size_px=(320, 240)), path)
    with open(path, "ab") as file:
        file.truncate(size)  # takes no room
    monkeypatch.setattr(reading, "_read", lambda *_: pytest.fail("it was read"))
    with pytest.raises(UnreadableError, match=words):
        read_photo(path, side_px=64)


def test_a_file_that_grows_is_read_when_it_is_whole(tmp_path: Path) -> None:
    whole, path = tmp_path / "whole.jpg", tmp_path / "1.jpg"
    save_photo(draw("moon_jellyfish", seed=1, size_px=(320, 240)), whole)
    data, reads = whole.read_bytes(), reading._read
    path.write_bytes(data[:2000])

    def grows(file: object, size: int) -> bytes:
        with open(path, "ab") as other:
            other.write(data[2000:])
        return reads(file, size)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "_read", grows)
        with pytest.raises(UnreachableError, match="it is still being written") as caught:
            read_photo(path, side_px=64)
    assert not caught.value.is_of_the_disk  # so it is tried again when it is found again
    assert read_photo(path, side_px=64).width_px == 320


def test_a_file_that_never_stops_growing_ends(tmp_path: Path) -> None:
    path, enough = tmp_path / "1.jpg", threading.Event()
    path.write_bytes(b"\xff\xd8\xff")

    def write() -> None:
        with open(path, "ab", buffering=0) as file:
            while not enough.wait(0.0005):  # without a pause it once filled the disk
                file.write(bytes(1000))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        started = time.monotonic()
        for _ in range(5):
            with pytest.raises(UnreadableError):
                read_photo(path, side_px=64)
        assert time.monotonic() - started < 60
    finally:
        enough.set()
        writer.join()


def test_files_and_folders_that_vanish_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "1.jpg").touch()
    walk = scan([tmp_path])
    assert isinstance(next(walk), FoundFile)
    (tmp_path / "a").rmdir()
    (failed,) = (one for one in walk if one is not None)
    assert isinstance(failed, FailedFolder)
    assert failed.reason == "it is gone"
    (tmp_path / "1.jpg").unlink()
    with pytest.raises(UnreachableError, match="it is gone"):
        read_photo(tmp_path / "1.jpg", side_px=64)
