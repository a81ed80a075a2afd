"""Projects, photographs and models that are elsewhere now: the commands as a person gives them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from jellygui import paths
from jellygui.project import Project
from tests.e2e.conftest import Jellygui, let_it_wait_for_its_reader
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.models import tiny_model
from tests.support.projects import found
from tests.support.tables import rows_in


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    folder = tmp_path / "survey"
    for number in range(3):
        save_photo(draw(SPECIES[number], seed=number, size_px=(160, 120)), folder / f"{number}.jpg")
    return folder


def test_a_project_keeps_its_model_until_another_is_named(
    jellygui_here: Jellygui, survey: Path, tmp_path: Path
) -> None:
    own, project = tiny_model(tmp_path / "own.jellymodel", name="own"), tmp_path / "p.jelly"
    command = ["classify", survey, "--project", project, "--json"]
    first = jellygui_here(*command, "--model", own.path)
    assert json.loads(first.stdout)["model"]["name"] == "own"
    again = jellygui_here(*command)
    assert json.loads(again.stdout)["model"] == json.loads(first.stdout)["model"]
    assert "The model is own." in again.stderr
    own.path.unlink()
    gone = jellygui_here(*command)
    assert gone.returncode == 1
    assert "“own”, which this project uses, is no longer on this computer" in gone.stderr
    other = jellygui_here(*command, "--model", paths.bundled_model())
    assert json.loads(other.stdout)["model"]["name"] == paths.bundled_model().stem


def test_a_disk_that_goes_away_ends_in_a_sentence_and_code_1(
    environment: dict[str, str], jellygui: Jellygui, survey: Path, tmp_path: Path
) -> None:
    original = (survey / "0.jpg").read_bytes()
    for number in range(200):
        (survey / f"more {number}.jpg").write_bytes(original + str(number).encode())
    project, table = tmp_path / "p.jelly", tmp_path / "c.csv"
    command = [sys.executable, "-m", "jellygui", "classify", str(survey), "-v"]
    child = subprocess.Popen(
        [*command, "--project", str(project), "--counts", str(table)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    let_it_wait_for_its_reader(child)
    assert child.stdout is not None
    child.stdout.readline()
    survey.rename(tmp_path / "taken out")
    _, err = child.communicate(timeout=300)
    assert child.returncode == 1, err
    assert f"“{survey}” went away" in err
    assert "Traceback" not in err
    files = {row["label"]: int(row["files"]) for row in rows_in(table)}
    assert (sum(files.values()), files["unreadable"]) == (203, 0)
    assert 0 < files["unclassified"] < 203
    (tmp_path / "taken out").rename(survey)
    done = jellygui("classify", survey, "--project", project, "--counts", table)
    assert done.returncode == 0, done.stderr
    files = {row["label"]: int(row["files"]) for row in rows_in(table)}
    assert (sum(files.values()), files["unclassified"]) == (203, 0)


def test_counts_of_a_copy_that_lacks_something_say_so_and_end_with_code_1(
    jellygui_here: Jellygui, tmp_path: Path
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        project.files.add(found(tmp_path, "a.jpg", "b.jpg"))
        place = shutil.copy(project.path, tmp_path / "copy.jelly")
        for _ in range(2):
            done = jellygui_here("counts", place)
            assert done.returncode == 1
            assert "made while the project was open" in done.stderr
            assert "Traceback" not in done.stderr
    assert jellygui_here("counts", tmp_path / "p.jelly").returncode == 0
    (tmp_path / "empty.jelly").touch()
    for command in (["counts"], ["classify", paths.resource("sample_images"), "--project"]):
        done = jellygui_here(*command, tmp_path / "empty.jelly")
        assert done.returncode == 1
        assert "empty.jelly” is empty" in done.stderr
    assert (tmp_path / "empty.jelly").read_bytes() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_project_on_a_disk_that_may_only_be_read_is_counted(
    environment: dict[str, str], survey: Path, tmp_path: Path
) -> None:
    place = tmp_path / "disk" / "p.jelly"
    with Project(place) as project:
        project.files.add(found(tmp_path, "a.jpg", "b.jpg"))
    before = place.read_bytes()
    place.parent.chmod(0o555)
    limits = []
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("needs setpriv, or to be run by an ordinary user")
        limits = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        command = [*limits, sys.executable, "-m", "jellygui", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)

    table, images = tmp_path / "c.csv", tmp_path / "i.csv"
    try:
        done = run("counts", place, "--counts", table, "--images", images)
        refused = run("classify", survey, "--project", place)
    finally:
        place.parent.chmod(0o755)
    assert done.returncode == 0, done.stderr
    assert "p.jelly” may only be read" in done.stderr
    assert sum(int(row["files"]) for row in rows_in(table)) == len(rows_in(images)) == 2
    assert refused.returncode == 1
    assert "p.jelly” cannot be opened" in refused.stderr
    assert list(place.parent.iterdir()) == [place]
    assert place.read_bytes() == before


def test_another_card_in_the_same_place_is_counted_by_itself(
    jellygui_here: Jellygui, survey: Path, tmp_path: Path
) -> None:
    first = json.loads(jellygui_here("classify", survey, "--json").stdout)
    survey.rename(tmp_path / "card 1")
    for number in range(2):
        picture = draw(SPECIES[3 + number], seed=9 + number, size_px=(160, 120))
        save_photo(picture, survey / f"{number}.jpg")
    second = json.loads(jellygui_here("classify", survey, "--json").stdout)
    assert (first["files"], second["files"]) == (3, 2)
    assert first["project"] != second["project"]
    shutil.rmtree(survey)
    (tmp_path / "card 1").rename(survey)
    assert (
        json.loads(jellygui_here("classify", survey, "--json").stdout)["counts"] == first["counts"]
    )
