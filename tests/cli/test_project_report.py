"""What the command line tells of a project's counts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from jellygui.cli.commands import counts, days, export, rescue, stations
from jellygui.cli.project_report import report_counts
from jellygui.cli.screen import Screen
from jellygui.cli.tables import cost_line
from jellygui.domain.counts import CountBy
from jellygui.domain.estimates import Cost
from jellygui.domain.stations import Station
from jellygui.errors import JellyError, UnfinishedError
from jellygui.project import Project
from jellygui.project import counts as project_counts
from tests.project.test_days import _PLACES, add
from tests.support import languages
from tests.support.models import tiny_model
from tests.support.projects import classified, photo, read_in, said
from tests.support.surveyed import BLUE, checked_survey


def test_labels_are_rescued_by_a_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, new, rest = (tmp_path / name for name in ("p.jelly", "new.jelly", "rest.jelly"))
    with Project(path) as project:
        read_in(project, tmp_path, *(photo(n) for n in range(4)))
        project.labels.label_files([1, 2], "moon_jellyfish")
    rescue(path, new)
    said_of_it = "4 photographs and 2 labels were rescued, and are in"
    assert said_of_it in capsys.readouterr().out
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 4])
    with pytest.raises(UnfinishedError, match="Not all of"):
        rescue(path, rest, as_json=True)
    found = json.loads(capsys.readouterr().out)
    assert not found["is_all"]
    with Project(new) as project:
        assert len(project.teaching.labelled()) == 2


@pytest.mark.parametrize("as_json", [False, True])
def test_the_random_check_is_told_with_its_model(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], as_json: bool
) -> None:
    moon, blue = "moon_jellyfish", "blue_jellyfish"
    with Project(tmp_path / "p.jelly") as project:
        ids = read_in(project, tmp_path, *(photo(n) for n in range(10)))
        classified(
            project, tiny_model(tmp_path / "m.jellymodel", name="first"), ids, *[said(moon)] * 10
        )
        check = project.checks.draw(10)
        for file_id in project.checks.files(check):
            project.checks.answer(check, file_id, moon if file_id > 2 else blue)
        second = tiny_model(tmp_path / "n.jellymodel", seed=1, name="second")
        classified(project, second, ids[:8], *[said(blue)] * 8)
        project.models.use(second.model_id)
        report_counts(project, Screen(as_json=as_json), None, None)
    printed = capsys.readouterr().out
    if not as_json:
        assert (
            "Random check: 10 photographs drawn from 10 with first in use, 10 answered, of which 8 "
            "apply to second. second is wrong on 75.0% (" in printed
        )
        return
    told = json.loads(printed)["check"]
    assert (told["model"], told["drawn_with"], told["answered"]) == ("second", "first", 10)
    assert (told["errors"]["value"], told["errors"]["count"]) == (0.75, 8)
    assert list(told["by_species"]) == [blue]


@pytest.mark.parametrize("as_json", [False, True])
def test_how_many_there_are_is_told_and_what_it_costs_to_know_it_better(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], as_json: bool
) -> None:
    place = tmp_path / "p.jelly"
    checked_survey(place)
    counts(place, within=5, as_json=as_json)
    printed = capsys.readouterr().out
    with Project(place) as project:
        found = project.estimates.of()[BLUE]
        cost = project.estimates.cost(5)
    if as_json:
        told = json.loads(printed)
        (row,) = [row for row in told["counts"] if row["label"] == BLUE]
        assert row["estimate"] == vars(found)
        assert told["cost"] == vars(cost)
        return
    value, low, high = (round(n) for n in (found.value, found.low, found.high))
    assert f"{value} ({low} to {high})" in printed
    assert f"± 5 take {cost.answers} more answers in a random check." in printed


def test_days_and_folders_are_told_and_changed_by_commands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "p.jelly"
    with Project(place) as project:
        add(project, tmp_path, *_PLACES)
    days(place)
    assert capsys.readouterr().out.splitlines()[0].split() == [
        "2024-07-09",
        "to",
        "2024-07-10",
        "2",
        str(tmp_path / "9.7.2024" / "north"),
    ]
    other = tmp_path / "other"
    days(place, [f"{other}=1.8.2024"], as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert (told[2]["first_day"], told[2]["said_by"]) == ("2024-08-01", {"person": 1})
    days(place, None, [other], as_json=True)
    assert json.loads(capsys.readouterr().out)[2]["unknown"] == 1
    for wrong in (f"{other}=some day", f"{tmp_path / 'none'}=2024-08-01", "2024-08-01"):
        with pytest.raises(typer.BadParameter):
            days(place, [wrong])
    counts(place, by=CountBy.FOLDER, level=1, counts_file=tmp_path / "c.csv", as_json=True)
    parts = json.loads(capsys.readouterr().out)["parts"]
    assert [part["folder"] for part in parts] == [str(tmp_path / "9.7.2024"), str(other)]
    assert (tmp_path / "c.csv").read_text("utf-8-sig").startswith("folder,label")
    counts(place, by=CountBy.DAY)
    printed = capsys.readouterr().out
    assert "Unknown:" in printed
    assert "2024-07-10:" in printed
    with pytest.raises(typer.BadParameter, match="have 1 levels"):
        counts(place, by=CountBy.FOLDER, level=2)


def test_stations_are_taken_from_a_table_by_a_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place, table = tmp_path / "p.jelly", tmp_path / "t.csv"
    with Project(place) as project:
        add(project, tmp_path, "north/P1.JPG", "other/P4.JPG")
    table.write_text("Station,Lat,Lon,Effort,Unit\nnorth,54.1,7.8,30,min\nsouth,54.2,7.9,3,ells\n")
    with pytest.raises(UnfinishedError, match="Not taken: 1 row"):
        stations(place, table, preview=True)
    told = capsys.readouterr()
    assert "Row 3: “ells” is no unit of effort" in told.err
    assert "Column “Lat” is latitude." in told.err
    with pytest.raises(UnfinishedError):
        stations(place, table, as_json=True)
    found = json.loads(capsys.readouterr().out)
    assert [s["name"] for s in found["stations"]] == ["north"]
    assert found["stations"][0]["photographs"] == {"folder": 1}
    assert found["nowhere"] == {str(tmp_path / "other"): 1}
    assert found["faults"][0]["row"] == 3
    counts(place, by=CountBy.STATION)
    assert "north:" in capsys.readouterr().out
    stations(place, remove=["NORTH"], as_json=True)
    assert json.loads(capsys.readouterr().out)["stations"] == []
    table.write_text("Station,Tide,Tide,\nwest,ebb,flood,x\n")
    with pytest.raises(UnfinishedError, match="Not taken: 2 columns"):
        stations(place, table)
    said = capsys.readouterr().err
    assert "Column “Tide” is left out: another column is called so." in said
    assert "Column “” is left out: it has no title." in said


def test_a_preview_of_stations_changes_nothing_and_a_wrong_name_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place, table = tmp_path / "p.jelly", tmp_path / "t.csv"
    with Project(place) as project:
        project.stations.put([Station(name="north"), Station(name="south")])
    table.write_text("Station\nwest\n")
    stations(place, table, remove=["NORTH"], preview=True)
    told = capsys.readouterr()
    assert "Would be removed: NORTH." in told.err
    assert "north" in told.out
    stations(place, remove=["north"], preview=True)
    with pytest.raises(typer.BadParameter, match="there is no station “east”"):
        stations(place, table, remove=["north", "east"])
    with Project(place) as project:
        assert [station.name for station in project.stations.all()] == ["north", "south"]
    stations(place, table, remove=["north"])
    with Project(place) as project:
        assert [station.name for station in project.stations.all()] == ["south", "west"]


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("title", "a" * 501),
        ("abstract", "a" * 10_001),
        ("institution", "a" * 501),
        ("area", "a" * 501),
        ("person", ["a" * 501]),
        ("person", ["Ada"] * 101),
        ("title", "\udce9"),
    ],
)
def test_what_is_too_long_for_an_archive_is_said_before_anything_is_done(
    tmp_path: Path, option: str, value: object
) -> None:
    place, file = tmp_path / "p.jelly", tmp_path / "i.yaml"
    with Project(place) as project:
        before = project.survey.facts()
    with pytest.raises(typer.BadParameter) as caught:
        export(place, ifdo=file, **{option: value})
    assert caught.value.param_hint == f"--{option}"
    assert not file.exists()
    with Project(place) as project:
        assert project.survey.facts() == before


def test_a_pdf_is_written_without_a_window(tmp_path: Path) -> None:
    """In a process of its own, since none of the suite's may have two applications."""
    place, pdf = tmp_path / "p.jelly", tmp_path / "r.pdf"
    with Project(place) as project:
        add(project, tmp_path, "north/P1.JPG")
    subprocess.run(
        [sys.executable, "-m", "jellygui", "export", str(place), "--pdf", str(pdf)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    assert pdf.read_bytes().startswith(b"%PDF-")


def test_archives_are_written_by_a_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "p.jelly"
    with Project(place) as project:
        add(project, tmp_path, "north/P1.JPG")
    files = {
        "darwin_core": tmp_path / "d.zip",
        "ifdo": tmp_path / "i.yaml",
        "xlsx": tmp_path / "w.xlsx",
        "report": tmp_path / "r.html",
    }
    languages.tool().compile_all()
    export(
        place,
        **files,
        language="de",
        title="Helgoland",
        person=["Ada, ada@example.org"],
        as_json=True,
    )
    told = json.loads(capsys.readouterr().out)
    assert all(path.stat().st_size for path in files.values())
    assert told["xlsx"] == str(files["xlsx"])
    assert told["lacking"][0] == "Nobody has said the abstract of the survey."
    with Project(place) as project:
        assert project.survey.facts().title == "Helgoland"
    page = (tmp_path / "r.html").read_text("utf-8")
    assert "<h1>Helgoland</h1>" in page
    assert "<h2>Zahlen und Schätzungen</h2>" in page
    for wrong in (
        {},
        {"xlsx": tmp_path / "w.csv"},
        {"darwin_core": tmp_path / "d.xlsx"},
        {"report": tmp_path / "r.pdf"},
        {"report": tmp_path / "r.html", "language": "tlh"},
    ):
        with pytest.raises(typer.BadParameter):
            export(place, **wrong)
    (tmp_path / "precious.zip").write_bytes(b"precious")
    with pytest.raises(JellyError, match="is not an archive of this program"):
        export(place, darwin_core=tmp_path / "precious.zip")


def test_counts_by_station_are_told_per_effort_by_a_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "p.jelly"
    with Project(place) as project:
        add(project, tmp_path, "north/P1.JPG", "north/P2.JPG")
        project.stations.put([Station(name="north", effort=4, unit="hours"), Station(name="south")])
        project.species.add("moon jelly")
        project.labels.label_files([1, 2], "moon_jelly")
    counts(place, by=CountBy.STATION)
    assert "0.5 per hour" in capsys.readouterr().out
    counts(place, by=CountBy.STATION, as_json=True)
    found, sightings = json.loads(capsys.readouterr().out)["per_effort"]
    assert (found["measure"], sightings["measure"]) == ("photographs", "sightings")
    assert (found["value"], found["low"], found["stations"]) == (0.5, None, 1)


def test_rows_that_are_left_out_are_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project_counts, "MOST_ZEROS", 1)
    with Project(tmp_path / "p.jelly") as project:
        add(project, tmp_path, "A/1.jpg", "B/2.jpg")
        project.species.add("moon jellyfish")
        report_counts(project, Screen(), tmp_path / "c.csv", None, by=CountBy.FOLDER)
    assert "2 rows in which nothing was found are left out." in "".join(capsys.readouterr())
    assert "moon_jellyfish" not in (tmp_path / "c.csv").read_text("utf-8-sig")


def test_no_more_answers_are_asked_for_than_are_left() -> None:
    cost = Cost(half_width=5, answers=82, widest=12.0, left=29)
    assert (cost.askable, cost.is_too_much) == (29, True)
    assert "± 5 take more answers than are left (29) in a random check." in cost_line(cost)
