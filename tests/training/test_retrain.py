"""Teaching a model new photographs while it rehearses the old ones, or by its head alone."""

from __future__ import annotations

import copy
import pickle
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from onnx import numpy_helper

from jellygui.classifier.classifier import Classifier
from jellygui.classifier.session import open_session, run
from jellygui.domain.configs import RetrainConfig
from jellygui.domain.events import (
    BatchTrained,
    EpochDone,
    Event,
    ImageSkipped,
    ModelSaved,
    Note,
    Progress,
)
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.species import species_named
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.images.fingerprint import content_hash
from jellygui.images.photo import read_photo, shrink_to_square
from jellygui.jobs.retrain import retrain
from jellygui.modelfile import ModelFile, read_model, read_replay, write_model
from jellygui.tasks import CrossValidate, Prune, Retrain, RetrainHead
from jellygui.training.cross_validation import cross_validate
from jellygui.training.examples import Memories, normaliser
from jellygui.training.loop import fit
from jellygui.training.networks import UpperStages, build, rebuild
from jellygui.training.prune import prune_model
from jellygui.training.quick import retrain_head
from jellygui.training.rehearse import rehearsal
from jellygui.training.retrain import retrain_model
from jellygui.work import FollowedWork
from tests.support.once import made_once
from tests.training.conftest import PRUNE, SPECIES, blob, drain

NEW = "ghost_jellyfish"
CONFIG = RetrainConfig(
    epochs=30,
    batch_size=8,
    averaging=0.8,
    mixup=0,
    int8_margin=0.5,
    views=3,
    learning_rate=2e-3,
    teacher_share=0.2,
)
HEAD = RetrainConfig(head_only=True, pull=1e-4)
SHORT = CONFIG.model_copy(update={"epochs": 1})


def ghost(folder: Path, numbers: range) -> Path:
    """Photographs of a grey jellyfish, which the parent has never seen."""
    (folder / NEW).mkdir(parents=True)
    for number in numbers:
        blob(0, number).convert("L").convert("RGB").save(folder / NEW / f"{number}.png")
    return folder


@pytest.fixture(scope="session")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(tmp_path_factory, "new", lambda folder: ghost(folder, range(100, 114)))


@pytest.fixture(scope="session")
def _child(pruned: Path, new: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    def make(folder: Path) -> None:
        events = list(
            retrain_model(
                Retrain(model=pruned, folder=new, out=folder / "child.jellymodel", config=CONFIG)
            )
        )
        (folder / "events").write_bytes(pickle.dumps(events))

    return made_once(tmp_path_factory, "child", make)


@pytest.fixture(scope="session")
def events(_child: Path) -> list[Event]:
    found: list[Event] = pickle.loads((_child / "events").read_bytes())
    return found


@pytest.fixture(scope="session")
def child(_child: Path) -> ModelFile:
    return read_model(_child / "child.jellymodel")


@pytest.fixture(scope="session")
def quick_child(pruned: Path, new: Path, tmp_path_factory: pytest.TempPathFactory) -> ModelFile:
    def make(folder: Path) -> None:
        drain(
            retrain_head(
                RetrainHead(model=pruned, folder=new, out=folder / "quick.jellymodel", config=HEAD)
            )
        )

    return read_model(made_once(tmp_path_factory, "quick", make) / "quick.jellymodel")


@pytest.fixture(params=["child", "quick_child"])
def either(request: pytest.FixtureRequest) -> ModelFile:
    """What must be true of every retrained model, whichever way."""
    model: ModelFile = request.getfixturevalue(request.param)
    return model


def squares(model: ModelFile, folder: Path) -> tuple[np.ndarray, list[str]]:
    paths = sorted(folder.rglob("*.png"))
    size = model.card.preprocessing
    photos = [shrink_to_square(read_photo(p, side_px=size.size_px).pixels, size) for p in paths]
    return np.stack(photos), [species_named(path.parent.name).key for path in paths]


def share_right(model: ModelFile, folder: Path) -> float:
    pictures, labels = squares(model, folder)
    answers = Classifier(model).predict(pictures)
    hits = [a.prediction.species == label for a, label in zip(answers, labels, strict=True)]
    return float(np.mean(hits))


def constants(model: ModelFile) -> dict[str, np.ndarray]:
    graph = onnx.load_model_from_string(model.onnx_bytes()).graph
    return {entry.name: numpy_helper.to_array(entry) for entry in graph.initializer}


def test_it_knows_the_new_species_and_has_not_forgotten_the_old_ones(
    either: ModelFile, pruned: Path, dataset: Path, tmp_path: Path
) -> None:
    assert either.card.species_keys == (*read_model(pruned).card.species_keys, NEW)
    unseen = ghost(tmp_path, range(200, 212))
    assert share_right(either, unseen) > 0.5  # chance is a quarter
    assert share_right(either, dataset) > share_right(read_model(pruned), dataset) - 0.15


def test_its_card_says_where_it_comes_from_and_what_made_it(
    either: ModelFile, pruned: Path, new: Path
) -> None:
    parent = read_model(pruned)
    assert either.card.parent == parent.model_id
    assert either.card.retrain in (CONFIG, HEAD)
    assert either.card.fine_tune == parent.card.fine_tune
    assert either.card.attribution == parent.card.attribution
    assert either.card.trained_on[: len(parent.card.trained_on)] == parent.card.trained_on
    added = either.card.trained_on[len(parent.card.trained_on) :]
    assert {e.content_hash for e in added} == {
        content_hash(path.read_bytes()) for path in new.rglob("*.png")
    }
    assert {entry.label for entry in added} == {NEW}
    assert {entry.role for entry in added} == set(Role)
    head = either.weights()["head.weight"]
    assert either.card.parameters - parent.card.parameters == head.shape[1] + 1


def test_it_remembers_old_and_new_photographs(either: ModelFile, pruned: Path) -> None:
    replay, before = read_replay(either), read_replay(read_model(pruned))
    assert {e.content_hash for e in before.entries} < {e.content_hash for e in replay.entries}
    assert Counter(entry.label for entry in replay.entries)[NEW] == 14
    old = {e.content_hash: before.activations[n] for n, e in enumerate(before.entries)}
    for place, entry in enumerate(replay.entries[: len(replay.activations)]):
        if entry.content_hash in old:
            np.testing.assert_array_equal(replay.activations[place], old[entry.content_hash])


def test_its_embeddings_are_those_that_it_gives(either: ModelFile, new: Path) -> None:
    replay = read_replay(either)
    pictures, _ = squares(either, new)
    hashes = [content_hash(path.read_bytes()) for path in sorted(new.rglob("*.png"))]
    answers = Classifier(either).predict(pictures)
    given = {name: answer.embedding for name, answer in zip(hashes, answers, strict=True)}
    assert replay.embeddings is not None
    kept = {e.content_hash: replay.embeddings[n] for n, e in enumerate(replay.entries)}
    for name, embedding in given.items():
        np.testing.assert_allclose(
            kept[name].astype(np.float32), embedding.astype(np.float32), atol=2e-2, rtol=2e-2
        )


def test_the_test_photographs_are_measured_old_and_new(either: ModelFile) -> None:
    test = next(m for m in either.card.measurements if m.measured_on == "test photographs")
    assert test.photographs == 9 + 3
    assert test.recall[NEW].count == 3
    assert test.accuracy.value > 0.6


def test_the_lower_layers_are_the_parents_also_in_the_form_that_is_used(
    child: ModelFile, pruned: Path
) -> None:
    parent = read_model(pruned)
    before, after = parent.weights(), child.weights()
    for name, value in before.items():
        is_upper = name.startswith(("body.layer4", "head"))
        assert is_upper or np.array_equal(value, after[name])
    assert not np.array_equal(
        before["body.layer4.0.conv1.weight"], after["body.layer4.0.conv1.weight"]
    )
    assert child.card.precision == "int8"
    old, new = (
        {
            e.name: numpy_helper.to_array(e)
            for e in onnx.load_model_from_string(form).graph.initializer
        }
        for form in (parent.onnx_bytes(), child.onnx_bytes())
    )
    lower = [n for n in old if n.startswith("lower.") and n.endswith("_quantized")]
    assert lower
    assert all(np.array_equal(old[name], new[name]) for name in lower)


def test_torch_and_onnx_runtime_give_the_same_answers(child: ModelFile, dataset: Path) -> None:
    pictures, _ = squares(child, dataset)
    network = rebuild("resnet18", child.weights())
    mean, std = normaliser(child.card.preprocessing)
    with torch.no_grad():
        inputs = (torch.from_numpy(pictures).permute(0, 3, 1, 2).float() - mean) / std
        ours = (network(inputs) / child.card.temperature).softmax(1).numpy()
    outputs = run(open_session(child.onnx_bytes(), threads=1), pictures)
    assert (outputs.probabilities.argmax(1) == ours.argmax(1)).mean() >= 0.95
    assert np.abs(outputs.probabilities - ours).mean() < 0.05


def test_a_new_head_leaves_everything_below_it_alone(quick_child: ModelFile, pruned: Path) -> None:
    before, after = read_model(pruned).weights(), quick_child.weights()
    assert set(before) == set(after)
    for name, value in before.items():
        assert name.startswith("head.") or np.array_equal(value, after[name])
    entries = constants(quick_child)
    np.testing.assert_array_equal(entries["head.weight"], after["head.weight"])
    np.testing.assert_array_equal(entries["head.bias"], after["head.bias"])
    assert entries["head.temperature"] == pytest.approx(quick_child.card.temperature)


def test_a_new_head_needs_no_torch(pruned: Path, new: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from jellygui.domain.configs import RetrainConfig\n"
        "from jellygui.tasks import RetrainHead\n"
        "from jellygui.training.table import work_of\n"
        "model, folder, out = map(Path, sys.argv[1:])\n"
        "config = RetrainConfig(head_only=True)\n"
        "list(work_of(RetrainHead(model=model, folder=folder, out=out, config=config)))\n"
        "print('torch' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(pruned), str(new), str(tmp_path / "m.jellymodel")]
    assert subprocess.check_output(command, text=True).split()[-1] == "False"


def test_it_runs_in_the_training_process(pruned: Path, new: Path, tmp_path: Path) -> None:
    out = tmp_path / "m.jellymodel"
    work = FollowedWork(retrain(Retrain(model=pruned, folder=new, out=out, config=HEAD)))
    saved = [event for event in work if isinstance(event, ModelSaved)]
    assert saved == [work.result]
    assert saved[0].path == out
    photographs = [
        LabelledPhotograph(path=path, species=species_named(NEW)) for path in new.rglob("*.png")
    ]
    again = tmp_path / "again.jellymodel"
    list(
        retrain(Retrain(model=pruned, photographs=photographs, folder=new, out=again, config=HEAD))
    )
    assert read_model(again).card.trained_on
    assert {e.content_hash: e.role for e in read_model(again).card.trained_on} == {
        e.content_hash: e.role for e in read_model(out).card.trained_on
    }


def test_a_retrained_model_is_not_cross_validated_by_its_parents_recipe(
    quick_child: ModelFile, dataset: Path, start: Path
) -> None:
    with pytest.raises(JellyError, match="was made by retraining"):
        list(
            cross_validate(
                CrossValidate(model=quick_child.path, dataset=dataset, start=start, count=2)
            )
        )


def test_it_says_what_it_learns_from_and_each_epoch(events: list[Event]) -> None:
    epochs = [event for event in events if isinstance(event, EpochDone)]
    assert [event.epoch for event in epochs] == list(range(1, 31))
    assert epochs[-1].training_accuracy > epochs[0].training_accuracy
    notes = [event.text for event in events if isinstance(event, Note)]
    # 30 of the parent's 42 and 10 of the 14 new ones have the role of training.
    assert any("on 40 photographs, 10 of them given" in text for text in notes)
    assert any("right before" in text for text in notes)
    assert isinstance(events[-1], ModelSaved)


def test_it_tells_how_far_it_is_before_the_first_epoch(events: list[Event]) -> None:
    first = next(n for n, event in enumerate(events) if isinstance(event, BatchTrained))
    read = max(n for n, e in enumerate(events) if isinstance(e, Progress) and "read" in e.what)
    told = [event for event in events[read + 1 : first] if isinstance(event, Progress)]
    for what, total in (("photographs prepared", 14), ("photographs for the last layer", 40)):
        counted = [event for event in told if event.what == what]
        assert {event.total for event in counted} == {total}
        assert [event.done for event in counted] == sorted({event.done for event in counted})
        assert counted[-1].done == total
    steps = [event for event in events if isinstance(event, BatchTrained)]
    assert {(event.epochs, event.batches) for event in steps} == {(30, len(steps) // 30)}


def test_the_same_seed_gives_the_same_weights(pruned: Path, new: Path, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.jellymodel" for number in range(2)]
    for file in files:
        list(retrain_model(Retrain(model=pruned, folder=new, out=file, config=SHORT)))
    first, second = (read_model(file).weights() for file in files)
    assert all(np.array_equal(first[name], second[name]) for name in first)


def test_what_is_new_is_named_before_the_layers_below_learn(
    pruned: Path, new: Path, dataset: Path, tmp_path: Path
) -> None:
    still = SHORT.model_copy(update={"learning_rate": 1e-9, "pull": HEAD.pull})
    out = tmp_path / "still.jellymodel"
    drain(retrain_model(Retrain(model=pruned, folder=new, out=out, config=still)))
    model = read_model(out)
    assert share_right(model, new) > 0.9
    assert share_right(model, dataset) >= share_right(read_model(pruned), dataset) - 0.1


def test_a_child_can_be_retrained_and_pruned(
    child: ModelFile, dataset: Path, new: Path, tmp_path: Path
) -> None:
    """Another generation, taught by a species that the first one knows already."""
    more = tmp_path / "more" / SPECIES[0]
    more.mkdir(parents=True)
    for number in range(300, 306):
        blob(0, number).save(more / f"{number}.png")
    list(
        retrain_model(
            Retrain(
                model=child.path,
                folder=more.parent,
                out=tmp_path / "third.jellymodel",
                config=SHORT,
            )
        )
    )
    third = read_model(tmp_path / "third.jellymodel")
    assert third.card.species_keys == child.card.species_keys
    assert third.card.parent == child.model_id
    assert len(third.card.trained_on) == len(child.card.trained_on) + 6
    assert share_right(third, dataset) > 0.6

    everything = tmp_path / "everything"
    for folder in (dataset, new):
        shutil.copytree(folder, everything, dirs_exist_ok=True)
    small = PRUNE.model_copy(update={"target_parameters": 60_000, "final_epochs": 0, "steps": 1})
    list(
        prune_model(
            Prune(
                model=third.path,
                dataset=everything,
                out=tmp_path / "small.jellymodel",
                config=small,
            )
        )
    )
    assert read_model(tmp_path / "small.jellymodel").card.species_keys == child.card.species_keys


@pytest.mark.parametrize("config", [SHORT, HEAD])
def test_test_photographs_never_teach_nor_do_copies_of_them(
    pruned: Path, dataset: Path, tmp_path: Path, config: RetrainConfig
) -> None:
    parent = read_model(pruned).card
    tests = {e.content_hash: e for e in parent.trained_on if e.role is Role.TEST}
    folder = tmp_path / "given" / SPECIES[0]
    folder.mkdir(parents=True)
    copies = 0
    for path in dataset.rglob("*.png"):
        entry = tests.get(content_hash(path.read_bytes()))
        if entry is not None and entry.label == "moon_jellyfish":
            shutil.copy(path, folder)
            blob(0, int(path.stem)).save(folder / f"copy-{path.stem}.bmp")  # other bytes
            copies += 1
    assert copies == 3
    out = tmp_path / "m.jellymodel"
    with pytest.raises(JellyError, match="None of these photographs may teach"):
        list(retrain(Retrain(model=pruned, folder=folder.parent, out=out, config=config)))
    assert not out.exists()


def test_photographs_given_as_a_list_keep_their_roles_and_must_be_what_was_labelled(
    pruned: Path, new: Path, tmp_path: Path
) -> None:
    paths = sorted(new.rglob("*.png"))
    ghosts = species_named(NEW)
    photographs = [
        LabelledPhotograph(
            path=path,
            species=ghosts,
            content_hash=content_hash(path.read_bytes()),
            role=Role.TEST if place < 5 else Role.TRAINING,
        )
        for place, path in enumerate(paths[:-1])
    ]
    photographs.append(LabelledPhotograph(path=paths[-1], species=ghosts, content_hash="0" * 64))
    out = tmp_path / "m.jellymodel"
    events = list(
        retrain_model(
            Retrain(model=pruned, photographs=photographs, folder=new, out=out, config=SHORT)
        )
    )
    skipped = [event for event in events if isinstance(event, ImageSkipped)]
    assert [(e.path, e.reason) for e in skipped] == [
        (paths[-1], "has changed since it was labelled")
    ]
    roles = {e.content_hash: e.role for e in read_model(out).card.trained_on}
    for photograph in photographs[:-1]:
        assert roles[photograph.content_hash] is photograph.role


def test_a_species_with_a_single_photograph_is_left_out(
    pruned: Path, new: Path, tmp_path: Path
) -> None:
    shutil.copytree(new, tmp_path / "given")
    (tmp_path / "given" / "lonely").mkdir()
    blob(1, 77).rotate(90).save(tmp_path / "given" / "lonely" / "1.png")
    out = tmp_path / "m.jellymodel"
    events = list(
        retrain_head(RetrainHead(model=pruned, folder=tmp_path / "given", out=out, config=HEAD))
    )
    assert any("lonely is left out" in e.text for e in events if isinstance(e, Note))
    assert "lonely" not in read_model(out).card.species_keys


def without_memory(pruned: Path, out: Path, *names: str) -> Path:
    model = read_model(pruned)
    replay = {n: value for n, value in model.replay().items() if n not in names}
    return write_model(
        out, card=model.card, onnx=model.onnx_bytes(), weights=model.weights(), replay=replay
    ).path


def test_a_model_that_remembers_nothing_is_refused(pruned: Path, new: Path, tmp_path: Path) -> None:
    names = ("activations", "scale", "photograph", "embeddings")
    parent = without_memory(pruned, tmp_path / "empty.jellymodel", *names)
    with pytest.raises(JellyError, match="would forget them"):
        list(
            retrain_model(
                Retrain(model=parent, folder=new, out=tmp_path / "m.jellymodel", config=CONFIG)
            )
        )
    with pytest.raises(JellyError, match="keeps no embeddings"):
        list(
            retrain_head(
                RetrainHead(model=parent, folder=new, out=tmp_path / "m.jellymodel", config=HEAD)
            )
        )


def test_a_model_of_an_earlier_version_is_retrained_in_full_but_not_by_its_head(
    pruned: Path, new: Path, tmp_path: Path
) -> None:
    parent = without_memory(pruned, tmp_path / "old.jellymodel", "embeddings")
    list(
        retrain_model(
            Retrain(model=parent, folder=new, out=tmp_path / "m.jellymodel", config=SHORT)
        )
    )
    assert read_replay(read_model(tmp_path / "m.jellymodel")).embeddings is not None
    with pytest.raises(JellyError, match="keeps no embeddings") as caught:
        list(
            retrain_head(
                RetrainHead(model=parent, folder=new, out=tmp_path / "m.jellymodel", config=HEAD)
            )
        )
    assert "earlier version" in caught.value.message


@pytest.mark.parametrize("rate", [1.0, 0.0])
def test_a_networks_own_rate_holds_while_it_rehearses(rate: float) -> None:
    network = build("simple_cnn", species=2)
    network.rate = rate
    before = {name: value.clone() for name, value in network.state_dict().items()}
    chance = np.random.default_rng(0)
    memories = Memories(
        rows=chance.integers(0, 127, (4, 32, 8, 8)).astype(np.int8),
        scale=np.full(32, 0.01, np.float32),
        starts=np.arange(4),
        counts=np.ones(4, np.intp),
        truth=np.array([0, 1, 0, 1]),
    )
    teacher = copy.deepcopy(network)
    upper = UpperStages(network)
    learned = drain(
        fit(upper, rehearsal(memories, memories, teacher, SHORT, SHORT.epochs), stage="s")
    )
    upper.load_state_dict(learned.state_dict())
    moved = [n for n, value in network.state_dict().items() if not torch.equal(value, before[n])]
    assert any(name.startswith("body.layer2") for name in moved) == bool(rate)
    assert not any(name.startswith("body.stem") for name in moved)
