from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from jellygui.domain.labels import Annotation, FileState
from jellygui.errors import JellyError
from jellygui.images.scan import FoundBroken, FoundFile
from jellygui.project import Project, schema
from jellygui.project.writer import WriteLane, Writer
from tests.support.models import tiny_model
from tests.support.projects import found, photo, read_in, said

NOON = datetime(2024, 7, 9, 12)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project(tmp_path / "Målinger.jelly") as opened:
        yield opened


def test_everything_known_of_a_file_comes_back(project: Project, tmp_path: Path) -> None:
    model = tiny_model(tmp_path / "m.jellymodel")
    facts = {"taken_at": NOON, "latitude": 56.7, "longitude": -11.5, "camera": "TG-6"}
    (identity,) = read_in(project, tmp_path, photo(1, **facts))
    project.models.add(model)
    project.models.add_predictions(
        model.model_id, [(identity, said("moon_jellyfish"), np.ones(4, np.float16))]
    )
    (record,) = project.browsing.files()
    assert record.path == tmp_path / "0.jpg"
    assert record.photograph is not None
    assert (record.photograph.taken_at, record.photograph.camera) == (NOON, "TG-6")
    assert (record.photograph.latitude, record.photograph.longitude) == (56.7, -11.5)
    assert record.label == "moon_jellyfish"
    assert record.model_id == model.model_id


def test_the_same_bytes_at_two_paths_are_one_photograph(project: Project, tmp_path: Path) -> None:
    first, second = read_in(project, tmp_path, photo(1), photo(1))
    assert first == second
    assert [record.is_copy for record in project.browsing.files()] == [False, True]


def test_a_file_that_changed_is_read_again_and_an_unchanged_one_is_not(
    project: Project, tmp_path: Path
) -> None:
    read_in(project, tmp_path, photo(1))
    assert not project.files.add(found(tmp_path, "0.jpg"))
    assert project.files.paths_of(project.files.to_read("none")) == [
        (1, tmp_path / "0.jpg")
    ]  # no model has seen it
    changes = project.files.add(found(tmp_path, "0.jpg", size=9))
    assert changes.files == {1}
    assert next(project.browsing.files()).photograph is None


def test_unreadable_and_missing_files_keep_their_reason(project: Project, tmp_path: Path) -> None:
    project.files.add(
        [*found(tmp_path, "a.jpg", "b.jpg"), FoundBroken(tmp_path / "c.jpg", "is a link")]
    )
    project.files.record_unreadable([(1, "is empty")])
    project.files.record_missing([2])
    states = [(record.state, record.reason) for record in project.browsing.files()]
    assert states == [
        (FileState.UNREADABLE, "is empty"),
        (FileState.MISSING, "is no longer there"),
        (FileState.UNREADABLE, "is a link"),
    ]
    assert not len(project.files.to_read("none"))


@pytest.mark.skipif(sys.platform != "linux", reason="names that are not UTF-8 exist on Linux")
def test_names_that_are_not_utf8_survive(project: Project, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.jpg"))
    project.files.add([FoundFile(path, 1, 1)])
    assert next(project.browsing.files()).path == path


def test_a_project_that_moved_with_its_photographs_finds_them(tmp_path: Path) -> None:
    here = tmp_path / "here"
    (here / "photos").mkdir(parents=True)
    (here / "photos" / "a.jpg").write_bytes(b"12345")
    with Project(here / "p.jelly") as project:
        project.files.add(found(here / "photos", "a.jpg"))
    there = here.rename(tmp_path / "there")
    with Project(there / "p.jelly") as project:
        assert next(project.browsing.files()).path == there / "photos" / "a.jpg"


def test_near_copies_and_bursts_share_a_group_but_a_fixed_camera_does_not(
    project: Project, tmp_path: Path
) -> None:
    one = photo(1, taken_at=NOON, camera="TG-6")
    same_hash = {"perceptual_hash": one.perceptual_hash ^ 0b111, "mirrored_hash": 7}
    photos = [
        one,
        photo(2, **same_hash),  # a copy of the fifth that lost its time
        photo(3, taken_at=NOON + timedelta(seconds=2), camera="TG-6"),  # a burst
        photo(4, taken_at=NOON + timedelta(seconds=2), camera="other"),
        photo(5, taken_at=NOON + timedelta(minutes=10), camera="TG-6", **same_hash),
        photo(6, perceptual_hash=one.mirrored_hash, mirrored_hash=one.perceptual_hash),
    ]
    read_in(project, tmp_path, *photos)
    groups = [record.photograph.group for record in project.browsing.files() if record.photograph]
    assert groups[0] == groups[2] == groups[5]
    assert groups[1] == groups[4]
    assert len({groups[0], groups[3], groups[4]}) == 3


def test_a_photograph_that_links_two_groups_merges_them(project: Project, tmp_path: Path) -> None:
    times = [NOON, NOON + timedelta(seconds=5), NOON + timedelta(seconds=2.5)]
    photos = [photo(n, taken_at=moment, camera="x") for n, moment in enumerate(times)]
    read_in(project, tmp_path, *photos[:2])
    before = {record.photograph.group for record in project.browsing.files() if record.photograph}
    assert len(before) == 2
    read_in(project, tmp_path, photos[2])
    after = {record.photograph.group for record in project.browsing.files() if record.photograph}
    assert len(after) == 1


def test_a_persons_word_wins_can_be_taken_back_and_is_never_overwritten(
    project: Project, tmp_path: Path
) -> None:
    model = tiny_model(tmp_path / "m.jellymodel")
    (identity,) = read_in(project, tmp_path, photo(1))
    project.models.add(model)
    row = (identity, said("moon_jellyfish", identified=False), np.ones(4, np.float16))
    project.models.add_predictions(model.model_id, [row])
    assert next(project.browsing.files()).label == "unidentified"
    project.labels.annotate(
        [identity], Annotation(label="blue_jellyfish", individuals=3, annotator="AB")
    )
    project.models.add_predictions(model.model_id, [row])
    record = next(project.browsing.files())
    assert record.label == "blue_jellyfish"
    assert record.annotation is not None
    assert (record.annotation.individuals, record.annotation.annotator) == (3, "AB")
    project.labels.annotate([identity], None)
    assert next(project.browsing.files()).label == "unidentified"
    with closing(sqlite3.connect(project.path)) as connection:
        assert connection.execute("SELECT count(*) FROM annotation").fetchone() == (2,)
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            connection.execute("UPDATE annotation SET annotator = 'CD'")


def test_the_view_in_the_file_says_the_same_as_the_program(
    project: Project, tmp_path: Path
) -> None:
    model = tiny_model(tmp_path / "m.jellymodel")
    ids = read_in(project, tmp_path, photo(1), photo(2), photo(3))
    project.models.add(model)
    vector = np.ones(4, np.float16)
    project.models.add_predictions(
        model.model_id,
        [(ids[0], said("moon_jellyfish"), vector), (ids[1], said("x", identified=False), vector)],
    )
    project.labels.annotate([ids[0]], Annotation(label="unsure"))
    with closing(sqlite3.connect(project.path)) as connection:
        view = connection.execute(
            "SELECT label FROM effective_label ORDER BY photograph_id"
        ).fetchall()
    assert [label for (label,) in view] == [record.label for record in project.browsing.files()]
    assert [label for (label,) in view] == ["unsure", "unidentified", None]


def test_another_model_counts_only_when_it_is_chosen(project: Project, tmp_path: Path) -> None:
    old, new = (tiny_model(tmp_path / f"{n}.jellymodel", seed=n) for n in range(2))
    (identity,) = read_in(project, tmp_path, photo(1))
    for model, species in ((old, "moon_jellyfish"), (new, "blue_jellyfish")):
        project.models.add(model)
        project.models.add_predictions(
            model.model_id, [(identity, said(species), np.ones(4, np.float16))]
        )
    assert next(project.browsing.files()).label == "moon_jellyfish"
    changes = project.models.use(new.model_id)
    assert changes.labels == {identity}
    assert next(project.browsing.files()).label == "blue_jellyfish"


def test_a_second_program_is_told_who_has_the_project(project: Project) -> None:
    code = (
        "from pathlib import Path; from jellygui.project import Project;"
        f"Project(Path({str(project.path)!r}))"
    )
    second = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert f"process {os.getpid()}" in second.stderr
    with pytest.raises(JellyError, match="open in another program"):
        Project(project.path)


def test_a_killed_program_loses_nothing_that_was_committed(tmp_path: Path) -> None:
    path = tmp_path / "p.jelly"
    code = textwrap.dedent(f"""
        import time
        from pathlib import Path
        from jellygui.images.scan import FoundFile
        from jellygui.project import Project
        project = Project(Path({str(path)!r}))
        for number in range(10**6):
            project.files.add([FoundFile(Path(f"/x/{{number}}.jpg"), 1, 1)])
            print(number, flush=True)
    """)
    child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    for _ in range(50):
        last = int(child.stdout.readline())
    child.kill()
    last = max(last, *(int(line) for line in child.stdout if line.endswith("\n")), 0)
    child.wait()
    child.stdout.close()
    with Project(path) as project:
        assert project.files.count() >= last + 1
        assert [record.id for record in project.browsing.files()] == list(
            range(1, project.files.count() + 1)
        )


def test_a_newer_project_and_foreign_files_are_refused_untouched(tmp_path: Path) -> None:
    newer = tmp_path / "newer.jelly"
    with Project(newer):
        pass
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("PRAGMA user_version = 99")
    foreign = tmp_path / "foreign.jelly"
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE theirs (a)")
    text = tmp_path / "text.jelly"
    text.write_text("no database at all, but long enough to be read as one" * 9)
    for path, words in (
        (newer, "newer version"),
        (foreign, "not a JellyGUI"),
        (text, "not a JellyGUI"),
    ):
        before = path.read_bytes()
        with pytest.raises(JellyError, match=words):
            Project(path)
        assert path.read_bytes() == before
        assert not path.with_name(path.name + ".lock").exists()


def test_an_older_project_is_copied_and_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.jelly"
    with Project(path) as project:
        project.files.add(found(tmp_path, "a.jpg"))
    newer = (*schema.MIGRATIONS, "ALTER TABLE file ADD COLUMN colour TEXT;")
    monkeypatch.setattr(schema, "MIGRATIONS", newer)
    with Project(path) as project:
        assert project.files.count() == 1
    (copy,) = tmp_path.glob(f"old-version-{len(newer) - 1}-*.jelly")
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(newer) - 1,)
        assert connection.execute("SELECT count(*) FROM file").fetchone() == (1,)


def test_a_migration_that_fails_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.jelly"
    with Project(path):
        pass
    broken = (*schema.MIGRATIONS, "CREATE TABLE new (a); INSERT INTO nowhere VALUES (1);")
    monkeypatch.setattr(schema, "MIGRATIONS", broken)
    with pytest.raises(JellyError):
        Project(path)
    monkeypatch.undo()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(schema.MIGRATIONS),)
        named = "SELECT name FROM sqlite_master WHERE name = 'new'"
        tables = connection.execute(named).fetchall()
    assert tables == []
    with Project(path):
        pass


def test_a_project_keeps_what_a_card_shows(project: Project, tmp_path: Path) -> None:
    model = tiny_model(tmp_path / "m.jellymodel", name="first")
    project.models.add(model)
    kept = project.models.card(model.model_id)
    assert kept is not None
    assert kept.trained_on == ()
    assert kept == model.card.model_copy(update={"trained_on": (), "fold_answers": ()})
    # Early versions kept none.
    for card in ("{}", "[]", "no JSON"):
        project.write(lambda c, card=card: c.execute("UPDATE model SET card = ?", [card]))
        assert project.models.card(model.model_id) is None
    assert project.models.card("f" * 64) is None


def test_a_person_does_not_wait_for_the_model(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An annotation that is asked for behind a queue of predictions goes ahead of them."""
    model = tiny_model(tmp_path / "m.jellymodel")
    ids = read_in(project, tmp_path, *(photo(n) for n in range(50)))
    project.models.add(model)
    rows = [(i, said("moon_jellyfish"), np.ones(4, np.float16)) for i in ids]
    written, is_asked, do = [], threading.Event(), Writer.do

    def noted(
        writer: Writer, change: Callable[..., Any], lane: WriteLane = WriteLane.PROGRAM
    ) -> Any:
        return do(writer, lambda connection: (written.append(lane), change(connection))[1], lane)

    monkeypatch.setattr(Writer, "do", noted)
    writer = project._writer
    assert writer is not None

    def ask(what: Callable[[], object], is_heard: Callable[[], bool]) -> threading.Thread:
        thread = threading.Thread(target=what)
        thread.start()
        while thread.is_alive() and not is_heard():
            time.sleep(0.001)
        return thread

    # The writer is busy until all have asked.
    threads = [ask(lambda: writer.do(lambda _: is_asked.wait()), lambda: bool(written))]
    model_says = lambda: project.models.add_predictions(model.model_id, rows)  # noqa: E731
    person_says = lambda: project.labels.annotate([ids[0]], Annotation(label="unsure"))  # noqa: E731
    for place, says in enumerate([*[model_says] * 5, person_says], 1):
        threads.append(ask(says, lambda place=place: writer._waiting.qsize() == place))
    is_asked.set()
    for thread in threads:
        thread.join()
    assert written == [WriteLane.PROGRAM, WriteLane.PERSON, *[WriteLane.PROGRAM] * 5]


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(JellyError, match="cannot be opened"):
        Project(tmp_path / "file" / "p.jelly")
    with pytest.raises(JellyError, match="is not there"):
        Project(tmp_path / "none.jelly", create=False)


def test_a_project_whose_disk_gives_rubbish_is_named(tmp_path: Path) -> None:
    path = tmp_path / "p.jelly"
    with Project(path) as project:
        project.files.add(found(tmp_path, *(f"{n}.jpg" for n in range(2000))))
    project = Project(path)
    try:
        project.write(lambda connection: connection.execute("PRAGMA cache_size = 1"))
        size = path.stat().st_size
        with open(path, "r+b") as file:
            file.seek(4096)
            file.write(b"\x55" * (size - 4096))
        with pytest.raises(JellyError, match=r"p\.jelly” is damaged"):
            project.browsing.tally()
        with pytest.raises(JellyError, match=r"p\.jelly” is damaged"):
            project.files.add(found(tmp_path, "another.jpg"))
    finally:
        project.close()
