"""Finds the pictures in files and folders.

What by its name is a picture is not opened; of other files the first bytes say what they are.
"""

from __future__ import annotations

import errno
import heapq
import os
import stat
import sys
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jellygui.domain.frames import file_of
from jellygui.errors import JellyError
from jellygui.files import natural_key
from jellygui.images import kinds

# Folders and files of systems, servers and programs; names that begin with a dot are hidden anyway.
_SYSTEM_NAMES = frozenset(
    (
        # Windows, macOS, Linux
        "thumbs.db",
        "ehthumbs.db",
        "desktop.ini",
        "$recycle.bin",
        "recycler",
        "recycled",
        "system volume information",
        "__macosx",
        "icon\r",
        "network trash folder",
        "temporary items",
        "thevolumesettingsfolder",
        "lost+found",
        # servers of Synology, QNAP, NetApp
        "@eadir",
        "@tmp",
        "@sharesnap",
        "#recycle",
        "#snapshot",
        "@recycle",
        "@__thumb",
        "@recently-snapshot",
        "~snapshot",
        # previews of videos, on cards of Sony
        "thmbnl",
    )
)
_SYSTEM_ENDINGS = (".lrdata",)  # previews of Lightroom
_OF_THE_FILE = frozenset(
    (
        errno.EACCES,
        errno.EPERM,
        errno.ELOOP,
        errno.ENAMETOOLONG,
        errno.EISDIR,
        errno.EINVAL,
        errno.ENOENT,
        errno.ENOTDIR,
    )
)
# Not ready, not connected, network name or path gone, time-out, device gone: some of these look
# like a missing right to Python. https://learn.microsoft.com/windows/win32/debug/system-error-codes
_DISK_FAILS_ON_WINDOWS = frozenset((21, 53, 55, 59, 64, 67, 121, 433, 483, 1117, 1167, 1231))
# In a cloud: whoever opens such a file has it fetched. FILE_ATTRIBUTE_RECALL_ON_OPEN, _DATA_ACCESS.
_ELSEWHERE_ON_WINDOWS = stat.FILE_ATTRIBUTE_OFFLINE | 0x40000 | 0x400000
_HIDDEN_ON_WINDOWS = stat.FILE_ATTRIBUTE_HIDDEN | stat.FILE_ATTRIBUTE_SYSTEM
_LEADS_NOWHERE = "is a link to a file that is not there"
_BREATH_S = 0.05
_SORTED_AT_ONCE = 5000  # more would hold the breath too long


@dataclass(frozen=True)
class FoundFile:
    """A file that by its name, or by its first bytes, is a picture; times count from 1970.

    `changed_ns` is when anything of it was changed, its name and its other time too, which no
    program can set; None where the system has no such time.
    """

    path: Path
    size_bytes: int
    modified_ns: int
    changed_ns: int | None = None


@dataclass(frozen=True)
class FoundBroken:
    """A picture by its name that cannot be one: a dangling link, a pipe, another kind of file."""

    path: Path
    reason: str


@dataclass(frozen=True)
class PassedOver:
    """A file that is none of the pictures that are read; see `images.kinds` for its `kind`.

    `video` is the file of one that is not empty: frames may be taken of it.
    """

    path: Path
    kind: str
    video: FoundFile | None = field(default=None, compare=False)


@dataclass(frozen=True)
class FailedFolder:
    """A folder that could not be listed, or not to its end: never the same as an empty one."""

    path: Path
    reason: str


_Entry = tuple[str, str, os.DirEntry[str]]  # sorted by the first of them
Found = FoundFile | FoundBroken | PassedOver | FailedFolder


def scan(paths: Sequence[Path]) -> Iterator[Found | None]:
    """Yield the pictures among `paths` and, recursively, in those of them that are folders.

    In natural order (`9.jpg` before `10.jpg`), a folder's files before its subfolders. A folder
    is visited once, by whatever links it is reached, and a file given by name as well as in a
    folder appears once. None is yielded as a breath where a large folder takes its time.

    Raises:
        JellyError: a given path does not exist; before anything is yielded.
    """
    for path in paths:
        check_exists(path)
    walk = _Walk()
    walk.named = {_identity(path) for path in paths if not path.is_dir()}
    given: set[str] = set()
    for path in paths:
        if path.is_dir():
            yield from walk.folder(path)
        elif _identity(path) not in given:
            given.add(_identity(path))
            yield _look_at(path, None)


def plain_reason(error: OSError) -> str:
    """What stands in the way of reading a file or folder, in a few plain words."""
    if isinstance(error, PermissionError):
        return "no permission"
    if isinstance(error, FileNotFoundError):
        return "it is gone"
    if error.errno == errno.ELOOP:
        return "it is a link that leads to itself"
    if error.errno == errno.EIO:
        return "the disk reports an error"
    if error.errno == errno.ENAMETOOLONG:
        return "its path is too long"
    return error.strerror or type(error).__name__


def is_of_the_disk(error: OSError) -> bool:
    """Whether not a file but its disk or server fails, so that the next file may too."""
    if getattr(error, "winerror", None) in _DISK_FAILS_ON_WINDOWS:
        return True
    return error.errno not in _OF_THE_FILE


def is_gone(path: Path) -> bool:
    """Whether nothing is there any longer, which is another thing than that it cannot be read.

    A frame is gone with its video.
    """
    try:
        file_of(path).lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


@dataclass
class _Walk:
    """What is remembered from one folder to the next: which were visited, which files are given."""

    named: set[str] = field(default_factory=set)
    visited: set[tuple[int, int]] = field(default_factory=set)
    breathed_at_s: float = field(default_factory=time.monotonic)

    def folder(self, path: Path) -> Iterator[Found | None]:
        waiting = [path]
        while waiting:
            folder = waiting.pop()
            try:
                # Only who may enter it gets an answer: to list the names is of no use by itself.
                info = os.stat(os.path.join(folder, os.curdir))
            except OSError as error:
                yield FailedFolder(folder, plain_reason(error))
                continue
            if (info.st_dev, info.st_ino) not in self.visited:
                self.visited.add((info.st_dev, info.st_ino))
                subfolders = yield from self._files(folder)
                waiting += reversed(subfolders)

    def _files(self, folder: Path) -> Generator[Found | None, None, list[Path]]:
        """Yield a folder's own pictures; return its subfolders."""
        runs: list[list[_Entry]] = [[]]
        subfolders: list[Path] = []
        failed: FailedFolder | None = None
        try:
            with os.scandir(folder) as listing:
                for entry in listing:
                    if not _is_hidden_by_name(entry.name):
                        runs[-1].append((natural_key(entry.name), entry.name, entry))
                    if len(runs[-1]) == _SORTED_AT_ONCE:
                        runs[-1].sort(reverse=True)
                        runs.append([])
                    if self._is_out_of_breath():
                        yield None
        except OSError as error:
            failed = FailedFolder(folder, plain_reason(error))
        runs[-1].sort(reverse=True)
        for _, name, entry in heapq.merge(*map(_emptied, runs)):
            if self._is_out_of_breath():
                yield None
            path = folder / name
            if _is_folder(entry):
                if not _is_hidden_folder(entry):
                    subfolders.append(path)
            elif not (self.named and _identity(path) in self.named):
                found = _look_at(path, entry)
                if found is not None:
                    self.breathed_at_s = time.monotonic()
                    yield found
        if failed is not None:
            yield failed
        return subfolders

    def _is_out_of_breath(self) -> bool:
        now_s = time.monotonic()
        if now_s - self.breathed_at_s < _BREATH_S:
            return False
        self.breathed_at_s = now_s
        return True


def _emptied(run: list[_Entry]) -> Iterator[_Entry]:
    """From its end: to let go of a large folder all at once would stop every thread for long."""
    while run:
        yield run.pop()


def _look_at(path: Path, entry: os.DirEntry[str] | None) -> Found | None:
    """What a file in a folder, or (without an `entry`) one given by name, turns out to be."""
    is_picture = path.suffix.lower() in kinds.ENDINGS
    try:
        info = entry.stat() if entry else path.stat()
    except OSError as error:
        is_there = not isinstance(error, FileNotFoundError)
        why = f"cannot be read: {plain_reason(error)}" if is_there else _LEADS_NOWHERE
    else:
        if entry and _is_hidden_by_mark(info):
            return None
        if stat.S_ISREG(info.st_mode):
            kind = "" if is_picture else kinds.kind_of_file(path, _head(path, info))
            file = found_file(path, info)
            if is_picture or kind in kinds.READ:
                return file
            return PassedOver(path, kind, file if kind == kinds.VIDEO and info.st_size else None)
        why = "is not a file but a pipe or device"
    return FoundBroken(path, why) if is_picture else PassedOver(path, kinds.kind_of_file(path, b""))


def _head(path: Path, info: os.stat_result) -> bytes:
    """The first bytes of a file; none where it cannot be opened, or would be fetched for it."""
    if getattr(info, "st_file_attributes", 0) & _ELSEWHERE_ON_WINDOWS:
        return b""
    try:
        with open(path, "rb", buffering=0, opener=_without_waiting) as file:
            return file.read(kinds.HEAD_BYTES)
    except OSError:
        return b""


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def found_file(path: Path, info: os.stat_result) -> FoundFile:
    # Windows calls the time of creation so.
    changed_ns = None if sys.platform == "win32" else info.st_ctime_ns
    return FoundFile(path, info.st_size, info.st_mtime_ns, changed_ns)


def check_exists(path: Path) -> None:
    """Say that a path is not there, or out of reach.

    Raises:
        JellyError: it is not.
    """
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise JellyError(
            f"“{path}” does not exist.", hint="Check the spelling, or whether a disk is missing."
        ) from error
    except OSError as error:
        raise JellyError(
            f"“{path}” cannot be reached ({plain_reason(error)}).",
            hint="Give yourself the right to read it, or choose another folder.",
        ) from error


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def _is_hidden_by_name(name: str) -> bool:
    plain = name.lower()
    return name.startswith(".") or plain in _SYSTEM_NAMES or plain.endswith(_SYSTEM_ENDINGS)


def _is_hidden_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return _is_hidden_by_mark(entry.stat(follow_symlinks=False))
    except OSError:  # what is wrong with it is said when it is looked into
        return False


def _is_hidden_by_mark(info: os.stat_result) -> bool:
    """Whether Windows or macOS keeps a file out of sight; elsewhere only its name can."""
    on_windows: int = getattr(info, "st_file_attributes", 0)
    on_macos: int = getattr(info, "st_flags", 0)
    return bool(on_windows & _HIDDEN_ON_WINDOWS or on_macos & stat.UF_HIDDEN)


def _identity(path: Path) -> str:
    return os.path.normcase(os.path.abspath(path))
