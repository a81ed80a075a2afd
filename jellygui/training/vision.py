"""The one door to torchvision, and to timm, which stands on it."""

from __future__ import annotations

import torch
from torch import nn


def _declare_detection_operators() -> None:
    """Let torchvision import where its compiled operators do not fit the installed torch.

    A CPU build of torch beside a torchvision that was built for CUDA (the only one some indexes
    carry) stops at `operator torchvision::nms does not exist`. We use models and transforms
    only, so the missing schemas are enough; where the operators load, nothing is declared.
    """
    try:
        import torchvision  # noqa: F401
    except RuntimeError as error:
        if "torchvision::nms" not in str(error):
            raise
        for name in ("nms", "qnms"):
            torch.library.define(
                f"torchvision::{name}",
                "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
            )


_declare_detection_operators()

from torchvision import models  # noqa: E402
from torchvision.models.resnet import BasicBlock  # noqa: E402
from torchvision.transforms import v2 as transforms  # noqa: E402

__all__ = ["BasicBlock", "models", "timm_model", "transforms"]


def timm_model(name: str) -> nn.Module:
    """A network of timm with random weights; timm is imported only where one is wanted."""
    import timm

    model: nn.Module = timm.create_model(name, pretrained=False)
    return model
