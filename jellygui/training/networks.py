"""Networks as a row of stages with a head, whole or pruned."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from jellygui.errors import JellyError
from jellygui.modelfile import LARGEST_SINGLE_BYTES
from jellygui.training.architectures import ARCHITECTURES

Arrays = Mapping[str, npt.NDArray[np.generic]]

_UPPER_STAGES = 2  # the last stage with weights, and the pooling after it


class Network(nn.Module):
    """Stages from pixels to an embedding, and a linear head from there to species.

    `forward` takes normalised photographs [N, 3, S, S] and gives logits [N, K]; the lowest
    `frozen` parts of the body (the stem counts as one) keep their weights and norms. `rate` is a
    factor on every learning rate.
    """

    def __init__(
        self, body: nn.Sequential, *, embedding_size: int, species: int, rate: float
    ) -> None:
        super().__init__()
        self.rate = rate
        self.body = body
        self.head = _head(embedding_size, species)
        self.frozen = 0

    def replace_head(self, species: int) -> None:
        """A new head for another number of species."""
        self.head = _head(self.head.in_features, species)

    def freeze(self, frozen: int) -> None:
        self.frozen = frozen
        for place, stage in enumerate(self.body):
            stage.requires_grad_(place >= frozen)

    def train(self, mode: bool = True) -> Network:
        super().train(mode)
        self.body[: self.frozen].eval()
        return self

    def forward(self, photographs: Tensor) -> Tensor:
        return cast(Tensor, self.head(self.embed(photographs)))

    def embed(self, photographs: Tensor) -> Tensor:
        """The embedding [N, D] of normalised photographs [N, 3, S, S]."""
        if self.frozen and self.training:
            with torch.no_grad():
                photographs = self.body[: self.frozen](photographs)
            return cast(Tensor, self.body[self.frozen :](photographs))
        return cast(Tensor, self.body(photographs))


class UpperStages(nn.Module):
    """The stages above the replay set, and the head: activations [N, C, H, W] to logits [N, K].

    They are those of `network` itself. The norms keep their statistics, unless they are to follow:
    where channels were removed, those of the others are no longer what they were.
    """

    def __init__(self, network: Network, *, norms_follow: bool = False) -> None:
        super().__init__()
        self.stages = network.body[lower_stages(network) :]
        self.head = network.head
        self.rate = network.rate
        self.norms_follow = norms_follow

    def train(self, mode: bool = True) -> UpperStages:
        super().train(mode and self.norms_follow)
        return self

    def forward(self, activations: Tensor) -> Tensor:
        return cast(Tensor, self.head(self.stages(activations)))


def lower_stages(network: Network) -> int:
    """How many of the lowest stages stay as they are when a model is retrained."""
    return len(network.body) - _UPPER_STAGES


def replay_after(network: Network) -> str:
    """The name of the uppermost of these stages."""
    return list(dict(network.body.named_children()))[lower_stages(network) - 1]


def _head(embedding_size: int, species: int) -> nn.Linear:
    """A head that favours no species, and so needs no random numbers."""
    head = nn.Linear(embedding_size, species)
    nn.init.zeros_(head.weight)
    nn.init.zeros_(head.bias)
    return head


def build(architecture: str, *, species: int) -> Network:
    """A network with random weights and a head for `species` species."""
    kind = ARCHITECTURES[architecture]
    return Network(kind.body(), embedding_size=kind.embedding_size, species=species, rate=kind.rate)


def rebuild(architecture: str, tensors: Arrays) -> Network:
    """The network that these tensors belong to, whatever was pruned from it.

    Every convolution, norm and linear layer gets the width that its tensor has; blocks of which no
    tensor is there are left out.

    Raises:
        JellyError: the tensors do not fit the architecture or each other.
    """
    try:
        with torch.device("meta"):
            network = build(architecture, species=tensors["head.weight"].shape[0])
        _shorten(network, tensors)
        for name, module in network.named_modules():
            if f"{name}.weight" in tensors:
                _resize(module, tensors[f"{name}.weight"].shape)
        missing, unexpected = network.load_state_dict(
            {name: torch.from_numpy(value.copy()) for name, value in tensors.items()}, strict=False
        )
        unwanted = [*unexpected, *(n for n in missing if not n.endswith("num_batches_tracked"))]
        if unwanted:
            raise KeyError(unwanted[0])
        network.eval()
        with torch.no_grad():
            network(torch.zeros(1, 3, 64, 64))
    except (RuntimeError, KeyError, IndexError, ValueError) as error:
        raise JellyError(
            f"The weights do not fit the architecture {architecture} ({error}).",
            hint="The model file is damaged or of another program; use another one.",
        ) from error
    return network


def _shorten(network: Network, tensors: Arrays) -> None:
    """Take out the blocks of its stages that have no tensor at all."""
    for name, row in list(network.body.named_modules(prefix="body")):
        if isinstance(row, nn.Sequential) and row is not network.body:
            for child, part in list(row.named_children()):
                inside = f"{name}.{child}."
                needs = any(True for _ in part.parameters())
                if needs and not any(tensor.startswith(inside) for tensor in tensors):
                    delattr(row, child)


def _resize(module: nn.Module, shape: tuple[int, ...]) -> None:
    """Give a layer the widths of a weight of that shape; its values are loaded afterwards."""
    if isinstance(module, nn.Conv2d):
        if module.groups == module.in_channels > 1:  # depthwise: each channel for itself
            module.groups = shape[0]
        module.out_channels, module.in_channels = shape[0], shape[1] * module.groups
    elif isinstance(module, nn.BatchNorm2d):
        module.num_features = shape[0]
        for buffer in ("running_mean", "running_var"):
            setattr(module, buffer, torch.zeros(shape[0]))
        module.num_batches_tracked = torch.tensor(0)
    elif isinstance(module, nn.Linear):
        module.out_features, module.in_features = shape
    for name, parameter in list(module.named_parameters(recurse=False)):
        size = shape if name == "weight" else shape[:1]
        setattr(module, name, nn.Parameter(torch.zeros(size, dtype=parameter.dtype)))


def arrays(network: Network) -> dict[str, npt.NDArray[np.generic]]:
    """The weights as they are kept in a model file, without counters.

    A very large network is kept in half precision.
    """
    kept = as_arrays(network.state_dict())
    if sum(value.nbytes for value in kept.values()) > LARGEST_SINGLE_BYTES:
        return {name: value.astype(np.float16) for name, value in kept.items()}
    return kept


def as_arrays(weights: Mapping[str, Tensor]) -> dict[str, npt.NDArray[np.generic]]:
    """Weights without counters."""
    return {
        name: tensor.detach().contiguous().numpy()
        for name, tensor in weights.items()
        if not name.endswith("num_batches_tracked")
    }


def count_parameters(network: nn.Module) -> int:
    return sum(parameter.numel() for parameter in network.parameters())


def count_multiply_adds(network: nn.Module, size_px: int) -> int:
    """Multiply-adds of convolutions and linear layers for one square photograph."""
    total = 0

    def add(module: nn.Module, _: tuple[Tensor, ...], output: Tensor) -> None:
        nonlocal total
        if isinstance(module, nn.Conv2d):
            per_value = module.weight[0].numel()
        else:
            per_value = cast(nn.Linear, module).in_features
        total += per_value * output[0].numel()

    hooks = [
        module.register_forward_hook(add)
        for module in network.modules()
        if isinstance(module, nn.Conv2d | nn.Linear)
    ]
    was_training = network.training
    network.eval()
    with torch.no_grad():
        network(torch.zeros(1, 3, size_px, size_px))
    network.train(was_training)
    for hook in hooks:
        hook.remove()
    return total
