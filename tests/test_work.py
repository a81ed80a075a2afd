from __future__ import annotations

import ctypes
import errno
import itertools
import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Generator, Iterator
from contextlib import closing, suppress
from pathlib import Path

import psutil
import pytest

from jellygui import work as works
from jellygui.domain.events import Event, Heartbeat, Note
from jellygui.errors import JellyError
from jellygui.work import A_LITTLE, ChildDiedError, FollowedWork, drive, give_way, in_process

# Of what takes a second at most on a computer that nobody else uses.
_TOO_LONG_S = 30


def say(*texts: str) -> Iterator[Event]:
    for text in texts:
        yield Note(text)


def add(first: int, second: int) -> Generator[Event, None, int]:
    yield Note("adding")
    return first + second


def for_ever(marker: str) -> Iterator[Event]:
    try:
        yield Note(str(os.getpid()))
        while True:
            time.sleep(0.01)
            yield Heartbeat()
    finally:
        Path(marker).write_text("cleaned up")


def steps(count: str, big: int = 0) -> Iterator[Event]:
    """Writes down how many steps it has taken, and that it has cleared up."""
    place = Path(count)
    try:
        for number in itertools.count(1):
            place.write_text(str(number))
            yield Note("x" * big)
    finally:
        place.write_text(f"{place.read_text()}, cleared up")


def stuck() -> Iterator[Event]:
    yield Note(str(os.getpid()))
    time.sleep(600)


def fail_plainly() -> Iterator[Event]:
    yield Note("before")
    raise JellyError("The dataset is empty.", hint="Fill it.")


def fail_by_a_bug() -> Iterator[Event]:
    yield Note("before")
    raise ZeroDivisionError("our fault")


def fail_for_want_of_room() -> Iterator[Event]:
    yield Note("before")
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "/data/model")


def tell_priority() -> Iterator[Event]:
    yield Note(str(os.nice(0)))


def texts(events: list[Event]) -> list[str]:
    return [event.text for event in events if isinstance(event, Note)]


@pytest.fixture(autouse=True)
def _no_files_are_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    yield
    assert not list(place.iterdir())


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child that listens is given the time to end by itself that a busy machine may need."""
    monkeypatch.setattr(works, "_HEARS_S", 60)
    monkeypatch.setattr(works, "_ENDS_S", 60)


def test_driving_passes_on_all_but_heartbeats() -> None:
    events: list[Event] = []
    work = (event for event in (Heartbeat(), Note("a"), Heartbeat(), Note("b")))
    assert drive(work, events.append) is True
    assert events == [Note("a"), Note("b")]


def test_a_stop_closes_the_work_at_its_next_event(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    assert drive(for_ever(str(marker)), lambda event: None, lambda: True) is False
    assert marker.read_text() == "cleaned up"


def test_the_childs_events_arrive_in_their_order() -> None:
    words = [str(number) for number in range(200)]
    assert texts(list(in_process(say, *words))) == words


def test_what_the_child_gives_at_its_end_is_given_here() -> None:
    with closing(FollowedWork(in_process(add, 2, second=3))) as work:
        assert texts(list(work)) == ["adding"]
    assert work.result == 5


@pytest.mark.skipif(not hasattr(os, "nice"), reason="POSIX")
def test_the_child_stands_back_behind_the_window() -> None:
    (told,) = texts(list(in_process(tell_priority)))
    assert int(told) == min(19, os.nice(0) + 10)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it concerns the whole process")
def test_a_thread_stands_back_alone_and_never_comes_forward() -> None:
    before = os.getpriority(os.PRIO_PROCESS, 0)
    told: list[int] = []

    def stand_back() -> None:
        for by in (A_LITTLE, 2 * A_LITTLE, A_LITTLE):
            give_way(by)
            told.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    thread = threading.Thread(target=stand_back)
    thread.start()
    thread.join()
    assert told == [max(before, by) for by in (A_LITTLE, 2 * A_LITTLE, 2 * A_LITTLE)]
    assert os.getpriority(os.PRIO_PROCESS, 0) == before


def test_heartbeats_come_while_the_child_is_silent() -> None:
    work = in_process(stuck)
    last, longest, beats = time.monotonic(), 0.0, 0
    try:
        for event in work:
            now = time.monotonic()
            beats, longest, last = beats + 1, max(longest, now - last), now
            if isinstance(event, Note):
                psutil.Process(int(event.text)).kill()
    except JellyError:
        pass
    assert beats > 2
    assert longest < _TOO_LONG_S  # the pipe is looked at every 50 ms


def test_a_plain_error_of_the_child_is_the_same_here() -> None:
    with pytest.raises(JellyError, match="The dataset is empty") as caught:
        list(in_process(fail_plainly))
    assert caught.value.hint == "Fill it."
    assert caught.value.log is not None
    assert "in fail_plainly" in caught.value.log.read_text(encoding="utf-8")


def test_a_full_disk_is_no_bug() -> None:
    with pytest.raises(JellyError, match=r"no room on the disk .*/data/model") as caught:
        list(in_process(fail_for_want_of_room))
    assert caught.value.log is not None
    assert "in fail_for_want_of_room" in caught.value.log.read_text(encoding="utf-8")


def test_a_bug_of_the_child_comes_with_its_traceback() -> None:
    with pytest.raises(RuntimeError, match=r"fail_by_a_bug[\s\S]*our fault"):
        list(in_process(fail_by_a_bug))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="POSIX")
def test_a_killed_child_is_one_clear_error_and_no_zombie() -> None:
    work = in_process(stuck)
    number = next(int(event.text) for event in work if isinstance(event, Note))
    os.kill(number, signal.SIGKILL)
    with pytest.raises(ChildDiedError, match="stopped unexpectedly") as caught:
        list(work)
    assert caught.value.log is not None
    assert caught.value.message in caught.value.log.read_text(encoding="utf-8")
    assert not psutil.pid_exists(number)


@pytest.mark.usefixtures("patient")
def test_closing_asks_the_child_to_clean_up(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    work = in_process(for_ever, str(marker))
    number = next(int(event.text) for event in work if isinstance(event, Note))
    work.close()  # type: ignore[attr-defined]
    assert marker.read_text() == "cleaned up"
    assert not psutil.pid_exists(number)


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("big", [0, 10**6], ids=["small", "more than a pipe holds"])
def test_the_child_takes_no_step_that_nobody_asks_for_and_ends_at_once(
    big: int, tmp_path: Path
) -> None:
    count = tmp_path / "count"
    with closing(in_process(steps, str(count), big)) as work:
        notes = (event for event in work if isinstance(event, Note))
        for _ in range(5):
            next(notes)
        time.sleep(0.3)
        assert count.read_text() == "5"
        next(notes)
        started = time.monotonic()
    assert time.monotonic() - started < _TOO_LONG_S
    assert count.read_text() == "6, cleared up"  # so it was not killed
    assert not multiprocessing.active_children()


@pytest.mark.usefixtures("patient")
def test_the_child_is_ended_where_the_one_who_reads_it_fails(tmp_path: Path) -> None:
    count = tmp_path / "count"

    def reader() -> Iterator[Event]:
        with closing(in_process(steps, str(count))) as work:
            for event in work:
                yield event
                if isinstance(event, Note):
                    raise JellyError("The project cannot be written.")

    with pytest.raises(JellyError) as caught:
        list(reader())
    # The error, which holds every frame, is still there: nothing waits for it to go.
    assert caught.value is not None
    assert count.read_text().endswith("cleared up")
    assert not multiprocessing.active_children()


def test_a_child_that_does_not_listen_is_ended() -> None:
    work = in_process(stuck)
    number = next(int(event.text) for event in work if isinstance(event, Note))
    started = time.monotonic()
    work.close()  # type: ignore[attr-defined]
    assert time.monotonic() - started < _TOO_LONG_S
    with suppress(psutil.NoSuchProcess):
        assert psutil.Process(number).status() == psutil.STATUS_ZOMBIE
        pytest.fail("a zombie is left")


_FREED = """
import contextlib, sys, numpy as np, psutil
from jellygui.work import give_large_back_at_once, large_pieces_apart
if sys.argv[1] == "at once":
    give_large_back_at_once()
meanwhile = large_pieces_apart() if sys.argv[1] == "meanwhile" else contextlib.nullcontext()
np.ones(30_000_000, np.int8)  # the library notes that pieces of that size are soon freed
large, small = [], []
before = psutil.Process().memory_info().rss
with meanwhile:
    for _ in range(30):
        large.append(np.ones(6_000_000, np.int8))
        small.append(np.ones(60_000, np.int8))  # stands behind it
large.clear()
print(psutil.Process().memory_info().rss - before)
"""


_USED_AGAIN = """
import resource, numpy as np
from jellygui.work import give_large_back_at_once
give_large_back_at_once()
def pages():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(3):
    np.ones(1_000_000, np.int8)
before = pages()
for _ in range(100):
    np.ones(1_000_000, np.int8)
print(pages() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is set")
def test_pieces_of_middling_size_are_not_taken_from_the_system_again_and_again() -> None:
    output = subprocess.check_output([sys.executable, "-c", _USED_AGAIN], text=True)
    assert int(output) < 5_000  # of the 24,000 pages that they have


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the library does so by itself")
def test_large_pieces_of_memory_that_are_freed_are_no_longer_the_program_s() -> None:
    if not hasattr(ctypes.CDLL(None), "mallopt"):
        pytest.skip("another library than glibc")

    def kept(how: str) -> int:
        output = subprocess.check_output([sys.executable, "-c", _FREED, how], text=True)
        return int(output)

    assert kept("at once") < 20_000_000
    assert kept("meanwhile") < 20_000_000
    assert kept("as it comes") > 100_000_000  # else this is of no use any longer
