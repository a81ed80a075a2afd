"""Folders of runs: a project or record of a stranger names places; none is touched for that."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from jellygui import paths
from jellygui.domain.events import EpochDone
from jellygui.errors import JellyError
from jellygui.jobs.points import PRUNE, RETRAIN, TRAINING
from jellygui.jobs.prune import kept_steps, pruned_name
from jellygui.jobs.recorder import begin, cut_off_run, discard, going_on, has_learned
from jellygui.project import Project
from jellygui.run_folders import (
    RunFolder,
    clear_run,
    is_own_place,
    new_pruning_folder,
    new_run_folder,
    own_run,
    runs_folder,
)

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
PRECIOUS = b"do not lose this"


@pytest.fixture(autouse=True)
def _own_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")


def epoch(number: int) -> EpochDone:
    return EpochDone(
        stage="retraining",
        epoch=number,
        epochs=5,
        training_loss=1.0,
        training_accuracy=0.5,
        validation_loss=None,
        validation_accuracy=None,
        elapsed_s=number,
    )


def run_in(folder: Path, *, out: Path | None = None) -> RunFolder:
    """A run with an epoch, as this program records one."""
    run = RunFolder.begin(folder, kind="retrain", arguments={"out": out})
    (folder / "checkpoint.json").write_text(json.dumps({"curve": [vars(epoch(1))]}))
    (folder / "best-000001.safetensors").write_bytes(b"weights")
    (folder / "steps").mkdir()
    (folder / "steps" / "step-01.safetensors").write_bytes(b"weights")
    return run


def everything(folder: Path) -> dict[str, bytes | None]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def places(tmp_path: Path) -> dict[str, Path]:
    """Folders that a project of a stranger may name, each with a whole run in it."""
    own = new_run_folder("project")
    elsewhere = tmp_path / "photographs" / own.name
    (runs_folder() / "deeper").mkdir(parents=True)
    found = {
        "elsewhere": elsewhere,
        "another name": runs_folder() / "mine",
        "deeper": runs_folder() / "deeper" / own.name,
        "the data folder": paths.data_dir() / own.name,
        "by dots": Path(f"{runs_folder()}/../{own.name}-dots"),
        "relative": Path("photographs") / own.name,
        "models": paths.data_dir() / "models" / own.name,
    }
    for place in found.values():
        if place.is_absolute():
            run_in(Path(os.path.normpath(place)))
    if os.name != "nt":
        link = new_run_folder("link")
        link.symlink_to(elsewhere)
        found["a link"] = link
        (tmp_path / "to runs").symlink_to(tmp_path / "photographs")
        found["by a link"] = tmp_path / "to runs" / own.name
    return found


KINDS = [
    "elsewhere",
    "another name",
    "deeper",
    "the data folder",
    "by dots",
    "relative",
    "models",
    *([] if sys.platform == "win32" else ["a link", "by a link"]),
]


@pytest.mark.parametrize("kind", KINDS)
def test_no_folder_that_a_project_names_is_read_written_or_deleted(
    project: Project, tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = places(tmp_path)[kind]
    before = everything(tmp_path)
    for of in (RETRAIN, PRUNE):
        run = begin(project, of, {}, folder)
        found = cut_off_run(project, (*TRAINING, PRUNE))
        assert found is not None
        assert (found.goes_on, found.has_best) == (False, False)
        assert not has_learned(run)
        assert own_run(folder) is None
        assert pruned_name(run) == ""
        assert kept_steps(folder) == frozenset()
        with pytest.raises(JellyError, match="does not hold a run"):
            list(going_on(run))
        discard(project, run)
        assert cut_off_run(project, (*TRAINING, PRUNE)) is None  # the row is forgotten
    after = everything(tmp_path)
    assert {k: v for k, v in after.items() if ".jelly" not in k} == {
        k: v for k, v in before.items() if ".jelly" not in k
    }


@pytest.mark.parametrize("new", [lambda: new_run_folder("Qualle 1/2"[:8]), new_pruning_folder])
def test_what_the_program_made_is_known_and_cleared(project: Project, new: object) -> None:
    folder: Path = new()  # type: ignore[operator]
    run_in(folder)
    run = begin(project, RETRAIN, {}, folder)
    found = cut_off_run(project, TRAINING)
    assert found is not None
    assert (found.goes_on, found.has_best) == (True, True)
    discard(project, run)
    assert not folder.exists()


def test_what_a_run_has_not_written_stays(project: Project, tmp_path: Path) -> None:
    folder = new_run_folder("project")
    run_in(folder)
    for name in ("mine.safetensors", "notes.txt", "m.jellymodel", "last-1.safetensors", "x.part"):
        (folder / name).write_bytes(PRECIOUS)
    (folder / "steps" / "mine.safetensors").write_bytes(PRECIOUS)
    (folder / "curve.jsonl.old").mkdir()
    discard(project, begin(project, RETRAIN, {}, folder))
    assert {name: data for name, data in everything(folder).items() if data is not None} == {
        name: PRECIOUS
        for name in (
            "mine.safetensors",
            "notes.txt",
            "m.jellymodel",
            "last-1.safetensors",
            "x.part",
            "steps/mine.safetensors",
        )
    }


def test_without_a_record_nothing_but_a_list_is_deleted() -> None:
    folder = new_run_folder("project")
    folder.mkdir(parents=True)
    (folder / "best-000001.safetensors").write_bytes(PRECIOUS)
    (folder / "project.photographs").write_bytes(b"[]")
    assert is_own_place(folder)
    clear_run(folder)
    assert [path.name for path in folder.iterdir()] == ["best-000001.safetensors"]


@POSIX
@pytest.mark.parametrize(
    ("name", "target", "link"),
    [
        *(
            (name, "text", link)
            for name in (
                "curve.jsonl",
                "checkpoint.json",
                "last-000001.safetensors",
                "project.photographs",
            )
            for link in (os.symlink, os.link)
        ),
        ("run.json", "text", os.symlink),
        ("steps", "folder", os.symlink),
        ("tensors.part", "new", os.symlink),
        ("outcome.json", "new", os.symlink),
        ("steps/step-01.safetensors", "text", os.symlink),
        ("steps/prune.json", "text", os.link),
    ],
)
def test_a_link_in_a_run_leads_nowhere(
    tmp_path: Path, name: str, target: str, link: Callable[[Path, Path], None]
) -> None:
    mine, folder = tmp_path / "mine", tmp_path / "theirs"
    (mine / "folder").mkdir(parents=True)
    (mine / "folder" / "step-01.safetensors").write_bytes(PRECIOUS)
    (mine / "text").write_bytes(PRECIOUS)
    run_in(folder)
    place = folder / name
    if place.is_dir():
        shutil.rmtree(place)
    place.unlink(missing_ok=True)
    link(mine / target, place)
    with pytest.raises(JellyError, match=r"is a link, or no file|does not hold a run"):
        RunFolder.open(folder)
    clear_run(folder)
    assert everything(mine) == {
        "folder": None,
        "folder/step-01.safetensors": PRECIOUS,
        "text": PRECIOUS,
    }


def test_a_run_begins_in_a_new_folder_alone(tmp_path: Path) -> None:
    folder = tmp_path / "weights"
    folder.mkdir()
    (folder / "mine.safetensors").write_bytes(PRECIOUS)
    with pytest.raises(JellyError, match=r"is not empty: it holds “mine\.safetensors”") as caught:
        RunFolder.begin(folder, kind="train", arguments={})
    assert caught.value.hint
    assert everything(folder) == {"mine.safetensors": PRECIOUS}
    if os.name != "nt":
        (tmp_path / "empty").mkdir()
        (tmp_path / "link").symlink_to(tmp_path / "empty")
        with pytest.raises(JellyError, match="is a link, or no folder"):
            RunFolder.begin(tmp_path / "link", kind="train", arguments={})
    (tmp_path / "list").mkdir()
    (tmp_path / "list" / "project.photographs").write_bytes(b"[]")
    RunFolder.begin(tmp_path / "list", kind="train", arguments={})


def test_what_a_person_has_started_is_known_by_its_seal(tmp_path: Path) -> None:
    out = tmp_path / "mine.jellymodel"
    run = run_in(tmp_path / "run", out=out)
    assert run.is_sealed
    moved = (tmp_path / "run").rename(tmp_path / "moved")
    assert RunFolder(moved).is_sealed
    if os.name != "nt":
        assert (paths.data_dir() / "seal").stat().st_mode & 0o077 == 0
    record = json.loads((moved / "run.json").read_text())
    for changed in (
        {"arguments": {"out": str(tmp_path / "yours")}},
        {"kind": "train"},
        {"seal": ""},
        {"seal": None},
        {"seal": "é"},
        {"arguments": None},
    ):
        (moved / "run.json").write_text(json.dumps(record | changed))
        assert not RunFolder(moved).is_sealed
    (moved / "run.json").write_text(json.dumps(record))
    assert RunFolder(moved).is_sealed
    (paths.data_dir() / "seal").write_bytes(b"x" * 32)  # of another person
    assert not RunFolder(moved).is_sealed
    (paths.data_dir() / "seal").unlink()
    assert not RunFolder(moved).is_sealed


@pytest.mark.parametrize(
    "changed",
    [b"", b"[]", b"{}", b"\xff", b'{"kind": 3, "started_at": ""}', b'{"kind": "train"}'],
)
def test_a_record_that_is_none_is_said(tmp_path: Path, changed: bytes) -> None:
    run = run_in(tmp_path / "run")
    (run.path / "run.json").write_bytes(changed)
    with pytest.raises(JellyError, match="does not hold a run"):
        RunFolder.open(run.path)


@pytest.mark.parametrize("line", ["[]\n", "nothing\n", "3\n", "{\n"])
@pytest.mark.parametrize("of_before", [False, True])
def test_a_curve_that_is_none_is_said(tmp_path: Path, line: str, *, of_before: bool) -> None:
    run = run_in(tmp_path / "run")
    state = {"points": 1} if of_before else {"curve": [line]}
    (run.path / "checkpoint.json").write_text(json.dumps(state))
    (run.path / "curve.jsonl").write_text(line)
    with pytest.raises(JellyError, match="curve of the run"):
        run.curve()
