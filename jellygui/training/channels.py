"""Removal of whole channels along the dependency graph, step by step; of whole blocks before."""

from __future__ import annotations

import copy
from collections.abc import Generator
from typing import Literal

from torch import nn

from jellygui.domain.configs import Criterion, PruneConfig, Spread
from jellygui.domain.events import Bound, Event, Heartbeat, Note, PruneEnded
from jellygui.domain.measurements import Rate
from jellygui.errors import JellyError
from jellygui.run_folders import NoWayOnError
from jellygui.training.networks import Network, count_parameters
from jellygui.training.recovery import Recovery
from jellygui.training.shorten import shorten
from jellygui.training.steps import Steps, Watcher
from jellygui.training.thin import blocks_of, narrowed, thin

_HALVINGS = 8
_ROUNDING = 1e-6


def in_steps(
    network: Network,
    recovery: Recovery,
    config: PruneConfig,
    steps: Steps | None,
    *,
    timed: Literal["int8", "fp32"] | None,
    reached: bool = True,
) -> Generator[Event, None, Network]:
    """Remove channels in steps that shrink the network by equal factors; it recovers after each.

    It stops at the smallest network that keeps what `config` promises, and says which promise
    stopped it; the target is what a person wanted if that is `reached`, else all that can be done.
    Each step's weights go to `steps`; `timed` says in which form they are timed, if at all.

    Raises:
        NoWayOnError: no step keeps the promises.
    """
    watcher = Watcher(
        recovery=recovery,
        steps=config.steps_in_all,
        timed=timed,
        kept=steps,
    )
    before = count_parameters(network)
    unpruned = yield from watcher.look(network, 0)
    bound, why, kept = Bound.SIZE, "the target size is reached.", 0
    if not reached:
        bound, why = Bound.CHANNELS, "what may lose channels can lose no more."
    last, first = config.steps_in_all, config.steps_in_all - config.steps
    for step in range(1, last + 1):
        share = (step - first) / config.steps
        wanted = int(before ** (1 - share) * config.target_parameters**share)
        try:
            if step <= first:
                smaller = yield from shorten(network, recovery, config.blocks)
            else:
                smaller = yield from _remove_channels(network, wanted, recovery, config)
        except JellyError as error:
            if config.max_accuracy_drop is None or not kept:
                raise
            bound, why = Bound.CHANNELS, error.message
            break
        epochs = config.final_epochs if step == last else config.step_epochs
        stage = f"recovery {step} of {last}"
        smaller = yield from recovery.recovered(smaller, epochs, stage)
        now = yield from watcher.look(smaller, step)
        if _has_fallen(config, unpruned, now):
            bound = Bound.ACCURACY
            why = f"the next step's accuracy is {now} on validation, the unpruned one's {unpruned}."
            break
        network, kept = smaller, step
        if step <= first:
            before = count_parameters(network)
            if before <= config.target_parameters:
                break
    if not kept:
        raise NoWayOnError(
            f"No step keeps the accuracy: {why}",
            hint="Allow a larger drop, or remove less at once by more steps.",
        )
    if kept < last:
        yield Note(f"Step {kept} is kept and recovers to its end.")
        stage = f"last recovery {kept} of {last}"
        rested = yield from recovery.recovered(copy.deepcopy(network), config.final_epochs, stage)
        rate, _ = yield from recovery.rates(rested)
        if not _has_fallen(config, unpruned, rate):
            network = rested
            yield from watcher.look(network, kept)
    yield PruneEnded(
        step=kept,
        bound=bound,
        text=f"Pruned to {count_parameters(network):,} parameters, step {kept} of {last}: {why}",
    )
    return network


def check_promises(config: PruneConfig, parameters: int, watched: int) -> None:
    """See that what is promised can be kept, and seen.

    Raises:
        JellyError: it cannot.
    """
    if parameters <= config.target_parameters:
        raise JellyError(
            f"The model has {parameters:,} parameters, no more than the target of "
            f"{config.target_parameters:,}.",
            hint="Give a smaller target.",
        )
    if config.max_accuracy_drop is not None and not watched:
        raise JellyError(
            "There are no validation photographs on which a drop of accuracy could be seen.",
            hint="Give only a target size, or a model that has kept validation photographs back.",
        )


def _has_fallen(config: PruneConfig, unpruned: Rate | None, now: Rate | None) -> bool:
    """Whether the accuracy has fallen by more than was promised."""
    if config.max_accuracy_drop is None or unpruned is None or now is None:
        return False
    return unpruned.value - now.value > config.max_accuracy_drop + _ROUNDING


def _remove_channels(
    network: Network, wanted: int, recovery: Recovery, config: PruneConfig
) -> Generator[Event, None, Network]:
    """A copy without the least important channels, of at most `wanted` parameters.

    How large a share of the channels that is, is found by halving.
    """
    network.freeze(0)
    network.eval()
    by_squares = config.criterion is Criterion.LEAST_SQUARES
    if by_squares and not blocks_of(recovery.losing(network)[0]):
        raise JellyError(
            "There are no inverted residual blocks in what may lose channels, which least squares "
            "could thin.",
            hint="Choose another criterion, or prune EfficientNet-Lite0.",
        )
    if config.criterion is Criterion.TAYLOR:
        network.zero_grad()
        yield from recovery.gradients(network)
    too_little, enough, best = 0.0, config.largest_cut, None
    found = 0.0
    for _ in range(_HALVINGS):
        share = (too_little + enough) / 2
        smaller = _without(network, share, recovery, config)
        yield Heartbeat()
        if count_parameters(smaller) > wanted:
            too_little = share
        else:
            enough, best, found = share, smaller, share
    network.zero_grad(set_to_none=True)
    if best is None:
        raise NoWayOnError(
            f"Pruning cannot reach {config.target_parameters:,} parameters when no layer may lose "
            f"more than {config.largest_cut:.0%} of its channels at once.",
            hint="Give a larger target, a larger largest cut, or more steps.",
        )
    if by_squares:
        best = copy.deepcopy(network)
        yield from thin(recovery.losing(best)[0], recovery.training, found, config)
    best.zero_grad(set_to_none=True)
    return best


def least_of(network: Network, recovery: Recovery, config: PruneConfig) -> int:
    """Of how many parameters the smallest network is that a single step can make of this one."""
    if config.criterion is Criterion.TAYLOR:  # of which there are no gradients
        config = config.model_copy(update={"criterion": Criterion.MAGNITUDE})
    # A layer that would lose more than it may loses nothing at all; so the most is looked for.
    shares = (config.largest_cut * (1 - 0.5**n) for n in range(1, _HALVINGS + 1))
    return min(count_parameters(_without(network, s, recovery, config)) for s in shares)


def _without(network: Network, share: float, recovery: Recovery, config: PruneConfig) -> Network:
    """A copy without that share of its channels."""
    import torch_pruning as tp  # only here: who does not prune need not wait for it

    smaller = copy.deepcopy(network)
    for kept, copied in zip(network.parameters(), smaller.parameters(), strict=True):
        copied.grad = kept.grad  # a deep copy leaves gradients behind
    part, example = recovery.losing(smaller)
    if config.criterion is Criterion.LEAST_SQUARES:
        narrowed(part, share, config)
        return smaller
    by_stage = config.spread is Spread.UPPER and part is smaller
    tp.pruner.BasePruner(
        part,
        example,
        importance=tp.importance.GroupTaylorImportance()
        if config.criterion is Criterion.TAYLOR
        else tp.importance.GroupMagnitudeImportance(p=2),
        global_pruning=config.spread is Spread.GLOBAL,
        pruning_ratio=share,
        pruning_ratio_dict=_by_stage(smaller, share) if by_stage else None,
        max_pruning_ratio=config.largest_cut,
        ignored_layers=[smaller.head],
        round_to=config.round_to,
    ).step()
    return smaller


def _by_stage(network: Network, share: float) -> dict[nn.Module, float]:
    """A share for each stage that grows from stage to stage up to `share`.

    The lower stages hold few of the parameters and what was learned from far more photographs.
    """
    stages = [stage for stage in network.body if any(True for _ in stage.parameters())]
    # The stem and the stage above it share their channels.
    return {stage: share * max(1, place) / (len(stages) - 1) for place, stage in enumerate(stages)}
