"""Runs that are killed, run out of disk, or are stopped, and go on."""

from __future__ import annotations

import json
import multiprocessing
import os
import resource
import shutil
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from jellygui.domain.configs import ArchitectureName, FineTuneConfig, RetrainConfig
from jellygui.domain.events import BatchTrained, EpochDone, Event, PruneStep
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.species import species_named
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.modelfile import read_model
from jellygui.process import in_child
from jellygui.run_folders import RunFolder
from jellygui.tasks import KeepBest, KeepStep, Prune, ResumeRun, Retrain, Train
from jellygui.training.fine_tune import train_model
from jellygui.training.prune import keep_step, prune_model
from jellygui.training.recorded import keep_best, resume_run
from jellygui.training.retrain import retrain_model
from tests.support.models import same_weights
from tests.support.once import made_once
from tests.training.conftest import PRUNE, blob, few_in

POSIX = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="POSIX")
CONFIG = FineTuneConfig(
    architecture=ArchitectureName.SIMPLE_CNN, size_px=32, epochs=3, batch_size=8, averaging=0.5
)


@pytest.fixture(autouse=True)
def _no_temporary_files_are_left(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("temporary")
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    yield
    assert not list(folder.glob("jellygui-*"))


def curve(run: Path) -> list[dict[str, object]]:
    points = RunFolder.open(run).curve()
    return [{k: v for k, v in point.items() if k != "elapsed_s"} for point in points]


def killed(work: Iterator[Event], *, after: int) -> None:
    """Kill the training process in the epoch that follows so many finished ones."""
    done = 0
    with pytest.raises(JellyError, match="stopped unexpectedly"):  # noqa: PT012
        for event in work:
            done += isinstance(event, EpochDone)
            if isinstance(event, BatchTrained) and done == after and event.batch == 1:
                (child,) = multiprocessing.active_children()
                assert child.pid
                os.kill(child.pid, signal.SIGKILL)
    assert not multiprocessing.active_children()


@pytest.fixture(scope="session")
def unbroken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a run on photographs like `few`, and its model."""

    def make(folder: Path) -> None:
        few, out = few_in(folder / "few"), folder / "whole.jellymodel"
        task = Train(dataset=few, start="scratch", out=out, config=CONFIG, run=folder / "run")
        list(train_model(task))

    return made_once(tmp_path_factory, "unbroken", make)


@POSIX
def test_a_run_killed_in_every_epoch_ends_as_the_unbroken_one(
    few: Path, unbroken: Path, tmp_path: Path
) -> None:
    run, broken = tmp_path / "broken", tmp_path / "broken.jellymodel"
    killed(
        in_child(Train(dataset=few, start="scratch", out=broken, config=CONFIG, run=run)), after=0
    )
    for finished in (1, 2):
        killed(in_child(ResumeRun(run=run)), after=1)
        assert len(curve(run)) == finished
        assert RunFolder.open(run).outcome() is None
    list(in_child(ResumeRun(run=run)))
    assert curve(run) == curve(unbroken / "run")
    assert len(curve(run)) == 3
    elapsed_s = [point["elapsed_s"] for point in RunFolder.open(run).curve()]
    assert elapsed_s == sorted(elapsed_s)  # of the stage, not since it was gone on with
    assert same_weights(unbroken / "whole.jellymodel", broken)
    assert not list(run.glob("*.part"))


class StopError(Exception):
    pass


def interrupted(work: Iterator[Event], *, after: int) -> None:
    """End a job here after so many epochs."""
    for event in work:
        after -= isinstance(event, EpochDone)
        if not after:
            work.close()  # type: ignore[attr-defined]
            return


@POSIX
def test_pruning_goes_on_within_a_step_and_between_two(
    few: Path, parent: Path, tmp_path: Path
) -> None:
    config = PRUNE.model_copy(
        update={"target_parameters": 15_000, "steps": 3, "step_epochs": 2, "final_epochs": 1}
    )
    whole, broken = tmp_path / "whole.jellymodel", tmp_path / "broken.jellymodel"
    list(
        prune_model(
            Prune(model=parent, dataset=few, out=whole, config=config, run=tmp_path / "whole")
        )
    )
    run = tmp_path / "broken"
    interrupted(
        prune_model(Prune(model=parent, dataset=few, out=broken, config=config, run=run)),
        after=1,
    )
    killed(in_child(ResumeRun(run=run)), after=2)  # the last of step 1 and the first of step 2
    events = list(resume_run(ResumeRun(run=run)))
    assert len([e for e in events if isinstance(e, EpochDone)]) == 2
    assert [e.step for e in events if isinstance(e, PruneStep)] == [0, 1, 2, 3]
    assert curve(run) == curve(tmp_path / "whole")
    assert same_weights(whole, broken)
    for name in ("whole", "broken"):
        list(
            keep_step(
                KeepStep(
                    steps_folder=tmp_path / name / "steps",
                    step=2,
                    out=tmp_path / f"{name}-2.jellymodel",
                )
            )
        )
    assert same_weights(tmp_path / "whole-2.jellymodel", tmp_path / "broken-2.jellymodel")
    assert not same_weights(tmp_path / "whole-2.jellymodel", whole)


RETRAIN = RetrainConfig(
    epochs=3, batch_size=8, averaging=0.5, views=2, learning_rate=2e-3, int8_margin=0.5
)


@pytest.fixture(scope="session")
def parent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small model of photographs like `few`, to be retrained."""
    config = CONFIG.model_copy(update={"epochs": 1})

    def make(folder: Path) -> None:
        few, out = few_in(folder / "few"), folder / "parent.jellymodel"
        list(train_model(Train(dataset=few, start="scratch", out=out, config=config)))

    return made_once(tmp_path_factory, "parent", make) / "parent.jellymodel"


@pytest.fixture
def ghosts(tmp_path: Path) -> list[LabelledPhotograph]:
    """Photographs of a species that the parent does not know, here and there in folders."""
    found = []
    for number in range(8):
        path = tmp_path / f"survey {number % 2}" / f"{number}.png"
        path.parent.mkdir(exist_ok=True)
        blob(0, 100 + number).convert("L").convert("RGB").save(path)
        species = species_named("ghost jellyfish")
        role = Role.VALIDATION if number == 3 else Role.TRAINING
        found.append(LabelledPhotograph(path=path, species=species, role=role))
    return found


@POSIX
def test_a_retraining_killed_in_every_epoch_ends_as_the_unbroken_one(
    parent: Path, ghosts: list[LabelledPhotograph], tmp_path: Path
) -> None:
    whole, broken = tmp_path / "whole.jellymodel", tmp_path / "broken.jellymodel"
    task = Retrain(
        model=parent,
        photographs=tuple(ghosts),
        folder=tmp_path / "survey 0",
        out=whole,
        config=RETRAIN,
        run=tmp_path / "whole",
    )
    list(retrain_model(task))
    run = tmp_path / "broken"
    killed(in_child(replace(task, out=broken, run=run)), after=0)
    for finished in (1, 2):
        killed(in_child(ResumeRun(run=run)), after=1)
        assert len(curve(run)) == finished
    elsewhere = tmp_path / "elsewhere.jellymodel"
    list(in_child(ResumeRun(run=run, out=elsewhere)))
    assert curve(run) == curve(tmp_path / "whole")
    assert len(curve(run)) == 3
    assert not broken.exists()
    assert same_weights(whole, elsewhere)
    assert not same_weights(whole, parent)
    assert read_model(whole).card.trained_on == read_model(elsewhere).card.trained_on
    photographs = json.loads((run / "photographs.json").read_text())["photographs"]
    assert {entry["path"] for entry in photographs} == {
        p.path.name if p.path.parent.name == "survey 0" else p.path.as_posix() for p in ghosts
    }
    assert Counter(entry["role"] for entry in photographs) == {"training": 7, "validation": 1}


def test_a_stopped_retraining_gives_its_best_epoch(
    parent: Path, ghosts: list[LabelledPhotograph], tmp_path: Path
) -> None:
    run, best = tmp_path / "run", tmp_path / "best.jellymodel"
    out = tmp_path / "m.jellymodel"
    work = retrain_model(
        Retrain(model=parent, photographs=ghosts, folder=tmp_path, out=out, config=RETRAIN, run=run)
    )
    interrupted(work, after=2)
    list(keep_best(KeepBest(run=run, out=best)))
    state = json.loads((run / "checkpoint.json").read_text())
    weights = load_file(run / state["best"]["file"])
    model = read_model(best)
    assert model.card.retrain == RETRAIN
    assert model.card.species_keys[-1] == "ghost_jellyfish"
    kept = model.weights()
    assert np.array_equal(weights["head.weight"].numpy(), kept["head.weight"])
    assert np.array_equal(weights["stages.layer2.2.weight"].numpy(), kept["body.layer2.2.weight"])
    assert not out.exists()


def test_a_photograph_that_has_changed_meanwhile_ends_a_retraining(
    parent: Path, ghosts: list[LabelledPhotograph], tmp_path: Path
) -> None:
    run = tmp_path / "run"
    out = tmp_path / "m.jellymodel"
    interrupted(
        retrain_model(
            Retrain(
                model=parent, photographs=ghosts, folder=tmp_path, out=out, config=RETRAIN, run=run
            )
        ),
        after=1,
    )
    blob(1, 99).save(ghosts[0].path)
    with pytest.raises(JellyError, match="dataset has changed"):
        list(resume_run(ResumeRun(run=run)))
    assert (RunFolder.open(run).outcome() or {})["state"] == "failed"


def test_the_best_of_a_run_has_the_species_of_the_run(
    parent: Path, few: Path, ghosts: list[LabelledPhotograph], tmp_path: Path
) -> None:
    """A species with one photograph is left out then too, and a model's own order stays."""
    (few / "lonely").mkdir()
    blob(2, 1).save(few / "lonely" / "1.png")
    run, best = tmp_path / "run", tmp_path / "best.jellymodel"
    interrupted(
        train_model(
            Train(
                dataset=few, start="scratch", out=tmp_path / "m.jellymodel", config=CONFIG, run=run
            )
        ),
        after=1,
    )
    list(keep_best(KeepBest(run=run, out=best)))
    assert read_model(best).card.species_keys == ("compass", "moon")

    child = tmp_path / "child.jellymodel"
    for number, ghost in enumerate(ghosts):  # its key comes first by name and last in the model
        species = species_named("anemone")
        ghosts[number] = LabelledPhotograph(path=ghost.path, species=species, role=ghost.role)
        (few / "anemone").mkdir(exist_ok=True)
        shutil.copy(ghost.path, few / "anemone")
    list(
        retrain_model(
            Retrain(model=parent, photographs=ghosts, folder=tmp_path, out=child, config=RETRAIN)
        )
    )
    small = PRUNE.model_copy(
        update={"target_parameters": 20_000, "steps": 1, "final_epochs": 2, "largest_cut": 0.99}
    )
    pruning = tmp_path / "pruning"
    out = tmp_path / "small.jellymodel"
    shutil.rmtree(few / "lonely")
    interrupted(
        prune_model(Prune(model=child, dataset=few, out=out, config=small, run=pruning)), after=1
    )
    list(keep_best(KeepBest(run=pruning, out=tmp_path / "kept.jellymodel")))
    kept = read_model(tmp_path / "kept.jellymodel").card
    assert (
        kept.species_keys == read_model(child).card.species_keys == ("compass", "moon", "anemone")
    )


@pytest.mark.skipif(sys.platform != "linux", reason="names of files that are no text")
def test_a_run_is_gone_on_with_whatever_the_photographs_are_called(
    few: Path, tmp_path: Path
) -> None:
    odd = tmp_path / os.fsdecode(b"caf\xe9")
    few.rename(odd)
    run, out = tmp_path / "run", tmp_path / "m.jellymodel"
    interrupted(
        train_model(Train(dataset=odd, start="scratch", out=out, config=CONFIG, run=run)), after=1
    )
    list(resume_run(ResumeRun(run=run)))
    assert read_model(out).card.fine_tune == CONFIG


def test_a_run_says_what_was_done_with_what(few: Path, tmp_path: Path) -> None:
    out, run = tmp_path / "m.jellymodel", tmp_path / "run"
    list(train_model(Train(dataset=few, start="scratch", out=out, config=CONFIG, run=run)))
    record = json.loads((run / "run.json").read_text())
    assert record["kind"] == "train"
    assert FineTuneConfig.model_validate(record["arguments"]["config"]) == CONFIG
    photographs = json.loads((run / "photographs.json").read_text())["photographs"]
    trained_on = {entry.content_hash: entry for entry in read_model(out).card.trained_on}
    assert len(photographs) == len(trained_on) == 28
    for entry in photographs:
        assert entry["role"] == trained_on[entry["content_hash"]].role
        assert (few / entry["path"]).is_file()
    outcome = RunFolder.open(run).outcome()
    assert outcome is not None
    assert (outcome["state"], outcome["model"]) == ("finished", str(out))
    assert [path.name[:4] for path in run.glob("*.safetensors")] == ["best"]
    with pytest.raises(JellyError, match="has come to its end"):
        list(resume_run(ResumeRun(run=run)))
    with pytest.raises(JellyError, match="holds a run already"):
        list(train_model(Train(dataset=few, start="scratch", out=out, config=CONFIG, run=run)))


def test_a_stopped_run_gives_its_best_epoch(few: Path, tmp_path: Path) -> None:
    run, best = tmp_path / "run", tmp_path / "best.jellymodel"
    interrupted(
        train_model(
            Train(
                dataset=few, start="scratch", out=tmp_path / "m.jellymodel", config=CONFIG, run=run
            )
        ),
        after=2,
    )
    list(keep_best(KeepBest(run=run, out=best)))
    state = json.loads((run / "checkpoint.json").read_text())
    weights = load_file(run / state["best"]["file"])
    kept = read_model(best).weights()
    assert all(np.array_equal(weights[name].numpy(), kept[name]) for name in kept)
    assert read_model(best).card.fine_tune == CONFIG


def test_a_record_of_a_stranger_says_not_where_files_go(few: Path, tmp_path: Path) -> None:
    run, mine = tmp_path / "run", tmp_path / "mine.jellymodel"
    task = Train(
        dataset=few, start="scratch", out=tmp_path / "m.jellymodel", config=CONFIG, run=run
    )
    interrupted(train_model(task), after=2)
    mine.write_bytes(b"precious")
    record = json.loads((run / "run.json").read_text())
    record["arguments"]["out"] = str(mine)
    (run / "run.json").write_text(json.dumps(record))
    events = list(resume_run(ResumeRun(run=run)))
    assert mine.read_bytes() == b"precious"
    assert read_model(run / "mine.jellymodel").card.fine_tune == CONFIG
    assert any(str(run / "mine.jellymodel") in str(event) for event in events)


def test_a_run_does_not_end_in_a_file_of_a_persons_own(few: Path, tmp_path: Path) -> None:
    run, out = tmp_path / "run", tmp_path / "m.jellymodel"
    task = Train(dataset=few, start="scratch", out=out, config=CONFIG, run=run)
    interrupted(train_model(task), after=2)
    (run / "mine.safetensors").write_bytes(b"precious")
    out.write_bytes(b"precious")
    with pytest.raises(JellyError, match="what lies there is not a model file"):
        list(resume_run(ResumeRun(run=run)))
    assert out.read_bytes() == b"precious"
    out.unlink()
    list(resume_run(ResumeRun(run=run)))
    assert read_model(out).card.fine_tune == CONFIG
    assert (run / "mine.safetensors").read_bytes() == b"precious"


def test_a_checkpoint_of_a_stranger_names_no_other_file(few: Path, tmp_path: Path) -> None:
    run, out = tmp_path / "run", tmp_path / "m.jellymodel"
    task = Train(dataset=few, start="scratch", out=out, config=CONFIG, run=run)
    interrupted(train_model(task), after=1)
    (tmp_path / "mine.safetensors").write_bytes(b"precious")
    state = json.loads((run / "checkpoint.json").read_text())
    best = {"file": "../mine.safetensors", "stage": "", "epoch": 1, "score": [0, 0]}
    for changed in (
        {"last": "../mine.safetensors"},
        {"last": 3},
        {"done": {"a": "/etc/passwd"}},
        {"done": []},
        {"points": -1},
        {"points": "1"},
        {"epoch": None},
        {"rest": {}},
        {"rest": None},
        {"best": best},
        {"best": 3},
        {"best": {}},
        {"batch_size": "8"},
        {"curve": 3},
        {"curve": [3]},
        {"curve": []},
        {"curve": [{}]},
        {"curve": None},
    ):
        (run / "checkpoint.json").write_text(json.dumps(state | changed))
        with pytest.raises(JellyError, match="is damaged"):
            list(resume_run(ResumeRun(run=run)))
    assert (tmp_path / "mine.safetensors").read_bytes() == b"precious"
    assert not out.exists()


def test_nothing_can_be_kept_of_a_run_without_an_epoch(few: Path, tmp_path: Path) -> None:
    work = train_model(
        Train(
            dataset=few,
            start="scratch",
            out=tmp_path / "m.jellymodel",
            config=CONFIG,
            run=tmp_path / "run",
        )
    )
    for event in work:
        if isinstance(event, BatchTrained):
            work.close()  # type: ignore[attr-defined]
            break
    with pytest.raises(JellyError, match="No epoch of the run"):
        list(keep_best(KeepBest(run=tmp_path / "run", out=tmp_path / "best.jellymodel")))


def test_other_photographs_are_not_gone_on_with(few: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    interrupted(
        train_model(
            Train(
                dataset=few, start="scratch", out=tmp_path / "m.jellymodel", config=CONFIG, run=run
            )
        ),
        after=1,
    )
    blob(0, 99).save(few / "moon" / "new.png")
    with pytest.raises(JellyError, match="dataset has changed"):
        list(resume_run(ResumeRun(run=run)))
    (few / "moon" / "new.png").unlink()
    list(resume_run(ResumeRun(run=run)))
    assert len(curve(run)) == 3


@POSIX
def test_a_full_disk_stops_the_run_and_the_last_checkpoint_stays(
    few: Path, unbroken: Path, tmp_path: Path
) -> None:
    run, out = tmp_path / "run", tmp_path / "m.jellymodel"
    work = train_model(Train(dataset=few, start="scratch", out=out, config=CONFIG, run=run))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        with pytest.raises(JellyError, match="cannot be written") as caught:  # noqa: PT012
            for event in work:
                if isinstance(event, EpochDone) and event.epoch == 2:
                    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert str(run) in caught.value.message
    assert "--resume" in caught.value.hint
    assert not list(run.glob("*.part"))
    list(resume_run(ResumeRun(run=run)))
    assert curve(run) == curve(unbroken / "run")
    assert same_weights(unbroken / "whole.jellymodel", out)


@pytest.mark.parametrize("content", [None, "", "{", '{"format_version": 9}'])
def test_a_folder_without_a_run_is_said_so(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "run.json").write_text(content)
    with pytest.raises(JellyError, match=str(tmp_path)):
        list(resume_run(ResumeRun(run=tmp_path)))


def kept_as_before(run: Path) -> None:
    """Name the tensors of a checkpoint as earlier versions did, and note its epochs as they did.

    These averaged whole networks without counting, and called the best of upper stages an average.
    The epochs had a file of their own, where one was noted before its tensors were kept.
    """
    state = json.loads((run / "checkpoint.json").read_text())
    curve = RunFolder.open(run).curve()
    lines = [json.dumps(point) + "\n" for point in [*curve, curve[-1]]]
    (run / "curve.jsonl").write_text("".join(lines) + '{"epo')
    (run / "checkpoint.json").write_text(
        json.dumps({"points": len(curve), **{k: v for k, v in state.items() if k != "curve"}})
    )
    upper = RunFolder.open(run).record()["kind"] == "retrain"
    last = load_file(run / state["last"])
    if not upper:
        del last["averaged.n_averaged"]
        last = {name.replace("averaged.module.", "averaged."): t for name, t in last.items()}
    save_file(last, run / state["last"])
    if upper:
        best = {f"module.{name}": t for name, t in load_file(run / state["best"]["file"]).items()}
        save_file(best | {"n_averaged": torch.tensor(3)}, run / state["best"]["file"])


def test_a_run_of_an_earlier_version_goes_on_as_if_never_stopped(
    few: Path, unbroken: Path, tmp_path: Path
) -> None:
    run, out = tmp_path / "run", tmp_path / "m.jellymodel"
    task = Train(dataset=few, start="scratch", out=out, config=CONFIG, run=run)
    interrupted(train_model(task), after=1)
    kept_as_before(run)
    list(resume_run(ResumeRun(run=run)))
    assert same_weights(unbroken / "whole.jellymodel", out)


def test_the_best_of_a_retraining_of_an_earlier_version_is_kept(
    parent: Path, ghosts: list[LabelledPhotograph], tmp_path: Path
) -> None:
    run, whole = tmp_path / "run", tmp_path / "whole.jellymodel"
    task = Retrain(
        model=parent, photographs=tuple(ghosts), folder=tmp_path, out=whole, config=RETRAIN, run=run
    )
    interrupted(retrain_model(task), after=2)
    places = [tmp_path / name for name in ("now.jellymodel", "before.jellymodel")]
    for place in places:
        list(keep_best(KeepBest(run=run, out=place)))
        kept_as_before(run)
    assert same_weights(*places)
    list(resume_run(ResumeRun(run=run)))
    assert whole.exists()
