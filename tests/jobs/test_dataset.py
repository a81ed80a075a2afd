from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from jellygui.domain.events import Changed, ImageSkipped, Note, Progress
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.jobs.dataset import add_labelled_folder, export_dataset
from jellygui.jobs.ingest import ingest
from jellygui.jobs.teaching import photographs_of
from jellygui.project import Project
from tests.support.drawn import SPECIES, draw, save_photo


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project(tmp_path / "p.jelly") as opened:
        yield opened


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    folder = tmp_path / "labelled"
    for number, name in enumerate(("Moon Jellyfish/1", "Moon Jellyfish/sub/1", "Sea Nettle/2")):
        picture = draw(SPECIES[number], seed=number, size_px=(64, 48))
        save_photo(picture, folder / f"{name}.jpg")
    (folder / "Sea Nettle" / "broken.jpg").write_bytes(b"none")
    save_photo(draw(SPECIES[0], seed=9, size_px=(64, 48)), folder / "loose.jpg")
    return folder


def test_a_labelled_folder_comes_in_with_its_labels(project: Project, labelled: Path) -> None:
    events = list(add_labelled_folder(project, labelled))
    taught = {t.path.relative_to(labelled).as_posix(): t for t in project.retraining_set()}
    assert {path: t.label for path, t in taught.items()} == {
        "Moon Jellyfish/1.jpg": "moon_jellyfish",
        "Moon Jellyfish/sub/1.jpg": "moon_jellyfish",
        "Sea Nettle/2.jpg": "sea_nettle",
    }
    assert {t.origin for t in taught.values()} == {str(labelled)}
    assert [entry.common_name for entry in project.species()] == ["moon jellyfish", "Sea Nettle"]
    skipped = [event.path.name for event in events if isinstance(event, ImageSkipped)]
    assert skipped == ["broken.jpg"]
    last = [event for event in events if isinstance(event, Progress)][-1]
    assert (last.done, last.total) == (4, 4)
    assert any(isinstance(e, Changed) and e.changes.labels and e.changes.species for e in events)
    assert not project.undo()


def test_files_that_were_known_but_not_read_are_told_of(project: Project, labelled: Path) -> None:
    for _ in ingest(project, [labelled]):
        pass
    events = list(add_labelled_folder(project, labelled))
    told = {file for e in events if isinstance(e, Changed) for file in e.changes.files}
    read = {file.id for file in project.files() if file.photograph is not None}
    assert len(read) == 3
    assert read <= told


def test_a_word_that_was_there_before_is_kept(project: Project, labelled: Path) -> None:
    list(add_labelled_folder(project, labelled))
    project.label_files([1], "x")
    events = list(add_labelled_folder(project, labelled))
    (note,) = [event.text for event in events if isinstance(event, Note)]
    assert "3 of these photographs had a label already" in note
    assert "1 photograph outside any species' folder" in note
    assert {t.label for t in project.retraining_set()} == {"x", "moon_jellyfish", "sea_nettle"}


def test_a_folder_without_species_is_refused(project: Project, labelled: Path) -> None:
    with pytest.raises(JellyError, match="named after species"):
        list(add_labelled_folder(project, labelled / "Moon Jellyfish" / "sub"))


def test_a_dataset_holds_copies_under_names_of_their_own(
    project: Project, labelled: Path, tmp_path: Path
) -> None:
    list(add_labelled_folder(project, labelled))
    project.give_roles()
    before = {path: path.read_bytes() for path in labelled.rglob("*.jpg")}
    out = tmp_path / "out" / "dataset"
    list(export_dataset(project, out))
    assert sorted(p.relative_to(out).as_posix() for p in out.rglob("*.jpg")) == [
        "moon_jellyfish/1 (2).jpg", "moon_jellyfish/1.jpg", "sea_nettle/2.jpg",
    ]  # fmt: skip
    with open(out / "labels.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        assert (out / row["file"]).read_bytes() == Path(row["path"]).read_bytes()
        assert row["role"] == "training"
    assert {row["common_name"] for row in rows} == {"moon jellyfish", "Sea Nettle"}
    assert {path: path.read_bytes() for path in labelled.rglob("*.jpg")} == before
    with pytest.raises(JellyError, match="not empty"):
        list(export_dataset(project, out))
    with pytest.raises(JellyError, match="cannot be written"):
        list(export_dataset(project, out / "labels.csv"))


def test_nothing_labelled_is_nothing_to_give_out(project: Project, tmp_path: Path) -> None:
    with pytest.raises(JellyError, match="labelled by a person"):
        list(export_dataset(project, tmp_path / "out"))


def test_the_parts_of_a_dataset_are_its_roles_in_a_project(
    project: Project, tmp_path: Path
) -> None:
    folder = tmp_path / "parted"
    seed = 0
    for part in ("Train", "test"):
        for species in ("moon", "No jellyfish"):
            for _ in range(8):
                seed += 1
                picture = draw(SPECIES[seed % 6], seed=seed, size_px=(64, 48))
                save_photo(picture, folder / part / species / f"{part} {seed}.jpg")
    copied = folder / "Train" / "moon" / "copy of test 17.png"
    copied.parent.mkdir(exist_ok=True)
    with Image.open(folder / "test" / "moon" / "test 17.jpg") as picture:
        picture.save(copied)
    shutil.copy(folder / "test" / "moon" / "test 18.jpg", folder / "Train" / "moon" / "same.jpg")
    save_photo(draw(SPECIES[0], seed=99, size_px=(64, 48)), folder / "unsure" / "1.jpg")
    events = list(add_labelled_folder(project, folder))
    roles = {t.path.name: t.role for t in project.labelled()}
    assert {name: role for name, role in roles.items() if "test" in name} == dict.fromkeys(
        [*(f"test {n}.jpg" for n in range(17, 33)), copied.name], Role.TEST
    )
    train = {role for name, role in roles.items() if name.startswith("Train")}
    assert train == {Role.TRAINING, Role.VALIDATION}
    assert {t.label for t in project.labelled()} == {"moon", "none_of_these"}
    assert [kind.key for kind in project.species()] == ["moon"]
    notes = [event.text for event in events if isinstance(event, Note)]
    assert any("1 photograph in folders" in text and "“unsure” (1)" in text for text in notes)
    assert any("“test” tests" in text for text in notes)
    assert all(p.role is roles[p.path.name] for p in photographs_of(project))


def test_a_folder_with_the_scientific_name_of_a_species_is_that_species(
    project: Project, tmp_path: Path
) -> None:
    project.add_species("Kristallqualle", "Aequorea victoria")
    folder = tmp_path / "by science"
    for number, name in enumerate(("AURELIA aurita", "moon jellyfish", "Aequorea_victoria")):
        place = folder / name / f"{number}.jpg"
        save_photo(draw("moon_jellyfish", seed=70 + number, size_px=(96, 72)), place)
    events = list(add_labelled_folder(project, folder))
    assert sorted(taught.label for taught in project.labelled()) == [
        "kristallqualle", "moon_jellyfish", "moon_jellyfish",
    ]  # fmt: skip
    names = [kind.scientific_name for kind in project.species()]
    assert len(names) == len(set(names))
    notes = [event.text for event in events if isinstance(event, Note)]
    assert "“Aequorea victoria” is “Kristallqualle” of this project." in notes
