"""The int8 form of a network."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process

from jellygui.classifier.session import Squares

_BATCH = 16
_QUANTISED = ["Conv", "Add", "Relu", "MaxPool", "GlobalAveragePool", "AveragePool", "Gemm"]


class _Photographs(CalibrationDataReader):  # type: ignore[misc]
    def __init__(self, squares: Squares) -> None:
        self._batches: Iterator[Squares] = iter(
            [squares[start : start + _BATCH] for start in range(0, len(squares), _BATCH)]
        )

    def get_next(self) -> dict[str, Squares] | None:
        batch = next(self._batches, None)
        return None if batch is None else {"photographs": np.ascontiguousarray(batch)}


def quantise(form: bytes, photographs: Squares) -> bytes:
    """Quantise an fp32 form to int8, with ranges measured on training photographs [M, S, S, 3].

    Weights get 7 bits per channel, so that processors without VNNI do not saturate; the head and
    its distances stay fp32.
    """
    with tempfile.TemporaryDirectory(prefix="jellygui-quantise-") as folder:
        plain, prepared, small = (Path(folder, f"{n}.onnx") for n in ("plain", "prepared", "small"))
        plain.write_bytes(form)
        quant_pre_process(plain, prepared, skip_symbolic_shape=True)
        nodes = onnx.load(prepared).graph.node
        quantize_static(
            prepared,
            small,
            _Photographs(photographs),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=_QUANTISED,
            nodes_to_exclude=[node.name for node in nodes if node.name.startswith("head.")],
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
            calibrate_method=CalibrationMethod.MinMax,
        )
        return small.read_bytes()
