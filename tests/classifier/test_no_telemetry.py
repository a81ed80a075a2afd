"""Nothing leaves the computer, and nothing is left in the user's home."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import jellygui.onnx_graphs.quantise  # which brings ONNX Runtime by another door
from jellygui import paths
from jellygui.classifier.session import open_session
from jellygui.modelfile import read_model
open_session(read_model(paths.bundled_model()).onnx_bytes(), threads=1)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="ONNX Runtime keeps it elsewhere")
def test_onnx_runtime_makes_no_identity_of_this_computer(tmp_path: Path) -> None:
    """Its telemetry begins with an identifier in the user's cache; off, there is none."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("XDG_") and name != "ORT_DISABLE_TELEMETRY"
    }
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=kept | {"HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
