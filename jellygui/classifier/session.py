"""The one door to ONNX Runtime."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import onnxruntime

from jellygui.errors import JellyError
from jellygui.shown import short
from jellygui.work import is_out_of_memory

InferenceSession = onnxruntime.InferenceSession
Squares = npt.NDArray[np.uint8]
Activations = npt.NDArray[np.float32]

_LONGEST_REASON = 300
_OUTPUTS = ("probabilities", "embedding", "distance")


@dataclass(frozen=True, eq=False)
class Outputs:
    """What the network gives for N photographs.

    `probabilities` [N, K] sum to 1; `embedding` [N, D]; `distance` [N] is 1 less the largest
    cosine between the embedding and a species' centre.
    """

    probabilities: npt.NDArray[np.float32]
    embedding: npt.NDArray[np.float32]
    distance: npt.NDArray[np.float32]


def available_cores() -> int:
    """The processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


def open_session(onnx: bytes, *, threads: int, provider: str = "") -> onnxruntime.InferenceSession:
    """A session on the processor, or by a `provider` for what that can do, as it is called there.

    Raises:
        JellyError: ONNX Runtime cannot run this network.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # What it would write on a terminal, it raises too; a stranger has named its layers.
    options.log_severity_level = 4
    # Waiting threads that spin would take the cores that decode the next photographs.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # A network that names files beside it would have them read; here it finds none.
    options.add_session_config_entry(
        "session.model_external_initializers_file_folder_path", os.devnull
    )
    if provider:  # DirectML asks for both
        options.enable_mem_pattern = False
        options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    try:
        return onnxruntime.InferenceSession(
            onnx,
            options,
            providers=[*([provider] if provider else ()), "CPUExecutionProvider"],
            enable_fallback=False,  # to the same processor, with words on the terminal
        )
    except Exception as error:  # ONNX Runtime's own exceptions share no base but Exception
        raise _cannot_run(error) from error


def _cannot_run(error: Exception) -> JellyError:
    # It may name layers as a stranger has called them, or say nothing, as a MemoryError does.
    why = short(next(iter(str(error).splitlines()), type(error).__name__), _LONGEST_REASON)
    return JellyError(
        f"The model's network cannot be run ({why}).",
        hint="The model file is damaged or of another program; use another one.",
    )


class Brake:
    """Stops every run that was begun with it, between two layers."""

    def __init__(self) -> None:
        self.options = onnxruntime.RunOptions()

    def pull(self) -> None:
        self.options.terminate = True


def run(
    session: onnxruntime.InferenceSession,
    inputs: Squares | Activations,
    brake: Brake | None = None,
) -> Outputs:
    """Answers for uint8 photographs [N, S, S, 3], red green blue.

    An upper part takes activations [N, C, H, W] instead.

    Raises:
        JellyError: the network fails, or was stopped.
    """
    return Outputs(*values_of(session, inputs, _OUTPUTS, brake))


def values_of(
    session: onnxruntime.InferenceSession,
    inputs: Squares | Activations,
    outputs: Sequence[str],
    brake: Brake | None = None,
) -> list[Activations]:
    """The same of any outputs.

    Raises:
        JellyError: as in `run`.
    """
    options = brake.options if brake else None
    try:
        values: list[Activations] = session.run(
            outputs, {session.get_inputs()[0].name: inputs}, options
        )
    except Exception as error:  # as above
        if is_out_of_memory(error):
            raise
        raise _cannot_run(error) from error
    return values
