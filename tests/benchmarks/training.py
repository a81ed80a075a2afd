"""How much of fine-tuning is the bare torch step."""

from __future__ import annotations

import time

import numpy as np
import torch
from torch.nn import functional

from jellygui.domain.configs import FineTuneConfig, Preprocessing
from jellygui.domain.events import EpochDone
from jellygui.training.devices import Device
from jellygui.training.examples import Photographs
from jellygui.training.loop import Course, fit
from jellygui.training.networks import build
from jellygui.training.rates import alike

_SPECIES = 6


def training_rows() -> list[dict[str, object]]:
    """Ours and the bare step in turns: same network, precision, batch, and photographs."""
    size_px, batch, batches, rounds = 192, 32, 10, 3
    bare, ours = [], []
    for _ in range(rounds):
        bare.append(_bare_step_s(size_px, batch, batches))
        ours.append(_our_epoch_s(size_px, batch, batches) / batches)
    return [
        {
            "what": f"fine-tuning step, ResNet18, batch {batch}, {size_px} pixels",
            "naive": f"{min(bare) * 1e3:.0f} ms (bare torch)",
            "ours": f"{min(ours) * 1e3:.0f} ms",
            "ratio": f"{min(ours) / min(bare):.2f} x",
            "aim": "at most 1.15 x",
        },
        {
            "what": "time outside the step, in an epoch after the first",
            "ours": f"{max(0.0, 1 - min(bare) / min(ours)):.0%}",
            "aim": "less than 10%",
        },
    ]


def _bare_step_s(size_px: int, batch: int, batches: int) -> float:
    network = build("resnet18", species=_SPECIES).to(memory_format=torch.channels_last)
    network.train()
    optimiser = torch.optim.AdamW(network.parameters())
    inputs = torch.randn(batch, 3, size_px, size_px).contiguous(memory_format=torch.channels_last)
    truth = torch.randint(_SPECIES, (batch,))
    for step in range(batches + 1):
        if step == 1:  # the first one also makes the optimiser's state
            started = time.perf_counter()
        with torch.autocast("cpu", Device().precision):
            logits = network(inputs)
        loss = functional.cross_entropy(logits.float(), truth)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return (time.perf_counter() - started) / batches


def _our_epoch_s(size_px: int, batch: int, batches: int) -> float:
    """The second epoch of a run, views and watching included."""
    count = batch * batches
    chance = np.random.default_rng(0)
    pixels = chance.integers(0, 255, (count, size_px, size_px, 3), dtype=np.uint8)
    truth = torch.from_numpy(chance.integers(0, _SPECIES, count))
    preprocessing = Preprocessing(size_px=size_px)
    course = Course(
        training=Photographs(pixels, np.arange(count), truth, preprocessing),
        validation=Photographs(pixels, np.arange(0), truth[:0], preprocessing),
        config=FineTuneConfig(batch_size=batch, size_px=size_px),
        epochs=2,
        groups=alike(1e-3),
    )
    work = fit(build("resnet18", species=_SPECIES), course, stage="benchmark")
    first, second = (event.elapsed_s for event in work if isinstance(event, EpochDone))
    return second - first
