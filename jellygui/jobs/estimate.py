"""What a training would take on this computer, before it begins."""

from __future__ import annotations

from pathlib import Path

from jellygui.domain.configs import RetrainConfig
from jellygui.domain.devices import AUTO
from jellygui.domain.events import Heartbeat
from jellygui.jobs.teaching import photographs_of, retraining_set
from jellygui.jobs.train import NewNetwork
from jellygui.modelfile import ModelFile
from jellygui.process import in_child
from jellygui.project import Project
from jellygui.run_folders import LIST_SUFFIX, write_list
from jellygui.tasks import EstimateRetraining, EstimateTraining
from jellygui.temporary import temporary_folder
from jellygui.work import Work


def estimate(
    project: Project, in_use: ModelFile, wanted: RetrainConfig | NewNetwork, device: str = AUTO
) -> Work:
    """Try a step of what is wanted, and tell in `Estimated` what all of it would take.

    `device` is as for `tasks.RecordedTask`.

    Raises:
        JellyError: the labels or what it starts from cannot be used, or memory is too short.
    """
    yield Heartbeat()
    if isinstance(wanted, RetrainConfig):
        found = retraining_set(project, in_use.card)
        not_testing = len(found.photographs) - found.counts.testing
        yield from in_child(
            EstimateRetraining(
                model=in_use.path,
                photographs=len(found.photographs),
                teaching=not_testing,
                config=wanted,
                device=device,
            )
        )
        return
    with temporary_folder("estimate") as folder:
        dataset = Path(folder, f"project{LIST_SUFFIX}")
        write_list(dataset, photographs_of(project))
        yield from in_child(
            EstimateTraining(
                dataset=dataset, start=wanted.start, config=wanted.config, device=device
            )
        )
