from __future__ import annotations

import numpy as np
import pytest

from jellygui.domain import comparison
from jellygui.domain.comparison import FROM_SCRATCH, check_order, in_training_order
from tests.support.contestants import contestant, papers_five


def test_a_pruned_network_comes_after_the_one_it_is_pruned_from() -> None:
    assert in_training_order(["resnet18-pruned", "vgg16", "resnet18", "vgg16"]) == [
        "resnet18",
        "resnet18-pruned",
        "vgg16",
    ]


def test_the_papers_protocol_draws_sixteen_ten_times_and_always_the_same() -> None:
    right = np.arange(900) % 4 != 0
    found = comparison.paper_protocol(right, seed=0)
    assert len(found.draws) == 10
    assert all(round(share * 16, 6) % 1 == 0 for share in found.draws)
    assert found.mean == pytest.approx(0.75, abs=0.15)
    assert found.drawn_from == 900
    assert comparison.paper_protocol(right, seed=0) == found
    assert comparison.paper_protocol(right, seed=1) != found


def test_the_papers_order_is_found_where_it_is_there() -> None:
    findings = check_order(papers_five())
    assert [(f.lower, f.upper) for f in findings] == [
        ("simple CNN", "AlexNet"),
        ("AlexNet", "VGG16"),
        ("VGG16", "ResNet18"),
    ]
    assert findings[0].verdict == "holds"
    assert "cannot be told" in findings[2].verdict  # 77 and 79 % of 72


def test_a_reversed_order_is_reported_too() -> None:
    findings = check_order([contestant("alexnet", accuracy=0.9), contestant("vgg16", accuracy=0.5)])
    assert [f.verdict for f in findings] == ["is reversed"]


def test_a_network_from_scratch_says_nothing_of_the_order() -> None:
    networks = [
        contestant("simple_cnn", accuracy=0.4, started_from=""),
        contestant("alexnet", accuracy=0.95, started_from=""),
        contestant("resnet18", accuracy=0.8),
    ]
    findings = check_order(networks)
    assert [(f.lower, f.upper) for f in findings if f.contest] == [("simple CNN", "ResNet18")]
    assert [f.lower for f in findings if f.verdict == FROM_SCRATCH] == ["AlexNet"]
    assert networks[1].start == FROM_SCRATCH
    assert networks[0].start == "from scratch, as in the paper"
    assert check_order(networks[1:2])[0].contest is None
