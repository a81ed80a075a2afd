"""Giving a network's channels like ranges, so that one scale for all of them wastes few of 8 bits.

Where one channel of a tensor reaches 46 and the others 5, most of their bits are lost. Dividing a
channel by a number in the convolution that gives it, and multiplying by that in those that take
it, changes no answer (cross-layer equalisation, M. Nagel et al., ICCV 2019).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

import numpy as np
import numpy.typing as npt
import onnx
from onnx import helper, numpy_helper

Floats = npt.NDArray[np.float32]
Constants = Mapping[str, npt.NDArray[np.generic]]
# A model's outputs for each batch of examples.
Run = Callable[[onnx.ModelProto], Iterable[list[Floats]]]

# What lets a factor above zero through. An Add does where both its tensors have the factor.
_TRANSPARENT = {"Relu", "MaxPool", "AveragePool", "Add"}
# How much the ranges of the tensors count against those of the weights that take them.
_BALANCE = 0.8
# No channel is made louder by more: one that is silent on the examples may yet speak.
_MOST = 16.0


def equalise(model: onnx.ModelProto, run: Run, *, plain: str) -> None:
    """Change the convolutions of a model, norms folded, so that its channels reach equally far.

    The tensor `plain` keeps its values, where there is one of that name.
    """
    graph = model.graph
    weights = {e.name: numpy_helper.to_array(e).copy() for e in graph.initializer}
    streams = _Streams(graph, weights, plain)
    gives, takes = defaultdict(list), defaultdict(list)
    means: dict[str, onnx.NodeProto] = {}
    for node in list(graph.node):
        if node.op_type == "Conv":
            gives[streams.of(node.output[0])].append(node)
            takes[streams.of(node.input[0])].append(node)
        elif _is_mean_of_places(node, weights):
            means[streams.of(node.input[0])] = node
    free = [stream for stream in gives if streams.is_free(stream)]
    for stream, reach in _reaches(model, run, streams, free).items():
        factors = reach.clip(1e-9) ** _BALANCE
        if takes[stream]:
            taken = [np.abs(weights[n.input[1]]).max(axis=(0, 2, 3)) for n in takes[stream]]
            factors /= np.max(taken, axis=0).clip(1e-9) ** (1 - _BALANCE)
        factors = (factors / factors.max()).clip(1 / _MOST).astype(np.float32)
        for node in gives[stream]:
            weights[node.input[1]] /= factors[:, None, None, None]
            for name in node.input[2:]:
                weights[name] /= factors
        for node in takes[stream]:
            weights[node.input[1]] *= factors[:, None, None]
        if stream in means:
            _even_out_after(graph, means[stream], factors)
    for entry in graph.initializer:
        if entry.name in weights:
            entry.CopyFrom(numpy_helper.from_array(weights[entry.name], entry.name))


class _Streams:
    """Which tensors must have the same factors, and which none."""

    def __init__(self, graph: onnx.GraphProto, constants: Constants, plain: str) -> None:
        self._joined: dict[str, str] = {}
        ends = {plain, *(end.name for end in (*graph.input, *graph.output))}
        for node in graph.node:
            tensors = [name for name in (*node.input, *node.output) if name not in constants]
            grouped = any(a.name == "group" and a.i > 1 for a in node.attribute)
            if node.op_type in _TRANSPARENT and len(tensors) == len(node.input) + 1:
                for name in tensors[1:]:
                    self._joined.setdefault(self.of(name), self.of(tensors[0]))
            elif not (
                (node.op_type == "Conv" and not grouped) or _is_mean_of_places(node, constants)
            ):
                ends.update(tensors)
        self._ends = {self.of(name) for name in ends}

    def of(self, tensor: str) -> str:
        """The tensor that stands for all that must have the same factors."""
        while (next_one := self._joined.get(tensor, tensor)) != tensor:
            tensor = next_one
        return tensor

    def is_free(self, tensor: str) -> bool:
        return self.of(tensor) not in self._ends


def _is_mean_of_places(node: onnx.NodeProto, constants: Constants) -> bool:
    """Whether a node gives one value per channel, [N, C] of [N, C, H, W]."""
    if node.op_type != "ReduceMean" or len(node.input) < 2 or node.input[1] not in constants:
        return False
    flat = any(a.name == "keepdims" and a.i == 0 for a in node.attribute)
    return flat and constants[node.input[1]].tolist() == [2, 3]


def _even_out_after(graph: onnx.GraphProto, mean: onnx.NodeProto, factors: Floats) -> None:
    """Multiply what a mean over places gives by the factors of its channels."""
    (name,) = mean.output
    mean.output[0] = f"{name}.uneven"
    graph.initializer.append(numpy_helper.from_array(factors, f"{name}.factors"))
    place = list(graph.node).index(mean) + 1
    node = helper.make_node("Mul", [mean.output[0], f"{name}.factors"], [name], name=f"{name}.even")
    graph.node.insert(place, node)


def _reaches(
    model: onnx.ModelProto, run: Run, streams: _Streams, wanted: list[str]
) -> dict[str, Floats]:
    """How far each channel of each stream reaches on the examples, to either side of zero."""
    measured = onnx.ModelProto()
    measured.CopyFrom(model)
    graph = measured.graph
    del graph.output[:]
    graph.initializer.append(numpy_helper.from_array(np.array([0, 2, 3]), "reach.axes"))
    users = defaultdict(set)
    for node in model.graph.node:
        for name in node.input:
            users[name].add(node.op_type)
    of: list[str] = []
    for name in [name for node in model.graph.node for name in node.output]:
        # What only a Relu takes is never stored, and so never rounded to 8 bits.
        if streams.of(name) in wanted and users[name] != {"Relu"}:
            size, reach = f"{name}.size", f"{name}.reach"
            graph.node.append(helper.make_node("Abs", [name], [size]))
            graph.node.append(
                helper.make_node("ReduceMax", [size, "reach.axes"], [reach], keepdims=0)
            )
            graph.output.append(helper.make_tensor_value_info(reach, onnx.TensorProto.FLOAT, ["C"]))
            of.append(streams.of(name))
    reaches: dict[str, Floats] = {}
    if of:
        for batch in run(measured):
            for stream, reached in zip(of, batch, strict=True):
                reaches[stream] = np.maximum(reaches.get(stream, 0), reached)
    return reaches
