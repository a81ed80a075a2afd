"""A quick check that an installation is whole."""

from __future__ import annotations

import csv
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from importlib import metadata
from pathlib import Path

from jellygui import __version__, paths
from jellygui.domain.configs import ArchitectureName, FineTuneConfig, PruneConfig
from jellygui.domain.events import Classified, Event, ImageSkipped, ModelSaved
from jellygui.errors import JellyError
from jellygui.jobs.classify import classify
from jellygui.jobs.export import write_counts, write_images
from jellygui.jobs.ingest import ingest
from jellygui.modelfile import ModelFile, read_model
from jellygui.process import in_child
from jellygui.project import Project
from jellygui.reasons import why_not_written
from jellygui.tasks import SCRATCH, Prune, Train
from jellygui.temporary import temporary_folder
from jellygui.work import FollowedWork

_LIBRARIES = ("numpy", "onnxruntime", "Pillow", "pydantic", "torch", "torchvision")
_QUICK_BATCH = 4


def self_test(tell: Callable[[str], None] = lambda part: None) -> dict[str, str]:
    """Do every kind of job once on the drawn samples, in a folder that is removed afterwards.

    Photographs, bundled model, project and CSV here; training, pruning, export and quantisation in
    the training process, one tiny step each. `tell` hears the name of each part when it begins.

    Raises:
        JellyError: a part does not work; the message names it.
    """
    results = _versions()
    with temporary_folder("self-test") as name:
        folder = Path(name)
        with _part("own folders", tell):
            results["folders"] = _own_folders()
        with _part("bundled model", tell):
            model = read_model(paths.bundled_model())
            results["model"] = f"{model.card.name}, {model.card.parameters:,} parameters"
        with _part("project, classification and CSV", tell):
            results["samples"] = _classify_samples(folder, model)
        with _part("training and export", tell):
            dataset = _dataset(folder)
            config = FineTuneConfig.given(
                architecture=ArchitectureName.SIMPLE_CNN,
                size_px=64,
                epochs=1,
                batch_size=_QUICK_BATCH,
            )
            out = folder / "trained.jellymodel"
            task = Train(dataset=dataset, start=SCRATCH, out=out, config=config)
            trained = _made(in_child(task))
            results["training"] = f"{trained.card.parameters:,} parameters, one pass"
        with _part("pruning, export and quantisation", tell):
            target = max(10_000, trained.card.parameters // 2)
            shorter = PruneConfig(
                target_parameters=target,
                steps=1,
                step_epochs=1,
                final_epochs=1,
                batch_size=_QUICK_BATCH,
            )
            out = folder / "pruned.jellymodel"
            smaller = Prune(model=trained.path, dataset=dataset, out=out, config=shorter)
            pruned = _made(in_child(smaller))
            results["pruning"] = f"{pruned.card.parameters:,} parameters, {pruned.card.precision}"
        with _part("classification with the new model", tell):
            _classify_samples(folder, pruned)
    return results | {"result": "everything works"}


@contextmanager
def _part(name: str, tell: Callable[[str], None]) -> Iterator[None]:
    """Whatever goes wrong inside is said with the name of the part."""
    tell(name)
    try:
        yield
    except Exception as error:
        reason = error.message if isinstance(error, JellyError) else repr(error)
        raise JellyError(
            f"The self-test failed at: {name}. {reason}", hint="Install the program again."
        ) from error


def _versions() -> dict[str, str]:
    return {
        "program": f"JellyGUI {__version__}, Python {platform.python_version()}",
        "libraries": ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES),
        "system": platform.platform(),
        "runs from": os.path.dirname(sys.executable)
        if _is_frozen()
        else str(Path(__file__).parent),
    }


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def _own_folders() -> str:
    """Where the user's own things go; one that cannot be written to is a failure."""
    places = {
        "data": paths.data_dir(),
        "settings": paths.settings_dir(),
        "logs": paths.log_dir(),
    }
    for place in places.values():
        _check_writable(place)
    return ", ".join(f"{name} {place}" for name, place in places.items())


def _check_writable(place: Path) -> None:
    """Try it in the folder, or in the nearest one that is there, and leave nothing behind."""
    there = place
    while not there.exists():
        there = there.parent
    try:
        handle, name = tempfile.mkstemp(prefix=".jellygui-", dir=there)
    except OSError as error:
        raise JellyError(f"“{place}” cannot be written to ({why_not_written(error)}).") from error
    os.close(handle)
    with suppress(OSError):
        os.unlink(name)


def _classify_samples(folder: Path, model: ModelFile) -> str:
    """Classify the samples with this model; every file must come out in both tables."""
    counts, images = folder / "counts.csv", folder / "images.csv"
    with Project(folder / f"{model.path.stem}.jelly") as project:
        events = [
            *ingest(project, [paths.resource("sample_images")]),
            *classify(project, model),
        ]
        scanned = project.files.count()
        write_counts(project, counts)
        write_images(project, images)
    classified = sum(isinstance(event, Classified) for event in events)
    skipped = sum(isinstance(event, ImageSkipped) for event in events)
    counted = sum(int(row["files"]) for row in _rows(counts))
    listed = len(_rows(images))
    if not classified or classified + skipped != scanned or {counted, listed} != {scanned}:
        raise JellyError(
            f"Of {scanned} sample files {classified} were classified, {skipped} not readable, "
            f"{counted} counted and {listed} listed."
        )
    return f"{scanned} files read, {classified} classified, {counted} counted"


def _dataset(folder: Path) -> Path:
    """The samples dealt out to two made-up species: what is learned from them does not matter."""
    dataset = folder / "dataset"
    samples = sorted(p for p in paths.resource("sample_images").rglob("*") if p.is_file())
    for place, sample in enumerate(samples):
        goal = dataset / ("even_jellyfish" if place % 2 == 0 else "odd_jellyfish") / sample.name
        goal.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(sample, goal)
    return dataset


def _made(work: Generator[Event, None, ModelSaved | None]) -> ModelFile:
    """The model that a task has written."""
    done = FollowedWork(work)
    for _ in done:
        pass
    if done.result is None:
        raise JellyError("No model was written.")
    return read_model(done.result.path)


def _rows(table: Path) -> list[dict[str, str]]:
    with open(table, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:  # a frozen program may leave this out
        return "without a version"
