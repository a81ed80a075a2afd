from __future__ import annotations

import csv
import hashlib
import os
import shutil
import sqlite3
import stat
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest
from PIL import Image

from jellygui.domain.events import Changed, ImageSkipped, Note, Progress
from jellygui.domain.split import Role
from jellygui.errors import JellyError, UnfinishedError
from jellygui.jobs import labelled_folders
from jellygui.jobs.ingest import ingest
from jellygui.jobs.labelled_folders import add_labelled_folder, export_dataset
from jellygui.jobs.teaching import photographs_of
from jellygui.project import Project
from tests.support.drawn import SPECIES, draw, save_photo


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
    taught = {t.path.relative_to(labelled).as_posix(): t for t in project.teaching.retraining_set()}
    assert {path: t.label for path, t in taught.items()} == {
        "Moon Jellyfish/1.jpg": "moon_jellyfish",
        "Moon Jellyfish/sub/1.jpg": "moon_jellyfish",
        "Sea Nettle/2.jpg": "sea_nettle",
    }
    assert {t.origin for t in taught.values()} == {str(labelled)}
    assert [entry.common_name for entry in project.species.all()] == [
        "moon jellyfish",
        "Sea Nettle",
    ]
    skipped = [event.path.name for event in events if isinstance(event, ImageSkipped)]
    assert skipped == ["broken.jpg"]
    last = [event for event in events if isinstance(event, Progress)][-1]
    assert (last.done, last.total) == (4, 4)
    assert any(isinstance(e, Changed) and e.changes.labels and e.changes.species for e in events)
    assert not project.labels.undo()


def test_files_that_were_known_but_not_read_are_told_of(project: Project, labelled: Path) -> None:
    for _ in ingest(project, [labelled]):
        pass
    events = list(add_labelled_folder(project, labelled))
    told = {file for e in events if isinstance(e, Changed) for file in e.changes.files}
    read = {file.id for file in project.browsing.files() if file.photograph is not None}
    assert len(read) == 3
    assert read <= told


def test_a_word_that_was_there_before_is_kept(project: Project, labelled: Path) -> None:
    list(add_labelled_folder(project, labelled))
    project.labels.label_files([1], "x")
    events = list(add_labelled_folder(project, labelled))
    (note,) = [event.text for event in events if isinstance(event, Note)]
    assert "3 of these photographs had a label already" in note
    assert "1 photograph outside any species' folder" in note
    assert {t.label for t in project.teaching.retraining_set()} == {
        "x",
        "moon_jellyfish",
        "sea_nettle",
    }


def test_a_folder_without_species_is_refused(project: Project, labelled: Path) -> None:
    with pytest.raises(JellyError, match="named after species"):
        list(add_labelled_folder(project, labelled / "Moon Jellyfish" / "sub"))


def test_a_dataset_holds_copies_under_names_of_their_own(
    project: Project, labelled: Path, tmp_path: Path
) -> None:
    list(add_labelled_folder(project, labelled))
    project.teaching.give_roles()
    before = {path: path.read_bytes() for path in labelled.rglob("*.jpg")}
    out = tmp_path / "out" / "dataset"
    list(export_dataset(project, out))
    assert sorted(p.relative_to(out).as_posix() for p in out.rglob("*.jpg")) == [
        "moon_jellyfish/1 (2).jpg",
        "moon_jellyfish/1.jpg",
        "sea_nettle/2.jpg",
    ]
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


class Theirs:
    """A project whose only file a stranger has written about, as another would be."""

    def __init__(self, project: Project, folder: Path) -> None:
        self.project, self.folder = project, folder
        self.photo = folder / "a" / "1.jpg"
        save_photo(draw(SPECIES[0], seed=1, size_px=(64, 48)), self.photo)
        list(add_labelled_folder(project, folder))

    def says(self, **values: object) -> None:
        """Let the project say something else of its file and photograph."""
        with closing(sqlite3.connect(self.project.path)) as connection, connection:
            for column, value in values.items():
                table, _, name = column.partition("__")
                if table == "annotation_item":
                    connection.execute("DROP TRIGGER annotation_item_is_append_only")
                connection.execute(f"UPDATE {table} SET {name} = ?", [value])

    def export(self, out: Path) -> list[str]:
        """What is said of files that are not exported."""
        said: list[str] = []
        with suppress(UnfinishedError):
            for event in export_dataset(self.project, out):
                if isinstance(event, ImageSkipped):
                    said.append(event.reason)
        return said


@pytest.fixture
def theirs(project: Project, tmp_path: Path) -> Theirs:
    return Theirs(project, tmp_path / "theirs")


def copies(out: Path) -> list[str]:
    return sorted(p.relative_to(out).as_posix() for p in out.rglob("*") if p.is_file())


@pytest.mark.parametrize("content", ["secret", "changed", "pipe", "folder", "gone", "device"])
def test_only_the_picture_that_a_project_knows_is_given_out(
    theirs: Theirs, tmp_path: Path, content: str
) -> None:
    out, secret = tmp_path / "out", tmp_path / "id_rsa"
    secret.write_bytes(b"private")
    if content == "secret":  # whoever knows its hash can ask for it
        known = hashlib.sha256(b"private").hexdigest()
        theirs.says(file__absolute_path=str(secret), photograph__content_hash=known)
    elif content == "changed":
        save_photo(draw(SPECIES[0], seed=2, size_px=(64, 48)), theirs.photo)
    elif content == "device":
        theirs.says(file__absolute_path="/dev/zero")
    else:
        theirs.photo.unlink()
        if content == "pipe":
            os.mkfifo(theirs.photo)
        elif content == "folder":
            theirs.photo.mkdir()
    (said,) = theirs.export(out)
    assert copies(out) == ["labels.csv"]
    assert said == {
        "secret": "is not a picture although its name says so",
        "changed": "holds another photograph now",
        "gone": "is no longer there",
        "folder": "is a folder",
    }.get(content, "is not a file but a pipe or device")


def test_a_photograph_that_changes_while_it_is_copied_is_not_given_out(
    theirs: Theirs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = labelled_folders.read_photo

    def read_then_changed(path: Path, *, side_px: int) -> object:
        found = read(path, side_px=side_px)
        path.write_bytes(b"private")
        return found

    monkeypatch.setattr(labelled_folders, "read_photo", read_then_changed)
    assert theirs.export(tmp_path / "out") == ["holds another photograph now"]
    assert copies(tmp_path / "out") == ["labels.csv"]


@pytest.mark.parametrize("label", ["../../outside", "/tmp/outside", "a/b", "con", "..", "a\nb"])
def test_no_label_is_a_place_to_write_to(theirs: Theirs, tmp_path: Path, label: str) -> None:
    theirs.says(annotation_item__label=label)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(JellyError, match="labelled by a person"):
        list(export_dataset(theirs.project, tmp_path / "deep" / "out"))
    assert sorted(tmp_path.rglob("*")) == before
    assert photographs_of(theirs.project) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
@pytest.mark.parametrize(
    ("name", "copied"),
    [
        ("a\\..\\b.jpg", "a_.._b.jpg"),
        ("a:stream.jpg", "a_stream.jpg"),
        ("nul.jpg", "_nul.jpg"),
        ("run.exe", "run.exe.jpg"),
        (".bashrc", "bashrc.jpg"),
        ("a.JPG", "a.JPG"),
        ("x" * 240 + ".jpg", "x" * 100 + ".jpg"),
        ("a?\n.jpg", "a_.jpg"),
    ],
)
def test_copies_have_names_that_every_disk_can_hold(
    theirs: Theirs, tmp_path: Path, name: str, copied: str
) -> None:
    place = theirs.photo.rename(theirs.photo.with_name(name))
    theirs.says(file__absolute_path=str(place))
    assert theirs.export(tmp_path / "out") == []
    assert copies(tmp_path / "out") == [f"a/{copied}", "labels.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="no such rights there")
def test_a_copy_is_the_content_alone(theirs: Theirs, tmp_path: Path) -> None:
    theirs.photo.chmod(0o6755)
    with suppress(OSError):
        os.setxattr(theirs.photo, "user.note", b"theirs")
    os.utime(theirs.photo, ns=(10**18, 10**18))
    assert theirs.export(tmp_path / "out") == []
    copy = tmp_path / "out" / "a" / "1.jpg"
    assert copy.read_bytes() == theirs.photo.read_bytes()
    assert stat.S_IMODE(copy.stat().st_mode) & 0o7111 == 0
    assert copy.stat().st_mtime_ns == 10**18
    assert os.listxattr(copy) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_nothing_is_given_out_through_a_link(theirs: Theirs, tmp_path: Path) -> None:
    elsewhere, out = tmp_path / "elsewhere", tmp_path / "out"
    elsewhere.mkdir()
    out.symlink_to(elsewhere)
    with pytest.raises(JellyError, match="is a link"):
        list(export_dataset(theirs.project, out))
    assert list(elsewhere.iterdir()) == []


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
    roles = {t.path.name: t.role for t in project.teaching.labelled()}
    assert {name: role for name, role in roles.items() if "test" in name} == dict.fromkeys(
        [*(f"test {n}.jpg" for n in range(17, 33)), copied.name], Role.TEST
    )
    train = {role for name, role in roles.items() if name.startswith("Train")}
    assert train == {Role.TRAINING, Role.VALIDATION}
    assert {t.label for t in project.teaching.labelled()} == {"moon", "none_of_these"}
    assert [kind.key for kind in project.species.all()] == ["moon"]
    notes = [event.text for event in events if isinstance(event, Note)]
    assert any("1 photograph in folders" in text and "“unsure” (1)" in text for text in notes)
    assert any("“test” tests" in text for text in notes)
    assert all(p.role is roles[p.path.name] for p in photographs_of(project))


def test_a_folder_with_the_scientific_name_of_a_species_is_that_species(
    project: Project, tmp_path: Path
) -> None:
    project.species.add("Kristallqualle", "Aequorea victoria")
    folder = tmp_path / "by science"
    for number, name in enumerate(("AURELIA aurita", "moon jellyfish", "Aequorea_victoria")):
        place = folder / name / f"{number}.jpg"
        save_photo(draw("moon_jellyfish", seed=70 + number, size_px=(96, 72)), place)
    events = list(add_labelled_folder(project, folder))
    assert sorted(taught.label for taught in project.teaching.labelled()) == [
        "kristallqualle",
        "moon_jellyfish",
        "moon_jellyfish",
    ]
    names = [kind.scientific_name for kind in project.species.all()]
    assert len(names) == len(set(names))
    notes = [event.text for event in events if isinstance(event, Note)]
    assert "“Aequorea victoria” is “Kristallqualle” of this project." in notes
