"""A promise of precision in a project: what shows it, what it changes, and where it is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from jellygui.classifier.limits import bounds_in
from jellygui.domain.labels import NONE_OF_THESE
from jellygui.domain.promise import promise_of
from jellygui.domain.split import Role
from jellygui.domain.statistics import Answers, measure
from jellygui.errors import JellyError
from jellygui.jobs.export import write_counts, write_images
from jellygui.jobs.promise import keep_promise, weigh, write_promised
from jellygui.modelfile import ModelFile, describe, read_model, write_model
from jellygui.modelfile.card import FoldAnswer
from jellygui.project import Project
from tests.support.models import remembering
from tests.support.projects import classified, photo, read_in, said
from tests.support.tables import rows_in

MOON, BLUE = "moon_jellyfish", "blue_jellyfish"
WIDTH = 16


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> ModelFile:
    chance = np.random.default_rng(0)
    roles = [Role.TRAINING, Role.VALIDATION, Role.TEST, Role.TEST]
    return remembering(
        tmp_path_factory.mktemp("models") / "remembers.jellymodel",
        np.abs(chance.normal(1, 0.5, (40, WIDTH))),
        [MOON, BLUE] * 20,
        roles * 10,
        species=(MOON, BLUE, NONE_OF_THESE),
    )


@pytest.fixture
def project(tmp_path: Path, model: ModelFile) -> Iterator[Project]:
    """100 photographs, moon and blue in turn; the surer, the lower the number."""
    with Project(tmp_path / "p.jelly") as opened:
        ids = read_in(opened, tmp_path, *(photo(n) for n in range(100)))
        words = [said((MOON, BLUE)[n % 2], 0.99 - 0.005 * n, identified=n < 80) for n in range(100)]
        vectors = np.ones((100, WIDTH), np.float16)
        classified(opened, model, ids, *words, vectors=vectors)
        yield opened


def checked(project: Project, count: int = 100) -> None:
    """Answer a random check: the 60 surest are right, of the others one of two."""
    check = project.checks.draw(count, seed=1)
    for file_id in project.checks.files(check):
        record = next(r for r in project.browsing.files() if r.id == file_id)
        assert record.prediction is not None
        number = round((0.99 - record.prediction.confidence) / 0.005)
        right = number < 60 or number % 4 < 2
        project.checks.answer(check, file_id, record.prediction.species if right else NONE_OF_THESE)


def named(project: Project) -> int:
    return sum(r.prediction.identified for r in project.browsing.files() if r.prediction)


def test_it_is_shown_by_random_checks_and_by_what_the_model_has_not_learned(
    project: Project,
) -> None:
    (remembered,) = weigh(project).sources
    assert remembered.measured_on == "photographs that “remembers” has not learned from"
    assert len(remembered.said) <= 30
    checked(project)
    source, _ = weigh(project).sources
    assert source.measured_on == "answers of random checks in this project"
    assert len(source.said) == 100
    assert int(source.right.sum()) == 80


def test_a_promise_names_by_its_limits_and_is_taken_back(
    project: Project, tmp_path: Path, model: ModelFile
) -> None:
    checked(project)
    weighed = weigh(project)
    promise = promise_of(weighed.sources[0], 0.9, weighed.species)
    assert promise.is_possible
    before = named(project)
    list(keep_promise(project, weighed.model_id, promise))
    assert project.models.promise(model.model_id) == promise
    limits = promise.confidences
    for record in project.browsing.files():
        assert record.prediction is not None
        said_by = record.prediction
        assert said_by.identified == (said_by.confidence >= limits[said_by.species])
    assert weigh(project).promise == promise
    called, left = map(sum, zip(*weigh(project).shares(promise).values(), strict=True))
    assert called == 0  # a person has answered all of them
    assert left == 0
    list(keep_promise(project, weighed.model_id, None))
    assert project.models.promise(model.model_id) is None
    own = [r.prediction for r in project.browsing.files() if r.prediction]
    assert all(p.identified == (p.confidence >= 0.3) for p in own)
    assert named(project) >= before


def test_what_a_promise_has_held_back_was_not_too_far(
    project: Project, tmp_path: Path, model: ModelFile
) -> None:
    """Also where it is not kept any more what the model saw."""
    near = write_model(
        tmp_path / "near.jellymodel",
        card=model.card.model_copy(update={"distance_limit": 1.9}),
        onnx=model.onnx_bytes(),
        weights=model.weights(),
        replay=model.replay(),
    )
    ids = [r.photograph.id for r in project.browsing.files() if r.photograph]
    words = [said((MOON, BLUE)[n % 2], 0.99 - 0.005 * n) for n in range(100)]
    classified(project, near, ids, *words, vectors=np.ones((100, WIDTH), np.float16))
    project.models.use(near.model_id)
    checked(project)
    weighed = weigh(project)
    promise = promise_of(weighed.sources[0], 0.9, weighed.species)
    list(keep_promise(project, near.model_id, promise))
    assert named(project) < 90
    project.write(lambda connection: connection.execute("DELETE FROM embedding"))
    assert len(weigh(project).sources[0].said) == 100
    list(keep_promise(project, near.model_id, None))
    assert named(project) == 100


def test_what_stays_unidentified_is_counted_of_what_nobody_has_labelled(
    project: Project,
) -> None:
    checked(project, 60)
    weighed = weigh(project)
    promise = promise_of(weighed.sources[0], 0.9, weighed.species)
    shares = weighed.shares(promise)
    assert sum(called for called, _ in shares.values()) == 40
    list(keep_promise(project, weighed.model_id, promise))
    open_ones = [r for r in project.browsing.files() if r.annotation is None and r.prediction]
    left = sum(not r.prediction.identified for r in open_ones if r.prediction)
    assert sum(left for _, left in shares.values()) == left


def test_a_species_that_is_another_here_is_promised_as_the_model_says_it(
    project: Project,
) -> None:
    checked(project, 60)
    before = weigh(project)
    project.species.add("sea moon")
    project.species.merge([MOON], "sea_moon")
    now = weigh(project)
    assert now.said.tolist() == before.said.tolist()
    assert [source.said for source in now.sources] == [source.said for source in before.sources]
    assert now.sources[0].right.tolist() == before.sources[0].right.tolist()


def test_what_is_classified_later_is_named_by_it_too(project: Project, model: ModelFile) -> None:
    checked(project)
    weighed = weigh(project)
    promise = promise_of(weighed.sources[0], 0.9, weighed.species)
    bounds = bounds_in(model.card, promise)
    keys = model.card.species_keys
    limit = promise.confidences[MOON]
    counts = bounds.let_through(
        keys,
        np.array([0, 0, 2]),
        np.array([limit + 0.001, limit - 0.001, 0.35], np.float32),
        np.zeros(3, np.float32),
    )
    assert counts.tolist() == [True, False, True]  # none of these keeps the model's own limit


def test_tables_tell_it(project: Project, tmp_path: Path) -> None:
    checked(project)
    weighed = weigh(project)
    write_images(project, tmp_path / "before.csv")
    promise = promise_of(weighed.sources[0], 0.9, weighed.species)
    list(keep_promise(project, weighed.model_id, promise))
    write_counts(project, tmp_path / "counts.csv")
    write_images(project, tmp_path / "images.csv")
    rows = {row["label"]: row for row in rows_in(tmp_path / "counts.csv")}
    limit = promise.limits[MOON]
    assert rows[MOON]["promised_precision"] == "0.9"
    assert float(rows[MOON]["confidence_limit"]) == pytest.approx(promise.confidences[MOON])
    assert float(rows[MOON]["precision_low"]) == pytest.approx(limit.low, abs=1e-4)
    assert rows["copies"]["promised_precision"] == ""
    images = rows_in(tmp_path / "images.csv")
    assert {row["confidence_limit"] for row in images if row["prediction"] == MOON} == {
        rows[MOON]["confidence_limit"]
    }
    before = rows_in(tmp_path / "before.csv")
    assert {row["confidence_limit"] for row in before} == {"0.3"}


def test_another_model_begins_with_its_own_limits(
    project: Project, tmp_path: Path, model: ModelFile
) -> None:
    checked(project)
    weighed = weigh(project)
    promise = promise_of(weighed.sources[0], 0.9, weighed.species)
    list(keep_promise(project, weighed.model_id, promise))
    other = remembering(
        tmp_path / "other.jellymodel", np.ones((4, WIDTH)), [MOON] * 4, [Role.TRAINING] * 4, seed=9
    )
    project.models.add(other)
    project.models.use(other.model_id)
    assert project.models.promise(other.model_id) is None
    with pytest.raises(JellyError, match="Another model is in use"):
        list(keep_promise(project, weighed.model_id, promise))


def test_a_model_with_a_promise_names_by_it_wherever_it_goes(
    project: Project, tmp_path: Path, model: ModelFile
) -> None:
    checked(project)
    weighed = weigh(project)
    promise = promise_of(weighed.sources[0], 0.9, weighed.species)
    names_half = Answers(
        species=(MOON, BLUE),
        truth=np.array([0, 1] * 10),
        answer=np.zeros(20, np.intp),
        identified=np.arange(20) < 10,
        groups=[f"{n}" for n in range(20)],
    )
    measured = measure(names_half, measured_on="test photographs")
    assert measured.identified is not None
    card = model.card.model_copy(update={"measurements": (measured,)})
    made = write_promised(replace(model, card=card), promise, tmp_path / "sure.jellymodel")
    again = read_model(tmp_path / "sure.jellymodel")
    assert again.card.promise == promise
    assert again.onnx_bytes() == model.onnx_bytes()
    assert bounds_in(again.card).limits == promise.confidences
    assert bounds_in(model.card).limits == {}
    assert made.model_id != model.model_id
    # How much it named was measured under other limits; what does not hang on them stays.
    (kept,) = again.card.measurements
    assert (kept.identified, kept.accuracy_identified) == (None, None)
    assert kept.accuracy == measured.accuracy
    assert "identified" not in {title.strip() for title, _ in describe(again.card)}
    (words,) = [text for title, text in describe(again.card) if title == "Precision"]
    assert words.startswith("of what it names, 90% is right, shown at 95 %, by answers of random")


def test_cross_validated_answers_of_a_card_show_it_too(
    project: Project, tmp_path: Path, model: ModelFile
) -> None:
    answers = tuple(
        FoldAnswer(
            said=(MOON, BLUE)[n % 2],
            truth=MOON if n % 20 == 1 else (MOON, BLUE)[n % 2],
            confidence=1 - n / 400,
        )
        for n in range(200)
    )
    card = model.card.model_copy(update={"fold_answers": answers})
    path = tmp_path / "folds.jellymodel"
    other = write_model(
        path, card=card, onnx=model.onnx_bytes(), weights=model.weights(), replay=model.replay()
    )
    project.models.add(other)
    project.models.use(other.model_id)
    folds, remembered = weigh(project).sources
    assert (folds.kind, remembered.kind) == ("folds", "model")
    assert len(folds.said) == 200
    limits = promise_of(folds, 0.9, [MOON, BLUE]).limits
    assert (limits[MOON].is_shown, limits[MOON].count) == (True, 100)
    assert not limits[BLUE].is_shown
