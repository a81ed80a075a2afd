"""A connection to the scheduler of a Dask cluster, which is found again where it was gone."""

from __future__ import annotations

import logging
import socket
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from contextlib import closing, suppress
from dataclasses import replace
from typing import Any, Self, TypeVar

import dask
from distributed import Client, KilledWorker, LocalCluster
from distributed.client import ClosedClientError
from distributed.comm.core import CommClosedError
from distributed.security import Security

from jellygui import __version__
from jellygui.classifier.session import available_cores
from jellygui.cluster.address import LOCAL, scheduler_address
from jellygui.domain.events import Note, Progress
from jellygui.errors import JellyError, UnfinishedError
from jellygui.work import Work

T = TypeVar("T")

BREATH_S = 0.05
_CONNECTS_S, _WAITS_S, _LOOKS_EVERY_S, _ENDS_S = 10.0, 60.0, 2.0, 5.0
# How often a cluster of our own looks at itself: as Dask has it, that is most of what it costs. Its
# dashboard shows no profile.
_LOOKS_SELDOM = {
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "200ms",
    "distributed.admin.system-monitor.interval": "2s",
}
SAME_PROGRAM = f"Install JellyGUI {__version__} on every worker, so that all say the same."


class ForgottenError(Exception):
    """A worker was asked for what needs something that it has not got."""


LOST = (
    CancelledError,
    ClosedClientError,
    CommClosedError,
    ForgottenError,
    TimeoutError,
    OSError,
)


class Connection:
    """A connection to a scheduler, closed with the block that it is opened for.

    `notes` are sentences for the person, until somebody takes them. `does` is what the workers do,
    `goes_on` how a person does once the scheduler is gone.

    Raises:
        JellyError: the address is none, or nobody answers there.
    """

    does = "work"
    goes_on = (
        "What was done is kept. Start the cluster, then run the same command again: it goes on "
        "from there."
    )

    def __init__(self, given: str) -> None:
        self.notes: deque[str] = deque()
        self._given = given
        self._own: LocalCluster | None = None
        self._client: Any = None
        self._pool = ThreadPoolExecutor(2, "cluster")
        self._answers = ThreadPoolExecutor(4, "cluster-answers")
        self._plugin: Callable[[], Any] | None = None
        self._threads: dict[str, int] = {}
        self._waits, self._looked_at_s = False, 0.0
        self._looking: Future[dict[str, int]] | None = None
        _be_quiet()
        try:
            self._client = self._connected()
            self._threads = self._client.nthreads()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of it; what is still being done there is forgotten."""
        with suppress(Exception):  # nobody is there to be told
            if self._plugin is not None and self._client.status == "running":
                self._client.unregister_worker_plugin(self._plugin().name)
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
    def _size(self) -> tuple[int, int]:
        return len(self._threads), sum(self._threads.values())

    @property
    def _where(self) -> str:
        return "on this computer" if self._given == LOCAL else f"at {self._address}"

    def telling(self, job: Work) -> Work:
        """A job, with what there is to say of the cluster while it runs."""
        with closing(job):
            for event in job:
                while self.notes:
                    yield Note(self.notes.popleft())
                yield self._by_workers(event) if isinstance(event, Progress) else event

    def _by_workers(self, event: Progress) -> Progress:
        workers = _in_number(self._size[0], "worker")
        return replace(event, what=f"{event.what} by {workers}")

    def _connected(self) -> Client:
        """A connection to the scheduler, which is made here where it is to be local."""
        self._address = scheduler_address(self._given)
        if self._address == LOCAL:
            if self._own is None:
                # Within this process: nobody else of this computer can ask anything of it.
                with dask.config.set(_LOOKS_SELDOM):
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

    def _teach(self) -> None:
        """Let the workers, also one that comes later, have what they need."""
        assert self._plugin is not None
        try:
            self._client.register_plugin(self._plugin())
        except (JellyError, *LOST):
            raise
        except Exception as error:
            raise self._cannot_work(error) from error

    def _result(self, future: Any, answer: Future[T]) -> T:
        """What a worker has answered.

        Raises:
            JellyError: it could not do it; `KilledWorker`, and those of `LOST`, as they are.
        """
        try:
            return answer.result()
        except (JellyError, KilledWorker, ForgottenError):
            raise
        except Exception as error:
            # What a worker raises says nothing of the scheduler, and would be raised again.
            if isinstance(error, LOST) and future.status != "error":
                raise
            raise self._cannot_work(error) from error

    def _look(self) -> None:
        """See now and then which workers there are."""
        if self._looking is None and time.monotonic() - self._looked_at_s > _LOOKS_EVERY_S:
            self._looking = self._pool.submit(self._client.nthreads)
        if self._looking is not None and self._looking.done():
            with suppress(Exception):  # whether it is gone is found out elsewhere
                self._threads = self._looking.result()
                if not (self._threads or self._waits):
                    self.notes.append("The cluster has no workers; this waits for some.")
                self._waits = not self._threads
            self._looking, self._looked_at_s = None, time.monotonic()

    def _while(self, doing: Future[T]) -> Iterator[None]:
        """Wait for something, with a breath now and then."""
        while True:
            try:
                doing.result(timeout=BREATH_S)
            except NotYet:
                if doing.done():
                    raise
                yield
            else:
                return

    def _found_again(self, error: BaseException) -> Iterator[None]:
        """Wait until the scheduler is back, and connect to it anew.

        Raises:
            UnfinishedError: it stays away.
        """
        self.notes.append(
            f"The cluster's scheduler {self._where} is gone; this waits {_WAITS_S:.0f} s "
            "for it to come back."
        )
        until = time.monotonic() + _WAITS_S
        yield
        while time.monotonic() < until:
            with suppress(Exception):
                yield from self._while(self._pool.submit(_let_go, self._client))
            try:
                connecting = self._pool.submit(self._connected)
                yield from self._while(connecting)
                self._client = connecting.result()
                yield from self._while(self._pool.submit(self._teach))
            except (JellyError, *LOST):
                yield
                time.sleep(BREATH_S)
            else:
                self.notes.append("The scheduler is back.")
                return
        raise UnfinishedError(
            f"The cluster's scheduler {self._where} is gone ({type(error).__name__}).",
            hint=self.goes_on,
        )

    def _cannot_work(self, error: BaseException) -> JellyError:
        why = next(iter(str(error).splitlines()), "") or type(error).__name__
        return JellyError(
            f"The workers of the cluster cannot {self.does} ({why[:300]}).",
            hint=f"Install JellyGUI {__version__} with jellygui[cluster] on every worker.",
        )


def another_program(worker: str, version: str) -> JellyError:
    """What is said where a worker would not do the same."""
    return JellyError(
        f"The worker {worker} runs another JellyGUI ({version}) or model.", hint=SAME_PROGRAM
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


def _in_number(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _be_quiet() -> None:
    """Let Dask's log not come upon the screen: what matters of it is said in our words."""
    dask.config.set({"distributed.comm.offload": False})
    for name in list(logging.Logger.manager.loggerDict):
        if name.partition(".")[0] in ("asyncio", "distributed", "tornado", "bokeh"):
            logging.getLogger(name).handlers[:] = [logging.NullHandler()]
    logging.getLogger("distributed").propagate = False
