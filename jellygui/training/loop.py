"""The training loop."""

from __future__ import annotations

import copy
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from jellygui.domain.configs import Preprocessing, TrainConfig
from jellygui.domain.events import BatchTrained, EpochDone, Event, Heartbeat
from jellygui.training.augment import colour_cast, views
from jellygui.training.checkpoint import Checkpoint, Training
from jellygui.training.dataset import Dataset, Sample
from jellygui.training.networks import Network

_WARM_UP = 0.15
_CLEAN_END = 0.15
_EVALUATION_BATCH = 64
_WATCHED_AT_MOST = 500


@dataclass(frozen=True, eq=False)
class Examples:
    """Labelled squares: `pixels` [N, S, S, 3] uint8 (perhaps on disk), `rows` and `truth` [M]."""

    pixels: npt.NDArray[np.uint8]
    rows: npt.NDArray[np.intp]
    truth: Tensor

    @classmethod
    def of(cls, dataset: Dataset, samples: Sequence[Sample]) -> Examples:
        rows = np.array([sample.row for sample in samples], dtype=np.intp)
        return cls(dataset.squares, rows, torch.from_numpy(dataset.places(samples)))

    def __len__(self) -> int:
        return len(self.rows)

    def order(self, *, balanced: bool) -> npt.NDArray[np.intp]:
        """The places in an order by chance; balanced, every species equally often on average."""
        if not balanced:
            return torch.randperm(len(self)).numpy()
        shares = 1 / torch.bincount(self.truth).clamp(min=1)[self.truth]
        return torch.multinomial(shares, len(self), replacement=True).numpy()

    def photographs(self, places: Sequence[int] | npt.NDArray[np.intp]) -> Tensor:
        """uint8 [B, 3, S, S], channels last in memory."""
        return torch.from_numpy(self.pixels[self.rows[places]]).permute(0, 3, 1, 2)


@dataclass(frozen=True, eq=False, kw_only=True)
class Teacher:
    """Networks whose averaged answers are learned from, their share in the loss and softness."""

    networks: list[Network]
    share: float
    temperature: float


def fast_precision() -> torch.dtype:
    """bfloat16 where the processor multiplies it in hardware, else float32."""
    can = torch.cpu.get_capabilities()
    return torch.bfloat16 if can.get("avx512_bf16") or can.get("amx_bf16") else torch.float32


def normaliser(preprocessing: Preprocessing) -> tuple[Tensor, Tensor]:
    """Mean and deviation [1, 3, 1, 1] on the scale 0 to 255."""
    mean, std = (
        torch.tensor(values).view(1, 3, 1, 1) * 255
        for values in (preprocessing.mean, preprocessing.std)
    )
    return mean, std


def fit(
    network: Network,
    training: Examples,
    validation: Examples,
    *,
    preprocessing: Preprocessing,
    config: TrainConfig,
    epochs: int,
    parameter_groups: list[dict[str, object]],
    stage: str,
    teacher: Teacher | None = None,
    checkpoint: Checkpoint | None = None,
) -> Generator[Event, None, Network]:
    """Train `network` and return the moving average of its weights, in evaluation mode.

    One optimiser step per batch with AdamW, a rate that warms up and then falls as a cosine, and
    views blended by mixup until the last `_CLEAN_END` of the epochs. With a `checkpoint` every
    epoch is kept there, and what is kept there already is not repeated.
    """
    torch.manual_seed(config.seed)
    chance = np.random.default_rng(config.seed)
    size = min(config.batch_size, len(training))
    batches = max(1, len(training) // size)
    network = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    averaged = copy.deepcopy(network).eval()
    optimiser = torch.optim.AdamW(parameter_groups, weight_decay=config.weight_decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser,
        [float(group["lr"]) for group in optimiser.param_groups],
        total_steps=max(2, batches * epochs),
        pct_start=_WARM_UP,
    )
    mean, std = normaliser(preprocessing)
    if checkpoint and (kept := checkpoint.finished(stage)):
        averaged.load_state_dict(kept)
        return averaged
    state = Training(
        network=network,
        averaged=averaged,
        optimiser=optimiser,
        schedule=schedule,
        chance=chance,
    )
    done_before, elapsed_s = checkpoint.resume(stage, state) if checkpoint else (0, 0.0)
    started, step = time.perf_counter() - elapsed_s, done_before * batches
    for epoch in range(done_before + 1, epochs + 1):
        network.train()
        order = training.order(balanced=config.balanced)
        losses: list[float] = []
        hits = 0
        for batch in range(batches):
            places = order[batch * size : (batch + 1) * size]
            seen = views(training.photographs(places), smallest_crop=config.smallest_crop)
            inputs = (colour_cast(seen) - mean) / std
            targets = _soft(training.truth[places], network, config.label_smoothing)
            if config.mixup and epoch <= epochs * (1 - _CLEAN_END):
                inputs, targets = _mixed(inputs, targets, chance.beta(config.mixup, config.mixup))
            inputs = inputs.contiguous(memory_format=torch.channels_last)
            loss, right = _step(network, inputs, targets, teacher)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            schedule.step()
            step += 1
            _average(averaged, network, min(config.averaging, step / (step + 9)))
            losses.append(loss.item())
            hits += right
            yield BatchTrained(epoch=epoch, batch=batch + 1, batches=batches, loss=losses[-1])
        validation_loss, validation_rate = yield from assess(averaged, validation, preprocessing)
        done = EpochDone(
            stage=stage,
            epoch=epoch,
            epochs=epochs,
            training_loss=float(np.mean(losses)),
            training_accuracy=hits / (batches * size),
            validation_loss=validation_loss if len(validation) else None,
            validation_accuracy=validation_rate if len(validation) else None,
            elapsed_s=time.perf_counter() - started,
        )
        if checkpoint:
            checkpoint.save(state, done)
        yield done
    if checkpoint:
        checkpoint.finish(stage, averaged)
    return averaged


def assess(
    network: Network, examples: Examples, preprocessing: Preprocessing
) -> Generator[Event, None, tuple[float, float]]:
    """Mean cross-entropy and accuracy on at most `_WATCHED_AT_MOST` plain photographs."""
    stride = -(-len(examples) // _WATCHED_AT_MOST) or 1
    places = np.arange(0, len(examples), stride)
    logits = yield from predict(network, examples, places, preprocessing)
    if not len(places):
        return 0.0, 0.0
    truth = examples.truth[places]
    hits = (logits.argmax(1) == truth).float().mean().item()
    return functional.cross_entropy(logits, truth).item(), hits


def predict(
    network: Network,
    examples: Examples,
    places: npt.NDArray[np.intp],
    preprocessing: Preprocessing,
) -> Generator[Event, None, Tensor]:
    """Logits [M, K] of plain photographs, by the network in evaluation mode."""
    mean, std = normaliser(preprocessing)
    network.eval()
    answers: list[Tensor] = [torch.zeros(0, network.head.out_features)]
    for start in range(0, len(places), _EVALUATION_BATCH):
        photographs = examples.photographs(places[start : start + _EVALUATION_BATCH])
        inputs = ((photographs.float() - mean) / std).contiguous(memory_format=torch.channels_last)
        with torch.no_grad(), torch.autocast("cpu", fast_precision()):
            answers.append(network(inputs).float())
        yield Heartbeat()
    return torch.cat(answers)


def _step(
    network: Network, inputs: Tensor, targets: Tensor, teacher: Teacher | None
) -> tuple[Tensor, int]:
    """The loss of a batch, and how many of its views were given their likeliest label."""
    with torch.autocast("cpu", fast_precision()):
        logits = network(inputs)
    logits = logits.float()
    loss = functional.cross_entropy(logits, targets)
    hits = int((logits.argmax(1) == targets.argmax(1)).sum())
    if teacher is None:
        return loss, hits
    soft = teacher.temperature
    with torch.no_grad(), torch.autocast("cpu", fast_precision()):
        answers = [network(inputs).float() / soft for network in teacher.networks]
        taught = torch.stack(answers).softmax(2).mean(0)
    distance = functional.kl_div(
        functional.log_softmax(logits / soft, 1), taught, reduction="batchmean"
    )
    return (1 - teacher.share) * loss + teacher.share * soft**2 * distance, hits


def _soft(truth: Tensor, network: Network, smoothing: float) -> Tensor:
    kinds = network.head.out_features
    return functional.one_hot(truth, kinds).float() * (1 - smoothing) + smoothing / kinds


def _mixed(inputs: Tensor, targets: Tensor, share: float) -> tuple[Tensor, Tensor]:
    other = torch.randperm(len(inputs))
    return (
        share * inputs + (1 - share) * inputs[other],
        share * targets + (1 - share) * targets[other],
    )


@torch.no_grad()
def _average(averaged: nn.Module, network: nn.Module, decay: float) -> None:
    for mean, value in zip(
        averaged.state_dict().values(), network.state_dict().values(), strict=True
    ):
        if mean.dtype.is_floating_point:
            mean.lerp_(value, 1 - decay)
        else:
            mean.copy_(value)
