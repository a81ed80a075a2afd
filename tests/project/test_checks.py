from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from jellygui.domain.intervals import wilson
from jellygui.domain.labels import NONE_OF_THESE, UNSURE
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.modelfile import CardPhotograph, write_model
from jellygui.project import Project
from tests.support.models import taught, tiny_model
from tests.support.projects import classified, photo, read_in, said


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """40 photographs that the model calls x or y, or does not identify."""
    with Project(tmp_path / "p.jelly") as project:
        ids = read_in(project, tmp_path, *(photo(n) for n in range(40)))
        answers = [said("xy"[n % 2], identified=n % 10 > 0) for n in range(40)]
        classified(project, tiny_model(tmp_path / "m.jellymodel"), ids, *answers)
        yield project


def test_a_check_draws_what_nobody_has_labelled_and_the_seed_says_what(project: Project) -> None:
    project.labels.label_files(range(1, 11), "x")
    check = project.checks.draw(12, seed=5)
    drawn = project.checks.files(check)
    assert len(set(drawn)) == 12
    assert not set(drawn) & set(range(1, 11))
    assert drawn != sorted(drawn)
    assert project.checks.files(project.checks.draw(12, seed=5)) == drawn
    assert project.checks.files(project.checks.draw(12, seed=6)) != drawn
    assert len(project.checks.files(project.checks.draw(100))) == 30
    assert project.checks.numbers() == [4, 3, 2, 1]


def test_the_rate_counts_what_was_answered_in_the_check(project: Project) -> None:
    check = project.checks.draw(40, seed=1)
    drawn = project.checks.files(check)
    assert set(drawn) == set(range(1, 41))
    for file_id in range(1, 21):
        truth = "xy"[(file_id - 1) % 2]
        if file_id == 3:
            truth = "z"
        if file_id == 5:
            truth = UNSURE
        project.checks.answer(check, file_id, truth)
    project.labels.label_files([30], "z")  # not in the check's way of asking
    result = project.checks.result(check)
    assert (result.drawn, result.drawn_from) == (40, 40)
    assert (result.answered, result.unsure, result.unidentified) == (20, 1, 2)
    # x: files 1, 3 … 19 without 1 and 11 (unidentified) and 5 (unsure); y: 2, 4 … 20
    assert result.by_species == {"x": wilson(1, 7), "y": wilson(0, 10)}
    assert result.wrong == {"x": 1, "y": 0}
    assert result.errors == wilson(1, 17)
    project.labels.undo()
    project.labels.undo()
    assert project.checks.result(check).answered == 19
    # A new one, in which nothing is answered yet, hides none.
    assert project.checks.draw(5) > check
    assert project.checks.newest() == project.checks.result(check)


def test_what_the_model_calls_none_of_these_is_no_named_species(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        ids = read_in(project, tmp_path, *(photo(n) for n in range(20)))
        answers = [said(("x", NONE_OF_THESE)[n % 2]) for n in range(20)]
        classified(project, tiny_model(tmp_path / "m.jellymodel"), ids, *answers)
        check = project.checks.draw(20, seed=1)
        for file_id in range(1, 21):
            project.checks.answer(check, file_id, "x")
        result = project.checks.result(check)
    assert result.errors == wilson(0, 10)
    assert result.by_species == {"x": wilson(0, 10), NONE_OF_THESE: wilson(10, 10)}


def test_the_answers_stay_true_and_are_those_of_the_model_in_use(
    project: Project, tmp_path: Path
) -> None:
    """20 answers under one model, which another one is measured by as soon as it has classified."""
    check = project.checks.draw(20, seed=1)
    drawn = project.checks.files(check)
    for file_id in drawn:
        project.checks.answer(check, file_id, "x" if file_id % 2 else "y")  # as the first one says
    first = project.checks.result(check)
    assert (first.model, first.drawn_with, first.is_of_another_model) == ("tiny", "tiny", False)
    assert (first.answered, first.applying, first.errors.value) == (20, 20, 0)

    second = tiny_model(tmp_path / "n.jellymodel", seed=1, name="second")
    seen = {t.file_id: t for t in project.teaching.retraining_set()}
    made_with = [
        CardPhotograph(
            content_hash=seen[file_id].content_hash,
            perceptual_hash=0,
            mirrored_hash=0,
            label="x",
            role=role,
            group="g",
        )
        for file_id, role in zip(drawn, (Role.TRAINING, Role.VALIDATION, Role.TEST), strict=False)
    ]
    card = second.card.model_copy(update={"trained_on": tuple(made_with)})
    second = write_model(second.path, card=card, onnx=second.onnx_bytes(), weights={}, replay={})
    project.models.add(second)
    classified_now = drawn[:15]
    rows = [(file_id, said("x"), np.zeros(16, np.float16)) for file_id in classified_now]
    project.models.add_predictions(second.model_id, rows)
    project.models.use(second.model_id)
    now = project.checks.result(check)
    assert (now.model, now.drawn_with, now.is_of_another_model) == ("second", "tiny", True)
    # Two it was made with, a third only tests it; five it has not classified.
    assert (now.answered, now.learned, now.unclassified, now.applying) == (20, 2, 5, 13)
    wrong = sum(file_id % 2 == 0 for file_id in classified_now[2:])
    assert now.errors == wilson(wrong, 13)
    project.models.use(next(iter(project.models.predicted())))
    assert project.checks.newest() in (first, now)


def test_all_that_was_checked_at_random_tests_and_a_role_stays(project: Project) -> None:
    check = project.checks.draw(20, seed=2)
    checked = project.checks.files(check)
    for file_id in checked:
        project.checks.answer(check, file_id, "x")
    chosen = sorted(set(range(1, 41)) - set(checked))
    project.labels.label_files(chosen, "x")
    assert project.teaching.give_roles() == 40
    before = project.teaching.retraining_set()
    roles = {int(t.path.stem) + 1: t.role for t in before}
    tests = {file_id for file_id, role in roles.items() if role is Role.TEST}
    assert tests == set(checked)
    assert {roles[file_id] for file_id in chosen} == {Role.TRAINING, Role.VALIDATION}
    assert {t.origin for t in before} == {"", "check 1"}
    project.labels.label_files(random.Random(1).sample(range(1, 41), 20), "y")
    assert project.teaching.give_roles() == 0
    assert [t.role for t in project.teaching.retraining_set()] == [t.role for t in before]


def test_a_check_brings_its_whole_group_into_the_test(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        copies = [photo(n // 2, content_hash=f"{n:064x}") for n in range(8)]  # pairs
        ids = read_in(project, tmp_path, *copies)
        classified(project, tiny_model(tmp_path / "m.jellymodel"), ids, *[said("x")] * 8)
        assert project.checks.count_drawable() == 4
        check = project.checks.draw(4, seed=0)
        for file_id in project.checks.files(check):
            project.checks.answer(check, file_id, "x")
        project.labels.label_files(range(1, 9), "x")  # its copies too, by hand
        project.teaching.give_roles()
        assert [t.role for t in project.teaching.retraining_set()] == [Role.TEST] * 8


def test_several_checks_ask_of_a_group_but_one_answer_of_it_counts(tmp_path: Path) -> None:
    """Bursts of four, one of which each check draws: eight groups are eight answers."""
    with Project(tmp_path / "p.jelly") as project:
        bursts = [photo(n // 4, content_hash=f"{n:064x}") for n in range(32)]
        ids = read_in(project, tmp_path, *bursts)
        model = tiny_model(tmp_path / "m.jellymodel")
        # Of each burst the model calls half x and half y: one check may draw one of each.
        classified(project, model, ids, *[said("xy"[n % 2]) for n in range(32)])
        for seed in range(2):
            check = project.checks.draw(16, seed=seed)
            for file_id in project.checks.files(check):
                project.checks.answer(check, file_id, "x")
        first = project.checks.result(1).errors
        assert (first.value, first.count) == (0.5, 16)
        assert (first.low, first.high) == (wilson(4, 8).low, wilson(4, 8).high)
        answered = {t.group for t in project.teaching.labelled()}
        assert len(project.teaching.labelled()) > len(answered) == 8
        answers = project.checks.answers(model.model_id)
        assert len(answers) == 8
        group_of = {t.photograph_id: t.group for t in project.teaching.labelled()}
        assert {group_of[photograph] for photograph, *_ in answers} == answered
        newest = {*project.checks.files(project.checks.numbers()[0])}
        files = {r.photograph.id: r.id for r in project.browsing.files() if r.photograph}
        assert {files[photograph] for photograph, *_ in answers} <= newest


def test_what_a_model_has_learned_from_never_tests(project: Project, tmp_path: Path) -> None:
    check = project.checks.draw(10, seed=2)
    checked = project.checks.files(check)
    for file_id in checked:
        project.checks.answer(check, file_id, "x")
    learned = {t.file_id: t for t in project.teaching.retraining_set()}[checked[0]]
    model = tiny_model(tmp_path / "n.jellymodel", seed=1)
    entry = CardPhotograph(
        content_hash=learned.content_hash,
        perceptual_hash=learned.perceptual_hash,
        mirrored_hash=learned.mirrored_hash,
        label="x",
        role=Role.TRAINING,
        group="g",
    )
    card = model.card.model_copy(update={"trained_on": (entry,)})
    project.models.add(
        write_model(model.path, card=card, onnx=model.onnx_bytes(), weights={}, replay={})
    )
    project.teaching.give_roles()
    roles = {t.file_id: t.role for t in project.teaching.retraining_set()}
    assert roles.pop(checked[0]) is Role.TRAINING
    assert set(roles.values()) == {Role.TEST}


def test_what_the_model_in_use_has_learned_from_is_not_drawn(tmp_path: Path) -> None:
    """Eight bursts of two; of one photograph of each of the first five it has learned."""
    with Project(tmp_path / "p.jelly") as project:
        bursts = [photo(n // 2, content_hash=f"{n:064x}") for n in range(16)]
        ids = read_in(project, tmp_path, *bursts)
        model = taught(
            tiny_model(tmp_path / "m.jellymodel"), [f"{n:064x}" for n in range(0, 10, 2)]
        )
        classified(project, model, ids, *[said("x")] * 16)
        assert (project.checks.count_drawable(), project.checks.count_learned()) == (3, 5)
        for seed in range(5):
            drawn = project.checks.files(project.checks.draw(8, seed=seed))
            assert len(drawn) == 3
            assert {(file_id - 1) // 2 for file_id in drawn} == {5, 6, 7}
        assert project.checks.result(1).drawn_from == 6
        for file_id in drawn:
            project.checks.answer(5, file_id, "x")
        assert project.checks.result(5).applying == 3
        project.labels.label_files(range(11, 17), "x")
        with pytest.raises(JellyError, match="has learned from all"):
            project.checks.draw(1)
        # Another model in use has not learned from them.
        other = tiny_model(tmp_path / "n.jellymodel", seed=1)
        classified(project, other, ids, *[said("x")] * 16)
        project.models.use(other.model_id)
        assert (project.checks.count_drawable(), project.checks.count_learned()) == (5, 0)
        assert len(project.checks.files(project.checks.draw(8))) == 5


def test_when_there_are_enough_a_share_of_a_check_tests(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jellygui.domain.runs.ENOUGH_TO_TEST", 12)
    for seed in (1, 2):
        check = project.checks.draw(20, seed=seed)
        for file_id in project.checks.files(check):
            project.checks.answer(check, file_id, "x")
        project.teaching.give_roles()
        tests = sum(t.role is Role.TEST for t in project.teaching.retraining_set())
        # Twelve and a fifth of the eight that are left; then a fifth of twenty.
        assert tests == (14 if seed == 1 else 18)


def test_an_empty_project_has_nothing_to_check(tmp_path: Path) -> None:
    with (
        Project(tmp_path / "empty.jelly") as project,
        pytest.raises(JellyError, match="no photographs to check"),
    ):
        project.checks.draw(5)
