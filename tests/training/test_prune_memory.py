"""Pruning with few photographs, or none: what the model remembers is rehearsed and measured."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from jellygui.domain.configs import (
    ArchitectureName,
    Criterion,
    FineTuneConfig,
    PruneConfig,
    RetrainConfig,
)
from jellygui.domain.events import (
    Bound,
    EpochDone,
    Estimated,
    Event,
    ModelSaved,
    Note,
    PruneEnded,
    PruneStep,
)
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.modelfile import ModelFile, read_model, read_replay, write_model
from jellygui.run_folders import LIST_SUFFIX, NoWayOnError, write_list
from jellygui.tasks import KeepBest, KeepStep, Prune, ResumeRun, Retrain, Train
from jellygui.training.fine_tune import train_model
from jellygui.training.prune import keep_step, prune_model
from jellygui.training.recorded import keep_best, resume_run
from jellygui.training.retrain import retrain_model
from tests.training.conftest import SPECIES, blob

QUICK = PruneConfig(
    target_parameters=40_000,
    steps=2,
    step_epochs=2,
    final_epochs=4,
    batch_size=8,
    averaging=0.5,
    mixup=0,
    int8_margin=1.0,
)
CONFIG = PruneConfig(
    target_parameters=60_000,
    steps=2,
    step_epochs=2,
    final_epochs=6,
    batch_size=8,
    averaging=0.8,
    mixup=0,
    int8_margin=0.5,
    learning_rate=1e-3,
)


@pytest.fixture(scope="module")
def parent(pruned: Path) -> ModelFile:
    return read_model(pruned)


@pytest.fixture(scope="module")
def small(dataset: Path, place: Path) -> ModelFile:
    """A model of which everything takes a moment; how often it is right does not matter."""
    out = place / "cnn.jellymodel"
    config = FineTuneConfig(
        architecture=ArchitectureName.SIMPLE_CNN, size_px=32, epochs=1, batch_size=8
    )
    list(train_model(Train(dataset=dataset, start="scratch", out=out, config=config)))
    return read_model(out)


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """New photographs of one of the model's three species."""
    folder = tmp_path_factory.mktemp("few")
    (folder / SPECIES[0]).mkdir()
    for number in range(5):
        blob(0, 500 + number).save(folder / SPECIES[0] / f"{number}.png")
    return folder


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pruned")


@pytest.fixture(scope="module")
def events(parent: ModelFile, few: Path, place: Path) -> list[Event]:
    return list(
        prune_model(
            Prune(
                model=parent.path,
                dataset=few,
                out=place / "small.jellymodel",
                config=CONFIG,
                run=place / "run",
            )
        )
    )


@pytest.fixture
def child(events: list[Event], place: Path) -> ModelFile:
    return read_model(place / "small.jellymodel")


def steps_of(events: list[Event]) -> list[PruneStep]:
    return [event for event in events if isinstance(event, PruneStep)]


def test_the_other_species_are_recognised_as_before(parent: ModelFile, child: ModelFile) -> None:
    assert child.card.parameters <= CONFIG.target_parameters < parent.card.parameters
    assert child.card.species == parent.card.species
    before, after = (
        next(m for m in model.card.measurements if m.measured_on == "test photographs")
        for model in (parent, child)
    )
    assert set(after.recall) == set(parent.card.species_keys)
    for key in set(parent.card.species_keys) - {"moon_jellyfish"}:
        assert after.recall[key].count == before.recall[key].count == 3
        assert after.recall[key].value >= before.recall[key].value - 0.34
    assert after.accuracy.value >= before.accuracy.value - 0.12


def test_the_lower_layers_and_the_memory_stay_as_they_were(
    parent: ModelFile, child: ModelFile
) -> None:
    old, new = parent.weights(), child.weights()
    for name in old:
        if not name.startswith(("body.layer4.", "head.")):
            assert np.array_equal(old[name], new[name]), name
    assert new["head.weight"].shape[1] < old["head.weight"].shape[1]
    mine, theirs = read_replay(child), read_replay(parent)
    there = {entry.content_hash: place for place, entry in enumerate(mine.entries)}
    for place, entry in enumerate(theirs.entries):
        kept = there[entry.content_hash]
        assert np.array_equal(mine.activations[kept], theirs.activations[place])
        assert mine.entries[kept].role is entry.role
    given = [
        e for e in mine.entries if e.content_hash not in {t.content_hash for t in theirs.entries}
    ]
    assert Counter(entry.label for entry in given) == {"moon_jellyfish": 5}
    assert child.card.prune == CONFIG
    assert child.card.parent == parent.model_id


def test_what_is_pruned_can_be_retrained_and_pruned_again(
    small: ModelFile, few: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.jellymodel", tmp_path / "second.jellymodel"
    list(prune_model(Prune(model=small.path, dataset=few, out=first, config=QUICK)))
    config = QUICK.model_copy(update={"target_parameters": 20_000, "criterion": Criterion.TAYLOR})
    list(prune_model(Prune(model=first, dataset=few, out=second, config=config)))
    assert read_model(second).card.parameters <= 20_000
    more = tmp_path / "more" / SPECIES[1]
    more.mkdir(parents=True)
    blob(1, 900).save(more / "0.png")
    retraining = RetrainConfig(epochs=1, batch_size=8, views=1, int8_margin=1.0)
    last = list(
        retrain_model(
            Retrain(
                model=second,
                folder=more.parent,
                out=tmp_path / "last.jellymodel",
                config=retraining,
            )
        )
    )[-1]
    assert isinstance(last, ModelSaved)


def test_every_step_is_watched_on_all_species(events: list[Event], parent: ModelFile) -> None:
    watched = Counter(e.label for e in parent.card.trained_on if e.role is Role.VALIDATION)
    for step in steps_of(events):
        counts = {key: rate.count for key, rate in step.validation_recall.items()}
        # One of the five that are given is for validation too.
        assert {key: counts[key] for key in watched if key != "moon_jellyfish"} == {
            key: count for key, count in watched.items() if key != "moon_jellyfish"
        }
        assert counts["moon_jellyfish"] >= watched["moon_jellyfish"]
        assert (step.unwatched, step.seen) == ((), 0)
    assert isinstance(next(e for e in events if isinstance(e, Estimated | EpochDone)), Estimated)
    said = " ".join(event.text for event in events if isinstance(event, Note))
    assert "the others remembered" in said
    assert "Pruning above layer3" in said


def test_a_step_is_kept_later_and_a_run_goes_on_to_the_same_model(
    small: ModelFile, few: Path, tmp_path: Path
) -> None:
    whole, broken = tmp_path / "whole.jellymodel", tmp_path / "broken.jellymodel"
    list(
        prune_model(
            Prune(model=small.path, dataset=few, out=whole, config=QUICK, run=tmp_path / "whole")
        )
    )
    list(
        keep_step(
            KeepStep(
                steps_folder=tmp_path / "whole" / "steps", step=2, out=tmp_path / "kept.jellymodel"
            )
        )
    )
    work = prune_model(
        Prune(model=small.path, dataset=few, out=broken, config=QUICK, run=tmp_path / "broken")
    )
    done = 0
    for event in work:
        done += isinstance(event, EpochDone)
        if done == 4:  # in the second step
            work.close()
            break
    list(keep_best(KeepBest(run=tmp_path / "broken", out=tmp_path / "best.jellymodel")))
    expected = read_model(whole)
    assert read_model(tmp_path / "best.jellymodel").card.parameters == expected.card.parameters
    list(resume_run(ResumeRun(run=tmp_path / "broken")))
    for other in ("kept", "broken"):
        weights = read_model(tmp_path / f"{other}.jellymodel").weights()
        assert all(np.array_equal(v, weights[name]) for name, v in expected.weights().items())


def test_without_a_label_it_learns_from_its_memory_alone(small: ModelFile, tmp_path: Path) -> None:
    """As the window starts it: as far as it goes, and any of the steps can be kept."""
    nothing = tmp_path / f"project{LIST_SUFFIX}"
    write_list(nothing, [])
    config = QUICK.model_copy(update={"target_parameters": 10_000, "largest_cut": 0.5})
    events = list(
        prune_model(
            Prune(model=small.path, dataset=nothing, out=None, config=config, run=tmp_path / "run")
        )
    )
    steps = steps_of(events)
    assert [step.step for step in steps] == [0, 1, 2]
    assert small.card.parameters / 2 <= steps[-1].parameters < steps[1].parameters
    (ended,) = (event for event in events if isinstance(event, PruneEnded))
    assert ended.bound is Bound.CHANNELS
    said = [event.text for event in events if isinstance(event, Note)]
    assert any("layers up to stem stay as they are" in text for text in said)
    list(
        keep_step(
            KeepStep(
                steps_folder=tmp_path / "run" / "steps", step=1, out=tmp_path / "kept.jellymodel"
            )
        )
    )
    assert read_model(tmp_path / "kept.jellymodel").card.parameters == steps[1].parameters


def test_a_size_that_memory_does_not_allow_is_refused_where_it_was_asked_for(
    parent: ModelFile, few: Path, tmp_path: Path
) -> None:
    config = CONFIG.model_copy(update={"target_parameters": 10_000})
    with pytest.raises(NoWayOnError, match=r"can be pruned to [\d,]+ parameters, not to 10,000"):
        list(
            prune_model(
                Prune(model=parent.path, dataset=few, out=tmp_path / "m.jellymodel", config=config)
            )
        )
    assert not (tmp_path / "m.jellymodel").exists()


def rewritten(model: ModelFile, out: Path, *, forgets: bool = False, **card: object) -> ModelFile:
    return write_model(
        out,
        card=model.card.model_copy(update=card),
        onnx=model.onnx_bytes(),
        weights=model.weights(),
        replay={} if forgets else model.replay(),
    )


def test_what_the_model_has_learned_from_watches_but_is_said_to_be_so(
    small: ModelFile, few: Path, tmp_path: Path
) -> None:
    assert small.card.fine_tune is not None
    learned = small.card.fine_tune.model_copy(update={"learn_from_validation": True})
    other = rewritten(small, tmp_path / "p.jellymodel", fine_tune=learned)
    out = tmp_path / "m.jellymodel"
    events = list(
        prune_model(
            Prune(
                model=other.path, dataset=few, out=out, config=QUICK.model_copy(update={"steps": 1})
            )
        )
    )
    held_back = [e for e in small.card.trained_on if e.role is Role.VALIDATION]
    for step in steps_of(events):
        assert step.seen == len(held_back) == 3
        assert set(step.validation_recall) == set(small.card.species_keys)
    # What the child says it was measured on is only what nobody has learned from.
    roles = {entry.content_hash: entry.role for entry in read_model(out).card.trained_on}
    assert {roles[entry.content_hash] for entry in held_back} == {Role.TRAINING}


def test_species_without_validation_photographs_are_named(
    small: ModelFile, few: Path, tmp_path: Path
) -> None:
    entries = tuple(
        e.model_copy(update={"role": Role.TRAINING})
        if e.role is Role.VALIDATION and e.label != "moon_jellyfish"
        else e
        for e in small.card.trained_on
    )
    other = rewritten(small, tmp_path / "p.jellymodel", trained_on=entries)
    config = QUICK.model_copy(update={"steps": 1})
    for step in steps_of(
        list(prune_model(Prune(model=other.path, dataset=few, out=None, config=config)))
    ):
        assert step.unwatched == ("blamand", "compass_jellyfish")
        assert set(step.validation_recall) == {"moon_jellyfish"}


def test_a_model_that_remembers_nothing_needs_its_species(
    parent: ModelFile, few: Path, tmp_path: Path
) -> None:
    other = rewritten(parent, tmp_path / "p.jellymodel", forgets=True)
    with pytest.raises(JellyError, match="one species only"):
        list(prune_model(Prune(model=other.path, dataset=few, out=None, config=CONFIG)))


def test_further_teachers_are_refused_where_photographs_are_missing(
    parent: ModelFile, few: Path
) -> None:
    with pytest.raises(JellyError, match="Further teachers"):
        list(
            prune_model(
                Prune(
                    model=parent.path, dataset=few, out=None, config=CONFIG, teachers=(parent.path,)
                )
            )
        )
