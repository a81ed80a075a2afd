"""Files to predictions, in bounded memory."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

import numpy as np

from jellygui.classifier.classifier import Answer, Classifier
from jellygui.classifier.session import Squares, available_cores
from jellygui.domain.addresses import is_address
from jellygui.errors import JellyError
from jellygui.images.hands import Reading, in_order
from jellygui.images.photo import Photo, UnreadableError, read_photo, shrink_to_square

# A photograph costs as much processor time in 8 as in 16, but each core needs less memory for 8.
_BATCH = 8
# Batches of photographs that take long are smaller, so that answers keep coming.
_LONGEST_BATCH_S = 0.5
# The slowest of our networks takes a tenth of this for a batch on a slow computer.
_TOO_LONG_S = 120.0
# The first batches are small, so that the first answer comes at once.
_FIRST_BATCHES = (1, 1, 2, 4)
# More would be faster still, but need more memory than a classification may have.
_MOST_WORKERS = 16
# While one of so many reads, the others wait for what a store has to send.
_WAITING_FOR_EACH = 8
_NO_PIXELS: Squares = np.zeros((0, 0, 3), dtype=np.uint8)

Files = Sequence[tuple[int, Path]]
Wanted = Callable[[Sequence[str]], Sequence[bool]]


@dataclass(frozen=True, eq=False)
class ReadFile:
    """A file that was read: its key, its photograph, and the answer if one was wanted."""

    key: int
    photo: Photo
    answer: Answer | None


@dataclass(frozen=True)
class Unreadable:
    """A file that could not be read, and why."""

    key: int
    error: UnreadableError


Result = ReadFile | Unreadable


class Predict(Protocol):
    """What `predict_files` does here; others have it done elsewhere."""

    def __call__(
        self, classifier: Classifier, files: Iterable[tuple[int, Path]], *, wanted: Wanted
    ) -> Iterator[list[Result]]: ...


def predict_files(
    classifier: Classifier,
    files: Iterable[tuple[int, Path]],
    *,
    wanted: Wanted = lambda content_hashes: [True] * len(content_hashes),
    threads: int | None = None,
) -> Iterator[list[Result]]:
    """Read and classify files in their order, with every core or so many threads; each once.

    Yields the results of each batch as they come, and an empty list at least every 50 ms while
    there is nothing new. `wanted(content_hashes)` may say, in any thread, which photographs need an
    answer; others have one. Closing the iterator ends the threads, which at most
    finish the photograph that they have begun; a model that does not come to an end is stopped,
    and a photograph that does not is given up (`images.patience`).

    Every core takes whole batches, from the disk to the answer: that is faster than threads within
    the network, which wait for each other. `classifier` should use one thread. Where the first file
    lies in a store, several for each core wait for what it sends.
    """
    files = iter(files)
    first = list(itertools.islice(files, 1))
    workers = available_cores()
    if first and is_address(first[0][1]):
        workers *= _WAITING_FOR_EACH
    workers = threads or min(workers, _MOST_WORKERS)
    pace = _Pace()
    done = in_order(
        _batches(classifier, itertools.chain(first, files), wanted, pace),
        threads=workers,
        name="classify",
        ahead=2 * workers + 2,  # so that no core waits while the caller writes down what came
    )
    try:
        for batch in done:
            if batch is not None:
                yield batch.told
            elif classifier.busy_s > _TOO_LONG_S:
                raise _too_slow(classifier)
            else:
                yield []
    finally:
        done.close()


@dataclass
class _Pace:
    """How many photographs a batch has, so that it does not take long."""

    most: int = _BATCH


def _batches(
    classifier: Classifier,
    files: Iterator[tuple[int, Path]],
    wanted: Wanted,
    pace: _Pace,
) -> Iterator[_Batch]:
    for size in itertools.chain(_FIRST_BATCHES, itertools.repeat(_BATCH)):
        some = list(itertools.islice(files, min(size, pace.most)))
        if not some:
            return
        yield _Batch(classifier, some, wanted, pace)


def _too_slow(classifier: Classifier) -> JellyError:
    return JellyError(
        f"The model “{classifier.model.card.name}” was stopped: it had not answered for "
        f"{_BATCH} photographs after {_TOO_LONG_S:.0f} s.",
        hint="Use another model, or one with a smaller input size. What was classified is kept.",
    )


class _Batch(Reading[int, "_Seen"]):
    """Files that are read one after another, and then answered together."""

    def __init__(
        self,
        classifier: Classifier,
        files: Files,
        wanted: Wanted,
        pace: _Pace,
    ) -> None:
        super().__init__(files, partial(_see, classifier))
        self.told: list[Result] = []
        self._classifier, self._wanted, self._pace = classifier, wanted, pace
        self._count = len(files)
        self._squares: dict[int, Squares] = {}  # by their places in what is told
        self._began_s = 0.0

    def run(self) -> None:
        self._began_s = time.perf_counter()
        super().run()

    def give_up(self, error: UnreadableError | None = None) -> None:
        super().give_up(error)
        if error is None:
            self._classifier.stop()

    def keep(self, key: int, path: Path, result: _Seen | UnreadableError) -> None:
        if isinstance(result, UnreadableError):
            self.told.append(Unreadable(key, result))
            return
        self._squares[len(self.told)] = result.square
        self.told.append(ReadFile(key, result.photo, None))

    def finish(self) -> None:
        reads = {place: told for place, told in enumerate(self.told) if isinstance(told, ReadFile)}
        wanted = self._wanted([read.photo.content_hash for read in reads.values()])
        places = list(itertools.compress(reads, wanted))
        if places:
            answers = self._classifier.predict(np.stack([self._squares[p] for p in places]))
            for place, answer in zip(places, answers, strict=True):
                read = reads[place]
                self.told[place] = ReadFile(read.key, read.photo, answer)
        self._squares.clear()
        each_s = (time.perf_counter() - self._began_s) / self._count
        self._pace.most = max(1, min(_BATCH, int(_LONGEST_BATCH_S / max(each_s, 1e-3))))


@dataclass(frozen=True, eq=False)
class _Seen:
    """A photograph without its pixels, and what the network is to see of it."""

    photo: Photo
    square: Squares


def _see(classifier: Classifier, path: Path) -> _Seen:
    photo = read_photo(path, side_px=classifier.preprocessing.size_px)
    square = shrink_to_square(photo.pixels, classifier.preprocessing)
    return _Seen(replace(photo, pixels=_NO_PIXELS), square)
