from __future__ import annotations

import os
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from jellygui.project.write_ahead_log import Log
from jellygui.project.writer import Writer


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no signal to oneself")
@pytest.mark.parametrize("after_s", [0.0, 0.05])
@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_while_a_project_opens_leaves_nothing_waiting(after_s: float) -> None:
    def slow_open() -> Log:
        time.sleep(after_s)
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0.2)
        return Log(sqlite3.connect(":memory:", isolation_level=None))

    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt), closing(Writer(slow_open, path=Path("p"))):
        pass
    assert time.monotonic() - started < 30
