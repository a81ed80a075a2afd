"""The real program, where a library or a disk never answers, and where a person says stop."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from jellygui.images.patience import TOO_LONG_S
from tests.e2e.conftest import Jellygui
from tests.support.hanging import write_hanging

POSIX = pytest.mark.skipif(os.name == "nt", reason="SIGINT is sent")
COMMAND = [sys.executable, "-m", "tests.support.hanging", "classify"]
REPOSITORY = Path(__file__).parents[2]

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(environment: dict[str, str], tmp_path: Path) -> Start:
    """Begins to classify `survey`; the process is gone when the test ends."""

    def begin(**extra: str) -> subprocess.Popen[str]:
        survey, project = str(tmp_path / "survey"), str(tmp_path / "p.jelly")
        return subprocess.Popen(
            [*COMMAND, survey, "--project", project, "-v"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=REPOSITORY,
            env=environment | extra,
        )

    return begin


def test_photographs_that_hang_are_named_and_all_others_counted(
    start: Start, jellygui: Jellygui, tmp_path: Path
) -> None:
    """More of them hang than there are cores: those after the first in a process that is ended."""
    write_hanging(tmp_path / "survey", good=8, hanging=4)
    child = start(JELLYGUI_TEST_TOO_LONG_S="2")
    out, err = child.communicate(timeout=200)
    assert child.returncode == 0, err
    assert out.count("%)") == 8
    assert "4 files could not be read:" in err
    assert err.count(": takes too long to open") == 4
    later = jellygui("counts", tmp_path / "p.jelly")
    assert later.stderr.count(": takes too long to open") == 4


@POSIX
@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_while_a_photograph_hangs_keeps_what_is_done(
    start: Start, jellygui: Jellygui, tmp_path: Path
) -> None:
    write_hanging(tmp_path / "survey", good=12, hanging=1)
    os.rename(tmp_path / "survey" / "000.jpg", tmp_path / "survey" / "x.jpg")
    child = start()
    assert child.stdout is not None
    told = [child.stdout.readline() for _ in range(4)]
    assert all("%)" in line for line in told)
    time.sleep(0.5)
    child.send_signal(signal.SIGINT)
    started = time.monotonic()
    out, err = child.communicate(timeout=60)
    took_s = time.monotonic() - started
    assert child.returncode == 130, err
    assert took_s < TOO_LONG_S / 2  # so it was not waited for; 1 s where nothing else is done
    assert "Stopped. What was done is kept" in err
    assert "Traceback" not in err
    (tmp_path / "survey" / "x.jpg").unlink()
    rest = jellygui("classify", tmp_path / "survey", "--project", tmp_path / "p.jelly", "-v")
    assert rest.returncode == 0, rest.stderr
    assert 4 + out.count("%)") + rest.stdout.count("%)") <= 12


@POSIX
@pytest.mark.usefixtures("ctrl_c")
def test_a_second_ctrl_c_ends_at_once_whatever_it_waits_for(
    start: Start, jellygui: Jellygui, tmp_path: Path
) -> None:
    write_hanging(tmp_path / "survey", good=4, hanging=0)
    child = start(JELLYGUI_TEST_STANDS_STILL="1")
    assert child.stdout is not None
    assert any("stands still" in line for line in iter(child.stdout.readline, ""))
    time.sleep(0.5)
    child.send_signal(signal.SIGINT)
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(1.5)
    started = time.monotonic()
    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=60)
    assert time.monotonic() - started < 30  # 0.7 s on a computer that nobody else uses
    assert child.returncode == 130
    assert "Stopped at once." in err
    assert "Traceback" not in err
    kept = jellygui("classify", tmp_path / "survey", "--project", tmp_path / "p.jelly", "-v")
    assert (kept.returncode, kept.stdout.count("%)")) == (0, 0)  # nothing was lost
