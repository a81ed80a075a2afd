"""What a model remembers of the photographs it was made with, without a pixel of them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch

from jellygui.domain.configs import Preprocessing
from jellygui.training.dataset import Dataset
from jellygui.training.loop import Examples, normaliser
from jellygui.training.networks import Network

_LARGEST_BYTES = 12_000_000
_BATCH = 32
_UPPER_STAGES = 2  # the last stage with weights, and the pooling after it


def lower_stages(network: Network) -> int:
    """How many of the lowest stages stay as they are when a model is retrained."""
    return len(network.body) - _UPPER_STAGES


def replay_set(
    network: Network, data: Dataset, preprocessing: Preprocessing
) -> tuple[str, dict[str, npt.NDArray[np.generic]]]:
    """Activations below the last stage, as int8, and the name of the stage that gave them.

    Gives `activations` [M, C, H, W] with `scale` [C] (activation = int8 x scale) and
    `photograph` [M], places in the dataset's samples and so in the card's `trained_on`. One
    photograph of each group comes first; altered copies, and what exceeds 12 MB, are left out.
    """
    stages = list(network.body.named_children())[: lower_stages(network)]
    order = sorted(
        (i for i, s in enumerate(data.samples) if s.stands_for_group or not s.altered),
        key=lambda i: (not data.samples[i].stands_for_group, i),
    )
    examples = Examples.of(data, data.samples)
    mean, std = normaliser(preprocessing)
    kept: list[npt.NDArray[np.float16]] = []
    size = 0
    for start in range(0, len(order), _BATCH):
        inputs = (examples.photographs(order[start : start + _BATCH]).float() - mean) / std
        with torch.no_grad():
            for _, stage in stages:
                inputs = stage(inputs)
        kept += list(inputs.half().numpy())
        size += inputs.numel()
        if size > _LARGEST_BYTES:
            break
    room = _LARGEST_BYTES // kept[0].size
    activations = np.stack(kept[:room]).astype(np.float32)
    largest = np.abs(activations).max(axis=(0, 2, 3))
    scale = np.where(largest > 0, largest / 127, 1).astype(np.float32)
    return stages[-1][0], {
        "activations": np.rint(activations / scale[:, None, None]).astype(np.int8),
        "scale": scale,
        "photograph": np.array(order[:room], dtype=np.int32)[: len(activations)],
    }
