"""Removal of the inner channels of inverted residual blocks, the rest refitted by least squares.

Block by block, from the pixels upwards: of the activations between a block's convolutions those are
kept by which the others can be said best, and its projection is fitted anew, so that on the
thinned network's own inputs it gives what the whole network's block gives (J.-H. Luo et al.,
ThiNet, ICCV 2017). Channels go one after the other, each the one whose loss costs least once the
others have made good for it (optimal brain surgeon, B. Hassibi and D. Stork, 1993).
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from jellygui.domain.configs import PruneConfig
from jellygui.domain.events import Event, Heartbeat
from jellygui.training.examples import Examples, balanced_order

Doubles = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]
_Layers = Callable[[Tensor], Tensor]

_EXAMPLES = 400
_BATCH = 16
_PLACES = 64  # of each example
_RIDGE = 1e-4
_AT_ONCE = 8
# What the last block gives is what the network sees in the end: it loses less.
_OF_THE_LAST = 2 / 3


@dataclass(frozen=True)
class _Block:
    """An inverted residual block: `widen` to many channels, look at each, `narrow` to few."""

    whole: nn.Sequential

    @property
    def width(self) -> int:
        look = self.whole.conv_dw
        assert isinstance(look, nn.Conv2d)
        return look.out_channels

    @property
    def adds(self) -> bool:
        """Whether its input is added to what it gives."""
        return type(self.whole) is not nn.Sequential

    def inner(self, values: Tensor) -> Tensor:
        """The activations [N, C, H, W] that its last convolution takes."""
        for name, layer in self.whole.named_children():
            if name == "conv_pwl":
                break
            values = layer(values)
        return values

    def keep(self, channels: Places) -> None:
        """Leave only these inner channels."""
        chosen = torch.as_tensor(channels)
        for name in ("conv_pw", "bn1", "conv_dw", "bn2"):
            layer = getattr(self.whole, name)
            for kind, value in [*layer.named_parameters(), *layer.named_buffers()]:
                if value.dim():  # not the count of batches
                    kept = value.detach()[chosen].clone()
                    setattr(layer, kind, nn.Parameter(kept) if kind in ("weight", "bias") else kept)
        widen, look, narrow = (
            getattr(self.whole, name) for name in ("conv_pw", "conv_dw", "conv_pwl")
        )
        narrow.weight = nn.Parameter(narrow.weight.detach()[:, chosen].clone())
        widen.out_channels = narrow.in_channels = len(channels)
        look.groups = look.in_channels = look.out_channels = len(channels)
        self.whole.bn1.num_features = self.whole.bn2.num_features = len(channels)  # type: ignore[union-attr]

    def refit(self, weight: Doubles, bias: Doubles) -> None:
        """Let it give `weight` [C, O] times the inner activations, and `bias` [O]."""
        narrow, norm = self.whole.conv_pwl, self.whole.bn3
        assert isinstance(narrow, nn.Conv2d)
        assert isinstance(norm, nn.BatchNorm2d)
        with torch.no_grad():
            narrow.weight.copy_(torch.from_numpy(weight.T[:, :, None, None]))
            norm.weight.fill_(1)
            norm.running_mean.zero_()  # type: ignore[union-attr]
            norm.running_var.fill_(1 - norm.eps)  # type: ignore[union-attr]
            norm.bias.copy_(torch.from_numpy(bias))


def blocks_of(part: nn.Module) -> list[_Block]:
    """The inverted residual blocks of a network or its upper stages, in their order."""
    return [
        _Block(layer)
        for layer in part.modules()
        if isinstance(layer, nn.Sequential) and {"conv_pw", "conv_dw", "conv_pwl"} <= _names(layer)
    ]


def _names(row: nn.Sequential) -> set[str]:
    return {name for name, _ in row.named_children()}


def narrowed(part: nn.Module, share: float, config: PruneConfig) -> None:
    """Take that share of the inner channels away, whichever they are: to see what is left."""
    for block, keep in zip(blocks_of(part), _widths(part, share, config), strict=True):
        block.keep(np.arange(keep))


def _widths(part: nn.Module, share: float, config: PruneConfig) -> list[int]:
    """How many inner channels each block keeps."""
    blocks = blocks_of(part)
    shares = [share] * (len(blocks) - 1) + [share * _OF_THE_LAST]
    step = config.round_to
    return [
        min(block.width, max(step, round(block.width * (1 - lost) / step) * step))
        for block, lost in zip(blocks, shares, strict=True)
    ]


def thin(
    part: nn.Module, examples: Examples, share: float, config: PruneConfig
) -> Generator[Event, None, None]:
    """Take that share of the inner channels of `part` away, on what the examples show."""
    widths = iter(_widths(part, share, config))
    whole = copy.deepcopy(part).eval()
    chance = np.random.default_rng(config.seed)
    truth = examples.species(np.arange(len(examples))).numpy()
    some = balanced_order(truth, _EXAMPLES, chance)
    inputs = _joined(
        examples.plain(some[start : start + _BATCH]) for start in range(0, len(some), _BATCH)
    )
    mirrored = torch.from_numpy(chance.random(len(inputs)) < 0.5)
    inputs[mirrored] = inputs[mirrored].flip(3)
    theirs = ours = inputs
    for their, our in zip(_rows(whole), _rows(part), strict=True):
        if isinstance(our, _Block) and isinstance(their, _Block):
            target = yield from _given(their.whole, theirs)
            yield from _thin_block(our, next(widths), ours, target, chance)
            theirs, ours = target, (yield from _given(our.whole, ours))
        elif not isinstance(our, _Block) and not isinstance(their, _Block):
            same = theirs is ours
            theirs = yield from _given(their, theirs)
            ours = theirs if same else (yield from _given(our, ours))


def _rows(part: nn.Module) -> Iterator[_Block | _Layers]:
    """What is done one after the other: blocks, and all that lies between two of them at once."""
    last = blocks_of(part)[-1].whole
    between: list[nn.Module] = []
    for layer in _steps(part):
        if isinstance(layer, _Block):
            if between:
                yield nn.Sequential(*between)
            between = []
            yield layer
            if layer.whole is last:
                return
        else:
            between.append(layer)


def _steps(part: nn.Module) -> Iterator[_Block | nn.Module]:
    blocks = {block.whole for block in blocks_of(part)}
    for child in part.children():
        if child in blocks:
            yield _Block(child)
        elif any(layer in blocks for layer in child.modules()):
            yield from _steps(child)
        else:
            yield child


def _given(layers: _Layers, values: Tensor) -> Generator[Event, None, Tensor]:
    parts: list[Tensor] = []
    for start in range(0, len(values), _BATCH):
        with torch.no_grad():
            parts.append(layers(values[start : start + _BATCH]))
        yield Heartbeat()
    return torch.cat(parts)


def _joined(parts: Iterator[Tensor]) -> Tensor:
    return torch.cat(list(parts))


def _thin_block(
    block: _Block, keep: int, values: Tensor, target: Tensor, chance: np.random.Generator
) -> Generator[Event, None, None]:
    """Keep so many channels of a block, which takes `values` and is to give `target`."""
    sums: list[Doubles | float] = [0.0] * 4
    count = 0
    for start in range(0, len(values), _BATCH):
        seen = values[start : start + _BATCH]
        with torch.no_grad():
            inner = block.inner(seen)
        wanted = target[start : start + _BATCH] - (seen if block.adds else 0)
        there = inner.shape[2] * inner.shape[3]
        places = chance.choice(there, min(there, _PLACES), replace=False)
        x, y = _at(inner, places), _at(wanted, places)
        new = (x.T @ x, x.T @ y, x.sum(0), y.sum(0))
        sums = [old + more for old, more in zip(sums, new, strict=True)]
        count += len(x)
        yield Heartbeat()
    products, answers, x_sum, y_sum = (np.asarray(value) / count for value in sums)
    inner_products = products - np.outer(x_sum, x_sum)
    with_target = answers - np.outer(x_sum, y_sum)
    kept = np.arange(block.width)
    if keep < block.width:
        kept = yield from _chosen(inner_products, with_target, keep)
    within = inner_products[np.ix_(kept, kept)]
    weight = np.linalg.solve(_ridged(within), with_target[kept]).astype(np.float64)
    block.keep(kept)
    block.refit(weight, y_sum - x_sum[kept] @ weight)


def _at(values: Tensor, places: Places) -> Doubles:
    """[N, C, H, W] at these places of each example, [N x places, C]."""
    rows = (
        values.flatten(2)[:, :, torch.as_tensor(places)]
        .transpose(1, 2)
        .reshape(-1, values.shape[1])
    )
    found: Doubles = rows.double().numpy()
    return found


def _chosen(products: Doubles, answers: Doubles, keep: int) -> Generator[Event, None, Places]:
    """Which `keep` of the channels say `answers` [C, O] best, given their `products` [C, C]."""
    inverse = np.linalg.inv(_ridged(products))
    weight, alive = inverse @ answers, np.arange(len(products))
    while len(alive) > keep:
        cost = (weight**2).sum(axis=1) / np.diag(inverse)
        count = min(_AT_ONCE, len(alive) - keep, max(1, len(alive) // 64))
        gone = np.argsort(cost)[:count]
        stay = np.setdiff1d(np.arange(len(alive)), gone)
        across = inverse[np.ix_(stay, gone)]
        share = np.linalg.solve(
            inverse[np.ix_(gone, gone)], np.concatenate([across.T, weight[gone]], axis=1)
        )
        weight = weight[stay] - across @ share[:, len(stay) :]
        inverse = inverse[np.ix_(stay, stay)] - across @ share[:, : len(stay)]
        alive = alive[stay]
        yield Heartbeat()
    return np.sort(alive)


def _ridged(products: Doubles) -> Doubles:
    size = len(products)
    ridged: Doubles = products + np.eye(size) * (_RIDGE * np.trace(products) / size)
    return ridged
