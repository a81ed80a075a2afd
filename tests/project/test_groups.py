"""How groups follow a project that grows, whatever they were before."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from jellygui.jobs.sightings import group_anew
from jellygui.project import Project
from tests.support.projects import found, photo, read_in

TEN = datetime(2024, 7, 9, 10)


def groups(project: Project) -> list[int]:
    return [r.photograph.group for r in project.browsing.files() if r.photograph]


def roles(project: Project) -> list[tuple[int, str]]:
    return project.write(lambda c: c.execute("SELECT id, role FROM photo_group").fetchall())


def changed(project: Project, question: str) -> None:
    """What another version of the program has written."""
    project.write(lambda connection: connection.execute(question))


def test_a_group_of_an_older_version_parts_when_something_joins_it(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        read_in(project, tmp_path, *(photo(n) for n in range(4)))
        changed(project, "UPDATE photograph SET group_id = 1 WHERE id < 4")
        changed(project, "DELETE FROM photo_group WHERE id IN (2, 3)")
    with Project(tmp_path / "p.jelly") as project:
        read_in(project, tmp_path, photo(5))
        assert groups(project) == [1, 1, 1, 4, 5]
        read_in(project, tmp_path, photo(2, content_hash="2" * 64))  # a copy of the third
        assert groups(project) == [1, 7, 6, 4, 5, 6]


def test_groups_unite_and_part_as_bursts_do_and_keep_their_role(tmp_path: Path) -> None:
    def shots(*seconds: float) -> None:
        """Pictures that are nothing alike, taken so long after ten o'clock."""
        some = [
            photo(int(10 * s), taken_at=TEN + timedelta(seconds=s), camera="X") for s in seconds
        ]
        read_in(project, tmp_path, *some)

    with Project(tmp_path / "p.jelly") as project:
        shots(0, 1, 6, 7)
        assert groups(project) == [1, 1, 3, 3]
        changed(project, "UPDATE photo_group SET role = 'test' WHERE id = 3")
        shots(3.5)  # in between
        assert groups(project) == [1, 1, 1, 1, 1]
        assert roles(project) == [(1, "test")]
        shots(9, 11)  # with them it lasts too long, and is cut at the longest pause
        assert groups(project) == [1, 1, 2, 2, 1, 2, 2]
        assert roles(project) == [(1, "test"), (2, "test")]


@pytest.mark.parametrize("are_read_first", [True, False])
def test_photographs_found_ahead_of_others_stay_with_their_bursts(
    tmp_path: Path, are_read_first: bool
) -> None:
    """By their ids alone, the camera's clock would have been set back behind them."""

    def read(names: list[str]) -> None:
        numbers = {i: int(p.stem) for i, p in project.files.ids_of([tmp_path / n for n in names])}
        moments = {i: TEN + timedelta(minutes=n // 3, seconds=n % 3) for i, n in numbers.items()}
        project.files.record_read(
            [(i, photo(numbers[i], taken_at=moments[i], camera="X")) for i in sorted(numbers)]
        )

    def bursts() -> list[list[int]]:
        found: dict[int, list[int]] = {}
        for record in project.browsing.files():
            assert record.photograph is not None
            found.setdefault(record.photograph.group, []).append(int(record.path.stem))
        return sorted(map(sorted, found.values()))

    names = [f"{number}.jpg" for number in range(60)]
    ahead = names[1::7]
    right = [[number, number + 1, number + 2] for number in range(0, 60, 3)]
    with Project(tmp_path / "p.jelly") as project:
        project.files.add([replace(file, is_ahead=True) for file in found(tmp_path, *ahead)])
        if are_read_first:
            read(ahead)
        project.files.add(found(tmp_path, *names))
        read([name for name in names if name not in ahead] if are_read_first else names)
        assert bursts() == right
    with Project(tmp_path / "p.jelly") as project:
        [*group_anew(project, project.sightings.rule())]
        assert bursts() == right


def read_named(project: Project, folder: Path, *names: str) -> None:
    """Pictures that are nothing alike."""
    project.files.add(found(folder, *names))
    files = [file_id for file_id, _ in project.files.ids_of([folder / name for name in names])]
    project.files.record_read([(file_id, photo(file_id)) for file_id in files])


@pytest.mark.parametrize(
    "names", [["a.jpg", "b.jpg", "aug-1-A.jpg", "c.jpg"], ["aug-1-a.jpg", "b.jpg", "a.jpg"]]
)
def test_an_altered_copy_finds_its_original_by_its_name_whenever_it_comes(
    tmp_path: Path, names: list[str]
) -> None:
    """Names are kept only where one says that it is such a copy."""

    def firsts(project: Project) -> list[int]:
        """The first photograph of the group of each."""
        return [groups(project).index(group) for group in groups(project)]

    together = [0, 1, 0, 3][: len(names)]
    with Project(tmp_path / "at once.jelly") as project:
        read_named(project, tmp_path, *names)
        assert firsts(project) == together
    for name in names:
        with Project(tmp_path / "one by one.jelly") as project:
            read_named(project, tmp_path, name)
    with Project(tmp_path / "one by one.jelly") as project:
        assert firsts(project) == together
        read_named(project, tmp_path, "aug-2-a.jpg")
        assert firsts(project)[-1] == 0


def test_numbers_that_need_more_than_four_bytes_are_numbers_too(tmp_path: Path) -> None:
    def shots(*seconds: float) -> None:
        some = [
            photo(int(10 * s), taken_at=TEN + timedelta(seconds=s), camera="X") for s in seconds
        ]
        read_in(project, tmp_path, *some)

    large = 2**40
    with Project(tmp_path / "p.jelly") as project:
        shots(0, 1, 60)
        changed(project, f"INSERT INTO photo_group (id) VALUES ({large})")
        changed(project, f"UPDATE photograph SET group_id = {large} WHERE id = 3")
        changed(project, "DELETE FROM photo_group WHERE id = 3")
        changed(project, f"UPDATE file SET id = {large} WHERE id = 3")
    with Project(tmp_path / "p.jelly") as project:
        shots(61, 120)
        assert groups(project) == [1, 1, large, large, large + 2]
        shots(121)
        assert groups(project)[-2:] == [large + 2, large + 2]


def test_what_belongs_together_leaves_memory_when_it_is_let_go(tmp_path: Path) -> None:
    """Counting would have to find room beside it, until somebody looked for garbage."""
    with Project(tmp_path / "p.jelly") as project:
        read_in(project, tmp_path, photo(1))
        kept = project.write(lambda connection: weakref.ref(project._groups.of(connection)))
        gc.disable()
        try:
            project.rest()
            assert kept() is None
        finally:
            gc.enable()
