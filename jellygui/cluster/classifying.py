"""A Dask cluster that reads and classifies in place of this computer's cores.

What is on its way is remembered here, in order, until its answer has been handed on. So a worker
that dies costs time only: Dask gives what it had to another. So does a scheduler that comes back:
what it has forgotten is asked for again. Answers are handed on in the order of the files, each
once, to whoever would have them from `classifier.pipeline`.
"""

from __future__ import annotations

import itertools
import uuid
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, wait
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa
from distributed import KilledWorker

from jellygui import __version__
from jellygui.classifier.classifier import Classifier
from jellygui.classifier.pipeline import ReadFile, Result, Unreadable, Wanted
from jellygui.cluster.connection import (
    BREATH_S,
    LOST,
    SAME_PROGRAM,
    Connection,
    another_program,
)
from jellygui.cluster.worker import Knows, answered, packed
from jellygui.errors import JellyError
from jellygui.images.photo import UnreachableError, UnreadableError
from jellygui.images.scan import is_gone
from jellygui.modelfile import ModelFile
from jellygui.parquet.results import NotOursError, decoded

_Files = Sequence[tuple[int, Path]]

# A task has so many files, as many as take so long.
_FIRST, _MOST, _TASK_S = 32, 256, 5.0
# Enough that no thread waits for this program, few enough that little is done twice.
_AHEAD_EACH = 2
# What cannot be reached from one worker is asked of others, of so many in all.
_WORKERS_ASKED = 3


@dataclass
class _Asked:
    """Files whose answer is awaited, and what workers could not reach of them before."""

    files: _Files
    avoided: tuple[str, ...] = ()
    future: Any = None
    answer: Future[bytes] | None = None


class Cluster(Connection):
    """A cluster that classifies."""

    does = "classify"

    def __init__(self, given: str, *, embeddings: bool = True) -> None:
        self._embeddings = embeddings
        self._model_id = ""
        self._unreachable_from: set[str] = set()
        super().__init__(given)

    def predict_files(
        self, classifier: Classifier, files: Iterable[tuple[int, Path]], *, wanted: Wanted
    ) -> Iterator[list[Result]]:
        """What `classifier.pipeline.predict_files` does, done by the workers.

        Raises:
            UnfinishedError: the scheduler is gone and does not come back.
            JellyError: the workers cannot do it.
        """
        self._use(classifier.model)
        for _ in self._while(self._pool.submit(self._teach)):
            yield []
        source, asked, pace = iter(files), deque[_Asked](), _Pace(_FIRST)
        try:
            while True:
                while len(asked) < max(4, _AHEAD_EACH * self._size[1] + 2):
                    if not (some := list(itertools.islice(source, pace.count))):
                        break
                    asked.append(_Asked(some))
                if not asked:
                    return
                self._look()
                try:
                    for one in asked:
                        self._send(one)
                    if not self._is_answered(asked[0]):
                        yield []
                        continue
                    results, told = self._unpacked(asked[0], classifier)
                except KilledWorker:
                    files = asked.popleft().files
                    asked.extendleft(map(_Asked, reversed(_halves(files))))
                    if len(files) == 1:
                        yield [_given_up(*files)]
                    continue
                except LOST as error:
                    for _ in self._found_again(error):
                        yield []
                    asked = deque(_Asked(one.files) for one in asked)
                    continue
                pace.took(float(told["seconds"]), len(results))
                if not self._is_to_go_elsewhere(asked[0], results, told["worker"]):
                    asked.popleft()
                    yield _only_wanted(results, wanted)
        finally:
            with suppress(Exception):  # it may be gone
                if self._client.status == "running":
                    self._client.cancel([one.future for one in asked if one.future], force=True)

    def _send(self, task: _Asked) -> None:
        """Ask the workers for what they were not asked for yet."""
        if task.answer is not None:
            return
        threads = self._client.nthreads() if task.avoided else ()
        workers = [worker for worker in threads if worker not in task.avoided]
        task.future = self._client.submit(
            answered,
            self._model_id,
            packed([path for _, path in task.files]),
            self._embeddings,
            key=f"jellygui-{uuid.uuid4().hex}",
            pure=False,
            workers=workers or None,
            allow_other_workers=bool(workers),  # or it would wait for ever for one that has died
        )
        task.answer = self._answers.submit(task.future.result)

    def _is_answered(self, task: _Asked) -> bool:
        """Whether it is, within a breath."""
        assert task.answer is not None
        return bool(wait([task.answer], timeout=BREATH_S).done)

    def _is_to_go_elsewhere(self, task: _Asked, results: list[Result], worker: str) -> bool:
        """Whether another worker is to be asked, since this one does not reach what is there."""
        lost = [
            path
            for (_, path), result in zip(task.files, results, strict=True)
            if isinstance(result, Unreadable)
            and isinstance(result.error, UnreachableError)
            and not is_gone(path)
        ]
        if not lost or len(task.avoided) + 1 >= min(self._size[0], _WORKERS_ASKED):
            return False
        if worker not in self._unreachable_from:
            self._unreachable_from.add(worker)
            self.notes.append(f"The worker {worker} cannot reach “{lost[0]}”; others are asked.")
        task.answer, task.avoided = None, (*task.avoided, worker)
        return True

    def _use(self, model: ModelFile) -> None:
        self._model_id = model.model_id
        self._plugin = partial(self._knows, model)

    def _knows(self, model: ModelFile) -> Knows:
        try:
            content = model.path.read_bytes()
        except OSError as error:
            raise JellyError(f"The model “{model.path}” cannot be read any more.") from error
        return Knows(model.model_id, content, self._client.id)

    def _unpacked(
        self, task: _Asked, classifier: Classifier
    ) -> tuple[list[Result], dict[str, str]]:
        """The results that a worker tells, and what it tells of itself.

        Raises:
            JellyError: it tells something else, or could not do it.
        """
        assert task.answer is not None
        answer = self._result(task.future, task.answer)
        try:
            with pa.ipc.open_stream(answer) as stream:
                told = {k.decode(): v.decode() for k, v in (stream.schema.metadata or {}).items()}
                batch = stream.read_next_batch()
            if told["version"] != __version__ or told["model"] != classifier.model.model_id:
                raise another_program(told["worker"], told["version"])
            if not float(told["seconds"]) >= 0:
                raise NotOursError("it took no time")
            return decoded(batch, [key for key, _ in task.files], classifier), told
        except (NotOursError, pa.ArrowException, KeyError, ValueError, StopIteration) as error:
            raise JellyError(
                f"A worker answers what is no answer ({error}).", hint=SAME_PROGRAM
            ) from error


@dataclass
class _Pace:
    """How many files a task has, so that it does not take long."""

    count: int

    def took(self, seconds: float, files: int) -> None:
        wanted = int(_TASK_S * files / max(seconds, 1e-3))
        self.count = max(1, min(_MOST, 2 * self.count, wanted))


def _halves(files: _Files) -> list[_Files]:
    """Files at which several workers have died, so that it is found which of them kills."""
    middle = len(files) // 2
    return [files[:middle], files[middle:]] if middle else []


def _given_up(file: tuple[int, Path]) -> Unreadable:
    key, _ = file
    return Unreadable(key, UnreadableError("is damaged (the workers that read it broke down)"))


def _only_wanted(results: list[Result], wanted: Wanted) -> list[Result]:
    read = [result for result in results if isinstance(result, ReadFile)]
    is_wanted = iter(wanted([result.photo.content_hash for result in read]))
    return [
        result
        if not isinstance(result, ReadFile) or next(is_wanted)
        else replace(result, answer=None)
        for result in results
    ]
