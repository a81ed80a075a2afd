"""Projects, photographs and models that are elsewhere now: the commands as a person gives them."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from jellygui import paths
from tests.e2e.conftest import Jellygui
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.models import tiny_model


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    folder = tmp_path / "survey"
    for number in range(3):
        save_photo(draw(SPECIES[number], seed=number, size_px=(160, 120)), folder / f"{number}.jpg")
    return folder


def rows(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_project_keeps_its_model_until_another_is_named(
    jellygui: Jellygui, survey: Path, tmp_path: Path
) -> None:
    own, project = tiny_model(tmp_path / "own.jellymodel", name="own"), tmp_path / "p.jelly"
    command = ["classify", survey, "--project", project, "--json"]
    first = jellygui(*command, "--model", own.path)
    assert json.loads(first.stdout)["model"]["name"] == "own"
    again = jellygui(*command)
    assert json.loads(again.stdout)["model"] == json.loads(first.stdout)["model"]
    assert "The model is own." in again.stderr
    own.path.unlink()
    gone = jellygui(*command)
    assert gone.returncode == 1
    assert "“own”, which this project uses, is no longer on this computer" in gone.stderr
    other = jellygui(*command, "--model", paths.bundled_model())
    assert json.loads(other.stdout)["model"]["name"] == paths.bundled_model().stem


def test_a_disk_that_goes_away_ends_in_a_sentence_and_code_1(
    environment: dict[str, str], jellygui: Jellygui, survey: Path, tmp_path: Path
) -> None:
    original = (survey / "0.jpg").read_bytes()
    for number in range(400):
        (survey / f"more {number}.jpg").write_bytes(original + str(number).encode())
    project, table = tmp_path / "p.jelly", tmp_path / "c.csv"
    command = [sys.executable, "-m", "jellygui", "classify", str(survey), "-v"]
    child = subprocess.Popen(
        [*command, "--project", str(project), "--counts", str(table)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
    )  # fmt: skip
    assert child.stdout is not None
    child.stdout.readline()
    survey.rename(tmp_path / "taken out")
    _, err = child.communicate(timeout=60)
    assert child.returncode == 1, err
    assert f"“{survey}” went away" in err
    assert "Traceback" not in err
    files = {row["label"]: int(row["files"]) for row in rows(table)}
    assert (sum(files.values()), files["unreadable"]) == (403, 0)
    assert 0 < files["unclassified"] < 403
    (tmp_path / "taken out").rename(survey)
    done = jellygui("classify", survey, "--project", project, "--counts", table)
    assert done.returncode == 0, done.stderr
    files = {row["label"]: int(row["files"]) for row in rows(table)}
    assert (sum(files.values()), files["unclassified"]) == (403, 0)
