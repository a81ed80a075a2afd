"""What a network may be: a plain chain of the layers that this program exports, of bounded cost.

A model file comes from anybody, and ONNX can say loops, files on the disk and tensors of any size.
So nothing is run that is not shaped as our own networks are, whoever wrote it.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jellygui.modelfile.plain import BadPartError

if TYPE_CHECKING:
    from onnx import AttributeProto, GraphProto, ModelProto, NodeProto, TensorProto

# The networks that come with the program: the SHA-256 of their bytes, the side of their squares and
# how many species they tell. The tests have looked through them, so onnx need not be imported.
_OURS = frozenset(
    {
        ("4b3cfc404c96df870d41728bf619ccc9121220535d14f62567d6824ac99090a0", 224, 7),
        ("271db922dafb87902bc5e880b584d710469593fe5985a3e7fbe9f68a001babc5", 192, 6),
    }
)

MOST_SPECIES = 1_000
LARGEST_EMBEDDING = 4_096

# What the exporter, the quantiser and the head are made of: no loop, branch, constant or file.
_OPERATORS = """
    Add AveragePool Cast Clip Conv DequantizeLinear Div Flatten Gather GatherND Gemm
    GlobalAveragePool LpNormalization MaxPool Mul QuantizeLinear ReduceMax ReduceMean Relu Reshape
    Softmax Sub Transpose Where
"""
_ALLOWED = frozenset(_OPERATORS.split())
# Of the layers whose weights are looked at.
_FEWEST_INPUTS = {"Conv": 2, "Gemm": 2}
_OPSETS = range(13, 24)
_MOST_NODES = 2_000
_MOST_TENSORS = 8_000
_MOST_DIMENSIONS = 8
# VGG16, the largest network of ours, keeps 64 numbers and takes 308,000 multiply-adds for each
# pixel that it sees, and 123 million more in its linear layers.
_VALUES_PER_PIXEL = 64
_VALUES_AT_LEAST = 100_000
_OPERATIONS_PER_PIXEL = 330_000
_OPERATIONS_BESIDES = 250_000_000
# Moving a number costs as much as so many multiplications.
_MOVE = 8
# What grows with the photographs is told from what does not by trying two numbers of them.
_SOME, _MORE = 7, 11
# Of an initializer that may say a shape or an axis; the contents of others are not looked at.
_FEW = 64

Shape = tuple[int, ...]


@dataclass(frozen=True)
class _Size:
    """How many numbers a tensor holds: for each photograph, or `for_all` of them together."""

    count: int
    for_all: bool


def check_network(form: bytes, *, size_px: int, species: int) -> None:
    """Refuse an ONNX form that is not a network for squares of `size_px` pixels and K `species`.

    One that comes with the program is known by its bytes.

    Raises:
        BadPartError: it holds what no network of ours holds, or would take more memory or time.
    """
    if not is_ours(form, size_px=size_px, species=species):
        look_through(form, size_px=size_px, species=species)


def is_ours(form: bytes, *, size_px: int, species: int) -> bool:
    """Whether a network is one that comes with the program."""
    return (hashlib.sha256(form).hexdigest(), size_px, species) in _OURS


def look_through(form: bytes, *, size_px: int, species: int) -> None:
    """The same of a network that nobody knows."""
    import onnx  # only here, since it takes a tenth of a second

    try:
        model = onnx.load_model_from_string(form)
    except Exception as error:  # the reader's own errors share no base but Exception
        raise BadPartError("it is damaged") from error
    _check_frame(model)
    for node in model.graph.node:
        _check_node(node)
    constants = {tensor.name: _constant(tensor) for tensor in model.graph.initializer}
    _check_ends(model.graph, constants, size_px=size_px, species=species)
    _check_joints(model.graph)
    some, more = (_shapes(model, size_px=size_px, photographs=n) for n in (_SOME, _MORE))
    sizes = {name: _size(name, some[name], more[name]) for name in some}
    _check_cost(model.graph, some | constants, sizes, pixels=size_px**2)
    if len(some["embedding"]) != 2 or not 1 <= some["embedding"][1] <= LARGEST_EMBEDDING:
        raise BadPartError("its embedding is not of a possible size")
    for shapes, photographs in ((some, _SOME), (more, _MORE)):
        ends = shapes["probabilities"], shapes["embedding"][:1], shapes["distance"]
        if ends != ((photographs, species), (photographs,), (photographs,)):
            raise BadPartError("it does not answer for each photograph")


def _check_frame(model: ModelProto) -> None:
    graph = model.graph
    if model.functions or model.training_info or graph.sparse_initializer:
        raise BadPartError("it holds functions or sparse tensors")
    versions = [entry.version for entry in model.opset_import if entry.domain in ("", "ai.onnx")]
    if len(versions) != 1 or versions[0] not in _OPSETS:
        raise BadPartError("it is of another version of ONNX")
    if len(graph.node) > _MOST_NODES or len(graph.initializer) > _MOST_TENSORS:
        raise BadPartError("it has too many layers")
    made = [name for node in graph.node for name in node.output if name]
    names = [*made, *(t.name for t in graph.initializer), *(end.name for end in graph.input)]
    if len(set(names)) != len(names):
        raise BadPartError("two of its tensors have one name")


def _check_node(node: NodeProto) -> None:
    import onnx

    if node.domain not in ("", "ai.onnx") or node.op_type not in _ALLOWED:
        kind = f"{node.domain}.{node.op_type}" if node.domain else node.op_type
        raise BadPartError(f"it has a layer of the kind {kind[:40]}, which is not allowed")
    plain = onnx.AttributeProto
    for attribute in node.attribute:
        if attribute.ref_attr_name or attribute.type not in (
            plain.INT,
            plain.INTS,
            plain.FLOAT,
            plain.FLOATS,
            plain.STRING,
        ):
            raise BadPartError(f"a {node.op_type} of it holds more than numbers")


def _constant(tensor: TensorProto) -> Shape:
    """The shape of a constant, once its bytes are all there and nowhere else."""
    import onnx
    from onnx import helper

    if tensor.data_location != onnx.TensorProto.DEFAULT or tensor.external_data:
        raise BadPartError("it keeps numbers in another file")
    if tensor.data_type not in (
        onnx.TensorProto.BOOL,
        onnx.TensorProto.FLOAT,
        onnx.TensorProto.UINT8,
        onnx.TensorProto.INT8,
        onnx.TensorProto.INT32,
        onnx.TensorProto.INT64,
    ):
        raise BadPartError("it holds numbers of an unusual kind")
    shape = tuple(tensor.dims)
    if len(shape) > _MOST_DIMENSIONS or any(side < 0 for side in shape):
        raise BadPartError("a tensor of it has no possible shape")
    count = math.prod(shape)
    listed = max(len(tensor.float_data), len(tensor.int32_data), len(tensor.int64_data))
    width = helper.tensor_dtype_to_np_dtype(tensor.data_type).itemsize
    if tensor.segment.end or (listed or len(tensor.raw_data) / width) != count:
        raise BadPartError("a tensor of it has another size than it says")
    return shape


def _check_ends(
    graph: GraphProto, constants: Mapping[str, Shape], *, size_px: int, species: int
) -> None:
    """One input and three outputs, of the sizes that the card says."""
    inputs = [end for end in graph.input if end.name not in constants]
    if [end.name for end in inputs] != ["photographs"] or len(graph.input) != 1:
        raise BadPartError("it does not take photographs")
    if [end.name for end in graph.output] != ["probabilities", "embedding", "distance"]:
        raise BadPartError("it does not give probabilities, an embedding and a distance")
    taken = [side.dim_value for side in inputs[0].type.tensor_type.shape.dim][1:]
    given = [side.dim_value for side in graph.output[0].type.tensor_type.shape.dim][1:]
    if taken != [size_px, size_px, 3] or given != [species] or species > MOST_SPECIES:
        raise BadPartError("it is not the network that its card describes")


def _check_joints(graph: GraphProto) -> None:
    """What a layer takes is there before it, and what the network gives is made by a layer."""
    there = {"photographs", *(tensor.name for tensor in graph.initializer)}
    made: set[str] = set()
    for node in graph.node:
        takes = [name for name in node.input if name]
        if not takes or len(takes) < _FEWEST_INPUTS.get(node.op_type, 1):
            raise BadPartError(f"a {node.op_type} of it takes too little")
        if not there.issuperset(takes):
            raise BadPartError(f"a {node.op_type} of it takes what is not there")
        made.update(filter(None, node.output))
        there |= made
    if not made.issuperset(end.name for end in graph.output):
        raise BadPartError("it gives what no layer of it makes")


def _shapes(model: ModelProto, *, size_px: int, photographs: int) -> dict[str, Shape]:
    """The shape of everything that the layers give for so many photographs.

    Found out again from the input on: what the file says of its tensors is left aside.
    """
    import onnx
    from onnx import helper

    large = [tensor for tensor in model.graph.initializer if math.prod(tensor.dims) > _FEW]
    graph = helper.make_graph(
        model.graph.node,
        "shapes",
        [
            helper.make_tensor_value_info(
                "photographs", onnx.TensorProto.UINT8, [photographs, size_px, size_px, 3]
            ),
            *(helper.make_tensor_value_info(t.name, t.data_type, list(t.dims)) for t in large),
        ],
        [helper.make_empty_tensor_value_info(end.name) for end in model.graph.output],
        [t for t in model.graph.initializer if math.prod(t.dims) <= _FEW],
    )
    skeleton = helper.make_model(graph, opset_imports=model.opset_import)
    try:
        inferred = onnx.shape_inference.infer_shapes(
            skeleton, check_type=True, strict_mode=True, data_prop=True
        ).graph
    except Exception as error:  # its errors share no base but Exception
        raise BadPartError("its layers do not fit together") from error
    shapes: dict[str, Shape] = {}
    for info in (*inferred.value_info, *inferred.output):
        sides = info.type.tensor_type.shape.dim
        if info.type.tensor_type.HasField("shape") and all(s.HasField("dim_value") for s in sides):
            shapes[info.name] = tuple(side.dim_value for side in sides)
    for node in model.graph.node:
        for name in filter(None, node.output):
            if name not in shapes:
                raise BadPartError(f"how much a {node.op_type} of it gives cannot be foreseen")
    return shapes | {"photographs": (photographs, size_px, size_px, 3)}


def _size(name: str, some: Shape, more: Shape) -> _Size:
    of_some, of_more = math.prod(some), math.prod(more)
    if of_some == of_more:
        return _Size(of_some, for_all=True)
    if of_some * _MORE != of_more * _SOME:
        raise BadPartError(f"the size of {name[:40]} does not follow the photographs")
    return _Size(of_some // _SOME, for_all=False)


def _check_cost(
    graph: GraphProto, shapes: Mapping[str, Shape], sizes: Mapping[str, _Size], *, pixels: int
) -> None:
    """No tensor and no sum of work above what the largest of our networks has."""
    most = max(_VALUES_PER_PIXEL * pixels, _VALUES_AT_LEAST)
    # What is made of constants alone, as weights out of their int8 form, is made once.
    most_for_all = max((math.prod(tensor.dims) for tensor in graph.initializer), default=1)
    operations = 0
    for node in graph.node:
        for size in (sizes[name] for name in node.output if name):
            if size.count > (most_for_all if size.for_all else most):
                raise BadPartError(f"a {node.op_type} of it gives too much")
            operations += 0 if size.for_all else size.count * (_MOVE + _each(node, shapes))
        if operations > _OPERATIONS_PER_PIXEL * pixels + _OPERATIONS_BESIDES:
            raise BadPartError("it would take too long for one photograph")


def _each(node: NodeProto, shapes: Mapping[str, Shape]) -> int:
    """How many numbers one number that a layer gives is made of."""
    match node.op_type:
        case "Conv":
            return math.prod(shapes[node.input[1]][1:])
        case "Gemm":
            return max(shapes[node.input[1]])
        case "MaxPool" | "AveragePool":
            return math.prod(_ints(node.attribute, "kernel_shape"))
        case "ReduceMax" | "ReduceMean" | "GlobalAveragePool" | "Softmax" | "LpNormalization":
            return math.prod(shapes[node.input[0]][1:])
    return 1


def _ints(attributes: Iterable[AttributeProto], name: str) -> list[int]:
    return [
        abs(number)
        for attribute in attributes
        if attribute.name == name
        for number in attribute.ints
    ]
