"""Teaching a model new photographs, in the training process."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from jellygui.domain.configs import RetrainConfig
from jellygui.domain.events import Heartbeat
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.species import Species, species_named
from jellygui.errors import JellyError
from jellygui.jobs.points import RETRAIN
from jellygui.jobs.recorder import begin, model_place, recorded
from jellygui.jobs.teaching import RetrainingSet, names_of_groups, retraining_set
from jellygui.modelfile import ModelFile, TrainedOn
from jellygui.project import Project
from jellygui.runs import new_run_folder
from jellygui.work import Work, in_child


def retrain_project(project: Project, parent: ModelFile, name: str, config: RetrainConfig) -> Work:
    """Teach a model the labels of a project; the new model is known to the project when it ends.

    The run, its curve and its outcome are recorded in the project, and in a folder from which it
    can go on after it was cut off.

    Raises:
        JellyError: the project has nothing new to teach, or the training failed.
    """
    project.give_roles()
    lesson = retraining_set(project, parent.card)
    if not lesson.can_teach:
        raise JellyError(
            "There is nothing new to learn: the model knows every label of this project.",
            hint="Confirm or correct some photographs first.",
        )
    yield Heartbeat()
    folder = new_run_folder("project")
    out = model_place(folder, name)
    settings = config.model_dump(mode="json")
    run = begin(project, RETRAIN, settings, folder, lesson.photographs)
    work = _new_head(project, parent, lesson, out, config) if config.head_only else None
    work = work or retrain(
        parent.path, lesson.photographs, project.path.parent, out, config, folder,
        project.retired(),
    )  # fmt: skip
    yield from recorded(project, run, work)


def _new_head(
    project: Project, parent: ModelFile, lesson: RetrainingSet, out: Path, config: RetrainConfig
) -> Work | None:
    """A new head from what the parent saw when it classified; None where it has not seen all."""
    names: dict[str, Species] = {kind.key: kind for kind in project.species()}
    seen = project.embeddings(parent.model_id)
    taught = [
        t for t in lesson.labelled if t.photograph_id in lesson.counted and t.role is not None
    ]
    if not taught or any(entry.photograph_id not in seen for entry in taught):
        return None
    groups = names_of_groups(lesson.labelled)
    entries = [
        TrainedOn(
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
    return in_child(
        "jellygui.classifier.new_head:retrain_head",
        parent,
        entries,
        np.stack([seen[entry.photograph_id] for entry in taught]),
        {key: names.get(key) or species_named(key) for key in {e.label for e in taught}},
        out,
        config,
        project.retired(),
    )


def retrain_on_folder(
    model: Path, dataset: Path, out: Path, config: RetrainConfig, run: Path | None = None
) -> Work:
    """Teach a model a folder per species, and write a new model file; see `retrain`."""
    if config.head_only:
        target = "jellygui.training.quick:retrain_head_on_folder"
        return in_child(target, model, dataset, out, config)
    return in_child("jellygui.training.retrain:retrain_model", model, dataset, out, config, run)


def retrain(
    model: Path,
    photographs: Sequence[LabelledPhotograph],
    folder: Path,
    out: Path,
    config: RetrainConfig,
    run: Path | None = None,
    retired: Sequence[str] = (),
) -> Work:
    """Teach a model a list of labelled photographs, and write a new model file.

    `folder` is what messages call them. The run is recorded in the folder `run`, from which it can
    go on or give its best; one that makes a new head only takes seconds and is not. Where the
    window has their embeddings already, `classifier.new_head.retrain_head` makes a new head from
    these at once. `retired` are photographs that may not test any longer, by their content.
    """
    arguments = (model, tuple(photographs), folder, out, config)
    if config.head_only:
        return in_child("jellygui.training.quick:retrain_head_on_photographs", *arguments, retired)
    return in_child("jellygui.training.retrain:retrain_photographs", *arguments, run, retired)
