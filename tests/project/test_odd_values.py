"""Odd values at any place of a project: it works, or is refused in one sentence."""

from __future__ import annotations

import itertools
import json
import random
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from jellygui.domain.clocks import CameraClock
from jellygui.domain.stations import Station, read_stations
from jellygui.domain.survey import SurveyFacts
from jellygui.errors import JellyError, ProjectRefusedError
from jellygui.project import Project, soundness
from jellygui.project.value_kinds import holds
from jellygui.project.values import COLUMNS
from tests.support.models import tiny_model
from tests.support.odd import ODD, make_full, places, put, use
from tests.support.once import made_once
from tests.support.projects import photo, read_in

# Of the processor, and of the clock of a computer that does much else.
_LONGEST_S = 2.0, 60.0
_SAMPLE = 25


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    def make(folder: Path) -> None:
        make_full(folder / "p.jelly", tiny_model(folder / "m.jellymodel"))

    return made_once(tmp_path_factory, "full-project", make) / "p.jelly"


@pytest.fixture
def copied(full: Path, tmp_path: Path) -> Callable[[], Path]:
    number = itertools.count()

    def copy() -> Path:
        folder = tmp_path / f"{next(number)}"
        folder.mkdir()
        return Path(shutil.copy(full, folder))

    return copy


def test_a_station_holds_no_more_than_a_table_may_tell_of_it() -> None:
    others, unit = COLUMNS["station"]["others"], COLUMNS["station"]["unit"]
    whole = {f"{n} {'ø' * 190}": "ø" * 2000 for n in range(60)}
    assert holds(others, json.dumps(whole))
    assert not holds(others, json.dumps(whole | {"one": "more"}))
    assert not holds(others, json.dumps({"ø" * 201: ""}))
    assert not holds(others, json.dumps({"a": "ø" * 2001}))
    assert not holds(others, json.dumps({"a": 1}))
    assert all(holds(unit, text) for text in ("", "m³", "hauls"))
    assert not holds(unit, "<b>hauls</b>")


def test_the_full_project_has_a_row_in_every_table_and_is_sound(
    full: Path, copied: Callable[[], Path], tmp_path: Path
) -> None:
    with closing(sqlite3.connect(full)) as connection:
        tables = {
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        }
        empty = [t for t in tables if not connection.execute(f"SELECT 1 FROM {t}").fetchone()]
        for table, columns in COLUMNS.items():
            there = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            assert there == set(columns), table
    assert tables == set(COLUMNS)
    assert not empty
    use(copied(), tmp_path)


@pytest.mark.parametrize("is_large", [False, True], ids=["small", "large"])
def test_an_odd_value_at_any_place_is_refused_in_a_sentence_or_does_no_harm(
    copied: Callable[[], Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
    is_large: bool,
) -> None:
    if is_large:  # then not all is looked at in opening
        monkeypatch.setattr(soundness, "_SMALL_BYTES", 0)
    tries = [(*place, value) for place in places() for value in ODD]
    assert len(tries) > 1829
    if not request.config.getoption("--thorough"):
        tries = random.Random(13).sample(tries, _SAMPLE)
    wrong, refused = [], 0
    for table, column, value in tries:
        path = copied()
        if not put(path, table, column, value):
            continue
        began = time.process_time(), time.perf_counter()
        try:
            use(path, tmp_path)
        except JellyError as error:
            if isinstance(error, ProjectRefusedError):
                refused += 1
                is_told = "Rescue labels" in error.hint and error.project == path
            else:
                is_told = bool(error.hint)
            if not is_told or str(path) not in error.message:
                wrong.append((table, column, repr(value)[:40], str(error)))
        except Exception as error:
            wrong.append((table, column, repr(value)[:40], repr(error)[:300]))
        shutil.rmtree(path.parent)
        took_s = time.process_time() - began[0], time.perf_counter() - began[1]
        if took_s[0] > _LONGEST_S[0] or took_s[1] > _LONGEST_S[1]:
            wrong.append((table, column, repr(value)[:40], f"took {took_s} s"))
    assert not wrong, "\n".join(map(str, wrong))
    assert refused > len(tries) / 4


def test_what_certainly_fits_fits(full: Path) -> None:
    """The quick condition in SQL lets nothing pass that the exact one does not."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for table, column in places():
            kind = COLUMNS[table][column]
            question = f"SELECT ({kind.surely.format(x='x')}) IS TRUE FROM (SELECT ? AS x)"
            for value in ODD:
                if type(value) is str and len(value) > 1_000_000:
                    continue
                if type(value) in (type(None), int, float, str, bytes):
                    (surely,) = connection.execute(question, [value]).fetchone()
                    assert holds(kind, value) or not surely, (table, column, value)


def test_what_is_pasted_with_a_nul_or_half_a_letter_does_not_close_the_project(
    tmp_path: Path,
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        read_in(project, tmp_path, photo(0))
        project.labels.annotator = "A\0B"
        project.species.add("moon\0 jelly", "Aurelia\0 aurita")
        project.labels.label_files([1], "moon_jelly")
        project.survey.put(SurveyFacts(title="a\0b", people=("A\0B",)))
        project.clocks.put(CameraClock(camera="TG-6", offset_s=1, note="caf\udce9\0"))
        read = read_stations(["name", "gear", "tide"], [["A\0", "po\0le", "e\0bb"], ["\0"]])
        project.stations.put(read.stations)
        assert [fault.words for fault in read.faults] == ["it has no name"]
    with Project(tmp_path / "p.jelly") as project:
        project.inspect()
        (kind,) = project.species.all()
        assert (kind.common_name, kind.scientific_name) == ("moon jelly", "Aurelia aurita")
        assert project.survey.facts() == SurveyFacts(title="ab", people=("AB",))
        assert [clock.note for _, clock in project.clocks.all()] == ["caf\\xe9"]
        station = Station(name="A", gear="pole", others={"tide": "ebb"})
        assert project.stations.all() == [station]
        (row,) = project.browsing.photo_rows([1])
        assert row.annotation is not None
        assert row.annotation.annotator == "AB"
