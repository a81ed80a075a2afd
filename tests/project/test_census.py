from __future__ import annotations

import os
import re
import sqlite3
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.counts import CountBy, FolderLevel, PositionGrid
from jellygui.errors import JellyError
from jellygui.jobs.counting import at_positions
from jellygui.project import Project, bulk, census, chosen
from jellygui.project.census import Censuses
from jellygui.project.queries import numbers_in
from jellygui.project.reader import Reader
from tests.support.models import tiny_model
from tests.support.projects import classified, found, photo, read_in, said

NOON = datetime(2024, 7, 9, 12)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    place = tmp_path / "p.jelly"
    with Project(place) as project:
        ids = read_in(project, tmp_path, *(photo(n, taken_at=NOON) for n in (0, 1, 2, 2)))
        answers = [said("moon_jellyfish", 0.8), said("blue_jellyfish", 0.3, identified=False)]
        classified(project, tiny_model(tmp_path / "m.jellymodel"), ids[:2], *answers)
    return place


@pytest.fixture
def project(place: Path) -> Iterator[Project]:
    with Project(place) as project:
        yield project


def labels(project: Project) -> dict[str, int]:
    return {row.label: row.files for row in project.counts.rows() if row.files}


def test_what_is_changed_is_counted_anew_and_files_are_read_again_only_for_what_they_are(
    project: Project,
) -> None:
    censuses = Censuses(project)
    before = censuses.now()
    assert censuses.now() is before
    days = censuses.parts(before, CountBy.DAY)
    project.labels.label_files([1, 2], "comb_jelly")
    after = censuses.now()
    assert after.file_ids is before.file_ids
    assert censuses.parts(after, CountBy.DAY) is days
    assert labels(project) == {"comb_jelly": 2, "unclassified": 1, "copies": 1}
    project.labels.undo()
    assert labels(project)["moon_jellyfish"] == 1
    assert censuses.now().file_ids is before.file_ids
    check = project.checks.draw(1, seed=1)
    project.checks.answer(check, project.checks.files(check)[0], "crystal")
    assert labels(project)["crystal"] == 1
    project.files.record_unreadable([(4, "is cut off")])
    assert labels(project)["unreadable"] == 1
    assert "copies" not in labels(project)
    assert censuses.now().file_ids is not before.file_ids
    project.files.record_missing([3])
    project.write(
        lambda connection: connection.execute(
            "UPDATE file SET day = '2024-07-08', day_by = 'person' WHERE id = 1"
        )
    )
    assert [day for day, _ in project.counts.rows_by(CountBy.DAY)] == [
        "",
        "2024-07-08",
        "2024-07-09",
    ]
    censuses.forget()
    assert censuses.now().file_ids.tolist() == [1, 2, 3, 4]


def test_what_finds_all_as_it_is_to_be_lets_nothing_be_read_again(
    project: Project, tmp_path: Path
) -> None:
    """A classification does so whenever a project is opened of which all is classified."""
    model = tiny_model(tmp_path / "m.jellymodel")
    project.models.add(model)
    before, now = project.changes, Censuses(project)
    known = now.now()
    project.models.add(model)
    project.models.use(model.model_id)
    assert project.changes == before
    assert now.now() is known
    project.models.add(tiny_model(tmp_path / "n.jellymodel", seed=1))
    assert project.changes.of_files > before.of_files


def test_where_several_ask_at_once_one_reads_for_all(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, read, reads = census._files, threading.Event(), threading.Event()
    times: list[int] = []

    def files(reader: Reader) -> census.Census:
        times.append(threading.get_ident())
        read.set()
        assert reads.wait(300)
        return real(reader)

    monkeypatch.setattr(census, "_files", files)
    censuses = Censuses(project)
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(censuses.now)
        assert read.wait(300)
        second = threads.submit(censuses.now)
        reads.set()
        assert first.result() is second.result()
    assert len(times) == 1


def test_what_is_only_looked_at_is_counted_anew_when_others_have_changed_it(
    place: Path,
) -> None:
    with closing(sqlite3.connect(place)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        with Project(place, read_only=True) as looked_at:
            assert labels(looked_at) == {
                "moon_jellyfish": 1,
                "unidentified": 1,
                "unclassified": 1,
                "copies": 1,
            }
            with other:
                other.execute("UPDATE file SET state = 'unreadable', reason = 'x' WHERE id = 1")
            assert labels(looked_at) == {
                "unreadable": 1,
                "unidentified": 1,
                "unclassified": 1,
                "copies": 1,
            }


def test_no_change_is_lost_where_several_threads_make_some(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change of files that another one hides would leave all sums as they were."""
    monkeypatch.setattr(project._writer, "do", lambda change, lane: None)
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as threads:
            for _ in range(8):
                threads.submit(lambda: [project.write(str) for _ in range(500)])
    finally:
        sys.setswitchinterval(usual)
    assert project.changes.of_files >= 8 * 500


def test_folders_are_those_of_paths_whatever_they_are_called(
    project: Project, tmp_path: Path
) -> None:
    names = [Path("b", "1.jpg"), Path("b", "sub", "2.jpg"), Path("ü", "3.jpg")]
    if os.name != "nt":
        names += [Path("b\\c.jpg"), Path(os.fsdecode(b"\xff"), "4.jpg"), Path("b", "\udcfe.jpg")]
    project.files.add(found(tmp_path, *map(str, names)))
    files = {tmp_path / name for name in names} | {r.path for r in project.browsing.files()}
    wanted = {str(path.parent): 0 for path in files}
    for path in files:
        wanted[str(path.parent)] += 1
    parts = project.counts.rows_by(CountBy.FOLDER)
    assert {folder: sum(row.files for row in rows) for folder, rows in parts} == wanted
    assert [folder for folder, _ in parts] == sorted(wanted, key=os.fsencode)
    top = FolderLevel(len((tmp_path / "b").parts))
    assert {folder for folder, _ in project.counts.rows_by(top)} == {
        str(Path(*Path(folder).parts[: top.depth])) for folder in wanted
    }


def test_numbers_far_apart_are_read_at_once_and_others_bit_by_bit(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = project.counts.rows(), project.browsing.tally(), project.estimates.of()
    monkeypatch.setattr(bulk, "_AT_ONCE", 1)
    project.write(lambda connection: connection.execute("UPDATE file SET day = NULL"))
    assert (project.counts.rows(), project.browsing.tally(), project.estimates.of()) == whole
    project.write(lambda connection: connection.execute(f"UPDATE file SET id = id + {2**40}"))
    assert (project.counts.rows(), project.browsing.tally(), project.estimates.of()) == whole
    assert project.counts.rows(PhotoQuery(label="moon_jellyfish"))[0].files == whole[0][0].files


def test_numbers_are_kept_in_half_the_room_where_they_have_room_there(project: Project) -> None:
    asked = "SELECT group_concat(id), group_concat(id * {}) FROM file WHERE id <= :last"
    for factor, kind in ((1, np.int32), (2**40, np.int64)):
        ids, others = Censuses(project).columns(asked.format(factor), *[numbers_in] * 2)
        assert (ids.dtype, others.dtype) == (np.int32, kind)
        assert [number * factor for number in ids.tolist()] == others.tolist()


@given(codes=st.lists(st.integers(0, 3) | st.integers(0, 1999), max_size=40))
def test_codes_are_numbered_alike_whether_there_are_few_or_many(codes: list[int]) -> None:
    numbers = np.array(codes, np.int64)
    right = np.unique(numbers, return_inverse=True)
    for most in (2000, 2**40):  # in a table of all, and sorted
        found = census.numbered(np.tile(numbers, 2000) if most == 2000 else numbers, most)
        assert found[0].tolist() == right[0].tolist()
        assert found[1][: len(codes)].tolist() == right[1].tolist()


def test_a_stranger_whose_columns_are_not_as_long_is_refused(project: Project) -> None:
    project.write(
        lambda c: c.execute("UPDATE file SET absolute_path = 'a' || char(0) || 'b' WHERE id = 1")
    )
    with pytest.raises(Exception, match="does not belong"):
        project.counts.rows_by(CountBy.FOLDER)


def test_of_texts_that_are_the_same_one_stays() -> None:
    take = bulk.texts_in()
    texts = [*take('["2024-07-09", "2024-07-09"]'), *take('["2024-07-09"]')]
    assert len(texts) == 3
    assert len({*map(id, texts)}) == 1


MOMENTS = {
    "2024-07-09T12:00:00.000000": datetime(2024, 7, 9, 12),
    "2024-07-09 12:00:00.000001": datetime(2024, 7, 9, 12, microsecond=1),
    "1969-12-31T23:59:59.999999": datetime(1969, 12, 31, 23, 59, 59, 999_999),
    "0001-01-01T00:00:00.000000": datetime(1, 1, 1),
    "9999-12-31T23:59:59.999999": datetime(9999, 12, 31, 23, 59, 59, 999_999),
    "2024-07-09T12:00:00": datetime(2024, 7, 9, 12),
    "2024-07-09T12:00:00.500": datetime(2024, 7, 9, 12, microsecond=500_000),
}


@given(texts=st.lists(st.sampled_from([*MOMENTS]), max_size=30))
def test_times_of_every_form_are_read_whatever_stands_beside(texts: list[str]) -> None:
    right = [(MOMENTS[text] - datetime(1970, 1, 1)) // timedelta(microseconds=1) for text in texts]
    assert bulk.times_in(",".join(texts) or None).tolist() == right


@given(
    ids=st.sets(st.integers(-3, 20)),
    first=st.integers(-3, 10),
    last=st.integers(-3, 20),
)
def test_ids_between_two_are_told_whether_one_is_lacking_or_none(
    ids: set[int], first: int, last: int
) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE file (id INTEGER PRIMARY KEY)")
        connection.executemany("INSERT INTO file VALUES (?)", [[one] for one in ids])
        question = bulk.by_id("max(id)", "FROM file WHERE id BETWEEN :first AND :last")
        (told, _) = connection.execute(question, {"first": first, "last": last}).fetchone()
    assert bulk.ids_in(told).tolist() == sorted(ids & {*range(first, last + 1)})


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ("UPDATE photograph SET taken_at = '2024-13-09T12:00:00.000000'", "its times"),
        ("UPDATE photograph SET taken_at = 'yesterday'", "its times"),
        ("UPDATE file SET day = '20240709', day_by = 'person'", "its days"),
    ],
)
def test_a_stranger_whose_times_are_none_is_refused(
    project: Project, tmp_path: Path, change: str, why: str
) -> None:
    read_in(project, tmp_path, *(photo(n, taken_at=datetime(2024, 7, 9, n)) for n in range(3)))
    project.write(lambda connection: connection.execute(change))
    with pytest.raises(JellyError, match=f"{why} are not those of photographs"):
        project.browsing.progress(project.browsing.files_by_folder())


def test_photographs_are_counted_by_where_they_were_taken(tmp_path: Path) -> None:
    places = [(54.1234, 7.891), (54.1199, 7.889), (-33.9, 18.4), (0.0, -180.0), (None, None)]
    with Project(tmp_path / "p.jelly") as project:
        photos = [photo(n, latitude=y, longitude=x) for n, (y, x) in enumerate(places)]
        read_in(project, tmp_path, *photos, photos[0])  # the last is a copy
        project.labels.label_files([1, 2, 3], "moon_jellyfish")
        found = {
            name: {row.label: row.photographs for row in rows if row.photographs}
            for name, rows in project.counts.rows_by(PositionGrid(2))
        }
        assert found == {
            "": {"unclassified": 1},
            "54.12 7.89": {"moon_jellyfish": 2},
            "-33.90 18.40": {"moon_jellyfish": 1},
            "0.00 -180.00": {"unclassified": 1},
        }
        named = [(one.name, one.latitude, one.longitude) for one, _ in at_positions(project)]
        assert ("", 54.12, 7.89) in named
        assert len(named) == 3


def test_places_that_are_very_many_are_as_wide_as_a_map_can_show(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        around = [(54 + n / 100, 7 + n / 100) for n in range(600)]
        far = [(54 + n / 10, 7 + n / 10) for n in range(-450, 0)]
        for degrees, places in ((0.1, around), (1, far)):
            before = len(project.browsing.file_ids(PhotoQuery()))
            photos = [photo(before + n, latitude=y, longitude=x) for n, (y, x) in enumerate(places)]
            read_in(project, tmp_path, *photos)
            found = [one.latitude or 0.0 for one, _ in at_positions(project)]
            assert len(found) < 400
            assert {round(latitude / degrees * 1000) % 1000 for latitude in found} == {0}


@pytest.mark.parametrize(
    "question",
    [
        census._FILES,
        census._SAID,
        census._TIMES,
        census._POSITIONS,
        census._STATIONS,
        census.PATHS,
        chosen._BEFORE,
    ],
)
def test_columns_are_told_in_the_order_of_their_ids(tmp_path: Path, question: str) -> None:
    """Ids told by their bounds are those of the rows only so; SQLite says how it will read."""
    with Project(tmp_path / "p.jelly") as project:
        asked = {"first": 1, "last": 9, "model": 1, "steps": 100}
        plan = [row[3] for row in project.reader.execute(f"EXPLAIN QUERY PLAN {question}", asked)]
    searched = [
        step for step in plan if re.match("(SEARCH|SCAN) (file|photograph|prediction)", step)
    ]
    assert len(searched) == 2
    assert all(re.search(r"\((rowid|photograph_id)>\?", step) for step in searched), searched
