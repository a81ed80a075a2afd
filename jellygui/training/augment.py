"""What a photograph may look like another time: the views that training sees."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from jellygui.training.vision import transforms

_CAST = 0.15


def augmentation(size_px: int, *, smallest_crop: float) -> nn.Module:
    """Turns a uint8 photograph [3, H, W] into one of many views [3, size_px, size_px].

    A jellyfish has no upright: it is turned and mirrored. Divers and drop cameras come near or
    stay far: it is cropped. Light falls off with depth: brightness, contrast and saturation vary.
    """
    views: nn.Module = transforms.Compose(
        [
            transforms.RandomRotation(
                30,
                interpolation=transforms.InterpolationMode.BILINEAR,
            ),
            transforms.RandomResizedCrop(
                size_px, scale=(smallest_crop, 1.0), ratio=(3 / 4, 4 / 3), antialias=True
            ),
            transforms.RandomHorizontalFlip(),
            transforms.RandomVerticalFlip(0.2),
            transforms.ColorJitter(brightness=0.3, contrast=0.3, saturation=0.3),
        ]
    )
    return views


def colour_cast(photographs: Tensor) -> Tensor:
    """Water swallows colours unequally: one random gain per channel and photograph.

    Takes and gives floats [N, 3, H, W] on the scale 0 to 255.
    """
    gains = 1 + _CAST * torch.randn(len(photographs), 3, 1, 1)
    return (photographs * gains.clamp(0.5, 1.5)).clamp(0, 255)
