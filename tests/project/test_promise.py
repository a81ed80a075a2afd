"""What a project keeps of promises of precision: one of each model."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from jellygui.domain.promise import HeldOut, Promise, promise_of
from jellygui.modelfile import ModelFile, write_model
from jellygui.project import Project, schema
from jellygui.project.functions import add_functions
from tests.support.models import tiny_model
from tests.support.projects import classified, photo, read_in, said

MOON = "moon_jellyfish"


def promise_to(wish: float) -> Promise:
    answers = HeldOut(
        said=[MOON] * 100,
        confidences=np.linspace(1, 0.5, 100),
        right=np.ones(100, dtype=bool),
        measured_on="a test",
    )
    return promise_of(answers, wish, [MOON])


@pytest.fixture
def model(tmp_path: Path) -> ModelFile:
    return tiny_model(tmp_path / "m.jellymodel")


def test_each_model_keeps_its_own_promise(
    project: Project, tmp_path: Path, model: ModelFile
) -> None:
    """Who goes to another model, promises for it and goes back finds the first promise kept."""
    other = tiny_model(tmp_path / "other.jellymodel", seed=1)
    ids = read_in(project, tmp_path, photo(1), photo(2))
    for one in (model, other):
        classified(project, one, ids, said(MOON, 0.6), said(MOON, 0.9))
    first, second = promise_to(0.9), promise_to(0.6)
    project.models.keep_promise(model.model_id, first, {ids[0]: False, ids[1]: True})
    project.models.use(other.model_id)
    assert project.models.promise(other.model_id) is None
    project.models.keep_promise(other.model_id, second, dict.fromkeys(ids, True))
    project.models.use(model.model_id)
    assert project.models.promise(model.model_id) == first
    named = [r.prediction.identified for r in project.browsing.files() if r.prediction]
    assert named == [False, True]
    project.models.keep_promise(model.model_id, None, {})
    assert project.models.promise(model.model_id) is None
    assert project.models.promise(other.model_id) == second
    assert project.models.promise("no such model") is None


def test_a_promise_that_a_model_carries_is_in_force_until_one_is_made(
    project: Project, tmp_path: Path, model: ModelFile
) -> None:
    card = model.card.model_copy(update={"promise": promise_to(0.9)})
    carries = write_model(
        tmp_path / "sure.jellymodel", card=card, onnx=model.onnx_bytes(), weights={}, replay={}
    )
    project.models.add(carries)
    project.models.add(model)
    assert project.models.promise(carries.model_id) is None
    assert project.models.promise_in_force(carries.model_id) == promise_to(0.9)
    assert project.models.promise_in_force(model.model_id) is None
    project.models.keep_promise(carries.model_id, promise_to(0.6), {})
    assert project.models.promise_in_force(carries.model_id) == promise_to(0.6)
    project.write(
        lambda connection: connection.execute(
            "UPDATE model SET promise = NULL, card = json_set(card, '$.promise', 'a stranger')"
        )
    )
    assert project.models.promise_in_force(carries.model_id) is None


def test_the_promise_of_an_earlier_version_stays_with_its_model(
    tmp_path: Path, model: ModelFile
) -> None:
    path, kept = tmp_path / "old.jelly", promise_to(0.9)
    fact = {"model_id": model.model_id, "promise": kept.model_dump(mode="json")}
    with closing(sqlite3.connect(path)) as old:
        add_functions(old)
        old.executescript(
            "".join(schema.MIGRATIONS[:5])
            + f"PRAGMA user_version = 5; PRAGMA application_id = {schema.APPLICATION_ID};"
        )
        old.executemany(
            "INSERT INTO model (id, name, species, card, in_use) VALUES (?, ?, '[]', '{}', ?)",
            [(model.model_id, "m", 1), ("f" * 64, "other", 0)],
        )
        old.execute("INSERT INTO fact VALUES ('promise', ?)", [json.dumps(fact)])
        old.commit()
    with Project(path) as project:
        assert project.models.promise(model.model_id) == kept
        assert project.models.promise("f" * 64) is None
    with Project(path) as project:
        assert project.models.promise_in_force(model.model_id) == kept
