"""What is known of a video as a whole: its hash, when it was taken, which frames it has."""

from __future__ import annotations

import errno
import hashlib
import importlib.util
import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from io import FileIO
from pathlib import Path

from jellygui.domain.frames import frame_path, times_ms
from jellygui.domain.scenes import SIDE_PX, blocks_of, has_changed
from jellygui.images import apart, film
from jellygui.images.patience import alone, attended, begin, no_answer
from jellygui.images.reading import opened_file
from jellygui.images.scan import FoundFile, found_file
from jellygui.images.unreadable import UnreachableError, UnreadableError

# More would fill a project; at a second each, a video of two days. One that says so is at least as
# large as pictures without change are: else a memory card of small files would, too.
MOST_FRAMES = 200_000
_ALWAYS_FRAMES, _LEAST_BYTES = 1_000, 10
_AT_ONCE = 1 << 23
_KEPT = 1_000

_hashed: dict[tuple[Path, int, int, int], HashedVideo] = {}
_changing = threading.Lock()


@dataclass(frozen=True)
class HashedVideo:
    """The SHA-256 of the bytes of a video, and how many these are."""

    content_hash: str
    size_bytes: int


@dataclass(frozen=True)
class VideoFrames:
    """The frames that are taken of a video, which is shown for `ends_ms`, of so many `looked_at`.

    `is_cut_off` where it says that it is longer.
    """

    video: FoundFile
    times_ms: Sequence[int]
    looked_at: int
    ends_ms: int
    is_cut_off: bool

    def files(self) -> Iterator[FoundFile]:
        """Each of them as a file in its own place, of the size and times of its video."""
        for ms in self.times_ms:
            yield replace(self.video, path=frame_path(self.video.path, ms))


def can_be_read() -> bool:
    """Whether this installation reads videos, which are an optional part."""
    return importlib.util.find_spec("av") is not None


def check_can_be_read() -> None:
    """Refuse a frame where no video is read, before anything of it is.

    Raises:
        UnreachableError: none is, which says nothing of this one: what is known of it stays.
    """
    if not can_be_read():
        raise UnreachableError(OSError(errno.ENOSYS, "this installation reads no videos"))


def frames_of(path: Path, every_s: float, *, scenes: bool = False) -> VideoFrames:
    """Which frames a video has, one every so many seconds; nothing is decoded.

    With `scenes` these are looked at, and those are left out that show what the last one shows that
    was taken.

    Raises:
        UnreadableError: it cannot be read, is broken, or has too many.
    """
    with attended():
        with opened_file(path) as file:
            found = found_file(path, os.fstat(file.fileno()))
        facts = apart.call(film.look, path)
    times = times_ms(facts.ends_ms, every_s)
    most_frames = min(MOST_FRAMES, max(_ALWAYS_FRAMES, found.size_bytes // _LEAST_BYTES))
    if len(times) > most_frames:
        raise UnreadableError(f"has too many frames ({len(times):,}; at most {most_frames:,})")
    taken = [*_changes(path, times)] if scenes else times
    return VideoFrames(found, taken, len(times), facts.ends_ms, facts.is_cut_off)


def _changes(path: Path, times: Iterable[int]) -> Iterator[int]:
    """When the scene is another one than when it was last taken, the first time among them."""
    before = None
    with attended():
        for ms in times:
            begin(no_answer)
            try:
                now = blocks_of(apart.call(film.shown, path, ms, SIDE_PX).pixels)
            except UnreachableError:
                raise
            except UnreadableError:  # it is taken, so that it is said
                yield ms
                continue
            if before is None or has_changed(before, now):
                before = now
                yield ms


def hash_of_video(path: Path) -> HashedVideo:
    """The hash of a video, all of which is read once; while it stays the same it is known.

    Raises:
        UnreadableError: it cannot be read.
    """
    with opened_file(path) as file, alone():
        info = os.fstat(file.fileno())
        key = path, info.st_size, info.st_mtime_ns, info.st_ctime_ns
        if (known := _hashed.get(key)) is not None:
            return known
        hashed = _hash(file)
    with _changing:
        while len(_hashed) >= _KEPT:
            _hashed.pop(next(iter(_hashed)))
        return _hashed.setdefault(key, hashed)


def _hash(file: FileIO) -> HashedVideo:
    digest, size = hashlib.sha256(), 0
    begin(no_answer)
    try:
        while part := file.read(_AT_ONCE):
            digest.update(part)
            size += len(part)
            begin(no_answer)
    except OSError as error:
        raise UnreachableError(error) from error
    return HashedVideo(digest.hexdigest(), size)
