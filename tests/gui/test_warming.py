from __future__ import annotations

import os
import subprocess
import sys

_CODE = """
import jellygui.gui.main_window
from PySide6 import QtCore, QtGui, QtWidgets

modules = (QtCore, QtGui, QtWidgets)
print(sum(name not in vars(module) for module in modules for name in dir(module)))
"""


def test_no_class_of_qt_is_made_when_a_thread_asks_for_it() -> None:
    """Two threads that ask for one at the same moment would end the program."""
    done = subprocess.run(
        [sys.executable, "-c", _CODE],
        env={name: value for name, value in os.environ.items() if name != "PYSIDE6_OPTION_LAZY"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "0\n"
