from __future__ import annotations

from pathlib import Path

from jellygui.domain.labels import NONE_OF_THESE
from jellygui.domain.runs import Taught
from jellygui.project import Project
from tests.support.projects import photo, read_in


def test_a_run_and_its_curve_come_back(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        first = project.begin_run("retrain", {"epochs": 3}, tmp_path / "run 1")
        project.add_run_points(first, [{"epoch": 1, "loss": 0.5}])
        project.add_run_points(first, [{"epoch": 2, "loss": 0.25}, {"epoch": 3, "loss": 0.2}])
        second = project.begin_run("prune", {}, tmp_path)
        project.end_run(first, "kept", model_id="abc")
    with Project(tmp_path / "p.jelly") as project:
        newest, oldest = project.runs()
        assert (newest.id, newest.ended_at, newest.model_id) == (second, None, None)
        assert (oldest.kind, oldest.config, oldest.outcome) == ("retrain", {"epochs": 3}, "kept")
        assert (oldest.folder, oldest.model_id) == (tmp_path / "run 1", "abc")
        assert oldest.ended_at is not None
        assert [point["epoch"] for point in project.run_points(first)] == [1, 2, 3]
        assert project.run_points(second) == []


def test_what_a_person_named_is_there_to_learn_from_once(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        read_in(project, tmp_path, *(photo(n) for n in range(4)), photo(0))
        project.label_files([1, 5], "x")
        project.label_files([2], NONE_OF_THESE)
        project.label_files([3], "y")
        project.label_files([4], "y")
        project.undo()
        project.record_missing([1])
        assert project.retraining_set() == [
            Taught(path=tmp_path / "4.jpg", content_hash=f"{0:064x}", label="x", role=None,
                   group=1, origin=""),
            Taught(path=tmp_path / "2.jpg", content_hash=f"{2:064x}", label="y", role=None,
                   group=3, origin=""),
        ]  # fmt: skip
