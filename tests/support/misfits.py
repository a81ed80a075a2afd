"""Entries of the table of tasks that mypy must refuse: were one let through, lint would fail."""

from __future__ import annotations

from jellygui.tasks import Evaluate, KeepBest, MeasureContestant, Retrain
from jellygui.training.contestant import measure_contestant
from jellygui.training.evaluate import evaluate_model
from jellygui.training.fine_tune import train_model
from jellygui.training.recorded import resume_run

# Another task's, and one that may give nothing where a model is promised.
Retrain.done_by(train_model)  # type: ignore[arg-type]
KeepBest.done_by(resume_run)  # type: ignore[arg-type]
# One that gives something else, by another task.
Evaluate.done_by(measure_contestant)  # type: ignore[arg-type]
MeasureContestant.done_by(evaluate_model)  # type: ignore[arg-type]
