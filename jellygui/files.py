"""Files: how their names are read and sorted, and writing so that nobody ever sees half of it."""

from __future__ import annotations

import errno
import itertools
import json
import os
import re
import secrets
import stat
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

_NUMBER = re.compile(r"0*([1-9][0-9]*|0)")
# What is half written, beside where it will lie. Of a folder's many files not all are looked at.
_HALF = re.compile(r"\..{0,40}-[0-9a-f]{16}\.part", re.DOTALL)
_HALF_OLD_S, _MOST_LOOKED_AT = 24 * 3600, 20_000
# The list of a run's photographs is the largest: of 100,000, some 30 MB.
_LARGEST_JSON = 500_000_000
_ALONE = 0o600
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_DEVICES = {"con", "prn", "aux", "nul", "conin$", "conout$", "conin", "conout"}
_DEVICES |= {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f\ud800-\udfff]+')
_LONGEST_NAME, _LONGEST_NAME_BYTES, _LONGEST_ENDING = 100, 200, 20


def spelled_out(text: object) -> str:
    r"""A name or text with those of its bytes that are no UTF-8 in hexadecimal: `caf\xe9.jpg`."""
    plain = str(text)
    try:
        raw = plain.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # halves of letters, which names on Windows may hold
        raw = plain.encode("utf-8", "backslashreplace")
    return raw.decode("utf-8", "backslashreplace")


def storable(text: object) -> str:
    """A text that a person gave, as a project can keep it: no NUL, and no half of a letter."""
    return spelled_out(text).replace("\0", "")


def is_device_name(name: str) -> bool:
    """Whether Windows takes a file of that name, whatever its ending, for a device."""
    stem = name.partition(".")[0].strip(" ")
    return unicodedata.normalize("NFKC", stem).casefold() in _DEVICES


def safe_name(name: str) -> str:
    """A file's name without what one cannot hold on some computer, and not too long.

    Empty where nothing is left.
    """
    if is_device_name(name):
        name = f"_{name}"
    stem, dot, ending = name.rpartition(".")
    if len(ending) > _LONGEST_ENDING or not stem:
        stem, dot, ending = name, "", ""
    parts = [_UNSAFE.sub("_", part) for part in (stem, dot + ending)]
    room = _LONGEST_NAME_BYTES - len(parts[1].encode())
    short = parts[0][:_LONGEST_NAME].encode()[:room].decode("utf-8", "ignore")
    return (short + parts[1]).strip(" .")


def natural_key(path: str | bytes) -> str:
    """A text that sorts as people count: `a2.jpg` before `a10.jpg`, a folder before its fellows.

    Names that only differ in case, or in how their accents are written, have the same.
    """
    text = os.fsdecode(path).casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        text = text.encode("utf-8", "backslashreplace").decode()
    return _NUMBER.sub(_counted, text.replace("/", "\x01").replace("\\", "\x01"))


def _counted(number: re.Match[str]) -> str:
    digits = number[1]
    return "0000" if digits == "0" else f"0{len(digits):03d}{digits}"


def rights_in(folder: Path) -> int:
    """The rights of a new file that is a person's own (a project, a log, settings, a run).

    They are theirs alone, but in a folder that a group shares (it may write there, or the folder
    hands its group on) the group may do with the file what it may do with the folder, and one with
    a default access list rules itself. The umask takes from it as from any file's.
    """
    with suppress(OSError, AttributeError):  # not every system and disk has such lists
        if "system.posix_acl_default" in os.listxattr(folder):
            return 0o666
    mode = folder.stat().st_mode
    is_shared = mode & (stat.S_ISGID | stat.S_IWGRP) and not mode & stat.S_ISVTX
    return _ALONE | (mode & 0o060 if is_shared else 0)


def make_folder(folder: Path, *, alone: bool = False) -> None:
    """Make a folder of a person's own, with those above it that are missing.

    Where it is not for them `alone`, a shared folder above it rules, as in `rights_in`.

    Raises:
        OSError: it cannot be made.
    """
    if folder.is_dir():
        return
    make_folder(folder.parent, alone=alone)
    rights = _ALONE if alone else rights_in(folder.parent)
    with suppress(FileExistsError):  # another program was faster
        folder.mkdir(rights | (rights & 0o444) >> 2)


def as_own(name: str, flags: int) -> int:
    """Opens, for `open(opener=…)`, what is a person's own: see `rights_in`."""
    return os.open(name, flags, rights_in(Path(name).parent))


def write_in_one_step(
    path: Path, fill: Callable[[BinaryIO], None], *, durable: bool = True, own: bool = False
) -> None:
    """Let `fill` write a file beside `path`, then move it into place.

    A reader sees the old file or the whole new one. A new file gets the rights that others would,
    or as a person's `own` those of `rights_in`; one that is there keeps its rights.
    One that is not `durable`, which is faster, may be broken after a loss of power. With one that
    is, the halves go that killed programs have left beside it.

    Raises:
        OSError: it cannot be written; the old file is as it was.
    """
    part = _half_of(path)
    try:
        # Nobody else reads it before it has the rights of the one that it replaces.
        with open(part, "xb", opener=as_own if own or path.exists() else None) as file:
            with suppress(OSError):  # none is there yet, or its rights cannot be set here
                os.chmod(part, stat.S_IMODE(path.stat().st_mode) & 0o777)
            fill(file)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        if durable:
            put_in_place(part, path)
            clear_halves(path.parent)
        else:
            os.replace(part, path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def _half_of(path: Path) -> Path:
    return path.with_name(f".{path.stem[:40]}-{secrets.token_hex(8)}.part")


def clear_halves(folder: Path) -> list[Path]:
    """Remove what writers that were killed have left half written in a folder; gives what has gone.

    Only what is called as this module calls it, is this user's own file under this name alone, no
    link, and was not written to for a day.
    """
    gone = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in itertools.islice(entries, _MOST_LOOKED_AT):
            if _HALF.fullmatch(entry.name) and _is_left_behind(entry):
                with suppress(OSError):
                    os.unlink(entry.path)
                    gone.append(Path(entry.path))
    return gone


def _is_left_behind(entry: os.DirEntry[str]) -> bool:
    try:
        found = os.lstat(entry.path)  # on Windows an entry knows nothing of its names
    except OSError:  # it has gone
        return False
    is_ours = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    is_one = stat.S_ISREG(found.st_mode) and found.st_nlink == 1
    return is_ours and is_one and time.time() - found.st_mtime > _HALF_OLD_S


def put_in_place(part: Path, place: Path) -> None:
    """Let a file that is on disk have another name there, in one step and for good.

    Raises:
        OSError: it cannot; both are as they were.
    """
    os.replace(part, place)
    _sync_names(place.parent)


@contextmanager
def made_beside(place: Path) -> Iterator[Path]:
    """An empty file of a person's own to be filled, which then lies at `place`, whole and on disk.

    If that fails nothing of it is left, and what was at `place` is as it was.

    Raises:
        OSError: it cannot be made or moved there.
    """
    part = new_file([_half_of(place)])
    try:
        yield part
        sync(part)
        put_in_place(part, place)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Wait until what was written to a file is on disk, and so is its name."""
    with open(path, "rb+") as file:
        os.fsync(file.fileno())
    _sync_names(path.parent)


def _sync_names(folder: Path) -> None:
    """Wait until the names in a folder are on disk, where the system can tell."""
    if os.name == "nt":  # folders cannot be opened there; NTFS keeps a log of names
        return
    with suppress(OSError):  # some network shares cannot
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def read_json(path: Path) -> Any:
    """What a file of JSON holds; it may come from anybody.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no JSON, is nested without end, or larger than any of ours.
    """
    with open(path, "rb") as file:
        data = file.read(_LARGEST_JSON + 1)
    if len(data) > _LARGEST_JSON:
        raise ValueError("it is too large")
    try:
        return json.loads(data)
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error


def write_bytes_in_one_step(path: Path, data: bytes, *, own: bool = False) -> None:
    """The same for what is there already.

    Raises:
        OSError: it cannot be written; the old file is as it was.
    """

    def fill(file: BinaryIO) -> None:
        file.write(data)

    write_in_one_step(path, fill, own=own)


def new_file(places: Iterable[Path]) -> Path:
    """The first of these that is not there, made as an empty file: nobody else can take it now.

    It is a person's own: see `rights_in`.

    Raises:
        OSError: no file can be made there.
    """
    for place in places:
        with suppress(FileExistsError):
            open(place, "xb", opener=as_own).close()
            return place
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))


def numbered(place: Path) -> Iterator[Path]:
    """`counts.csv`, `counts 2.csv`, `counts 3.csv` and so on."""
    yield place
    for number in itertools.count(2):
        yield place.with_name(f"{place.stem} {number}{place.suffix}")
