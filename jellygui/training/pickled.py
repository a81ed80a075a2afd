"""Weights from a `.pth` file of a stranger: a pickle is read as tensors only, in bounded memory."""

from __future__ import annotations

import io
import pickletools
import zipfile
from contextlib import AbstractContextManager
from pathlib import Path

import torch
from torch import Tensor, nn

from jellygui.errors import JellyError
from jellygui.work import bounded_memory, is_out_of_memory

LARGEST_BYTES = 1_000_000_000
# VGG16's pickle, without its numbers, has 3 kB.
_LARGEST_PICKLE_BYTES = 2_000_000
_MOST_TENSORS, _LONGEST_NAME = 10_000, 200
# Tied weights are written once and come twice.
_MOST_TIMES = 2
_ROOM_BYTES = 300_000_000
# A file without a directory begins with what it is, its version, its computer, its tensors, and
# which numbers follow.
_LEADING_PICKLES = 5
KINDS = (
    torch.float32,
    torch.float16,
    torch.bfloat16,
    torch.float64,
    torch.int64,
    torch.int32,
    torch.int16,
    torch.int8,
    torch.uint8,
    torch.bool,
)


HINT = "Give the file of a state dict, as torchvision offers it. Nothing in it was run."


class OddWeightsError(Exception):
    """A file is not what `torch.save` makes of weights; the text is a sentence that says why."""


def read_pickled(path: Path) -> dict[str, Tensor]:
    """The tensors of a state dict, each with numbers of its own; nothing else is unpickled.

    Raises:
        JellyError: it holds something else than weights.
        OSError: it cannot be read.
    """
    try:
        size_bytes = _check_file(path)
        try:
            content = torch.load(path, map_location="cpu", weights_only=True)
        except Exception as error:  # a broken file fails in every way that pickles can
            if isinstance(error, OSError):
                raise
            if is_out_of_memory(error):
                raise OddWeightsError("It asks for more memory than it holds.") from error
            raise OddWeightsError("It is damaged, or holds other things.") from error
        if isinstance(content, dict) and isinstance(content.get("state_dict"), dict):
            content = content["state_dict"]
        return _checked(content, size_bytes)
    except OddWeightsError as error:
        raise JellyError(
            f"“{path}” does not hold weights alone.", hint=f"{error} {HINT}"
        ) from error


def memory_by_size(path: Path) -> AbstractContextManager[None]:
    """What is done with a file meanwhile gets memory by its size."""
    return bounded_memory(4 * path.stat().st_size + _ROOM_BYTES)


def _check_file(path: Path) -> int:
    """Its size, once its directory or its beginning asks for no more than it holds."""
    size_bytes = path.stat().st_size
    if size_bytes > LARGEST_BYTES:
        raise OddWeightsError(f"It is too large ({size_bytes:,} bytes).")
    with open(path, "rb") as file:
        head = file.read(_LARGEST_PICKLE_BYTES)
    if head.startswith(b"PK"):
        _check_directory(path, size_bytes)
    else:
        _check_pickles(head)
    return size_bytes


def _check_directory(path: Path, size_bytes: int) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            entries, comment = archive.infolist(), archive.comment
    except Exception as error:  # of a broken directory, as of a broken pickle
        raise OddWeightsError("Its directory is damaged.") from error
    if comment or len(entries) > _MOST_TENSORS:
        raise OddWeightsError("Its directory is not one that torch writes.")
    for entry in entries:
        stored = entry.compress_type == zipfile.ZIP_STORED and not entry.flag_bits & 1
        if not stored or entry.file_size != entry.compress_size:
            raise OddWeightsError("It is compressed or encrypted.")
        if entry.filename.endswith(".pkl") and entry.file_size > _LARGEST_PICKLE_BYTES:
            raise OddWeightsError("It holds more than weights.")
    if sum(entry.file_size for entry in entries) > size_bytes:
        raise OddWeightsError("Its parts are larger than itself.")


def _check_pickles(head: bytes) -> None:
    stream = io.BytesIO(head)
    try:
        for _ in range(_LEADING_PICKLES):
            for _ in pickletools.genops(stream):
                pass
    except Exception as error:  # bytes that are no pickle, of every kind
        raise OddWeightsError("It is damaged, or holds other things.") from error


def _checked(content: object, size_bytes: int) -> dict[str, Tensor]:
    """The same tensors, if they are plain ones, without more numbers than the file holds."""
    if not isinstance(content, dict) or not content:
        raise OddWeightsError("It holds no names of tensors.")
    if len(content) > _MOST_TENSORS:
        raise OddWeightsError("It names too many tensors.")
    total_bytes = 0
    for name, value in content.items():
        if not isinstance(name, str) or not _is_name(name):
            raise OddWeightsError("What it holds has odd names.")
        if type(value) not in (Tensor, nn.Parameter):
            raise OddWeightsError(f"“{name}” is no tensor.")
        plain = value.layout is torch.strided and value.device.type == "cpu"
        if not plain or value.dtype not in KINDS or value.is_neg():
            raise OddWeightsError(f"“{name}” is of an odd kind.")
        if value.nbytes > value.untyped_storage().nbytes():
            raise OddWeightsError(f"“{name}” has more numbers than are kept of it.")
        total_bytes += value.nbytes
        if total_bytes > _MOST_TIMES * size_bytes:
            raise OddWeightsError("Its tensors are larger than itself.")
    return {name: value.detach().clone().contiguous() for name, value in content.items()}


def _is_name(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_NAME and text.isprintable() and text != "__metadata__"
