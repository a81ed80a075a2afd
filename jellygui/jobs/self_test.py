"""A quick check that an installation is whole."""

from __future__ import annotations

import platform
import tempfile
from pathlib import Path

import numpy as np

from jellygui import __version__, paths
from jellygui.classifier.classifier import Classifier
from jellygui.modelfile import read_model
from jellygui.project import Project


def self_test() -> dict[str, str]:
    """Load the bundled model, classify a picture made of noise, and write a project.

    Raises:
        JellyError: something of it does not work.
    """
    model = read_model(paths.bundled_model())
    size = model.card.preprocessing.size_px
    noise = np.random.default_rng(0).integers(0, 255, (1, size, size, 3), dtype=np.uint8)
    answer = Classifier(model).predict(noise)[0]
    with tempfile.TemporaryDirectory(prefix="jellygui-self-test-") as folder:
        with Project(Path(folder, "test.jelly")) as project:
            project.add_model(model)
        with Project(Path(folder, "test.jelly"), create=False) as project:
            in_use = project.model_in_use()
    assert in_use is not None
    assert in_use[0] == model.model_id
    return {
        "program": f"JellyGUI {__version__}, Python {platform.python_version()}",
        "system": platform.platform(),
        "model": f"{model.card.name}, {model.card.parameters:,} parameters",
        "noise is": answer.prediction.species if answer.prediction.identified else "unidentified",
        "project": "written and read",
        "result": "everything works",
    }
