"""A camera's clock is corrected on the command line."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import pytest
import typer

from jellygui.cli.surveying import clocks
from jellygui.project import Project
from tests.project.test_clocks import shot
from tests.support.projects import photo, read_in


def test_an_offset_is_set_told_and_taken_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "p.jelly"
    with Project(place) as project:
        read_in(project, tmp_path, shot(0, 0), shot(1, 5))
    clocks(place)
    assert capsys.readouterr().out == (
        "      2  TG-6, no. 7; 2024-07-09 23:30:00 to 2024-07-09 23:35:00\n"
    )
    clocks(place, add="+1 h 12 min", camera="TG-6", began="9.7.2024 23:32", note="card 2")
    assert "Number 1: +1 h 12 min to TG-6, from 2024-07-09 23:32:00 (card 2)\n" in (
        capsys.readouterr().out
    )
    with Project(place) as project:
        days = [record.day.day for record in project.browsing.files() if record.day]
    assert days == [9, 10]
    clocks(place, take_back=[1], as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert (told["cameras"][0]["photographs"], told["clocks"]) == (2, [])
    for wrong in (
        {"add": "soon", "camera": "TG-6"},
        {"add": "1 h"},
        {"camera": "TG-6"},
        {"add": "1 h", "camera": "GoPro"},
        {"add": "1 h", "camera": "TG-6", "began": "noon"},
        {"add": "1 h", "camera": "TG-6", "began": "2024-07-10", "ended": "2024-07-09"},
        {"take_back": [7]},
    ):
        with pytest.raises(typer.BadParameter):
            clocks(place, **wrong)


def test_a_clock_that_was_set_back_by_years_is_corrected_in_its_span(tmp_path: Path) -> None:
    place = tmp_path / "p.jelly"
    with Project(place) as project:
        read_in(project, tmp_path, photo(0, taken_at=datetime(1980, 1, 1, 9), camera="TG-6"))
    clocks(place, add="16000 d", camera="TG-6", ended="1990-01-01")
    with Project(place) as project:
        assert [record.day for record in project.browsing.files()] == [date(2023, 10, 22)]
