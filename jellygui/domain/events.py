"""What a long job tells while it runs: small frozen facts, in the order they happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from jellygui.domain.changes import Changes

if TYPE_CHECKING:  # these bring numpy, which a command that only prints its help does without
    from jellygui.domain.calibration import Calibration
    from jellygui.domain.comparison import Contestant
    from jellygui.domain.contest import Contest
    from jellygui.domain.devices import Accelerator
    from jellygui.domain.doubts import Doubtful
    from jellygui.domain.measurements import Measurement, Rate


class Event:
    """The base of everything a `Work` yields."""

    __slots__ = ()


@dataclass(frozen=True)
class Heartbeat(Event):
    """Nothing happened, but a stop can be seen here."""


@dataclass(frozen=True)
class Note(Event):
    """A sentence for the person who watches the job."""

    text: str


@dataclass(frozen=True)
class FilesMissed(Note):
    """A sentence on photographs that are no longer where they were, and may have moved."""


@dataclass(frozen=True)
class DatasetTold(Note):
    """A sentence on what is learned from; each process that reads it says the same."""


@dataclass(frozen=True)
class Changed(Event):
    """Something of this is on disk now, for views to follow."""

    changes: Changes


@dataclass(frozen=True, kw_only=True)
class Progress(Event):
    """`done` of `total` things; `total` is None while it is not known. `what` names them."""

    done: int
    total: int | None
    what: str


@dataclass(frozen=True)
class LabelsDoubted(Event):
    """Labels of a dataset were judged: the doubted ones, the worst first."""

    found: tuple[Doubtful, ...]


@dataclass(frozen=True, kw_only=True)
class Rescued(Event):
    """What could be read of a damaged project is in a new one.

    Labels are photographs of which a person has spoken; `lost` ones are named somewhere in the old
    project, and could not be taken. `is_all` tells that every row could be.
    """

    place: Path
    photographs: int
    labels: int
    lost_photographs: int
    lost_labels: int
    is_all: bool

    @property
    def text(self) -> str:
        """All of that in sentences."""
        rest = ""
        if self.lost_photographs or self.lost_labels:
            lost = _in_number(self.lost_photographs, self.lost_labels)
            rest = f" {lost} that it speaks of could not be."
        elif not self.is_all:
            rest = " Parts of it could not be read; whether labels were in them is not known."
        rescued = _in_number(self.photographs, self.labels)
        return f"{rescued} were rescued, and are in “{self.place}”.{rest}"


def _in_number(photographs: int, labels: int) -> str:
    return (
        f"{photographs:,} photograph{'' if photographs == 1 else 's'} and "
        f"{labels:,} label{'' if labels == 1 else 's'}"
    )


@dataclass(frozen=True, kw_only=True)
class Classified(Event):
    """One photograph has a prediction; `label` is `unidentified` below the model's limits."""

    photograph_id: int
    path: Path
    label: str
    species: str
    confidence: float


@dataclass(frozen=True, kw_only=True)
class ImageSkipped(Event):
    """One file could not be used; the run goes on."""

    path: Path
    reason: str


@dataclass(frozen=True, kw_only=True)
class VideosFound(Event):
    """Which frames of videos are wanted is to be asked: of so many that were passed over.

    None were, where a person wants to be asked; `every` is what holds now, in seconds, perhaps only
    where `scenes` change.
    """

    count: int
    every: float
    scenes: bool = False


@dataclass(frozen=True, kw_only=True)
class FolderSkipped(Event):
    """A folder could not be looked into: what lies in it is not counted."""

    path: Path
    reason: str


@dataclass(frozen=True)
class Recorded(Event):
    """A run is recorded in the project, under this number."""

    run: int


@dataclass(frozen=True, kw_only=True)
class BatchTrained(Event):
    """One optimiser step. `epoch` of `epochs` and `batch` of `batches` count from 1."""

    epoch: int
    epochs: int
    batch: int
    batches: int
    loss: float


@dataclass(frozen=True, kw_only=True)
class Estimated(Event):
    """What a run will take on this computer, from measured steps.

    `device` is on what, where that is not the processor alone; `found` is what else there is, where
    not only the processor is wanted.
    """

    minutes: float
    memory_mb: float
    disk_mb: float
    batch_size: int
    device: str = ""
    found: Accelerator | None = None


@dataclass(frozen=True, kw_only=True)
class EpochDone(Event):
    """One pass over the training photographs. `stage` names the part of the run.

    Accuracies are fractions of 1. `validation_*` are None where there is no validation part.
    `device` is on what it was done, where that is not the processor.
    """

    stage: str
    epoch: int
    epochs: int
    training_loss: float
    training_accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None
    elapsed_s: float
    device: str = ""


@dataclass(frozen=True, kw_only=True)
class PruneStep(Event):
    """The network after some channels were removed and the rest has recovered.

    Step 0 is the network before. Rates are on the validation photographs, None and empty where
    there are none. Of the species `unwatched`, by key, there are none; `seen` is from how many of
    them the network before has learned, so that its own figure says nothing. `latency_ms` is for
    one photograph on this computer, `form_bytes` the size of the form that was timed; both None
    where nothing was timed. `weights` is the file from which this step can be kept as a model.
    """

    step: int
    steps: int
    parameters: int
    multiply_adds: int
    validation_accuracy: Rate | None
    validation_recall: Mapping[str, Rate]
    unwatched: tuple[str, ...] = ()
    seen: int = 0
    latency_ms: float | None = None
    form_bytes: int | None = None
    weights: Path | None = None


class Bound(StrEnum):
    """What stops pruning: the size that was wanted, the accuracy, or that no channels are left."""

    SIZE = "size"
    ACCURACY = "accuracy"
    CHANNELS = "channels"


@dataclass(frozen=True, kw_only=True)
class PruneEnded(Event):
    """Pruning stopped, and the network of this step is kept; `text` says why."""

    step: int
    bound: Bound
    text: str


@dataclass(frozen=True, kw_only=True)
class ModelSaved(Event):
    """A model file is complete and in its place."""

    path: Path
    model_id: str


@dataclass(frozen=True, kw_only=True)
class Evaluated(Event):
    """A model was measured on photographs that it has not seen (`seen` False) or has.

    `model` names it where several are measured.
    """

    measurement: Measurement
    seen: bool
    calibration: Calibration | None = None
    model: str = ""


@dataclass(frozen=True, kw_only=True)
class Contested(Event):
    """Two models were compared, photograph by photograph."""

    contest: Contest


@dataclass(frozen=True, kw_only=True)
class NetworkCompared(Event):
    """One network of a comparison is trained and measured."""

    contestant: Contestant
