"""int8 takes the place of fp32 only where enough photographs say that nothing is lost."""

from __future__ import annotations

import numpy as np
import pytest

from jellygui.training.precision import int8_is_as_good

WHAT = "views of photographs"


def verdict(count: int, *, worse: int = 0, views: int = 1) -> tuple[bool, str]:
    truth = np.zeros(count * views, dtype=np.intp)
    int8 = truth.copy()
    int8[:worse] = 1
    groups = [str(n % count) for n in range(count * views)]
    return int8_is_as_good(int8, truth, truth, groups, margin=0.02, what=WHAT)


@pytest.mark.parametrize("count", [1, 10, 100])
def test_equal_answers_on_few_photographs_do_not_keep_int8(count: int) -> None:
    kept, why = verdict(count)
    assert not kept
    assert why.startswith("fp32 is kept: on views of photographs int8's accuracy less fp32's is +0")
    assert "it must lie above -2%" in why


def test_equal_answers_on_many_photographs_keep_it() -> None:
    kept, why = verdict(200)
    assert kept
    assert "(95 % interval -1.88% to +1.88%;" in why


def test_views_are_no_further_photographs_where_all_answer_alike() -> None:
    assert not verdict(40, views=17)[0]


def test_a_loss_is_not_kept() -> None:
    assert verdict(1000, worse=4)[0]
    assert not verdict(1000, worse=30)[0]
