"""What was read and answered of some files, as Arrow columns and back.

The way back is checked: it may come from a worker on another computer, or from a stranger's file.
"""

from __future__ import annotations

from collections.abc import Sequence
from errno import EIO
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from jellygui.classifier.classifier import Classifier
from jellygui.classifier.pipeline import ReadFile, Result, Unreadable
from jellygui.classifier.session import Outputs
from jellygui.images.photo import Photo, UnreachableError, UnreadableError
from jellygui.project.groups import signed
from jellygui.project.value_kinds import holds
from jellygui.project.values import COLUMNS

_MOST_NUMBERS = 8_192  # as a project keeps them
_NO_PIXELS = np.zeros((0, 0, 3), np.uint8)
_WHAT_MAY_FAIL = (pa.ArrowException, ValueError, TypeError, KeyError, OverflowError, IndexError)
_PHOTOGRAPH = (
    pa.field("content_hash", pa.binary(32)),
    pa.field("size_bytes", pa.int64()),
    pa.field("perceptual_hash", pa.uint64()),
    pa.field("mirrored_hash", pa.uint64()),
    pa.field("width_px", pa.int32()),
    pa.field("height_px", pa.int32()),
    pa.field("taken_at", pa.timestamp("us")),
    pa.field("latitude", pa.float64()),
    pa.field("longitude", pa.float64()),
    pa.field("depth_m", pa.float64()),
    pa.field("camera", pa.string()),
    pa.field("serial", pa.string()),
)
NAMES = tuple(field.name for field in _PHOTOGRAPH)


class NotOursError(ValueError):
    """What came is not what this program writes; the text says why."""


def result_schema(species: int, width: int) -> pa.Schema:
    """The columns of results: a file has a `content_hash`, or a `reason` why it has none.

    `errno` tells that it could not be reached. A model tells so many species apart, and what it
    sees has `width` numbers, or none where that is not wanted.
    """
    return pa.schema(
        [
            pa.field("reason", pa.string()),
            pa.field("errno", pa.int32()),
            *_PHOTOGRAPH,
            pa.field("probabilities", pa.list_(pa.float32(), species)),
            pa.field("distance", pa.float32()),
            pa.field("embedding", pa.list_(pa.float16(), width)),
        ]
    )


def encoded(results: Sequence[Result], *, species: int, width: int) -> pa.RecordBatch:
    """The same results as a batch; every file that was read has an answer.

    What the network sees is left out where it shall have no `width`.
    """
    read = [result for result in results if isinstance(result, ReadFile)]
    answers = [result.answer for result in read if result.answer is not None]
    assert len(answers) == len(read)
    is_read = np.array([isinstance(result, ReadFile) for result in results], bool)
    schema = result_schema(species, width)
    photos = [result.photo if isinstance(result, ReadFile) else None for result in results]
    errors = [result.error if isinstance(result, Unreadable) else None for result in results]
    columns: dict[str, Any] = {
        "reason": [error and error.reason for error in errors],
        "errno": [
            (error.error.errno or EIO) if isinstance(error, UnreachableError) else None
            for error in errors
        ],
    }
    columns |= {name: [getattr(photo, name, None) for photo in photos] for name in NAMES}
    columns["content_hash"] = [photo and bytes.fromhex(photo.content_hash) for photo in photos]
    arrays = [pa.array(columns[name], schema.field(name).type) for name in schema.names[:-3]]
    shares = np.zeros((len(results), species), np.float32)
    seen = np.zeros((len(results), width), np.float16)
    distance = np.zeros(len(results), np.float32)
    if answers:
        shares[is_read] = [[*answer.prediction.probabilities.values()] for answer in answers]
        distance[is_read] = [answer.distance for answer in answers]
        if width:
            seen[is_read] = [answer.embedding for answer in answers]
    arrays += [
        _lists(shares, pa.float32(), ~is_read),
        pa.array(distance, pa.float32(), mask=~is_read),
        _lists(seen, pa.float16(), ~is_read),
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _lists(values: npt.NDArray[Any], of: pa.DataType, missing: npt.NDArray[np.bool_]) -> pa.Array:
    flat = pa.array(np.ascontiguousarray(values).ravel(), of)
    if not values.shape[1]:  # Arrow cannot tell how many there are
        kind = pa.list_(of, 0)
        return pa.array([None if gone else [] for gone in missing], kind)
    return pa.FixedSizeListArray.from_arrays(flat, values.shape[1], mask=pa.array(missing))


def decoded(batch: pa.RecordBatch, keys: Sequence[int], classifier: Classifier) -> list[Result]:
    """The results of the files that have these keys, with what they mean to this classifier.

    Raises:
        NotOursError: they are not what this program writes.
        JellyError: the answers are no numbers.
    """
    try:
        batch.validate(full=True)
        return _decoded(batch, keys, classifier)
    except _WHAT_MAY_FAIL as error:
        raise NotOursError(str(error) or type(error).__name__) from error


def _decoded(batch: pa.RecordBatch, keys: Sequence[int], classifier: Classifier) -> list[Result]:
    species = len(classifier.model.card.species)
    width = batch.schema.field("embedding").type.list_size
    if width > _MOST_NUMBERS:
        raise NotOursError("what the network sees is too large")
    if not batch.schema.equals(result_schema(species, width)) or len(batch) != len(keys):
        raise NotOursError("it has other columns or rows")
    is_read = batch["content_hash"].is_valid().to_numpy(zero_copy_only=False)
    for name in ("size_bytes", "probabilities", "distance", "embedding", "camera", "serial"):
        if (batch[name].is_valid().to_numpy(zero_copy_only=False) != is_read).any():
            raise NotOursError(f"“{name}” is missing, or is not")
    outputs = Outputs(
        probabilities=numbers_of(batch["probabilities"], species)[is_read],
        embedding=numbers_of(batch["embedding"], width)[is_read],
        distance=batch["distance"].to_numpy(zero_copy_only=False)[is_read],
    )
    answers = iter(classifier.answers(outputs))
    columns = zip(*(batch[name].to_pylist() for name in ("reason", "errno", *NAMES)), strict=True)
    results: list[Result] = []
    for key, (reason, number, content_hash, *facts) in zip(keys, columns, strict=True):
        if content_hash is None:
            results.append(Unreadable(key, _error(reason, number)))
        else:
            named = dict(zip(NAMES[1:], facts, strict=True))
            photo = Photo(content_hash=content_hash.hex(), pixels=_NO_PIXELS, **named)
            _check(photo)
            results.append(ReadFile(key, photo, next(answers)))
    return results


def numbers_of(lists: pa.Array, width: int) -> npt.NDArray[Any]:
    """Lists of one length [N, width] as numbers; zeros where there are none."""
    if not width:
        return np.zeros((len(lists), 0), np.float16)
    flat = lists.values.slice(lists.offset * width, len(lists) * width)
    numbers: npt.NDArray[Any] = flat.to_numpy(zero_copy_only=False)
    return numbers.reshape(len(lists), width)


def _error(reason: str | None, number: int | None) -> UnreadableError:
    if reason is None or not holds(COLUMNS["file"]["reason"], reason):
        raise NotOursError("no reason is given, or a strange one")
    if number is None:
        return UnreadableError(reason)
    return UnreachableError(OSError(number, reason.removeprefix("cannot be read: ")))


def _check(photo: Photo) -> None:
    """See that a project can hold it."""
    taken_at = photo.taken_at and photo.taken_at.isoformat(timespec="microseconds")
    cells = {name: getattr(photo, name) for name in NAMES} | {
        "perceptual_hash": signed(photo.perceptual_hash),
        "mirrored_hash": signed(photo.mirrored_hash),
        "taken_at": taken_at,
    }
    for name, cell in cells.items():
        if not holds(COLUMNS["photograph"][name], cell):
            raise NotOursError(f"“{name}” is not what it can be")
