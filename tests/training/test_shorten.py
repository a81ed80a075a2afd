"""Whole blocks are a step of a pruning, before those with channels."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import nn

from jellygui.domain.configs import PruneConfig
from jellygui.domain.events import PruneStep
from jellygui.errors import JellyError
from jellygui.training.dataset import read_dataset
from jellygui.training.networks import Network, as_arrays, count_parameters, rebuild
from jellygui.training.prune import prune
from jellygui.work import FollowedWork
from tests.training.conftest import SPECIES, drain
from tests.training.test_lite0 import LITE0, SEEN, small

CONFIG = PruneConfig(batch_size=8, round_to=2, step_epochs=0, final_epochs=0, blocks=1)


@pytest.fixture
def network() -> Network:
    """With a second block in the fourth stage, which adds nearly nothing."""
    torch.manual_seed(0)
    tensors = small(len(SPECIES), longer=("layer4.1",))
    network = rebuild(LITE0, tensors)
    nn.init.constant_(network.body.layer4.get_submodule("1").bn3.weight, 1e-3)  # type: ignore[union-attr, arg-type]
    return network.eval()


def test_the_block_that_changes_least_goes_first_and_is_a_point_of_the_curve(
    network: Network, dataset: Path
) -> None:
    data, before = drain(read_dataset(dataset, SEEN)), count_parameters(network)
    target = int(before * 0.6)
    config = CONFIG.model_copy(update={"target_parameters": target})
    work = FollowedWork(prune(network, data, SEEN, config))
    steps = [event for event in work if isinstance(event, PruneStep)]
    assert [(step.step, step.steps) for step in steps] == [(0, 2), (1, 2), (2, 2)]
    gone = sum(p.numel() for p in network.get_submodule("body.layer4.1").parameters())
    assert steps[1].parameters == before - gone
    assert steps[2].parameters <= target
    again = rebuild(LITE0, as_arrays(work.result.state_dict()))
    assert count_parameters(again) == steps[2].parameters
    left = [name for name, _ in again.get_submodule("body.layer4").named_children()]
    assert left == ["0"]


def test_with_the_blocks_alone_it_may_be_small_enough(network: Network, dataset: Path) -> None:
    data = drain(read_dataset(dataset, SEEN))
    config = CONFIG.model_copy(update={"target_parameters": count_parameters(network) - 1})
    work = FollowedWork(prune(network, data, SEEN, config))
    assert [event.step for event in work if isinstance(event, PruneStep)][:2] == [0, 1]
    assert count_parameters(work.result) < count_parameters(network)


def test_more_blocks_than_there_are_is_said(network: Network, dataset: Path) -> None:
    data = drain(read_dataset(dataset, SEEN))
    config = CONFIG.model_copy(update={"target_parameters": 10_000, "blocks": 9})
    with pytest.raises(JellyError, match="only 2 whole blocks could be taken out, not 9"):
        drain(prune(network, data, SEEN, config))
