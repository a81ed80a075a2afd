"""Model files measured on drawn photographs; none of it needs torch."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from jellygui.classifier.classifier import Classifier
from jellygui.cli.tables import measurement_lines
from jellygui.domain.configs import Preprocessing
from jellygui.domain.contest import Contest
from jellygui.domain.events import Contested, Evaluated, Event, Note
from jellygui.domain.promise import Promise, PromisedLimit
from jellygui.domain.species import NONE_OF_THESE
from jellygui.domain.split import Role
from jellygui.domain.statistics import Answers, measure
from jellygui.errors import JellyError
from jellygui.images.photo import read_photo, shrink_to_square
from jellygui.modelfile import CardPhotograph, ModelFile, read_model, write_model
from jellygui.report import evaluation_page
from jellygui.tasks import Evaluate, EvaluateBoth
from jellygui.training.evaluate import dataset_of, evaluate_both, evaluate_model, set_anew
from tests.support.drawn import SPECIES, draw, empty_water, save_photo
from tests.support.models import tiny_card, tiny_head, tiny_model, tiny_onnx

PER_SPECIES = 6


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("survey")
    for key in SPECIES:
        for number in range(PER_SPECIES):
            picture = draw(key, seed=number, size_px=(160, 120))
            save_photo(picture, folder / key / f"{number}.jpg", quality=95)
    return folder


def answers(model: ModelFile, folder: Path) -> dict[Path, str]:
    """What the model itself says of each photograph."""
    paths = sorted(folder.rglob("*.jpg"))
    seen = model.card.preprocessing
    squares = [
        shrink_to_square(read_photo(path, side_px=seen.size_px).pixels, seen) for path in paths
    ]
    found = Classifier(model).predict(np.stack(squares))
    return {path: answer.prediction.species for path, answer in zip(paths, found, strict=True)}


def contest_of(events: list[Event]) -> Contest:
    return next(event.contest for event in events if isinstance(event, Contested))


def with_memory_of(path: Path, photograph: Path, *, seed: int) -> ModelFile:
    """A model that says it learned from that photograph."""
    photo = read_photo(photograph, side_px=64)
    entry = CardPhotograph(
        content_hash=photo.content_hash,
        perceptual_hash=photo.perceptual_hash,
        mirrored_hash=photo.mirrored_hash,
        label=photograph.parent.name,
        role=Role.TRAINING,
        group="0",
    )
    return write_model(
        path,
        card=tiny_card().model_copy(update={"trained_on": (entry,)}),
        onnx=tiny_onnx(species=6, size_px=64, seed=seed).SerializeToString(),
        weights={"head.weight": tiny_head(6, seed=seed)[0]},
        replay={},
    )


def test_a_measurement_says_how_far_confidence_can_be_trusted(
    dataset: Path, tmp_path: Path
) -> None:
    model = tiny_model(tmp_path / "a.jellymodel", seed=1)
    (found,) = (
        e
        for e in evaluate_model(Evaluate(model=model.path, dataset=dataset))
        if isinstance(e, Evaluated)
    )
    assert found.calibration is not None
    assert found.calibration.temperature == 0.5
    for side in (found.calibration.before, found.calibration.after):
        count = sum(part.right.count for part in side.bins)
        assert count == found.measurement.photographs
        right = sum(part.right.value * part.right.count for part in side.bins)
        assert right / count == pytest.approx(found.measurement.accuracy.value)


@pytest.mark.parametrize("size_px", [64, 96])
def test_two_models_are_compared_photograph_by_photograph(
    dataset: Path, tmp_path: Path, size_px: int
) -> None:
    new = tiny_model(tmp_path / "a.jellymodel", seed=1, name="new")
    old = tiny_model(tmp_path / "b.jellymodel", seed=5, name="old", size_px=size_px)
    events = list(evaluate_both(EvaluateBoth(model=new.path, dataset=dataset, against=old.path)))
    measured = [event for event in events if isinstance(event, Evaluated)]
    assert [event.model for event in measured] == ["new", "old"]
    left_out = {
        dataset / name.strip()
        for event in events
        if isinstance(event, Note) and "near-copy" in event.text
        for name in event.text.partition("label. ")[2].split(";")
    }
    news, olds = answers(new, dataset), answers(old, dataset)
    photographs = [path for path in news if path not in left_out]
    new_right = np.array([news[path] == path.parent.name for path in photographs])
    old_right = np.array([olds[path] == path.parent.name for path in photographs])
    found = contest_of(events)
    assert (found.new, found.old) == ("new", "old")
    assert found.overall.photographs == len(photographs)
    assert found.overall.better == (new_right & ~old_right).sum() > 0
    assert found.overall.worse == (old_right & ~new_right).sum() > 0
    value = measured[0].measurement.accuracy.value - measured[1].measurement.accuracy.value
    assert found.difference[0] == pytest.approx(value)
    assert set(found.species) == set(SPECIES)


def test_what_either_model_has_seen_is_left_out(dataset: Path, tmp_path: Path) -> None:
    fresh = tiny_model(tmp_path / "a.jellymodel", seed=1)
    whole = contest_of(
        list(evaluate_both(EvaluateBoth(model=fresh.path, dataset=dataset, against=fresh.path)))
    )
    known = with_memory_of(
        tmp_path / "b.jellymodel", dataset / "compass_jellyfish" / "0.jpg", seed=2
    )
    for pair in ((known, fresh), (fresh, known)):
        found = contest_of(
            list(
                evaluate_both(
                    EvaluateBoth(model=pair[0].path, dataset=dataset, against=pair[1].path)
                )
            )
        )
        assert found.overall.photographs < whole.overall.photographs
        assert found.species["compass_jellyfish"].photographs < PER_SPECIES


def test_species_that_only_one_knows_count_and_are_said(dataset: Path, tmp_path: Path) -> None:
    both = tiny_model(tmp_path / "a.jellymodel", seed=1)
    card = tiny_card()
    fewer = write_model(
        tmp_path / "b.jellymodel",
        card=card.model_copy(
            update={"species": card.species[:5], "preprocessing": Preprocessing(size_px=64)}
        ),
        onnx=tiny_onnx(species=5, size_px=64, seed=2).SerializeToString(),
        weights={"head.weight": tiny_head(5, seed=2)[0]},
        replay={},
    )
    for new, old in ((both, fewer), (fewer, both)):
        events = list(
            evaluate_both(EvaluateBoth(model=new.path, dataset=dataset, against=old.path))
        )
        found = contest_of(events)
        of_it = found.species[SPECIES[5]]
        assert of_it.photographs
        assert (of_it.old_right if new is both else of_it.new_right) == 0
        assert f"name {SPECIES[5]}" in found.words or f"{SPECIES[5]}:" in found.words
        assert (SPECIES[5] in found.lost) is (new is fewer)
        # One set of numbers: what is said of each model, in the matrices and of both together.
        measured = [event.measurement for event in events if isinstance(event, Evaluated)]
        for each, right in zip(
            measured, (found.overall.new_right, found.overall.old_right), strict=True
        ):
            assert each.photographs == found.overall.photographs
            assert sum(each.confusion[n][n] for n in range(len(SPECIES))) == right
        place = measured[1].species.index(SPECIES[5])
        assert sum(measured[1].confusion[place]) == of_it.photographs


def test_nothing_to_compare_on_is_an_error(dataset: Path, tmp_path: Path) -> None:
    model = tiny_model(tmp_path / "a.jellymodel", seed=1)
    strangers = tmp_path / "strangers"
    for name in ("box jelly", "salp"):
        for number in range(2):
            picture = draw("moon_jellyfish", seed=number, size_px=(160, 120))
            save_photo(picture, strangers / name / f"{len(name)}{number}.jpg")
    with pytest.raises(JellyError, match="holds no photograph"):
        list(evaluate_both(EvaluateBoth(model=model.path, dataset=strangers, against=model.path)))


def test_none_of_these_is_told_from_species_also_by_a_model_that_never_learned_it(
    dataset: Path, tmp_path: Path
) -> None:
    shutil.copytree(dataset, tmp_path / "survey")
    for seed in range(7):
        picture = empty_water(seed=seed, size_px=(160, 120))
        save_photo(picture, tmp_path / "survey" / "No jellyfish" / f"{seed}.jpg")
    found = {}
    for name, keys in (("old", SPECIES), ("new", (*SPECIES, NONE_OF_THESE))):
        model = tiny_model(tmp_path / f"{name}.jellymodel", seed=1, species=keys)
        events = list(evaluate_model(Evaluate(model=model.path, dataset=tmp_path / "survey")))
        (found[name],) = (e.measurement for e in events if isinstance(e, Evaluated))
        told = [e.text for e in events if isinstance(e, Note) and "has not learned none" in e.text]
        assert bool(told) is (name == "old")
        assert all("7 photographs say" in text for text in told)
    alone = tiny_model(tmp_path / "old.jellymodel", seed=1)
    (before,) = (
        e.measurement
        for e in evaluate_model(Evaluate(model=alone.path, dataset=dataset))
        if isinstance(e, Evaluated)
    )
    # What it never learned counts in no other figure.
    assert found["old"].model_copy(update={"none_of_these": None}) == before
    assert before.none_of_these is None
    assert found["new"].species[-1] == NONE_OF_THESE
    assert found["new"].photographs == before.photographs + 7
    assert found["new"].recall[NONE_OF_THESE].count == 7
    of_species = found["new"].accuracy_of_species
    assert of_species is not None
    assert of_species.count == before.photographs
    assert f"  on species alone   {of_species}" in measurement_lines(found["new"])
    for name in ("old", "new"):
        told_apart = found[name].none_of_these
        assert told_apart is not None
        assert told_apart.area.count == before.photographs + 7
        assert told_apart.named.count == 7
        assert told_apart.by == (("probability" if name == "new" else "confidence"), "distance")
        lines = "\n".join(measurement_lines(found[name]))
        assert f"none of these      {told_apart}" in lines
    page = evaluation_page(
        [Evaluated(measurement=found["new"], seen=False)], [], title="t", facts=[]
    )
    assert "species or none of these (AUROC)" in page
    assert ", by probability and distance; with 95 % of the species kept" in page
    assert "accuracy on species alone" in page


def test_two_models_are_compared_on_none_of_these_that_one_has_learned(
    dataset: Path, tmp_path: Path
) -> None:
    shutil.copytree(dataset, tmp_path / "survey")
    for seed in range(5):
        picture = empty_water(seed=seed, size_px=(160, 120))
        save_photo(picture, tmp_path / "survey" / "background" / f"{seed}.jpg")
    old = tiny_model(tmp_path / "old.jellymodel", seed=1)
    new = tiny_model(tmp_path / "new.jellymodel", seed=1, species=(*SPECIES, NONE_OF_THESE))
    events = list(
        evaluate_both(EvaluateBoth(model=new.path, dataset=tmp_path / "survey", against=old.path))
    )
    assert contest_of(events).species[NONE_OF_THESE].photographs == 5
    for event in events:
        if isinstance(event, Evaluated):
            assert event.measurement.none_of_these is not None


def test_limits_that_are_set_anew_leave_nothing_that_was_promised_or_measured_under_others(
    dataset: Path, tmp_path: Path
) -> None:
    chance = np.random.default_rng(0)
    logits = 3 * np.eye(6)[np.arange(120) % 6] + chance.normal(0, 1, (120, 6))
    shares = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    said = Answers(
        species=tuple(SPECIES),
        truth=np.arange(120) % 6,
        answer=shares.argmax(axis=1),
        identified=np.arange(120) < 60,
        groups=[f"{n}" for n in range(120)],
        probabilities=shares,
        distances=np.full(120, 0.1),
    )
    limit = PromisedLimit(confidence=0.8, right=59, count=59, low=0.95, is_own=True, is_shown=True)
    old = tiny_model(tmp_path / "old.jellymodel", species=SPECIES)
    card = old.card.model_copy(
        update={
            "promise": Promise(wish=0.95, measured_on="a test", limits={SPECIES[0]: limit}),
            "measurements": (measure(said, measured_on="a test"),),
        }
    )
    write_model(old.path, card=card, onnx=old.onnx_bytes(), weights={}, replay={})

    def rewritten() -> Iterator[Event]:
        data = yield from dataset_of(read_model(old.path), dataset)
        yield from set_anew(old.path, data, said, tmp_path / "new.jellymodel")

    list(rewritten())
    new = read_model(tmp_path / "new.jellymodel").card
    assert new.confidence_threshold != card.confidence_threshold
    assert new.promise is None
    (measured,) = new.measurements
    assert (measured.identified, measured.accuracy_identified) == (None, None)
    assert measured.accuracy == card.measurements[0].accuracy
