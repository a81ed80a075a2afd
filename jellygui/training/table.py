"""By which function each task is done: the one way into this package."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from functools import cache
from typing import Any, TypeVar

from jellygui.domain.events import Event
from jellygui.tasks import (
    AnswerFold,
    CrossValidate,
    Doing,
    EstimateRetraining,
    EstimateTraining,
    Evaluate,
    EvaluateBoth,
    FindDoubts,
    FindWeights,
    FitHead,
    ImportWeights,
    KeepBest,
    KeepStep,
    MeasureContestant,
    Prune,
    ResumeRun,
    Retrain,
    RetrainHead,
    SumFolds,
    Task,
    Train,
)

R = TypeVar("R")
Table = Mapping[type[Task[Any]], Doing]


def work_of(task: Task[R]) -> Generator[Event, None, R]:
    """What a task is done by, begun with it."""
    kind = type(task)
    work: Generator[Event, None, R] = (_light().get(kind) or _heavy()[kind])(task)
    return work


@cache
def _light() -> Table:
    """What needs no torch, and so begins seconds earlier."""
    from jellygui.training.contestant import measure_contestant
    from jellygui.training.doubt import find_doubts
    from jellygui.training.evaluate import evaluate_both, evaluate_model
    from jellygui.training.new_head import fit_head
    from jellygui.training.quick import retrain_head

    return dict(
        [
            Evaluate.done_by(evaluate_model),
            EvaluateBoth.done_by(evaluate_both),
            MeasureContestant.done_by(measure_contestant),
            FindDoubts.done_by(find_doubts),
            FitHead.done_by(fit_head),
            RetrainHead.done_by(retrain_head),
        ]
    )


@cache
def _heavy() -> Table:
    from jellygui.training.cross_validation import answer_fold, cross_validate, sum_folds
    from jellygui.training.download import find_weights, import_weights
    from jellygui.training.effort import estimate_training
    from jellygui.training.fine_tune import train_model
    from jellygui.training.prune import keep_step, prune_model
    from jellygui.training.recorded import keep_best, resume_run
    from jellygui.training.retrain import retrain_model
    from jellygui.training.retrain_effort import estimate_retraining

    return dict(
        [
            Train.done_by(train_model),
            Prune.done_by(prune_model),
            Retrain.done_by(retrain_model),
            ResumeRun.done_by(resume_run),
            KeepBest.done_by(keep_best),
            KeepStep.done_by(keep_step),
            EstimateTraining.done_by(estimate_training),
            EstimateRetraining.done_by(estimate_retraining),
            ImportWeights.done_by(import_weights),
            FindWeights.done_by(find_weights),
            CrossValidate.done_by(cross_validate),
            AnswerFold.done_by(answer_fold),
            SumFolds.done_by(sum_folds),
        ]
    )
