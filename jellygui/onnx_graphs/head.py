"""The head of a network in its ONNX form: the last linear layer, temperature and distances.

It stays fp32 under fixed names, so that a new head needs neither torch nor an export.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from jellygui.classifier.limits import Floats, log_probabilities
from jellygui.classifier.session import Outputs

WEIGHT, BIAS, TEMPERATURE, CENTRES = (
    "head.weight",
    "head.bias",
    "head.temperature",
    "head.centres",
)
_PREFIX = "head."


def add_head(
    model: onnx.ModelProto,
    *,
    weight: Floats,
    bias: Floats,
    temperature: float | Floats,
    centres: Floats,
) -> onnx.ModelProto:
    """Put the head upon a network that has one output, `embedding` [N, D].

    `weight` [K, D], `bias` [K] and `centres` [K, D], which have length 1 (or 0: no centre). The
    outputs are `probabilities`, `embedding` and `distance`.
    """
    graph = model.graph
    graph.initializer.extend(
        _initializers(
            {WEIGHT: weight, BIAS: bias, TEMPERATURE: np.reshape(temperature, 1), CENTRES: centres}
        )
    )
    graph.initializer.append(numpy_helper.from_array(np.array([1], np.int64), "head.axis"))
    graph.initializer.append(numpy_helper.from_array(np.array([1], np.float32), "head.one"))
    node = helper.make_node
    graph.node.extend(
        [
            node("Gemm", ["embedding", WEIGHT, BIAS], ["logits"], name="head.linear", transB=1),
            node("Div", ["logits", TEMPERATURE], ["cooled"], name="head.cooler"),
            node("Softmax", ["cooled"], ["probabilities"], name="head.softmax", axis=1),
            node("LpNormalization", ["embedding"], ["direction"], name="head.direction", axis=1),
            node("Gemm", ["direction", CENTRES], ["cosines"], name="head.cosines", transB=1),
            node(
                "ReduceMax", ["cosines", "head.axis"], ["nearest"], name="head.nearest", keepdims=0
            ),
            node("Sub", ["head.one", "nearest"], ["distance"], name="head.distance"),
        ]
    )
    del graph.output[:]
    graph.output.extend(
        [
            helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["N", len(bias)]),
            helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["N", weight.shape[1]]),
            helper.make_tensor_value_info("distance", TensorProto.FLOAT, ["N"]),
        ]
    )
    onnx.checker.check_model(model)
    return model


def take_head(model: onnx.ModelProto) -> dict[str, Floats]:
    """Take the head off a network, which is left with one output, `embedding`; `add_head` takes it.

    Also what a tool might make of the head stays out: one that sees a temperature of 1 leaves
    the division by it away, and a later temperature would change nothing.
    """
    graph = model.graph
    head = {
        entry.name.removeprefix(_PREFIX): numpy_helper.to_array(entry)
        for entry in graph.initializer
        if entry.name in (WEIGHT, BIAS, TEMPERATURE, CENTRES)
    }
    for entries in (graph.node, graph.initializer):
        kept = [entry for entry in entries if not entry.name.startswith(_PREFIX)]
        del entries[:]
        entries.extend(kept)
    embedding = next(output for output in graph.output if output.name == "embedding")
    outputs = [embedding]
    del graph.output[:]
    graph.output.extend(outputs)
    return head


def head_of(form: bytes) -> dict[str, Floats]:
    """`weight`, `bias`, `temperature` and `centres` of a form's head."""
    return take_head(onnx.load_model_from_string(form))


def outputs_of(form: bytes, embeddings: npt.NDArray[np.float16]) -> Outputs:
    """What the head of a form gives for embeddings [N, D] of its own network."""
    head, seen = head_of(form), embeddings.astype(np.float32)
    logits = seen @ head["weight"].T + head["bias"]
    return Outputs(
        probabilities=np.exp(log_probabilities(logits, float(head["temperature"][0]))),
        embedding=seen,
        distance=distance_of(seen, head["centres"]),
    )


def distance_of(seen: Floats, centres: Floats) -> Floats:
    """1 less the largest cosine with a centre, [N]."""
    nearest: Floats = 1 - (directions(seen) @ centres.T).max(axis=1)
    return nearest


def directions(vectors: Floats) -> Floats:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    directions: Floats = vectors / np.maximum(lengths, 1e-12)
    return directions


def same_below(one: bytes, other: bytes) -> bool:
    """Whether two forms are the same network but for their heads: what they see is the same."""
    bodies = []
    for form in (one, other):
        model = onnx.load_model_from_string(form)
        take_head(model)
        bodies.append(model.SerializeToString(deterministic=True))
    return bool(bodies[0] == bodies[1])


def replace_head(
    form: bytes,
    *,
    weight: Floats | None = None,
    bias: Floats | None = None,
    temperature: float | None = None,
    centres: Floats | None = None,
) -> bytes:
    """The same network with another head, or with parts of it changed."""
    given = {
        WEIGHT: weight,
        BIAS: bias,
        TEMPERATURE: None if temperature is None else np.array([temperature]),
        CENTRES: centres,
    }
    new = {name: value for name, value in given.items() if value is not None}
    model = onnx.load_model_from_string(form)
    kept = [entry for entry in model.graph.initializer if entry.name not in new]
    del model.graph.initializer[:]
    model.graph.initializer.extend([*kept, *_initializers(new)])
    if bias is not None:
        species = model.graph.output[0].type.tensor_type.shape.dim[1]
        species.dim_value = len(bias)
    return bytes(model.SerializeToString())


def _initializers(arrays: Mapping[str, npt.NDArray[np.generic]]) -> list[TensorProto]:
    return [
        numpy_helper.from_array(np.ascontiguousarray(value, dtype=np.float32), name)
        for name, value in arrays.items()
    ]
