"""Files to predictions: decoding and classifying side by side, in bounded memory."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from jellygui.classifier.classifier import Answer, Classifier
from jellygui.classifier.session import Squares, available_cores
from jellygui.images.photo import Photo, UnreadableError, read_photo, shrink_to_square

_BATCH = 32
_AHEAD = 3 * _BATCH
_BREATH_S = 0.05
# The first batches are small, so that the first answer comes at once.
_FIRST_BATCHES = (1, 7, 24)
_NO_PIXELS: Squares = np.zeros((0, 0, 3), dtype=np.uint8)


@dataclass(frozen=True, eq=False)
class Read:
    """A file that was read: its key, its photograph, and the answer if one was wanted."""

    key: int
    photo: Photo
    answer: Answer | None


@dataclass(frozen=True)
class Unreadable:
    """A file that could not be read, and why."""

    key: int
    error: UnreadableError


Result = Read | Unreadable


@dataclass(frozen=True, eq=False)
class _Decoded:
    key: int
    photo: Photo
    square: Squares


def predict_files(
    classifier: Classifier,
    files: Iterable[tuple[int, Path]],
    *,
    wanted: Callable[[str], bool] = lambda content_hash: True,
) -> Iterator[list[Result]]:
    """Read and classify files in their order; each is read once.

    Yields the results of each batch as they come, and an empty list at least every 50 ms while
    there is nothing new. `wanted(content_hash)` may say that a photograph needs no answer, because
    it has one. Closing the iterator ends the decoding threads.
    """
    workers = available_cores()
    source = iter(files)
    ahead: deque[Future[_Decoded | Unreadable]] = deque()
    sizes = itertools.chain(_FIRST_BATCHES, itertools.repeat(_BATCH))
    with ThreadPoolExecutor(workers, thread_name_prefix="jellygui-decode") as pool:
        try:

            def fill(count: int) -> None:
                for key, path in itertools.islice(source, count):
                    ahead.append(pool.submit(_decode, classifier, key, path))

            fill(_AHEAD)
            while ahead:
                size = next(sizes)
                batch: list[_Decoded | Unreadable] = []
                while ahead and len(batch) < size:
                    try:
                        batch.append(ahead[0].result(timeout=_BREATH_S))
                    except NotYet:
                        yield []
                        continue
                    ahead.popleft()
                fill(len(batch))
                yield _answered(classifier, batch, wanted)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _decode(classifier: Classifier, key: int, path: Path) -> _Decoded | Unreadable:
    try:
        photo = read_photo(path, side_px=classifier.preprocessing.size_px)
    except UnreadableError as error:
        return Unreadable(key, error)
    square = shrink_to_square(photo.pixels, classifier.preprocessing)
    return _Decoded(key, replace(photo, pixels=_NO_PIXELS), square)


def _answered(
    classifier: Classifier,
    batch: list[_Decoded | Unreadable],
    wanted: Callable[[str], bool],
) -> list[Result]:
    asked = [d for d in batch if isinstance(d, _Decoded) and wanted(d.photo.content_hash)]
    answers = classifier.predict(np.stack([d.square for d in asked])) if asked else []
    by_key = {decoded.key: answer for decoded, answer in zip(asked, answers, strict=True)}
    return [
        Read(entry.key, entry.photo, by_key.get(entry.key))
        if isinstance(entry, _Decoded)
        else entry
        for entry in batch
    ]
