"""How groups follow a project that grows, whatever they were before."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from jellygui.project import Project
from tests.support.projects import photo, read_in

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
