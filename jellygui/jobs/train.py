"""Training a new network on the photographs of a project, in the training process."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import Any

from jellygui.domain.configs import FineTuneConfig
from jellygui.domain.devices import AUTO
from jellygui.domain.events import Contested, Heartbeat, Note
from jellygui.domain.runs import Run
from jellygui.domain.teaching import TeachingCounts
from jellygui.errors import JellyError
from jellygui.jobs.models import name_of
from jellygui.jobs.points import TRAIN
from jellygui.jobs.recorder import begin, model_place, record_run
from jellygui.jobs.side_by_side import ModelsCompared, compare_in_project
from jellygui.jobs.teaching import retraining_set
from jellygui.modelfile import ModelFile
from jellygui.process import in_child
from jellygui.project import Project
from jellygui.run_folders import LIST_SUFFIX, new_run_folder, write_list
from jellygui.tasks import Train
from jellygui.work import Work

FEWEST_SPECIES, FEWEST_OF_A_SPECIES = 2, 2


@dataclass(frozen=True, kw_only=True)
class NewNetwork:
    """How a new network is trained, and what it starts from, as `tasks.Train` takes it."""

    config: FineTuneConfig
    start: str

    def plain(self) -> dict[str, Any]:
        """As the project keeps it."""
        return {"start": self.start, **self.config.model_dump(mode="json")}


def can_train(found: TeachingCounts) -> bool:
    """Whether there are species to tell apart, and enough photographs of them."""
    counts = found.split.values()
    return sum(n.total() >= FEWEST_OF_A_SPECIES for n in counts) >= FEWEST_SPECIES


def train_project(
    project: Project, in_use: ModelFile, name: str, wanted: NewNetwork, device: str = AUTO
) -> Work:
    """Train a network on all labelled photographs; the model is known to the project at the end.

    It learns on the `device` that is wanted, and is compared with the model `in_use` on the
    project's test photographs that neither has seen. The run, its curve and its outcome are
    recorded in the project, and in a folder from which it can go on after it was cut off.

    Raises:
        JellyError: the labels are too few, or the training failed.
    """
    project.teaching.give_roles()
    lesson = retraining_set(project, None)
    if not can_train(lesson.counts):
        raise JellyError(
            "A new network needs labelled photographs of two species at least.",
            hint="Label more, or add a labelled folder.",
        )
    yield Heartbeat()
    folder = new_run_folder("project")
    dataset = folder / f"project{LIST_SUFFIX}"
    write_list(dataset, lesson.photographs)
    run = begin(project, TRAIN, wanted.plain(), folder, lesson.photographs)
    out = model_place(folder, name)
    task = Train(
        dataset=dataset,
        start=wanted.start,
        out=out,
        config=wanted.config,
        run=folder,
        device=device,
    )
    model = yield from record_run(project, run, in_child(task))
    if model is not None:
        yield from contest_with(project, run, model, in_use)


def contest_with(project: Project, run: Run, new: ModelFile, old: ModelFile) -> Work:
    """Let the model of a run and another one answer the project's unseen test photographs."""
    yield Note(f"Comparing with “{name_of(old)}” on photographs that neither has seen.")
    with closing(compare_in_project(project, new, old)) as comparison:
        for event in comparison:
            if not isinstance(event, ModelsCompared):
                yield event
                continue
            found = event.found.contest
            if found.overall.photographs:
                project.runs.add_contest(run.id, found)
            yield Contested(contest=found)
