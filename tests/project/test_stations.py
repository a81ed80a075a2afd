from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from jellygui.domain.abundance import Measure
from jellygui.domain.browse import PhotoQuery
from jellygui.domain.counts import CountBy
from jellygui.domain.stations import Meaning, Station, StationBy
from jellygui.errors import JellyError
from jellygui.images import apart, patience
from jellygui.images.scan import FoundFile
from jellygui.jobs import table_rows
from jellygui.jobs.counting import counted, per_effort
from jellygui.jobs.station_table import read_station_table
from jellygui.jobs.workbook import write_workbook
from jellygui.project import Project
from jellygui.project.values import MOST_ROWS
from tests.project.test_days import add
from tests.support.projects import photo
from tests.support.tables import workbook

_A = Station(
    name="A 1", latitude=54.0, longitude=7.0, effort=30, unit="minutes", others={"Tide": "ebb"}
)
_B = Station(
    name="B", began=datetime(2024, 7, 12), ended=datetime(2024, 7, 13), effort=2, unit="m³"
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Two by folder, one by time (P3 has the camera's), one that belongs nowhere."""
    with Project(tmp_path / "p.jelly") as project:
        add(project, tmp_path, "A 1/P1.JPG", "a 1/x/P2.JPG", "s/P3.JPG", "s/P4.JPG")
        yield project


@pytest.fixture(autouse=True)
def _read_here(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workbooks are read without a process of their own, but where that is what is tried."""
    if "_ended" not in request.fixturenames:
        monkeypatch.setattr(apart, "call", lambda function, *given: function(*given))


@pytest.fixture
def _ended() -> Iterator[None]:
    yield
    apart.end_all()


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
        ("A 1", StationBy.FOLDER),
        ("A 1", StationBy.FOLDER),
        ("B", StationBy.TIME),
        ("", None),
    ]
    belonging = project.stations.belonging()
    assert belonging.by_station == {"A 1": {StationBy.FOLDER: 2}, "B": {StationBy.TIME: 1}}
    assert belonging.nowhere == {tmp_path / "s": 1}


def test_copies_are_no_photographs_of_a_station(project: Project, tmp_path: Path) -> None:
    project.stations.put([_A])
    for name, number in (("A 1/again.JPG", 0), ("s/again.JPG", 3)):
        file_id = project.files.count() + 1
        project.files.add([FoundFile(tmp_path / name, 5, 1)])
        project.files.record_read([(file_id, photo(number))])
    project.stations.assign()
    belonging = project.stations.belonging()
    assert belonging.by_station == {"A 1": {StationBy.FOLDER: 2}}
    assert belonging.nowhere == {tmp_path / "s": 2}


def test_what_is_put_by_hand_stays_until_it_is_to_be_found_again(project: Project) -> None:
    project.stations.put([_A, _B])
    project.stations.put_files([1, 4], "B")
    project.stations.put_files([3], None)
    by_hand = [
        ("B", StationBy.PERSON),
        ("A 1", StationBy.FOLDER),
        ("", None),
        ("B", StationBy.PERSON),
    ]
    assert stations_of(project) == by_hand
    project.stations.assign()
    assert stations_of(project) == by_hand
    project.stations.find_again([1, 3, 4])
    assert [name for name, _ in stations_of(project)] == ["A 1", "A 1", "B", ""]
    project.stations.correct(replace(_B, name="s"), was="b ")
    assert [name for name, _ in stations_of(project)] == ["A 1", "A 1", "s", "s"]
    project.stations.remove(["s", "A 1"])
    assert project.stations.all() == []
    assert {name for name, _ in stations_of(project)} == {""}


def test_a_station_is_the_same_however_its_name_is_typed(project: Project) -> None:
    project.stations.put([_A, _B])
    again = replace(_A, name="a  1", depth_m=4.0)
    project.stations.put([again, Station(name="M\u00f6n"), Station(name="mo\u0308n")])
    assert project.stations.all() == [again, _B, Station(name="mo\u0308n")]
    assert project.stations.belonging().by_station["a  1"] == {StationBy.FOLDER: 2}
    project.stations.put_files([4], "A 1")
    assert stations_of(project)[3] == ("a  1", StationBy.PERSON)
    project.stations.remove(["A 1", "MÖN"])
    assert project.stations.all() == [_B]


def test_a_table_changes_what_it_has_a_column_for(project: Project, tmp_path: Path) -> None:
    project.stations.put([replace(_A, gear="pole"), _B])
    (tmp_path / "t.csv").write_text("Station,Effort,Unit,Gear,Wind\na 1,2,hauls,,3\nC,,,net,\n")
    read = read_station_table(project, tmp_path / "t.csv")
    project.stations.put(read.stations, read.told)
    a = replace(_A, name="a 1", effort=2.0, unit="hauls", others={"Tide": "ebb", "Wind": "3"})
    there = [a, _B, Station(name="C", gear="net")]
    assert project.stations.all() == there
    wide = Station(name="A 1", others={f"c{n}": "x" for n in range(59)})
    with pytest.raises(JellyError, match="61 own columns; 60 are possible"):
        project.stations.put([Station(name="D"), wide], {Meaning.NAME})
    assert project.stations.all() == there


def test_a_table_makes_no_known_station_wrong(project: Project, tmp_path: Path) -> None:
    at_work = Station(name="A", began=datetime(2024, 7, 9, 8), ended=datetime(2024, 7, 9, 10))
    project.stations.put([at_work])
    (tmp_path / "t.csv").write_text("Station,Start\nB,2024-07-09\nA,2024-07-10\n")
    read = read_station_table(project, tmp_path / "t.csv")
    with pytest.raises(JellyError, match="“A” cannot be as the table says: it ends"):
        project.stations.put(read.stations, read.told)
    assert project.stations.all() == [at_work]


def test_what_is_typed_makes_no_two_stations_one(project: Project) -> None:
    project.stations.put([_A, _B])
    before = project.stations.all()
    for station, was in ((replace(_A, name="b"), "A 1"), (Station(name="a  1"), "")):
        with pytest.raises(JellyError, match="Another station is called"):
            project.stations.correct(station, was=was)
    for unknown in (
        lambda: project.stations.correct(_A, was="C"),
        lambda: project.stations.remove(["C"]),
        lambda: project.stations.put_files([1], "C"),
    ):
        with pytest.raises(JellyError, match="No station is called “C”"):
            unknown()
    assert project.stations.all() == before
    project.stations.correct(replace(_A, name="a 1"), was="A 1")
    project.stations.correct(Station(name="C"))
    assert [station.name for station in project.stations.all()] == ["a 1", "B", "C"]


def test_what_is_typed_leaves_what_came_meanwhile(project: Project) -> None:
    """Who types sees a station as it was before a table came that is still being taken."""
    project.stations.put([_A])
    taken = replace(_A, depth_m=5.0, others={"Tide": "flood"})
    project.stations.put([taken])
    project.stations.correct(
        replace(_A, name="A", gear="pole"), was="A 1", told={Meaning.NAME, Meaning.GEAR}
    )
    assert project.stations.all() == [replace(taken, name="A", gear="pole")]


def test_a_full_project_still_takes_what_it_has(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.stations.put([_A, _B])
    monkeypatch.setitem(MOST_ROWS, "station", 2)
    project.stations.put([_B, _A])
    project.stations.correct(_A, was="A 1")
    for change in (
        lambda: project.stations.put([Station(name="C")]),
        lambda: project.stations.correct(Station(name="C")),
    ):
        with pytest.raises(JellyError, match="at most 2 station"):
            change()


def test_a_station_without_photographs_is_a_part_of_the_counts(project: Project) -> None:
    project.stations.put([_A, _B, Station(name="empty")])
    parts = {
        part: sum(row.photographs for row in rows)
        for part, rows in counted(project, by=CountBy.STATION)
    }
    assert parts == {"": 1, "A 1": 2, "B": 1, "empty": 0}


def test_a_zero_per_effort_is_doubtful_where_a_copy_shows_the_species(tmp_path: Path) -> None:
    """As no archive is told of an absence there."""
    with Project(tmp_path / "p.jelly") as project:
        add(project, tmp_path, "A/P1.JPG", "B/P2.JPG")
        project.files.add([FoundFile(tmp_path / "B" / "copy.jpg", 5, 1)])
        first = next(project.browsing.files())
        assert first.photograph is not None
        for number, name in ((1, "moon"), (2, "blue")):
            project.species.add(name)
            project.labels.label_files([number], name)
        project.stations.put([Station(name=name, effort=10, unit="hauls") for name in "AB"])

        def doubtful() -> dict[str, int]:
            efforts = [a for a in per_effort(project) if a.measure is Measure.PHOTOGRAPHS]
            return {a.label: a.doubtful for a in efforts}

        number = int(first.photograph.content_hash, 16)
        project.files.record_read([(3, photo(number))])
        assert doubtful() == {"moon": 1, "blue": 0}


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
            return [
                (a.number, a.stations, a.effort, a.value)
                for a in per_effort(project, query)
                if a.measure is Measure.PHOTOGRAPHS
            ]

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
    kinds = {
        "t.csv": (",", "utf-8"),
        "u.csv": (";", "utf-8-sig"),
        "w.csv": (";", "cp1252"),
        "t.tsv": ("\t", "utf-8"),
    }
    for name, (between, encoding) in kinds.items():
        lines = [between.join(map(str, line)) for line in (titles, text)]
        (tmp_path / name).write_text("\r\n".join(lines), encoding, newline="")
    expected = Station(
        name="Ærø",
        latitude=54.9,
        longitude=10.4,
        effort=2,
        unit="hauls",
        began=datetime(2024, 7, 9, 10, 30),
        others={"Tide": "flood"},
    )
    for name in (*kinds, "t.xlsx"):
        read = read_station_table(project, tmp_path / name)
        assert (list(read.stations), list(read.faults)) == ([expected], []), name


def test_a_date_of_a_workbook_is_the_whole_day_where_no_hours_are_shown(
    project: Project, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Station", "Start", "End"])
    for row, shown in enumerate(("yyyy-mm-dd", "[$-th-TH]d.m.yyyy", "d/m/yy h:mm"), start=2):
        book.active.append([f"S{row}", datetime(2024, 7, 9), datetime(2024, 7, 10)])
        for column in (2, 3):
            book.active.cell(row, column).number_format = shown
    book.create_sheet("Notes")
    book.save(tmp_path / "t.xlsx")
    read = read_station_table(project, tmp_path / "t.xlsx")
    assert {station.began for station in read.stations} == {datetime(2024, 7, 9)}
    day = datetime(2024, 7, 10, 23, 59, 59)
    assert [s.ended for s in read.stations] == [day, day, datetime(2024, 7, 10)]
    assert read.notes == ["Of the sheets only “Sheet” is read, not Notes."]


def test_stations_come_back_from_the_workbook_that_they_were_exported_to(
    project: Project, tmp_path: Path
) -> None:
    stations = [_A, replace(_B, ended=datetime(2024, 7, 13, 23, 59, 59))]
    project.stations.put(stations)
    write_workbook(project, tmp_path / "w.xlsx")
    read = read_station_table(project, tmp_path / "w.xlsx")
    assert (list(read.stations), list(read.faults), list(read.left_out)) == (stations, [], [])
    assert len(read.notes) == 1
    assert read.notes[0].startswith("Of the sheets only “Stations” is read, not ")


def test_a_wide_table_is_read_whole_or_not_at_all(project: Project, tmp_path: Path) -> None:
    def written(columns: int) -> tuple[Path, Path]:
        titles = ["Name", *(f"c{n}" for n in range(1, columns))]
        cells = ["A", *["x"] * (columns - 1), "beyond"]
        book = openpyxl.Workbook()
        for line in (titles, cells):
            book.active.append(line)
        book.save(tmp_path / "t.xlsx")
        (tmp_path / "t.csv").write_text(f"{','.join(titles)}\n{','.join(cells[:-1])}\n")
        return tmp_path / "t.xlsx", tmp_path / "t.csv"

    for place in written(150):
        read = read_station_table(project, place)
        assert [len(station.others) for station in read.stations] == [60]
        beyond = [("", "it has no title")] if place.suffix == ".xlsx" else []
        assert [(column.title, column.left_out) for column in read.left_out] == [
            *((f"c{n}", "60 columns of their own are possible") for n in range(61, 150)),
            *beyond,
        ]
    for place in written(1001):
        with pytest.raises(JellyError, match="more than 1,000 columns"):
            read_station_table(project, place)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("e.csv", b""),
        ("e.csv", b"\n\n"),
        ("b.xlsx", b"no workbook"),
        ("z.csv", b"a\0b,c\n"),
        ("none.csv", None),
    ],
)
def test_what_is_no_table_is_one_sentence(
    project: Project, tmp_path: Path, name: str, data: bytes | None
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(JellyError) as caught:
        read_station_table(project, tmp_path / name)
    assert caught.value.hint


_ROW = "<row><c t='inlineStr'><is><t>{}</t></is></c></row>"


@pytest.mark.usefixtures("_ended")
def test_a_workbook_that_unpacks_to_anything_costs_a_bounded_time_and_memory(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(tmp_path / "t.xlsx", _ROW.format("station") + _ROW.format("A 1"))
    assert [station.name for station in read_station_table(project, path).stations] == ["A 1"]
    assert apart._all  # another process has read it
    monkeypatch.setattr(table_rows, "_ROOM_BYTES", 60_000_000)
    fonts = f"<styleSheet {{space}}><fonts>{'<font><b/></font>' * 300_000}</fonts></styleSheet>"
    workbook(path, "", styles=fonts)
    with pytest.raises(JellyError, match="too large"):
        read_station_table(project, path)
    shared = f"<sst {{space}}><si><t>{'Z' * 60_000_000}</t></si></sst>"
    workbook(path, "<row><c t='s'><v>0</v></c></row>", sharedStrings=shared)
    with pytest.raises(JellyError, match="too large"):
        read_station_table(project, path)
    monkeypatch.setattr(patience, "TOO_LONG_S", 0.5)
    workbook(path, "<row/>" * 2_000_000)
    with pytest.raises(JellyError, match="takes too long to open"):
        read_station_table(project, path)


_OUTSIDE = "<!DOCTYPE q [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
_LARGE = f"<!DOCTYPE q [<!ENTITY a '{'A' * 9000}'>]>"


@pytest.mark.parametrize(
    ("sheet", "before", "why"),
    [
        pytest.param(_ROW.format("Z" * 21_000_000), "", "too large", id="letters"),
        pytest.param(_ROW.format("&a;"), _OUTSIDE, "undefined entity", id="another file"),
        pytest.param(_ROW.format("&a;" * 9000), _LARGE, "no workbook", id="entities"),
        pytest.param(
            "<row r='1000000000'><c><v>1</v></c></row>", "", "than 10,000 rows", id="rows"
        ),
        pytest.param(
            f"<row>{'<c><v>1</v></c>' * 1001}</row>", "", "than 1,000 columns", id="columns"
        ),
    ],
)
def test_a_hostile_workbook_is_one_sentence(
    project: Project,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    sheet: str,
    before: str,
    why: str,
) -> None:
    path = workbook(tmp_path / "t.xlsx", sheet, before)
    with pytest.raises(JellyError, match=why) as caught:
        read_station_table(project, path)
    assert len(caught.value.message) < 500


def test_a_text_of_one_line_or_without_an_end_is_no_table(project: Project, tmp_path: Path) -> None:
    place = tmp_path / "t.csv"
    place.write_text("station\na" + "," * 2_100_000)
    with pytest.raises(JellyError, match="has a line of 2,100,001 letters"):
        read_station_table(project, place)
    place.write_text(f"station,{'Z' * 100_000}\n{'9' * 100_000},x\n")
    read = read_station_table(project, place)
    assert max(len(str(one)) for one in (*read.columns, *read.faults)) < 400
    if sys.platform != "win32":
        place.unlink()
        os.mkfifo(place)
        with pytest.raises(JellyError, match="is no file"):
            read_station_table(project, place)
