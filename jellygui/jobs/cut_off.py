"""What can be made of a training that was cut off, by a crash, a full disk, or by closing."""

from __future__ import annotations

from jellygui.domain.configs import FineTuneConfig, RetrainConfig
from jellygui.domain.runs import Run
from jellygui.jobs import retrain, train
from jellygui.jobs.points import RETRAIN, TRAIN, understood
from jellygui.jobs.recorder import discard, going_on, keeping_best, record_run
from jellygui.modelfile import ModelFile
from jellygui.project import Project
from jellygui.run_folders import own_run
from jellygui.work import Work


def go_on(project: Project, in_use: ModelFile, run: Run, name: str) -> Work:
    """Go on with a training after its last finished epoch, or else start it again.

    `name` is for the model of one that starts again.
    """
    if own_run(run.folder) is not None:
        yield from _followed(project, in_use, run, going_on(run))
        return
    discard(project, run)
    settings = dict(run.config)
    if run.kind == RETRAIN:
        with understood(project, run):
            config = RetrainConfig.model_validate(settings)
        yield from retrain.retrain_project(project, in_use, name, config)
    else:
        with understood(project, run):
            start = str(settings.pop("start"))
            wanted = train.NewNetwork(config=FineTuneConfig.model_validate(settings), start=start)
        yield from train.train_project(project, in_use, name, wanted)


def keep_best(project: Project, in_use: ModelFile, run: Run, name: str) -> Work:
    """Make a model of the best network that a training has had."""
    yield from _followed(project, in_use, run, keeping_best(run, name))


def _followed(project: Project, in_use: ModelFile, run: Run, work: Work) -> Work:
    model = yield from record_run(project, run, work)
    if run.kind == TRAIN and model is not None:
        yield from train.contest_with(project, run, model, in_use)
