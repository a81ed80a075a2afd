from __future__ import annotations

import importlib
import io
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

try:
    import fcntl
except ImportError:  # on Windows
    fcntl = None  # type: ignore[assignment]

Jellygui = Callable[..., subprocess.CompletedProcess[str]]


def let_it_wait_for_its_reader(child: subprocess.Popen[str]) -> None:
    """Let the pipe hold few of its lines, so that it is in the midst until all are read."""
    if hasattr(fcntl, "F_SETPIPE_SZ"):
        assert child.stdout is not None
        fcntl.fcntl(child.stdout, fcntl.F_SETPIPE_SZ, 4096)


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Of a user with a home folder of their own and a language that is not English."""
    home = tmp_path / "home of Åse"
    home.mkdir()
    kept = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    return kept | {"HOME": str(home), "USERPROFILE": str(home), "PYTHONUTF8": "1"}


@pytest.fixture(scope="session")
def program() -> list[str]:
    """What starts the program: from source, or the bundle that JELLYGUI_BUNDLE names."""
    bundle = os.environ.get("JELLYGUI_BUNDLE")
    return [str(Path(bundle, "jellygui"))] if bundle else [sys.executable, "-m", "jellygui"]


@pytest.fixture
def jellygui(environment: dict[str, str], program: list[str]) -> Jellygui:
    """Runs the real program as a person does, in a process of its own."""

    def run(*arguments: object, **extra: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*program, *map(str, arguments)],
            capture_output=True,
            encoding="utf-8",
            errors="surrogateescape",
            env=environment | extra,
            timeout=900,  # what trains stands back behind all that other tests do
            check=False,
        )

    return run


@pytest.fixture
def jellygui_here(
    environment: dict[str, str],
    quick_children: None,
    jellygui: Jellygui,
    monkeypatch: pytest.MonkeyPatch,
) -> Jellygui:
    """As `jellygui`, but in this process: for what is said, where who says it does not matter.

    Of a bundle everything is tried as it is.
    """
    if "JELLYGUI_BUNDLE" in os.environ:
        return jellygui
    for name in os.environ.keys() - environment.keys():
        monkeypatch.delenv(name)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    command_line = importlib.import_module("jellygui.cli").main

    def run(*arguments: object, **extra: str) -> subprocess.CompletedProcess[str]:
        out, errors = io.StringIO(), io.StringIO()
        command = ["jellygui", *map(str, arguments)]
        with monkeypatch.context() as patch, redirect_stdout(out), redirect_stderr(errors):
            patch.setattr(sys, "argv", command)
            for name, value in extra.items():
                patch.setenv(name, value)
            with pytest.raises(SystemExit) as ended:
                command_line()
        code = int(ended.value.code or 0)
        return subprocess.CompletedProcess(command, code, out.getvalue(), errors.getvalue())

    return run
