"""int8 keeps the answers of a network whose channels reach unequally far."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from jellygui.classifier.session import open_session, run
from jellygui.onnx_graphs import quantise as module
from jellygui.onnx_graphs.cut import REPLAY
from jellygui.onnx_graphs.equalise import equalise
from jellygui.onnx_graphs.head import add_head
from jellygui.onnx_graphs.quantise import quantise
from jellygui.onnx_graphs.rounding import _rounded

CHANNELS, SPECIES, SIZE = 12, 4, 32
LOUD = 40.0


@pytest.fixture(scope="module")
def squares() -> np.ndarray:
    chance = np.random.default_rng(5)
    coarse = chance.integers(0, 255, (24, SIZE // 8, SIZE // 8, 3), dtype=np.uint8)
    return coarse.repeat(8, axis=1).repeat(8, axis=2)


def network() -> onnx.ModelProto:
    """Two residual blocks; the first convolution's first channel is far louder than the others."""
    chance = np.random.default_rng(3)
    arrays = {"mean": np.array(114, np.float32), "axes": np.array([2, 3])}
    for number, inputs in enumerate((3, CHANNELS, CHANNELS, CHANNELS, CHANNELS)):
        spread = 1 / np.sqrt(9 * inputs)
        weight = chance.normal(0, spread, (CHANNELS, inputs, 3, 3)).astype(np.float32)
        arrays[f"w{number}"] = weight / (60 if number == 0 else 1)
        arrays[f"b{number}"] = chance.normal(0, 0.1, CHANNELS).astype(np.float32)
    arrays["w0"][0] *= LOUD
    arrays["w1"][:, 0] /= LOUD
    arrays["w2"][0] *= LOUD
    arrays["w3"][:, 0] /= LOUD
    node = helper.make_node

    def convolution(number: int, taken: str, given: str) -> onnx.NodeProto:
        inputs = [taken, f"w{number}", f"b{number}"]
        return node("Conv", inputs, [given], name=given, pads=[1, 1, 1, 1])

    graph = helper.make_graph(
        [
            node("Transpose", ["photographs"], ["planes"], perm=[0, 3, 1, 2]),
            node("Cast", ["planes"], ["floats"], to=TensorProto.FLOAT),
            node("Sub", ["floats", "mean"], ["centred"]),
            convolution(0, "centred", "c0"),
            node("Relu", ["c0"], ["r0"]),
            node("MaxPool", ["r0"], ["p0"], kernel_shape=[2, 2], strides=[2, 2]),
            convolution(1, "p0", "c1"),
            node("Relu", ["c1"], [REPLAY]),
            convolution(2, REPLAY, "c2"),
            node("Relu", ["c2"], ["r2"]),
            convolution(3, "r2", "c3"),
            node("Relu", ["c3"], ["r3"]),
            convolution(4, "r3", "c4"),
            node("Add", ["c4", "r3"], ["sum"]),
            node("Relu", ["sum"], ["r4"]),
            node("ReduceMean", ["r4", "axes"], ["embedding"], keepdims=0),
        ],
        "uneven",
        [helper.make_tensor_value_info("photographs", TensorProto.UINT8, ["N", SIZE, SIZE, 3])],
        [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["N", CHANNELS])],
        [numpy_helper.from_array(value, name) for name, value in arrays.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)


@pytest.fixture(scope="module")
def form() -> bytes:
    chance = np.random.default_rng(4)
    weight = chance.normal(0, 1, (SPECIES, CHANNELS)).astype(np.float32)
    centres = np.eye(SPECIES, CHANNELS, dtype=np.float32)
    zeros = np.zeros(SPECIES, np.float32)
    model = add_head(network(), weight=weight, bias=zeros, temperature=1.0, centres=centres)
    return bytes(model.SerializeToString())


def embeddings(form: bytes, squares: np.ndarray) -> np.ndarray:
    return run(open_session(form, threads=1), squares).embedding


def tensors(model: onnx.ModelProto, names: list[str], squares: np.ndarray) -> list[np.ndarray]:
    copied = onnx.ModelProto()
    copied.CopyFrom(model)
    del copied.graph.output[:]
    copied.graph.output.extend(
        helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in names
    )
    session = open_session(copied.SerializeToString(), threads=1)
    return list(session.run(names, {"photographs": squares}))


def test_equalising_changes_ranges_and_no_answer(squares: np.ndarray) -> None:
    def examples(model: onnx.ModelProto) -> Iterator[list[np.ndarray]]:
        session = open_session(model.SerializeToString(), threads=1)
        for start in range(0, len(squares), 8):
            yield session.run(None, {"photographs": squares[start : start + 8]})

    names = ["p0", "r2", REPLAY, "embedding"]
    before = network()
    after = network()
    equalise(after, examples, plain=REPLAY)
    old, new = (dict(zip(names, tensors(m, names, squares), strict=True)) for m in (before, after))
    for name in (REPLAY, "embedding"):
        np.testing.assert_allclose(new[name], old[name], rtol=1e-4, atol=1e-4)
    for name in ("p0", "r2"):
        reaches = [values[name].max(axis=(0, 2, 3)) for values in (old, new)]
        unequal = [reach.max() / reach[reach > 0].min() for reach in reaches]
        assert unequal[1] < unequal[0] / 3


@pytest.mark.parametrize("step", ["equalise", "round_well"])
def test_int8_is_nearer_to_fp32_by_each_step(
    form: bytes, squares: np.ndarray, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def error() -> float:
        small = embeddings(quantise(form, squares), squares)
        return float(np.square(small - embeddings(form, squares)).mean())

    whole = error()
    monkeypatch.setattr(module, step, lambda *_, **__: None)
    assert whole < 0.7 * error()


def test_a_form_for_timing_has_the_layers_and_the_size_of_the_other(
    form: bytes, squares: np.ndarray
) -> None:
    whole, quick = quantise(form, squares), quantise(form, squares, for_timing=True)
    kinds = [
        [node.op_type for node in onnx.load_model_from_string(made).graph.node]
        for made in (whole, quick)
    ]
    assert kinds[0] == kinds[1]
    assert len(quick) == len(whole)


def test_rounded_weights_err_less_on_inputs_that_go_together() -> None:
    chance = np.random.default_rng(6)
    inputs = chance.normal(0, 1, (400, 5)) @ chance.normal(0, 1, (5, 30))
    weight = chance.uniform(-70, 70, (8, 30))
    steps = _rounded(weight, inputs.T @ inputs)
    nearest = np.clip(np.round(weight), -64, 64)
    assert np.array_equal(steps, np.round(steps))
    assert np.abs(steps).max() <= 64

    def error(found: np.ndarray) -> float:
        return float(np.square((found - weight) @ inputs.T).mean())

    assert error(steps) < 0.5 * error(nearest)
