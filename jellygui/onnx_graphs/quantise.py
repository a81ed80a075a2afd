"""The int8 form of a network."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import onnx.helper
from onnx import numpy_helper
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process

from jellygui.classifier.session import available_cores, open_session
from jellygui.onnx_graphs.cut import REPLAY
from jellygui.onnx_graphs.equalise import Floats, Run, equalise
from jellygui.onnx_graphs.head import add_head, take_head
from jellygui.onnx_graphs.rounding import round_well
from jellygui.temporary import temporary_folder

Inputs = npt.NDArray[np.generic]

_BATCH = 4  # what lies between the layers is kept for so many examples
# A few far values are cut off, or they would cost all others their bits.
_PERCENTILE = 99.999
_QUANTISED = ["Conv", "Add", "Relu", "Clip", "MaxPool", "GlobalAveragePool", "AveragePool", "Gemm"]


class _Examples(CalibrationDataReader):  # type: ignore[misc]
    """Whole batches of examples, of which only one at a time is kept between the layers."""

    def __init__(self, name: str, examples: Inputs) -> None:
        self.batch = min(_BATCH, len(examples))
        self._name = name
        self._examples = examples[: len(examples) // self.batch * self.batch]
        self._next: Inputs | None = None

    def __len__(self) -> int:
        return len(self._examples)

    def set_range(self, start_index: int, end_index: int) -> None:
        self._next = self._examples[start_index:end_index]

    def get_next(self) -> dict[str, Inputs] | None:
        batch, self._next = self._next, None
        return None if batch is None else {self._name: np.ascontiguousarray(batch)}


def quantise(form: bytes, examples: Inputs, *, for_timing: bool = False) -> bytes:
    """Quantise an fp32 form to int8, with ranges measured on what it takes.

    `examples` are training photographs [M, S, S, 3], or activations for a form's upper part.

    Weights get 7 bits per channel, so that processors without VNNI do not saturate; the head and
    its distances stay fp32. The tensor that a replay set keeps has the values of the fp32 form.
    `for_timing` gives a form of the same size and speed whose weights are rounded to the nearest.
    """
    with temporary_folder("quantise") as folder:
        plain, prepared, small = (Path(folder, f"{n}.onnx") for n in ("plain", "prepared", "small"))
        model = onnx.load_model_from_string(form)
        head = take_head(model)
        run = _running(model.graph.input[0].name, examples)
        equalise(model, run, plain=REPLAY)
        onnx.save_model(model, plain)
        quant_pre_process(plain, prepared, skip_symbolic_shape=True)
        reader = _Examples(model.graph.input[0].name, examples)
        with redirect_stdout(io.StringIO()):  # it prints what it does
            quantize_static(
                prepared,
                small,
                reader,
                quant_format=QuantFormat.QDQ,
                op_types_to_quantize=_QUANTISED,
                activation_type=QuantType.QUInt8,
                weight_type=QuantType.QInt8,
                per_channel=True,
                reduce_range=True,
                calibrate_method=CalibrationMethod.Percentile,
                extra_options={"CalibPercentile": _PERCENTILE, "CalibStridedMinMax": reader.batch},
            )
        quantised = onnx.load(small)
        if not for_timing:
            round_well(quantised, onnx.load(prepared), run)
        quantised = add_head(_with_raw_input(quantised), **head)
        return bytes(quantised.SerializeToString())


def _running(name: str, examples: Inputs) -> Run:
    """Gives a model's outputs for each batch of the examples, which go in as `name`."""

    def run(model: onnx.ModelProto) -> Iterator[list[Floats]]:
        session = open_session(model.SerializeToString(), threads=available_cores())
        for start in range(0, len(examples), _BATCH):
            batch = np.ascontiguousarray(examples[start : start + _BATCH])
            yield session.run(None, {name: batch})

    return run


def _with_raw_input(model: onnx.ModelProto) -> onnx.ModelProto:
    """Let the photograph's bytes themselves be the first convolution's quantised input.

    Where the network begins by subtracting one whole number, that number is the bytes' zero point:
    Cast, Sub, QuantizeLinear and DequantizeLinear become one DequantizeLinear of scale 1.
    """
    graph = model.graph
    constants = {entry.name: numpy_helper.to_array(entry) for entry in graph.initializer}
    users: dict[str, list[onnx.NodeProto]] = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)

    def only(name: str, kind: str) -> onnx.NodeProto | None:
        following = users.get(name, [])
        return following[0] if len(following) == 1 and following[0].op_type == kind else None

    for cast in [node for node in graph.node if node.op_type == "Cast"]:
        subtract = only(cast.output[0], "Sub")
        quantised = subtract and only(subtract.output[0], "QuantizeLinear")
        restored = quantised and only(quantised.output[0], "DequantizeLinear")
        if not (subtract and quantised and restored):
            continue
        mean = constants.get(subtract.input[1])
        if mean is None or mean.size != 1 or not 0 <= float(mean) <= 255 or float(mean) % 1:
            continue
        graph.initializer.append(numpy_helper.from_array(np.array(1, np.float32), "bytes.scale"))
        graph.initializer.append(
            numpy_helper.from_array(mean.astype(np.uint8).reshape(()), "bytes.zero_point")
        )
        direct = onnx.helper.make_node(
            "DequantizeLinear",
            [cast.input[0], "bytes.scale", "bytes.zero_point"],
            [restored.output[0]],
            name="bytes",
        )
        place = list(graph.node).index(restored)
        graph.node.insert(place, direct)
        for node in (cast, subtract, quantised, restored):
            graph.node.remove(node)
        break
    return model
