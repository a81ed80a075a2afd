"""From a folder of drawn pictures to a pruned model, as the command line does it."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from onnx import numpy_helper

from jellygui.classifier.classifier import Classifier
from jellygui.classifier.session import open_session, run
from jellygui.domain.configs import Criterion, Preprocessing, PruneConfig, Spread
from jellygui.domain.events import (
    BatchTrained,
    Contested,
    EpochDone,
    Evaluated,
    Event,
    ModelSaved,
    Note,
    PruneStep,
)
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.images.photo import read_photo, shrink_to_square
from jellygui.modelfile import read_model, write_model
from jellygui.onnx_graphs.head import head_of
from jellygui.tasks import CrossValidate, Evaluate, Prune, Train
from jellygui.training.cross_validation import cross_validate
from jellygui.training.dataset import read_dataset
from jellygui.training.evaluate import evaluate_model
from jellygui.training.examples import normaliser
from jellygui.training.fine_tune import train_model
from jellygui.training.model_export import onnx_form
from jellygui.training.networks import count_parameters, rebuild
from jellygui.training.prune import prune, prune_model
from tests.support.models import same_weights, tiny_model
from tests.training.conftest import FINE_TUNE, PRUNE, drain

TWO_EPOCHS = FINE_TUNE.model_copy(update={"epochs": 2})


def squares_of(folder: Path, model: Path) -> np.ndarray:
    preprocessing = read_model(model).card.preprocessing
    photos = [read_photo(p, side_px=preprocessing.size_px) for p in sorted(folder.rglob("*.png"))]
    return np.stack([shrink_to_square(photo.pixels, preprocessing) for photo in photos])


def test_a_trained_model_has_learned_and_its_card_says_from_what(trained: Path) -> None:
    card = read_model(trained).card
    assert card.species_keys == ("blamand", "compass_jellyfish", "moon_jellyfish")
    assert card.species[0].common_name == "Blåmand"
    assert card.parameters == 702_483
    assert card.fine_tune == FINE_TUNE
    assert card.attribution == ("drawn by a test",)
    assert {entry.role for entry in card.trained_on} == set(Role)
    test = next(m for m in card.measurements if "test" in m.measured_on)
    assert test.photographs == 9
    assert test.accuracy.value > 0.6


def test_the_pruned_model_is_small_and_still_right(pruned: Path, trained: Path) -> None:
    card = read_model(pruned).card
    assert card.parameters <= PRUNE.target_parameters
    assert card.parent == read_model(trained).model_id
    assert card.prune == PRUNE
    assert card.fine_tune == FINE_TUNE
    assert card.precision == "int8"
    assert count_parameters(rebuild("resnet18", read_model(pruned).weights())) == card.parameters
    test = next(m for m in card.measurements if "test" in m.measured_on)
    assert test.accuracy.value > 0.6


def test_the_pruned_model_knows_the_same_photographs_in_the_same_roles(
    pruned: Path, trained: Path
) -> None:
    assert read_model(pruned).card.trained_on == read_model(trained).card.trained_on


def test_torch_and_onnx_runtime_give_the_same_answer(pruned: Path, dataset: Path) -> None:
    model = read_model(pruned)
    preprocessing = model.card.preprocessing
    network = rebuild("resnet18", model.weights())
    squares = squares_of(dataset, pruned)
    centres = np.eye(3, network.head.in_features, dtype=np.float32)
    outputs = run(open_session(onnx_form(network, preprocessing, centres), threads=1), squares)
    mean, std = normaliser(preprocessing)
    with torch.no_grad():
        inputs = (torch.from_numpy(squares).permute(0, 3, 1, 2).float() - mean) / std
        embedding = network.embed(inputs)
        ours = network(inputs).softmax(1)
        cosines = torch.nn.functional.normalize(embedding) @ torch.from_numpy(centres).T
    np.testing.assert_allclose(outputs.probabilities, ours.numpy(), atol=1e-3)
    np.testing.assert_allclose(outputs.embedding, embedding.numpy(), rtol=1e-2, atol=1e-3)
    np.testing.assert_allclose(outputs.distance, 1 - cosines.max(1).values.numpy(), atol=1e-3)


def test_a_model_does_not_tell_where_it_was_made(pruned: Path, trained: Path) -> None:
    for model in (pruned, trained):
        assert b'File "' not in read_model(model).onnx_bytes()


def test_int8_agrees_with_fp32_and_its_head_is_fp32(pruned: Path, dataset: Path) -> None:
    model = read_model(pruned)
    network = rebuild("resnet18", model.weights())
    squares = squares_of(dataset, pruned)
    centres = np.eye(3, network.head.in_features, dtype=np.float32)
    form = onnx_form(network, model.card.preprocessing, centres)
    fp32 = run(open_session(form, threads=1), squares).probabilities
    int8 = np.array(
        [list(a.prediction.probabilities.values()) for a in Classifier(model).predict(squares)]
    )
    assert (fp32.argmax(1) == int8.argmax(1)).mean() >= 0.95
    initializers = {
        entry.name: numpy_helper.to_array(entry)
        for entry in onnx.load_model_from_string(model.onnx_bytes()).graph.initializer
    }
    np.testing.assert_array_equal(initializers["head.weight"], network.head.weight.detach().numpy())
    weights = [v for v in initializers.values() if v.dtype == np.int8 and v.ndim == 4]
    assert weights
    assert max(int(np.abs(v.astype(int)).max()) for v in weights) <= 64


def test_the_replay_set_gives_the_answers_of_the_photographs(pruned: Path, dataset: Path) -> None:
    model = read_model(pruned)
    replay = model.replay()
    network = rebuild("resnet18", model.weights())
    names = [name for name, _ in network.body.named_children()]
    upper = network.body[names.index(model.card.replay_after) + 1 :]
    activations = replay["activations"] * replay["scale"][:, None, None]
    with torch.no_grad():
        remembered = network.head(upper(torch.from_numpy(activations).float())).argmax(1).numpy()
    keys = model.card.species_keys
    labels = np.array(
        [keys.index(model.card.trained_on[row].label) for row in replay["photograph"]]
    )
    assert len(labels) == len(model.card.trained_on)
    assert (remembered == labels).mean() > 0.7


@pytest.fixture(scope="module")
def told(dataset: Path, start: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Event]:
    """What a training of two epochs tells."""
    out = tmp_path_factory.mktemp("told") / "m.jellymodel"
    return list(train_model(Train(dataset=dataset, start=start, out=out, config=TWO_EPOCHS)))


def test_training_tells_what_it_does(told: list[Event]) -> None:
    epochs = [event for event in told if isinstance(event, EpochDone)]
    assert [event.epoch for event in epochs] == [1, 2]
    assert all(0 <= (event.validation_accuracy or 0) <= 1 for event in epochs)
    batches = [event for event in told if isinstance(event, BatchTrained)]
    assert len(batches) == 2 * batches[0].batches
    assert isinstance(told[-1], ModelSaved)
    assert told[-1].model_id == read_model(told[-1].path).model_id


def test_the_same_seed_gives_the_same_weights(
    dataset: Path, start: Path, told: list[Event], tmp_path: Path
) -> None:
    again = tmp_path / "m.jellymodel"
    list(train_model(Train(dataset=dataset, start=start, out=again, config=TWO_EPOCHS)))
    assert isinstance(told[-1], ModelSaved)
    assert same_weights(told[-1].path, again)


def test_a_model_that_grows_from_another_keeps_what_is_shared(
    dataset: Path, trained: Path, tmp_path: Path
) -> None:
    config = FINE_TUNE.model_copy(update={"epochs": 1, "learning_rate": 1e-7})
    list(
        train_model(
            Train(dataset=dataset, start=trained, out=tmp_path / "child.jellymodel", config=config)
        )
    )
    child, parent = read_model(tmp_path / "child.jellymodel"), read_model(trained)
    assert child.card.parent == parent.model_id
    assert child.card.attribution == parent.card.attribution
    np.testing.assert_allclose(
        child.weights()["head.weight"], parent.weights()["head.weight"], atol=1e-4
    )


def test_pruning_says_each_step(dataset: Path, trained: Path, tmp_path: Path) -> None:
    short = PRUNE.model_copy(update={"step_epochs": 1, "final_epochs": 1})
    task = Prune(model=trained, dataset=dataset, out=tmp_path / "m.jellymodel", config=short)
    events = list(prune_model(task))
    steps = [event for event in events if isinstance(event, PruneStep)]
    assert [step.step for step in steps] == [0, 1, 2]
    assert steps[1].parameters > steps[2].parameters
    assert steps[1].multiply_adds > steps[2].multiply_adds
    assert set(steps[1].validation_recall) == set(read_model(trained).card.species_keys)
    assert any("kept" in event.text for event in events if isinstance(event, Note))


def test_a_target_that_cannot_be_reached_is_said(
    dataset: Path, trained: Path, tmp_path: Path
) -> None:
    config = PruneConfig(target_parameters=10_000, steps=1, largest_cut=0.3, final_epochs=0)
    with pytest.raises(JellyError, match="cannot reach 10,000"):
        list(
            prune_model(
                Prune(model=trained, dataset=dataset, out=tmp_path / "m.jellymodel", config=config)
            )
        )
    assert not (tmp_path / "m.jellymodel").exists()


def test_evaluation_reports_the_unseen_apart_from_the_seen(trained: Path, dataset: Path) -> None:
    found = [
        e
        for e in evaluate_model(Evaluate(model=trained, dataset=dataset))
        if isinstance(e, Evaluated)
    ]
    assert [event.seen for event in found] == [False, True]
    assert found[0].measurement.photographs == 9
    assert found[1].measurement.photographs == 33
    card_test = next(m for m in read_model(trained).card.measurements if "test" in m.measured_on)
    assert found[0].measurement.accuracy == card_test.accuracy


def with_recipe(file: Path, folder: Path, *, epochs: int, final_epochs: int) -> Path:
    """The same model as if it had been made in fewer epochs and one step."""
    model = read_model(file)
    recipe = {
        "fine_tune": FINE_TUNE.model_copy(update={"epochs": epochs}),
        "prune": PRUNE.model_copy(update={"steps": 1, "final_epochs": final_epochs}),
    }
    out = folder / "short.jellymodel"
    write_model(
        out,
        card=model.card.model_copy(update=recipe),
        onnx=model.onnx_bytes(),
        weights=model.weights(),
        replay=model.replay(),
    )
    return out


def test_cross_validation_answers_every_photograph_once(
    pruned: Path, dataset: Path, start: Path, tmp_path: Path
) -> None:
    short = with_recipe(pruned, tmp_path, epochs=8, final_epochs=2)
    out = tmp_path / "set anew.jellymodel"
    events = list(
        cross_validate(CrossValidate(model=short, dataset=dataset, start=start, count=3, out=out))
    )
    found = [event for event in events if isinstance(event, Evaluated)]
    assert [re.sub(r".*, ", "", e.measurement.measured_on) for e in found] == ["unpruned", "pruned"]
    assert all(event.measurement.photographs == 42 for event in found)
    (contest,) = (event.contest for event in events if isinstance(event, Contested))
    assert contest.overall.photographs == 42
    unpruned, pruned_again = (event.measurement.accuracy.value for event in found)
    assert contest.difference[0] == pytest.approx(pruned_again - unpruned)
    assert all(event.calibration is not None for event in found)
    assert found[0].measurement.accuracy.value > 0.45
    before, after = read_model(short), read_model(out)
    tests = {e.group for e in before.card.trained_on if e.role is Role.TEST}
    assert f"set on {42 - len(tests)} cross-validated answers" in after.card.precision_note
    assert 0 < len(after.card.fold_answers) <= 42 - len(tests)
    limit = after.card.confidence_threshold
    right = [entry for entry in after.card.fold_answers if entry.said == entry.truth]
    assert sum(entry.confidence >= limit - 1e-6 for entry in right) >= 0.9 * len(right)
    assert after.card.temperature != before.card.temperature
    assert head_of(after.onnx_bytes())["temperature"] == pytest.approx(after.card.temperature)
    accuracies = [file.card.measurements[0].accuracy.value for file in (before, after)]
    assert accuracies[0] == accuracies[1]


def test_cross_validation_shows_how_far_down_pruning_holds(
    pruned: Path, dataset: Path, start: Path, tmp_path: Path
) -> None:
    short = with_recipe(pruned, tmp_path, epochs=1, final_epochs=0)
    events = list(
        cross_validate(
            CrossValidate(
                model=short, dataset=dataset, start=start, count=2, targets=(200_000, 80_000)
            )
        )
    )
    contests = [event.contest for event in events if isinstance(event, Contested)]
    assert [c.new for c in contests] == ["pruned to 0.2 M", "pruned to 0.08 M"]
    assert {c.old for c in contests} == {"unpruned"}
    steps = [e.parameters for e in events if isinstance(e, PruneStep) and e.step]
    assert 80_000 < steps[0] <= 200_000
    assert steps[1] <= 80_000


def test_learning_from_validation_needs_the_limits_of_another_model(
    dataset: Path, start: Path, tmp_path: Path
) -> None:
    config = FINE_TUNE.model_copy(update={"learn_from_validation": True})
    with pytest.raises(JellyError, match="cannot be set on them"):
        list(
            train_model(
                Train(dataset=dataset, start=start, out=tmp_path / "m.jellymodel", config=config)
            )
        )


def test_a_model_of_all_photographs_has_anothers_limits_and_two_teachers(
    dataset: Path, trained: Path, pruned: Path, tmp_path: Path
) -> None:
    out = tmp_path / "all.jellymodel"
    config = PRUNE.model_copy(update={"learn_from_validation": True, "steps": 1, "final_epochs": 1})
    events = list(
        prune_model(
            Prune(
                model=trained,
                dataset=dataset,
                out=out,
                config=config,
                teachers=(trained,),
                limits_from=pruned,
            )
        )
    )
    given, card = read_model(pruned).card, read_model(out).card
    assert card.teachers == 2
    assert (card.temperature, card.confidence_threshold, card.distance_limit, card.precision) == (
        given.temperature,
        given.confidence_threshold,
        given.distance_limit,
        given.precision,
    )
    assert [m.measured_on for m in card.measurements] == ["test photographs"]
    learned = {entry.role for entry in card.trained_on}
    assert learned == set(Role)
    assert any("on 33 photographs" in e.text for e in events if isinstance(e, Note))
    (unseen, seen) = (
        e for e in evaluate_model(Evaluate(model=out, dataset=dataset)) if isinstance(e, Evaluated)
    )
    assert (unseen.measurement.photographs, seen.measurement.photographs) == (9, 33)


def test_a_teacher_of_other_species_is_refused(
    dataset: Path, trained: Path, tmp_path: Path
) -> None:
    stranger = tiny_model(tmp_path / "tiny.jellymodel")
    with pytest.raises(JellyError, match="knows other species"):
        list(
            prune_model(
                Prune(
                    model=trained,
                    dataset=dataset,
                    out=tmp_path / "m.jellymodel",
                    config=PRUNE,
                    teachers=(stranger.path,),
                )
            )
        )


def test_pruning_with_the_photographs_of_other_species_is_refused(
    dataset: Path, start: Path, tmp_path: Path
) -> None:
    """By a model that remembers nothing of its own."""
    with pytest.raises(JellyError, match="does not hold the species"):
        list(
            prune_model(
                Prune(model=start, dataset=dataset, out=tmp_path / "m.jellymodel", config=PRUNE)
            )
        )


@pytest.mark.parametrize("criterion", [c for c in Criterion if c is not Criterion.LEAST_SQUARES])
@pytest.mark.parametrize("spread", list(Spread))
def test_every_way_of_pruning_reaches_its_target(
    dataset: Path, start: Path, criterion: Criterion, spread: Spread
) -> None:
    data = drain(read_dataset(dataset, Preprocessing(size_px=64)))
    config = PruneConfig(
        target_parameters=200_000, final_epochs=0, criterion=criterion, spread=spread
    )
    network = rebuild("resnet18", read_model(start).weights())
    network.replace_head(3)
    torch.nn.init.normal_(network.head.weight)  # a new head gives no gradient
    smaller = drain(prune(network, data, Preprocessing(size_px=64), config))
    assert count_parameters(smaller) <= 200_000
    assert count_parameters(network) > 700_000
    widths = [
        layer.out_channels for layer in smaller.modules() if isinstance(layer, torch.nn.Conv2d)
    ]
    assert all(width % 8 == 0 for width in widths)
