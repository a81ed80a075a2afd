from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from jellygui.classifier.classifier import Classifier
from jellygui.domain.browse import PhotoQuery, PhotoRow
from jellygui.domain.configs import ArchitectureName, FineTuneConfig, RetrainConfig
from jellygui.domain.contest import contest
from jellygui.domain.events import Classified, Contested, EpochDone, Event, ImageSkipped, ModelSaved
from jellygui.domain.labels import NONE_OF_THESE, UNSURE
from jellygui.errors import JellyError
from jellygui.images.photo import read_photo, shrink_to_square
from jellygui.jobs import retrain
from jellygui.jobs.classify import classify
from jellygui.jobs.cut_off import go_on
from jellygui.jobs.ingest import ingest
from jellygui.jobs.models import models_folder
from jellygui.jobs.points import TRAINING
from jellygui.jobs.recorder import cut_off_run
from jellygui.modelfile import ModelFile, read_model, read_replay
from jellygui.paths import bundled_model
from jellygui.process import in_child
from jellygui.project import Project
from jellygui.tasks import Retrain, Train
from tests.support.drawn import STRANGER, draw, empty_water, save_photo
from tests.support.models import tiny_model
from tests.support.projects import photo, read_in

SPECIES = ("barrel_jellyfish", "compass_jellyfish")
CONFIG = RetrainConfig(epochs=40, batch_size=4, views=1, averaging=0.5, learning_rate=1e-2)
RETRAIN = """
import sys
import time
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
                time.sleep(600)  # who asks for no more has it wait, until it is killed
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
    list(in_child(Train(dataset=tmp_path / "old", start="scratch", out=out, config=config)))
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
        for record in project.browsing.files():
            project.labels.label_files([record.id], SPECIES[int(record.path.stem) % 2])
    return tmp_path / "p.jelly"


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_a_retraining_whose_program_was_killed_goes_on_to_the_same_model(
    parent: ModelFile, labelled: Path, tmp_path: Path
) -> None:
    before = {path.name for path in models_folder().glob("*")}  # of other tests
    with Project(labelled) as project:
        list(retrain.retrain_project(project, parent, "whole", CONFIG))
        assert not project.runs.all()[0].folder.exists()
    command = [sys.executable, "-c", RETRAIN, str(labelled), str(parent.path)]
    program = subprocess.Popen([*command, CONFIG.model_dump_json()], stdout=subprocess.PIPE)
    assert program.stdout is not None
    assert program.stdout.readline() == b"1\n"
    program.kill()
    program.communicate(timeout=300)  # ends when the training process has ended too

    with Project(labelled) as project:
        found = cut_off_run(project, TRAINING)
        assert found is not None
        assert found.has_best
        cut_off = found.run
        events = list(go_on(project, parent, cut_off, "unused"))
        epochs = [event.epoch for event in events if isinstance(event, EpochDone)]
        assert epochs == list(range(1, CONFIG.epochs + 1))
        (resumed, whole) = project.runs.all()
        assert (resumed.id, resumed.outcome) == (cut_off.id, "finished")
        curves = [
            [
                {k: v for k, v in point.items() if k != "elapsed_s"}
                for point in project.runs.points(n)
            ]
            for n in (whole.id, resumed.id)
        ]
        assert curves[0] == curves[1]
        assert len(curves[0]) == CONFIG.epochs
        assert not resumed.folder.exists()
    first, second = (models_folder() / f"{name}.jellymodel" for name in ("whole", "cut"))
    assert resumed.model_id == read_model(second).model_id
    a, b = read_model(first).weights(), read_model(second).weights()
    assert all(np.array_equal(a[name], b[name]) for name in a)
    made = {path.name for path in models_folder().iterdir()} - before
    assert made == {"cut.jellymodel", "whole.jellymodel"}


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
        project.labels.label_files(range(1, 7), "moon_jellyfish")
        model = read_model(bundled_model())
        with pytest.raises(JellyError, match="disk is full"):
            list(retrain.retrain_project(project, model, "new", RetrainConfig()))
        (run,) = project.runs.all()
        assert run.outcome == "The disk is full."
        assert project.runs.contests() == [(run.id, found)]


def test_what_a_person_called_none_of_these_is_learned(
    parent: ModelFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jellygui.jobs.models.models_folder", lambda: tmp_path / "models")
    monkeypatch.setattr("jellygui.paths.data_dir", lambda: tmp_path / "data")
    for seed in range(20):
        save_photo(empty_water(seed=seed, size_px=(96, 72)), tmp_path / "survey" / f"{seed}.jpg")
    for mode in ("whole", "head only"):
        config = CONFIG.model_copy(update={"head_only": mode == "head only", "pull": 1e-4})
        with Project(tmp_path / f"{mode}.jelly") as project:
            list(ingest(project, [tmp_path / "survey"]))
            list(classify(project, parent))
            seen = {row.path.stem: row for row in rows(project)}
            project.labels.label_files([seen[str(n)].file_id for n in range(14)], NONE_OF_THESE)
            project.labels.label_files([seen["14"].file_id], UNSURE)
            events = list(retrain.retrain_project(project, parent, mode, config))
            model = read_model(next(e.path for e in events if isinstance(e, ModelSaved)))
            assert model.card.species_keys == (*SPECIES, NONE_OF_THESE)
            for known in (model.card.trained_on, read_replay(model).entries):
                assert sum(entry.label == NONE_OF_THESE for entry in known) == 14
            list(classify(project, model))
            now = {row.path.stem: row for row in rows(project)}
            said = [now[str(n)].prediction for n in range(15, 20)]
            assert sum(one is not None and one.species == NONE_OF_THESE for one in said) >= 3, mode
            labelled = [row for row in now.values() if row.label == NONE_OF_THESE]
            (counted,) = [row for row in project.counts.rows() if row.label == NONE_OF_THESE]
            assert (counted.files, counted.confirmed) == (len(labelled), 14)
            assert len(labelled) >= 17, mode
            # What it knows it can be taught again, also a little of it.
            project.labels.label_files([now["15"].file_id], NONE_OF_THESE)
            again = retrain.retraining_set(project, model.card)
            assert (again.counts.new, again.too_few) == (1, {})


def rows(project: Project) -> Sequence[PhotoRow]:
    return project.browsing.photo_rows(project.browsing.file_ids(PhotoQuery()).tolist())


@pytest.fixture
def classified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """Drawn photographs, most of them of a species that the bundled model does not know."""
    monkeypatch.setattr("jellygui.jobs.models.models_folder", lambda: tmp_path / "models")
    monkeypatch.setattr("jellygui.paths.data_dir", lambda: tmp_path / "data")
    folder = tmp_path / "photographs"
    for species, count in ((STRANGER, 8), ("moon_jellyfish", 4)):
        for seed in range(count):
            picture = draw(species, seed=seed, size_px=(200, 160))
            save_photo(picture, folder / f"{species} {seed}.jpg")
    # An altered copy, and a group that carries two labels, teach nothing.
    twin = draw("moon_jellyfish", seed=9, size_px=(200, 160))
    for quality in (85, 95):
        save_photo(twin, folder / f"twin {quality}.jpg", quality=quality)
    save_photo(
        draw(STRANGER, seed=0, size_px=(200, 160)), folder / f"aug-1-{STRANGER} 0.jpg", quality=80
    )
    with Project(tmp_path / "p.jelly") as project:
        list(ingest(project, [folder]))
        list(classify(project, read_model(bundled_model())))
        project.species.add("Crystal jelly", "Aequorea victoria")
        for row in rows(project):
            name = row.path.name
            twin_label = STRANGER if "95" in name else "moon_jellyfish"
            label = STRANGER if STRANGER in name else twin_label
            project.labels.label_files([row.file_id], label)
        yield project


def test_a_new_head_is_made_of_what_was_seen_and_no_photograph_is_read(
    classified: Project, tmp_path: Path
) -> None:
    config, parent = RetrainConfig(head_only=True), read_model(bundled_model())
    classified.teaching.give_roles()
    given = retrain.retraining_set(classified, parent.card).photographs
    read = list(
        retrain.retrain(
            Retrain(
                model=parent.path,
                photographs=given,
                folder=tmp_path,
                out=tmp_path / "read.jellymodel",
                config=config,
            )
        )
    )
    # While its process ends it may still be heard to live.
    assert [event for event in read if isinstance(event, ModelSaved)]
    shutil.rmtree(tmp_path / "photographs")
    events = list(retrain.retrain_project(classified, parent, "seen", config))
    assert not [event for event in events if isinstance(event, ImageSkipped)]
    saved = next(event for event in events if isinstance(event, ModelSaved))
    seen, same = read_model(saved.path), read_model(tmp_path / "read.jellymodel")
    assert seen.card.species == same.card.species
    assert seen.card.species[-1].scientific_name == "Aequorea victoria"
    assert set(seen.card.trained_on) == set(same.card.trained_on)
    np.testing.assert_allclose(
        seen.weights()["head.weight"], same.weights()["head.weight"], atol=1e-3
    )
    assert [run.outcome for run in classified.runs.all()] == ["finished"]


def test_with_a_new_head_no_photograph_is_read_again(classified: Project, tmp_path: Path) -> None:
    parent = read_model(bundled_model())
    events = retrain.retrain_project(classified, parent, "new", RetrainConfig(head_only=True))
    new = read_model(next(event.path for event in events if isinstance(event, ModelSaved)))
    expected = {}
    for path in sorted((tmp_path / "photographs").iterdir()):
        pixels = read_photo(path, side_px=new.card.preprocessing.size_px).pixels
        square = shrink_to_square(pixels, new.card.preprocessing)
        (answer,) = Classifier(new).predict(square[None])
        expected[path.name] = answer.prediction
    before = {row.path.name: row.prediction for row in rows(classified)}
    shutil.rmtree(tmp_path / "photographs")
    told = list(classify(classified, new))
    assert not [event for event in told if isinstance(event, ImageSkipped)]
    in_use = classified.models.in_use()
    assert in_use is not None
    assert in_use[0] == new.model_id
    after = {row.path.name: row.prediction for row in rows(classified)}
    assert {name: said.species for name, said in after.items() if said} == {
        name: said.species for name, said in expected.items()
    }
    for name, said in after.items():
        assert said.confidence == pytest.approx(expected[name].confidence, abs=2e-3)
    assert any(before[name].species != said.species for name, said in after.items())
    # Each is seen by this model now: the next new head can be made of that.
    assert len(classified.models.embeddings(new.model_id)) == len(before)
    list(classify(classified, parent))
    assert len(classified.models.embeddings(parent.model_id)) == len(before)
    assert {row.path.name: row.prediction for row in rows(classified)} == before


def test_with_another_network_every_photograph_is_read(classified: Project, tmp_path: Path) -> None:
    other = tiny_model(tmp_path / "other.jellymodel")
    events = list(classify(classified, other))
    assert sum(isinstance(event, Classified) for event in events) == len(rows(classified))
