"""A bundle beside the source that it was made from; needs JELLYGUI_BUNDLE, the bundle's folder."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from jellygui import paths
from jellygui.modelfile import read_model
from tests.support.draw_dataset import draw_dataset

pytestmark = pytest.mark.skipif("JELLYGUI_BUNDLE" not in os.environ, reason="needs a bundle")

# What says when and how fast, not what was learned.
_OF_THE_RUN = {"created_at", "measurements", "processors", "parent"}


def test_training_and_pruning_make_what_they_make_from_source(
    program: list[str], environment: dict[str, str], tmp_path: Path
) -> None:
    dataset = tmp_path / "dataset"
    draw_dataset(dataset)

    def models(maker: list[str], folder: Path) -> tuple[Path, Path]:
        folder.mkdir()
        trained, pruned = folder / "trained.jellymodel", folder / "pruned.jellymodel"
        quick = ["--batch-size", "8"]
        for command in (
            [
                "train",
                dataset,
                "--from",
                paths.bundled_model(),
                "--out",
                trained,
                "--epochs",
                "1",
                *quick,
            ],
            [
                "prune",
                trained,
                dataset,
                "--out",
                pruned,
                "--target-parameters",
                "1000000",
                "--step-epochs",
                "1",
                "--final-epochs",
                "1",
                *quick,
            ],
        ):
            subprocess.run(
                [*maker, *map(str, command)], env=environment, check=True, capture_output=True
            )
        return trained, pruned

    bundled = models(program, tmp_path / "by the bundle")
    from_source = models([sys.executable, "-m", "jellygui"], tmp_path / "from source")
    for ours, theirs in zip(bundled, from_source, strict=True):
        with zipfile.ZipFile(ours) as one, zipfile.ZipFile(theirs) as other:
            assert one.namelist() == other.namelist()
            for part in one.namelist():
                if part != "model.json":
                    assert one.read(part) == other.read(part), f"{part} of {ours.name}"
        one_card, other_card = (
            read_model(path).card.model_dump(exclude=_OF_THE_RUN) for path in (ours, theirs)
        )
        assert one_card == other_card
