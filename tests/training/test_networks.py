from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from jellygui.errors import JellyError
from jellygui.training.networks import (
    Network,
    arrays,
    build,
    count_multiply_adds,
    count_parameters,
    rebuild,
)
from jellygui.training.start import load_public
from jellygui.training.vision import models


@pytest.fixture
def network() -> Network:
    torch.manual_seed(0)
    return build("resnet18", species=6).eval()


def test_the_unpruned_network_is_the_papers(network: Network) -> None:
    assert count_parameters(network) == 11_179_590
    assert count_multiply_adds(network, 224) == pytest.approx(1.8e9, rel=0.02)


def test_torchvision_weights_give_torchvisions_answers(network: Network, tmp_path: Path) -> None:
    theirs = models.resnet18(weights=None).eval()
    for tensor in theirs.state_dict().values():
        if tensor.dtype.is_floating_point and tensor.ndim == 1:
            tensor.uniform_(0.5, 1.5)
    file = tmp_path / "weights.safetensors"
    save_file({k: v.contiguous() for k, v in theirs.state_dict().items()}, file)
    load_public(network, "resnet18", file)
    theirs.fc = torch.nn.Identity()
    photographs = torch.rand(2, 3, 64, 64)
    with torch.no_grad():
        assert torch.equal(network.embed(photographs), theirs(photographs))


@pytest.mark.parametrize("content", [b"", b"not weights", b"\xff" * 64])
def test_foreign_weights_are_refused_in_plain_words(
    network: Network, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "weights.safetensors"
    file.write_bytes(content)
    with pytest.raises(JellyError, match=r"weights\.safetensors") as caught:
        load_public(network, "resnet18", file)
    assert caught.value.hint


def test_weights_with_a_missing_or_infinite_tensor_are_refused(
    network: Network, tmp_path: Path
) -> None:
    state = {k: v.clone() for k, v in models.resnet18(weights=None).state_dict().items()}
    file = tmp_path / "weights.safetensors"
    save_file({k: v for k, v in state.items() if k != "layer3.0.conv1.weight"}, file)
    with pytest.raises(JellyError, match="is missing"):
        load_public(network, "resnet18", file)
    state["layer3.0.conv1.weight"][0, 0, 0, 0] = float("nan")
    save_file(state, file)
    with pytest.raises(JellyError, match="not finite"):
        load_public(network, "resnet18", file)


def test_rebuilding_gives_the_same_answers_to_the_bit(network: Network) -> None:
    photographs = torch.rand(2, 3, 64, 64)
    again = rebuild("resnet18", arrays(network))
    with torch.no_grad():
        assert torch.equal(network(photographs), again(photographs))


def test_tensors_that_do_not_fit_are_refused(network: Network) -> None:
    tensors = arrays(network)
    tensors["body.layer2.0.conv1.weight"] = tensors["body.layer2.0.conv1.weight"][:100]
    with pytest.raises(JellyError, match="do not fit"):
        rebuild("resnet18", tensors)


def test_frozen_stages_keep_weights_and_norms(network: Network) -> None:
    network.freeze(2)
    network.train()
    before = {k: v.clone() for k, v in network.state_dict().items()}
    optimiser = torch.optim.SGD([p for p in network.parameters() if p.requires_grad], lr=0.1)
    network(torch.rand(4, 3, 64, 64)).square().mean().backward()
    optimiser.step()
    changed = {k for k, v in network.state_dict().items() if not torch.equal(v, before[k])}
    assert not any(name.startswith(("body.stem.", "body.layer1.")) for name in changed)
    assert any(name.startswith("body.layer2.") for name in changed)
