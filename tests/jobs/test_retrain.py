from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.configs import RetrainConfig
from jellygui.domain.contest import contest
from jellygui.domain.events import Contested, Event, ImageSkipped, ModelSaved
from jellygui.errors import JellyError
from jellygui.jobs import retrain
from jellygui.jobs.classify import classify
from jellygui.jobs.ingest import ingest
from jellygui.modelfile import read_model
from jellygui.paths import bundled_model
from jellygui.project import Project
from tests.support.drawn import STRANGER, draw, save_photo
from tests.support.projects import photo, read_in


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
        project.add_species("Crystal jelly", "Aequorea victoria")
        rows = project.photo_rows(project.browse(PhotoQuery()).tolist())
        for row in rows:
            name = row.path.name
            twin_label = STRANGER if "95" in name else "moon_jellyfish"
            label = STRANGER if STRANGER in name else twin_label
            project.label_files([row.file_id], label)
        yield project


def test_a_new_head_is_made_of_what_was_seen_and_no_photograph_is_read(
    classified: Project, tmp_path: Path
) -> None:
    config, parent = RetrainConfig(head_only=True), read_model(bundled_model())
    classified.give_roles()
    given = retrain.retraining_set(classified, parent.card).photographs
    read = list(retrain.retrain(parent.path, given, tmp_path, tmp_path / "read.jellymodel", config))
    assert isinstance(read[-1], ModelSaved)
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
    assert [run.outcome for run in classified.runs()] == ["finished"]
