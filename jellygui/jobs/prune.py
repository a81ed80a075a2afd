"""Making a model smaller in steps, in the training process, and keeping the step that suits."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from jellygui import paths
from jellygui.domain.configs import PruneConfig
from jellygui.domain.events import Changed, ModelSaved, Note, Progress, PruneStep, Recorded
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.measurements import Rate
from jellygui.domain.runs import Run
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.jobs.models import place_for_model
from jellygui.jobs.teaching import photographs_of
from jellygui.modelfile import ModelCard, ModelFile, read_model
from jellygui.project import Project
from jellygui.runs import LIST_SUFFIX, RunFolder, write_list
from jellygui.work import Work, in_child

KIND = "prune"
FEWEST_OF_A_SPECIES = 3
_KEPT_PRUNINGS = 3


def new_pruning_folder() -> Path:
    """A place for the steps of a pruning, among a person's own data."""
    return _home() / f"{datetime.now():%Y%m%d-%H%M%S-%f}"


def missing_for_pruning(project: Project, card: ModelCard) -> Mapping[str, int]:
    """Of which species of the model the project has too few photographs, and how many it has."""
    known = set(card.species_keys)
    groups = {
        (taught.label, taught.group)
        for taught in project.retraining_set()
        if taught.label in known and taught.role is not Role.TEST
    }
    found = Counter(label for label, _ in groups)
    return {key: found[key] for key in card.species_keys if found[key] < FEWEST_OF_A_SPECIES}


def prune_in_project(
    project: Project, model: ModelFile, dataset: Path | None, folder: Path, config: PruneConfig
) -> Work:
    """Prune a model on a folder per species, or without one on the project's own labels.

    Its steps lie in `folder`, from which `keep_pruned` makes a model of the one that a person
    wants; of older ones among the person's own data the last few stay. The run and its curve are
    recorded in the project.

    Raises:
        JellyError: there are too few photographs, or the pruning failed.
    """
    for old in sorted(_home().glob("*"))[:-_KEPT_PRUNINGS]:
        shutil.rmtree(old, ignore_errors=True)
    if dataset is None:
        if missing_for_pruning(project, model.card):
            raise JellyError(
                "The labels of this project are too few to prune on.",
                hint="Label more photographs of every species of the model, or choose the folder "
                "that it was trained on.",
            )
        dataset = folder / f"project{LIST_SUFFIX}"
        write_list(dataset, _usable(project, model.card))
    run = project.begin_run(KIND, config.model_dump(mode="json"), folder)
    yield from _recorded(
        project, run, folder,
        in_child(
            "jellygui.training.prune:prune_model", model.path, dataset, None, config, (), None,
            folder, None, folder / "steps",
        ),
    )  # fmt: skip


def go_on_pruning(project: Project, run: Run) -> Work:
    """Go on with a pruning that was cut off; its finished steps are told again."""
    work = in_child("jellygui.training.recorded:resume_run", run.folder)
    yield from _recorded(project, run.id, run.folder, work)


def pruned_name(run: Run) -> str:
    """What the model is called that a pruning started from; empty where that was not recorded."""
    try:
        return Path(RunFolder(run.folder).record()["arguments"]["model"]).stem
    except (JellyError, KeyError, TypeError):
        return ""


def steps_of(project: Project, run: Run) -> tuple[PruneStep, ...]:
    """The steps that a pruning has come to, as the project keeps them."""
    steps = PruneConfig.model_validate(dict(run.config)).steps
    return tuple(_step(point, steps) for point in project.run_points(run.id))


def _recorded(project: Project, run: int, folder: Path, work: Work) -> Work:
    """Follow a pruning; one that is cut off, or whose process dies, can go on later."""
    yield Recorded(run)
    known = {point["step"] for point in project.run_points(run)}
    outcome = ""
    try:
        for event in work:
            if isinstance(event, PruneStep) and event.step not in known:
                project.add_run_points(run, [_point(event)])
            if not isinstance(event, ModelSaved):  # as runs of earlier versions still make one
                yield event
            if isinstance(event, PruneStep):
                yield Progress(done=event.step, total=event.steps, what="steps")
        outcome = "finished"
    except JellyError as error:
        record = RunFolder(folder)
        has_died = record.outcome() is None and bool(record.curve())
        outcome = "" if has_died else error.message
        raise
    finally:
        if outcome:
            project.end_run(run, outcome)


def keep_pruned(project: Project, folder: Path, step: int, name: str) -> Work:
    """Make a model of one step of a pruning; it is known to the project when this ends.

    Raises:
        JellyError: the step, its model or its photographs are no longer there.
    """
    out = place_for_model(name)
    yield Note(f"Step {step} becomes the model “{out.stem}”.")
    for event in in_child("jellygui.training.prune:keep_step", folder / "steps", step, out):
        if isinstance(event, ModelSaved):
            yield Changed(project.add_model(read_model(event.path)))
        yield event


def _home() -> Path:
    return paths.data_dir() / "prunings"


def _usable(project: Project, card: ModelCard) -> list[LabelledPhotograph]:
    """What may teach: never a test photograph of the project."""
    known = set(card.species_keys)
    return [
        photograph
        for photograph in photographs_of(project)
        if photograph.species.key in known and photograph.role is not Role.TEST
    ]


def _point(step: PruneStep) -> dict[str, Any]:
    """A step as plain data, as the project keeps it."""

    def plain(rate: Rate | None) -> dict[str, float] | None:
        return None if rate is None else rate.model_dump()

    return {
        "step": step.step,
        "parameters": step.parameters,
        "multiply_adds": step.multiply_adds,
        "accuracy": plain(step.validation_accuracy),
        "recall": {key: plain(rate) for key, rate in step.validation_recall.items()},
        "latency_ms": step.latency_ms,
        "form_bytes": step.form_bytes,
    }


def _step(point: Mapping[str, Any], steps: int) -> PruneStep:
    """The step again."""

    def rate(kept: Mapping[str, Any] | None) -> Rate | None:
        return None if kept is None else Rate.model_validate(kept)

    return PruneStep(
        step=point["step"],
        steps=steps,
        parameters=point["parameters"],
        multiply_adds=point.get("multiply_adds", 0),
        validation_accuracy=rate(point["accuracy"]),
        validation_recall={key: Rate.model_validate(kept) for key, kept in point["recall"].items()},
        latency_ms=point["latency_ms"],
        form_bytes=point["form_bytes"],
    )
