"""What a person sees of a running job in a terminal, and what a machine reads instead."""

from __future__ import annotations

import gc
import json
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)

from jellygui.domain import events
from jellygui.domain.addresses import place_in_words
from jellygui.domain.events import Event
from jellygui.domain.species import species_named
from jellygui.errors import JellyError
from jellygui.shown import on_terminal
from jellygui.work import Work, drive

if TYPE_CHECKING:
    from jellygui.domain.comparison import Contestant
    from jellygui.domain.contest import Contest
    from jellygui.domain.doubts import Doubtful

_LINE_EVERY_S = 10.0
_SHOWN_SKIPPED = 20


class StoppedByPersonError(Exception):
    """Ctrl-C was pressed and the job has ended cleanly; the text says what that left."""


def harden_streams() -> None:
    """A letter that the terminal cannot show becomes an escape, never an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


class Screen:
    """Runs jobs and shows their events: a bar on a terminal, lines elsewhere, both on stderr.

    Results go to stdout, so that they can be piped; with `as_json` as one document.
    """

    def __init__(self, *, as_json: bool = False, verbose: bool = False) -> None:
        if not gc.isenabled():  # what the command needs is loaded by now, and stays
            gc.freeze()
            gc.enable()
        self.as_json = as_json
        self.verbose = verbose
        self.skipped: list[tuple[str, str]] = []
        self.folders_skipped: list[tuple[str, str]] = []
        self.notes: list[str] = []
        self.evaluated: list[events.Evaluated] = []
        self.contests: list[Contest] = []
        self.compared: list[Contestant] = []
        self.saved: events.ModelSaved | None = None
        self.rescued: events.Rescued | None = None
        self.doubted: tuple[Doubtful, ...] = ()
        self._messages = Console(stderr=True, highlight=False, markup=False, emoji=False)
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        self._line_at = time.monotonic()
        self._started_at = time.monotonic()
        self._what = ""

    def run(self, work: Work, *, if_stopped: str) -> None:
        """Drive a job to its end.

        Raises:
            StoppedByPersonError: Ctrl-C ended it; `if_stopped` says what that leaves.
        """
        self._started_at = time.monotonic()
        with self._shown_bar(), interruptions(at_once=False) as stopped:
            try:
                finished = drive(work, self._show, stopped)
            except JellyError:
                finished = not stopped()  # Ctrl-C reaches the training process too
                if finished:
                    raise
            if not finished:
                raise StoppedByPersonError(if_stopped)

    @contextmanager
    def _shown_bar(self) -> Iterator[None]:
        if not self._messages.is_terminal:
            yield
            return
        self._task = None
        self._bar = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}", markup=False),
            TimeRemainingColumn(),
            console=self._messages,
            transient=True,
            # Where results go to a file or another program, they must not end on the screen.
            redirect_stdout=sys.stdout.isatty(),
        )
        try:
            with self._bar:
                yield
        finally:
            self._bar = None

    def say(self, text: str) -> None:
        """A sentence for the person, beside the results."""
        self._messages.print(on_terminal(text), soft_wrap=True)

    def result(self, text: str) -> None:
        """A line of the result."""
        if not self.as_json:
            print(on_terminal(text))

    def document(self, content: object) -> None:
        """The result as one JSON document, where that was asked for."""
        if self.as_json:
            # ASCII only: there are terminals and pipes that cannot carry more.
            print(json.dumps(content, indent=1, default=str))

    def list_skipped(self) -> None:
        """Name the files that could not be read."""
        for path, reason in self.skipped[:_SHOWN_SKIPPED]:
            self.say(f"  {path}: {reason}")
        if len(self.skipped) > _SHOWN_SKIPPED:
            self.say(f"  … and {len(self.skipped) - _SHOWN_SKIPPED} more; see --images FILE.")

    def _show(self, event: Event) -> None:
        match event:
            case events.Progress():
                if self.verbose:
                    sys.stdout.flush()  # what was said of each before
                self._advance(event.what, event.done, event.total)
            case events.Classified():
                if self.verbose:
                    said = f"{event.label} ({event.species} {event.confidence:.0%})"
                    self.result(f"{place_in_words(event.path)}: {said}")
            case events.ImageSkipped():
                self.skipped.append((place_in_words(event.path), event.reason))
            case events.FolderSkipped():
                self.folders_skipped.append((place_in_words(event.path), event.reason))
                self.say(f"The folder {place_in_words(event.path)} was left out: {event.reason}.")
            case events.Note():
                self._note(event.text)
            case events.Changed():
                for text in event.changes.notes:
                    self._note(text)
            case events.BatchTrained():
                what = f"epoch {event.epoch}/{event.epochs}, steps"
                self._advance(what, event.batch, event.batches)
            case events.Estimated():
                self.say(
                    f"It will take about {event.minutes:.0f} minutes, {event.memory_mb:,.0f} MB of "
                    f"memory and {event.disk_mb:,.0f} MB of disk on this computer, in batches of "
                    f"{event.batch_size}{f', on {event.device}' if event.device else ''}."
                )
            case events.EpochDone():
                self._say_epoch(event)
            case events.PruneStep():
                self._say_step(event)
            case events.PruneEnded():
                self.say(event.text)
            case events.Evaluated():
                self.evaluated.append(event)
            case events.Contested():
                self.contests.append(event.contest)
            case events.NetworkCompared():
                self.compared.append(event.contestant)
            case events.ModelSaved():
                self.saved = event
            case events.Rescued():
                self.rescued = event
            case events.LabelsDoubted():
                self.doubted = event.found

    def _note(self, text: str) -> None:
        self._what = ""  # what comes now is counted anew
        self.notes.append(text)
        self.say(text)

    def _say_epoch(self, event: events.EpochDone) -> None:
        validation = (
            f", validation {event.validation_accuracy:.1%}"
            if event.validation_accuracy is not None
            else ""
        )
        left_s = event.elapsed_s / event.epoch * (event.epochs - event.epoch)
        self.say(
            f"{event.stage}, epoch {event.epoch} of {event.epochs}: loss "
            f"{event.training_loss:.3f}, accuracy {event.training_accuracy:.1%}{validation}; "
            f"{left_s / 60:.0f} min left"
        )

    def _say_step(self, event: events.PruneStep) -> None:
        parts = [
            f"{event.parameters:,} parameters",
            f"{event.multiply_adds / 1e6:,.0f} million multiply-adds",
        ]
        if event.latency_ms is not None:
            parts.append(f"{event.latency_ms:.1f} ms a photograph")
        if event.validation_accuracy is not None:
            parts.append(f"validation accuracy {event.validation_accuracy}")
            if event.seen:
                parts.append(f"{event.seen} of these taught the unpruned network")
            if event.unwatched:
                names = ", ".join(species_named(key).common_name for key in event.unwatched)
                parts.append(f"none of {names}")
        self.say(f"Step {event.step} of {event.steps}: {', '.join(parts)}.")

    def _advance(self, named: str, done: int, total: int | None) -> None:
        what = on_terminal(named)
        if what != self._what:
            self._what, self._started_at = what, time.monotonic()
        elapsed_s = max(time.monotonic() - self._started_at, 1e-3)
        rate = f"{done / elapsed_s:.0f}/s"
        if self._bar is not None:
            if self._task is None:
                self._task = self._bar.add_task(what, total=total, rate=rate)
            self._bar.update(self._task, description=what, completed=done, total=total, rate=rate)
        elif time.monotonic() - self._line_at > _LINE_EVERY_S:
            self._line_at = time.monotonic()
            left = (
                f", {(total - done) / done * elapsed_s / 60:.1f} min left" if total and done else ""
            )
            self.say(f"{what}: {done:,}{f' of {total:,}' if total else ''} ({rate}{left})")


@contextmanager
def interruptions(*, at_once: bool) -> Iterator[Callable[[], bool]]:
    """Gives whether Ctrl-C was pressed; `at_once` or pressed again it raises KeyboardInterrupt."""
    pressed = False

    def on_interrupt(number: int, frame: FrameType | None) -> None:
        nonlocal pressed
        again, pressed = pressed, True
        if at_once or again:
            raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGINT, on_interrupt)
    except ValueError:  # not in the main thread: nobody can press anything here
        yield lambda: False
        return
    try:
        yield lambda: pressed
    finally:
        with suppress(ValueError):
            signal.signal(signal.SIGINT, before)
