"""Runs that were cut off, by a crash or by closing the program, and what can be done with them."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from jellygui.domain.configs import FineTuneConfig, RetrainConfig
from jellygui.domain.runs import Run
from jellygui.jobs import prune, retrain, train
from jellygui.modelfile import ModelFile
from jellygui.project import Project
from jellygui.runs import RECORD, RunFolder
from jellygui.work import Work

TRAINING = (retrain.KIND, train.KIND)
PRUNING = (prune.KIND,)


@dataclass(frozen=True, kw_only=True)
class CutOff:
    """A run that never ended: whether it `goes_on` where it was, and whether its best is kept.

    One that does not go on can be started again with its settings.
    """

    run: Run
    goes_on: bool
    has_best: bool


def cut_off_run(project: Project, kinds: Collection[str]) -> CutOff | None:
    """The newest run of these kinds that never ended; ask while none of them runs."""
    for run in project.runs():
        if run.kind in kinds and run.ended_at is None:
            folder = _folder(project, run)
            goes_on = (folder / RECORD).is_file()
            return CutOff(
                run=run, goes_on=goes_on, has_best=goes_on and bool(RunFolder(folder).curve())
            )
    return None


def go_on(project: Project, in_use: ModelFile, run: Run, name: str) -> Work:
    """Go on with a training after its last finished epoch, or else start it again.

    `name` is for the model of one that starts again.
    """
    match run.kind:
        case retrain.KIND if (_folder(project, run) / RECORD).is_file():
            yield from retrain.go_on_retraining(project, run, name)
        case retrain.KIND:
            config = RetrainConfig.model_validate(dict(run.config))
            yield from retrain.retrain_project(project, in_use, name, config)
        case train.KIND if (run.folder / RECORD).is_file():
            yield from train.go_on_training(project, in_use, run)
        case train.KIND:
            settings = dict(run.config)
            start = str(settings.pop("start"))
            wanted = train.NewNetwork(config=FineTuneConfig.model_validate(settings), start=start)
            discard(project, run)
            yield from train.train_project(project, in_use, name, wanted)


def keep_best(project: Project, in_use: ModelFile, run: Run, name: str) -> Work:
    """Make a model of the best network that a training has had."""
    if run.kind == retrain.KIND:
        return retrain.keep_best_of(project, run, name)
    return train.keep_best_of(project, in_use, run)


def discard(project: Project, run: Run, *, cancelled: bool = False) -> None:
    """Note that a run will not go on, and drop what it has kept; the steps of a pruning stay."""
    project.end_run(run.id, "cancelled" if cancelled else "cut off")
    if run.kind in TRAINING:
        shutil.rmtree(_folder(project, run), ignore_errors=True)


def _folder(project: Project, run: Run) -> Path:
    # Earlier versions noted the folder of all models for a retraining.
    return retrain.run_folder(project) if run.kind == retrain.KIND else run.folder
