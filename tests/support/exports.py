"""Networks of one shape are exported once; the next ones get the same graph with their own weights.

torch's exporter takes seconds each time, and most tests need a model file, not the exporter. Where
the real program is what is tested (tests/e2e), nothing stands in for it.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
from onnx import numpy_helper
from torch import Tensor, nn

from jellygui.training import forms

# Names the folder where the graphs are kept, for every process of the suite.
FOLDER = "JELLYGUI_TEST_EXPORTS"
Arrays = dict[str, npt.NDArray[np.generic]]
Export = Callable[[nn.Module, Tensor, str, list[str]], onnx.ModelProto]
EXPORTER: Export = forms._exported


def export_once(export: Export = EXPORTER) -> Export:
    """What does as `export` does, with the graphs that are in the folder."""

    def exported(
        module: nn.Module, example: Tensor, takes: str, gives: list[str]
    ) -> onnx.ModelProto:
        weights: Arrays = {name: value.numpy() for name, value in module.state_dict().items()}
        if FOLDER not in os.environ or not _are_all_kept(weights):
            return export(module, example, takes, gives)
        shape = [str(module), example.shape, takes, gives]
        shape += [(name, value.shape) for name, value in weights.items()]
        kept = Path(os.environ[FOLDER], hashlib.sha256(repr(shape).encode()).hexdigest())
        if kept.exists():
            return _filled(onnx.load_model(kept), weights)
        model = export(module, example, takes, gives)
        if _holds(model, weights):
            part = kept.with_suffix(f".{os.getpid()}")
            onnx.save_model(model, part)
            part.replace(kept)
        return model

    return exported


def _are_all_kept(weights: Arrays) -> bool:
    """Whether the exporter, which leaves out zeros and tells twins as one, keeps every tensor."""
    held = [(value.shape, value.tobytes()) for value in weights.values()]
    return len(set(held)) == len(held) and all(np.any(value) for value in weights.values())


def _holds(model: onnx.ModelProto, weights: Arrays) -> bool:
    """Whether the graph holds every tensor as it is, so that others can take their places."""
    held = {entry.name: entry for entry in model.graph.initializer}
    return all(
        name in held and np.array_equal(numpy_helper.to_array(held[name]), value)
        for name, value in weights.items()
    )


def _filled(model: onnx.ModelProto, weights: Arrays) -> onnx.ModelProto:
    for entry in model.graph.initializer:
        if entry.name in weights:
            entry.CopyFrom(numpy_helper.from_array(weights[entry.name], entry.name))
    return model
