"""Kills every writer of the program at any moment, and looks at what it has left.

    python -m tests.experiments.kills --times 200

Each writer writes number after number in a process of its own, which tells of each when it is done.
That process is killed (SIGKILL) at a random moment; then what it wrote must be whole, and be the
last number of which it told or the one after it.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import re
import signal
import sqlite3
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import openpyxl
import pypdfium2
import torch
import yaml
from torch.optim.swa_utils import AveragedModel

from jellygui import paths
from jellygui.domain.events import EpochDone
from jellygui.domain.labels import Annotation
from jellygui.domain.stations import Station
from jellygui.domain.survey import SurveyFacts
from jellygui.jobs.export_all import export_all
from jellygui.jobs.spreadsheets import write_table
from jellygui.modelfile import read_model
from jellygui.project import Project
from jellygui.run_folders import RunFolder
from jellygui.settings import Settings, load_settings, save_settings
from jellygui.training.checkpoint import Checkpoint, TrainingState
from jellygui.training.networks import build
from tests.support.models import tiny_model
from tests.support.projects import found, photo, read_in, said, write_first_version

_COLUMNS = ("label", "common_name", "scientific_name", "mean_confidence")
_ROWS = 2000
_BATCH = 8
_PHOTOGRAPHS = 40


class Writer:
    """Writes numbers from 1 on into a folder, and reads which it holds."""

    each_kill_anew, tells_of_many, longest_s = False, True, 0.15

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def prepare(self) -> None:
        """Make what is there before the first number."""

    def write(self, tell: Callable[[int], None]) -> None:
        """Write number after number behind the one that is there, and tell of each."""
        raise NotImplementedError

    def read(self) -> int:
        """The number that is there, 0 for none.

        Raises:
            Exception: what is there is not whole.
        """
        raise NotImplementedError


class Labels(Writer):
    """Each number is one word of a person on a photograph."""

    @property
    def place(self) -> Path:
        return self.folder / "p.jelly"

    def prepare(self) -> None:
        with Project(self.place) as project:
            read_in(project, self.folder, *(photo(n) for n in range(_PHOTOGRAPHS)))

    def write(self, tell: Callable[[int], None]) -> None:
        number = self.read()
        with Project(self.place) as project:
            while True:
                number += 1
                which = 1 + number % _PHOTOGRAPHS
                project.labels.annotate(
                    [which], Annotation(label="moon_jellyfish", individuals=number)
                )
                tell(number)

    def read(self) -> int:
        with Project(self.place):  # as a person opens it: the log is folded in
            pass
        with closing(sqlite3.connect(self.place)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            rows = connection.execute(
                "SELECT individuals FROM annotation_item ORDER BY individuals"
            ).fetchall()
        assert [row[0] for row in rows] == [*range(1, len(rows) + 1)]
        return len(rows)


class Classification(Labels):
    """Each number is a batch of photographs that a model has named."""

    each_kill_anew = True

    def prepare(self) -> None:
        tiny_model(self.folder / "m.jellymodel")
        with Project(self.place) as project:
            project.files.add(found(self.folder, *(f"{n}.jpg" for n in range(4000))))
            project.models.add(read_model(self.folder / "m.jellymodel"))

    def write(self, tell: Callable[[int], None]) -> None:
        model = read_model(self.folder / "m.jellymodel").model_id
        with Project(self.place) as project:
            for number in range(1, 500):
                read = [(n + 1, photo(n)) for n in range((number - 1) * _BATCH, number * _BATCH)]
                photographs, _ = project.files.record_read(read)
                answer, vector = said("moon_jellyfish"), np.ones(4, np.float16)
                project.models.add_predictions(
                    model, [(p, answer, vector) for p in photographs.values()]
                )
                tell(number)

    def read(self) -> int:
        with Project(self.place):
            pass
        with closing(sqlite3.connect(self.place)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            (named,) = connection.execute("SELECT count(*) FROM prediction").fetchone()
        assert named % _BATCH == 0
        return int(named) // _BATCH


class Migration(Writer):
    """An old project is opened: it is of the old version or of the new one, with one copy."""

    each_kill_anew, tells_of_many, longest_s = True, False, 0.5

    def prepare(self) -> None:
        write_first_version(self.folder / "p.jelly", self.folder)
        with closing(sqlite3.connect(self.folder / "p.jelly")) as old:
            old.executemany(
                "INSERT INTO photograph (id, content_hash, size_bytes, width_px, height_px,"
                " perceptual_hash, mirrored_hash, group_id) VALUES (?, ?, 1, 4, 3, ?, 0, 1)",
                [(n, f"{n:064}", n * 977 * (1 << 40)) for n in range(10, 3000)],
            )
            old.commit()

    def write(self, tell: Callable[[int], None]) -> None:
        with Project(self.folder / "p.jelly"):
            tell(1)
            time.sleep(60)

    def read(self) -> int:
        with closing(sqlite3.connect(self.folder / "p.jelly")) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        with Project(self.folder / "p.jelly") as project:
            assert len(project.teaching.labelled()) == 1
        copies = [p.name for p in self.folder.iterdir() if "-version-" in p.name]
        assert len(copies) == 1, copies
        return int(version > 1)


class Model(Writer):
    """Each number is the name of a model."""

    def write(self, tell: Callable[[int], None]) -> None:
        number = self.read()
        while True:
            number += 1
            tiny_model(self.folder / "m.jellymodel", name=str(number), seed=number % 4)
            tell(number)

    def read(self) -> int:
        if not (self.folder / "m.jellymodel").exists():
            return 0
        model = read_model(self.folder / "m.jellymodel")
        assert model.weights()["head.weight"].shape[0] == len(model.card.species)
        return int(model.card.name)


class Table(Writer):
    """Each number is in every row of a table."""

    @property
    def place(self) -> Path:
        return self.folder / "counts.csv"

    def write(self, tell: Callable[[int], None]) -> None:
        number = self.read()
        while True:
            number += 1
            write_table(self.place, _COLUMNS, ((number, "é", row, 0.5) for row in range(_ROWS)))
            tell(number)

    def read(self) -> int:
        if not self.place.exists():
            return 0
        with open(self.place, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert rows[0] == list(_COLUMNS)
        assert [row[2] for row in rows[1:]] == [str(n) for n in range(_ROWS)]
        (number,) = {row[0] for row in rows[1:]}
        return int(number)


class Exports(Writer):
    """Each number is in what one kind of archive says of the survey, once or more often."""

    kind, name, longest_s = "", "", 0.3

    @property
    def place(self) -> Path:
        return self.folder / self.name

    def prepare(self) -> None:
        with Project(self.folder / "p.jelly") as project:
            read_in(project, self.folder, *(photo(n) for n in range(_PHOTOGRAPHS)))
            for number in range(1, _PHOTOGRAPHS):
                project.labels.annotate([number], Annotation(label="moon_jellyfish"))

    def write(self, tell: Callable[[int], None]) -> None:
        number = self.read()
        with Project(self.folder / "p.jelly") as project:
            while True:
                number += 1
                said = f"number {number} is there"
                project.survey.put(SurveyFacts(title=said, abstract=said, people=("Åse",)))
                project.stations.put([Station(name="A", gear=said)])
                export_all(project, **{self.kind: self.place})  # type: ignore[arg-type]
                tell(number)

    def read(self) -> int:
        if not self.place.exists():
            return 0
        (number,) = set(re.findall(r"number (\d+) is there", self.text()))
        return int(number)

    def text(self) -> str:
        """All that is said in it.

        Raises:
            Exception: it is not whole.
        """
        raise NotImplementedError


class OfWorkbook(Exports):
    kind, name = "xlsx", "survey.xlsx"

    def text(self) -> str:
        book = openpyxl.load_workbook(self.place)
        assert book["Photographs"].max_row == _PHOTOGRAPHS + 1
        cells = (cell for sheet in book for row in sheet.iter_rows() for cell in row)
        return " ".join(str(cell.value) for cell in cells)


class OfArchive(Exports):
    kind, name = "darwin_core", "dwca.zip"

    def text(self) -> str:
        with zipfile.ZipFile(self.place) as archive:
            assert archive.testzip() is None
            assert len(archive.namelist()) == 5
            return " ".join(archive.read(name).decode() for name in archive.namelist())


class OfIfdo(Exports):
    kind, name = "ifdo", "survey.yaml"

    def text(self) -> str:
        made = yaml.load(self.place.read_bytes(), yaml.CSafeLoader)
        assert len(made["image-set-items"]) == _PHOTOGRAPHS
        return str(made)


class OfReport(Exports):
    kind, name = "report", "report.html"

    def text(self) -> str:
        text = self.place.read_text(encoding="utf-8")
        assert text.rstrip().endswith("</html>")
        return text


class OfPdf(Exports):
    kind, name = "pdf", "report.pdf"

    def text(self) -> str:
        document = pypdfium2.PdfDocument(self.place)
        try:
            pages = (page.get_textpage().get_text_bounded() for page in document)
            return " ".join(" ".join(pages).split())
        finally:
            document.close()


class OfSettings(Writer):
    """Each number is the name of the person."""

    def prepare(self) -> None:
        paths.settings_dir = lambda: self.folder

    def write(self, tell: Callable[[int], None]) -> None:
        number = self.read()
        while True:
            number += 1
            save_settings(Settings(annotator=str(number)))
            tell(number)

    def read(self) -> int:
        settings, words = load_settings()
        assert not words
        return int(settings.annotator or 0)


class Run(Writer):
    """Each number is an epoch of a training, kept in its checkpoint."""

    def prepare(self) -> None:
        RunFolder.begin(self.folder / "run", kind="train", arguments={})

    def write(self, tell: Callable[[int], None]) -> None:
        training = _training()
        checkpoint = Checkpoint(RunFolder.open(self.folder / "run"))
        number, _ = checkpoint.resume("stage", training)
        while True:
            number += 1
            with torch.no_grad():
                next(training.network.parameters()).fill_(number)
            checkpoint.save(training, _epoch(number))
            tell(number)

    def read(self) -> int:
        training = _training()
        checkpoint = Checkpoint(RunFolder.open(self.folder / "run"))
        number, _ = checkpoint.resume("stage", training)
        assert len(checkpoint.run.curve()) == number
        if number:
            assert (next(training.network.parameters()) == number).all()
            assert checkpoint.best()
        return number


def _training() -> TrainingState:
    network = build("simple_cnn", species=2)
    optimiser = torch.optim.SGD(network.parameters(), lr=0.1)
    return TrainingState(
        network=network,
        averaged=AveragedModel(network, use_buffers=True),
        optimiser=optimiser,
        schedule=torch.optim.lr_scheduler.ConstantLR(optimiser),
        chance=np.random.default_rng(0),
        scaler=torch.amp.GradScaler(enabled=False),
    )


def _epoch(number: int) -> EpochDone:
    return EpochDone(
        stage="stage",
        epoch=number,
        epochs=10**6,
        training_loss=1.0,
        training_accuracy=0.5,
        validation_loss=1.0,
        validation_accuracy=0.5,
        elapsed_s=float(number),
    )


WRITERS: dict[str, type[Writer]] = {
    "labels": Labels,
    "classification": Classification,
    "migration": Migration,
    "model": Model,
    "table": Table,
    "settings": OfSettings,
    "run": Run,
}
# These take a second or so each, and are written in one step as the table is.
EXPORTS: dict[str, type[Writer]] = {
    "workbook": OfWorkbook,
    "Darwin Core": OfArchive,
    "iFDO": OfIfdo,
    "report": OfReport,
    "PDF": OfPdf,
}


@dataclass(frozen=True)
class Outcome:
    """What was there after the kills: the old number, the new one, or neither, with its reasons."""

    old: int
    new: int
    broken: tuple[str, ...]
    left_over: int


def kill(name: str, folder: Path, times: int, seed: int = 0) -> Outcome:
    """Kill a writer so many times."""
    chance, counted, broken = random.Random(seed), Counter[str](), []
    writer = (WRITERS | EXPORTS)[name](folder)
    _in_child(writer.prepare)
    for number in range(times):
        if writer.each_kill_anew and number:
            writer.folder = folder / str(number)
            writer.folder.mkdir()
            _in_child(writer.prepare)
        before = _in_child(writer.read) if writer.tells_of_many else 0
        try:
            told = _killed(writer, chance)
            last = max(told, default=before)
            there = _in_child(writer.read)
            assert there in (last, last + 1), f"{there} is there, {last} was told"
        except AssertionError as error:
            broken.append(str(error))
        else:
            counted["old" if there == last else "new"] += 1
    left = [p for p in folder.rglob("*") if p.name.endswith((".part", ".part-journal"))]
    return Outcome(counted["old"], counted["new"], tuple(broken), len(left))


def _killed(writer: Writer, chance: random.Random) -> list[int]:
    """The numbers of which a writer told before it was killed."""
    hears, tells = os.pipe()
    if not (child := os.fork()):
        os.close(hears)
        try:
            writer.write(lambda number: os.write(tells, b"%d\n" % number) and None)
        except BaseException:
            traceback.print_exc()
        os._exit(1)
    os.close(tells)
    with open(hears, "rb") as file:
        began = time.monotonic()
        first = file.readline() if writer.tells_of_many else b""
        one_s = time.monotonic() - began  # where it takes long, at any moment of all that
        time.sleep(chance.uniform(0, max(writer.longest_s, one_s)))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), "the writer ended by itself"
        return [int(line) for line in (first + file.read()).splitlines() if line]


def _in_child(do: Callable[[], int | None]) -> int:
    """What a function gives in a process of its own, so that this one never has a thread."""
    hears, tells = os.pipe()
    if not (child := os.fork()):
        try:
            os.write(tells, json.dumps(do()).encode())
        except BaseException:
            os.write(tells, json.dumps(traceback.format_exc()).encode())
        os._exit(0)
    os.close(tells)
    with open(hears, "rb") as file:
        told = json.loads(file.read())
    os.waitpid(child, 0)
    assert not isinstance(told, str), told
    return int(told or 0)


def main() -> None:
    """Kill, and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("writers", nargs="*", default=[*WRITERS, *EXPORTS])
    parser.add_argument("--times", type=int, default=200)
    arguments = parser.parse_args()
    for name in arguments.writers:
        with tempfile.TemporaryDirectory() as folder:
            outcome = kill(name, Path(folder), arguments.times, seed=int(time.time()))
        print(
            f"{name:15} {arguments.times} kills: {outcome.old} old, {outcome.new} new, "
            f"{len(outcome.broken)} broken; {outcome.left_over} halves left beside",
            *outcome.broken[:3],
            sep="\n   ",
            flush=True,
        )


if __name__ == "__main__":
    torch.set_num_threads(1)
    main()
