"""A photograph of several species, from a person's word to counts, teaching, estimates, merging."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from jellygui.domain.browse import Condition, PhotoQuery, Show
from jellygui.domain.counts import CountBy, CountRow, photographs_of, scanned
from jellygui.domain.labels import (
    NONE_OF_THESE,
    UNSURE,
    AnnotationItem,
    Items,
    only_species,
    with_species,
    without_species,
)
from jellygui.domain.merge import Fate
from jellygui.errors import JellyError
from jellygui.jobs.merge import compare_labels, merge_labels
from jellygui.project import Project
from jellygui.project.rescue import rescue
from tests.support.models import tiny_model
from tests.support.odd import put
from tests.support.projects import classified, found, photo, read_in, said
from tests.support.surveyed import BLUE, MOON, checked_survey

BARREL = "barrel_jellyfish"


def one(label: str, individuals: int | None = None) -> AnnotationItem:
    return AnnotationItem(label, individuals)


def items(project: Project, *file_ids: int) -> list[Items]:
    rows = project.browsing.photo_rows(file_ids)
    return [row.annotation.items if row.annotation else () for row in rows]


def rows(project: Project, query: PhotoQuery | None = None) -> dict[str, CountRow]:
    return {row.label: row for row in project.counts.rows(query) if row.files}


def test_a_species_stands_beside_others_once_and_what_is_no_species_alone() -> None:
    both = with_species((one(MOON, 3),), BLUE)
    assert both == (one(MOON, 3), one(BLUE))
    assert with_species(both, MOON) == (one(MOON), one(BLUE))
    assert with_species(both, MOON, keeps_number=True) == both
    assert with_species(both, BLUE, 2) == (one(MOON, 3), one(BLUE, 2))
    assert with_species((), BLUE, 2) == with_species((one(UNSURE),), BLUE, 2) == (one(BLUE, 2),)
    assert with_species(both, NONE_OF_THESE) == (one(NONE_OF_THESE),)
    assert without_species(both, MOON) == (one(BLUE),)
    assert without_species((one(BLUE),), BLUE) == (one(BLUE),)
    counted = (one(MOON, 3), one(BLUE, 2))
    assert only_species(counted, BLUE) == (one(BLUE, 2),)
    assert only_species(counted, BARREL) == (one(BARREL, 3),)
    assert only_species((), MOON) == (one(MOON),)


def test_of_some_the_number_is_told_with_what_all_show_and_taken_back_with_it(
    project: Project, tmp_path: Path
) -> None:
    read_in(project, tmp_path, *(photo(n) for n in range(3)))
    project.files.add(found(tmp_path, "unread.jpg"))
    project.labels.label_files([1, 2, 3, 4], MOON)
    project.labels.add_species([2], BLUE, 7)
    before = items(project, 1, 2, 3, 4)
    project.labels.add_species([1, 2, 3, 4], BLUE, 2, counted=[1])
    alone, both = (one(MOON), one(BLUE)), (one(MOON), one(BLUE, 2))
    assert items(project, 1, 2, 3, 4) == [both, (one(MOON), one(BLUE, 7)), alone, alone]
    project.labels.undo()
    assert items(project, 1, 2, 3, 4) == before


def test_a_second_species_stands_beside_what_counts(project: Project, tmp_path: Path) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(4)))
    answers = [said(MOON), said(MOON, 0.3, identified=False), said(NONE_OF_THESE)]
    classified(project, tiny_model(tmp_path / "m.jellymodel"), ids[:3], *answers)
    project.labels.label_files([4], MOON)
    project.labels.count_individuals([4], 5)
    project.labels.annotator = "AB"
    assert project.labels.add_species([1, 2, 3, 4], BLUE, 2).labels == set(ids)
    both = (one(MOON), one(BLUE, 2))
    assert items(project, 1, 2, 3, 4) == [
        both,
        (one(BLUE, 2),),
        (one(BLUE, 2),),
        (one(MOON, 5), one(BLUE, 2)),
    ]
    assert not project.labels.add_species([1], BLUE, 2)  # nothing new is no step
    project.labels.count_individuals([1], 7)
    assert items(project, 1) == [(one(MOON, 7), one(BLUE, 2))]
    project.labels.remove_species([1, 2], MOON)
    assert items(project, 1, 2) == [(one(BLUE, 2),), (one(BLUE, 2),)]
    project.labels.undo()
    project.labels.undo()
    assert items(project, 1) == [both]
    # One key gives one species, as before, and that is asked about where it is of many.
    assert project.labels.called_otherwise([1, 2, 4], MOON) == 3
    project.labels.label_files([1], MOON)
    assert items(project, 1) == [(one(MOON),)]
    project.labels.label_files([4], BLUE)
    assert items(project, 4) == [(one(BLUE, 2),)]


def test_of_a_file_that_was_not_read_it_is_kept_until_it_is(
    project: Project, tmp_path: Path
) -> None:
    project.files.add(found(tmp_path, "a.jpg", "b.jpg"))
    project.labels.label_files([1], MOON)
    project.labels.add_species([1, 2], BLUE, 3)
    project.labels.add_species([1], BARREL)
    assert project.labels.called_otherwise([1, 2], BLUE) == 1
    whole = (one(MOON), one(BLUE, 3), one(BARREL))
    assert items(project, 1, 2) == [whole, (one(BLUE, 3),)]
    project.files.record_read([(1, photo(1)), (2, photo(2))])
    assert items(project, 1, 2) == [whole, (one(BLUE, 3),)]
    project.labels.undo()
    assert items(project, 1) == [whole[:2]]


def test_it_counts_once_for_each_species_and_sums_up_to_what_was_scanned(
    project: Project, tmp_path: Path
) -> None:
    for name in ("moon jellyfish", "blue jellyfish"):
        project.species.add(name)
    read_in(project, tmp_path, *(photo(n) for n in (0, 1, 2, 2)))
    project.labels.label_files([1, 2, 3], MOON)
    project.labels.add_species([2, 3], BLUE, 4)
    project.labels.add_species([3], BLUE, 6)
    project.labels.count_individuals([3], 1)
    found_rows = rows(project)
    moon, blue = found_rows[MOON], found_rows[BLUE]
    assert (moon.files, moon.photographs, moon.individuals, moon.beside) == (3, 3, 1, 0)
    assert (blue.files, blue.photographs, blue.individuals, blue.beside) == (2, 2, 10, 2)
    assert (moon.max_n, blue.max_n, blue.max_n_of_sightings, blue.confirmed) == (1, 6, 10, 2)
    assert scanned(found_rows.values()) == 4
    assert photographs_of(found_rows.values()) == 3
    # A choice by species has all of its photographs, and so has what is behind the list.
    assert project.browsing.file_ids(PhotoQuery(label=BLUE)).tolist() == [2, 3]
    assert project.browsing.file_ids(PhotoQuery(text="blue")).tolist() == [2, 3]
    assert rows(project, PhotoQuery(label=BLUE)).keys() == {MOON, BLUE, "copies"}
    of_words = [rows(project, PhotoQuery(text=text)) for text in ("moon", "blue")]
    assert [(some[MOON].files, some[BLUE].files) for some in of_words] == [(3, 2), (2, 2)]
    for query in (PhotoQuery(), PhotoQuery(label=MOON), PhotoQuery(text="moon")):
        offered = project.browsing.values_of(Condition.LABEL, query)
        assert offered == [(BLUE, 2), (MOON, 3)]
    tally = project.browsing.tally()
    assert (tally.total, tally.by_label) == (3, {MOON: 3, BLUE: 2})
    assert tally.by_show[Show.CONFIRMED] == 3


def test_max_n_is_the_most_on_one_photograph_and_of_each_sighting(
    project: Project, tmp_path: Path
) -> None:
    """Of a burst, and of a second swarm: nobody is counted twice."""
    read_in(project, tmp_path, *(photo(n) for n in range(3)))
    group = project.browsing.photo_rows([1])[0].group
    with closing(sqlite3.connect(project.path)) as connection, connection:
        connection.execute("UPDATE photograph SET group_id = ? WHERE id = 2", [group])
    project.labels.label_files([1, 2, 3], MOON)
    for file_id, number in ((1, 3), (2, 5), (3, 2)):
        project.labels.count_individuals([file_id], number)
    row = rows(project)[MOON]
    assert (row.individuals, row.max_n, row.max_n_of_sightings) == (10, 5, 7)
    (_, parts), *_ = project.counts.rows_by(CountBy.STATION)
    assert next(r for r in parts if r.label == MOON).max_n == 5


def test_what_shows_several_species_teaches_none(project: Project, tmp_path: Path) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(3)))
    project.labels.label_files([1, 2, 3], MOON)
    project.labels.add_species([2], BLUE)
    assert [taught.photograph_id for taught in project.teaching.labelled()] == [ids[0], ids[2]]
    project.labels.remove_species([2], MOON)
    assert [taught.label for taught in project.teaching.labelled()] == [MOON, BLUE, MOON]


def test_a_check_holds_the_model_right_that_names_one_of_them(tmp_path: Path) -> None:
    checked_survey(tmp_path / "p.jelly")
    with Project(tmp_path / "p.jelly") as project:
        check = project.checks.numbers()[0]
        before = project.checks.result(check)
        estimate = project.estimates.of()
        blue = [i for i in project.checks.files(check) if i % 10 == 0 and i <= 240]
        assert before.by_species[MOON].value > 0
        project.labels.add_species(blue, MOON)
        after = project.checks.result(check)
        assert after.by_species[MOON].value == 0
        assert after.errors.count == before.errors.count
        model = project.models.in_use()
        assert model is not None
        assert all(
            species == label
            for _, species, _, label, _ in project.checks.answers(model[0])
            if species == MOON
        )
        # They show both: of the blue ones there are as many, of the others more.
        both = project.estimates.of()
        assert both[BLUE].value == pytest.approx(estimate[BLUE].value)
        assert both[MOON].value == pytest.approx(240, abs=1)
        assert both[MOON].known == estimate[MOON].known + len(blue)


def test_words_of_two_people_keep_all_that_they_name(tmp_path: Path) -> None:
    place = tmp_path / "a.jelly"
    with Project(place) as project:
        read_in(project, tmp_path, *(photo(n) for n in range(5)))
        for name in ("moon jellyfish", "blue jellyfish"):
            project.species.add(name)
        project.labels.annotator = "A"
        project.labels.label_files([1, 2, 3], MOON)
        project.labels.add_species([1, 2], BLUE, 2)
    shutil.copyfile(place, tmp_path / "b.jelly")
    with Project(tmp_path / "b.jelly") as other:
        other.species.add("barrel jellyfish")
        other.labels.annotator = "B"
        other.labels.label_files([1, 2, 4, 5], BLUE)
        other.labels.count_individuals([2], None)  # the other way round, and not counted
        other.labels.add_species([2, 4], MOON)
        other.labels.add_species([5], BARREL, 1)
    with Project(place) as project:
        compared = compare_labels(project, tmp_path / "b.jelly")
        assert (compared.number(Fate.NEW), compared.left_there) == (1, 1)  # 5 waits for its species
        assert (compared.number(Fate.DIFFERENT), compared.number(Fate.SAME)) == (1, 1)
        assert [person.count for person in compared.people] == [3, 4]
        merge_labels(project, compared)
        assert items(project, 1, 4, 5) == [(one(MOON), one(BLUE, 2)), (one(BLUE), one(MOON)), ()]
        merge_labels(project, compare_labels(project, tmp_path / "b.jelly"), add_species=True)
        assert items(project, 5) == [(one(BLUE), one(BARREL, 1))]
        disagreed = PhotoQuery(show=Show.DISAGREEMENT)
        assert project.browsing.file_ids(disagreed).tolist() == [1]
        (other_word,) = project.browsing.photo_rows([1])[0].others
        assert other_word.items == (one(BLUE, 2),)
        project.labels.label_files([1], BLUE)
        assert not len(project.browsing.file_ids(disagreed))


def test_what_is_beside_a_label_is_looked_at_and_rescued(tmp_path: Path) -> None:
    place = tmp_path / "p.jelly"
    with Project(place) as project:
        read_in(project, tmp_path, *(photo(n) for n in range(3)))
        project.labels.label_files([1, 2], MOON)
        project.labels.add_species([1, 2], BLUE, 2)
        project.files.add(found(tmp_path, "unread.jpg"))
        project.labels.add_species([4], MOON)
        project.labels.add_species([4], BLUE, 1)
    damaged = tmp_path / "damaged.jelly"
    shutil.copyfile(place, damaged)
    with closing(sqlite3.connect(damaged)) as connection, connection:
        connection.execute("DELETE FROM annotation_item WHERE place = 0 AND annotation_id = 4")
    list(rescue(damaged, tmp_path / "saved.jelly"))
    with Project(tmp_path / "saved.jelly") as saved:
        # Of the second it is not known what was first: that is no word.
        assert items(saved, 1, 2, 4) == [(one(MOON), one(BLUE, 2)), (), (one(MOON), one(BLUE, 1))]
    for odd in ("[1]", '[["x"]]', '[["x", -1]]', "{}", "no list", '[["", 1]]'):
        shutil.copyfile(place, damaged)
        assert put(damaged, "unread_word", "more", odd)
        with pytest.raises(JellyError, match="more"):
            Project(damaged)
