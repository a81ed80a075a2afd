"""Small videos that tests make: each frame is of one grey, by which it is known again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import Any
from unittest import mock

import av
import numpy as np
import numpy.typing as npt

from jellygui.images import apart
from jellygui.images import film as opened

FPS = 10
_FIRST_GREY, _STEP = 20, 4

Pixels = npt.NDArray[np.uint8]


def grey(number: int) -> int:
    """The grey of a frame, by its number."""
    return _FIRST_GREY + _STEP * number % 220


def plain(number: int, size_px: tuple[int, int]) -> Pixels:
    width, height = size_px
    return np.full((height, width, 3), grey(number), np.uint8)


@contextmanager
def decoded_here() -> Iterator[None]:
    """Have videos decoded in this process: another takes a second to begin in each test."""
    one_at_a_time = threading.Lock()

    def call(function: Callable[..., Any], *values: Any) -> Any:
        with one_at_a_time:
            return function(*values)

    with mock.patch.object(apart, "call", call):
        yield
    while opened._open:
        opened._open.popitem()[1][1].close()


def film(
    path: Path,
    seconds: float = 3.0,
    *,
    size_px: tuple[int, int] = (64, 48),
    codec: str = "mpeg4",
    between_keys: int = 10,
    told: Mapping[str, str] | None = None,
    options: Mapping[str, str] | None = None,
    picture: Callable[[int, tuple[int, int]], Pixels] = plain,
    fps: int | Fraction = FPS,
) -> Path:
    """Make a video; what it is packed in follows from its name, what it has `told` is metadata."""
    path.parent.mkdir(parents=True, exist_ok=True)
    tags = {"movflags": "use_metadata_tags"} if told and path.suffix in (".mp4", ".mov") else {}
    with av.open(str(path), "w", options=tags) as container:
        container.metadata.update(told or {})
        stream: Any = container.add_stream(codec, rate=fps, options=dict(options or {}))
        stream.width, stream.height = size_px
        stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        stream.codec_context.gop_size = between_keys
        stream.time_base = Fraction(1, fps)
        for number in range(round(seconds * fps)):
            frame = av.VideoFrame.from_ndarray(picture(number, size_px), format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path
