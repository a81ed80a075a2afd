"""Classification, and the one door to ONNX Runtime."""

from __future__ import annotations

import os

# ONNX Runtime sends reports of its use to Microsoft unless this is set before it is imported.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
