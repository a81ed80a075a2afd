from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path

import pytest
from PIL import Image

from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.images.labelled import LabelledFolder, read_labelled, unreadable
from jellygui.images.scan import FailedFolder


def read(folder: Path, *, known: Collection[str] = ()) -> LabelledFolder:
    work = read_labelled(folder, known=known)
    try:
        while True:
            next(work)
    except StopIteration as stop:
        found: LabelledFolder = stop.value
        return found


def draw(root: Path, *names: str) -> None:
    for number, name in enumerate(names):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (16, 16), (number, 90, 120)).save(path)


def test_a_folder_per_species(tmp_path: Path) -> None:
    draw(tmp_path, "Moon jellyfish/2.jpg", "Moon jellyfish/10.jpg", "Öhrchenqualle/1.png", "1.jpg")
    found = read(tmp_path)
    said = [(entry.path.name, entry.species.common_name, entry.role) for entry in found.files]
    assert said == [
        ("2.jpg", "moon jellyfish", None),
        ("10.jpg", "moon jellyfish", None),
        ("1.png", "Öhrchenqualle", None),
    ]
    assert not found.given
    assert found.words == ("Left out: 1 photograph outside any species' folder.",)


def test_the_parts_of_a_dataset_are_kept_and_what_is_no_picture_is_said(tmp_path: Path) -> None:
    draw(tmp_path, "train/a/1.jpg", "test/a/2.jpg", "valid/b/3.jpg")
    (tmp_path / "train" / "a" / "notes.txt").write_text("seen at noon")
    found = read(tmp_path)
    assert {entry.path.name: entry.role for entry in found.files} == {
        "1.jpg": Role.TRAINING,
        "2.jpg": Role.TEST,
        "3.jpg": Role.VALIDATION,
    }
    assert found.given == frozenset(Role)
    assert found.words[0] == "Passed over: 1 text file."


def test_a_model_knows_what_its_species_are_called(tmp_path: Path) -> None:
    draw(tmp_path, "unsure/1.jpg", "moon_jellyfish/2.jpg")
    assert [entry.species.key for entry in read(tmp_path).files] == ["moon_jellyfish"]
    known = read(tmp_path, known={"data"})
    assert [entry.path.name for entry in known.files] == ["2.jpg"]


@pytest.mark.parametrize("name", ["nothing", "file"])
def test_what_is_no_folder_of_species_is_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(JellyError, match="is not a folder"):
        read(tmp_path / name)


def test_no_species_and_parts_beside_species_are_sentences(tmp_path: Path) -> None:
    draw(tmp_path / "loose", "1.jpg", "unsure/2.jpg")
    with pytest.raises(JellyError, match="holds no photographs in folders named after species"):
        read(tmp_path / "loose")
    draw(tmp_path / "mixed", "train/a/1.jpg", "b/2.jpg")
    with pytest.raises(JellyError, match="mixed"):
        read(tmp_path / "mixed")


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid"), reason="needs POSIX modes")
def test_a_folder_that_cannot_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(tmp_path, "a/1.jpg", "b/2.jpg")
    looked = os.scandir

    def refused(path: str) -> object:
        if Path(path).name == "b":
            raise PermissionError(13, "Permission denied", str(path))
        return looked(path)

    monkeypatch.setattr(os, "scandir", refused)
    found = read(tmp_path)
    assert [entry.path.name for entry in found.files] == ["1.jpg"]
    assert [failed.path.name for failed in found.failed] == ["b"]
    assert "cannot be read" in unreadable(found.failed[0]).message
    assert isinstance(found.failed[0], FailedFolder)
