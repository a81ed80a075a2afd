"""The curve of a run as the project keeps it: epochs of a training, steps of a pruning."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from pydantic import BaseModel, TypeAdapter

from jellygui.domain.events import EpochDone, Event, PruneStep
from jellygui.domain.measurements import Rate
from jellygui.domain.runs import Run
from jellygui.project import Project

RETRAIN, TRAIN, PRUNE = "retrain", "train", "prune"
TRAINING, PRUNING = (RETRAIN, TRAIN), (PRUNE,)
# How a run ended, beside the sentences of errors; one that was cut off ends when it is discarded.
FINISHED, CANCELLED, DISCARDED = "finished", "cancelled", "cut off"
_VARYING = ("elapsed_s", "latency_ms", "device")
_EPOCH = TypeAdapter(EpochDone)


def point_of(run: Run, event: Event) -> dict[str, Any] | None:
    """What is kept of an event as plain data; None of what is no point of this run's curve."""
    match event:
        case EpochDone() if run.kind in TRAINING:
            return asdict(event)
        case PruneStep() if run.kind in PRUNING:
            return _plain(event)
    return None


def mark_of(point: Mapping[str, Any]) -> str:
    """What tells a point again that is told once more; times and devices vary."""
    return json.dumps({k: v for k, v in point.items() if k not in _VARYING}, sort_keys=True)


def epochs_of(project: Project, run: Run) -> tuple[EpochDone, ...]:
    """The epochs that a training has finished."""
    with understood(project, run):
        points = project.runs.points(run.id)
        return tuple(_EPOCH.validate_python(point) for point in points)


def steps_of(project: Project, run: Run) -> tuple[PruneStep, ...]:
    """The steps that a pruning has come to, each as it was last."""
    with understood(project, run):
        steps = int(run.config["steps"])
        points = map(_KeptStep.model_validate, project.runs.points(run.id))
        return tuple({point.step: _step(point, steps) for point in points}.values())


@contextmanager
def understood(project: Project, run: Run) -> Iterator[None]:
    """Where what a project keeps of a run is read; a stranger's may make no sense.

    Raises:
        ProjectRefusedError: it does not.
    """
    try:
        yield
    except (KeyError, TypeError, ValueError) as error:
        raise project.refused(f"what it keeps of its run {run.id} makes no sense") from error


def _plain(step: PruneStep) -> dict[str, Any]:
    def plain(rate: Rate | None) -> dict[str, float] | None:
        return None if rate is None else rate.model_dump()

    return {
        "step": step.step,
        "parameters": step.parameters,
        "multiply_adds": step.multiply_adds,
        "accuracy": plain(step.validation_accuracy),
        "recall": {key: plain(rate) for key, rate in step.validation_recall.items()},
        "unwatched": list(step.unwatched),
        "seen": step.seen,
        "latency_ms": step.latency_ms,
        "form_bytes": step.form_bytes,
    }


class _KeptStep(BaseModel):
    """A step of a pruning in the form in which it is kept."""

    step: int
    parameters: int
    multiply_adds: int = 0
    accuracy: Rate | None
    recall: Mapping[str, Rate]
    unwatched: tuple[str, ...] = ()
    seen: int = 0
    latency_ms: float | None
    form_bytes: int | None


def _step(kept: _KeptStep, steps: int) -> PruneStep:
    return PruneStep(
        step=kept.step,
        steps=steps,
        parameters=kept.parameters,
        multiply_adds=kept.multiply_adds,
        validation_accuracy=kept.accuracy,
        validation_recall=kept.recall,
        unwatched=kept.unwatched,
        seen=kept.seen,
        latency_ms=kept.latency_ms,
        form_bytes=kept.form_bytes,
    )
