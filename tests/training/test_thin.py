"""Least squares on EfficientNet-Lite0's blocks: which channels stay, and what they then say."""

from __future__ import annotations

import copy
from pathlib import Path

import numpy as np
import pytest
import torch

from jellygui.domain.configs import Criterion, PruneConfig
from jellygui.domain.events import Event, PruneStep
from jellygui.errors import JellyError
from jellygui.training.dataset import read_dataset
from jellygui.training.examples import Photographs
from jellygui.training.networks import Network, as_arrays, build, count_parameters, rebuild
from jellygui.training.prune import prune
from jellygui.training.thin import blocks_of, narrowed, thin
from jellygui.work import FollowedWork
from tests.training.conftest import SPECIES, drain
from tests.training.test_lite0 import LITE0, SEEN, small

SQUARES = PruneConfig(criterion=Criterion.LEAST_SQUARES, round_to=2, batch_size=8)


@pytest.fixture(scope="module")
def photographs(dataset: Path) -> Photographs:
    data = drain(read_dataset(dataset, SEEN))
    return Photographs.of(data, data.samples[::3], SEEN)


@pytest.fixture
def network() -> Network:
    """Random weights, norms that let through about as much as they get, and a head that speaks."""
    torch.manual_seed(0)
    network = rebuild(LITE0, small(len(SPECIES)))
    torch.nn.init.normal_(network.head.weight)
    network.train()
    for _ in range(20):  # the norms see what there is
        network(torch.randn(8, 3, 64, 64))
    return network.eval()


def seen(network: Network) -> torch.Tensor:
    with torch.no_grad():
        return network.embed(torch.randn(4, 3, 64, 64, generator=torch.manual_seed(1)))


def test_channels_that_others_say_go_first_and_cost_nothing(
    network: Network, photographs: Photographs
) -> None:
    """Every second channel of every block is a copy of the one before it."""
    for block in blocks_of(network):
        row = dict(block.whole.named_children())
        for layer in (row["conv_pw"], row["bn1"], row["conv_dw"], row["bn2"]):
            for value in [*layer.parameters(), *layer.buffers()]:
                if value.dim():
                    value.data[1::2] = value.data[::2][: len(value.data[1::2])]
    before, narrow = seen(network), copy.deepcopy(network)
    drain(thin(network, photographs, 0.5, SQUARES))
    narrowed(narrow, 0.5, SQUARES)
    assert count_parameters(network) == count_parameters(narrow)
    off = (seen(network) - before).square().mean() / before.var()
    assert off < 0.02
    assert (seen(narrow) - before).square().mean() / before.var() > 10 * off


def test_it_is_a_criterion_of_pruning_and_then_only_the_last_layer_learns(
    network: Network, dataset: Path
) -> None:
    data = drain(read_dataset(dataset, SEEN))
    target = int(count_parameters(network) * 0.8)
    config = SQUARES.model_copy(update={"target_parameters": target, "final_epochs": 1})
    found: list[Event] = []
    work = FollowedWork(prune(network, data, SEEN, config))
    found.extend(work)
    pruned = work.result.eval()
    steps = [event for event in found if isinstance(event, PruneStep)]
    assert [step.step for step in steps] == [0, 1]
    assert steps[1].parameters == count_parameters(pruned) <= target
    tensors = as_arrays(pruned.state_dict())
    torch.testing.assert_close(seen(rebuild(LITE0, tensors)), seen(pruned))
    before = network.state_dict()
    assert np.array_equal(
        tensors["body.stem.conv_stem.weight"], before["body.stem.conv_stem.weight"]
    )
    assert np.array_equal(tensors["body.layer5.top.bn2.bias"], before["body.layer5.top.bn2.bias"])
    assert not np.array_equal(tensors["head.weight"], before["head.weight"])


def test_a_network_without_such_blocks_says_so(dataset: Path) -> None:
    data = drain(read_dataset(dataset, SEEN))
    network = build("simple_cnn", species=len(SPECIES))
    config = SQUARES.model_copy(update={"target_parameters": 20_000})
    with pytest.raises(JellyError, match="no inverted residual blocks"):
        drain(prune(network, data, SEEN, config))
