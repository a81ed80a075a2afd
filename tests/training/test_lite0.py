"""EfficientNet-Lite0: timm's network and its bundled weights, trained, pruned and retrained."""

from __future__ import annotations

import copy
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from safetensors.torch import load_file

from jellygui.classifier.classifier import Classifier
from jellygui.domain.configs import ArchitectureName, FineTuneConfig, Fit, RetrainConfig
from jellygui.domain.species import species_named
from jellygui.errors import JellyError
from jellygui.modelfile import ModelFile, read_model, write_model
from jellygui.paths import resource
from jellygui.tasks import IMAGENET, Prune, Retrain
from jellygui.training import download
from jellygui.training.architectures import ARCHITECTURES
from jellygui.training.dataset import read_dataset
from jellygui.training.fine_tune import fine_tune
from jellygui.training.networks import arrays, build, count_parameters, rebuild
from jellygui.training.prune import prune_model
from jellygui.training.retrain import retrain_model
from jellygui.training.start import find_start
from jellygui.training.vision import timm_model
from tests.support.models import tiny_card, tiny_onnx
from tests.support.once import made_once
from tests.training.conftest import PRUNE, SPECIES, drain
from tests.training.test_jobs import squares_of

LITE0 = ArchitectureName.EFFICIENTNET_LITE0
SEEN = ARCHITECTURES[LITE0].preprocessing(64, Fit.SQUASH)
CONFIG = FineTuneConfig.given(architecture=LITE0, size_px=64, epochs=1, batch_size=8, mixup=0)


def small(species: int, longer: tuple[str, ...] = ()) -> dict[str, np.ndarray]:
    """A quarter of its channels, and one block of each stage, two of the fifth; those `longer`."""
    torch.manual_seed(0)
    whole = arrays(build(LITE0, species=species))
    kept = {
        name: value
        for name, value in whole.items()
        if any(f"{block}." in name for block in longer)
        or (
            not any(f"layer{stage}.{n}." in name for stage in range(1, 5) for n in (1, 2))
            and not any(f"lower.{n}." in name for n in (2, 3))
        )
    }
    return {
        name: np.ascontiguousarray(
            value[tuple(slice(n if n <= 3 else n // 4) for n in value.shape[:2])]
        )
        for name, value in kept.items()
    }


@pytest.fixture(scope="module")
def pruned(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> ModelFile:
    def make(folder: Path) -> None:
        keys = [species_named(name).key for name in SPECIES]
        weights = small(len(keys))
        card = tiny_card(species=keys).model_copy(
            update={"architecture": LITE0, "preprocessing": SEEN, "replay_after": "layer4"}
        )
        form = tiny_onnx(species=len(keys), size_px=64, seed=0).SerializeToString()
        start = folder / "start.jellymodel"
        write_model(start, card=card, onnx=form, weights=weights, replay={})
        target = int(count_parameters(rebuild(LITE0, weights)) * 0.7)
        config = PRUNE.model_copy(
            update={"target_parameters": target, "steps": 1, "final_epochs": 1, "round_to": 4}
        )
        out = folder / "pruned.jellymodel"
        drain(prune_model(Prune(model=start, dataset=dataset, out=out, config=config)))
        assert read_model(out).card.parameters <= target

    return read_model(made_once(tmp_path_factory, "lite0", make) / "pruned.jellymodel")


def test_it_is_timms_with_the_weights_that_come_with_the_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(download.urllib.request, "urlopen", None)  # there is no connection
    start = drain(find_start(IMAGENET, FineTuneConfig.given(architecture=LITE0)))
    assert start.weights.stat().st_size <= 9.6e6
    (said,) = start.attribution
    assert "Apache License 2.0" in said
    theirs = timm_model("tf_efficientnet_lite0").eval()
    theirs.load_state_dict(load_file(start.weights))
    network = start.network(()).eval()
    photographs = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        features = theirs.forward_features(photographs)  # type: ignore[operator]
        expected = theirs.forward_head(features, pre_logits=True)  # type: ignore[operator]
        assert torch.equal(network.embed(photographs), expected)


def test_a_damaged_file_of_weights_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundled = ARCHITECTURES[LITE0].bundled
    assert bundled is not None
    (tmp_path / bundled.file).write_bytes((resource("weights") / bundled.file).read_bytes()[:-1])
    monkeypatch.setattr(download, "resource", lambda *parts: tmp_path)
    with pytest.raises(JellyError, match="checksum is wrong") as caught:
        drain(find_start(IMAGENET, CONFIG))
    assert "install it again" in caught.value.hint


def test_what_is_not_given_suits_the_network() -> None:
    suited = FineTuneConfig.given(architecture=LITE0)
    assert (suited.size_px, suited.frozen_stages, suited.balanced) == (224, 6, True)
    assert FineTuneConfig.given(architecture=LITE0, size_px=192).size_px == 192
    assert FineTuneConfig.given() == FineTuneConfig()
    assert suited.with_network(ArchitectureName.RESNET18) == FineTuneConfig()


def test_only_the_last_layer_learns_unless_told_otherwise(dataset: Path) -> None:
    seen = SEEN
    network = rebuild(LITE0, small(len(SPECIES)))
    before = copy.deepcopy(network.state_dict())
    data = drain(read_dataset(dataset, seen))
    after = drain(fine_tune(network, data, seen, CONFIG)).state_dict()
    changed = {name for name in before if not torch.equal(after[name], before[name])}
    assert changed == {"head.weight", "head.bias"}


def test_it_is_int8_throughout_and_answers(pruned: ModelFile, dataset: Path) -> None:
    graph = onnx.load_model_from_string(pruned.onnx_bytes()).graph
    assert "Pad" not in {node.op_type for node in graph.node}
    assert pruned.card.precision == "int8"
    made_by = {name: node.op_type for node in graph.node for name in node.output}
    takes = {made_by[node.input[0]] for node in graph.node if node.op_type == "Conv"}
    assert takes == {"DequantizeLinear"}
    given_by_clip = {name for node in graph.node if node.op_type == "Clip" for name in node.output}
    taken = {node.op_type for node in graph.node if given_by_clip & set(node.input)}
    assert taken <= {"QuantizeLinear"}
    assert pruned.card.preprocessing.mean == (127 / 255,) * 3
    assert len(Classifier(pruned).predict(squares_of(dataset, pruned.path))) == 42


def test_it_is_retrained_by_what_it_remembers(
    pruned: ModelFile, dataset: Path, tmp_path: Path
) -> None:
    child = tmp_path / "child.jellymodel"
    learn = RetrainConfig(epochs=1, batch_size=8, int8_margin=1, views=1)
    drain(retrain_model(Retrain(model=pruned.path, folder=dataset, out=child, config=learn)))
    before, after = pruned.weights(), read_model(child).weights()
    same = {name for name in before if np.array_equal(before[name], after[name])}
    assert {name for name in before if ".layer5." not in name and "head" not in name} <= same
    assert "body.layer5.top.bn2.bias" not in same
    assert read_model(child).card.precision == "int8"
    assert len(Classifier(read_model(child)).predict(squares_of(dataset, child))) == 42
