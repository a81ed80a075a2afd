"""On what is computed: names that a person gives with --device."""

from __future__ import annotations

# What is quickest, or the processor; else as torch or ONNX Runtime call its kind.
AUTO, PROCESSOR = "auto", "cpu"
