"""Threads that serve a window outlive what they tell, and do no harm."""

from __future__ import annotations

import subprocess
import sys

_DELETED_WHILE_TOLD = """
import sys, threading, time
import shiboken6
from PySide6.QtCore import QCoreApplication
from jellygui.gui.photos.background import InOrder, NewestWishes

application = QCoreApplication(["test"])
sys.setswitchinterval(1e-6)
for number in range(400):
    go = threading.Event()
    wishes, jobs = NewestWishes("wishes", threads=4), InOrder("jobs")
    wishes.want([(key, go.wait) for key in range(4)])
    jobs.do("key", go.wait)
    time.sleep(0.001)
    go.set()
    for _ in range(number % 40):
        pass
    for one in (wishes, jobs):
        one.close()
        shiboken6.delete(one)
    application.processEvents()
print("whole")
"""


def test_who_is_deleted_while_a_thread_tells_it_something_ends_no_program() -> None:
    """Qt deletes what a window was made of whenever it likes; this ended the program one day."""
    done = subprocess.run(
        [sys.executable, "-c", _DELETED_WHILE_TOLD],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "whole\n"), done.stderr
