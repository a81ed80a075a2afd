"""What is to test is never learned from, nor a copy of it: project, command line, resumed runs."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
import typer
from PIL import Image, ImageOps

from jellygui import paths
from jellygui.classifier.classifier import Classifier
from jellygui.cli.commands import app
from jellygui.domain.album import NEAR_COPY_BITS
from jellygui.domain.configs import (
    ArchitectureName,
    FineTuneConfig,
    Preprocessing,
    PruneConfig,
    RetrainConfig,
)
from jellygui.domain.events import EpochDone, Event
from jellygui.domain.split import Role
from jellygui.images.photo import read_photo, shrink_to_square
from jellygui.jobs.classify import classify
from jellygui.jobs.cut_off import go_on
from jellygui.jobs.labelled_folders import add_labelled_folder
from jellygui.jobs.points import TRAINING
from jellygui.jobs.prune import new_pruning_folder, prune_in_project
from jellygui.jobs.recorder import cut_off_run
from jellygui.jobs.retrain import retrain_project
from jellygui.jobs.teaching import photographs_of
from jellygui.jobs.train import NewNetwork, train_project
from jellygui.modelfile import ModelFile, read_model
from jellygui.project import Project
from jellygui.run_folders import write_list
from jellygui.tasks import Train
from jellygui.training.dataset import read_dataset, without_lone
from tests.support.drawn import draw, save_photo
from tests.support.lessons import EnoughError, Lessons
from tests.support.projects import found, photo, read_in
from tests.support.tried import try_little
from tests.training.conftest import drain

KINDS = ("barrel_jellyfish", "compass_jellyfish")
EACH = 8
SIZE_PX = 32
FINE_TUNE = FineTuneConfig(
    architecture=ArchitectureName.SIMPLE_CNN, size_px=SIZE_PX, epochs=2, batch_size=4
)
WANTED = NewNetwork(config=FINE_TUNE, start="scratch")
RETRAIN = RetrainConfig(epochs=2, batch_size=4, views=1)


def picture(kind: str, number: int) -> Image.Image:
    return draw(kind, seed=number, size_px=(96, 72))


def write_photographs(folder: Path, first: int) -> None:
    """Photographs of two species and, of some, copies of many kinds under many names."""
    for kind in KINDS:
        for number in range(first, first + EACH):
            image = picture(kind, number)
            save_photo(image, folder / kind / f"{number}.jpg")
            if number % 2:
                save_photo(ImageOps.mirror(image), folder / kind / f"sent {number}.jpg", quality=60)
                image.resize((64, 48)).save(folder / kind / f"small {number}.png")
                turned = image.rotate(40)
                turned.save(folder / kind / f"aug-{number}-{number}.jpg")


@pytest.fixture(scope="module", autouse=True)
def _little_is_tried() -> None:
    try_little()


@pytest.fixture
def parent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModelFile:
    """A small model, made with other photographs than the project's, some of which it tests on."""
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")
    monkeypatch.setattr("jellygui.jobs.models.models_folder", lambda: tmp_path / "models")
    from jellygui.training.fine_tune import train_model

    write_photographs(tmp_path / "old", 0)
    out = tmp_path / "parent.jellymodel"
    list(train_model(Train(dataset=tmp_path / "old", start="scratch", out=out, config=FINE_TUNE)))
    return read_model(out)


@pytest.fixture
def project(parent: ModelFile, tmp_path: Path) -> Iterator[Project]:
    """It holds photographs of its own, and copies of those that the model was made with."""
    write_photographs(tmp_path / "new", 100)
    for kind in KINDS:
        for number in range(EACH):
            image = picture(kind, number).resize((128, 96))
            save_photo(image, tmp_path / "new" / kind / f"again {number}.jpg", quality=70)
    with Project(tmp_path / "p.jelly") as opened:
        list(add_labelled_folder(opened, tmp_path / "new"))
        opened.teaching.give_roles()
        list(classify(opened, parent))
        yield opened


class Pictures:
    """Tells of what is learned which picture it is, or is a copy of."""

    def __init__(self, parent: ModelFile, folders: list[Path]) -> None:
        self._names = [(k, n) for k in KINDS for n in (*range(EACH), *range(100, 100 + EACH))]
        self._squares = np.stack([self._square(picture(*name)) for name in self._names])
        classifier = Classifier(parent)
        self.of_content: dict[str, tuple[str, int]] = {}
        self._embeddings: dict[bytes, tuple[str, int]] = {}
        for path in (p for folder in folders for p in sorted(folder.rglob("*.*"))):
            read = read_photo(path, side_px=SIZE_PX)
            name = (path.parent.name, int(path.stem.split(" ")[-1].split("-")[-1]))
            self.of_content[read.content_hash] = name
            square = shrink_to_square(read.pixels, parent.card.preprocessing)
            (answer,) = classifier.predict(square[None])
            self._embeddings[answer.embedding.astype(np.float32).tobytes()] = name

    def _square(self, image: Image.Image) -> np.ndarray:
        return np.asarray(image.resize((SIZE_PX, SIZE_PX))).astype(np.float32)

    def of_squares(self, squares: np.ndarray) -> set[tuple[str, int]]:
        found = set()
        for square in squares.astype(np.float32):
            apart = [
                np.abs(self._squares - one).mean(axis=(1, 2, 3))
                for one in (square, square[:, ::-1])
            ]
            found.add(self._names[int(np.minimum(*apart).argmin())])
        return found

    def learned(self, lessons: Lessons) -> set[tuple[str, int]]:
        found = {self.of_content[content] for content in lessons.contents}
        for squares in lessons.squares:
            found |= self.of_squares(squares)
        for seen in lessons.embeddings:
            near = {
                name
                for key, name in self._embeddings.items()
                if key in {row.astype(np.float16).astype(np.float32).tobytes() for row in seen}
            }
            assert near
            found |= near
        lessons.contents.clear()
        lessons.squares.clear()
        lessons.embeddings.clear()
        assert found
        return found


def cut_off_after_an_epoch(work: Iterator[Event]) -> None:
    with closing(work) as events:  # type: ignore[type-var]
        for event in events:
            if isinstance(event, EpochDone):
                return


def until_it_learns(work: Iterator[Event]) -> None:
    with pytest.raises(EnoughError):
        list(work)


def command(*arguments: object) -> None:
    words = [str(argument) for argument in arguments]
    with pytest.raises(EnoughError):
        typer.main.get_command(app)(words, standalone_mode=False)


def test_no_test_photograph_nor_a_copy_of_one_is_ever_learned_from(
    project: Project, parent: ModelFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    lessons, pictures = Lessons(monkeypatch), Pictures(parent, [old, new])
    of_model = {
        pictures.of_content[e.content_hash] for e in parent.card.trained_on if e.role is Role.TEST
    }
    of_project = {
        pictures.of_content[taught.content_hash]
        for taught in project.teaching.labelled()
        if taught.role is Role.TEST
    }
    assert min(len(of_model), len(of_project)) >= 4
    pruning = PruneConfig(
        target_parameters=parent.card.parameters * 3 // 4,
        step_epochs=1,
        final_epochs=1,
        batch_size=4,
    )

    # The window: a new network, and what was cut off of it goes on.
    lessons.stops = False
    cut_off_after_an_epoch(train_project(project, parent, "new", WANTED))
    assert not pictures.learned(lessons) & of_project
    kind, number = sorted(of_project)[0]
    save_photo(ImageOps.mirror(picture(kind, number)), new / kind / f"later {number}.jpg")
    list(add_labelled_folder(project, new))  # a further copy of what is to test
    pictures = Pictures(parent, [old, new])
    lessons.stops = True
    cut_off = cut_off_run(project, TRAINING)
    assert cut_off is not None
    until_it_learns(go_on(project, parent, cut_off.run, "new"))
    assert not pictures.learned(lessons) & of_project
    # Retraining, whole and quick.
    list(classify(project, parent))
    for head_only in (False, True):
        config = RETRAIN.model_copy(update={"head_only": head_only})
        until_it_learns(retrain_project(project, parent, f"retrained {head_only}", config))
        assert not pictures.learned(lessons) & (of_project | of_model), head_only
    # Pruning, on the project's labels and on a folder.
    for dataset in (None, new):
        until_it_learns(prune_in_project(project, parent, dataset, new_pruning_folder(), pruning))
        assert not pictures.learned(lessons) & (of_project | of_model), dataset

    # The command line knows no project, but the model and what it tests on.
    few = ("--epochs", 1, "--batch-size", 4)
    out = ("--out", tmp_path / "made.jellymodel")
    network = ("--architecture", "simple_cnn", "--size-px", SIZE_PX)
    target = ("--target-parameters", pruning.target_parameters, "--final-epochs", 1)
    for words in (
        ("retrain", parent.path, new, *out, *few, "--views", 1),
        ("retrain", parent.path, new, *out, "--head-only"),
        ("train", new, "--from", parent.path, *out, *few, *network),
        ("prune", parent.path, new, *out, *target, "--batch-size", 4),
    ):
        command(*words)
        assert not pictures.learned(lessons) & of_model, words


@pytest.fixture
def fixed(tmp_path: Path) -> Iterator[Project]:
    """Six pictures of one scene, one every ten minutes, and six others of another species."""
    noon, camera = datetime(2024, 7, 9, 12), ("OLYMPUS CORPORATION", "TG-6")
    scene = np.asarray(picture(KINDS[0], 0)).astype(int)
    for number in range(6):
        noise = np.random.default_rng(number).normal(0, 2, scene.shape)
        image = Image.fromarray((scene + noise).clip(0, 255).astype(np.uint8))
        taken_at = noon + timedelta(minutes=10 * number)
        for kind, one in ((KINDS[0], image), (KINDS[1], picture(KINDS[1], number))):
            path = tmp_path / "survey" / kind / f"{number}.jpg"
            save_photo(one, path, taken_at=taken_at + timedelta(minutes=5), camera=camera)
            taken_at += timedelta(days=1)
    with Project(tmp_path / "p.jelly") as opened:
        list(add_labelled_folder(opened, tmp_path / "survey"))
        yield opened


def roles_in_training(project: Project, folder: Path) -> dict[str, Role]:
    """By content, as they are where the photographs have travelled to training."""
    path = folder / "project.photographs"
    write_list(path, photographs_of(project))
    data = drain(read_dataset(path, Preprocessing(size_px=SIZE_PX)))
    data = drain(without_lone(data))
    return {sample.content_hash: sample.role for sample in data.samples}


def test_what_the_project_has_grouped_training_does_not_group_again(
    fixed: Project, tmp_path: Path
) -> None:
    scene = [taught for taught in fixed.teaching.labelled() if taught.label == KINDS[0]]
    assert len({taught.group for taught in scene}) == 6
    hashes = np.array([taught.perceptual_hash for taught in scene], np.uint64)
    assert np.bitwise_count(hashes ^ hashes[0]).max() <= NEAR_COPY_BITS
    given = [Role.TRAINING] * 3 + [Role.VALIDATION] + [Role.TEST] * 2
    fixed.teaching.set_roles({t.group: role for t, role in zip(scene, given, strict=True)})
    fixed.teaching.give_roles()
    roles = {taught.content_hash: taught.role for taught in fixed.teaching.labelled()}
    assert roles_in_training(fixed, tmp_path) == roles
    assert [roles[taught.content_hash] for taught in scene] == given
    # One is of another species, of which there is no other photograph: it alone is left out.
    fixed.labels.label_files([scene[1].file_id], "sea_nettle")
    del roles[scene[1].content_hash]
    assert roles_in_training(fixed, tmp_path) == roles


def test_groups_that_unite_keep_what_was_learned_and_say_which_tests_retire(
    tmp_path: Path,
) -> None:
    """A photograph links a test group with one that was learned from, and one that was not yet."""
    learned, tests, waits, tests_on = photo(0), photo(1), photo(2), photo(3)
    tests = replace(tests, perceptual_hash=learned.perceptual_hash ^ 0xFFF)
    tests_on = replace(tests_on, perceptual_hash=waits.perceptual_hash ^ 0xFFF)
    with Project(tmp_path / "p.jelly") as project:
        read_in(project, tmp_path, learned, tests, waits, tests_on)
        project.labels.label_files(range(1, 5), "moon_jellyfish")
        groups = [taught.group for taught in project.teaching.labelled()]
        assert len(set(groups)) == 4
        roles = [Role.TRAINING, Role.TEST, Role.TRAINING, Role.TEST]
        project.teaching.set_roles(dict(zip(groups, roles, strict=True)))
        project.runs.begin("train", {}, tmp_path, learned_from=[learned.content_hash])
        project.files.add(found(tmp_path, "4.jpg", "5.jpg"))
        links = [
            photo(10 + n, perceptual_hash=one.perceptual_hash ^ 0x3F)
            for n, one in enumerate((learned, waits))
        ]
        _, changes = project.files.record_read(list(enumerate(links, start=5)))
        now = {taught.content_hash: taught for taught in project.teaching.labelled()}
        # The first test has retired: it is said, and it neither tests nor teaches.
        assert tests.content_hash not in now
        assert project.teaching.retired() == [tests.content_hash]
        assert now[learned.content_hash].role is Role.TRAINING
        (said,) = changes.notes
        assert said.startswith("1 photograph that tested the models")
        # From the other group nothing has learned yet: it goes with its test.
        assert now[waits.content_hash].role is now[tests_on.content_hash].role is Role.TEST
        with closing(sqlite3.connect(project.path)) as connection:
            known = connection.execute("SELECT sum(trained_on) FROM photo_group").fetchone()
        assert known == (1,)
