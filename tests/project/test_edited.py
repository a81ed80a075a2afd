"""A file that was edited beside its picture keeps what people said of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from jellygui.domain.album import NO_DETAIL
from jellygui.domain.labels import AnnotationItem, FileRecord
from jellygui.domain.merge import PersonWord, PhotographWords
from jellygui.domain.split import Role
from jellygui.images.photo import Photo
from jellygui.project import Project
from jellygui.project.species_list import SpeciesUse
from tests.support.models import tiny_model
from tests.support.projects import classified, found, photo, read_in, said

_EDITED = "f" * 64


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A photograph of two species with numbers, a note and a tag."""
    with Project(tmp_path / "p.jelly") as project:
        read_in(project, tmp_path, photo(1))
        project.labels.label_files([1], "moon")
        project.labels.count_individuals([1], 4)
        project.labels.add_species([1], "blue", 2)
        project.remarks.say([1], note="by the pier", tags=["calm"], annotator="Ada")
        yield project


def read_again(project: Project, folder: Path, new: Photo, *, size: int = 9) -> FileRecord:
    """The first file, which holds something else now."""
    project.files.add(found(folder, "0.jpg", size=size))
    project.files.record_read([(1, new)])
    return next(project.browsing.files())


def of_the_same_picture(**facts: object) -> Photo:
    return photo(1, **({"content_hash": _EDITED, "taken_at": datetime(2024, 7, 9, 12)} | facts))


def test_a_mended_clock_costs_no_label_number_note_or_tag(project: Project, tmp_path: Path) -> None:
    before = next(project.browsing.files())
    now = read_again(project, tmp_path, of_the_same_picture())
    assert now.photograph is not None
    assert (now.photograph.content_hash, now.moment) == (_EDITED, datetime(2024, 7, 9, 12))
    assert now.annotation == before.annotation
    assert now.annotation is not None
    assert now.annotation.items == (AnnotationItem("moon", 4), AnnotationItem("blue", 2))
    assert now.remark == before.remark
    rows = {row.label: (row.photographs, row.individuals) for row in project.counts.rows()}
    assert (rows["moon"], rows["blue"]) == ((1, 4), (1, 2))
    # Once more: it is what counts that goes along.
    project.labels.label_files([1], "blue")
    again = read_again(project, tmp_path, of_the_same_picture(content_hash="e" * 64), size=10)
    assert again.label == "blue"


def test_undo_takes_back_what_went_along(project: Project, tmp_path: Path) -> None:
    with Project(tmp_path / "q.jelly") as other:
        read_in(other, tmp_path, photo(1))
        other.labels.label_files([1], "moon")
        assert read_again(other, tmp_path, of_the_same_picture()).label == "moon"
        other.labels.undo()
        assert next(other.browsing.files()).label is None
        other.labels.redo()
        assert next(other.browsing.files()).label == "moon"


def test_undo_goes_back_to_the_word_before(project: Project, tmp_path: Path) -> None:
    project.remarks.say([1], note="by the buoy", tags=[], annotator="Ada")
    project.labels.label_files([1], "blue")
    assert read_again(project, tmp_path, of_the_same_picture()).label == "blue"
    project.labels.undo()
    now = next(project.browsing.files())
    assert now.annotation is not None
    assert now.annotation.items == (AnnotationItem("moon", 4), AnnotationItem("blue", 2))
    project.labels.undo()
    assert next(project.browsing.files()).remark.note == "by the pier"


def test_a_species_that_nothing_is_called_any_more_is_not_in_use(
    project: Project, tmp_path: Path
) -> None:
    classified(project, tiny_model(tmp_path / "m.jellymodel"), [1], said("x"))
    read_again(project, tmp_path, of_the_same_picture())
    before = {"moon": SpeciesUse(said=1), "blue": SpeciesUse(said=1)}
    assert project.species.uses() == before
    project.labels.label_files([1], "compass")
    assert project.species.uses() == {"compass": SpeciesUse(said=1)}


def test_people_go_on_disagreeing(project: Project, tmp_path: Path) -> None:
    project.labels.label_files([1], "compass")
    project.labels.undo()
    other = PersonWord("blue", None, "Bo", "2024-07-10T12:00:00")
    project.people.take_over({f"{1:064x}": PhotographWords(now=other)})
    before = project.people.others([1])[1]
    now = read_again(project, tmp_path, of_the_same_picture()).photograph
    assert now is not None
    assert project.people.others([now.id]) == {now.id: before}
    project.labels.label_files([1], "blue")
    assert project.people.others([now.id]) == {}


def test_who_takes_the_edit_back_keeps_what_was_said_since(
    project: Project, tmp_path: Path
) -> None:
    read_again(project, tmp_path, of_the_same_picture())
    project.labels.label_files([1], "blue")
    for size, (content, label) in enumerate([("1", "blue"), (_EDITED, "blue"), ("1", "moon")], 10):
        project.labels.label_files([1], label)
        new = of_the_same_picture(content_hash=content.rjust(64, "0"))
        assert read_again(project, tmp_path, new, size=size).label == label


def test_what_moved_before_it_was_read_again_is_known(project: Project, tmp_path: Path) -> None:
    project.files.add(found(tmp_path, "0.jpg", size=9))
    project.files.add(found(tmp_path / "dive", "0.jpg", size=9))
    project.files.record_missing([1])
    project.files.forget_replaced([1])
    project.files.record_read([(2, of_the_same_picture())])
    (now,) = project.browsing.files()
    assert (now.id, now.label) == (2, "moon")


@pytest.mark.parametrize(
    "other",
    [
        photo(2),
        of_the_same_picture(width_px=480, height_px=640),
        of_the_same_picture(camera="another"),
        of_the_same_picture(perceptual_hash=photo(1).perceptual_hash ^ 0b111),
        of_the_same_picture(perceptual_hash=NO_DETAIL, mirrored_hash=NO_DETAIL),
    ],
)
def test_another_picture_in_its_place_is_not_called_so(
    project: Project, tmp_path: Path, other: Photo
) -> None:
    now = read_again(project, tmp_path, other)
    assert (now.annotation, now.remark.note) == (None, "")


def test_what_could_not_be_read_meanwhile_is_known_again(project: Project, tmp_path: Path) -> None:
    project.files.add(found(tmp_path, "0.jpg", size=3))
    project.files.record_unreadable([(1, "is cut off")], for_now=True)
    assert read_again(project, tmp_path, of_the_same_picture()).label == "moon"


def test_a_word_that_is_there_already_stays(project: Project, tmp_path: Path) -> None:
    project.files.add(found(tmp_path, "copy.jpg"))
    project.files.record_read([(2, of_the_same_picture())])
    project.labels.label_files([2], "compass")
    assert read_again(project, tmp_path, of_the_same_picture()).label == "compass"


def test_what_teaches_nothing_teaches_nothing_then(tmp_path: Path) -> None:
    with Project(tmp_path / "q.jelly") as project:
        read_in(project, tmp_path, photo(1))
        project.labels.label_files([1], "moon")
        project.teaching.exclude([1])
        read_again(project, tmp_path, of_the_same_picture())
        (taught,) = project.teaching.labelled()
        assert (taught.content_hash, taught.is_excluded) == (_EDITED, True)


@pytest.mark.parametrize("hours", [1, 24 * 31])
def test_what_tests_goes_on_testing(tmp_path: Path, hours: int) -> None:
    """With its clock mended, it might be another moment of the scene of a fixed camera."""
    then = datetime(2024, 7, 9, 12)
    with Project(tmp_path / "q.jelly") as project:
        read_in(project, tmp_path, *(photo(n, taken_at=then) for n in range(1, 9)))
        project.labels.label_files(range(1, 9), "moon")
        first = next(project.browsing.files()).photograph
        assert first is not None
        project.teaching.set_roles({first.group: Role.TEST})
        model = tiny_model(tmp_path / "m.jellymodel")
        project.models.add(model)
        project.write(
            lambda connection: connection.execute(
                "INSERT INTO made_with (model_id, content_hash) VALUES (?, ?)",
                [model.model_id, first.content_hash],
            )
        )
        now = then + timedelta(hours=hours)
        record = read_again(project, tmp_path, of_the_same_picture(taken_at=now))
        assert record.photograph is not None
        assert record.photograph.group != first.group
        (taught,) = (t for t in project.teaching.labelled() if t.content_hash == _EDITED)
        assert taught.role is Role.TEST
        known = project.write(
            lambda connection: connection.execute("SELECT content_hash FROM made_with").fetchall()
        )
        assert (_EDITED,) in known


def test_an_empty_picture_stays_one(tmp_path: Path) -> None:
    empty = {"perceptual_hash": NO_DETAIL, "mirrored_hash": NO_DETAIL}
    with Project(tmp_path / "q.jelly") as project:
        read_in(project, tmp_path, photo(1, **empty))
        project.labels.label_files([1], "none_of_these")
        now = read_again(project, tmp_path, of_the_same_picture(**empty))
        assert now.label == "none_of_these"


def test_an_answer_of_a_random_check_stays_one(tmp_path: Path) -> None:
    with Project(tmp_path / "q.jelly") as project:
        ids = read_in(project, tmp_path, *(photo(n) for n in range(1, 21)))
        classified(project, tiny_model(tmp_path / "m.jellymodel"), ids, *[said("x")] * 20)
        check = project.checks.draw(20, seed=1)
        for file_id in range(1, 21):
            project.checks.answer(check, file_id, "x")
        project.labels.label_files([1], "y")  # looked at once more
        before = project.checks.result(check)
        (model, *_) = project.models.in_use() or ("",)
        read_again(project, tmp_path, of_the_same_picture())
        project.models.add_predictions(
            model, [(21, said("x"), next(iter(project.models.seen(model, 4, at_once=1)))[1][0])]
        )
        assert project.checks.files(check) != []
        assert project.checks.result(check) == before
        assert all(taught.is_checked for taught in project.teaching.labelled())  # so it tests
