from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from jellygui.domain.species import KNOWN_SPECIES
from jellygui.errors import JellyError
from jellygui.project import Project
from tests.support.models import tiny_model
from tests.support.projects import write_first_version


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project(tmp_path / "p.jelly") as opened:
        assert opened.models.add(tiny_model(tmp_path / "m.jellymodel")).species
        yield opened


def digits(project: Project) -> dict[str, int | None]:
    return {entry.key: entry.digit for entry in project.species.all()}


def test_a_project_begins_with_the_species_of_its_model(project: Project) -> None:
    assert digits(project) == {entry.key: n for n, entry in enumerate(KNOWN_SPECIES, start=1)}
    first = project.species.all()[0]
    assert (first.common_name, first.scientific_name) == ("barrel jellyfish", "Rhizostoma pulmo")


def test_a_digit_stays_when_species_come_and_move(project: Project, tmp_path: Path) -> None:
    before = digits(project)
    new = project.species.add("  comb   jelly ", "Mnemiopsis leidyi")
    assert (new.key, new.common_name, new.digit) == ("comb_jelly", "comb jelly", 7)
    assert project.species.order(["comb_jelly", "moon_jellyfish", "nobody"]).species
    assert [entry.key for entry in project.species.all()][:3] == [
        "comb_jelly", "moon_jellyfish", "barrel_jellyfish",
    ]  # fmt: skip
    assert [entry.place for entry in project.species.all()] == list(range(7))
    for name in "abcd":
        project.species.add(name)
    assert digits(project) == before | {
        "comb_jelly": 7, "a": 8, "b": 9, "c": None, "d": None,
    }  # fmt: skip
    again = tiny_model(tmp_path / "n.jellymodel", seed=1)
    assert not project.models.add(again).species


@pytest.mark.parametrize(
    "name",
    ["", " … ", "Moon Jellyfish", "none of these", "Other", "UNSURE", "copies (2)", "Unreadable"],
)
def test_a_name_that_says_nothing_or_is_taken_is_refused(project: Project, name: str) -> None:
    wanted = r"needs a name|in the list already|not the name of a species.*press 0"
    with pytest.raises(JellyError, match=wanted):
        project.species.add(name)
    assert len(project.species.all()) == 6


def test_what_is_no_species_never_joins_the_list(project: Project, tmp_path: Path) -> None:
    keys = ("none_of_these", "copies", "comb_jelly")
    assert project.models.add(tiny_model(tmp_path / "n.jellymodel", species=keys)).species
    assert [entry.key for entry in project.species.all()][6:] == ["comb_jelly"]


def test_an_old_project_lets_go_of_species_that_are_none(tmp_path: Path) -> None:
    path = tmp_path / "old.jelly"
    write_first_version(path, tmp_path)
    known = ("copies", "moon_jellyfish", "none_of_these", "comb_jelly")
    with closing(sqlite3.connect(path)) as old, old:
        species = json.dumps([{"key": key, "common_name": key} for key in known])
        old.execute("UPDATE model SET species = ?", [species])
        old.execute("UPDATE prediction SET species = 'copies' WHERE photograph_id = 2")
    with Project(path) as opened:
        assert [entry.key for entry in opened.species.all()] == ["moon_jellyfish", "comb_jelly"]
        assert opened.species.add("sea nettle").digit == 1
        # What such a model took for a copy is no copy.
        files = {row.label: row.files for row in opened.counts.rows() if row.files}
        assert files == {"z": 1, "unidentified": 1}


@pytest.mark.parametrize(
    ("common", "scientific"),
    [
        ("Ohrenqualle", "Aurelia aurita"), ("Ohrenqualle", " AURELIA  Aurita "),
        ("aurelia_aurita", ""), ("", "Aurelia aurita"), ("Aurelia aurita", "Aurelia labiata"),
        ("moon jellyfish", "Aurelia labiata"), ("Moon-Jellyfish", ""),
        ("sea moon", "moon jellyfish"),
        ("blue jellyfish", "Aurelia aurita"),
    ],
)  # fmt: skip
def test_a_second_species_with_a_name_of_another_is_refused(
    project: Project, common: str, scientific: str
) -> None:
    before = project.species.all()
    with pytest.raises(JellyError, match="is in the list already"):
        project.species.add(common, scientific)
    assert project.species.all() == before


def test_a_name_that_is_known_brings_the_other(tmp_path: Path) -> None:
    with Project(tmp_path / "empty.jelly") as project:
        assert project.species.add("Aurelia aurita").key == "moon_jellyfish"
        blue = project.species.add("Blue Jellyfish")
        assert (blue.common_name, blue.scientific_name) == ("Blue Jellyfish", "Cyanea lamarckii")
        project.species.add("Kristallqualle")
        assert project.species.name_scientifically("kristallqualle", " Aequorea  victoria ").species
        with pytest.raises(JellyError, match="“Kristallqualle” is in the list already"):
            project.species.add("Crystal jelly", "aequorea victoria")
