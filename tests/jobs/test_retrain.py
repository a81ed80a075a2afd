from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from jellygui.domain.configs import RetrainConfig
from jellygui.domain.contest import contest
from jellygui.domain.events import Contested, Event
from jellygui.errors import JellyError
from jellygui.jobs import retrain
from jellygui.modelfile import read_model
from jellygui.paths import bundled_model
from jellygui.project import Project
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
