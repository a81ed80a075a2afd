"""The list of species on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer

from jellygui.cli.species_list import species
from jellygui.errors import UnfinishedError
from jellygui.project import Project
from tests.support.projects import photo, read_in

TABLE = """common_name,ScientificName,AphiaID,Match type,ScientificName,Authority
moon jellyfish,Aurelia aurita,135306,exact,Aurelia aurita,"(Linnaeus, 1758)"
salp,Salpa sp.,137214,exact,Salpa,"Forsskål, 1775"
lion's mane,Cyanea capilata,135301,near_1,Cyanea capillata,
"""


def test_species_are_taken_merged_numbered_and_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place, table = tmp_path / "p.jelly", tmp_path / "match.csv"
    table.write_text(TABLE, encoding="utf-8")
    with Project(place) as project:
        (identity,) = read_in(project, tmp_path, photo(1))
        project.species.add("Ohrenqualle")
        project.labels.label_files([identity], "ohrenqualle")
    with pytest.raises(UnfinishedError, match="Not taken: 1 row"):
        species(place, table, preview=True)
    printed = capsys.readouterr()
    assert "Row 3, “Salpa sp.”: new\n" in printed.out + printed.err
    assert "not taken: The register has only “Cyanea capillata”" in printed.out + printed.err
    species(place, as_json=True)
    assert len(json.loads(capsys.readouterr().out)["species"]) == 1  # nothing was changed
    with pytest.raises(UnfinishedError):
        species(place, table)
    species(place, merge=["Ohrenqualle=Aurelia aurita"], digit=["salp=9"])
    printed = capsys.readouterr()
    assert printed.out.splitlines()[-2:] == [
        "  2  moon jellyfish; Aurelia aurita (Linnaeus, 1758); AphiaID 135306; 1 named, 0 by the "
        "model",
        "  9  salp; Salpa sp. Forsskål, 1775; AphiaID 137214",
    ]
    species(place, remove=["salp"], as_json=True)
    (left,) = json.loads(capsys.readouterr().out)["species"]
    assert (left["key"], left["aphia_id"], left["uses"]["said"]) == ("moon_jellyfish", 135306, 1)


@pytest.mark.parametrize(
    "wrong",
    [
        {"merge": ["a"]},
        {"merge": ["a=b"]},
        {"digit": ["salp=0"]},
        {"remove": ["nobody"]},
        {"preview": True, "remove": ["salp"]},
    ],
)
def test_what_is_not_there_is_said(tmp_path: Path, wrong: dict[str, object]) -> None:
    with Project(tmp_path / "p.jelly") as project:
        project.species.add("salp")
    with pytest.raises(typer.BadParameter):
        species(tmp_path / "p.jelly", **wrong)  # type: ignore[arg-type]
