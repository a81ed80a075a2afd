from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from jellygui.domain.days import DayFrom
from jellygui.domain.events import Event, Note
from jellygui.domain.labels import FileState
from jellygui.domain.stations import Station, StationBy
from jellygui.errors import JellyError
from jellygui.jobs.classify import classify
from jellygui.jobs.ingest import ingest
from jellygui.jobs.locate import locate
from jellygui.project import Project
from jellygui.project.copying import save_as
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.models import tiny_model


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    for number in range(3):
        picture = draw(SPECIES[number], seed=number, size_px=(64, 48))
        save_photo(picture, tmp_path / "survey" / f"{number}.jpg")
    (tmp_path / "survey" / "9.jpg").write_bytes(b"half a photograph")
    return tmp_path / "survey"


@pytest.fixture
def project(tmp_path: Path, survey: Path) -> Iterator[Project]:
    with Project(tmp_path / "p.jelly") as opened:
        list(ingest(opened, [survey]))
        list(classify(opened, tiny_model(tmp_path / "m.jellymodel")))
        yield opened


def test_moved_photographs_are_found_by_content(
    project: Project, survey: Path, tmp_path: Path
) -> None:
    project.labels.label_files([1], "x")
    there = tmp_path / "archive" / "deep"
    there.mkdir(parents=True)
    (survey / "0.jpg").rename(there / "renamed.jpg")
    (survey / "1.jpg").unlink()
    (there / "decoy.jpg").write_bytes(b"0" * (there / "renamed.jpg").stat().st_size)
    events: list[Event] = list(locate(project, tmp_path / "archive"))
    rows = project.browsing.photo_rows([1, 2, 3])
    assert rows[0].path == there / "renamed.jpg"
    assert [row.state for row in rows] == [FileState.OK, FileState.MISSING, FileState.OK]
    assert rows[0].label == "x"
    notes = [event.text for event in events if isinstance(event, Note)]
    assert any(note.startswith("1 of 2 missing") for note in notes)


def station_and_day(project: Project, file_id: int) -> tuple[str, str]:
    (record,) = (found for found in project.browsing.files() if found.id == file_id)
    return record.station, str(record.day)


def test_a_photograph_that_moved_has_the_day_and_station_of_its_new_folder(
    project: Project, survey: Path, tmp_path: Path
) -> None:
    there = tmp_path / "archive" / "B" / "2024-08-01"
    there.mkdir(parents=True)
    project.stations.put([Station(name="B"), Station(name="C")])
    assert station_and_day(project, 1) == ("", "None")
    (survey / "0.jpg").rename(there / "renamed.jpg")
    list(locate(project, tmp_path / "archive"))
    assert station_and_day(project, 1) == ("B", "2024-08-01")
    project.days.say(there, date(2024, 9, 9))
    project.stations.put_files([1], "C")
    (there / "renamed.jpg").rename(survey / "again.jpg")
    list(locate(project, survey))
    assert station_and_day(project, 1) == ("C", "2024-09-09")  # as a person has said


def test_what_a_person_said_of_a_file_follows_its_photograph_to_another(
    project: Project, survey: Path, tmp_path: Path
) -> None:
    """The new place is found by a search of the folder, and by one for what moved."""
    model = tiny_model(tmp_path / "m.jellymodel")
    project.stations.put([Station(name="C")])
    project.days.say(survey, date(2024, 9, 9))
    project.stations.put_files([1, 2], "C")
    there = tmp_path / "2024-08-01"
    there.mkdir()
    for number in (0, 1):
        (survey / f"{number}.jpg").rename(there / f"{number}.jpg")
    list(ingest(project, [there]))
    list(locate(project, there))
    list(classify(project, model))
    new = [record for record in project.browsing.files() if record.path.parent == there]
    assert len(new) == 2
    assert {(r.station, r.station_by, r.day, r.day_from) for r in new} == {
        ("C", StationBy.PERSON, date(2024, 9, 9), DayFrom.PERSON)
    }


def test_what_a_person_said_of_a_file_goes_with_it_when_it_moves_unread(
    tmp_path: Path, survey: Path
) -> None:
    with Project(tmp_path / "unread.jelly") as project:
        list(ingest(project, [survey]))
        project.stations.put([Station(name="C")])
        project.days.say(survey, date(2024, 9, 9))
        project.stations.put_files([1], "C")
        survey.rename(tmp_path / "2024-08-01")
        list(ingest(project, [tmp_path / "2024-08-01"]))
        found = list(project.browsing.files())
        assert {record.path.parent for record in found} == {tmp_path / "2024-08-01"}
        assert {record.day for record in found} == {date(2024, 9, 9)}
        assert [record.path.name for record in found if record.station == "C"] == ["0.jpg"]


@pytest.mark.parametrize("job", ["ingest", "classify", "locate"])
def test_files_have_stations_also_after_a_job_that_was_stopped(
    tmp_path: Path, survey: Path, job: str
) -> None:
    model = tiny_model(tmp_path / "m.jellymodel")
    with Project(tmp_path / "stopped.jelly") as project:
        project.stations.put([Station(name="survey")])
        work = ingest(project, [survey])
        if job != "ingest":
            list(work)
            project.write(lambda c: c.execute("UPDATE file SET station_id = NULL"))
            work = classify(project, model) if job == "classify" else locate(project, survey)
        while not project.files.count():
            next(work)
        next(work)
        work.close()
        stations = {record.station for record in project.browsing.files()}
        assert stations == {"survey"}


def test_a_project_that_moved_with_its_photographs_reads_their_folders_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "old" / "2024-07-09"
    save_photo(draw(SPECIES[0], seed=1, size_px=(64, 48)), old / "1.jpg")
    with Project(old / "p.jelly") as project:
        list(ingest(project, [old]))
        project.stations.put([Station(name="north")])
        assert station_and_day(project, 1) == ("", "2024-07-09")
    new = tmp_path / "north" / "2024-08-01"
    new.parent.mkdir()
    old.rename(new)
    with Project(new / "p.jelly") as project:
        assert station_and_day(project, 1) == ("north", "2024-08-01")
    new.rename(tmp_path / "2024-09-01")

    def assign(self: object) -> None:
        raise JellyError("No room.", hint="")

    with monkeypatch.context() as patch:
        patch.setattr("jellygui.project.stations.Stations.assign", assign)
        with pytest.raises(JellyError, match=r"No room"):
            Project(tmp_path / "2024-09-01" / "p.jelly")
    with Project(tmp_path / "2024-09-01" / "p.jelly") as project:  # nobody has it open
        assert station_and_day(project, 1)[1] == "2024-09-01"


def test_an_unreadable_file_is_read_once_more_when_asked(
    project: Project, survey: Path, tmp_path: Path
) -> None:
    model = tiny_model(tmp_path / "m.jellymodel")
    assert not len(project.files.to_read(model.model_id))
    save_photo(draw(SPECIES[4], seed=9, size_px=(64, 48)), survey / "9.jpg")
    assert not project.files.try_again([1, 2])
    assert project.files.try_again().files == {4}
    list(classify(project, model))
    (row,) = project.browsing.photo_rows([4])
    assert (row.state, row.reason) == (FileState.OK, "")
    assert row.prediction is not None


def test_a_project_saved_elsewhere_is_whole_and_moves_with_its_photographs(
    project: Project, survey: Path, tmp_path: Path
) -> None:
    project.labels.label_files([1, 2], "x")
    place = tmp_path / "elsewhere" / "deep" / "copy.jelly"
    save_as(project, place)
    project.labels.label_files([1], "only in the first")
    with Project(place) as copy:
        assert [row.label for row in copy.browsing.photo_rows([1, 2])] == ["x", "x"]
        with pytest.raises(JellyError, match="open in another program"):
            save_as(project, place)
        copy.labels.undo()
    with closing(sqlite3.connect(place)) as connection:
        (relative,) = connection.execute("SELECT relative_path FROM file WHERE id = 1").fetchone()
    assert relative == "../../survey/0.jpg"
    save_as(project, place)  # a file chooser has asked before
    with Project(place) as copy:
        assert copy.browsing.photo_rows([1])[0].label == "only in the first"
    (tmp_path / "file").touch()
    with pytest.raises(JellyError, match="cannot be saved"):
        save_as(project, tmp_path / "file" / "x.jelly")
    assert sorted(p.name for p in place.parent.iterdir()) == ["copy.jelly"]
