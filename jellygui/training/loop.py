"""The training loop: for whole networks on photographs, and for upper stages on activations."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from jellygui.domain.configs import TrainConfig
from jellygui.domain.events import BatchTrained, EpochDone, Event, Heartbeat
from jellygui.training.checkpoint import Checkpoint, TrainingState
from jellygui.training.devices import (
    BREAKS,
    HERE,
    ON_THE_PROCESSOR,
    Device,
    StepPlace,
    learns_here,
)
from jellygui.training.examples import Examples, Places
from jellygui.training.networks import Network, UpperStages
from jellygui.training.vision import transforms
from jellygui.work import is_out_of_memory

_WARM_UP = 0.15
_CLEAN_END = 0.15
_EVALUATION_BATCH = 64
_WATCHED_AT_MOST = 500

L = TypeVar("L", Network, UpperStages)
Groups = list[dict[str, Any]]
_Tensors = tuple[Tensor, ...] | list[Tensor]


@dataclass(frozen=True, eq=False, kw_only=True)
class Teacher:
    """Networks whose averaged answers are learned from, beside labels.

    Where they know fewer species than the learner, theirs are its first ones. In the loss they have
    the weight `share`, softened by `temperature`, and the labels that of `labels`.
    """

    networks: Sequence[nn.Module]
    share: float
    labels: float
    temperature: float


@dataclass(frozen=True, eq=False, kw_only=True)
class Course(Generic[L]):
    """What a network learns from and how: `groups` gives its parameters with their peak rates.

    The average of its weights `forgets` sooner what the network was at the beginning, if it is not
    to stay near that. `place` is where its steps are done.
    """

    training: Examples
    validation: Examples
    config: TrainConfig
    epochs: int
    groups: Callable[[L], Groups]
    teacher: Teacher | None = None
    forgets: bool = True
    place: StepPlace = ON_THE_PROCESSOR

    @property
    def batch_size(self) -> int:
        return min(self.config.batch_size, len(self.training))

    @property
    def batches(self) -> int:
        return self.training.batches(self.batch_size)

    def in_batches_of(self, size: int) -> Course[L]:
        return replace(self, config=self.config.model_copy(update={"batch_size": size}))

    def at(self, place: StepPlace) -> Course[L]:
        return replace(self, place=place)

    @property
    def precision(self) -> torch.dtype:
        return self.training.precision(self.place.device)

    def networks(self, network: L) -> list[nn.Module]:
        """All that a step needs: the network that learns, and its teachers."""
        return [network, *(self.teacher.networks if self.teacher else ())]

    def copied(self, network: L) -> tuple[L, Course[L]]:
        """A copy of the network, and what it learns from; nothing of theirs is here and there.

        What lies on an accelerator that breaks cannot be fetched back.
        """
        if self.teacher is None or self.place.device.is_processor:
            return copy.deepcopy(network), self
        teachers = [copy.deepcopy(one) for one in self.teacher.networks]
        teacher = replace(self.teacher, networks=teachers)
        return copy.deepcopy(network), replace(self, teacher=teacher)

    def begin(self, network: L) -> TrainingState[L]:
        """AdamW, with rates that warm up and then fall as a cosine, and the average of weights."""
        network = self.place.device.place(network)
        decay = self.config.averaging
        average = _forgetting if self.forgets else get_ema_multi_avg_fn
        averaged = AveragedModel(network, multi_avg_fn=average(decay), use_buffers=True)
        averaged.n_averaged += self.forgets  # the network as it is counts as the first of them
        optimiser = torch.optim.AdamW(self.groups(network), weight_decay=self.config.weight_decay)
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimiser,
            [float(group["lr"]) for group in optimiser.param_groups],
            total_steps=max(2, self.batches * self.epochs),
            pct_start=_WARM_UP,
        )
        return TrainingState(
            network=network,
            averaged=averaged,
            optimiser=optimiser,
            schedule=schedule,
            scaler=torch.amp.GradScaler(
                self.place.device.kind.partition(":")[0],
                enabled=self.precision is torch.float16,
            ),
            chance=np.random.default_rng(self.config.seed),
            device=self.place.device,
        )

    def step(
        self, state: TrainingState[L], inputs: Tensor, species: Tensor, *, blended: bool
    ) -> tuple[float, int]:
        """One step of the optimiser, on inputs that are `blended` with each other or not.

        Gives its loss, and how many inputs were given their likeliest label.
        """
        targets = functional.one_hot(species, state.network.head.out_features).float()
        if blended and self.config.mixup:
            inputs, targets = transforms.MixUp(alpha=self.config.mixup)(inputs, targets)
        state.optimiser.zero_grad()
        losses, right = 0.0, 0
        for some, wanted in zip(
            inputs.tensor_split(self.place.parts),
            targets.tensor_split(self.place.parts),
            strict=True,
        ):
            some = some.contiguous(memory_format=torch.channels_last)
            loss, hits = self._learn(state, self.place.device.put(some), wanted, len(inputs))
            losses += loss
            right += hits
        state.scaler.step(state.optimiser)
        state.scaler.update()
        state.schedule.step()
        state.averaged.update_parameters(state.network)
        return losses, right

    def _learn(
        self, state: TrainingState[L], inputs: Tensor, targets: Tensor, of: int
    ) -> tuple[float, int]:
        """Add the gradients of a part of the `of` examples of a step; its share of the loss."""
        targets = self.place.device.put(targets)
        logits = answers(state.network, inputs, self.precision)
        loss = functional.cross_entropy(
            logits, targets, label_smoothing=self.config.label_smoothing
        )
        if self.teacher is not None and self.teacher.share:
            taught = self._taught(self.teacher, inputs, logits)
            loss = self.teacher.labels * loss + self.teacher.share * taught
        loss = loss * (len(inputs) / of)
        state.scaler.scale(loss).backward()  # type: ignore[no-untyped-call]
        return loss.item(), int((logits.argmax(1) == targets.argmax(1)).sum())

    def _taught(self, teacher: Teacher, inputs: Tensor, logits: Tensor) -> Tensor:
        """How far the answers are from the teacher's (G. Hinton et al., 2015)."""
        soft = teacher.temperature
        with torch.no_grad():
            found = [answers(one, inputs, self.precision) / soft for one in teacher.networks]
            taught = torch.stack(found).softmax(2).mean(0)
        now = functional.log_softmax(logits[:, : taught.shape[1]] / soft, 1)
        return soft**2 * functional.kl_div(now, taught, reduction="batchmean")


def fit(
    network: L, course: Course[L], *, stage: str, checkpoint: Checkpoint | None = None
) -> Generator[Event, None, L]:
    """Train `network` and return the moving average of its weights, in evaluation mode.

    Inputs are blended until the last `_CLEAN_END` of the epochs. With a `checkpoint` every epoch is
    kept there, and what is kept there already is not repeated. Where an accelerator breaks, the
    processor goes on from the last that was kept.
    """
    device = course.place.device
    if not device.is_processor and not device.broken:
        copied, there = course.copied(network)
        torch.manual_seed(course.config.seed)
        try:
            with device.holding(*there.networks(copied)):
                return HERE.place((yield from _fitted(copied, there, stage, checkpoint)))
        except BREAKS as error:
            words = device.breaks(error).message
        yield learns_here(words)
        del copied, there
    torch.manual_seed(course.config.seed)
    return (yield from _fitted(network, course.at(ON_THE_PROCESSOR), stage, checkpoint))


def _fitted(
    network: L, course: Course[L], stage: str, checkpoint: Checkpoint | None
) -> Generator[Event, None, L]:
    state = course.begin(network)
    learned = state.learned
    if checkpoint and (kept := checkpoint.finished(stage)):
        learned.load_state_dict(kept)
        return learned
    done_before, elapsed_s = checkpoint.resume(stage, state) if checkpoint else (0, 0.0)
    started = time.perf_counter() - elapsed_s
    size, batches = course.batch_size, course.batches
    for epoch in range(done_before + 1, course.epochs + 1):
        state.network.train()
        blended = epoch <= course.epochs * (1 - _CLEAN_END)
        losses: list[float] = []
        hits = 0
        for inputs, species in course.training.epoch(size, course.config, state.chance):
            while (done := _step(course, state, inputs, species, blended=blended)) is None:
                course = course.at(course.place.with_less_memory(len(inputs)))
                state = state.moved(course.place.device, *course.networks(network))
                yield course.place.why(len(inputs))
            loss, right = done
            losses.append(loss)
            hits += right
            yield BatchTrained(
                epoch=epoch, epochs=course.epochs, batch=len(losses), batches=batches, loss=loss
            )
        validation_loss, validation_rate = yield from assess(
            learned, course.validation, course.place.device
        )
        done_epoch = EpochDone(
            stage=stage,
            epoch=epoch,
            epochs=course.epochs,
            training_loss=float(np.mean(losses)),
            training_accuracy=hits / (batches * size),
            validation_loss=validation_loss,
            validation_accuracy=validation_rate,
            elapsed_s=time.perf_counter() - started,
            device=course.place.title,
        )
        if checkpoint:
            checkpoint.save(state, done_epoch)
        yield done_epoch
    if checkpoint:
        checkpoint.finish(stage, learned)
    return learned


def _step(
    course: Course[L], state: TrainingState[L], inputs: Tensor, species: Tensor, *, blended: bool
) -> tuple[float, int] | None:
    """A step; None where an accelerator's memory is too short for it.

    What it had allocated is free again when this returns: its error would hold it.
    """
    try:
        return course.step(state, inputs, species, blended=blended)
    except (RuntimeError, MemoryError) as error:
        if course.place.device.is_processor or not is_out_of_memory(error):
            raise
        return None


def assess(
    network: Network | UpperStages, examples: Examples, device: Device = HERE
) -> Generator[Event, None, tuple[float | None, float | None]]:
    """Mean cross-entropy and accuracy on at most `_WATCHED_AT_MOST` plain examples.

    None where there are none.
    """
    if not len(examples):
        return None, None
    places = np.arange(0, len(examples), -(-len(examples) // _WATCHED_AT_MOST))
    logits = yield from predict(network, examples, places, device)
    species = examples.species(places)
    hits = (logits.argmax(1) == species).float().mean().item()
    return functional.cross_entropy(logits, species).item(), hits


def predict(
    network: Network | UpperStages, examples: Examples, places: Places, device: Device = HERE
) -> Generator[Event, None, Tensor]:
    """Logits [M, K] of plain examples, by the network in evaluation mode, which is on `device`."""
    network.eval()
    found: list[Tensor] = [torch.zeros(0, network.head.out_features)]
    for start in range(0, len(places), _EVALUATION_BATCH):
        inputs = examples.plain(places[start : start + _EVALUATION_BATCH])
        inputs = device.put(inputs.contiguous(memory_format=torch.channels_last))
        with torch.no_grad():
            found.append(answers(network, inputs, examples.precision(device)).cpu())
        yield Heartbeat()
    return torch.cat(found)


def answers(network: nn.Module, inputs: Tensor, precision: torch.dtype) -> Tensor:
    """Logits, float32, of a network that computes in that precision."""
    with torch.autocast(inputs.device.type, precision, enabled=precision is not torch.float32):
        logits: Tensor = network(inputs)
    return logits.float()


def _forgetting(decay: float) -> Callable[[_Tensors, _Tensors, Tensor | int], None]:
    """The exponential moving average of torch, with less decay at the beginning."""

    def update(means: _Tensors, values: _Tensors, count: Tensor | int) -> None:
        now = min(decay, int(count) / (int(count) + 9))
        get_ema_multi_avg_fn(now)(means, values, count)  # type: ignore[no-untyped-call]

    return update
