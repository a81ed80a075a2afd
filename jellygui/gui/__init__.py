"""The window: the only part of the program that knows Qt."""

from __future__ import annotations

import os

# PySide makes a class when it is first asked for, and two threads that ask at the same moment end
# the program (seen with 6.11: pyqtgraph, which asks for all, is imported in a thread beside the
# window). It reads this when it is loaded, and then makes them all at once.
os.environ.setdefault("PYSIDE6_OPTION_LAZY", "0")
