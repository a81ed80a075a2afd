"""The networks, those of the paper and one more, each as a row of stages to an embedding."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from jellygui.domain.configs import ArchitectureName, Fit, Preprocessing
from jellygui.training.vision import BasicBlock, models, timm_model

Stages = OrderedDict[str, nn.Module]


@dataclass(frozen=True, kw_only=True)
class BundledWeights:
    """Weights that come with the program, in `resources/weights`; `attribution` goes into cards."""

    file: str
    sha256: str
    attribution: str


@dataclass(frozen=True, kw_only=True)
class Architecture:
    """How to build the body of a network.

    `stages` cuts the network that `whole` builds; the last two of them are what is trained anew
    on remembered activations. `weights` names torchvision's ImageNet weights, `bundled` a file of
    such weights that comes with the program. Networks without norms, and one whose weights know
    more than is to be taught, need a lower rate: `rate` is a factor on the learning rate.
    `smallest_px` is the smallest input of which anything is left at the top. Pixels, from 0 to 1,
    are seen less `mean` and divided by `std`, each of red, green and blue.
    """

    embedding_size: int
    whole: Callable[[], nn.Module]
    stages: Callable[[nn.Module], Stages]
    weights: str | None = None
    bundled: BundledWeights | None = None
    rate: float = 1.0
    smallest_px: int = 32
    mean: tuple[float, float, float] = Preprocessing().mean
    std: tuple[float, float, float] = Preprocessing().std

    def body(self) -> nn.Sequential:
        """The stages, with random weights."""
        return nn.Sequential(self.stages(self.whole()))

    def preprocessing(self, size_px: int, fit: Fit) -> Preprocessing:
        """How it sees photographs."""
        return Preprocessing(size_px=size_px, fit=fit, mean=self.mean, std=self.std)

    def public_names(self) -> dict[str, str]:
        """The name that each tensor of the body has in torchvision or timm."""
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


class _Residual(nn.Sequential):
    """Layers whose input is added to what they give."""

    def forward(self, values: Tensor) -> Tensor:
        inner = values
        for layer in self:
            inner = layer(inner)
        return values + inner


def can_be_left_out(block: nn.Module) -> bool:
    """Whether a block adds to what it is given, so that the network is whole without it."""
    if isinstance(block, BasicBlock):
        return block.downsample is None
    return isinstance(block, _Residual)


def _efficientnet_lite0() -> nn.Module:
    """EfficientNet-Lite0 (Google, 2020): no squeeze and excitation, ReLU6, made for int8."""
    return timm_model("tf_efficientnet_lite0")


def _stages_of_efficientnet_lite0(net: nn.Module) -> Stages:
    """Its blocks up to 14 x 14 places are the lower stages, of 224 pixels."""
    part = dict(net.named_children())
    blocks = [
        nn.Sequential(OrderedDict((name, _block(block)) for name, block in stage.named_children()))
        for stage in part["blocks"].children()
    ]
    entry = _plain((name, part[name]) for name in ("conv_stem", "bn1"))
    top = _plain((name, part[name]) for name in ("conv_head", "bn2"))
    return OrderedDict(
        stem=nn.Sequential(OrderedDict([*entry.items(), ("blocks", blocks[0])])),
        layer1=blocks[1],
        layer2=blocks[2],
        layer3=blocks[3],
        layer4=blocks[4],
        layer5=nn.Sequential(OrderedDict(lower=blocks[5], upper=blocks[6], top=nn.Sequential(top))),
        pool=nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(1)),
    )


def _block(block: nn.Module) -> nn.Sequential:
    row = _plain(block.named_children())
    return _Residual(row) if block.has_skip else nn.Sequential(row)


def _plain(parts: Iterable[tuple[str, nn.Module]]) -> OrderedDict[str, nn.Module]:
    """The same layers, with the same tensors, as torch's own, which exporter and pruner know.

    TensorFlow pads a stride of two by one place more behind than before, where the side is even,
    which it is for all sides that are multiples of 32.
    """
    row: OrderedDict[str, nn.Module] = OrderedDict()
    for name, part in parts:
        if isinstance(part, nn.Conv2d):
            (side, _), (stride, _) = part.kernel_size, part.stride
            if stride == 2:
                before, behind = (side - 2) // 2, (side - 1) // 2
                row[f"{name}_pad"] = nn.ZeroPad2d((before, behind, before, behind))
            row[name] = nn.Conv2d(
                part.in_channels,
                part.out_channels,
                side,
                stride,
                0 if stride == 2 else side // 2,
                groups=part.groups,
                bias=False,
            )
            row[name].weight = part.weight
        elif isinstance(part, nn.BatchNorm2d):
            norm = nn.BatchNorm2d(part.num_features, eps=part.eps)
            norm.weight, norm.bias = part.weight, part.bias
            norm.running_mean, norm.running_var = part.running_mean, part.running_var
            norm.num_batches_tracked = part.num_batches_tracked
            row[name] = norm
            if isinstance(part.act, nn.ReLU6):
                row[f"{name}_act"] = nn.ReLU6(inplace=True)
    return row


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
    ArchitectureName.EFFICIENTNET_LITE0: Architecture(
        embedding_size=1280,
        whole=_efficientnet_lite0,
        stages=_stages_of_efficientnet_lite0,
        bundled=BundledWeights(
            file="efficientnet_lite0-imagenet.safetensors",
            sha256="c0ba56cd3310cbc6a37282697076bd257a1ad684b95dabc3cf7f3780b3afbbf4",
            attribution="The weights that it started from: EfficientNet-Lite0, trained on ImageNet "
            "(Google, 2020; Apache License 2.0).",
        ),
        rate=0.1,
        # Whole numbers of 255, as `Preprocessing` says why.
        mean=(127 / 255, 127 / 255, 127 / 255),
        std=(128 / 255, 128 / 255, 128 / 255),
    ),
}
