"""What a cluster answers is what this computer answers."""

from __future__ import annotations

import json
import socket
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from distributed import KilledWorker

from jellygui.classifier.classifier import Classifier
from jellygui.cluster import classifying, connection
from jellygui.cluster.address import scheduler_address
from jellygui.cluster.classifying import Cluster
from jellygui.domain.events import Event, Note, Progress
from jellygui.errors import JellyError, UnfinishedError
from jellygui.jobs.classify import classify
from jellygui.jobs.ingest import ingest
from jellygui.modelfile import ModelFile
from jellygui.project import Project
from jellygui.work import drive

_ROWS = """
SELECT absolute_path, state, reason, content_hash, perceptual_hash, mirrored_hash, kin,
    width_px, height_px, taken_at, latitude, longitude, depth_m, camera, serial, species,
    identified, group_id, confidence, vector
FROM file LEFT JOIN photograph ON photograph.id = photograph_id
LEFT JOIN prediction USING (photograph_id) LEFT JOIN embedding USING (photograph_id)
ORDER BY file.id
"""


def rows_in(place: Path) -> list[Any]:
    """What a project knows of each file: groups by their first file, numbers as they are shown.

    Which number a group has depends on what was written together.
    """
    with closing(sqlite3.connect(place)) as project:
        rows = project.execute(_ROWS).fetchall()
    first: dict[int, int] = {}
    return [
        (
            *row,
            group and first.setdefault(group, number),
            confidence and round(confidence, 5),
            vector and len(vector),
        )
        for number, (*row, group, confidence, vector) in enumerate(rows)
    ]


def classified(
    place: Path, survey: Path, model: ModelFile, cluster: Cluster | None = None
) -> tuple[list[Any], list[Any], list[Event]]:
    """The rows of a project after its classification, its counts, and what was told."""
    told: list[Event] = []
    with Project(place) as project:
        drive(ingest(project, [survey]), told.append)
        if cluster is None:
            drive(classify(project, model), told.append)
        else:
            job = classify(project, model, predict=cluster.predict_files)
            drive(cluster.telling(job), told.append)
        counts = project.counts.rows()
    return rows_in(place), counts, told


def test_every_row_is_that_of_this_computer_and_a_second_run_asks_for_nothing(
    tmp_path: Path, survey: Path, model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(classifying, "_FIRST", 3)  # several tasks, of which some end first
    monkeypatch.setattr(classifying, "_MOST", 3)
    rows, counts, _ = classified(tmp_path / "here.jelly", survey, model)
    with Cluster("local") as cluster:
        assert "1 worker with" in cluster.text
        assert "http://127.0.0.1:" in cluster.text
        place = tmp_path / "there.jelly"
        their_rows, their_counts, told = classified(place, survey, model, cluster)
        assert their_rows == rows
        assert [vars(row) for row in their_counts] == [
            vars(row) | {"mean_confidence": pytest.approx(row.mean_confidence, abs=1e-6)}
            for row in counts
        ]
        assert [e.what for e in told if isinstance(e, Progress)][-1] == "photographs by 1 worker"
        *_, told = classified(place, survey, model, cluster)
        assert [e.total for e in told if isinstance(e, Progress)][-1] == 0
    assert {row[1] for row in rows} == {"ok", "unreadable"}
    assert len({row[-3] for row in rows}) < len({row[3] for row in rows})


def test_a_scheduler_that_dies_costs_no_row_and_none_is_there_twice(
    tmp_path: Path, survey: Path, model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(classifying, "_FIRST", 1)
    monkeypatch.setattr(classifying, "_MOST", 1)
    monkeypatch.setattr(
        connection, "available_cores", lambda: 1
    )  # so that not all is asked at once
    monkeypatch.setattr(connection, "_WAITS_S", 600.0)  # on a busy computer all takes long
    rows, counts, _ = classified(tmp_path / "here.jelly", survey, model)
    with Cluster("local") as cluster:
        kill = iter([True])

        def predict(*args: Any, **named: Any) -> Any:
            for results in cluster.predict_files(*args, **named):
                yield results
                if results and next(kill, False):
                    assert cluster._own is not None
                    cluster._own.close()
                    cluster._own = None  # the next that is connected to is a new one

        told: list[Event] = []
        place = tmp_path / "there.jelly"
        with Project(place) as project:
            drive(ingest(project, [survey]), told.append)
            drive(cluster.telling(classify(project, model, predict=predict)), told.append)
            now = project.counts.rows()
            assert [(row.label, row.files, row.sightings) for row in now] == [
                (row.label, row.files, row.sightings) for row in counts
            ]
        assert rows_in(place) == rows
        notes = [event.text for event in told if isinstance(event, Note)]
        assert any("is gone; this waits" in note for note in notes)
        assert "The scheduler is back." in notes


def test_a_scheduler_that_stays_away_is_said_and_what_was_done_is_kept(
    tmp_path: Path, survey: Path, model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(classifying, "_FIRST", 1)
    monkeypatch.setattr(classifying, "_MOST", 1)
    monkeypatch.setattr(
        connection, "available_cores", lambda: 1
    )  # so that not all is asked at once
    monkeypatch.setattr(connection, "_WAITS_S", 0.0)
    with Cluster("local") as cluster, Project(tmp_path / "p.jelly") as project:
        drive(ingest(project, [survey]), lambda event: None)

        def predict(*args: Any, **named: Any) -> Any:
            for results in cluster.predict_files(*args, **named):
                yield results
                if results and cluster._own is not None:
                    cluster._own.close()
                    cluster._own = None

        with pytest.raises(UnfinishedError, match=r"scheduler on this computer is gone"):
            drive(classify(project, model, predict=predict), lambda event: None)
        assert 1 <= len(project.models.spoken_on(model.model_id)) < 10


def test_a_photograph_that_kills_workers_is_found_and_left_out(
    survey: Path, model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = survey / "Anholt" / "3.jpg"

    def unpacked(self: Cluster, task: Any, classifier: Any) -> Any:
        if bad in dict(task.files).values():
            raise KilledWorker("task", None, 3)
        return _unpacked(self, task, classifier)

    _unpacked = Cluster._unpacked
    monkeypatch.setattr(Cluster, "_unpacked", unpacked)
    files = list(enumerate(sorted(survey.rglob("*.jpg"))))
    with Cluster("local") as cluster:
        given = [
            result
            for some in cluster.predict_files(
                Classifier(model, threads=1), files, wanted=lambda h: [True] * len(h)
            )
            for result in some
        ]
    assert [result.key for result in given] == [key for key, _ in files]
    (lost,) = [r for r in given if getattr(r, "error", None) and files[r.key][1] == bad]
    assert "workers" in lost.error.reason


def cannot(*_: object) -> bytes:
    raise OSError(24, "Too many open files")


def test_what_a_worker_cannot_do_is_said_and_one_that_died_is_not_waited_for(
    survey: Path, model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    classifier = Classifier(model, threads=1)
    files = list(enumerate(sorted(survey.rglob("*.jpg"))))[:2]
    with Cluster("local") as cluster:
        cluster._use(model)
        cluster._teach()
        task = classifying._Asked(files, avoided=("inproc://one/1/1",))
        with monkeypatch.context() as patch:
            patch.setattr(cluster._client, "nthreads", lambda: {"inproc://died/1/1": 1})
            cluster._send(task)
        assert task.answer is not None
        assert task.answer.result(timeout=60)
        told, _ = cluster._unpacked(task, classifier)
        assert [result.key for result in told] == [0, 1]
        monkeypatch.setattr(classifying, "answered", cannot)
        asking = cluster.predict_files(classifier, files, wanted=lambda h: [True] * len(h))
        with pytest.raises(JellyError, match=r"cannot classify \(.*Too many open files"):
            list(asking)
        assert not cluster.notes, "the scheduler is there"


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"address": 3}',
        '{"address": "tcp://a:1\\u001b[2J"}',
        '{"address": "https://a:1"}',
        '{"address": "inproc://a:1"}',
        "[" * 100_000,
    ],
)
def test_a_scheduler_file_of_a_stranger_is_refused_in_words(tmp_path: Path, content: str) -> None:
    path = tmp_path / "scheduler.json"
    path.write_text(content)
    with pytest.raises(JellyError, match="is no scheduler file"):
        scheduler_address(str(path))


def test_where_a_cluster_is_is_said_in_three_ways(tmp_path: Path) -> None:
    path = tmp_path / "scheduler.json"
    path.write_text(json.dumps({"type": "Scheduler", "address": "tcp://10.0.0.1:8786"}))
    assert scheduler_address(str(path)) == "tcp://10.0.0.1:8786"
    assert scheduler_address("tls://head.cluster:8786") == "tls://head.cluster:8786"
    assert scheduler_address("local") == "local"
    for wrong in ("http://a:1", "tcp://a", str(tmp_path / "none.json"), str(tmp_path), "a\0b"):
        with pytest.raises(JellyError):
            scheduler_address(wrong)


def test_nobody_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "_CONNECTS_S", 0.1)
    with pytest.raises(JellyError, match="No Dask scheduler answers at tcp"):
        Cluster("tcp://127.0.0.1:9")
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        pytest.raises(JellyError, match="No Dask scheduler answers at tls"),
    ):  # here Dask has no certificate
        Cluster(f"tls://127.0.0.1:{server.getsockname()[1]}")
