from __future__ import annotations

import csv
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from jellygui.domain.changes import Changes
from jellygui.domain.events import (
    Changed,
    Classified,
    Event,
    FolderSkipped,
    Heartbeat,
    ImageSkipped,
    Note,
    Progress,
)
from jellygui.domain.labels import Annotation, FileState
from jellygui.errors import JellyError, UnfinishedError
from jellygui.files import natural_key
from jellygui.gui import project_work
from jellygui.images import apart, scan
from jellygui.images.scan import FoundBroken, FoundFile
from jellygui.jobs import ingest as ingest_module
from jellygui.jobs.classify import classify
from jellygui.jobs.export import COUNT_COLUMNS, IMAGE_COLUMNS, write_counts, write_images
from jellygui.jobs.ingest import ingest, look_first
from jellygui.jobs.labelled_folders import export_dataset
from jellygui.modelfile import ModelFile
from jellygui.project import Project
from jellygui.project.facts import found_ahead
from tests.support.boxed import avif, heic
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.hostile import as_ordinary_user, encoded, picture
from tests.support.models import tiny_model
from tests.support.raws import dng


@pytest.fixture
def model(tmp_path: Path) -> ModelFile:
    return tiny_model(tmp_path / "tiny.jellymodel")


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    folder = tmp_path / "Målinger"
    for number in range(12):
        save_photo(
            draw(SPECIES[number % 6], seed=number, size_px=(160, 120)),
            folder / f"dag {number // 6}" / f"{number}.jpg",
            taken_at=datetime(2024, 7, 9, 12, number),
            latitude=-56.5,
            longitude=11.25,
            camera=("ACME", "=2+3"),
        )
    return folder


def kinds(events: list[Event], kind: type[Event]) -> list[Event]:
    return [event for event in events if isinstance(event, kind)]


def do(project: Project, model: ModelFile, *paths: Path) -> list[Event]:
    return [*ingest(project, paths), *classify(project, model)]


def rows(path: Path) -> list[dict[str, str]]:
    text = path.read_bytes()
    assert text.startswith(b"\xef\xbb\xbf")
    assert text.count(b"\r\n") == text.count(b"\n") or b'"' in text
    return list(csv.DictReader(text.decode("utf-8-sig").splitlines(keepends=True)))


def test_every_photograph_is_classified_once_and_told(
    project: Project, model: ModelFile, survey: Path
) -> None:
    events = do(project, model, survey)
    told = kinds(events, Classified)
    assert len(told) == 12
    assert {event.species for event in told} <= set(SPECIES)  # type: ignore[attr-defined]
    last = kinds(events, Progress)[-1]
    assert (last.done, last.total) == (12, 12)  # type: ignore[attr-defined]
    assert all(record.label for record in project.browsing.files())


def test_the_same_again_reads_nothing_anew(
    project: Project, model: ModelFile, survey: Path
) -> None:
    do(project, model, survey)
    assert kinds(do(project, model, survey), Classified) == []
    assert project.files.count() == 12


def test_a_stop_keeps_what_is_done_and_the_next_run_goes_on(
    project: Project, model: ModelFile, survey: Path
) -> None:
    list(ingest(project, [survey]))
    work = classify(project, model)
    for event in work:
        if isinstance(event, Classified):
            break
    work.close()  # type: ignore[attr-defined]
    done = sum(record.prediction is not None for record in project.browsing.files())
    assert done >= 1
    events = list(classify(project, model))
    assert len(kinds(events, Classified)) == 12 - done
    assert all(record.prediction is not None for record in project.browsing.files())


def test_broken_missing_and_copied_files_do_not_stop_a_run(
    project: Project, model: ModelFile, survey: Path
) -> None:
    shutil.copy(survey / "dag 0" / "0.jpg", survey / "copy.jpg")
    (survey / "broken.jpg").write_bytes(b"\xff\xd8\xff")
    list(ingest(project, [survey]))
    (survey / "dag 1" / "11.jpg").unlink()
    events: list[Event] = []
    with pytest.raises(UnfinishedError, match="1 photograph was no longer there"):
        events.extend(classify(project, model))
    skipped = {event.path.name: event.reason for event in kinds(events, ImageSkipped)}  # type: ignore[attr-defined]
    assert set(skipped) == {"broken.jpg", "11.jpg"}
    states = {record.path.name: record for record in project.browsing.files()}
    assert states["11.jpg"].state is FileState.MISSING
    assert states["broken.jpg"].state is FileState.UNREADABLE
    assert [name for name, record in states.items() if record.is_copy] == ["0.jpg"]
    assert len(kinds(events, Classified)) == 11


def test_a_file_that_came_back_is_read(project: Project, model: ModelFile, survey: Path) -> None:
    path = survey / "dag 1" / "11.jpg"
    content = path.read_bytes()
    list(ingest(project, [survey]))
    path.unlink()
    with pytest.raises(UnfinishedError):
        list(classify(project, model))
    path.write_bytes(content)
    assert len(kinds(do(project, model, survey), Classified)) == 1
    assert all(record.state is FileState.OK for record in project.browsing.files())


def test_a_path_given_in_another_way_is_the_same_file(
    project: Project, model: ModelFile, survey: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    do(project, model, survey)
    monkeypatch.chdir(survey)
    assert kinds(do(project, model, Path(), Path("dag 0") / ".." / "dag 0"), Classified) == []
    assert project.files.count() == 12


def test_a_file_that_is_gone_is_said_and_still_counts(
    project: Project, model: ModelFile, survey: Path, tmp_path: Path
) -> None:
    do(project, model, survey)
    (survey / "dag 1" / "11.jpg").unlink()
    notes = kinds(list(ingest(project, [survey])), Note)
    assert [note.text for note in notes] == [  # type: ignore[attr-defined]
        "1 file is no longer there; what was found in it still counts. If its disk was taken out, "
        "connect it and add the folder again."
    ]
    gone = [record for record in project.browsing.files() if record.state is FileState.MISSING]
    assert [record.path.name for record in gone] == ["11.jpg"]
    assert gone[0].label
    assert kinds(list(ingest(project, [survey])), Note) == []


def test_a_folder_that_was_renamed_is_counted_where_it_is_now(
    project: Project, model: ModelFile, survey: Path, tmp_path: Path
) -> None:
    do(project, model, survey)
    (survey / "dag 1").rename(survey / "dag 2")
    do(project, model, survey)
    write_counts(project, tmp_path / "counts.csv")
    found = rows(tmp_path / "counts.csv")
    assert sum(int(row["files"]) for row in found) == 12
    assert sum(int(row["photographs"]) for row in found) == 12


def test_another_model_looks_at_everything_and_then_counts(
    project: Project, model: ModelFile, survey: Path, tmp_path: Path
) -> None:
    do(project, model, survey)
    other = tiny_model(tmp_path / "other.jellymodel", seed=5, name="other")
    assert len(kinds(list(classify(project, other)), Classified)) == 12
    assert {record.model_id for record in project.browsing.files()} == {other.model_id}


def test_who_goes_back_to_a_model_has_what_it_saw_too(
    project: Project, model: ModelFile, survey: Path, tmp_path: Path
) -> None:
    """Its words count at once; then it looks again, since what it saw is kept of one model only."""
    do(project, model, survey)
    before = {r.id: r.prediction for r in project.browsing.files()}
    seen = project.models.embeddings(model.model_id)
    list(classify(project, tiny_model(tmp_path / "other.jellymodel", seed=5, name="other")))
    assert not project.models.embeddings(model.model_id)
    counted_by: set[str | None] = set()
    for event in classify(project, model):
        if isinstance(event, Classified):
            counted_by |= {record.model_id for record in project.browsing.files()}
    assert counted_by == {model.model_id}
    assert {r.id: r.prediction for r in project.browsing.files()} == before
    again = project.models.embeddings(model.model_id)
    assert again.keys() == seen.keys()
    assert all(np.array_equal(again[one], vector) for one, vector in seen.items())
    assert kinds(do(project, model, survey), Classified) == []


def test_nothing_to_read_is_an_error_with_what_to_do(project: Project, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "notes.txt").write_text("none")
    with pytest.raises(JellyError, match="No photographs") as caught:
        list(ingest(project, [tmp_path / "empty"]))
    assert ".jpg" in caught.value.hint
    with pytest.raises(JellyError, match="nowhere"):
        list(ingest(project, [tmp_path / "nowhere"]))


def test_what_was_found_is_noted_before_a_walk_that_takes_its_time_goes_on(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known: list[int] = []

    def slow(paths: Sequence[Path], **_: bool) -> Iterator[FoundFile | None]:
        yield FoundFile(tmp_path / "7.jpg", 1, 1)
        yield None
        known.append(project.files.count())
        yield None
        yield FoundFile(tmp_path / "9.jpg", 1, 1)

    monkeypatch.setattr(ingest_module, "scan", slow)
    list(ingest(project, [tmp_path]))
    assert known == [1]
    assert project.files.count() == 2


@pytest.mark.parametrize(("looks_on", "ahead"), [(True, [range(1, 6)]), (False, [])])
def test_files_of_a_large_folder_are_taken_in_ahead_of_others_only_for_who_looks_on(
    project: Project,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    looks_on: bool,
    ahead: list[range],
) -> None:
    """A person before the window does, one at the command line does not."""
    names = [f"{number}.jpg" for number in range(60)]
    (tmp_path / "flat").mkdir()
    for name in names:
        (tmp_path / "flat" / name).touch()
    values = {"_PATIENCE_S": -1, "_BREATH_S": 0, "_SORTED_AT_ONCE": 20, "_SHOWN_BEFORE": 5}
    for what, value in values.items():
        monkeypatch.setattr(scan, what, value)
    monkeypatch.setattr(project_work, "give_way", lambda: None)
    of_window_or_not = project_work.ingestion if looks_on else ingest
    list(of_window_or_not(project, [tmp_path / "flat"]))
    assert project.write(found_ahead) == ahead
    found = [record.path.name for record in project.browsing.files()]
    assert sorted(found, key=natural_key) == names
    assert looks_on or found == names


def test_what_is_passed_over_is_kept_with_its_kind(project: Project, survey: Path) -> None:
    (survey / "other").mkdir()
    for name in ("a.JXL", "b.jxl", "c.psd", "film.mp4", "notes.txt", "other/d.MOV"):
        (survey / name).write_bytes(b"")
    (survey / "phone.HEIC").write_bytes((survey / "dag 0" / "0.jpg").read_bytes())
    (change,) = _passed_over_changes(list(ingest(project, [survey])))
    assert change.passed_over
    expected = {"JPEG XL picture": 2, "Photoshop picture": 1, "video": 2, "text file": 1}
    assert project.files.passed_over() == expected
    assert project.files.count() == 13
    assert _passed_over_changes(list(ingest(project, [survey]))) == []
    assert project.files.passed_over() == expected

    (survey / "a.JXL").unlink()
    (survey / "film.mp4").write_bytes((survey / "dag 0" / "1.jpg").read_bytes())
    list(ingest(project, [survey / "dag 0"]))
    assert project.files.passed_over() == expected | {"JPEG XL picture": 1}
    list(ingest(project, [survey]))
    assert project.files.passed_over() == expected | {"JPEG XL picture": 1, "video": 1}
    survey.rename(survey.with_name("moved"))
    list(ingest(project, [survey.with_name("moved")]))
    assert project.files.passed_over() == expected | {"JPEG XL picture": 1, "video": 1}


def _passed_over_changes(events: list[Event]) -> list[Changes]:
    changes = [event.changes for event in kinds(events, Changed)]  # type: ignore[attr-defined]
    return [change for change in changes if change.passed_over]


def test_a_text_file_is_never_a_photograph(project: Project, survey: Path) -> None:
    notes = survey / "notes.txt"
    notes.write_text("forty moon jellies")
    with pytest.raises(JellyError, match=r"No photographs were found in .*, only 1 text file"):
        list(ingest(project, [notes]))
    assert project.files.count() == 0
    project.files.add([FoundBroken(notes, "is not a JPEG")])  # as an older version did
    list(ingest(project, [survey]))
    assert project.files.count() == 12
    assert project.files.passed_over() == {"text file": 1}


def test_before_a_project_is_made_there_must_be_a_photograph(survey: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert all(isinstance(event, Heartbeat) for event in look_first([tmp_path / "empty", survey]))
    with pytest.raises(JellyError, match=r"No photographs were found in .*empty”\."):
        list(look_first([tmp_path / "empty"]))
    (tmp_path / "empty" / "film.mp4").touch()
    with pytest.raises(JellyError, match=r"empty”, only 1 video\."):
        list(look_first([tmp_path / "empty"]))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs another user")
def test_a_folder_that_cannot_be_read_is_never_empty(open_folder: Path) -> None:
    save_photo(draw("moon_jellyfish", seed=0, size_px=(160, 120)), open_folder / "a.jpg")
    locked = open_folder / "locked"
    locked.mkdir(mode=0o000)

    def told_to_nobody() -> list[str]:
        with (
            tempfile.TemporaryDirectory(dir="/tmp") as place,
            Project(Path(place, "nobody.jelly")) as project,
        ):
            told = kinds(list(ingest(project, [open_folder])), FolderSkipped)
            return [event.path.name for event in told]  # type: ignore[attr-defined]

    def only_that() -> str:
        with (
            tempfile.TemporaryDirectory(dir="/tmp") as place,
            Project(Path(place, "nobody.jelly")) as project,
        ):
            try:
                list(ingest(project, [locked]))
            except JellyError as error:
                return error.message
        return "no error"

    assert as_ordinary_user(told_to_nobody) == ["locked"]
    assert "locked” cannot be read" in as_ordinary_user(only_that)


def test_counts_are_a_csv_that_excel_and_r_read(
    project: Project, model: ModelFile, survey: Path, tmp_path: Path
) -> None:
    shutil.copy(survey / "dag 0" / "0.jpg", survey / "copy.jpg")
    (survey / "broken.jpg").write_bytes(b"")
    do(project, model, survey)
    write_counts(project, tmp_path / "counts.csv")
    found = rows(tmp_path / "counts.csv")
    assert tuple(found[0]) == COUNT_COLUMNS
    assert [row["label"] for row in found[:6]] == list(SPECIES)
    assert sum(int(row["files"]) for row in found) == 14
    by_label = {row["label"]: row for row in found}
    assert by_label["unreadable"]["files"] == "1"
    assert by_label["copies"]["files"] == "1"
    assert all(row["individuals"] == "" for row in found)
    assert {row["model_id"] for row in found} == {model.model_id}


def test_images_have_a_row_per_file_and_no_formula(
    project: Project, model: ModelFile, survey: Path, tmp_path: Path
) -> None:
    (survey / "broken.jpg").write_bytes(b"")
    do(project, model, survey)
    first = next(record for record in project.browsing.files() if record.photograph)
    assert first.photograph is not None
    project.labels.annotate(
        [first.photograph.id],
        Annotation(label="blue_jellyfish", individuals=2, annotated_at=datetime(2024, 8, 1, 9)),
    )
    write_images(project, tmp_path / "images.csv")
    found = rows(tmp_path / "images.csv")
    assert tuple(found[0]) == IMAGE_COLUMNS
    assert len(found) == 13
    by_path = {row["path"]: row for row in found}
    row = by_path[str(first.path)]
    assert (row["annotation"], row["label"], row["identified_by"]) == (
        "blue_jellyfish",
        "blue_jellyfish",
        "person",
    )
    assert row["identified_at"] == "2024-08-01T09:00:00"
    assert row["prediction"] in SPECIES
    assert row["latitude"] == "-56.5"
    assert float(row["confidence"]) > 0
    assert row["camera"] == "ACME =2+3"
    broken = by_path[str(survey / "broken.jpg")]
    assert (broken["state"], broken["label"], broken["prediction"]) == (
        "unreadable",
        "unreadable",
        "",
    )
    assert broken["reason"]


def test_a_cell_that_a_spreadsheet_would_run_is_disarmed(
    project: Project, model: ModelFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, camera in enumerate(("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "ordinary")):
        save_photo(
            draw("moon_jellyfish", seed=number, size_px=(160, 120)),
            tmp_path / "s" / f"{number}.jpg",
            camera=("", camera),
        )
    do(project, model, tmp_path / "s")
    write_images(project, tmp_path / "images.csv")
    cameras = [row["camera"] for row in rows(tmp_path / "images.csv")]
    assert len(cameras) == 5
    assert not any(camera.startswith(("=", "+", "-", "@")) for camera in cameras)
    assert "ordinary" in cameras


def test_a_place_that_cannot_be_written_is_named_and_the_old_file_stays(
    project: Project, model: ModelFile, survey: Path, tmp_path: Path
) -> None:
    do(project, model, survey)
    with pytest.raises(JellyError, match=r"counts\.csv.*cannot be written"):
        write_counts(project, tmp_path / "no such folder" / "counts.csv")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(JellyError, match="cannot be written"):
        write_counts(project, tmp_path / "folder.csv")
    assert [p.name for p in tmp_path.iterdir() if p.name.endswith(".part")] == []


@pytest.fixture
def _decoders_ended() -> Iterator[None]:
    yield
    apart.end_all()


@pytest.mark.usefixtures("_decoders_ended")
def test_a_phone_and_raw_files_beside_their_jpegs_are_counted_and_exported(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    """A raw file and the camera's JPEG of it are one sighting, whatever the size of the JPEG."""
    survey, camera = tmp_path / "dive", ("OLYMPUS", "TG-6")
    for number in range(2):
        name, taken_at = survey / f"P714000{number}", datetime(2024, 7, 14, 10, number, 12)
        shot = picture(number, (640, 480))
        save_photo(
            shot.resize((1280, 960)), name.with_suffix(".JPG"), taken_at=taken_at, camera=camera
        )
        preview = encoded(shot, "JPEG", quality=80)
        raw = dng(
            preview, size_px=(640, 480), camera=camera, taken_at=f"{taken_at:%Y:%m:%d %H:%M:%S}"
        )
        name.with_suffix(".ORF").write_bytes(raw)
    (survey / "IMG_1.HEIC").write_bytes(heic(picture(2, (320, 240))))
    (survey / "web.avif").write_bytes(avif(picture(3, (320, 240))))
    (survey / "cut.heic").write_bytes((survey / "IMG_1.HEIC").read_bytes()[:-9])
    do(project, model, survey)
    records = {record.path.name: record for record in project.browsing.files()}
    unreadable = {name: of.reason for name, of in records.items() if not of.label}
    assert unreadable == {"cut.heic": "is cut off"}
    assert project.sightings.count() == 4
    write_images(project, tmp_path / "images.csv")
    told = {Path(row["path"]).name: row for row in rows(tmp_path / "images.csv")}
    for column in ("camera", "time_taken"):
        assert told["P7140001.ORF"][column] == told["P7140001.JPG"][column] != ""

    project.labels.label_files([records["IMG_1.HEIC"].id, records["P7140001.ORF"].id], SPECIES[0])
    list(export_dataset(project, tmp_path / "dataset"))
    exported = {path.name: path for path in (tmp_path / "dataset").rglob("*.*") if path.is_file()}
    for name in ("IMG_1.HEIC", "P7140001.ORF"):
        assert exported[name].read_bytes() == (survey / name).read_bytes()
