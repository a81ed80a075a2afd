"""The networks of the paper, each as a row of stages from pixels to an embedding."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import nn

from jellygui.domain.configs import ArchitectureName
from jellygui.training.vision import models

Stages = OrderedDict[str, nn.Module]


@dataclass(frozen=True, kw_only=True)
class Architecture:
    """How to build the body of a network.

    `stages` cuts the network that `whole` builds; the last two of them are what is trained anew
    on remembered activations. `weights` names torchvision's ImageNet weights. Networks without
    norms need a lower rate: `rate` is a factor on the learning rate. `smallest_px` is the
    smallest input of which anything is left at the top.
    """

    embedding_size: int
    whole: Callable[[], nn.Module]
    stages: Callable[[nn.Module], Stages]
    weights: str | None = None
    rate: float = 1.0
    smallest_px: int = 32

    def body(self) -> nn.Sequential:
        """The stages, with random weights."""
        return nn.Sequential(self.stages(self.whole()))

    def torchvision_names(self) -> dict[str, str]:
        """Torchvision's name of each tensor of the body."""
        with torch.device("meta"):
            whole = self.whole()
            body = nn.Sequential(self.stages(whole))
        theirs = {id(value): name for name, value in whole.state_dict(keep_vars=True).items()}
        ours = body.state_dict(keep_vars=True, prefix="body.")
        return {name: theirs[id(value)] for name, value in ours.items()}


def _layers(of: nn.Module, start: int, end: int) -> nn.Sequential:
    """Layers of a row, under the numbers that they have there."""
    return nn.Sequential(OrderedDict(list(of.named_children())[start:end]))


def _simple_cnn() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(3, 32, 5, stride=2, padding=2),
        nn.ReLU(inplace=True),
        nn.Conv2d(32, 64, 5, stride=2, padding=2),
        nn.ReLU(inplace=True),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(1),
    )


def _stages_of_simple_cnn(net: nn.Module) -> Stages:
    """Two convolutions and one pooling layer."""
    return OrderedDict(stem=_layers(net, 0, 2), layer2=_layers(net, 2, 4), pool=_layers(net, 4, 6))


def _stages_of_resnet18(net: nn.Module) -> Stages:
    part = dict(net.named_children())
    return OrderedDict(
        stem=_layers(net, 0, 4),
        layer1=part["layer1"],
        layer2=part["layer2"],
        layer3=part["layer3"],
        layer4=part["layer4"],
        pool=nn.Sequential(part["avgpool"], nn.Flatten(1)),
    )


def _stages_of_alexnet(net: nn.Module) -> Stages:
    features, pool, linear = net.children()
    return OrderedDict(
        stem=_layers(features, 0, 3),
        layer2=_layers(features, 3, 6),
        layer3=_layers(features, 6, 8),
        layer4=_layers(features, 8, 10),
        layer5=nn.Sequential(*_layers(features, 10, 13), pool),
        linear1=nn.Sequential(nn.Flatten(1), *_layers(linear, 0, 3)),
        linear2=_layers(linear, 3, 6),
    )


def _stages_of_vgg16(net: nn.Module) -> Stages:
    features, pool, linear = net.children()
    return OrderedDict(
        stem=_layers(features, 0, 5),
        layer2=_layers(features, 5, 10),
        layer3=_layers(features, 10, 17),
        layer4=_layers(features, 17, 24),
        layer5=nn.Sequential(*_layers(features, 24, 31), pool),
        linear1=nn.Sequential(nn.Flatten(1), *_layers(linear, 0, 3)),
        linear2=_layers(linear, 3, 6),
    )


ARCHITECTURES: dict[str, Architecture] = {
    ArchitectureName.SIMPLE_CNN: Architecture(
        embedding_size=64, whole=_simple_cnn, stages=_stages_of_simple_cnn
    ),
    ArchitectureName.ALEXNET: Architecture(
        embedding_size=4096,
        whole=models.alexnet,
        stages=_stages_of_alexnet,
        weights="AlexNet_Weights",
        rate=0.1,
        smallest_px=64,
    ),
    ArchitectureName.VGG16: Architecture(
        embedding_size=4096,
        whole=models.vgg16,
        stages=_stages_of_vgg16,
        weights="VGG16_Weights",
        rate=0.05,
    ),
    ArchitectureName.RESNET18: Architecture(
        embedding_size=512,
        whole=models.resnet18,
        stages=_stages_of_resnet18,
        weights="ResNet18_Weights",
    ),
}
