"""Reading and writing a model file: a zip of data, nothing in it can be executed.

A `.jellymodel` holds `model.json` (the card), `classifier.onnx`, `weights.safetensors` and
`replay.safetensors`, stored without compression. Reading is strict: whatever is not exactly so is
refused with a sentence that names what is wrong.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import struct
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, BinaryIO, Literal

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from jellygui.domain.configs import FineTuneConfig, Preprocessing, PruneConfig
from jellygui.domain.measurements import Measurement
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.files import write_in_one_step

FORMAT_VERSION = 1
SUFFIX = ".jellymodel"

_CARD, _ONNX, _WEIGHTS, _REPLAY = (
    "model.json",
    "classifier.onnx",
    "weights.safetensors",
    "replay.safetensors",
)
_LARGEST_BYTES = {
    _CARD: 64_000_000,
    _ONNX: 600_000_000,
    _WEIGHTS: 600_000_000,
    _REPLAY: 16_000_000,
}
_LARGEST_HEADER_BYTES = 10_000_000
_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
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
Finite = Annotated[float, Field(allow_inf_nan=False)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SpeciesEntry(_Part):
    """One species that the model tells apart."""

    key: str = Field(min_length=1, max_length=200)
    common_name: str = Field(max_length=200)
    scientific_name: str = Field("", max_length=200)
    aphia_id: int | None = None


class TrainedOn(_Part):
    """A photograph that the model was made with; the hashes tell it and its copies again."""

    content_hash: str = Field(pattern=r"^[0-9a-f]{64}$")
    perceptual_hash: int = Field(ge=0, lt=2**64)
    mirrored_hash: int = Field(ge=0, lt=2**64)
    label: str
    role: Role
    group: str


class ModelCard(_Part):
    """What is known of a model."""

    # "model_" would otherwise be kept by pydantic for itself.
    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())

    format_version: Literal[1] = 1
    name: str = Field(min_length=1, max_length=200)
    architecture: str = Field(min_length=1, max_length=100)
    species: tuple[SpeciesEntry, ...] = Field(min_length=2, max_length=10_000)
    preprocessing: Preprocessing
    precision: Literal["int8", "fp32"]
    precision_note: str
    temperature: Finite = Field(gt=0)
    confidence_threshold: Finite = Field(ge=0, le=1)
    distance_limit: Finite = Field(ge=0, le=2)
    replay_after: str
    parent: str | None
    started_from: str
    made_by: str
    created_at: datetime
    program_version: str
    parameters: int = Field(ge=1)
    multiply_adds: int = Field(ge=1)
    trained_on: tuple[TrainedOn, ...]
    measurements: tuple[Measurement, ...]
    processors: tuple[str, ...]
    licence: str
    attribution: tuple[str, ...]
    fine_tune: FineTuneConfig | None
    prune: PruneConfig | None
    teachers: int = Field(1, ge=1)

    @property
    def species_keys(self) -> tuple[str, ...]:
        return tuple(species.key for species in self.species)

    @model_validator(mode="after")
    def _species_are_distinct(self) -> ModelCard:
        if len(set(self.species_keys)) != len(self.species):
            raise ValueError("a species is listed twice")
        return self


@dataclass(frozen=True)
class ModelFile:
    """A model file that has been read: its card, and its other members on demand.

    `model_id` is the SHA-256 of the file.
    """

    path: Path
    model_id: str
    card: ModelCard
    sizes: Mapping[str, int]

    def onnx_bytes(self) -> bytes:
        return self._member(_ONNX)

    def weights(self) -> Tensors:
        return self._tensors(_WEIGHTS)

    def replay(self) -> Tensors:
        return self._tensors(_REPLAY)

    def _member(self, name: str) -> bytes:
        try:
            with zipfile.ZipFile(self.path) as archive:
                return archive.read(name)
        except (OSError, zipfile.BadZipFile, KeyError, ValueError, EOFError) as error:
            raise _broken(self.path, f"{name} cannot be read: {error}") from error

    def _tensors(self, name: str) -> Tensors:
        try:
            return _unpack_tensors(self._member(name))
        except _BadTensorsError as error:
            raise _broken(self.path, f"{name}: {error}") from error


def read_model(path: Path) -> ModelFile:
    """Read a model file's card and check its frame; tensors are checked when they are asked for.

    Raises:
        JellyError: it is not there, or not exactly what this program writes.
    """
    if path.is_dir():
        raise JellyError(f"“{path}” is a folder, not a model file.", hint=f"Give a {SUFFIX} file.")
    try:
        with open(path, "rb") as file:
            model_id = hashlib.file_digest(file, "sha256").hexdigest()
            with zipfile.ZipFile(file) as archive:
                sizes = _checked_members(archive, os.fstat(file.fileno()).st_size)
                text = archive.read(_CARD)
    except FileNotFoundError as error:
        raise JellyError(
            f"The model file “{path}” is not there.", hint="Check the name, or give another one."
        ) from error
    except OSError as error:
        raise JellyError(
            f"The model file “{path}” cannot be read ({error.strerror or error}).",
            hint="Check that you may read it and that its disk is there.",
        ) from error
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, RuntimeError) as error:
        raise _broken(path, str(error)) from error
    except (struct.error, IndexError, OverflowError, UnicodeError) as error:
        raise _broken(path, "its directory is damaged") from error
    return ModelFile(path, model_id, _card(path, text), sizes)


def _card(path: Path, text: bytes) -> ModelCard:
    try:
        version = json.loads(text).get("format_version")
    except (ValueError, AttributeError, RecursionError) as error:
        raise _broken(path, f"{_CARD} is not readable") from error
    if isinstance(version, int) and version > FORMAT_VERSION:
        raise JellyError(
            f"“{path}” was made by a newer version of this program.",
            hint="Install the newest version to use it.",
        )
    try:
        return ModelCard.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the whole"
        raise _broken(path, f"{_CARD}, {where}: {first['msg']}") from error
    except RecursionError as error:
        raise _broken(path, f"{_CARD} is not readable") from error


def _checked_members(archive: zipfile.ZipFile, file_bytes: int) -> dict[str, int]:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    for name in _LARGEST_BYTES:
        if names.count(name) != 1:
            raise ValueError(f"it holds {names.count(name) or 'no'} {name}")
    if len(names) != len(_LARGEST_BYTES):
        raise ValueError("it holds members that do not belong in a model file")
    for entry in entries:
        if entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & 1:
            raise ValueError(f"{entry.filename} is compressed or encrypted")
        if entry.file_size > _LARGEST_BYTES[entry.filename]:
            raise ValueError(f"{entry.filename} is too large ({entry.file_size:,} bytes)")
        if entry.file_size != entry.compress_size or entry.file_size > file_bytes:
            raise ValueError(f"the size of {entry.filename} is wrong")
    return {entry.filename: entry.file_size for entry in entries}


def write_model(
    path: Path,
    *,
    card: ModelCard,
    onnx: bytes,
    weights: Mapping[str, npt.NDArray[Any]],
    replay: Mapping[str, npt.NDArray[Any]],
) -> ModelFile:
    """Write a model file in one step: a reader sees the old file or the whole new one.

    The same contents give the same bytes.

    Raises:
        JellyError: the file cannot be written, or a weight is not finite.
    """
    try:
        members = {
            _CARD: card.model_dump_json(indent=1).encode(),
            _ONNX: onnx,
            _WEIGHTS: _pack_tensors(weights),
            _REPLAY: _pack_tensors(replay),
        }
    except _BadTensorsError as error:
        raise JellyError(
            f"The model was not written to “{path}”: {error}.",
            hint="Training has gone wrong; lower the learning rate and train again.",
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
            f"The model file “{path}” cannot be written ({error.strerror or error}).",
            hint="Check that the folder is there, that you may write in it and that the disk has "
            "room; or choose another place.",
        ) from error
    return read_model(path)


def describe(card: ModelCard) -> list[tuple[str, str]]:
    """A card as titles and sentences, for a person."""
    size = card.preprocessing.size_px
    rows = [
        ("Name", card.name),
        (
            "Network",
            f"{card.architecture}, {card.parameters:,} parameters, "
            f"{card.multiply_adds / 1e6:,.0f} million multiply-adds",
        ),
        (
            "Species",
            ", ".join(
                f"{s.common_name} ({s.scientific_name})" if s.scientific_name else s.common_name
                for s in card.species
            ),
        ),
        ("Sees", f"the whole frame, {card.preprocessing.fit.value}ed to {size} x {size} pixels"),
        ("Arithmetic", card.precision_note),
        (
            "Unidentified",
            f"below a confidence of {card.confidence_threshold:.2f}, or farther than "
            f"{card.distance_limit:.2f} from every species; temperature {card.temperature:.2f}",
        ),
        (
            "Made",
            f"{card.created_at:%Y-%m-%d %H:%M} UTC by {card.made_by}, from {card.started_from}",
        ),
        ("Photographs", _used_photographs(card)),
    ]
    for measurement in card.measurements:
        rows.append((f"On {measurement.measured_on}", f"accuracy {measurement.accuracy}"))
        rows += [
            (f"  {species.common_name}", f"recall {measurement.recall[species.key]}")
            for species in card.species
            if species.key in measurement.recall
        ]
        if measurement.identified is not None and measurement.accuracy_identified is not None:
            rows.append(
                (
                    "  identified",
                    f"{measurement.identified}; of these right: {measurement.accuracy_identified}",
                )
            )
        if measurement.note:
            rows.append(("  note", measurement.note))
    for title, config in (("Fine-tuning", card.fine_tune), ("Pruning", card.prune)):
        if config is not None:
            rows.append(
                (title, ", ".join(f"{k} {v}" for k, v in config.model_dump(mode="json").items()))
            )
    rows += [("Processors", ", ".join(card.processors)), ("Licence", card.licence or "not given")]
    rows += [("Attribution", text) for text in card.attribution]
    if card.parent:
        rows.append(("Grew from", card.parent))
    return rows


def _used_photographs(card: ModelCard) -> str:
    groups = {entry.group: entry.role for entry in card.trained_on}
    roles = list(groups.values())
    shares = ", ".join(f"{roles.count(role)} {role.value}" for role in Role)
    return f"{len(card.trained_on)}, which are {len(groups)} without copies: {shares}"


class _BadTensorsError(Exception):
    pass


def _pack_tensors(tensors: Mapping[str, npt.NDArray[Any]]) -> bytes:
    from safetensors.numpy import save  # only writing needs the library

    for name, value in tensors.items():
        if value.dtype not in _DTYPE_NAMES:
            raise _BadTensorsError(f"{name} has the unusual type {value.dtype}")
        if value.dtype.kind == "f" and not np.isfinite(value).all():
            raise _BadTensorsError(f"{name} holds numbers that are not finite")
    return save({name: np.ascontiguousarray(value) for name, value in tensors.items()})


def _unpack_tensors(data: bytes) -> Tensors:
    """Tensors from their safetensors form, every size checked before anything is made of it."""
    if len(data) < 8:
        raise _BadTensorsError("it is cut off")
    (length,) = struct.unpack("<Q", data[:8])
    if length > min(_LARGEST_HEADER_BYTES, len(data) - 8):
        raise _BadTensorsError("its header is too long")
    try:
        header = json.loads(data[8 : 8 + length])
        header.pop("__metadata__", None)
        entries = [
            (name, _DTYPES[entry["dtype"]], tuple(entry["shape"]), tuple(entry["data_offsets"]))
            for name, entry in header.items()
        ]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _BadTensorsError("its header is damaged") from error
    body = memoryview(data)[8 + length :]
    tensors: Tensors = {}
    expected = 0
    for name, kind, shape, offsets in sorted(entries, key=lambda entry: str(entry[3])):
        whole = [*shape, *offsets]
        if len(offsets) != 2 or not all(type(n) is int and 0 <= n < 2**48 for n in whole):
            raise _BadTensorsError(f"the shape of {name} is not valid")
        start, end = offsets
        if math.prod(shape) * np.dtype(kind).itemsize != end - start or end > len(body):
            raise _BadTensorsError(f"the size of {name} is wrong")
        expected += end - start
        value = np.frombuffer(body[start:end], dtype=kind).reshape(shape)
        if value.dtype.kind == "f" and not np.isfinite(value).all():
            raise _BadTensorsError(f"{name} holds numbers that are not finite")
        tensors[name] = value
    if expected != len(body):
        raise _BadTensorsError("it holds bytes that belong to no tensor")
    return tensors


def _broken(path: Path, what: str) -> JellyError:
    return JellyError(
        f"“{path}” is not a model file that this program can use: {what.rstrip('.')}.",
        hint=f"Give a {SUFFIX} file that this program has written, or fetch it again.",
    )
