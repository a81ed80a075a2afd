from __future__ import annotations

import time as timing
from datetime import date, datetime, time

import pytest

from jellygui.domain.assigning import Assigning, PlaceAndTime
from jellygui.domain.stations import (
    Cell,
    Meaning,
    Station,
    StationBy,
    distance_km,
    moment_of,
    read_stations,
    station_key,
    unit_of,
)

_TITLES = ("Station", "Lat", "Lon", "Depth (m)", "Gear", "Start", "End", "Effort", "Unit", "Tide")
_GOOD: tuple[Cell, ...] = (
    "A 1",
    "54.18",
    "7.89",
    "12.5",
    "TG-6 on a pole",
    "2024-07-09 10:30",
    "9.7.2024 11:00",
    "30",
    "min",
    "ebb",
)


def row(**other: Cell) -> list[Cell]:
    """The good row with other cells."""
    cells = dict(
        zip(
            ("name", "lat", "lon", "depth", "gear", "start", "end", "effort", "unit", "tide"),
            _GOOD,
            strict=True,
        )
    )
    return list((cells | other).values())


def test_each_column_is_what_its_title_says() -> None:
    read = read_stations(_TITLES, [_GOOD])
    assert [column.meaning for column in read.columns] == [*Meaning, None]
    assert read.faults == []
    assert read.stations == [
        Station(
            name="A 1",
            latitude=54.18,
            longitude=7.89,
            depth_m=12.5,
            gear="TG-6 on a pole",
            began=datetime(2024, 7, 9, 10, 30),
            ended=datetime(2024, 7, 9, 11),
            effort=30,
            unit="minutes",
            others={"Tide": "ebb"},
        )
    ]
    german = read_stations(("Stationsname", "Breite", "Länge", "Gerät", "Länge"), [])
    assert [column.meaning for column in german.columns] == [
        Meaning.NAME,
        Meaning.LATITUDE,
        Meaning.LONGITUDE,
        Meaning.GEAR,
        None,
    ]


def test_cells_of_a_workbook_have_kinds_already() -> None:
    cells = row(
        name=7.0,
        lat=54.18,
        lon=7.89,
        depth=3,
        start=datetime(2024, 7, 9, 10, 30),
        end=date(2024, 7, 10),
        effort=2.5,
        unit="m³",
    )
    (station,) = read_stations(_TITLES, [cells]).stations
    assert (station.name, station.depth_m, station.effort, station.unit) == ("7", 3, 2.5, "m³")
    assert station.ended == datetime(2024, 7, 10, 23, 59, 59)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"name": " "}, "it has no name"),
        ({"start": "sometime"}, "is no date and time"),
        ({"start": "2024-02-30"}, "is no date and time"),
        ({"start": "07/09/2024"}, "is no date and time"),
        ({"start": "2024-07-09 25:00"}, "is no date and time"),
        ({"end": "2024-07-08"}, "before it begins"),
        ({"unit": "furlongs"}, "“furlongs” is no unit of effort; there are minutes"),
        ({"unit": ""}, "its effort has no unit"),
        ({"effort": "-3"}, "is not between"),
        ({"effort": "many"}, "“many” is no number"),
        ({"effort": float("nan")}, "is not between"),
        ({"effort": True}, "is no number"),
        ({"lat": "54,18"}, "has a comma; write it with a point: “54.18”"),
        ({"lat": "99", "lon": "7"}, "seem to be swapped"),
        ({"lat": "99", "lon": "120"}, "is not between -90 and 90"),
        ({"lon": ""}, "not the other coordinate"),
        ({"lat": "54°11'N"}, "is no number"),
        ({"depth": "-1"}, "is not between"),
        ({"name": "x" * 300}, "300 letters"),
    ],
)
def test_a_bad_row_is_said_and_not_taken(wrong: dict[str, Cell], words: str) -> None:
    read = read_stations(_TITLES, [row(name="first"), row(**wrong), row(name="last")])
    assert [station.name for station in read.stations] == ["first", "last"]
    assert {fault.row for fault in read.faults} == {3}
    assert words in " ".join(map(str, read.faults))


def test_of_two_that_are_called_alike_none_is_taken() -> None:
    read = read_stations(_TITLES, [row(), row(name="B"), row(name="a 1"), [None] * 10])
    assert [station.name for station in read.stations] == ["B"]
    assert [str(fault) for fault in read.faults] == [
        "Row 2: “A 1” is the name of row 4 too",
        "Row 4: “a 1” is the name of row 2 too",
    ]


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("A 1", "a  1", True),
        ("Ærø", "ÆRØ", True),
        ("M\u00f6n", "Mo\u0308n", True),  # as macOS keeps it
        ("Straße", "STRASSE", True),
        ("A\u00a01", "A 1", True),
        ("Mön", "Mon", False),
        ("A-1", "A 1", False),
        ("-2", "2", False),
        ("1.5", "15", False),
    ],
)
def test_case_spaces_and_the_form_of_accents_do_not_tell_stations_apart(
    one: str, other: str, is_same: bool
) -> None:
    assert (station_key(one) == station_key(other)) is is_same
    taken = read_stations(_TITLES, [row(name=one), row(name=other)]).stations
    assert len(taken) == (0 if is_same else 2)


def test_a_thousand_rows_of_one_name_are_said_once_each() -> None:
    read = read_stations(("Name",), [["A"]] * 1000)
    assert len(read.faults) == 1000
    assert [str(fault) for fault in read.faults[:2]] == [
        "Row 2: “A” is the name of row 3 too",
        "Row 3: “A” is the name of row 2 too",
    ]


@pytest.mark.parametrize(
    ("cell", "ended"),
    [
        ("2024-07-10", datetime(2024, 7, 10, 23, 59, 59)),
        ("10.7.2024", datetime(2024, 7, 10, 23, 59, 59)),
        (date(2024, 7, 10), datetime(2024, 7, 10, 23, 59, 59)),
        ("2024-07-10 00:00", datetime(2024, 7, 10)),
        (datetime(2024, 7, 10), datetime(2024, 7, 10)),
        ("2024-07-10 11:00", datetime(2024, 7, 10, 11)),
    ],
)
def test_a_day_as_the_end_is_the_whole_day(cell: Cell, ended: datetime) -> None:
    (station,) = read_stations(_TITLES, [row(start=cell, end=cell)]).stations
    assert station.ended == ended
    assert station.began == ended.replace(hour=11 if ended.hour == 11 else 0, minute=0, second=0)


def test_a_photograph_of_the_last_second_belongs_to_the_day() -> None:
    day = read_stations(_TITLES, [row(start="2024-07-09", end="2024-07-10")]).stations
    found = Assigning(day).station_of
    late = datetime(2024, 7, 10, 23, 59, 59, 900_000)
    assert found(PlaceAndTime(folder="/s", taken_at=late)) == (0, StationBy.TIME)
    assert found(PlaceAndTime(folder="/s", taken_at=datetime(2024, 7, 11))) is None


def test_a_unit_without_effort_is_kept_and_an_effort_without_unit_is_not_taken() -> None:
    (station,) = read_stations(_TITLES, [row(effort="", unit="min")]).stations
    assert (station.effort, station.unit) == (None, "minutes")
    assert not read_stations(_TITLES, [row(unit="")]).stations


def test_a_column_that_is_left_out_says_why() -> None:
    titles = ["Name", "Tide", "", "Tide", "x" * 201, *(f"c{n}" for n in range(61)), " "]
    cells = ["A", "ebb", "lost", "flood", "long", *map(str, range(61)), None]
    read = read_stations(titles, [cells])
    assert {(column.title[:4], column.left_out) for column in read.left_out} == {
        ("", "it has no title"),
        ("Tide", "another column is called so"),
        ("xxxx", "its title has 201 letters; 200 are possible"),
        ("c59", "60 columns of their own are possible"),
        ("c60", "60 columns of their own are possible"),
    }
    (station,) = read.stations
    assert station.others == {"Tide": "ebb", **{f"c{n}": str(n) for n in range(59)}}
    assert len(read.columns) == len(titles) - 1  # of what is neither a title nor a cell


def test_what_no_row_can_mend_is_said_of_the_table() -> None:
    assert read_stations(("Name", "Lat"), [["A", None]]).notes == []
    assert read_stations(("Name", "Lat"), [["", None]]).notes == [
        "Below its titles the table is empty."
    ]
    assert read_stations(("Tide",), [["ebb"]]).notes == [
        "No column holds the names of the stations: call the one that does “station”."
    ]


def test_a_free_cell_is_never_cut() -> None:
    read = read_stations(("Name", "Note"), [["A", "x" * 2000], ["B", "x" * 2001]])
    assert [len(station.others["Note"]) for station in read.stations] == [2000]
    assert [str(fault) for fault in read.faults] == [
        "Row 3: “Note” has 2001 letters; 2000 are possible"
    ]


def test_coordinates_that_are_swapped_are_seen_by_the_others() -> None:
    rows = [row(name=f"S{n}", lat=54 + n / 10, lon=7 + n / 10) for n in range(4)]
    rows[2][1], rows[2][2] = rows[2][2], rows[2][1]
    read = read_stations(_TITLES, rows)
    assert [station.name for station in read.stations] == ["S0", "S1", "S3"]
    assert "seem to be swapped" in str(read.faults[0])
    # One alone by the photographs; one that is really elsewhere stays.
    alone = [row(lat=7.9, lon=54.2)]
    assert read_stations(_TITLES, alone).stations
    assert not read_stations(_TITLES, alone, around=[(54.1, 7.8), (54.3, 7.9)]).stations
    elsewhere = [*rows[:2], row(name="Pacific", lat=-20.0, lon=-60.0)]
    assert len(read_stations(_TITLES, elsewhere).stations) == 3


def test_ten_thousand_stations_are_read_at_once() -> None:
    rows = [row(name=f"S{n}", lat=54 + n / 1e5, lon=7 + n / 1e5) for n in range(10_000)]
    rows[77][1], rows[77][2] = rows[77][2], rows[77][1]
    began = timing.perf_counter()
    (fault,) = read_stations(_TITLES, rows).faults
    assert fault.row == 79
    assert timing.perf_counter() - began < 20  # it takes half a second; each with each took minutes


def test_units_and_moments_are_understood_as_they_are_written() -> None:
    assert {unit_of(text) for text in ("m3", "m³", "m^3", " Cubic metres ")} == {"m³"}
    assert {unit_of(text) for text in ("min", "Min.", "minutes")} == {"minutes"}
    assert unit_of("") is None
    assert moment_of("2024-07-09T10:30:15") == datetime(2024, 7, 9, 10, 30, 15)
    assert moment_of(45482) is None


def test_folder_then_time_then_position_say_the_station() -> None:
    stations = [
        Station(name="A 1", began=datetime(2024, 7, 9, 10), ended=datetime(2024, 7, 9, 12)),
        Station(
            name="B",
            latitude=54.18,
            longitude=7.89,
            began=datetime(2024, 7, 9, 11),
            ended=datetime(2024, 7, 9, 13),
        ),
        Station(name="C", latitude=54.20, longitude=7.89),
    ]
    found = Assigning(stations).station_of
    early, both = datetime(2024, 7, 9, 10, 30), datetime(2024, 7, 9, 11, 30)
    assert found(PlaceAndTime(folder="/s/a_1/DCIM", taken_at=both)) == (0, StationBy.FOLDER)
    assert found(PlaceAndTime(folder="/B/C")) == (2, StationBy.FOLDER)  # the nearest
    assert found(PlaceAndTime(folder="/s", taken_at=early)) == (0, StationBy.TIME)
    assert found(PlaceAndTime(folder="/s", taken_at=both)) is None
    # Of two that were at work, the one that it is near to.
    near = PlaceAndTime(folder="/s", taken_at=both, latitude=54.181, longitude=7.89)
    assert found(near) == (1, StationBy.POSITION)
    assert found(PlaceAndTime(folder="/s", latitude=54.201, longitude=7.89)) == (
        2,
        StationBy.POSITION,
    )
    assert found(PlaceAndTime(folder="/s", latitude=55.0, longitude=7.89)) is None
    assert found(PlaceAndTime(folder="/s")) is None
    twins = [Station(name="A 1"), Station(name="a-1")]
    assert Assigning(twins).station_of(PlaceAndTime(folder="/a_1")) is None
    assert Assigning(twins).station_of(PlaceAndTime(folder="/A  1")) == (0, StationBy.FOLDER)


@pytest.mark.parametrize(
    ("folder", "names", "station"),
    [
        ("Å1", ["A1", "Å1"], "Å1"),
        ("a1", ["A1", "Å1"], "A1"),
        ("Å1", ["A1"], None),
        ("Oland", ["Öland"], "Öland"),  # as systems without such letters have it
        ("o\u0308land", ["Öland"], "Öland"),
        ("-10", ["-10", "10"], "-10"),
        ("10", ["-10", "10"], "10"),
        ("10", ["-10"], None),
        ("-10", ["10"], None),
        ("St. 3-5", ["St 3.5"], "St 3.5"),
        ("Løkken 2", ["løkken-2"], "løkken-2"),
    ],
)
def test_a_folder_is_called_as_its_station_or_nearly_so(
    folder: str, names: list[str], station: str | None
) -> None:
    found = Assigning([Station(name=name) for name in names]).station_of(
        PlaceAndTime(folder=f"/survey/{folder}/DCIM")
    )
    assert (names[found[0]] if found else None) == station


@pytest.mark.parametrize(
    ("titles", "cells", "began", "ended"),
    [
        ("date time", "2024-07-09 10:30", "2024-07-09T10:30", ""),
        (
            "start_date start_time end_date end_time",
            "9.7.2024 10:30 10.7.2024 1:15:30",
            "2024-07-09T10:30",
            "2024-07-10T01:15:30",
        ),
        (
            "date start_time end_time",
            "2024-07-09 10:30 11:00",
            "2024-07-09T10:30",
            "2024-07-09T11:00",
        ),
        ("start_time Datum", "10:30 2024-07-09", "2024-07-09T10:30", ""),
        (
            "start_date end_date end_time",
            "2024-07-09 2024-07-09 11:00",
            "2024-07-09T00:00",
            "2024-07-09T11:00",
        ),
        # Without a day beside it, and wherever it tells one, a time is all of it.
        ("start_time", "2024-07-09T10:30", "2024-07-09T10:30", ""),
        ("date start_time", "2024-07-08 2024-07-09T10:30", "2024-07-09T10:30", ""),
    ],
)
def test_a_day_and_its_clock_may_stand_in_columns_of_their_own(
    titles: str, cells: str, began: str, ended: str
) -> None:
    read = read_stations(["station", *titles.split()], [["A", *cells.split()]])
    free = [column.title for column in read.columns if not column.meaning]
    assert (read.faults, free) == ([], [])
    (station,) = read.stations
    assert station.began == datetime.fromisoformat(began)
    assert station.ended == (datetime.fromisoformat(ended) if ended else None)


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        (["2024-07-09", "half past ten", "11:00"], "start “2024-07-09 half past ten” is no date"),
        (["2024-07-09", "22:30", "01:15"], "before it begins"),
        ([None, "10:30", None], "start “10:30” is no date"),
        (["2024-07-09", time(10, 30), time(9, 30)], "before it begins"),
    ],
)
def test_a_clock_that_makes_no_moment_is_said(cells: list[Cell], words: str) -> None:
    read = read_stations(["station", "date", "start_time", "end_time"], [["A", *cells]])
    assert read.stations == []
    assert words in " ".join(map(str, read.faults))


def test_distances_are_those_of_the_earth() -> None:
    assert distance_km((54, 7), (55, 7)) == pytest.approx(111.19, abs=0.01)
    assert distance_km((0, 179.9), (0, -179.9)) == pytest.approx(22.24, abs=0.01)
