"""A Dask cluster that reads and classifies in place of this computer's cores.

What is on its way is remembered here, in order, until its answer has been handed on. So a worker
that dies costs time only: Dask gives what it had to another. So does a scheduler that comes back:
what it has forgotten is asked for again. Answers are handed on in the order of the files, each
once, to whoever would have them from `classifier.pipeline`.
"""

from __future__ import annotations

import itertools
import logging
import socket
import time
import uuid
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from concurrent.futures import TimeoutError as NotYet
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import dask
import pyarrow as pa
from distributed import Client, KilledWorker, LocalCluster
from distributed.client import ClosedClientError
from distributed.comm.core import CommClosedError
from distributed.security import Security

from jellygui import __version__
from jellygui.classifier.classifier import Classifier
from jellygui.classifier.pipeline import ReadFile, Result, Unreadable, Wanted
from jellygui.classifier.session import available_cores
from jellygui.cluster.address import LOCAL, scheduler_address
from jellygui.cluster.worker import ForgottenModelError, Knows, answered, packed
from jellygui.domain.events import Note, Progress
from jellygui.errors import JellyError, UnfinishedError
from jellygui.images.photo import UnreachableError, UnreadableError
from jellygui.images.scan import is_gone
from jellygui.modelfile import ModelFile
from jellygui.parquet.results import NotOursError, decoded
from jellygui.work import Work

T = TypeVar("T")
_Files = Sequence[tuple[int, Path]]

_BREATH_S = 0.05
_CONNECTS_S, _WAITS_S, _LOOKS_EVERY_S, _ENDS_S = 10.0, 60.0, 2.0, 5.0
# A task has so many files, as many as take so long.
_FIRST, _MOST, _TASK_S = 32, 256, 5.0
# Enough that no thread waits for this program, few enough that little is done twice.
_AHEAD_EACH = 2
# What cannot be reached from one worker is asked of others, of so many in all.
_WORKERS_ASKED = 3
_LOST = (
    CancelledError,
    ClosedClientError,
    CommClosedError,
    ForgottenModelError,
    TimeoutError,
    OSError,
)


@dataclass
class _Asked:
    """Files whose answer is awaited, and what workers could not reach of them before."""

    files: _Files
    avoided: tuple[str, ...] = ()
    future: Any = None
    answer: Future[bytes] | None = None


class Cluster:
    """A connection to a scheduler, closed with the block that it is opened for.

    `notes` are sentences for the person, until somebody takes them.

    Raises:
        JellyError: the address is none, or nobody answers there.
    """

    def __init__(self, given: str, *, embeddings: bool = True) -> None:
        self.notes: deque[str] = deque()
        self._given, self._embeddings = given, embeddings
        self._own: LocalCluster | None = None
        self._client: Any = None
        self._pool = ThreadPoolExecutor(2, "cluster")
        self._answers = ThreadPoolExecutor(4, "cluster-answers")
        self._model: ModelFile | None = None
        self._size, self._waits, self._looked_at_s = (0, 0), False, 0.0
        self._looking: Future[dict[str, int]] | None = None
        self._unreachable_from: set[str] = set()
        _be_quiet()
        try:
            self._client = self._connected()
            self._size = _size(self._client.nthreads())
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of it; what is still being answered there is forgotten."""
        with suppress(Exception):  # nobody is there to be told
            if self._model is not None and self._client.status == "running":
                name = self._plugin(self._model).name
                self._client.unregister_worker_plugin(name)
        if self._client is not None:
            _let_go(self._client)
        if self._own is not None:
            self._own.close()
        for pool in (self._pool, self._answers):
            pool.shutdown(wait=True, cancel_futures=True)

    @property
    def text(self) -> str:
        """What it is, for the person."""
        workers, threads = self._size
        return (
            f"The cluster {self._where} has {_in_number(workers, 'worker')} with "
            f"{_in_number(threads, 'thread')}; its dashboard: {self._dashboard()}"
        )

    @property
    def _where(self) -> str:
        return "on this computer" if self._given == LOCAL else f"at {self._address}"

    def telling(self, job: Work) -> Work:
        """A job, with what there is to say of the cluster while it runs."""
        with closing(job):
            for event in job:
                while self.notes:
                    yield Note(self.notes.popleft())
                if isinstance(event, Progress):
                    workers = _in_number(self._size[0], "worker")
                    event = replace(event, what=f"{event.what} by {workers}")
                yield event

    def predict_files(
        self, classifier: Classifier, files: Iterable[tuple[int, Path]], *, wanted: Wanted
    ) -> Iterator[list[Result]]:
        """What `classifier.pipeline.predict_files` does, done by the workers.

        Raises:
            UnfinishedError: the scheduler is gone and does not come back.
            JellyError: the workers cannot do it.
        """
        yield from self._while(self._pool.submit(self._teach, classifier.model))
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
                    results, told = _unpacked(asked[0], classifier)
                except KilledWorker:
                    files = asked.popleft().files
                    asked.extendleft(map(_Asked, reversed(_halves(files))))
                    if len(files) == 1:
                        yield [_given_up(*files)]
                    continue
                except _LOST as error:
                    yield from self._found_again(error)
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
        assert self._model is not None
        threads = self._client.nthreads() if task.avoided else ()
        workers = [worker for worker in threads if worker not in task.avoided]
        task.future = self._client.submit(
            answered,
            self._model.model_id,
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
        return bool(wait([task.answer], timeout=_BREATH_S).done)

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

    def _connected(self) -> Client:
        """A connection to the scheduler, which is made here where it is to be local."""
        self._address = scheduler_address(self._given)
        if self._address == LOCAL:
            if self._own is None:
                # Within this process: nobody else of this computer can ask anything of it.
                self._own = LocalCluster(
                    n_workers=1,
                    threads_per_worker=available_cores(),
                    processes=False,
                    memory_limit=0,
                    dashboard_address="127.0.0.1:0",
                )
            self._address = self._own.scheduler_address
        try:
            _reach(self._address)
            return Client(self._address, timeout=_CONNECTS_S, set_as_default=False)
        except (OSError, TimeoutError, CommClosedError, ValueError, RuntimeError) as error:
            raise JellyError(
                f"No Dask scheduler answers at {self._address} ({type(error).__name__}).",
                hint="Start it, or check its address, the network, and TLS where it wants that.",
            ) from error

    def _dashboard(self) -> str:
        link = str(self._client.dashboard_link)
        return link if self._own is None else f"http://127.0.0.1:{link.rpartition(':')[2]}"

    def _plugin(self, model: ModelFile) -> Knows:
        try:
            content = model.path.read_bytes()
        except OSError as error:
            raise JellyError(f"The model “{model.path}” cannot be read any more.") from error
        return Knows(model.model_id, content, self._client.id)

    def _teach(self, model: ModelFile) -> None:
        """Let the workers have the model."""
        self._model = model
        try:
            self._client.register_plugin(self._plugin(model))
        except (JellyError, *_LOST):
            raise
        except Exception as error:
            raise _cannot_work(error) from error

    def _look(self) -> None:
        """See now and then how many workers there are."""
        if self._looking is None and time.monotonic() - self._looked_at_s > _LOOKS_EVERY_S:
            self._looking = self._pool.submit(self._client.nthreads)
        if self._looking is not None and self._looking.done():
            with suppress(Exception):  # whether it is gone is found out elsewhere
                self._size = _size(self._looking.result())
                if not (self._size[0] or self._waits):
                    self.notes.append("The cluster has no workers; this waits for some.")
                self._waits = not self._size[0]
            self._looking, self._looked_at_s = None, time.monotonic()

    def _while(self, doing: Future[T]) -> Iterator[list[Result]]:
        """Wait for something, with a breath now and then."""
        while True:
            try:
                doing.result(timeout=_BREATH_S)
            except NotYet:
                if doing.done():
                    raise
                yield []
            else:
                return

    def _found_again(self, error: BaseException) -> Iterator[list[Result]]:
        """Wait until the scheduler is back, and connect to it anew.

        Raises:
            UnfinishedError: it stays away.
        """
        self.notes.append(
            f"The cluster's scheduler {self._where} is gone; this waits {_WAITS_S:.0f} s "
            "for it to come back."
        )
        until = time.monotonic() + _WAITS_S
        yield []
        while time.monotonic() < until:
            with suppress(Exception):
                yield from self._while(self._pool.submit(_let_go, self._client))
            try:
                connecting = self._pool.submit(self._connected)
                yield from self._while(connecting)
                self._client = connecting.result()
                assert self._model is not None
                yield from self._while(self._pool.submit(self._teach, self._model))
            except (JellyError, *_LOST):
                yield []
                time.sleep(_BREATH_S)
            else:
                self.notes.append("The scheduler is back.")
                return
        raise UnfinishedError(
            f"The cluster's scheduler {self._where} is gone ({type(error).__name__}).",
            hint="What was done is kept. Start the cluster, then run the same command again: it "
            "goes on from there.",
        )


def _let_go(client: Client) -> None:
    """Close a connection, also one that has lost its scheduler: Dask then leaves its thread."""
    with suppress(Exception):  # nobody is there to be told
        client.close(timeout=_ENDS_S)
    with suppress(Exception):
        client._loop_runner.stop()


def _reach(address: str) -> None:
    """See that somebody answers there: a client of Dask that finds nobody leaves a thread behind.

    Raises:
        OSError: nobody does.
        ValueError: it wants TLS, and Dask has no certificate here.
    """
    if address.startswith("tls") and not Security().get_connection_args("client")["ssl_context"]:
        raise ValueError("no certificate")
    if not address.startswith("inproc"):
        host, _, port = address.partition("://")[2].rpartition(":")
        with socket.create_connection((host.strip("[]"), int(port)), timeout=_CONNECTS_S):
            pass


@dataclass
class _Pace:
    """How many files a task has, so that it does not take long."""

    count: int

    def took(self, seconds: float, files: int) -> None:
        wanted = int(_TASK_S * files / max(seconds, 1e-3))
        self.count = max(1, min(_MOST, 2 * self.count, wanted))


def _unpacked(task: _Asked, classifier: Classifier) -> tuple[list[Result], dict[str, str]]:
    """The results that a worker tells, and what it tells of itself.

    Raises:
        JellyError: it tells something else, or could not do it.
    """
    assert task.answer is not None
    try:
        answer = task.answer.result()
    except (JellyError, KilledWorker, ForgottenModelError):
        raise
    except Exception as error:
        # What a worker raises says nothing of the scheduler, and would be raised again.
        if isinstance(error, _LOST) and task.future.status != "error":
            raise
        raise _cannot_work(error) from error
    try:
        with pa.ipc.open_stream(answer) as stream:
            told = {k.decode(): v.decode() for k, v in (stream.schema.metadata or {}).items()}
            batch = stream.read_next_batch()
        if told["version"] != __version__ or told["model"] != classifier.model.model_id:
            raise JellyError(
                f"The worker {told['worker']} runs another JellyGUI ({told['version']}) or model.",
                hint=f"Install JellyGUI {__version__} on every worker, so that all say the same.",
            )
        if not float(told["seconds"]) >= 0:
            raise NotOursError("it took no time")
        return decoded(batch, [key for key, _ in task.files], classifier), told
    except (NotOursError, pa.ArrowException, KeyError, ValueError, StopIteration) as error:
        raise JellyError(
            f"A worker answers what is no answer ({error}).",
            hint=f"Install JellyGUI {__version__} on every worker, so that all say the same.",
        ) from error


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


def _cannot_work(error: BaseException) -> JellyError:
    why = next(iter(str(error).splitlines()), "") or type(error).__name__
    return JellyError(
        f"The workers of the cluster cannot classify ({why[:300]}).",
        hint=f"Install JellyGUI {__version__} with jellygui[cluster] on every worker.",
    )


def _size(threads: dict[str, int]) -> tuple[int, int]:
    return len(threads), sum(threads.values())


def _in_number(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _be_quiet() -> None:
    """Let Dask's log not come upon the screen: what matters of it is said in our words."""
    dask.config.set({"distributed.comm.offload": False})
    for name in list(logging.Logger.manager.loggerDict):
        if name.partition(".")[0] in ("asyncio", "distributed", "tornado", "bokeh"):
            logging.getLogger(name).handlers[:] = [logging.NullHandler()]
    logging.getLogger("distributed").propagate = False
