"""Named arrays in their safetensors form."""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from jellygui.modelfile.plain import BadPartError, parse_object

_LARGEST_HEADER_BYTES = 1_000_000
_MOST_DIMENSIONS = 8
_CHECKED_AT_ONCE = 1_000_000
_DTYPES: dict[str, npt.DTypeLike] = {
    "F32": "<f4",
    "F16": "<f2",
    "I8": "<i1",
    "U8": "<u1",
    "I16": "<i2",
    "I32": "<i4",
    "I64": "<i8",
}
_DTYPE_NAMES = {np.dtype(kind): name for name, kind in _DTYPES.items()}

Tensors = dict[str, npt.NDArray[Any]]


def pack_tensors(tensors: Mapping[str, npt.NDArray[Any]]) -> bytes:
    """The safetensors form of arrays.

    Raises:
        BadPartError: a number is not finite, or an array is of a kind that is not kept.
    """
    from safetensors.numpy import save  # only writing needs the library

    for name, value in tensors.items():
        if value.dtype not in _DTYPE_NAMES:
            raise BadPartError(f"{name} has the unusual type {value.dtype}")
        _check_finite(name, value)
    return save({name: np.ascontiguousarray(value) for name, value in tensors.items()})


def unpack_tensors(data: bytes | memoryview) -> Tensors:
    """Arrays upon their safetensors form, every size checked before anything is made of it.

    Raises:
        BadPartError: the form is not exactly what the library writes.
    """
    if len(data) < 8:
        raise BadPartError("it is cut off")
    (length,) = struct.unpack("<Q", data[:8])
    if length > min(_LARGEST_HEADER_BYTES, len(data) - 8):
        raise BadPartError("its header is too long")
    body = memoryview(data)[8 + length :]
    tensors: Tensors = {}
    place = 0
    for name, kind, shape, (start, end) in _entries(bytes(data[8 : 8 + length])):
        if start != place or end > len(body):
            raise BadPartError(f"the place of {name} is wrong")
        if math.prod(shape) * kind.itemsize != end - start:
            raise BadPartError(f"the size of {name} is wrong")
        try:
            value = np.frombuffer(body[start:end], dtype=kind).reshape(shape)
        except ValueError as error:  # no bytes, but other sides that no array can have
            raise BadPartError(f"the shape of {name} is not valid") from error
        _check_finite(name, value)
        tensors[name] = value
        place = end
    if place != len(body):
        raise BadPartError("it holds bytes that belong to no tensor")
    return tensors


_Entry = tuple[str, np.dtype[Any], tuple[int, ...], tuple[int, int]]


def _entries(header: bytes) -> list[_Entry]:
    """Name, kind, shape and place of each tensor, in the order of their places."""
    entries: list[_Entry] = []
    for name, entry in parse_object(header).items():
        if name == "__metadata__":
            continue
        try:
            kind = np.dtype(_DTYPES[entry["dtype"]])
            shape, (start, end) = tuple(entry["shape"]), entry["data_offsets"]
        except (KeyError, TypeError, ValueError) as error:
            raise BadPartError("its header is damaged") from error
        whole = all(type(n) is int and 0 <= n < 2**48 for n in (*shape[:99], start, end))
        if not whole or len(shape) > _MOST_DIMENSIONS:
            raise BadPartError(f"the shape of {name} is not valid")
        entries.append((name, kind, shape, (start, end)))
    return sorted(entries, key=lambda entry: entry[3])


def _check_finite(name: str, value: npt.NDArray[Any]) -> None:
    if value.dtype.kind != "f":
        return
    flat = value.reshape(-1)
    for start in range(0, flat.size, _CHECKED_AT_ONCE):
        if not np.isfinite(flat[start : start + _CHECKED_AT_ONCE]).all():
            raise BadPartError(f"{name} holds numbers that are not finite")
