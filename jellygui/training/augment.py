"""What a photograph may look like another time: the views that training sees."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from jellygui.training.vision import transforms

_CAST = 0.15
_TURN_DEGREES = 30.0
_JITTER = 0.3
_UPSIDE_DOWN = 0.2
_LONGEST_SIDE = 4 / 3
_GREY = (0.299, 0.587, 0.114)


def augmentation(size_px: int, *, smallest_crop: float) -> nn.Module:
    """Turns a uint8 photograph [3, H, W] into one of many views [3, size_px, size_px].

    A jellyfish has no upright: it is turned and mirrored. Divers and drop cameras come near or
    stay far: it is cropped. Light falls off with depth: brightness, contrast and saturation vary.
    """
    views: nn.Module = transforms.Compose(
        [
            transforms.RandomRotation(
                _TURN_DEGREES,
                interpolation=transforms.InterpolationMode.BILINEAR,
            ),
            transforms.RandomResizedCrop(
                size_px, scale=(smallest_crop, 1.0), ratio=(3 / 4, 4 / 3), antialias=True
            ),
            transforms.RandomHorizontalFlip(),
            transforms.RandomVerticalFlip(_UPSIDE_DOWN),
            transforms.ColorJitter(brightness=_JITTER, contrast=_JITTER, saturation=_JITTER),
        ]
    )
    return views


def colour_cast(photographs: Tensor) -> Tensor:
    """Water swallows colours unequally: one random gain per channel and photograph.

    Takes and gives floats [N, 3, H, W] on the scale 0 to 255.
    """
    gains = 1 + _CAST * torch.randn(len(photographs), 3, 1, 1)
    return (photographs * gains.clamp(0.5, 1.5)).clamp(0, 255)


def views(photographs: Tensor, *, smallest_crop: float) -> Tensor:
    """One view of each photograph as `augmentation` makes them, of a whole batch at once.

    Takes uint8 [N, 3, S, S], gives floats of the same shape on the scale 0 to 255. Turning,
    cropping and mirroring are one resampling; nothing is shrunk, so nothing needs smoothing.
    """
    grid = functional.affine_grid(
        _places(len(photographs), smallest_crop), list(photographs.shape), align_corners=False
    )
    seen = functional.grid_sample(photographs.float(), grid, align_corners=False)
    return _jittered(seen)


def _places(count: int, smallest_crop: float) -> Tensor:
    """Where in its photograph each view's points lie [N, 2, 3], on the scale -1 to 1."""
    angle = torch.empty(count).uniform_(-_TURN_DEGREES, _TURN_DEGREES).deg2rad()
    area = torch.empty(count).uniform_(smallest_crop, 1)
    ratio = torch.empty(count).uniform_(-1, 1).mul(math.log(_LONGEST_SIDE)).exp()
    sides = torch.stack([(area * ratio).sqrt(), (area / ratio).sqrt()], 1).clamp(max=1)
    centre = torch.empty(count, 2).uniform_(-1, 1) * (1 - sides)
    mirrored = torch.rand(count, 2) < torch.tensor([0.5, _UPSIDE_DOWN])
    sides = torch.where(mirrored, -sides, sides)
    turn = torch.stack([angle.cos(), -angle.sin(), angle.sin(), angle.cos()], 1).view(-1, 2, 2)
    return torch.cat([turn * sides[:, None], turn @ centre[..., None]], 2)


def _jittered(photographs: Tensor) -> Tensor:
    """Brightness, contrast and saturation, each by a factor of its own; changes its input."""
    bright, contrast, colour = (
        torch.empty(3, len(photographs), 1, 1, 1).uniform_(1 - _JITTER, 1 + _JITTER).unbind()
    )
    grey = torch.tensor(_GREY).view(1, 3, 1, 1)
    photographs.mul_(bright).clamp_(0, 255)
    mean = (photographs * grey).sum(1, keepdim=True).mean((2, 3), keepdim=True)
    photographs.mul_(contrast).add_(mean * (1 - contrast)).clamp_(0, 255)
    plain = (photographs * grey).sum(1, keepdim=True)
    return photographs.mul_(colour).add_(plain * (1 - colour)).clamp_(0, 255)
