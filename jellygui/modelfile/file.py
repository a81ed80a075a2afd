"""The frame of a model file: four stored members, one after the other, and nothing else."""

from __future__ import annotations

import hashlib
import mmap
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

import numpy.typing as npt

from jellygui.errors import JellyError
from jellygui.files import write_in_one_step
from jellygui.modelfile.card import ModelCard, parse_card
from jellygui.modelfile.graph import check_network
from jellygui.modelfile.plain import BadPartError, NewerVersionError
from jellygui.modelfile.tensors import Tensors, pack_tensors, unpack_tensors
from jellygui.outputs import check_replaceable
from jellygui.reasons import plain_reason, why_not_written

SUFFIX = ".jellymodel"

_CARD, _ONNX, _WEIGHTS, _REPLAY = (
    "model.json",
    "classifier.onnx",
    "weights.safetensors",
    "replay.safetensors",
)
_LARGEST_BYTES = {
    _CARD: 20_000_000,
    _ONNX: 190_000_000,
    # Room for VGG16 in half precision. Weights are mapped, not read: they fill no memory.
    _WEIGHTS: 280_000_000,
    _REPLAY: 16_000_000,
}
LARGEST_ONNX_BYTES = _LARGEST_BYTES[_ONNX]
# Weights that take more in single precision are kept in half precision.
LARGEST_SINGLE_BYTES = 190_000_000
# Tensors' form without a tensor.
_NO_REPLAY_BYTES = 16
_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
# The end of a zip, and what counts in it: its mark, its directory's and its comment's length.
_END = struct.Struct("<4s8xI4xH")
_END_MARK, _LONG_END_MARK, _LONG_END_BYTES = b"PK\5\6", b"PK\6\7", 20
_LOCAL_HEADER_BYTES = 30
_LARGEST_DIRECTORY_BYTES = 10_000
_Bytes = TypeVar("_Bytes", bytes, memoryview, bytes | memoryview)
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
    ValueError,
    EOFError,
    KeyError,
    IndexError,
    OverflowError,
    struct.error,
)


@dataclass(frozen=True)
class Member:
    """A part of a model file, so known that another one in its place is noticed."""

    size_bytes: int
    checksum: int
    place: int


@dataclass(frozen=True)
class ModelFile:
    """A model file that has been read: its card, and its other members on demand.

    `model_id` is the SHA-256 of the file. What is asked for later must still be what was there
    when the file was read.
    """

    path: Path
    model_id: str
    card: ModelCard
    members: Mapping[str, Member]

    @property
    def sizes(self) -> dict[str, int]:
        return {name: member.size_bytes for name, member in self.members.items()}

    @property
    def remembers(self) -> bool:
        """Whether it seems to keep something of its photographs, without reading that."""
        return bool(self.card.replay_after) and self.sizes[_REPLAY] > _NO_REPLAY_BYTES

    def onnx_bytes(self) -> bytes:
        """The network, once it is one that may be run.

        Raises:
            JellyError: it holds what no network of ours holds, or would take too much.
        """
        form = self._member(_ONNX, _read)
        try:
            check_network(
                form,
                size_px=self.card.preprocessing.size_px,
                species=len(self.card.species),
            )
        except BadPartError as error:
            raise _broken(self.path, f"{_ONNX}: {error}") from error
        return form

    def weights(self) -> Tensors:
        """The weights, mapped from the file: let them go before the file is written anew."""
        return self._tensors(_WEIGHTS, _mapped)

    def replay(self) -> Tensors:
        return self._tensors(_REPLAY, _read)

    def _member(self, name: str, read: Callable[[BinaryIO, str], _Bytes]) -> _Bytes:
        try:
            with open(self.path, "rb") as file:
                if _members(file) != self.members:
                    raise BadPartError("it has been changed since it was opened")
                return read(file, name)
        except OSError as error:
            raise _not_readable(self.path, error) from error
        except BadPartError as error:
            raise _broken(self.path, str(error)) from error

    def _tensors(self, name: str, read: Callable[[BinaryIO, str], bytes | memoryview]) -> Tensors:
        try:
            return unpack_tensors(self._member(name, read))
        except BadPartError as error:
            raise _broken(self.path, f"{name}: {error}") from error


def read_model(path: Path) -> ModelFile:
    """Read a model file's card and check its frame; tensors are checked when they are asked for.

    Raises:
        JellyError: it is not there, or not exactly what this program writes.
    """
    try:
        _check_kind(path)
        with open(path, "rb") as file:
            members = _members(file)
            file.seek(0)
            model_id = hashlib.file_digest(file, "sha256").hexdigest()
            text = _read(file, _CARD)
    except FileNotFoundError as error:
        raise JellyError(
            f"The model file “{path}” is not there.", hint="Check the name, or give another one."
        ) from error
    except OSError as error:
        raise _not_readable(path, error) from error
    except (BadPartError, ValueError) as error:  # ValueError: no file can have such a name
        raise _broken(path, str(error)) from error
    try:
        return ModelFile(path, model_id, parse_card(text), members)
    except NewerVersionError as error:
        raise JellyError(
            f"“{path}” was made by a newer version of this program.",
            hint="Install the newest version to use it.",
        ) from error
    except BadPartError as error:
        raise _broken(path, f"{_CARD}, {error}") from error


def write_model(
    path: Path,
    *,
    card: ModelCard,
    onnx: bytes,
    weights: Mapping[str, npt.NDArray[Any]],
    replay: Mapping[str, npt.NDArray[Any]],
) -> ModelFile:
    """Write a model file in one step: a reader sees the old file or the whole new one.

    The same contents give the same bytes. What could not be read again is not written.

    Raises:
        JellyError: the file cannot be written, or a weight is not finite.
    """
    try:
        members = {
            _CARD: card.model_dump_json(indent=1).encode(),
            _ONNX: onnx,
            _WEIGHTS: pack_tensors(weights),
            _REPLAY: pack_tensors(replay),
        }
        for name, data in members.items():
            _check_size(name, len(data))
        parse_card(members[_CARD])
    except BadPartError as error:
        raise JellyError(
            f"The model was not written to “{path}”: {error}.",
            hint="If numbers are not finite, training has gone wrong: lower the learning rate and "
            "train again.",
        ) from error

    def fill(file: BinaryIO) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            for name, data in members.items():
                archive.writestr(zipfile.ZipInfo(name, _FIXED_DATE), data)

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_in_one_step(path, fill)
    except OSError as error:
        raise JellyError(
            f"The model file “{path}” cannot be written ({why_not_written(error)}).",
            hint="Check that the folder is there, that you may write in it and that the disk has "
            "room; or choose another place.",
        ) from error
    return read_model(path)


def check_model_place(path: Path) -> None:
    """See that a model file may be written to `path`: nothing but another one is lost.

    Raises:
        JellyError: something else lies there.
    """
    check_replaceable(path, "a model file", _is_model)


def _is_model(file: BinaryIO) -> bool:
    try:
        return bool(_members(file))
    except BadPartError:
        return False


def _check_kind(path: Path) -> None:
    info = path.stat()
    if stat.S_ISDIR(info.st_mode):
        raise JellyError(f"“{path}” is a folder, not a model file.", hint=f"Give a {SUFFIX} file.")
    if not stat.S_ISREG(info.st_mode):  # opening a pipe would wait for ever
        raise BadPartError("it is a pipe or device")
    if info.st_size == 0:
        raise BadPartError("it is empty")
    if info.st_size > sum(_LARGEST_BYTES.values()) + _LARGEST_DIRECTORY_BYTES:
        raise BadPartError(f"it is too large ({info.st_size:,} bytes)")


def _check_size(name: str, size_bytes: int) -> None:
    if size_bytes > _LARGEST_BYTES[name]:
        raise BadPartError(f"{name} is too large ({size_bytes:,} bytes)")


def _members(file: BinaryIO) -> dict[str, Member]:
    """The members by the file's directory, once everything about it is as this program writes it.

    Raises:
        BadPartError: something is not.
    """
    size_bytes = file.seek(0, 2)
    file.seek(max(0, size_bytes - _END.size - _LONG_END_BYTES))
    end = file.read()
    if len(end) != _END.size + _LONG_END_BYTES:
        raise BadPartError("it is cut off, or of another kind")
    mark, directory_bytes, comment_bytes = _END.unpack(end[_LONG_END_BYTES:])
    if mark != _END_MARK or comment_bytes or end.startswith(_LONG_END_MARK):
        raise BadPartError("it is cut off, or of another kind")
    if directory_bytes > _LARGEST_DIRECTORY_BYTES:
        raise BadPartError("its directory is too long")
    try:
        with zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
    except _ZIP_ERRORS as error:
        raise BadPartError("its directory is damaged") from error
    names = [entry.orig_filename for entry in entries]
    for name in _LARGEST_BYTES:
        if names.count(name) != 1:
            raise BadPartError(f"it holds {names.count(name) or 'no'} {name}")
    if names != list(_LARGEST_BYTES):
        raise BadPartError("it holds members that do not belong in a model file")
    place = 0
    for entry, name in zip(entries, names, strict=True):
        if entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits:
            raise BadPartError(f"{name} is compressed or encrypted")
        _check_size(name, entry.file_size)
        odd = entry.extra or entry.comment or entry.file_size != entry.compress_size
        if odd or entry.header_offset != place:
            raise BadPartError(f"{name} is not where it belongs")
        place += _LOCAL_HEADER_BYTES + len(name) + entry.file_size
    if place + directory_bytes + _END.size != size_bytes:
        raise BadPartError("it holds bytes that belong to no member")
    return {
        entry.filename: Member(
            entry.file_size, entry.CRC, entry.header_offset + _LOCAL_HEADER_BYTES + len(name)
        )
        for entry, name in zip(entries, names, strict=True)
    }


def _mapped(file: BinaryIO, name: str) -> memoryview:
    """A member's bytes as they lie in the file."""
    member = _members(file)[name]
    whole = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    part = whole[member.place : member.place + member.size_bytes]
    if zlib.crc32(part) != member.checksum:
        raise BadPartError(f"{name} is damaged")
    return part


def _read(file: BinaryIO, name: str) -> bytes:
    try:
        with zipfile.ZipFile(file) as archive:
            return archive.read(name)
    except _ZIP_ERRORS as error:
        raise BadPartError(f"{name} is damaged") from error


def _not_readable(path: Path, error: OSError) -> JellyError:
    return JellyError(
        f"The model file “{path}” cannot be read ({plain_reason(error)}).",
        hint="Check that you may read it and that its disk is there.",
    )


def _broken(path: Path, what: str) -> JellyError:
    printable = "".join(c if c.isprintable() else "?" for c in what[:200])
    return JellyError(
        f"“{path}” is not a model file that this program can use: {printable.rstrip('.')}.",
        hint=f"Give a {SUFFIX} file that this program has written, or fetch it again.",
    )
