"""A file is known by its content: what is moved, renamed or edited counts once, and as it is."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import sys
import threading
import time
from collections import Counter
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from jellygui.domain.events import Classified, Event, Note, Progress
from jellygui.domain.labels import FileState
from jellygui.errors import UnfinishedError
from jellygui.images import patience, reading
from jellygui.jobs import whereabouts
from jellygui.jobs.classify import classify
from jellygui.jobs.ingest import ingest
from jellygui.jobs.labelled_folders import add_labelled_folder, export_dataset
from jellygui.jobs.locate import locate
from jellygui.modelfile import ModelFile
from jellygui.project import Project, file_list
from jellygui.work import Work
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.models import tiny_model

CLOCK = datetime(2016, 1, 1)
MENDED = datetime(2024, 7, 9, 10)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> ModelFile:
    return tiny_model(tmp_path_factory.mktemp("model") / "tiny.jellymodel")


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drawn")
    for number in range(4):
        picture = draw(SPECIES[number], seed=number, size_px=(64, 48))
        save_photo(picture, folder / f"dag {number // 2}" / f"{number}.jpg", taken_at=CLOCK)
    return folder


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whereabouts, "_AT_ONCE", 1)
    monkeypatch.setattr(file_list, "_ASKED_AT_ONCE", 1)


@pytest.fixture
def survey(tmp_path: Path, drawn: Path) -> Path:
    """Four photographs in two folders of a folder that also may hold the project."""
    return shutil.copytree(drawn, tmp_path / "expedition" / "survey")


def do(project: Project, model: ModelFile, *folders: Path) -> list[Event]:
    return [*ingest(project, folders), *classify(project, model)]


def states(project: Project) -> dict[str, str]:
    """What images.csv says of each file, by its folder and name."""
    return {
        f"{record.path.parent.parent.name}/{record.path.parent.name}/{record.path.name}": "copy"
        if record.is_copy and record.state is FileState.OK
        else record.state.value
        for record in project.browsing.files()
    }


def totals(project: Project) -> tuple[int, int, int]:
    """Files, photographs and copies, as counts.csv has them."""
    rows = project.counts.rows()
    copies = sum(row.files for row in rows if row.label == "copies")
    return sum(row.files for row in rows), sum(row.photographs for row in rows), copies


def mend_clock(path: Path) -> None:
    """As `exiftool -P` does: another time inside, the same size and time of writing outside."""
    before, data = path.stat(), path.read_bytes()
    old, new = (f"{clock:%Y:%m:%d %H:%M:%S}".encode() for clock in (CLOCK, MENDED))
    assert old in data
    part = path.with_suffix(".part")
    part.write_bytes(data.replace(old, new))
    os.utime(part, ns=(before.st_atime_ns, before.st_mtime_ns))
    os.replace(part, path)
    assert (path.stat().st_size, path.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)


posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs the inode's time of change")


@posix_only
def test_a_mended_clock_is_read_again_though_size_and_time_of_writing_stay(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        do(project, model, survey)
        mend_clock(survey / "dag 0" / "0.jpg")
        list(ingest(project, [survey]))
        # Until it is read again, what is known of it counts.
        assert all(record.label for record in project.browsing.files())
        list(classify(project, model))
        taken = {
            r.path.name: r.photograph.taken_at for r in project.browsing.files() if r.photograph
        }
        assert taken == {"0.jpg": MENDED, "1.jpg": CLOCK, "2.jpg": CLOCK, "3.jpg": CLOCK}
        assert totals(project) == (4, 4, 0)
        assert not [e for e in do(project, model, survey) if isinstance(e, Classified)]


@posix_only
def test_another_picture_of_the_same_size_and_time_is_another_photograph(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    place = survey / "dag 0" / "0.jpg"
    info, data = place.stat(), (survey / "dag 1" / "2.jpg").read_bytes()
    place.write_bytes(place.read_bytes().ljust(max(info.st_size, len(data)) + 8, b"\0"))
    os.utime(place, ns=(1, 1))
    with Project(tmp_path / "p.jelly") as project:
        do(project, model, survey)
        before = {
            r.path.name: r.photograph.content_hash for r in project.browsing.files() if r.photograph
        }
        place.write_bytes(data.ljust(place.stat().st_size, b"\0"))
        os.utime(place, ns=(1, 1))
        do(project, model, survey)
        after = {
            r.path.name: r.photograph.content_hash for r in project.browsing.files() if r.photograph
        }
    assert after["0.jpg"] != before["0.jpg"]
    assert {**after, "0.jpg": ""} == {**before, "0.jpg": ""}


@posix_only
def test_a_project_of_the_version_before_looks_once_at_every_file(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        do(project, model, survey)
    with closing(sqlite3.connect(tmp_path / "p.jelly")) as connection:
        connection.execute("UPDATE file SET changed_ns = NULL")
        connection.commit()
    mend_clock(survey / "dag 0" / "0.jpg")
    with Project(tmp_path / "p.jelly") as project:
        do(project, model, survey)
        taken = [r.photograph.taken_at for r in project.browsing.files() if r.photograph]
        assert taken == [MENDED, CLOCK, CLOCK, CLOCK]
        assert not len(project.files.to_read(model.model_id))


def test_a_renamed_root_folder_counts_once_and_the_old_places_are_missing(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        do(project, model, survey)
        project.labels.label_files([1], "x")
        do(project, model, survey.rename(survey.with_name("renamed")))
        found = states(project)
        assert {name: s for name, s in found.items() if name.startswith("survey")} == {
            f"survey/dag {n // 2}/{n}.jpg": "missing" for n in range(4)
        }
        assert {name: s for name, s in found.items() if name.startswith("renamed")} == {
            f"renamed/dag {n // 2}/{n}.jpg": "ok" for n in range(4)
        }
        assert totals(project) == (4, 4, 0)
        assert [t.path.parent.parent.name for t in project.teaching.labelled()] == ["renamed"]


def test_a_folder_renamed_there_and_back_is_as_it_was(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        do(project, model, survey)
        other = survey.rename(survey.with_name("renamed"))
        do(project, model, other)
        other.rename(survey)
        events = do(project, model, survey)
        assert not [event for event in events if isinstance(event, Classified)]
        assert Counter(states(project).values()) == {"ok": 4, "missing": 4}
        assert totals(project) == (4, 4, 0)


def test_photographs_moved_before_they_were_read_are_no_leftovers(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        list(ingest(project, [survey]))
        do(project, model, survey.rename(survey.with_name("renamed")))
        assert totals(project) == (4, 4, 0)
        assert Counter(states(project).values()) == {"ok": 4}


@pytest.mark.parametrize("photographs_too", [True, False], ids=["both", "project"])
@pytest.mark.parametrize("dropped_again", [True, False], ids=["dropped again", "as it is"])
def test_a_moved_project_has_the_same_rows_as_before(
    tmp_path: Path, survey: Path, model: ModelFile, photographs_too: bool, dropped_again: bool
) -> None:
    home = survey.parent
    with Project(home / "p.jelly") as project:
        do(project, model, survey)
        project.labels.label_files([1, 2], "x")
        before = project.counts.rows()
    if photographs_too:
        there = home.rename(tmp_path / "archive 2024")
        survey = there / "survey"
    else:
        there = tmp_path / "elsewhere" / "deep"
        there.mkdir(parents=True)
        (home / "p.jelly").rename(there / "p.jelly")
    with Project(there / "p.jelly") as project:
        if dropped_again:
            do(project, model, survey)
        assert [record.path for record in project.browsing.files()] == [
            survey / f"dag {n // 2}" / f"{n}.jpg" for n in range(4)
        ]
        assert set(states(project).values()) == {"ok"}
        assert project.counts.rows() == before
        assert [taught.path.name for taught in project.teaching.labelled()] == ["0.jpg", "1.jpg"]


def test_of_folders_that_are_gone_the_uppermost_are_told(tmp_path: Path) -> None:
    there = tmp_path / "there"
    (there / "dag 1").mkdir(parents=True)
    folders = [there / "dag 1", there / "dag 2", *(tmp_path / "USB" / f"{n}" for n in range(3))]
    assert whereabouts.gone_folders(folders) == [there / "dag 2", tmp_path / "USB"]
    assert whereabouts.gone_folders([there, Path("s3:/bucket/dive")]) == []


def test_locating_in_a_moved_project_leaves_what_can_be_read(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    with Project(survey.parent / "p.jelly") as project:
        do(project, model, survey)
        project.labels.label_files([1, 2, 3, 4], "x")
    there = survey.parent.rename(tmp_path / "archive")
    (tmp_path / "empty").mkdir()
    with Project(there / "p.jelly") as project:
        events = list(locate(project, tmp_path / "empty"))
        assert not [event for event in events if isinstance(event, Note)]
        assert set(states(project).values()) == {"ok"}
        assert len(project.teaching.retraining_set()) == 4


def test_a_project_copied_with_its_photographs_uses_the_copies(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    with Project(survey.parent / "p.jelly") as project:
        do(project, model, survey)
    copy = shutil.copytree(survey.parent, tmp_path / "on a disk")
    with Project(copy / "p.jelly") as project:
        assert {record.path.parents[2] for record in project.browsing.files()} == {copy}
        do(project, model, copy / "survey")
        assert Counter(states(project).values()) == {"ok": 4}
    with Project(survey.parent / "p.jelly") as project:
        assert {record.path.parents[2] for record in project.browsing.files()} == {survey.parent}


def test_another_photograph_that_lies_where_one_would_is_not_taken_for_it(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    """Cards of two cameras hold the same names; a project that comes beside the other."""
    other = tmp_path / "other card"
    for number in range(4):
        picture = draw(SPECIES[number], seed=50 + number, size_px=(80, 60))
        save_photo(picture, other / "survey" / f"dag {number // 2}" / f"{number}.jpg")
    with Project(survey.parent / "p.jelly") as project:
        do(project, model, survey)
        hashes = [r.photograph.content_hash for r in project.browsing.files() if r.photograph]
    shutil.move(survey.parent / "p.jelly", other / "p.jelly")
    with Project(other / "p.jelly") as project:
        list(classify(project, model))
        assert {record.path.parents[2] for record in project.browsing.files()} == {survey.parent}
        assert [
            r.photograph.content_hash for r in project.browsing.files() if r.photograph
        ] == hashes


def test_photographs_that_come_after_their_project_are_found(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    with Project(survey.parent / "p.jelly") as project:
        do(project, model, survey)
    there = tmp_path / "archive"
    there.mkdir()
    (survey.parent / "p.jelly").rename(there / "p.jelly")
    shutil.move(survey, tmp_path / "in a bag")
    with Project(there / "p.jelly"):
        pass
    shutil.move(tmp_path / "in a bag", there / "survey")
    with Project(there / "p.jelly") as project:
        assert {record.path.parents[1] for record in project.browsing.files()} == {there / "survey"}


def test_a_disk_that_is_connected_again_needs_no_word(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        do(project, model, survey)
        project.labels.label_files([1], "x")
        out = survey.rename(tmp_path / "taken out")
        more = tmp_path / "more"
        save_photo(draw(SPECIES[5], seed=9, size_px=(64, 48)), more / "5.jpg")
        do(project, model, more)
        assert Counter(states(project).values()) == {"missing": 4, "ok": 1}
        assert totals(project) == (5, 5, 0)
        out.rename(survey)
        do(project, model, more)
        assert Counter(states(project).values()) == {"ok": 5}
        assert [taught.path.name for taught in project.teaching.labelled()] == ["0.jpg"]


@pytest.mark.skipif(sys.platform == "win32", reason="draws such a disk with a link")
def test_a_folder_whose_name_changes_case_is_the_same_where_case_tells_nothing_apart(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        do(project, model, survey)
        shouted = survey.rename(survey.with_name("SURVEY"))
        survey.symlink_to(shouted)  # the old name still leads there
        do(project, model, shouted)
        assert {record.path.parents[1].name for record in project.browsing.files()} == {"SURVEY"}
        assert Counter(states(project).values()) == {"ok": 4}


def test_a_labelled_folder_that_was_renamed_counts_once(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        list(add_labelled_folder(project, survey))
        list(add_labelled_folder(project, survey.rename(survey.with_name("renamed"))))
        assert totals(project) == (4, 4, 0)
        assert Counter(states(project).values()) == {"ok": 4, "missing": 4}


def test_what_is_found_again_in_a_folder_that_was_dropped_too_is_found(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        do(project, model, survey)
        project.labels.label_files([1], "x")
        there = survey.rename(survey.with_name("renamed"))
        list(ingest(project, [there]))  # not read yet
        notes = [e for e in locate(project, there) if isinstance(e, Note)]
        assert not [note for note in notes if "are not in" in note.text]
        assert totals(project) == (4, 4, 0)
        assert not len(project.files.to_read(model.model_id))
        assert [taught.path.parents[1] for taught in project.teaching.labelled()] == [there]


def many(folder: Path, count: int) -> Path:
    """So many different photographs of one picture."""
    save_photo(draw(SPECIES[0], seed=0, size_px=(64, 48)), folder / "0.jpg")
    data = (folder / "0.jpg").read_bytes()
    for number in range(1, count):
        (folder / f"{number}.jpg").write_bytes(data + str(number).encode())
    return folder


def take_out(disk: Path, work: Work, *, stays: bool = False) -> None:
    """Let a disk go away when something of the work is done, and the work go on to its end.

    Where it was, an empty folder may stay.
    """
    out = disk.with_name("taken out")
    for event in work:
        if isinstance(event, Progress) and event.done and not out.exists():
            disk.rename(out)
            if stays:
                disk.mkdir()


@pytest.mark.parametrize("deep", [False, True], ids=["folder", "mount"])
def test_a_disk_that_goes_away_half_way_is_said_and_what_was_done_is_kept(
    tmp_path: Path, model: ModelFile, deep: bool
) -> None:
    disk = tmp_path / "disk"
    folder = many(disk / "DCIM" / "100" if deep else disk, 300)
    beside = many(tmp_path / "another disk", 5)
    with Project(tmp_path / "p.jelly") as project:
        list(ingest(project, [folder, beside]))
        with pytest.raises(UnfinishedError, match="went away") as caught:
            take_out(disk, classify(project, model))
        done = sum(record.prediction is not None for record in project.browsing.files())
        assert 5 < done < 305
        assert f"“{disk}” went away: {305 - done} photographs" in caught.value.message
        assert all(r.prediction for r in project.browsing.files() if r.path.parent == beside)
        assert Counter(states(project).values())["unreadable"] == 0
        (tmp_path / "taken out").rename(disk)
        do(project, model, folder)
        assert set(states(project).values()) == {"ok", "copy"}
        assert all(record.prediction for record in project.browsing.files())


@pytest.mark.parametrize("stays", [False, True], ids=["gone", "empty"])
def test_a_disk_that_goes_away_before_anything_is_read_is_said(
    tmp_path: Path, model: ModelFile, stays: bool
) -> None:
    disk, beside = many(tmp_path / "disk", 300), many(tmp_path / "another disk", 5)
    with Project(tmp_path / "p.jelly") as project:
        with pytest.raises(UnfinishedError, match="/disk” went away while") as caught:
            take_out(disk, ingest(project, [disk, beside]), stays=stays)
        assert "do the same again" in caught.value.hint
        if stays:
            disk.rmdir()
        (tmp_path / "taken out").rename(disk)
        do(project, model, disk)
        assert all(record.prediction for record in project.browsing.files())


def test_a_disk_that_reports_errors_makes_no_photograph_unreadable_for_ever(
    tmp_path: Path, model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, asked = many(tmp_path / "disk", 400), set()
    opens = reading._opened

    def fails(path: str, flags: int) -> int:
        if Path(path).parent == folder:
            asked.add(path)
            raise OSError(errno.EIO, "Input/output error")
        return opens(path, flags)

    with Project(tmp_path / "p.jelly") as project:
        list(ingest(project, [folder]))
        monkeypatch.setattr(reading, "_opened", fails)
        with pytest.raises(UnfinishedError, match="400 photographs were not read"):
            list(classify(project, model))
        assert len(asked) < 200  # one that does not answer is not asked 400 times
        assert set(states(project).values()) == {"missing"}
        monkeypatch.undo()
        do(project, model, folder)
        assert set(states(project).values()) == {"ok"}


def test_a_disk_that_does_not_answer_is_given_up_without_another_question(
    tmp_path: Path, model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever asked it whether a file is still there would wait for ever."""
    folder, asked, enough = many(tmp_path / "disk", 60), set(), threading.Event()
    opens, looks = reading._opened, Path.lstat

    def waits(path: str, flags: int) -> int:
        asked.add(path)
        enough.wait()
        return opens(path, flags)

    def is_asked(path: Path) -> os.stat_result:
        assert folder not in (path, path.parent)
        return looks(path)

    monkeypatch.setattr(patience, "TOO_LONG_S", 0.2)
    with Project(tmp_path / "p.jelly") as project:
        list(ingest(project, [folder]))
        monkeypatch.setattr(reading, "_opened", waits)
        monkeypatch.setattr(Path, "lstat", is_asked)
        with pytest.raises(UnfinishedError, match="60 photographs were not read"):
            list(classify(project, model))
        assert len(asked) < 20
        assert set(states(project).values()) == {"missing"}
        monkeypatch.undo()
        enough.set()
        while patience.hangs():
            time.sleep(0.01)
        do(project, model, folder)
        assert set(states(project).values()) == {"ok"}


def test_a_file_that_may_not_be_read_is_tried_when_it_is_found_again(
    tmp_path: Path, survey: Path, model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked, opens = survey / "dag 0" / "0.jpg", reading._opened

    def refuses(path: str, flags: int) -> int:
        if Path(path) == locked:
            raise PermissionError(errno.EACCES, "Permission denied")
        return opens(path, flags)

    with Project(tmp_path / "p.jelly") as project:
        monkeypatch.setattr(reading, "_opened", refuses)
        do(project, model, survey)
        assert Counter(states(project).values()) == {"ok": 3, "unreadable": 1}
        monkeypatch.undo()
        do(project, model, survey)
        assert Counter(states(project).values()) == {"ok": 4}


def test_labels_of_a_folder_that_goes_away_are_kept_and_the_rest_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = many(tmp_path / "labelled" / "Moon Jellyfish", 120)
    with Project(tmp_path / "p.jelly") as project:
        with pytest.raises(UnfinishedError, match="went away"):
            take_out(folder.parent, add_labelled_folder(project, folder.parent))
        said = [record for record in project.browsing.files() if record.annotation]
        assert 0 < len(said) < 120
        assert Counter(states(project).values())["unreadable"] == 0


def test_a_dataset_is_not_made_of_what_lies_there_now(
    tmp_path: Path, survey: Path, model: ModelFile
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        do(project, model, survey)
        project.labels.label_files([1, 2, 3], "x")
        shutil.copy(survey / "dag 1" / "3.jpg", survey / "dag 0" / "0.jpg")
        (survey / "dag 0" / "1.jpg").unlink()
        with pytest.raises(UnfinishedError, match="2 of 3 photographs"):
            list(export_dataset(project, tmp_path / "dataset"))
    assert [path.name for path in (tmp_path / "dataset" / "x").iterdir()] == ["2.jpg"]
    assert (tmp_path / "dataset" / "labels.csv").is_file()
