from __future__ import annotations

import pytest

from jellygui.domain.configs import RetrainConfig
from jellygui.domain.events import Estimated
from jellygui.paths import bundled_model
from jellygui.tasks import EstimateRetraining
from jellygui.training.retrain_effort import estimate_retraining


def estimated(photographs: int, config: RetrainConfig) -> Estimated:
    (found,) = (
        event
        for event in estimate_retraining(
            EstimateRetraining(
                model=bundled_model(), photographs=photographs, teaching=photographs, config=config
            )
        )
        if isinstance(event, Estimated)
    )
    return found


@pytest.mark.parametrize("head_only", [False, True])
def test_a_retraining_is_estimated_in_full(head_only: bool) -> None:
    found = estimated(10, RetrainConfig(head_only=head_only, views=1))
    assert min(found.minutes, found.memory_mb, found.disk_mb) > 0


def test_more_photographs_and_views_take_more_disk() -> None:
    few = estimated(10, RetrainConfig(views=1))
    assert estimated(100, RetrainConfig(views=1)).disk_mb > few.disk_mb
    assert estimated(10, RetrainConfig(views=4)).disk_mb > few.disk_mb
