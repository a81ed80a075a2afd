"""What a network sees at each place, before it takes the average: its embedding with places.

Where the embedding is an average over places, times a number for each channel, the last layer may
be asked at each place. Networks that end otherwise (in linear layers that take all places, as
AlexNet and VGG16 do) have no such form.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from jellygui.errors import JellyError
from jellygui.onnx_graphs.head import head_of

Floats = npt.NDArray[np.float32]
Line = tuple[float, float]

_PHOTOGRAPHS, _EMBEDDING = "photographs", "embedding"
_KEEPING_VALUES = {"Flatten", "Reshape", "Squeeze", "Identity"}
_WINDOWS = {"Conv", "MaxPool", "AveragePool"}
_LOSING_PLACES = {"ReduceMean", "GlobalAveragePool", "Gemm", "Gather", "GatherND", "Flatten"}
_PLANES = ([2, 3], [-2, -1])
_RANK = 4


@dataclass(frozen=True, eq=False, kw_only=True)
class Places:
    """A network that stops before its average, and its last layer.

    `form` gives the tensor `output` [N, D, H, W]; `weight` [K, D] and `bias` [K] give of each place
    what the last layer does of the average. Of both sides, height first, `lines` holds the pixel in
    whose midst place 0 lies, and the pixels from one place to the next.
    """

    form: bytes
    output: str
    weight: Floats
    bias: Floats
    lines: tuple[Line, Line]


def places_of(form: bytes) -> Places:
    """The form of a network that gives places.

    Raises:
        JellyError: it does not average over places.
    """
    model = onnx.load_model_from_string(form)
    graph = model.graph
    constants = {entry.name: entry for entry in graph.initializer}
    name, factors = _before_the_average(graph, constants)
    head = head_of(form)
    del graph.output[:]
    graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
    return Places(
        form=bytes(model.SerializeToString()),
        output=name,
        weight=head["weight"] * factors,
        bias=head["bias"],
        lines=_lines(graph, constants).get(name, ((0.0, 1.0), (0.0, 1.0))),
    )


def _before_the_average(
    graph: onnx.GraphProto, constants: dict[str, TensorProto]
) -> tuple[str, Floats]:
    """The tensor of which the embedding is the average, and what each channel is multiplied by."""
    made_by = {name: node for node in graph.node for name in node.output}
    name, factors = _EMBEDDING, np.ones(1, np.float32)
    while (node := made_by.get(name)) is not None:
        taken = [entry for entry in node.input if entry not in constants]
        if _is_average(node, constants):
            return node.input[0], factors
        if node.op_type == "Mul" and len(taken) == 1:
            (number,) = (numpy_helper.to_array(constants[e]) for e in node.input if e in constants)
            factors = factors * number.reshape(-1)
        elif node.op_type not in _KEEPING_VALUES:
            break
        name = taken[0]
    raise JellyError(
        "What this model looked at cannot be shown: its network ends in layers that take all "
        "places together.",
        hint="A model of another architecture shows it, as the one that comes with the program.",
    )


def _is_average(node: onnx.NodeProto, constants: dict[str, TensorProto]) -> bool:
    if node.op_type != "ReduceMean":
        return node.op_type == "GlobalAveragePool"
    axes = [list(a.ints) for a in node.attribute if a.name == "axes"]
    axes += [numpy_helper.to_array(constants[n]).tolist() for n in node.input[1:] if n in constants]
    return len(axes) == 1 and axes[0] in _PLANES


def _lines(
    graph: onnx.GraphProto, constants: dict[str, TensorProto]
) -> dict[str, tuple[Line, Line]]:
    """Where the places of each tensor lie among the pixels, as its layers move their windows."""
    lines = {_PHOTOGRAPHS: ((0.0, 1.0), (0.0, 1.0))}
    shapes = {name: list(entry.dims) for name, entry in constants.items()}
    for node in graph.node:
        if node.op_type == "DequantizeLinear" and node.input[0] in shapes:
            shapes[node.output[0]] = shapes[node.input[0]]
        known = next((name for name in node.input if name in lines), None)
        if known is None or node.op_type in _LOSING_PLACES:
            continue
        line = lines[known]
        if node.op_type in _WINDOWS:
            line = _behind_windows(line, node, shapes)
        lines[node.output[0]] = line
    return lines


def _behind_windows(
    lines: tuple[Line, Line], node: onnx.NodeProto, shapes: dict[str, list[int]]
) -> tuple[Line, Line]:
    of = {a.name: list(a.ints) for a in node.attribute}
    kernel = of.get("kernel_shape") or shapes[node.input[1]][-2:]
    steps, spread = of.get("strides", [1, 1]), of.get("dilations", [1, 1])
    before = of.get("pads", [0] * _RANK)
    (one, other) = (
        (
            first + step * ((kernel[side] - 1) * spread[side] / 2 - before[side]),
            step * steps[side],
        )
        for side, (first, step) in enumerate(lines)
    )
    return one, other
