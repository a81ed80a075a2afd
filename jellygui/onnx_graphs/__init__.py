"""Networks as ONNX graphs, rewritten: heads, halves, and forms of 8 bits."""

from __future__ import annotations

from jellygui import (
    classifier as classifier,  # before ONNX Runtime comes: it says that none reports
)
