"""Files to predictions, in bounded memory."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from jellygui.classifier.classifier import Answer, Classifier
from jellygui.classifier.session import Squares, available_cores
from jellygui.images.photo import Photo, UnreadableError, read_photo, shrink_to_square

_BATCH = 16
_BREATH_S = 0.05
# The first batches are small, so that the first answer comes at once.
_FIRST_BATCHES = (1, 3, 8)
_NO_PIXELS: Squares = np.zeros((0, 0, 3), dtype=np.uint8)

Files = Sequence[tuple[int, Path]]


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


def predict_files(
    classifier: Classifier,
    files: Iterable[tuple[int, Path]],
    *,
    wanted: Callable[[str], bool] = lambda content_hash: True,
) -> Iterator[list[Result]]:
    """Read and classify files in their order; each is read once.

    Yields the results of each batch as they come, and an empty list at least every 50 ms while
    there is nothing new. `wanted(content_hash)` may say, from any thread, that a photograph needs
    no answer because it has one. Closing the iterator ends the threads.

    Every core takes whole batches, from the disk to the answer: that is faster than threads within
    the network, which wait for each other. `classifier` should use one thread.
    """
    workers = available_cores()
    source = iter(files)
    sizes = itertools.chain(_FIRST_BATCHES, itertools.repeat(_BATCH))
    batches = iter(lambda: list(itertools.islice(source, next(sizes))), [])
    with ThreadPoolExecutor(workers, thread_name_prefix="jellygui-classify") as pool:
        ahead: deque[Future[list[Result]]] = deque()

        def submit(count: int) -> None:
            for batch in itertools.islice(batches, count):
                ahead.append(pool.submit(_classified, classifier, batch, wanted))

        try:
            submit(workers + 1)
            while ahead:
                try:
                    results = ahead[0].result(timeout=_BREATH_S)
                except NotYet:
                    yield []
                    continue
                ahead.popleft()
                submit(1)
                yield results
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _classified(
    classifier: Classifier, files: Files, wanted: Callable[[str], bool]
) -> list[Result]:
    results: list[Result] = []
    squares: list[Squares] = []
    places: list[int] = []
    for key, path in files:
        try:
            photo = read_photo(path, side_px=classifier.preprocessing.size_px)
        except UnreadableError as error:
            results.append(Unreadable(key, error))
            continue
        if wanted(photo.content_hash):
            places.append(len(results))
            squares.append(shrink_to_square(photo.pixels, classifier.preprocessing))
        results.append(Read(key, replace(photo, pixels=_NO_PIXELS), None))
    if squares:
        for place, answer in zip(places, classifier.predict(np.stack(squares)), strict=True):
            read = results[place]
            assert isinstance(read, Read)
            results[place] = replace(read, answer=answer)
    return results
