"""The program on a machine where it was before, and where others use it too.

With JELLYGUI_BUNDLE naming the folder of a bundle, tests/e2e tries that instead of the source.
"""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from pathlib import Path

from jellygui import paths
from tests.e2e.conftest import Jellygui
from tests.support.projects import write_first_version


def test_an_older_project_is_migrated_with_a_copy_and_nothing_lost(
    jellygui: Jellygui, tmp_path: Path
) -> None:
    project = tmp_path / "Übersicht 水母.jelly"
    write_first_version(project, tmp_path / "photographs that are elsewhere now")
    images = tmp_path / "images.csv"
    samples = next(paths.resource("sample_images").glob("2024-07-09*"))
    asked = ("classify", samples, "--project", project, "--images", images)
    done = jellygui(*asked)
    assert done.returncode == 1
    assert "which this project uses, is no longer on this computer" in done.stderr
    done = jellygui(*asked, "--model", paths.bundled_model())
    assert done.returncode == 0, done.stderr
    with open(images, encoding="utf-8-sig", newline="") as file:
        rows = {Path(row["path"]).name: row for row in csv.DictReader(file)}
    assert len(rows) == 2 + 8
    said = rows["11.jpg"]
    assert (said["annotation"], said["individuals"], said["identified_by"]) == ("z", "4", "person")
    assert rows["10.jpg"]["annotation"] == ""
    (copy,) = tmp_path.glob("Übersicht 水母-version-1-*.jelly")
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("PRAGMA user_version").fetchone() == (1,)
        assert kept.execute("SELECT label, individuals FROM annotation_item").fetchall() == [
            ("z", 4)
        ]


def test_two_users_of_one_machine_do_not_meet(jellygui: Jellygui, tmp_path: Path) -> None:
    samples = next(paths.resource("sample_images").glob("2024-07-09*"))
    homes = [tmp_path / "home of Åse", tmp_path / "home of 王"]
    left = []
    for home in homes:
        home.mkdir(exist_ok=True)
        done = jellygui("classify", samples, HOME=str(home), USERPROFILE=str(home))
        assert done.returncode == 0, done.stderr
        left.append({path.relative_to(home) for path in home.rglob("*") if path.is_file()})
    # Each has the same things, each in the own home; nothing else was written there or beside.
    assert left[0] == left[1]
    assert any(path.suffix == ".jelly" for path in left[0])
    assert {path for path in tmp_path.iterdir() if path not in homes} == set()
