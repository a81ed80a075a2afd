"""What a run has told so far, as numbers that can be drawn, listed and written to a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from jellygui.domain.contest import Contest
from jellygui.domain.events import (
    BatchTrained,
    Contested,
    EpochDone,
    Estimated,
    Event,
    ModelSaved,
    Note,
    Recorded,
)

EPOCH_COLUMNS = (
    "run",
    "stage",
    "epoch",
    "training_loss",
    "validation_loss",
    "training_accuracy",
    "validation_accuracy",
    "elapsed_s",
)


@dataclass(eq=False)
class ShownRun:
    """One run: its curve, its notes, and how it ended.

    `batches` are (place, loss), where the place counts epochs over all stages: 2.5 is the middle
    of the third one. `outcome` is a sentence once the run has ended.
    """

    name: str
    batches: list[tuple[float, float]] = field(default_factory=list)
    epochs: list[EpochDone] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    estimate: Estimated | None = None
    saved: ModelSaved | None = None
    contest: Contest | None = None
    outcome: str = ""
    is_over: bool = False
    number: int | None = None

    def hear(self, events: Iterable[Event]) -> bool:
        """Take in events; whether anything of the curve came."""
        moved = False
        for event in events:
            match event:
                case BatchTrained():
                    # A new stage counts its epochs from 1 again.
                    place = len(self.epochs) + event.batch / event.batches
                    self.batches.append((place, event.loss))
                    moved = True
                case EpochDone():
                    self.epochs.append(event)
                    moved = True
                case Estimated():
                    self.estimate = event
                case Note():
                    self.notes.append(event.text)
                case ModelSaved():
                    self.saved = event
                    if self.contest is not None:  # only now it has its name
                        self.contest = self.contest.model_copy(update={"new": event.path.stem})
                case Contested():
                    self.contest = event.contest
                case Recorded():
                    self.number = event.run
        return moved

    @property
    def best(self) -> int | None:
        """The place of the epoch whose network is kept as the best.

        The highest accuracy on validation photographs, then their lowest loss, then the latest, as
        `training.checkpoint` has it; of the last stage that was watched.
        """
        watched = [
            (epoch.validation_accuracy, -(epoch.validation_loss or 0.0), place)
            for place, epoch in enumerate(self.epochs)
            if epoch.validation_accuracy is not None and epoch.stage == self.epochs[-1].stage
        ]
        return max(watched)[-1] if watched else None

    @property
    def as_good(self) -> int:
        """How many other epochs of that stage are as accurate as the best."""
        best = self.epochs[self.best] if self.best is not None else None
        return sum(
            best is not None
            and epoch is not best
            and epoch.stage == best.stage
            and epoch.validation_accuracy == best.validation_accuracy
            for epoch in self.epochs
        )

    def left_s(self) -> float | None:
        """Seconds until this stage ends at the pace so far; before any, as it was estimated."""
        if not self.epochs:
            return None if self.estimate is None else 60 * self.estimate.minutes
        last = self.epochs[-1]
        return last.elapsed_s / last.epoch * (last.epochs - last.epoch)

    def rows(self) -> list[tuple[str | int | float | None, ...]]:
        """The epochs as rows of `EPOCH_COLUMNS`, fractions of 1 as in the run's own record."""
        return [
            (self.name, *(getattr(epoch, name) for name in EPOCH_COLUMNS[1:]))
            for epoch in self.epochs
        ]
