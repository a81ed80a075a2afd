"""Teaching a model new photographs, in the training process."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from jellygui.domain.configs import RetrainConfig
from jellygui.domain.events import Heartbeat
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.likeness import is_altered_copy
from jellygui.domain.runs import Taught
from jellygui.domain.species import Species, species_named
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.jobs.points import RETRAIN
from jellygui.jobs.recorder import begin, model_place, recorded
from jellygui.jobs.teaching import names_of_groups, photographs_of
from jellygui.modelfile import ModelCard, ModelFile, TrainedOn
from jellygui.project import Project
from jellygui.runs import new_run_folder
from jellygui.work import Work, in_child

FEWEST_OF_A_NEW_SPECIES = 5


@dataclass(frozen=True, kw_only=True)
class RetrainingSet:
    """What a project has to teach a model.

    `new` counts labels that teach and that the model was not made with, `teaching` the photographs
    of each species that are learned from, or watched meanwhile, `testing` those that test,
    `contradictory` those that are left out because near-copies of theirs have other labels,
    `too_few` those of species that the model does not know and that have fewer than
    `FEWEST_OF_A_NEW_SPECIES`, which are left out.
    """

    photographs: tuple[LabelledPhotograph, ...] = ()
    new: int = 0
    teaching: Mapping[str, int] = field(default_factory=dict)
    testing: int = 0
    contradictory: int = 0
    too_few: Mapping[str, int] = field(default_factory=dict)

    @property
    def can_teach(self) -> bool:
        return self.new > 0


def retraining_set(project: Project, card: ModelCard) -> RetrainingSet:
    """The photographs whose species a person has said, each once."""
    return lesson_of(photographs_of(project), card)


def lesson_of(taught: Sequence[LabelledPhotograph], card: ModelCard) -> RetrainingSet:
    """The same for photographs that have been read from the project already."""
    of_species = Counter(entry.species.key for entry in taught)
    too_few = {
        key: count
        for key, count in of_species.items()
        if key not in card.species_keys and count < FEWEST_OF_A_NEW_SPECIES
    }
    known = {entry.content_hash: entry.label for entry in card.trained_on}
    photographs = tuple(entry for entry in taught if entry.species.key not in too_few)
    teaching = [p for p in photographs if p.role in (Role.TRAINING, Role.VALIDATION)]
    return RetrainingSet(
        photographs=photographs,
        new=sum(known.get(p.content_hash) != p.species.key for p in teaching),
        teaching=Counter(p.species.key for p in teaching),
        testing=sum(p.role is Role.TEST for p in photographs),
        contradictory=sum(p.role is None for p in photographs),
        too_few=too_few,
    )


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
    work = _new_head(project, parent, out, config) if config.head_only else None
    work = work or retrain(
        parent.path, lesson.photographs, project.path.parent, out, config, folder,
        project.retired(),
    )  # fmt: skip
    yield from recorded(project, run, work)


def _new_head(project: Project, parent: ModelFile, out: Path, config: RetrainConfig) -> Work | None:
    """A new head from what the parent saw when it classified; None where it has not seen all."""
    names: dict[str, Species] = {kind.key: kind for kind in project.species()}
    seen = project.embeddings(parent.model_id)
    taught = _teaching(project, parent.card)
    if not taught or any(entry.photograph_id not in seen for entry in taught):
        return None
    groups = names_of_groups(project.retraining_set())
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
        if entry.role is not None
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


def _teaching(project: Project, card: ModelCard) -> list[Taught]:
    """What may be learned by embeddings: no altered copies, no group that carries two labels."""
    lesson = retraining_set(project, card)
    labels: defaultdict[int, set[str]] = defaultdict(set)
    originals: set[int] = set()
    taught = [entry for entry in project.retraining_set() if entry.label not in lesson.too_few]
    for entry in taught:
        labels[entry.group].add(entry.label)
        if not is_altered_copy(entry.path.name):
            originals.add(entry.group)
    return [
        entry
        for entry in taught
        if entry.role is not None
        and len(labels[entry.group]) == 1
        and not (entry.group in originals and is_altered_copy(entry.path.name))
    ]


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
