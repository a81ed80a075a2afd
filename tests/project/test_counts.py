from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from jellygui.domain.browse import ConfidenceRange, PhotoQuery, Show
from jellygui.domain.counts import CountBy, CountRow
from jellygui.domain.labels import UNSURE, FileState
from jellygui.domain.stations import Station
from jellygui.images.scan import FoundBroken
from jellygui.project import Project, counts
from tests.support.counting import species_counts
from tests.support.models import tiny_model
from tests.support.projects import classified, found, photo, read_in, said

NOON = datetime(2024, 7, 9, 12)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project with everything that can be counted, at random."""
    chance = random.Random(3)
    with Project(tmp_path / "p.jelly") as project:
        numbers = [chance.randrange(60) for _ in range(90)]  # with copies
        times = {n: NOON + timedelta(hours=n // 2, seconds=n % 2) for n in numbers if n % 5}
        ids = read_in(project, tmp_path, *(photo(n, taken_at=times.get(n)) for n in numbers))
        asked = sorted(set(ids))[:40]
        answers = [
            said(
                chance.choice(["moon_jellyfish", "comb_jelly"]),
                chance.random(),
                identified=chance.random() > 0.3,
            )
            for _ in asked
        ]
        classified(project, tiny_model(tmp_path / "m.jellymodel"), asked, *answers)
        for label in ("moon_jellyfish", UNSURE, "blue_jellyfish"):
            project.labels.label_files(chance.sample(range(1, 91), 10), label)
        project.labels.count_individuals(chance.sample(range(1, 91), 15), 3)
        project.labels.undo()
        project.labels.count_individuals(chance.sample(range(1, 91), 15), 2)
        for label in ("comb_jelly", "blue_jellyfish", "barrel_jellyfish"):
            number = chance.choice([None, 4, 5])
            project.labels.add_species(chance.sample(range(1, 91), 20), label, number)
        project.files.record_missing(chance.sample(range(1, 91), 12))
        project.files.record_unreadable([(7, "is empty")])
        project.files.add([FoundBroken(tmp_path / "sub" / "x.jpg", "is a link")])
        project.files.add(found(tmp_path / "sub", "new.jpg"))
        yield project


def rounded(rows: list[CountRow]) -> set[CountRow]:
    return {
        replace(row, mean_confidence=row.mean_confidence and round(row.mean_confidence, 9))
        for row in rows
    }


def test_sql_counts_as_the_domain_does(project: Project) -> None:
    rows = project.counts.rows()
    assert rounded(rows) == rounded(species_counts(project.browsing.files(), project.species.all()))
    assert [row.label for row in rows][:6] == [entry.key for entry in project.species.all()]
    assert sum(row.confirmed for row in rows) > 10
    assert sum(row.individuals or 0 for row in rows) > 10
    assert {row.label for row in rows if row.files} >= {"copies", "unreadable", "unclassified"}


def test_parts_are_counted_as_the_domain_counts_them(project: Project) -> None:
    file_ids = [record.id for record in project.browsing.files()]
    project.stations.put([Station(name="A 1"), Station(name="B"), Station(name="none here")])
    project.stations.put_files(file_ids[::3], "A 1")
    project.stations.put_files(file_ids[1::3], "B")
    parts: dict[CountBy, dict[str, list[object]]] = {by: defaultdict(list) for by in CountBy}
    for record in project.browsing.files():
        taken = record.photograph.taken_at if record.photograph else None
        parts[CountBy.DAY][f"{taken:%Y-%m-%d}" if taken else ""].append(record)
        parts[CountBy.FOLDER][str(record.path.parent)].append(record)
        parts[CountBy.STATION][record.station].append(record)
    for by, expected in parts.items():
        counted = dict(project.counts.rows_by(by))
        assert len(expected) > 1
        for part, records in expected.items():
            domain = species_counts(records, project.species.all())  # type: ignore[arg-type]
            assert rounded(counted[part]) == rounded(domain)


def test_of_very_many_parts_only_what_was_found_is_told(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = project.counts.rows_by(CountBy.DAY)
    monkeypatch.setattr(counts, "MOST_ZEROS", 10)
    assert project.counts.rows_by(CountBy.DAY) == [
        (part, [row for row in rows if row.files]) for part, rows in whole
    ]


def test_a_query_is_counted_as_the_domain_counts_its_files(project: Project) -> None:
    for query in (
        PhotoQuery(show=Show.CONFIRMED),
        PhotoQuery(label="moon_jellyfish"),
        PhotoQuery(text="7.jpg"),
        PhotoQuery(day=NOON.date()),
        PhotoQuery(confidence=ConfidenceRange(0.5, 0.8), uncounted=True, station="", labeller=None),
    ):
        records = list(project.browsing.files(query))
        assert 0 < len(records) < project.files.count()
        domain = species_counts(records, project.species.all())
        assert rounded(project.counts.rows(query)) == rounded(domain)


def test_an_empty_project_has_a_row_for_each_species(tmp_path: Path) -> None:
    with Project(tmp_path / "empty.jelly") as project:
        project.species.add("moon")
        assert next(row.label for row in project.counts.rows()) == "moon"
        assert not any(row.files for row in project.counts.rows())


def test_each_photograph_that_counts_is_told_with_who_says_so(project: Project) -> None:
    project.labels.annotator = "Ada"
    project.labels.label_files(range(30, 40), "moon_jellyfish")
    wanted = sorted(
        (
            record.photograph.content_hash,
            " + ".join(item.label for item in record.annotation.items)
            if record.annotation
            else record.label or "",
            record.annotation.annotator if record.annotation else None,
        )
        for record in project.browsing.files()
        if record.photograph and not record.is_copy and record.state is not FileState.UNREADABLE
    )
    each = project.counts.each()
    assert sorted(each, key=str) == sorted(wanted, key=str)
    assert {who for _, _, who in each} == {None, "", "Ada"}
    rows = project.counts.rows()
    assert len(each) == sum(row.photographs - row.beside for row in rows)
