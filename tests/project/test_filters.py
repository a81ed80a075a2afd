from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from jellygui.domain.browse import LONGEST_SEARCH, UNKNOWN_DAY, PhotoQuery, SortBy
from jellygui.domain.filters import (
    MOST_ASKED_FOR,
    MOST_COMPARED_WITH,
    MOST_FILTERS,
    as_record,
    query_in,
)
from jellygui.errors import JellyError
from jellygui.jobs.ingest import ingest
from jellygui.project import Project
from jellygui.project.value_kinds import holds
from jellygui.project.values import FACTS
from tests.support.queries import ALL_AT_ONCE


def test_a_query_is_kept_under_its_name_until_it_is_forgotten(tmp_path: Path) -> None:
    odd = PhotoQuery(folder=Path(os.fsdecode(b"/a\xff\xe9")), sort=SortBy.ODDITY)
    with Project(tmp_path / "p.jelly") as project:
        assert project.filters.all() == {}
        project.filters.keep("To look at", PhotoQuery())
        project.filters.keep("to look at, all", ALL_AT_ONCE)
        project.filters.keep("Älter", odd)
        project.filters.keep("To look at", PhotoQuery(day=UNKNOWN_DAY))
    with Project(tmp_path / "p.jelly") as again:
        assert list(again.filters.all().items()) == [
            ("To look at", PhotoQuery(day=UNKNOWN_DAY)),
            ("to look at, all", ALL_AT_ONCE),
            ("Älter", odd),
        ]
        again.filters.forget("to look at, all")
        again.filters.forget("nothing of this name")
        assert list(again.filters.all()) == ["To look at", "Älter"]


def test_there_is_an_end_to_what_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jellygui.project.filters.MOST_FILTERS", 1)
    with Project(tmp_path / "p.jelly") as project:
        project.filters.keep("a", PhotoQuery())
        project.filters.keep("a", ALL_AT_ONCE)
        with pytest.raises(JellyError, match="at most 1 filters"):
            project.filters.keep("b", PhotoQuery())
        assert list(project.filters.all()) == ["a"]


def test_what_asks_for_too_much_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jellygui.domain.filters.MOST_COMPARED_WITH", 50)
    most = PhotoQuery(
        text="ab " * (LONGEST_SEARCH // 3),
        label="a",
        also=("b",) * (MOST_ASKED_FOR - 1),
        similar_to=(*range(50),),
    )
    with Project(tmp_path / "p.jelly") as project:
        project.filters.keep("as much as may be", most)
        assert len(project.browsing.file_ids(most)) == 0
        with pytest.raises(JellyError, match="more than saved filters can ask for: 100 species"):
            project.filters.keep("more", replace(most, similar_to=(*range(51),)))
        assert [*project.filters.all()] == ["as much as may be"]


@pytest.mark.parametrize("name", ["survey", os.fsdecode(b"S\xe9jour")])
def test_a_folder_is_found_where_project_and_photographs_were_moved(
    tmp_path: Path, name: str
) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    photograph = before / name / "day 1" / "a.jpg"
    photograph.parent.mkdir(parents=True)
    photograph.write_bytes(b"no picture, but a file")
    gone = PhotoQuery(folder=tmp_path / "elsewhere")
    with Project(before / "p.jelly") as project:
        list(ingest(project, [before / name]))
        project.filters.keep("day 1", PhotoQuery(folder=photograph.parent, text="a"))
        project.filters.keep("gone", gone)
        assert project.filters.all()["day 1"].folder == photograph.parent
    before.rename(after)
    with Project(after / "p.jelly") as moved:
        kept = moved.filters.all()
        assert kept["day 1"] == PhotoQuery(folder=after / name / "day 1", text="a")
        assert len(moved.browsing.file_ids(kept["day 1"])) == 1
        assert kept["gone"] == gone


@pytest.mark.parametrize(
    "record",
    [
        {"show": "nonsense"},
        {"day": "yesterday"},
        {"folder": "zz"},
        {"folder": 3},
        {"folder": "2f61", "folder_from_here": "zz"},
        {"folder": "2f61", "folder_from_here": 3},
        {"text": 7},
        {"confidence": {"low": "much"}},
        {"confidence": {"low": float("nan")}},
        {"similar_to": ["x"]},
        {"similar_to": 3},
        {"similar_to": [*range(MOST_COMPARED_WITH + 1)]},
        {"text": "a " * LONGEST_SEARCH},
        {"label": "a", "also": ["b"] * MOST_ASKED_FOR},
        {"camera": "x" * 100_000},
        [],
        None,
        "x",
    ],
)
def test_what_says_no_query_is_not_kept_by_a_project(record: object) -> None:
    assert not holds(FACTS["filters"], json.dumps({"a": record}))


def test_a_project_holds_filters_under_short_names() -> None:
    record = as_record(ALL_AT_ONCE)
    assert query_in(json.loads(json.dumps(record))) == ALL_AT_ONCE
    assert holds(FACTS["filters"], json.dumps({"a": record, "b": {}}))
    for names in ([""], ["a" * 81], map(str, range(MOST_FILTERS + 1))):
        assert not holds(FACTS["filters"], json.dumps({name: record for name in names}))
    assert not holds(FACTS["filters"], json.dumps([record]))
