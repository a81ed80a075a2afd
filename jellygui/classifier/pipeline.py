"""Files to predictions, in bounded memory."""

from __future__ import annotations

import itertools
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from jellygui.classifier.classifier import Answer, Classifier
from jellygui.classifier.session import Squares, available_cores
from jellygui.errors import JellyError
from jellygui.images.photo import Photo, UnreadableError, read_photo, shrink_to_square
from jellygui.work import give_way

# A photograph costs as much processor time in 8 as in 16, but each core needs less memory for 8.
_BATCH = 8
_BREATH_S = 0.05
# Batches of photographs that take long are smaller, so that answers keep coming.
_LONGEST_BATCH_S = 0.5
# The slowest of our networks takes a tenth of this for a batch on a slow computer.
_TOO_LONG_S = 120.0
# The first batches are small, so that the first answer comes at once.
_FIRST_BATCHES = (1, 1, 2, 4)
# More would be faster still, but need more memory than a classification may have.
_MOST_WORKERS = 16
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
    no answer because it has one. Closing the iterator ends the threads, which at most finish the
    photograph that they have begun; a model that does not come to an end is stopped.

    Every core takes whole batches, from the disk to the answer: that is faster than threads within
    the network, which wait for each other. `classifier` should use one thread.
    """
    workers = min(available_cores(), _MOST_WORKERS)
    source = iter(files)
    sizes = itertools.chain(_FIRST_BATCHES, itertools.repeat(_BATCH))
    most = _BATCH
    batches = iter(lambda: list(itertools.islice(source, min(next(sizes), most))), [])
    closed = threading.Event()
    with ThreadPoolExecutor(
        workers, thread_name_prefix="jellygui-classify", initializer=give_way
    ) as pool:
        ahead: deque[Future[tuple[list[Result], float]]] = deque()

        def submit(count: int) -> None:
            for batch in itertools.islice(batches, count):
                ahead.append(pool.submit(_classified, classifier, batch, wanted, closed))

        try:
            submit(2 * workers + 2)  # so that no core waits while the caller writes down what came
            while ahead:
                try:
                    results, seconds_each = ahead[0].result(timeout=_BREATH_S)
                except NotYet:
                    if classifier.busy_s > _TOO_LONG_S:
                        raise _too_slow(classifier) from None
                    yield []
                    continue
                ahead.popleft()
                most = max(1, min(_BATCH, int(_LONGEST_BATCH_S / max(seconds_each, 1e-3))))
                submit(1)
                yield results
        finally:
            closed.set()
            classifier.stop()
            pool.shutdown(wait=False, cancel_futures=True)


def _too_slow(classifier: Classifier) -> JellyError:
    return JellyError(
        f"The model “{classifier.model.card.name}” was stopped: it had not answered for "
        f"{_BATCH} photographs after {_TOO_LONG_S:.0f} s.",
        hint="Use another model, or one with a smaller input size. What was classified is kept.",
    )


def _classified(
    classifier: Classifier,
    files: Files,
    wanted: Callable[[str], bool],
    closed: threading.Event,
) -> tuple[list[Result], float]:
    """The results of these files, and the seconds that each took."""
    started = time.perf_counter()
    results: list[Result] = []
    squares: list[Squares] = []
    places: list[int] = []
    for key, path in files:
        if closed.is_set():
            return [], 1.0
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
    return results, (time.perf_counter() - started) / len(files)
