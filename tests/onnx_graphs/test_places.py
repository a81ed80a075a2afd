"""What a network sees at each place: its mean is what the last layer gives."""

from __future__ import annotations

import numpy as np
import pytest
from onnx import helper, numpy_helper

from jellygui import paths
from jellygui.classifier.session import open_session, run, values_of
from jellygui.errors import JellyError
from jellygui.modelfile import read_model
from jellygui.onnx_graphs.head import head_of
from jellygui.onnx_graphs.places import places_of
from tests.support.models import tiny_onnx


def bundled() -> tuple[bytes, int]:
    model = read_model(paths.bundled_model())
    return model.onnx_bytes(), model.card.preprocessing.size_px


def tiny() -> tuple[bytes, int]:
    return tiny_onnx(species=5, size_px=64, seed=3).SerializeToString(), 64


def evened_out() -> tuple[bytes, int]:
    """As equalisation leaves it: a mean over places, then a number for each channel."""
    model = tiny_onnx(species=5, size_px=64, seed=3)
    graph = model.graph
    place, pool = next((p, n) for p, n in enumerate(graph.node) if n.name == "pool")
    factors = np.linspace(0.5, 3, 16, dtype=np.float32)
    graph.initializer.append(numpy_helper.from_array(factors.reshape(16, 1, 1), "factors"))
    pool.output[0] = "uneven"
    graph.node.insert(place + 1, helper.make_node("Mul", ["factors", "uneven"], ["pooled"]))
    return model.SerializeToString(), 64


@pytest.mark.parametrize("made", [bundled, tiny, evened_out])
def test_the_mean_over_places_is_the_logit(made: object) -> None:
    form, size_px = made()  # type: ignore[operator]
    chance = np.random.default_rng(1)
    squares = chance.integers(0, 256, (2, size_px, size_px, 3), dtype=np.uint8)
    places = places_of(form)
    (seen,) = values_of(open_session(places.form, threads=1), squares, [places.output])
    at_places = np.einsum("kd,ndhw->nkhw", places.weight, seen) + places.bias[:, None, None]
    head = head_of(form)
    embedding = run(open_session(form, threads=1), squares).embedding
    logits = embedding @ head["weight"].T + head["bias"]
    assert at_places.shape[2] > 1
    assert at_places.mean(axis=(2, 3)) == pytest.approx(logits, abs=1e-4)


@pytest.mark.parametrize(("pads", "first"), [([2, 2], 0.0), ([1, 2], 1.0), ([0, 0], 2.0)])
def test_a_place_lies_in_the_midst_of_its_window(pads: list[int], first: float) -> None:
    """Pixels that change one place alone lie around where it is said to be."""
    model = tiny_onnx(species=5, size_px=64, seed=3)
    conv = next(node for node in model.graph.node if node.name == "conv")
    conv.attribute.append(helper.make_attribute("pads", [pads[0], pads[0], pads[1], pads[1]]))
    places = places_of(model.SerializeToString())
    assert places.lines == ((first, 4.0), (first, 4.0))
    session = open_session(places.form, threads=1)
    dark = np.zeros((1, 64, 64, 3), np.uint8)
    (before,) = values_of(session, dark, [places.output])
    touching = []
    for row in range(64):
        lit = dark.copy()
        lit[0, row] = 255
        (after,) = values_of(session, lit, [places.output])
        if np.abs(after - before)[0, :, 5].max() > 0:
            touching.append(row)
    assert np.mean(touching) == first + 5 * 4


def test_a_network_that_does_not_average_says_so() -> None:
    model = tiny_onnx(species=5, size_px=64, seed=3)
    graph = model.graph
    flat = next(node for node in graph.node if node.output[0] == "embedding")
    flat.output[0] = "flat"
    graph.initializer.append(numpy_helper.from_array(np.eye(16, dtype=np.float32), "more"))
    place = list(graph.node).index(flat) + 1
    graph.node.insert(place, helper.make_node("Relu", ["rough"], ["embedding"]))
    graph.node.insert(place, helper.make_node("Gemm", ["flat", "more"], ["rough"]))
    with pytest.raises(JellyError, match="cannot be shown: its network ends in layers"):
        places_of(model.SerializeToString())
