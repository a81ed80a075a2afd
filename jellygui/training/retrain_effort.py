"""What a retraining will take on this computer: minutes, memory and disk, measured."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator

import numpy as np
import torch

from jellygui.classifier.classifier import Classifier
from jellygui.domain.configs import RetrainConfig
from jellygui.domain.events import Estimated, Event, Heartbeat
from jellygui.domain.split import Role
from jellygui.modelfile import ModelFile, read_model, read_replay
from jellygui.tasks import EstimateRetraining
from jellygui.training.augment import augmentation, colour_cast
from jellygui.training.devices import accelerator
from jellygui.training.effort import memory_mb, placed_and_timed
from jellygui.training.examples import Memories
from jellygui.training.networks import Network, UpperStages, rebuild
from jellygui.training.rehearse import rehearsal
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
    plain = config.model_copy(update={"views": 0})
    one = _activations(network, parent, plain)
    entries = replay.entries[: len(replay.activations)]
    learn = task.teaching + sum(entry.role is not Role.TEST for entry in entries)
    course = rehearsal(_alike(one, max(1, learn)), _alike(one, 0), network, config, config.epochs)
    upper = UpperStages(network)
    course, step_s = yield from placed_and_timed(upper, course, task.device)
    rows = len(entries) + photographs * (1 + config.views)
    return Estimated(
        minutes=(photographs * look_s + course.epochs * course.batches * step_s) / 60,
        memory_mb=memory_mb(),
        disk_mb=(squares + rows * one.size) / 1e6,
        batch_size=course.batch_size,
        device=course.place.title,
        found=accelerator(task.device),
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


def _alike(activations: np.ndarray, count: int) -> Memories:
    """So many photographs with the same activations [1, C, H, W], all of the first species."""
    return Memories(
        rows=np.zeros(activations.shape, np.int8),
        scale=np.ones(activations.shape[1], np.float32),
        starts=np.zeros(count, np.intp),
        counts=np.ones(count, np.intp),
        truth=np.zeros(count, np.intp),
    )


def _seconds(do: Callable[[], object]) -> float:
    """How long it takes once it is warm."""
    took_s = 0.0
    for _ in range(_TIMES):
        started = time.perf_counter()
        do()
        took_s = time.perf_counter() - started
    return took_s
