"""The file of a project is copied, emptied, swapped and locked away: it never says what is not."""

from __future__ import annotations

import itertools
import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from jellygui.errors import JellyError, ProjectRefusedError
from jellygui.project import Project, schema, soundness
from jellygui.project.store import NotForWritingError
from jellygui.project.write_ahead_log import QUIET_S, log_beside
from tests.support.odd import leave_out_of_an_index
from tests.support.processes import untraced
from tests.support.projects import found, photo, read_in, write_first_version


def copy_alone(project: Project, place: Path) -> Path:
    """As a person copies a project: the file, not the log beside it."""
    return Path(shutil.copy(project.path, place))


def until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def is_folded_in(project: Project) -> bool:
    return log_beside(project.path).stat().st_size == 0


def test_a_copy_of_an_open_project_holds_what_was_said_and_says_until_when(
    project: Project, tmp_path: Path
) -> None:
    read_in(project, tmp_path, photo(1), photo(2))
    project.labels.label_files([1], "x")
    until(lambda: is_folded_in(project))
    place = copy_alone(project, tmp_path / "copy.jelly")
    for _ in range(2):  # also when it is opened again, as long as nothing was changed
        with Project(place, for_reading=True) as copy:
            assert [row.label for row in copy.browsing.photo_rows([1, 2])] == ["x", None]
            assert "copy.jelly” is a copy that was made while the project was open" in copy.lacks
            assert f"{time.localtime().tm_year}-" in copy.lacks
    with Project(place) as copy:
        assert copy.lacks
        copy.labels.label_files([2], "y")
    with Project(place) as copy:  # from here on it is a project of its own
        assert not copy.lacks
        assert [row.label for row in copy.browsing.photo_rows([1, 2])] == ["x", "y"]


def test_an_empty_copy_of_a_project_that_is_just_made_says_so(
    project: Project, tmp_path: Path
) -> None:
    place = copy_alone(project, tmp_path / "copy.jelly")
    with Project(place) as copy:
        assert "it holds what was saved until" in copy.lacks.casefold()


def test_a_closed_project_is_one_whole_file(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        read_in(project, tmp_path, photo(1))
    assert [place.name for place in tmp_path.iterdir()] == ["p.jelly"]
    place = shutil.copy(tmp_path / "p.jelly", tmp_path / "copy.jelly")
    with Project(Path(place)) as copy:
        assert not copy.lacks
        assert copy.files.count() == 1


def test_work_without_end_is_folded_in_all_the_same(project: Project, tmp_path: Path) -> None:
    numbers = itertools.count()

    def is_in_the_file() -> bool:
        project.files.add(found(tmp_path, f"{next(numbers)}.jpg"))
        time.sleep(QUIET_S / 10)
        with closing(sqlite3.connect(copy_alone(project, tmp_path / "copy.jelly"))) as copy:
            return bool(copy.execute("SELECT count(*) FROM file").fetchone()[0])

    until(is_in_the_file)


def test_a_thread_that_reads_keeps_no_word_out_of_the_file_for_long(
    project: Project, tmp_path: Path
) -> None:
    read_in(project, tmp_path, photo(1), photo(2))
    reading = project.browsing.files()
    next(reading)
    project.labels.label_files([1], "x")
    list(reading)
    until(lambda: is_folded_in(project))
    with Project(copy_alone(project, tmp_path / "copy.jelly")) as copy:
        assert copy.browsing.photo_rows([1])[0].label == "x"


_DIES = """
import os, sys, time
from pathlib import Path
from jellygui.images.scan import FoundFile
from jellygui.project import Project
from jellygui.project.write_ahead_log import log_beside
project = Project(Path(sys.argv[1]))
project.files.add([FoundFile(Path("/x/first.jpg"), 1, 1)])
while log_beside(project.path).stat().st_size:
    time.sleep(0.01)
project.files.add([FoundFile(Path("/x/last.jpg"), 1, 1)])
os.kill(os.getpid(), 9) if os.name != "nt" else os._exit(9)
"""


def test_a_project_whose_program_was_killed_lacks_nothing_but_its_file_alone_says_so(
    tmp_path: Path,
) -> None:
    path = tmp_path / "p.jelly"
    subprocess.run([sys.executable, "-c", _DIES, str(path)], check=False, env=untraced())
    alone = Path(shutil.copy(path, tmp_path / "alone.jelly"))
    with Project(alone, for_reading=True) as project:
        assert project.files.count() == 1
        assert project.lacks
    with Project(path, for_reading=True) as project:
        assert project.files.count() == 2
        assert not project.lacks


def test_a_copy_from_the_midst_of_a_change_is_called_damaged(
    project: Project, tmp_path: Path
) -> None:
    until(lambda: is_folded_in(project))
    before = project.path.read_bytes()
    project.files.add(found(tmp_path, *(f"{n}.jpg" for n in range(2000))))
    until(lambda: is_folded_in(project))
    after = project.path.read_bytes()
    place = tmp_path / "copy.jelly"
    place.write_bytes(before[:8192] + after[8192 : len(after) // 2])
    copied = place.read_bytes()
    with pytest.raises(JellyError, match="midst of a change"):
        Project(place)
    assert place.read_bytes() == copied


@pytest.mark.parametrize("read_only", [False, True], ids=["open", "look"])
def test_a_large_project_that_was_not_closed_is_looked_at_later_by_who_inspects_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read_only: bool
) -> None:
    """What takes as long as there are rows; a copy without its log is not let off."""
    path = tmp_path / "p.jelly"
    with Project(path) as project:
        project.files.add(found(tmp_path, "1.jpg", "2.jpg"))
        until(lambda: is_folded_in(project))
        whole = copy_alone(project, tmp_path / "whole.jelly")
    copy = Path(shutil.copy(whole, tmp_path / "copy.jelly"))
    leave_out_of_an_index(copy)
    alone = Path(shutil.copy(copy, tmp_path / "alone.jelly"))

    def refuses(place: Path, *, inspect_later: bool) -> None:
        if place != alone:  # a killed program leaves a log; who refuses the project removes it
            log_beside(place).touch()
        with pytest.raises(JellyError, match="midst of a change"):
            Project(place, read_only=read_only, inspect_later=inspect_later)

    refuses(copy, inspect_later=True)  # it is small
    monkeypatch.setattr(soundness, "_SMALL_BYTES", 0)
    refuses(copy, inspect_later=False)
    refuses(alone, inspect_later=True)
    for place in (copy, whole):
        log_beside(place).touch()
    with Project(copy, read_only=read_only, inspect_later=True, for_reading=True) as project:
        with pytest.raises(ProjectRefusedError, match="midst of a change") as caught:
            project.inspect()
        assert caught.value.is_damage
    with Project(whole, read_only=read_only, inspect_later=True) as project:
        project.inspect()
        assert project.files.count() == 2
        assert not project.lacks


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"x" * 5000], ids=len)
@pytest.mark.parametrize("create", [True, False], ids=["new", "open"])
def test_an_empty_or_foreign_file_is_refused_untouched(
    tmp_path: Path, content: bytes, create: bool
) -> None:
    place = tmp_path / "p.jelly"
    place.write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(JellyError, match="not a JellyGUI project"):
            Project(place, create=create, read_only=read_only)
    assert place.read_bytes() == content
    assert list(tmp_path.iterdir()) == [place]


def test_another_programs_database_stays_as_it_is_with_its_log(tmp_path: Path) -> None:
    place = tmp_path / "theirs.jelly"
    with closing(sqlite3.connect(place)) as theirs:
        theirs.execute("PRAGMA journal_mode = WAL")
        theirs.execute("CREATE TABLE theirs (a)")
        theirs.commit()
        before = {p: p.read_bytes() for p in tmp_path.iterdir() if not p.name.endswith("-shm")}
        with pytest.raises(JellyError, match="not a JellyGUI project"):
            Project(place)
        after = {p: p.read_bytes() for p in tmp_path.iterdir() if not p.name.endswith("-shm")}
    assert after == before
    with closing(sqlite3.connect(tmp_path / "bare.jelly")) as bare:
        bare.execute("VACUUM")
    with pytest.raises(JellyError, match="not a JellyGUI project"):
        Project(tmp_path / "bare.jelly")


def test_a_project_is_made_in_one_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", ("CREATE TABLE a (b); INSERT INTO nowhere VALUES;",))
    with pytest.raises(JellyError, match="cannot be opened"):
        Project(tmp_path / "p.jelly")
    assert list(tmp_path.iterdir()) == []


def test_the_log_of_a_deleted_project_does_not_come_back_in_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "p.jelly"
    subprocess.run([sys.executable, "-c", _DIES, str(path)], check=False, env=untraced())
    path.unlink()
    with Project(path) as project:
        assert project.files.count() == 0
    assert [p for p in tmp_path.iterdir() if p.name.startswith("p.jelly-wal-")]


def looked_at(path: Path) -> tuple[list[str | None], int]:
    with Project(path, read_only=True) as project:
        assert project.is_read_only
        labels = [record.label for record in project.browsing.files()]
        total = sum(row.files for row in project.counts.rows())
        with pytest.raises(JellyError, match="may only be read"):
            project.labels.label_files([1], "y")
    return labels, total


def test_a_project_is_looked_at_without_a_trace(tmp_path: Path) -> None:
    path = tmp_path / "disk" / "p.jelly"
    with Project(path) as project:
        read_in(project, tmp_path, photo(1), photo(2))
        project.labels.label_files([1], "x")
    before = path.read_bytes(), path.stat().st_mtime_ns
    assert looked_at(path) == (["x", None], 2)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert list(path.parent.iterdir()) == [path]


def test_a_killed_a_moved_and_an_old_project_are_looked_at_as_they_would_be_opened(
    tmp_path: Path,
) -> None:
    killed = tmp_path / "killed" / "p.jelly"
    killed.parent.mkdir()
    subprocess.run([sys.executable, "-c", _DIES, str(killed)], check=False, env=untraced())
    log = log_beside(killed).read_bytes()
    assert looked_at(killed) == ([None, None], 2)
    assert log_beside(killed).read_bytes() == log
    with Project(killed, read_only=True) as project:
        assert not project.lacks

    here = tmp_path / "here"
    here.mkdir()
    (here / "a.jpg").write_bytes(b"12345")
    with Project(here / "p.jelly") as project:
        project.files.add(found(here, "a.jpg"))
    there = here.rename(tmp_path / "there")
    with Project(there / "p.jelly", read_only=True) as project:
        assert [record.path for record in project.browsing.files()] == [there / "a.jpg"]

    old = tmp_path / "old.jelly"
    write_first_version(old, tmp_path)
    before = old.read_bytes()
    assert looked_at(old) == (["z", "y"], 2)
    assert old.read_bytes() == before
    assert not list(tmp_path.glob("old-version-*"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
@pytest.mark.parametrize("what", ["folder", "file"])
def test_a_project_that_may_not_be_written_says_that_it_can_be_looked_at(
    what: str, open_folder: Path
) -> None:
    path = open_folder / "disk" / "p.jelly"
    with Project(path) as project:
        read_in(project, open_folder, photo(1))
    closed = path if what == "file" else path.parent
    closed.chmod(0o444 if what == "file" else 0o555)
    code = textwrap.dedent(f"""
        from pathlib import Path
        from jellygui.project import Project
        from jellygui.project.store import NotForWritingError
        try:
            Project(Path({str(path)!r}))
        except NotForWritingError as error:
            with Project(Path({str(path)!r}), read_only=True) as project:
                print(project.files.count(), error)
    """)
    command = [sys.executable, "-c", code]
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("needs setpriv, or to be run by an ordinary user")
        command[:0] = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("1 The project “")
    assert "cannot be opened" in done.stdout
    assert issubclass(NotForWritingError, JellyError)
