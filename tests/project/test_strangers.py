"""A project from a stranger: refused in a sentence, and nothing outside it is touched."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from jellygui.errors import JellyError
from jellygui.project import Project, strangers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")

_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "theirs" / "p.jelly"
    with Project(path):
        pass
    return path


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A file that no project has anything to do with."""
    path = tmp_path / "mine.txt"
    path.write_text("precious")
    return path


def refused(path: Path, words: str) -> None:
    before = path.read_bytes()
    for kwargs in ({}, {"read_only": True}):
        with pytest.raises(JellyError, match=words) as caught:
            Project(path, **kwargs).close()
        assert str(path) in caught.value.message
        assert caught.value.hint
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "odd",
    [
        "CREATE TRIGGER t AFTER INSERT ON step BEGIN DELETE FROM annotation; END",
        "CREATE VIEW v AS SELECT * FROM photograph",
        "CREATE TABLE more (id INTEGER)",
        "CREATE INDEX i ON file (reason)",
        "ALTER TABLE file ADD COLUMN more TEXT DEFAULT (hex(randomblob(9)))",
        "DROP TRIGGER annotation_is_append_only",
        "CREATE VIRTUAL TABLE f USING fts5 (a)",
        "DROP VIEW effective_label; CREATE VIEW effective_label AS SELECT 1",
    ],
)
def test_a_schema_that_is_not_ours_is_refused(project: Path, odd: str) -> None:
    with closing(sqlite3.connect(project)) as connection:
        connection.executescript(odd)
    refused(project, "its tables are not those that this program makes")


def test_a_journal_that_names_another_file_is_refused(project: Path, mine: Path) -> None:
    name = os.fsencode(mine)
    body = bytes(512) + name + len(name).to_bytes(4) + sum(name).to_bytes(4) + _JOURNAL_MAGIC
    (project.parent / "p.jelly-journal").write_bytes(body)
    refused(project, "names another file")
    assert mine.read_text() == "precious"


@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal"])
@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_a_link_in_the_place_of_a_log_is_refused(
    project: Path, mine: Path, ending: str, link: object
) -> None:
    link(mine, project.with_name(project.name + ending))  # type: ignore[operator]
    refused(project, "beside it is a link, or no file")
    assert mine.read_text() == "precious"


@pytest.mark.parametrize("kind", ["symbolic", "dangling", "hard", "pipe"])
def test_what_lies_in_the_place_of_the_lock_is_not_written_to(
    project: Path, mine: Path, kind: str
) -> None:
    lock, nowhere = project.with_name("p.jelly.lock"), mine.with_name("made-by-it")
    if kind == "pipe":
        os.mkfifo(lock)
    elif kind == "hard":
        os.link(mine, lock)
    else:
        lock.symlink_to(mine if kind == "symbolic" else nowhere)
    with pytest.raises(JellyError, match="beside it is a link, or no file"):
        Project(project)
    assert mine.read_text() == "precious"
    assert not nowhere.exists()


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (b"[" * 100_000, r"another program\."),
        (b'{"process": "' + b"1" * 10_000_000, r"another program\."),
        (b'{"process": 1, "computer": "' + b"x" * 3000 + b'", "since": 2}', "process 1 on xxx"),
        (b"\xff\0", r"another program\."),
    ],
)
def test_what_a_lock_says_is_read_as_far_as_one_of_ours_goes(
    project: Path, written: bytes, said: str
) -> None:
    with Project(project):
        project.with_name("p.jelly.lock").write_bytes(written)
        with pytest.raises(JellyError, match=said) as caught:
            Project(project)
    assert len(str(caught.value)) < 1000


def test_a_project_of_two_names_is_open_once(project: Path, tmp_path: Path) -> None:
    by_link, by_second_name = tmp_path / "link.jelly", tmp_path / "second.jelly"
    by_link.symlink_to(project)
    with Project(project), pytest.raises(JellyError, match="is open in another program"):
        Project(by_link)
    with Project(by_link) as opened:
        assert opened.path == project
        with pytest.raises(JellyError, match="is open in another program"):
            Project(project)
    os.link(project, by_second_name)
    for name in (project, by_second_name):
        with pytest.raises(JellyError, match="second name") as caught:
            Project(name)
        assert "Copy it" in str(caught.value.hint)
    with Project(by_second_name, read_only=True) as opened:
        assert opened.files.count() == 0


def test_a_pipe_is_no_project(tmp_path: Path) -> None:
    pipe = tmp_path / "p.jelly"
    os.mkfifo(pipe)
    with pytest.raises(JellyError, match="it is no file"):
        Project(pipe)


def test_a_question_that_works_without_end_is_ended(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(strangers, "_FREE_STEPS", 1_000_000)
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
    with Project(project) as opened:
        for _ in range(3):  # each has its own
            opened.reader.execute(f"{endless} SELECT i FROM n LIMIT 20000").fetchall()
        with pytest.raises(JellyError, match="work without end") as caught:
            opened.reader.execute(f"{endless} SELECT count(*) FROM n").fetchone()
        assert str(project) in caught.value.message
        with pytest.raises(JellyError, match="work without end"):
            opened.write(lambda connection: connection.execute(f"{endless} SELECT sum(i) FROM n"))
        assert opened.files.count() == 0


def test_no_value_grows_without_end(project: Path) -> None:
    with Project(project) as opened, pytest.raises((JellyError, sqlite3.DataError)):
        opened.reader.execute("SELECT length(zeroblob(70000000))").fetchone()


KEYS = ["../../x", "a/b", "con", "", "a" * 201, "a\nb"]


@pytest.mark.parametrize("key", [*KEYS, b"a", None])
def test_a_species_whose_key_could_be_a_path_is_refused(project: Path, key: object) -> None:
    with closing(sqlite3.connect(project)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(
            "INSERT INTO species (key, common_name, place) VALUES (?, 'x', 0)", [key]
        )
    refused(project, "holds what does not belong there")


@pytest.mark.parametrize("key", [*KEYS, 7, None])
def test_a_model_whose_species_could_be_a_path_is_refused(project: Path, key: object) -> None:
    with closing(sqlite3.connect(project)) as connection, connection:
        connection.execute(
            "INSERT INTO model (id, name, species, card) VALUES ('m', 'm', ?, '{}')",
            [json.dumps([{"key": key}])],
        )
    refused(project, "holds what does not belong there")
