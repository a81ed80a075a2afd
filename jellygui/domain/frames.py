"""Frames of videos: where each lies, as if its video were a folder of photographs.

`dive/film.mp4/00h01m23.400s` is what `dive/film.mp4` shows after 83.4 seconds. No file is called
so, for a video holds none: whoever opens one asks `frame_of`, or `file_of` for what lies on disk.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

_NAME = re.compile(r"(\d{2,5})h([0-5]\d)m([0-5]\d)\.(\d{3})s", re.ASCII)
_LONGEST_NAME = len("99999h59m59.999s")
_S, _M = 1000, 60_000
_H = 60 * _M


class VideoFrame(NamedTuple):
    """A place in a video, in milliseconds from its beginning."""

    video: Path
    ms: int


def frame_path(video: Path, ms: int) -> Path:
    """The path of a frame."""
    hours, minutes, seconds, rest = _parted(ms)
    return video / f"{hours:02d}h{minutes:02d}m{seconds:02d}.{rest:03d}s"


def frame_of(path: Path) -> VideoFrame | None:
    """The frame that a path leads to; None where that is a file of its own."""
    ms = _time_in(path.name)
    return None if ms is None else VideoFrame(path.parent, ms)


def file_of(path: Path) -> Path:
    """What lies on disk: the video of a frame, else the path itself."""
    return path if _time_in(path.name) is None else path.parent


def place_of(path: str) -> str:
    """The same of a path that is text."""
    folder, name = os.path.split(path)
    return path if _time_in(name) is None else folder


def shown_name(path: Path) -> str:
    """What a photograph is called on the screen; a frame by its video and time."""
    frame = frame_of(path)
    return path.name if frame is None else f"{frame.video.name} {clock(frame.ms)}"


def clock(ms: int) -> str:
    """A time in a video as people read it: 1:23, 1:23.4, 2:01:23."""
    hours, minutes, seconds, rest = _parted(ms)
    whole = f"{hours}:{minutes:02d}" if hours else f"{minutes}"
    return f"{whole}:{seconds:02d}" + (f".{rest:03d}".rstrip("0") if rest else "")


def times_ms(end_ms: int, every_s: float) -> range:
    """When frames are taken of a video that ends there: at its beginning, and so often."""
    return range(0, max(1, end_ms), max(1, round(every_s * _S)))


def _parted(ms: int) -> tuple[int, int, int, int]:
    return ms // _H, ms // _M % 60, ms // _S % 60, ms % _S


def _time_in(name: str) -> int | None:
    if not name.endswith("s") or len(name) > _LONGEST_NAME:
        return None
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    hours, minutes, seconds, rest = map(int, match.groups())
    return hours * _H + minutes * _M + seconds * _S + rest
