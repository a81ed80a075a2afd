"""Finds the pictures in files and folders.

What by its name is a picture is not opened; of other files the first bytes say what they are.
"""

from __future__ import annotations

import heapq
import math
import os
import stat
import sys
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import Any

from jellygui.domain.addresses import is_address, place_in_words
from jellygui.domain.frames import file_of
from jellygui.errors import JellyError
from jellygui.files import natural_key
from jellygui.images import kinds, remote
from jellygui.images.hands import Reading, in_order, read_one
from jellygui.images.unreadable import UnreachableError, UnreadableError
from jellygui.reasons import plain_reason

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
# In a cloud: whoever opens such a file has it fetched. FILE_ATTRIBUTE_RECALL_ON_OPEN, _DATA_ACCESS.
_ELSEWHERE_ON_WINDOWS = stat.FILE_ATTRIBUTE_OFFLINE | 0x40000 | 0x400000
_HIDDEN_ON_WINDOWS = stat.FILE_ATTRIBUTE_HIDDEN | stat.FILE_ATTRIBUTE_SYSTEM
_LEADS_NOWHERE = "is a link to a file that is not there"
_BREATH_S = 0.05
_SORTED_AT_ONCE = 5000  # more would hold the breath too long
_PACKED = 100
_LISTED_AT_ONCE = 16
# Of a large folder that takes longer to list, so many of those that came so far are told before.
_PATIENCE_S, _SHOWN_BEFORE = 0.25, 500


@dataclass(frozen=True)
class FoundFile:
    """A file that by its name, or by its first bytes, is a picture; times count from 1970.

    `changed_ns` is when anything of it was changed, its name and its other time too, which no
    program can set; None where the system has no such time. One that `is_ahead` comes before
    others of its folder that are before it in order.
    """

    path: Path
    size_bytes: int
    modified_ns: int
    changed_ns: int | None = None
    is_ahead: bool = False


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


_Named = tuple[str, str]  # what a name is sorted by, and the name
Found = FoundFile | FoundBroken | PassedOver | FailedFolder


def scan(
    paths: Sequence[Path], *, in_order: bool = True, some_ahead: bool = False
) -> Iterator[Found | None]:
    """Yield the pictures among `paths` and, recursively, in those of them that are folders.

    In natural order (`9.jpg` before `10.jpg`), a folder's files before its subfolders; with
    `some_ahead`, a few of a large folder that takes long to list come before the others. A folder
    is visited once, by whatever links it is reached, and a file given by name as well as in a
    folder appears once. None is yielded as a breath where a large folder takes its time. Of a store
    several folders are listed at a time, one level after another, and names tell pictures. Who only
    wants to know whether there are any does without the order, for which a folder is listed whole.

    Raises:
        JellyError: a given path does not exist; before anything is yielded.
    """
    for path in paths:
        check_exists(path)
    walk = _Walk(is_in_order=in_order, some_ahead=some_ahead)
    walk.named = {_identity(path) for path in paths if not is_folder(path)}
    given: set[str] = set()
    for path in paths:
        if is_address(path):
            if _identity(path) not in given:
                given.add(_identity(path))
                yield from _in_store(path)
        elif path.is_dir():
            yield from walk.folder(path)
        elif _identity(path) not in given:
            given.add(_identity(path))
            yield _look_at(path, None)


def is_gone(path: Path) -> bool:
    """Whether nothing is there any longer, which is another thing than that it cannot be read.

    A frame is gone with its video. Of a store, only its lists tell.
    """
    if is_address(path):
        return False
    try:
        file_of(path).lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def is_folder(path: Path) -> bool:
    """Whether photographs are looked for in it; a store is not asked: names tell pictures."""
    if is_address(path):
        return path.suffix.lower() not in kinds.ENDINGS
    return path.is_dir()


def _in_store(path: Path) -> Iterator[Found | None]:
    """Yield what lies in a folder of a store, or is a file there."""
    if not is_folder(path):
        info = read_one(path, remote.look)
        yield _kept_in_store(path, info or {})
        return
    waiting = [path]
    while waiting:
        level, waiting = waiting, []
        readings = (Reading([(None, folder)], remote.listed) for folder in level)
        listing = in_order(
            readings, threads=_LISTED_AT_ONCE, name="listing", ahead=2 * _LISTED_AT_ONCE
        )
        with closing(listing):
            for reading in listing:
                if reading is None:
                    yield None
                    continue
                for _, folder, found in reading.results:
                    if isinstance(found, UnreadableError):
                        yield FailedFolder(folder, _why(found))
                        continue
                    for name, info in sorted(found, key=lambda one: natural_key(one[0])):
                        if not name:
                            yield FailedFolder(folder, "a folder in it has no name")
                        elif not _is_hidden_by_name(name):
                            if info.get("type") == "directory":
                                waiting.append(folder / name)
                            else:
                                yield _kept_in_store(folder / name, info)


def _why(error: UnreadableError) -> str:
    return plain_reason(error.error) if isinstance(error, UnreachableError) else error.reason


def _kept_in_store(path: Path, info: Mapping[str, Any]) -> Found:
    """What a file in a store is by its name: it is not opened, which would cost a request."""
    if path.suffix.lower() not in kinds.ENDINGS:
        return PassedOver(path, kinds.kind_of_file(path, b""))
    modified_ns, mark = remote.times_of(info)
    return FoundFile(path, remote.size_of(info), modified_ns, mark)


@dataclass
class _Walk:
    """What is remembered from one folder to the next: which were visited, which files are given."""

    named: set[str] = field(default_factory=set)
    visited: set[tuple[int, int]] = field(default_factory=set)
    is_in_order: bool = True
    some_ahead: bool = False
    is_ahead: bool = False  # whether what is found now comes before others of its folder
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
        """Yield a folder's own pictures; return its subfolders, in order."""
        subfolders: list[Path] = []
        for listed in self._listed(folder):
            if listed is None or isinstance(listed, FailedFolder):
                yield listed
                continue
            path = folder / listed.name
            if _is_folder(listed):
                if not _is_hidden_folder(listed):
                    subfolders.append(path)
            elif not (self.named and _identity(path) in self.named):
                found = _look_at(path, listed)
                if found is not None:
                    self.breathed_at_s = time.monotonic()
                    if self.is_ahead and isinstance(found, FoundFile):
                        found = replace(found, is_ahead=True)
                    yield found
        return sorted(subfolders, key=lambda path: (natural_key(path.name), path.name))

    def _listed(self, folder: Path) -> Iterator[_Entry | FailedFolder | None]:
        """What is in a folder and not hidden, and at the end why there may be more."""
        runs: list[list[str]] = []
        last: list[_Named] = []
        others: dict[str, _Entry] = {}  # besides plain files
        failed: FailedFolder | None = None
        patient_until_s = time.monotonic() + _PATIENCE_S if self.some_ahead else math.inf
        try:
            with os.scandir(folder) as listing:
                for entry in listing:
                    if self._is_out_of_breath():
                        if runs and time.monotonic() > patient_until_s:
                            patient_until_s = math.inf
                            self.is_ahead = True
                            for _, name in _unpacked(runs[0], _SHOWN_BEFORE):
                                yield others.pop(name, None) or _PlainFile(folder, name)
                            self.is_ahead = False
                        yield None
                    if _is_hidden_by_name(entry.name):
                        continue
                    if not self.is_in_order:
                        yield entry
                        continue
                    last.append((natural_key(entry.name), entry.name))
                    if not _is_plain(entry):
                        others[entry.name] = entry
                    if len(last) == _SORTED_AT_ONCE:
                        runs.append(_packed(last))
                        last = []
        except OSError as error:
            failed = FailedFolder(folder, plain_reason(error))
        runs.append(_packed(last))
        for _, name in heapq.merge(*map(_unpacked, runs)):
            if self._is_out_of_breath():
                yield None
            yield others.pop(name, None) or _PlainFile(folder, name)
        if failed is not None:
            yield failed

    def _is_out_of_breath(self) -> bool:
        now_s = time.monotonic()
        if now_s - self.breathed_at_s < _BREATH_S:
            return False
        self.breathed_at_s = now_s
        return True


class _PlainFile:
    """A file of a folder by its name, which is looked at like an `os.DirEntry`.

    Of a million files those take half a gigabyte of memory.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self._folder, self.name = folder, name

    def is_dir(self) -> bool:
        return False

    def stat(self, *, follow_symlinks: bool = True) -> os.stat_result:
        return os.stat(os.path.join(self._folder, self.name), follow_symlinks=follow_symlinks)


_Entry = os.DirEntry[str] | _PlainFile


def _is_plain(entry: os.DirEntry[str]) -> bool:
    """Whether an entry says no more than a name does; on Windows it has looked at its file."""
    try:
        return sys.platform != "win32" and entry.is_file(follow_symlinks=False)
    except OSError:
        return False


def _packed(names: list[_Named]) -> list[str]:
    """Names in order, some in a text, the last of which comes first.

    As texts of their own they take several times the memory.
    """
    names.sort()
    parts = [names[first : first + _PACKED] for first in range(0, len(names), _PACKED)]
    return ["\0".join(chain.from_iterable(part)) for part in reversed(parts)]


def _unpacked(run: list[str], most: int = sys.maxsize) -> Iterator[_Named]:
    """Names of `_packed` in order, which go: all of a large folder at once would take long."""
    while run and most > 0:
        texts = run.pop().split("\0")
        taken, rest = texts[: 2 * most], texts[2 * most :]
        if rest:
            run.append("\0".join(rest))
        most -= len(taken) // 2
        yield from zip(taken[::2], taken[1::2], strict=True)


def _look_at(path: Path, entry: _Entry | None) -> Found | None:
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
    if is_address(path):
        _check_in_store(path)
        return
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


def _check_in_store(place: Path) -> None:
    path = place_in_words(place)
    try:
        if read_one(place, remote.look) is not None:
            return
    except UnreadableError as error:
        raise JellyError(
            f"“{path}” cannot be reached ({_why(error)}).",
            hint="Check the network, and that its library knows who you are; then do the same "
            "again.",
        ) from error
    raise JellyError(f"“{path}” does not exist.", hint="Check the spelling.")


def _is_folder(entry: _Entry) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def _is_hidden_by_name(name: str) -> bool:
    plain = name.lower()
    return name.startswith(".") or plain in _SYSTEM_NAMES or plain.endswith(_SYSTEM_ENDINGS)


def _is_hidden_folder(entry: _Entry) -> bool:
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
    return os.fspath(path) if is_address(path) else os.path.normcase(os.path.abspath(path))
