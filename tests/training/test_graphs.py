"""A graph answers as the network does that it is written from."""

from __future__ import annotations

from functools import partial

import numpy as np
import onnx
import pytest
import torch
from torch import Tensor, nn

from jellygui.classifier.session import Activations, Squares, open_session, run
from jellygui.domain.configs import ArchitectureName, Preprocessing
from jellygui.modelfile.graph import look_through
from jellygui.training import forms
from jellygui.training.examples import normaliser
from jellygui.training.graphs import graph_of
from jellygui.training.networks import Network, build, lower_stages


def network_of(name: str) -> Network:
    """One with norms that are not what they begin with."""
    torch.manual_seed(0)
    network = build(name, species=3).eval()
    for layer in network.modules():
        if isinstance(layer, nn.BatchNorm2d):
            for value in (layer.weight, layer.running_var):
                nn.init.uniform_(value, 0.5, 1.5)
            for value in (layer.bias, layer.running_mean):
                nn.init.normal_(value)
    return network


def embedding(form: bytes, inputs: Squares | Activations) -> Tensor:
    return torch.from_numpy(run(open_session(form, threads=1), inputs).embedding)


# A pool that gives more places than it takes, as many, half as many, and with uneven windows.
@pytest.mark.usefixtures("thin")
@pytest.mark.parametrize(
    ("name", "size_px"),
    [
        *((name, 64) for name in ArchitectureName),
        ("alexnet", 224),
        ("alexnet", 416),
        ("vgg16", 320),
    ],
)
def test_a_form_and_its_upper_part_answer_as_the_network_does(name: str, size_px: int) -> None:
    network, preprocessing = network_of(name), Preprocessing(size_px=size_px)
    squares = np.random.default_rng(0).integers(0, 255, (3, size_px, size_px, 3), dtype=np.uint8)
    mean, std = normaliser(preprocessing)
    centres = np.eye(3, network.head.in_features, dtype=np.float32)
    with torch.no_grad():
        photographs = (torch.from_numpy(squares).permute(0, 3, 1, 2).float() - mean) / std
        expected = network.embed(photographs)
        activations = network.body[: lower_stages(network)](photographs)
    whole = forms.onnx_form(network, preprocessing, centres)
    upper = forms.upper_form(network, activations, centres)
    near = partial(torch.testing.assert_close, rtol=1e-3, atol=1e-3 * float(expected.abs().mean()))
    near(embedding(whole, squares), expected)
    near(embedding(upper, activations.numpy()), expected)
    look_through(whole, size_px=size_px, species=3)


def test_padding_before_a_convolution_and_a_bounded_relu_are_written() -> None:
    module = nn.Sequential(
        nn.ZeroPad2d((0, 1, 2, 3)), nn.Conv2d(4, 4, 3, stride=2, groups=4), nn.ReLU6()
    )
    inputs = 20 * torch.randn(2, 4, 8, 8)
    graph = graph_of(module, inputs, "before", ["after"])
    (found,) = open_session(graph.SerializeToString(), threads=1).run(
        None, {"before": inputs.numpy()}
    )
    torch.testing.assert_close(torch.from_numpy(found), module(inputs), rtol=1e-4, atol=1e-4)
    assert [node.op_type for node in graph.graph.node] == ["Conv", "Clip"]
    onnx.checker.check_model(graph)


def test_a_layer_that_is_not_known_is_a_bug() -> None:
    with pytest.raises(NotImplementedError, match="GELU"):
        graph_of(nn.Sequential(nn.GELU()), torch.zeros(2, 3), "before", ["after"])
