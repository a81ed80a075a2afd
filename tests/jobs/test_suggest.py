"""Suggestions from labels: what is learned, from what, and what stays as it is."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from jellygui.domain.runs import TaughtPhotograph
from jellygui.domain.species import NONE_OF_THESE
from jellygui.domain.split import Role
from jellygui.images.photo import Photo
from jellygui.jobs.suggest import Suggester
from jellygui.modelfile import ModelFile, read_replay
from jellygui.project import Project
from tests.support.models import remembering, tiny_model
from tests.support.projects import classified, photo, read_in, said

MOON, BLUE, NEW = "moon_jellyfish", "blue_jellyfish", "sea_walnut"
WIDTH = 24


def seen(kind: str, count: int, *, seed: int) -> np.ndarray:
    """What a network sees in photographs of a kind: each around a place of its own."""
    centre = np.random.default_rng([*kind.encode()]).uniform(0, 2, WIDTH)
    return np.abs(centre + np.random.default_rng(seed).normal(0, 0.25, (count, WIDTH)))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> ModelFile:
    """One that knows two species."""
    roles = [Role.TRAINING] * 20 + [Role.VALIDATION] * 6 + [Role.TEST] * 4
    kinds = (MOON, BLUE)
    return remembering(
        tmp_path_factory.mktemp("models") / "remembers.jellymodel",
        np.concatenate([seen(kind, 30, seed=n) for n, kind in enumerate(kinds)]),
        [kind for kind in kinds for _ in roles],
        roles * 2,
        species=kinds,
    )


def filled(project: Project, folder: Path, model: ModelFile, *kinds: tuple[str, int]) -> list[int]:
    """So many photographs of each kind, all of which the model calls moon jellyfish."""
    count = sum(number for _, number in kinds)
    photographs = read_in(project, folder, *(photo(n + 1) for n in range(count)))
    vectors = np.concatenate([seen(kind, number, seed=77) for kind, number in kinds])
    words = [said(MOON, 0.6)] * count
    classified(project, model, photographs, *words, vectors=vectors.astype(np.float16))
    return photographs


def label(project: Project, photographs: list[int], kind: str) -> None:
    files = {r.photograph.id: r.id for r in project.browsing.files() if r.photograph}
    project.labels.label_files([files[p] for p in photographs], kind)


def test_while_all_photographs_are_answered_the_labels_are_let_go_of(
    project: Project, tmp_path: Path, model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of very many, others may be reading them meanwhile: both at once would be much memory."""
    label(project, filled(project, tmp_path, model, (MOON, 9), (NEW, 9))[9:], NEW)
    answers_of, held = project.models.seen, []

    def seen_now(*arguments: Any, **how: Any) -> Any:
        held.append(labels_in_memory())
        return answers_of(*arguments, **how)

    def labels_in_memory() -> int:
        return sum(isinstance(some, TaughtPhotograph) for some in gc.get_objects())

    gc.collect()
    before = labels_in_memory()
    monkeypatch.setattr(project.models, "seen", seen_now)
    assert Suggester(project)().labels == 9
    assert held == [before]


@pytest.mark.parametrize("kind", [NEW, NONE_OF_THESE])
def test_a_species_of_which_five_were_labelled_is_suggested_at_once(
    project: Project, tmp_path: Path, model: ModelFile, kind: str
) -> None:
    ids = filled(project, tmp_path, model, (MOON, 40), (kind, 40))
    suggest = Suggester(project)
    assert suggest().of(ids[0]) is None
    label(project, ids[40:44], kind)
    assert all(suggest().species_of(p) != kind for p in ids)
    label(project, ids[44:45], kind)
    before = project.counts.rows(), project.browsing.tally()
    found = suggest()
    assert found.labels == 5
    assert [found.species_of(p) for p in ids[45:]].count(kind) >= 33
    assert [found.species_of(p) for p in ids[:40]].count(kind) == 0
    assert (project.counts.rows(), project.browsing.tally()) == before
    # By file: what is suggested otherwise, of what nobody has labelled.
    files = {r.id: r.photograph.id for r in project.browsing.files() if r.photograph}
    otherwise = [files[file_id] for file_id in found.otherwise.tolist()]
    assert otherwise == [p for p in ids[45:] if found.species_of(p) == kind]


def test_what_a_person_corrects_is_suggested_elsewhere(
    project: Project, tmp_path: Path, model: ModelFile
) -> None:
    """Blue ones that look otherwise here: a few labels, and the rest follows."""
    ids = filled(project, tmp_path, model, ("pale blue", 30), (MOON, 30))
    label(project, ids[:6], BLUE)
    found = Suggester(project)()
    assert [found.species_of(p) for p in ids[6:30]].count(BLUE) >= 20
    assert [found.species_of(p) for p in ids[30:]].count(BLUE) == 0
    one = found.of(ids[29])
    assert one is not None
    assert 0.5 <= one.confidence <= 1


def test_a_species_that_is_another_here_is_suggested_as_that_one(
    project: Project, tmp_path: Path, model: ModelFile
) -> None:
    ids = filled(project, tmp_path, model, (MOON, 30), ("pale blue", 10))
    label(project, ids[30:36], BLUE)
    project.species.add("sea moon")
    project.species.merge([MOON], "sea_moon")
    found = Suggester(project)()
    assert {found.species_of(p) for p in ids[:30]} <= {"sea_moon", None}
    assert all(file_id > 30 for file_id in found.otherwise.tolist())


def test_what_is_to_test_teaches_nothing(
    project: Project, tmp_path: Path, model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    from jellygui.jobs import suggest as module

    learned: list[np.ndarray] = []
    fitted = module.fitted_head

    def watched(inputs: np.ndarray, *rest: object, **named: object) -> object:
        learned.append(inputs)
        return fitted(inputs, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "fitted_head", watched)
    ids = filled(project, tmp_path, model, (MOON, 12), (NEW, 20))
    check = project.checks.draw(8, seed=1)
    files = project.checks.files(check)
    of_file = {r.id: r.photograph.id for r in project.browsing.files() if r.photograph}
    for file in files:
        project.checks.answer(check, file, NEW)
    label(project, [p for p in ids[12:] if p not in {of_file[f] for f in files}], NEW)
    Suggester(project)()
    (inputs,) = learned
    vectors = project.models.embeddings(model.model_id)
    there = {row.tobytes() for row in inputs.astype(np.float16)}
    assert sum(v.tobytes() in there for v in vectors.values()) == len(ids[12:]) - sum(
        of_file[f] in ids[12:] for f in files
    )
    assert not any(vectors[of_file[f]].tobytes() in there for f in files)
    assert len(inputs) == 40 + sum(v.tobytes() in there for v in vectors.values())


def test_a_model_that_keeps_nothing_says_so(project: Project, tmp_path: Path) -> None:
    model = tiny_model(tmp_path / "m.jellymodel")
    ids = read_in(project, tmp_path, *(photo(n) for n in range(8)))
    vectors = np.ones((8, 16), np.float16)
    classified(project, model, ids, *[said(MOON)] * 8, vectors=vectors)
    label(project, ids[:6], BLUE)
    assert "keeps nothing of its photographs" in Suggester(project)().note


def in_the_project(model: ModelFile) -> list[Photo]:
    """The photographs that a model remembers, as a project reads them."""
    return [
        photo(
            n,
            content_hash=entry.content_hash,
            perceptual_hash=entry.perceptual_hash,
            mirrored_hash=entry.mirrored_hash,
        )
        for n, entry in enumerate(model.card.trained_on)
    ]


def test_a_project_of_all_that_the_model_remembers_is_learned_from(
    project: Project, tmp_path: Path, model: ModelFile
) -> None:
    """What a person says of them counts, not what the model remembers: nothing of that is left."""
    entries = model.card.trained_on
    ids = read_in(project, tmp_path, *in_the_project(model), *(photo(200 + n) for n in range(9)))
    vectors = np.concatenate([read_replay(model).embeddings, seen(BLUE, 9, seed=5)])
    classified(
        project, model, ids, *[said(MOON, 0.6)] * len(ids), vectors=vectors.astype(np.float16)
    )
    label(project, [p for p, e in zip(ids, entries, strict=False) if e.label == MOON], NEW)
    label(project, [p for p, e in zip(ids, entries, strict=False) if e.label == BLUE], BLUE)
    found = Suggester(project)()
    assert found.labels
    assert [found.species_of(p) for p in ids[60:]].count(BLUE) >= 7


def test_where_nothing_is_known_of_the_photographs_it_is_said(
    project: Project, tmp_path: Path, model: ModelFile
) -> None:
    ids = filled(project, tmp_path, model, (MOON, 10), (NEW, 20))
    label(project, ids[10:20], NEW)
    project.write(lambda connection: connection.execute("DELETE FROM embedding"))
    assert "is not known" in Suggester(project)().note
    assert "Classify now" in Suggester(project)().note


def test_an_embedding_of_a_stranger_is_passed_over(
    project: Project, tmp_path: Path, model: ModelFile
) -> None:
    ids = filled(project, tmp_path, model, (MOON, 10), (NEW, 20))
    short = np.ones(3, np.float16)
    endless = np.full(WIDTH, np.inf, np.float16)
    project.models.add_predictions(
        model.model_id, [(ids[0], said(MOON), short), (ids[29], said(MOON), endless)]
    )
    label(project, ids[10:20], NEW)
    found = Suggester(project)()
    assert found.of(ids[0]) is None
    assert found.of(ids[29]) is None
    assert len(found.photographs) == 28
