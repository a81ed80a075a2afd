"""Training in the terminal: runs that are killed and go on, and weights from elsewhere."""

from __future__ import annotations

import json
import os
import pickle
import re
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psutil
import pytest

from jellygui.modelfile import read_model
from jellygui.run_folders import RunFolder
from tests.e2e.conftest import Jellygui
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.models import same_weights

POSIX = pytest.mark.skipif(os.name == "nt", reason="SIGKILL and SIGINT are sent")
TINY = ("--architecture", "simple_cnn", "--size-px", 32, "--batch-size", 4, "--averaging", 0.5)
TRAIN = ("--from", "scratch", *TINY)
EPOCHS = 14

Killed = Callable[..., str]


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drawn for training")
    for key in SPECIES[:2]:
        for number in range(12):
            picture = draw(key, seed=number, size_px=(160, 120))
            save_photo(picture, folder / key / f"{number}.jpg")
    return folder


@pytest.fixture
def signalled(environment: dict[str, str], program: list[str]) -> Killed:
    """Runs the program and sends it a signal as soon as it has said these words."""

    def run(*arguments: object, words: str, number: int, **extra: str) -> str:
        child = subprocess.Popen(
            [*program, *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=environment | extra,
        )
        assert child.stderr is not None
        said = ""
        for line in child.stderr:
            said += line
            if words in line:
                child.send_signal(number)
                break
        # The pipes end when the training process has ended too.
        _, rest = child.communicate(timeout=300)
        return said + rest

    return run


def epochs_of(run: Path) -> list[dict[str, object]]:
    return [
        {k: v for k, v in point.items() if k != "elapsed_s"} for point in RunFolder(run).curve()
    ]


@POSIX
@pytest.mark.slow
def test_a_training_killed_twice_goes_on_to_the_same_weights(
    environment: dict[str, str],
    program: list[str],
    jellygui_here: Jellygui,
    signalled: Killed,
    dataset: Path,
    tmp_path: Path,
) -> None:
    """First the whole program is killed, then, when it goes on, its training process alone."""
    whole, broken, temporary = tmp_path / "whole", tmp_path / "broken", tmp_path / "temporary"
    temporary.mkdir()
    common = ("train", dataset, *TRAIN, "--epochs", EPOCHS)
    done = jellygui_here(*common, "--out", tmp_path / "whole.jellymodel", "--run", whole)
    assert done.returncode == 0, done.stderr
    assert len(epochs_of(whole)) == EPOCHS

    out = tmp_path / "broken.jellymodel"
    signalled(
        *common,
        "--out",
        out,
        "--run",
        broken,
        words="epoch 2 of",
        number=signal.SIGKILL,
        TMPDIR=str(temporary),
    )
    assert not list(temporary.glob("jellygui*"))
    finished = len(epochs_of(broken))
    assert 2 <= finished < EPOCHS
    assert not out.exists()
    (listed,) = json.loads(jellygui_here("runs", "list", broken, "--json").stdout)
    assert (listed["kind"], listed["state"]) == ("train", "unfinished")

    said = said_where_the_training_process_dies(
        [*program, "train", "--resume", str(broken)], environment | {"TMPDIR": str(temporary)}
    )
    assert f"Going on after {finished} finished epochs" in said
    lines = said.splitlines()
    (place,) = (n for n, line in enumerate(lines) if "stopped unexpectedly" in line)
    assert len(lines) == place + 2
    assert lines[place] == "Training stopped unexpectedly (exit code -9)."
    assert f"train --resume “{broken}”" in lines[place + 1]
    assert not list(temporary.glob("jellygui*"))
    assert not [path for path in broken.iterdir() if path.suffix == ".part"]

    finished = len(epochs_of(broken))
    done = jellygui_here("train", "--resume", broken, "--json")
    assert done.returncode == 0, done.stderr
    assert f"Going on after {finished} finished epochs" in done.stderr
    assert json.loads(done.stdout)["fine_tune"]["epochs"] == EPOCHS
    assert epochs_of(broken) == epochs_of(whole)
    assert same_weights(tmp_path / "whole.jellymodel", out)
    done = jellygui_here("train", "--resume", broken)
    assert done.returncode == 1
    assert "has come to its end" in done.stderr


def said_where_the_training_process_dies(command: list[str], environment: dict[str, str]) -> str:
    """What the program says when its training process is killed after an epoch."""
    parent = subprocess.Popen(
        command, stderr=subprocess.PIPE, encoding="utf-8", env=environment, stdout=subprocess.PIPE
    )
    assert parent.stderr is not None
    said = ""
    while not re.search(r"epoch \d+ of", line := parent.stderr.readline()):
        assert line, said
        said += line
    children = psutil.Process(parent.pid).children()
    (child,) = (found for found in children if "spawn_main" in " ".join(found.cmdline()))
    child.kill()
    said += line + parent.communicate(timeout=300)[1]
    assert parent.returncode == 1
    assert not child.is_running()
    return said


@POSIX
@pytest.mark.usefixtures("ctrl_c")
@pytest.mark.slow
def test_ctrl_c_names_both_ways_on_and_both_work(
    jellygui_here: Jellygui, signalled: Killed, dataset: Path, tmp_path: Path
) -> None:
    said = signalled(
        "train",
        dataset,
        *TRAIN,
        "--epochs",
        1000,
        "--out",
        tmp_path / "m.jellymodel",
        words="epoch 1 of",
        number=signal.SIGINT,
    )
    assert "Traceback" not in said
    (run,) = json.loads(jellygui_here("runs", "--json").stdout)
    assert f"train --resume “{run['path']}”" in said
    assert f"runs keep-best “{run['path']}”" in said
    assert (run["kind"], run["state"]) == ("train", "unfinished")
    assert 1 <= run["epochs"] < 1000
    assert jellygui_here("runs").stdout == jellygui_here("runs", "list").stdout
    assert (
        f"{run['path']}  train, {run['epochs']} epochs, unfinished" in jellygui_here("runs").stdout
    )

    best = tmp_path / "best.jellymodel"
    done = jellygui_here("runs", "keep-best", run["path"], "--out", best)
    assert done.returncode == 0, done.stderr
    assert "The best so far was fine-tuning, epoch" in done.stderr
    assert str(best) in done.stdout
    assert jellygui_here("classify", dataset, "--model", best, "--json").returncode == 0
    assert json.loads(jellygui_here("runs", "--json").stdout) == [run]


@POSIX
@pytest.mark.slow
def test_a_retraining_killed_in_the_middle_goes_on(
    jellygui_here: Jellygui, signalled: Killed, dataset: Path, tmp_path: Path
) -> None:
    parent, out, run = tmp_path / "old.jellymodel", tmp_path / "new.jellymodel", tmp_path / "run"
    done = jellygui_here("train", dataset, *TRAIN, "--epochs", 1, "--out", parent)
    assert done.returncode == 0, done.stderr
    new = tmp_path / "new" / SPECIES[2]
    for number in range(6):
        save_photo(draw(SPECIES[2], seed=number, size_px=(160, 120)), new / f"{number}.jpg")
    signalled(
        "retrain",
        parent,
        new.parent,
        "--epochs",
        EPOCHS,
        "--views",
        1,
        "--run",
        run,
        "--out",
        out,
        words="epoch 1 of",
        number=signal.SIGKILL,
    )
    finished = len(epochs_of(run))
    assert 1 <= finished < EPOCHS
    done = jellygui_here("retrain", "--resume", run)
    assert done.returncode == 0, done.stderr
    assert f"Going on after {finished} finished epochs" in done.stderr
    assert len(epochs_of(run)) == EPOCHS
    assert read_model(out).card.species_keys == SPECIES[:3]


def test_a_folder_of_a_persons_own_is_no_place_for_a_run(
    jellygui_here: Jellygui, dataset: Path, tmp_path: Path
) -> None:
    folder, out = tmp_path / "weights", tmp_path / "m.jellymodel"
    folder.mkdir()
    (folder / "mine.safetensors").write_bytes(b"precious")
    done = jellygui_here("train", dataset, *TRAIN, "--out", out, "--run", folder)
    assert done.returncode == 1
    assert f"“{folder}” is not empty: it holds “mine.safetensors”." in done.stderr
    assert [path.name for path in folder.iterdir()] == ["mine.safetensors"]
    assert not out.exists()


def test_a_run_that_is_not_there_is_said(jellygui_here: Jellygui, tmp_path: Path) -> None:
    for command in (["train", "--resume", tmp_path], ["runs", "keep-best", tmp_path, "--out", "m"]):
        done = jellygui_here(*command)
        assert done.returncode == 1
        assert f"“{tmp_path}” does not hold a run." in done.stderr
    assert str(tmp_path) not in jellygui_here("runs", "--json").stdout
    assert str(tmp_path) not in jellygui_here("runs").stdout


def test_an_estimate_says_minutes_memory_and_disk(
    jellygui_here: Jellygui, dataset: Path, tmp_path: Path
) -> None:
    done = jellygui_here("estimate", dataset, *TRAIN, "--epochs", 3)
    assert done.returncode == 0, done.stderr
    for words in ("minutes", "MB of memory", "MB of disk", "in batches of 4"):
        assert words in done.stderr
    assert not list(tmp_path.rglob("*.jelly*"))


def test_weights_of_a_pth_file_are_imported_and_started_from(
    jellygui_here: Jellygui, dataset: Path, tmp_path: Path
) -> None:
    import torch

    from jellygui.training.vision import models

    given = models.resnet18(weights=None).state_dict()
    torch.save(given, tmp_path / "resnet18.pth")
    weights, out = tmp_path / "resnet18.safetensors", tmp_path / "m.jellymodel"
    common = ("train", dataset, "--size-px", 32, "--epochs", 1, "--learning-rate", 1e-9)
    done = jellygui_here(*common, "--from", tmp_path / "resnet18.pth", "--out", out)
    assert done.returncode == 1
    assert f"jellygui import-weights “{tmp_path / 'resnet18.pth'}”" in done.stderr
    done = jellygui_here("import-weights", tmp_path / "resnet18.pth", "--out", weights)
    assert done.returncode == 0, done.stderr
    done = jellygui_here(*common, "--from", weights, "--out", out)
    assert done.returncode == 0, done.stderr
    model = read_model(out)
    assert model.card.started_from == "resnet18.safetensors"
    learned = model.weights()["body.stem.conv1.weight"]
    np.testing.assert_allclose(learned, given["conv1.weight"].numpy(), atol=1e-6)


def test_imagenet_weights_without_a_connection_name_the_way_by_hand(
    jellygui_here: Jellygui, dataset: Path, tmp_path: Path
) -> None:
    out = tmp_path / "m.jellymodel"
    nowhere = {"https_proxy": "http://127.0.0.1:9", "no_proxy": ""}
    command = ("train", dataset, "--size-px", 32, "--epochs", 1, "--from", "imagenet", "--out", out)
    done = jellygui_here(*command, **nowhere)
    assert done.returncode == 1
    fetching, sentence, hint = done.stderr.splitlines()
    assert fetching == "Fetching torchvision's ImageNet weights of resnet18."
    assert sentence.startswith("torchvision's ImageNet weights of resnet18 cannot be fetched (")
    assert "import-weights" in hint
    assert not out.exists()
    assert json.loads(jellygui_here("runs", "--json").stdout)[0]["state"] == "failed"


class Bomb:
    def __init__(self, path: Path) -> None:
        self.path = str(path)

    def __reduce__(self) -> tuple[object, ...]:
        return open, (self.path, "w")


def test_a_pickle_that_would_run_something_is_refused_in_one_sentence(
    jellygui_here: Jellygui, tmp_path: Path
) -> None:
    bomb, out = tmp_path / "bomb.pth", tmp_path / "w.safetensors"
    bomb.write_bytes(pickle.dumps({"conv1.weight": Bomb(tmp_path / "exploded")}))
    done = jellygui_here("import-weights", bomb, "--out", out)
    assert done.returncode == 1
    sentence, hint = done.stderr.splitlines()
    assert sentence == f"“{bomb}” does not hold weights alone."
    assert "Nothing in it was run" in hint
    assert not (tmp_path / "exploded").exists()
    assert not out.exists()
