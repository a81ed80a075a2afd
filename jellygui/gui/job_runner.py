"""The one place where a Work runs in a thread of the window."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from jellygui.domain.events import Event, Progress
from jellygui.errors import JellyError
from jellygui.work import Work, drive

_TELL_EVERY_MS = 50
_AT_ONCE = 200
_RATE_FROM_S, _RATE_OVER_S, _RATE_OVER = 0.5, 5.0, 10
_BREATH_S = 0.05
# A work that is cancelled ends within a tenth of a second, a training within six. One that does
# not may wait for a disk that is gone: nobody else is to wait with it.
PATIENCE_S = 10.0


class Lane(StrEnum):
    """Jobs of one lane run one after another; lanes run beside each other."""

    FILES = "files"
    CLASSIFICATION = "classification"
    TRAINING = "training"
    ESTIMATE = "estimate"


class Job(QObject):
    """A Work that runs, waits or has ended. It lives in the GUI thread and owns the signals.

    `events(tuple)` comes at most 20 times a second; `failed(exception)` before `ended`, which
    comes exactly once, also for a job that was cancelled before its turn.
    """

    events = Signal(object)
    failed = Signal(object)
    started = Signal()
    ended = Signal()
    paused_changed = Signal(bool)

    def __init__(self, title: str, make: Callable[[], Work], parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.progress: Progress | None = None
        self.finished = False
        self._pace: deque[tuple[float, int]] = deque()
        self._thread = _JobThread(make, self)
        self._thread.finished.connect(self._end)
        self._timer = QTimer(self, interval=_TELL_EVERY_MS)
        self._timer.timeout.connect(self._tell)
        self._no_answer = QTimer(self, singleShot=True, interval=round(1000 * PATIENCE_S))
        self._no_answer.timeout.connect(self.leave_behind)
        self.has_begun = False
        self._is_over = False
        # Set when the work has ended; other threads may wait for it.
        self.over = self._thread.over

    def start(self) -> None:
        self.has_begun = True
        self._timer.start()
        self._thread.start(QThread.Priority.LowPriority)
        self.started.emit()

    @property
    def is_paused(self) -> bool:
        return not self._thread.going.is_set()

    @property
    def is_cancelled(self) -> bool:
        return self._thread.cancelled.is_set()

    @property
    def is_over(self) -> bool:
        return self._is_over

    @property
    def is_alive(self) -> bool:
        """Whether the thread still runs, be the job over or not."""
        return self._thread.isRunning()

    @Slot()
    def pause_or_resume(self) -> None:
        going = self._thread.going
        going.clear() if going.is_set() else going.set()
        self._pace.clear()
        self.paused_changed.emit(self.is_paused)

    @Slot()
    def cancel(self) -> None:
        """Close the work; what it has done so far is kept."""
        self._thread.cancelled.set()
        self._thread.going.set()
        if not self.has_begun:
            self._end()
        elif not self._is_over:
            self._no_answer.start()

    def wait(self, timeout_s: float) -> None:
        """Block until the thread is gone, or leave it behind; then tell all that is left."""
        if self._thread.wait(round(1000 * max(0.0, timeout_s))):
            self._end()
        else:
            self.leave_behind()

    @Slot()
    def leave_behind(self) -> None:
        """End without the thread, which does not see that it has been cancelled."""
        if not self._is_over:
            self._thread.error = JellyError(
                self.tr("“{job}” was left behind: it does not answer.").format(job=self.title),
                hint=self.tr(
                    "A disk or a place in the network may be gone. What was done so far is kept."
                ),
            )
            self._end()

    def rate_per_s(self) -> float | None:
        """Things done per second lately, None while it is not known."""
        if len(self._pace) < 2:
            return None
        (then, before), (now, after) = self._pace[0], self._pace[-1]
        known = now - then >= _RATE_FROM_S and after > before
        return (after - before) / (now - then) if known else None

    def left_s(self) -> float | None:
        rate = self.rate_per_s()
        if rate is None or self.progress is None or self.progress.total is None:
            return None
        return (self.progress.total - self.progress.done) / rate

    @Slot()
    def _tell(self) -> None:
        events = self._thread.take(_AT_ONCE)
        if not events:
            return
        now = time.monotonic()
        for event in events:
            if isinstance(event, Progress):
                if self.progress is not None and not _goes_on(self.progress, event):
                    self._pace.clear()  # other things are counted from here on
                self.progress = event
                self._pace.append((now, event.done))
        # What is slow, as epochs are, is looked at for longer: else the time left would jump.
        while len(self._pace) > _RATE_OVER and self._pace[-1][0] - self._pace[0][0] > _RATE_OVER_S:
            self._pace.popleft()
        self.events.emit(events)

    @Slot()
    def _end(self) -> None:
        if self._is_over:
            return
        self._is_over = True
        self.over.set()
        self._timer.stop()
        self._no_answer.stop()
        while self._thread.has_events():
            self._tell()
        self.finished = self._thread.reached_end
        if self._thread.error is not None:
            self.failed.emit(self._thread.error)
        self.ended.emit()


def _goes_on(before: Progress, now: Progress) -> bool:
    """Whether the same is counted on; the steps of a training say in which epoch they are."""
    is_same = now.what == before.what or (now.total is not None and now.total == before.total)
    return is_same and now.done >= before.done


class _JobThread(QThread):
    """Makes the Work in this thread and pumps it to its end."""

    def __init__(self, make: Callable[[], Work], parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self.cancelled = threading.Event()
        self.going = threading.Event()
        self.going.set()
        self.over = threading.Event()
        self.error: BaseException | None = None
        self.reached_end = False
        self._events: deque[Event] = deque()

    def run(self) -> None:
        try:
            if not self.cancelled.is_set():
                self.reached_end = drive(self._make(), self._events.append, self._stopped)
        except BaseException as error:
            self.error = error
        finally:
            self.over.set()

    def _stopped(self) -> bool:
        """Whether to end; while the job is paused this waits."""
        while not self.going.wait(_BREATH_S):
            pass
        return self.cancelled.is_set()

    def has_events(self) -> bool:
        return bool(self._events)

    def take(self, most: int) -> tuple[Event, ...]:
        return tuple(self._events.popleft() for _ in range(min(most, len(self._events))))


class JobRunner(QObject):
    """Runs jobs, one at a time in each lane; `changed` tells that one came, began or ended."""

    changed = Signal()
    began = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, list[Job]] = {lane: [] for lane in Lane}
        self._left_behind: list[Job] = []
        self._is_closed = False

    def run(self, lane: Lane, title: str, make: Callable[[], Work]) -> Job:
        """Queue a job; `make` is called in its thread when its turn has come."""
        job = Job(title, make, self)
        job.ended.connect(self._advance)
        self._lanes[lane].append(job)
        # After the caller has connected itself, so that nothing is missed.
        QTimer.singleShot(0, self, self._advance)
        return job

    def jobs(self) -> list[Job]:
        """All that run or wait, those that run first."""
        jobs = [job for lane in self._lanes.values() for job in lane]
        return sorted(jobs, key=lambda job: not job.has_begun)

    def in_lane(self, lane: Lane) -> list[Job]:
        """The lane's jobs that run or wait."""
        return [job for job in self._lanes[lane] if not job.is_over]

    def waiting_in(self, lane: Lane) -> list[Job]:
        """The lane's jobs that have not begun."""
        return [job for job in self._lanes[lane] if not job.has_begun]

    def close(self, timeout_s: float = PATIENCE_S) -> list[str]:
        """Cancel everything and wait until every thread has ended; the titles of those that do not.

        The program can only leave these by ending at once.
        """
        self._is_closed = True
        for job in self.jobs():
            job.cancel()
        deadline = time.monotonic() + timeout_s
        while jobs := self.jobs():
            for job in jobs:
                job.wait(deadline - time.monotonic())
            self._drop_ended()
        return [job.title for job in self._left_behind if job.is_alive]

    @Slot()
    def _advance(self) -> None:
        self._drop_ended()
        for lane in self._lanes.values():
            if lane and not lane[0].has_begun and not self._is_closed:
                job = lane[0]
                job.start()
                self.began.emit(job)
        self.changed.emit()

    def _drop_ended(self) -> None:
        for lane in self._lanes.values():
            for job in [job for job in lane if job.is_over]:
                lane.remove(job)
                self._left_behind.append(job)
        for job in [job for job in self._left_behind if not job.is_alive]:
            self._left_behind.remove(job)
            job.deleteLater()
