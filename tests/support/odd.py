"""Projects with something in every table, and values that belong into none."""

from __future__ import annotations

import io
import math
import sqlite3
from collections.abc import Iterator
from contextlib import closing, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jellygui.cli.project_report import report_counts
from jellygui.cli.screen import Screen
from jellygui.domain.browse import PhotoQuery, Show, SortBy
from jellygui.domain.clocks import CameraClock
from jellygui.domain.contest import Contest, Outcome, PairedCounts
from jellygui.domain.counts import CountBy
from jellygui.domain.merge import PersonWord, PhotographWords
from jellygui.domain.stations import Station
from jellygui.gui.project_work import CountsChoice, Folders, count_project
from jellygui.gui.train.former import former_prunings, former_runs
from jellygui.images.scan import FoundBroken
from jellygui.jobs.opening import open_project
from jellygui.jobs.recorder import cut_off_run
from jellygui.modelfile import ModelFile
from jellygui.project import Project
from jellygui.project.values import COLUMNS
from tests.support.projects import classified, found, photo, read_in, said


@dataclass(frozen=True)
class Raw:
    """Bytes that are put into a column as if they were text."""

    text: bytes = field(repr=False)


ODD: tuple[Any, ...] = (
    None,
    -1,
    0,
    1,
    2,
    10**12,
    2**62,
    2**63 - 1,
    -(2**63),
    0.5,
    -0.5,
    1.5,
    1e308,
    math.inf,
    -math.inf,
    "",
    "x",
    "0",
    "nan",
    "Infinity",
    "1e400",
    "../../etc/passwd",
    "/",
    "C:\\con",
    "a\0b",
    "\0",
    Raw(b"\xff"),
    Raw(b"moon\x80"),
    Raw(b"\xed\xa0\x80"),
    b"",
    b"\0",
    b"\xff\xfe",
    b"x" * 7,
    b"x" * 20_000,
    "x" * 2_000,
    "å" * 30_000,
    "x" * 40_000_000,
    "<img src=x onerror=y>",
    "\x1b[2J",
    "\u202egpj",
    "none_of_these",
    "unsure",
    "unreadable",
    "test",
    "redo",
    "[]",
    "{}",
    "null",
    "0.1",
    '{"a": NaN}',
    '{"a": 1e999}',
    '{"a": -1}',
    '{"a": "b"}',
    '{"\\ud800": 0.5}',
    "[" * 100_000,
    '[{"key": 1}]',
    '[{"key": "a", "common_name": "b", "more": 1}]',
    '{"steps": "many"}',
    "99999-01-01T00:00:00",
    "2024-02-31T00:00:00",
    "0000-00-00T00:00:00",
    "-2024-01-01T00:00:00",
    "2024-07-09T00:00:00+99:00",
    "9999-12-31T23:59:59-23:59",
    "2024-W01-1",
    "20240709T000000",
)


def make_full(path: Path, model: ModelFile) -> None:
    """A project that has used everything a project can hold."""
    folder = path.parent
    with Project(path) as project:
        project.labels.annotator = "AB"
        photos = [photo(n, taken_at=_day(n), camera="TG-6", latitude=54.0) for n in range(8)]
        ids = read_in(project, folder, *photos)
        keys = list(model.card.species_keys)
        classified(project, model, ids, *(said(keys[n % 2]) for n in range(8)))
        project.models.use(model.model_id)
        project.files.note_origin([folder])
        project.sightings.group_by(project.sightings.rule())
        check = project.checks.draw(3)
        project.checks.answer(check, project.checks.files(check)[0], keys[0])
        project.labels.label_files([1, 2, 3], keys[1])
        project.labels.count_individuals([2], 4)
        project.labels.undo()
        project.labels.redo()
        project.files.add(found(folder, "unread.jpg"))
        project.labels.label_files([9], keys[0])
        other = PersonWord(keys[0], 2, "B", "2024-07-09T12:00:00+02:00")
        project.people.take_over({f"{1:064x}": PhotographWords(now=other)})
        project.files.add([FoundBroken(folder / "broken.jpg", "is cut off")])
        project.teaching.exclude([ids[0]], annotator="AB")
        project.teaching.exclude_species([keys[2]], annotator="AB")
        walnut = project.species.add("sea walnut", "Mnemiopsis leidyi")
        project.species.give_digit(walnut.key, None)
        project.remarks.say([1], note="a note", tags=["night dive"], annotator="AB")
        project.stations.put(
            [
                Station(
                    name="A",
                    latitude=54.0,
                    longitude=7.0,
                    depth_m=3.0,
                    gear="pole",
                    began=_day(0),
                    ended=_day(1),
                    effort=2.0,
                    unit="m³",
                    others={"Tide": "ebb"},
                )
            ]
        )
        project.stations.put_files([1], "A")
        project.clocks.put(CameraClock(camera="TG-6", began=_day(0), ended=_day(3), offset_s=60))
        project.files.note_passed_over([(folder / "film.mp4", "film")])
        train = project.runs.begin("train", {"architecture": "resnet18", "start": ""}, folder)
        project.runs.add_points(train, [_EPOCH, _EPOCH | {"epoch": 2}])
        project.runs.add_contest(train, _CONTEST)
        project.runs.end(train, "finished", model_id=model.model_id)
        prune = project.runs.begin("prune", {"steps": 3}, folder)
        project.runs.add_points(prune, [_STEP])
        project.runs.end(prune, "finished")
        project.runs.begin("retrain", {}, folder)
        row = [f"{1:064x}", model.model_id]
        project.write(lambda c: c.execute("INSERT INTO made_with VALUES (?, ?)", row))


def _day(number: int) -> Any:
    from datetime import datetime

    return datetime(2024, 7, 1 + number, 12)


_EPOCH = {
    "stage": "head",
    "epoch": 1,
    "epochs": 2,
    "training_loss": 0.5,
    "training_accuracy": 0.9,
    "validation_loss": None,
    "validation_accuracy": None,
    "elapsed_s": 2.0,
}
_STEP: dict[str, Any] = {
    "step": 0,
    "parameters": 10,
    "multiply_adds": 20,
    "accuracy": None,
    "recall": {},
    "unwatched": [],
    "seen": 0,
    "latency_ms": None,
    "form_bytes": None,
}
_PAIRED = PairedCounts(better=3, worse=1, both=5, photographs=10)
_CONTEST = Contest(
    new="new",
    old="old",
    overall=_PAIRED,
    species={"moon_jellyfish": _PAIRED},
    difference=(0.1, -0.1, 0.3),
    outcome=Outcome.TOO_FEW,
    lost=(),
    to_label=20,
)


def places() -> Iterator[tuple[str, str]]:
    """Every table with each of its columns."""
    for table, columns in COLUMNS.items():
        for column in columns:
            yield table, column


def put(path: Path, table: str, column: str, value: object) -> bool:
    """Put a value into one row, past what would not let it; whether it is there now."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        guards = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", [table]
        ).fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        raw = isinstance(value, Raw)
        given = value.text if isinstance(value, Raw) else value
        keys = [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[5]]
        here = " AND ".join(f"{key} IS ?" for key in keys)
        first = connection.execute(
            f"SELECT {', '.join(keys)} FROM {table} ORDER BY {column} IS NULL LIMIT 1"
        ).fetchone()
        try:
            count = connection.execute(
                f"UPDATE OR IGNORE {table} SET {column} = {'CAST(? AS TEXT)' if raw else '?'} "
                f"WHERE {here}",
                [given, *first],
            ).rowcount
        except sqlite3.Error:
            count = 0
        for _, sql in guards:
            connection.execute(sql)
        return count > 0


def leave_out_of_an_index(path: Path) -> None:
    """Have an index of a project lack the files as they are, which only a whole look finds."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        index = "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master WHERE name = ?"
        row = connection.execute(index, ["file_order"]).fetchone()
        connection.execute("DELETE FROM sqlite_master WHERE name = 'file_order'")
        connection.execute("PRAGMA writable_schema = RESET")
        connection.execute("UPDATE file SET name_key = name_key || 'x'")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", row)


def use(path: Path, folder: Path) -> None:
    """Open a project and do what the window and the command line do with it."""
    with open_project(path).project as project:
        ids = next(
            project.browsing.file_ids(PhotoQuery(sort=sort, similar_to=(1,))) for sort in SortBy
        )
        for query in (PhotoQuery(text="moon"), PhotoQuery(show=Show.CONFIRMED)):
            project.browsing.file_ids(query)
        project.browsing.photo_rows(ids.tolist())
        dict(project.people.labels().words)
        project.clocks.all()
        project.clocks.cameras()
        for by in (None, CountBy.DAY, CountBy.FOLDER):
            count_project(project, CountsChoice(by=by), Folders())
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            screen = Screen(as_json=True, verbose=False)
            report_counts(project, screen, folder / "counts.csv", folder / "images.csv")
        former_runs(project)
        former_prunings(project)
        cut_off_run(project, ("train", "retrain", "prune"))
        project.teaching.labelled()
        project.sightings.seen()
        project.labels.can_undo()
        project.browsing.group_of(1)
        list(project.files.known())
        project.files.lost()
        in_use = project.models.in_use()
        if in_use is not None:
            project.models.embeddings(in_use[0])
            project.models.place_of(in_use[0])
            project.models.said_by(in_use[0])
        project.labels.label_files([4], "moon_jellyfish")
        project.labels.undo()
        project.teaching.give_roles()
        read_in(project, folder, photo(77))
        project.inspect()
    with suppress(FileNotFoundError):
        (folder / "counts.csv").unlink()
        (folder / "images.csv").unlink()
