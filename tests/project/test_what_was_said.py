"""Confirmed or corrected is judged by the model that was in use when the person spoke."""

from __future__ import annotations

import json
import sqlite3
import weakref
from contextlib import closing
from pathlib import Path

import pytest

from jellygui.domain.overview import OverviewPart, overview
from jellygui.domain.teaching import TeachingSet
from jellygui.project import Project
from tests.support.models import tiny_model
from tests.support.projects import classified, photo, read_in, said, write_first_version


def parts(project: Project) -> dict[int, OverviewPart]:
    """How each photograph came to its label, by its number."""
    found = overview(
        project.teaching.labelled(),
        project.species.all(),
        model="",
        lesson=TeachingSet(),
        learned=(),
        remembered={},
    )
    return {
        number: part
        for part in (OverviewPart.CONFIRMED, OverviewPart.CORRECTED)
        for row in found.rows
        for number in row.parts.get(part, ())
    }


def test_another_model_does_not_change_what_was_confirmed(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        ids = read_in(project, tmp_path, *(photo(n) for n in range(4)))
        first, second = (tiny_model(tmp_path / f"{n}.jellymodel", seed=n) for n in range(2))
        project.labels.label_files([4], "x")  # before any model has spoken of it
        classified(project, first, ids, *[said("x")] * 4)
        project.labels.confirm_files([1])
        project.labels.label_files([2], "y")
        before = {1: OverviewPart.CONFIRMED, 2: OverviewPart.CORRECTED}
        assert parts(project) == before
        classified(project, second, ids, *[said("y")] * 4)
        project.models.use(second.model_id)
        assert parts(project) == before
        project.labels.label_files([3], "x")
        assert parts(project) == before | {3: OverviewPart.CORRECTED}
        # What is taken back and comes again was said when it was said.
        project.labels.undo()
        project.labels.undo()
        project.labels.redo()
        assert parts(project) == before
        project.models.use(first.model_id)
        assert parts(project) == before


def test_what_was_confirmed_stays_so_when_species_are_merged(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        ids = read_in(project, tmp_path, *(photo(n) for n in range(2)))
        model = tiny_model(tmp_path / "m.jellymodel")
        classified(project, model, ids, *[said("moon_jellyfish")] * 2)
        project.labels.confirm_files([1])
        project.labels.label_files([2], "blue_jellyfish")
        before = {1: OverviewPart.CONFIRMED, 2: OverviewPart.CORRECTED}
        assert parts(project) == before
        project.species.merge(["moon_jellyfish"], "barrel_jellyfish")
        assert parts(project) == before
        project.labels.undo()
        assert parts(project) == before


def test_what_was_said_is_never_changed(tmp_path: Path) -> None:
    write_first_version(tmp_path / "p.jelly", tmp_path)
    with Project(tmp_path / "p.jelly"):
        pass
    with (
        closing(sqlite3.connect(tmp_path / "p.jelly")) as connection,
        pytest.raises(sqlite3.IntegrityError, match="never changed"),
    ):
        connection.execute("UPDATE annotation SET said = 'z'")


@pytest.mark.parametrize(
    ("made", "part"),
    [
        ({"m": "2024-07-01T00:00:00Z"}, OverviewPart.CORRECTED),  # m calls it x, the person z
        ({"m": "2024-07-01T00:00:00Z", "n": "2024-07-08T00:00:00Z"}, OverviewPart.CONFIRMED),
        ({"m": "2024-07-01T00:00:00Z", "n": "2024-07-10T00:00:00Z"}, OverviewPart.CORRECTED),
        ({"m": "2024-07-10T00:00:00Z"}, None),
    ],
)
def test_in_an_earlier_project_it_was_the_newest_model_that_was_there(
    tmp_path: Path, made: dict[str, str], part: OverviewPart | None
) -> None:
    place = tmp_path / "p.jelly"
    write_first_version(place, tmp_path)
    with closing(sqlite3.connect(place)) as old:
        for name, created in made.items():
            old.execute("INSERT OR IGNORE INTO model VALUES (?, ?, '[]', '{}', 0)", [name, name])
            card = json.dumps({"created_at": created})
            old.execute("UPDATE model SET card = ? WHERE id = ?", [card, name])
        if "n" in made:
            old.execute("INSERT INTO prediction VALUES (1, 'n', 'z', 0.9, 1, '{}')")
        old.commit()
    with Project(place) as project:
        assert list(parts(project).values()) == ([part] if part else [])


def test_what_is_labelled_is_read_once_while_somebody_has_it(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        read_in(project, tmp_path, *(photo(n) for n in range(3)))
        project.labels.label_files([1, 2], "x")
        first = project.teaching.labelled()
        assert project.teaching.labelled() is first
        project.labels.label_files([3], "x")
        now = project.teaching.labelled()
        assert [len(first), len(now)] == [2, 3]
        kept = weakref.ref(now)
        del now
        assert kept() is None  # a project of very many keeps none by itself
