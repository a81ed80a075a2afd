from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from jellygui import paths
from jellygui.domain.configs import PruneConfig
from jellygui.domain.events import Event, Heartbeat
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.jobs import prune
from jellygui.jobs.labelled_folders import add_labelled_folder
from jellygui.modelfile import read_model
from jellygui.project import Project
from jellygui.run_folders import read_list
from jellygui.tasks import Task
from tests.support.drawn import draw, save_photo
from tests.support.models import tiny_model


@pytest.fixture(autouse=True)
def _own_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")


@pytest.fixture(scope="module")
def labelled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All species of the bundled model, drawn, and one that it does not know."""
    folder = tmp_path_factory.mktemp("labelled")
    keys = read_model(paths.bundled_model()).card.species_keys
    for key in keys:
        (folder / key).mkdir()
        for seed in range(6):
            save_photo(draw(key, seed=seed, size_px=(96, 72)), folder / key / f"{seed}.jpg")
    (folder / "sea nettle").mkdir()
    save_photo(draw(keys[0], seed=77, size_px=(96, 72)), folder / "sea nettle" / "0.jpg")
    return folder


@pytest.fixture
def project(tmp_path: Path, labelled: Path) -> Iterator[Project]:
    with Project(tmp_path / "p.jelly") as opened:
        list(add_labelled_folder(opened, labelled))
        opened.teaching.give_roles()
        yield opened


def test_the_labels_of_a_project_are_given_in_their_roles(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []

    def child(task: Task[Any]) -> Iterator[Event]:
        asked.append(task)
        yield Heartbeat()

    monkeypatch.setattr(prune, "in_child", child)
    model = read_model(paths.bundled_model())
    folder = prune.new_pruning_folder()
    list(prune.prune_in_project(project, model, None, folder, PruneConfig()))
    dataset = asked[0].dataset
    listed = {(entry.path, entry.species.key, entry.role) for entry in read_list(dataset)}
    expected = {
        (taught.path, taught.label, taught.role)
        for taught in project.teaching.labelled()
        if taught.label in model.card.species_keys
    }
    assert listed == expected
    assert {role for _, _, role in listed} == set(Role)
    assert project.runs.all()[0].outcome == "finished"


def test_too_few_labels_for_a_model_that_remembers_nothing_are_said_with_their_species(
    project: Project, tmp_path: Path
) -> None:
    model = tiny_model(tmp_path / "tiny.jellymodel")
    assert prune.missing_for_pruning(project, model) == {}
    project.teaching.exclude_species(["moon_jellyfish"])
    assert prune.missing_for_pruning(project, model) == {"moon_jellyfish": 0}
    assert prune.missing_for_pruning(project, read_model(paths.bundled_model())) == {}
    with pytest.raises(JellyError, match="too few to prune on"):
        list(
            prune.prune_in_project(project, model, None, prune.new_pruning_folder(), PruneConfig())
        )


def test_only_the_last_prunings_stay_and_nothing_else_is_touched(
    project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(prune, "in_child", lambda *_: (event for event in ()))
    home = prune.new_pruning_folder().parent
    for name in ("2020", "2021", "2022", "2023"):
        (home / name).mkdir(parents=True)
    elsewhere = tmp_path / "elsewhere"
    for name in ("a", "b", "c", "d"):
        (elsewhere / name).mkdir(parents=True)
    model = read_model(paths.bundled_model())
    list(prune.prune_in_project(project, model, None, elsewhere / "e", PruneConfig()))
    assert sorted(path.name for path in home.iterdir()) == ["2021", "2022", "2023"]
    assert {path.name for path in elsewhere.iterdir()} == {"a", "b", "c", "d", "e"}
