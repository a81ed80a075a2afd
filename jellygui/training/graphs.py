"""The ONNX graph of a network, layer by layer.

torch's exporter sees through any program, and takes seconds for it, each time. Our networks are
rows of a few kinds of layers, of which ONNX has each. A kind that is not known here is a bug.
"""

from __future__ import annotations

import operator
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, fx, nn
from torch.fx.passes.shape_prop import ShapeProp

_OPSET = 18
_IR_VERSION = 10
_COUNT = "photographs_count"


def graph_of(module: nn.Module, example: Tensor, takes: str, gives: list[str]) -> onnx.ModelProto:
    """The graph of a module in evaluation mode, that takes any number of what `example` is two of.

    `takes` and `gives` name what goes in and comes out; weights have the names that torch has.
    """
    return _Graph(module.eval(), example, takes, gives).model()


class _Graph:
    def __init__(self, module: nn.Module, example: Tensor, takes: str, gives: list[str]) -> None:
        self._traced = _without_dropouts(fx.symbolic_trace(module))
        ShapeProp(self._traced).propagate(example)
        (output,) = self._traced.graph.find_nodes(op="output")
        ends = output.args[0] if isinstance(output.args[0], tuple) else output.args
        (start,) = self._traced.graph.find_nodes(op="placeholder")
        self._takes = [_info(takes, start, helper.np_dtype_to_tensor_dtype(example.numpy().dtype))]
        self._gives = [_info(n, e, TensorProto.FLOAT) for n, e in zip(gives, ends, strict=True)]
        self._called: dict[object, str] = {start: takes, **dict(zip(ends, gives, strict=True))}
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, TensorProto] = {}

    def model(self) -> onnx.ModelProto:
        for node in self._traced.graph.nodes:
            self._add(node)
        graph = helper.make_graph(
            self._nodes, "network", self._takes, self._gives, list(self._constants.values())
        )
        versions = [helper.make_opsetid("", _OPSET)]
        return helper.make_model(graph, opset_imports=versions, ir_version=_IR_VERSION)

    def _add(self, node: fx.Node) -> None:
        match node.op, node.target:
            case "get_attr", name:
                self._constant(str(name), self._traced.get_buffer(str(name)))
                self._called[node] = str(name)
            case "call_module", name:
                self._layer(node, str(name), self._traced.get_submodule(str(name)))
            case "call_function", operator.add | operator.iadd:
                self._put(node, "Add", *map(self._of, node.args))
            case "call_function", operator.sub:
                self._put(node, "Sub", *map(self._of, node.args))
            case "call_method", "permute":
                self._put(node, "Transpose", self._of(node.args[0]), perm=node.args[1:])
            case "call_method", "float":
                self._put(node, "Cast", self._of(node.args[0]), to=TensorProto.FLOAT)
            case "call_method", "mean":
                self._put(node, "ReduceMean", self._of(node.args[0]), "places", keepdims=0)
                self._constant("places", np.array(node.args[1]))
            case (("placeholder" | "output"), _):
                pass
            case _:
                raise NotImplementedError(f"{node.op} {node.target}")

    def _layer(self, node: fx.Node, name: str, layer: nn.Module) -> None:
        source = node.args[0]
        assert isinstance(source, fx.Node)
        match layer:
            case nn.Conv2d():
                (top, left), (bottom, right) = _both(layer.padding), _both(layer.padding)
                if isinstance(before := self._module(source), nn.ZeroPad2d):
                    source, more = source.args[0], before.padding
                    left, right, top, bottom = map(operator.add, (left, right, top, bottom), more)
                self._put(
                    node,
                    "Conv",
                    self._of(source),
                    *self._weights(name, layer),
                    kernel_shape=layer.kernel_size,
                    strides=layer.stride,
                    pads=[top, left, bottom, right],
                    dilations=layer.dilation,
                    group=layer.groups,
                )
            case nn.Linear():
                self._put(node, "Gemm", self._of(source), *self._weights(name, layer), transB=1)
            case nn.ReLU():
                self._put(node, "Relu", self._of(source))
            case nn.ReLU6():
                self._put(node, "Clip", self._of(source), "none", "six")
                self._constant("none", np.array(0, np.float32))
                self._constant("six", np.array(6, np.float32))
            case nn.ZeroPad2d() if all(
                isinstance(self._module(user), nn.Conv2d) for user in node.users
            ):
                pass  # the convolution pads
            case nn.MaxPool2d():
                pads = [*_both(layer.padding), *_both(layer.padding)]
                self._put(
                    node,
                    "MaxPool",
                    self._of(source),
                    kernel_shape=_both(layer.kernel_size),
                    strides=_both(layer.stride),
                    pads=pads,
                    dilations=_both(layer.dilation),
                    ceil_mode=int(layer.ceil_mode),
                )
            case nn.AdaptiveAvgPool2d():
                self._pool(node, source)
            case nn.Flatten():
                self._put(node, "Flatten", self._of(source), axis=1)
            case _:
                raise NotImplementedError(f"{name}: {layer}")

    def _pool(self, node: fx.Node, source: fx.Node) -> None:
        """Means over windows that cover the whole, with such steps as leave so many of them."""
        (channels, *inner), outer = _shape(source)[1:], _shape(node)[2:]
        steps = [n // m for n, m in zip(inner, outer, strict=True)]
        if [n * m for n, m in zip(steps, outer, strict=True)] == inner:
            self._put(node, "AveragePool", self._of(source), kernel_shape=steps, strides=steps)
            return
        name = self._name(node)
        shares = np.kron(*(_shares(n, m) for n, m in zip(inner, outer, strict=True)))
        self._constant(f"{name}.shares", shares)
        self._constant(f"{name}.row", np.array([-1, shares.shape[1]]))
        self._constant(f"{name}.places", np.array([-1, channels, *outer]))
        make = helper.make_node
        self._nodes += [
            make("Reshape", [self._of(source), f"{name}.row"], [f"{name}.all"], f"{name}.flat"),
            make(
                "Gemm",
                [f"{name}.all", f"{name}.shares"],
                [f"{name}.means"],
                f"{name}.mean",
                transB=1,
            ),
            make("Reshape", [f"{name}.means", f"{name}.places"], [name], name),
        ]

    def _module(self, node: fx.Node) -> nn.Module | None:
        if node.op != "call_module":
            return None
        return self._traced.get_submodule(str(node.target))

    def _weights(self, name: str, layer: nn.Module) -> list[str]:
        names = []
        for kind, value in layer.named_parameters(recurse=False):
            names.append(f"{name}.{kind}")
            self._constant(names[-1], value)
        return names

    def _put(self, node: fx.Node, kind: str, *sources: str, **how: Any) -> None:
        name = self._name(node)
        self._nodes.append(helper.make_node(kind, list(sources), [name], f"{name}.{kind}", **how))

    def _constant(self, name: str, value: Tensor | npt.NDArray[np.generic]) -> None:
        held = value.detach().numpy() if isinstance(value, Tensor) else value
        self._constants[name] = numpy_helper.from_array(held, name)

    def _name(self, node: fx.Node) -> str:
        return self._called.setdefault(node, node.name)

    def _of(self, source: object) -> str:
        return self._called[source]


def _without_dropouts(traced: fx.GraphModule) -> fx.GraphModule:
    for node in traced.graph.find_nodes(op="call_module"):
        if isinstance(traced.get_submodule(node.target), nn.Dropout):
            node.replace_all_uses_with(node.args[0])
            traced.graph.erase_node(node)
    return traced


def _info(name: str, node: fx.Node, kind: int) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, [_COUNT, *_shape(node)[1:]])


def _shape(node: fx.Node) -> tuple[int, ...]:
    return tuple(node.meta["tensor_meta"].shape)


def _shares(inner: int, outer: int) -> npt.NDArray[np.float32]:
    """What each of so many windows takes of a row, [outer, inner], as torch cuts them."""
    shares = np.zeros((outer, inner), np.float32)
    for window in range(outer):
        start, end = window * inner // outer, -(-(window + 1) * inner // outer)
        shares[window, start:end] = 1 / (end - start)
    return shares


def _both(number: object) -> list[int]:
    """What torch says of height and width, with one number or two."""
    return list(number) if isinstance(number, tuple) else [number, number]  # type: ignore[list-item]
