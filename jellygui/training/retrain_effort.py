"""What a retraining will take on this computer: minutes, memory and disk, measured."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Generator

import numpy as np
import psutil
import torch
from torch.nn import functional

from jellygui.classifier.classifier import Classifier
from jellygui.domain.configs import RetrainConfig
from jellygui.domain.events import Estimated, Event, Heartbeat
from jellygui.domain.split import Role
from jellygui.modelfile import ModelFile, read_model, read_replay
from jellygui.tasks import EstimateRetraining
from jellygui.training.augment import augmentation, colour_cast
from jellygui.training.networks import Network, rebuild
from jellygui.training.rehearse import Upper
from jellygui.training.replay import lower_activations

_TIMES = 2
_TRIED = 8


def estimate_retraining(task: EstimateRetraining) -> Generator[Event, None, Estimated]:
    """Try looking and a step, with the model itself.

    Raises:
        JellyError: the model cannot be used.
    """
    found = yield from _estimated(read_model(task.model), task)
    yield found
    return found


def _estimated(parent: ModelFile, task: EstimateRetraining) -> Generator[Event, None, Estimated]:
    photographs, config = task.photographs, task.config
    size_px = parent.card.preprocessing.size_px
    squares = photographs * 3 * size_px**2
    if config.head_only:
        classifier = Classifier(parent)
        shown = np.zeros((_TRIED, size_px, size_px, 3), np.uint8)
        look_s = _seconds(lambda: classifier.predict(shown)) / _TRIED
        return Estimated(
            minutes=photographs * look_s / 60,
            memory_mb=memory_mb(),
            disk_mb=squares / 1e6,
            batch_size=config.batch_size,
        )
    yield Heartbeat()
    network = rebuild(parent.card.architecture, parent.weights())
    replay = read_replay(parent)
    look_s = _seconds(lambda: _activations(network, parent, config))
    yield Heartbeat()
    one = _activations(network, parent, config.model_copy(update={"views": 0}))[0]
    entries = replay.entries[: len(replay.activations)]
    learn = task.teaching + sum(entry.role is not Role.TEST for entry in entries)
    size = max(1, min(config.batch_size, learn))
    steps = config.epochs * -(-max(1, learn) // size)
    step_s = step_seconds(network, torch.from_numpy(np.stack([one] * size)), config)
    rows = len(entries) + photographs * (1 + config.views)
    return Estimated(
        minutes=(photographs * look_s + steps * step_s) / 60,
        memory_mb=memory_mb(),
        disk_mb=(squares + rows * one.size) / 1e6,
        batch_size=size,
    )


def _activations(network: Network, parent: ModelFile, config: RetrainConfig) -> np.ndarray:
    """What the lower layers give for a photograph and its views."""
    size_px = parent.card.preprocessing.size_px
    plain = torch.zeros(1, 3, size_px, size_px, dtype=torch.uint8)
    view = augmentation(size_px, smallest_crop=config.smallest_crop)
    shown = [plain.float()]
    if config.views:
        seen = torch.stack([view(plain[0]) for _ in range(config.views)])
        shown.append(colour_cast(seen.float()))
    return lower_activations(network, torch.cat(shown), parent.card.preprocessing)


def step_seconds(network: Network, inputs: torch.Tensor, config: RetrainConfig) -> float:
    """How long one step of the upper layers takes, on a copy, with the teacher's answers.

    `inputs` are activations [N, C, H, W].
    """
    old = Upper(network).eval()
    upper = copy.deepcopy(old).requires_grad_(True)
    optimiser = torch.optim.AdamW(upper.parameters())

    def step() -> None:
        logits = upper(inputs)
        loss = logits.square().mean()
        if config.teacher_share:
            with torch.no_grad():
                taught = old(inputs)
            loss = loss + functional.mse_loss(logits, taught)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()

    return _seconds(step)


def memory_mb() -> float:
    """What this process holds once it has tried a step: the photographs themselves lie on disk."""
    return float(psutil.Process().memory_info().rss) / 1e6


def _seconds(do: Callable[[], object]) -> float:
    """How long it takes once it is warm."""
    took_s = 0.0
    for _ in range(_TIMES):
        started = time.perf_counter()
        do()
        took_s = time.perf_counter() - started
    return took_s
