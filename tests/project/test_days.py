"""A photograph's day: a person's word, else the camera's, else what a name says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.counts import CountBy, folder_levels
from jellygui.domain.days import DayFrom
from jellygui.domain.stations import Station
from jellygui.images.scan import FoundFile
from jellygui.project import Project
from tests.support.projects import photo, write_first_version

_PLACES = (
    "9.7.2024/north/P1.JPG",  # the folder's
    "9.7.2024/north/20240710_P2.JPG",  # its own
    "9.7.2024/south/P3.JPG",  # the camera's
    "other/P4.JPG",  # none
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project(tmp_path / "p.jelly") as project:
        add(project, tmp_path, *_PLACES)
        yield project


def add(project: Project, folder: Path, *names: str) -> None:
    before = project.files.count()
    project.files.add([FoundFile(folder / name, 5, 1) for name in names])
    taken = datetime(2024, 7, 12, 9)
    photos = [
        photo(before + n, taken_at=taken if "P3" in name else None) for n, name in enumerate(names)
    ]
    ids = [before + n + 1 for n in range(len(names))]
    project.files.record_read(list(zip(ids, photos, strict=True)))


def days(project: Project) -> list[tuple[str, str]]:
    return [(str(record.day or ""), record.day_from or "") for record in project.browsing.files()]


def test_what_is_nearest_to_the_photograph_says_its_day(project: Project) -> None:
    assert days(project) == [
        ("2024-07-09", "name"),
        ("2024-07-10", "name"),
        ("2024-07-12", "camera"),
        ("", ""),
    ]
    by_day = project.counts.rows_by(CountBy.DAY)
    assert [part for part, _ in by_day] == ["", "2024-07-09", "2024-07-10", "2024-07-12"]
    chosen = list(project.browsing.files(PhotoQuery(day=date(2024, 7, 10))))
    assert [record.path.name for record in chosen] == ["20240710_P2.JPG"]


def test_a_person_says_another_day_and_takes_it_back(project: Project, tmp_path: Path) -> None:
    before = days(project)
    changes = project.days.say(tmp_path / "9.7.2024" / "south", date(2024, 8, 1))
    assert changes.files == {3}
    project.days.say(tmp_path / "9.7.2024" / "north", None)
    assert days(project) == [("", ""), ("", ""), ("2024-08-01", "person"), ("", "")]
    assert [row.said_by for row in project.days.folders()][1] == {DayFrom.PERSON: 1}
    for name in ("north", "south"):
        project.days.read_again(tmp_path / "9.7.2024" / name)
    assert days(project) == before


def test_a_day_that_a_person_says_leads_to_another_station(
    project: Project, tmp_path: Path
) -> None:
    """P3 has the camera's time, 9 o'clock on 2024-07-12; P4 in another folder has none."""
    south, other = tmp_path / "9.7.2024" / "south", tmp_path / "other"
    project.stations.put(
        [
            Station(name="July", began=datetime(2024, 7, 12), ended=datetime(2024, 7, 13)),
            Station(name="early", began=datetime(2024, 8, 1, 7), ended=datetime(2024, 8, 1, 10)),
            Station(name="late", began=datetime(2024, 8, 1, 11), ended=datetime(2024, 8, 1, 14)),
            Station(name="alone", began=datetime(2024, 8, 2, 11), ended=datetime(2024, 8, 2, 14)),
        ]
    )

    def stations() -> list[str]:
        return [record.station for record in project.browsing.files()][2:]

    assert stations() == ["July", ""]
    changes = project.days.say(south, date(2024, 8, 1))
    assert changes.files == {3}
    assert stations() == ["early", ""]  # two on that day: the hour decides
    project.days.say(south, date(2024, 8, 2))
    project.days.say(other, date(2024, 8, 1))
    assert stations() == ["alone", ""]  # the clock was wrong; and one of two, nobody knows which
    project.days.say(other, date(2024, 8, 2))
    assert stations() == ["alone", "alone"]
    project.days.say(south, date(2024, 7, 12))
    assert stations() == ["July", "alone"]
    project.days.say(south, None)
    assert stations() == ["", "alone"]
    project.days.read_again(other)
    project.days.read_again(south)
    assert stations() == ["July", ""]


def test_the_reading_of_each_folder_is_shown(project: Project, tmp_path: Path) -> None:
    north, south, other = project.days.folders()
    assert (north.folder, north.files) == (tmp_path / "9.7.2024" / "north", 2)
    assert (north.first, north.last) == (date(2024, 7, 9), date(2024, 7, 10))
    assert north.said_by == {DayFrom.NAME: 2}
    assert south.said_by == {DayFrom.CAMERA: 1}
    assert (other.first, other.unknown, other.said_by) == (None, 1, {})


def test_counts_are_parted_by_any_level_of_folders(project: Project, tmp_path: Path) -> None:
    (level,) = folder_levels(project.browsing.folders())
    parts = {
        part: sum(row.photographs for row in rows) for part, rows in project.counts.rows_by(level)
    }
    assert parts == {str(tmp_path / "9.7.2024"): 3, str(tmp_path / "other"): 1}
    each = dict(project.counts.rows_by(CountBy.FOLDER))
    assert set(each) == {
        str(tmp_path / "9.7.2024" / "north"),
        str(tmp_path / "9.7.2024" / "south"),
        str(tmp_path / "other"),
    }
    assert folder_levels([Path("/a/b"), Path("/a/c")]) == {}
    assert folder_levels([]) == {}


def test_an_earlier_project_reads_its_names_too(tmp_path: Path) -> None:
    write_first_version(tmp_path / "old.jelly", tmp_path / "2024-07-09 north")
    with Project(tmp_path / "old.jelly") as project:
        assert days(project) == [("2024-07-09", "name")] * 2
    assert list(tmp_path.glob("old-version-1-*.jelly"))
