"""The real program on a screen, used with mouse and keys from outside, as a person would."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

SCREENSHOTS = Path(__file__).parents[2] / "build" / "screenshots"
PATIENCE_S = 90
NEEDED = ("Xvfb", "xdotool")


@pytest.fixture
def screen() -> Iterator[str]:
    """A screen that nobody sees; its name."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        said = f"needs {' and '.join(missing)} (apt-get install xvfb xdotool)"
        if os.environ.get("CI"):
            pytest.fail(said)
        pytest.skip(said)
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writes], stderr=subprocess.DEVNULL)
    os.close(writes)
    with os.fdopen(reads) as said_by_server:
        name = f":{said_by_server.readline().strip()}"
    yield name
    server.terminate()
    server.wait(60)


def wait_for(what: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not what():
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.2)


def test_samples_are_classified_and_a_key_corrects_one(
    screen: str, environment: dict[str, str], program: list[str]
) -> None:
    environment |= {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}
    home = Path(environment["HOME"])

    def xdotool(*words: object) -> str:
        return subprocess.run(
            ["xdotool", *map(str, words)],
            env=environment,
            check=True,
            capture_output=True,
            text=True,
            timeout=300,
        ).stdout

    def asked(sql: str) -> int:
        projects = list(home.rglob("*.jelly"))
        if not projects:
            return -1
        with closing(sqlite3.connect(f"file:{projects[0]}?mode=ro", uri=True)) as connection:
            try:
                return int(connection.execute(sql).fetchone()[0])
            except sqlite3.Error:  # the project is being made just now
                return -1

    def photograph(name: str) -> None:
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        code = (
            "import sys; from PySide6.QtWidgets import QApplication; a = QApplication([]);"
            "a.primaryScreen().grabWindow(0).save(sys.argv[1])"
        )
        subprocess.run(
            [sys.executable, "-c", code, str(SCREENSHOTS / f"{name}.png")],
            env=environment,
            check=True,
            timeout=300,
        )

    started = subprocess.Popen(program, env=environment)
    try:
        window = xdotool("search", "--sync", "--onlyvisible", "--name", "JellyGUI").split()[0]
        photograph("first start")
        xdotool("windowfocus", "--sync", window)
        # The first button has the focus; the second one is the samples.
        xdotool("key", "Tab", "space")
        wait_for(lambda: asked("SELECT count(*) FROM prediction") >= 20)
        wait_for(lambda: asked("SELECT count(*) FROM file WHERE state = 'unreadable'") == 1)
        photograph("classified")
        xdotool("mousemove", "--window", window, 400, 160, "click", 1)
        xdotool("key", "4")
        wait_for(lambda: asked("SELECT count(*) FROM annotation") == 1)
        photograph("corrected")
        # Another one is dragged to the first species of the list.
        xdotool("mousemove", "--window", window, 600, 160, "mousedown", 1)
        for step in range(1, 9):
            xdotool("mousemove", "--window", window, 600 - 50 * step, 160 + 4 * step, "sleep", 0.05)
        photograph("dragged")
        xdotool("mouseup", 1)
        wait_for(lambda: asked("SELECT count(*) FROM annotation") == 2)
        xdotool("key", "ctrl+2")
        time.sleep(1)
        photograph("counts")
        xdotool("key", "ctrl+q")
        assert started.wait(60) == 0
    finally:
        started.kill()
        started.wait()
    for label in ("lions_mane_jellyfish", "barrel_jellyfish"):
        assert asked(f"SELECT count(*) FROM annotation_item WHERE label = '{label}'") == 1
    assert not list(home.rglob("*.lock"))
