from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from jellygui.domain.changes import Changes
from jellygui.domain.labels import NONE_OF_THESE
from jellygui.domain.split import Role
from jellygui.jobs.doubts import DoubtedLabel, judge_labels
from jellygui.project import Project
from tests.support.models import remembering, tiny_model
from tests.support.projects import classified, photo, read_in, said

KEYS = ("x", "y", NONE_OF_THESE)
COUNT = 30
WRONG = {7: "x", 20: "x"}
# Of which nobody has spoken.
UNSAID = 25


def truth_of(number: int) -> str:
    return KEYS[number % 3]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """30 photographs that a model tells apart by eye; two of them carry another one's label."""
    chance = np.random.default_rng(3)
    middles = chance.normal(size=(3, 16))
    seen = [middles[n % 3] + chance.normal(scale=0.3, size=16) for n in range(COUNT)]
    with Project(tmp_path / "p.jelly") as project:
        ids = read_in(project, tmp_path, *(photo(n) for n in range(COUNT)))
        answers = [said(truth_of(n)) for n in range(COUNT)]
        model = tiny_model(tmp_path / "m.jellymodel")
        classified(project, model, ids, *answers, vectors=np.array(seen, np.float16))
        for number in range(COUNT):
            if number != UNSAID:
                label = WRONG.get(number, truth_of(number))
                project.labels.label_files([number + 1], label)
        yield project


def doubted(project: Project) -> Mapping[int, DoubtedLabel]:
    return {one.files[0] - 1: one for one in judge_labels(project).doubted}


def test_wrong_labels_are_found_by_what_the_model_saw(project: Project, tmp_path: Path) -> None:
    found = judge_labels(project)
    assert (found.judged, found.unseen, found.model) == (COUNT - 1, 0, "m")
    assert {one.files[0] - 1: (one.label, one.suggestion) for one in found.doubted} == {
        7: ("x", "y"),
        20: ("x", NONE_OF_THESE),
    }
    ids = read_in(project, tmp_path, photo(99))
    project.labels.label_files([COUNT + 1], "x")
    assert len(ids) == judge_labels(project).unseen == 1


def test_what_is_damaged_is_passed_over_and_counted(project: Project) -> None:
    """One that is too short, one without end: the others are judged all the same."""
    model_id = next(iter(project.models.predicted()))
    short, endless = np.ones(3, np.float16), np.full(16, np.inf, np.float16)
    rows = [(4, said("x"), short), (5, said("x"), endless)]
    project.models.add_predictions(model_id, rows)
    everything = [*range(1, COUNT + 1)]
    sound = project.models.embeddings(model_id, everything)
    assert project.models.seen_soundly(model_id, everything) == (16, set(sound))
    ids, seen = project.models.seen_of(model_id, 16, everything)
    assert [*ids] == sorted(sound)
    assert np.array_equal(seen, [sound[identity] for identity in ids.tolist()])
    found = judge_labels(project)
    assert (found.judged, found.unseen, found.damaged) == (COUNT - 3, 0, 2)
    assert {*doubted(project)} == set(WRONG)


def test_what_was_decided_is_not_doubted_again_and_undo_brings_it_back(project: Project) -> None:
    assert {*doubted(project)} == set(WRONG)
    origins = [taught.origin for taught in project.teaching.labelled()]
    assert project.labels.decide([8], "x") == Changes(labels=frozenset([8]))  # kept
    assert {*doubted(project)} == {20}
    project.labels.decide([21], NONE_OF_THESE)
    assert not doubted(project)
    assert [taught.origin for taught in project.teaching.labelled()] == origins
    project.labels.undo()
    assert {*doubted(project)} == {20}
    project.labels.undo()
    assert {*doubted(project)} == set(WRONG)
    project.labels.redo()
    assert {*doubted(project)} == {20}
    project.labels.label_files([8], NONE_OF_THESE)  # somebody thinks again, elsewhere
    assert {*doubted(project)} == {7, 20}


def test_a_few_labels_are_judged_beside_what_the_model_remembers(tmp_path: Path) -> None:
    """Two of each kind, one of them wrong."""
    chance = np.random.default_rng(5)
    middles = chance.normal(size=(3, 16))

    def seen(kinds: Sequence[int]) -> np.ndarray:
        return middles[kinds] + chance.normal(scale=0.3, size=(len(kinds), 16))

    kinds = [n % 3 for n in range(30)]
    labels = [KEYS[kind] for kind in kinds]
    model = remembering(
        tmp_path / "m.jellymodel", seen(kinds), labels, [Role.TRAINING] * 30, species=KEYS
    )
    with Project(tmp_path / "p.jelly") as project:
        ids = read_in(project, tmp_path, *(photo(n) for n in range(6)))
        answers = [said(KEYS[n % 3]) for n in range(6)]
        vectors = np.array(seen([n % 3 for n in range(6)]), np.float16)
        classified(project, model, ids, *answers, vectors=vectors)
        for number in range(6):
            project.labels.label_files([number + 1], "y" if number == 3 else KEYS[number % 3])
        assert {n: one.suggestion for n, one in doubted(project).items()} == {3: "x"}
        model.path.unlink()  # then two of a kind are too few
        assert doubted(project) == {}


def test_excluding_is_a_step_of_undo_among_the_others(project: Project) -> None:
    def excluded() -> set[int]:
        return {t.file_id for t in project.teaching.labelled() if t.is_excluded}

    project.teaching.exclude([1])
    project.labels.label_files([2], "y")
    changes = project.teaching.exclude_files([8, UNSAID + 1, 21], annotator="AB")
    assert changes == Changes(labels=frozenset([8, 21]))  # nobody has named the other one
    assert not doubted(project)
    assert project.labels.undo() == changes
    assert excluded() == {1}
    assert project.labels.redo() == changes
    assert excluded() == {1, 8, 21}
    project.labels.undo()
    project.labels.undo()
    assert excluded() == {1}
    project.labels.undo()
    assert excluded() == set()
    assert project.labels.can_undo()[0]
    project.teaching.exclude([1])
    project.teaching.exclude([1], excluded=False)
    project.labels.undo()
    assert excluded() == {1}
    assert project.teaching.exclude([]) == Changes()
    project.labels.undo()
    assert excluded() == set()
