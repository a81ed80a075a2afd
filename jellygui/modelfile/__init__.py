"""Reading and writing a model file: a zip of data, nothing in it can be executed.

A `.jellymodel` holds `model.json` (the card), `classifier.onnx`, `weights.safetensors` and
`replay.safetensors`, stored without compression, in this order and with nothing between or around
them. Reading is strict: whatever is not exactly so is refused with a sentence that names what is
wrong.
"""

from __future__ import annotations

from jellygui.modelfile.card import (
    FORMAT_VERSION,
    MOST_PHOTOGRAPHS,
    CardPhotograph,
    HeldBackPhotograph,
    ModelCard,
    SpeciesEntry,
)
from jellygui.modelfile.describe import data_revision, describe
from jellygui.modelfile.file import (
    LARGEST_ONNX_BYTES,
    LARGEST_SINGLE_BYTES,
    SUFFIX,
    ModelFile,
    check_model_place,
    read_model,
    write_model,
)
from jellygui.modelfile.replay import Replay, read_replay

__all__ = [
    "FORMAT_VERSION",
    "LARGEST_ONNX_BYTES",
    "LARGEST_SINGLE_BYTES",
    "MOST_PHOTOGRAPHS",
    "SUFFIX",
    "CardPhotograph",
    "HeldBackPhotograph",
    "ModelCard",
    "ModelFile",
    "Replay",
    "SpeciesEntry",
    "check_model_place",
    "data_revision",
    "describe",
    "read_model",
    "read_replay",
    "write_model",
]
