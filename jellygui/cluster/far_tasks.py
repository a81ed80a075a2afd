"""A Dask cluster whose workers do what else the training process of this computer does.

Each worker has one task at a time, whose process uses all of its cores. Which has it is said here:
so what it works with goes to that worker only, once. A worker that dies costs what it had begun.
"""

from __future__ import annotations

import hashlib
import pickle
import queue
import shutil
import time
import uuid
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, wait
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast

from distributed import KilledWorker

from jellygui import __version__
from jellygui.cluster.connection import (
    BREATH_S,
    LOST,
    Connection,
    ForgottenError,
    another_program,
)
from jellygui.cluster.contents import Content, content_of, pieces
from jellygui.cluster.task_worker import (
    Done,
    Houses,
    done_there,
    kept,
    let_go,
    part_of,
    prepared,
)
from jellygui.domain.configs import ArchitectureName
from jellygui.domain.events import Event, Heartbeat, ModelSaved, Progress
from jellygui.domain.lists import listed
from jellygui.errors import JellyError, UnfinishedError
from jellygui.files import write_in_one_step
from jellygui.modelfile import read_model
from jellygui.process import in_child
from jellygui.reasons import why_not_written
from jellygui.run_folders import RunFolder, clear_run
from jellygui.tasks import IMAGENET, AnswerFold, FindWeights, Prune, RecordedTask, Task, Train
from jellygui.temporary import temporary_file
from jellygui.work import ChildDiedError

R = TypeVar("R")
A = TypeVar("A")

# Of how many workers a task may be the death; and what is waited for that was said before its end.
_DEATHS, _LAST_WORDS_S = 3, 5.0
# What tasks work with, by field; of what they start from only where that is a file.
_WORKS_WITH: dict[type[Task[Any]], tuple[str, ...]] = {
    AnswerFold: ("model", "dataset", "start"),
    Train: ("dataset", "start", "limits_from"),
    Prune: ("model", "dataset", "limits_from"),
}


class _GoneError(Exception):
    """A worker is there no longer."""


class _Inbox:
    """What a worker tells of a task, in order."""

    def __init__(self) -> None:
        self._waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._taken = 0

    def put(self, event: bytes) -> None:
        self._waiting.put(event)

    def next(self) -> Event:
        """The next event, within a breath."""
        try:
            event = pickle.loads(self._waiting.get(timeout=BREATH_S))
        except queue.Empty:
            return Heartbeat()
        self._taken += 1
        return cast(Event, event)

    def rest(self, told: int) -> Generator[Event, None, None]:
        """What was told before the end and comes after it."""
        until = time.monotonic() + _LAST_WORDS_S
        while self._taken < told and time.monotonic() < until:
            yield self.next()


class TaskCluster(Connection):
    """A cluster whose workers do tasks."""

    does = "train"
    goes_on = (
        "Start the cluster, then run the same command again. Of a comparison, networks that are "
        "finished are kept."
    )

    def __init__(self, given: str) -> None:
        self._session = uuid.uuid4().hex
        self._busy: set[str] = set()
        self._said: dict[str, _Inbox] = {}
        self._contents: dict[Path, Future[Content]] = {}
        self._is_closed = False
        self._connections, self._is_looking_for_it = 0, False
        super().__init__(given)
        self._plugin = partial(Houses, self._session)
        try:
            self._teach()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """As a connection; what is being read here is read no further."""
        self._is_closed = True
        super().close()

    @property
    def at_once(self) -> int:
        """How many tasks are done at a time now."""
        return max(1, len(self._threads))

    def done(self, task: Task[R]) -> Generator[Event, None, R]:
        """Have a task done by a worker, and give what it gives, as `process.in_child`.

        Raises:
            UnfinishedError: the scheduler is gone and does not come back.
            JellyError: the task failed in plain words, or no worker can do it.
        """
        with _recorded(task) as run:
            done = yield from self._done(task)
            if run is not None and done.run is not None:
                run.take_over(done.run)
        return cast(R, done.value)

    def _done(self, task: Task[Any]) -> Generator[Event, None, Done]:
        given = yield from self._works_with((yield from _with_weights(task)))
        deaths = 0
        while True:
            worker = yield from self._free()
            connections = self._connections
            try:
                return (yield from self._done_by(worker, task, given))
            except (_GoneError, KilledWorker, ForgottenError, ChildDiedError) as error:
                deaths += connections == self._connections
                if deaths == _DEATHS:
                    raise JellyError(
                        f"{_DEATHS} workers broke down over the same training.",
                        hint="Look into their logs; perhaps they have too little memory.",
                    ) from error
                self.notes.append(f"The worker {worker} broke down; what it had is done again.")
            except LOST as error:
                yield from self._connected_again(error, connections)
            finally:
                self._busy.discard(worker)

    def _works_with(self, task: Task[Any]) -> Generator[Event, None, dict[str, Content]]:
        """What a task works with, by field."""
        found: dict[str, Content] = {}
        for name in _WORKS_WITH[type(task)]:
            value = getattr(task, name)
            if value is None or (isinstance(value, str) and not Path(value).is_file()):
                continue
            path = Path(value).absolute()
            if path not in self._contents:
                self._contents[path] = self._answers.submit(
                    content_of, path, lambda: not self._is_closed
                )
            for _ in self._while(self._contents[path]):
                yield Heartbeat()
            found[name] = self._contents[path].result()
        return found

    def _free(self) -> Generator[Event, None, str]:
        """A worker that has nothing to do, once there is one; it is busy from now on."""
        while True:
            self._look()
            for worker in self._threads:
                if worker not in self._busy and not self._is_looking_for_it:
                    self._busy.add(worker)
                    return worker
            time.sleep(BREATH_S)
            yield Heartbeat()

    def _done_by(
        self, worker: str, task: Task[Any], given: dict[str, Content]
    ) -> Generator[Event, None, Done]:
        contents = list(given.values())
        lacking = yield from self._asked(worker, prepared, self._session, contents)
        if lacking.version != __version__:
            raise another_program(worker, lacking.version)
        for content in contents:
            numbers = lacking.files.get(content.digest, ())
            if numbers:
                self._say_what_is_sent(worker, content, numbers)
            for some in pieces(content, numbers):
                yield from self._asked(worker, kept, self._session, some)
        token = uuid.uuid4().hex
        said = self._said[token] = _Inbox()
        digests = {name: content.digest for name, content in given.items()}
        try:
            done: Done | None = yield from self._asked(
                worker, done_there, self._session, token, task, digests, said=said
            )
            if done is None:  # as if nobody waited for it any longer
                raise _GoneError
            yield from said.rest(done.told)
            if done.error is not None:
                raise done.error
        finally:
            self._said.pop(token, None)
        if isinstance(task, RecordedTask):
            if task.out is not None:
                yield from self._brought(worker, token, task.out, done)
            yield from self._asked(worker, let_go, self._session, token)
        return done

    def _say_what_is_sent(self, worker: str, content: Content, numbers: Sequence[int]) -> None:
        size = sum(content.files[number].size_bytes for number in numbers)
        self.notes.append(
            f"“{content.path}” is sent to the worker {worker}, which does not see it there: "
            f"{len(numbers):,} of {len(content.files):,} files, {size / 1e6:,.1f} MB."
        )
        if content.unread:
            named = listed([f"{inside} ({why})" for inside, why in content.unread], separator="; ")
            self.notes.append(f"Left out, since they could not be read: {named}.")

    def _brought(
        self, worker: str, token: str, out: Path, done: Done
    ) -> Generator[Event, None, None]:
        """Bring the model here that a worker has made."""
        with _place_for(out) as arrived, open(arrived, "r+b") as file:
            digest = hashlib.sha256()
            while file.tell() < done.model_bytes:
                part = yield from self._asked(
                    worker, part_of, self._session, token, out.name, file.tell()
                )
                if not part:
                    raise ForgottenError
                with _writing(out):
                    file.write(part)
                digest.update(part)
            model_id = done.value.model_id
            if digest.hexdigest() != model_id:
                raise ForgottenError
            file.seek(0)
            with _writing(out):
                write_in_one_step(out, partial(shutil.copyfileobj, file))
        done.value = ModelSaved(path=out, model_id=model_id)
        yield done.value

    def _asked(
        self,
        worker: str,
        function: Callable[..., A],
        *given: object,
        said: _Inbox | None = None,
    ) -> Generator[Event, None, A]:
        """Have one worker do something, and give what it gives.

        Raises:
            JellyError: it could not do it; `_GoneError`: it is there no longer; those of `LOST`.
        """
        future = self._client.submit(
            function,
            *given,
            key=f"jellygui-{function.__name__}-{uuid.uuid4().hex}",
            pure=False,
            workers=[worker],
            allow_other_workers=False,
        )
        try:
            while future.status == "pending":
                if said is None:
                    time.sleep(BREATH_S / 10)
                yield said.next() if said is not None else Heartbeat()
                self._look()
                if worker not in self._threads:
                    raise _GoneError
            answer = self._answers.submit(future.result)
            while not wait([answer], timeout=BREATH_S).done:
                yield Heartbeat()
            return cast(A, self._result(future, answer))
        finally:
            with suppress(Exception):  # it may be gone
                if self._client.status == "running":
                    self._client.cancel([future], force=True)

    def _by_workers(self, event: Progress) -> Progress:
        return event  # some of it is this computer's

    def _teach(self) -> None:
        super()._teach()
        self._client.subscribe_topic(self._session, self._hear)

    def _hear(self, event: tuple[float, dict[str, Any]]) -> None:
        """Take what a worker tells; in Dask's thread."""
        _, message = event
        if (said := self._said.get(message["token"])) is not None:
            said.put(message["event"])

    def _connected_again(
        self, error: BaseException, connections: int
    ) -> Generator[Event, None, None]:
        """Find the scheduler again, once for all that wait for it."""
        while self._is_looking_for_it:
            time.sleep(BREATH_S)
            yield Heartbeat()
        if connections != self._connections:
            return
        self._is_looking_for_it = True
        try:
            for _ in self._found_again(error):
                yield Heartbeat()
        finally:
            self._is_looking_for_it = False
        self._connections += 1
        self._threads = {}  # who is there now is asked


def _with_weights(task: Task[Any]) -> Generator[Event, None, Task[Any]]:
    """The same task from a file of weights, where it starts from some that the program lacks.

    A worker need not reach what they are fetched from.
    """
    if not isinstance(task, Train | AnswerFold) or task.start != IMAGENET:
        return task
    config = task.config if isinstance(task, Train) else read_model(task.model).card.fine_tune
    if config is None or ArchitectureName(config.architecture).brings_its_weights:
        return task
    path = yield from in_child(FindWeights(architecture=config.architecture))
    return replace(task, start=str(path))


@contextmanager
def _recorded(task: Task[Any]) -> Iterator[RunFolder | None]:
    """The record of a run, which is kept here; of one that is stopped nothing is left to keep."""
    if not isinstance(task, RecordedTask) or task.run is None:
        yield None
        return
    run = RunFolder.begin(task.run, kind=task.kind, arguments=task.record())
    try:
        yield run
    except UnfinishedError:  # the same command is to begin it anew
        clear_run(task.run)
        raise
    except JellyError as error:
        run.end("failed", message=error.message)
        raise
    except BaseException:
        clear_run(task.run)
        raise
    run.end("finished", model=str(task.out or ""))


@contextmanager
def _place_for(out: Path) -> Iterator[Path]:
    """A file for what is to be at `out` once it has arrived."""
    with _writing(out):
        arrived = temporary_file("worker")
    try:
        yield arrived
    finally:
        arrived.unlink(missing_ok=True)


@contextmanager
def _writing(out: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise JellyError(
            f"“{out}” cannot be written ({why_not_written(error)}).",
            hint="Check that the folder is there, that you may write in it and the disk has room.",
        ) from error
