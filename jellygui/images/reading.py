"""Reads the bytes of a picture's file: of no device, and no more than the file says it has."""

from __future__ import annotations

import errno
import os
import stat
from io import FileIO
from pathlib import Path

from jellygui.domain.addresses import is_address
from jellygui.images import formats, remote
from jellygui.images.bounds import ALWAYS_BYTES, check_bytes, check_file_size
from jellygui.images.patience import begin, no_answer
from jellygui.images.unreadable import UnreachableError, UnreadableError

_AT_ONCE = 1 << 23
# Should another file come into its place, a pipe is not waited for and no terminal becomes ours.
_FLAGS = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)


def read_file(path: Path, *, most_bytes: int | None = None) -> bytes:
    """All of a file that may be a picture, or its first bytes.

    Raises:
        UnreadableError: it is no plain file, or too large for a picture; `UnreachableError`: it
            cannot be read, or is being written.
    """
    if is_address(path):
        return remote.read_bytes(path, most_bytes=most_bytes)
    begin(no_answer)
    try:
        _check(path.stat())  # first: some devices do something when they are opened
        with open(path, "rb", buffering=0, opener=_opened) as file:
            size = _check(os.fstat(file.fileno()))
            if most_bytes is not None:
                return _read(file, min(size, most_bytes))
            if size > ALWAYS_BYTES:
                check_bytes(formats.header(file), size)
            data = _read(file, size)
            if len(data) < size or (size and file.read(1)):
                raise OSError(errno.EINVAL, "it is still being written")
            return data
    except OSError as error:
        raise UnreachableError(error) from error
    except MemoryError as error:
        raise UnreadableError("is too large for the memory of this computer") from error


def opened_file(path: Path) -> FileIO:
    """A plain file of any size, opened to be read in parts.

    Raises:
        UnreadableError: it is none; `UnreachableError`: it cannot be opened.
    """
    begin(no_answer)
    try:
        _check_plain(path.stat())
        file = open(path, "rb", buffering=0, opener=_opened)  # noqa: SIM115
        try:
            _check_plain(os.fstat(file.fileno()))
        except BaseException:
            file.close()
            raise
        return file
    except OSError as error:
        raise UnreachableError(error) from error


def _opened(path: str, flags: int) -> int:
    return os.open(path, flags | _FLAGS)


def _check_plain(info: os.stat_result) -> None:
    if stat.S_ISDIR(info.st_mode):
        raise UnreadableError("is a folder")
    if not stat.S_ISREG(info.st_mode):
        raise UnreadableError("is not a file but a pipe or device")


def _check(info: os.stat_result) -> int:
    """Raise unless it is a file of a size that can be read; gives that."""
    _check_plain(info)
    check_file_size(info.st_size)
    return info.st_size


def _read(file: FileIO, size: int) -> bytes:
    parts: list[bytes] = []
    while size > 0 and (part := file.read(min(size, _AT_ONCE))):
        parts.append(part)
        size -= len(part)
        begin(no_answer)
    return b"".join(parts)
