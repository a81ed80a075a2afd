"""Training of the upper stages on activations, new ones and remembered ones together."""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from jellygui.domain.configs import RetrainConfig
from jellygui.domain.events import BatchTrained, EpochDone, Event
from jellygui.training.checkpoint import Checkpoint, Training
from jellygui.training.networks import Network
from jellygui.training.replay import lower_stages

_STAGE = "retraining"
_WARM_UP = 0.15
_CLEAN_END = 0.15
_HEAD_FACTOR = 4.0
_EVALUATION_BATCH = 128

Places = npt.NDArray[np.intp]


class Upper(nn.Module):
    """The stages above the replay set, and the head: activations [N, C, H, W] to logits [N, K]."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.stages = network.body[lower_stages(network) :]
        self.head = network.head

    def forward(self, activations: Tensor) -> Tensor:
        logits: Tensor = self.head(self.stages(activations))
        return logits


@dataclass(frozen=True, eq=False, kw_only=True)
class Memories:
    """Activations of N photographs, of each as it is and perhaps as some other views.

    `rows` [R, C, H, W] int8 (value = int8 x `scale` [C]), perhaps on disk; photograph n has the
    `counts[n]` rows from `starts[n]` on, the first of them plain, and the species `truth[n]`.
    """

    rows: npt.NDArray[np.int8]
    scale: npt.NDArray[np.float32]
    starts: Places
    counts: Places
    truth: Places

    def __len__(self) -> int:
        return len(self.truth)

    def of(self, wanted: npt.NDArray[np.bool_]) -> Memories:
        """A part of the photographs."""
        return replace(
            self,
            starts=self.starts[wanted],
            counts=self.counts[wanted],
            truth=self.truth[wanted],
        )

    def plain(self, places: Places) -> Tensor:
        return self._values(self.starts[places])

    def views(self, places: Places, chance: np.random.Generator) -> Tensor:
        """One of the views of each, perhaps mirrored: a mirrored picture's are nearly that."""
        values = self._values(self.starts[places] + chance.integers(self.counts[places]))
        mirrored = torch.from_numpy(chance.random(len(places)) < 0.5)
        return torch.where(mirrored[:, None, None, None], values.flip(3), values)

    def _values(self, rows: Places) -> Tensor:
        return torch.from_numpy(self.rows[rows] * self.scale[:, None, None])


def rehearse(
    network: Network,
    teaching: Memories,
    watched: Memories,
    *,
    teacher: Network,
    config: RetrainConfig,
    checkpoint: Checkpoint | None = None,
    stage: str = _STAGE,
    norms_follow: bool = False,
) -> Generator[Event, None, None]:
    """Train the upper stages and the head of `network`, in place.

    The norms keep their statistics, unless they are to follow: where channels were removed, those
    of the others are no longer what they were. Every species is drawn equally often. The teacher's
    answers hold the species that it knows, which are the first ones of `network`, in their places.
    What remains is the moving average of the weights. With a `checkpoint` every epoch is kept
    there, and what is kept there already is not repeated.
    """
    torch.manual_seed(config.seed)
    chance = np.random.default_rng(config.seed)
    old = Upper(teacher).eval()
    upper = Upper(network).eval().requires_grad_(True)
    average = get_ema_multi_avg_fn(config.averaging)  # type: ignore[no-untyped-call]
    averaged = AveragedModel(upper, multi_avg_fn=average)
    size = min(config.batch_size, len(teaching))
    batches = -(-len(teaching) // size)
    peak = config.learning_rate * network.rate
    optimiser = torch.optim.AdamW(
        [
            {"params": list(upper.head.parameters()), "lr": peak * _HEAD_FACTOR},
            {"params": list(upper.stages.parameters()), "lr": peak},
        ],
        weight_decay=config.weight_decay,
    )
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser,
        [float(group["lr"]) for group in optimiser.param_groups],
        total_steps=max(2, batches * config.epochs),
        pct_start=_WARM_UP,
    )
    if checkpoint and (kept := checkpoint.finished(stage)):
        take_over(network, kept)
        return
    state = Training(
        network=upper, averaged=averaged, optimiser=optimiser, schedule=schedule, chance=chance
    )
    done_before, elapsed_s = checkpoint.resume(stage, state) if checkpoint else (0, 0.0)
    started = time.perf_counter() - elapsed_s
    for epoch in range(done_before + 1, config.epochs + 1):
        upper.train(norms_follow)
        order = _balanced(teaching.truth, batches * size, chance)
        losses: list[float] = []
        hits = 0
        for batch in range(batches):
            places = order[batch * size : (batch + 1) * size]
            inputs = teaching.views(places, chance)
            truth = torch.from_numpy(teaching.truth[places])
            targets = functional.one_hot(truth, network.head.out_features).float()
            targets = targets * (1 - config.label_smoothing)
            targets += config.label_smoothing / network.head.out_features
            if config.mixup and epoch <= config.epochs * (1 - _CLEAN_END):
                share, other = chance.beta(config.mixup, config.mixup), torch.randperm(size)
                inputs = share * inputs + (1 - share) * inputs[other]
                targets = share * targets + (1 - share) * targets[other]
            logits = upper(inputs)
            loss = functional.cross_entropy(logits, targets)
            if config.teacher_share:
                loss = loss + config.teacher_share * _forgotten(logits, old, inputs, config)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            schedule.step()
            averaged.update_parameters(upper)
            losses.append(loss.item())
            hits += int((logits.argmax(1) == targets.argmax(1)).sum())
            yield BatchTrained(epoch=epoch, batch=batch + 1, batches=batches, loss=losses[-1])
        loss_now, rate = assess(averaged, watched)
        done = EpochDone(
            stage=stage,
            epoch=epoch,
            epochs=config.epochs,
            training_loss=float(np.mean(losses)),
            training_accuracy=hits / (batches * size),
            validation_loss=loss_now,
            validation_accuracy=rate,
            elapsed_s=time.perf_counter() - started,
        )
        if checkpoint:
            checkpoint.save(state, done)
        yield done
    if checkpoint:
        checkpoint.finish(stage, averaged)
    take_over(network, averaged.state_dict())


def take_over(network: Network, averaged: Mapping[str, Tensor]) -> None:
    """Give a network the upper stages and the head that a checkpoint has kept."""
    weights = {name.removeprefix("module."): value for name, value in averaged.items()}
    weights.pop("n_averaged")
    Upper(network).load_state_dict(weights)


def _balanced(truth: Places, count: int, chance: np.random.Generator) -> Places:
    """So many places, every species equally often, each of its photographs before any again."""
    kinds = np.unique(truth)
    each = -(-count // len(kinds))
    drawn: list[Places] = []
    for kind in kinds:
        there = np.flatnonzero(truth == kind)
        rounds = -(-each // len(there))
        drawn.append(np.concatenate([chance.permutation(there) for _ in range(rounds)])[:each])
    return chance.permutation(np.concatenate(drawn))[:count]


def _forgotten(logits: Tensor, old: Upper, inputs: Tensor, config: RetrainConfig) -> Tensor:
    """How far the answers on the old species have moved from the teacher's."""
    soft = config.teacher_temperature
    with torch.no_grad():
        taught = old(inputs) / soft
    now = logits[:, : taught.shape[1]] / soft
    return soft**2 * functional.kl_div(
        functional.log_softmax(now, 1), taught.softmax(1), reduction="batchmean"
    )


def assess(upper: nn.Module, watched: Memories) -> tuple[float | None, float | None]:
    """Mean cross-entropy and accuracy on the plain photographs; None where there are none."""
    if not len(watched):
        return None, None
    logits, truth = answers(upper, watched), torch.from_numpy(watched.truth)
    hits = (logits.argmax(1) == truth).float().mean().item()
    return functional.cross_entropy(logits, truth).item(), hits


@torch.no_grad()
def answers(upper: nn.Module, asked: Memories) -> Tensor:
    """Logits [N, K] of the plain photographs, of which there must be one."""
    upper.eval()
    parts = [
        upper(asked.plain(np.arange(start, min(start + _EVALUATION_BATCH, len(asked)))))
        for start in range(0, len(asked), _EVALUATION_BATCH)
    ]
    return torch.cat(parts)
