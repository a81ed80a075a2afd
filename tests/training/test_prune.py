"""The steps of a pruning, and what stops it."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from jellygui.classifier.classifier import Classifier
from jellygui.domain.configs import (
    ArchitectureName,
    FineTuneConfig,
    Preprocessing,
    PruneConfig,
)
from jellygui.domain.events import (
    Bound,
    EpochDone,
    Estimated,
    Event,
    ModelSaved,
    PruneEnded,
    PruneStep,
)
from jellygui.errors import JellyError
from jellygui.modelfile import read_model
from jellygui.tasks import KeepStep, Prune, Train
from jellygui.training.architectures import ARCHITECTURES
from jellygui.training.dataset import read_dataset
from jellygui.training.fine_tune import train_model
from jellygui.training.loop import Course, fit
from jellygui.training.networks import Network, as_arrays, build, count_parameters, rebuild
from jellygui.training.prune import keep_step, prune, prune_model
from tests.training.conftest import PRUNE, drain

SMALL = {"target_parameters": 25_000}


@pytest.fixture(scope="module")
def steps_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("steps")


@pytest.fixture(scope="module")
def events(dataset: Path, pruned: Path, steps_folder: Path) -> list[Event]:
    """What a pruning in two steps tells; its steps and their models are kept."""
    config = PRUNE.model_copy(update={**SMALL, "steps": 2, "step_epochs": 1, "final_epochs": 2})
    out = steps_folder / "small.jellymodel"
    return list(
        prune_model(
            Prune(
                model=pruned,
                dataset=dataset,
                out=out,
                config=config,
                steps_folder=steps_folder / "steps",
                keep_steps=steps_folder / "models",
            )
        )
    )


def steps_of(events: list[Event]) -> list[PruneStep]:
    return [event for event in events if isinstance(event, PruneStep)]


def test_the_steps_make_a_curve_from_the_unpruned_network_on(
    events: list[Event], pruned: Path
) -> None:
    steps = steps_of(events)
    assert [step.step for step in steps] == [0, 1, 2]
    assert steps[0].parameters == read_model(pruned).card.parameters
    for figure in ("parameters", "multiply_adds", "form_bytes"):
        row = [getattr(step, figure) for step in steps]
        assert row == sorted(row, reverse=True)
        assert len(set(row)) == 3
    shrink = [a.parameters / b.parameters for a, b in itertools.pairwise(steps)]
    assert max(shrink) / min(shrink) < 1.5  # equal factors


def test_it_says_beforehand_what_it_will_take(events: list[Event]) -> None:
    first = next(event for event in events if isinstance(event, Estimated | EpochDone))
    assert isinstance(first, Estimated)
    assert first.batch_size == PRUNE.batch_size
    assert min(first.minutes, first.memory_mb, first.disk_mb) > 0


def test_every_step_says_its_accuracy_and_recall_with_counts_and_its_speed(
    events: list[Event],
) -> None:
    for step in steps_of(events):
        assert step.latency_ms is not None
        assert step.latency_ms > 0
        assert step.validation_accuracy is not None
        assert step.validation_accuracy.count == 3
        assert step.validation_accuracy.low < step.validation_accuracy.high
        assert {key: rate.count for key, rate in step.validation_recall.items()} == {
            "blamand": 1,
            "compass_jellyfish": 1,
            "moon_jellyfish": 1,
        }
        hits = sum(rate.value * rate.count for rate in step.validation_recall.values())
        assert hits == pytest.approx(step.validation_accuracy.value * 3)


def test_the_last_step_is_the_model_and_the_size_stopped_it(
    events: list[Event], steps_folder: Path
) -> None:
    (ended,) = (event for event in events if isinstance(event, PruneEnded))
    assert (ended.step, ended.bound) == (2, Bound.SIZE)
    card = read_model(steps_folder / "small.jellymodel").card
    assert card.parameters == steps_of(events)[-1].parameters <= SMALL["target_parameters"]


def test_every_step_is_kept_as_a_model_that_can_be_used(
    events: list[Event], steps_folder: Path
) -> None:
    files = sorted((steps_folder / "models").iterdir())
    assert len([e for e in events if isinstance(e, ModelSaved)]) == len(files) + 1
    for file, step in zip(files, steps_of(events)[1:], strict=True):
        model = read_model(file)
        assert model.card.parameters == step.parameters
        squares = np.zeros((1, 64, 64, 3), np.uint8)
        assert Classifier(model).predict(squares)[0].prediction.confidence > 0


def test_a_step_can_be_kept_later_and_is_the_same(events: list[Event], steps_folder: Path) -> None:
    later = steps_folder / "later.jellymodel"
    saved = list(keep_step(KeepStep(steps_folder=steps_folder / "steps", step=2, out=later)))[-1]
    assert isinstance(saved, ModelSaved)
    at_once = read_model(next((steps_folder / "models").glob("*-02.jellymodel")))
    weights = at_once.weights()
    assert all((weights[n] == v).all() for n, v in read_model(later).weights().items())
    assert read_model(later).card.measurements == at_once.card.measurements


@pytest.mark.parametrize(("step", "words"), [(9, "holds no step 9"), (1, "is damaged")])
def test_a_step_that_is_not_there_is_said(
    events: list[Event], steps_folder: Path, tmp_path: Path, step: int, words: str
) -> None:
    copied = tmp_path / "steps"
    copied.mkdir()
    (copied / "prune.json").write_bytes((steps_folder / "steps" / "prune.json").read_bytes())
    (copied / "step-01.safetensors").write_bytes(b"no weights")
    with pytest.raises(JellyError, match=words):
        list(keep_step(KeepStep(steps_folder=copied, step=step, out=tmp_path / "m.jellymodel")))


def test_a_folder_without_steps_is_said(tmp_path: Path) -> None:
    with pytest.raises(JellyError, match="does not hold the steps") as caught:
        list(keep_step(KeepStep(steps_folder=tmp_path, step=1, out=tmp_path / "m.jellymodel")))
    assert str(tmp_path) in caught.value.message


def test_a_promise_of_accuracy_stops_it_above_the_target(
    dataset: Path, pruned: Path, tmp_path: Path
) -> None:
    # The first step recovers; the second, without recovery, leaves nothing but chance.
    config = PRUNE.model_copy(
        update={
            "target_parameters": 10_000,
            "steps": 2,
            "step_epochs": 10,
            "final_epochs": 0,
            "max_accuracy_drop": 0.3,
            "largest_cut": 0.99,
            "round_to": 1,
        }
    )
    events = list(
        prune_model(
            Prune(model=pruned, dataset=dataset, out=tmp_path / "m.jellymodel", config=config)
        )
    )
    (ended,) = (event for event in events if isinstance(event, PruneEnded))
    steps = {step.step: step for step in steps_of(events)}
    unpruned, kept, broken = steps[0], steps[ended.step], steps[ended.step + 1]
    assert ended.bound is Bound.ACCURACY
    assert ended.step == 1
    assert unpruned.validation_accuracy
    assert kept.validation_accuracy
    assert broken.validation_accuracy
    assert unpruned.validation_accuracy.value - kept.validation_accuracy.value <= 0.3
    assert unpruned.validation_accuracy.value - broken.validation_accuracy.value > 0.3
    assert read_model(tmp_path / "m.jellymodel").card.parameters == kept.parameters
    assert str(unpruned.validation_accuracy) in ended.text


def test_where_the_first_step_breaks_the_promise_nothing_is_written(
    dataset: Path, pruned: Path, tmp_path: Path
) -> None:
    config = PRUNE.model_copy(
        update={
            "target_parameters": 25_000,
            "steps": 1,
            "final_epochs": 0,
            "max_accuracy_drop": 0.1,
        }
    )
    with pytest.raises(JellyError, match="No step keeps the accuracy"):
        list(
            prune_model(
                Prune(model=pruned, dataset=dataset, out=tmp_path / "m.jellymodel", config=config)
            )
        )
    assert not (tmp_path / "m.jellymodel").exists()


def test_a_promise_of_accuracy_needs_photographs_to_see_it_on(
    dataset: Path, trained: Path, pruned: Path, tmp_path: Path
) -> None:
    config = PRUNE.model_copy(update={"learn_from_validation": True, "max_accuracy_drop": 0.1})
    with pytest.raises(JellyError, match="no validation photographs"):
        list(
            prune_model(
                Prune(
                    model=trained,
                    dataset=dataset,
                    out=tmp_path / "m.jellymodel",
                    config=config,
                    limits_from=pruned,
                )
            )
        )


def test_a_pruned_model_can_be_pruned_again(dataset: Path, pruned: Path, tmp_path: Path) -> None:
    config = PRUNE.model_copy(update={"target_parameters": 40_000, "final_epochs": 1, "steps": 1})
    list(
        prune_model(
            Prune(model=pruned, dataset=dataset, out=tmp_path / "m.jellymodel", config=config)
        )
    )
    card = read_model(tmp_path / "m.jellymodel").card
    assert card.parameters <= 40_000
    assert card.parent == read_model(pruned).model_id


def test_a_simple_cnn_is_pruned_to_a_model_that_can_be_used(few: Path, tmp_path: Path) -> None:
    """Networks that are no ResNet need nothing of their own."""
    whole, out = tmp_path / "whole.jellymodel", tmp_path / "small.jellymodel"
    config = FineTuneConfig(
        architecture=ArchitectureName.SIMPLE_CNN, size_px=32, epochs=1, batch_size=8
    )
    list(train_model(Train(dataset=few, start="scratch", out=whole, config=config)))
    small = PRUNE.model_copy(
        update={"target_parameters": 20_000, "steps": 2, "step_epochs": 1, "final_epochs": 1}
    )
    steps = steps_of(list(prune_model(Prune(model=whole, dataset=few, out=out, config=small))))
    assert [step.step for step in steps] == [0, 1, 2]
    assert steps[0].parameters > steps[1].parameters > steps[2].parameters
    model = read_model(out)
    assert (model.card.architecture, model.card.parent) == (
        "simple_cnn",
        read_model(whole).model_id,
    )
    assert model.card.parameters == steps[2].parameters <= 20_000
    squares = np.zeros((1, 32, 32, 3), np.uint8)
    assert Classifier(model).predict(squares)[0].prediction.confidence > 0


def thin(architecture: str) -> Network:
    """The architecture with an eighth of its channels, of which pruning takes a moment."""
    with torch.device("meta"):
        state = build(architecture, species=16).state_dict()
    torch.manual_seed(0)
    return rebuild(
        architecture,
        {
            name: torch.randn([n if n == 3 else -(-n // 8) for n in value.shape]).numpy() / 10
            for name, value in state.items()
        },
    )


@pytest.mark.parametrize("architecture", ["alexnet", "vgg16"])
def test_networks_with_linear_layers_are_pruned_and_rebuilt(
    architecture: str, few: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rates: list[float] = []

    def watched_fit(network: Network, course: Course[Network], **named: Any) -> Any:
        rates.extend(group["lr"] for group in course.groups(network))
        return fit(network, course, **named)

    monkeypatch.setattr("jellygui.training.recovery.fit", watched_fit)
    data = drain(read_dataset(few, Preprocessing(size_px=64)))
    network = thin(architecture)
    target = count_parameters(network) // 5
    config = PruneConfig(target_parameters=target, round_to=1, final_epochs=0)
    smaller = drain(prune(network, data, Preprocessing(size_px=64), config)).eval()
    assert count_parameters(smaller) <= target
    assert rates == [config.learning_rate * ARCHITECTURES[architecture].rate]
    again = rebuild(architecture, as_arrays(smaller.state_dict()))
    photographs = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        now, before = again.embed(photographs), smaller.embed(photographs)
    torch.testing.assert_close(now, before, rtol=1e-3, atol=1e-5)


def test_a_target_that_is_no_smaller_is_said(dataset: Path, pruned: Path, tmp_path: Path) -> None:
    with pytest.raises(JellyError, match="no more than the target of 100,000"):
        list(
            prune_model(
                Prune(model=pruned, dataset=dataset, out=tmp_path / "m.jellymodel", config=PRUNE)
            )
        )
