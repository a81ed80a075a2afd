from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.directions import Directions, Ints
from jellygui.domain.labels import NONE_OF_THESE, UNSURE, Annotation, AnnotationItem
from jellygui.domain.stacks import StackBy, StackTally
from jellygui.domain.stations import Station
from jellygui.errors import JellyError
from jellygui.images.photo import Photo
from jellygui.modelfile import ModelFile
from jellygui.project import Project, features
from tests.support.models import tiny_model
from tests.support.projects import classified, found, photo, read_in, said

NOON = datetime(2024, 7, 9, 12)


@pytest.fixture
def model(tmp_path: Path) -> ModelFile:
    return tiny_model(tmp_path / "m.jellymodel")


def burst(*numbers: int, minute: int = 0) -> list[Photo]:
    return [
        photo(n, taken_at=NOON + timedelta(minutes=minute, seconds=place), camera="TG-6")
        for place, n in enumerate(numbers)
    ]


def keys(project: Project, by: StackBy) -> list[int]:
    ids = project.browsing.file_ids(PhotoQuery())
    return project.stacks.keys(ids, by).tolist()


def test_bursts_are_stacks_by_sighting_and_what_is_alone_is_not(
    project: Project, tmp_path: Path
) -> None:
    read_in(project, tmp_path, *burst(1, 2, 3), *burst(4, minute=9), photo(5))
    one, two, three, four, five = keys(project, StackBy.SIGHTING)
    assert one == two == three
    assert len({one, four, five}) == 3
    assert len(set(keys(project, StackBy.COPIES))) == 5
    assert keys(project, StackBy.NONE) == [-1, -2, -3, -4, -5]


def test_near_copies_are_stacks_without_their_burst(project: Project, tmp_path: Path) -> None:
    first, second = burst(1, 2)
    near = photo(1, content_hash="f" * 64)
    read_in(project, tmp_path, first, second, near)
    one, two, again = keys(project, StackBy.COPIES)
    assert one == again != two


def test_photographs_of_a_station_are_a_stack_and_those_of_none_are_not(
    project: Project, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(4)))
    project.stations.put([Station(name="A"), Station(name="B")])
    project.stations.put_files(ids[:2], "B")
    b, also_b, third, fourth = keys(project, StackBy.DEPLOYMENT)
    assert b == also_b > 0
    assert (third, fourth) == (-3, -4)


def test_a_file_that_was_not_read_is_in_no_stack(project: Project, tmp_path: Path) -> None:
    project.files.add(found(tmp_path, "a.jpg", "b.jpg"))
    assert keys(project, StackBy.SIGHTING) == keys(project, StackBy.DEPLOYMENT) == [-1, -2]


def test_a_stack_tells_what_counts_of_its_photographs(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(5)))
    classified(project, model, ids[:4], *map(said, "xxyx"))
    project.labels.annotate([ids[3]], Annotation(label="z", more=(AnnotationItem("x"),)))
    whole, some = project.stacks.tallies([ids, ids[:2]])
    assert whole == StackTally(
        total=5, spoken=1, by_label=(("x", 3), (None, 1), ("y", 1), ("z", 1))
    )
    assert whole.is_of_several
    assert some == StackTally(total=2, spoken=0, by_label=(("x", 2),))


def test_a_stack_of_a_stranger_with_a_label_that_is_none_is_refused(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, photo(1))
    classified(project, model, ids, said("x"))

    def change(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE prediction SET species = x'00', identified = 1")

    project.write(change)
    with pytest.raises(JellyError):
        project.stacks.tallies([ids])


def test_a_stranger_s_text_for_a_number_makes_no_trouble(project: Project, tmp_path: Path) -> None:
    read_in(project, tmp_path, *burst(1, 2))
    project.write(lambda connection: connection.execute("UPDATE photograph SET kin = 'x,y'"))
    assert len(keys(project, StackBy.COPIES)) == 2


def contradicting(project: Project) -> list[int]:
    """By the filter; each row says the same."""
    ids = project.browsing.file_ids(PhotoQuery(contradicts=True)).tolist()
    rows = project.browsing.photo_rows(project.browsing.file_ids(PhotoQuery()).tolist())
    assert sorted(ids) == sorted(row.file_id for row in rows if row.contradicts)
    return sorted(ids)


def test_a_sighting_whose_photographs_are_called_differently_contradicts_itself(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, *burst(1, 2, 3), *burst(4, 5, minute=9), photo(6))
    assert contradicting(project) == []
    classified(project, model, ids, *map(said, "xxyzzy"))
    assert contradicting(project) == ids[:3]
    project.labels.label_files([ids[2]], "x")
    assert contradicting(project) == []
    project.labels.label_files([ids[4]], "y")
    assert contradicting(project) == ids[3:5]
    project.labels.undo()
    assert contradicting(project) == []


def test_a_second_species_and_what_nobody_can_tell_do_not_contradict(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, *burst(1, 2, 3))
    classified(project, model, ids, said("x"), said("y", identified=False), said("z"))
    assert contradicting(project) == ids
    project.labels.label_files([ids[2]], UNSURE)
    assert contradicting(project) == []
    project.labels.label_files([ids[1]], "y")
    assert contradicting(project) == ids
    project.labels.add_species([ids[1]], "x")
    assert contradicting(project) == []
    project.labels.label_files([ids[2]], NONE_OF_THESE)
    assert contradicting(project) == ids  # as it is where they teach: domain.teaching


def test_a_photograph_that_no_file_shows_any_more_contradicts_nothing(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    """It was written over, and nobody could settle what it was called."""
    ids = read_in(project, tmp_path, *burst(1, 2, 3))
    classified(project, model, ids, *map(said, "xyx"))
    assert contradicting(project) == ids
    project.files.add(found(tmp_path, "1.jpg", size=6))
    assert contradicting(project) == []
    project.files.record_read([(2, burst(4)[0])])
    assert len(set(keys(project, StackBy.SIGHTING))) == 1
    assert contradicting(project) == []


def test_what_nobody_has_spoken_of(project: Project, model: ModelFile, tmp_path: Path) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(3)))
    project.files.add(found(tmp_path, "later.jpg", "last.jpg"))
    classified(project, model, ids, *map(said, "xxy"))
    assert sorted(project.browsing.unspoken().tolist()) == [1, 2, 3, 4, 5]
    project.labels.label_files([ids[1], 4], "x")
    assert sorted(project.browsing.unspoken().tolist()) == [1, 3, 5]
    project.labels.undo()
    assert sorted(project.browsing.unspoken().tolist()) == [1, 2, 3, 4, 5]
    project.files.record_missing([1])
    assert sorted(project.browsing.unspoken().tolist()) == [2, 3, 4, 5]


def test_what_the_model_sees_as_alike_is_a_stack_whenever_it_was_taken(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(5)))
    assert keys(project, StackBy.ALIKE) == [-1, -2, -3, -4, -5]
    vectors = np.array([[1, 0], [0, 1], [9, 1], [0, 3]], np.float16)
    classified(project, model, ids[:4], *map(said, "xyxy"), vectors=vectors)
    one, other, *rest = keys(project, StackBy.ALIKE)
    assert rest == [one, other, -5]
    assert one != other
    assert min(one, other) >= 0
    some = project.stacks.keys(np.array([4, 2]), StackBy.ALIKE)
    assert some[0] == some[1] >= 0


def test_look_alikes_are_looked_for_anew_only_where_they_may_be_others(
    project: Project, model: ModelFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(3)))
    vectors = np.array([[1, 0], [0, 1], [0, 3]], np.float16)
    classified(project, model, ids, *map(said, "xyx"), vectors=vectors)
    looked: list[int] = []
    real = features.look_alikes

    def counted(parts: Iterable[Directions]) -> Ints:
        looked.append(1)
        return real(parts)

    monkeypatch.setattr(features, "look_alikes", counted)
    before = keys(project, StackBy.ALIKE)
    project.labels.label_files([3], "x")
    assert keys(project, StackBy.ALIKE) == before
    assert project.stacks.keys(np.array([3, 2, 1]), StackBy.ALIKE).tolist() == before[::-1]
    assert len(looked) == 1
    assert project.stacks.keys(np.array([1, 2]), StackBy.ALIKE)[1] >= 0
    assert len(looked) == 2
    classified(project, model, ids[:1], said("x"), vectors=vectors[1:2])
    assert len(set(keys(project, StackBy.ALIKE))) == 1
    other = tiny_model(tmp_path / "other.jellymodel", name="other")
    classified(project, other, ids, *map(said, "xyx"), vectors=vectors[::-1])
    project.models.use(other.model_id)
    one, same, third = keys(project, StackBy.ALIKE)
    assert one == same != third
