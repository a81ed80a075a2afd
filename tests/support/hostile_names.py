"""Names as a stranger may write them, and a project in which everything is called so."""

from __future__ import annotations

import csv
import itertools
import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.clocks import CameraClock
from jellygui.domain.configs import PruneConfig, RetrainConfig
from jellygui.domain.events import EpochDone, PruneStep
from jellygui.domain.labels import Annotation
from jellygui.domain.measurements import Rate
from jellygui.domain.runs import Run
from jellygui.domain.stations import Station
from jellygui.domain.survey import SurveyFacts
from jellygui.images.photo import read_photo
from jellygui.jobs.ingest import ingest
from jellygui.jobs.points import PRUNE, RETRAIN, point_of
from jellygui.jobs.recorder import begin
from jellygui.modelfile import ModelFile, SpeciesEntry, write_model
from jellygui.project import Project
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.models import tiny_card, tiny_head, tiny_onnx
from tests.support.projects import classified, said

# In each one a word that says where it stands, as `Zap`.
NAMES = (
    "<img src=x onerror=alert(1)>Zap",
    "<b>Zap</b>",
    "&lt;i&gt;Zap&amp;",
    "&Zap [*]",
    "Zap\u202egpj.exe",
    "\x1b[31mZap\x9b0m",
    "<a href='file:///etc/passwd'>Zap</a>",
    "Zap\r\nZap\u2028\u2029\t",
    "\u2066Zap\u200b\ufeff\u200e",
    "<table width=9999><tr><td>" + "Zap" * 50,
)
LONG = "<u>" + "Zap" * 1666


def names() -> Iterator[str]:
    """These names in turn, each with a number that tells it from the others."""
    for number in itertools.count():
        yield NAMES[number % len(NAMES)] + str(number)


def file_name(name: str) -> str:
    """The same without what no file may be called."""
    return name.replace("/", "\u2215")[:120]


def hostile_model(path: Path, seed: int = 0) -> ModelFile:
    """A model whose card says such things wherever it may say what it likes."""
    new = names()
    form = tiny_onnx(species=len(SPECIES), size_px=64, seed=seed)
    card = tiny_card(name=NAMES[seed], species=SPECIES)
    entries = [
        SpeciesEntry(key=entry.key, common_name=next(new), scientific_name=next(new))
        for entry in card.species
    ]
    card = card.model_copy(
        update={
            "species": tuple(entries),
            "architecture": NAMES[1][:100],
            "licence": LONG,
            "precision_note": NAMES[4],
            "started_from": NAMES[5],
            "made_by": NAMES[0],
            "program_version": NAMES[6],
            "attribution": NAMES,
            "processors": NAMES,
        }
    )
    return write_model(
        path,
        card=card,
        onnx=form.SerializeToString(),
        weights={"head.weight": tiny_head(len(SPECIES), seed=seed)[0]},
        replay={},
    )


def hostile_project(folder: Path, models: Path) -> Path:
    """A project with photographs, models, labels, runs and a random check, all called so."""
    new = names()
    survey = folder / file_name(NAMES[0])
    for number, name in enumerate(NAMES):
        day = survey / file_name(NAMES[number % 3])
        image = draw(SPECIES[number % 3], seed=number, size_px=(160, 120))
        save_photo(image, day / f"{file_name(name)}{number}.jpg", camera=("", "A"))
    (survey / f"{file_name(NAMES[1])} broken.jpg").write_bytes(b"no picture")
    models.mkdir(parents=True)
    made = [
        hostile_model(models / f"{file_name(NAMES[seed])}.jellymodel", seed) for seed in range(3)
    ]
    place = folder / f"{file_name(NAMES[1])}.jelly"
    with Project(place) as project:
        list(ingest(project, [survey]))
        records = list(project.browsing.files())
        read = [
            (r.id, read_photo(r.path, side_px=64)) for r in records if "broken" not in r.path.name
        ]
        project.files.record_read(read)
        ids = [r.photograph.id for r in project.browsing.files() if r.photograph is not None]
        for model in made[:2]:
            classified(project, model, ids, *[said(SPECIES[n % 3]) for n in range(len(ids))])
        project.models.use(made[0].model_id)
        project.labels.annotator = NAMES[0]
        project.species.add("Zap", "Zap zap")
        for number, identity in enumerate(ids[:6]):
            project.labels.annotate([identity], Annotation(label=SPECIES[number % 3]))
        check = project.checks.draw(3)
        for file_id in project.checks.files(check):
            project.checks.answer(check, file_id, SPECIES[0])
        _add_runs(project, folder)
        project.stations.put(
            [Station(name="1", gear=NAMES[0], others={NAMES[1]: LONG[:2000]}), Station(name="2")]
        )
        project.stations.put_files(ids[:2], "1")
        project.remarks.say(ids[:3], note=LONG[:4000], tags=NAMES, annotator=NAMES[4])
        project.remarks.say(ids[3:4], note=NAMES[7], tags=[NAMES[3]])
        project.filters.keep(NAMES[0][:60], PhotoQuery(text=NAMES[4]))
        project.survey.put(
            SurveyFacts(title=NAMES[0], abstract=NAMES[7], people=NAMES, area=NAMES[5])
        )
        cameras = [r.photograph.camera for r in project.browsing.files() if r.photograph]
        project.clocks.put(CameraClock(camera=cameras[0], offset_s=60, note=NAMES[1]))
    with closing(sqlite3.connect(place)) as connection, connection:
        for table, key, column in (
            ("photograph", "id", "camera"),
            ("species", "key", "common_name"),
            ("species", "key", "scientific_name"),
            ("model", "id", "name"),
            ("run", "id", "outcome"),
            ("station", "id", "name"),
            ("camera_clock", "id", "note"),
            ("species", "key", "authority"),
            ("species", "key", "rank"),
        ):
            for (which,) in connection.execute(f"SELECT {key} FROM {table}").fetchall():
                change = f"UPDATE {table} SET {column} = ? WHERE {key} = ?"
                connection.execute(change, [next(new), which])
        for number, name in enumerate(NAMES):
            connection.execute(
                "INSERT INTO second_word (photograph_id, label, annotator, annotated_at, beside,"
                " step_id) SELECT photograph_id, ?, ?, annotated_at, id, step_id FROM annotation"
                " WHERE photograph_id = ?",
                [SPECIES[(number + 1) % 3], name, number + 1],
            )
        connection.execute("UPDATE file SET reason = ? WHERE state = 'unreadable'", [NAMES[0]])
    return place


def hostile_tables(folder: Path) -> tuple[Path, Path]:
    """Tables of species and of stations in which everything is called so."""
    new = names()
    species, stations = folder / f"{file_name(NAMES[1])}.csv", folder / f"{NAMES[4]}.csv"
    for place, titles in (
        (species, ("common_name", "ScientificName", "Authority", "Rank", "Match type", next(new))),
        (stations, ("station", "latitude", "longitude", "gear", next(new), next(new))),
    ):
        with open(place, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(titles)
            for number in range(3 * len(NAMES)):
                row = [next(new) for _ in titles]
                writer.writerow(row if number % 3 else [row[0], *[""] * (len(row) - 1)])
    return species, stations


def hostile_answer(asked: Mapping[str, str]) -> bytes:
    """What a register answers that calls everything so, of species by their keys."""
    new = names()
    found = []
    for number, name in enumerate(dict.fromkeys(asked.values())):
        numbers = {"AphiaID": 1000 + number, "valid_AphiaID": 2000 + number}
        said = {key: next(new) for key in ("authority", "status", "rank", "valid_name", "url")}
        one = {"scientificname": name, **numbers, **said}
        found.append([one] * (1 + number % 3))
    return json.dumps(found).encode()


def _add_runs(project: Project, folder: Path) -> None:
    rate = Rate(value=0.9, low=0.7, high=1, count=10)
    run = begin(project, RETRAIN, RetrainConfig().model_dump(mode="json"), folder / "r")
    points = [
        EpochDone(
            stage=NAMES[1],
            epoch=number,
            epochs=2,
            training_loss=1 / number,
            training_accuracy=0.5,
            validation_loss=1.0,
            validation_accuracy=number / 10,
            elapsed_s=number,
        )
        for number in (1, 2)
    ]
    project.runs.add_points(run.id, _plain(run, points))
    project.runs.end(run.id, "finished")
    config = PruneConfig(steps=2).model_dump(mode="json")
    run = begin(project, PRUNE, config, folder / "p")
    steps = [
        PruneStep(
            step=number,
            steps=1,
            parameters=1_000_000,
            multiply_adds=1,
            validation_accuracy=rate,
            validation_recall={SPECIES[0]: rate},
            unwatched=(SPECIES[1],),
            latency_ms=5.0,
            form_bytes=900_000,
        )
        for number in (0, 1)
    ]
    project.runs.add_points(run.id, _plain(run, steps))
    project.runs.end(run.id, "finished")


def _plain(run: Run, events: Sequence[EpochDone | PruneStep]) -> list[dict[str, Any]]:
    points = [point_of(run, event) for event in events]
    return [point for point in points if point is not None]
