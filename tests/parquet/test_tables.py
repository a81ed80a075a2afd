"""Tables of classified photographs say what a project says."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from jellygui.classifier.pipeline import predict_files
from jellygui.domain.counts import CountBy, CountRow
from jellygui.domain.events import Event, Note
from jellygui.errors import JellyError, UnfinishedError
from jellygui.images import remote
from jellygui.jobs.classify import classify
from jellygui.jobs.ingest import ingest
from jellygui.modelfile import ModelFile
from jellygui.parquet import filling, row_table
from jellygui.parquet.filling import fill_table
from jellygui.parquet.row_table import Table, open_table, read_part, table_for
from jellygui.parquet.table_counts import count_table
from jellygui.parquet.table_project import check_wanted, take_from_table
from jellygui.parquet.where import condition_of
from jellygui.project import Project
from jellygui.work import drive
from tests.support.stores import flaky_store, jpeg


def filled(table: Table, survey: Path, **named: Any) -> Table:
    drive(fill_table(table, [survey], **named), lambda event: None)
    return open_table(table.folder)


def rows_of(table: Table) -> list[dict[str, Any]]:
    rows = [row for part in table.parts() for row in read_part(part).to_pylist()]
    return sorted(rows, key=lambda row: row["number"])


def facts(row: CountRow) -> tuple[Any, ...]:
    sure = row.mean_confidence and round(row.mean_confidence, 5)
    return row.files, row.photographs, row.sightings, row.individuals, row.confirmed, sure


def counted(parts: list[tuple[str, list[CountRow]]]) -> dict[tuple[str, str], Any]:
    return {(part, row.label): facts(row) for part, rows in parts for row in rows if row.files}


@pytest.fixture
def table(tmp_path: Path, survey: Path, model: ModelFile) -> Table:
    return filled(table_for(tmp_path / "table", model, embeddings=True), survey)


def test_a_table_counts_as_a_project_and_becomes_one(
    tmp_path: Path, survey: Path, model: ModelFile, table: Table
) -> None:
    names = {str(part.relative_to(table.folder / "rows").parent) for part in table.parts()}
    assert any(n.endswith("%2FAnholt/day=2024-07-09") for n in names)
    assert table.is_grouped
    with Project(tmp_path / "p.jelly") as project:
        drive(ingest(project, [survey]), lambda event: None)
        drive(classify(project, model), lambda event: None)
        for by in (None, CountBy.DAY, CountBy.FOLDER):
            parts = project.counts.rows_by(by) if by else [("", project.counts.rows())]
            assert counted(count_table(table, by=by)) == counted(parts), by
        before = counted([("", project.counts.rows())])
        hashes = [r.photograph and r.photograph.content_hash for r in project.browsing.files()]
        rows = rows_of(table)
        assert [row["content_hash"] and row["content_hash"].hex() for row in rows] == hashes
    with Project(tmp_path / "all.jelly") as project:
        drive(take_from_table(project, table, None), lambda event: None)
        assert counted([("", project.counts.rows())]) == before
        assert not len(project.files.to_read(model.model_id))
    with Project(tmp_path / "some.jelly") as project:
        where = "station = anholt and confidence < 2 and not copy = yes"
        drive(take_from_table(project, table, where), lambda event: None)
        assert {record.path.parent.name for record in project.browsing.files()} == {"Anholt"}
        assert check_wanted(table, where) == project.files.count() == 6


def test_the_same_again_reads_what_is_new_or_changed_and_no_row_is_there_twice(
    survey: Path, table: Table
) -> None:
    asked: list[str] = []

    def predict(classifier: Any, files: Any, *, wanted: Any) -> Any:
        def noted() -> Any:
            for key, path in files:
                asked.append(path.name)
                yield key, path

        return predict_files(classifier, noted(), wanted=wanted)

    before = rows_of(table)
    filled(table, survey, predict=predict)
    assert (asked, rows_of(table)) == ([], before)
    shutil.copy(survey / "Læsø" / "8.jpg", survey / "Anholt" / "new.jpg")
    os.replace(survey / "Læsø" / "9.jpg", survey / "Anholt" / "1.jpg")
    now = filled(table, survey, predict=predict)
    assert asked == ["1.jpg", "new.jpg"]
    rows = rows_of(now)
    paths = [row["path"] for row in rows]
    assert len(paths) == len(set(paths)) == len(before)
    assert str(survey / "Læsø" / "9.jpg") not in paths  # which is 1.jpg now
    assert sum(row["copy"] for row in rows) == 2  # copy.jpg and new.jpg


def test_what_was_moved_counts_where_it_lies_now(survey: Path, table: Table) -> None:
    before = counted(count_table(table))
    by_folder = counted(count_table(table, by=CountBy.FOLDER))
    (survey / "Læsø").rename(survey / "Samsø")
    now = filled(table, survey)
    assert counted(count_table(now)) == before
    old, new = str(survey / "Læsø"), str(survey / "Samsø")
    moved = {(new if part == old else part, label): n for (part, label), n in by_folder.items()}
    assert counted(count_table(now, by=CountBy.FOLDER)) == moved
    # What is gone and nowhere else may be on a disk that comes back.
    (survey / "Samsø").rename(survey.parent / "elsewhere")
    assert rows_of(filled(now, survey)) == rows_of(now)


def test_a_file_of_the_same_size_and_time_may_have_changed(survey: Path, table: Table) -> None:
    """As `exiftool -P` mends a clock."""
    place = survey / "Anholt" / "5.jpg"
    was = place.stat()
    data = place.read_bytes()
    assert data.count(b"2024:07:09 12:02:01") > 0
    with open(place, "r+b") as file:
        file.write(data.replace(b"2024:07:09 12:02:01", b"2024:08:01 12:02:01"))
    os.utime(place, ns=(was.st_atime_ns, was.st_mtime_ns))
    rows = rows_of(filled(table, survey))
    (row,) = (row for row in rows if row["path"] == str(place))
    assert str(row["day"]) == "2024-08-01"
    assert len(rows) == len({row["path"] for row in rows})


def test_for_what_changed_its_own_folder_is_read_again_and_no_other(
    survey: Path, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Path] = []

    def noted(part: Path, columns: list[str] | None = None) -> Any:
        if columns == ["path", "raw_path"]:
            read.append(part)
        return read_part(part, columns)

    monkeypatch.setattr(row_table, "read_part", noted)
    os.utime(survey / "Anholt" / "5.jpg", (1, 1))
    rows = rows_of(filled(table, survey))
    assert len(rows) == len({row["path"] for row in rows})
    assert {part.parents[1] for part in read} == {table.parts(str(survey / "Anholt"))[0].parents[1]}


def test_what_was_done_is_kept_when_all_ends_and_is_not_done_again(
    tmp_path: Path, survey: Path, model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "_MOST_ROWS", 1)
    table = table_for(tmp_path / "table", model, embeddings=False)
    read = 0

    def predict(classifier: Any, files: Any, *, wanted: Any) -> Any:
        nonlocal read
        for results in predict_files(classifier, files, wanted=wanted, threads=1):
            read += len(results)
            yield results
            if read == 4:
                raise UnfinishedError("The scheduler is gone.")

    with pytest.raises(UnfinishedError):
        filled(table, survey, predict=predict)
    assert len(rows_of(table)) == 4
    assert not open_table(table.folder).is_grouped
    done = filled(table, survey)
    paths = [row["path"] for row in rows_of(done)]
    assert len(paths) == len(set(paths)) == 13
    assert done.is_grouped
    assert "embedding" not in pq.read_schema(done.parts()[0]).names
    with Project(tmp_path / "p.jelly") as project:
        drive(take_from_table(project, done, None), lambda event: None)
        assert len(project.models.spoken_on(model.model_id)) == 11
        assert project.models.embeddings(model.model_id) == {}


def test_what_cannot_be_read_has_the_columns_of_all_others(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    table = table_for(tmp_path / "table", model, embeddings=True)
    broken = tmp_path / "a" / "broken.jpg"
    broken.parent.mkdir()
    broken.write_bytes(b"no picture")
    drive(fill_table(table, [broken.parent]), lambda event: None)
    table = filled(table, survey)
    assert len({str(pq.read_schema(part)) for part in table.parts()}) == 1
    with Project(tmp_path / "p.jelly") as project:
        drive(take_from_table(project, table, None), lambda event: None)
        assert len(project.models.embeddings(model.model_id)) == 11
        assert project.files.count() == 14


def test_a_store_fills_a_table_which_becomes_a_project(tmp_path: Path, model: ModelFile) -> None:
    files = {f"bucket/dive/{n}.jpg": jpeg(n) for n in range(5)} | {"bucket/dive/film.mp4": b"x"}
    with flaky_store(files) as store, pytest.MonkeyPatch.context() as patch:
        dive = remote.named("flaky://bucket/dive")
        patch.setattr(filling, "_IN_A_ROW", 2)
        table = table_for(tmp_path / "table", model, embeddings=False)
        store.fails = staticmethod(
            lambda place: ConnectionResetError() if place[-5] in "234" else None
        )
        with pytest.raises(UnfinishedError, match="2 photographs in a row could not be reached"):
            drive(fill_table(table, [dive]), lambda event: None)
        assert [row["path"] for row in rows_of(table)] == [f"{dive}/0.jpg", f"{dive}/1.jpg"]
        store.fails = staticmethod(lambda place: None)
        told: list[Event] = []
        drive(fill_table(table, [dive]), told.append)
        (note,) = [event.text for event in told if isinstance(event, Note)]
        assert note == "A table takes photographs alone; passed over: 1 video."
        with Project(tmp_path / "p.jelly") as project:
            drive(take_from_table(project, open_table(table.folder), None), told.append)
            paths = [record.path for record in project.browsing.files()]
        assert sorted(paths) == [dive / f"{n}.jpg" for n in range(5)]


def damage(part: Path, **columns: Any) -> None:
    rows = pq.read_table(part, partitioning=None)
    for name, values in columns.items():
        at = rows.schema.get_field_index(name)
        rows = rows.set_column(at, rows.schema.field(at), pa.array(values, rows.schema.types[at]))
    pq.write_table(rows, part)


_STRANGE: tuple[dict[str, Any], ...] = (
    {"path": "../../etc/passwd"},
    {"path": "/data/\0.jpg"},
    {"content_hash": b"0" * 32, "camera": None},
    {"latitude": 1e9},
    {"width_px": -1},
    {"probabilities": [float("nan")] * 6},
    {"probabilities": [9.0] * 6},
)


def test_a_table_of_a_stranger_is_refused_in_words(tmp_path: Path, table: Table) -> None:
    part = table.parts()[0]
    whole = part.read_bytes()
    for number, columns in enumerate(_STRANGE):
        part.write_bytes(whole)
        count = pq.read_metadata(part).num_rows
        damage(part, **{name: [value] * count for name, value in columns.items()})
        with Project(tmp_path / f"{number}.jelly") as project, pytest.raises(JellyError):
            drive(take_from_table(project, table, None), lambda event: None)


@pytest.mark.skipif(sys.platform != "linux", reason="no process can be bounded so elsewhere")
def test_a_word_that_is_asked_for_in_many_rows_does_not_take_all_memory(table: Table) -> None:
    part = table.parts()[0]
    row = pq.read_table(part, partitioning=None).slice(0, 1)
    rows = pa.concat_tables([row] * 100)
    place = rows.schema.get_field_index("path")
    words = pa.array(["x" * 1_000_000] * len(rows))
    some = rows.set_column(place, rows.schema.field(place), words)
    with pq.ParquetWriter(part, rows.schema) as writer:
        for _ in range(5):  # to write them all at once takes the memory that is to be missed
            writer.write_table(some)
    del words, some
    assert part.stat().st_size < 1_000_000
    # In a process of its own: this one may still hold what was let go of, and so need no more.
    reading = (
        "import sys, pathlib; from jellygui.parquet import row_table; "
        "row_table._LEAST_ROOM_BYTES, row_table._SHARE = 120_000_000, 0.0; "
        "row_table.read_part(pathlib.Path(sys.argv[1]))"
    )
    command = [sys.executable, "-c", reading, part]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace")
    assert done.returncode == 1
    assert "asks for more memory than there is" in done.stderr


def test_what_is_no_table_is_said(tmp_path: Path, model: ModelFile, table: Table) -> None:
    with pytest.raises(JellyError, match="is no table"):
        open_table(tmp_path)
    with pytest.raises(JellyError, match="is no table, and not empty"):
        table_for(tmp_path, model, embeddings=True)
    with pytest.raises(JellyError, match="was made with another model"):
        table_for(table.folder, model, embeddings=False)
    with pytest.raises(JellyError, match="tells no stations"):
        count_table(table, by=CountBy.STATION)
    part = table.parts()[0]
    part.write_bytes(part.read_bytes()[:200])
    for done in (count_table, check_all):
        with pytest.raises(JellyError, match=r"damaged|cannot be read"):
            done(table)
    pq.write_table(pa.table({"label": ["moon_jellyfish"]}), part)
    with pytest.raises(JellyError, match="damaged"):
        count_table(table)
    for said in ("[]", "{", json.dumps({"format": 2, "model_id": "", "grouped": ""})):
        (table.folder / "table.json").write_text(said)
        with pytest.raises(JellyError):
            open_table(table.folder)


def check_all(table: Table) -> None:
    check_wanted(table, None)


_WANTED = (
    ("station = Anholt", 6),
    ("STATION = 'Læsø' or folder = anholt", 13),
    ("station != Anholt and reason is empty", 6),
    ("not (station = Anholt) and not reason is empty", 1),
    ("day = 2024-07-09 and camera = ACME Boat", 7),
    ("day > 2024-07-09", 4),
    ("time < 2024-07-09T12:01:00", 2),
    ("confidence >= 0%", 12),
    ("confidence < 60% and confidence >= 0.6", 0),
    ("label in (none of these, “nobody”)", 0),
    ("copy = yes", 1),
    ("path = x' or 'a' = 'a", None),
    ("latitude > 56 and longitude < 12", 11),
)


def test_what_a_person_wants_is_found(table: Table) -> None:
    for where, count in _WANTED:
        if count:
            assert check_wanted(table, where) == count, where
        else:
            with pytest.raises(JellyError):
                check_wanted(table, where)


@pytest.mark.parametrize(
    "where",
    [
        "",
        "station",
        "station =",
        "station = and",
        "station < Anholt",
        "confidence < high",
        "day = yesterday",
        "copy = perhaps",
        "__import__('os').system('true') = 1",
        "(" * 5000,
        "(" * 100 + "copy = yes" + ")" * 100,
        "not " * 400 + "copy = yes",
        "copy = yes)",
        "copy = yes copy",
        "station in Anholt",
        "time = 2024-07-09T12:00:00+02:00",
        "\x1b[2J = 3",
    ],
)
def test_what_is_no_condition_is_said(where: str) -> None:
    with pytest.raises(JellyError) as said:
        condition_of(where)
    assert "station, folder, path, day" in said.value.hint
