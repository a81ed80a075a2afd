from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from jellygui.domain.configs import ArchitectureName, FineTuneConfig, RetrainConfig
from jellygui.domain.contest import contest
from jellygui.domain.events import Contested, EpochDone, Event
from jellygui.errors import JellyError
from jellygui.jobs import retrain
from jellygui.jobs.classify import classify
from jellygui.jobs.ingest import ingest
from jellygui.jobs.models import models_folder
from jellygui.modelfile import ModelFile, read_model
from jellygui.paths import bundled_model
from jellygui.project import Project
from jellygui.work import in_child
from tests.support.drawn import draw, save_photo
from tests.support.projects import photo, read_in

SPECIES = ("barrel_jellyfish", "compass_jellyfish")
CONFIG = RetrainConfig(epochs=40, batch_size=4, views=1, averaging=0.5, learning_rate=1e-2)
RETRAIN = """
import sys
from pathlib import Path
from jellygui.domain.configs import RetrainConfig
from jellygui.domain.events import EpochDone
from jellygui.jobs.retrain import retrain_project
from jellygui.modelfile import read_model
from jellygui.project import Project

if __name__ == "__main__":
    config = RetrainConfig.model_validate_json(sys.argv[3])
    with Project(Path(sys.argv[1])) as project:
        for event in retrain_project(project, read_model(Path(sys.argv[2])), "cut", config):
            if isinstance(event, EpochDone):
                print(event.epoch, flush=True)
"""


@pytest.fixture
def parent(tmp_path: Path) -> ModelFile:
    """A small model of two species, made in a moment."""
    for key in SPECIES:
        for number in range(8):
            save_photo(
                draw(key, seed=number, size_px=(96, 72)), tmp_path / "old" / key / f"{number}.jpg"
            )
    config = FineTuneConfig(
        architecture=ArchitectureName.SIMPLE_CNN, size_px=32, epochs=1, batch_size=4
    )
    out = tmp_path / "parent.jellymodel"
    list(
        in_child(
            "jellygui.training.fine_tune:train_model", tmp_path / "old", "scratch", out, config
        )
    )
    return read_model(out)


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """A project whose photographs a person has named."""
    survey = tmp_path / "survey"
    for number in range(10):
        picture = draw(SPECIES[number % 2], seed=100 + number, size_px=(96, 72))
        save_photo(picture, survey / f"{number}.jpg")
    with Project(tmp_path / "p.jelly") as project:
        list(ingest(project, [survey]))
        list(classify(project, read_model(bundled_model())))
        for record in project.files():
            project.label_files([record.id], SPECIES[int(record.path.stem) % 2])
    return tmp_path / "p.jelly"


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_a_retraining_whose_program_was_killed_goes_on_to_the_same_model(
    parent: ModelFile, labelled: Path, tmp_path: Path
) -> None:
    with Project(labelled) as project:
        list(retrain.retrain_project(project, parent, "whole", CONFIG))
        assert not retrain.run_folder(project).exists()
        assert not retrain.can_go_on(project)
        with pytest.raises(JellyError, match="does not hold a run"):
            list(retrain.go_on_retraining(project, project.runs()[0], "none"))
    command = [sys.executable, "-c", RETRAIN, str(labelled), str(parent.path)]
    program = subprocess.Popen([*command, CONFIG.model_dump_json()], stdout=subprocess.PIPE)
    assert program.stdout is not None
    assert program.stdout.readline() == b"1\n"
    program.kill()
    program.communicate(timeout=60)  # ends when the training process has ended too

    with Project(labelled) as project:
        cut_off = retrain.cut_off_run(project)
        assert cut_off is not None
        assert retrain.can_go_on(project)
        events = list(retrain.go_on_retraining(project, cut_off, "resumed"))
        epochs = [event.epoch for event in events if isinstance(event, EpochDone)]
        assert epochs == list(range(1, CONFIG.epochs + 1))
        (resumed, whole) = project.runs()
        assert (resumed.id, resumed.outcome) == (cut_off.id, "finished")
        curves = [
            [
                {k: v for k, v in point.items() if k != "elapsed_s"}
                for point in project.run_points(n)
            ]
            for n in (whole.id, resumed.id)
        ]
        assert curves[0] == curves[1]
        assert len(curves[0]) == CONFIG.epochs
        assert not retrain.run_folder(project).exists()
    first, second = (models_folder() / f"{name}.jellymodel" for name in ("whole", "resumed"))
    assert resumed.model_id == read_model(second).model_id
    a, b = read_model(first).weights(), read_model(second).weights()
    assert all(np.array_equal(a[name], b[name]) for name in a)
    assert not (models_folder() / "cut.jellymodel").exists()


def test_a_contest_that_was_seen_is_remembered_even_where_the_run_then_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = np.array([True, False, True])
    found = contest(["x", "x", "y"], right, ~right, ["1", "2", "3"], new="n", old="o")

    def fails_after_the_contest(*_: object, **__: object) -> Iterator[Event]:
        yield Contested(contest=found)
        raise JellyError("The disk is full.", hint="Make room.")

    monkeypatch.setattr(retrain, "retrain", fails_after_the_contest)
    monkeypatch.setattr("jellygui.jobs.models.models_folder", lambda: tmp_path / "models")
    with Project(tmp_path / "p.jelly") as project:
        read_in(project, tmp_path, *(photo(n) for n in range(6)))
        project.label_files(range(1, 7), "moon_jellyfish")
        model = read_model(bundled_model())
        with pytest.raises(JellyError, match="disk is full"):
            list(retrain.retrain_project(project, model, "new", RetrainConfig()))
        (run,) = project.runs()
        assert run.outcome == "The disk is full."
        assert project.contests() == [(run.id, found)]
