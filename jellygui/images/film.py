"""Frames of a video: opened once, sought or decoded on to, whichever is less.

Runs in the process that can be ended (`images.apart`), which keeps the videos that it had last: a
decoder of hostile files may break, hang or ask for any memory. A file never chooses a decoder of
anything but video, nor has another file or address opened: it is read through an open file, by one
of three demultiplexers.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from jellygui.domain.frames import clock
from jellygui.images.bounds import check_video
from jellygui.images.exif import moment_in, plain_text
from jellygui.images.patience import attended
from jellygui.images.reading import opened_file
from jellygui.images.unreadable import UnreachableError, UnreadableError, cut_off, damaged
from jellygui.work import bounded_memory

_HEAD_BYTES = 16
_KEPT_OPEN = 2
_THREADS = 2
_BUFFER_BYTES = 1 << 18
# Frames of 8K with those that they are made of, threads, tables and packets take less.
_ROOM_BYTES = 1_500_000_000
# What is later has a time that was damaged.
_LONGEST_S = 100 * 3600.0
# What is sought first, and how far a decoder goes on before it seeks.
_FIRST_JUMP_S = 0.5
_STEP_BACK_S = 10.0
# A frame may be shown for longer; beyond, the video has ended before.
_LASTS_S = 2.0
_AT_THE_END_S = 0.02
_EXACT_S = 1e-3
# So near to what is wanted everything is decoded: times may be a little wrong.
_NEAR_S = 0.5
_MOST_PX = 70_000_000
_HALVINGS = 24
_HD_LINES, _UNSPECIFIED = 720, 2
# Pixels that a video's shape may be stretched by: anamorphic ones have 4/3.
_MOST_STRETCHED = 4.0
_LOCATION = re.compile(r"([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)")
# How long one stream of a Matroska file is: until when, from the beginning of the file.
_DURATION = re.compile(r"(\d{1,4}):(\d\d):(\d\d(?:\.\d+)?)")
# Apple's names, then those that FFmpeg gives what others write.
_TIMES = ("com.apple.quicktime.creationdate", "creation_time", "date")
_PLACES = ("com.apple.quicktime.location.ISO6709", "location")
_MAKES = ("com.apple.quicktime.make", "com.android.manufacturer", "make")
_MODELS = ("com.apple.quicktime.model", "com.android.model", "model")


@dataclass(frozen=True, kw_only=True)
class VideoFacts:
    """What a video says of itself; `began_at` is its camera's clock, without a zone.

    `ends_ms` is how far it can be shown, from its beginning; `is_cut_off` where it says that it is
    longer.
    """

    ends_ms: int
    is_cut_off: bool
    began_at: datetime | None
    latitude: float | None
    longitude: float | None
    camera: str

    def taken_at(self, ms: int) -> datetime | None:
        """When the camera's clock showed what it shows then."""
        with contextlib.suppress(OverflowError):
            return self.began_at and self.began_at + timedelta(milliseconds=ms)
        return None


class ShownFrame(NamedTuple):
    """What a video shows: [H, W, 3] uint8 RGB, upright, perhaps reduced, and its size unreduced."""

    pixels: npt.NDArray[np.uint8]
    width_px: int
    height_px: int
    facts: VideoFacts


def look(path: Path) -> VideoFacts:
    """What a video says of itself, and how far it can be shown.

    Raises:
        UnreadableError: it is none, or none that can be read.
    """
    with _opened(path) as film:
        return film.facts


def shown(
    path: Path, ms: int, at_least_px: int | None = None, *, long_side: bool = False
) -> ShownFrame:
    """What a video shows after so many milliseconds.

    Reduced, its short (or long) side to `at_least_px`, where it is larger.

    Raises:
        UnreadableError: it shows nothing then, or nothing that can be decoded.
    """
    with _opened(path) as film:
        return film.shown(ms, at_least_px, long_side=long_side)


_open: dict[Path, tuple[tuple[int, ...], _Film]] = {}


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[_Film]:
    """The video, which stays open; one that failed does not."""
    with attended(), bounded_memory(_ROOM_BYTES), _plain_reasons():
        now, kept = _facts_of(path), _open.pop(path, None)
        if kept is not None and kept[0] != now:
            kept[1].close()
            kept = None
        while len(_open) >= _KEPT_OPEN:
            _, other = _open.pop(next(iter(_open)))
            other.close()
        film = kept[1] if kept else _Film(path)
        try:
            yield film
        except BaseException:
            film.close()
            raise
        _open[path] = now, film


def _facts_of(path: Path) -> tuple[int, ...]:
    info = os.stat(path)
    return info.st_size, info.st_mtime_ns, info.st_ctime_ns, info.st_ino


@contextlib.contextmanager
def _plain_reasons() -> Iterator[None]:
    try:
        yield
    except UnreadableError:
        raise
    except MemoryError as error:
        raise UnreadableError("is too large for the memory of this computer") from error
    except OSError as error:
        if type(error).__module__ == "builtins":
            raise UnreachableError(error) from error
        raise damaged() from error  # FFmpeg's errors are of many kinds, some of which are OSErrors
    except Exception as error:
        raise damaged() from error


def format_of(head: bytes) -> str | None:
    """By which of FFmpeg's demultiplexers a file is read that begins so; None: it is not."""
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"):
        return "mov"
    if head.startswith(b"RIFF") and head[8:12] == b"AVI ":
        return "avi"
    return "matroska" if head.startswith(b"\x1aE\xdf\xa3") else None


class _Film:
    """An open video, at some frame of it."""

    def __init__(self, path: Path) -> None:
        import av

        av.logging.set_level(None)
        self._file = opened_file(path)
        try:
            head = self._file.read(_HEAD_BYTES)
            self._file.seek(0)
            if not head:
                raise UnreadableError("is empty")
            format_ = format_of(head)
            if format_ is None:
                raise UnreadableError("is no video of a kind that is read")
            self._container: Any = _container(self._file, format_)
            self._stream: Any = _stream(self._container)
            codec = self._stream.codec_context
            check_video(codec.width, codec.height)
            codec.thread_type, codec.thread_count = "AUTO", _THREADS
            self._is_broken = False
            self._held: Any = None  # what is shown, and what comes next
            self._next: Any = None
            self._frames: Iterator[Any] = iter(())
            self._jump_s = _FIRST_JUMP_S
            self._wanted_s = 0.0
            start = self._stream.start_time
            self._begins_s = float((start or 0) * self._stream.time_base)
            self.facts = self._look()
        except BaseException:
            self._file.close()
            raise

    def close(self) -> None:
        self._held = self._next = None
        self._frames = iter(())
        with contextlib.suppress(Exception):
            self._container.close()
        self._file.close()

    # What it says of itself

    def _look(self) -> VideoFacts:
        said_s = self._said_s()
        ends_s = self._ends_s(said_s)
        if ends_s is None:
            raise cut_off() if said_s else UnreadableError("is a video without pictures")
        told = {**self._stream.metadata, **self._container.metadata}
        told = {name.casefold(): plain_text(value) for name, value in told.items()}
        moments = (moment_in(told.get(name.casefold(), "")) for name in _TIMES)
        latitude, longitude = _position(_first(told, _PLACES))
        make, model = _first(told, _MAKES), _first(told, _MODELS)
        return VideoFacts(
            ends_ms=max(1, round(ends_s * 1000)),
            is_cut_off=said_s is not None and said_s - ends_s > _LASTS_S,
            began_at=next((moment for moment in moments if moment), None),
            latitude=latitude,
            longitude=longitude,
            camera=model if make and model.startswith(make) else f"{make} {model}".strip(),
        )

    def _said_s(self) -> float | None:
        """How long it says it is; None where it does not."""
        if self._stream.duration:
            said = float(self._stream.duration * self._stream.time_base)
        elif (match := _DURATION.fullmatch(self._stream.metadata.get("DURATION", ""))) is not None:
            hours, minutes, seconds = map(float, match.groups())
            said = 3600 * hours + 60 * minutes + seconds - self._begins_s
        elif self._container.duration:  # perhaps of its sound
            said = self._container.duration / 1e6 - self._begins_s
        else:
            return None
        if self._stream.frames and self._stream.average_rate:
            said = max(said, float(self._stream.frames / self._stream.average_rate))
        return said if 0 < said <= _LONGEST_S else None

    def _ends_s(self, said_s: float | None) -> float | None:
        """Until when there are pictures; None where there is none."""
        if said_s is None:
            return self._last_of(0.0)
        if (last := self._last_of(max(0.0, said_s - _AT_THE_END_S))) is not None:
            return max(said_s, last) if said_s - last < _LASTS_S else last
        low, high = 0.0, said_s  # what it says is not all there
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            if next(self._packets(middle), None) is None:
                high = middle
            else:
                low = middle
            if high - low < _LASTS_S / 4:
                break
        return self._last_of(low)

    def _last_of(self, from_s: float) -> float | None:
        """When the last picture ends of those that are found from there on."""
        last: float | None = None
        for packet in self._packets(from_s):
            at = packet.pts if packet.pts is not None else packet.dts
            if at is not None:
                end = float((at + (packet.duration or 0)) * packet.time_base) - self._begins_s
                if end <= _LONGEST_S:
                    last = max(last or 0.0, end)
        return last

    def _packets(self, from_s: float) -> Iterator[Any]:
        """What is coded from the key frame before that time on."""
        self._held = self._next = None
        with contextlib.suppress(Exception):
            self._seek_to(from_s)
            for packet in self._container.demux(self._stream):
                if packet.size:
                    yield packet

    def _seek_to(self, at_s: float) -> None:
        offset = round((max(0.0, at_s) + self._begins_s) / float(self._stream.time_base))
        self._container.seek(offset, stream=self._stream, backward=True, any_frame=False)

    # What it shows

    def shown(self, ms: int, at_least_px: int | None, *, long_side: bool) -> ShownFrame:
        frame = self._at(ms / 1000)
        if frame is None:
            raise damaged(f"nothing can be shown at {clock(ms)}")
        check_video(frame.width, frame.height)
        sar = float(self._stream.sample_aspect_ratio or 1)
        stretch = sar if 1 / _MOST_STRETCHED <= sar <= _MOST_STRETCHED else 1.0
        width, height = max(1, round(frame.width * stretch)), frame.height
        wide, high = width, height
        side = max(width, height) if long_side else min(width, height)
        if at_least_px is not None and side > at_least_px:
            scale = at_least_px / side
            wide, high = max(1, round(width * scale)), max(1, round(height * scale))
        pixels = _rgb(frame, wide, high)
        turns = round(frame.rotation / 90) % 4
        if turns:
            pixels = np.ascontiguousarray(np.rot90(pixels, turns))
        if turns % 2:
            width, height = height, width
        return ShownFrame(pixels, width, height, self.facts)

    def _at(self, wanted_s: float) -> Any:
        """The frame that is on the screen then; None where none can be decoded."""
        wanted_s += _EXACT_S
        self._wanted_s = wanted_s
        if self._held is None or wanted_s < self._held[0] or self._is_far(wanted_s):
            self._jump(wanted_s)
        while self._next is None or self._next[0] <= wanted_s:
            self._held = self._next or self._held
            self._next = next(self._frames, None)
            if self._next is None:
                break
        if self._held is None:
            return None
        at_s, frame = self._held
        lasts_s = max(_LASTS_S, float((frame.duration or 0) * (frame.time_base or 0)))
        is_lost = self._next is None or self._is_broken
        return None if is_lost and wanted_s - at_s > lasts_s else frame

    def _is_far(self, wanted_s: float) -> bool:
        if self._next is not None and self._next[0] > wanted_s:
            return False
        return bool(wanted_s - self._held[0] > self._jump_s)

    def _jump(self, wanted_s: float) -> None:
        """Go to the key frame before; where that leads too far, go back further."""
        was_s = self._held[0] if self._held else None
        for back_s in (0.0, _STEP_BACK_S, wanted_s + 1.0):
            self._held = self._next = None
            self._seek_to(wanted_s - back_s)
            self._frames = self._decoded()
            self._held = next(self._frames, None)
            if self._held is not None and self._held[0] <= wanted_s:
                break
        if was_s is not None and self._held is not None and self._held[0] <= was_s < wanted_s:
            self._jump_s = max(self._jump_s, 2 * (wanted_s - was_s))  # to go on had been less

    def _decoded(self) -> Iterator[tuple[float, Any]]:
        """Frames with their times, from where the file is; what is damaged is left out."""
        import av

        self._is_broken = False
        for packet in self._container.demux(self._stream):
            self._stream.codec_context.skip_frame = self._skipped(packet)
            try:
                frames = packet.decode()
            except av.error.EOFError:
                return
            except av.error.InvalidDataError:
                self._is_broken = True
                continue
            for frame in frames:
                at = frame.pts if frame.pts is not None else frame.dts
                if at is not None:
                    yield float(at * frame.time_base) - self._begins_s, frame

    def _skipped(self, packet: Any) -> str:
        """What need not be decoded: on the way to a frame, those of which no other is made."""
        if packet.pts is None or packet.time_base is None or not packet.duration:
            return "DEFAULT"
        # A frame of a time-lapse may be on the screen for long.
        ends_s = float((packet.pts + packet.duration) * packet.time_base) - self._begins_s
        return "NONREF" if ends_s < self._wanted_s - _NEAR_S else "DEFAULT"


def _container(file: Any, format_: str) -> Any:
    import av

    try:
        return av.open(
            file,
            format=format_,
            metadata_errors="replace",
            buffer_size=_BUFFER_BYTES,
            options={"max_pixels": str(_MOST_PX)},
        )
    except av.error.InvalidDataError as error:
        raise cut_off() if format_ == "mov" else damaged() from error


def _stream(container: Any) -> Any:
    stream = container.streams.best("video")
    if stream is None:
        raise UnreadableError("is a video without pictures")
    if stream.codec_context is None:
        raise damaged()  # to decode it would end the process
    return stream


def _first(told: Mapping[str, str], names: Sequence[str]) -> str:
    return next((told[name] for key in names if (name := key.casefold()) in told), "")


def _position(text: str) -> tuple[float | None, float | None]:
    """Of ISO 6709: +54.1834+007.8866/; zeros are what a receiver writes that has none."""
    match = _LOCATION.match(text)
    if match is None:
        return None, None
    latitude, longitude = map(float, match.groups())
    is_one = abs(latitude) <= 90 and abs(longitude) <= 180 and (latitude or longitude)
    return (latitude, longitude) if is_one else (None, None)


def _rgb(frame: Any, width: int, height: int) -> npt.NDArray[np.uint8]:
    # Where nothing says how colours are coded, it is as HD has it, or as what was before.
    is_hd = frame.colorspace == _UNSPECIFIED and frame.height >= _HD_LINES
    pixels: npt.NDArray[np.uint8] = frame.reformat(
        width=width,
        height=height,
        format="rgb24",
        src_colorspace="ITU709" if is_hd else None,
        interpolation="AREA",
    ).to_ndarray()
    return pixels
