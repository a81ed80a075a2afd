"""Notes and tags of photographs, from a person's word to tables and a search."""

from __future__ import annotations

from pathlib import Path

import pytest

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.remarks import Remark
from jellygui.errors import JellyError
from jellygui.project import Project
from tests.support.odd import put
from tests.support.projects import found, photo, read_in


def remarks(project: Project) -> list[Remark]:
    return [record.remark for record in project.browsing.files()]


def test_notes_and_tags_are_steps_of_undo_on_the_photograph(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        ids = read_in(project, tmp_path, *(photo(n) for n in (0, 1, 1)))
        both = Remark("torn\nbell", ("night dive", "Crabs"))
        changes = project.remarks.say(
            [1, 2], note=" torn\nbell\0 ", tags=["night  dive", "Crabs", "crabs"], annotator="AB"
        )
        assert changes.labels == set(ids)
        assert remarks(project) == [both, both, both]  # the third is a copy
        assert not project.remarks.say([1], tags=["CRABS"])  # nothing new is no step
        project.remarks.say([1], without=["crabs"], tags=["x"])
        assert remarks(project)[:2] == [Remark("torn\nbell", ("night dive", "x")), both]
        assert project.remarks.tags() == {"night dive": 2, "Crabs": 1, "x": 1}
        rows = project.browsing.photo_rows([1, 2])
        assert [row.remark.tags for row in rows] == [("night dive", "x"), ("night dive", "Crabs")]
        project.labels.label_files([1], "moon_jellyfish")
        project.labels.undo()
        project.labels.undo()
        assert remarks(project)[0] == both
    with Project(tmp_path / "p.jelly") as project:
        project.labels.undo()
        assert remarks(project) == [Remark()] * 3
        project.labels.redo()
        project.labels.redo()
        assert remarks(project)[0].tags == ("night dive", "x")
        project.remarks.say([1], note="")
        assert remarks(project)[0].note == ""


def test_what_was_not_read_gets_none_and_that_is_said(project: Project, tmp_path: Path) -> None:
    read_in(project, tmp_path, photo(0))
    project.files.add(found(tmp_path, "unread.jpg"))
    changes = project.remarks.say([1, 2], note="a note")
    assert remarks(project) == [Remark("a note"), Remark()]
    assert changes.notes == (
        "1 of these files were not read yet: a note or tag can be put on them when they were.",
    )


def test_a_search_finds_notes_and_tags(project: Project, tmp_path: Path) -> None:
    read_in(project, tmp_path, *(photo(n) for n in range(3)))
    project.remarks.say([1], note="Torn Bell")
    project.remarks.say([2], tags=["night dive"])
    for text, there in (("torn", [1]), ("NIGHT", [2]), ("night torn", []), ("other", [])):
        assert project.browsing.file_ids(PhotoQuery(text=text)).tolist() == there, text


def test_remarks_of_strangers_are_looked_at(tmp_path: Path) -> None:
    place = tmp_path / "p.jelly"
    with Project(place) as project:
        read_in(project, tmp_path, photo(0))
        project.remarks.say([1], note="a note", tags=["x"])
    for odd in ("no list", '{"a": 1}', "[1]", '[""]', f'["{"x" * 2000}"]'):
        assert put(place, "remark", "tags", odd)
        with pytest.raises(JellyError, match="tags"):
            Project(place)


def test_a_tag_is_one_whatever_its_case_and_too_many_are_said(
    project: Project, tmp_path: Path
) -> None:
    read_in(project, tmp_path, photo(0), photo(1))
    project.remarks.say([1], tags=["Crab"])
    project.remarks.say([2], tags=["crab", "CRAB ", "Straße"])
    assert [remark.tags for remark in remarks(project)] == [("Crab",), ("Crab", "Straße")]
    assert project.remarks.tags() == {"Crab": 2, "Straße": 1}
    changes = project.remarks.say([1, 2], tags=[str(n) for n in range(49)])
    assert changes.notes == ("A photograph has at most 50 tags: there was no room for “48”.",)
    assert [len(remark.tags) for remark in remarks(project)] == [50, 50]
    (said,) = project.remarks.say([1], tags=["x" * 61], without=["1"]).notes
    assert said == "A tag has at most 60 letters: what was longer is cut."
    assert remarks(project)[0].tags[-1] == "x" * 60
