"""Head, cut and int8 of a network's ONNX form."""

from __future__ import annotations

import numpy as np
import onnx
import pytest

from jellygui.classifier.session import open_session, run
from jellygui.onnx_graphs.head import head_of, replace_head
from jellygui.onnx_graphs.quantise import quantise
from tests.support.models import tiny_head, tiny_onnx

SPECIES = 6
SQUARES = np.random.default_rng(0).integers(0, 255, (12, 64, 64, 3), dtype=np.uint8)


def probabilities(form: bytes) -> np.ndarray:
    return run(open_session(form, threads=1), SQUARES).probabilities


@pytest.fixture(params=["fp32", "int8"])
def form(request: pytest.FixtureRequest) -> bytes:
    made = replace_head(
        tiny_onnx(species=SPECIES, size_px=64, seed=0).SerializeToString(), temperature=1.0
    )
    return made if request.param == "fp32" else quantise(made, SQUARES)


def test_the_temperature_cools_the_answers_in_every_form(form: bytes) -> None:
    plain, cooled = probabilities(form), probabilities(replace_head(form, temperature=4.0))
    expected = plain**0.25 / (plain**0.25).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(cooled, expected, atol=1e-5)
    assert np.abs(cooled - plain).max() > 0.05


def test_the_head_of_a_form_is_the_one_that_was_put_on(form: bytes) -> None:
    weight, bias, centres = tiny_head(SPECIES, seed=0)
    head = head_of(form)
    np.testing.assert_array_equal(head["weight"], weight)
    np.testing.assert_array_equal(head["bias"], bias)
    np.testing.assert_array_equal(head["centres"], centres)


def test_a_new_head_may_know_more_species(form: bytes) -> None:
    weight, bias, centres = tiny_head(SPECIES + 2, seed=5)
    larger = replace_head(form, weight=weight, bias=bias, centres=centres)
    onnx.checker.check_model(onnx.load_model_from_string(larger))
    assert probabilities(larger).shape == (12, SPECIES + 2)
