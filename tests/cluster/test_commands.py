"""What the command line does with clusters and tables."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from typing import Any

import pytest
import typer

from jellygui.cli.commands import classify, counts
from jellygui.cli.table_commands import open_from_table
from jellygui.errors import JellyError
from jellygui.modelfile import ModelFile
from jellygui.project import Project


def test_a_survey_is_classified_by_a_cluster_into_a_table_counted_and_opened(
    tmp_path: Path, survey: Path, model: ModelFile, capsys: pytest.CaptureFixture[str]
) -> None:
    table, file, place = tmp_path / "t", tmp_path / "c.csv", tmp_path / "p.jelly"
    named: dict[str, Any] = {"model": model.path, "cluster": "local", "counts_file": file}
    classify([survey], table=table, **named)
    said = capsys.readouterr()
    assert "The cluster on this computer has 1 worker" in said.err
    assert "is cut off" in said.err
    with open(file, encoding="utf-8-sig") as written:
        in_table = [row["files"] for row in csv.DictReader(written)]
    classify([survey], project=place, **named)
    with open(file, encoding="utf-8-sig") as written:
        assert [row["files"] for row in csv.DictReader(written)] == in_table
    capsys.readouterr()
    counts(table, as_json=True)
    document = json.loads(capsys.readouterr().out)
    assert sum(row["files"] for row in document["counts"]) == 13
    open_from_table(table, where="station = Anholt", project=tmp_path / "some.jelly")
    assert "6 photographs are in the project" in capsys.readouterr().out
    with Project(tmp_path / "some.jelly", create=False) as project:
        assert project.files.count() == 6
    for wrong, error in (
        ({"project": place}, "some.jelly” is there already|p.jelly” is there already"),
        ({"where": "depht < 3"}, "There is no column “depht”"),
    ):
        with pytest.raises(JellyError, match=error):
            open_from_table(table, **wrong)
    with pytest.raises(typer.BadParameter):
        classify([survey], table=table, project=place)
    with pytest.raises(typer.BadParameter):
        counts(table, within=3)


def test_what_is_not_installed_is_named_with_the_command_that_installs_it(
    tmp_path: Path, survey: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in [name for name in sys.modules if name.startswith("jellygui.cluster")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(JellyError) as told:
        classify([survey], project=tmp_path / "p.jelly", cluster="local")
    assert "no distributed" in told.value.message
    assert 'pip install "jellygui[cluster]"' in told.value.hint
