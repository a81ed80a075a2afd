"""Every network of the paper, from a folder of drawn pictures to an answer."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from jellygui.classifier.classifier import Classifier
from jellygui.domain.configs import ArchitectureName
from jellygui.errors import JellyError
from jellygui.modelfile import LARGEST_ONNX_BYTES, LARGEST_SINGLE_BYTES, read_model
from jellygui.tasks import Train
from jellygui.training import model_export, networks
from jellygui.training.architectures import ARCHITECTURES
from jellygui.training.fine_tune import train_model
from jellygui.training.networks import arrays, build, count_parameters, rebuild
from jellygui.training.start import load_public
from tests.training.conftest import FINE_TUNE
from tests.training.test_jobs import squares_of

PARAMETERS = {
    ArchitectureName.SIMPLE_CNN: 54_086,
    ArchitectureName.ALEXNET: 57_028_422,
    ArchitectureName.VGG16: 134_285_126,
    ArchitectureName.RESNET18: 11_179_590,
    ArchitectureName.EFFICIENTNET_LITE0: 3_378_694,
}


@pytest.mark.parametrize("name", ArchitectureName)
def test_the_networks_are_torchvisions_and_timms(name: ArchitectureName) -> None:
    with torch.device("meta"):
        assert count_parameters(build(name, species=6)) == PARAMETERS[name]


@pytest.mark.parametrize("name", ArchitectureName)
def test_the_window_knows_which_have_imagenet_weights(name: ArchitectureName) -> None:
    kind = ARCHITECTURES[name]
    assert name.has_imagenet_weights is (kind.weights is not None or kind.bundled is not None)
    assert name.brings_its_weights is (kind.bundled is not None)


@pytest.mark.usefixtures("thin")
@pytest.mark.parametrize("name", [ArchitectureName.ALEXNET, ArchitectureName.VGG16])
def test_torchvision_weights_give_torchvisions_answers(
    name: ArchitectureName, tmp_path: Path
) -> None:
    theirs = ARCHITECTURES[name].whole().eval()
    save_file(dict(theirs.state_dict()), tmp_path / "weights.safetensors")
    network = build(name, species=6).eval()
    load_public(network, name, tmp_path / "weights.safetensors")
    theirs.classifier[-1] = torch.nn.Identity()  # type: ignore[operator, index]
    photographs = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        assert torch.equal(network.embed(photographs), theirs(photographs))


@pytest.mark.usefixtures("thin")
@pytest.mark.parametrize("name", [ArchitectureName.SIMPLE_CNN, ArchitectureName.ALEXNET])
def test_a_network_from_scratch_becomes_a_model_that_classifies(
    name: ArchitectureName, dataset: Path, tmp_path: Path
) -> None:
    config = FINE_TUNE.model_copy(update={"architecture": name, "epochs": 1})
    out = tmp_path / "model.jellymodel"
    list(train_model(Train(dataset=dataset, start="scratch", out=out, config=config)))
    model = read_model(out)
    assert (model.card.architecture, model.card.started_from) == (name, "scratch")
    assert model.card.fine_tune == config
    squares = squares_of(dataset, out)
    answers = Classifier(model).predict(squares)
    assert len(answers) == 42
    again = rebuild(name, model.weights())
    assert count_parameters(again) == model.card.parameters


@pytest.fixture(params=["thin", "whole"])
def vgg16(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many of its parameters stand for one; the whole one takes minutes."""
    if request.param == "whole":
        if not request.config.getoption("--thorough"):
            pytest.skip("the whole VGG16 only with --thorough")
        return 1
    request.getfixturevalue("thin")
    monkeypatch.setattr(model_export, "LARGEST_ONNX_BYTES", LARGEST_ONNX_BYTES // 64)
    monkeypatch.setattr(networks, "LARGEST_SINGLE_BYTES", LARGEST_SINGLE_BYTES // 64)
    return 64


def test_vgg16_becomes_a_model_too(vgg16: int, dataset: Path, tmp_path: Path) -> None:
    """Its fp32 form is too large for a model file, and its weights are kept in half precision."""
    config = FINE_TUNE.model_copy(update={"architecture": ArchitectureName.VGG16, "epochs": 1})
    out = tmp_path / "model.jellymodel"
    list(train_model(Train(dataset=dataset, start="scratch", out=out, config=config)))
    model = read_model(out)
    assert model.card.precision == "int8"
    assert {value.dtype.name for value in model.weights().values()} == {"float16"}
    assert out.stat().st_size < 430e6 / vgg16
    assert len(Classifier(model).predict(squares_of(dataset, out))) == 42


def test_the_two_largest_networks_have_too_large_a_form() -> None:
    large = [name for name, count in PARAMETERS.items() if 4 * count > LARGEST_ONNX_BYTES]
    assert large == [ArchitectureName.ALEXNET, ArchitectureName.VGG16]


@pytest.mark.usefixtures("thin")
def test_large_weights_are_kept_in_half_precision(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(networks, "LARGEST_SINGLE_BYTES", LARGEST_SINGLE_BYTES // 64)
    small = arrays(build("resnet18", species=2))
    assert {value.dtype.name for value in small.values()} == {"float32"}
    network = build("alexnet", species=2)
    kept = arrays(network)
    assert {value.dtype.name for value in kept.values()} == {"float16"}
    again = rebuild("alexnet", kept)
    for mine, theirs in zip(network.parameters(), again.parameters(), strict=True):
        torch.testing.assert_close(mine, theirs, rtol=1e-3, atol=1e-6)


def test_a_model_of_another_network_is_no_start(
    dataset: Path, trained: Path, tmp_path: Path
) -> None:
    config = FINE_TUNE.model_copy(update={"architecture": ArchitectureName.ALEXNET})
    with pytest.raises(JellyError, match="is resnet18, not alexnet") as caught:
        list(
            train_model(
                Train(dataset=dataset, start=trained, out=tmp_path / "m.jellymodel", config=config)
            )
        )
    assert "--architecture resnet18" in caught.value.hint


def test_too_few_pixels_for_a_network_are_refused(dataset: Path, tmp_path: Path) -> None:
    config = FINE_TUNE.model_copy(update={"architecture": ArchitectureName.ALEXNET, "size_px": 32})
    with pytest.raises(JellyError, match="cannot see squares of 32 pixels"):
        list(
            train_model(
                Train(
                    dataset=dataset, start="scratch", out=tmp_path / "m.jellymodel", config=config
                )
            )
        )
