"""Making a model smaller in steps, in the training process, and keeping the step that suits."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from jellygui.domain.configs import PruneConfig
from jellygui.domain.events import Changed, ModelSaved, Note
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.runs import Run
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.jobs.models import take_in
from jellygui.jobs.points import PRUNE
from jellygui.jobs.recorder import begin, model_place, record_run
from jellygui.jobs.teaching import held_back, photographs_of
from jellygui.modelfile import ModelCard, ModelFile
from jellygui.process import in_child
from jellygui.project import Project
from jellygui.run_folders import (
    LIST_SUFFIX,
    STEPS,
    STEPS_OF,
    clear_run,
    is_own_place,
    own_run,
    prunings_folder,
    write_list,
)
from jellygui.run_folders import new_pruning_folder as new_pruning_folder
from jellygui.tasks import KeepStep, Prune
from jellygui.work import Work

FEWEST_OF_A_SPECIES = 3
_KEPT_PRUNINGS = 3
_STEP = re.compile(r"step-(\d{2,})\.safetensors")


def missing_for_pruning(project: Project, model: ModelFile) -> Mapping[str, int]:
    """Of which species of the model the project has too few photographs, and how many it has.

    None are missing where the model remembers those that it was made with.
    """
    card = model.card
    if model.remembers:
        return {}
    known = set(card.species_keys)
    groups = {
        (taught.label, taught.group)
        for taught in project.teaching.retraining_set()
        if taught.label in known and taught.role is not Role.TEST
    }
    found = Counter(label for label, _ in groups)
    return {key: found[key] for key in card.species_keys if found[key] < FEWEST_OF_A_SPECIES}


def prune_in_project(
    project: Project, model: ModelFile, dataset: Path | None, folder: Path, config: PruneConfig
) -> Work:
    """Prune a model on a folder per species, or without one on the project's own labels.

    What is to test in the project, and copies of it, teaches nothing, wherever it lies. What the
    model remembers of photographs that are missing is learned and measured too.

    Its steps lie in `folder`, from which `keep_pruned` makes a model of the one that a person
    wants; of older ones among the person's own data the last few stay. The run and its curve are
    recorded in the project.

    Raises:
        JellyError: there are too few photographs, or the pruning failed.
    """
    for old in sorted(prunings_folder().glob("*"))[:-_KEPT_PRUNINGS]:
        clear_run(old)
    project.teaching.give_roles()
    photographs: list[LabelledPhotograph] = []
    if dataset is None:
        if missing_for_pruning(project, model):
            raise JellyError(
                "The labels of this project are too few to prune on.",
                hint="The model remembers nothing. Label more photographs of each of its species, "
                "or choose the folder that it was trained on.",
            )
        dataset = folder / f"project{LIST_SUFFIX}"
        photographs = _usable(project, model.card)
        write_list(dataset, photographs)
    run = begin(project, PRUNE, config.model_dump(mode="json"), folder, photographs)
    task = Prune(
        model=model.path,
        dataset=dataset,
        out=None,
        config=config,
        run=folder,
        steps_folder=folder / STEPS,
        held_back=tuple(held_back(project)),
        retired=tuple(project.teaching.retired()),
    )
    yield from record_run(project, run, in_child(task))


def pruned_name(run: Run) -> str:
    """What the model is called that a pruning started from; empty where that was not recorded."""
    folder = own_run(run.folder)
    try:
        return Path(folder.record()["arguments"]["model"]).stem if folder is not None else ""
    except (JellyError, KeyError, TypeError):
        return ""


def kept_steps(folder: Path) -> frozenset[int]:
    """The steps of a pruning whose weights are still there, so that they can become models."""
    steps = folder / STEPS
    if not is_own_place(folder) or steps.is_symlink() or not (steps / STEPS_OF).is_file():
        return frozenset()
    found = (_STEP.fullmatch(path.name) for path in steps.iterdir())
    return frozenset(int(name[1]) for name in found if name is not None)


def keep_pruned(project: Project, folder: Path, step: int, name: str) -> Work:
    """Make a model of one step of a pruning; it is known to the project when this ends.

    Raises:
        JellyError: the step, its model or its photographs are no longer there.
    """
    if step not in kept_steps(folder):
        raise JellyError(f"“{folder}” holds no step {step}.", hint="Choose one that is there.")
    out = model_place(folder, name)
    yield Note(f"Step {step} becomes the model “{name}”.")
    keeping = in_child(KeepStep(steps_folder=folder / STEPS, step=step, out=out))
    with closing(keeping):
        for event in keeping:
            if isinstance(event, ModelSaved):
                model = take_in(event.path)
                yield Changed(project.models.add(model))
                event = ModelSaved(path=model.path, model_id=model.model_id)
            yield event


def _usable(project: Project, card: ModelCard) -> list[LabelledPhotograph]:
    """What may teach, watch or test, each in its role."""
    known = set(card.species_keys)
    return [p for p in photographs_of(project) if p.species.key in known]
