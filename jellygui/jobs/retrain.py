"""Teaching a model new photographs, in the training process."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import numpy as np

from jellygui.domain.configs import RetrainConfig
from jellygui.domain.devices import AUTO
from jellygui.domain.events import Event, Heartbeat, ModelSaved
from jellygui.domain.species import Species, species_named
from jellygui.errors import JellyError
from jellygui.jobs.points import RETRAIN
from jellygui.jobs.recorder import begin, model_place, record_run
from jellygui.jobs.teaching import RetrainingSet, names_of_groups, retraining_set
from jellygui.modelfile import CardPhotograph, ModelFile
from jellygui.process import in_child
from jellygui.project import Project
from jellygui.run_folders import new_run_folder
from jellygui.tasks import FitHead, Retrain, RetrainHead
from jellygui.work import Work


def retrain_project(
    project: Project, parent: ModelFile, name: str, config: RetrainConfig, device: str = AUTO
) -> Work:
    """Teach a model the labels of a project; the new model is known to the project when it ends.

    It learns on the `device` that is wanted, unless only its head does, which takes no time.
    The run, its curve and its outcome are recorded in the project, and in a folder from which it
    can go on after it was cut off.

    Raises:
        JellyError: the project has nothing new to teach, or the training failed.
    """
    project.teaching.give_roles()
    lesson = retraining_set(project, parent.card)
    if not lesson.new_ids:
        raise JellyError(
            "There is nothing new to learn: the model knows every label of this project.",
            hint="Confirm or correct some photographs first.",
        )
    yield Heartbeat()
    folder = new_run_folder("project")
    out = model_place(folder, name)
    settings = config.model_dump(mode="json")
    run = begin(project, RETRAIN, settings, folder, lesson.photographs)
    head = _new_head(project, parent, lesson, out, config) if config.head_only else None
    task = Retrain(
        model=parent.path,
        photographs=tuple(lesson.photographs),
        folder=project.path.parent,
        out=out,
        config=config,
        run=folder,
        retired=tuple(project.teaching.retired()),
        device=device,
    )
    yield from record_run(project, run, in_child(head) if head else retrain(task))


def _new_head(
    project: Project, parent: ModelFile, lesson: RetrainingSet, out: Path, config: RetrainConfig
) -> FitHead | None:
    """A new head from what the parent saw when it classified; None where it has not seen all."""
    names: dict[str, Species] = {kind.key: kind for kind in project.species.all()}
    taught = [
        t for t in lesson.labelled if t.photograph_id in lesson.counted and t.role is not None
    ]
    seen = project.models.embeddings(parent.model_id, [t.photograph_id for t in taught])
    if not taught or any(entry.photograph_id not in seen for entry in taught):
        return None
    groups = names_of_groups(lesson.labelled)
    entries = [
        CardPhotograph(
            content_hash=entry.content_hash,
            perceptual_hash=entry.perceptual_hash,
            mirrored_hash=entry.mirrored_hash,
            label=entry.label,
            role=entry.role,
            group=groups[entry.group],
            taken_at=entry.taken_at,
        )
        for entry in taught
    ]
    return FitHead(
        parent=parent,
        photographs=entries,
        embeddings=np.stack([seen[entry.photograph_id] for entry in taught]),
        species={key: names.get(key) or species_named(key) for key in {e.label for e in taught}},
        out=out,
        config=config,
        retired=tuple(project.teaching.retired()),
    )


def retrain(task: Retrain) -> Generator[Event, None, ModelSaved | None]:
    """Teach a model in the training process, all of its upper layers or only a new head.

    A new head takes seconds, and is not recorded. Where the window has the photographs' embeddings
    already, `FitHead` makes one from these at once.
    """
    if not task.config.head_only or task.out is None:
        return in_child(task)
    return in_child(
        RetrainHead(
            model=task.model,
            folder=task.folder,
            out=task.out,
            config=task.config,
            photographs=task.photographs,
            retired=task.retired,
        )
    )
