from __future__ import annotations

import json
import os
import resource
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from jellygui.domain.configs import Preprocessing
from jellygui.domain.events import Event, ImageSkipped, Note
from jellygui.domain.frames import frame_path
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.species import Species
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.modelfile import CardPhotograph
from jellygui.run_folders import LEFT_OUT, RunFolder
from jellygui.training.carry_out import note_photographs
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.dataset import (
    Dataset,
    LabelledSource,
    Sample,
    array_on_disk,
    entry_of,
    read_dataset,
    read_photographs,
    without_lone,
)
from jellygui.training.examples import Photographs
from tests.support.films import decoded_here, film
from tests.training.conftest import finish

PREPROCESSING = Preprocessing(size_px=32)


def picture(path: Path, seed: int) -> None:
    """Blurred noise: no two seeds look alike."""
    path.parent.mkdir(parents=True, exist_ok=True)
    small = np.random.default_rng(seed).integers(0, 255, (12, 12, 3), dtype=np.uint8)
    Image.fromarray(small).resize((64, 48), Image.Resampling.BICUBIC).save(path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for place, name in enumerate(("moon_jellyfish", "Compass Jellyfish")):
        for number in range(10):
            picture(tmp_path / "data" / name / f"{number}.png", 100 * place + number)
    return tmp_path / "data"


def read(folder: Path, known: Sequence[CardPhotograph] = ()) -> tuple[Dataset, list[Event]]:
    return finish(read_dataset(folder, PREPROCESSING, known))


def as_known(sample: Sample, role: Role) -> CardPhotograph:
    return entry_of(sample).model_copy(update={"role": role})


def test_folders_become_species_and_every_group_gets_a_role(folder: Path) -> None:
    data, _ = read(folder)
    assert [s.key for s in data.species] == ["compass_jellyfish", "moon_jellyfish"]
    assert data.squares.shape == (20, 32, 32, 3)
    roles = [sample.role for sample in data.samples]
    assert roles.count(Role.TEST) == 4
    assert roles.count(Role.VALIDATION) == 2


def test_the_same_dataset_gives_the_same_roles_wherever_it_lies(folder: Path) -> None:
    first = {s.content_hash: s.role for s in read(folder)[0].samples}
    moved = folder.rename(folder.with_name("Målinger æøå"))
    assert {s.content_hash: s.role for s in read(moved)[0].samples} == first


def test_the_frames_of_a_video_teach_all_that_it_shows(tmp_path: Path) -> None:
    """Those of two videos, by two names each; of bursts that is a contradiction."""
    called = {key: Species(key=key, common_name=key) for key in "xy"}
    photographs = [
        LabelledPhotograph(
            path=frame_path(video, 100 * number),
            species=called[label],
            role=Role.TRAINING,
            group=video.name,
        )
        for video in (film(tmp_path / "a.mp4", 0.6), film(tmp_path / "b.mp4", 0.6))
        for number, label in enumerate("xxyxy")
    ]
    source = LabelledSource(photographs=photographs)
    with decoded_here():
        data, _ = finish(read_photographs(source, tmp_path, PREPROCESSING))
    assert data.left_out == ()
    assert [sample.label for sample in data.samples] == [*"xxyxy"] * 2
    assert [sample.row for sample in data.samples if sample.stands_for_group] == [0, 5]
    kept, _ = finish(without_lone(data))
    assert [kind.key for kind in kept.species] == ["x", "y"]


def test_copies_stay_together_and_one_stands_for_them(folder: Path) -> None:
    original = folder / "moon_jellyfish" / "3.png"
    picture(folder / "moon_jellyfish" / "aug-7-3.png", 999)
    with Image.open(original) as image:
        image.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(folder / "moon_jellyfish" / "x.png")
    data, _ = read(folder)
    copies = ("3.png", "aug-7-3.png", "x.png")
    together = [s for s in data.samples if s.label[0] == "m" and s.path.name in copies]
    assert len(together) == 3
    assert len({s.group for s in together}) == 1
    assert len({s.role for s in together}) == 1
    standing = [s for s in together if s.stands_for_group]
    assert [s.altered for s in standing] == [False]
    assert [s.path.name for s in together if s.altered] == ["aug-7-3.png"]
    original.unlink()
    (folder / "moon_jellyfish" / "x.png").unlink()
    (orphan,) = [s for s in read(folder)[0].samples if s.path.name == "aug-7-3.png"]
    assert not orphan.altered  # there is nothing else of which it would be a copy


def test_a_photograph_under_two_labels_is_left_out_and_named(folder: Path) -> None:
    shutil.copy(folder / "moon_jellyfish" / "3.png", folder / "Compass Jellyfish" / "other.png")
    data, events = read(folder)
    assert {path.name for path, _ in data.left_out} == {"3.png", "other.png"}
    assert not {"3.png", "other.png"} & {s.path.name for s in data.samples if s.label[0] == "m"}
    assert any("other.png" in e.text for e in events if isinstance(e, Note))


def test_a_broken_file_is_named_and_the_rest_is_read(folder: Path) -> None:
    broken = folder / "moon_jellyfish" / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 no more")
    data, events = read(folder)
    assert [e.path.name for e in events if isinstance(e, ImageSkipped)] == ["broken.jpg"]
    assert len(data.samples) == 20
    assert any(
        "left out" in e.text.casefold() and "moon_jellyfish/broken.jpg" in e.text
        for e in events
        if isinstance(e, Note)
    )


def test_a_dataset_of_broken_files_is_no_dataset(tmp_path: Path) -> None:
    for kind in ("moon", "compass"):
        (tmp_path / kind).mkdir()
        (tmp_path / kind / "1.jpg").write_text("no photograph")
    with pytest.raises(JellyError, match="None of the 2 files") as caught:
        read(tmp_path)
    assert "moon/1.jpg" in caught.value.message
    assert caught.value.hint


def test_known_roles_stay(folder: Path) -> None:
    data, _ = read(folder)
    one, other = [s for s in data.samples if s.role is Role.TRAINING][:2]
    kept = [as_known(one, Role.TEST), as_known(other, Role.VALIDATION)]
    again = {s.content_hash: s.role for s in read(folder, kept)[0].samples}
    assert again[one.content_hash] is Role.TEST
    assert again[other.content_hash] is Role.VALIDATION


def test_names_that_differ_by_case_or_accents_are_one_species(folder: Path) -> None:
    picture(folder / "MOON JELLYFISH" / "a.png", 500)
    data, _ = read(folder)
    assert len(data.species) == 2


@pytest.mark.parametrize("kind", ["none", "one", "file", "missing"])
def test_no_dataset_is_said_in_plain_words(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "dataset"
    if kind != "missing":
        folder.mkdir()
    if kind == "one":
        picture(folder / "moon" / "a.png", 1)
    if kind == "file":
        folder = folder / "text.txt"
        folder.write_text("no folder")
    with pytest.raises(JellyError) as caught:
        read(folder)
    assert str(folder) in caught.value.message
    assert caught.value.hint


def test_a_species_with_one_photograph_is_left_out_and_said_so(folder: Path) -> None:
    picture(folder / "Lone Jelly" / "1.png", 700)
    shutil.copy(folder / "Lone Jelly" / "1.png", folder / "Lone Jelly" / "copy.png")
    data, events = finish(without_lone(read(folder)[0]))
    assert [s.key for s in data.species] == ["compass_jellyfish", "moon_jellyfish"]
    assert len(data.samples) == 20
    texts = [e.text for e in events if isinstance(e, Note)]
    assert any("Left out" in text and "Lone" in text for text in texts)
    assert any("only 10 photographs" in text and "2 of them" in text for text in texts)


def test_one_species_besides_lone_photographs_is_no_dataset(tmp_path: Path) -> None:
    for number in range(5):
        picture(tmp_path / "moon" / f"{number}.png", number)
    picture(tmp_path / "compass" / "1.png", 50)
    data, _ = read(tmp_path)
    with pytest.raises(JellyError, match="fewer than two species"):
        finish(without_lone(data))


def test_balanced_order_shows_rare_species_as_often() -> None:
    torch.manual_seed(0)
    truth = torch.tensor([0] * 95 + [1] * 5)
    pixels = np.zeros((100, 1, 1, 3), np.uint8)
    examples = Photographs(pixels, np.arange(100), truth, Preprocessing(size_px=32))
    shares = [truth[examples.order(balanced=True)].float().mean() for _ in range(50)]
    assert 0.4 < float(torch.stack(shares).mean()) < 0.6
    assert sorted(examples.order(balanced=False)) == list(range(100))


@pytest.mark.skipif(not hasattr(os, "posix_fallocate"), reason="room is taken page by page")
def test_a_disk_without_room_is_said_before_anything_is_written() -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
    try:
        with pytest.raises(JellyError, match="no room for 2 MB"):
            array_on_disk((2, 1_000_000), np.uint8)
        rows = array_on_disk((10, 10), np.int8)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    rows[:] = -1
    assert rows.sum() == -100


def notes(events: list[Event]) -> list[str]:
    return [event.text for event in events if isinstance(event, Note)]


def test_folders_that_are_no_species_are_left_out_and_none_of_these_is_learned(
    folder: Path,
) -> None:
    for number, name in enumerate(("copies", "Unsure", "other", "No jellyfish")):
        for seed in range(4):
            picture(folder / name / f"{seed}.png", 300 + 10 * number + seed)
    data, events = read(folder)
    assert [s.key for s in data.species] == [
        "compass_jellyfish",
        "moon_jellyfish",
        "none_of_these",
    ]
    assert sum(s.label == "none_of_these" for s in data.samples) == 8
    assert len(data.samples) == 28
    assert any("8 photographs" in text and "“copies” (4)" in text for text in notes(events))


def parted(tmp_path: Path, *parts: str, each: int = 6) -> Path:
    for place, part in enumerate(parts):
        for kind, species in enumerate(("moon", "blue")):
            for number in range(each):
                seed = 100 * place + 10 * kind + number
                picture(tmp_path / part / species / f"{part} {number}.png", seed)
    return tmp_path


def test_the_parts_of_a_dataset_are_its_roles(tmp_path: Path) -> None:
    data, events = read(parted(tmp_path, "Train", "valid", "test"))
    assert [s.key for s in data.species] == ["blue", "moon"]
    roles = {"Train": Role.TRAINING, "valid": Role.VALIDATION, "test": Role.TEST}
    assert all(sample.role is roles[sample.path.parts[-3]] for sample in data.samples)
    assert len(data.samples) == 36
    assert any("“test” tests" in text for text in notes(events))


@pytest.mark.parametrize(("there", "missing"), [("test", "valid"), ("valid", "test")])
def test_a_part_that_is_missing_comes_from_those_that_teach(
    tmp_path: Path, there: str, missing: str
) -> None:
    roles = {"valid": Role.VALIDATION, "test": Role.TEST}
    data, _ = read(parted(tmp_path, "train", there))
    of = {p: [s.role for s in data.samples if s.path.parts[-3] == p] for p in ("train", there)}
    assert set(of[there]) == {roles[there]}
    assert set(of["train"]) == {Role.TRAINING, roles[missing]}


def test_a_copy_of_a_test_photograph_in_training_teaches_nothing(tmp_path: Path) -> None:
    parted(tmp_path, "train", "valid", "test")
    for source, target in (
        ("test/moon/test 0.png", "train/moon/same.png"),
        ("test/moon/test 1.png", "train/moon/mirrored.png"),
        ("test/blue/test 2.png", "valid/blue/same.png"),
        ("valid/blue/valid 3.png", "train/blue/same.png"),
    ):
        with Image.open(tmp_path / source) as image:
            changed = "mirrored" in target
            image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if changed else image
            image.save(tmp_path / target)
    data, events = read(tmp_path)
    role = {s.path.relative_to(tmp_path).as_posix(): s.role for s in data.samples}
    assert role["train/moon/same.png"] is role["train/moon/mirrored.png"] is Role.TEST
    assert role["valid/blue/same.png"] is role["test/blue/test 2.png"] is Role.TEST
    assert role["train/blue/same.png"] is role["valid/blue/valid 3.png"] is Role.VALIDATION
    assert any(text.startswith("4 photographs in one part have") for text in notes(events))


def test_what_a_model_learned_from_neither_tests_nor_teaches_where_a_dataset_tests_on_it(
    tmp_path: Path,
) -> None:
    parted(tmp_path, "train", "valid", "test")
    first = read(tmp_path)[0]
    known = next(s for s in first.samples if s.role is Role.TEST)
    again, events = read(tmp_path, [as_known(known, Role.TRAINING)])
    assert len(again.samples) == len(first.samples) - 1
    assert known.content_hash not in {s.content_hash for s in again.samples}
    assert [path for path, _ in again.left_out] == [known.path]
    assert any("can neither test nor teach" in text for text in notes(events))


def test_of_many_contradictory_photographs_ten_are_named(folder: Path) -> None:
    for number in range(10):
        shutil.copy(
            folder / "moon_jellyfish" / f"{number}.png",
            folder / "Compass Jellyfish" / f"copy {number}.png",
        )
    data, events = read(folder)
    assert len(data.left_out) == 20
    (said,) = [text for text in notes(events) if "another label" in text]
    assert said.startswith("20 photographs are left out")
    assert said.count(".png") == 10
    assert said.endswith("; and 10 more")


def test_a_run_lists_all_that_it_leaves_out(folder: Path, tmp_path: Path) -> None:
    shutil.copy(folder / "moon_jellyfish" / "3.png", folder / "Compass Jellyfish" / "other.png")
    (folder / "moon_jellyfish" / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no more")
    run = RunFolder.begin(tmp_path / "run", kind="train", arguments={})
    note_photographs(Checkpoint(run), read(folder)[0])
    listed = json.loads((tmp_path / "run" / LEFT_OUT).read_text(encoding="utf-8"))
    assert [entry["path"] for entry in listed] == [
        "moon_jellyfish/broken.jpg",
        "Compass Jellyfish/other.png",
        "moon_jellyfish/3.png",
    ]
    assert listed[1]["reason"] == "a copy or a picture of the same burst carries another label"
