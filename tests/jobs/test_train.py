"""A new network from the labels of a project, in the real training process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from jellygui import paths
from jellygui.domain.configs import ArchitectureName, FineTuneConfig
from jellygui.domain.contest import Outcome
from jellygui.domain.events import (
    Contested,
    EpochDone,
    Estimated,
    Event,
    ModelSaved,
    Recorded,
)
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.jobs import cut_off
from jellygui.jobs.estimate import estimate
from jellygui.jobs.labelled_folders import add_labelled_folder
from jellygui.jobs.points import TRAIN, TRAINING
from jellygui.jobs.recorder import cut_off_run, discard
from jellygui.jobs.teaching import retraining_set
from jellygui.jobs.train import NewNetwork, train_project
from jellygui.modelfile import read_model
from jellygui.project import Project
from tests.support.labelled import drawn_species

SPECIES = ("moon_jellyfish", "compass_jellyfish")
WANTED = NewNetwork(
    config=FineTuneConfig(
        architecture=ArchitectureName.SIMPLE_CNN,
        size_px=32,
        epochs=3,
        batch_size=4,
        averaging=0.5,
        mixup=0,
    ),
    start="scratch",
)


@pytest.fixture(autouse=True)
def _own_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")


@pytest.fixture(scope="module")
def labelled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return drawn_species(tmp_path_factory.mktemp("labelled"), SPECIES, each=8)


@pytest.fixture
def project(tmp_path: Path, labelled: Path) -> Iterator[Project]:
    with Project(tmp_path / "p.jelly") as opened:
        list(add_labelled_folder(opened, labelled))
        yield opened


def one(events: list[Event], kind: type[Event]) -> Event:
    (found,) = (event for event in events if isinstance(event, kind))
    return found


def test_a_new_network_keeps_the_roles_of_the_project_and_is_compared_with_the_old(
    project: Project, tmp_path: Path
) -> None:
    old = read_model(paths.bundled_model())
    before = retraining_set(project, None).counts.split
    events = list(train_project(project, old, "mine", WANTED))
    saved = one(events, ModelSaved)
    assert isinstance(saved, ModelSaved)
    assert saved.path == tmp_path / "data" / "models" / "mine.jellymodel"
    model = read_model(saved.path)
    assert model.card.architecture == "simple_cnn"
    assert model.card.species_keys == tuple(sorted(SPECIES))
    roles = {taught.content_hash: taught.role for taught in project.teaching.labelled()}
    assert {entry.content_hash: entry.role for entry in model.card.trained_on} == roles
    assert Role.TEST in roles.values()
    # What was shown before the start is what came.
    assert retraining_set(project, None).counts.split == before

    contested = one(events, Contested)
    assert isinstance(contested, Contested)
    contest = contested.contest
    tested = {taught.group for taught in project.teaching.labelled() if taught.role is Role.TEST}
    assert contest.overall.photographs == len(tested)
    # It knows two species, the old one six: nobody is offered it as the better one.
    assert set(old.card.species_keys) - set(SPECIES) <= set(contest.lost)
    assert contest.outcome is Outcome.WORSE

    (run,) = project.runs.all()
    assert (run.kind, run.outcome, run.model_id) == (TRAIN, "finished", saved.model_id)
    assert run.config["start"] == "scratch"
    assert [point["epoch"] for point in project.runs.points(run.id)] == [1, 2, 3]
    assert not run.folder.exists()


def test_too_few_labels_are_one_sentence(project: Project) -> None:
    project.teaching.exclude_species([SPECIES[0]])
    with pytest.raises(JellyError, match="two species"):
        list(train_project(project, read_model(paths.bundled_model()), "mine", WANTED))
    assert project.runs.all() == []


def cut_off_after(work: Iterator[Event], epochs: int) -> None:
    """Close a training as the window does when it is closed."""
    with closing(work) as events:  # type: ignore[type-var]
        for event in events:
            if isinstance(event, EpochDone) and event.epoch == epochs:
                return


def test_what_was_cut_off_goes_on_from_its_last_epoch(project: Project) -> None:
    old = read_model(paths.bundled_model())
    cut_off_after(train_project(project, old, "mine", WANTED), 2)
    found = cut_off_run(project, TRAINING)
    assert found is not None
    assert (found.goes_on, found.has_best) == (True, True)
    events = list(cut_off.go_on(project, old, found.run, "another"))
    epochs = [event.epoch for event in events if isinstance(event, EpochDone)]
    assert epochs == [1, 2, 3]
    saved = one(events, ModelSaved)
    assert isinstance(saved, ModelSaved)
    (run,) = project.runs.all()
    assert (run.outcome, run.model_id) == ("finished", saved.model_id)
    assert [point["epoch"] for point in project.runs.points(run.id)] == [1, 2, 3]
    assert cut_off_run(project, TRAINING) is None


def test_the_best_of_what_was_cut_off_becomes_a_model(project: Project) -> None:
    old = read_model(paths.bundled_model())
    cut_off_after(train_project(project, old, "mine", WANTED), 1)
    # Another model of that name must not be overwritten.
    other = paths.data_dir() / "models" / "mine.jellymodel"
    other.parent.mkdir(parents=True, exist_ok=True)
    other.write_bytes(paths.bundled_model().read_bytes())
    found = cut_off_run(project, TRAINING)
    assert found is not None
    events = list(cut_off.keep_best(project, old, found.run, "mine"))
    saved = one(events, ModelSaved)
    assert isinstance(saved, ModelSaved)
    assert saved.path.name == "mine 2.jellymodel"
    assert read_model(other).model_id == old.model_id
    assert project.runs.all()[0].outcome == "finished"


def test_what_is_discarded_is_gone(project: Project) -> None:
    old = read_model(paths.bundled_model())
    cut_off_after(train_project(project, old, "mine", WANTED), 1)
    found = cut_off_run(project, TRAINING)
    assert found is not None
    discard(project, found.run)
    assert not found.run.folder.exists()
    assert cut_off_run(project, TRAINING) is None


def test_what_was_killed_before_it_was_recorded_begins_again(project: Project) -> None:
    old = read_model(paths.bundled_model())
    project.runs.begin(TRAIN, WANTED.plain(), paths.data_dir() / "runs" / "never begun")
    found = cut_off_run(project, TRAINING)
    assert found is not None
    assert (found.goes_on, found.has_best) == (False, False)
    events = list(cut_off.go_on(project, old, found.run, "again"))
    assert [e.epoch for e in events if isinstance(e, EpochDone)] == [1, 2, 3]
    recorded = one(events, Recorded)
    assert isinstance(recorded, Recorded)
    assert {run.id: run.outcome for run in project.runs.all()} == {
        found.run.id: "cut off",
        recorded.run: "finished",
    }


def test_an_estimate_trains_and_fetches_nothing(project: Project) -> None:
    old = read_model(paths.bundled_model())
    fetched = NewNetwork(
        config=WANTED.config.model_copy(update={"architecture": ArchitectureName.RESNET18}),
        start="imagenet",
    )
    for wanted in (WANTED, fetched):
        found = one(list(estimate(project, old, wanted)), Estimated)
        assert isinstance(found, Estimated)
        assert min(found.minutes, found.memory_mb, found.disk_mb) > 0
    assert project.runs.all() == []
    assert not (paths.cache_dir() / "weights").exists()
