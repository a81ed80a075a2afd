"""Small pictures of photographs, kept on disk between two starts of the program.

Two programs may share the folder: a file appears whole or not at all, and one that another
program has removed is simply made again.
"""

from __future__ import annotations

import hashlib
import logging
import os
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from jellygui.domain.addresses import is_address
from jellygui.domain.frames import file_of
from jellygui.files import make_folder, write_in_one_step
from jellygui.images.photo import UnreadableError, as_jpeg, read_picture

_log = logging.getLogger(__name__)

SIDES_PX = (128, 256, 512, 1024)
LARGEST_BYTES = 500_000_000
_LEFT_AFTER = 0.8
_LOOK_EVERY = 2_000
_USED_S = 24 * 3600.0

Pixels = npt.NDArray[np.uint8]


def _write(file: BinaryIO, data: bytes) -> None:
    file.write(data)


def _facts_of(path: Path) -> tuple[int, int, int]:
    """Size and times of a photograph; of one in a store nothing, for each would be a request.

    Raises:
        OSError: it cannot be looked at.
    """
    if is_address(path):
        return 0, 0, 0
    info = file_of(path).stat()
    return info.st_size, info.st_mtime_ns, info.st_ctime_ns


class ThumbnailStore:
    """Thumbnails in `folder`, at most about `largest_bytes` of them; the oldest go first.

    A thumbnail belongs to a path, a size and the times of change, so that an edited photograph gets
    a new one. May be used from several threads.
    """

    def __init__(self, folder: Path, *, largest_bytes: int = LARGEST_BYTES) -> None:
        self._folder = folder
        self._largest_bytes = largest_bytes
        self._written = 0
        self._tidying = threading.Lock()

    def read(self, path: Path, *, side_px: int) -> Pixels:
        """A picture [H, W, 3] of a photograph, its long side at least `side_px` where it has that.

        Raises:
            UnreadableError: the photograph cannot be read.
        """
        side = next((side for side in SIDES_PX if side >= side_px), SIDES_PX[-1])
        try:
            place = self._place(path, _facts_of(path), side)
        except OSError:
            return read_picture(path, longest_px=side).pixels  # says why
        with suppress(UnreadableError):
            pixels = read_picture(place).pixels
            with suppress(OSError):  # its time says when it was last used
                if time.time() - place.stat().st_mtime > _USED_S:
                    os.utime(place)
            return pixels
        picture = read_picture(path, longest_px=side)
        if max(picture.width_px, picture.height_px) > side:  # smaller ones are quick as they are
            self._keep(place, picture.pixels)
        return picture.pixels

    def _place(self, path: Path, known: tuple[int, int, int], side: int) -> Path:
        # The path as bytes: names need not be valid text.
        facts = b"%s\0%d\0%d\0%d\0%d" % (os.fsencode(path), *known, side)
        name = hashlib.blake2b(facts, digest_size=16).hexdigest()
        return self._folder / name[:2] / f"{name[2:]}.jpg"

    def _keep(self, place: Path, pixels: Pixels) -> None:
        try:
            make_folder(place.parent, alone=True)
            data = as_jpeg(pixels)
            write_in_one_step(place, lambda file: _write(file, data), durable=False, own=True)
        except OSError as error:  # a full disk only makes the next start slower
            _log.info("no thumbnail can be kept: %r", error)
            return
        if self._written % _LOOK_EVERY == 0 and self._tidying.acquire(blocking=False):
            try:
                self.tidy()
            finally:
                self._tidying.release()
        self._written += 1

    def tidy(self) -> None:
        """Remove those that were not used for longest, if there are too many."""
        found: list[tuple[float, int, str]] = []
        with suppress(OSError):
            for folder in os.scandir(self._folder):
                with suppress(OSError):
                    for entry in os.scandir(folder.path):
                        info = entry.stat()
                        found.append((info.st_mtime, info.st_size, entry.path))
        total = sum(size for _, size, _ in found)
        if total <= self._largest_bytes:
            return
        for _, size, name in sorted(found):
            if total <= self._largest_bytes * _LEFT_AFTER:
                break
            with suppress(OSError):
                os.unlink(name)
            total -= size
