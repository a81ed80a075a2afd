"""Cutting a network's ONNX form at the activations that a replay set keeps, and joining the parts.

Below that tensor, which has a fixed name, a network stays as it is for the whole lineage, also in
its quantised form; above it, retraining makes a new one. So photographs that are gone can still be
asked, by their activations.
"""

from __future__ import annotations

import onnx
from onnx import TensorProto, helper
from onnx.utils import Extractor

REPLAY = "replay"
_PHOTOGRAPHS = "photographs"
_ANSWERS = ["probabilities", "embedding", "distance"]


def hide_replay(model: onnx.ModelProto) -> onnx.ModelProto:
    """Turn the output `replay` into a tensor within the network that keeps its name."""
    (place,) = (p for p, output in enumerate(model.graph.output) if output.name == REPLAY)
    del model.graph.output[place]
    return model


def can_be_cut(form: bytes) -> bool:
    """Whether the form has a tensor of that name; forms of earlier versions have none."""
    nodes = onnx.load_model_from_string(form).graph.node
    return any(REPLAY in node.output for node in nodes)


def lower_part(form: bytes) -> onnx.ModelProto:
    """From photographs to activations."""
    return _between(form, _PHOTOGRAPHS, [REPLAY])


def upper_part(form: bytes) -> onnx.ModelProto:
    """From activations to answers."""
    return _between(form, REPLAY, _ANSWERS)


def _between(form: bytes, start: str, ends: list[str]) -> onnx.ModelProto:
    model = onnx.load_model_from_string(form)
    del model.graph.value_info[:]  # quantising leaves some that are no longer true
    model.graph.value_info.append(
        helper.make_tensor_value_info(REPLAY, TensorProto.FLOAT, ["N", None, None, None])
    )
    return Extractor(model).extract_model([start], ends)


def joined(lower: onnx.ModelProto, upper: onnx.ModelProto) -> bytes:
    """One network of two, where the first gives what the second takes."""
    graph = lower.graph
    graph.node.extend(upper.graph.node)
    graph.initializer.extend(upper.graph.initializer)
    del graph.output[:]
    graph.output.extend(upper.graph.output)
    versions = {entry.domain: entry.version for entry in (*lower.opset_import, *upper.opset_import)}
    del lower.opset_import[:]
    lower.opset_import.extend(helper.make_opsetid(d, v) for d, v in versions.items())
    onnx.checker.check_model(lower)
    return bytes(lower.SerializeToString())
