"""Networks as a row of stages with a head, whole or pruned."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
import numpy.typing as npt
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from jellygui.errors import JellyError
from jellygui.training.vision import models

Arrays = Mapping[str, npt.NDArray[np.generic]]


class Network(nn.Module):
    """Stages from pixels to an embedding, and a linear head from there to species.

    `forward` takes normalised photographs [N, 3, S, S] and gives logits [N, K]; the lowest
    `frozen` parts of the body (the stem counts as one) keep their weights and norms.
    """

    def __init__(self, body: nn.Sequential, *, embedding_size: int, species: int) -> None:
        super().__init__()
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


def _head(embedding_size: int, species: int) -> nn.Linear:
    """A head that favours no species, and so needs no random numbers."""
    head = nn.Linear(embedding_size, species)
    nn.init.zeros_(head.weight)
    nn.init.zeros_(head.bias)
    return head


@dataclass(frozen=True)
class Architecture:
    """How to build the body of a network, and what its parts are called by torchvision."""

    name: str
    embedding_size: int
    build: Callable[[], nn.Sequential]
    stem_names: tuple[str, ...]

    def own_name(self, name: str) -> str | None:
        """Our name for a tensor of torchvision's state dict; None for its head."""
        if name.startswith("fc."):
            return None
        return f"body.stem.{name}" if name.startswith(self.stem_names) else f"body.{name}"


def _resnet18() -> nn.Sequential:
    net = models.resnet18(weights=None)
    return nn.Sequential(
        OrderedDict(
            stem=nn.Sequential(
                OrderedDict(conv1=net.conv1, bn1=net.bn1, relu=net.relu, maxpool=net.maxpool)
            ),
            layer1=net.layer1,
            layer2=net.layer2,
            layer3=net.layer3,
            layer4=net.layer4,
            pool=nn.Sequential(net.avgpool, nn.Flatten(1)),
        )
    )


ARCHITECTURES = {
    "resnet18": Architecture("resnet18", 512, _resnet18, ("conv1.", "bn1.")),
}


def build(architecture: str, *, species: int) -> Network:
    """A network with random weights and a head for `species` species."""
    kind = ARCHITECTURES[architecture]
    return Network(kind.build(), embedding_size=kind.embedding_size, species=species)


def load_torchvision(network: Network, architecture: str, path: Path) -> None:
    """Give the body the weights of a safetensors file with torchvision's names.

    The head is left as it is. Half-precision weights become single precision.

    Raises:
        JellyError: the file is not such a file, or is of another architecture.
    """
    try:
        tensors = load_file(path)
    except (OSError, SafetensorError) as error:
        raise JellyError(
            f"“{path}” cannot be read as weights ({error}).",
            hint="Give a .safetensors file with torchvision's names, or a .jellymodel file.",
        ) from error
    kind = ARCHITECTURES[architecture]
    named = {own: value for name, value in tensors.items() if (own := kind.own_name(name))}
    wanted = network.body.state_dict(prefix="body.")
    for name, tensor in wanted.items():
        if name.endswith("num_batches_tracked"):
            continue
        given = named.get(name)
        if given is None or given.shape != tensor.shape:
            raise JellyError(
                f"“{path}” does not hold weights of {architecture}: {name} "
                + ("is missing." if given is None else f"has the shape {tuple(given.shape)}."),
                hint="Give weights of the same architecture.",
            )
        if not torch.isfinite(given).all():
            raise JellyError(
                f"“{path}” holds numbers that are not finite, in {name}.",
                hint="The file is damaged; fetch it again.",
            )
        tensor.copy_(given)


def rebuild(architecture: str, tensors: Arrays) -> Network:
    """The network that these tensors belong to, whatever was pruned from it.

    Every convolution, norm and linear layer gets the width that its tensor has.

    Raises:
        JellyError: the tensors do not fit the architecture or each other.
    """
    network = build(architecture, species=tensors["head.weight"].shape[0])
    try:
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


def _resize(module: nn.Module, shape: tuple[int, ...]) -> None:
    """Give a layer the widths of a weight of that shape; its values are loaded afterwards."""
    if isinstance(module, nn.Conv2d):
        module.out_channels, module.in_channels = shape[0], shape[1] * module.groups
    elif isinstance(module, nn.BatchNorm2d):
        module.num_features = shape[0]
        for buffer in ("running_mean", "running_var"):
            setattr(module, buffer, torch.zeros(shape[0]))
    elif isinstance(module, nn.Linear):
        module.out_features, module.in_features = shape
    for name, parameter in list(module.named_parameters(recurse=False)):
        size = shape if name == "weight" else shape[:1]
        setattr(module, name, nn.Parameter(torch.zeros(size, dtype=parameter.dtype)))


def arrays(network: Network) -> dict[str, npt.NDArray[np.generic]]:
    """The weights as they are kept in a model file, without counters."""
    return {
        name: tensor.detach().contiguous().numpy()
        for name, tensor in network.state_dict().items()
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
