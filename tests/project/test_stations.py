from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.counts import CountBy
from jellygui.domain.stations import Station, StationBy
from jellygui.errors import JellyError
from jellygui.jobs.counting import counted, per_effort
from jellygui.jobs.station_table import read_station_table
from jellygui.project import Project
from tests.project.test_days import add

_A = Station(name="A 1", latitude=54.0, longitude=7.0, effort=30, unit="minutes",
             others={"Tide": "ebb"})  # fmt: skip
_B = Station(
    name="B", began=datetime(2024, 7, 12), ended=datetime(2024, 7, 13), effort=2, unit="m³"
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Two by folder, one by time (P3 has the camera's), one that belongs nowhere."""
    with Project(tmp_path / "p.jelly") as project:
        add(project, tmp_path, "A 1/P1.JPG", "a 1/x/P2.JPG", "s/P3.JPG", "s/P4.JPG")
        yield project


def stations_of(project: Project) -> list[tuple[str, StationBy | None]]:
    return [(record.station, record.station_by) for record in project.browsing.files()]


def test_photographs_find_their_station_and_what_finds_none_is_listed(
    project: Project, tmp_path: Path
) -> None:
    assert project.stations.assign().files == frozenset()
    changes = project.stations.put([_B, _A])
    assert changes.stations
    assert changes.files == {1, 2, 3}
    assert project.stations.all() == [_A, _B]
    assert stations_of(project) == [
        ("A 1", StationBy.FOLDER), ("A 1", StationBy.FOLDER), ("B", StationBy.TIME), ("", None),
    ]  # fmt: skip
    belonging = project.stations.belonging()
    assert belonging.by_station == {"A 1": {StationBy.FOLDER: 2}, "B": {StationBy.TIME: 1}}
    assert belonging.nowhere == {tmp_path / "s": 1}


def test_what_is_put_by_hand_stays_until_it_is_to_be_found_again(project: Project) -> None:
    project.stations.put([_A, _B])
    project.stations.put_files([1, 4], "B")
    project.stations.put_files([3], None)
    by_hand = [("B", StationBy.PERSON), ("A 1", StationBy.FOLDER), ("", None),
               ("B", StationBy.PERSON)]  # fmt: skip
    assert stations_of(project) == by_hand
    project.stations.assign()
    assert stations_of(project) == by_hand
    project.stations.find_again([1, 3, 4])
    assert [name for name, _ in stations_of(project)] == ["A 1", "A 1", "B", ""]
    project.stations.rename("B", "s")
    assert [name for name, _ in stations_of(project)] == ["A 1", "A 1", "s", "s"]
    project.stations.remove(["s", "A 1"])
    assert project.stations.all() == []
    assert {name for name, _ in stations_of(project)} == {""}


def test_a_station_without_photographs_is_a_part_of_the_counts(project: Project) -> None:
    project.stations.put([_A, _B, Station(name="empty")])
    parts = {part: sum(row.photographs for row in rows)
             for part, rows in counted(project, by=CountBy.STATION)}  # fmt: skip
    assert parts == {"": 1, "A 1": 2, "B": 1, "empty": 0}


def test_what_is_counted_per_effort_is_divided_by_the_effort_of_what_was_looked_at(
    tmp_path: Path,
) -> None:
    """By the day: S0 and S1 have one each, S2 has two."""
    places = [
        f"S{n}/2024-07-{9 + day:02d} P{day}.JPG" for n, day in ((0, 0), (1, 1), (2, 0), (2, 1))
    ]
    places += ["S3/2024-07-09 P1.JPG", "S3/2024-07-09 P2.JPG", "S4/2024-07-09 P1.JPG"]
    with Project(tmp_path / "p.jelly") as project:
        add(project, tmp_path, *places)
        project.species.add("moon jelly")
        project.labels.label_files([1, 2, 3, 4, 5, 6], "moon_jelly")
        project.labels.label_files([2], "none_of_these")
        project.files.record_unreadable([(6, "is cut off"), (7, "is cut off")])
        project.stations.put([Station(name=f"S{n}", effort=10, unit="hauls") for n in range(6)])

        def rates(query: PhotoQuery | None = None) -> list[tuple[int, int, float, float]]:
            return [(a.photographs, a.stations, a.effort, a.value)
                    for a in per_effort(project, query)]  # fmt: skip

        # S1 is a zero; of S4 nothing can be read, S5 has no photographs.
        assert rates() == [(4, 4, 40, 0.1)]
        assert rates(PhotoQuery(folder=tmp_path / "S2")) == [(2, 1, 10, 0.2)]
        assert rates(PhotoQuery(folder=tmp_path / "S1")) == [(0, 1, 10, 0)]
        # The effort of a part of S2 is not known.
        assert rates(PhotoQuery(day=date(2024, 7, 9))) == [(2, 2, 20, 0.1)]
        assert rates(PhotoQuery(label="moon_jelly")) == []
        assert rates(PhotoQuery(text="S2")) == []
        add(project, tmp_path, "S1/new.JPG")
        project.stations.assign()
        assert rates() == [(4, 3, 30, pytest.approx(4 / 30))]  # until it is looked at


def test_new_photographs_find_their_station_too(project: Project, tmp_path: Path) -> None:
    project.stations.put([_A])
    add(project, tmp_path, "A 1/P9.JPG")
    project.stations.assign()
    assert stations_of(project)[-1] == ("A 1", StationBy.FOLDER)


def test_tables_are_read_as_spreadsheets_write_them(project: Project, tmp_path: Path) -> None:
    titles = ["Station", "Latitude", "Longitude", "Start", "Effort", "Unit", "Tide"]
    cells = ["Ærø", 54.9, 10.4, datetime(2024, 7, 9, 10, 30), 2, "hauls", "flood"]
    text = [cells[0], "54.9", "10.4", "9.7.2024 10:30", "2", "hauls", "flood"]
    book = openpyxl.Workbook()
    book.active.append(titles)
    book.active.append(cells)
    book.save(tmp_path / "t.xlsx")
    kinds = {"t.csv": (",", "utf-8"), "u.csv": (";", "utf-8-sig"), "w.csv": (";", "cp1252"),
             "t.tsv": ("\t", "utf-8")}  # fmt: skip
    for name, (between, encoding) in kinds.items():
        lines = [between.join(map(str, line)) for line in (titles, text)]
        (tmp_path / name).write_text("\r\n".join(lines), encoding, newline="")
    expected = Station(name="Ærø", latitude=54.9, longitude=10.4, effort=2, unit="hauls",
                       began=datetime(2024, 7, 9, 10, 30), others={"Tide": "flood"})  # fmt: skip
    for name in (*kinds, "t.xlsx"):
        read = read_station_table(project, tmp_path / name)
        assert (list(read.stations), list(read.faults)) == ([expected], []), name


@pytest.mark.parametrize(
    ("name", "data"),
    [("e.csv", b""), ("e.csv", b"\n\n"), ("b.xlsx", b"no workbook"), ("z.csv", b"a\0b,c\n"),
     ("none.csv", None)],
)  # fmt: skip
def test_what_is_no_table_is_one_sentence(
    project: Project, tmp_path: Path, name: str, data: bytes | None
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(JellyError) as caught:
        read_station_table(project, tmp_path / name)
    assert caught.value.hint
