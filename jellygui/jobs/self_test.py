"""A quick check that an installation is whole."""

from __future__ import annotations

import csv
import platform
import tempfile
from importlib import metadata
from pathlib import Path

from jellygui import __version__, paths
from jellygui.domain.events import Classified
from jellygui.errors import JellyError
from jellygui.jobs.classify import classify
from jellygui.jobs.export import write_counts
from jellygui.jobs.ingest import ingest
from jellygui.modelfile import read_model
from jellygui.project import Project

_LIBRARIES = ("numpy", "onnxruntime", "Pillow", "pydantic", "torch", "torchvision")


def self_test() -> dict[str, str]:
    """Do the main job on the drawn samples: photographs, bundled model, project, CSV.

    Raises:
        JellyError: something of it does not work.
    """
    model = read_model(paths.bundled_model())
    samples = paths.resource("sample_images")
    # On Windows a file that a virus scanner still looks at cannot be removed at once.
    with tempfile.TemporaryDirectory(
        prefix="jellygui-self-test-", ignore_cleanup_errors=True
    ) as folder:
        table = Path(folder, "counts.csv")
        with Project(Path(folder, "test.jelly")) as project:
            list(ingest(project, [samples]))
            classified = sum(isinstance(event, Classified) for event in classify(project, model))
            scanned = project.file_count()
            write_counts(project, table)
        with open(table, encoding="utf-8-sig", newline="") as file:
            counted = sum(int(row["files"]) for row in csv.DictReader(file))
    if not classified or counted != scanned:
        raise JellyError(
            f"The self-test classified {classified} of {scanned} sample photographs and counted "
            f"{counted}.",
            hint="Install the program again.",
        )
    return {
        "program": f"JellyGUI {__version__}, Python {platform.python_version()}",
        "libraries": ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES),
        "system": platform.platform(),
        "model": f"{model.card.name}, {model.card.parameters:,} parameters",
        "samples": f"{scanned} files read, {classified} classified, {counted} counted",
        "result": "everything works",
    }


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:  # a frozen program may leave this out
        return "without a version"
