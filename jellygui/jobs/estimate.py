"""What a training would take on this computer, before it begins."""

from __future__ import annotations

import tempfile
from pathlib import Path

from jellygui.domain.configs import RetrainConfig
from jellygui.domain.events import Heartbeat
from jellygui.jobs.teaching import photographs_of, retraining_set
from jellygui.jobs.train import NewNetwork
from jellygui.modelfile import ModelFile
from jellygui.project import Project
from jellygui.runs import LIST_SUFFIX, write_list
from jellygui.work import Work, in_child


def estimate(project: Project, in_use: ModelFile, wanted: RetrainConfig | NewNetwork) -> Work:
    """Try a step of what is wanted, and tell in `Estimated` what all of it would take.

    Raises:
        JellyError: the labels or what it starts from cannot be used, or memory is too short.
    """
    yield Heartbeat()
    if isinstance(wanted, RetrainConfig):
        found = retraining_set(project, in_use.card)
        not_testing = len(found.photographs) - found.testing
        yield from in_child(
            "jellygui.training.retrain_effort:estimate_retraining",
            in_use.path, len(found.photographs), not_testing, wanted,
        )  # fmt: skip
        return
    with tempfile.TemporaryDirectory(prefix="jellygui-estimate-") as folder:
        dataset = Path(folder, f"project{LIST_SUFFIX}")
        write_list(dataset, photographs_of(project))
        yield from in_child(
            "jellygui.training.effort:estimate_training", dataset, wanted.start, wanted.config
        )
