"""What travels to the training process, and what is recorded of it."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from jellygui.domain.configs import FineTuneConfig, PruneConfig, RetrainConfig
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.species import species_named
from jellygui.domain.split import Role
from jellygui.modelfile import HeldBackPhotograph
from jellygui.tasks import Prune, RecordedTask, Retrain, Task, Train
from jellygui.training import table


def kinds(of: type[Task[object]] = Task) -> Iterator[type[Task[object]]]:
    for kind in of.__subclasses__():
        yield from ([kind] if kind is not RecordedTask else kinds(kind))


def test_every_task_is_done_by_one_function() -> None:
    assert sorted([*table._light(), *table._heavy()], key=str) == sorted(kinds(), key=str)


PHOTOGRAPH = LabelledPhotograph(
    path=Path("caf\udce9", "1.jpg"), species=species_named("ghost"), role=Role.TEST
)
HELD_BACK = HeldBackPhotograph(
    content_hash="0" * 64,
    perceptual_hash=1,
    mirrored_hash=2,
    label="moon",
    role=Role.TEST,
    group="",
)
TASKS = (
    Train(dataset=Path("here"), start="imagenet", out=Path("m"), config=FineTuneConfig()),
    Train(dataset=Path("here"), start="file.safetensors", out=Path("m"), config=FineTuneConfig()),
    Prune(
        model=Path("m"),
        dataset=Path("here"),
        out=None,
        config=PruneConfig(seed=3),
        teachers=(Path("t"),),
        held_back=(HELD_BACK,),
        retired=("0",),
    ),
    Retrain(model=Path("m"), folder=Path("here"), out=Path("m"), config=RetrainConfig()),
    Retrain(
        model=Path("m"),
        folder=Path("here"),
        out=Path("m"),
        config=RetrainConfig(),
        photographs=(PHOTOGRAPH,),
    ),
)


@pytest.mark.parametrize("task", TASKS)
def test_a_task_comes_back_from_its_record_wherever_the_program_runs_then(
    task: RecordedTask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert pickle.loads(pickle.dumps(task)) == task
    record = json.loads(json.dumps(task.record(), default=str))
    monkeypatch.chdir(tmp_path)
    assert type(task).read(record) == task
    assert type(task).read(record, run=Path("run")).run == tmp_path / "run"


def test_the_records_of_earlier_versions_are_read() -> None:
    """As 0.9 wrote them."""
    common = {"out": "/d/m.jellymodel", "config": RetrainConfig().model_dump(mode="json")}
    given = {
        "path": "/d/1.jpg",
        "species": {
            "key": "moon",
            "common_name": "moon",
            "scientific_name": "",
            "aphia_id": None,
        },
        "content_hash": "",
        "role": "training",
        "group": "",
    }
    read = Retrain.read(
        {
            **common,
            "model": "/d/p.jellymodel",
            "folder": "/d",
            "photographs": [given],
            "retired": [],
        }
    )
    assert read.photographs == (
        LabelledPhotograph(
            path=Path("/d/1.jpg"), species=species_named("moon"), role=Role.TRAINING
        ),
    )
