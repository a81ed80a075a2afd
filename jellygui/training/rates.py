"""How fast the parts of a network learn: its parameters in groups, each with its peak rate."""

from __future__ import annotations

from collections.abc import Callable

from jellygui.domain.configs import FineTuneConfig
from jellygui.training.loop import Groups
from jellygui.training.networks import Network, UpperStages

_HEAD_FACTOR = 4.0


def alike(rate: float) -> Callable[[Network], Groups]:
    """All learn equally fast."""

    def groups(network: Network) -> Groups:
        return [{"params": list(network.parameters()), "lr": rate * network.rate}]

    return groups


def discriminative(config: FineTuneConfig) -> Callable[[Network], Groups]:
    """The head learns fastest, every stage below more slowly than the one above it."""

    def groups(network: Network) -> Groups:
        rate = config.learning_rate * network.rate
        found: Groups = [{"params": list(network.head.parameters()), "lr": rate * _HEAD_FACTOR}]
        for stage in reversed(list(network.body)):
            wanted = [p for p in stage.parameters() if p.requires_grad]
            if wanted:
                found.append({"params": wanted, "lr": rate})
                rate *= config.lower_rate
        return found

    return groups


def head_first(rate: float) -> Callable[[UpperStages], Groups]:
    """The head learns faster than the stages below it."""

    def groups(upper: UpperStages) -> Groups:
        peak = rate * upper.rate
        return [
            {"params": list(upper.head.parameters()), "lr": peak * _HEAD_FACTOR},
            {"params": list(upper.stages.parameters()), "lr": peak},
        ]

    return groups
