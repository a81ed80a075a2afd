from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HEAVY = ("torch", "torchvision", "PySide6", "onnx", "openpyxl", "ifdo", "yaml")


def imported_by(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(*[m for m in {HEAVY} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_a_module_imports_only_what_it_may() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "module",
    [
        "__main__",
        "cli",
        "jobs.classify",
        "jobs.ingest",
        "jobs.export",
        "jobs.self_test",
        "jobs.compare",
        "jobs.retrain",
        "process",
        "project",
        "report",
    ],
)
def test_no_face_pulls_in_torch_or_the_window(module: str) -> None:
    assert imported_by(f"import jellygui.{module}") == set()


def test_the_window_pulls_in_no_torch() -> None:
    assert imported_by("import jellygui.gui.app, jellygui.gui.pages") == {"PySide6"}


@pytest.mark.parametrize("module", ["fine_tune", "prune", "evaluate", "contestant", "model_export"])
def test_the_training_process_has_no_window(module: str) -> None:
    assert "PySide6" not in imported_by(f"import jellygui.training.{module}")


def test_measuring_a_model_and_a_new_head_need_no_torch() -> None:
    assert imported_by("import jellygui.training.evaluate, jellygui.training.contestant") == set()
    assert imported_by("from jellygui.training.table import _light; _light()") == {"onnx"}
