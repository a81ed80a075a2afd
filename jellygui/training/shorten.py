"""Removal of whole blocks whose input is added to what they give."""

from __future__ import annotations

import copy
from collections.abc import Generator

import numpy as np
import torch
from torch import Tensor, nn

from jellygui.domain.events import Event, Heartbeat
from jellygui.errors import JellyError
from jellygui.training.architectures import can_be_left_out
from jellygui.training.networks import Network
from jellygui.training.recovery import Recovery

_EXAMPLES = 64
_BATCH = 16


def shorten(network: Network, recovery: Recovery, count: int) -> Generator[Event, None, Network]:
    """A copy without `count` blocks, those that change least what they are given.

    How much a block changes it is the mean square of what it adds over that of its input
    (X. Men et al., ShortGPT, 2024, in squares).

    Raises:
        JellyError: there are fewer such blocks.
    """
    shorter = copy.deepcopy(network).eval()
    part, _ = recovery.losing(shorter)
    blocks = [
        (row, name)
        for row in part.modules()
        if isinstance(row, nn.Sequential)
        for name, block in row.named_children()
        if can_be_left_out(block)
    ]
    if count > len(blocks):
        raise JellyError(
            f"Of this network only {len(blocks)} whole blocks could be taken out, not {count}.",
            hint="Take out fewer.",
        )
    changes = np.zeros(len(blocks))

    def watch(place: int) -> object:
        def note(_: nn.Module, given: tuple[Tensor, ...], gives: Tensor) -> None:
            (before,) = given
            changes[place] += float((gives - before).square().mean() / before.square().mean())

        return getattr(*blocks[place]).register_forward_hook(note)

    hooks = [watch(place) for place in range(len(blocks))]
    some = np.linspace(0, len(recovery.training) - 1, _EXAMPLES).astype(np.intp)
    for start in range(0, len(some), _BATCH):
        with torch.no_grad():
            part(recovery.training.plain(some[start : start + _BATCH]))
        yield Heartbeat()
    for hook in hooks:
        hook.remove()  # type: ignore[attr-defined]
    for place in np.argsort(changes, kind="stable")[:count]:
        row, name = blocks[place]
        delattr(row, name)
    return shorter
