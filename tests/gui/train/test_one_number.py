"""How many labels teach is one number: on button, sentence, table, Data page, and in the run."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jellygui.domain.configs import RetrainConfig
from jellygui.gui.main_window import MainWindow
from jellygui.jobs.labelled_folders import add_labelled_folder
from tests.gui.conftest import WAIT_MS, Drop
from tests.gui.train.conftest import TRAINING_MS
from tests.support.drawn import draw, save_photo

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.usefixtures("_real_model_first")
def test_what_teaches_is_the_same_number_everywhere(
    labelled: MainWindow, drop: Drop, qtbot: QtBot, tmp_path: Path
) -> None:
    pages, project = labelled.pages, labelled.session.project
    assert pages is not None and project is not None  # noqa: PT018
    # Of every kind: from a folder with an altered copy, of a new species with too few, checked at
    # random, excluded, contradictory.
    folder = tmp_path / "labelled"
    for species, count in (("moon_jellyfish", 8), ("blue_jellyfish", 8), ("Sea nettle", 2)):
        for seed in range(count):
            place = folder / species / f"{species} {seed}.jpg"
            kind = species if species != "Sea nettle" else "compass_jellyfish"
            save_photo(draw(kind, seed=50 + seed, size_px=(240, 200)), place)
    original = folder / "moon_jellyfish" / "moon_jellyfish 0.jpg"
    shutil.copy(original, original.with_name(f"aug-1-{original.name}"))
    with open(original.with_name(f"aug-1-{original.name}"), "ab") as file:
        file.write(b"altered")
    list(add_labelled_folder(project, folder))
    copies = tmp_path / "copies"
    copies.mkdir()
    first = next(
        r for r in project.browsing.files() if r.annotation and r.path.parent.name != "copies"
    )
    shutil.copy(first.path, copies / "again.jpg")
    with open(copies / "again.jpg", "ab") as file:
        file.write(b"another photograph")
    drop([copies])

    def is_there():
        files = project.browsing.files()
        return [r for r in files if r.path.name == "again.jpg" and r.prediction]

    qtbot.waitUntil(lambda: not labelled.runner.jobs() and bool(is_there()), timeout=WAIT_MS)
    again = next(r for r in project.browsing.files() if r.path.name == "again.jpg")
    assert first.annotation is not None
    other = "barrel_jellyfish" if first.annotation.label != "barrel_jellyfish" else "moon_jellyfish"
    labelled.session.follow(project.labels.label_files([again.id], other))
    check = project.checks.draw(2, seed=0)
    for file_id in project.checks.files(check):
        project.checks.answer(check, file_id, "moon_jellyfish")
    excluded = [t for t in project.teaching.labelled() if t.origin == "" and t.label != other][-1]
    project.teaching.exclude([excluded.photograph_id])
    pages.retraining.follow()
    qtbot.waitUntil(lambda: not pages.retraining._soon.isActive(), timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: (
            pages.retraining.lesson is not None
            and pages.retraining.lesson.contradictory == 2
            and pages.retraining.lesson.testing >= 4
        ),
        timeout=WAIT_MS,
    )
    train = pages.make_train()
    labelled.show_page("train")
    labelled.show_page("data")
    assert pages.data is not None
    qtbot.waitUntil(pages.data.is_idle, timeout=WAIT_MS)

    new = number(r"Retrain with (\d+) new labels", pages.retrain.text())
    teaching = number(r"would learn from (\d+) labelled photographs", train.uses.text())
    kinds = re.findall(r"\w (\d+)[,)]", train.uses.text().split(" and rehearse")[0])
    assert sum(map(int, kinds)) == teaching
    table = train.panel.split
    columns = [
        sum(int(table.item(row, column).text()) for row in range(table.rowCount()))
        for column in (1, 2, 3)
    ]
    data = pages.data.model
    titles = [data.title(column) for column in range(data.columnCount())]
    sums = {
        t: int(data.index(data.rowCount() - 1, n).data() or 0) for n, t in enumerate(titles) if n
    }
    assert columns == [sums["Training"], sums["Validation"], sums["Test"]]
    assert columns[0] == teaching == new == sums["New"] + sums["Relabelled"]
    assert f"{new} labels that teach are new" in pages.data.words.text()
    assert f"{columns[1]} more say" in train.uses.text()
    assert f"{columns[2]} more test it" in train.uses.text()
    assert sums["Excluded"] == 1
    assert sums["Unused"] == 2 + 2 + 1  # contradictory, too few of a new species, an altered copy
    assert sum(columns) + sums["Unused"] + sums["Excluded"] == sums["Labelled"]
    assert "Sea nettle is new to the model: label 3 more, it has 2" in train.uses.text()

    train.form.show_config(RetrainConfig(head_only=True))
    qtbot.mouseClick(pages.retrain, LEFT)
    qtbot.waitUntil(lambda: pages.retraining.is_running, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not pages.retraining.is_running, timeout=TRAINING_MS)
    (run,) = pages.retraining.runs
    assert run.saved is not None, run.outcome
    assert number(r"from (\d+) given photographs", " ".join(run.notes)) == teaching


def number(pattern: str, text: str) -> int:
    found = re.search(pattern, text)
    assert found, text
    return int(found[1])
