"""The measurement of forgetting runs, and counts what it says it counts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from jellygui.domain.configs import Preprocessing
from jellygui.domain.split import Role
from jellygui.modelfile import read_model
from jellygui.training.dataset import read_dataset
from tests.experiments.forgetting import FOLDS, done, main, split
from tests.support.labelled import drawn_species

KEYS = ("barrel_jellyfish", "blue_jellyfish", "compass_jellyfish")


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return drawn_species(tmp_path_factory.mktemp("drawn"), KEYS, each=5, size_px=(48, 36))


@pytest.mark.slow
@pytest.mark.usefixtures("quick_children")
def test_every_mode_is_measured_on_the_same_photographs(
    drawn: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new, *others = KEYS
    main(
        [
            str(drawn),
            "--from",
            "scratch",
            "--scratch",
            str(tmp_path),
            "--architecture",
            "simple_cnn",
            "--size",
            "32",
            "--epochs",
            "1",
            "--target-parameters",
            "0",
            "--species",
            new,
            "--seeds",
            "1",
            "--modes",
            "upper",
            "head",
            "joint",
            "--set",
            "epochs=1",
            "views=1",
        ]
    )
    said = capsys.readouterr().out
    lines = re.findall(rf"^{new} +0 .*% of +(\d+) .*% of +(\d+) ", said, re.MULTILINE)
    assert lines == [("1", "2")] * 3  # a fifth of each species is held back
    assert said.count("recall of the new species: mean") == 3
    (parent,) = tmp_path.glob(f"without-{new}-0-*")
    assert read_model(parent).card.species_keys == tuple(others)
    child = read_model(tmp_path / f"child-{new}-0.jellymodel").card
    assert child.species_keys == (*others, new)
    (joint,) = tmp_path.glob("without-none-0-*")
    assert read_model(joint).card.species_keys == KEYS


def test_every_photograph_is_held_back_by_one_seed(drawn: Path) -> None:
    data = done(read_dataset(drawn, Preprocessing(size_px=32)), loud=False)
    held_back = [s.path for seed in range(FOLDS) for s in split(data, seed).of(Role.TEST)]
    assert sorted(held_back) == sorted(sample.path for sample in data.samples)
