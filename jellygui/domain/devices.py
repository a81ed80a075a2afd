"""On what is computed: names that a person gives with --device."""

from __future__ import annotations

from dataclasses import dataclass

from jellygui.errors import JellyError

# What is quickest, or the processor; else as torch or ONNX Runtime call its kind.
AUTO, PROCESSOR = "auto", "cpu"


@dataclass(frozen=True)
class Accelerator:
    """What torch finds beside the processor: its `kind` for --device, and what it is called."""

    kind: str
    title: str


class NoDeviceError(JellyError):
    """What is to compute is not there, or cannot be used."""
