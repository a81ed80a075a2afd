"""Training a new network on the photographs of a project, in the training process."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from jellygui.domain.configs import FineTuneConfig
from jellygui.domain.events import (
    Changed,
    Contested,
    EpochDone,
    Heartbeat,
    ModelSaved,
    Note,
    Progress,
    Recorded,
)
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.runs import Run
from jellygui.errors import JellyError
from jellygui.jobs.models import name_of, place_for_model
from jellygui.jobs.side_by_side import BesideEachOther, compare_in_project
from jellygui.jobs.teaching import photographs_of
from jellygui.modelfile import ModelFile, read_model
from jellygui.project import Project
from jellygui.runs import LIST_SUFFIX, RunFolder, new_run_folder, write_list
from jellygui.work import Work, in_child

KIND = "train"
FEWEST_SPECIES, FEWEST_OF_A_SPECIES = 2, 2


@dataclass(frozen=True, kw_only=True)
class NewNetwork:
    """How a new network is trained, and what it starts from, as `train_model` takes it."""

    config: FineTuneConfig
    start: str

    def plain(self) -> dict[str, Any]:
        """As the project keeps it."""
        return {"start": self.start, **self.config.model_dump(mode="json")}


def can_train(photographs: Sequence[LabelledPhotograph]) -> bool:
    """Whether there are species to tell apart, and enough photographs of them."""
    counts = Counter(photograph.species.key for photograph in photographs)
    return sum(n >= FEWEST_OF_A_SPECIES for n in counts.values()) >= FEWEST_SPECIES


def train_project(project: Project, in_use: ModelFile, name: str, wanted: NewNetwork) -> Work:
    """Train a network on all labelled photographs; the model is known to the project at the end.

    It is compared with the model `in_use` on the project's test photographs that neither has
    seen. The run, its curve and its outcome are recorded in the project, and in a folder from
    which it can go on after it was cut off.

    Raises:
        JellyError: the labels are too few, or the training failed.
    """
    project.give_roles()
    photographs = photographs_of(project)
    if not can_train(photographs):
        raise JellyError(
            "A new network needs labelled photographs of two species at least.",
            hint="Label more, or add a labelled folder.",
        )
    yield Heartbeat()
    folder = new_run_folder("project")
    dataset, out = folder / f"project{LIST_SUFFIX}", folder / place_for_model(name).name
    write_list(dataset, photographs)
    run = project.begin_run(KIND, wanted.plain(), folder)
    yield from _recorded(
        project, run, folder, in_use,
        in_child("jellygui.training.fine_tune:train_model", dataset, wanted.start, out,
                 wanted.config, "", (), None, folder),
    )  # fmt: skip


def go_on_training(project: Project, in_use: ModelFile, run: Run) -> Work:
    """Go on with a run that was cut off, from its last finished epoch."""
    folder = RunFolder.open(run.folder)
    for point in folder.curve()[len(project.run_points(run.id)) :]:
        project.add_run_points(run.id, [point])
    for point in folder.curve():
        yield EpochDone(**point)
    work = in_child("jellygui.training.recorded:resume_run", run.folder)
    yield from _recorded(project, run.id, run.folder, in_use, work)


def keep_best_of(project: Project, in_use: ModelFile, run: Run) -> Work:
    """Make a model of the best epoch of a run that was cut off or stopped."""
    out = Path(RunFolder.open(run.folder).record()["arguments"]["out"])
    work = in_child("jellygui.training.recorded:keep_best", run.folder, out)
    yield from _recorded(project, run.id, run.folder, in_use, work)


def _recorded(project: Project, run: int, folder: Path, in_use: ModelFile, work: Work) -> Work:
    """Follow a training to its model and the contest; one that is cut off can go on later."""
    yield Recorded(run)
    outcome, model_id = "", None
    try:
        for event in work:
            if isinstance(event, EpochDone):
                project.add_run_points(run, [asdict(event)])
                yield event
                yield Progress(done=event.epoch, total=event.epochs, what="epochs")
            elif isinstance(event, ModelSaved):
                model = _moved(event.path)
                yield Changed(project.add_model(model))
                yield ModelSaved(path=model.path, model_id=model.model_id)
                outcome, model_id = "finished", event.model_id
                yield from _contest(project, run, model, in_use)
            else:
                yield event
    except JellyError as error:
        # What was learned before, as when the disk was full, can go on.
        outcome = outcome or ("" if RunFolder(folder).curve() else error.message)
        raise
    finally:
        if outcome:
            project.end_run(run, outcome, model_id=model_id)
            shutil.rmtree(folder, ignore_errors=True)


def _moved(made: Path) -> ModelFile:
    """Bring a model among the person's own; others may have got its name in the meantime."""
    place = place_for_model(made.stem)
    try:
        shutil.move(made, place)
    except OSError as error:
        raise JellyError(
            f"The model “{made}” cannot be moved to “{place}” ({error.strerror or error}).",
            hint="Make room on the disk, or give yourself the right to write there.",
        ) from error
    return read_model(place)


def _contest(project: Project, run: int, new: ModelFile, old: ModelFile) -> Work:
    yield Note(f"Comparing with “{name_of(old)}” on photographs that neither has seen.")
    for event in compare_in_project(project, new, old):
        if not isinstance(event, BesideEachOther):
            yield event
            continue
        there = set(new.card.species_keys)
        found = event.found.contest.without([k for k in old.card.species_keys if k not in there])
        if found.overall.photographs:
            project.add_contest(run, found)
        yield Contested(contest=found)
