"""Work: the one shape of a long job, and how it is run here or in a process of its own.

A long job is a generator of events. It takes plain arguments, yields at least every 100 ms, and
never calls back; closing it means *cancel*.
"""

from __future__ import annotations

import ctypes
import errno
import faulthandler
import functools
import logging
import multiprocessing
import multiprocessing.util
import os
import signal
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any, Generic, ParamSpec, TypeVar, cast

from jellygui.domain.events import Event, Heartbeat
from jellygui.errors import JellyError
from jellygui.log import keep_in_log, start_log
from jellygui.temporary import clear_left_behind, temporary_file

# What it gives at its end matters to nobody who takes it as a Work.
Work = Generator[Event, None, Any]
P = ParamSpec("P")
R = TypeVar("R")

HEARTBEAT_S = 0.05
# How long a step may still take once the process is asked to end, and then its clearing up.
_HEARS_S, _ENDS_S = 0.8, 5.0
_GO_ON, _END = "go on", "end"
_BLAS_THREADS = "OPENBLAS_NUM_THREADS"
_LOG = "training"
# A limit on the size of files counts as a full disk: there is no room for more.
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_STANDS_BACK = 10
A_LITTLE = 5
_BELOW_NORMAL = 0x4000
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _LARGE_BYTES = -1, -3, 4_000_000
# What glibc's own threshold comes to where large pieces are taken and freed.
_LARGEST_BYTES = 32 * 1024**2
# What torch's allocators, the system, the C++ library and oneDNN say (that it cannot even build the
# code of a layer), and CUDA's libraries.
_ALLOCATORS_SAY = (
    "allocate memory",
    "out of memory",
    "alloc_failed",
    "not enough memory",
    "bad_alloc",
    "could not create a primitive",
)
_large_bytes = _LARGEST_BYTES
_SHORT_OF_MEMORY = (
    "What was finished is kept. Close other programs if memory was short, then start again."
)


class ChildDiedError(JellyError):
    """The training process ended without a word: it was killed, or memory was short."""


def drive(
    work: Work, emit: Callable[[Event], None], stopped: Callable[[], bool] = lambda: False
) -> bool:
    """Run `work` to its end, passing every event but heartbeats to `emit`.

    Returns whether it came to its end; False when `stopped()` became true, in which case the
    work has been closed and has cleaned up.
    """
    with closing(work):
        for event in work:
            if not isinstance(event, Heartbeat):
                emit(event)
            if stopped():
                return False
    return True


class FollowedWork(Generic[R]):
    """The events of a generator; once they have come to their end, `result` is what it gives."""

    result: R

    def __init__(self, work: Generator[Event, None, R]) -> None:
        self._work = work

    def __iter__(self) -> Generator[Event, None, None]:
        self.result = yield from self._work

    def close(self) -> None:
        self._work.close()


def in_process(
    do: Callable[P, Generator[Event, None, R]], *args: P.args, **named: P.kwargs
) -> Generator[Event, None, R]:
    """Run a generator in a process of its own, and give what it gives.

    Function and arguments travel by pickle to a freshly spawned interpreter; its events are yielded
    here. As with any generator, its next step is taken when the next event is asked for: who stops
    asking pauses it. Closing this generator ends the process, after the step that it is in; one
    whose step takes longer than 0.8 s is terminated. A `JellyError` of the child is raised here as
    it was, with the log that says more; a bug as `RuntimeError` with the child's traceback.

    Raises:
        JellyError: the job failed in plain words; `ChildDiedError`: the child died.
    """
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    clear_left_behind()
    output = temporary_file("training")
    # A child that is not a daemon may start loader processes of its own; it ends when the pipe
    # breaks, so it never outlives this process by more than a step.
    child = context.Process(
        target=_child_main, args=(there, do, args, named, str(output)), name="jellygui-training"
    )
    try:
        _start(child)
        there.close()
        result: R = yield from _events(here)
        return result
    except EOFError:
        child.join(_ENDS_S)
        words = f"Training stopped unexpectedly (exit code {child.exitcode})."
        raise ChildDiedError(
            words,
            hint=_SHORT_OF_MEMORY,
            log=keep_in_log(f"{words}\n{_said(output)}", name=_LOG),
        ) from None
    finally:
        if child.pid is not None:
            _end(child, here)
        here.close()
        output.unlink(missing_ok=True)


def _start(child: SpawnProcess) -> None:
    """Start it with threads of its own for numpy, which a window does without."""
    of_window = os.environ.pop(_BLAS_THREADS, None)
    try:
        child.start()
    finally:
        if of_window is not None:
            os.environ[_BLAS_THREADS] = of_window


def _end(child: SpawnProcess, pipe: Connection) -> None:
    """Let the child end after its step, and end it if it is too deep in one to hear of it."""
    try:
        pipe.send(_END)
        deadline = time.monotonic() + _HEARS_S
        while pipe.poll(max(0.0, deadline - time.monotonic())):
            if isinstance(pipe.recv(), _Ends):
                child.join(_ENDS_S)
    except (EOFError, OSError):  # it has closed the pipe: it is ending
        child.join(_ENDS_S)
    if child.is_alive():
        child.terminate()
        child.join(1.0)
    if child.is_alive():
        child.kill()
        child.join()
    child.close()


@dataclass(frozen=True)
class _Ends:
    """The last that is heard of a child, or that it has heard that it is to end."""

    result: object = None


@dataclass(frozen=True)
class _Failed(_Ends):
    error: JellyError | None = None
    report: str = ""


def _events(pipe: Connection) -> Work:
    while True:
        try:
            waits = not pipe.poll(HEARTBEAT_S)
            message = Heartbeat() if waits else pipe.recv()
        except OSError as error:  # Windows says so where POSIX says EOF
            raise EOFError from error
        if isinstance(message, _Failed):
            log = keep_in_log(message.report, name=_LOG)
            if message.error is None:
                raise RuntimeError(f"The training process failed:\n{message.report}")
            message.error.log = log
            raise message.error
        if isinstance(message, _Ends):
            return message.result
        yield cast(Event, message)
        if not waits:
            try:
                pipe.send(_GO_ON)
            except OSError as error:
                raise EOFError from error


def _said(output: Path) -> str:
    try:
        return output.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an allocator, not a mistake, raised it."""
    if isinstance(error, RuntimeError | OSError):  # torch's and the system's
        said = str(error).lower()
        return any(words in said for words in _ALLOCATORS_SAY)
    return isinstance(error, MemoryError)


def _nobodys_fault(error: BaseException) -> JellyError | None:
    """What a full disk and a want of memory are in plain words; None for a bug."""
    if is_out_of_memory(error):
        return JellyError("Memory ran out.", hint=_SHORT_OF_MEMORY)
    if isinstance(error, OSError) and error.errno in _NO_ROOM:
        place = error.filename or tempfile.gettempdir()
        return JellyError(
            f"There is no room on the disk ({place}).",
            hint="Make room, then start again. What was finished is kept.",
        )
    return None


def _child_main(
    pipe: Connection,
    do: Callable[..., Generator[Event, None, object]],
    args: tuple[object, ...],
    named: dict[str, object],
    output: str,
) -> None:
    # A windowed program has no stdout at all; native libraries write to the descriptors.
    stream = open(output, "w", encoding="utf-8", buffering=1)  # noqa: SIM115
    sys.stdout = sys.stderr = stream
    for descriptor in (1, 2):
        with suppress(OSError):
            os.dup2(stream.fileno(), descriptor)
    faulthandler.enable(stream)
    with suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears Ctrl-C and closes us
    start_log(name=_LOG)
    _stand_back()
    # Threads that spin while they wait take the core from whoever would let them go on. Read
    # when torch's OpenMP library is loaded. How many there are is left to torch, a thread for each
    # core: on two cores a retraining does 1.04 epochs a second with two threads and 0.74 with one,
    # and beside a window that classifies 0.67 and 0.66, while as many photographs are classified.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    try:
        with closing(FollowedWork(do(*args, **named))) as work:
            told_at, last = 0.0, _Ends()
            for event in work:
                if isinstance(event, Heartbeat) and time.monotonic() - told_at < HEARTBEAT_S:
                    continue
                pipe.send(event)
                if pipe.recv() == _END:
                    pipe.send(last)
                    break
                told_at = time.monotonic()
            else:
                last = _Ends(work.result)
        pipe.send(last)
    except (BrokenPipeError, EOFError, ConnectionResetError):
        with suppress(OSError):  # the parent is gone: nobody is left to tell, or to clear up
            os.unlink(output)
    except JellyError as error:
        pipe.send(_Failed(error=error, report=traceback.format_exc()))
    except BaseException as error:
        pipe.send(_Failed(error=_nobodys_fault(error), report=traceback.format_exc()))
    # All that is ours is cleared up. To take torch apart too needs most of a second, for which a
    # person who cancels would wait.
    # As for every process that ends otherwise; else a lock of tqdm would be called leaked.
    multiprocessing.util._exit_function()  # type: ignore[attr-defined]
    logging.shutdown()
    stream.flush()
    os._exit(0)


def _stand_back() -> None:
    """Let this whole process stand back, so that a window is not late while it uses every core."""
    if sys.platform == "win32":
        import ctypes

        this = ctypes.c_void_p(-1)  # how Windows calls the process that asks
        ctypes.windll.kernel32.SetPriorityClass(this, _BELOW_NORMAL)
    else:
        with suppress(OSError):
            os.nice(_STANDS_BACK)


def give_way(by: int = _STANDS_BACK) -> None:
    """Let this thread, and not the process, stand back behind others, where the system can.

    What a person waits for stands back only `A_LITTLE`: behind the window, ahead of long jobs.
    """
    if sys.platform == "linux":  # elsewhere a priority belongs to the whole process
        with suppress(OSError):
            this = threading.get_native_id()
            os.setpriority(os.PRIO_PROCESS, this, max(by, os.getpriority(os.PRIO_PROCESS, this)))


def give_large_back_at_once() -> None:
    """Have large pieces of memory go back to the system when they are freed, where that can be.

    The library of most Linuxes takes ever larger ones for such as are better kept: mallopt(3),
    M_MMAP_THRESHOLD. Of others it then keeps next to nothing, and one of a megabyte takes ten times
    as long, unless it is told to keep twice as much, as it does by itself: M_TRIM_THRESHOLD.
    """
    global _large_bytes
    _large_bytes = _LARGE_BYTES
    _set_up(_large_bytes)


@contextmanager
def large_pieces_apart() -> Iterator[None]:
    """Have each go back at once for a while, where many are taken that are soon of no more use.

    Among smaller ones they would leave gaps that nobody fills.
    """
    _set_up(_LARGE_BYTES // 4)
    try:
        yield
    finally:
        _set_up(_large_bytes)


def _set_up(large_bytes: int) -> None:
    if sys.platform == "linux":
        with suppress(AttributeError):  # another library than glibc
            _library().mallopt(_MMAP_THRESHOLD, large_bytes)
            _library().mallopt(_TRIM_THRESHOLD, 2 * large_bytes)


def give_back() -> None:
    """Give the system back what a large piece of work has freed, where its library can be asked.

    That of most Linuxes keeps it for the thread that freed it, which may never need it again.
    """
    if sys.platform == "linux":
        with suppress(AttributeError):  # another library than glibc
            _library().malloc_trim(0)


@functools.cache
def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None)


@contextmanager
def bounded_memory(more_bytes: int) -> Iterator[None]:
    """Let this process have so much more memory than it has, and a MemoryError beyond that.

    On Linux; elsewhere no process can be bounded so, and the sizes that are checked must do.
    """
    if sys.platform != "linux":
        yield
        return
    import resource

    before = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * os.sysconf("SC_PAGE_SIZE") + more_bytes
    if before[1] != resource.RLIM_INFINITY:
        most = min(most, before[1])
    resource.setrlimit(resource.RLIMIT_AS, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
