from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from jellygui.domain.browse import PhotoQuery, PhotoRow, SortBy
from jellygui.domain.changes import Changes
from jellygui.domain.labels import UNSURE, Annotation, FileState
from jellygui.errors import JellyError
from jellygui.gui.photos import grid_model
from jellygui.gui.photos.background import wait_for_threads
from jellygui.gui.photos.grid_model import GridModel
from tests.support.browsing import FakeProject, made_rows, names


@pytest.fixture
def project() -> FakeProject:
    return FakeProject(made_rows([Path(f"/photos/{n:04d}.jpg") for n in range(400)]))


@pytest.fixture
def model(
    qtbot: QtBot, project: FakeProject, monkeypatch: pytest.MonkeyPatch
) -> Iterator[GridModel]:
    monkeypatch.setattr(grid_model, "_LOOK_EVERY_MS", 1)
    model = GridModel()
    model.names = names()
    with qtbot.waitSignal(model.stale):
        model.set_project(project)
    yield model
    model.close()
    assert wait_for_threads(60) == []


def read(qtbot: QtBot, model: GridModel, rows: range) -> None:
    model.want(rows)
    qtbot.waitUntil(model.is_idle)


def known(model: GridModel, row: int) -> PhotoRow:
    found = model.row_at(row)
    assert found is not None
    return found


def test_it_is_a_proper_model(model: GridModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_rows_come_when_they_are_wanted(qtbot: QtBot, model: GridModel) -> None:
    assert model.rowCount() == 400
    assert model.row_at(300) is None
    read(qtbot, model, range(300, 310))
    assert known(model, 300).path.name == "0300.jpg"
    assert model.row_at(0) is None  # nobody asked for it


def test_ids_and_places(model: GridModel) -> None:
    assert [model.row_of(model.id_at(row)) for row in (0, 7, 399)] == [0, 7, 399]
    assert model.row_of(12345) == -1
    assert model.rows_of(np.array([12345, 20, 3, 401])).tolist() == [2, 19]


def test_a_screen_reader_hears_name_and_labels(qtbot: QtBot, model: GridModel) -> None:
    read(qtbot, model, range(10))
    index = model.index(0)
    model.say({1: Annotation(label=UNSURE, individuals=2)})
    said = str(model.data(index, Qt.ItemDataRole.AccessibleDescriptionRole))
    assert said.startswith("You say unsure, 2 individuals, the model says ")
    heard = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert heard == f"0000.jpg, 1 of 400: {said}"


def test_of_very_many_those_are_looked_at_that_were_shown(qtbot: QtBot, model: GridModel) -> None:
    for first in (256, 0):
        read(qtbot, model, range(first, first + 10))
    assert [*model.known_of(model.ids)] == [*range(257, 385), *range(1, 129)]
    assert [*model.known_of(model.ids, most=3)] == [126, 127, 128]
    assert [*model.known_of(np.array([300, 3, 200]))] == [300, 3]
    model.say({300: Annotation(label=UNSURE)})
    assert model.known_of(model.ids)[300].label == UNSURE


def test_a_word_shows_at_once_and_stays(
    qtbot: QtBot, model: GridModel, project: FakeProject
) -> None:
    read(qtbot, model, range(10))
    number = model.say({3: Annotation(label="moon_jellyfish")})
    assert known(model, 2).label == "moon_jellyfish"
    changes = project.label_files([3], "moon_jellyfish")
    model.written(number, kept=True)
    model.apply(changes, own=True)
    assert known(model, 2).label == "moon_jellyfish"
    read(qtbot, model, range(10))
    assert known(model, 2).label == "moon_jellyfish"


def test_a_word_that_cannot_be_written_goes(qtbot: QtBot, model: GridModel) -> None:
    read(qtbot, model, range(10))
    before = known(model, 2).label
    number = model.say({3: Annotation(label="moon_jellyfish", individuals=9)})
    model.written(number, kept=False)
    assert known(model, 2).label == before
    assert known(model, 2).annotation is None


class SlowProject(FakeProject):
    """Reads, then waits until it may give what it read."""

    def __init__(self, rows: Sequence[PhotoRow]) -> None:
        super().__init__(rows)
        self.has_read, self.may_give = threading.Event(), threading.Event()

    def photo_rows(self, file_ids: Sequence[int]) -> list[PhotoRow]:
        rows = super().photo_rows(file_ids)
        self.has_read.set()
        assert self.may_give.wait(60)
        return rows


def test_what_was_read_before_a_word_does_not_take_it_back(
    qtbot: QtBot, model: GridModel, project: FakeProject
) -> None:
    slow = SlowProject(list(project.rows.values()))
    with qtbot.waitSignal(model.stale):
        model.set_project(slow)
    model.want(range(10))
    assert slow.has_read.wait(60)
    number = model.say({3: Annotation(label="moon_jellyfish")})
    changes = slow.label_files([3], "moon_jellyfish")
    model.written(number, kept=True)
    model.apply(changes, own=True)
    slow.may_give.set()
    qtbot.waitUntil(model.is_idle)
    row = model.row_at(2)
    assert row is None or row.label == "moon_jellyfish"
    read(qtbot, model, range(10))
    assert known(model, 2).annotation == Annotation(label="moon_jellyfish")


def test_what_was_read_before_a_change_is_read_again(
    qtbot: QtBot, model: GridModel, project: FakeProject
) -> None:
    """A photograph that was classified while its row was on the way stayed unclassified."""
    slow = SlowProject(list(project.rows.values()))
    slow.rows[3] = replace(slow.rows[3], photograph_id=None, prediction=None, annotation=None)
    with qtbot.waitSignal(model.stale):
        model.set_project(slow)
    model.want(range(10))
    assert slow.has_read.wait(60)
    slow.rows[3] = project.rows[3]
    model.apply(Changes(files=frozenset({3})))
    slow.may_give.set()
    qtbot.waitUntil(model.is_idle)
    assert known(model, 2).photograph_id is None
    read(qtbot, model, range(10))
    assert known(model, 2) == project.rows[3]


def test_new_results_do_not_move_anything(
    qtbot: QtBot, model: GridModel, project: FakeProject
) -> None:
    with qtbot.waitSignal(model.stale):
        model.set_query(PhotoQuery(sort=SortBy.CONFIDENCE))
    before = model.ids.tolist()
    read(qtbot, model, range(10))
    first = project.rows[before[0]]
    assert first.prediction is not None
    sure = replace(first, prediction=replace(first.prediction, confidence=0.999))
    project.rows[before[0]] = sure
    changed = frozenset([before[0], before[1], before[2]])
    with qtbot.waitSignal(model.stale) as told:
        model.apply(Changes(labels=changed))
    assert told.args == [3]
    assert model.ids.tolist() == before
    read(qtbot, model, range(10))
    assert known(model, 0).prediction == sure.prediction  # but what is shown is new
    with qtbot.waitSignal(model.stale) as told:
        model.sort_again()
    assert told.args == [0]
    assert model.ids.tolist() == [*before[1:], before[0]]


def test_a_photograph_that_was_classified_is_one_new_result(
    qtbot: QtBot, model: GridModel, project: FakeProject
) -> None:
    with qtbot.waitSignal(model.stale):
        model.set_query(PhotoQuery(sort=SortBy.CONFIDENCE, descending=True))
    first = project.rows[model.id_at(0)]
    assert first.prediction is not None
    project.rows[first.file_id] = replace(first, prediction=None)
    with qtbot.waitSignal(model.stale) as told:
        model.apply(Changes(files=frozenset([first.file_id]), labels=frozenset([900])))
    assert told.args == [1]


def test_files_that_come_do_not_make_those_that_are_there_old(
    qtbot: QtBot, model: GridModel, project: FakeProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.rows[1] = PhotoRow(file_id=1, path=Path("/photos/1.jpg"))
    read(qtbot, model, range(10))
    asked: list[int] = []
    rows = project.photo_rows

    def noted(file_ids: Sequence[int]) -> list[PhotoRow]:
        asked.extend(file_ids)
        return rows(file_ids)

    monkeypatch.setattr(project, "photo_rows", noted)
    project.rows[500] = PhotoRow(file_id=500, path=Path("/photos/new.jpg"))
    with qtbot.waitSignal(model.rowsInserted):
        model.apply(Changes(files=frozenset([500])))
    read(qtbot, model, range(10))
    read(qtbot, model, range(390, 401))
    assert 500 in asked
    assert 1 not in asked


def test_results_that_change_no_order_say_nothing(
    qtbot: QtBot, model: GridModel, project: FakeProject
) -> None:
    with qtbot.waitSignal(model.stale) as told:
        model.apply(Changes(labels=frozenset([5])))
    assert told.args == [0]


class ByName(FakeProject):
    def file_ids(self, query: PhotoQuery) -> npt.NDArray[np.int64]:
        return np.array(sorted(self.rows, key=lambda i: self.rows[i].path.name), dtype=np.int64)


@pytest.fixture
def by_name(qtbot: QtBot, model: GridModel) -> ByName:
    """What is shown of it was found first, and is not first by name."""
    project = ByName(made_rows([Path("/photos/7.jpg"), Path("/photos/9.jpg")]))
    with qtbot.waitSignal(model.stale):
        model.set_project(project)
    project.rows[3] = PhotoRow(file_id=3, path=Path("/photos/8.jpg"))
    project.rows[4] = PhotoRow(file_id=4, path=Path("/photos/1.jpg"))
    return project


def test_files_come_between_those_that_nobody_is_at_yet(
    qtbot: QtBot, model: GridModel, by_name: ByName
) -> None:
    with qtbot.waitSignal(model.stale) as told:
        model.apply(Changes(files=frozenset([3, 4])))
    assert told.args == [0]
    assert model.ids.tolist() == [4, 1, 3, 2]


def test_nothing_comes_between_what_a_person_is_at(
    qtbot: QtBot, model: GridModel, by_name: ByName
) -> None:
    model.is_held = True
    with qtbot.waitSignal(model.stale) as told:
        model.apply(Changes(files=frozenset([3, 4])))
    assert told.args == [2]
    assert model.ids.tolist() == [1, 2]


def test_new_files_are_put_at_the_end(qtbot: QtBot, model: GridModel, project: FakeProject) -> None:
    project.rows[500] = PhotoRow(file_id=500, path=Path("/photos/new.jpg"))
    with qtbot.waitSignal(model.rowsInserted):
        model.apply(Changes(files=frozenset([500])))
    assert model.rowCount() == 401
    assert model.id_at(400) == 500


def test_a_file_that_broke_shows_its_reason(
    qtbot: QtBot, model: GridModel, project: FakeProject
) -> None:
    read(qtbot, model, range(10))
    project.rows[4] = replace(project.rows[4], state=FileState.UNREADABLE, reason="is cut off")
    model.apply(Changes(files=frozenset([4])))
    read(qtbot, model, range(10))
    assert known(model, 3).reason == "is cut off"


def test_the_cache_is_bounded(
    qtbot: QtBot, model: GridModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grid_model, "_MOST_ROWS", 150)
    read(qtbot, model, range(0, 10))
    read(qtbot, model, range(300, 310))
    assert model.row_at(0) is None
    assert known(model, 300)


def test_a_project_that_cannot_be_read_is_said(qtbot: QtBot, model: GridModel) -> None:
    class Gone(FakeProject):
        def file_ids(self, query: PhotoQuery) -> np.ndarray:
            raise JellyError("The disk is gone.", hint="Plug it in.")

    with qtbot.waitSignal(model.failed) as told:
        model.set_project(Gone([]))
    assert str(told.args[0]) == "The disk is gone. Plug it in."


def test_what_the_project_no_longer_has_is_asked_for_once(
    qtbot: QtBot, model: GridModel, project: FakeProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def photo_rows(file_ids: Sequence[int]) -> list[PhotoRow]:
        asked.extend(file_ids)
        return [project.rows[i] for i in file_ids if i != 3]

    monkeypatch.setattr(project, "photo_rows", photo_rows)
    for _ in range(3):
        read(qtbot, model, range(10))
    assert asked.count(3) == 1
    assert model.row_at(2) is None
