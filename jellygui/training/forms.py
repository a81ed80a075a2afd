"""Networks as ONNX forms."""

from __future__ import annotations

import copy

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import compose
from torch import Tensor, nn
from torch.fx.experimental.optimization import fuse

from jellygui.domain.configs import Preprocessing
from jellygui.onnx_graphs.cut import REPLAY, hide_replay
from jellygui.onnx_graphs.head import add_head
from jellygui.training.examples import normaliser
from jellygui.training.graphs import graph_of
from jellygui.training.networks import Network, lower_stages


class _Lower(nn.Module):
    """uint8 photographs [N, S, S, 3] to the activations that a replay set keeps.

    Norms are folded into the convolutions, and the spread of the channels into the first one; the
    network is as `_plain` gives it, and is used up.
    """

    def __init__(self, network: Network, preprocessing: Preprocessing) -> None:
        super().__init__()
        self.body = fuse(network.body[: lower_stages(network)], inplace=True)
        mean, std = normaliser(preprocessing)
        one_for_all = bool((mean == mean[0, 0]).all())
        self.register_buffer("mean", mean[0, 0].reshape(()).round() if one_for_all else mean)
        first = next(layer for layer in self.body.modules() if isinstance(layer, nn.Conv2d))
        first.weight = nn.Parameter(first.weight / std)

    def forward(self, photographs: Tensor) -> Tensor:
        inputs = photographs.permute(0, 3, 1, 2).float()
        return self.body(inputs - self.mean)  # type: ignore[no-any-return, operator]


class _Whole(nn.Module):
    """uint8 photographs to embeddings [N, D] and the activations between the two halves."""

    def __init__(self, network: Network, preprocessing: Preprocessing) -> None:
        super().__init__()
        self.lower = _Lower(network, preprocessing)
        self.upper = _upper(network)

    def forward(self, photographs: Tensor) -> tuple[Tensor, Tensor]:
        activations = self.lower(photographs)
        return self.upper(activations), activations


class _Mean(nn.Module):
    """Pooling to one value per channel, without asking the exported network for its shapes."""

    def forward(self, values: Tensor) -> Tensor:
        return values.mean((2, 3))


def _plain(network: Network) -> Network:
    """A copy as the exporter wants it."""
    copied = copy.deepcopy(network).eval()
    return copied.to(memory_format=torch.contiguous_format)  # type: ignore[call-overload, no-any-return]


def _upper(network: Network) -> nn.Module:
    """The stages above, of a network as `_plain` gives it, which is used up."""
    stages = network.body[lower_stages(network) :]
    for name, stage in stages.named_children():
        layers = list(stage.children())
        pools = [type(layer) for layer in layers] == [nn.AdaptiveAvgPool2d, nn.Flatten]
        if pools and layers[0].output_size in (1, (1, 1)):
            setattr(stages, name, _Mean())
    return fuse(stages, inplace=True)


def onnx_form(
    network: Network, preprocessing: Preprocessing, centres: npt.NDArray[np.float32]
) -> bytes:
    """The fp32 ONNX form of a network, with the head under its fixed names.

    `centres` [K, D] are the species' mean embeddings, of length 1 (or 0: no centre).
    """
    size = preprocessing.size_px
    model = graph_of(
        _Whole(_plain(network), preprocessing),
        torch.zeros(2, size, size, 3, dtype=torch.uint8),
        "photographs",
        ["embedding", REPLAY],
    )
    return _with_head(hide_replay(model), network, centres)


def upper_form(network: Network, activations: Tensor, centres: npt.NDArray[np.float32]) -> bytes:
    """The fp32 ONNX form of the upper stages and the head, for such activations [N, C, H, W]."""
    example = torch.zeros(2, *activations.shape[1:])
    model = graph_of(_upper(_plain(network)), example, REPLAY, ["embedding"])
    # The names of the lower part, which it is to be joined with, are taken.
    model = compose.add_prefix(model, "upper.", rename_inputs=False, rename_outputs=False)
    return _with_head(model, network, centres)


def _with_head(model: onnx.ModelProto, network: Network, centres: npt.NDArray[np.float32]) -> bytes:
    model = add_head(
        model,
        weight=network.head.weight.detach().numpy(),
        bias=network.head.bias.detach().numpy(),
        temperature=1.0,
        centres=centres,
    )
    return bytes(model.SerializeToString())
