"""The curve of a run as the project keeps it: epochs of a training, steps of a pruning."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from jellygui.domain.events import EpochDone, Event, PruneStep
from jellygui.domain.measurements import Rate
from jellygui.domain.runs import Run
from jellygui.project import Project

RETRAIN, TRAIN, PRUNE = "retrain", "train", "prune"
TRAINING, PRUNING = (RETRAIN, TRAIN), (PRUNE,)
# How a run ended, beside the sentences of errors; one that was cut off ends when it is discarded.
FINISHED, CANCELLED, DISCARDED = "finished", "cancelled", "cut off"
_TIMES = ("elapsed_s", "latency_ms")


def point_of(run: Run, event: Event) -> dict[str, Any] | None:
    """What is kept of an event as plain data; None of what is no point of this run's curve."""
    match event:
        case EpochDone() if run.kind in TRAINING:
            return asdict(event)
        case PruneStep() if run.kind in PRUNING:
            return _plain(event)
    return None


def mark_of(point: Mapping[str, Any]) -> str:
    """What tells a point again that is told once more; times vary."""
    return json.dumps({k: v for k, v in point.items() if k not in _TIMES}, sort_keys=True)


def epochs_of(project: Project, run: Run) -> tuple[EpochDone, ...]:
    """The epochs that a training has finished."""
    return tuple(EpochDone(**point) for point in project.run_points(run.id))


def steps_of(project: Project, run: Run) -> tuple[PruneStep, ...]:
    """The steps that a pruning has come to, each as it was last."""
    steps = int(run.config["steps"])
    found = {point["step"]: _step(point, steps) for point in project.run_points(run.id)}
    return tuple(found.values())


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


def _step(point: Mapping[str, Any], steps: int) -> PruneStep:
    def rate(kept: Mapping[str, Any] | None) -> Rate | None:
        return None if kept is None else Rate.model_validate(kept)

    return PruneStep(
        step=point["step"],
        steps=steps,
        parameters=point["parameters"],
        multiply_adds=point.get("multiply_adds", 0),
        validation_accuracy=rate(point["accuracy"]),
        validation_recall={key: Rate.model_validate(kept) for key, kept in point["recall"].items()},
        unwatched=tuple(point.get("unwatched", ())),
        seen=point.get("seen", 0),
        latency_ms=point["latency_ms"],
        form_bytes=point["form_bytes"],
    )
