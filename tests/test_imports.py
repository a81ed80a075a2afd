from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Generator
from pathlib import Path

import pytest

from jellygui.domain.events import Event, Heartbeat
from jellygui.work import FollowedWork, in_process

ROOT = Path(__file__).parents[1]
HEAVY = (
    "torch",
    "torchvision",
    "PySide6",
    "onnx",
    "openpyxl",
    "xlsxwriter",
    "ifdo",
    "yaml",
    "av",
    "pi_heif",
    "rawpy",
    "dask",
    "distributed",
    "pyarrow",
    "fsspec",
)


def imported_by(*statements: str) -> dict[str, set[str]]:
    """What each statement, done after those before it, first imports of these."""
    code = "import sys\nbefore = set()\n" + "".join(
        f"{statement}\nnow = {{m for m in {HEAVY} if m in sys.modules}}\n"
        "print(*now - before)\nbefore |= now\n"
        for statement in statements
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    return {statement: set(line.split()) for statement, line in zip(statements, lines, strict=True)}


def test_a_module_imports_only_what_it_may() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_face_pulls_in_torch_or_the_window() -> None:
    modules = (
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
        "jobs.survey_report",
    )
    found = imported_by(*(f"import jellygui.{module}" for module in modules))
    assert {statement: heavy for statement, heavy in found.items() if heavy} == {}


def test_the_window_pulls_in_no_torch() -> None:
    statement = "import jellygui.gui.app, jellygui.gui.pages"
    assert imported_by(statement) == {statement: {"PySide6"}}


def test_the_first_paint_waits_for_no_project() -> None:
    """What opens, reads and classifies is loaded behind the window that is there already."""
    code = """
        import sys, jellygui.gui.app
        late = ("jellygui.project", "jellygui.modelfile", "jellygui.classifier", "sqlite3")
        print(*(name for name in sys.modules if name.startswith(late)))
    """
    given = subprocess.check_output([sys.executable, "-c", textwrap.dedent(code)], text=True)
    assert given.split() == []


def test_the_first_photograph_waits_for_no_masked_arrays(tmp_path: Path) -> None:
    """Some functions of numpy import them, which takes as long as several photographs."""
    code = """
        import sys
        from pathlib import Path
        from jellygui.project import Project
        from tests.support.projects import photo, read_in
        folder = Path(sys.argv[1])
        with Project(folder / "a.jelly") as project:
            read_in(project, folder, photo(1), photo(2))
            print(project.files.count(), "numpy.ma" in sys.modules)
    """
    command = [sys.executable, "-c", textwrap.dedent(code), str(tmp_path)]
    assert subprocess.check_output(command, text=True).split() == ["2", "False"]


@pytest.mark.usefixtures("quick_children")
def test_the_training_process_has_no_window() -> None:
    """Nor has any task that it can be asked for."""
    done = FollowedWork(in_process(_has_loaded))
    for _ in done:
        pass
    assert {"torch", "torchvision"} <= done.result
    assert "PySide6" not in done.result


def _has_loaded() -> Generator[Event, None, set[str]]:
    from jellygui.training import table

    table._light()
    table._heavy()
    yield Heartbeat()
    return {name for name in HEAVY if name in sys.modules}


def test_measuring_a_model_and_a_new_head_need_no_torch() -> None:
    measuring = "import jellygui.training.evaluate, jellygui.training.contestant"
    head = "from jellygui.training.table import _light; _light()"
    assert imported_by(measuring, head) == {measuring: set(), head: {"onnx"}}
