"""Runs that cannot be recorded, and models of one name."""

from __future__ import annotations

import json
import multiprocessing
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from jellygui import paths
from jellygui.domain.events import BatchTrained, EpochDone, Event, ModelSaved, Progress
from jellygui.domain.runs import Run
from jellygui.errors import JellyError
from jellygui.jobs.models import (
    export_model,
    import_model,
    is_bundled,
    known_models,
    models_folder,
    rename_model,
    take_in,
)
from jellygui.jobs.points import PRUNE, PRUNING, RETRAIN, TRAINING
from jellygui.jobs.recorder import (
    NotRecordedError,
    begin,
    cut_off_run,
    discard,
    going_on,
    model_place,
    record_run,
)
from jellygui.modelfile import read_model
from jellygui.project import Project
from jellygui.run_folders import CHECKPOINT, NoWayOnError, RunFolder, new_run_folder
from jellygui.work import Work, in_process
from tests.support.models import tiny_model


@pytest.fixture(autouse=True)
def _own_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")
    for module in ("store", "write_ahead_log"):
        monkeypatch.setattr(f"jellygui.project.{module}.BUSY_MS", 100)


def epoch(number: int) -> EpochDone:
    return EpochDone(
        stage="retraining",
        epoch=number,
        epochs=5,
        training_loss=1 / number,
        training_accuracy=0.5,
        validation_loss=None,
        validation_accuracy=None,
        elapsed_s=number,
    )


def lessons(path: Path, epochs: int, out: Path | None = None) -> Iterator[Event]:
    """What a training does of which its folder and the project take note."""
    run = RunFolder.begin(path, kind="retrain", arguments={"out": out})
    done: list[EpochDone] = []
    for number in range(1, epochs + 1):
        done.append(epoch(number))
        (path / CHECKPOINT).write_text(json.dumps({"curve": [*map(vars, done)]}))
        yield done[-1]
    if out is not None:
        model = tiny_model(out)
        run.end("finished", model=str(out))
        yield ModelSaved(path=model.path, model_id=model.model_id)


def begun(project: Project, kind: str = RETRAIN) -> Run:
    return begin(project, kind, {"steps": 1}, new_run_folder("project"))


def epochs_in(project: Project, run: Run) -> list[int]:
    return [point["epoch"] for point in project.runs.points(run.id)]


def test_each_step_moves_what_is_told_of_a_training(project: Project) -> None:
    def work() -> Iterator[Event]:
        for number in range(1, 6):
            for batch in range(1, 4):
                yield BatchTrained(epoch=number, epochs=5, batch=batch, batches=3, loss=1.0)
            yield epoch(number)

    events = record_run(project, begun(project), work())
    told = [event for event in events if isinstance(event, Progress)]
    # An epoch that is done moves nothing: its last step has.
    assert [event.done for event in told] == sorted([*range(1, 16), *range(3, 16, 3)])
    assert {event.total for event in told} == {15}
    assert told[4].what == "steps, epoch 2 of 5"


def test_a_locked_project_ends_the_process_and_what_was_learned_goes_on(project: Project) -> None:
    run = begun(project)
    out = model_place(run.folder, "mine")
    work = record_run(project, run, in_process(lessons, run.folder, 5, out))
    with closing(sqlite3.connect(project.path, isolation_level=None)) as other:
        with pytest.raises(NotRecordedError) as caught:  # noqa: PT012
            for event in work:
                if isinstance(event, EpochDone) and event.epoch == 2:
                    other.execute("BEGIN IMMEDIATE")
        assert multiprocessing.active_children() == []
        assert str(project.path) in caught.value.message
        assert "what it has learned is kept" in caught.value.message
        other.execute("ROLLBACK")
    found = cut_off_run(project, TRAINING)
    assert found is not None
    assert (found.run.id, found.goes_on, found.has_best) == (run.id, True, True)
    assert epochs_in(project, run) == [1, 2]
    # The third epoch was finished, and could not be written down.
    assert len(RunFolder(run.folder).curve()) == 3


def test_a_model_that_could_not_be_recorded_is_recorded_when_the_run_goes_on(
    project: Project,
) -> None:
    run = begun(project)
    out = model_place(run.folder, "mine")
    with closing(sqlite3.connect(project.path, isolation_level=None)) as other:
        with pytest.raises(NotRecordedError):  # noqa: PT012
            for event in record_run(project, run, lessons(run.folder, 5, out)):
                if isinstance(event, EpochDone) and event.epoch == 5:
                    other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
    assert [model for model in known_models() if not is_bundled(model)] == []
    saved = [e for e in record_run(project, run, going_on(run)) if isinstance(e, ModelSaved)]
    assert [event.path for event in saved] == [models_folder() / "mine.jellymodel"]
    (ended,) = project.runs.all()
    assert (ended.outcome, ended.model_id) == ("finished", saved[0].model_id)
    assert epochs_in(project, run) == [1, 2, 3, 4, 5]
    assert not run.folder.exists()


def failing(path: Path, epochs: int, error: JellyError) -> Work:
    yield from lessons(path, epochs)
    raise error


@pytest.mark.parametrize("kind", [RETRAIN, PRUNE])
def test_a_failed_run_can_go_on_if_it_has_learned_and_there_is_a_way_on(
    project: Project, kind: str
) -> None:
    kinds = TRAINING + PRUNING
    for epochs, error, can in (
        (0, JellyError("No room."), False),
        (2, NoWayOnError("No step keeps the accuracy."), False),
        (2, JellyError("No room."), True),
    ):
        run = begun(project, kind)
        with pytest.raises(JellyError, match=error.message):
            list(record_run(project, run, failing(run.folder, epochs, error)))
        found = cut_off_run(project, kinds)
        assert (found is not None) is can
        assert project.runs.numbered(run.id).outcome == ("" if can else error.message)
        if found is not None:
            discard(project, found.run)
            assert run.folder.exists() is (kind == PRUNE)


def test_only_folders_of_runs_are_ever_deleted(project: Project, tmp_path: Path) -> None:
    (tmp_path / "photographs").mkdir()
    for folder in (tmp_path / "photographs", models_folder(), models_folder().parent):
        folder.mkdir(parents=True, exist_ok=True)
        discard(project, begin(project, RETRAIN, {}, folder))
        assert folder.exists()


def test_two_runs_have_two_folders_and_one_folder_has_one_run(tmp_path: Path) -> None:
    assert len({new_run_folder("project") for _ in range(100)}) == 100
    begun_by: list[int] = []

    def begin_it(number: int) -> None:
        try:
            RunFolder.begin(tmp_path / "run", kind="train", arguments={})
        except JellyError:
            return
        begun_by.append(number)

    at_once(begin_it)
    assert len(begun_by) == 1


def at_once(do: object) -> None:
    threads = [threading.Thread(target=do, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_models_of_one_name_are_as_many_models(tmp_path: Path) -> None:
    """However they come: by runs that end at once, imports, new names and exports."""
    made = [tiny_model(tmp_path / str(n) / "mine.jellymodel", seed=n) for n in range(8)]
    wanted = {model.model_id for model in made}
    at_once(lambda number: take_in(made[number].path))
    mine = [model for model in known_models() if model.model_id in wanted]
    assert {model.model_id for model in mine} == wanted
    assert {model.path.stem for model in mine} == {"mine", *(f"mine {n}" for n in range(2, 9))}
    assert not any(model.path.exists() for model in made)
    renamed = [rename_model(model, "called so").path.stem for model in mine]
    assert sorted(renamed) == ["called so", *(f"called so {n}" for n in range(2, 9))]
    known = list(known_models())
    places = [export_model(model, tmp_path / "survey 3.5") for model in known]
    assert len({read_model(place).model_id for place in places}) == len(known) > len(made)
    other = tiny_model(tmp_path / "called so.jellymodel", seed=99)
    assert import_model(other.path).path.stem == "called so 9"
    assert {model.model_id for model in known_models()} >= wanted | {other.model_id}


def test_a_model_that_cannot_be_taken_in_stays_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tiny_model(tmp_path / "mine.jellymodel")
    models_folder().parent.mkdir(parents=True)
    models_folder().write_text("no folder")
    with pytest.raises(JellyError, match="No model can be written"):
        take_in(made.path)
    models_folder().unlink()

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr("os.replace", refuse)
        with pytest.raises(JellyError, match="cannot be moved"):
            take_in(made.path)
    assert list(models_folder().iterdir()) == []
    assert read_model(made.path).model_id == made.model_id
    shutil.rmtree(models_folder())
    assert take_in(made.path).path.parent == models_folder()
