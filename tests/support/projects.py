"""Projects that were filled without reading any file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import numpy.typing as npt

from jellygui.domain.labels import Prediction
from jellygui.images.photo import Photo
from jellygui.images.scan import FoundFile
from jellygui.modelfile import ModelFile
from jellygui.project import Project, schema


def found(folder: Path, *names: str, size: int = 5) -> list[FoundFile]:
    return [FoundFile(folder / name, size, 1) for name in names]


def photo(number: int, **facts: object) -> Photo:
    chance = np.random.default_rng(number)
    hashes = [int(h) for h in chance.integers(0, 2**63, 2, dtype=np.uint64)]
    values: dict[str, object] = {
        "content_hash": f"{number:064x}",
        "size_bytes": 5,
        "perceptual_hash": hashes[0] | 1 << 63,
        "mirrored_hash": hashes[1],
        "width_px": 640,
        "height_px": 480,
        "taken_at": None,
        "latitude": None,
        "longitude": None,
        "camera": "",
        "pixels": np.zeros((1, 1, 3), np.uint8),
    }
    return Photo(**(values | facts))  # type: ignore[arg-type]


def said(species: str, confidence: float = 0.9, *, identified: bool = True) -> Prediction:
    """Names a species; what is left of 1 goes to another."""
    return Prediction(
        species=species,
        confidence=confidence,
        identified=identified,
        probabilities={species: confidence, "another": 1 - confidence},
    )


def read_in(project: Project, folder: Path, *photos: Photo) -> list[int]:
    """Add a file for each photo; give the photographs' ids."""
    names = [
        f"{number}.jpg"
        for number in range(project.files.count(), project.files.count() + len(photos))
    ]
    project.files.add(found(folder, *names))
    rows = [record.id for record in project.browsing.files()][-len(photos) :]
    photographs, _ = project.files.record_read(list(zip(rows, photos, strict=True)))
    return list(photographs.values())


def classified(
    project: Project,
    model: ModelFile,
    photographs: Sequence[int],
    *said_of_them: Prediction,
    vectors: npt.NDArray[np.float16] | None = None,
) -> None:
    """Let `model` say these things of the photographs."""
    project.models.add(model)
    if vectors is None:
        vectors = np.ones((len(photographs), 4), np.float16)
    project.models.add_predictions(
        model.model_id, list(zip(photographs, said_of_them, vectors, strict=True))
    )


def write_first_version(path: Path, folder: Path) -> None:
    """A project as the first version of the program wrote it.

    Two photographs in `folder`, 11.jpg and 10.jpg; of the first a person said four of z.
    """
    with closing(sqlite3.connect(path)) as old:
        old.executescript(
            schema.MIGRATIONS[0]
            + f"PRAGMA user_version = 1; PRAGMA application_id = {schema.APPLICATION_ID};"
            "INSERT INTO photo_group DEFAULT VALUES; INSERT INTO photo_group DEFAULT VALUES;"
            "INSERT INTO model VALUES ('m', 'm', '[]', '{}', 1);"
        )
        shares = [{"x": 0.5, "y": 0.4, "z": 0.1}, {"x": 0.2, "y": 0.8}]
        for number, probabilities in enumerate(shares, start=1):
            old.execute(
                "INSERT INTO photograph (id, content_hash, size_bytes, width_px, height_px,"
                " perceptual_hash, mirrored_hash, group_id) VALUES (?, ?, 1, 4, 3, 0, 0, ?)",
                [number, str(number), number],
            )
            old.execute(
                "INSERT INTO file VALUES (?, ?, NULL, 1, 1, 'ok', '', ?)",
                [number, str(folder / f"{12 - number}.jpg"), number],
            )
            best = max(probabilities, key=lambda key: probabilities[key])
            old.execute(
                "INSERT INTO prediction VALUES (?, 'm', ?, ?, 1, ?)",
                [number, best, probabilities[best], json.dumps(probabilities)],
            )
        old.execute("INSERT INTO annotation VALUES (1, 1, 'AB', '2024-07-09T12:00:00')")
        old.execute("INSERT INTO annotation_item VALUES (1, 0, 'z', 4, NULL)")
        old.commit()
