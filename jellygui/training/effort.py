"""What a training will take on this computer: batch, minutes, memory and disk, measured."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass

import numpy as np
import psutil
import torch
from torch import Tensor, nn

from jellygui.domain.configs import FineTuneConfig
from jellygui.domain.devices import AUTO, NoDeviceError
from jellygui.domain.events import Estimated, Event, Heartbeat, Note
from jellygui.domain.split import TEST_SHARE, VALIDATION_SHARE, Role
from jellygui.errors import JellyError
from jellygui.tasks import IMAGENET, SCRATCH, EstimateTraining
from jellygui.training.architectures import ARCHITECTURES
from jellygui.training.dataset import labelled_files
from jellygui.training.devices import (
    BREAKS,
    ON_THE_PROCESSOR,
    Device,
    StepPlace,
    accelerator,
    device_for,
    learns_here,
)
from jellygui.training.examples import Photographs
from jellygui.training.loop import Course, L
from jellygui.training.networks import Network
from jellygui.training.rates import discriminative
from jellygui.training.start import find_start
from jellygui.work import is_out_of_memory

_SMALLEST_BATCH = 2
_STEPS = 2
_USED_SHARE = 0.7
# Beside the weights: gradients, two moments, the moving average.
_COPIES_OF_WEIGHTS = 5
# Of every layer's output: itself, its gradient, and what layers keep on the way.
_COPIES_OF_OUTPUTS = 3
_KEPT_STATES = 4


def estimate_training(task: EstimateTraining) -> Generator[Event, None, Estimated]:
    """Try steps on as many photographs as there are.

    Raises:
        JellyError: the dataset or the start cannot be used, or memory is too short.
    """
    start, config = task.start, task.config
    files = (yield from labelled_files(task.dataset)).photographs
    species = {file.species.key: file.species for file in files}
    # Its numbers do not matter here, and are not fetched for it.
    origin = yield from find_start(SCRATCH if start == IMAGENET else start, config)
    network = origin.network(tuple(species.values()), seed=config.seed)
    network.freeze(config.frozen_stages)
    told = [file.role for file in files if file.role is not None]
    share = told.count(Role.TRAINING) / len(told) if told else 1 - TEST_SHARE - VALIDATION_SHARE
    learn = max(1, round(len(files) * share))
    course = Course(
        training=_blank(learn, config),
        validation=_blank(0, config),
        config=config,
        epochs=config.epochs,
        groups=discriminative(config),
    )
    fits = yield from fitting_batch(network, course, size_px=config.size_px, wanted=task.device)
    return fits.estimated


def _blank(photographs: int, config: FineTuneConfig) -> Photographs:
    """As many photographs without anything on them, all of the first species."""
    return Photographs(
        np.zeros((1, config.size_px, config.size_px, 3), np.uint8),
        np.zeros(photographs, np.intp),
        torch.zeros(photographs, dtype=torch.int64),
        ARCHITECTURES[config.architecture].preprocessing(config.size_px, config.fit),
    )


@dataclass(frozen=True, kw_only=True)
class Fitting:
    """What a course will take, and where its steps are done."""

    estimated: Estimated
    place: StepPlace

    @property
    def batch_size(self) -> int:
        return self.estimated.batch_size


def fitting_batch(
    network: Network, course: Course[Network], *, size_px: int, wanted: str = AUTO
) -> Generator[Event, None, Fitting]:
    """What a course will take, by steps with the batch that fits into the free memory.

    They are tried where it is `wanted`: see `devices.device_for`.

    Raises:
        JellyError: not even half of it fits, or that device is not there or cannot be used.
    """
    weights = sum(p.nbytes for p in network.parameters())
    outputs = _output_bytes(network, size_px) * _COPIES_OF_OUTPUTS

    def tried_here() -> Generator[Event, None, tuple[int, float]]:
        room = _USED_SHARE * psutil.virtual_memory().available - _COPIES_OF_WEIGHTS * weights
        return _tried_here(network, course, most=int(room // outputs))

    device = yield from _found(wanted)
    size, step_s, place = yield from _quickest(network, course, wanted, device, tried_here)
    steps = course.epochs * course.in_batches_of(size).batches
    found = Estimated(
        minutes=steps * step_s / 60,
        memory_mb=(_COPIES_OF_WEIGHTS * weights + size * outputs) / 1e6,
        disk_mb=_KEPT_STATES * weights / 1e6 + len(course.training) * 3 * size_px**2 / 1e6,
        batch_size=size,
        device=place.title,
        found=accelerator(wanted),
    )
    yield found
    return Fitting(estimated=found, place=place)


def _tried_here(
    network: Network, course: Course[Network], *, most: int
) -> Generator[Event, None, tuple[int, float]]:
    """The batch that fits beside the processor, `most` or half of it, and a step's seconds."""
    wanted = course.batch_size
    size = max(_SMALLEST_BATCH, min(wanted, most))
    if size < wanted:
        yield Note(f"Memory is short: batches of {size} photographs instead of {wanted}.")
    yield Heartbeat()
    step_s = _tried(network, course.in_batches_of(size))
    if step_s is None:
        size = max(_SMALLEST_BATCH, size // 2)
        yield Note(f"Memory was too short for a batch; it is halved to {size} photographs.")
        step_s = _tried(network, course.in_batches_of(size))
    if step_s is None:
        raise JellyError(
            f"There is not enough memory to train this network, even {size} photographs at a time.",
            hint="Close other programs, or choose a smaller network or input size.",
        )
    return size, step_s


def placed(network: L, course: Course[L], wanted: str) -> Generator[Event, None, Course[L]]:
    """A course whose examples are small, where its steps are done soonest.

    Raises:
        NoDeviceError: the `wanted` device is not there, or cannot be used.
    """
    device = yield from _found(wanted)
    if device is None:
        return course  # nothing to choose from, and no time lost over it
    placed_course, _ = yield from _placed(network, course, wanted, device)
    return placed_course


def placed_and_timed(
    network: L, course: Course[L], wanted: str
) -> Generator[Event, None, tuple[Course[L], float]]:
    """The same, and how many seconds a step takes there.

    Raises:
        NoDeviceError: as in `placed`.
    """
    device = yield from _found(wanted)
    return (yield from _placed(network, course, wanted, device))


def _placed(
    network: L, course: Course[L], wanted: str, device: Device | None
) -> Generator[Event, None, tuple[Course[L], float]]:
    def tried_here() -> Generator[Event, None, tuple[int, float]]:
        yield Heartbeat()
        return course.batch_size, step_seconds(network, course)

    _, step_s, place = yield from _quickest(network, course, wanted, device, tried_here)
    return course.at(place), step_s


def _found(wanted: str) -> Generator[Event, None, Device | None]:
    """What may be tried; where it does not start and nobody asked for it by name, that is said."""
    try:
        return device_for(wanted)
    except NoDeviceError as error:
        if wanted != AUTO:
            raise
        words = error.message
    yield learns_here(words)
    return None


def _quickest(
    network: L,
    course: Course[L],
    wanted: str,
    device: Device | None,
    tried_here: Callable[[], Generator[Event, None, tuple[int, float]]],
) -> Generator[Event, None, tuple[int, float, StepPlace]]:
    """Batch, seconds and place of a step: on the accelerator that there is, or on the processor."""
    if device is None:
        return *(yield from tried_here()), ON_THE_PROCESSOR
    yield Heartbeat()
    try:
        there, there_s = yield from _tried_on(device, network, course)
    except NoDeviceError as error:
        if wanted != AUTO:
            raise
        yield learns_here(error.message)
        there, there_s = ON_THE_PROCESSOR, None
    if there_s is None:
        return *(yield from tried_here()), ON_THE_PROCESSOR
    if wanted != AUTO:
        yield Note(f"The network learns on {device.title}.")
        return course.batch_size, there_s, there
    try:
        size, here_s = yield from tried_here()
    except JellyError:  # it does not fit beside the processor
        yield Note(f"The network learns on {device.title}.")
        return course.batch_size, there_s, there
    there_ms, here_ms = f"{1000 * there_s:,.0f}", f"{1000 * here_s:,.0f}"
    if there_s < here_s:
        yield Note(
            f"The network learns on {device.title}: a step takes {there_ms} ms there and "
            f"{here_ms} ms on the processor."
        )
        return course.batch_size, there_s, there
    yield Note(
        f"The network learns on the processor: a step takes {here_ms} ms there and {there_ms} ms "
        f"on {device.title}."
    )
    return size, here_s, ON_THE_PROCESSOR


def _tried_on(
    device: Device, network: L, course: Course[L]
) -> Generator[Event, None, tuple[StepPlace, float | None]]:
    """In how many parts a step fits on an accelerator, and its seconds; None where it does not.

    Raises:
        NoDeviceError: it does not do one at all.
    """
    place = StepPlace(device)
    while (step_s := _tried(network, course.at(place))) is None:
        device.clear()
        place = place.with_less_memory(course.batch_size)
        yield place.why(course.batch_size)
        if place.device.is_processor:
            return place, None
    return place, step_s


def _tried(network: L, course: Course[L]) -> float | None:
    """The seconds of a step; None where memory is too short for one.

    What the step had allocated is free again when this returns: its error would hold it.

    Raises:
        NoDeviceError: an accelerator does not do it.
    """
    device = course.place.device
    try:
        return step_seconds(network, course)
    except (*BREAKS, MemoryError) as error:
        if is_out_of_memory(error):
            return None
        if device.is_processor:
            raise
        raise device.breaks(error) from error


def step_seconds(network: L, course: Course[L]) -> float:
    """How long one step of a course takes, from examples to new weights, on a copy of `network`.

    The last of a few is measured: the first ones allocate.
    """
    took_s = 0.0
    copied, course = course.copied(network)
    with torch.random.fork_rng(devices=[]), course.place.device.holding(*course.networks(copied)):
        trial = course.begin(copied)
        trial.network.train()
        for _ in range(_STEPS):
            started = time.perf_counter()
            size, config = course.batch_size, course.config
            inputs, species = next(course.training.epoch(size, config, trial.chance))
            course.step(trial, inputs, species, blended=True)
            took_s = time.perf_counter() - started
    return took_s


def memory_mb() -> float:
    """What this process holds once it has tried a step: the photographs themselves lie on disk."""
    return float(psutil.Process().memory_info().rss) / 1e6


def _output_bytes(network: Network, size_px: int) -> int:
    """Bytes of every layer's output for one photograph."""
    total = 0

    def add(_: nn.Module, __: tuple[Tensor, ...], output: Tensor) -> None:
        nonlocal total
        total += output.nbytes

    leaves = [m for m in network.modules() if not any(True for _ in m.children())]
    hooks = [module.register_forward_hook(add) for module in leaves]
    was_training = network.training
    network.eval()
    with torch.no_grad():
        network(torch.zeros(1, 3, size_px, size_px))
    network.train(was_training)
    for hook in hooks:
        hook.remove()
    return total
