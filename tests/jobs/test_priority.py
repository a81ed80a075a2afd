from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np

from jellygui.domain.events import Changed, Classified
from jellygui.jobs.classify import classify
from jellygui.jobs.ingest import ingest
from jellygui.jobs.priority import Priority, files_by_priority
from jellygui.project import Project
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.models import tiny_model
from tests.support.projects import found


def test_what_is_looked_at_comes_next_and_every_file_once(project: Project, tmp_path: Path) -> None:
    project.files.add(found(tmp_path, *(f"{n}.jpg" for n in range(1, 301))))
    priority = Priority()
    files = files_by_priority(project, np.arange(300, 0, -1), priority)
    order = [next(files) for _ in range(5)]
    assert order[0] == (300, tmp_path / "300.jpg")
    priority.look_at([7, 300, 9999, 8])
    priority.look_at([5, 300, 9999, *range(10, 90)])  # the newest word counts
    order += [next(files) for _ in range(20)]
    assert [file_id for file_id, _ in order[5:8]] == [5, 10, 11]
    priority.look_at([42])
    order += list(files)
    ids = [file_id for file_id, _ in order]
    assert ids[25] == 42
    assert ids[26] == 295
    assert sorted(ids) == list(range(1, 301))
    assert all(path.name == f"{file_id}.jpg" for file_id, path in order)


def test_a_classification_follows_the_eye(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    for number in range(150):
        save_photo(
            draw(SPECIES[number % 6], seed=number, size_px=(40, 30)), folder / f"{number:03}.jpg"
        )
    list(ingest(project, [folder]))
    priority = Priority()
    told: list[int] = []
    changed: set[int] = set()
    with closing(classify(project, tiny_model(tmp_path / "m"), priority=priority)) as work:  # type: ignore[type-var]
        for event in work:
            if isinstance(event, Classified):
                if not told:
                    priority.look_at([150, 149])
                told.append(int(event.path.stem))
            if isinstance(event, Changed):
                changed |= event.changes.files
    assert told[0] == 0
    assert sorted(told) == list(range(150))
    assert told.index(149) < 100  # it would be the last one
    assert changed == set(range(1, 151))
    assert not len(project.files.to_read(tiny_model(tmp_path / "again").model_id))
