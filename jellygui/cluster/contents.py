"""What a task works with, told by its content: files and folders as a worker is to have them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from jellygui.errors import JellyError
from jellygui.files import spelled_out
from jellygui.images.labelled import unreadable
from jellygui.images.scan import FailedFolder, FoundBroken, FoundFile, scan
from jellygui.reasons import plain_reason

# What travels at a time: so much is in memory here, at the scheduler and at the worker.
PIECE_BYTES = 8_000_000


@dataclass(frozen=True)
class FileContent:
    """A file by its place in a folder, empty where there is none, and what it holds."""

    inside: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True)
class Content:
    """A file, or the pictures in a folder, which lies at `path` where it is asked from.

    `unread` are pictures that cannot be read there, each with the reason: no training uses them.
    """

    path: Path
    files: tuple[FileContent, ...]
    unread: tuple[tuple[str, str], ...] = ()

    @property
    def digest(self) -> str:
        lines = [f"{file.sha256} {spelled_out(file.inside)}" for file in self.files]
        return hashlib.sha256("\n".join([self.path.name, *lines]).encode("utf-8")).hexdigest()

    def file(self, root: Path, number: int) -> Path:
        """Where a file of it lies, if the whole lies at `root`.

        Raises:
            ValueError: outside of it.
        """
        inside = PurePosixPath(self.files[number].inside)
        if inside.is_absolute() or ".." in inside.parts:
            raise ValueError(f"{inside} is no place in a folder")
        return root / inside


@dataclass(frozen=True)
class Piece:
    """A part of a file; `is_last` where the file ends with it."""

    digest: str
    number: int
    offset: int
    content: bytes
    is_last: bool


def content_of(path: Path, goes_on: Callable[[], bool] = lambda: True) -> Content:
    """What lies there now.

    Raises:
        JellyError: it cannot be read; `CancelledError`: it `goes_on` no longer.
    """
    if not path.is_dir():
        try:
            return Content(path, (_file(path, ""),))
        except OSError as error:
            raise JellyError(
                f"“{path}” cannot be read ({plain_reason(error)}).",
                hint="Give yourself the right to read it, or move it away.",
            ) from error
    files, unread = list[FileContent](), list[tuple[str, str]]()
    for entry in scan([path]):
        if not goes_on():
            raise CancelledError
        if isinstance(entry, FailedFolder):
            raise unreadable(entry)
        if isinstance(entry, FoundFile | FoundBroken):
            inside = entry.path.relative_to(path).as_posix()
            if isinstance(entry, FoundBroken):
                unread.append((inside, entry.reason))
                continue
            try:
                files.append(_file(entry.path, inside))
            except OSError as error:
                unread.append((inside, f"cannot be read: {plain_reason(error)}"))
    files.sort(key=lambda file: os.fsencode(file.inside))
    return Content(path, tuple(files), tuple(unread))


def _file(path: Path, inside: str) -> FileContent:
    with open(path, "rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        return FileContent(inside, file.tell(), sha256)


def pieces(content: Content, numbers: Sequence[int]) -> Iterator[list[Piece]]:
    """These files of it as they travel, some small ones or a part of a large one at a time.

    Raises:
        JellyError: one cannot be read any more, or has changed.
    """
    digest, some, size = content.digest, list[Piece](), 0
    for number in numbers:
        path = content.file(content.path, number)
        left = content.files[number].size_bytes
        try:
            with open(path, "rb") as file:
                while True:
                    offset = file.tell()
                    part = file.read(min(left, PIECE_BYTES - size))
                    left, size = left - len(part), size + len(part)
                    if left and not part:
                        raise JellyError(
                            f"“{path}” has changed.", hint="Start again once nothing writes to it."
                        )
                    some.append(Piece(digest, number, offset, part, not left))
                    if size >= PIECE_BYTES:
                        yield some
                        some, size = [], 0
                    if not left:
                        break
        except OSError as error:
            raise JellyError(
                f"“{path}” cannot be read any more ({plain_reason(error)}).",
                hint="Leave the photographs in their place, then start again.",
            ) from error
    if some:
        yield some
