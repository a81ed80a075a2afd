"""Runs that are written down, go on after a kill, and give their best when they are stopped."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jellygui.domain.configs import FineTuneConfig, Preprocessing, PruneConfig
from jellygui.domain.events import Note
from jellygui.errors import JellyError
from jellygui.runs import RunFolder
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.dataset import Dataset, shown
from jellygui.work import Work

TRAIN, PRUNE = "train", "prune"


@contextmanager
def recorded(
    path: Path | None, kind: str, arguments: dict[str, Any], *, resume: bool
) -> Iterator[Checkpoint | None]:
    """Record a run from its beginning to its outcome; without a path, nothing is recorded."""
    if path is None:
        yield None
        return
    if resume:
        run = RunFolder.open(path)
        run.reopen()
    else:
        run = RunFolder.begin(path, kind=kind, arguments=arguments)
    checkpoint = Checkpoint(run)
    try:
        yield checkpoint
    except JellyError as error:
        run.end("failed", message=error.message)
        raise
    run.end("finished", model=str(arguments["out"]))
    checkpoint.clear()


def note_photographs(checkpoint: Checkpoint | None, data: Dataset) -> None:
    """Record which photographs teach, in which role; they must stay so until the run has ended."""
    if checkpoint is None:
        return
    photographs = [
        {
            "path": shown(sample.path, data.folder),
            "content_hash": sample.content_hash,
            "label": sample.label,
            "role": sample.role.value,
        }
        for sample in data.samples
    ]
    text = json.dumps(photographs, sort_keys=True)
    checkpoint.run.set_photographs(photographs, hashlib.sha256(text.encode()).hexdigest())


def resume_run(path: Path) -> Work:
    """Go on with a run from its last finished epoch, to the model file that it was to make.

    Raises:
        JellyError: there is no such run, it has ended, or its photographs have changed.
    """
    from jellygui.training.fine_tune import train_model
    from jellygui.training.prune import prune_model

    run = RunFolder.open(path)
    ended = run.outcome()
    if ended is not None and ended["state"] == "finished":
        raise JellyError(
            f"The run in “{path}” has come to its end: its model is “{ended.get('model')}”.",
            hint="Start a new run.",
        )
    record = run.record()
    yield Note(f"Going on after {len(run.curve())} finished epochs.")
    try:
        kept = record["arguments"]
        if record["kind"] == TRAIN:
            yield from train_model(
                Path(kept["dataset"]),
                kept["start"],
                Path(kept["out"]),
                FineTuneConfig.model_validate(kept["config"]),
                kept["licence"],
                tuple(kept["attribution"]),
                Path(kept["limits_from"]) if kept["limits_from"] else None,
                path,
                resume=True,
            )
        else:
            yield from prune_model(
                Path(kept["model"]),
                Path(kept["dataset"]),
                Path(kept["out"]),
                PruneConfig.model_validate(kept["config"]),
                tuple(Path(teacher) for teacher in kept["teachers"]),
                Path(kept["limits_from"]) if kept["limits_from"] else None,
                path,
                Path(kept["keep_steps"]) if kept["keep_steps"] else None,
                Path(kept["steps_folder"]) if kept["steps_folder"] else None,
                resume=True,
            )
    except (KeyError, TypeError, ValueError) as error:
        raise JellyError(
            f"The record of the run in “{path}” is damaged ({error}).", hint="Start a new run."
        ) from error


def keep_best(path: Path, out: Path) -> Work:
    """Make a model file of the best epoch of a run, whether it has ended or not.

    Raises:
        JellyError: no epoch was finished, or the photographs are not there any more.
    """
    from jellygui.modelfile import read_model
    from jellygui.training.dataset import read_dataset
    from jellygui.training.export import Recipe, export_model, limits_of
    from jellygui.training.networks import rebuild
    from jellygui.training.start import find_start

    run = RunFolder.open(path)
    weights, when = Checkpoint(run).best()
    kept = run.record()["arguments"]
    limits_from = Path(kept["limits_from"]) if kept["limits_from"] else None
    config: FineTuneConfig | PruneConfig
    if run.record()["kind"] == TRAIN:
        config = FineTuneConfig.model_validate(kept["config"])
        origin = yield from find_start(kept["start"], config)
        parent = origin.parent
        preprocessing = Preprocessing(size_px=config.size_px, fit=config.fit)
        recipe = Recipe(
            architecture=config.architecture,
            started_from=origin.name,
            parent=parent.model_id if parent else None,
            licence=kept["licence"] or (parent.card.licence if parent else ""),
            attribution=(*(parent.card.attribution if parent else ()), *kept["attribution"]),
            fine_tune=config,
            prune=None,
        )
    else:
        config = PruneConfig.model_validate(kept["config"])
        parent = read_model(Path(kept["model"]))
        preprocessing = parent.card.preprocessing
        recipe = Recipe(
            architecture=parent.card.architecture,
            started_from=parent.card.started_from,
            parent=parent.model_id,
            licence=parent.card.licence,
            attribution=parent.card.attribution,
            fine_tune=parent.card.fine_tune,
            prune=config,
            teachers=1 + len(kept["teachers"]),
        )
    roles = {e.content_hash: e.role for e in parent.card.trained_on} if parent else {}
    data = yield from read_dataset(Path(kept["dataset"]), preprocessing, roles)
    note_photographs(Checkpoint(run), data)
    yield Note(f"The best so far was {when}.")
    counters = "num_batches_tracked"
    network = rebuild(
        recipe.architecture, {n: v.numpy() for n, v in weights.items() if counters not in n}
    )
    limits = limits_of(limits_from, config)
    yield from export_model(network, data, preprocessing, recipe, out, limits)
