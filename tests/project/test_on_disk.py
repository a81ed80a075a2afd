"""What is said to be on disk is there after a loss of power, and what fails leaves nothing."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from jellygui.errors import JellyError
from jellygui.files import put_in_place, write_bytes_in_one_step
from jellygui.jobs.opening import open_project
from jellygui.project import Project, lock, schema
from jellygui.project.facts import note_fact
from tests.support.projects import found, write_first_version

EXTRA = 3  # of SQLite's PRAGMA synchronous


def test_every_change_waits_for_the_disk(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        how: Callable[[sqlite3.Connection], int] = lambda connection: connection.execute(  # noqa: E731
            "PRAGMA synchronous"
        ).fetchone()[0]
        assert project.write(how) == EXTRA


@pytest.mark.skipif(os.name == "nt", reason="folders cannot be opened there")
def test_a_file_and_its_name_are_on_disk_before_it_is_said_to_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    sync, replace = os.fsync, os.replace

    def heard(handle: int) -> None:
        told.append(os.path.basename(os.readlink(f"/proc/self/fd/{handle}"))[-5:])
        sync(handle)

    monkeypatch.setattr(os, "fsync", heard)
    monkeypatch.setattr(
        os, "replace", lambda one, other: (told.append("moved"), replace(one, other))
    )
    place = tmp_path / "all of it" / "counts.csv"
    place.parent.mkdir()
    write_bytes_in_one_step(place, b"new")
    assert told == [".part", "moved", "of it"]
    told.clear()
    put_in_place(place, place.with_name("other.csv"))
    assert told == ["moved", "of it"]


def _litter(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "old.jelly")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A project of the first version."""
    path = tmp_path / "old.jelly"
    write_first_version(path, tmp_path)
    return path


def test_however_often_a_migration_fails_it_leaves_nothing(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old.read_bytes()
    broken = (*schema.MIGRATIONS, "INSERT INTO nowhere VALUES (1);")
    monkeypatch.setattr(schema, "MIGRATIONS", broken)
    for _ in range(3):
        with pytest.raises(JellyError):
            Project(old)
        assert _litter(old.parent) == []
    assert old.read_bytes() == before
    monkeypatch.undo()
    with Project(old) as project:
        assert project.files.count() == 2
    (copy,) = _litter(old.parent)
    assert copy.startswith("old-version-1-")


def test_a_migration_that_was_killed_again_and_again_leaves_one_copy(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed behind its copy, and in the midst of making it."""
    real = Path.unlink

    def killed(path: Path, *, missing_ok: bool = False) -> None:
        if "-version-" in path.name and not path.name.startswith("."):
            return  # who was killed removes nothing
        real(path, missing_ok=missing_ok)

    broken = (*schema.MIGRATIONS, "INSERT INTO nowhere VALUES (1);")
    for _ in range(4):
        with monkeypatch.context() as patch:
            patch.setattr(schema, "MIGRATIONS", broken)
            patch.setattr(Path, "unlink", killed)
            with pytest.raises(JellyError):
                Project(old)
    assert len(_litter(old.parent)) == 1
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", broken)
        patch.setattr("jellygui.project.before.put_in_place", _full)
        patch.setattr("jellygui.project.before.filecmp.cmp", lambda *_, **__: False)
        patch.setattr(Path, "unlink", lambda *_, **__: None)
        with pytest.raises(JellyError, match="no copy of it could be made"):
            Project(old)
    with Project(old):
        pass
    assert [name for name in _litter(old.parent) if name.startswith(".")] == []


def test_a_copy_that_was_killed_as_it_got_its_name_is_made_in_its_place(old: Path) -> None:
    """Its name is taken before it is moved there; the empty file stayed, and another came."""
    before = old.read_bytes()
    taken = old.with_name("old-version-1-20240709-120000.jelly")
    taken.touch()
    with Project(old):
        pass
    assert _litter(old.parent) == [taken.name]
    assert len(taken.read_bytes()) == len(before)


def _full(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_leaves_no_half_of_a_copy(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = old.read_bytes()
    monkeypatch.setattr("jellygui.project.before.sync", _full)
    with pytest.raises(JellyError, match="no copy of it could be made first"):
        Project(old)
    assert (_litter(old.parent), old.read_bytes()) == ([], before)


def test_a_copy_is_the_project_as_it_was(old: Path) -> None:
    with Project(old):
        pass
    (copy,) = _litter(old.parent)
    with closing(sqlite3.connect(old.with_name(copy))) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT annotator FROM annotation").fetchall() == [("AB",)]
    with Project(old):  # and it is not made again
        pass
    assert _litter(old.parent) == [copy]


@pytest.mark.skipif(os.name == "nt", reason="another kind of lock is used there")
@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS])
def test_a_share_that_knows_no_locks_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def fails(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(lock.fcntl, "flock", fails)
    place = tmp_path / "p.jelly"
    first = open_project(place, create=True)
    (words,) = first.words
    assert f"cannot tell whether it is open in another program too ({os.strerror(number)})" in words
    second = open_project(place)
    with first.project, second.project:
        (words,) = second.words
        assert f"(process {os.getpid()} on " in words


def test_a_program_that_was_killed_as_it_began_to_write_left_a_project(tmp_path: Path) -> None:
    """Between its two first words in the file; 2 of 200 kills hit it there."""
    place = tmp_path / "p.jelly"
    with Project(place):
        pass
    with closing(sqlite3.connect(place)) as connection:
        note_fact(connection, "open since", "2026-07-09T12:00:00+02:00")
        connection.commit()
    with open_project(place).project as project:
        assert project.files.count() == 0
        project.files.add(found(tmp_path, "1.jpg"))
    assert open_and_count(place) == 1


def open_and_count(place: Path) -> int:
    with Project(place) as project:
        assert not project.lacks
        return project.files.count()
