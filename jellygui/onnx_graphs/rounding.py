"""Rounding a convolution's weights so that their errors cancel in what it gives.

Rounded one by one to the nearest step, the errors of weights that see like inputs add up. Here
each weight's error is made good by those that are not yet rounded, as far as the inputs of the
examples let it (E. Frantar et al., GPTQ, ICLR 2023).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import onnx
from onnx import helper, numpy_helper

from jellygui.onnx_graphs.equalise import Floats, Run

Doubles = npt.NDArray[np.float64]

_LARGEST = 64  # 7 bits
# Convolutions of more inputs are rounded to the nearest: there errors even out by their number.
_MOST_INPUTS = 1024
_PLACES = 32  # of each photograph
_DAMPING = 0.01
_BLOCK = 32


def round_well(quantised: onnx.ModelProto, plain: onnx.ModelProto, run: Run) -> None:
    """Round the weights of a quantised model anew; their scales stay.

    `plain` is the fp32 model that it was made from.
    """
    whole = {entry.name: numpy_helper.to_array(entry) for entry in plain.graph.initializer}
    rounded = {entry.name: entry for entry in quantised.graph.initializer}
    convolutions = [
        node
        for node in plain.graph.node
        if node.op_type == "Conv"
        and f"{node.input[1]}_quantized" in rounded
        and whole[node.input[1]][0].size <= _MOST_INPUTS
        and _is_simple(node)
    ]
    for node, products in _products(plain, convolutions, whole, run):
        name = node.input[1]
        weight = whole[name].reshape(len(whole[name]), -1).astype(np.float64)
        scale = numpy_helper.to_array(rounded[f"{name}_scale"]).astype(np.float64)
        steps = _rounded(weight / scale[:, None], products).reshape(whole[name].shape)
        entry = rounded[f"{name}_quantized"]
        entry.CopyFrom(numpy_helper.from_array(steps.astype(np.int8), entry.name))


def _rounded(weight: Doubles, products: Doubles) -> Doubles:
    """Whole numbers for weights [O, I], for inputs with these `products` [I, I]."""
    size = len(products)
    diagonal = np.diag(products)
    order = np.argsort(-diagonal, kind="stable")
    damped = products[np.ix_(order, order)] + np.eye(size) * (_DAMPING * diagonal.mean() + 1e-12)
    follow = _factor_of_inverse(damped)
    left = np.ascontiguousarray(weight.T[order])  # so that all weights of an input lie together
    steps = np.empty_like(left)
    for start in range(0, size, _BLOCK):
        end = min(start + _BLOCK, size)
        errors = np.empty((end - start, len(weight)))
        for place in range(start, end):
            now = np.minimum(np.maximum(np.rint(left[place]), -_LARGEST), _LARGEST)
            steps[place] = now
            error = errors[place - start] = (left[place] - now) / follow[place, place]
            left[place + 1 : end] -= follow[place, place + 1 : end, None] * error
        left[end:] -= follow[start:end, end:].T @ errors
    rounded = np.empty_like(weight)
    rounded[:, order] = steps.T
    return rounded


def _factor_of_inverse(matrix: Doubles) -> npt.NDArray[np.floating]:
    """The upper triangular F with F.T @ F the inverse of a positive definite matrix.

    From the Cholesky factor of the matrix with rows and columns reversed: a third of the work of
    inverting it and factoring that.
    """
    return _inverse_of_upper(np.linalg.cholesky(matrix[::-1, ::-1])[::-1, ::-1])


def _inverse_of_upper(upper: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    if len(upper) <= _BLOCK:
        return np.linalg.inv(upper)
    half = len(upper) // 2
    inverse = np.zeros_like(upper)
    first = inverse[:half, :half] = _inverse_of_upper(upper[:half, :half])
    last = inverse[half:, half:] = _inverse_of_upper(upper[half:, half:])
    inverse[:half, half:] = -first @ upper[:half, half:] @ last
    return inverse


def _products(
    model: onnx.ModelProto,
    convolutions: list[onnx.NodeProto],
    weights: dict[str, npt.NDArray[np.generic]],
    run: Run,
) -> Iterator[tuple[onnx.NodeProto, Doubles]]:
    """For each convolution the products of its inputs with each other, summed over the examples."""
    inputs = list(dict.fromkeys(node.input[0] for node in convolutions))
    measured = onnx.ModelProto()
    measured.CopyFrom(model)
    del measured.graph.output[:]
    measured.graph.output.extend(
        helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["N", "C", "H", "W"])
        for name in inputs
    )
    chance = np.random.default_rng(0)
    sums: dict[str, Doubles] = {}
    for batch in run(measured) if inputs else ():
        values = dict(zip(inputs, batch, strict=True))
        for node in convolutions:
            seen = _windows(node, values[node.input[0]], weights[node.input[1]].shape[2:], chance)
            sums[node.name] = sums.get(node.name, 0) + (seen.T @ seen).astype(np.float64)
    for node in convolutions:
        yield node, sums[node.name]


def _windows(
    node: onnx.NodeProto, values: Floats, kernel: tuple[int, ...], chance: np.random.Generator
) -> Floats:
    """What a convolution's kernel sees at some places of each example, [places, I]."""
    top, left, bottom, right = _ints(node, "pads", [0, 0, 0, 0])
    down, across = _ints(node, "strides", [1, 1])
    padded = np.pad(values, ((0, 0), (0, 0), (top, bottom), (left, right)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, kernel, axis=(2, 3))
    windows = windows[:, :, ::down, ::across]
    examples, _, height, width = windows.shape[:4]
    one, row, column = (
        chance.integers(0, most, examples * _PLACES) for most in (examples, height, width)
    )
    return windows[one, :, row, column].reshape(examples * _PLACES, -1)


def _is_simple(node: onnx.NodeProto) -> bool:
    pads_itself = any(a.name == "auto_pad" and a.s != b"NOTSET" for a in node.attribute)
    grouped = any(a.name == "group" and a.i > 1 for a in node.attribute)
    return not pads_itself and not grouped and _ints(node, "dilations", [1, 1]) == [1, 1]


def _ints(node: onnx.NodeProto, name: str, default: list[int]) -> list[int]:
    return next((list(a.ints) for a in node.attribute if a.name == name), default)
