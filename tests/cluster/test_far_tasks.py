"""What the workers of a cluster train is what this computer trains."""

from __future__ import annotations

import errno
import itertools
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import typer
from distributed import LocalCluster

from jellygui.cli.measuring import evaluate
from jellygui.cluster import connection, contents, far_tasks, task_worker
from jellygui.cluster.contents import Content, FileContent, content_of, pieces
from jellygui.cluster.far_tasks import TaskCluster
from jellygui.domain.comparison import Contestant
from jellygui.domain.configs import CompareConfig, FineTuneConfig
from jellygui.domain.events import (
    DatasetTold,
    EpochDone,
    Evaluated,
    Event,
    Heartbeat,
    ModelSaved,
    NetworkCompared,
    Note,
    Progress,
)
from jellygui.errors import JellyError, UnfinishedError
from jellygui.jobs.compare import compare
from jellygui.jobs.cross_validate import cross_validate_at
from jellygui.jobs.spread import THIS_COMPUTER
from jellygui.modelfile import read_model
from jellygui.process import in_child
from jellygui.run_folders import RunFolder
from jellygui.tasks import CrossValidate, Train
from jellygui.work import ChildDiedError, drive
from tests.support.thin import thin
from tests.training.conftest import blob, drain

FINE_TUNE = FineTuneConfig(
    architecture="simple_cnn", size_px=32, epochs=2, batch_size=8, averaging=0.5, mixup=0
)
COMPARE = CompareConfig(size_px=32, epochs=1, batch_size=8, averaging=0.5, mixup=0)
NAMES = ("simple_cnn", "resnet18")


@pytest.fixture(scope="module", autouse=True)
def _quick(quick_children: None) -> Iterator[None]:
    with thin():
        yield


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("survey")
    for place, name in enumerate(("moon", "Blåmand")):
        (folder / name).mkdir()
        for number in range(12):
            blob(place, number).save(folder / name / f"{number}.png")
    return folder


def task(dataset: Path, out: Path) -> Train:
    return Train(
        dataset=dataset, start="scratch", out=out, config=FINE_TUNE, run=out.parent / "run"
    )


@pytest.fixture(scope="module")
def trained(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("here") / "net.jellymodel"
    drain(in_child(task(dataset, out)))
    return out


@pytest.fixture
def _two_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    def made(**named: Any) -> LocalCluster:
        return LocalCluster(**named | {"n_workers": 2, "threads_per_worker": 1})

    monkeypatch.setattr(connection, "LocalCluster", made)
    monkeypatch.setattr(connection, "_LOOKS_EVERY_S", 0.1)


@pytest.fixture
def _far_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """The workers see nothing of what lies here."""
    monkeypatch.setattr(task_worker, "_seen_from_here", lambda content: None)
    monkeypatch.setattr(contents, "PIECE_BYTES", 5_000)


def notes(events: list[Event]) -> list[str]:
    return [event.text for event in events if isinstance(event, Note)]


@pytest.mark.usefixtures("_far_away")
def test_what_a_worker_has_trained_comes_here_with_its_record(
    trained: Path, dataset: Path, tmp_path: Path
) -> None:
    out = tmp_path / "net.jellymodel"
    with TaskCluster("local") as cluster:
        events = list(cluster.done(task(dataset, out)))
        assert cluster.text.startswith("The cluster on this computer has 1 worker")
    here, there = read_model(trained), read_model(out)
    assert here.weights().keys() == there.weights().keys()
    for name, weights in here.weights().items():
        assert np.array_equal(weights, there.weights()[name]), name
    same = {"created_at", "measurements"}
    assert here.card.model_dump(exclude=same) == there.card.model_dump(exclude=same)
    assert here.card.measurements == there.card.measurements
    assert [e.model_id for e in events if isinstance(e, ModelSaved)] == [there.model_id]
    assert [e.epoch for e in events if isinstance(e, EpochDone)] == [1, 2]
    ours, theirs = RunFolder(trained.parent / "run"), RunFolder(tmp_path / "run")
    assert theirs.outcome()["state"] == "finished"  # type: ignore[index]
    assert theirs.told()["photographs.json"] == ours.told()["photographs.json"]
    untimed: Callable[[dict[str, Any]], Any] = lambda point: point | {"elapsed_s": 0}  # noqa: E731
    assert [*map(untimed, theirs.curve())] == [*map(untimed, ours.curve())]


@pytest.mark.usefixtures("_far_away")
def test_a_photograph_that_cannot_be_read_is_left_out_by_workers_too(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(path: Path, inside: str) -> FileContent:
        if inside == "moon/2.png":
            raise PermissionError(errno.EACCES, "Permission denied")
        return _file(path, inside)

    survey = shutil.copytree(dataset, tmp_path / "sur vøy")
    (survey / "moon" / "1.png").unlink()
    (survey / "moon" / "1.png").symlink_to(tmp_path / "nowhere.png")
    _file = contents._file
    monkeypatch.setattr(contents, "_file", read)
    with TaskCluster("local") as cluster:
        out = tmp_path / "net.jellymodel"
        told = notes(list(cluster.telling(cluster.done(task(survey, out)))))
    learned_from = [
        entry["path"]
        for entry in RunFolder(tmp_path / "run").told()["photographs.json"]["photographs"]
    ]
    assert len(learned_from) == 22
    assert not {"moon/1.png", "moon/2.png"} & {*learned_from}
    (left_out,) = [note for note in told if note.startswith("Left out")]
    assert "moon/1.png" in left_out
    assert "moon/2.png (cannot be read: " in left_out
    assert any(
        f"“{survey}” is sent to the worker " in note and "22 of 22 files" in note for note in told
    )


def test_who_stops_while_photographs_are_looked_at_does_not_wait_for_the_rest(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "scan", lambda paths: itertools.repeat(None, 10**9))
    with (
        TaskCluster("local") as cluster,
        closing(cluster.done(task(dataset, tmp_path / "net.jellymodel"))) as work,
    ):
        while not cluster._contents:
            next(work)
    (looking,) = cluster._contents.values()
    assert isinstance(looking.exception(), CancelledError)
    assert not list(tmp_path.iterdir())


def test_folds_of_other_photographs_are_not_measured_together(
    trained: Path, dataset: Path, tmp_path: Path
) -> None:
    survey = shutil.copytree(dataset, tmp_path / "survey")
    whole = CrossValidate(model=trained, dataset=survey, start="scratch", count=2)

    def changes_it(event: Event) -> None:
        assert not isinstance(event, Evaluated)
        if isinstance(event, Progress) and event.done == 1:
            (survey / "moon" / "3.png").unlink()

    with pytest.raises(JellyError, match="has changed since the first fold began"):
        drive(cross_validate_at(THIS_COMPUTER, whole), changes_it)


def test_folds_on_a_cluster_give_the_figures_of_this_computer(trained: Path, dataset: Path) -> None:
    whole = CrossValidate(model=trained, dataset=dataset, start="scratch", count=2)
    here = list(in_child(whole))
    with TaskCluster("local") as cluster:
        there = list(cluster.telling(cross_validate_at(cluster, whole)))
    figures = [event for event in here if isinstance(event, Evaluated)]
    assert figures
    assert [event for event in there if isinstance(event, Evaluated)] == figures
    stages = {event.stage for event in there if isinstance(event, EpochDone)}
    assert stages == {"Fold 1 of 2, fine-tuning", "Fold 2 of 2, fine-tuning"}
    told = [(e.done, e.what) for e in there if isinstance(e, Progress)]
    assert told == [(n, "folds") for n in range(3)]


@pytest.mark.usefixtures("_two_workers", "_far_away")
def test_networks_are_compared_side_by_side_though_a_worker_goes(
    dataset: Path, tmp_path: Path
) -> None:
    def networks(events: list[Event]) -> dict[str, Contestant]:
        found = [event.contestant for event in events if isinstance(event, NetworkCompared)]
        return {contestant.name: contestant for contestant in found}

    here = networks(list(compare(dataset, NAMES, tmp_path / "here.html", COMPARE, {})))
    events: list[Event] = []
    with TaskCluster("local") as cluster:
        own = cluster._own
        assert own is not None
        job = compare(dataset, NAMES, tmp_path / "there.html", COMPARE, {}, where=cluster)
        is_gone = False
        with closing(cluster.telling(job)) as work:
            for event in work:
                events.append(event)
                if not is_gone and len(cluster._said) == 2:  # both have begun
                    is_gone = True
                    own.sync(next(iter(own.workers.values())).close)
    there = networks(events)
    assert there.keys() == here.keys()
    for name, made in here.items():
        assert there[name].answers == made.answers
        assert there[name].paper_protocol == made.paper_protocol
        assert there[name].curve == made.curve
        assert there[name].test == made.test
    assert sum("what it had is done again" in note for note in notes(events)) == 1
    page = (tmp_path / "there.html").read_text(encoding="utf-8")
    assert "the workers of a cluster" in page
    assert not list(tmp_path.rglob("*.run"))


def test_a_scheduler_that_stays_away_ends_it_with_a_sentence(
    trained: Path, dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_WAITS_S", 0.0)
    monkeypatch.setattr(connection, "_CONNECTS_S", 0.5)
    with TaskCluster("local") as cluster:

        def until_it_is_gone() -> None:
            with closing(cluster.done(task(dataset, tmp_path / "net.jellymodel"))) as work:
                for _ in work:
                    if cluster._said and cluster._own is not None:
                        cluster._own.close()
                        cluster._own = None

        with pytest.raises(UnfinishedError, match="scheduler on this computer is gone"):
            until_it_is_gone()
    assert not list(tmp_path.iterdir())  # the same command begins it anew


def test_who_stops_ends_what_a_worker_does_and_leaves_nothing(
    dataset: Path, tmp_path: Path
) -> None:
    with TaskCluster("local") as cluster:
        (home,) = task_worker._homes.values()
        with closing(cluster.done(task(dataset, tmp_path / "net.jellymodel"))) as work:
            for event in work:
                if isinstance(event, EpochDone):
                    break
    assert not list(tmp_path.iterdir())
    until = time.monotonic() + 300
    while Path(home.folder.name).exists() and time.monotonic() < until:
        time.sleep(0.05)  # the process ends after the step that it is in
    assert not Path(home.folder.name).exists()


def test_a_training_that_breaks_down_everywhere_is_given_up_in_words(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(task: Any) -> Iterator[Event]:
        raise ChildDiedError("Training stopped unexpectedly (exit code -9).")
        yield

    monkeypatch.setattr(task_worker, "_in_child", dies)
    with TaskCluster("local") as cluster:
        with pytest.raises(JellyError, match="3 workers broke down over the same training"):
            drain(cluster.done(task(dataset, tmp_path / "net.jellymodel")))
        assert len(cluster.notes) == 2
    assert RunFolder(tmp_path / "run").outcome()["state"] == "failed"  # type: ignore[index]


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (
            RuntimeError("It failed:\n…\nModuleNotFoundError: No module named 'torch'"),
            "named 'torch'",
        ),
        (OSError(28, "No space left on device"), "No space left"),
    ],
)
def test_what_a_worker_cannot_do_is_not_taken_for_a_scheduler_that_is_gone(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, says: str
) -> None:
    def fails(task: Any) -> Iterator[Event]:
        raise error
        yield

    monkeypatch.setattr(task_worker, "_in_child", fails)
    with TaskCluster("local") as cluster:
        with pytest.raises(JellyError, match=rf"cannot train \(.*{says}"):
            drain(cluster.done(task(dataset, tmp_path / "net.jellymodel")))
        assert not cluster.notes


def test_what_is_wrong_with_a_dataset_is_said_in_the_words_of_this_computer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(task_worker, "_seen_from_here", lambda content: None)
    survey = tmp_path / "survey"
    (survey / "moon").mkdir(parents=True)
    blob(0, 0).save(survey / "moon" / "1.png")
    with TaskCluster("local") as cluster, pytest.raises(JellyError) as caught:
        drain(cluster.done(task(survey, tmp_path / "net.jellymodel")))
    assert f"“{survey}” holds photographs of one species only" in caught.value.message


def test_no_sentence_names_a_place_of_a_worker_as_one_of_this_computer(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = threading.Event()

    def tells(task: Any) -> Iterator[Event]:
        yield Note(f"All is listed in “{task.run / 'left-out.json'}”.")
        while not heard.wait(0.01):
            yield Heartbeat()
        raise JellyError(f"“{task.run}” cannot be written.", hint=f"--resume “{task.run}”")

    monkeypatch.setattr(task_worker, "_in_child", tells)
    told: list[Event] = []

    def hear(event: Event) -> None:
        told.append(event)
        heard.set()

    with TaskCluster("local") as cluster, pytest.raises(JellyError) as caught:
        drive(cluster.done(task(dataset, tmp_path / "net.jellymodel")), hear)
    assert notes(told) == [f"All is listed in “{tmp_path / 'run' / 'left-out.json'}”."]
    assert str(tmp_path) not in caught.value.message
    assert caught.value.hint.startswith("That is on the worker inproc://")


def test_what_was_told_before_a_task_failed_is_told_though_it_comes_late(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tells(task: Any) -> Iterator[Event]:
        yield DatasetTold("3 photographs are left out.")
        yield Note("The last layer learns first.")
        raise JellyError("It failed.")

    hear, rest, held = TaskCluster._hear, far_tasks._Inbox.rest, list[Any]()

    def rest_at_last(inbox: Any, told: int) -> Iterator[Event]:
        until = time.monotonic() + 300
        while len(held) < told and time.monotonic() < until:
            time.sleep(0.01)
        for message in held:
            hear(cluster, message)
        yield from rest(inbox, told)

    monkeypatch.setattr(task_worker, "_in_child", tells)
    monkeypatch.setattr(TaskCluster, "_hear", lambda self, message: held.append(message))
    monkeypatch.setattr(far_tasks._Inbox, "rest", rest_at_last)
    told: list[Event] = []
    with TaskCluster("local") as cluster, pytest.raises(JellyError, match=r"It failed\."):
        drive(cluster.done(task(dataset, tmp_path / "net.jellymodel")), told.append)
    assert [event for event in told if isinstance(event, Note)] == [
        DatasetTold("3 photographs are left out."),
        Note("The last layer learns first."),
    ]


def test_contents_travel_in_bounded_pieces_and_none_lands_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "PIECE_BYTES", 1_000)
    (tmp_path / "moon").mkdir()
    for number, size in enumerate((10, 0, 2_500, 990)):
        (tmp_path / "moon" / f"{number}.jpg").write_bytes(bytes([number]) * size)
    content = content_of(tmp_path)
    sent = list(pieces(content, range(len(content.files))))
    assert all(sum(len(piece.content) for piece in some) <= 1_000 for some in sent)
    for number, file in enumerate(content.files):
        parts = [piece for some in sent for piece in some if piece.number == number]
        assert b"".join(part.content for part in parts) == (tmp_path / file.inside).read_bytes()
        assert [part.is_last for part in parts].index(True) == len(parts) - 1
    for inside in ("../1.jpg", "/etc/passwd", "moon/../../1.jpg"):
        with pytest.raises(ValueError, match="no place in a folder"):
            Content(tmp_path, (FileContent(inside, 1, ""),)).file(tmp_path, 0)
    (tmp_path / "moon" / "2.jpg").write_bytes(b"less")
    with pytest.raises(JellyError, match="has changed"):
        list(pieces(content, range(len(content.files))))


@pytest.mark.parametrize(
    ("options", "says"),
    [({"cluster": "local"}, "needs --cross-validate"), ({"device": "cpu"}, "as it is used")],
)
def test_options_of_a_cross_validation_are_refused_without_one(
    tmp_path: Path, options: dict[str, str], says: str
) -> None:
    with pytest.raises(typer.BadParameter, match=says):
        partial(evaluate, tmp_path / "m.jellymodel", tmp_path)(**options)
