"""What can be read of a damaged or strange project is saved in a new one; nothing false is."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from jellygui.domain.events import Rescued
from jellygui.domain.labels import Annotation
from jellygui.errors import JellyError
from jellygui.project import Project
from jellygui.project.rescue import rescue
from tests.support import projects
from tests.support.models import tiny_model
from tests.support.odd import ODD, make_full, places, put
from tests.support.once import made_once
from tests.support.projects import classified, photo, read_in, said, write_first_version

_PAGE = 4096
_COUNT = 300
# On which labels hang; damage elsewhere costs none of them.
_TABLES = ("photograph", "annotation", "annotation_item", "species")
_FEW = 7

Labels = dict[str, tuple[str, int | None]]
Damage = Callable[[bytearray, random.Random], None]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Many labels, some of them said again otherwise, some taken back."""

    def make(folder: Path) -> None:
        chance = random.Random(5)
        model = tiny_model(folder / "m.jellymodel")
        keys = list(model.card.species_keys)
        with Project(folder / "p.jelly") as project:
            project.labels.annotator = "Åsa"
            ids = read_in(project, folder, *(photo(n) for n in range(_COUNT)))
            classified(project, model, ids, *(said(chance.choice(keys)) for _ in ids))
            for _ in range(120):
                some = chance.sample(ids, 4)
                label, count = chance.choice(keys), chance.choice([None, None, 3])
                project.labels.annotate(some, Annotation(label=label, individuals=count))
            for _ in range(20):
                project.labels.annotate(chance.sample(ids, 2), None)
            for _ in range(10):
                project.labels.undo()

    return made_once(tmp_path_factory, "whole-project", make) / "p.jelly"


def labels(path: Path) -> Labels:
    """What a person has said last, by the content of the photograph."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT content_hash, label, individuals FROM photograph JOIN annotation_item "
            "ON place = 0 AND annotation_id = "
            "(SELECT max(id) FROM annotation WHERE photograph_id = photograph.id)"
        )
        return {content_hash: (label, individuals) for content_hash, label, individuals in rows}


def holders(path: Path) -> set[tuple[Path, str]]:
    """Which file holds which photograph."""
    with Project(path, read_only=True) as project:
        return {
            (record.path, record.photograph.content_hash)
            for record in project.browsing.files()
            if record.photograph is not None
        }


def rescued(damaged: Path, place: Path) -> Rescued:
    before = damaged.read_bytes()
    *_, last = rescue(damaged, place)
    assert isinstance(last, Rescued)
    assert damaged.read_bytes() == before
    assert {path.name for path in damaged.parent.iterdir()} <= {damaged.name, place.name}
    return last


def pages_of(path: Path, tables: tuple[str, ...]) -> set[int]:
    """The numbers of the pages of these tables and their indexes, and of the schema."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT pageno FROM dbstat LEFT JOIN sqlite_master USING (name) "
            f"WHERE name = 'sqlite_schema' OR tbl_name IN ({', '.join('?' * len(tables))})",
            tables,
        ).fetchall()
    return {number for (number,) in rows}


# Kinds of damage


def cut_off(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(1, len(data)) :]


def flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice([1, 1, 5, 50])):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def lose_pages(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice([1, 1, 3])):
        at = _PAGE * chance.randrange(len(data) // _PAGE)
        data[at : at + _PAGE] = bytes(_PAGE) if chance.random() < 0.5 else chance.randbytes(_PAGE)


def lose_the_beginning(data: bytearray, chance: random.Random) -> None:
    count = chance.choice([16, 100, 512, _PAGE])
    data[:count] = chance.randbytes(count)


def exchange_pages(data: bytearray, chance: random.Random) -> None:
    one, other = (_PAGE * chance.randrange(1, len(data) // _PAGE) for _ in range(2))
    first, second = data[one : one + _PAGE], data[other : other + _PAGE]
    data[one : one + _PAGE], data[other : other + _PAGE] = second, first


DAMAGES: tuple[Damage, ...] = (
    cut_off,
    flip,
    flip,
    flip,
    lose_pages,
    lose_the_beginning,
    exchange_pages,
)


def test_no_label_of_a_damaged_project_is_false_and_all_are_there_that_can_be(
    whole: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    truth, held, data = labels(whole), holders(whole), whole.read_bytes()
    ours = pages_of(whole, _TABLES)
    found = 0
    for number in range(200 if request.config.getoption("--thorough") else _FEW):
        chance = random.Random(number)
        damage = chance.choice(DAMAGES)
        changed = bytearray(data)
        damage(changed, chance)
        folder = tmp_path / f"{number}"
        folder.mkdir()
        path, new = folder / "p.jelly", folder / "new.jelly"
        path.write_bytes(changed)
        where = f"{number}: {damage.__name__}"
        try:
            result = rescued(path, new)
        except JellyError as error:
            assert "Nothing could be read" in error.message, where  # noqa: PT017
            assert not new.exists()
            continue
        got = labels(new)
        assert got.items() <= truth.items(), where
        assert holders(new) <= held, where
        assert result.labels == len(got), where
        touched = {
            at // _PAGE + 1
            for at in range(0, len(data), _PAGE)
            if changed[at : at + _PAGE] != data[at : at + _PAGE]
        }
        if touched.isdisjoint(ours):
            assert got == truth, where
        if len(got) < len(truth):
            assert not result.is_all, where
        found += len(got)
        shutil.rmtree(folder)
    assert found > len(truth) * 2


def test_a_strangers_schema_is_never_run(whole: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(whole, tmp_path / "p.jelly"))
    truth = labels(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            """
            CREATE TRIGGER t AFTER INSERT ON annotation BEGIN DELETE FROM annotation; END;
            CREATE TABLE more (a DEFAULT (hex(randomblob(9))));
            CREATE INDEX dear ON file (length(absolute_path));
            ALTER TABLE model RENAME TO hidden;
            CREATE VIEW model AS WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c)
                SELECT n AS id, n AS name, n AS species, n AS card, n AS in_use, n AS path FROM c;
            """
        )
    found = rescued(path, tmp_path / "new.jelly")
    assert labels(tmp_path / "new.jelly") == truth
    assert (found.photographs, found.labels) == (_COUNT, len(truth))
    with Project(tmp_path / "new.jelly") as project:
        project.inspect()


def test_an_odd_value_costs_its_own_row_at_most(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    whole = tmp_path / "whole.jelly"
    make_full(whole, tiny_model(tmp_path / "m.jellymodel"))
    truth = labels(whole)
    short = [value for value in ODD if not isinstance(value, str) or len(value) < 1_000_000]
    tries = [(*place, value) for place in places() for value in short]
    if not request.config.getoption("--thorough"):
        tries = random.Random(7).sample(tries, 2 * _FEW)
    for number, (table, column, value) in enumerate(tries):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        path = Path(shutil.copy(whole, folder / "p.jelly"))
        if put(path, table, column, value):
            rescued(path, folder / "new.jelly")
            got = labels(folder / "new.jelly")
            where = (table, column, repr(value)[:40])
            if (table, column) not in CHANGES_A_LABEL:
                assert got.items() <= truth.items(), where
            assert len(got) >= len(truth) - 1 or table not in _TABLES, where
            with Project(folder / "new.jelly") as project:
                project.inspect()
        shutil.rmtree(folder)


def test_what_an_edited_file_held_is_lost_without_it(tmp_path: Path) -> None:
    path = tmp_path / "p.jelly"
    with Project(path) as project:
        read_in(project, tmp_path, photo(1), photo(2))
        project.labels.label_files([1], "moon")
        project.days.say(tmp_path, date(2024, 7, 9))
        project.files.add(projects.found(tmp_path, "0.jpg", size=9))
    assert put(path, "photograph", "width_px", "wide")
    result = rescued(path, tmp_path / "new.jelly")
    assert (result.lost_photographs, result.lost_labels) == (1, 1)
    with Project(tmp_path / "new.jelly") as project:
        edited, _ = project.browsing.files()
    assert (edited.path, edited.day) == (tmp_path / "0.jpg", date(2024, 7, 9))


def test_a_station_that_is_lost_costs_no_file(tmp_path: Path) -> None:
    path = tmp_path / "p.jelly"
    make_full(path, tiny_model(tmp_path / "m.jellymodel"))
    held = holders(path)
    assert put(path, "station", "latitude", "north")
    *_, found = rescue(path, tmp_path / "new.jelly")
    assert isinstance(found, Rescued)
    assert holders(tmp_path / "new.jelly") == held
    assert not found.is_all


# Of which a value that fits is as good as the one that was there.
CHANGES_A_LABEL = {
    ("annotation_item", "label"),
    ("annotation_item", "individuals"),
    ("annotation_item", "place"),
    ("annotation_item", "annotation_id"),
    ("photograph", "content_hash"),
    ("annotation", "photograph_id"),
}


def test_a_project_of_the_first_version_is_rescued(tmp_path: Path) -> None:
    path = tmp_path / "old.jelly"
    write_first_version(path, tmp_path)
    path.write_bytes(bytes(64) + path.read_bytes()[64:])
    found = rescued(path, tmp_path / "new.jelly")
    assert (found.photographs, found.labels) == (2, 1)
    assert labels(tmp_path / "new.jelly") == {"1": ("z", 4)}


def test_what_is_no_project_leaves_no_project(tmp_path: Path) -> None:
    path = tmp_path / "p.jelly"
    path.write_bytes(b"<html>" * 4000)
    with pytest.raises(JellyError, match="Nothing could be read"):
        rescued(path, tmp_path / "new.jelly")
    assert list(tmp_path.iterdir()) == [path]


def test_a_project_that_was_killed_is_rescued_with_its_log(whole: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(whole, tmp_path / "p.jelly"))
    new = tmp_path / "copy" / "p.jelly"
    new.parent.mkdir()
    with Project(path) as project:
        ids = [record.id for record in project.browsing.files()]
        for identity in ids[:20]:
            project.labels.label_files([identity], "moon_jellyfish")
        for ending in ("", "-wal"):
            shutil.copy(f"{path}{ending}", f"{new}{ending}")
    *_, found = rescue(new, tmp_path / "new.jelly")
    assert isinstance(found, Rescued)
    assert labels(tmp_path / "new.jelly") == labels(path)


def test_a_log_that_another_project_has_left_there_is_kept(whole: Path, tmp_path: Path) -> None:
    path, place = Path(shutil.copy(whole, tmp_path / "p.jelly")), tmp_path / "new.jelly"
    Path(f"{place}-wal").write_bytes(b"words of another")
    assert list(rescue(path, place))
    assert labels(place) == labels(path)
    (kept,) = tmp_path.glob("new.jelly-wal-*")
    assert kept.read_bytes() == b"words of another"
