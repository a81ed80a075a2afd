"""A project that was made with the model that came with the program before."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from jellygui.images.photo import Photo, read_photo
from jellygui.jobs.classify import classify
from jellygui.jobs.ingest import ingest
from jellygui.jobs.models import is_bundled, model_of
from jellygui.jobs.opening import open_project
from jellygui.project import schema
from jellygui.project.functions import add_functions
from tests.support.drawn import draw, save_photo

# Of `jellyfish-6.jellymodel` as it came with the program up to version 5 of the project file.
FORMER = "19561e76b37fb6601c66d0aa59659c604360a1b6883e74338e1a99bed40f162f"
SPECIES = [
    {"key": key, "common_name": key, "scientific_name": "", "aphia_id": None}
    for key in ("moon_jellyfish", "blue_jellyfish")
]


def write_fifth_version(place: Path, path: Path, photo: Photo) -> None:
    """A project of version 5: one photograph, which the model names."""
    with closing(sqlite3.connect(place)) as old:
        add_functions(old)
        old.executescript("".join(schema.MIGRATIONS[:5]))
        old.execute(
            "INSERT INTO model (id, name, species, card, in_use, path)"
            " VALUES (?, ?, ?, '{}', 1, ?)",
            [FORMER, "jellyfish-6", json.dumps(SPECIES), "/opt/jellygui/jellyfish-6.jellymodel"],
        )
        old.execute("INSERT INTO photo_group DEFAULT VALUES")
        old.execute(
            "INSERT INTO photograph (id, content_hash, size_bytes, width_px, height_px,"
            " perceptual_hash, mirrored_hash, group_id) VALUES (1, ?, ?, ?, ?, 0, 0, 1)",
            [photo.content_hash, photo.size_bytes, photo.width_px, photo.height_px],
        )
        known = path.stat()
        old.execute(
            "INSERT INTO file (absolute_path, size_bytes, modified_ns, state, reason,"
            " photograph_id) VALUES (?, ?, ?, 'ok', '', 1)",
            [str(path), known.st_size, known.st_mtime_ns],
        )
        old.execute(
            "INSERT INTO prediction (photograph_id, model_id, species, confidence, identified,"
            " probabilities) VALUES (1, ?, 'moon_jellyfish', 0.8, 1, ?)",
            [FORMER, json.dumps({"moon_jellyfish": 0.8, "blue_jellyfish": 0.2})],
        )
        old.executescript(
            f"PRAGMA user_version = 5; PRAGMA application_id = {schema.APPLICATION_ID};"
        )
        old.commit()


def test_it_opens_and_goes_on_with_that_model_which_is_called_otherwise_now(tmp_path: Path) -> None:
    paths = [tmp_path / "photographs" / f"{number}.jpg" for number in range(2)]
    for number, path in enumerate(paths):
        save_photo(draw("moon_jellyfish", seed=number, size_px=(160, 120)), path)
    write_fifth_version(tmp_path / "old.jelly", paths[0], read_photo(paths[0], side_px=64))
    with open_project(tmp_path / "old.jelly").project as project:
        (first,) = project.browsing.files()
        assert (first.label, first.model_id) == ("moon_jellyfish", FORMER)
        model = model_of(project)
        assert model.model_id == FORMER
        assert is_bundled(model)
        assert model.path.stem == "jellyfish-6-resnet18"
        list(ingest(project, [tmp_path / "photographs"]))
        list(classify(project, model))
        files = list(project.browsing.files())
        assert {record.model_id for record in files} == {FORMER}
        assert all(record.prediction is not None for record in files)
        in_use = project.models.in_use()
        assert in_use is not None
        assert in_use[0] == FORMER
        # Another model that comes with the program is called as this one was.
        assert project.models.called(FORMER) == "jellyfish-6-resnet18"
        # It had kept nothing of what it saw, and has looked once more.
        assert len(project.models.embeddings(FORMER)) == 2
