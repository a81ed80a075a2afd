"""What a person sees of a running job in a terminal, and what a machine reads instead."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType, TracebackType

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
from jellygui.domain.events import Event
from jellygui.work import Work, drive

_LINE_EVERY_S = 10.0
_SHOWN_SKIPPED = 20


class StoppedByPersonError(Exception):
    """Ctrl-C was pressed and the job has ended cleanly."""


def readable(text: object) -> str:
    """A name or message on one line, with what cannot be printed written out."""
    plain = os.fsencode(str(text)).decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in plain)


def harden_streams() -> None:
    """A letter that the terminal cannot show becomes an escape, never an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


class Screen:
    """Runs a job and shows its events: a bar on a terminal, lines elsewhere, both on stderr.

    Results go to stdout, so that they can be piped; with `as_json` as one document.
    """

    def __init__(self, *, as_json: bool = False, verbose: bool = False) -> None:
        self.as_json = as_json
        self.verbose = verbose
        self.skipped: list[tuple[str, str]] = []
        self.folders_skipped: list[tuple[str, str]] = []
        self.evaluated: list[events.Evaluated] = []
        self.saved: events.ModelSaved | None = None
        self._messages = Console(stderr=True, highlight=False, markup=False, emoji=False)
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        self._line_at = time.monotonic()
        self._started_at = time.monotonic()

    def __enter__(self) -> Screen:
        if self._messages.is_terminal:
            self._bar = Progress(
                SpinnerColumn(),
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("{task.fields[rate]}"),
                TimeRemainingColumn(),
                console=self._messages,
                transient=True,
            )
            self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.stop()
            self._bar = self._task = None

    def run(self, work: Work) -> None:
        """Drive a job to its end.

        Raises:
            StoppedByPersonError: Ctrl-C ended it.
        """
        if self._bar is not None and self._task is not None:
            self._bar.remove_task(self._task)
        self._task = None
        self._started_at = time.monotonic()
        with _interruptions() as stopped:
            if not drive(work, self._show, stopped):
                raise StoppedByPersonError

    def say(self, text: str) -> None:
        """A sentence for the person, beside the results."""
        self._messages.print(readable(text), soft_wrap=True)

    def result(self, text: str) -> None:
        """A line of the result."""
        if not self.as_json:
            print(text)

    def document(self, content: object) -> None:
        """The result as one JSON document, where that was asked for."""
        if self.as_json:
            print(json.dumps(content, indent=1, ensure_ascii=False, default=str))

    def list_skipped(self) -> None:
        """Name the files that could not be read."""
        for path, reason in self.skipped[:_SHOWN_SKIPPED]:
            self.say(f"  {path}: {reason}")
        if len(self.skipped) > _SHOWN_SKIPPED:
            self.say(f"  … and {len(self.skipped) - _SHOWN_SKIPPED} more; see --images FILE.")

    def _show(self, event: Event) -> None:
        match event:
            case events.Progress():
                self._advance(event.what, event.done, event.total)
            case events.Classified():
                if self.verbose:
                    self.result(
                        f"{readable(event.path)}: {event.label} "
                        f"({event.species} {event.confidence:.0%})"
                    )
                    sys.stdout.flush()
            case events.ImageSkipped():
                self.skipped.append((str(event.path), event.reason))
            case events.FolderSkipped():
                self.folders_skipped.append((str(event.path), event.reason))
                self.say(f"The folder {event.path} was left out: {event.reason}.")
            case events.Note():
                self.say(event.text)
            case events.BatchTrained() if self._bar is not None:
                if event.batch == 1:
                    self._started_at = time.monotonic()
                self._advance(f"epoch {event.epoch}", event.batch, event.batches)
            case events.EpochDone():
                self._say_epoch(event)
            case events.PruneStep():
                self.say(
                    f"Step {event.step} of {event.steps}: {event.parameters:,} parameters, "
                    f"{event.multiply_adds / 1e6:,.0f} million multiply-adds"
                    + (
                        f", validation accuracy {event.validation_accuracy:.1%}."
                        if event.validation_accuracy is not None
                        else "."
                    )
                )
            case events.Evaluated():
                self.evaluated.append(event)
            case events.ModelSaved():
                self.saved = event

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

    def _advance(self, what: str, done: int, total: int | None) -> None:
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
def _interruptions() -> Iterator[Callable[[], bool]]:
    """Ctrl-C asks the job to end cleanly; a second one ends it at once."""
    pressed = False

    def on_interrupt(number: int, frame: FrameType | None) -> None:
        nonlocal pressed
        if pressed:
            raise KeyboardInterrupt
        pressed = True

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
