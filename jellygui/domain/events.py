"""What a long job tells while it runs: small frozen facts, in the order they happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from jellygui.domain.changes import Changes
from jellygui.domain.measurements import Measurement


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
class Changed(Event):
    """Something of this is on disk now, for views to follow."""

    changes: Changes


@dataclass(frozen=True, kw_only=True)
class Progress(Event):
    """`done` of `total` things; `total` is None while it is not known. `what` names them."""

    done: int
    total: int | None
    what: str


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
class FolderSkipped(Event):
    """A folder could not be looked into: what lies in it is not counted."""

    path: Path
    reason: str


@dataclass(frozen=True, kw_only=True)
class BatchTrained(Event):
    """One optimiser step. `epoch` and `batch` count from 1."""

    epoch: int
    batch: int
    batches: int
    loss: float


@dataclass(frozen=True, kw_only=True)
class EpochDone(Event):
    """One pass over the training photographs. `stage` names the part of the run.

    Accuracies are fractions of 1. `validation_*` are None where there is no validation part.
    """

    stage: str
    epoch: int
    epochs: int
    training_loss: float
    training_accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None
    elapsed_s: float


@dataclass(frozen=True, kw_only=True)
class PruneStep(Event):
    """The network after some channels were removed and the rest has recovered."""

    step: int
    steps: int
    parameters: int
    multiply_adds: int
    validation_accuracy: float | None
    validation_recall: Mapping[str, float]
    latency_ms: float | None = None


@dataclass(frozen=True, kw_only=True)
class ModelSaved(Event):
    """A model file is complete and in its place."""

    path: Path
    model_id: str


@dataclass(frozen=True, kw_only=True)
class Evaluated(Event):
    """A model was measured on photographs that it has not seen (`seen` False) or has."""

    measurement: Measurement
    seen: bool
