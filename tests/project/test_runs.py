from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from jellygui.domain.contest import contest
from jellygui.domain.labels import NONE_OF_THESE, UNSURE
from jellygui.domain.runs import TaughtPhotograph
from jellygui.errors import JellyError
from jellygui.project import Project, runs
from tests.support.projects import photo, read_in


def test_a_run_and_its_curve_come_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Project(tmp_path / "p.jelly") as project:
        first = project.runs.begin("retrain", {"epochs": 3}, tmp_path / "run 1")
        project.runs.add_points(first, [{"epoch": 1, "loss": 0.5}])
        project.runs.add_points(first, [{"epoch": 2, "loss": 0.25}, {"epoch": 3, "loss": 0.2}])
        second = project.runs.begin("prune", {}, tmp_path)
        project.runs.end(first, "kept", model_id="abc")
    with Project(tmp_path / "p.jelly") as project:
        newest, oldest = project.runs.all()
        assert (newest.id, newest.ended_at, newest.model_id) == (second, None, None)
        assert (oldest.kind, oldest.config, oldest.outcome) == ("retrain", {"epochs": 3}, "kept")
        assert (oldest.folder, oldest.model_id) == (tmp_path / "run 1", "abc")
        assert oldest.ended_at is not None
        assert [point["epoch"] for point in project.runs.points(first)] == [1, 2, 3]
        assert project.runs.points(second) == []
        monkeypatch.setattr(runs, "_MOST_POINTS", 2)
        with pytest.raises(JellyError, match=f"its run {first} has more than 2 points"):
            project.runs.points(first)


def test_what_a_person_named_is_there_to_learn_from_once(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        read_in(project, tmp_path, *(photo(n) for n in range(4)), photo(0))
        project.labels.label_files([1, 5], "x")
        project.labels.label_files([2], NONE_OF_THESE)
        project.labels.label_files([3], "y")
        project.labels.label_files([4], "y")
        project.labels.undo()
        project.labels.label_files([4], UNSURE)
        project.files.record_missing([1])
        assert project.teaching.retraining_set() == [
            TaughtPhotograph(
                place=str(tmp_path / "4.jpg"),
                content_hash=f"{0:064x}",
                label="x",
                role=None,
                group=1,
                origin="",
                photograph_id=1,
                file_id=5,
                said=None,
                is_excluded=False,
                perceptual_hash=photo(0).perceptual_hash,
                mirrored_hash=photo(0).mirrored_hash,
            ),
            TaughtPhotograph(
                place=str(tmp_path / "1.jpg"),
                content_hash=f"{1:064x}",
                label=NONE_OF_THESE,
                role=None,
                group=2,
                origin="",
                photograph_id=2,
                file_id=2,
                said=None,
                is_excluded=False,
                perceptual_hash=photo(1).perceptual_hash,
                mirrored_hash=photo(1).mirrored_hash,
            ),
            TaughtPhotograph(
                place=str(tmp_path / "2.jpg"),
                content_hash=f"{2:064x}",
                label="y",
                role=None,
                group=3,
                origin="",
                photograph_id=3,
                file_id=3,
                said=None,
                is_excluded=False,
                perceptual_hash=photo(2).perceptual_hash,
                mirrored_hash=photo(2).mirrored_hash,
            ),
        ]


def test_what_is_excluded_teaches_nothing_and_the_newest_word_counts(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        ids = read_in(project, tmp_path, *(photo(n) for n in range(4)))
        project.labels.label_files([1, 2], "x")
        project.labels.label_files([3, 4], "y")
        teaches = lambda: [t.photograph_id for t in project.teaching.retraining_set()]  # noqa: E731
        assert teaches() == ids
        project.teaching.exclude(ids[:1])
        project.teaching.exclude_species(["y"])
        assert teaches() == [ids[1]]
        project.teaching.exclude(ids[2:3], excluded=False)  # stands above its species
        assert teaches() == ids[1:3]
        project.teaching.exclude_species(["y"], excluded=False)
        project.teaching.exclude(ids[:1], excluded=False)
        assert teaches() == ids
        assert [t.is_excluded for t in project.teaching.labelled()] == [False] * 4


def test_an_exclusion_that_is_taken_back_leaves_no_word_on_the_photograph(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        ids = read_in(project, tmp_path, *(photo(n) for n in range(2)))
        project.labels.label_files([1, 2], "y")
        teaches = lambda: [t.photograph_id for t in project.teaching.retraining_set()]  # noqa: E731
        project.teaching.exclude(ids[:1])
        project.labels.undo()
        assert teaches() == ids
        project.teaching.exclude_species(["y"])
        assert teaches() == []  # the species' word counts for both
        project.teaching.exclude(ids[:1], excluded=False)
        assert teaches() == ids[:1]
        project.labels.undo()
        assert teaches() == []
        project.labels.redo()
        assert teaches() == ids[:1]
        project.labels.undo()
        project.teaching.exclude_species(["y"], excluded=False)
        assert teaches() == ids
        project.teaching.exclude(ids[1:])
        project.teaching.exclude(ids[1:], excluded=False)
        project.labels.undo()
        assert teaches() == ids[:1]  # the word before it


def test_every_contest_is_remembered(tmp_path: Path) -> None:
    right = np.array([True, True, False])
    found = contest(["x", "x", "y"], right, ~right, ["1", "2", "3"], new="n", old="o")
    with Project(tmp_path / "p.jelly") as project:
        run = project.runs.begin("retrain", {}, tmp_path)
        assert project.runs.contests() == []
        project.runs.add_contest(run, found)
    with Project(tmp_path / "p.jelly") as project:
        assert project.runs.contests() == [(run, found)]
