"""`evaluate` as a person and another program use it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from jellygui import paths
from jellygui.modelfile import read_model
from tests.e2e.conftest import Jellygui
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.models import tiny_model


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    for key in SPECIES:
        for number in range(5):
            picture = draw(key, seed=100 + number, size_px=(320, 240))
            save_photo(picture, tmp_path / "drawn" / key / f"{number}.jpg")
    (tmp_path / "drawn" / SPECIES[0] / "torn.jpg").write_bytes(b"")
    return tmp_path / "drawn"


def test_a_model_is_measured_in_the_terminal_as_json_and_as_a_page(
    jellygui: Jellygui, jellygui_here: Jellygui, dataset: Path, tmp_path: Path
) -> None:
    page = tmp_path / "how good.html"
    done = jellygui("evaluate", paths.bundled_model(), dataset, "--html", page)
    assert done.returncode == 0, done.stderr
    for words in ("balanced accuracy", "macro-F1", "recall", "precision", "calibration error"):
        assert words in done.stdout
    assert "torn.jpg" in done.stderr
    again = jellygui_here("evaluate", paths.bundled_model(), dataset, "--json")
    document = json.loads(again.stdout)
    (found,) = document["results"]
    assert found["seen"] is False
    accuracy = f"{found['accuracy']['value']:.1%}"
    assert accuracy in done.stdout
    assert accuracy in page.read_text(encoding="utf-8")
    error = found["calibration"]["after"]["error"]
    assert error["low"] <= error["value"] <= error["high"]
    assert document["contests"] == []


def test_two_models_are_compared_in_words(
    jellygui_here: Jellygui, dataset: Path, tmp_path: Path
) -> None:
    other = tiny_model(tmp_path / "other.jellymodel", name="other").path
    page = tmp_path / "contest.html"
    command = ["evaluate", paths.bundled_models()[1], dataset, "--against", other]
    done = jellygui_here(*command, "--html", page)
    assert done.returncode == 0, done.stderr
    (contest,) = json.loads(jellygui_here(*command, "--json").stdout)["contests"]
    assert contest["words"] in done.stdout
    assert contest["words"].startswith("“jellyfish-6” against “other”: better on ")
    assert 0 <= contest["p"] <= 1
    assert "jellyfish-6 against other, by species" in page.read_text(encoding="utf-8")


def test_a_page_that_cannot_be_is_said_before_the_work(
    jellygui_here: Jellygui, dataset: Path, tmp_path: Path
) -> None:
    done = jellygui_here("evaluate", paths.bundled_model(), dataset, "--html", tmp_path / "a.pdf")
    assert done.returncode == 2
    assert ".html" in done.stderr
    done = jellygui_here("evaluate", paths.bundled_model(), dataset, "--targets", "1000000")
    assert (done.returncode, "--cross-validate" in done.stderr) == (2, True)
    gone = tmp_path / "gone" / "a.html"
    for command in (
        ["evaluate", paths.bundled_model(), dataset, "--html", gone],
        ["compare", dataset, "--out", gone],
    ):
        done = jellygui_here(*command)
        assert done.returncode == 1
        assert "cannot be written" in done.stderr
    done = jellygui_here("compare", dataset, "--out", tmp_path / "a.html", "--from", "resnet18")
    assert done.returncode == 2
    assert "NAME=START" in done.stderr


def test_labels_that_are_perhaps_wrong_are_listed_printed_and_written(
    jellygui_here: Jellygui, dataset: Path, tmp_path: Path
) -> None:
    moon = dataset / "moon_jellyfish" / "0.jpg"
    moon.rename(dataset / "compass_jellyfish" / "=moon.jpg")
    table = tmp_path / "doubts.csv"
    command = ["doubt", dataset, "--model", paths.bundled_model(), "--out", table]
    done = jellygui_here(*command, "--most", 1)
    assert done.returncode == 0, done.stderr
    head, first = done.stdout.splitlines()
    assert head.split() == ["label", "rather", "doubt", "copies"]
    assert first.split()[:3] == [
        str(Path("compass_jellyfish", "=moon.jpg")),
        "compass_jellyfish",
        "moon_jellyfish",
    ]
    with open(table, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[0]["label"] == "compass_jellyfish"
    assert rows[0]["suggestion"] == "moon_jellyfish"
    assert rows[0]["path"].endswith("=moon.jpg")
    again = jellygui_here(*command, "--json")  # over its own table
    assert again.returncode == 0, again.stderr
    document = json.loads(again.stdout)
    assert [one["place"] for one in document] == [*range(1, len(rows) + 1)]
    assert f"{document[0]['doubt']}" == rows[0]["doubt"]
    other = tmp_path / "mine.csv"
    other.write_text("a,b\n1,2\n")
    refused = jellygui_here(*command[:-1], other)
    assert (refused.returncode, other.read_text()) == (1, "a,b\n1,2\n")


def test_a_precision_is_promised_and_taken_back(
    jellygui_here: Jellygui, dataset: Path, tmp_path: Path
) -> None:
    project = tmp_path / "p.jelly"
    assert jellygui_here("classify", dataset, "--project", project).returncode == 0
    model = tmp_path / "sure.jellymodel"
    done = jellygui_here("promise", project, "--precision", 0.5, "--out", model, "--json")
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert document["promise"]["wish"] == 0.5
    assert document["species"].keys() == document["promise"]["limits"].keys()
    assert read_model(model).card.promise is not None
    assert json.loads(jellygui_here("promise", project, "--json").stdout) == document
    back = jellygui_here("promise", project, "--own-limits")
    assert "nothing is promised" in back.stdout
