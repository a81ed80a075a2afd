"""Each folder has a project of its own, and finds it again; never that of another."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from jellygui import paths
from jellygui.errors import JellyError
from jellygui.jobs.ingest import ingest
from jellygui.jobs.opening import FoundPlace, OpenedProject, find_for_dropped, find_own, open_found
from jellygui.project import Project
from tests.support.drawn import SPECIES, draw, save_photo


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "projects_dir", lambda dropped=None: tmp_path / "docs")
    return tmp_path / "docs"


def card(folder: Path, *, first: int, count: int = 2) -> Path:
    """What a camera writes: the names are always the same, the photographs never."""
    for number in range(count):
        picture = draw(SPECIES[(first + number) % 6], seed=first + number, size_px=(96, 72))
        place = folder / "100MEDIA" / f"DSC0000{number}.JPG"
        save_photo(picture, place, taken_at=datetime(2024, 7, 9, first % 24, number))
    return folder


def open_for_dropped(place: Path) -> OpenedProject:
    (found,) = [event for event in find_for_dropped([place]) if isinstance(event, FoundPlace)]
    return open_found(found)


def dropped(place: Path) -> Path:
    """Drop it, as the window does; gives its project."""
    with open_for_dropped(place).project as project:
        list(ingest(project, [place]))
        return project.path


def known(project: Path) -> set[Path]:
    with Project(project) as opened:
        return {record.path for record in opened.browsing.files()}


@pytest.mark.parametrize("name", ["9.7.2024", "Station 3.5", "2024.07", "Åse & Bo (2)", "..."])
def test_a_folder_with_a_dot_in_its_name_has_a_project_of_its_own(
    tmp_path: Path, home: Path, name: str
) -> None:
    folder, beside = card(tmp_path / "dives" / name, first=1), card(tmp_path / "dives/b", first=9)
    place = dropped(folder)
    assert place.parent == home
    assert place.suffix == ".jelly"
    assert dropped(beside) != place
    assert {path.parents[1] for path in known(place)} == {folder}
    assert dropped(folder) == place
    if name[0].isalnum() and name.isascii():
        assert place.name == f"{name}.jelly"


def test_two_folders_of_one_name_never_share_a_project_and_each_finds_its_own(
    tmp_path: Path,
) -> None:
    one = card(tmp_path / "card 1" / "DCIM", first=1)
    other = card(tmp_path / "card 2" / "DCIM", first=9)
    places = [dropped(one), dropped(other)]
    assert [place.name for place in places] == ["DCIM.jelly", "DCIM 2.jelly"]
    assert [dropped(other), dropped(one)] == places[::-1]
    assert [{path.parents[1] for path in known(place)} for place in places] == [{one}, {other}]
    words = open_for_dropped(card(tmp_path / "card 3" / "DCIM", first=20))
    words.project.close()
    assert words.words == ("This is a new project, “DCIM 3”: “DCIM” is of another folder or card.",)


def test_another_card_in_the_same_place_is_another_survey(tmp_path: Path) -> None:
    place = tmp_path / "E" / "DCIM"
    first = dropped(card(place, first=1))
    shutil.move(place, tmp_path / "card 1")
    second = dropped(card(place, first=9))
    assert first != second
    shutil.move(place, tmp_path / "card 2")
    shutil.move(tmp_path / "card 1", place)
    assert dropped(place) == first


def test_a_folder_finds_its_project_whatever_was_done_to_its_photographs(tmp_path: Path) -> None:
    folder = card(tmp_path / "survey", first=1)
    with open_for_dropped(folder).project as project:
        list(ingest(project, [folder]))
    files = sorted((folder / "100MEDIA").iterdir())
    for number, file in enumerate(files):  # sorted by a program that gives names by time
        file.rename(file.with_name(f"2024-07-09 {number}.jpg"))
    assert dropped(folder) == project.path
    (folder / "100MEDIA" / "2024-07-09 0.jpg").unlink()
    assert dropped(folder) == project.path


def test_a_folder_whose_clocks_were_mended_finds_its_project(tmp_path: Path) -> None:
    folder = card(tmp_path / "survey", first=1)
    from jellygui.images.photo import read_photo

    with open_for_dropped(folder).project as project:
        list(ingest(project, [folder]))
        paths_of = project.files.paths_of([1, 2])
        project.files.record_read([(i, read_photo(path, side_px=224)) for i, path in paths_of])
    for file in (folder / "100MEDIA").iterdir():
        data = file.read_bytes()
        assert b"2024:07:09" in data
        file.write_bytes(data.replace(b"2024:07:09", b"2024:07:10") + b"longer")
        os.utime(file, (1, 1))
    assert dropped(folder) == project.path


def test_a_project_that_was_renamed_is_still_that_of_its_folder(tmp_path: Path, home: Path) -> None:
    folder = card(tmp_path / "survey", first=1)
    place = dropped(folder)
    place.rename(home / "Kattegat in July.jelly")
    assert dropped(folder).name == "Kattegat in July.jelly"


def test_a_project_of_an_older_version_is_found_by_its_files(tmp_path: Path) -> None:
    one = card(tmp_path / "a" / "DCIM", first=1)
    place = dropped(one)
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("DELETE FROM fact WHERE name = 'origin'")
        connection.commit()
    assert dropped(one) == place
    assert dropped(card(tmp_path / "b" / "DCIM", first=9)) != place


def test_a_dropped_file_belongs_to_the_project_of_its_folder(tmp_path: Path) -> None:
    folder = card(tmp_path / "survey", first=1)
    first, second = sorted((folder / "100MEDIA").iterdir())
    assert dropped(first) == dropped(second)
    assert len(known(dropped(first))) == 2


def test_what_is_not_there_makes_no_project(tmp_path: Path, home: Path) -> None:
    with pytest.raises(JellyError, match="does not exist"):
        open_for_dropped(tmp_path / "nowhere")
    assert not home.exists()


def test_foreign_and_broken_files_among_the_projects_are_passed_over(
    tmp_path: Path, home: Path
) -> None:
    home.mkdir()
    (home / "survey.jelly").write_bytes(b"")
    with Project(home / "broken.jelly") as project:
        project.files.add([])
    whole = (home / "broken.jelly").read_bytes()
    (home / "broken.jelly").write_bytes(whole[:4096] + b"x" * (len(whole) - 4096))
    place = dropped(card(tmp_path / "survey", first=1))
    assert place.name == "survey 2.jelly"
    assert (home / "survey.jelly").read_bytes() == b""


def test_an_own_project_that_is_open_elsewhere_is_said_and_no_other_is_made(
    tmp_path: Path, home: Path
) -> None:
    folder = card(tmp_path / "survey", first=1)
    place = dropped(folder)
    with Project(place), pytest.raises(JellyError, match="open in another program"):
        dropped(folder)
    assert [entry.name for entry in home.iterdir()] == [place.name]


def test_the_project_of_a_command_is_that_of_its_paths(tmp_path: Path) -> None:
    one, other = card(tmp_path / "a", first=1), card(tmp_path / "b", first=9)
    for _ in range(2):
        with open_found(find_own(tmp_path / "own", "a-1234", [one, other])).project as project:
            list(ingest(project, [one, other]))
            assert project.path.name == "a-1234.jelly"
    with open_found(find_own(tmp_path / "own", "a-1234", [one])).project as project:
        assert project.path.name == "a-1234 2.jelly"


def test_a_renamed_folder_finds_its_project_and_a_copy_has_one_of_its_own(tmp_path: Path) -> None:
    folder = card(tmp_path / "survey", first=1)
    place = dropped(folder)
    copy = Path(shutil.copytree(folder, tmp_path / "copy"))
    assert dropped(copy) != place
    renamed = folder.rename(tmp_path / "Kattegat 2024")
    for _ in range(2):
        assert dropped(renamed) == place
    assert dropped(card(tmp_path / "survey", first=9)) != place  # a new folder of the old name
